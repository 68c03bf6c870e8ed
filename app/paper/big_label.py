"""A table's label to be read from afar: as large as its paper permits, whole whatever its length."""

from collections.abc import Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas

from app.paper.fitting import Fitted, narrowest
from app.paper.lettering import cells, draw, ink, printable, width
from app.paper.pages import BLACK, CAP, HUGE
from app.paper.slip_lines import NO_TABLE

_LEADING = 1.08
"""From one baseline to the next, in em: large letters stand closer than small ones."""
_MOST_LINES = 3


def big_label(label: str, room: float, space: float, largest: float) -> Fitted:
    """The label in at most `largest` points, in as few lines as its greatest size allows.

    Its ink takes at most `room` × `space` points. Words are never broken: a long one makes all smaller.
    """
    text = printable(label) or NO_TABLE
    tried = []
    for count in range(1, _MOST_LINES + 1):
        lines = narrowest(text, HUGE, count)
        wide = max(width(line, HUGE) for line in lines)
        size = min(largest, room / max(wide, 1e-6), space / max(_tall(lines), 1e-6))
        tried.append(Fitted(lines, size, HUGE))
    return max(tried, key=lambda fitted: fitted.size)


def ink_height(label: Fitted) -> float:
    """From the highest ink of a big label to the lowest, in points."""
    return _tall(label.lines) * label.size


def draw_big_label(canvas: Canvas, label: Fitted, left: float, top: float) -> None:
    """Draw it with its highest ink at `top`."""
    y = top - _rise(label.lines[0]) * label.size
    for number, line in enumerate(label.lines):
        draw(canvas, (left, y - number * _LEADING * label.size), line, label.style, label.size, BLACK)


def _tall(lines: Sequence[str]) -> float:
    return _rise(lines[0]) + _LEADING * (len(lines) - 1) - _fall(lines[-1])


def _rise(line: str) -> float:
    """The highest ink over the baseline, in em."""
    return max((top for _, top in _inks(line)), default=CAP)


def _fall(line: str) -> float:
    """The lowest ink, in em; below 0 where letters reach under the baseline."""
    return min((bottom for bottom, _ in _inks(line)), default=0.0)


def _inks(line: str) -> Iterator[tuple[float, float]]:
    """The lowest and the highest ink of each letter, in em."""
    for cell in cells(line, HUGE):
        for character in cell.text:
            _, bottom, _, top = ink(cell.font, character)
            yield cell.rise + bottom, cell.rise + top
