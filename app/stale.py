"""Slips in people's hands that are no longer right, wherever they were printed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from app.agenda import zone_of
from app.changes import Change, Seen, changes_since, seen_in
from app.told import touched
from app.venue import venue_of
from db import changed, printed, questions
from db.hall import Hall
from db.records import Participant, Sitter, Venue


@dataclass(frozen=True, slots=True)
class Stale:
    """Somebody's slip of a day, printed at `at` (event's zone), with what it says otherwise than things are."""

    participant: Participant
    day: date
    at: datetime
    changes: tuple[Change, ...]


def stale_slips(hall: Hall, now: datetime, people: Collection[str] | None = None) -> list[Stale]:
    """Of these people or of everybody, by name and day. What concerns meetings that are over does not count."""
    venue = venue_of(hall)
    if people is None:
        people = changed.sitters_ever(hall, touched(hall, now).meetings)
    held = printed.in_hands(hall, people)
    owners = questions.participants_of(hall, {one.participant for one in held})
    found = []
    for one in held:
        owner = owners.get(one.participant)
        if owner is None or owner.status != "registered":
            continue
        at = datetime.fromisoformat(one.at).astimezone(zone_of(venue))
        day = date.fromisoformat(one.day) if one.day else at.date()
        changes = _changes_of_day(hall, venue, one.participant, one.seen, now, day)
        if changes:
            found.append(Stale(owner, day, at, changes))
    return sorted(
        found, key=lambda one: (one.participant.last_name, one.participant.first_name, one.participant.id, one.day)
    )


def _changes_of_day(hall: Hall, venue: Venue, person: str, seen: Seen, now: datetime, day: date) -> tuple[Change, ...]:
    def sitter(name: str) -> Sitter | None:
        found = questions.participant(hall, name)
        return Sitter(found.id, found.organisation, "guest") if found else None

    after = seen_in(questions.sittings(hall, person), venue, person)
    if after == seen:
        return ()
    return tuple(one for one in changes_since(seen, after, venue, now, sitter) if _concerns(one, day))


def _concerns(change: Change, day: date) -> bool:
    """Whether a slip of this day says, or should say, something of it."""
    days = {told.start.date() if told.start else day for told in (change.before, change.after) if told}
    return day in days
