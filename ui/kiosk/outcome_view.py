"""The outcome screen of somebody who is checked in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import words
from ui.kiosk.button_row import arrange_buttons, content_bottom
from ui.kiosk.day_view import DayView
from ui.kiosk.outcome_layout import arrange_outcome
from ui.kiosk.outcome_parts import OutcomeParts
from ui.kiosk.states import DayState, Header, Large, OutcomeState
from ui.parts.canvas import Canvas

_NOBODY = OutcomeState(Header("", "", ""), "", "", "", (), Large(), (), None, "", None, DayState("", "", (), ()))

_BESIDE_CLOCK = 9
"""Puts the title of the day on the line of the clock, in larger text."""


class OutcomeView(QWidget):
    """Renders an `OutcomeState`; says what the person wants."""

    done = Signal()
    more_time_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget, *, motion: bool = False) -> None:
        super().__init__(parent)
        self._motion = motion
        self._parts = OutcomeParts(self, motion=motion)
        self._day = DayView(self)
        self._parts.come_last()
        self._state: OutcomeState | None = None
        self._canvas: Canvas | None = None
        self._day_open = False
        self._parts.done.clicked.connect(self.done)
        self._parts.day.clicked.connect(self.toggle_day)
        self._parts.more.clicked.connect(self.more_time_wanted)
        self._parts.print.clicked.connect(self.print_wanted)

    def render(self, state: OutcomeState) -> None:  # type: ignore[override] # as all views of this program
        """Show these texts; the same person's day stays open."""
        if state == self._state:
            return
        if self._motion and self._state and state.news != self._state.news:
            self._parts.news.flash()
        self._state = state
        self._day.render(state.day)
        self._parts.done.name(words.done())
        self._parts.more.name(words.more_time())
        self._arrange()

    def start(self) -> None:
        """Before the first state of a person: the day is closed."""
        self._state = None
        self._day_open = False

    def forget(self) -> None:
        """Keep nothing of the last person, also not where nobody sees it."""
        if self._state not in (None, _NOBODY):
            self.start()
            self.render(_NOBODY)

    def leave(self) -> None:
        """Back from the day, else done."""
        if self._day_open:
            self.toggle_day()
        else:
            self.done.emit()

    def toggle_day(self) -> None:
        """Open the whole day, turn its page, or close it."""
        if self._day_open and self._day.has_more():
            self._day.turn()
        else:
            self._day_open = not self._day_open
            self._day.open()
        self._arrange()

    def count_down(self, share: float, seconds: int) -> None:
        """Show how much longer this stays."""
        self._parts.done.count_down(share, seconds)

    def paint_anew(self) -> None:
        """The colours are others than before: the plan is made of painted things."""
        self._parts.plan.paint_anew()

    def arrange(self, canvas: Canvas) -> None:
        """Lay out on this canvas from now on."""
        if canvas != self._canvas:
            self._canvas = canvas
            self._arrange()

    def _arrange(self) -> None:
        canvas = self._canvas
        if self._state is None or canvas is None:
            return
        self._parts.tell(self._state, canvas)
        self._parts.day.keep_room_for((words.my_day(), words.next_page(), words.back()))
        self._parts.day.name(words.back() if self._day_open else words.my_day())
        arrange_buttons(self._parts, self._state, canvas)
        if self._day_open:
            for part in (*self._parts.content(), *self._parts.greeting_parts()):
                part.hide()
            larger = canvas.zoom > 1
            top = self._parts.header.arrange(canvas, brief=larger) + (_BESIDE_CLOCK if larger else -4)
            self._day.arrange(canvas, top, content_bottom(self._parts, self._state, canvas) + 10)
            self._parts.day.name(words.next_page() if self._day.has_more() else words.back())
        else:
            self._day.hide()
            arrange_outcome(self._parts, self._state, canvas)
