"""Who knows of what has changed: people are told when they scan, print a slip, or hear it from staff."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.changes import Change, Seen, changes_since, seen_in
from app.clock import Clock, time_text
from app.steps import Done, take_step
from app.tickets import someone
from app.venue import venue_of
from db import changed, questions, scans
from db.facts import Draft
from db.hall import Hall
from db.records import Participant, Sitter, Sitting, Venue

MOST: Final = 200
"""Meetings that are looked at for people to tell: those that begin first."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Meetings, not over, that may be other than people know them; `more` of them are not looked at."""

    venue: Venue
    now: datetime
    meetings: tuple[str, ...]
    more: int


def tell(hall: Hall, participant: str, clock: Clock, *, by: str) -> Done:
    """Staff have told somebody all that has changed: from now on they know what they would see at this moment."""
    with hall.writing():
        someone(hall, participant)
        seen = seen_in(questions.sittings(hall, participant), venue_of(hall), participant)
        return take_step(hall, [Draft("told", hall.new_id(), {"participant": participant, "seen": seen})], clock, by)


def untold(hall: Hall, participant: str, now: datetime) -> tuple[Change, ...]:
    """What somebody does not know yet; nothing where they never looked, since their first scan tells them all."""
    before = scans.seen(hall, participant)
    if before is None:
        return ()
    venue = venue_of(hall)
    after = seen_in(questions.sittings(hall, participant), venue, participant)
    return changes_since(before, after, venue, now, _people(hall, ()))


def touched(hall: Hall, now: datetime) -> Touched:
    """What there may be to tell at this moment."""
    venue = venue_of(hall)
    delays = [(delay.round, time_text(delay.since)) for delay in venue.delays]
    found = changed.touched(hall, time_text(now - latest(venue)), delays)
    return Touched(venue, now, tuple(found[:MOST]), max(0, len(found) - MOST))


def latest(venue: Venue) -> timedelta:
    """The greatest delay."""
    return timedelta(minutes=max((delay.minutes for delay in venue.delays), default=0))


def people_to_tell(hall: Hall, now: datetime) -> list[tuple[Participant, tuple[Change, ...]]]:
    """Everybody who does not know yet of a change in their meetings, with the changes; the most urgent first."""
    return people_to_tell_of(hall, touched(hall, now))[0]


def people_to_tell_of(
    hall: Hall, what: Touched, limit: int | None = None
) -> tuple[list[tuple[Participant, tuple[Change, ...]]], int]:
    """Those among the people of these meetings who do not know yet, and how many there are beyond a limit."""
    sittings = questions.sittings_of(hall, what.meetings)
    by_person: dict[str, list[Sitting]] = {}
    for sitting in sittings:
        for sitter in sitting.sitters:
            by_person.setdefault(sitter.participant, []).append(sitting)
    looked_at, known = frozenset(what.meetings), _people(hall, sittings)
    found: list[tuple[str, tuple[Change, ...]]] = []
    for person, seen in scans.seen_by(hall, changed.sitters_ever(hall, what.meetings)).items():
        before: Seen = {meeting: what_of_it for meeting, what_of_it in seen.items() if meeting in looked_at}
        after = seen_in(by_person.get(person, ()), what.venue, person)
        changes = changes_since(before, after, what.venue, what.now, known) if before != after else ()
        if changes:
            found.append((person, changes))
    found.sort(key=lambda one: (_first_time(one[1]), one[0]))
    first = found[:limit]
    owners = questions.participants_of(hall, [name for name, _ in first])
    return [(owners[name], changes) for name, changes in first if name in owners], len(found) - len(first)


def _first_time(changes: tuple[Change, ...]) -> float:
    """When the first of the changed meetings begins, in seconds since 1970, by what was or is known of it."""
    times = [told.start.timestamp() for c in changes for told in (c.before, c.after) if told and told.start]
    return min(times, default=float("inf"))


def _people(hall: Hall, sittings: Iterable[Sitting]) -> Callable[[str], Sitter | None]:
    """Who somebody is, by id; most are known from the meetings."""
    known = {one.participant: Sitter(*one[:2], "guest") for sitting in sittings for one in sitting.sitters}

    def find(name: str) -> Sitter | None:
        if name not in known:
            found = questions.participant(hall, name)
            if found is None:
                return None
            known[name] = Sitter(found.id, found.organisation, "guest")
        return known[name]

    return find
