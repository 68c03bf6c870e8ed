"""A badge on its ribbon under the light of the scanner: what to do, without words."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from ui import theme

_WIDTH, _HEIGHT = 640, 560
_CODE = (  # a QR code that says TREFFPUNKT and opens nothing
    "#######.##.#..#######",
    "#.....#.##.##.#.....#",
    "#.###.#...###.#.###.#",
    "#.###.#.....#.#.###.#",
    "#.###.#..#.##.#.###.#",
    "#.....#..#.#..#.....#",
    "#######.#.#.#.#######",
    "..........#.#........",
    ".#....####..##.....##",
    ".##.##...#.###..###.#",
    "#.###.##...#..##.###.",
    "...#.......#####..###",
    "...#..#.#############",
    "........##......#..#.",
    "#######.##...#.##..#.",
    "#.....#..#.#..##...##",
    "#.###.#..#.#.#.##..#.",
    "#.###.#..######.##...",
    "#.###.#...####.....##",
    "#.....#.#######.#.#.#",
    "#######.....#..##....",
)
_REST_LINE, _SWING, _PERIOD_MS, _FRAME_MS = 474.0, 60.0, 3600, 33


class BadgePicture(QWidget):
    """640 × 560 design pixels, scaled to its place; with `motion` the line of light goes up and down."""

    def __init__(self, parent: QWidget, *, motion: bool) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._line = _REST_LINE
        self._elapsed = 0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._swing)
        self._motion = motion

    @staticmethod
    def design_size() -> QSize:
        """The size that the picture is drawn for."""
        return QSize(_WIDTH, _HEIGHT)

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        if self._motion:
            self._timer.start()

    def hideEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        self._timer.stop()

    def _swing(self) -> None:
        self._elapsed = (self._elapsed + _FRAME_MS) % _PERIOD_MS
        self._line = _REST_LINE - _SWING * math.sin(2 * math.pi * self._elapsed / _PERIOD_MS)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._picture.size() != self.size() * self.devicePixelRatio():
            self._picture = _paint_badge(self.size(), self.devicePixelRatio())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        _prepare(painter, self.size())
        _paint_light(painter, self._line)


def _prepare(painter: QPainter, size: QSize) -> None:
    factor = min(size.width() / _WIDTH, size.height() / _HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate((size.width() - _WIDTH * factor) / 2, (size.height() - _HEIGHT * factor) / 2)
    painter.scale(factor, factor)


def _paint_badge(size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _prepare(painter, size)
    pen = QPen(QColor(theme.QUIET), 12)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(262, 4), QPointF(320, 68), QPointF(378, 4)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.TEXT))
    painter.drawRoundedRect(QRectF(120, 64, 400, 486), 28, 28)
    for x, y, width, height, colour in (
        (280, 84, 80, 14, "#B9B7B1"),
        (162, 124, 210, 26, "#33343A"),
        (162, 166, 280, 16, "#ADACA7"),
    ):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(x, y, width, height), 7, 7)
    _paint_code(painter, QRectF(215, 212, 210, 210))
    painter.end()
    return picture


def _paint_code(painter: QPainter, rect: QRectF) -> None:
    side = rect.width() / len(_CODE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(QColor(theme.INK))
    for y, row in enumerate(_CODE):
        for x, module in enumerate(row):
            if module == "#":
                painter.drawRect(QRectF(rect.left() + x * side, rect.top() + y * side, side, side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_light(painter: QPainter, y: float) -> None:
    glow = QRadialGradient(QPointF(0, 0), 1)
    for at, alpha in ((0.0, 0.42), (0.45, 0.2), (1.0, 0.0)):
        colour = QColor(theme.YOU)
        colour.setAlphaF(alpha)
        glow.setColorAt(at, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.save()
    painter.translate(320, y)
    painter.scale(310, 74)
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()
    painter.setBrush(QColor(theme.YOU))
    painter.drawRoundedRect(QRectF(50, y - 4, 540, 8), 4, 4)
