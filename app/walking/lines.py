"""Where lines to walk on lie in a hall: aisles, corridors, through doors, up to tables.

They are not evenly spaced, so that a way bends where a person would. In a crowded hall lines that nearly coincide are
left out, which bounds the work.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.walking.doors import Door, corners
from db.records import Point, Room, Table

MOST_LINES = 150
"""About as many lines lie beside each other at most, those of doors and kiosk aside."""
NARROW = 0.3
"""Metres; nobody is led through a smaller gap on purpose."""
RING = 1.5
"""Metres outside everything where one can walk around it."""
BESIDE = 0.15
"""Metres between lines, at least, and between a table and somebody who squeezes past."""


def lines_of(
    rooms: Sequence[Room],
    tables: Sequence[Table],
    reaches: Sequence[float],
    doors: Sequence[Door],
    start: Point,
    axis: int,
) -> list[float]:
    """Where lines cross an axis (0: x, 1: y) of a hall, in metres and ascending; exactly at doors and the start.

    `reaches` are the tables', as of `app.way.reaches_of`.
    """
    walls = sorted({side for room in rooms for side in corners(room)[axis::2]})
    ends = [*walls, start[axis]]
    exact = {start[axis], *(door.at[axis] for door in doors if door.upright == (axis == 1))}
    spans: dict[str, set[tuple[float, float]]] = {}
    for table, reach in zip(tables, reaches, strict=True):
        spans.setdefault(table.room, set()).add((table.at[axis], reach))
    wished = [min(ends) - RING, max(ends) + RING]
    for room in rooms:
        low, high = corners(room)[axis::2]
        wished += _aisles(sorted(spans.get(room.id, ())), low, high)
    wished += [(low + high) / 2 for low, high in pairwise(walls) if high - low > 2 * NARROW]
    wished += sorted({table.at[axis] for table in tables})
    for among in spans.values():
        wished += _sides(sorted(among))
    return _spaced(exact, wished)


def _aisles(spans: Sequence[tuple[float, float]], low: float, high: float) -> Iterator[float]:
    """The middles of the gaps that a room's tables (middle and reach) leave from wall to wall."""
    edge = low
    for middle, reach in spans:
        if middle - reach > edge + NARROW:
            yield (edge + middle - reach) / 2
        edge = max(edge, middle + reach)
    if high > edge + NARROW:
        yield (edge + high) / 2


def _sides(spans: Sequence[tuple[float, float]]) -> Iterator[float]:
    """Close beside tables that leave no aisle between each other."""
    for (left, left_reach), (right, right_reach) in pairwise(spans):
        if right > left and right - right_reach <= left + left_reach + NARROW:
            yield left + left_reach + BESIDE
            yield right - right_reach - BESIDE


def _spaced(exact: Iterable[float], wished: Sequence[float]) -> list[float]:
    """All exact lines, and of the wished ones, in their order, each that is not too close to one already taken."""
    lines = sorted(exact)
    least = max((max(wished) - min(wished)) / MOST_LINES, BESIDE)
    for line in wished:
        place = bisect_left(lines, line)
        if all(abs(line - other) >= least for other in lines[max(place - 1, 0) : place + 1]):
            lines.insert(place, line)
    return lines
