"""The rooms and tables of `event.toml`."""

from collections.abc import Sequence

from app.folder.section import Section
from db.records import Room, Table

_NOWHERE = (0.0, 0.0)


def read_rooms(sections: Sequence[Section]) -> tuple[tuple[Room, ...], tuple[Table, ...], list[Section]]:
    """Rooms, tables, and all sections that were read. What has no id, or one that stands twice, is left out."""
    rooms: dict[str, Room] = {}
    tables: dict[str, Table] = {}
    read: list[Section] = []
    for section in sections:
        room, whole = _room_of(section)
        inner = section.sections("tables")
        read += [section, *inner]
        if room.id in rooms:
            section.say("id", f"the id {room.id} stands twice; give each room its own, or put their tables together")
        if room.id:
            rooms.setdefault(room.id, room)
            _read_tables(inner, room, tables, whole=whole)
    return tuple(rooms.values()), tuple(tables.values()), read


def _room_of(section: Section) -> tuple[Room, bool]:
    """The room, and whether its place on the plan is known."""
    id = section.id()
    origin, size = section.point("origin"), section.point("size")
    if size is not None and min(size) <= 0:
        section.say("size", "has a side of no length; write width and depth in metres, such as [13.0, 10.0]")
        size = None
    room = Room(
        id=id,
        label=section.text("label", id),
        origin=origin or _NOWHERE,
        size=size or _NOWHERE,
        doors=section.points("doors"),
    )
    return room, origin is not None and size is not None


def _read_tables(sections: Sequence[Section], room: Room, tables: dict[str, Table], *, whole: bool) -> None:
    labels: dict[str, str] = {}
    for section in sections:
        id, at = section.id(), section.point("at")
        table = Table(id, section.text("label", id), room.id, at or _NOWHERE, section.whole("seats", 1, default=2))
        if not id:
            continue
        if id in tables:
            section.say("id", f"the id {id} stands twice in the event; give each table its own (its label may repeat)")
            continue
        tables[id] = table
        if table.label in labels:
            first = labels[table.label]
            section.say("label", f"the label {table.label} is also that of table {first} in this room; change one")
        labels.setdefault(table.label, id)
        if at is not None and whole and not _inside(table, room):
            corner = (room.origin[0] + room.size[0], room.origin[1] + room.size[1])
            section.say("at", f"{list(at)} is outside room {room.id}, which reaches from {list(room.origin)} to "
                        f"{list(corner)}; correct the point or the room")  # fmt: skip


def _inside(table: Table, room: Room) -> bool:
    spans = zip(table.at, room.origin, room.size, strict=True)
    return all(begin <= middle <= begin + length for middle, begin, length in spans)
