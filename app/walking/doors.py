"""Where a way may pass the walls of rectangular rooms."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import dist

from db.records import Point, Room

CORNER = 0.4
"""Metres that a door keeps off its room's corners, where the room is wide enough."""
CLEAR = 0.3
"""Metres between a wall and somebody who stands at it."""


@dataclass(frozen=True, slots=True)
class Door:
    """A passage in a wall of `room`. `outward` is the unit vector out of the room.

    One that is not `real` stands for the unknown way into a room whose plan has no doors.
    """

    at: Point
    room: str
    outward: Point
    real: bool = True

    @property
    def upright(self) -> bool:
        """Whether its wall runs up the page, so that it is passed sideways."""
        return self.outward[0] != 0


def corners(room: Room) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a room in metres."""
    (left, bottom), (width, depth) = room.origin, room.size
    return left, bottom, left + width, bottom + depth


def encloses(room: Room, point: Point) -> bool:
    """Whether a point lies in a room, walls not included."""
    left, bottom, right, top = corners(room)
    return left < point[0] < right and bottom < point[1] < top


def door_at(room: Room, point: Point, *, real: bool = True) -> Door:
    """The door that a point means: on the nearest wall, a little off the corners."""
    left, bottom, right, top = corners(room)
    off_x, off_y = min(CORNER, (right - left) / 4), min(CORNER, (top - bottom) / 4)
    x = min(max(point[0], left + off_x), right - off_x)
    y = min(max(point[1], bottom + off_y), top - off_y)
    places: tuple[tuple[Point, Point], ...] = (
        ((x, bottom), (0.0, -1.0)),
        ((x, top), (0.0, 1.0)),
        ((left, y), (-1.0, 0.0)),
        ((right, y), (1.0, 0.0)),
    )
    at, outward = min(places, key=lambda place: dist(place[0], point))
    return Door(at, room.id, outward, real)


def doors_of(room: Room) -> tuple[Door, ...]:
    """The doors of a room, each on its wall."""
    return tuple(door_at(room, point) for point in room.doors)


def entrances(room: Room, start: Point) -> tuple[Door, ...]:
    """Where to enter a room that is approached from `start`: its doors, or straight in where its plan has none."""
    if room.doors:
        return doors_of(room)
    left, bottom, right, top = corners(room)
    middle_x, middle_y = (left + right) / 2, (bottom + top) / 2
    points = start, (middle_x, bottom), (middle_x, top), (left, middle_y), (right, middle_y)
    return tuple(door_at(room, point, real=False) for point in points)


def off_the_walls(point: Point, rooms: Iterable[Room]) -> Point:
    """The point, moved away from walls that it stands in or at; out of the room from the wall itself."""
    x, y = point
    for room in rooms:
        left, bottom, right, top = corners(room)
        if bottom - CLEAR < y < top + CLEAR:
            x = _beside(_beside(x, left, -1), right, 1)
        if left - CLEAR < x < right + CLEAR:
            y = _beside(_beside(y, bottom, -1), top, 1)
    return x, y


def _beside(value: float, wall: float, outward: int) -> float:
    if abs(value - wall) >= CLEAR:
        return value
    inside = (value - wall) * outward < 0
    return wall - outward * CLEAR if inside else wall + outward * CLEAR
