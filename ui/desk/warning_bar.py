"""A fault of this terminal, for as long as it lasts."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit

_STYLE = Style(theme.SIZE_DESK_TEXT, theme.SIZE_SMALL, 3, theme.SEMIBOLD, theme.INK, leading=1.2)
_INDENT, _PAD = 92, 16


class WarningBar(QWidget):
    """A bright bar with a mark and words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.hide()

    def tell(self, text: str) -> None:
        """Say what is wrong; nothing if all is well."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    @property
    def text(self) -> str:
        """What is wrong."""
        return self._text

    def height_within(self, width: float) -> float:
        """Design pixels that it takes at this width."""
        return max(fit((Span(self._text),), _STYLE, width - _INDENT - 32).height + 2 * _PAD, theme.DESK_BUTTON)

    def pieces(self) -> list[Piece]:
        """The words in their place."""
        size = design_size(self)
        room = QRectF(_INDENT, 0, size.width() - _INDENT - 32, size.height())
        return [Piece(room, fit((Span(self._text),), _STYLE, room.width(), room.height()), middle=True)]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), rgb(theme.TROUBLE))
        painter.scale(scale_of(self), scale_of(self))
        middle = QPointF(_INDENT / 2 + 4, design_size(self).height() / 2)
        painter.setPen(QPen(rgb(theme.INK), 4, c=Qt.PenCapStyle.RoundCap))
        painter.drawEllipse(middle, 18, 18)
        painter.drawLine(middle - QPointF(0, 9), middle + QPointF(0, 2))
        painter.drawPoint(middle + QPointF(0, 9))
        for piece in self.pieces():
            piece.draw(painter)
