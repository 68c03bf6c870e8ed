"""What a page says where it has nothing to show, with what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.desk.states import Action
from ui.parts.action_bar import ActionBar
from ui.parts.canvas import canvas_in
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

_FIRST = Style(44, 32, 4, theme.SEMIBOLD, leading=1.2)
_REST = Style(30, 26, 8, colour=theme.QUIET, leading=1.42)
_WIDEST = 940


class MessagePage(QWidget):
    """The first line of a message large, the others below it, then the buttons."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first = FittedText(_FIRST, self)
        self._rest = FittedText(_REST, self)
        self._actions = ActionBar(self)
        self._actions.wanted.connect(self.wanted)
        self._high = False

    def render(self, message: str, actions: tuple[Action, ...], *, high: bool) -> None:  # type: ignore[override]
        """Show this; `high` is for what belongs to something above it."""
        self._high = high
        first, _, rest = message.partition("\n")
        self._first.tell(first)
        self._rest.tell(rest)
        self._actions.tell(actions)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        """About a third from the top, where the eye is, unless it belongs to something above."""
        canvas = canvas_in(self)
        width = min(canvas.width, _WIDEST)
        first = self._first.fit_within(width).height if self._first.text else 0.0
        rest = self._rest.fit_within(width).height + 14 if self._rest.text else 0.0
        actions = self._actions.height_within(canvas.width)
        top = max((canvas.height - first - rest - actions) * (0.03 if self._high else 0.3), 0)
        for part, height in ((self._first, first), (self._rest, rest)):
            part.setVisible(bool(height))
            if height:
                gap = 14 if part is self._rest else 0
                canvas.place(part, 0, top + gap, width, height - gap)
            top += height
        self._actions.setVisible(bool(actions))
        if actions:
            canvas.place(self._actions, 0, top + 32, canvas.width, actions)
