"""What the colour tokens of `ui/theme.py` look like: dark, light for bright halls, or of high contrast.

The tokens themselves are the dark look. A process shows one look at a time; what is painted
already does not change by itself: `painted_in` tells whether it is out of date.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor

from app.accent import readable
from app.looks import GROUNDS, Look
from db.records import Event
from ui import theme

_LOOKS: Final[Mapping[Look, Mapping[str, str]]] = {
    "dark": {},
    "light": {
        theme.INK: GROUNDS["light"][0],
        theme.PANEL: GROUNDS["light"][1],
        theme.LINE: "#C3C8D0",
        theme.TEXT: "#10151D",
        theme.QUIET: "#3C4655",
        theme.YOU: "#803600",
        theme.GOOD: "#004B32",
        theme.NEWS: "#0A3D80",
        theme.TROUBLE: "#870F2A",
        theme.WAITING: "#4E3E00",
        theme.RAISED: "#E9E6DF",
        theme.FACE: "#C9CED6",
        theme.PAPER: "#FFFFFF",
        theme.DIM: "#747E8C",
        theme.CHOSEN: "#D5DEEC",
        theme.MOVED: "#DCE8FA",
    },
    "contrast": {
        theme.INK: GROUNDS["contrast"][0],
        theme.PANEL: GROUNDS["contrast"][1],
        theme.LINE: "#FFFFFF",
        theme.TEXT: "#FFFFFF",
        theme.QUIET: "#FFFFFF",
        theme.YOU: "#FFE14D",
        theme.GOOD: "#7CFFC4",
        theme.NEWS: "#A6CCFF",
        theme.TROUBLE: "#FFB3A6",
        theme.WAITING: "#FFE3B8",
        theme.RAISED: "#262626",
        theme.FACE: "#2E2E2E",
        theme.PAPER: "#FFFFFF",
        theme.DIM: "#B5B5B5",
        theme.CHOSEN: "#333333",
        theme.MOVED: "#00265C",
    },
}
_shown: dict[str, str] = {}
"""What differs from the tokens."""


def show(look: Look, accent: str = "") -> None:
    """Paint in this look from here on, with an event's accent (`#RRGGBB`), or the nearest colour that can be read."""
    _shown.clear()
    _shown.update(_LOOKS[look])
    if accent:
        _shown[theme.YOU] = readable(accent, GROUNDS[look])


def show_event(look: Look, event: Event | None) -> bool:
    """Paint in this look with the event's own accent, if one is loaded; whether that differs from what was shown."""
    before = dict(_shown)
    show(look, event.accent if event else "")
    return _shown != before


def painted_in() -> str:
    """A name for the colours that are shown: what was painted under another name is out of date."""
    return f"{_shown.get(theme.INK, theme.INK)} {_shown.get(theme.YOU, theme.YOU)}"


def rgb(token: str) -> QColor:
    """The colour of a token in the look that is shown; another colour is itself."""
    first, *mix = token.split(" ")
    if not mix:
        return QColor(_shown.get(token, token))
    one, other, share = rgb(first), rgb(mix[0]), float(mix[1])
    pairs = (one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF())
    return QColor.fromRgbF(*(start + (end - start) * share for start, end in pairs))
