"""Move and swap meetings, and say why not: the same rules under the command line and every screen."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app import floor as floors
from app.clock import Clock, time_text
from app.floor import Floor, Span, WhyNot, refuse
from app.languages import translate
from app.problems import BadInput, RuleRefusal
from app.steps import take_step
from app.venue import venue_of
from db import seating
from db.facts import Draft, Entity
from db.hall import Hall
from db.records import Standing, Table, Venue


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the floor: a table, if there is one, and a nominal time (ISO 8601, UTC)."""

    table: str | None
    start: str | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A meeting that has another place."""

    meeting: str
    before: Spot
    after: Spot
    step: str
    entities: frozenset[Entity] | None


def move(
    hall: Hall, meeting: str, clock: Clock, *, by: str, table: str | None = None, start: datetime | None = None
) -> Moved:
    """Give a meeting another table, another start, or both; without either, a table to a meeting that has none.

    RuleRefusal with the reason and what stands in the way; BadInput where nothing would change.
    """
    with hall.writing():
        venue = venue_of(hall)
        one = standing_of(hall, meeting)
        check_movable(venue, one, clock.now())
        wanted = floors.table_meant(venue, table) if table is not None else None
        if wanted is None and start is None and one.has_table:
            raise BadInput(translate("app", "Say where the meeting goes: a table, a start, or both."))
        spot = _spot(hall, venue, one, wanted, start, clock.now())
        if one.has_table and (spot.table, spot.start) == (one.table, one.start):
            raise RuleRefusal(
                "table_taken", translate("app", "{meeting} sits there already.").format(meeting=meeting), meeting
            )
        done = take_step(hall, [seat_draft(venue, one, spot)], clock, by)
        return Moved(meeting, Spot(one.table if one.has_table else None, one.start), spot, done.step, done.entities)


def swap(hall: Hall, meeting: str, other: str, clock: Clock, *, by: str) -> tuple[tuple[Moved, Moved], str]:
    """Two meetings take each other's place, each with its own length. RuleRefusal, or BadInput for one meeting."""
    if meeting == other:
        raise BadInput(translate("app", "A swap needs two different meetings."))
    with hall.writing():
        venue = venue_of(hall)
        pair = standing_of(hall, meeting), standing_of(hall, other)
        for one in pair:
            check_movable(venue, one, clock.now())
            if one.table is None or one.start is None:
                sentence = translate("app", "{meeting} has no table and time to give. Move it instead.").format(
                    meeting=one.meeting
                )
                raise RuleRefusal("table_taken", sentence, one.meeting)
        floor = floors.floor_of(hall, venue, *_reach(pair))
        why = why_no_swap(floor, *pair, clock.now())
        if why:
            raise refuse(why)
        spots = Spot(pair[1].table, pair[1].start), Spot(pair[0].table, pair[0].start)
        drafts = [seat_draft(venue, one, spot) for one, spot in zip(pair, spots, strict=True)]
        done = take_step(hall, drafts, clock, by)
        moved = [
            Moved(one.meeting, Spot(one.table, one.start), spot, done.step, done.entities)
            for one, spot in zip(pair, spots, strict=True)
        ]
        return (moved[0], moved[1]), done.step


def standing_of(hall: Hall, meeting: str) -> Standing:
    """The meeting of this id. RuleRefusal where there is none."""
    found = seating.standing(hall, meeting)
    if found is None:
        raise RuleRefusal("unknown_meeting", translate("app", "There is no meeting {meeting}.").format(meeting=meeting))
    return found


def standing_in(floor: Floor, meeting: str) -> Standing | None:
    """The meeting of this id on the floor."""
    return next((one for some in floor.by_person.values() for one in some if one.meeting == meeting), None)


def check_movable(venue: Venue, one: Standing, now: datetime) -> None:
    """RuleRefusal where a meeting cannot be moved at all: it is cancelled, over, or locked to a table that it has."""
    if one.cancelled:
        raise RuleRefusal(
            "cancelled",
            translate("app", "{meeting} is cancelled. Reinstate it first.").format(meeting=one.meeting),
            one.meeting,
        )
    if one.start and one.end and floors.is_over(venue, one.round, (one.start, one.end), now):
        raise RuleRefusal("over", translate("app", "{meeting} is over.").format(meeting=one.meeting), one.meeting)
    if one.locked and one.has_table:
        raise RuleRefusal(
            "locked",
            translate("app", "{meeting} is locked to its table. Unlock it first.").format(meeting=one.meeting),
            one.meeting,
        )


def why_not(floor: Floor, one: Standing, table: Table, start: str, now: datetime) -> WhyNot | None:
    """Why a movable meeting cannot have this table from `start` on; none where it can."""
    span = span_of(floor.venue, one, start)
    if floors.is_over(floor.venue, one.round, span, now):
        return WhyNot("over")
    but = (one.meeting,)
    needs = floors.needs_of(floor.venue, one)
    if start != one.start:
        why = floors.why_no_time(floor, one.round, one.people, span, but)
        if why:
            return why
    return floors.why_no_table(floor, table, needs, span, but)


def why_no_swap(floor: Floor, one: Standing, other: Standing, now: datetime) -> WhyNot | None:
    """Why two movable meetings cannot take each other's place; none where they can."""
    but = (one.meeting, other.meeting)
    for mine, theirs in ((one, other), (other, one)):
        table = floors.table_by_id(floor.venue, theirs.table)
        if table is None or theirs.start is None:
            return WhyNot("table_taken", theirs.meeting)
        span = span_of(floor.venue, mine, theirs.start)
        if floors.is_over(floor.venue, mine.round, span, now):
            return WhyNot("over", theirs.meeting)
        why = floors.why_no_table(floor, table, floors.needs_of(floor.venue, mine), span, but)
        if why is None and mine.start != theirs.start:
            why = floors.why_no_time(floor, mine.round, mine.people, span, but)
        if why:
            return why
    return _why_they_meet(floor.venue, one, other)


def _why_they_meet(venue: Venue, one: Standing, other: Standing) -> WhyNot | None:
    """Why the exchanged spans would put somebody who is in both into two places."""
    if one.start is None or other.start is None or one.start == other.start:
        return None
    spans = span_of(venue, one, other.start), span_of(venue, other, one.start)
    both = {sitter.participant for sitter in one.people} & {sitter.participant for sitter in other.people}
    overlapping = spans[0][0] < spans[1][1] and spans[1][0] < spans[0][1]
    same_table = one.table == other.table
    return WhyNot("host_busy", other.meeting) if overlapping and (both or same_table) else None


def span_of(venue: Venue, one: Standing, start: str) -> Span:
    """When a meeting ends that begins at `start`: it keeps its length, else has that of its round's slots."""
    round_ = floors.round_of(venue, one.round)
    if one.start and one.end:
        length = floors.moment(one.end) - floors.moment(one.start)
    else:
        length = timedelta(minutes=round_.slot_minutes) if round_ else floors.SLOT
    return start, time_text(floors.moment(start) + length)


def seat_draft(venue: Venue, one: Standing, spot: Spot) -> Draft:
    """The seat fact that puts a meeting there."""
    start, end = span_of(venue, one, spot.start) if spot.start else (None, None)
    return Draft("seat", one.meeting, {"table": spot.table, "start": start, "end": end})


def _spot(hall: Hall, venue: Venue, one: Standing, table: Table | None, start: datetime | None, now: datetime) -> Spot:
    """Where a meeting would go, if the rules let it; what was not asked for stays, or is the first that is free."""
    begin = time_text(start) if start else one.start
    if begin is None:
        return _first_spot(floors.floor_of(hall, venue), one, table, now)
    span = span_of(venue, one, begin)
    floor = floors.floor_of(hall, venue, *span)
    if table is None and one.has_table:
        table = floors.table_by_id(venue, one.table)
    if table is None:
        table = next(_free_for(floor, one, span), None)
        if table is None:
            raise RuleRefusal("table_taken", translate("app", "No table that is large enough is free then."))
    why = why_not(floor, one, table, begin, now)
    if why:
        raise refuse(why)
    return Spot(table.id, begin)


def _first_spot(floor: Floor, one: Standing, table: Table | None, now: datetime) -> Spot:
    """The first slot of its round in which a meeting without a time can sit, at the table if one is given."""
    round_ = floors.round_of(floor.venue, one.round)
    for span in floors.slots_of(round_, now) if round_ else ():
        if floors.why_no_time(floor, one.round, one.people, span, (one.meeting,)) is None:
            fitting: Iterable[Table] = _free_for(floor, one, span)
            found = next((some for some in fitting if table in (None, some)), None)
            if found:
                return Spot(found.id, span[0])
    raise RuleRefusal(
        "table_taken", translate("app", "There is no slot left in which its people and a table are free.")
    )


def _free_for(floor: Floor, one: Standing, span: Span) -> Iterator[Table]:
    near = floors.table_by_id(floor.venue, one.table)
    needs = floors.needs_of(floor.venue, one)
    return floors.free_tables(floor, one.people, needs, span, near, (one.meeting,))


def _reach(pair: Iterable[Standing]) -> tuple[str, str]:
    """From the first start to the last end, with a day to spare for meetings of different lengths."""
    times = [text for one in pair for text in (one.start, one.end) if text]
    return min(times, default=""), max(times, default="9") + "~"
