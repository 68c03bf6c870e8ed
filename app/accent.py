"""An event's accent colour: how well it can be read (the contrast ratio of WCAG 2.2), and what can be read instead."""

import colorsys
from collections.abc import Sequence
from typing import Final

LEAST: Final = 7.0
"""WCAG 2.2, 1.4.6."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    return ratio(luminance(one), luminance(other))


def ratio(one: float, other: float) -> float:
    """The contrast ratio of two relative luminances."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def least_contrast(colour: str, grounds: Sequence[str]) -> float:
    """The contrast ratio with that ground from which it stands out least."""
    return min(contrast(colour, ground) for ground in grounds)


def readable(colour: str, grounds: Sequence[str], least: float = LEAST) -> str:
    """The colour, or the nearest lighter or darker one of its hue that stands out from all grounds by the ratio."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_shares(colour))
    to_white = luminance(grounds[0]) < 0.18
    for step in range(101):
        share = lightness + ((1.0 if to_white else 0.0) - lightness) * step / 100
        tried = colour if step == 0 else _hex(colorsys.hls_to_rgb(hue, share, saturation))
        if least_contrast(tried, grounds) >= least:
            return tried
    return "#FFFFFF" if to_white else "#000000"


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2, from 0 to 1."""
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in _shares(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _shares(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(shares: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(share * 255):02X}" for share in shares)
