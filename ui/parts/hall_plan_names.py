"""Which names stand where on the hall plan: of the kiosk, the rooms and the corridor, never over something else."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QGraphicsScene

from db.records import Room, Table
from ui import theme
from ui.parts import hall_plan_words as words
from ui.parts.hall_plan_labels import ink, write
from ui.parts.hall_plan_sheet import Sheet

_SIZES = (24, 22, 20, 18)
_LARGE = 22
_PAD_X, _PAD_Y = 14.0, 9.0
_AIR = 12.0
_CLEAR = 3.0
"""Pixels around a name in which nothing else may be."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name could stand, and how large it would be."""

    size: int
    rect: QRectF


def name_kiosk(
    scene: QGraphicsScene, sheet: Sheet, rooms: Sequence[Room], kiosk: QRectF, taken: Sequence[QRectF], text: str
) -> QRectF:
    """Say by `text` who is here: beside, above or below the kiosk, clear of all else as far as can be."""
    extent = ink(text, _SIZES[0], theme.SEMIBOLD).size()
    around = [Place(_SIZES[0], _within(rect, sheet.bounds)) for rect in _around(kiosk, extent)]
    around.sort(key=lambda place: sheet.corridor.intersects(place.rect) and not sheet.corridor.contains(place.rect))
    walls = [edge for room in rooms for edge in _edges(sheet.room(room))]
    place = _free(around, [*taken, *walls], sheet) or min(
        around, key=lambda place: sum(_overlap(place.rect, one) for one in [*taken, kiosk, *walls])
    )
    write(scene, text, place.rect.center(), place.size, theme.SEMIBOLD, theme.TEXT)
    return place.rect


def name_rooms(
    scene: QGraphicsScene, sheet: Sheet, rooms: Sequence[Room], targets: Collection[str], taken: Sequence[QRectF]
) -> list[QRectF]:
    """Name each room where that covers nothing, the visitor's first: in a corner or beyond the walls."""
    named: list[QRectF] = []
    walls = [sheet.room(room) for room in rooms]
    for room in sorted(rooms, key=lambda room: room.id not in targets):
        inside = _free(_corners(sheet.room(room), room.label), [*taken, *named], sheet)
        beyond = _free(_beyond(sheet, room), [*taken, *named, *walls], sheet)
        place = (beyond or inside) if sheet.names_outside else (inside or beyond)
        if place:
            colour = theme.TEXT if room.id in targets else theme.QUIET
            write(scene, room.label, place.rect.center(), place.size, theme.SEMIBOLD, colour)
            named.append(place.rect)
    return named


def names_inside(sheet: Sheet, rooms: Sequence[Room], tables: Sequence[Table]) -> bool:
    """Whether all rooms have space in a corner for their name, with air between it and the tables."""
    reach = sheet.disc + _AIR
    disc = QRectF(-reach, -reach, 2 * reach, 2 * reach)
    discs = [disc.translated(sheet.point(table.at)) for table in tables]
    return all(_free(_corners(sheet.room(room), room.label), discs, sheet) for room in rooms)


def name_corridor(
    scene: QGraphicsScene, sheet: Sheet, rooms: Sequence[Room], taken: Sequence[QRectF], level: float | None
) -> None:
    """Name the corridor at one of its ends, if there is space: at the `level` of the kiosk, else in its middle."""
    text, area = words.corridor(), sheet.corridor.boundingRect()
    extent = ink(text, _SIZES[1], theme.MEDIUM).size()
    levels = [area.center().y()] if level is None else [level, area.center().y()]
    ends = (area.right() - 20 - extent.width(), area.left() + 20)
    rects = [QRectF(QPointF(x, y - extent.height() / 2), extent) for y in levels for x in ends]
    places = [Place(_SIZES[1], rect) for rect in rects if sheet.corridor.contains(rect)]
    apart = [rect.adjusted(-_AIR, 0, _AIR, 0) for rect in taken]
    place = _free(places, [*apart, *(sheet.room(room) for room in rooms)], sheet)
    if place:
        write(scene, text, place.rect.center(), place.size, theme.MEDIUM, theme.QUIET)


def _free(places: Iterable[Place], taken: Sequence[QRectF], sheet: Sheet) -> Place | None:
    """The first place on the sheet where nothing else is."""
    for place in places:
        around = place.rect.adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR)
        if sheet.bounds.contains(place.rect) and not any(around.intersects(other) for other in taken):
            return place
    return None


def _corners(walls: QRectF, label: str) -> Iterator[Place]:
    """Of a room, upper left first; in small type only where larger type fits in no corner."""
    extents = [(size, ink(label, size, theme.SEMIBOLD).size()) for size in _SIZES]
    fitting = [(size, extent) for size, extent in extents if extent.width() <= walls.width() - 2 * _PAD_X]
    for large in (True, False):
        for lower, right in ((False, False), (False, True), (True, False), (True, True)):
            for size, extent in fitting:
                x = walls.right() - _PAD_X - extent.width() if right else walls.left() + _PAD_X
                y = walls.bottom() - _PAD_Y - extent.height() if lower else walls.top() + _PAD_Y
                if (size >= _LARGE) == large:
                    yield Place(size, QRectF(QPointF(x, y), extent))


def _beyond(sheet: Sheet, room: Room) -> list[Place]:
    """Above and below a room, in the corridor last."""
    walls = sheet.room(room)
    extents = [(size, ink(room.label, size, theme.SEMIBOLD).size()) for size in _SIZES]
    places = [
        Place(size, QRectF(QPointF(walls.left() + 4, y), extent))
        for size, extent in extents
        for y in (walls.top() - 8 - extent.height(), walls.bottom() + 8)
    ]
    return sorted(places, key=lambda place: sheet.corridor.intersects(place.rect))


def _around(kiosk: QRectF, extent: QSizeF) -> Iterator[QRectF]:
    """Left, right, above and below a kiosk, or beside a way that leaves it to the side."""
    middle, width, height = kiosk.center(), extent.width(), extent.height()
    yield QRectF(QPointF(kiosk.left() - 10 - width, middle.y() - height / 2), extent)
    yield QRectF(QPointF(kiosk.right() + 10, middle.y() - height / 2), extent)
    for y in (kiosk.top() - 9 - height, kiosk.bottom() + 9):
        for x in (middle.x() - width / 2, kiosk.left(), kiosk.right() - width):
            yield QRectF(QPointF(x, y), extent)
    for y in (middle.y() - 12 - height, middle.y() + 12):
        for x in (kiosk.right() + 2, kiosk.left() - 2 - width):
            yield QRectF(QPointF(x, y), extent)


def _edges(room: QRectF) -> Iterator[QRectF]:
    """The four walls as thin rectangles."""
    yield QRectF(room.left() - 2, room.top() - 2, room.width() + 4, 4)
    yield QRectF(room.left() - 2, room.bottom() - 2, room.width() + 4, 4)
    yield QRectF(room.left() - 2, room.top() - 2, 4, room.height() + 4)
    yield QRectF(room.right() - 2, room.top() - 2, 4, room.height() + 4)


def _within(place: QRectF, bounds: QRectF) -> QRectF:
    x = min(max(place.left(), bounds.left()), bounds.right() - place.width())
    y = min(max(place.top(), bounds.top()), bounds.bottom() - place.height())
    return QRectF(QPointF(x, y), place.size())


def _overlap(one: QRectF, other: QRectF) -> float:
    common = one.intersected(other)
    return common.width() * common.height()
