"""What was done at the desks, the newest first, each with its undo or why not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.desk.page_head import PageHead
from ui.desk.states import HistoryState
from ui.parts.canvas import canvas_in
from ui.parts.lines import Lines
from ui.parts.scroll import GUTTER, ScrollColumn

_SIDE, _TOP, _BOTTOM = 44, 32, 16
_SIDE_PORTRAIT = 40


class HistoryView(QWidget):
    """Renders a `HistoryState`; says what somebody wants to see or undo."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: HistoryState | None = None
        self._head = PageHead(self, self.wanted.emit)
        self._scroll = ScrollColumn(self)
        self.lines = Lines(self._scroll)
        self.lines.wanted.connect(self.wanted)

    def render(self, state: HistoryState) -> None:  # type: ignore[override] # as all views of this program
        """Show these lines; the list stays where it was scrolled to."""
        if state == self._state:
            return
        self._state = state
        self._head.render(state.title, "", state.actions)
        self.lines.tell(state.lines)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes into the list, and the keys of a page move it."""
        if event.key() != Qt.Key.Key_Down or not self.lines.enter():
            self._scroll.keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas = canvas_in(self)
        side = _SIDE_PORTRAIT if canvas.portrait else _SIDE
        top = self._head.arrange(canvas, side, _TOP) + 16
        width = canvas.width - 2 * side
        # The bar of the column stands in the margin, so that the rows end where the buttons end.
        canvas.place(self._scroll, side, top, width + GUTTER, max(canvas.height - top - _BOTTOM, 1))
        self._scroll.set_content(self.lines, self.lines.height_within(width))
