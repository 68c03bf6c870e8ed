"""Close a table or a room for a while, and open it again: what would follow, and then that as one step."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app import floor, putting_back
from app.clock import Clock, time_text
from app.collector import collector_paused
from app.languages import translate
from app.problems import BadInput, RuleRefusal
from app.reseat import solve
from app.reseat_plan import closed_of, problem_of, text_of
from app.reseating.check import fits
from app.reseating.records import Answer, Move, Problem
from app.steps import take_step
from app.venue import venue_of
from db import seating
from db.facts import Body, Draft, Entity
from db.hall import Hall
from db.records import Closure, Venue


@dataclass(frozen=True, slots=True)
class Preview:
    """What would follow if this were closed. `closure` is not on record, and has no id."""

    closure: Closure
    problem: Problem
    answer: Answer
    ms: float
    """How long it took to read the plan and to find the answer, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A closure that is on disk, with those who moved for it; `entities` as with every step."""

    closure: str
    answer: Answer
    step: str
    entities: frozenset[Entity] | None


@dataclass(frozen=True, slots=True)
class Reopened:
    """A closure that no longer counts, with those who went back."""

    closure: str
    moves: tuple[Move, ...]
    step: str
    entities: frozenset[Entity] | None


@dataclass(frozen=True, slots=True)
class OpenClosure:
    """A closure that counts and is not over; `back` are those who could go back to their places."""

    closure: Closure
    back: tuple[Move, ...]


def wanted(
    venue: Venue, *, start: datetime, end: datetime, why: str, room: str | None = None, table: str | None = None
) -> Closure:
    """What somebody wants to close: a room or a table, by its id, else by its label if no other has it.

    BadInput for an unknown room, for neither or both, and for an end that is not after the start; RuleRefusal
    (`unknown_table`) for an unknown table.
    """
    if (room is None) == (table is None):
        raise BadInput(translate("app", "Say what closes: a room or a table."))
    if time_text(end) <= time_text(start):
        raise BadInput(translate("app", "The closure must end after it begins. Give a later --until."))
    room = _room_meant(venue, room) if room is not None else None
    table = floor.table_meant(venue, table).id if table is not None else None
    return Closure("", room, table, time_text(start), time_text(end), why, True)


def preview(hall: Hall, closure: Closure, clock: Clock) -> Preview:
    """What would follow from closing this; nothing is recorded.

    RuleRefusal where the time is over (`over`) or it is closed then already (`table_closed`).
    """
    began = time.perf_counter()
    with collector_paused():
        problem = _checked(hall, venue_of(hall), closure, clock.now())
        answer = solve(problem)
    return Preview(closure, problem, answer, 1000 * (time.perf_counter() - began))


def apply(hall: Hall, seen: Preview, clock: Clock, *, by: str) -> Applied:
    """Close it, and move everybody as the preview said; where that no longer fits, as an answer of now says.

    RuleRefusal as in `preview`.
    """
    with hall.writing():
        problem = _checked(hall, venue_of(hall), seen.closure, clock.now())
        answer = seen.answer if problem == seen.problem or fits(problem, seen.answer) else solve(problem)
        name = hall.new_id()
        drafts = [Draft("closure", name, _body(seen.closure, "closed")), *_seats(problem, answer)]
        done = take_step(hall, drafts, clock, by)
        return Applied(name, answer, done.step, done.entities)


def reopen(hall: Hall, closure: str, clock: Clock, *, by: str, put_back: bool) -> Reopened:
    """Let a closure no longer count; with `put_back` those whom it moved go back where that is possible.

    RuleRefusal (`nothing_to_undo`) where there is no such closure, or it was reopened already.
    """
    with hall.writing():
        found = next((one for one in seating.closures(hall) if one.id == closure and one.closed), None)
        if found is None:
            raise RuleRefusal(
                "nothing_to_undo",
                translate("app", "There is no closure {closure}, or it was reopened already.").format(closure=closure),
            )
        back = putting_back.going_back(hall, venue_of(hall), found, clock.now()) if put_back else ()
        drafts = [Draft("closure", closure, _body(found, "reopened")), *(one.draft for one in back)]
        done = take_step(hall, drafts, clock, by)
        return Reopened(closure, tuple(one.move for one in back), done.step, done.entities)


def open_closures(hall: Hall, now: datetime) -> list[OpenClosure]:
    """What is closed at `now` or will be, by its start."""
    venue = venue_of(hall)
    found = [one for one in seating.closures(hall) if one.closed and one.end > time_text(now)]
    return [
        OpenClosure(one, tuple(back.move for back in putting_back.going_back(hall, venue, one, now))) for one in found
    ]


def _room_meant(venue: Venue, name: str) -> str:
    """The room of this id, else the only one with this label."""
    labelled = [room.id for room in venue.rooms if room.label == name]
    if any(room.id == name for room in venue.rooms):
        return name
    if len(labelled) != 1:
        known = ", ".join(room.id for room in venue.rooms)
        raise BadInput(
            translate("app", "There is no room {name}, or more than one. The rooms are {known}.").format(
                name=name, known=known
            )
        )
    return labelled[0]


def _checked(hall: Hall, venue: Venue, closure: Closure, now: datetime) -> Problem:
    if closure.end <= time_text(now):
        raise RuleRefusal("over", translate("app", "That time is over."))
    problem = problem_of(hall, venue, closure, now)
    asked = set(problem.closing.tables)
    for one in seating.closures(hall):
        if one.closed and one.start <= closure.start and closure.end <= one.end:
            asked.difference_update(closed_of(venue, one).tables)
            if problem.closing.tables and not asked:
                raise RuleRefusal(
                    "table_closed", translate("app", "It is closed then already ({why}).").format(why=one.why), one.id
                )
    return problem


def _body(closure: Closure, state: str) -> Body:
    what = {"room": closure.room} if closure.table is None else {"table": closure.table}
    return {**what, "start": closure.start, "end": closure.end, "why": closure.why, "state": state}


def _seats(problem: Problem, answer: Answer) -> Iterator[Draft]:
    """The seat facts of all moves."""
    lengths = {meeting.id: meeting.end - meeting.start for meeting in problem.meetings}
    for move in answer.moves:
        start = move.after.start
        times = {"start": text_of(start), "end": text_of(start + lengths[move.meeting])}
        yield Draft("seat", move.meeting, {"table": move.after.table, **times})
