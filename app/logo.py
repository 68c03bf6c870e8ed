"""An event's logo: its pixels, and whether they are seen on a ground."""

import base64
import warnings
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

from app.accent import luminance, ratio

if TYPE_CHECKING:
    from PIL import Image

LARGEST_SIDE: Final = 2048
"""Pixels of a logo, at most."""
PLATES: Final = ("#FFFFFF", "#10151D")
"""What a logo stands on where it would not be seen on the ground itself."""
_SEEN: Final = 3.0
"""WCAG 2.2, 1.4.11: the contrast of what is to be recognised."""
_MAY_VANISH: Final = 0.2
"""Share of a logo's pixels that may be hard to see."""
_SAMPLE: Final = 64
"""A logo is judged by so many pixels of each side."""


class WrongSize(ValueError):
    """A picture with a side that is too short or too long."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(f"{width} × {height}")
        self.width, self.height = width, height


class Pixels(NamedTuple):
    """A picture; `data` is red, green, blue and alpha of each pixel, row by row."""

    width: int
    height: int
    data: bytes


def read_png(data: bytes, least: int = 1) -> "Image.Image":
    """Its pixels as RGBA. ValueError, with the reason, where it cannot be read; WrongSize where its size is it."""
    from PIL import Image  # noqa: PLC0415 - only events with a logo wait for it

    with warnings.catch_warnings(action="ignore"):  # of huge pictures, before their size is known here
        try:
            with Image.open(BytesIO(data), formats=("PNG",)) as picture:
                if not (min(picture.size) >= least and max(picture.size) <= LARGEST_SIDE):
                    raise WrongSize(*picture.size)
                return picture.convert("RGBA")
        except WrongSize:
            raise
        except Exception as fault:  # of broken files Pillow raises what it likes, IndexError too
            raise ValueError(str(fault)) from fault


@lru_cache(maxsize=4)
def pixels_of(logo: str, most: int = 0) -> Pixels | None:
    """Those of the PNG that stands as text in an event, without transparent margins; at most so many of each side.

    None for an empty one, and where it is none after all: another program may have let it in.
    """
    if not logo:
        return None
    try:
        whole = read_png(base64.b64decode(logo))
    except ValueError:
        return None
    seen = whole.getchannel("A").getbbox()
    if not seen:
        return None
    shown = whole.crop(seen)
    if most:
        shown.thumbnail((most, most))
    return Pixels(*shown.size, shown.tobytes())


@lru_cache(maxsize=16)
def plate_on(logo: str, ground: str) -> str:
    """The colour of the plate that a logo (base64 text) needs on this ground; empty where it is seen without one.

    A picture without transparent pixels at its corners brings a ground of its own.
    """
    whole, sample = pixels_of(logo), pixels_of(logo, _SAMPLE)
    if whole is None or sample is None or _has_a_ground(whole):
        return ""
    each = zip(*(sample.data[part::4] for part in range(4)), strict=True)
    inked = [luminance(f"#{red:02X}{green:02X}{blue:02X}") for red, green, blue, alpha in each if alpha > 127]
    if not inked or _vanishing(inked, ground) <= _MAY_VANISH:
        return ""
    return min(PLATES, key=lambda plate: _vanishing(inked, plate))


def _has_a_ground(picture: Pixels) -> bool:
    alpha, last = picture.data[3::4], picture.width * (picture.height - 1)
    corners = (0, picture.width - 1, last, last + picture.width - 1)
    return all(alpha[corner] == 255 for corner in corners)


def _vanishing(inked: list[float], ground: str) -> float:
    """The share of these luminances that are hard to see on the ground."""
    below = luminance(ground)
    return sum(ratio(one, below) < _SEEN for one in inked) / len(inked)
