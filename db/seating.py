"""Who sits where and when, and what is closed: what the rules of seating ask of the tables."""

from collections.abc import Collection, Iterable
from typing import Any, Final

from db.hall import Hall
from db.records import Closure, Sitter, Standing

STANDINGS: Final = """
SELECT m.id, m.round, m.status, m.locked, m.has_table, s.table_id, s.start, s.end,
    p.participant, o.organisation, p.role, p.capacity
FROM meetings m LEFT JOIN seats s ON s.meeting = m.id
LEFT JOIN parts p ON p.meeting = m.id LEFT JOIN participants o ON o.id = p.participant
"""
OVERLAPPING: Final = """
m.status <> 'cancelled' AND s.start < ?1 AND s.end > ?2 AND s.start >= coalesce(strftime('%Y-%m-%dT%H:%M:%SZ',
julianday(?2) - 0.001 - (SELECT max(julianday(end) - julianday(start)) FROM seats)), '')
"""
"""Before ?2 nothing begins so early that it could reach it, given the longest meeting: a day is not read through."""


def standing(hall: Hall, meeting: str) -> Standing | None:
    """The meeting of this id, cancelled or not."""
    for found in _standings(hall.rows(f"{STANDINGS} WHERE m.id = ?", (meeting,))):
        return found
    return None


def standings(hall: Hall, first: str | None = None, last: str | None = None) -> list[Standing]:
    """Meetings with a time, not cancelled, that share a moment with `first` to `last`; without these, of all days."""
    return _standings(hall.rows(f"{STANDINGS} WHERE {OVERLAPPING} ORDER BY m.id, p.id", (last or "9", first or "")))


def standings_of(hall: Hall, people: Collection[str]) -> list[Standing]:
    """Meetings with a time, not cancelled, of at least one of these people."""
    found: dict[str, Standing] = {}
    for person in people:
        where = "m.status <> 'cancelled' AND s.start IS NOT NULL AND m.id IN"
        mine = "(SELECT meeting FROM parts WHERE participant = ?)"
        rows = hall.rows(f"{STANDINGS} WHERE {where} {mine} ORDER BY m.id, p.id", (person,))
        found.update((one.meeting, one) for one in _standings(rows))
    return list(found.values())


def closures(hall: Hall) -> list[Closure]:
    """All closures that are on record, reopened ones too."""
    rows = hall.rows("SELECT id, room, table_id, start, end, why, state FROM closures ORDER BY start, id")
    return [
        Closure(name, room, table, start, end, why, state == "closed")
        for name, room, table, start, end, why, state in rows
    ]


def closures_at(hall: Hall, table: str | None, start: str, end: str) -> list[Closure]:
    """Closures of a table, or of its room, that share a moment with the span."""
    room = hall.value("SELECT room FROM tables WHERE id = ?", (table,))
    closed = [one for one in closures(hall) if one.closed and one.start < end and start < one.end]
    return [one for one in closed if table and (one.table == table or (one.table is None and one.room == room))]


def parts_of(hall: Hall, meeting: str) -> list[str]:
    """The entities of a meeting's parts."""
    return [row[0] for row in hall.rows("SELECT id FROM parts WHERE meeting = ? ORDER BY id", (meeting,))]


def presences_of(hall: Hall, meeting: str) -> list[str]:
    """The entities of what was said about who is at a meeting."""
    return [row[0] for row in hall.rows("SELECT id FROM presences WHERE meeting = ? ORDER BY id", (meeting,))]


def home_tables(hall: Hall) -> dict[str, str]:
    """By participant, the table that is kept for them when tables close."""
    return dict(hall.rows("SELECT id, home_table FROM participants WHERE home_table IS NOT NULL ORDER BY id"))


def presences(hall: Hall, meetings: Collection[str]) -> dict[tuple[str, str], str]:
    """By meeting and person: here, absent or excused, where staff have said so."""
    found: dict[tuple[str, str], str] = {}
    for meeting in meetings:
        rows = hall.rows("SELECT participant, state FROM presences WHERE meeting = ?", (meeting,))
        found.update(((meeting, participant), state) for participant, state in rows)
    return found


def _standings(rows: Iterable[Any]) -> list[Standing]:
    """Rows of STANDINGS, one per part, as one record per meeting."""
    found: dict[str, tuple[Any, list[Sitter]]] = {}
    for row in rows:
        people = found.setdefault(row[0], (row, []))[1]
        if row[8] is not None:
            people.append(Sitter(row[8], row[9] or "", row[10], row[11] or ""))
    return [
        Standing(
            row[0], row[1], row[2] == "cancelled", bool(row[3]), bool(row[4]), row[5], row[6], row[7], tuple(people)
        )
        for row, people in found.values()
    ]
