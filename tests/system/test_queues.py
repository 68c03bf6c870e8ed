"""Print queues, each fault of a printer and its queue provoked on a real print server."""

from pathlib import Path

import pytest

from app.printer_reasons import CONNECTING_S, problem_of
from app.queues import Job, look, trouble
from tests.system.hubs import wait_for
from tests.system.print_jobs import becomes, refused, sent
from tests.system.printers import FAULTS, Printers


def test_what_is_out_lies_in_the_tray_as_it_was_sent(printers: Printers, slip: Path) -> None:
    number = sent(slip)
    becomes("out", None, number)
    (sheet,) = printers.tray("SLIPS")
    assert sheet.read_bytes() == slip.read_bytes()


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("paper out", "no_paper"),
        ("jam", "jam"),
        ("door open", "door_open"),
        ("cover open", "door_open"),
        ("ink out", "no_ink"),
        ("offline", "offline"),
    ],
)
def test_a_printer_in_need_says_why_and_prints_once_helped(
    printers: Printers, slip: Path, fault: str, problem: str
) -> None:
    printers.set("SLIPS", fault)
    number = sent(slip)
    becomes("printing", problem, number)
    assert trouble("SLIPS") == problem
    behind = sent(slip, title="slip 2")
    becomes("waiting", problem, behind, title="slip 2")
    assert printers.tray("SLIPS") == []
    printers.recover("SLIPS")
    becomes("out", None, number)
    becomes("out", None, behind, title="slip 2")
    assert trouble("SLIPS") is None
    assert len(printers.tray("SLIPS")) == 2


@pytest.mark.parametrize("fault", ["paper low", "connecting"])
def test_what_passes_by_itself_is_no_problem(printers: Printers, slip: Path, fault: str) -> None:
    printers.set("SLIPS", fault)
    number = sent(slip)
    wait_for(lambda: FAULTS[fault] in look("SLIPS", number, "slip 1").message)
    assert look("SLIPS", number, "slip 1").problem is None
    assert trouble("SLIPS") is None


def test_connecting_for_long_is_being_offline() -> None:
    assert problem_of(["connecting-to-device"], is_stopped=False, working_s=CONNECTING_S) is None
    assert problem_of(["connecting-to-device"], is_stopped=False, working_s=CONNECTING_S + 1) == "offline"


def test_of_several_reasons_the_one_to_mend_first_is_told() -> None:
    reasons = ["paused", "media-empty-warning", "toner-low-report", "media-jam-error"]
    assert problem_of(reasons, is_stopped=False, working_s=0) == "jam"


def test_a_stopped_queue_keeps_its_jobs(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    becomes("waiting", "stopped", number)
    assert trouble("SLIPS") == "stopped"
    printers.go("SLIPS")
    becomes("out", None, number)


def test_a_stopped_queue_says_so_whatever_its_last_job_left(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "paper out")
    number = sent(slip)
    becomes("printing", "no_paper", number)
    printers.stop("SLIPS")
    becomes("waiting", "stopped", number)
    printers.recover("SLIPS")
    assert trouble("SLIPS") == "stopped"
    printers.go("SLIPS")
    becomes("out", None, number)
    assert trouble("SLIPS") is None


def test_a_rejecting_queue_takes_no_job_and_ends_those_that_it_has(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "wait")
    number = sent(slip)
    printers.reject("SLIPS")
    assert trouble("SLIPS") == "rejecting"
    assert look("SLIPS", number, "slip 1").problem is None
    refusal = refused("SLIPS", slip)
    assert refusal.problem == "rejecting"
    assert "cupsaccept" in str(refusal)
    assert "not accepting" in refusal.message
    printers.recover("SLIPS")
    becomes("out", None, number)
    assert len(printers.tray("SLIPS")) == 1


def test_a_held_job_waits_until_it_is_let_go(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    printers.hold(number)
    printers.go("SLIPS")
    becomes("waiting", "held", number)
    assert printers.tray("SLIPS") == []
    printers.release(number)
    becomes("out", None, number)


@pytest.mark.parametrize(
    ("code", "state", "problem"),
    [
        (1, "aborted", "aborted"),
        (2, "waiting", "held"),
        (3, "waiting", "held"),
        (4, "waiting", "stopped"),
        (5, "cancelled", "cancelled"),
        (6, "waiting", "offline"),
    ],
)
def test_a_printer_that_fails(printers: Printers, slip: Path, code: int, state: str, problem: str) -> None:
    printers.add("BADGES", policy="abort-job")
    printers.fail("BADGES", code)
    becomes(state, problem, sent(slip, "BADGES"), "BADGES")
    assert printers.tray("BADGES") == []


def nudged(printers: Printers, slip: Path, number: int) -> Job:
    """The job, once CUPS has tried it again: it does so every ten seconds, and whenever there is another job."""
    printers.add("BADGES")

    def is_over() -> bool:
        sent(slip, "BADGES")
        return look("SLIPS", number, "slip 1").state in {"out", "aborted"}

    wait_for(is_over)
    return look("SLIPS", number, "slip 1")


def test_a_printer_that_fails_is_tried_again_and_then_given_up(printers: Printers, slip: Path) -> None:
    printers.fail("SLIPS", 1)
    number = sent(slip)
    becomes("waiting", "offline", number)
    assert nudged(printers, slip, number).problem == "aborted"
    assert printers.tray("SLIPS") == []


def test_a_printer_that_is_back_prints_what_waited_for_it(printers: Printers, slip: Path) -> None:
    printers.fail("SLIPS", 1)
    number = sent(slip)
    becomes("waiting", "offline", number)
    printers.recover("SLIPS")
    assert nudged(printers, slip, number).state == "out"
    assert len(printers.tray("SLIPS")) == 1


def test_a_queue_that_is_removed_takes_its_jobs_with_it(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    printers.remove("SLIPS")
    assert look("SLIPS", number, "slip 1").state in {"cancelled", "lost"}
    assert trouble("SLIPS") == "unknown_queue"


def test_a_job_that_somebody_moves_is_followed(printers: Printers, slip: Path) -> None:
    printers.add("BADGES")
    printers.stop("SLIPS")
    number = sent(slip)
    printers.move(number, "BADGES")
    assert becomes("out", None, number).queue == "BADGES"
    assert len(printers.tray("BADGES")) == 1
