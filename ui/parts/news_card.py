"""What has changed, before anything else."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit

_STYLE = Style(32, theme.SIZE_SMALL, 2, theme.SEMIBOLD, theme.NEWS, tabular=True)
_INDENT, _PAD, _BETWEEN = 84, 18, 6
_TINT, _FLASH = 0.12, 0.5


class NewsCard(QWidget):
    """Sentences in the colour of news, beside a mark."""

    heard_as: Final = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._flash = QVariantAnimation(self, duration=theme.MOTION_MS, startValue=_FLASH, endValue=_TINT)
        self._flash.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._flash.valueChanged.connect(self._light)
        self._tint = _TINT

    def tell(self, name: str, news: tuple[str, ...], most: int, more: Callable[[int], str]) -> None:
        """Show `most` sentences; `more` says how many are left out."""
        kept = news if len(news) <= most else news[: most - 1]
        left = len(news) - len(kept)
        self._lines = (*kept, more(left)) if left else kept
        self.setAccessibleName(f"{name}: {'; '.join(self._lines)}")
        self.update()

    def flash(self) -> None:
        """Light up, and settle."""
        self._flash.start()

    def _light(self, tint: float) -> None:
        self._tint = tint
        self.update()

    @property
    def text(self) -> str:
        """The sentences as they are painted."""
        return "\n".join(self._lines)

    def height_within(self, width: float) -> float:
        """Design pixels that the card takes at this width."""
        pieces = self._pieces(width)
        return pieces[-1].room.bottom() + _PAD if pieces else 0.0

    def pieces(self) -> list[Piece]:
        """The sentences in their places."""
        return self._pieces(design_size(self).width())

    def _pieces(self, width: float) -> list[Piece]:
        pieces, top = [], float(_PAD)
        for line in self._lines:
            fitted = fit((Span(line),), _STYLE, width - _INDENT - _PAD)
            pieces.append(Piece(QRectF(_INDENT, top, width - _INDENT - _PAD, fitted.height), fitted))
            top += fitted.height + _BETWEEN
        return pieces

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        colour = rgb(theme.NEWS)
        painter.setPen(QPen(colour, 2))
        tint = QColor(colour)
        tint.setAlphaF(self._tint)
        painter.setBrush(tint)
        face = QRectF(QPointF(), design_size(self)).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(face, theme.RADIUS_CARD, theme.RADIUS_CARD)
        self._paint_mark(painter, colour)
        for piece in self.pieces():
            piece.draw(painter)

    def _paint_mark(self, painter: QPainter, colour: QColor) -> None:
        """An exclamation mark in a disc."""
        middle = QPointF(_INDENT / 2 + 2, _PAD + 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, 19, 19)
        painter.setPen(QPen(rgb(theme.INK), 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle - QPointF(0, 9), middle + QPointF(0, 2))
        painter.drawPoint(middle + QPointF(0, 9.5))
