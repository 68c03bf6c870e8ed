"""The painted signs: the meeting point of public signage, and one mark per outcome. All on a square of 100 × 100."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb

Kind = Literal["sign", "check", "calendar", "code", "question", "swap", "desk", "pause"]
_BACKGROUND = theme.INK


def _pen(colour: str, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(rgb(colour), width, Qt.PenStyle.SolidLine, cap, join)


def _sign(painter: QPainter, colour: str) -> None:
    """Four arrows towards a dot."""
    pen = _pen(colour, 9)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        tip, tail = QPointF(50 + 15 * x, 50 + 15 * y), QPointF(50 + 43 * x, 50 + 43 * y)
        painter.drawLine(tail, tip)
        painter.drawPolyline([tip + QPointF(22 * x, 0), tip, tip + QPointF(0, 22 * y)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(rgb(colour))
    painter.drawEllipse(QPointF(50, 50), 6, 6)


def _check(painter: QPainter, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(rgb(colour))
    painter.drawEllipse(QPointF(50, 50), 50, 50)
    painter.setPen(_pen(theme.INK, 11))
    painter.drawPolyline([QPointF(29, 52), QPointF(44, 66), QPointF(71, 37)])


def _calendar(painter: QPainter, colour: str) -> None:
    _ring(painter, colour)
    painter.drawRoundedRect(QRectF(29, 31, 42, 40), 7, 7)
    painter.drawLine(QPointF(29, 44), QPointF(71, 44))
    for x in (39, 61):
        painter.drawLine(QPointF(x, 26), QPointF(x, 34))


def _code(painter: QPainter, colour: str) -> None:
    _ring(painter, colour)
    for x, y in ((30, 30), (56, 30), (30, 56)):
        painter.drawRoundedRect(QRectF(x, y, 14, 14), 2, 2)
    painter.drawLine(QPointF(58, 58), QPointF(69, 69))
    painter.drawLine(QPointF(69, 58), QPointF(58, 69))


def _question(painter: QPainter, colour: str) -> None:
    _ring(painter, colour)
    path = QPainterPath(QPointF(37, 40))
    path.cubicTo(37, 24, 63, 24, 63, 41)
    path.cubicTo(63, 52, 50, 51, 50, 61)
    painter.drawPath(path)
    painter.drawPoint(QPointF(50, 73))


def _swap(painter: QPainter, colour: str) -> None:
    """One badge before another."""
    _ring(painter, colour)
    painter.drawRoundedRect(QRectF(42, 27, 27, 36), 5, 5)
    painter.setBrush(rgb(_BACKGROUND))
    painter.drawRoundedRect(QRectF(31, 37, 27, 36), 5, 5)
    painter.drawLine(QPointF(40, 48), QPointF(49, 48))


def _desk(painter: QPainter, colour: str) -> None:
    """Somebody behind a counter."""
    _ring(painter, colour)
    painter.drawEllipse(QPointF(50, 36), 8.5, 8.5)
    painter.drawArc(QRectF(33, 49, 34, 34), 0, 180 * 16)
    painter.drawLine(QPointF(27, 67), QPointF(73, 67))


def _pause(painter: QPainter, colour: str) -> None:
    _ring(painter, colour)
    for x in (41, 59):
        painter.drawLine(QPointF(x, 36), QPointF(x, 64))


def _ring(painter: QPainter, colour: str) -> None:
    painter.setPen(_pen(colour, 8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(50, 50), 46, 46)
    painter.setPen(_pen(colour, 5.5))


_PAINTERS: dict[Kind, Callable[[QPainter, str], None]] = {
    "sign": _sign,
    "check": _check,
    "calendar": _calendar,
    "code": _code,
    "question": _question,
    "swap": _swap,
    "desk": _desk,
    "pause": _pause,
}


def paint_mark(painter: QPainter, kind: Kind, colour: str, rect: QRectF) -> None:
    """Paint one mark into a square of any size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 100, rect.height() / 100)
    _PAINTERS[kind](painter, colour)
    painter.restore()


class Mark(QWidget):
    """One mark, as large as its place."""

    heard_as: Final = QAccessible.Role.Graphic

    def __init__(self, kind: Kind, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._colour = colour

    def show_mark(self, kind: Kind, colour: str, name: str) -> None:
        """Show another mark; `name` is what it is called by a screen reader."""
        self._kind, self._colour = kind, colour
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        side = min(self.width(), self.height())
        paint_mark(painter, self._kind, self._colour, QRectF(0, 0, side, side))
