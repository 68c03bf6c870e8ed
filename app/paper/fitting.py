"""Text fitted into a width: it shrinks a little, then wraps, then shrinks further, and is elided last of all."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from app.paper.lettering import Style, printable, width

_ELLIPSIS = "…"
_STEP = 0.25
_LEADING = 1.2


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text and the size in points at which they fit."""

    lines: tuple[str, ...]
    size: float
    style: Style
    whole: bool = True
    """Whether nothing was elided."""

    @property
    def leading(self) -> float:
        """From one baseline to the next, in points."""
        return self.size * _LEADING

    @property
    def drop(self) -> float:
        """From the first baseline to the last, in points."""
        return self.leading * max(0, len(self.lines) - 1)


@lru_cache(maxsize=2048)
def fit(
    text: str, style: Style, room: float, largest: float, smallest: float, lines: int = 1, shrink: float = 0.88
) -> Fitted:
    """Text in at most `lines` lines of `room` points.

    One line shrinks to `shrink` of the largest size before it wraps; wrapped lines shrink to the smallest size.
    """
    text = printable(text)
    if not text:
        return Fitted((), largest, style)
    single = min(largest, room / max(width(text, style), 1e-6))
    if single >= (largest * shrink if lines > 1 else smallest):
        return Fitted((text,), single, style)
    size = largest
    while size >= smallest:
        wrapped = _balanced(text, style, room / size)
        if len(wrapped) <= lines and (_whole_words(text, style, room / size) or size - _STEP < smallest):
            return Fitted(wrapped, size, style)
        size -= _STEP
    wrapped = _wrapped(text, style, room / smallest)
    if len(wrapped) <= lines:
        return Fitted(wrapped, smallest, style)
    last = _elided(text[_place(text, wrapped[: lines - 1]) :].lstrip(" "), style, room / smallest)
    return Fitted((*wrapped[: lines - 1], last), smallest, style, whole=False)


def narrowest(text: str, style: Style, lines: int) -> tuple[str, ...]:
    """Text in at most `lines` lines, the widest as narrow as can be; no word is broken."""
    best: tuple[str, ...] = (text,)
    low, high = max((width(part.strip(" "), style) for part in _parts(text)), default=0.0), width(text, style)
    for _ in range(16):
        middle = (low + high) / 2
        tried = _wrapped(text, style, middle)
        if len(tried) <= lines:
            best, high = tried, middle
        else:
            low = middle
    return best


def _whole_words(text: str, style: Style, room: float) -> bool:
    return all(width(part.strip(" "), style) <= room for part in _parts(text))


def _parts(text: str) -> list[str]:
    """Words with the space before them, and what ends in a hyphen: a line may end after each."""
    return re.findall(r" ?[^ -]*-+(?=[^ -])| ?[^ ]+", text)


def _wrapped(text: str, style: Style, room: float) -> tuple[str, ...]:
    """Lines no wider than `room` em; words wider than a line are broken between letters."""
    lines = [""]
    for part in _parts(text):
        if width(lines[-1] + part, style) <= room:
            lines[-1] += part
            continue
        if lines[-1]:
            lines.append("")
        for letter in _letters(part.strip(" ")):
            if lines[-1] and width(lines[-1] + letter, style) > room:
                lines.append("")
            lines[-1] += letter
    return tuple(lines)


def _balanced(text: str, style: Style, room: float) -> tuple[str, ...]:
    """Wrapped into as few lines, each about as long as the others."""
    best = _wrapped(text, style, room)
    low, high = room / 2, room
    for _ in range(6):
        middle = (low + high) / 2
        tried = _wrapped(text, style, middle)
        if len(tried) == len(best) and _whole_words(text, style, middle):
            best, high = tried, middle
        else:
            low = middle
    return best


def _elided(text: str, style: Style, room: float) -> str:
    """As much of the text as fits before `…`."""
    letters = _letters(text)
    low, high = 0, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        if width("".join(letters[:middle]).rstrip() + _ELLIPSIS, style) <= room:
            low = middle
        else:
            high = middle - 1
    return "".join(letters[:low]).rstrip() + _ELLIPSIS


def _place(text: str, lines: tuple[str, ...]) -> int:
    """Where in the text these first lines of it end."""
    place = 0
    for line in lines:
        place = text.index(line, place) + len(line)
    return place


def _letters(text: str) -> list[str]:
    """Characters with the accents that belong to them."""
    letters: list[str] = []
    for character in text:
        if letters and unicodedata.combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    return letters
