"""Logos for tests: PNG files with a shape of one colour on nothing, or on a ground of their own."""

import base64
from io import BytesIO

from PIL import Image, ImageDraw


def picture(colour: str = "#C8102E", size: tuple[int, int] = (240, 80), ground: str = "#00000000") -> Image.Image:
    """A ring and a bar."""
    image = Image.new("RGBA", size, ground)
    draw = ImageDraw.Draw(image)
    width, height = size
    draw.ellipse((2, 2, height - 3, height - 3), outline=colour, width=max(height // 5, 1))
    if width > height + 12:
        draw.rectangle((height + 8, height // 3, width - 3, height * 2 // 3), fill=colour)
    return image


def png(image: Image.Image | None = None, kind: str = "PNG") -> bytes:
    """Its bytes."""
    out = BytesIO()
    (image or picture()).save(out, kind)
    return out.getvalue()


def text(image: Image.Image | None = None) -> str:
    """As it stands in an event."""
    return base64.b64encode(png(image)).decode()
