"""Where everything of a hall lies on a sheet, in design pixels; y grows up in the hall, down on the sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from app.walking.doors import Door, corners, doors_of, encloses
from app.way import reaches_of
from db.records import Place, Point, Room, Table, Venue

EDGE = 10.0
"""Pixels that the plan keeps off the edges of its sheet."""
_AROUND_KIOSK = (-1.5, 1.5)
_DEEP = 2.0
"""Metres of corridor before a door."""
_BETWEEN = 0.45
"""Metres of wall between corridor and rooms."""
_NAMES = 32.0
_LEAST_DISC, _LEGIBLE_DISC, _WANTED_DISC, _LARGEST_DISC = 2.5, 16.0, 21.0, 44.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A hall laid out on a sheet."""

    bounds: QRectF
    """What may be painted on."""
    scale: float
    """Pixels a metre."""
    origin: QPointF
    """Of the hall's (0, 0)."""
    disc: float
    """Radius of a table."""
    corridor: QPainterPath
    corridor_doors: tuple[Door, ...]
    inner_doors: tuple[Door, ...]
    """Those that lead into another room."""
    names_outside: bool
    """Whether rooms are named above and below rather than in a corner."""

    def point(self, at: Point) -> QPointF:
        """A point of the hall."""
        return self.origin + QPointF(at[0], -at[1]) * self.scale

    def rect(self, left: float, bottom: float, right: float, top: float) -> QRectF:
        """A rectangle of the hall."""
        return QRectF(self.point((left, top)), self.point((right, bottom)))

    def room(self, room: Room) -> QRectF:
        """The walls of a room."""
        return self.rect(*corners(room))


def sheet_of(
    venue: Venue, here: Place | None, way: Sequence[Point], size: QSizeF, *, names_outside: bool = False
) -> Sheet:
    """The hall as large as it fits on a sheet of this size, in its middle; with space for names above and below."""
    places = [*venue.places, *([here] if here else [])]
    outside = [p.at for p in places if not any(encloses(room, p.at) for room in venue.rooms)]
    doors = [(room, door) for room in venue.rooms for door in doors_of(room)]
    open_doors = [(room, door) for room, door in doors if not any(encloses(r, _before(door)) for r in venue.rooms)]
    near = [(x + a, y + b) for x, y in outside for a in _AROUND_KIOSK for b in _AROUND_KIOSK]
    before = [_before(door) for _, door in open_doors] + [end for room, door in open_doors for end in _wall(room, door)]
    corridor = _box([*near, *before])
    whole = [point for room in venue.rooms for point in (corners(room)[:2], corners(room)[2:])]
    whole += [*way, *(table.at for table in venue.tables), *([here.at] if here else [])]
    left, bottom, right, top = _box([*whole, *([corridor[:2], corridor[2:]] if corridor else [])]) or (0, 0, 1, 1)
    edge = EDGE + (_NAMES if names_outside else 0)
    bounds = QRectF(EDGE, edge, max(size.width() - 2 * EDGE, 1), max(size.height() - 2 * edge, 1))
    scale = min(bounds.width() / max(right - left, 1), bounds.height() / max(top - bottom, 1))
    middle = QPointF(-(left + right) / 2, (bottom + top) / 2) * scale
    sheet = Sheet(
        QRectF(EDGE, EDGE, bounds.width(), max(size.height() - 2 * EDGE, 1)),
        scale,
        bounds.center() + middle,
        _disc(venue.tables, scale),
        QPainterPath(),
        tuple(door for _, door in open_doors),
        tuple(door for room, door in doors if (room, door) not in open_doors),
        names_outside,
    )
    if corridor and open_doors:
        sheet.corridor.addPath(_corridor(sheet, venue.rooms, corridor))
    return sheet


def _disc(tables: Sequence[Table], scale: float) -> float:
    """Radius of all tables: a little less than they reach, or a little more if that makes their labels legible."""
    reaches = sorted(reaches_of(tables)) or [0.0]
    reach = reaches[len(reaches) // 10] * scale
    large = min(1.2 * reach, _WANTED_DISC)
    return min(max(0.9 * reach, large if large >= _LEGIBLE_DISC else 0, _LEAST_DISC), _LARGEST_DISC)


def _before(door: Door) -> Point:
    return door.at[0] + _DEEP * door.outward[0], door.at[1] + _DEEP * door.outward[1]


def _wall(room: Room, door: Door) -> tuple[Point, Point]:
    """The two ends of the edge of the corridor along the wall that a door is in."""
    left, bottom, right, top = corners(room)
    x, y = door.at[0] + _BETWEEN * door.outward[0], door.at[1] + _BETWEEN * door.outward[1]
    return ((x, bottom), (x, top)) if door.upright else ((left, y), (right, y))


def _box(points: Iterable[Point]) -> tuple[float, float, float, float] | None:
    xs, ys = tuple(zip(*points, strict=True)) or ((), ())
    return (min(xs), min(ys), max(xs), max(ys)) if xs else None


def _corridor(sheet: Sheet, rooms: Iterable[Room], box: tuple[float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(sheet.rect(*box), 14, 14)
    for room in rooms:
        left, bottom, right, top = corners(room)
        hole = QPainterPath()
        hole.addRoundedRect(sheet.rect(left - _BETWEEN, bottom - _BETWEEN, right + _BETWEEN, top + _BETWEEN), 10, 10)
        path = path.subtracted(hole)
    return path
