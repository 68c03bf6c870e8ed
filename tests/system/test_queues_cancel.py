"""Print queues: what is taken back, and whose job it is."""

from pathlib import Path

from app.queues import cancel, look
from tests.system.hubs import wait_for
from tests.system.print_jobs import becomes, sent
from tests.system.printers import Printers


def test_cancelling_what_waits(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    assert (cancel("SLIPS", number, "slip 1").state) == "cancelled"
    printers.go("SLIPS")
    becomes("out", None, sent(slip, title="slip 2"), title="slip 2")
    assert len(printers.tray("SLIPS")) == 1


def test_cancelling_what_is_being_printed(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "paper out")
    number = sent(slip)
    becomes("printing", "no_paper", number)
    job = cancel("SLIPS", number, "slip 1")
    assert (job.state, job.problem) == ("cancelled", "cancelled")
    printers.recover("SLIPS")
    becomes("out", None, sent(slip, title="slip 2"), title="slip 2")
    assert len(printers.tray("SLIPS")) == 1


def test_cancelling_what_is_out_says_so(printers: Printers, slip: Path) -> None:
    number = sent(slip)
    becomes("out", None, number)
    assert cancel("SLIPS", number, "slip 1").state == "out"
    assert len(printers.tray("SLIPS")) == 1


def test_a_printer_that_does_not_let_itself_be_stopped_is_not_called_cancelled(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "ignore")
    number = sent(slip)
    becomes("printing", None, number)
    wait_for(lambda: printers.is_deaf("SLIPS"))
    job = cancel("SLIPS", number, "slip 1")
    assert (job.state, job.problem) == ("printing", "cancelled")
    printers.recover("SLIPS")
    becomes("cancelled", "cancelled", number)


def test_another_jobs_fate_is_never_taken_for_ones_own(printers: Printers, slip: Path) -> None:
    number = sent(slip, title="somebody else's")
    becomes("out", None, number, title="somebody else's")
    assert look("SLIPS", number, "slip 1").state == "lost"
    assert cancel("SLIPS", number, "slip 1").state == "lost"
    assert len(printers.tray("SLIPS")) == 1
