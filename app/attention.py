"""What needs somebody at this moment, the most urgent first: found by looking only at what runs or was changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, assert_never

from app.agenda import Seated, seated, zone_of
from app.changes import Change
from app.clock import TOLERANCE, Clock, is_far_off, milliseconds
from app.conflicts import conflict_of
from app.matters import (
    Alone,
    Disputed,
    DoubleBooked,
    Matter,
    NoTable,
    Paper,
    RefusedScan,
    ToTell,
    Trouble,
    Unprinted,
    Waiting,
)
from app.meeting_matters import Look, alone, double_booked, waiting, without_table
from app.paper_matters import paper, unprinted
from app.steps import Done, take_step
from app.told import people_to_tell_of, touched
from db import attention as asked
from db import questions, venues
from db.facts import Draft, first_of
from db.hall import Hall
from db.records import Participant
from db.tables import moment

MOST: Final = 12
"""Of each kind; the others are counted."""
RECENT: Final = timedelta(minutes=30)
"""Who was refused longer ago no longer stands before a kiosk."""
SKEWED: Final = timedelta(hours=1)
"""A clock that no fact has shown to be wrong for longer has been set."""
SEEN_TO: Final = "seen to"
SOME_TIME: Final = float("inf")


@dataclass(frozen=True, slots=True)
class Attention:
    """What there is to attend to; of what is too much of one kind, `more` are counted only."""

    matters: tuple[Matter, ...]
    more: int


def attention(hall: Hall, clock: Clock) -> Attention:
    """Everything that needs somebody. By a clock that is not trusted only what depends on no time."""
    venue = venues.venue(hall)
    if venue is None:
        return Attention(tuple(_trouble(hall, clock.now(), trusted=True)), 0)
    look = Look(hall, venue, clock.now(), MOST)
    trusted = clock.trusted(hall.newest(), venue)
    found: list[Matter] = [*_trouble(hall, look.now, trusted=trusted)]
    disputed, more = _disputed(look)
    found += disputed
    if trusted:
        what = touched(hall, look.now)
        tables, tables_more = without_table(look)
        untold, untold_more = people_to_tell_of(hall, what, MOST)
        found += [*tables, *(ToTell(*one) for one in untold)]
        more += tables_more + untold_more + what.more
        kinds: tuple[list[Matter], ...] = (
            [*_refused(look)],
            [*paper(hall, look.now, MOST)],
            [*unprinted(hall, look.now)],
            [*waiting(look)],
            [*alone(look)],
            [*double_booked(look, what.meetings)],
        )
        for some in kinds:
            found += some[:MOST]
            more += max(0, len(some) - MOST)
    return Attention(tuple(sorted(found, key=lambda matter: _urgency(matter, look.now))), more)


def dismiss(hall: Hall, scans: Iterable[str], clock: Clock, *, by: str) -> Done:
    """Somebody who was refused at a kiosk, or got no slip there, has been seen to."""
    drafts = [Draft("void", hall.new_id(), {"scan": scan, "why": SEEN_TO}) for scan in scans]
    return take_step(hall, drafts, clock, by)


def _trouble(hall: Hall, now: datetime, *, trusted: bool) -> Iterator[Trouble]:
    if not trusted:
        yield Trouble("clock", 1)
    skew = hall.clock_skew()
    clocks = [("", skew)] if skew is not None and is_far_off(skew) else []
    clocks += asked.wrong_clocks(hall, milliseconds(now - SKEWED), hall.name)
    yield from (Trouble("skew", round(ahead / 1000), terminal) for terminal, ahead in clocks)
    refused, newer, set_aside = asked.refused_facts(hall), asked.newer_facts(hall), asked.set_aside(hall)
    if refused:
        [last] = asked.refusals(hall, 1)
        yield Trouble("refused", refused, about=first_of(last.entity))
    if newer:
        yield Trouble("newer", newer)
    if set_aside:
        yield Trouble("set_aside", set_aside)


def _disputed(look: Look) -> tuple[list[Disputed], int]:
    entities = asked.conflicts(look.hall)
    families = look.hall.facts_about(entities[:MOST])
    found = []
    for entity in entities[:MOST]:
        one = conflict_of(*entity, families[entity], look.venue)
        if one is not None:
            sitting = questions.sitting(look.hall, one.meeting) if one.meeting else None
            person = questions.participant(look.hall, one.participant) if one.participant else None
            found.append(Disputed(one, seated(sitting, look.venue, look.now) if sitting else None, person))
    return found, max(0, len(entities) - MOST)


def _refused(look: Look) -> Iterator[RefusedScan]:
    span = moment(milliseconds(look.now - RECENT)), moment(milliseconds(look.now + TOLERANCE))
    by_person: dict[tuple[str, str | None], list[asked.RefusedRow]] = {}
    for row in asked.refused_scans(look.hall, span, 20 * look.most):
        by_person.setdefault((row.outcome, row.participant or row.code), []).append(row)
    for rows in by_person.values():
        last = rows[0]
        person = questions.participant(look.hall, last.participant) if last.participant else None
        at = datetime.fromisoformat(last.at).astimezone(zone_of(look.venue))
        if person and _is_mended(last.outcome, person, at, look):
            continue
        yield RefusedScan(last.outcome, person, last.kiosk or "", at, tuple(row.id for row in rows))


def _is_mended(outcome: str, person: Participant, at: datetime, look: Look) -> bool:
    """Whether the reason is gone: they are registered again, or for this day too, or have got a badge since."""
    if outcome == "replaced":
        return any(one.valid and one.since and one.since >= at for one in questions.badges(look.hall, person.id))
    if person.status != "registered":
        return False
    today = look.now.astimezone(zone_of(look.venue)).date().isoformat()
    return outcome == "withdrawn" or (outcome == "not_today" and (not person.days or today in person.days))


def _urgency(matter: Matter, now: datetime) -> tuple[float, int]:
    """When it begins to hurt, in seconds since 1970; what hurts already comes in the order of the kinds."""
    match matter:
        case Trouble():
            due, rank = 0.0, 0
        case RefusedScan():
            due, rank = 0.0, 1
        case Waiting():
            due, rank = 0.0, 2
        case Paper() | Unprinted():
            due, rank = 0.0, 3
        case Alone():
            due, rank = _start(matter.meeting), 4
        case Disputed():
            due, rank = _start(matter.meeting) if matter.meeting else 0.0, 5
        case NoTable():
            due, rank = _start(matter.meeting), 6
        case DoubleBooked():
            due, rank = _start(matter.second), 7
        case ToTell():
            due, rank = min(map(_known_start, matter.changes)), 8
        case _:
            assert_never(matter)
    return max(due, now.timestamp()), rank


def _start(meeting: Seated) -> float:
    return meeting.start.timestamp() if meeting.start else SOME_TIME


def _known_start(change: Change) -> float:
    """When it begins, as its person knows it or should."""
    times = [told.start.timestamp() for told in (change.before, change.after) if told and told.start]
    return min(times, default=SOME_TIME)
