"""What the board says of the hall: who meets and who is next, and what people may not expect of it. Pure questions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final, NamedTuple

from app.agenda import Seated, in_order, seated, zone_of
from app.clock import milliseconds
from app.history import moved_since
from app.meeting_matters import Look, waiting
from app.programme import hall_at, rooms_meant
from app.venue import venue_of
from db import questions
from db.facts import Fact, body_of, entity_of, held, order_of, readable
from db.hall import Hall
from db.records import Participant, Session, Sitter, Venue
from db.venues import time_of

NEWS: Final = timedelta(minutes=10)
"""How long a move stands out."""
AHEAD: Final = timedelta(minutes=60)
"""A meeting that moved stands on the board, also where others come before it, if it begins so soon."""
COMING: Final = timedelta(minutes=30)
"""A session stands across the board from so long before its start."""
_MOST: Final = 500
"""Waiting meetings that are looked for."""


class Place(NamedTuple):
    """Where a meeting is, as planned."""

    table: str | None
    """Its id."""
    start: datetime | None


@dataclass(frozen=True, slots=True)
class Former:
    """Where a meeting was ten minutes ago, as people were told it."""

    table: str | None
    """Its label; none where it had no table."""
    room: str | None
    """Only where the table of the other room has the same label."""
    start: datetime | None


@dataclass(frozen=True, slots=True)
class Line:
    """A meeting on the board."""

    meeting: Seated
    moved: Former | None = None
    """None where it was at the same place and time ten minutes ago."""
    waits: bool = False
    """It has begun, one side is here, and of the other one nothing is known."""
    replaced: bool = False
    """Somebody else sits in it than the event folder said."""
    host: str = ""
    """Whom the board names; empty where nothing is known of that side."""
    guest: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """The hall, or one room of it, at one moment."""

    lines: tuple[Line, ...]
    """Those that moved come first; each in the order of time."""
    sessions: tuple[Session, ...]
    """Not over, in the event's zone."""
    any_meetings: bool
    """Whether the event has meetings at all."""


def board_at(
    hall: Hall, now: datetime, room: str | None = None, heard: Mapping[str, Place] = MappingProxyType({})
) -> Board:
    """What the board shows: all that meets, the next start, and what moved. BadInput for an unknown room.

    `heard` are meetings whose move was heard of lately though staff made it earlier, and where they were.
    """
    venue = venue_of(hall)
    found = hall_at(hall, now, room)
    shown = [*found.now, *found.next]
    names = {one.meeting for one in shown}
    changed = moved_since(hall, now - NEWS) | heard.keys()
    coming = [one for one in _moved_elsewhere(hall, venue, now, changed - names) if _is_in(one, venue, room)]
    shown += coming
    moves = _moves(hall, venue, now, [one for one in shown if one.meeting in changed], heard)
    waits = {one.meeting.meeting for one in waiting(Look(hall, venue, now, _MOST))}
    replaced = _replaced(hall, shown)
    people = _people(hall, venue, shown)
    lines = [
        Line(
            one,
            moves.get(one.meeting),
            one.meeting in waits,
            one.meeting in replaced,
            host=_named(one.host, people),
            guest=_named(one.guest, people),
        )
        for one in in_order(shown)
        if one.meeting in names or one.meeting in moves
    ]
    lines.sort(key=lambda line: line.moved is None)
    return Board(tuple(lines), found.sessions, bool(lines) or questions.counts(hall).meetings > 0)


def _people(hall: Hall, venue: Venue, some: Iterable[Seated]) -> dict[str, Participant]:
    """Who sits there, where the event says that boards name people; else nobody."""
    if venue.event.board_shows != "people":
        return {}
    return questions.participants_of(hall, {side.participant for one in some for side in (one.host, one.guest) if side})


def _named(side: Sitter | None, people: Mapping[str, Participant]) -> str:
    """First and last name of these people, of everybody else the organisation."""
    if side is None:
        return ""
    return (people[side.participant].name if side.participant in people else "") or side.organisation


def _moved_elsewhere(hall: Hall, venue: Venue, now: datetime, names: Iterable[str]) -> list[Seated]:
    """Of these meetings those that begin within the hour."""
    told = (seated(one, venue, now) for one in questions.sittings_of(hall, sorted(names)) if not one.cancelled)
    return [one for one in told if one.start and now < one.start <= now + AHEAD]


def _is_in(one: Seated, venue: Venue, room: str | None) -> bool:
    return room is None or one.room in rooms_meant(venue, room)


def _moves(
    hall: Hall, venue: Venue, now: datetime, some: Sequence[Seated], heard: Mapping[str, Place]
) -> dict[str, Former]:
    """Of these meetings those that are elsewhere than ten minutes ago, with where they were."""
    families = hall.facts_about({("seat", one.meeting) for one in some})
    found: dict[str, Former] = {}
    for one in some:
        family = families.get(("seat", one.meeting), ())
        before = heard.get(one.meeting) or _before(family, milliseconds(now - NEWS))
        former = _former(venue, one, before) if before else None
        if former and one.table and former != Former(one.table_label, None, one.start):
            found[one.meeting] = former
    return found


def _before(family: Collection[Fact], at: int) -> Place | None:
    """Where a meeting was at a moment (UTC milliseconds)."""
    earlier = held([fact for fact in family if fact.at < at])
    body = body_of(earlier.body) if earlier else None
    return Place(body["table"], time_of(body["start"])) if body else None


def _former(venue: Venue, one: Seated, before: Place) -> Former | None:
    """Where the meeting was, with the delay that it has at this moment."""
    table = next((table for table in venue.tables if table.id == before.table), None)
    start = before.start
    late = timedelta(minutes=one.delayed_min)
    room = next((room.label for room in venue.rooms if table and room.id == table.room), None)
    is_other = table is not None and table.id != one.table
    return Former(
        table=table.label if table else None,
        room=room if is_other and table and table.label == one.table_label else None,
        start=(start + late).astimezone(zone_of(venue)) if start else None,
    )


def _replaced(hall: Hall, some: Iterable[Seated]) -> frozenset[str]:
    """Meetings with a host or guest other than the last event folder said; those made on site have none to replace."""
    entities = {entity_of(one.meeting, role): one.meeting for one in some for role in ("host", "guest")}
    families = hall.facts_about({("part", entity) for entity in entities})
    return frozenset(
        entities[entity] for (_, entity), family in families.items() if len(family) > 1 and _is_other(family)
    )


def _is_other(family: Collection[Fact]) -> bool:
    """Whether another person holds this part than its newest fact of a folder says."""
    told = [fact for fact in family if fact.source == "folder" and readable(fact.body)]
    now = held(family)
    if not told or now is None:
        return False
    planned, sits = body_of(max(told, key=order_of).body), body_of(now.body)
    return bool(planned and sits and planned["participant"] != sits["participant"])
