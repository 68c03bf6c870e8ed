"""Text on paper: which bundled font sets which character, how wide a line is, and how it is drawn.

PDF viewers do no shaping, so what scripts need beyond glyph after glyph is done here: accents that have no composed
letter are placed over theirs, right-to-left scripts are put in visual order. What no bundled font has becomes `□`.
"""

import re
import struct
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from itertools import groupby
from typing import Literal

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.paper.right_to_left import visual

MISSING = "□"
FALLBACKS = ("DroidSansFallbackFull", "NotoSansHebrew-Medium", "NotoSansArabic-Medium", "NotoEmoji-Medium")
Align = Literal["left", "middle", "right"]
Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1: what reportlab need not read at each use."""

_BLANKS = re.compile(r"[^\S\u00a0]+")
"""All white space but the no-break space, at which lines must not wrap."""
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_ACCENT_GAP = 0.07
_COLUMN = 0.92
"""How wide figures' columns are, in widths of the widest: the wide ones have room to spare, and 1 less of a gap."""
_STACK_LIMIT = 2
"""Accents drawn over one letter; more would run into the line above."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: the bundled font, the space after each letter in em, digits all of one width."""

    font: str
    tracking: float = 0.0
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Characters of one font, with the space after each and their rise over the baseline, in em."""

    font: str
    text: str
    after: float = 0.0
    rise: float = 0.0


@cache
def font(name: str) -> TTFont:
    """A bundled font, registered for drawing when it is first asked for."""
    loaded = TTFont(name, BytesIO((files("resources") / "fonts" / f"{name}.ttf").read_bytes()))
    registerFont(loaded)
    return loaded


@lru_cache(maxsize=4096)
def font_for(character: str, first: str) -> str | None:
    """The font that has this character, `first` if it can; none if no bundled font does."""
    return next((name for name in (first, *FALLBACKS) if ord(character) in font(name).face.charToGlyph), None)


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """One line of what can be set: composed (NFC), without controls, `□` for each run that no bundled font has."""
    if _is_plain(text):
        return _BLANKS.sub(" ", text).strip()
    kept = []
    for character in unicodedata.normalize("NFC", _BLANKS.sub(" ", text).strip()):
        category = unicodedata.category(character)
        invisible = category in ("Cc", "Cf") or 0xFE00 <= ord(character) <= 0xFE0F or ord(character) in _SKIN_TONES
        if not invisible:
            kept.append(character if category not in ("Cs", "Co") and font_for(character, "Inter-Regular") else "")
    return "".join("".join(group) if known else MISSING for known, group in groupby(kept, key=bool))


def _is_plain(text: str) -> bool:
    """Whether it is ASCII without controls: most texts, for which nothing has to be looked up."""
    return text.isascii() and text.isprintable()


@lru_cache(maxsize=4096)
def advance(name: str, character: str) -> float:
    """How far one character moves the pen, in em."""
    return float(font(name).face.charWidths.get(ord(character), font(name).face.defaultWidth)) / 1000


@lru_cache(maxsize=4096)
def ink(name: str, character: str) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of the ink of one character, in em; all 0 where there is none."""
    face = font(name).face
    glyph = face.charToGlyph.get(ord(character), 0)
    start, end = face.glyphPos[glyph : glyph + 2]
    if start == end:
        return 0.0, 0.0, 0.0, 0.0
    left, bottom, right, top = struct.unpack_from(">4h", face.get_table("glyf"), start + 2)
    em = face.unitsPerEm
    return left / em, bottom / em, right / em, top / em


@lru_cache(maxsize=4096)
def cells(text: str, style: Style) -> tuple[Cell, ...]:
    """The line as it is drawn, from left to right."""
    if _is_plain(text) and not style.tabular:
        return (Cell(style.font, line, style.tracking),) if (line := printable(text)) else ()
    marked = [(font_for(character, style.font) or style.font, character) for character in visual(printable(text))]
    done: list[Cell] = []
    plain = style.tracking
    for (name, special), group in groupby(
        marked,
        key=lambda pair: (
            pair[0],
            unicodedata.category(pair[1]) == "Mn" or (style.tabular and pair[1] in ":0123456789"),
        ),
    ):
        characters = "".join(character for _, character in group)
        if not special:
            done.append(Cell(name, characters, plain))
        elif unicodedata.category(characters[0]) == "Mn":
            done = _accented(done, name, characters, plain)
        else:
            done += _figures(name, characters)
    return tuple(done)


def _figures(name: str, characters: str) -> list[Cell]:
    """Digits in columns of one width, and colons raised to the middle of them."""
    column = _COLUMN * max(advance(name, digit) for digit in "0123456789")
    _, _, _, top = ink(name, "0")
    _, low, _, high = ink(name, ":")
    slack = [(column - advance(name, c)) / 2 if c.isdigit() else 0.0 for c in characters]
    following = [*slack[1:], 0.0]
    return [
        Cell(name, character, own + next_one, 0.0 if character.isdigit() else (top - low - high) / 2)
        for character, own, next_one in zip(characters, slack, following, strict=True)
    ]


def _accented(done: list[Cell], name: str, accents: str, tracking: float) -> list[Cell]:
    """Put accents over, under or across the letter before them."""
    if not done or not done[-1].text:
        return done
    last = done[-1]
    letter = last.text[-1]
    left, bottom, right, top = ink(last.font, letter)
    placed = [Cell(last.font, last.text[:-1], last.after)] if last.text[:-1] else []
    pen = advance(last.font, letter)
    back = Cell(last.font, letter, 0.0, last.rise)
    for accent in accents[:_STACK_LIMIT]:
        mark_left, mark_bottom, mark_right, mark_top = ink(name, accent)
        rise = 0.0
        if mark_bottom > 0.3:
            rise = top + _ACCENT_GAP - mark_bottom
            top = mark_top + rise
        elif mark_top < 0:
            rise = min(0.0, bottom - _ACCENT_GAP - mark_top)
            bottom = mark_bottom + rise
        target = (left + right) / 2 - (mark_left + mark_right) / 2
        placed.append(Cell(back.font, back.text, back.after + target - pen, back.rise))
        pen, back = target + advance(name, accent), Cell(name, accent, 0.0, rise)
    home = advance(last.font, letter) - pen
    placed.append(Cell(back.font, back.text, home + tracking, back.rise))
    return done[:-1] + placed


@lru_cache(maxsize=8192)
def width(text: str, style: Style) -> float:
    """How wide the line is, in em."""
    line = cells(text, style)
    set_wide = sum(sum(advance(cell.font, c) for c in cell.text) + cell.after * len(cell.text) for cell in line)
    return set_wide - (style.tracking if line else 0.0)


def draw(
    canvas: Canvas, at: tuple[float, float], text: str, style: Style, size: float, colour: Colour, align: Align = "left"
) -> None:
    """Draw one line; `at`, in points, is where on its baseline the ink begins, has its middle or ends."""
    line = cells(text, style)
    if not line:
        return
    start = at[0] - _offset(line, text, style, align) * size
    pen = canvas.beginText(start, at[1])
    pen.setFillColor(colour)
    for cell in line:
        pen.setFont(cell.font, size)
        pen.setRise(cell.rise * size)
        pen.setCharSpace(cell.after * size)
        pen.textOut(cell.text)
    pen.setRise(0)
    pen.setCharSpace(0)
    canvas.drawText(pen)


def _offset(line: tuple[Cell, ...], text: str, style: Style, align: Align) -> float:
    """From the pen's start to `x`, in em; the ink, not its side bearing, keeps to a margin."""
    if align == "middle":
        return width(text, style) / 2
    if align == "left":
        return 0.0 if style.tabular else ink(line[0].font, line[0].text[0])[0]
    last = line[-1]
    bearing = advance(last.font, last.text[-1]) - ink(last.font, last.text[-1])[2]
    return width(text, style) - (0.0 if style.tabular else bearing)
