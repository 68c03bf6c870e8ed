"""An event's logo: a small PNG, what is wrong with a file that should be one, and whether it is seen on a ground."""

import base64
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

from app.accent import luminance
from db.forms import LARGEST_LOGO, PNG

if TYPE_CHECKING:
    from PIL.Image import Image

LEAST_SIDE: Final = 16
LARGEST_SIDE: Final = 2048
"""Pixels."""
PLATES: Final = ("#FFFFFF", "#10151D")
"""What a logo stands on where it would not be seen on the ground itself."""
_SEEN: Final = 3.0
"""WCAG 2.2, 1.4.11: the contrast of what is to be recognised."""
_MAY_VANISH: Final = 0.2
"""Share of a logo's pixels that may be hard to see."""
_SAMPLE: Final = (64, 64)


def fault_of(data: bytes) -> str | None:
    """Why these bytes cannot be a logo, and how to mend it; none where they can."""
    if not data.startswith(PNG):
        return "is no PNG; open it in a picture program and save it as PNG, with a transparent background"
    if len(data) > LARGEST_LOGO:
        return f"has {len(data):,} bytes; save it with fewer pixels or colours: {LARGEST_LOGO:,} bytes at most"
    from PIL import Image  # noqa: PLC0415 - only events with a logo wait for it

    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as picture:
            width, height = picture.size
            if not (min(width, height) >= LEAST_SIDE and max(width, height) <= LARGEST_SIDE):
                return f"is {width} × {height} pixels; make both sides {LEAST_SIDE} to {LARGEST_SIDE:,} pixels long"
            picture.load()
            alpha = picture.convert("RGBA").getchannel("A").getextrema()
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError) as fault:
        return f"cannot be read as a picture ({fault}); save it anew as PNG"
    return None if alpha[1] else "shows nothing: all of it is transparent; save it anew with its colours"


def bytes_of(logo: str) -> bytes:
    """The PNG that stands as text in an event."""
    return base64.b64decode(logo)


@lru_cache(maxsize=16)
def plate_on(logo: str, ground: str) -> str:
    """The colour of the plate that a logo (base64 text) needs on this ground; empty where it is seen without one.

    A picture without transparent pixels at its corners brings a ground of its own.
    """
    picture = picture_of(logo)
    if picture is None:
        return ""
    width, height = picture.size
    alpha = picture.getchannel("A")
    if all(alpha.getpixel((x, y)) == 255 for x in (0, width - 1) for y in (0, height - 1)):
        return ""
    inked = [luminance(f"#{red:02X}{green:02X}{blue:02X}") for red, green, blue, a in _pixels(picture) if a > 127]
    if not inked or _vanishing(inked, ground) <= _MAY_VANISH:
        return ""
    return min(PLATES, key=lambda plate: _vanishing(inked, plate))


def _vanishing(inked: list[float], ground: str) -> float:
    """The share of these luminances that are hard to see on the ground."""
    below = luminance(ground)
    ratios = ((max(one, below) + 0.05) / (min(one, below) + 0.05) for one in inked)
    return sum(ratio < _SEEN for ratio in ratios) / len(inked)


@lru_cache(maxsize=4)
def picture_of(logo: str) -> "Image | None":
    """The logo in RGBA, without transparent margins.

    None for an empty one, and where it is none after all: another program may have let it in.
    """
    if not logo:
        return None
    from PIL import Image  # noqa: PLC0415

    try:
        with Image.open(BytesIO(bytes_of(logo)), formats=("PNG",)) as picture:
            if max(picture.size) > LARGEST_SIDE:
                return None
            whole = picture.convert("RGBA")
            seen = whole.getchannel("A").getbbox()
            return whole.crop(seen) if seen else None
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError):
        return None


def _pixels(picture: "Image") -> list[tuple[int, int, int, int]]:
    """Of the picture made small: enough to judge it by."""
    small = picture.copy()
    small.thumbnail(_SAMPLE)
    data = small.tobytes()
    return [(data[at], data[at + 1], data[at + 2], data[at + 3]) for at in range(0, len(data), 4)]
