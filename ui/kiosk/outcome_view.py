"""The outcome screen of somebody who is checked in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme, words
from ui.kiosk.day_view import DayView
from ui.kiosk.outcome_layout import arrange_outcome, buttons_top
from ui.kiosk.outcome_parts import OutcomeParts
from ui.kiosk.states import OutcomeState
from ui.parts.canvas import Canvas, canvas_of


class OutcomeView(QWidget):
    """Renders an `OutcomeState`; says what the person wants."""

    done = Signal()
    more_time_wanted = Signal()
    print_wanted = Signal(str)
    """With the participant's id."""

    def __init__(self, parent: QWidget, *, motion: bool = False) -> None:
        super().__init__(parent)
        self._motion = motion
        self._parts = OutcomeParts(self)
        self._day = DayView(self)
        self._state: OutcomeState | None = None
        self._day_open = False
        self._slip_asked = False
        self._parts.done.clicked.connect(self.done)
        self._parts.day.clicked.connect(self.toggle_day)
        self._parts.more.clicked.connect(self.more_time_wanted)
        self._parts.print.clicked.connect(self._print)

    def render(self, state: OutcomeState) -> None:  # type: ignore[override] # as all views of this program
        """Show these texts; the same person's day stays open."""
        if state == self._state:
            return
        if self._state and state.news != self._state.news:
            self._tell_news()
        self._state = state
        self._parts.tell(state, canvas_of(self.size()))
        self._day.render(state.day)
        self._parts.done.name(words.done())
        self._parts.more.name(words.more_time())
        self._parts.print.name(words.slip_printing() if self._slip_asked else words.print_my_slip())
        self._arrange()

    def _tell_news(self) -> None:
        """Something has changed under this person's eyes: a slip that was printed is stale."""
        self._slip_asked = False
        self._parts.print.setEnabled(True)
        if self._motion:
            self._parts.news.flash()

    def start(self) -> None:
        """Before the first state of a person: the day is closed, every button can be pressed."""
        self._state = None
        self._day_open = False
        self._slip_asked = False
        self._parts.trouble.tell()
        self._parts.more.setEnabled(True)
        self._parts.print.setEnabled(True)

    def toggle_day(self) -> None:
        """Open or close the whole day."""
        self._day_open = not self._day_open
        self._arrange()

    def count_down(self, share: float, seconds: int) -> None:
        """Show how much longer this stays."""
        self._parts.done.count_down(share, seconds)

    def time_given(self) -> None:
        """More time was given; there is no more to give."""
        self._parts.more.setEnabled(False)

    def slip_given(self, trouble: str) -> None:
        """Whether paper comes, or what is the matter."""
        self._slip_asked = not trouble
        self._parts.print.setEnabled(not self._slip_asked)
        self._parts.print.name(words.slip_printing() if self._slip_asked else words.print_my_slip())
        self._parts.trouble.tell(trouble)
        self._arrange()

    def _print(self) -> None:
        if self._state:
            self.print_wanted.emit(self._state.participant)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._state:
            self._parts.tell(self._state, canvas_of(self.size()))
            self._arrange()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas = canvas_of(self.size())
        self._arrange_buttons(self._state, canvas)
        if self._day_open:
            for part in (*self._parts.content(), *self._parts.greeting_parts()):
                part.hide()
            self._parts.header.arrange(canvas)
            self._day.arrange(canvas, 176 if canvas.portrait else 126, buttons_top(canvas) - 20)
        else:
            self._day.hide()
            arrange_outcome(self._parts, self._state, canvas)

    def _arrange_buttons(self, state: OutcomeState, canvas: Canvas) -> None:
        parts = self._parts
        parts.day.name(words.back() if self._day_open else words.my_day())
        parts.print.setVisible(state.can_print)
        parts.day.setVisible(bool(state.day.rows))
        top, gap = buttons_top(canvas), 16 if canvas.portrait else 24
        left: float = theme.MARGIN
        shown = ((parts.print, state.can_print), (parts.day, bool(state.day.rows)), (parts.more, True))
        buttons = [button for button, wanted in shown if wanted]
        total = sum(button.wanted_width() + gap for button in buttons) + parts.done.wanted_width()
        narrower = max(total - (canvas.width - 2 * theme.MARGIN), 0) / (len(buttons) + 1)
        done = parts.done.wanted_width() - narrower
        right = canvas.width - theme.MARGIN - done
        canvas.place(parts.done, right, top, done, theme.BUTTON_HEIGHT)
        for button in buttons:
            width = button.wanted_width() - narrower
            canvas.place(button, left, top, width, theme.BUTTON_HEIGHT)
            left += width + gap
        parts.trouble.setVisible(bool(parts.trouble.text))
        if parts.trouble.text:
            self._place_trouble(canvas, left, right, top)

    def _place_trouble(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        if canvas.portrait:
            width = canvas.width - 2 * theme.MARGIN
            canvas.place(self._parts.trouble, theme.MARGIN, top - 66, width, 60)
        else:
            canvas.place(self._parts.trouble, left + 12, top, right - left - 36, theme.BUTTON_HEIGHT)
