"""Print queues: the print server itself, and what it knows when it has come back."""

from pathlib import Path
from time import monotonic
from uuid import uuid4

import pytest

from app.queues import QueueRefusal, cancel, find, look, queues, trouble
from tests.system.hubs import free_port, wait_for
from tests.system.print_jobs import becomes, refused, sent, text_of
from tests.system.printers import Printers, printing

ANONYMOUS = Path("/var/spool/cups-pdf/ANONYMOUS")


def test_the_default_queue_comes_first(printers: Printers) -> None:
    printers.add("BADGES")
    printers.default("SLIPS")
    assert queues() == ("SLIPS", "BADGES")
    printers.default("BADGES")
    assert queues() == ("BADGES", "SLIPS")


def test_a_server_without_queues_has_none(printers: Printers) -> None:
    printers.remove("SLIPS")
    assert queues() == ()


def test_a_job_is_found_at_once_and_when_it_is_done(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "wait")
    assert find("SLIPS", "slip 1") is None
    number = sent(slip)
    assert find("SLIPS", "slip 1") == number
    printers.recover("SLIPS")
    becomes("out", None, number)
    assert find("SLIPS", "slip 1") == number
    printers.restart()
    assert find("SLIPS", "slip 1") == number
    assert look("SLIPS", number, "slip 1").state == "out"


def test_a_server_that_is_killed_may_forget_a_job_and_gives_its_number_away(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "paper out")
    printers.restart()  # the queue itself is written down
    number = sent(slip)
    becomes("printing", "no_paper", number)
    printers.kill()
    with pytest.raises(QueueRefusal) as caught:
        look("SLIPS", number, "slip 1")
    assert caught.value.problem == "no_cups"
    printers.start()
    printers.recover("SLIPS")
    assert look("SLIPS", number, "slip 1").problem == "lost"
    assert find("SLIPS", "slip 1") is None
    assert sent(slip, title="slip 2") == number
    becomes("out", None, number, title="slip 2")
    assert look("SLIPS", number, "slip 1").state == "lost"
    assert len(printers.tray("SLIPS")) == 1


def test_a_job_that_was_written_down_outlives_its_server(slip: Path) -> None:
    with printing("DirtyCleanInterval 0") as printers:
        printers.add("SLIPS")
        printers.set("SLIPS", "paper out")
        number = sent(slip)
        becomes("printing", "no_paper", number)
        printers.kill()
        printers.start()
        becomes("printing", "no_paper", number)
        printers.recover("SLIPS")
        becomes("out", None, number)
        assert len(printers.tray("SLIPS")) == 1


def all_refused(slip: Path, problem: str) -> None:
    for attempt in (
        queues,
        lambda: sent(slip),
        lambda: look("SLIPS", 1, "slip 1"),
        lambda: find("SLIPS", "slip 1"),
        lambda: cancel("SLIPS", 1, "slip 1"),
    ):
        with pytest.raises(QueueRefusal) as caught:
            attempt()
        assert caught.value.problem == problem
        assert "lpstat -r" in str(caught.value)
    assert trouble("SLIPS") == problem


def test_a_print_service_that_does_not_run(printers: Printers, slip: Path) -> None:
    printers.kill()
    all_refused(slip, "no_cups")


def test_a_print_service_that_is_not_installed(slip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    all_refused(slip, "no_cups")


def test_a_print_service_that_hangs_is_waited_for_five_seconds(printers: Printers, slip: Path) -> None:
    printers.hang()
    start = monotonic()
    refusal = refused("SLIPS", slip)
    assert refusal.problem == "no_cups"
    assert 4 < monotonic() - start < 9
    printers.wake()
    wait_for(lambda: trouble("SLIPS") is None)
    # What had been handed over may be printed all the same, or not: `find` knows, before it is sent again.
    number = find("SLIPS", "slip 1") or sent(slip)
    becomes("out", None, number)
    assert len(printers.tray("SLIPS")) == 1


def test_cups_pdf_keeps_the_text(printers: Printers, slip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not printers.has_cups_pdf:
        pytest.skip("cups-pdf is not installed, or this is not root: it prints as root only")
    monkeypatch.setenv("CUPS_USER", "nobody-here")  # what nobody owns goes to a folder for everybody
    title = f"slip-{uuid4()}"
    printers.add_cups_pdf("PDF")
    number = sent(slip, "PDF", title)
    becomes("out", None, number, "PDF", title)
    (sheet,) = ANONYMOUS.glob(f"*{title}*")
    assert "Ada Lovelace, table 12" in text_of(sheet)
    sheet.unlink()


def test_a_server_is_reached_by_host_and_port(slip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    with printing(f"Listen localhost:{port}") as printers:
        printers.add("SLIPS")
        monkeypatch.setenv("CUPS_SERVER", f"localhost:{port}")
        number = sent(slip)
        becomes("out", None, number)
        assert find("SLIPS", "slip 1") == number
        assert len(printers.tray("SLIPS")) == 1
