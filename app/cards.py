"""All that a desk shows of one person, one meeting or one table, read in one go."""

from dataclasses import dataclass
from datetime import datetime

from app import floor as floors
from app import told
from app.agenda import Seated, in_order, seated, zone_of
from app.changes import Change
from app.clock import day_of
from app.history import Entry, entries_about
from app.languages import translate
from app.problems import RuleRefusal
from app.tickets import someone
from app.venue import venue_of
from db import questions, scans, seating
from db.facts import Entity
from db.hall import Hall
from db.records import Arrival, Closure, Contact, Participant, Table


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A participant: today's arrival, meetings of all days (cancelled ones too), what they have not been told."""

    participant: Participant
    contact: Contact | None
    arrival: Arrival | None
    registered_today: bool
    badges: int
    """How many valid ones they have."""
    meetings: tuple[Seated, ...]
    changes: tuple[Change, ...]
    history: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """A meeting with its people, where they are, and its history."""

    meeting: Seated
    cancelled: bool
    locked: bool
    start: str | None
    """Nominal, ISO 8601 in UTC."""
    people: tuple[tuple[Participant, str, Arrival | None], ...]
    """Host, guest, others: who, their presence in this meeting (empty: not said), and their arrival today."""
    history: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class TableCard:
    """A table with its meetings of one day and its closures."""

    table: Table
    room: str
    meetings: tuple[Seated, ...]
    closures: tuple[Closure, ...]


def person_card(hall: Hall, participant: str, now: datetime) -> PersonCard:
    """RuleRefusal where nobody has this id."""
    venue = venue_of(hall)
    owner = someone(hall, participant)
    day, start, end = day_of(now, zone_of(venue))
    sittings = questions.sittings(hall, participant)
    meetings = in_order(seated(sitting, venue, now, participant) for sitting in sittings)
    about: list[Entity] = [("participant", participant), ("contact", participant)]
    about += [("badge", badge.code) for badge in questions.badges(hall, participant)]
    about += [entity for sitting in sittings for entity in _entities(hall, sitting.meeting)]
    return PersonCard(
        participant=owner,
        contact=questions.contact(hall, participant),
        arrival=scans.arrival(hall, participant, start, end),
        registered_today=not owner.days or day.isoformat() in owner.days,
        badges=sum(badge.valid for badge in questions.badges(hall, participant)),
        meetings=tuple(meetings),
        changes=tuple(told.untold(hall, participant, now)),
        history=tuple(entries_about(hall, about)),
    )


def meeting_card(hall: Hall, meeting: str, now: datetime) -> MeetingCard:
    """RuleRefusal where there is no such meeting."""
    venue = venue_of(hall)
    one = seating.standing(hall, meeting)
    sitting = questions.sitting(hall, meeting)
    if one is None or sitting is None:
        raise RuleRefusal("unknown_meeting", translate("app", "There is no meeting {meeting}.").format(meeting=meeting))
    _, start, end = day_of(now, zone_of(venue))
    marks = seating.presences(hall, [meeting])
    order = {"host": 0, "guest": 1, "other": 2}
    people = [
        (owner, marks.get((meeting, owner.id), ""), scans.arrival(hall, owner.id, start, end))
        for sitter in sorted(one.people, key=lambda sitter: order[sitter.role])
        if (owner := questions.participant(hall, sitter.participant))
    ]
    return MeetingCard(
        meeting=seated(sitting, venue, now),
        cancelled=one.cancelled,
        locked=one.locked,
        start=one.start,
        people=tuple(people),
        history=tuple(entries_about(hall, _entities(hall, meeting))),
    )


def table_card(hall: Hall, table: str, now: datetime) -> TableCard:
    """The table's local day of `now`. RuleRefusal where there is no such table."""
    venue = venue_of(hall)
    found = floors.table_meant(venue, table)
    day = now.astimezone(zone_of(venue)).date()
    told_ones = in_order(seated(sitting, venue, now) for sitting in questions.sittings_at(hall, found.id))
    room = next(room.label for room in venue.rooms if room.id == found.room)
    closures = [one for one in seating.closures(hall) if one.closed and floors.closes(one, found)]
    return TableCard(
        table=found,
        room=room,
        meetings=tuple(one for one in told_ones if one.start and one.start.date() == day),
        closures=tuple(one for one in closures if floors.moment(one.end) > now),
    )


def _entities(hall: Hall, meeting: str) -> list[Entity]:
    """Everything that is said of a meeting."""
    parts: list[Entity] = [("part", name) for name in seating.parts_of(hall, meeting)]
    presences: list[Entity] = [("presence", name) for name in seating.presences_of(hall, meeting)]
    return [("seat", meeting), ("meeting", meeting), *parts, *presences]
