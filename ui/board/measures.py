"""How large a board's lines are, and how many stand on a page: arithmetic only.

Whoever stands five metres away reads capitals of 61 mm (EN 301 549, 5.1.4: 0.7° of arc).
"""

import math
from dataclasses import dataclass
from typing import Final

from ui import theme
from ui.parts.canvas import Canvas

CAPITAL_MM: Final = 61
CAPITAL: Final = 0.727
"""Height of a capital or a figure of Inter, as a share of the type size."""
MM: Final = 25.4
LEAST_ROWS: Final = 2
SHOWN_WHEN_SMALL: Final = 3
LEAST_FIGURE: Final = 84
"""On very large screens nothing gets smaller than this, in design pixels."""
FOOT: Final = 84
GAP: Final = 28

TIME_EMS: Final = 2.8
"""Width of a time, in type sizes."""
TABLE_EMS: Final = {1: 1.4, 2: 1.4, 3: 2.05}
"""Width of a table's label of so many figures; longer labels get smaller in the widest."""
STATUS: Final = 330
"""Width of room and status beside the table."""
_LEAST_STATUS: Final = 230
_LEAST_NAMES: Final = 440
STATUS_TIER: Final = 60
NAMES_TIER: Final = 100
_PADDING: Final = 28


@dataclass(frozen=True, slots=True)
class Measures:
    """In design pixels."""

    figure: int
    """The type size of times and tables."""
    table: float
    """Width of a table's label."""
    row: float
    """Height of a line."""
    rows: int
    """Lines of a page."""
    tiers: int
    """1: all beside each other; 2: the names below; 3: room and status between."""
    margin: float
    head: float
    width: float
    """Of a line."""
    too_small: bool
    """The screen has no room for two lines with figures of 61 mm."""


def measures_of(canvas: Canvas, inches: float, letters: int = 2) -> Measures:
    """Measures for a screen with this diagonal, filled by the canvas, and tables with so many figures, up to 3."""
    wanted = math.ceil(CAPITAL_MM * math.hypot(canvas.width, canvas.height) / (inches * MM) / CAPITAL)
    figure, room, table = max(wanted, LEAST_FIGURE), _room(canvas), TABLE_EMS[min(max(letters, 1), 3)]
    fitting = [tiers for tiers in (1, 2, 3) if figure <= _widest(tiers, canvas, table)]
    tiers = next((tiers for tiers in fitting if _height(tiers, figure) * LEAST_ROWS <= room), None)
    if tiers is not None:
        return _made(canvas, tiers, (figure, table), int(room // _height(tiers, figure)), too_small=False)
    figure, tiers = max((_largest(tiers, canvas, table), -tiers) for tiers in (1, 2, 3))
    return _made(canvas, -tiers, (figure, table), SHOWN_WHEN_SMALL, too_small=True)


def _made(canvas: Canvas, tiers: int, sizes: tuple[int, float], rows: int, *, too_small: bool) -> Measures:
    height, margin, (figure, table) = _room(canvas) / rows, _margin(canvas), sizes
    return Measures(
        figure, table * figure, height, rows, tiers, margin, _head(canvas), canvas.width - 2 * margin, too_small
    )


def _head(canvas: Canvas) -> float:
    return 214 if canvas.portrait else 148


def _margin(canvas: Canvas) -> float:
    return 48 if canvas.portrait else theme.MARGIN


def _room(canvas: Canvas) -> float:
    return canvas.height - _head(canvas) - FOOT


def _height(tiers: int, figure: float) -> float:
    """Of a line."""
    if tiers == 1:
        return max(1.06 * figure, 124)
    return figures_height(tiers, figure) + NAMES_TIER + _PADDING + (STATUS_TIER if tiers == 3 else 0)


def figures_height(tiers: int, figure: float) -> float:
    """Of the tier with time and table; beside them room and status stand above each other where there are two."""
    return max(0.98 * figure, 116 if tiers == 2 else 0)


def _widest(tiers: int, canvas: Canvas, table: float) -> int:
    """The largest figures for which a line is wide enough."""
    besides = {1: _LEAST_NAMES + STATUS + 3 * GAP, 2: _LEAST_STATUS + 2 * GAP, 3: GAP}[tiers]
    inside = canvas.width - 2 * _margin(canvas) - 2 * GAP
    return int((inside - besides) / (TIME_EMS + table))


def _largest(tiers: int, canvas: Canvas, table: float) -> int:
    """The largest figures with three lines on the page."""
    height = _room(canvas) / SHOWN_WHEN_SMALL
    fixed = _height(tiers, 0) - figures_height(tiers, 0) if tiers > 1 else 0
    by_height = (height - fixed) / (0.98 if tiers > 1 else 1.06)
    return max(min(int(by_height), _widest(tiers, canvas, table)), 1)
