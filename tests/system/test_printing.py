"""Slips on their way through a real print server: out once, or somebody knows."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from app import queues
from app.attention import RECENT
from app.clock import milliseconds
from app.printing import Printer, make_slips
from app.slips_for import Wanted, slips_for
from app.spooling import PATIENCE_S, Spooling
from db import jobs, printed, scans
from db.hall import Hall
from db.jobs import Job
from db.tables import moment
from tests.app.desk_events import at, hall_at
from tests.system.hubs import wait_for
from tests.system.printers import Printers, printing

KIOSK = Printer("SLIPS", "door")
DESK = Printer("SLIPS", "desk-1", "Ann")


@pytest.fixture
def printers() -> Iterator[Printers]:
    """Two printers in order, with empty trays."""
    with printing() as server:
        server.add("SLIPS")
        server.add("OTHER")
        yield server


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(hall_at(tmp_path / "desk.hall")) as opened:
        yield opened


class Time:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def ask(spooling: Spooling, printer: Printer, person: str = "e1") -> Job:
    wanted, clock = Wanted("person", person), at("08:30")
    made = make_slips(spooling.hall, lambda hall: slips_for(hall, wanted, clock.now()), clock, printer)
    return spooling.put(made, printer)


def now(hall: Hall, job: Job) -> Job:
    found = jobs.job(hall, job.id)
    assert found is not None
    return found


def until(spooling: Spooling, job: Job, holds: Callable[[Job], bool]) -> Job:
    def looked() -> bool:
        spooling.follow()
        return holds(now(spooling.hall, job))

    wait_for(looked)
    return now(spooling.hall, job)


def missing(hall: Hall) -> list[tuple[str, str | None]]:
    time = at("08:35").now()
    span = moment(milliseconds(time - RECENT)), moment(milliseconds(time))
    return [(row.participant, row.problem) for row in printed.missing(hall, span, 20)]


def text_in(tray: list[Path]) -> list[str]:
    return ["\n".join(page.extract_text() for page in PdfReader(sheet).pages) for sheet in tray]


def test_a_slip_is_told_of_only_once_it_lies_in_the_tray(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "wait")
    spooling = Spooling(hall)
    job = ask(spooling, KIOSK)
    until(spooling, job, lambda one: one.number is not None)
    for _ in range(3):
        spooling.follow()
    assert (now(hall, job).state, scans.seen(hall, "e1"), printers.tray("SLIPS")) == ("waiting", None, [])
    printers.recover("SLIPS")
    assert until(spooling, job, lambda one: one.state != "waiting").state == "out"
    assert scans.seen(hall, "e1") == job.slips[0].seen
    [text] = text_in(printers.tray("SLIPS"))
    assert "Ada Ek" in text
    assert not spooling.follow()


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("paper out", "no_paper"),
        ("jam", "jam"),
        ("door open", "door_open"),
        ("ink out", "no_ink"),
        ("offline", "offline"),
    ],
)
def test_what_holds_a_kiosks_printer_up_is_known_everywhere_and_forgotten_when_it_prints(
    hall: Hall, printers: Printers, fault: str, problem: str
) -> None:
    printers.set("SLIPS", fault)
    spooling = Spooling(hall)
    job = ask(spooling, KIOSK)
    until(spooling, job, lambda one: one.problem == problem)
    assert missing(hall) == [("e1", problem)]
    assert now(hall, job).state == "waiting"
    printers.recover("SLIPS")
    until(spooling, job, lambda one: one.state == "out")
    assert missing(hall) == []
    assert len(printers.tray("SLIPS")) == 1


@pytest.mark.parametrize("who", [KIOSK, DESK], ids=["kiosk", "desk"])
def test_after_two_minutes_a_kiosks_slip_is_cancelled_and_a_desks_waits(
    hall: Hall, printers: Printers, who: Printer
) -> None:
    printers.set("SLIPS", "paper out")
    time = Time()
    spooling = Spooling(hall, monotonic=time)
    job = ask(spooling, who)
    until(spooling, job, lambda one: one.problem == "no_paper")
    time.now = PATIENCE_S + 1
    if who is DESK:
        spooling.follow()
        assert now(hall, job).state == "waiting"
        assert missing(hall) == []
    else:
        until(spooling, job, lambda one: one.state == "gone")
        assert missing(hall) == [("e1", "no_paper")]
        assert len(printed.lately(hall, 9)) == 1
    printers.recover("SLIPS")
    if who is DESK:
        until(spooling, job, lambda one: one.state == "out")
    other = ask(spooling, KIOSK, "e2")
    until(spooling, other, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == (2 if who is DESK else 1)


def test_a_printer_that_says_nothing_and_does_not_print_is_too_slow(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "wait")
    time = Time()
    spooling = Spooling(hall, monotonic=time)
    job = ask(spooling, KIOSK)
    spooling.follow()
    time.now = PATIENCE_S + 1
    assert until(spooling, job, lambda one: one.state == "gone").problem == "too_slow"
    assert missing(hall) == [("e1", "too_slow")]


def stopped(printers: Printers) -> None:
    printers.stop("SLIPS")


def rejecting(printers: Printers) -> None:
    printers.reject("SLIPS")


def removed(printers: Printers) -> None:
    printers.remove("SLIPS")


@pytest.mark.parametrize(
    ("break_it", "problem"), [(stopped, "stopped"), (rejecting, "rejecting"), (removed, "unknown_queue")]
)
def test_a_queue_that_takes_nothing_is_told_and_prints_once_it_does(
    hall: Hall, printers: Printers, break_it: Callable[[Printers], None], problem: str
) -> None:
    break_it(printers)
    spooling = Spooling(hall)
    job = ask(spooling, KIOSK)
    until(spooling, job, lambda one: one.problem == problem)
    assert missing(hall) == [("e1", problem)]
    if problem == "unknown_queue":
        printers.add("SLIPS")
    printers.accept("SLIPS")
    printers.go("SLIPS")
    until(spooling, job, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == 1
    assert missing(hall) == []


def test_a_job_that_somebody_holds_waits_and_one_that_the_printer_gives_up_is_gone(
    hall: Hall, printers: Printers
) -> None:
    printers.set("SLIPS", "wait")
    spooling = Spooling(hall)
    first, held = ask(spooling, DESK), ask(spooling, DESK, "e2")
    number = now(hall, held).number
    assert number is not None
    printers.hold(number)
    until(spooling, held, lambda one: one.problem == "held")
    printers.release(number)
    printers.recover("SLIPS")
    until(spooling, first, lambda one: one.state == "out")
    until(spooling, held, lambda one: one.state == "out")
    printers.fail("SLIPS", 5)  # backend(7): the job is cancelled
    lost = ask(spooling, KIOSK, "e3")
    assert until(spooling, lost, lambda one: one.state == "gone").problem in ("cancelled", "aborted")
    assert [person for person, _ in missing(hall)] == ["e3"]


def test_without_a_print_server_it_is_said_at_once_and_printed_when_there_is_one(
    hall: Hall, printers: Printers
) -> None:
    printers.kill(signal.SIGTERM)
    spooling = Spooling(hall)
    job = ask(spooling, KIOSK)
    assert (now(hall, job).problem, now(hall, job).number) == ("no_cups", None)
    assert missing(hall) == [("e1", "no_cups")]
    printers.start()
    until(spooling, job, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == 1


def test_a_print_server_that_hangs_prints_nothing_twice(hall: Hall, printers: Printers) -> None:
    printers.hang()
    spooling = Spooling(hall)
    job = ask(spooling, KIOSK)
    assert now(hall, job).problem == "no_cups"
    printers.wake()
    until(spooling, job, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == 1


def test_a_slip_that_nobody_waits_for_is_taken_back_once_the_print_server_is_there_again(
    hall: Hall, printers: Printers
) -> None:
    printers.set("SLIPS", "wait")
    time = Time()
    spooling = Spooling(hall, monotonic=time)
    job = ask(spooling, KIOSK)
    printers.hang()
    time.now = PATIENCE_S + 1
    spooling.follow()
    assert now(hall, job).state == "unwanted"
    printers.wake()
    until(spooling, job, lambda one: one.state == "gone")
    printers.recover("SLIPS")
    other = ask(spooling, DESK, "e2")
    until(spooling, other, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == 1


def test_a_terminal_that_died_after_it_had_sent_a_job_sends_no_second_one(hall: Hall, printers: Printers) -> None:
    printers.kill(signal.SIGTERM)
    job = ask(Spooling(hall), DESK)
    printers.start()
    queues.submit("SLIPS", jobs.pdf_of(hall, job.id), title=job.id, media=job.media)
    until(Spooling(hall), job, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == 1


def test_what_a_kiosk_left_behind_is_not_printed_when_it_starts_again(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "wait")
    sent = ask(Spooling(hall), KIOSK)
    printers.hang()
    unsent = ask(Spooling(hall), KIOSK, "e2")
    printers.wake()
    again = Spooling(hall)
    again.begin()
    for job in (sent, unsent):
        until(again, job, lambda one: one.state == "gone")
    printers.recover("SLIPS")
    other = ask(again, KIOSK, "e3")
    until(again, other, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == 1


def test_a_desks_job_goes_to_another_printer_and_comes_out_once(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "paper out")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    until(spooling, job, lambda one: one.problem == "no_paper")
    spooling.turn_to(job.id, "OTHER")
    until(spooling, job, lambda one: one.state == "out")
    printers.recover("SLIPS")
    check = ask(spooling, DESK, "e2")
    until(spooling, check, lambda one: one.state == "out")
    assert [len(printers.tray(name)) for name in ("OTHER", "SLIPS")] == [1, 1]
    assert [row.printer for row in printed.lately(hall, 9)] == ["SLIPS", "OTHER"]


def test_a_job_that_came_out_meanwhile_goes_to_no_other_printer(hall: Hall, printers: Printers) -> None:
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    wait_for(lambda: len(printers.tray("SLIPS")) == 1)
    number = now(hall, job).number
    assert number is not None
    wait_for(lambda: queues.look("SLIPS", number, job.id).state == "out")
    spooling.turn_to(job.id, "OTHER")
    spooling.follow()
    assert (now(hall, job).state, now(hall, job).printer) == ("out", "SLIPS")
    assert printers.tray("OTHER") == []


def test_a_job_stays_where_it_is_while_its_print_server_cannot_let_go_of_it(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "paper out")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    printers.hang()
    spooling.turn_to(job.id, "OTHER")
    spooling.follow()
    assert now(hall, job).printer == "SLIPS"
    printers.wake()
    until(spooling, job, lambda one: one.state == "out")
    assert [len(printers.tray(name)) for name in ("SLIPS", "OTHER")] == [0, 1]


def test_a_job_goes_nowhere_else_while_a_printer_that_does_not_listen_is_at_it(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "ignore")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    until(
        spooling,
        job,
        lambda one: bool(one.number) and queues.look("SLIPS", one.number or 0, one.id).state == "printing",
    )
    spooling.turn_to(job.id, "OTHER")
    until(spooling, job, lambda one: one.state == "out")
    assert sum(len(printers.tray(name)) for name in ("SLIPS", "OTHER")) == 1


def test_a_job_is_cancelled_by_staff(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "paper out")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    spooling.cancel(job.id)
    assert until(spooling, job, lambda one: one.state == "gone").problem == "cancelled"
    assert missing(hall) == []
    assert printed.lately(hall, 9) == []


def test_two_programs_on_one_hall_file_print_each_job_once(hall: Hall, printers: Printers) -> None:
    with Hall(hall.path) as beside:
        one, other = Spooling(hall), Spooling(beside)
        printers.kill(signal.SIGTERM)
        made = [ask(one, DESK, person) for person in ("e1", "e2", "e3", "u1", "u2")]
        printers.start()
        wait_for(lambda: not other.follow() and not one.follow())
        assert [now(hall, job).state for job in made] == ["out"] * 5
    assert len(printers.tray("SLIPS")) == 5
