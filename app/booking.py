"""Book a meeting on the spot: at the table and time that are asked for, else the first that is free for both."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from secrets import choice
from typing import Final

from app import floor as floors
from app.agenda import Seated, seated
from app.clock import Clock, time_text
from app.floor import SLOT, Floor, Span, WhyNot, refuse
from app.languages import translate
from app.problems import BadInput, RuleRefusal
from app.steps import Done, take_step
from app.tickets import someone
from app.venue import venue_of
from db import questions, seating
from db.facts import Body, Draft, entity_of
from db.hall import Hall
from db.records import Participant, Role, Round, Sitter, Table, Venue

LETTERS: Final = "23456789BCDFGHJKLMNPQRSTVWXZ"
"""Of ids made on site: no vowels, so that no word appears, and nothing that is read as something else."""
ID_LENGTH: Final = 6
"""28⁶ ids: desks that are offline make different ones."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Where and when a meeting is to be; what is none is found. A start is nominal."""

    table: str | None = None
    start: datetime | None = None
    outside_round: bool = False
    """Whether it may be at a time when no round is."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A place on the floor that is free for two people."""

    round: str
    span: Span
    table: Table


def book(hall: Hall, host: str, guest: str, clock: Clock, *, by: str, wish: Wish | None = None) -> tuple[str, Done]:
    """A meeting of two people; its id. RuleRefusal with the reason and what stands in the way."""
    if host == guest:
        raise BadInput(translate("app", "A meeting needs two different people."))
    with hall.writing():
        venue = venue_of(hall)
        pair = tuple(registered(hall, person) for person in (host, guest))
        people = sitters(*pair)
        found = _opening(hall, venue, people, wish or Wish(), clock.now())
        meeting = new_meeting_id(hall)
        drafts = meeting_drafts(meeting, found.round, found.table.id, found.span, people)
        return meeting, take_step(hall, drafts, clock, by)


def seated_meeting(hall: Hall, meeting: str, now: datetime) -> Seated:
    """A meeting as people are told it. RuleRefusal where there is none of this id."""
    sitting = questions.sitting(hall, meeting)
    if sitting is None:
        raise RuleRefusal("unknown_meeting", translate("app", "There is no meeting {meeting}.").format(meeting=meeting))
    return seated(sitting, venue_of(hall), now)


def meeting_drafts(meeting: str, round_: str, table: str, span: Span, people: tuple[Sitter, ...]) -> list[Draft]:
    """The facts of a meeting that did not exist."""
    seat: Body = {"table": table, "start": span[0], "end": span[1]}
    parts = [part_draft(meeting, one.participant, one.role, one.capacity) for one in people]
    about: Body = {"round": round_, "status": "accepted", "locked": False}
    return [Draft("meeting", meeting, about), Draft("seat", meeting, seat), *parts]


def part_draft(meeting: str, participant: str, role: Role, capacity: str = "") -> Draft:
    """The fact that somebody sits in a meeting."""
    names = (meeting, role, participant) if role == "other" else (meeting, role)
    body: Body = {"meeting": meeting, "role": role, "capacity": capacity, "participant": participant}
    return Draft("part", entity_of(*names), body)


def sitters(host: Participant, guest: Participant) -> tuple[Sitter, Sitter]:
    """Two people as the host and the guest of a meeting."""
    return Sitter(host.id, host.organisation, "host"), Sitter(guest.id, guest.organisation, "guest")


def registered(hall: Hall, participant: str) -> Participant:
    """Somebody who can be given a meeting. RuleRefusal where they are unknown or withdrawn."""
    found = someone(hall, participant)
    if found.status != "registered":
        raise RuleRefusal(
            "cancelled", translate("app", "{name}'s registration is cancelled.").format(name=found.name), participant
        )
    return found


def new_meeting_id(hall: Hall) -> str:
    """An id for a meeting that is made on site."""
    return _unused("B", lambda name: seating.standing(hall, name) is not None)


def new_participant_id(hall: Hall) -> str:
    """An id for somebody who comes without being on the list."""
    return _unused("W", lambda name: questions.participant(hall, name) is not None)


def openings_for(hall: Hall, host: str, guest: str, now: datetime, limit: int) -> list[Opening]:
    """The next places that are free for two people. RuleRefusal where one is unknown or withdrawn."""
    venue = venue_of(hall)
    people = sitters(registered(hall, host), registered(hall, guest))
    return list(islice(openings(floors.floor_of(hall, venue), people, venue.rounds, now), limit))


def sides_known(hall: Hall) -> list[str]:
    """The sides that people on the list are of, such as EU and US."""
    return questions.sides(hall)


def openings(floor: Floor, people: tuple[Sitter, ...], rounds: tuple[Round, ...], now: datetime) -> Iterator[Opening]:
    """Slots that have not begun in which these people and a table are free, by time; one table for each."""
    slots = sorted((span, round_.id) for round_ in rounds for span in floors.slots_of(round_))
    for span, round_ in slots:
        if floors.shown(floor.venue, round_, span[0]) < now or floors.why_no_time(floor, round_, people, span):
            continue
        table = next(floors.free_tables(floor, people, len(people), span), None)
        if table:
            yield Opening(round_, span, table)


def _opening(hall: Hall, venue: Venue, people: tuple[Sitter, ...], wish: Wish, now: datetime) -> Opening:
    table = floors.table_meant(venue, wish.table) if wish.table is not None else None
    if wish.start is not None:
        return _at(hall, venue, people, table, wish, now)
    floor = floors.floor_of(hall, venue)
    for found in openings(floor, people, venue.rounds, now):
        if table is None:
            return found
        if floors.why_no_table(floor, table, len(people), found.span) is None:
            return Opening(found.round, found.span, table)
    raise RuleRefusal("table_taken", translate("app", "There is no slot left in which both and a table are free."))


def _at(
    hall: Hall, venue: Venue, people: tuple[Sitter, ...], table: Table | None, wish: Wish, now: datetime
) -> Opening:
    """The place at the time that was asked for."""
    assert wish.start is not None  # noqa: S101 - the caller looked
    name, span = _round_at(venue, time_text(wish.start), wish.outside_round)
    floor = floors.floor_of(hall, venue, *span)
    why = WhyNot("over") if floors.is_over(venue, name, span, now) else floors.why_no_time(floor, name, people, span)
    found = table or next(floors.free_tables(floor, people, len(people), span), None)
    if why is None and found is not None:
        why = floors.why_no_table(floor, found, len(people), span)
    if why or found is None:
        raise refuse(why or WhyNot("table_taken"))
    return Opening(name, span, found)


def _round_at(venue: Venue, start: str, outside_round: bool) -> tuple[str, Span]:
    """The round that has a slot then, and its span; of several the one whose grid it stands on.

    Outside the rounds, if that is allowed, it is of no round, and as long as a slot of the first.
    """
    begin = floors.moment(start)
    spans = [(start, time_text(begin + timedelta(minutes=round_.slot_minutes))) for round_ in venue.rounds]
    fitting = [(r, span) for r, span in zip(venue.rounds, spans, strict=True) if floors.inside(r, span)]
    fitting.sort(key=lambda pair: pair[1] not in floors.slots_of(pair[0]))
    if fitting:
        return fitting[0][0].id, fitting[0][1]
    if not outside_round:
        raise RuleRefusal(
            "outside_round", translate("app", "No round has a slot then. Choose another start, or book outside them.")
        )
    return "", spans[0] if spans else (start, time_text(begin + SLOT))


def _unused(first: str, is_used: Callable[[str], bool]) -> str:
    """An id that begins with this letter and that nothing has."""
    while True:
        name = first + "".join(choice(LETTERS) for _ in range(ID_LENGTH))
        if not is_used(name):
            return name
