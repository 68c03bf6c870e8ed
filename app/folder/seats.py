"""Which table a list means by a table's id or label, with its room or without."""

from collections.abc import Iterable, Sequence

from app.folder.plan import Plan
from db.records import Room, Table

Flaw = tuple[str, str]
"""Our column, and what is wrong with its cell."""


def seat_of(plan: Plan, room: str, table: str) -> tuple[str | None, tuple[Flaw, ...]]:
    """The table's id, none where none is named or clear; and what is wrong with the two cells."""
    if not plan.known or not (room or table):
        return None, ()
    place = _room_of(plan.rooms, room) if room else None
    if room and place is None:
        return None, (("room", f"there is no room {room}; {_one_of(r.id for r in plan.rooms)}"),)
    if not table:
        return None, (("table", "there is a room and no table; name the table, or leave the room empty too"),)
    found = next((t for t in plan.tables if t.id == table), None)
    alike = [t for t in plan.tables if t.label == table]
    if place is None:
        return _without_room(plan, found, alike, table)
    if found and found.room == place.id:
        return found.id, ()
    here = next((t for t in alike if t.room == place.id), None)
    if here:
        return here.id, ()
    if found:
        return None, (("table", f"table {table} is in room {found.room}, not in {place.id}; correct one of them"),)
    there = _one_of(t.id for t in plan.tables if t.room == place.id)
    return None, (("table", f"there is no table {table} in room {place.id}; {there}"),)


def _without_room(
    plan: Plan, found: Table | None, alike: Sequence[Table], table: str
) -> tuple[str | None, tuple[Flaw, ...]]:
    if found:
        return found.id, ()
    if len(alike) == 1:
        return alike[0].id, ()
    if alike:
        rooms = ", ".join(t.room for t in alike)
        return None, (("table", f"table {table} is in rooms {rooms}; name the room too, or write the table's id"),)
    return None, (("table", f"there is no table {table}; {_one_of(t.id for t in plan.tables)}"),)


def _room_of(rooms: Sequence[Room], name: str) -> Room | None:
    """By its id, else by its label if no other room has the same."""
    by_id = next((room for room in rooms if room.id == name), None)
    labelled = [room for room in rooms if room.label == name]
    return by_id or (labelled[0] if len(labelled) == 1 else None)


def _one_of(ids: Iterable[str]) -> str:
    names = list(ids)
    shown = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
    return f"write one of {shown}, or add it to event.toml" if names else "event.toml has none: add it there"
