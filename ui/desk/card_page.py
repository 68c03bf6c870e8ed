"""A card that is a page of its own, with the margins of the other pages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.desk.card_view import CardView
from ui.desk.states import CardState
from ui.parts.canvas import canvas_in
from ui.parts.scroll import GUTTER

_SIDE, _TOP, _BOTTOM = 44, 40, 32


class CardPage(QWidget):
    """Renders a `CardState`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = CardView(self)
        self.card.wanted.connect(self.wanted)
        self.setFocusProxy(self.card)

    def render(self, state: CardState) -> None:  # type: ignore[override] # as all views of this program
        """Show this card."""
        self.card.render(state)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        width = canvas.width - 2 * _SIDE
        canvas.place(self.card, _SIDE, _TOP, width + GUTTER, max(canvas.height - _TOP - _BOTTOM, 1))
