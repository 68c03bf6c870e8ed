"""Meetings that need somebody: without a table, one side waiting or alone, people who are in two at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app import floor as floors
from app.agenda import Seated, seated, zone_of
from app.clock import day_of, time_text
from app.matters import Alone, DoubleBooked, NoTable, Waiting
from app.told import latest
from db import attention as asked
from db import changed, questions, seating
from db.hall import Hall
from db.records import Sitter, Table, Venue
from db.tables import moment

OFFERED: Final = 4
"""Meetings without a table for which one is looked for: those that begin first."""
LATE: Final = timedelta(minutes=5)
"""So long after its start a meeting may wait for somebody without anybody being asked to look."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the hall, at one moment; `most` is how many of a kind are told."""

    hall: Hall
    venue: Venue
    now: datetime
    most: int

    @property
    def ended(self) -> str:
        """Meetings that nominally ended then or before are over, however late they were."""
        return time_text(self.now - latest(self.venue))

    def meetings(self, names: Sequence[str]) -> dict[str, Seated]:
        """These meetings as people are told them, without those that are over or cancelled."""
        told = (seated(one, self.venue, self.now) for one in questions.sittings_of(self.hall, names))
        return {one.meeting: one for one in told if one.state not in ("over", "cancelled")}


def without_table(look: Look) -> tuple[list[NoTable], int]:
    """Those that begin first, and how many more there are."""
    names = asked.without_table(look.hall, look.ended)
    told = look.meetings(names[: look.most])
    offers = _offers(look, list(told)[:OFFERED])
    return [NoTable(one, offers.get(name)) for name, one in told.items()], max(0, len(names) - look.most)


def _offers(look: Look, names: Iterable[str]) -> dict[str, Table]:
    """By meeting, the free table that fits it best; meetings of one time share one look at the floor."""
    by_span: dict[floors.Span, floors.Floor] = {}
    found: dict[str, Table] = {}
    for name in names:
        one = seating.standing(look.hall, name)
        if one is None or one.start is None or one.end is None:
            continue
        span = (one.start, one.end)
        if span not in by_span:
            by_span[span] = floors.floor_of(look.hall, look.venue, *span)
        near = floors.table_by_id(look.venue, one.table)
        needs = floors.needs_of(look.venue, one)
        free = next(floors.free_tables(by_span[span], one.people, needs, span, near, (name,)), None)
        if free:
            found[name] = free
    return found


def waiting(look: Look) -> Iterator[Waiting]:
    """Meetings at a table that began five minutes ago or more: one side is here, of the other one nothing is known.

    Here is who was marked so, or has arrived today.
    """
    _, start, end = day_of(look.now, zone_of(look.venue))
    starts = (changed.reach_of(look.hall, look.ended), time_text(look.now - LATE))
    rows = asked.waiting(look.hall, (moment(start), moment(end)), starts, look.ended, 2 * look.most)
    told = look.meetings([meeting for meeting, _ in rows])
    for meeting, role in rows:
        one = told.get(meeting)
        if one and one.host and one.guest and one.start and one.start <= look.now - LATE:
            here, missing = (one.guest, one.host) if role == "host" else (one.host, one.guest)
            yield Waiting(one, here, missing, int((look.now - one.start).total_seconds() // 60))


def alone(look: Look) -> Iterator[Alone]:
    """Meetings, not over, where staff have said of one side that it does not come."""
    rows = asked.alone(look.hall, look.ended)
    told = look.meetings([meeting for meeting, _ in rows])
    for meeting, absent in rows:
        one = told.get(meeting)
        if one and one.host and one.guest:
            sides: tuple[Sitter, Sitter] = (one.guest, one.host)
            here, gone = sides if one.host.participant == absent else sides[::-1]
            yield Alone(one, here, gone)


def double_booked(look: Look, meetings: Sequence[str]) -> Iterator[DoubleBooked]:
    """People who sit in one of these meetings and in another one whose shown times overlap."""
    slack = int(latest(look.venue).total_seconds() // 60)
    pairs = changed.twice(look.hall, meetings, slack)
    told = look.meetings(list({name for _, *both in pairs for name in both}))
    for person, *both in pairs:
        some = sorted((told[name] for name in both if name in told), key=lambda one: (str(one.start), one.meeting))
        owner = questions.participant(look.hall, person)
        if owner and len(some) == 2 and _overlap(*some):
            yield DoubleBooked(owner, *some)


def _overlap(one: Seated, other: Seated) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end
