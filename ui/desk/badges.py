"""Small round marks at the edge of a table or in a cell, which say by their shape what the colour says too."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui import theme
from ui.colours import rgb

Badge = Literal["waiting", "moved", "locked", "over", "swap", "refused"]
_COLOURS: dict[Badge, str] = {
    "waiting": theme.WAITING,
    "moved": theme.NEWS,
    "locked": theme.QUIET,
    "over": theme.QUIET,
    "swap": theme.TEXT,
    "refused": theme.TROUBLE,
}


def paint_badge(painter: QPainter, badge: Badge, middle: QPointF, radius: float, *, colour: str = "") -> None:
    """Paint a filled disc with a dark sign."""
    painter.save()
    painter.translate(middle)
    painter.scale(radius / 10, radius / 10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(rgb(colour or _COLOURS[badge]))
    painter.drawEllipse(QPointF(), 10, 10)
    sign = theme.TEXT if colour == theme.INK else theme.INK
    painter.setPen(QPen(rgb(sign), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_sign(badge))
    painter.restore()


def _sign(badge: Badge) -> QPainterPath:
    """Lines within a disc of radius 10."""
    match badge:
        case "waiting":  # the hands of a clock
            return _lines([(0, -5.5), (0, 0.5), (4, 3)])
        case "moved":
            return _lines([(-5, 0), (5, 0)], [(1.2, -3.8), (5, 0), (1.2, 3.8)])
        case "locked":
            path = _lines([(-4, -0.5), (4, -0.5), (4, 5), (-4, 5), (-4, -0.5)], [(-2.6, -1), (-2.6, -2.5)])
            path.arcTo(QRectF(-2.6, -5.4, 5.2, 5.2), 180, -180)
            path.lineTo(2.6, -1)
            return path
        case "over":
            return _lines([(-4.5, 0.3), (-1.3, 3.6), (4.6, -3.6)])
        case "swap":
            upper = [(-5, -2.6), (4.6, -2.6)], [(2.2, -5.2), (5, -2.6), (2.2, 0)]
            lower = [(5, 2.9), (-4.6, 2.9)], [(-2.2, 0.3), (-5, 2.9), (-2.2, 5.5)]
            return _lines(*upper, *lower)
        case "refused":
            return _lines([(-4.6, 0), (4.6, 0)])


def _lines(*polygons: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for points in polygons:
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
    return path
