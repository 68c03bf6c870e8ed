"""The plan of the hall at one moment, as a re-seating takes it in."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache

from app.agenda import delay_at
from app.clock import time_text
from app.floor import closes
from app.reseating.records import Closed, Meeting, Problem, Standing, Table
from db import plans, seating
from db.hall import Hall
from db.records import Closure, Round, Venue


def problem_of(hall: Hall, venue: Venue, closing: Closure, now: datetime) -> Problem:
    """What is to be solved if `closing` is closed."""
    homes = seating.home_tables(hall)
    kept = set(homes.values())
    clock = _Shown(venue, now)
    return Problem(
        meetings=tuple(_meetings(hall, homes, clock)),
        tables=tuple(Table(t.id, t.room, *t.at, t.seats, t.id in kept) for t in venue.tables),
        slots={round_.id: tuple(clock.slots(round_)) for round_ in venue.rounds},
        closed=tuple(closed_of(venue, one) for one in seating.closures(hall) if one.closed),
        closing=closed_of(venue, closing),
    )


def closed_of(venue: Venue, closure: Closure) -> Closed:
    """The tables that a closure closes."""
    tables = tuple(table.id for table in venue.tables if closes(closure, table))
    return Closed(tables, seconds_of(closure.start), seconds_of(closure.end))


@lru_cache(maxsize=4096)
def seconds_of(text: str) -> int:
    """A time of the tables as whole seconds since 1970."""
    return int(datetime.fromisoformat(text).timestamp())


def text_of(seconds: int) -> str:
    """Seconds since 1970 as a time of the tables."""
    return time_text(datetime.fromtimestamp(seconds, UTC))


def _meetings(hall: Hall, homes: Mapping[str, str], clock: "_Shown") -> Iterator[Meeting]:
    people: dict[str, tuple[str, ...]] = {}
    homes_of: dict[str, list[str]] = {}
    for meeting, person, role in plans.people(hall):
        sitting = people.get(meeting, ())
        if person not in sitting:
            people[meeting] = (*sitting, person)
        if role != "other" and person in homes:
            homes_of.setdefault(meeting, []).append(homes[person])
    known: dict[tuple[str, str, str], tuple[int, int, Standing]] = {}
    for name, round_, locked, granted, table, start, end in plans.seats(hall):
        when = known.get((round_, start, end))
        if when is None:
            when = known[round_, start, end] = clock.when(round_, start, end)
        first, last, standing = when
        own = homes_of.get(name, ())
        if standing == "free" and (locked or table in own):
            standing = "kept"
        yield Meeting(name, round_, first, last, table, bool(granted), people.get(name, ()), tuple(own), standing)


class _Shown:
    """Times as people see them at one moment: with the delays in them."""

    def __init__(self, venue: Venue, now: datetime) -> None:
        self._delays = venue.delays
        self._now = now.timestamp()

    def start(self, round_: str, start: int) -> int:
        """When a meeting of this round that nominally starts then really starts."""
        if not self._delays:
            return start
        return start + 60 * delay_at(round_, datetime.fromtimestamp(start, UTC), self._delays)

    def when(self, round_: str, start: str, end: str) -> tuple[int, int, Standing]:
        """The nominal times of a meeting, and whether it is over, running or free to move."""
        first, last = seconds_of(start), seconds_of(end)
        shown = self.start(round_, first)
        if shown + last - first <= self._now:
            return first, last, "over"
        return first, last, "running" if shown <= self._now else "free"

    def slots(self, round_: Round) -> Iterator[tuple[int, int]]:
        """The slots of a round that have not begun, each with the end of its span."""
        length = 60 * round_.slot_minutes
        for span in round_.spans:
            first, last = (int(moment.timestamp()) for moment in span)
            for start in range(first, last - length + 1, length):
                if self.start(round_.id, start) > self._now:
                    yield start, last
