"""Questions asked of the tables about people, badges and meetings, answered as records."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from db.hall import Hall
from db.records import Badge, Contact, Counts, Participant, Sitter, Sitting
from db.tables import SHAPES
from db.venues import table_of, time_of

PARTICIPANT: Final = (
    "SELECT id, first_name, last_name, organisation, kind, side, country, language, days, status, home_table"
    " FROM participants"
)
SITTINGS: Final = """
SELECT m.id, m.round, m.status, m.locked, s.start, s.end, t.id, t.label, t.room, t.x, t.y, t.seats,
    p.participant, o.organisation, p.role, p.capacity
FROM meetings m LEFT JOIN seats s ON s.meeting = m.id
LEFT JOIN tables t ON t.id = s.table_id AND m.has_table = 1
LEFT JOIN parts p ON p.meeting = m.id LEFT JOIN participants o ON o.id = p.participant
"""


def participant_of(row: Any) -> Participant:
    """A row of PARTICIPANT as a record."""
    name, first_name, last_name, organisation, kind, side, country, language, days, status, home_table = row
    return Participant(
        id=name,
        first_name=first_name,
        last_name=last_name,
        organisation=organisation,
        kind=kind,
        side=side,
        country=country,
        language=language,
        days=tuple(days.split(";")) if days else (),
        status=status,
        home_table=home_table,
    )


def participant(hall: Hall, name: str) -> Participant | None:
    """The participant of this id."""
    for row in hall.rows(f"{PARTICIPANT} WHERE id = ?", (name,)):
        return participant_of(row)
    return None


def participants_of(hall: Hall, names: Collection[str]) -> dict[str, Participant]:
    """These participants by id; those who are not on record are left out."""
    rows = hall.rows(f"{PARTICIPANT} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(names)),))
    return {row[0]: participant_of(row) for row in rows}


def participants(hall: Hall) -> list[Participant]:
    """Everybody on the list, by last name, first name and id."""
    return [participant_of(row) for row in hall.rows(f"{PARTICIPANT} ORDER BY last_name, first_name, id")]


def sides(hall: Hall) -> list[str]:
    """The sides that people on the list are of."""
    return [row[0] for row in hall.rows("SELECT DISTINCT side FROM participants WHERE side <> '' ORDER BY side")]


def contacts(hall: Hall) -> dict[str, Contact]:
    """Contacts by participant; empty on terminals that may not have them."""
    return {row[0]: Contact(*row) for row in hall.rows("SELECT participant, email, phone, note FROM contacts")}


def contact(hall: Hall, participant: str) -> Contact | None:
    """Somebody's contact, on terminals that may have it."""
    for row in hall.rows("SELECT participant, email, phone, note FROM contacts WHERE participant = ?", (participant,)):
        return Contact(*row)
    return None


def badge_of(row: Any) -> Badge:
    """A row (code, participant, issue, state, since, until) as a record."""
    return Badge(row[0], row[1], row[2], row[3] == "valid", time_of(row[4]), time_of(row[5]))


def badge(hall: Hall, code: str) -> Badge | None:
    """The badge whose code has this SHA-256."""
    for row in hall.rows("SELECT code, participant, issue, state, since, until FROM badges WHERE code = ?", (code,)):
        return badge_of(row)
    return None


def badges(hall: Hall, owner: str | None = None) -> list[Badge]:
    """All badges, or those of one participant."""
    where, parameters = ("WHERE participant = ?", (owner,)) if owner else ("", ())
    rows = hall.rows(
        f"SELECT code, participant, issue, state, since, until FROM badges {where} ORDER BY code", parameters
    )
    return [badge_of(row) for row in rows]


def _sittings(rows: Iterable[Any]) -> list[Sitting]:
    """Rows of SITTINGS, one per part, as one record per meeting."""
    found: dict[str, tuple[Any, list[Sitter]]] = {}
    for row in rows:
        sitters = found.setdefault(row[0], (row, []))[1]
        if row[12] is not None:
            sitters.append(Sitter(row[12], row[13] or "", row[14], row[15] or ""))
    return [
        Sitting(
            meeting=row[0],
            round=row[1],
            cancelled=row[2] == "cancelled",
            locked=bool(row[3]),
            start=time_of(row[4]),
            end=time_of(row[5]),
            table=table_of(row[6:12]) if row[6] is not None else None,
            sitters=tuple(sitters),
        )
        for row, sitters in found.values()
    ]


def sittings(hall: Hall, owner: str) -> list[Sitting]:
    """All meetings that a participant sits in, of all days, cancelled ones too."""
    where = "WHERE m.id IN (SELECT meeting FROM parts WHERE participant = ?)"
    return _sittings(hall.rows(SITTINGS + where, (owner,)))


def sitting(hall: Hall, meeting: str) -> Sitting | None:
    """The meeting of this id."""
    for found in _sittings(hall.rows(SITTINGS + "WHERE m.id = ? ORDER BY p.id", (meeting,))):
        return found
    return None


def sittings_at(hall: Hall, table: str) -> list[Sitting]:
    """Meetings, not cancelled, whose seat is at a table, whether or not it was granted."""
    where = "WHERE s.table_id = ? AND m.status <> 'cancelled' ORDER BY s.start, m.id, p.id"
    return _sittings(hall.rows(SITTINGS + where, (table,)))


def sittings_of(hall: Hall, meetings: Sequence[str]) -> list[Sitting]:
    """These meetings, in this order; those that are not on record are left out."""
    where = "WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id, p.id"
    found = {one.meeting: one for one in _sittings(hall.rows(SITTINGS + where, (json.dumps(list(meetings)),)))}
    return [found[name] for name in meetings if name in found]


def all_sittings(hall: Hall) -> list[Sitting]:
    """Every meeting of the event."""
    return _sittings(hall.rows(SITTINGS + "ORDER BY m.id, p.id"))


def sittings_starting(hall: Hall, first: str, last: str) -> list[Sitting]:
    """Meetings, not cancelled, with a nominal start from `first` to `last` (ISO texts, both included)."""
    where = "WHERE m.status <> 'cancelled' AND s.start >= ? AND s.start <= ? ORDER BY s.start, m.id, p.id"
    return _sittings(hall.rows(SITTINGS + where, (first, last)))


def next_start(hall: Hall, after: str) -> datetime | None:
    """The first nominal start, later than `after`, of a meeting that is not cancelled."""
    sql = (
        "SELECT s.start FROM seats s JOIN meetings m ON m.id = s.meeting WHERE s.start > ?"
        " AND m.status <> 'cancelled' ORDER BY s.start LIMIT 1"
    )
    return time_of(hall.value(sql, (after,)))


def other_parts(hall: Hall) -> dict[str, list[str]]:
    """By meeting, the entities of its parts other than host and guest."""
    found: dict[str, list[str]] = {}
    for entity, meeting in hall.rows("SELECT id, meeting FROM parts WHERE role = 'other'"):
        found.setdefault(meeting, []).append(entity)
    return found


def platform_codes(hall: Hall) -> dict[str, list[str]]:
    """By participant, the hashes of valid codes that the list itself brought."""
    found: dict[str, list[str]] = {}
    sql = "SELECT code, participant FROM badges WHERE issue IS NULL AND since IS NULL AND state = 'valid'"
    for code, owner in hall.rows(sql):
        found.setdefault(owner, []).append(code)
    return found


def first_tickets(hall: Hall) -> list[Badge]:
    """One ticket with the issue number 1, if there is any: enough to recognise the organiser's key."""
    sql = "SELECT code, participant, issue, state, since, until FROM badges WHERE issue = 1 LIMIT 1"
    return [badge_of(row) for row in hall.rows(sql)]


def forgotten(hall: Hall) -> set[str]:
    """Participants whose personal data are not to come back."""
    return {row[0] for row in hall.rows("SELECT participant FROM forgotten")}


def from_folder(hall: Hall, kind: str) -> set[str]:
    """Entities that a folder brought and that still hold: neither gone nor cancelled."""
    table = SHAPES[kind].table
    standing = " AND status <> 'cancelled'" if kind in ("participant", "meeting") else ""
    sql = (
        f"SELECT id FROM {table} WHERE id IN (SELECT entity FROM facts WHERE kind = ? AND base IS NOT NULL"
        f" AND source = 'folder' AND id NOT IN (SELECT id FROM refused)){standing}"
    )
    return {row[0] for row in hall.rows(sql, (kind,))}


def counts(hall: Hall) -> Counts:
    """How much of everything there is."""
    row = hall.rows(
        "SELECT facts, iif(role = '', seq, (SELECT count(*) FROM outbox)), last_sync, clock_skew_ms, digest,"
        " participants, meetings, tables,"
        " (SELECT count(*) FROM refused), (SELECT count(*) FROM conflicts),"
        " (SELECT count(*) FROM meetings WHERE has_table = 0 AND status <> 'cancelled'),"
        " (SELECT count(*) FROM set_aside), role, name FROM terminal"
    )[0]
    return Counts(
        facts=row[0],
        pending=row[1],
        last_sync=row[2],
        clock_skew_s=row[3] / 1000 if row[3] is not None else None,
        digest=row[4] or f"{0:032x}",
        participants=row[5],
        meetings=row[6],
        tables=row[7],
        refused=row[8],
        conflicts=row[9],
        no_table=row[10],
        set_aside=row[11],
        role=row[12],
        terminal=row[13],
    )
