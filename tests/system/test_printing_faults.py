"""Slips whose way to the printer is broken at an unlucky moment: each comes out once, or somebody knows."""

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import monotonic

import pytest

from app import queues
from app.cups import LIMIT_S
from app.forgetting import forget
from app.kiosk_slips import KioskSlips
from app.printing import Printer, make_slips
from app.slips_for import Wanted, slips_for
from app.spooler import Spooler
from app.spooling import Spooling
from app.terminal import Terminal
from db import jobs
from db.hall import Hall
from tests.app.desk_events import at, hall_at
from tests.system.disks import fill, small_disk
from tests.system.hubs import wait_for
from tests.system.printers import Printers
from tests.system.test_printing import DESK, KIOSK, ask, missing, now, text_in, until


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(hall_at(tmp_path / "desk.hall")) as opened:
        yield opened


def test_a_job_for_a_queue_that_is_not_there_goes_to_another_printer(hall: Hall, printers: Printers) -> None:
    printers.add("OTHER")
    printers.remove("SLIPS")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    assert now(hall, job).problem == "unknown_queue"
    spooling.turn_to(job.id, "OTHER")
    assert until(spooling, job, lambda one: one.state == "out").printer == "OTHER"
    assert len(printers.tray("OTHER")) == 1


def test_a_job_for_a_queue_that_is_not_there_can_be_taken_back(hall: Hall, printers: Printers) -> None:
    printers.remove("SLIPS")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    spooling.cancel(job.id)
    assert until(spooling, job, lambda one: one.state == "gone").problem == "cancelled"
    assert not spooling.follow()


def test_a_job_that_was_turned_to_a_queue_that_is_not_there_can_still_be_turned_to_another(
    hall: Hall, printers: Printers
) -> None:
    printers.add("OTHER")
    printers.set("SLIPS", "paper out")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    spooling.turn_to(job.id, "NOWHERE")
    until(spooling, job, lambda one: one.problem == "unknown_queue")
    spooling.follow()
    assert (now(hall, job).state, now(hall, job).printer) == ("waiting", "NOWHERE")
    spooling.turn_to(job.id, "OTHER")
    assert until(spooling, job, lambda one: one.state == "out").printer == "OTHER"
    assert len(printers.tray("OTHER")) == 1


def test_a_job_that_is_taken_back_on_its_way_to_another_printer_ends(hall: Hall, printers: Printers) -> None:
    printers.add("OTHER")
    printers.set("SLIPS", "paper out")
    spooling = Spooling(hall)
    job = ask(spooling, DESK)
    spooling.turn_to(job.id, "OTHER")
    spooling.cancel(job.id)
    assert until(spooling, job, lambda one: one.state == "gone").problem == "cancelled"
    assert printers.tray("OTHER") == []


def test_a_job_that_an_operator_moved_before_its_number_was_known_is_not_sent_again(
    hall: Hall, printers: Printers
) -> None:
    printers.add("OTHER")
    for name in ("SLIPS", "OTHER"):
        printers.stop(name)
    printers.reject("SLIPS")
    job = ask(Spooling(hall), DESK)
    printers.accept("SLIPS")
    printers.move(queues.submit("SLIPS", jobs.pdf_of(hall, job.id), title=job.id, media=job.media), "OTHER")
    for name in ("SLIPS", "OTHER"):
        printers.go(name)
    again = Spooling(hall)
    until(again, job, lambda one: one.state == "out")
    check = ask(again, DESK, "e2")
    until(again, check, lambda one: one.state == "out")
    assert [len(printers.tray(name)) for name in ("SLIPS", "OTHER")] == [1, 1]


def test_a_full_disk_for_passing_files_holds_no_slip_up_and_none_is_left_there(
    hall: Hall, printers: Printers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_disk(tmp_path / "passing", 1) as passing:
        monkeypatch.setattr(tempfile, "tempdir", str(passing))
        fill(passing)
        spooling = Spooling(hall)
        job = ask(spooling, DESK)
        until(spooling, job, lambda one: one.state == "out")
        assert [file.name for file in passing.iterdir()] == ["filler"]
    [text] = text_in(printers.tray("SLIPS"))
    assert "Ada Ek" in text


def test_a_slip_that_was_sent_while_the_disk_ran_full_is_not_told_as_refused(
    printers: Printers, tmp_path: Path
) -> None:
    clock, wanted = at("08:30"), Wanted("person", "e1")
    with small_disk(tmp_path / "disk", 8) as disk:
        path, answers = hall_at(disk / "desk.hall"), list[Exception | None]()
        spooler = Spooler(path)
        try:
            with Hall(path) as beside:
                printers.hang()
                make = partial(make_slips, which=partial(slips_for, wanted=wanted, now=clock.now()), clock=clock)
                spooler.put(partial(make, printer=DESK), DESK, answers.append)
                wait_for(lambda: bool(jobs.unfinished(beside)))
                filler = fill(disk)
                printers.wake()
                wait_for(lambda: bool(answers))
                assert answers == [None]
                wait_for(lambda: len(printers.tray("SLIPS")) == 1)
                filler.unlink()
                wait_for(lambda: not jobs.unfinished(beside))
                assert [job.state for job in jobs.latest(beside, 9)] == ["out"]
        finally:
            spooler.stop()
    assert len(printers.tray("SLIPS")) == 1


def test_whose_slip_a_kiosk_took_back_when_it_started_again_is_known(hall: Hall, printers: Printers) -> None:
    printers.set("SLIPS", "wait")
    job = ask(Spooling(hall), KIOSK)
    again = Spooling(hall)
    again.begin()
    assert missing(hall) == [("e1", "too_slow")]
    until(again, job, lambda one: one.state == "gone")
    assert missing(hall) == [("e1", "too_slow")]


def test_a_print_server_that_hangs_is_waited_for_once_however_many_jobs_there_are(
    hall: Hall, printers: Printers
) -> None:
    printers.set("SLIPS", "wait")
    spooling = Spooling(hall)
    made = [ask(spooling, KIOSK, person) for person in ("e1", "e2", "e3", "u1")]
    printers.hang()
    began = monotonic()
    for _ in range(2):
        spooling.follow()
    assert monotonic() - began < 3 * LIMIT_S
    assert [now(hall, job).problem for job in made] == ["no_cups"] * 4
    printers.wake()
    printers.recover("SLIPS")
    for job in made:
        until(spooling, job, lambda one: one.state == "out")
    assert len(printers.tray("SLIPS")) == 4


@pytest.mark.parametrize("break_it", [lambda _: None, Printers.hang], ids=["at the printer", "not yet sent"])
def test_the_slip_of_somebody_who_is_forgotten_does_not_come_out_and_is_not_kept(
    hall: Hall, printers: Printers, break_it: Callable[[Printers], None]
) -> None:
    printers.set("SLIPS", "wait")
    break_it(printers)
    spooling = Spooling(hall)
    job, other = ask(spooling, DESK), ask(spooling, DESK, "e2")
    forget(hall, "e1", at("08:40"), by="Ann")
    assert (now(hall, job).state, jobs.pdf_of(hall, job.id)) == ("unwanted", b"")
    assert jobs.pdf_of(hall, other.id) != b""
    printers.wake()
    until(spooling, job, lambda one: one.state == "gone")
    printers.recover("SLIPS")
    until(spooling, other, lambda one: one.state == "out")
    assert [("Bo Berg" in text, "Ada" in text) for text in text_in(printers.tray("SLIPS"))] == [(True, False)]


def test_while_a_slip_waits_at_the_printer_a_second_one_is_not_printed_unasked(
    tmp_path: Path, printers: Printers
) -> None:
    printers.set("SLIPS", "wait")
    path, seconds = hall_at(tmp_path / "kiosk.hall"), [0.0]
    terminal, spooler = Terminal(path, at="2024-06-03T08:30"), Spooler(path, is_kiosk=True)
    try:
        slips = KioskSlips(terminal, spooler, Printer("SLIPS", "door"), lambda: seconds[0])
        slips.ask("e1")
        wait_for(lambda: bool(jobs.unfinished(terminal.hall)))
        seconds[0] = 90
        wait_for(lambda: slips.news("e1").lately)
        printers.recover("SLIPS")
        wait_for(lambda: slips.news("e1").state == "out")
        assert not slips.news("e1").lately
    finally:
        spooler.stop()
        terminal.close()
