"""Closing tables: how soon there is an answer, and how good it is."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import closing
from app.clock import Clock, milliseconds
from app.reseat import solve
from app.reseat_plan import text_of
from app.reseat_search import Search, available
from app.reseating.records import Answer as Seating
from app.reseating.records import Problem
from app.venue import venue_of
from db.facts import Draft, entity_of
from db.hall import Hall
from tests.bench.ground import Ground
from tests.bench.random_plans import MORNING, SLOT, SLOTS, plan
from tests.bench.table import Answer, Finding, Note, Row
from tests.bench.timing import median, percentile_95, say

EVENTS: Final = 50
PATIENCE_S: Final = 20.0
BEFORE: Final = Clock(datetime.fromtimestamp(MORNING - 3600, UTC))


def reseat(ground: Ground) -> Iterator[Finding]:
    """The first answer from a hall file; then many random events, against what was proved."""
    for times, limit in ((1, 5.0), (10, 100.0)):
        taken = [
            ms for seed in range(3) for ms in _first_answers(ground.folder / f"reseat-{times}-{seed}", seed, times)
        ]
        what = f"close 12 of 25 tables, {75 * times} people, {400 * times} meetings, 32 slots: plan read, first answer"
        yield Row(what, median(taken), limit, "ms", 1.0, "limit")
        yield Note(f"p95 of closing tables at {75 * times} people: {percentile_95(taken):.1f} ms.")
    yield from _quality([_random_event(seed) for seed in range(EVENTS // 5 if ground.quick else EVENTS)])


def _first_answers(path: Path, seed: int, times: int) -> Iterator[float]:
    """Milliseconds from the question to the first answer, several times over."""
    problem = plan(seed, times, a_round_each=True)
    with Hall(path, create=True) as hall:
        hall.record(_drafts(problem), at=milliseconds(BEFORE.now()), source="folder")
        start, end = (datetime.fromtimestamp(moment, UTC) for moment in problem.closing[1:])
        wanted = closing.wanted(venue_of(hall), start=start, end=end, why="smoke", room="A")
        for number in range(11):
            seen = closing.preview(hall, wanted, BEFORE)
            assert seen.answer == solve(problem)
            if number:
                yield seen.ms


def _drafts(problem: Problem) -> Iterator[Draft]:
    """The facts of an event with this plan."""
    about = {"name": "", "venue": "", "hall": "", "floor": "", "timezone": "Europe/Berlin", "languages": ["en"]}
    yield Draft("event", "random", about)
    for room in ("A", "B"):
        yield Draft("room", room, {"label": room, "origin": [0, 0], "size": [50, 50], "doors": []})
    for table in problem.tables:
        body = {"label": table.id, "room": table.room, "at": [table.x, table.y], "seats": table.seats}
        yield Draft("table", table.id, body)
    for name, slots in problem.slots.items():
        spans = [[text_of(slots[0][0]), text_of(slots[0][0] + SLOT * SLOTS)]]
        yield Draft("round", name, {"slot_minutes": SLOT // 60, "spans": spans})
    for person in sorted({person for meeting in problem.meetings for person in meeting.people}):
        plain = dict.fromkeys(("last_name", "organisation", "kind", "side", "country", "language"), person)
        body = {**plain, "first_name": "", "days": [], "status": "registered", "home_table": None}
        yield Draft("participant", person, body)
    for meeting in problem.meetings:
        yield Draft("meeting", meeting.id, {"round": meeting.round, "status": "accepted", "locked": False})
        times = {"start": text_of(meeting.start), "end": text_of(meeting.end)}
        yield Draft("seat", meeting.id, {"table": meeting.table, **times})
        for role, person in zip(("host", "guest"), meeting.people, strict=True):
            part = {"meeting": meeting.id, "role": role, "capacity": "", "participant": person}
            yield Draft("part", entity_of(meeting.id, role), part)


def _random_event(seed: int) -> Problem:
    """Every fifth is over-full: more meetings than tables are left on the first day."""
    if seed % 5 == 0:
        return plan(seed, closing=20, first_day=0.6, a_round_each=True)
    return plan(seed, closing=11 + seed % 4, count=(400, 480)[seed % 2], first_day=0.55, a_round_each=True)


def _quality(events: list[Problem]) -> Iterator[Finding]:
    first = [solve(problem) for problem in events]
    met = sum(answer.proved for answer in first)
    yield Note(f"The greedy alone proves its answer at {met} of {len(events)} random events of 75 people.")
    if not available():
        yield Note("The extra `plan` is not installed: answers are not compared with what CP-SAT proves.")
        return
    say("Proving …")
    best = [_best(problem, answer) for problem, answer in zip(events, first, strict=True)]
    proved = sum(answer.proved for answer in best)
    equal = sum(one.cost[:2] == other.cost[:2] for one, other in zip(first, best, strict=True))
    yield Answer(f"left-out and slot moves equal to CP-SAT's proof at {len(events)} random events", proved == len(best))
    left_out = sum(bool(answer.unplaced) for answer in best)
    yield Note(f"The best answer was proved at {proved} of these, {left_out} of which leave somebody out.")
    yield Note(
        f"The greedy alone leaves out and moves in time as few at {equal} of {len(events)} ({_worse(first, best)})."
    )


def _best(problem: Problem, first: Seating) -> Seating:
    """As at a desk with the extra `plan`."""
    if first.proved:
        return first
    with Search(problem, first) as search:
        return search.wait(PATIENCE_S) or first


def _worse(first: list[Seating], best: list[Seating]) -> str:
    """By how many meetings the greedy is worse, and how often."""
    apart = Counter(
        (len(one.unplaced) - len(other.unplaced), one.slot_moves - other.slot_moves)
        for one, other in zip(first, best, strict=True)
    )
    said = [f"{many} × {left:+d} left out, {slots:+d} slot moves" for (left, slots), many in sorted(apart.items())]
    return "; ".join(said)
