"""What to say of a way: which way to turn, which door, which row of tables."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist
from typing import Literal

from app.walking.doors import Door
from db.records import Point

Turn = Literal["left", "right", "ahead", "back", "here"]
Rows = tuple[tuple[float, float], ...]
"""Where each row of tables begins and ends, in ascending order."""

LEG = 1.0
"""Metres that somebody walks before they take it for a leg of the way."""
HERE = 2.5
"""Metres within which a table is in front of you."""
PASSING = 2.0
"""Metres that doors of one side of a corridor may lie further back than the one that is taken."""
NEXT_ROW = 0.75
"""Metres between the middles of tables of two rows, at least."""
ROW_DEPTH = 1.5
"""Metres within which the tables of one row stand, at most."""


@dataclass(frozen=True, slots=True)
class Directions:
    """A way in words, for somebody who faces the plan as drawn (x to the right, y ahead)."""

    turn: Turn
    """Where the first leg of the way goes, or that the table is right here."""
    door: int | None
    """The how-many-th door on its side of that first leg (1: the first), passed ones only; none where the room has no
    doors on the plan, the kiosk stands in it, or the way turns more often before the door."""
    room: str
    """The label of the table's room."""
    row: int | None
    """The how-many-th row of tables from that door inwards; none without a door or where there are no clear rows."""
    inside: bool = False
    """The kiosk stands in the table's room."""
    side: Literal["left", "right"] | None = None
    """On which side of somebody on that first leg the counted door is; none where they walk straight at it."""


def directions(points: Sequence[Point], doors: Sequence[Door], room_id: str, room: str, row: int | None) -> Directions:
    """The words for a way through some of `doors` to a table in a room; `row` as counted from the last one passed."""
    passed = doors_passed(points, doors)
    inside = not any(door.room == room_id for door in passed)
    if sum(dist(*leg) for leg in pairwise(points)) <= HERE and not passed:
        return Directions("here", None, room, None, inside)
    walked = [*points[: _leg_through(points, passed[-1]) + 1], passed[-1].at] if passed else points
    legs = [leg for leg in pairwise(walked) if dist(*leg) >= LEG] or [(walked[0], walked[-1])]
    door = passed[-1].at if not inside else None
    number, side = None, None
    if len(passed) == 1 and not inside and passed[0].real and len(legs) <= 2:
        number, side = 1 + _doors_before(legs[0], passed[0], doors), _side(legs[0], passed[0])
    return Directions(_turn(*legs[0]), number, room, row if door else None, inside, side)


def doors_passed(points: Sequence[Point], doors: Sequence[Door]) -> list[Door]:
    """The doors that a way goes through, in its order; of two rooms' doors at one place the one that is entered."""
    found: list[Door] = []
    for leg in pairwise(points):
        on_leg = sorted((door for door in doors if _through(leg, door)), key=lambda door: dist(leg[0], door.at))
        found += on_leg
    return [
        door
        for index, door in enumerate(found)
        if index + 1 == len(found) or dist(door.at, found[index + 1].at) > LEG or door.room == found[index + 1].room
    ]


def rows_of(depths: Iterable[float]) -> Rows:
    """The rows that tables stand in, by their depth in the room in metres; nothing where these are no clear rows."""
    rows: list[tuple[float, float]] = []
    for depth in sorted(depths):
        if rows and depth - rows[-1][1] < NEXT_ROW:
            rows[-1] = rows[-1][0], depth
        else:
            rows.append((depth, depth))
    clear = len(rows) > 1 and all(last - first <= ROW_DEPTH for first, last in rows)
    return tuple(rows) if clear else ()


def row_of(depth: float, rows: Rows, *, from_low: bool) -> int | None:
    """The how-many-th row a table at this depth stands in, from the low or the high end of the room."""
    number = bisect_left(rows, depth, key=lambda row: row[1]) + 1
    return None if not rows else number if from_low else len(rows) + 1 - number


def _through(leg: tuple[Point, Point], door: Door) -> bool:
    along = 0 if door.upright else 1
    across = 1 - along
    (start, end), at = leg, door.at
    straight = abs(start[across] - at[across]) < 1e-3 > abs(end[across] - at[across])
    return straight and min(start[along], end[along]) < at[along] < max(start[along], end[along])


def _leg_through(points: Sequence[Point], door: Door) -> int:
    return next(index for index, leg in enumerate(pairwise(points)) if _through(leg, door))


def _turn(start: Point, end: Point) -> Turn:
    x, y = end[0] - start[0], end[1] - start[1]
    if abs(x) > abs(y):
        return "right" if x > 0 else "left"
    return "ahead" if y >= 0 else "back"


def _side(leg: tuple[Point, Point], taken: Door) -> Literal["left", "right"] | None:
    (x, y), (end_x, end_y) = leg
    across = (end_y - y) * taken.outward[0] - (end_x - x) * taken.outward[1]
    return "left" if across > 1e-3 else "right" if across < -1e-3 else None


def _doors_before(leg: tuple[Point, Point], taken: Door, doors: Sequence[Door]) -> int:
    """How many doors on the side of the one taken somebody passes on a leg beside them."""
    across, along = (0, 1) if taken.upright else (1, 0)
    facing = taken.outward[across]
    start, end = sorted((leg[0][along], taken.at[along]))

    def far(door: Door) -> float:
        return (leg[0][across] - door.at[across]) * facing

    passed = {
        round(door.at[along], 1)
        for door in doors
        if door.real
        and door.outward == taken.outward
        and start + LEG / 2 < door.at[along] < end - LEG / 2
        and 0 < far(door) <= far(taken) + PASSING
    }
    return len(passed)
