"""Who can go back to their place when a closure no longer counts."""

from datetime import datetime
from typing import NamedTuple

from app.agenda import delay_at
from app.floor import Floor, Span, closes, floor_of, overlap, table_by_id
from app.reseat_plan import seconds_of
from app.reseating.records import Move, Place
from app.steps import text_before
from db import steps
from db.facts import Body, Draft, Fact, body_of, heads_of, held, readable
from db.hall import Hall
from db.records import Closure, Standing, Venue
from db.venues import time_of


class Back(NamedTuple):
    """A meeting that goes back, and the fact that says so."""

    move: Move
    draft: Draft


class _Former(NamedTuple):
    """A meeting that was moved for a closure, and the seat that it had before."""

    standing: Standing
    seat: Body

    @property
    def span(self) -> Span:
        return self.seat["start"], self.seat["end"]


def going_back(hall: Hall, venue: Venue, closure: Closure, now: datetime) -> list[Back]:
    """Meetings that moved for this closure, that nobody has changed since, and whose place and people are free."""
    floor = floor_of(hall, venue)
    standings = {one.meeting: one for some in floor.by_person.values() for one in some}
    going = {
        name: _Former(standings[name], seat)
        for name, seat in _former_seats(hall, closure).items()
        if name in standings and _has_not_begun(venue, standings[name], seat, now)
    }
    while staying := [name for name, one in going.items() if not _is_free(floor, closure, one, going)]:
        for name in staying:
            del going[name]
    return [_back(one) for one in sorted(going.values(), key=lambda one: (one.span, one.standing.meeting))]


def _former_seats(hall: Hall, closure: Closure) -> dict[str, Body]:
    """By meeting that the closure's own step moved, and that nobody has changed since: its seat before."""
    closed = held(hall.facts_about([("closure", closure.id)]).get(("closure", closure.id), []))
    if closed is None or closed.step is None:
        return {}
    seats = [fact for fact in steps.facts_of(hall, closed.step) if fact.kind == "seat"]
    families = hall.facts_about({("seat", fact.entity) for fact in seats})
    before = {fact.entity: _body_before(fact, families["seat", fact.entity]) for fact in seats}
    return {name: body for name, body in before.items() if body and body["table"] and body["start"]}


def _body_before(fact: Fact, family: list[Fact]) -> Body | None:
    """What held before a fact; none where that fact no longer holds alone."""
    if [head.id for head in heads_of(family)] != [fact.id]:
        return None
    before = text_before(fact, family)
    return body_of(before) if before and readable(before) else None


def _has_not_begun(venue: Venue, one: Standing, seat: Body, now: datetime) -> bool:
    """Whether neither the meeting nor the time that it had has begun, delays considered."""
    starts = (time_of(text) for text in (one.start, seat["start"]))
    return all(
        start is not None and start.timestamp() + 60 * delay_at(one.round, start, venue.delays) > now.timestamp()
        for start in starts
    )


def _is_free(floor: Floor, closure: Closure, one: _Former, going: dict[str, _Former]) -> bool:
    """Whether its table and its people are free, once all others of `going` have gone back."""
    table = table_by_id(floor.venue, one.seat["table"])
    if table is None:
        return False
    for other in floor.closures:
        if other.id != closure.id and closes(other, table) and other.start < one.span[1] and one.span[0] < other.end:
            return False
    people = [] if one.span[0] == one.standing.start else [sitter.participant for sitter in one.standing.people]
    others = [*floor.by_table.get(table.id, ()), *(some for who in people for some in floor.by_person.get(who, ()))]
    if any(overlap(some, one.span) for some in others if some.meeting not in going):
        return False
    return not any(_clash(one, other) for other in going.values() if other is not one)


def _clash(one: _Former, other: _Former) -> bool:
    """Whether two that go back would share a moment and a table or a person."""
    if not (one.span[0] < other.span[1] and other.span[0] < one.span[1]):
        return False
    people = {sitter.participant for sitter in one.standing.people}
    met = any(sitter.participant in people for sitter in other.standing.people)
    return one.seat["table"] == other.seat["table"] or (met and one.span[0] != one.standing.start)


def _back(one: _Former) -> Back:
    standing, seat = one
    here = Place(standing.table or "", seconds_of(standing.start or ""))
    there = Place(seat["table"], seconds_of(seat["start"]))
    return Back(Move(standing.meeting, here, there), Draft("seat", standing.meeting, seat))
