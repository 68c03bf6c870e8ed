"""A few words in a coloured capsule."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.states import Tone
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.parts.tones import COLOURS

HEIGHT: Final = 48
"""Design pixels, on one line."""
_STYLE = Style(26, theme.SIZE_DESK_LEAST, 3, theme.SEMIBOLD, leading=1.15)
_MARGIN, _AIR = 22, 8


class Pill(QWidget):
    """Filled with the colour of its tone; quiet ones are only outlined."""

    heard_as: Final = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone: Tone = "plain"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def tell(self, text: str, tone: Tone) -> None:
        """Show these words."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.update()

    @property
    def text(self) -> str:
        """The words, whole."""
        return self._text

    def wanted_width(self) -> float:
        """Design pixels for all words on one line."""
        return natural_width((Span(self._text),), _STYLE) + 2 * _MARGIN + 2

    def height_within(self, width: float) -> float:
        """Design pixels that it takes at this width."""
        return max(fit((Span(self._text),), _STYLE, width - 2 * _MARGIN).height + 2 * _AIR, HEIGHT)

    def pieces(self) -> list[Piece]:
        """The words in their place."""
        if not self._text:
            return []
        size = design_size(self)
        colour = COLOURS[self._tone] if self._outlined() else theme.INK
        room = QRectF(_MARGIN, 0, size.width() - 2 * _MARGIN, size.height())
        return [Piece(room, fit((Span(self._text, colour),), _STYLE, room.width(), room.height()), middle=True)]

    def _outlined(self) -> bool:
        return self._tone in ("plain", "quiet")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(rgb(COLOURS[self._tone]), 2))
        painter.setBrush(rgb(theme.PANEL if self._outlined() else COLOURS[self._tone]))
        painter.drawRoundedRect(face, HEIGHT / 2, HEIGHT / 2)
        for piece in self.pieces():
            piece.draw(painter)
