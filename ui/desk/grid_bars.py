"""Where the content of the grid goes on, it fades; thin bars in the gutters beyond say which part of it is seen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPixmap

from ui import theme
from ui.colours import rgb

GUTTER = 14.0
"""Design pixels at the right and at the foot of the grid that its bars have for themselves."""
_FADE, _BAR = 36.0, 6.0


class GridBars:
    """Keeps the painted fades, since a gradient is slow to paint."""

    def __init__(self, pixels: float) -> None:
        """`pixels` of the screen are one design pixel."""
        self._pixels = pixels
        self._fades: dict[bool, QPixmap] = {}

    def paint(self, painter: QPainter, body: QRectF, offset: QPointF, furthest: QPointF) -> None:
        """At the edges of `body`, with the content moved by `offset` of `furthest`."""
        if offset.x() < furthest.x() - 1:
            self._fade(painter, QRectF(body.right() - _FADE, body.top(), _FADE, body.height()), across=True)
        if offset.y() < furthest.y() - 1:
            self._fade(painter, QRectF(0, body.bottom() - _FADE, body.right(), _FADE), across=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.DIM))
        if furthest.x():
            left, length = _bar(body.left(), body.width(), offset.x(), furthest.x())
            painter.drawRoundedRect(QRectF(left, body.bottom() + GUTTER - _BAR - 1, length, _BAR), _BAR / 2, _BAR / 2)
        if furthest.y():
            top, length = _bar(body.top(), body.height(), offset.y(), furthest.y())
            painter.drawRoundedRect(QRectF(body.right() + GUTTER - _BAR - 1, top, _BAR, length), _BAR / 2, _BAR / 2)

    def _fade(self, painter: QPainter, room: QRectF, *, across: bool) -> None:
        size = (room.size() * self._pixels).toSize()
        picture = self._fades.get(across)
        if picture is None or picture.size() != size:
            picture = QPixmap(size)
            picture.fill(Qt.GlobalColor.transparent)
            nothing = rgb(theme.INK)
            nothing.setAlpha(0)
            fade = QLinearGradient(QPointF(), QPointF(size.width(), 0) if across else QPointF(0, size.height()))
            fade.setColorAt(0, nothing)
            fade.setColorAt(1, rgb(theme.INK))
            with QPainter(picture) as filling:
                filling.fillRect(picture.rect(), fade)
            self._fades[across] = picture
        painter.drawPixmap(room, picture, QRectF(picture.rect()))


def _bar(start: float, seen: float, offset: float, furthest: float) -> tuple[float, float]:
    """Where a bar begins, and how long it is."""
    length = max(seen * seen / (seen + furthest), 48)
    return start + (seen - length) * offset / furthest, length
