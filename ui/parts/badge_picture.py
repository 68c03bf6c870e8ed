"""A badge on its ribbon under the light of the scanner: what to do, without words."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPixmap, QRadialGradient, QTransform
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import painted_in, rgb

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
_REST_LINE, _SWING = 474.0, 150.0
_UP_MS, _STILL_MS = 1400, 13_000
"""How long the light stays at the code, and how long it rests: a kiosk that nobody uses costs next to nothing."""
_GLOW = QRectF(10, -74, 620, 148)
"""What the light covers, around its middle."""


class BadgePicture(QWidget):
    """640 × 560 design pixels, scaled to its place; with `motion` the light goes to the code and back now and then."""

    heard_as: Final = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget, *, motion: bool) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._light = QPixmap()
        self._painted_in = ""
        self._line = _REST_LINE
        self._way = QVariantAnimation(self, duration=theme.MOTION_MS)
        self._way.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way.valueChanged.connect(self._move)
        self._timer = QTimer(self, interval=_STILL_MS)
        self._timer.timeout.connect(self._swing)
        self._motion = motion

    @staticmethod
    def design_size() -> QSize:
        """The size that the picture is drawn for."""
        return QSize(_WIDTH, _HEIGHT)

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        if self._motion:
            self._timer.start(_STILL_MS)

    def hideEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        self._timer.stop()
        self._way.stop()
        self._line = _REST_LINE

    def _swing(self) -> None:
        """To the code, where the light stays a moment, or back."""
        rests = self._line == _REST_LINE
        self._way.setStartValue(self._line)
        self._way.setEndValue(_REST_LINE - _SWING if rests else _REST_LINE)
        self._way.start()
        self._timer.start(_UP_MS if rests else _STILL_MS)

    def _move(self, line: float) -> None:
        before = self._strip()
        self._line = line
        self.update(before.united(self._strip()))

    def _strip(self) -> QRect:
        """Where the light is, in pixels of the widget."""
        return _placed(self.size()).mapRect(_GLOW.translated(0, self._line)).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatio()
        if self._picture.size() != self.size() * ratio or self._painted_in != painted_in():
            self._painted_in = painted_in()
            self._picture = _paint_badge(self.size(), ratio)
            self._light = _paint_light(self.size(), ratio)
        painter = QPainter(self)
        part = QRectF(event.rect())
        painter.drawPixmap(part, self._picture, QRectF(part.topLeft() * ratio, part.size() * ratio))
        painter.drawPixmap(self._strip().topLeft(), self._light)


def _placed(size: QSize) -> QTransform:
    """From design pixels to those of a widget of this size."""
    factor = min(size.width() / _WIDTH, size.height() / _HEIGHT)
    left, top = (size.width() - _WIDTH * factor) / 2, (size.height() - _HEIGHT * factor) / 2
    return QTransform().translate(left, top).scale(factor, factor)


def _blank(size: QSize, ratio: float) -> QPixmap:
    """A picture of so many design-independent pixels, with nothing on it."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _paint_badge(size: QSize, ratio: float) -> QPixmap:
    picture = _blank(size, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(_placed(size), combine=True)
    pen = QPen(rgb(theme.QUIET), 12)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(262, 4), QPointF(320, 68), QPointF(378, 4)])
    painter.setPen(QPen(rgb(theme.LINE), 2))
    painter.setBrush(rgb(theme.PAPER))
    painter.drawRoundedRect(QRectF(120, 64, 400, 486), 28, 28)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y, width, height, colour in (
        (280, 84, 80, 14, "#B9B7B1"),
        (162, 124, 210, 26, "#33343A"),
        (162, 166, 280, 16, "#ADACA7"),
    ):
        painter.setBrush(rgb(colour))
        painter.drawRoundedRect(QRectF(x, y, width, height), 7, 7)
    _paint_code(painter, QRectF(215, 212, 210, 210))
    painter.end()
    return picture


def _paint_code(painter: QPainter, rect: QRectF) -> None:
    side = rect.width() / len(_CODE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(rgb(theme.PRINT))
    for y, row in enumerate(_CODE):
        for x, module in enumerate(row):
            if module == "#":
                painter.drawRect(QRectF(rect.left() + x * side, rect.top() + y * side, side, side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_light(size: QSize, ratio: float) -> QPixmap:
    """The line with its glow, in a picture just large enough."""
    strip = _placed(size).mapRect(_GLOW).toAlignedRect()
    picture = _blank(strip.size(), ratio)
    glow = QRadialGradient(QPointF(0, 0), 1)
    for at, alpha in ((0.0, 0.42), (0.45, 0.2), (1.0, 0.0)):
        colour = rgb(theme.YOU)
        colour.setAlphaF(alpha)
        glow.setColorAt(at, colour)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(-strip.topLeft())
    painter.setTransform(_placed(size), combine=True)
    painter.save()
    painter.translate(320, 0)
    painter.scale(310, 74)
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()
    painter.setBrush(rgb(theme.YOU))
    painter.drawRoundedRect(QRectF(50, -4, 540, 8), 4, 4)
    painter.end()
    return picture
