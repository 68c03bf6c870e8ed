"""The hall through a day: its slots and how full they are, and where a meeting that is being moved could go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from app import floor as floors
from app import seating as rules
from app.agenda import delay_at, zone_of
from app.clock import time_text
from app.floor import Floor, WhyNot
from app.problems import RuleRefusal
from db.records import Session, Standing, Table


@dataclass(frozen=True, slots=True)
class SlotOfDay:
    """A start at which something can meet. `start` and `end` are nominal (ISO 8601, UTC); `shown` is local, delayed."""

    start: str
    end: str
    shown: datetime
    delayed_min: int
    taken: int
    """Tables with a meeting then."""
    round: str = ""
    """Empty where no round has a slot then."""
    session: Session | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What a place would mean for a meeting that is being moved."""

    kind: Literal["free", "swap", "no", "own"]
    why: WhyNot | None = None
    other: str | None = None
    """The meeting to swap with."""


def slots_of_day(floor: Floor, day: date | None = None) -> list[SlotOfDay]:
    """The slots of all rounds, other starts of meetings, and sessions; of one local day, or of the event."""
    venue = floor.venue
    spans: dict[str, tuple[str, str]] = {}
    for session in venue.sessions:
        spans[time_text(session.start)] = (time_text(session.end), "")
    for standing in _standings(floor):
        if standing.start and standing.end:
            spans[standing.start] = (standing.end, standing.round)
    for round_ in venue.rounds:
        for start, end in floors.slots_of(round_):
            spans[start] = (end, round_.id)
    sessions = {time_text(session.start): session for session in venue.sessions}
    taken = _tables_by_span(floor)
    found = [_slot(floor, start, end, name, sessions, taken) for start, (end, name) in sorted(spans.items())]
    return [slot for slot in found if day is None or slot.shown.date() == day]


def _slot(
    floor: Floor, start: str, end: str, round_: str, sessions: dict[str, Session], taken: dict[floors.Span, set[str]]
) -> SlotOfDay:
    begin = floors.moment(start)
    late = delay_at(round_, begin, floor.venue.delays)
    shown = (begin + timedelta(minutes=late)).astimezone(zone_of(floor.venue))
    tables = set().union(*(some for span, some in taken.items() if span[0] < end and start < span[1]))
    return SlotOfDay(start, end, shown, late, len(tables), round_, None if round_ else sessions.get(start))


def _tables_by_span(floor: Floor) -> dict[floors.Span, set[str]]:
    """By the times of meetings, which are few, the tables that have one then."""
    found: dict[floors.Span, set[str]] = {}
    for table, standings in floor.by_table.items():
        for standing in standings:
            if standing.has_table and standing.start and standing.end:
                found.setdefault((standing.start, standing.end), set()).add(table)
    return found


def current_slot(slots: Iterable[SlotOfDay], now: datetime) -> SlotOfDay | None:
    """The slot that runs, else the next one, else the last one."""
    known = list(slots)
    going = [s for s in known if s.shown <= now < s.shown + (floors.moment(s.end) - floors.moment(s.start))]
    coming = [s for s in known if s.shown > now]
    return next(iter([*going, *coming, *known[-1:]]), None)


def at_slot(floor: Floor, slot: SlotOfDay) -> dict[str, Standing]:
    """By table, the meeting that has it during the slot."""
    return _seated_in(floor, (slot.start, slot.end))


def _seated_in(floor: Floor, span: floors.Span) -> dict[str, Standing]:
    found: dict[str, Standing] = {}
    for table, standings in floor.by_table.items():
        for standing in standings:
            if standing.has_table and floors.overlap(standing, span):
                found.setdefault(table, standing)
    return found


def without_table(floor: Floor, slot: SlotOfDay) -> list[Standing]:
    """Meetings of the slot that have no table."""
    some = (s for s in _standings(floor) if not s.has_table and floors.overlap(s, (slot.start, slot.end)))
    return sorted(some, key=lambda standing: standing.meeting)


def closed_at(floor: Floor, table: Table, slot: SlotOfDay) -> bool:
    """Whether the table cannot be used during the slot."""
    span = (slot.start, slot.end)
    return any(floors.closes(c, table) and c.start < span[1] and span[0] < c.end for c in floor.closures)


def targets(floor: Floor, one: Standing, starts: Iterable[str], now: datetime) -> dict[tuple[str, str], Target]:
    """By table and start, what that place would mean for a meeting that can be moved."""
    found: dict[tuple[str, str], Target] = {}
    by_name = {standing.meeting: standing for standing in _standings(floor)}
    needs = floors.needs_of(floor.venue, one)
    for start in starts:
        span = rules.span_of(floor.venue, one, start)
        no_time = _why_no_time(floor, one, span, now)
        for table in floor.venue.tables:
            no_table = floors.why_no_table(floor, table, needs, span, (one.meeting,))
            other = by_name.get(no_table.other or "") if no_table and no_table.reason == "table_taken" else None
            if one.has_table and (table.id, start) == (one.table, one.start):
                found[table.id, start] = Target("own")
            elif other and other.start == start and _can_swap(floor, one, other, now):
                found[table.id, start] = Target("swap", None, other.meeting)
            else:
                why = no_time or no_table
                found[table.id, start] = Target("no", why) if why else Target("free")
    return found


def _why_no_time(floor: Floor, one: Standing, span: floors.Span, now: datetime) -> WhyNot | None:
    if floors.is_over(floor.venue, one.round, span, now):
        return WhyNot("over")
    return floors.why_no_time(floor, one.round, one.people, span, (one.meeting,)) if span[0] != one.start else None


def _can_swap(floor: Floor, one: Standing, other: Standing, now: datetime) -> bool:
    if not one.has_table:
        return False
    try:
        rules.check_movable(floor.venue, other, now)
    except RuleRefusal:
        return False
    return rules.why_no_swap(floor, one, other, now) is None


def _standings(floor: Floor) -> Iterable[Standing]:
    """Every meeting of the floor, once."""
    seen: dict[str, Standing] = {}
    for standings in (*floor.by_person.values(), *floor.by_table.values()):
        for standing in standings:
            seen[standing.meeting] = standing
    return seen.values()
