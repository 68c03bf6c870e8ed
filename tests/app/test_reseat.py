import json
from typing import Any

from hypothesis import given, settings

from app.reseat import solve
from app.reseating.check import fits
from app.reseating.records import Answer, Closed, Meeting, Problem, Table, answer_of, problem_of
from tests.app import reseat_plans
from tests.app.reseat_plans import MINUTE, plans
from tests.bench.random_plans import plan


def check(problem: Problem, answer: Answer) -> None:
    """The answer keeps to all rules, and counts itself rightly."""
    gone = reseat_plans.displaced(problem)
    seats = reseat_plans.seats_of(problem, answer)
    by_id = {one.id: one for one in problem.meetings}
    assert {move.meeting for move in answer.moves} | set(answer.unplaced) >= gone
    assert gone >= set(answer.unplaced)
    assert gone | reseat_plans.movable(problem) >= {move.meeting for move in answer.moves}
    assert reseat_plans.is_valid(problem, seats)
    for move in answer.moves:
        one = by_id[move.meeting]
        assert move.before == (one.table, one.start)
        assert move.after != move.before
        assert tuple(move.after) in reseat_plans.choices(problem, one)
    assert answer.slot_moves == sum(move.before.start != move.after.start for move in answer.moves)
    assert answer.slot_moves + answer.table_moves == len(answer.moves)
    assert answer.slot_moves_lower_bound <= answer.slot_moves


@given(plans())
def test_an_answer_keeps_to_all_rules(problem: Problem) -> None:
    answer = solve(problem)
    check(problem, answer)
    assert fits(problem, answer)


@settings(max_examples=60)
@given(plans(most=5))
def test_no_answer_is_better_than_what_is_proved_or_than_the_bound(problem: Problem) -> None:
    answer = solve(problem)
    costs = set(reseat_plans.all_answers(problem))
    assert answer.cost in costs
    assert answer.slot_moves_lower_bound <= min(cost[1] for cost in costs if cost[0] <= len(answer.unplaced))
    if answer.proved:
        assert answer.cost == min(costs)


@settings(max_examples=60)
@given(plans(most=6, tidy=True))
def test_in_slots_of_one_length_nobody_loses_a_table_that_could_be_had(problem: Problem) -> None:
    answer = solve(problem)
    check(problem, answer)
    best = min(reseat_plans.all_answers(problem))
    if best[:2] == (0, 0):
        assert answer.cost == best
        assert answer.proved


@given(plans())
def test_a_problem_and_its_answer_survive_json(problem: Problem) -> None:
    answer = solve(problem)
    again = problem_of(json.loads(json.dumps(problem)))
    assert again == problem
    assert answer_of(json.loads(json.dumps(answer))) == answer
    assert solve(again) == answer


SLOTS = {"c2c": tuple((20 * n * MINUTE, 80 * MINUTE) for n in range(4))}


def meeting(name: str, slot: int, table: str, *people: str, **more: Any) -> Meeting:
    """A meeting of a slot of twenty minutes that has its table."""
    start = 20 * slot * MINUTE
    plain = Meeting(name, "c2c", start, start + 20 * MINUTE, table, True, people, (), "free")
    return plain._replace(**more)


def tables(*seats: int, homes: str = "") -> tuple[Table, ...]:
    """Tables `A`, `B` … in a row, two metres apart, the first two in one room."""
    return tuple(
        Table(name, "left" if n < 2 else "right", 2.0 * n, 0.0, many, name in homes)
        for n, (name, many) in enumerate(zip("ABCDEFG", seats, strict=False))
    )


def closed(some: str, first: int = 0, last: int = 4) -> Closed:
    return Closed(tuple(some), 20 * first * MINUTE, 20 * last * MINUTE)


def places(answer: Answer) -> dict[str, tuple[str, int]]:
    """By meeting that moves: its table and the number of its slot."""
    return {move.meeting: (move.after.table, move.after.start // 20 // MINUTE) for move in answer.moves}


def test_nobody_moves_where_nobody_sits() -> None:
    answer = solve(Problem((meeting("M1", 0, "B", "p", "q"),), tables(4, 4), SLOTS, (), closed("A")))
    assert answer == Answer((), (), 0, 0, 0, True)


def test_the_own_room_comes_before_another_and_near_before_far() -> None:
    some = (meeting("M1", 0, "A", "p", "q"), meeting("M2", 0, "C", "r", "s"))
    answer = solve(Problem(some, tables(4, 4, 4, 4, 4), SLOTS, (), closed("AC")))
    assert places(answer) == {"M1": ("B", 0), "M2": ("D", 0)}


def test_a_table_kept_for_somebody_else_is_taken_last() -> None:
    one = meeting("M1", 0, "A", "p", "q")
    three = tables(4, 4, 4, homes="B")
    assert places(solve(Problem((one,), three, SLOTS, (), closed("A")))) == {"M1": ("C", 0)}
    assert places(solve(Problem((one,), three, SLOTS, (), closed("AC")))) == {"M1": ("B", 0)}
    own = one._replace(homes=("B",))
    assert places(solve(Problem((own,), three, SLOTS, (), closed("A")))) == {"M1": ("B", 0)}


def test_a_small_meeting_leaves_a_large_table_to_a_large_one() -> None:
    some = (meeting("M1", 0, "A", "p", "q", "r"), meeting("M2", 0, "B", "s", "t"))
    answer = solve(Problem(some, tables(4, 4, 2), SLOTS, (), closed("A")))
    assert places(answer) == {"M1": ("B", 0), "M2": ("C", 0)}
    assert answer.proved


def test_who_sat_too_many_at_a_small_table_may_do_so_again() -> None:
    answer = solve(Problem((meeting("M1", 0, "A", "p", "q", "r"),), tables(2, 2), SLOTS, (), closed("A")))
    assert places(answer) == {"M1": ("B", 0)}


def test_whose_table_closes_moves_in_time_before_others_do() -> None:
    some = (meeting("M1", 0, "A", "p", "q"), meeting("M2", 0, "B", "r", "s"))
    answer = solve(Problem(some, tables(4, 4), SLOTS, (), closed("A")))
    assert places(answer) == {"M1": ("B", 1)}
    assert (answer.cost, answer.slot_moves_lower_bound, answer.proved) == ((0, 1, 0), 1, True)


def test_a_chain_of_meetings_makes_room_where_nothing_else_does() -> None:
    busy = {"p": 1, "q": 2}
    some = (
        meeting("M1", 0, "A", "p", "q", standing="kept"),
        meeting("M2", 0, "B", "r", "s", standing="kept"),
        *(meeting(f"N{who}", slot, "B", who, f"x{who}") for who, slot in busy.items()),
        meeting("M3", 3, "B", "p", "z", standing="kept"),
    )
    answer = solve(Problem(some, tables(4, 4), SLOTS, (), closed("A")))
    assert answer.unplaced == ("M1",)
    three = some[:-1]
    answer = solve(Problem(three, tables(4, 4), SLOTS, (), closed("A")))
    assert (answer.cost, places(answer)["M1"]) == ((0, 1, 0), ("B", 3))


def test_a_running_meeting_changes_its_table_and_never_its_time() -> None:
    some = (meeting("M1", 0, "A", "p", "q", standing="running"), meeting("M2", 0, "B", "r", "s", standing="running"))
    open_slots = {"c2c": SLOTS["c2c"][1:]}
    assert places(solve(Problem(some, tables(4, 4, 4), open_slots, (), closed("A")))) == {"M1": ("C", 0)}
    left = solve(Problem(some, tables(4, 4), open_slots, (), closed("A")))
    assert (left.unplaced, left.moves, left.proved) == (("M1",), (), True)


def test_what_is_over_is_not_touched() -> None:
    some = (meeting("M1", 0, "A", "p", "q", standing="over"),)
    assert solve(Problem(some, tables(4, 4), SLOTS, (), closed("A"))).cost == (0, 0, 0)


def test_without_a_table_left_everybody_is_left_out_and_that_is_proved() -> None:
    some = tuple(meeting(f"M{n}", n, "A", "p", "q") for n in range(4))
    answer = solve(Problem(some, tables(4), SLOTS, (), closed("A")))
    assert (answer.unplaced, answer.cost, answer.proved) == (("M0", "M1", "M2", "M3"), (4, 0, 0), True)


def test_a_meeting_never_leaves_its_round() -> None:
    some = (meeting("M1", 0, "A", "p", "q", round="short"), meeting("M2", 0, "B", "r", "s"))
    answer = solve(Problem(some, tables(4, 4), {**SLOTS, "short": ((0, 20 * MINUTE),)}, (), closed("A")))
    assert places(answer) == {"M1": ("B", 0), "M2": ("B", 1)}


def test_a_large_event_meets_the_bound() -> None:
    for seed in range(3):
        answer = solve(plan(seed, a_round_each=True))
        assert answer.unplaced == ()
        assert answer.slot_moves == answer.slot_moves_lower_bound
        assert answer == solve(plan(seed, a_round_each=True))


def test_an_answer_no_longer_fits_once_its_place_is_taken() -> None:
    one, other = meeting("M1", 0, "A", "p", "q"), meeting("M2", 0, "B", "r", "s")
    problem = Problem((one,), tables(4, 4, 4), SLOTS, (), closed("A"))
    answer = solve(problem)
    assert fits(problem, answer)
    assert not fits(problem._replace(meetings=(one, other)), answer)
    assert not fits(problem._replace(meetings=(one._replace(table="C"),)), answer)
    assert not fits(problem._replace(meetings=()), answer)
    assert not fits(problem._replace(closed=(closed("B"),)), answer)
    assert not fits(problem._replace(meetings=(one, meeting("M3", 0, "A", "t", "u"))), answer)
