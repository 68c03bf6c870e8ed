"""A hall as lines to walk on, and the cheapest ways along them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from math import inf

from app.walking.doors import Door, corners
from app.walking.lines import lines_of
from db.records import Point, Room, Table

TURN = 2.0
"""Metres that somebody walks further to save a corner."""
PASSAGE = 0.5
"""Metres around a door within which it leads through all walls: two rooms each draw their side of one wall."""
ALONG = 0.15
"""Metres that a way keeps off a wall beside it."""
FREE, WALL, STRAIGHT_IN = 0, -1, -2
TOLL = {FREE: 0.0, STRAIGHT_IN: 100.0}
"""What passing an edge costs beyond its length: nobody shall cut through a room whose doors are unknown."""
TOUCH = 1e-6


@dataclass(frozen=True, slots=True)
class Grid:
    """Nodes where the lines `xs` and `ys` cross, numbered row by row from the lower left.

    `across[n]` is the edge from node n to the right, `up[n]` the one upwards: `FREE`, `WALL`, `STRAIGHT_IN` (through a
    wall of a room without doors), or 1 + the index of the only table that stands on it. The edges out of the last
    column and row are walls, also where an index below zero comes round to them.
    """

    xs: list[float]
    ys: list[float]
    across: list[int]
    up: list[int]

    def point(self, node: int) -> Point:
        """Where a node lies, in metres."""
        row, column = divmod(node, len(self.xs))
        return self.xs[column], self.ys[row]


@dataclass(frozen=True, slots=True)
class Search:
    """What it costs to come to each node, and from where.

    A state is 2 × node, plus 1 if one comes along an upright line.
    """

    costs: list[float]
    before: list[int]


def grid_of(
    rooms: Sequence[Room], tables: Sequence[Table], reaches: Sequence[float], doors: Sequence[Door], start: Point
) -> Grid:
    """The grid of a hall for somebody who sets out at `start`; `reaches` as of `app.way.reaches_of`."""
    xs, ys = (lines_of(rooms, tables, reaches, doors, start, axis) for axis in (0, 1))
    grid = Grid(xs, ys, [FREE] * (len(xs) * len(ys)), [FREE] * (len(xs) * len(ys)))
    columns, nodes = len(xs), len(xs) * len(ys)
    grid.across[columns - 1 :: columns] = [WALL] * len(ys)
    grid.up[nodes - columns :] = [WALL] * columns
    for index, (table, reach) in enumerate(zip(tables, reaches, strict=True)):
        _stand(grid, table.at, reach - TOUCH, index + 1)
    for room in rooms:
        _build(grid, room, doors)
    return grid


def search(grid: Grid, start: Point) -> Search:
    """The cheapest ways from `start`, which must lie on the grid, to every node (Dijkstra; corners cost `TURN`)."""
    xs, ys, columns = grid.xs, grid.ys, len(grid.xs)
    wide = [right - left for left, right in pairwise(xs)] + [0.0]
    high = [upper - lower for lower, upper in pairwise(ys)] + [0.0]
    first = 2 * (bisect_left(ys, start[1]) * columns + bisect_left(xs, start[0]))
    costs, before = [inf] * (2 * columns * len(ys)), [-1] * (2 * columns * len(ys))
    costs[first] = costs[first + 1] = 0.0
    waiting = [(0.0, first), (0.0, first + 1)]
    while waiting:
        cost, state = heappop(waiting)
        if cost > costs[state]:
            continue
        node, steps = state >> 1, [(state ^ 1, cost + TURN)]
        if state & 1:
            edges, step, lengths, line = grid.up, columns, high, node // columns
        else:
            edges, step, lengths, line = grid.across, 1, wide, node % columns
        if edges[node] in TOLL:
            steps.append((state + 2 * step, cost + lengths[line] + TOLL[edges[node]]))
        if edges[node - step] in TOLL:
            steps.append((state - 2 * step, cost + lengths[line - 1] + TOLL[edges[node - step]]))
        for reached, total in steps:
            if total < costs[reached]:
                costs[reached], before[reached] = total, state
                heappush(waiting, (total, reached))
    return Search(costs, before)


def _stand(grid: Grid, at: Point, reach: float, owner: int) -> None:
    """Put a table on all edges that its square of half side `reach` touches."""
    (x, y), columns = at, len(grid.xs)
    left, right = bisect_right(grid.xs, x - reach), bisect_left(grid.xs, x + reach)
    lower, upper = bisect_right(grid.ys, y - reach), bisect_left(grid.ys, y + reach)
    if reach <= 0:
        return
    for row in range(lower, upper):
        for node in range(row * columns + max(left - 1, 0), row * columns + right):
            grid.across[node] = owner if grid.across[node] in {FREE, owner} else WALL
    for row in range(max(lower - 1, 0), upper):
        for node in range(row * columns + left, row * columns + right):
            grid.up[node] = owner if grid.up[node] in {FREE, owner} else WALL


def _build(grid: Grid, room: Room, doors: Sequence[Door]) -> None:
    """Wall a room in, but for the doors."""
    columns, sides = len(grid.xs), corners(room)
    for axis, through, beside in ((0, grid.across, grid.up), (1, grid.up, grid.across)):
        lines, others = (grid.xs, grid.ys) if axis == 0 else (grid.ys, grid.xs)
        step, other_step = (1, columns) if axis == 0 else (columns, 1)
        low, high = sides[1 - axis :: 2]
        for wall in sides[axis::2]:
            near = [d for d in doors if d.upright == (axis == 0) and abs(d.at[axis] - wall) <= PASSAGE]
            passages = {d.at[1 - axis]: FREE if d.real else STRAIGHT_IN for d in sorted(near, key=lambda d: d.real)}
            for other in _within(others, low, high):
                if passages.get(others[other]) == FREE:
                    continue
                for gap in _between(lines, wall, wall):
                    through[gap * step + other * other_step] = passages.get(others[other], WALL)
            for line in _within(lines, wall - ALONG, wall + ALONG):
                for gap in _between(others, low, high):
                    beside[line * step + gap * other_step] = WALL


def _within(lines: Sequence[float], low: float, high: float) -> range:
    """The lines from `low` to `high`, both included."""
    return range(bisect_left(lines, low - TOUCH), bisect_right(lines, high + TOUCH))


def _between(lines: Sequence[float], low: float, high: float) -> range:
    """The gaps (line to next line) that have a point from `low` to `high` in them."""
    return range(max(bisect_left(lines, low - TOUCH) - 1, 0), bisect_right(lines, high + TOUCH))
