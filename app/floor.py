"""The floor: which tables are taken or closed and who is busy in a stretch of time; who may sit where.

The same rules stand under the command line and under every screen. Nominal times count: a delay moves a whole round.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from app.agenda import delay_at, zone_of
from app.clock import time_text
from app.languages import translate
from app.problems import RuleRefusal
from db import seating
from db.hall import Hall
from db.records import Closure, Point, Round, Sitter, Standing, Table, Venue
from db.venues import time_of

Reason = Literal[
    "table_closed", "table_taken", "too_few_seats", "host_busy", "guest_busy", "outside_round", "over", "locked"
]
SLOT: Final = timedelta(minutes=20)
"""How long a meeting is of which no round says it."""
Span = tuple[str, str]
"""Start and end, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True)
class WhyNot:
    """A rule that says no, and what stands in the way: a meeting, a closure, a table."""

    reason: Reason
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Floor:
    """A stretch of time in the hall: its meetings that are not cancelled, and its closures."""

    venue: Venue
    by_table: Mapping[str, tuple[Standing, ...]]
    by_person: Mapping[str, tuple[Standing, ...]]
    closures: tuple[Closure, ...]
    homes: Mapping[str, str]
    """By participant, the table that is kept for them."""


def floor_of(hall: Hall, venue: Venue, first: str | None = None, last: str | None = None) -> Floor:
    """The floor from `first` to before `last`; of the whole event where both are none."""
    return laid_out(venue, seating.standings(hall, first, last), seating.closures(hall), seating.home_tables(hall))


def laid_out(
    venue: Venue, standings: Iterable[Standing], closures: Iterable[Closure], homes: Mapping[str, str]
) -> Floor:
    """The floor that these meetings and closures make."""
    by_table: dict[str, list[Standing]] = {}
    by_person: dict[str, list[Standing]] = {}
    for standing in standings:
        if standing.table:
            by_table.setdefault(standing.table, []).append(standing)
        for person in dict.fromkeys(sitter.participant for sitter in standing.people):
            by_person.setdefault(person, []).append(standing)
    return Floor(
        venue,
        {table: tuple(some) for table, some in by_table.items()},
        {person: tuple(some) for person, some in by_person.items()},
        tuple(closure for closure in closures if closure.closed),
        homes,
    )


def why_no_time(
    floor: Floor, round_: str, people: Iterable[Sitter], span: Span, but: Collection[str] = ()
) -> WhyNot | None:
    """Why these people cannot meet then, wherever; `but` are meetings that are out of the way."""
    if not inside(round_of(floor.venue, round_), span):
        return WhyNot("outside_round")
    for sitter in people:
        for standing in floor.by_person.get(sitter.participant, ()):
            if standing.meeting not in but and overlap(standing, span):
                return WhyNot("host_busy" if sitter.role == "host" else "guest_busy", standing.meeting)
    return None


def why_no_table(floor: Floor, table: Table, needs: int, span: Span, but: Collection[str] = ()) -> WhyNot | None:
    """Why so many people cannot sit at this table then; `but` are meetings that are out of the way."""
    for closure in floor.closures:
        if closes(closure, table) and closure.start < span[1] and span[0] < closure.end:
            return WhyNot("table_closed", closure.id)
    for standing in floor.by_table.get(table.id, ()):
        if standing.meeting not in but and overlap(standing, span):
            return WhyNot("table_taken", standing.meeting)
    return WhyNot("too_few_seats", table.id) if table.seats < needs else None


def free_tables(
    floor: Floor, people: Iterable[Sitter], needs: int, span: Span, near: Table | None = None, but: Collection[str] = ()
) -> Iterator[Table]:
    """Tables where these people can sit then: their own home tables first and those of others last, near before far."""
    own = {floor.homes.get(sitter.participant) for sitter in people}
    kept = set(floor.homes.values())
    tables = sorted(by_nearness(floor.venue.tables, near), key=lambda t: (t.id not in own, t.id in kept))
    return (table for table in tables if why_no_table(floor, table, needs, span, but) is None)


def by_nearness(tables: Iterable[Table], near: Table | None) -> list[Table]:
    """Tables of the same room first, near before far; by their labels where there is nothing to be near to."""
    if near is None:
        return sorted(tables, key=lambda table: (table.room, len(table.label), table.label, table.id))
    return sorted(tables, key=lambda table: (table.room != near.room, squared(table.at, near.at), table.id))


def squared(one: Point, other: Point) -> float:
    """The square of the distance between two points, in square metres."""
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2


def needs_of(venue: Venue, standing: Standing) -> int:
    """Seats that a meeting needs: one for each person, but no more than its table has where it sits already."""
    people = len({sitter.participant for sitter in standing.people})
    table = table_by_id(venue, standing.table) if standing.has_table else None
    return min(people, table.seats) if table else people


def slots_of(round_: Round, after: datetime | None = None) -> Iterator[Span]:
    """The slots of a round in the order of time; with `after` those that begin then or later."""
    length = timedelta(minutes=round_.slot_minutes)
    for first, last in round_.spans:
        start = first
        while start + length <= last:
            if after is None or start >= after:
                yield time_text(start), time_text(start + length)
            start += length


def inside(round_: Round | None, span: Span) -> bool:
    """Whether a meeting then would lie within its round; a meeting of no round may be at any time."""
    if round_ is None or not round_.spans:
        return True
    return any(time_text(first) <= span[0] and span[1] <= time_text(last) for first, last in round_.spans)


def is_over(venue: Venue, round_: str, span: Span, now: datetime) -> bool:
    """Whether a meeting then would have ended, delays considered."""
    length = moment(span[1]) - moment(span[0])
    return shown(venue, round_, span[0]) + length <= now


def shown(venue: Venue, round_: str, start: str) -> datetime:
    """When a meeting of this round really begins that nominally begins at `start`."""
    begin = moment(start)
    return begin + timedelta(minutes=delay_at(round_, begin, venue.delays))


def moment(text: str) -> datetime:
    """A time of the tables as a datetime in UTC."""
    found = time_of(text)
    if found is None:
        raise ValueError("no time")
    return found


def overlap(standing: Standing, span: Span) -> bool:
    """Whether the meeting shares a moment with the span."""
    return bool(standing.start and standing.end and standing.start < span[1] and span[0] < standing.end)


def closes(closure: Closure, table: Table) -> bool:
    """Whether this closure is about the table."""
    return closure.table == table.id or (closure.table is None and closure.room == table.room)


def round_of(venue: Venue, name: str) -> Round | None:
    """The round of this id."""
    return next((round_ for round_ in venue.rounds if round_.id == name), None)


def table_by_id(venue: Venue, name: str | None) -> Table | None:
    """The table of this id."""
    return next((table for table in venue.tables if table.id == name), None)


def table_meant(venue: Venue, name: str) -> Table:
    """The table of this id, else the only one with this label. RuleRefusal where there is none, or more than one."""
    labelled = [table for table in venue.tables if table.label == name]
    found = table_by_id(venue, name) or (labelled[0] if len(labelled) == 1 else None)
    if found is None:
        known = ", ".join(table.id for table in venue.tables[:30])
        raise RuleRefusal(
            "unknown_table",
            translate("app", "There is no table {name}, or more than one. The tables are {known}.").format(
                name=name, known=known
            ),
        )
    return found


def refuse(why: WhyNot) -> RuleRefusal:
    """The refusal to raise."""
    taken = translate("app", "The table is taken then, by {other}.")
    sentences: Mapping[Reason, str] = {
        "table_closed": translate("app", "The table is closed then."),
        "table_taken": taken if why.other else translate("app", "The table is taken then."),
        "too_few_seats": translate("app", "The table {other} has too few seats."),
        "host_busy": translate("app", "The host is in {other} then."),
        "guest_busy": translate("app", "The guest, or somebody who comes along, is in {other} then."),
        "outside_round": translate("app", "That time is outside the round."),
        "over": translate("app", "That time is over."),
        "locked": translate("app", "The meeting is locked. Unlock it first."),
    }
    return RuleRefusal(why.reason, sentences[why.reason].format(other=why.other), why.other)


def local_text(venue: Venue, text: str | None) -> str | None:
    """A nominal time of the tables as ISO 8601 with the offset of the event's zone."""
    return moment(text).astimezone(zone_of(venue)).isoformat() if text else None
