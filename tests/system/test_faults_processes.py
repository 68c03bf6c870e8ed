"""What happens to a hall file when its processes die, or meet in it."""

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from db import questions
from db.hall import Hall
from tests.system.commands import ROOT
from tests.system.events import folder_at, load, ticket

PEOPLE = [f"p{n},First{n},Last{n},Works {n},,,," for n in range(200)]


@pytest.fixture
def hall_file(tmp_path: Path) -> Path:
    load(tmp_path / "event.hall", folder_at(tmp_path / "event", people=PEOPLE, meetings=[]))
    (tmp_path / "codes").write_text("\n".join(ticket(f"p{n}") for n in range(200)), encoding="utf-8")
    return tmp_path / "event.hall"


def kiosk(hall_file: Path, how_long: str) -> subprocess.Popen[str]:
    """A process that is ready to scan."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.system.burst", hall_file, hall_file.with_name("codes"), how_long],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def killed_in_a_burst(hall_file: Path, moment_s: float) -> list[list[str]]:
    """The words of each line that a kiosk could print before it was killed."""
    with kiosk(hall_file, "forever") as process:
        go(process)
        time.sleep(moment_s)  # Any moment will do, and any outcome: this waits for nothing.
        process.kill()
        out, err = process.communicate()
    assert err == ""
    return [line.split() for line in out.splitlines(keepends=True) if line.endswith("\n")]


def every_reported_outcome_survives(hall_file: Path, kills: int) -> None:
    seconds = random.Random(20160425)
    reported = 0
    for _ in range(kills):
        lines = killed_in_a_burst(hall_file, seconds.uniform(0.0, 0.15))
        reported += len(lines)
        with Hall(hall_file) as hall:
            hall.check()
            on_disk = {row[0] for row in hall.rows("SELECT id FROM scans")}
            assert {scan for _, scan, _ in lines} <= on_disk
            before = questions.counts(hall)
            hall.rebuild()
            assert questions.counts(hall) == before
    assert reported > kills


def test_what_was_reported_before_a_kill_is_on_disk(hall_file: Path) -> None:
    every_reported_outcome_survives(hall_file, kills=50)


@pytest.mark.soak
def test_what_was_reported_before_any_of_many_kills_is_on_disk(hall_file: Path) -> None:
    every_reported_outcome_survives(hall_file, kills=100)


def test_two_kiosks_that_scan_the_same_codes_at_once_welcome_everybody_once(hall_file: Path) -> None:
    kiosks = [kiosk(hall_file, "once") for _ in range(2)]
    for process in kiosks:
        go(process)
    said = [process.communicate(timeout=60) for process in kiosks]
    assert [err for _, err in said] == ["", ""]
    assert [process.returncode for process in kiosks] == [0, 0]
    outcomes = Counter((code, outcome) for out, _ in said for outcome, _, code in map(str.split, out.splitlines()))
    assert outcomes == Counter(
        {(ticket(f"p{n}"), outcome): 1 for n in range(200) for outcome in ("welcome", "welcome_back")}
    )
    with Hall(hall_file) as hall:
        hall.check()
        assert hall.value("SELECT count(DISTINCT seq) = count(*) FROM facts")
