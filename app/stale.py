"""Slips in people's hands that are no longer right, wherever they were printed."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.agenda import zone_of
from app.changes import Change, Seen, changes_since, seen_in
from app.clock import time_text
from app.told import latest
from app.venue import venue_of
from db import changed, printed, questions
from db.hall import Hall
from db.records import Participant, Sitter, Sitting, Venue

FEW: Final = 20
"""So many people's meetings are read one by one rather than all at once."""


@dataclass(frozen=True, slots=True)
class Stale:
    """Somebody's slip of a day, printed at `at` (event's zone), with what it says otherwise than things are."""

    participant: Participant
    day: date
    at: datetime
    changes: tuple[Change, ...]


def stale_slips(
    hall: Hall, now: datetime, people: Collection[str] | None = None, *, besides: Collection[tuple[str, date]] = ()
) -> list[Stale]:
    """Of these people or of everybody, by name and day; `besides` those slips. What is over does not count."""
    venue = venue_of(hall)
    zone = zone_of(venue)
    today = now.astimezone(zone).date()
    held = []
    for one in printed.in_hands(hall, _maybe(hall, venue, now) if people is None else people):
        at = datetime.fromisoformat(one.at).astimezone(zone)
        day = date.fromisoformat(one.day) if one.day else at.date()
        if day >= today and (one.participant, day) not in besides:
            held.append((one, day, at))
    names = {one.participant for one, _, _ in held}
    owners, sittings, who = questions.participants_of(hall, names), _sittings(hall, names), _people(hall)
    found = []
    for one, day, at in held:
        owner = owners.get(one.participant)
        if owner is None or owner.status != "registered":
            continue
        after = seen_in(sittings.get(owner.id, ()), venue, owner.id)
        changes = _changes(one.seen, after, day, venue, now, who)
        if changes:
            found.append(Stale(owner, day, at, changes))
    return sorted(
        found, key=lambda one: (one.participant.last_name, one.participant.first_name, one.participant.id, one.day)
    )


def _maybe(hall: Hall, venue: Venue, now: datetime) -> set[str]:
    """Everybody of whose meetings something was changed."""
    delays = [(delay.round, time_text(delay.since)) for delay in venue.delays]
    return changed.sitters_ever(hall, changed.touched(hall, time_text(now - latest(venue)), delays))


def _changes(
    seen: Seen, after: Seen, day: date, venue: Venue, now: datetime, who: Callable[[str], Sitter | None]
) -> tuple[Change, ...]:
    """What a slip of this day says otherwise."""
    if seen == after:
        return ()
    return tuple(one for one in changes_since(seen, after, venue, now, who) if _concerns(one, day))


def _concerns(change: Change, day: date) -> bool:
    """Whether a slip of this day says, or should say, something of it."""
    days = {told.start.date() if told.start else day for told in (change.before, change.after) if told}
    return day in days


def _sittings(hall: Hall, people: Collection[str]) -> dict[str, list[Sitting]]:
    """The meetings of each of these people."""
    if len(people) <= FEW:
        return {person: questions.sittings(hall, person) for person in people}
    found: dict[str, list[Sitting]] = {}
    for sitting in questions.all_sittings(hall):
        for sitter in sitting.sitters:
            found.setdefault(sitter.participant, []).append(sitting)
    return found


def _people(hall: Hall) -> Callable[[str], Sitter | None]:
    """Who somebody is, by id; each is looked up once."""
    known: dict[str, Sitter | None] = {}

    def find(name: str) -> Sitter | None:
        if name not in known:
            found = questions.participant(hall, name)
            known[name] = Sitter(found.id, found.organisation, "guest") if found else None
        return known[name]

    return find
