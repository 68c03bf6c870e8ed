"""The colour of a tone. What is said so is also said in words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor

from ui import theme
from ui.colours import rgb
from ui.desk.states import Tone

COLOURS: Final[Mapping[Tone, str]] = {
    "plain": theme.TEXT,
    "quiet": theme.QUIET,
    "good": theme.GOOD,
    "news": theme.NEWS,
    "trouble": theme.TROUBLE,
    "waiting": theme.WAITING,
}


def tint(tone: Tone) -> QColor:
    """The face of a card that is about something in this tone."""
    colour = rgb(COLOURS[tone])
    colour.setAlphaF(0.12)
    return colour
