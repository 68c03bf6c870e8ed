"""What stands at the head of all paper: the event's logo, or where it has none the sign."""

from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.logo import Pixels, pixels_of, plate_on
from app.looks import PAPER
from app.paper.pages import draw_sign

_WIDEST: Final = 4.5
"""Times its height, at most."""
_AIR: Final = 0.14
"""Around a logo on its plate, as a share of the plate's height."""
_FINEST: Final = 240
"""Pixels of height that a printer can use."""


def emblem_width(logo: str, height: float) -> float:
    """How wide it is, no higher than this, in points."""
    return _size(logo, height)[0]


def draw_emblem(canvas: Canvas, logo: str, x: float, y: float, height: float) -> None:
    """Draw it into a line of this height from its lower left corner; a logo is never distorted, nor transparent."""
    pixels = pixels_of(logo)
    if pixels is None:
        draw_sign(canvas, x, y, height)
        return
    width, high = _size(logo, height)
    low, plate = y + (height - high) / 2, plate_on(logo, PAPER)
    air = _AIR * high if plate else 0.0
    if plate:
        canvas.setFillColor(HexColor(plate))
        canvas.roundRect(x, low, width, high, 0.12 * high, stroke=0, fill=1)
    canvas.drawImage(_flat(pixels, plate or PAPER), x + air, low + air, width - 2 * air, high - 2 * air)


def _size(logo: str, height: float) -> tuple[float, float]:
    """Width and height with the plate, if it needs one."""
    picture = pixels_of(logo)
    if picture is None:
        return height, height
    inner = 1 - 2 * _AIR if plate_on(logo, PAPER) else 1.0
    ratio = (picture.width / picture.height) * inner + (1 - inner)
    return (ratio * height, height) if ratio <= _WIDEST else (_WIDEST * height, _WIDEST / ratio * height)


@lru_cache(maxsize=4)
def _flat(pixels: Pixels, ground: str) -> ImageReader:
    """The logo on its ground: not all printers know transparency."""
    size = pixels.width, pixels.height
    picture, flat = Image.frombytes("RGBA", size, pixels.data), Image.new("RGB", size, ground)
    flat.paste(picture, mask=picture.getchannel("A"))
    if flat.height > _FINEST:
        flat = flat.resize((max(round(flat.width * _FINEST / flat.height), 1), _FINEST), Image.Resampling.LANCZOS)
    out = BytesIO()
    flat.save(out, "PNG")
    out.seek(0)
    return ImageReader(out)
