"""What WCAG 2.2 says of pixels: relative luminance, contrast."""

from collections import Counter
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage


@cache
def light(pixel: int) -> float:
    """Relative luminance of 0xRRGGBB, from 0 to 1."""
    shares = [(pixel >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """From 1 to 21."""
    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def pixels_of(image: QImage, place: QRect | None = None) -> bytes:
    """All pixels of a place, row by row, as 32-bit 0xffRRGGBB."""
    part = image.copy(place) if place else image
    colours = part.convertToFormat(QImage.Format.Format_RGB32)  # its bits end with it
    return bytes(colours.constBits())


def mean_light(image: QImage) -> float:
    """Of a picture, or part of one, made small first."""
    pixels = memoryview(pixels_of(image.scaled(48, 27))).cast("I")
    return sum(light(pixel & 0xFFFFFF) for pixel in pixels) / len(pixels)


def differing(before: QImage, after: QImage, least: float) -> int:
    """How many pixels have changed by at least this contrast."""
    one, other = (memoryview(pixels_of(image)).cast("I") for image in (before, after))
    pairs = Counter(zip(one, other, strict=True))
    return sum(count for (a, b), count in pairs.items() if contrast(a & 0xFFFFFF, b & 0xFFFFFF) >= least)
