"""The one window of a kiosk, which shows one state at a time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import heard, theme
from ui.colours import rgb
from ui.kiosk.message_view import MessageView
from ui.kiosk.rest_view import RestView
from ui.kiosk.states import MessageState, OutcomeState, RestState, ScreenState

if TYPE_CHECKING:
    from ui.kiosk.outcome_view import OutcomeView


class Screen(QWidget):
    """Renders every state of a kiosk; its views are made when they are first needed and then kept."""

    done = Signal()
    more_time_wanted = Signal()
    print_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, motion: bool = False) -> None:
        super().__init__(parent)
        heard.know_painted_parts()
        self._motion = motion
        self._rest: RestView | None = None
        self._message: MessageView | None = None
        self._outcome: OutcomeView | None = None

    def render(self, state: ScreenState) -> None:  # type: ignore[override] # as all views of this program
        """Show this state and nothing else."""
        view: QWidget
        match state:
            case RestState():
                self.rest.render(state)
                view = self.rest
            case MessageState():
                self.message.render(state)
                view = self.message
            case OutcomeState():
                self.outcome.render(state)
                view = self.outcome
        for other in (self._rest, self._message, self._outcome):
            if other is not None and other is not view:
                other.hide()
        if self._outcome is not None and self._outcome is not view:
            self._outcome.forget()
        view.show()

    @property
    def rest(self) -> RestView:
        """The rest screen."""
        if self._rest is None:
            self._rest = RestView(self, motion=self._motion)
            self._rest.resize(self.size())
            self._rest.language_wanted.connect(self.language_wanted)
        return self._rest

    @property
    def message(self) -> MessageView:
        """Refusals and disturbances."""
        if self._message is None:
            self._message = MessageView(self)
            self._message.resize(self.size())
            self._message.done.connect(self.done)
            self._message.more_time_wanted.connect(self.more_time_wanted)
        return self._message

    @property
    def outcome(self) -> "OutcomeView":
        """Somebody is checked in."""
        if self._outcome is None:
            from ui.kiosk.outcome_view import OutcomeView  # noqa: PLC0415 - the first frame does not wait for it

            self._outcome = OutcomeView(self, motion=self._motion)
            self._outcome.resize(self.size())
            self._outcome.done.connect(self.done)
            self._outcome.more_time_wanted.connect(self.more_time_wanted)
            self._outcome.print_wanted.connect(self.print_wanted)
        return self._outcome

    def count_down(self, share: float, seconds: int) -> None:
        """Show how much longer what is shown stays."""
        for view in (self._message, self._outcome):
            if view is not None and view.isVisibleTo(self):
                view.count_down(share, seconds)

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
        for view in (self._rest, self._message, self._outcome):
            if view is not None:
                view.setGeometry(QRect(0, 0, self.width(), self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), rgb(theme.INK))
