"""Hebrew and Arabic for a medium that only sets glyphs from left to right: letters joined, then in visual order.

A line is ordered by the parts of the Unicode Bidirectional Algorithm (UAX #9) that names need: two directions and
numbers, brackets mirrored, no explicit embeddings. Arabic letters take their joined shapes from the presentation
forms of Unicode (blocks FB50 and FE70). Vowel points, which both scripts leave out in print, are dropped.
"""

import re
import unicodedata
from functools import cache
from itertools import groupby

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_LAM = "\u0644"
_ALEFS = "\u0622\u0623\u0625\u0627"
_JOINER = "\u0640"
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def is_right_to_left(text: str) -> bool:
    """Whether any character belongs to a script that runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def visual(line: str) -> str:
    """The characters of one line in the order in which they stand from left to right, Arabic letters joined."""
    return _ordered(_joined(_POINTS.sub("", line))) if is_right_to_left(line) else line


@cache
def _forms() -> dict[tuple[str, str], str]:
    """(`isolated`, `initial`, `medial` or `final`; letters) → the character that shows them so."""
    found: dict[tuple[str, str], str] = {}
    for code in (*range(0xFB50, 0xFBFF), *range(0xFE80, 0xFEFD)):
        shape, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        text = "".join(chr(int(letter, 16)) for letter in letters.split())
        if len(text) == 1 or (text[:1] == _LAM and text[1:] in _ALEFS):
            found.setdefault((shape.strip("<>"), text), chr(code))
    return found


def _joined(text: str) -> str:
    """Arabic letters in the shapes that they take beside each other; lam and alef become one."""
    forms = _forms()
    letters = re.findall(f"{_LAM}[{_ALEFS}]|.", text)
    shaped = []
    for before, letter, after in zip(["", *letters], letters, [*letters[1:], ""], strict=False):
        from_before = _joins_on(before) and (("final", letter) in forms)
        to_after = _joins_on(letter) and (("final", after) in forms or after == _JOINER)
        shape = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
            (from_before, to_after), "isolated"
        )
        shaped.append(forms.get((shape, letter), letter))
    return "".join(shaped)


def _joins_on(letter: str) -> bool:
    """Whether it reaches to the letter after it."""
    return letter == _JOINER or ("initial", letter) in _forms()


def _ordered(line: str) -> str:
    """Visual order: runs of one level, the line's own direction first, each level's runs turned around."""
    levels = _levels([_direction(character) for character in line])
    marked = list(zip(line, levels, strict=True))
    for level in range(max(levels), 0, -1):
        turned: list[tuple[str, int]] = []
        for high, group in groupby(marked, key=lambda pair: pair[1] >= level):
            run = list(group)
            turned += reversed(run) if high else run
        marked = turned
    return "".join(character.translate(_MIRRORED) if level % 2 else character for character, level in marked)


def _direction(character: str) -> str:
    """`L`, `R`, `1` for digits, or empty for what follows its neighbours."""
    kind = unicodedata.bidirectional(character)
    if kind in ("EN", "AN"):
        return "1"
    return {"L": "L", "R": "R", "AL": "R"}.get(kind, "")


def _levels(directions: list[str]) -> list[int]:
    """Embedding levels: even from left to right, odd from right to left (UAX #9, rules P2, W2, N1, N2, I1, I2)."""
    base = next((d for d in directions if d in ("L", "R")), "L")
    strong, sides, numbers = base, [], []
    for direction in directions:
        number = direction == "1" and strong == "R"
        strong = direction if direction in ("L", "R") else strong
        numbers.append(number)
        sides.append("" if not direction else strong)
    for index, side in enumerate(sides):
        if not side:
            left = next((s for s in reversed(sides[:index]) if s), base)
            right = next((s for s in sides[index + 1 :] if s), base)
            sides[index] = left if left == right else base
    lowest = 0 if base == "L" else 1
    return [(2 if number else 1) if side == "R" else 2 * lowest for side, number in zip(sides, numbers, strict=True)]
