"""The search in a process of its own; what it finds, where the extra `plan` is installed."""

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings

from app import reseat_search
from app.reseat import solve
from app.reseat_search import Search, available
from app.reseating.records import Answer, Closed, Meeting, Problem, Table
from tests.app import reseat_plans
from tests.app.reseat_plans import plans
from tests.app.test_reseat import check
from tests.bench.random_plans import plan
from tests.system.commands import ROOT

PATIENCE_S = 60
with_plan = pytest.mark.skipif(not available(), reason="the extra `plan` is not installed")


def crowded(seed: int) -> Problem:
    """More than the rest of the day has room for."""
    return plan(seed, closing=18, first_day=0.6, a_round_each=True)


def searched(problem: Problem, first: Answer) -> Answer:
    with Search(problem, first) as search:
        found = search.wait(PATIENCE_S)
    assert found is not None
    return found


@with_plan
def test_the_search_is_never_worse_and_proves_what_it_says() -> None:
    for seed in range(2):
        problem = crowded(seed)
        first = solve(problem)
        found = searched(problem, first)
        check(problem, found)
        assert found.cost <= first.cost
        assert found.proved
        assert found == searched(problem, first)


@with_plan
@settings(max_examples=40)
@given(plans(most=5))
def test_what_is_proved_is_the_best_of_all_answers(problem: Problem) -> None:
    from app.reseat_proof import improved  # noqa: PLC0415 - only where ortools is

    first = solve(problem)
    found = improved(problem, first)
    check(problem, found)
    assert found.cost <= first.cost
    if found.proved:
        assert found.cost == min(reseat_plans.all_answers(problem))
        assert found.slot_moves_lower_bound == found.slot_moves


@with_plan
def test_a_proof_says_how_many_slot_moves_it_takes_where_counting_could_not() -> None:
    from app.reseat_proof import improved  # noqa: PLC0415 - only where ortools is

    in_between = Meeting("M1", "r", 10, 30, "A", True, ("p", "q"), (), "free")
    closing = Meeting("M2", "r", 40, 60, "A", True, ("s", "t"), (), "free")
    slots = {"r": ((0, 60), (20, 60), (40, 60))}
    problem = Problem((in_between, closing), (Table("A", "A", 0, 0, 2, False),), slots, (), Closed(("A",), 40, 60))
    first = solve(problem)
    assert first.unplaced == ("M2",)
    found = improved(problem, first)
    assert (found.cost, found.slot_moves_lower_bound, found.proved) == ((0, 2, 0), 2, True)


def test_only_the_process_of_the_search_imports_its_solver() -> None:
    asks = "import app.closing, app.reseat_search, sys; app.reseat_search.available(); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", asks], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "app.closing" in ran.stdout.split()
    assert not {"ortools", "pandas", "numpy"} & set(ran.stdout.split())


def test_a_search_is_cancelled_at_once_and_leaves_no_process_behind() -> None:
    problem = plan(0, 10, closing=20, first_day=0.6, a_round_each=True)
    first = solve(problem)
    search = Search(problem, first)
    began = time.monotonic()
    search.cancel()
    assert time.monotonic() - began < 5
    assert search.process is not None
    assert search.process.returncode is not None
    assert search.poll() == first
    search.cancel()


def test_a_search_that_fails_leaves_the_first_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = crowded(0)
    first = solve(problem)
    monkeypatch.setattr(reseat_search, "PROGRAM", "app.no_such_program")
    assert searched(problem, first) == first
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    assert searched(problem, first) == first
