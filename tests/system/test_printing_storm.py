"""Many slips, while everything that can break breaks: none lost, none double."""

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from pypdf import PdfReader

from app import cups
from db import jobs, printed
from db.hall import Hall
from tests.app.desk_events import hall_at
from tests.system.at_printer import PEOPLE
from tests.system.hubs import wait_for
from tests.system.printers import Printers, printing

NAMES = {
    "e1": "Ada Ek",
    "e2": "Bo Berg",
    "e3": "Cia Dal",
    "u1": "Amy Ash",
    "u2": "Bob Oak",
    "u3": "Cat Fir",
    "u4": "Dan Elm",
}

ALL_JOBS = "ATTR keyword which-jobs all\nATTR keyword requested-attributes job-id,job-name,media\n"


class Desk:
    """A process that prints, is killed and goes on."""

    def __init__(self, path: Path, count: int) -> None:
        self.said: set[str] = set()
        self._command = [sys.executable, "-m", "tests.system.at_printer", str(path), "SLIPS", str(count)]
        self._begin()

    def _begin(self) -> None:
        self.process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True, env=os.environ)
        self._reader = Thread(target=self._read, args=(self.process,), daemon=True)
        self._reader.start()

    def _read(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        with process.stdout as lines:
            for line in lines:
                if line.endswith("\n"):
                    self.said.add(line.strip())

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._reader.join()
        self._begin()

    def __enter__(self) -> "Desk":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()

    def has_said(self, count: int) -> bool:
        return len(self.said) >= count or self.has_ended

    @property
    def has_ended(self) -> bool:
        return self.process.poll() is not None


def ended() -> int:
    return len(cups.ask("Get-Jobs", "ATTR keyword which-jobs completed\n", queue="SLIPS").rows)


def let_it_finish(printers: Printers) -> None:
    """No sheet is on its way: a print server that stops in the middle of one begins it anew, and it is out twice."""
    printers.set("SLIPS", "wait")
    wait_for(lambda: printers.is_waiting("SLIPS") and len(printers.tray("SLIPS")) == ended())


def fault(printers: Printers, desk: Desk, number: int) -> None:
    match number % 4:
        case 0:
            desk.kill()
        case 1:
            printers.set("SLIPS", "paper out")
        case 2:
            let_it_finish(printers)
            printers.stop("SLIPS")
        case 3:
            let_it_finish(printers)
            printers.restart()


def mend(printers: Printers) -> None:
    printers.recover("SLIPS")
    printers.go("SLIPS")


def storm(tmp_path: Path, count: int, every: int) -> None:
    path = hall_at(tmp_path / "desk.hall")
    chance = random.Random(5)
    with printing("MaxJobs 0\nJobRetryLimit 1000") as printers, Desk(path, count) as desk:
        printers.add("SLIPS")
        for number, after in enumerate(range(every, count, every)):
            wait_for(partial(desk.has_said, after))
            fault(printers, desk, number)
            wait_for(partial(desk.has_said, after + chance.randrange(every)))
            mend(printers)
        wait_for(lambda: desk.has_ended)
        assert desk.process.returncode == 0
        with Hall(path) as hall:
            made = jobs.latest(hall, 2 * count)
            assert [(one.state, one.problem, one.id) for one in made if one.state != "out"] == []
            assert desk.said <= {one.id for one in made}
            assert len(printed.lately(hall, 2 * count)) == count
        titles = Counter(row["job-name"] for row in cups.ask("Get-Jobs", ALL_JOBS, queue="SLIPS").rows)
        assert titles == Counter(one.id for one in made)
        text = [PdfReader(sheet).pages[0].extract_text() for sheet in printers.tray("SLIPS")]
    slips = Counter(name for name, said in NAMES.items() for page in text if said in page.split("Mon 3 June")[1][:40])
    assert len(text) == count
    assert slips == Counter(PEOPLE[number % len(PEOPLE)] for number in range(count))


def test_slips_come_out_once_while_terminal_and_printer_fail(tmp_path: Path) -> None:
    storm(tmp_path, 14, 3)


@pytest.mark.soak
def test_two_hundred_slips_come_out_once_while_terminal_and_printer_fail(tmp_path: Path) -> None:
    storm(tmp_path, 200, 8)
