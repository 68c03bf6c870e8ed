"""A disk that fills up: out of order, no welcome; after room is made it goes on by itself."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.check_in import scan
from app.event_folder import read_folder
from app.load import load_into
from db.faults import Fault
from db.hall import Hall
from tests.system.commands import ROOT, Ran, process
from tests.system.disks import fill, small_disk
from tests.system.events import at, folder_at, load, loaded_hall, local, ticket

PEOPLE = [f"p{n},First{n},Last{n},Works {n},,,," for n in range(300)]
CLOCK = at("2027-04-03T08:00")
AT = ("--at", "2027-04-03T08:00", "--json")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "small", megabytes=2) as place:
        yield place


def scan_on_and_on(hall: Hall, reported: list[str | None]) -> None:
    """Until the disk says no; what was reported before that stays in the list."""
    reported.extend(scan(hall, ticket("ā1"), CLOCK).scan for _ in range(10_000))


def test_a_full_disk_ends_all_welcomes_until_there_is_room(disk: Path) -> None:
    with loaded_hall(disk) as hall:
        filler = fill(disk, left=64 << 10)
        reported: list[str | None] = []
        with pytest.raises(Fault, match="Make room"):
            scan_on_and_on(hall, reported)
        with pytest.raises(Fault, match="Make room"):
            hall.probe()
        with pytest.raises(Fault, match="Make room"):
            scan(hall, ticket("s7"), CLOCK)
        filler.unlink()
        hall.probe()
        assert scan(hall, ticket("s7"), CLOCK).outcome == "welcome"
        hall.check()
        assert {row[0] for row in hall.rows("SELECT id FROM scans WHERE participant = 'ā1'")} == set(reported)
        assert len(reported) > 1


def test_the_command_says_that_the_disk_is_full_and_goes_on_when_there_is_room(disk: Path) -> None:
    with loaded_hall(disk) as hall:
        path = hall.path
    filler = fill(disk)
    full = process("scan", ticket("ā1"), "--hall", path, *AT)
    assert full.code == 1
    assert "welcome" not in full.out
    assert "Traceback" not in full.err
    assert "room" in full.err or "free space" in full.err
    assert set(full.json) == {"error"}
    filler.unlink()
    assert process("scan", ticket("ā1"), "--hall", path, *AT).json["outcome"] == "welcome"


def test_a_load_that_does_not_fit_leaves_nothing_behind_and_succeeds_with_room(disk: Path) -> None:
    folder = folder_at(disk / "event", people=PEOPLE, meetings=[])
    filler = fill(disk, left=150 << 10)
    ran = process("load", folder, "--hall", disk / "event.hall", "--json")
    assert (ran.code, set(ran.json)) == (1, {"error"})
    assert "Traceback" not in ran.err
    filler.unlink()
    assert process("load", folder, "--hall", disk / "event.hall", "--json").json["participants"] == 300


def test_a_file_that_may_not_grow_ends_all_welcomes_until_it_may(tmp_path: Path) -> None:
    with loaded_hall(tmp_path) as hall:
        pages = hall.value("PRAGMA page_count")
        hall.rows(f"PRAGMA max_page_count = {pages + 1}")
        reported: list[str | None] = []
        with pytest.raises(Fault, match="full"):
            scan_on_and_on(hall, reported)
        assert hall.value("SELECT count(*) FROM scans") == len(reported)
        hall.rows(f"PRAGMA max_page_count = {pages + 1000}")
        assert scan(hall, ticket("s7"), CLOCK).outcome == "welcome"
        hall.check()


def limited(size: int, *arguments: str | Path) -> Ran:
    """Run the command where no file may grow beyond this many bytes."""
    code = (
        "import resource, sys\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
        "sys.argv[0] = 'treffpunkt'\nfrom ui.cli import main\nmain()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def test_a_disk_that_does_not_take_what_is_written_is_a_fault(tmp_path: Path) -> None:
    with loaded_hall(tmp_path) as hall:
        path = hall.path
    for size in (0, 4096):
        ran = limited(size, "scan", ticket("ā1"), "--hall", path, *AT)
        assert (ran.code, set(ran.json)) == (1, {"error"})
        assert "Traceback" not in ran.err
        assert "inside the program" not in ran.err
    with Hall(path) as hall:
        hall.check()
        assert scan(hall, ticket("ā1"), CLOCK).outcome == "welcome"


def test_a_load_into_a_file_that_may_not_grow_can_be_repeated(tmp_path: Path) -> None:
    folder, path = folder_at(tmp_path / "event"), tmp_path / "event.hall"
    ran = limited(100_000, "load", folder, "--hall", path, "--json")
    assert ran.code == 1
    assert "Traceback" not in ran.err
    key = tmp_path / "event.hall.key"
    assert load_into(path, key, read_folder(folder), at=local("2027-03-01")).added > 0
    assert load(path, folder).unchanged > 0
