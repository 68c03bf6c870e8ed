"""An event's logo on a screen: never distorted, on a plate where it would not be seen."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.logo import pixels_of, plate_on
from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of

_AIR: Final = 8
"""Around a logo on its plate, in design pixels."""
_RADIUS: Final = 10


def logo_size(logo: str, most: QSizeF) -> QSizeF:
    """How large it is at most within this room, with its plate, and no larger than its own pixels; 0 × 0 for none."""
    image = _image(logo)
    if image.isNull():
        return QSizeF(0, 0)
    air = 2 * _AIR if _plate(logo) else 0
    room = QSizeF(min(most.width() - air, image.width()), min(most.height() - air, image.height()))
    inner = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return QSizeF(inner.width() + air, inner.height() + air)


def paint_logo(painter: QPainter, logo: str, place: QRectF) -> None:
    """Paint it with its plate into a place of the size that `logo_size` gave."""
    image, plate = _image(logo), _plate(logo)
    if image.isNull() or place.isEmpty():
        return
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    room = place
    if plate:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(plate))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        room = place.adjusted(_AIR, _AIR, -_AIR, -_AIR)
    size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    inner = QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size)
    scale = painter.deviceTransform().m11()
    painter.drawImage(inner, _scaled(logo, max(round(inner.width() * scale), 1), max(round(inner.height() * scale), 1)))
    painter.restore()


class Logo(QWidget):
    """The logo as a part of a screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._logo = ""

    def tell(self, logo: str, name: str) -> None:
        """Show this logo of the event that is called so; empty: none."""
        self._logo = logo
        self.setAccessibleName(name if logo else "")
        self.update()

    def size_within(self, most: QSizeF) -> QSizeF:
        """How large it is at most there, in design pixels."""
        return logo_size(self._logo, most)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.scale(scale_of(self), scale_of(self))
        paint_logo(painter, self._logo, QRectF(QPointF(), design_size(self)))


def _plate(logo: str) -> str:
    return plate_on(logo, rgb(theme.INK).name().upper())


@lru_cache(maxsize=4)
def _image(logo: str) -> QImage:
    """A null image where it is none."""
    pixels = pixels_of(logo)
    if pixels is None:
        return QImage()
    return QImage(pixels.data, pixels.width, pixels.height, 4 * pixels.width, QImage.Format.Format_RGBA8888).copy()


@lru_cache(maxsize=8)
def _scaled(logo: str, width: int, height: int) -> QImage:
    """As many pixels as the screen has there."""
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return _image(logo).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied).scaled(width, height, *ways)
