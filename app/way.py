"""The way on foot from a kiosk to each table of a hall."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist, inf

from app.walking.directions import Directions, Rows, directions, doors_passed, row_of, rows_of
from app.walking.doors import Door, corners, encloses, entrances, off_the_walls
from app.walking.grid import FREE, Grid, Search, grid_of, search
from db.records import Place, Point, Room, Table, Venue

REACH = 0.9
"""Metres from a table's middle to the backs of its chairs, at most."""
CROWDED = 0.3
"""In a crowd a table with its chairs reaches over this share of the distance to its neighbour."""

_Rows = dict[str, tuple[Rows, Rows]]
"""By room: its columns and its rows of tables."""


@dataclass(frozen=True, slots=True)
class Way:
    """Corner after corner, in metres on the hall plan, from the kiosk to where the table's chairs begin."""

    points: tuple[Point, ...]
    metres: float
    directions: Directions


def ways_from(venue: Venue, place: Place) -> Mapping[str, Way]:
    """The ways from a place to the tables, by table id, all found in one search; none to those that are walled off.

    A way has few corners, goes through doors only and keeps off walls and other tables. It goes straight into a room
    whose plan has no doors, and its directions then count none.
    """
    start = off_the_walls(place.at, venue.rooms)
    doors = [door for room in venue.rooms for door in entrances(room, start)]
    reaches = reaches_of(venue.tables, [start, *(door.at for door in doors)])
    grid = grid_of(venue.rooms, venue.tables, reaches, doors, start)
    found = search(grid, start)
    rooms = {room.id: room for room in venue.rooms}
    rows = _rows(venue.tables)
    ways = {}
    for index, (table, reach) in enumerate(zip(venue.tables, reaches, strict=True)):
        room = rooms.get(table.room)
        points = _points(grid, found, _goal(grid, table, room), index + 1)
        if points:
            ways[table.id] = _way(_short_of(table.at, reach, points), doors, table, room, rows)
    return ways


def reaches_of(tables: Sequence[Table], places: Iterable[Point] = ()) -> list[float]:
    """How far each table with its chairs reaches from its middle to all four sides, in metres.

    Less where tables stand close together, so that one can pass between them, and never over a place of `places`.
    """
    room_for_all = REACH / CROWDED
    nearest = [room_for_all] * len(tables)
    order = sorted(range(len(tables)), key=lambda index: tables[index].at)
    for rank, index in enumerate(order):
        x, y = tables[index].at
        for other in order[rank + 1 :]:
            x_apart, y_apart = tables[other].at[0] - x, abs(tables[other].at[1] - y)
            if x_apart >= room_for_all:
                break
            nearest[index] = min(nearest[index], max(x_apart, y_apart))
            nearest[other] = min(nearest[other], max(x_apart, y_apart))
    for x, y in places:
        for index, table in enumerate(tables):
            apart = max(abs(table.at[0] - x), abs(table.at[1] - y))
            nearest[index] = min(nearest[index], 2 * apart)
    return [near * CROWDED for near in nearest]


def _way(points: list[Point], doors: Sequence[Door], table: Table, room: Room | None, rows: _Rows) -> Way:
    metres = sum(dist(*leg) for leg in pairwise(points))
    label = room.label if room else ""
    row = None
    passed = doors_passed(points, doors)
    if passed:
        axis = 0 if passed[-1].upright else 1
        row = row_of(table.at[axis], rows[table.room][axis], from_low=passed[-1].outward[axis] < 0)
    return Way(tuple(points), metres, directions(points, doors, table.room, label, row))


def _rows(tables: Sequence[Table]) -> _Rows:
    """The columns and the rows of the tables of each room."""
    rooms: dict[str, list[Point]] = {}
    for table in tables:
        rooms.setdefault(table.room, []).append(table.at)
    return {room: (rows_of(x for x, _ in places), rows_of(y for _, y in places)) for room, places in rooms.items()}


def _goal(grid: Grid, table: Table, room: Room | None) -> int:
    """The node nearest to a table, on its side of the walls."""
    column, row = (
        _nearest(lines, table.at[axis], *(corners(room)[axis::2] if room and encloses(room, table.at) else (-inf, inf)))
        for axis, lines in enumerate((grid.xs, grid.ys))
    )
    return row * len(grid.xs) + column


def _nearest(lines: Sequence[float], value: float, low: float, high: float) -> int:
    place = bisect_left(lines, value)
    near = range(max(place - 2, 0), min(place + 2, len(lines)))
    return min(near, key=lambda index: (not low < lines[index] < high, abs(lines[index] - value)))


def _points(grid: Grid, found: Search, goal: int, owner: int) -> list[Point]:
    """The corners of the cheapest way to a table's node, over edges on which only this table stands; or nothing."""
    cost, state = min(_ends(grid, found, goal, owner))
    if cost == inf:
        return []
    nodes = [goal]
    while found.before[state] >= 0:
        if found.before[state] == state ^ 1:
            nodes.append(state >> 1)
        state = found.before[state]
    if state >> 1 != goal:
        nodes.append(state >> 1)
    return [grid.point(node) for node in reversed(nodes)]


def _ends(grid: Grid, found: Search, goal: int, owner: int) -> Iterator[tuple[float, int]]:
    """Costs and last states of the ways that come straight at a table's node, or that end on it."""
    for upright, edges, step in ((0, grid.across, 1), (1, grid.up, len(grid.xs))):
        yield found.costs[2 * goal + upright], 2 * goal + upright
        for sign in (-1, 1):
            node = goal
            while found.costs[2 * node] == inf and edges[node if sign > 0 else node - step] in {FREE, owner}:
                node += sign * step
            state = 2 * node + upright
            yield found.costs[state] + dist(grid.point(node), grid.point(goal)), state


def _short_of(table: Point, reach: float, points: list[Point]) -> list[Point]:
    """The way, its last leg ended where the table's chairs begin."""
    if len(points) < 2:
        return points
    before, last = points[-2:]
    axis = 0 if before[1] == last[1] else 1
    if abs(last[1 - axis] - table[1 - axis]) >= reach or abs(before[axis] - table[axis]) <= reach:
        return points
    edge = table[axis] + (reach if before[axis] > table[axis] else -reach)
    if (edge - last[axis]) * (before[axis] - last[axis]) <= 0:
        return points
    end = (edge, last[1]) if axis == 0 else (last[0], edge)
    return [*points[:-1], end]
