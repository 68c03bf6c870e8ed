"""The one window of a kiosk, which shows one state at a time."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.kiosk.choice_bar import ChoiceBar
from ui.kiosk.message_view import MessageView
from ui.kiosk.rest_view import RestView
from ui.kiosk.states import ChoicesState, MessageState, OutcomeState, RestState, ScreenState
from ui.parts.canvas import canvas_of
from ui.parts.focus import next_within

if TYPE_CHECKING:
    from ui.kiosk.outcome_view import OutcomeView


class Screen(QWidget):
    """Renders every state of a kiosk; its views are made when they are first needed and then kept."""

    done = Signal()
    more_time_wanted = Signal()
    print_wanted = Signal()
    language_wanted = Signal(str)
    toggle_wanted = Signal(str)
    """`larger` or `contrast`."""

    def __init__(self, parent: QWidget | None = None, *, motion: bool = False) -> None:
        super().__init__(parent)
        self._motion = motion
        self._rest: RestView | None = None
        self._message: MessageView | None = None
        self._outcome: OutcomeView | None = None
        self._choices = ChoicesState()
        self._bar = ChoiceBar(self)
        self._bar.language_wanted.connect(self.language_wanted)
        self._bar.toggle_wanted.connect(self.toggle_wanted)
        self._room = canvas_of(self.size())

    def offer(self, choices: ChoicesState) -> None:
        """Let a visitor choose from this, whatever is shown."""
        if choices != self._choices:
            self._choices = choices
            self._bar.render(choices)
            self._arrange()

    def render(self, state: ScreenState) -> None:  # type: ignore[override] # as all views of this program
        """Show this state and nothing else."""
        view: QWidget
        match state:
            case RestState():
                self._fit(self.rest)
                self.rest.render(state)
                view = self.rest
            case MessageState():
                self._fit(self.message)
                self.message.render(state)
                view = self.message
            case OutcomeState():
                self._fit(self.outcome)
                self.outcome.render(state)
                view = self.outcome
        for other in self._views():
            if other is not view:
                other.hide()
        if self._outcome is not None and self._outcome is not view:
            self._outcome.forget()
        view.show()

    def _views(self) -> "list[RestView | MessageView | OutcomeView]":
        return [view for view in (self._rest, self._message, self._outcome) if view is not None]

    @property
    def rest(self) -> RestView:
        """The rest screen."""
        if self._rest is None:
            self._rest = RestView(self, motion=self._motion)
            self._add(self._rest)
        return self._rest

    @property
    def message(self) -> MessageView:
        """Refusals and disturbances."""
        if self._message is None:
            self._message = MessageView(self)
            self._add(self._message)
            self._message.done.connect(self.done)
            self._message.more_time_wanted.connect(self.more_time_wanted)
        return self._message

    @property
    def outcome(self) -> "OutcomeView":
        """Somebody is checked in."""
        if self._outcome is None:
            from ui.kiosk.outcome_view import OutcomeView  # noqa: PLC0415 - the first frame does not wait for it

            self._outcome = OutcomeView(self, motion=self._motion)
            self._add(self._outcome)
            self._outcome.done.connect(self.done)
            self._outcome.more_time_wanted.connect(self.more_time_wanted)
            self._outcome.print_wanted.connect(self.print_wanted)
        return self._outcome

    def paint_anew(self) -> None:
        """The colours are others than before."""
        if self._outcome is not None:
            self._outcome.paint_anew()
        self.window().update()

    def count_down(self, share: float, seconds: int) -> None:
        """Show how much longer what is shown stays."""
        for view in (self._message, self._outcome):
            if view is not None and view.isVisibleTo(self):
                view.count_down(share if self._motion else 1.0, seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves what is shown, as *Back* and *Done* do."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        for view in (self._message, self._outcome):
            if view is not None and view.isVisibleTo(self):
                view.leave()
                break

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        """The bar at the bottom, as high as it must be, and what is shown above it."""
        canvas = canvas_of(self.size(), self._choices.zoom)
        bar = self._bar.height_within(canvas.width)
        self._room = replace(canvas, height=canvas.height - bar)
        canvas.place(self._bar, 0, self._room.height, canvas.width, bar)
        self._bar.arrange(canvas)
        for view in self._views():
            if view.isVisibleTo(self):
                self._fit(view)

    def _add(self, view: "RestView | MessageView | OutcomeView") -> None:
        self._fit(view)
        self._bar.raise_()  # a screen reader reads it after what is shown

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what is shown, then through the bar, and round."""
        shown = [view for view in self._views() if view.isVisibleTo(self)]
        return next_within(*shown, self._bar, forward=forward)

    def _fit(self, view: "RestView | MessageView | OutcomeView") -> None:
        view.setGeometry(0, 0, self.width(), self._bar.y())
        view.arrange(self._room)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), rgb(theme.INK))
