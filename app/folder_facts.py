"""What an event folder says, thing by thing, as the facts that it should have led to."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from app import badge
from app.clock import time_text
from app.folder.records import EventFolder, MeetingRow, ParticipantRow
from db.facts import Body, entity_of
from db.records import Event, Room, Session


class Wanted(NamedTuple):
    """What should hold; a body of none: this should be no more, if it came from the folder."""

    kind: str
    entity: str
    body: Body | None


class Thing(NamedTuple):
    """One row of the folder, or one entry of event.toml: its id, and the facts that it stands for."""

    id: str
    wanted: list[Wanted]


@dataclass(frozen=True, slots=True)
class Former:
    """What earlier loads brought and this folder may no longer say."""

    others: Mapping[str, Collection[str]]
    """By meeting: the entities of its other parts."""
    codes: Mapping[str, Collection[str]]
    """By participant: the hashes of a platform's codes."""
    forgotten: Collection[str]
    """Participants whose data must not come back."""


def things(folder: EventFolder, event: Event, key: bytes, former: Former) -> Iterator[Thing]:
    """Everything in the folder; the event first, so that whatever follows stands in it."""
    yield from _plan(folder, event)
    codes = {badge.hashed(row.code) for row in folder.participants if row.code} if former.codes else set()
    for person in folder.participants:
        if person.participant.id not in former.forgotten:
            yield _participant(person, event.id, key, set(former.codes.get(person.participant.id, ())) - codes)
    for meeting in folder.meetings:
        yield _meeting(meeting, former.others.get(meeting.id, ()))


def _plan(folder: EventFolder, event: Event) -> Iterator[Thing]:
    yield _one("event", event.id, _event(event))
    for room in folder.rooms:
        yield _one("room", room.id, _room(room))
    for table in folder.tables:
        body: Body = {"label": table.label, "room": table.room, "at": list(table.at), "seats": table.seats}
        yield _one("table", table.id, body)
    for some_round in folder.rounds:
        spans = [[time_text(start), time_text(end)] for start, end in some_round.spans]
        yield _one("round", some_round.id, {"slot_minutes": some_round.slot_minutes, "spans": spans})
    for session in folder.sessions:
        yield _one("session", session.id, _session(session))
    for place in folder.places:
        yield _one("place", place.id, {"at": list(place.at)})


def _event(event: Event) -> Body:
    """What is as it always was is not said, so that an event without a look of its own stays the same fact."""
    look = {"accent": event.accent, "logo": event.logo}
    return {
        "name": event.name,
        "venue": event.venue,
        "hall": event.hall,
        "floor": event.floor,
        "timezone": event.timezone,
        "languages": list(event.languages),
        **{key: value for key, value in look.items() if value},
        **({"board_shows": event.board_shows} if event.board_shows != "organisations" else {}),
    }


def _one(kind: str, entity: str, body: Body) -> Thing:
    return Thing(entity, [Wanted(kind, entity, body)])


def _room(room: Room) -> Body:
    doors = [list(door) for door in room.doors]
    return {"label": room.label, "origin": list(room.origin), "size": list(room.size), "doors": doors}


def _session(session: Session) -> Body:
    return {
        "title": session.title,
        "start": time_text(session.start),
        "end": time_text(session.end),
        "rooms": list(session.rooms),
    }


def _participant(row: ParticipantRow, event: str, key: bytes, dropped_codes: Collection[str]) -> Thing:
    person = row.participant
    wanted = [
        Wanted(
            "participant",
            person.id,
            {
                "first_name": person.first_name,
                "last_name": person.last_name,
                "organisation": person.organisation,
                "kind": person.kind,
                "side": person.side,
                "country": person.country,
                "language": person.language,
                "days": list(person.days),
                "status": person.status,
                "home_table": person.home_table,
            },
        )
    ]
    contact = {"email": row.email, "phone": row.phone, "note": row.note}
    wanted.append(Wanted("contact", person.id, contact if any(contact.values()) else None))
    ticket = badge.hashed(badge.ticket(key, event, person.id, 1))
    wanted.append(Wanted("badge", ticket, {"participant": person.id, "issue": 1, "state": "valid"}))
    if row.code and badge.hashed(row.code) != ticket:
        wanted.append(Wanted("badge", badge.hashed(row.code), {"participant": person.id, "state": "valid"}))
    wanted += [Wanted("badge", code, {"participant": person.id, "state": "void"}) for code in dropped_codes]
    return Thing(person.id, wanted)


def _meeting(row: MeetingRow, former_others: Collection[str]) -> Thing:
    status = "cancelled" if row.cancelled else "accepted"
    start, end = (time_text(moment) if moment else None for moment in (row.start, row.end))
    wanted = [
        Wanted("meeting", row.id, {"round": row.round, "status": status, "locked": row.locked}),
        Wanted("seat", row.id, {"table": row.table, "start": start, "end": end}),
        _part(row.id, "host", row.host),
        _part(row.id, "guest", row.guest),
    ]
    others = [_part(row.id, "other", person, capacity) for person, capacity in row.others]
    named = {other.entity for other in others}
    gone = [Wanted("part", entity, None) for entity in former_others if entity not in named]
    return Thing(row.id, [*wanted, *others, *gone])


def _part(meeting: str, role: str, participant: str, capacity: str = "") -> Wanted:
    names = (meeting, role, participant) if role == "other" else (meeting, role)
    body: Body = {"meeting": meeting, "role": role, "capacity": capacity, "participant": participant}
    return Wanted("part", entity_of(*names), body)
