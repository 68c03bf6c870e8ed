"""Design pixels: every screen is laid out on a canvas of at least 1920 × 1080 or 1080 × 1920, scaled by one factor."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, QSizeF
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Canvas:
    """The room to lay out in, in design pixels: at least 1920 × 1080, or 1080 × 1920 in portrait."""

    width: float
    height: float
    scale: float
    """Device-independent pixels of one design pixel."""
    portrait: bool
    zoom: float = 1.0
    """How much larger everything is than on the design's own canvas."""

    def place(self, part: QWidget, x: float, y: float, width: float, height: float) -> None:
        """Put `part` there, never smaller than asked, and show it."""
        left, top = math.floor(x * self.scale), math.floor(y * self.scale)
        right, bottom = math.ceil((x + width) * self.scale), math.ceil((y + height) * self.scale)
        part.setProperty("scale", self.scale)
        part.setGeometry(QRect(left, top, right - left, bottom - top))
        part.show()


def canvas_of(size: QSize, zoom: float = 1.0) -> Canvas:
    """The canvas of a window of this size: the larger everything is, the less room there is."""
    portrait = size.height() > size.width()
    width, height = (1080, 1920) if portrait else (1920, 1080)
    scale = max(min(size.width() / width, size.height() / height), 0.05) * zoom
    return Canvas(size.width() / scale, size.height() / scale, scale, portrait, zoom)


def scale_of(part: QWidget) -> float:
    """The factor that this part was placed with."""
    return float(part.property("scale") or 1.0)


def design_size(part: QWidget) -> QSizeF:
    """The size of this part in design pixels."""
    return QSizeF(part.size()) / scale_of(part)


def canvas_in(part: QWidget) -> Canvas:
    """The room inside a part that was placed, in the design pixels of its window."""
    size = design_size(part)
    return Canvas(size.width(), size.height(), scale_of(part), size.height() > size.width())
