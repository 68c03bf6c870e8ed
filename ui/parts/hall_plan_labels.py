"""Texts on a painted plan, measured by their ink."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QFontMetricsF
from PySide6.QtWidgets import QGraphicsScene, QGraphicsSimpleTextItem

from ui import fonts
from ui.colours import rgb


def ink(text: str, size: int, weight: int) -> QRectF:
    """What the painted text covers, from the left end of its base line; as high as capitals, so that names align."""
    fonts.ready_for(text)
    metrics = QFontMetricsF(fonts.font(size, weight))
    tight = metrics.tightBoundingRect(text)
    return QRectF(tight.left(), -metrics.capHeight(), tight.width(), metrics.capHeight())


def largest(text: str, weight: int, width: float, sizes: Sequence[int]) -> int | None:
    """The first size in which the text is no wider than that; none if it is too wide in all."""
    return next((size for size in sizes if ink(text, size, weight).width() <= width), None)


def write(
    scene: QGraphicsScene, text: str, middle: QPointF, size: int, weight: int, colour: str
) -> QGraphicsSimpleTextItem:
    """Put a text with the middle of its ink there."""
    font = fonts.font(size, weight)
    item = scene.addSimpleText(text, font)
    item.setBrush(QBrush(rgb(colour)))
    item.setPos(middle - ink(text, size, weight).center() - QPointF(0, QFontMetricsF(font).ascent()))
    return item
