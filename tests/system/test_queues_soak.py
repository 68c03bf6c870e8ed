"""Two hundred jobs in a row, with faults in between: none lost, none double."""

import random
import signal
from pathlib import Path

import pytest

from app.queues import QueueRefusal, cancel, find, submit
from tests.system.print_jobs import becomes, page_of, text_of
from tests.system.printers import Printers, printing

JOBS = 200
FAULTS = ("none", "none", "paper out", "stopped", "restarted", "killed", "gone", "taken back")


def delivered(printers: Printers, path: Path, title: str, fault: str) -> None:
    """Send one job through a fault, to its end."""
    if fault in {"paper out", "restarted", "killed", "taken back"}:
        printers.set("SLIPS", "paper out")
    elif fault == "stopped":
        printers.stop("SLIPS")
    elif fault == "gone":
        printers.kill(signal.SIGTERM)
        with pytest.raises(QueueRefusal):
            submit("SLIPS", path.read_bytes(), title=title, media="A6")
        printers.start()
    number = find("SLIPS", title) or submit("SLIPS", path.read_bytes(), title=title, media="A6")
    assert find("SLIPS", title) == number  # a sender that died here would find it
    if fault in {"restarted", "killed", "taken back", "paper out"}:
        becomes("printing", "no_paper", number, title=title)
    if fault == "taken back":
        assert cancel("SLIPS", number, title).state == "cancelled"
        title = f"{title}, again"
        number = submit("SLIPS", path.read_bytes(), title=title, media="A6")
    elif fault == "killed":
        printers.kill()
        printers.start()
    elif fault == "restarted":
        printers.restart()
    elif fault == "stopped":
        becomes("waiting", "stopped", number, title=title)
        printers.go("SLIPS")
    printers.recover("SLIPS")
    becomes("out", None, number, title=title)


@pytest.mark.soak
def test_two_hundred_jobs_through_all_faults_come_out_once_each_and_in_order(tmp_path: Path) -> None:
    chance = random.Random(5)
    texts = [f"slip {number} of {JOBS}" for number in range(JOBS)]
    # cupsd writes down each change at once, so that killing it is no excuse.
    with printing("DirtyCleanInterval 0\nMaxJobs 0") as printers:
        printers.add("SLIPS")
        for text in texts:
            path = tmp_path / f"{text}.pdf"
            path.write_bytes(page_of(text))
            delivered(printers, path, text, chance.choice(FAULTS))
        assert [text_of(sheet).strip() for sheet in printers.tray("SLIPS")] == texts
