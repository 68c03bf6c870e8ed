import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db import opening, questions
from db.facts import Draft
from db.faults import Fault
from db.hall import Hall
from db.schema import KNOWN

ROOT = Path(__file__).parents[2]
NOBODY = 65534


def made(path: Path, facts: int = 0) -> Path:
    """A hall file, closed, with some facts in it."""
    with Hall(path, create=True) as hall:
        drafts = (Draft("delay", f"D{n}", {"round": "r", "since": "2016", "minutes": n}) for n in range(facts))
        hall.record(drafts, at=1)
    return path


def content(path: Path) -> bytes:
    return path.read_bytes()


def test_a_new_file_is_made_on_demand_only_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "event.hall"
    with pytest.raises(Fault, match="treffpunkt load FOLDER --hall"):
        Hall(path)
    assert not path.parent.exists()
    with Hall(path, create=True) as hall:
        name = hall.name
    with Hall(path) as hall:
        assert hall.name == name


def test_the_promise_of_being_on_disk_rests_on_these_settings(tmp_path: Path) -> None:
    with Hall(tmp_path / "event.hall", create=True) as hall:
        assert hall.value("PRAGMA journal_mode") == "wal"
        assert hall.value("PRAGMA synchronous") == 2
        assert hall.value("PRAGMA foreign_keys") == 1
        assert hall.value("PRAGMA busy_timeout") == 1000 * opening.PATIENCE_S


def test_an_empty_file_is_no_hall_file_and_can_become_one(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    path.touch()
    with pytest.raises(Fault, match="no hall file"):
        Hall(path)
    assert content(path) == b""
    with Hall(path, create=True) as hall:
        assert questions.counts(hall).facts == 0


@pytest.mark.parametrize("create", [False, True])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, create: bool) -> None:
    path = tmp_path / "letter.txt"
    for text in (b"Dear Sir or Madam, " * 100, b"x", b"SQLite format 3\0" + bytes(4080), os.urandom(9000)):
        path.write_bytes(text)
        with pytest.raises(Fault, match=r"(?s)letter\.txt.+\."):
            Hall(path, create=create)
        assert content(path) == text


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("statement", ["CREATE TABLE t (a)", "CREATE TABLE _sqlite_migrations (migration_set, name)"])
def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path, create: bool, statement: str) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.close()
    before = content(path)
    with pytest.raises(Fault, match="not one of Treffpunkt's"):
        Hall(path, create=create)
    assert content(path) == before
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_file_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "event.hall")
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('treffpunkt', 'hundredth', '2099')"
    )
    connection.commit()
    connection.close()
    with pytest.raises(Fault, match=r"newer Treffpunkt \(hundredth\)\. Update"):
        Hall(path)
    assert "hundredth" not in KNOWN


@pytest.mark.parametrize("name", ["", "no/such/file", "x" * 300])
def test_a_path_that_cannot_be_one_is_a_fault(tmp_path: Path, name: str) -> None:
    with pytest.raises(Fault, match=r"Name|Make|Choose"):
        Hall(tmp_path / name)


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Fault):
        Hall(tmp_path / "file" / "event.hall", create=True)


def test_damaged_pages_are_found_by_a_check(tmp_path: Path) -> None:
    path = made(tmp_path / "event.hall", facts=3000)
    with Hall(path) as hall:
        hall.check()
    damaged = bytearray(content(path))
    middle = len(damaged) // 2 // 4096 * 4096
    for place in range(middle, middle + 5 * 4096):
        damaged[place] ^= 0xFF
    path.write_bytes(damaged)
    with pytest.raises(Fault, match=r"damaged pages.*courier file"), Hall(path) as hall:
        hall.check()


def test_a_file_that_was_cut_off_is_found_by_a_check(tmp_path: Path) -> None:
    path = made(tmp_path / "event.hall", facts=3000)
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(Fault, match="damaged pages"), Hall(path) as hall:
        hall.check()


@pytest.mark.parametrize("seed", range(20))
def test_any_damage_is_a_fault_or_no_harm_and_nothing_else(tmp_path: Path, seed: int) -> None:
    path = made(tmp_path / "event.hall", facts=300)
    damaged = bytearray(content(path))
    start = seed * len(damaged) // 20
    damaged[start : start + 700] = bytes((seed * 7 + n * 13) % 256 for n in range(700))
    path.write_bytes(damaged)
    said = str(path)
    try:
        with Hall(path) as hall:
            hall.check()
            questions.counts(hall)
            hall.record([Draft("delay", "new", {"round": "r", "since": "2016", "minutes": 1})], at=2)
    except Fault as fault:
        said = str(fault)
    assert str(path) in said


def test_a_file_that_another_program_holds_is_said_to_be_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "event.hall")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr(opening, "PATIENCE_S", 0.05)
    with Hall(path) as hall:
        with pytest.raises(Fault, match="held by another program"):
            hall.probe()
        assert questions.counts(hall).facts == 0
        holder.execute("COMMIT")
        holder.close()
        hall.probe()


def as_nobody(code: str, *arguments: Path) -> subprocess.CompletedProcess[str]:
    """Run Python code as a user without rights; root is let in everywhere."""
    prelude = f"import os, sys; os.getuid() or (os.setgroups([]), os.setgid({NOBODY}), os.setuid({NOBODY}))\n"
    loaded = (
        "import sqlite_utils, orjson; from db.hall import Hall; from db.faults import Fault; from pathlib import Path"
    )
    return subprocess.run(
        [sys.executable, "-c", f"{loaded}\n{prelude}{code}", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


OPEN_IT = """
try:
    with Hall(Path(sys.argv[1]), create=True) as hall:
        hall.probe()
    print("opened")
except Fault as fault:
    print("Fault:", fault)
"""


@pytest.fixture
def reachable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that any user can get to."""
    folder = tmp_path_factory.mktemp("reachable")
    for above in folder, *folder.parents:
        if above.name.startswith("pytest-") or above == folder:
            above.chmod(0o755)
    return folder


def read_only(path: Path, folder: Path) -> None:
    path.chmod(0o444)
    folder.chmod(0o777)


def in_a_closed_folder(path: Path, folder: Path) -> None:
    path.chmod(0o666)
    folder.chmod(0o555)


def unreadable(path: Path, folder: Path) -> None:
    path.chmod(0o000)
    folder.chmod(0o777)


def hidden(path: Path, folder: Path) -> None:
    path.chmod(0o666)
    folder.chmod(0o000)


@pytest.mark.parametrize("close", [read_only, in_a_closed_folder, unreadable, hidden])
def test_without_permission_the_sentence_says_what_to_permit(
    reachable: Path, close: Callable[[Path, Path], None]
) -> None:
    folder = reachable / "halls"
    folder.mkdir()
    path = made(folder / "event.hall")
    close(path, folder)
    try:
        ran = as_nobody(OPEN_IT, path)
    finally:
        folder.chmod(0o755)
    assert ran.stderr == ""
    assert ran.stdout.startswith("Fault:")
    assert str(path) in ran.stdout or str(folder) in ran.stdout
    assert "ermission" in ran.stdout


def test_two_programs_can_make_one_new_file_at_once(tmp_path: Path) -> None:
    code = OPEN_IT.replace("with Hall", "input()\n    with Hall")
    for n in range(5):
        path = tmp_path / f"{n}.hall"
        programs = [
            subprocess.Popen(
                [sys.executable, "-c", f"from db.hall import *\nimport sys\n{code}", str(path)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(3)
        ]
        for program in programs:
            assert program.stdin is not None
            program.stdin.write("\n")
            program.stdin.flush()
        assert [program.communicate() for program in programs] == [("opened\n", "")] * 3


def test_a_making_that_was_broken_off_is_made_good_by_the_next(tmp_path: Path) -> None:
    path = made(tmp_path / "event.hall")
    half = tmp_path / "half.hall"
    shutil.copy(path, half)
    connection = sqlite3.connect(half, isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("DELETE FROM sqlite_master")
    connection.execute("PRAGMA application_id = 0")
    connection.close()
    with pytest.raises(Fault, match="no hall file"):
        Hall(half)
    with Hall(half, create=True) as hall:
        assert questions.counts(hall).facts == 0


def test_a_hall_file_is_for_its_owner_only(tmp_path: Path) -> None:
    with Hall(tmp_path / "event.hall", create=True) as hall:
        hall.probe()
        assert {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {
            "event.hall": 0o600,
            "event.hall-wal": 0o600,
            "event.hall-shm": 0o600,
        }


def test_several_programs_that_make_one_file_at_once_all_get_it(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    script = (
        "import sys; from pathlib import Path; from db.hall import Hall; Hall(Path(sys.argv[1]), create=True).close()"
    )
    for _ in range(5):
        racers = [
            subprocess.Popen([sys.executable, "-c", script, str(path)], cwd=ROOT, stderr=subprocess.PIPE)
            for _ in range(4)
        ]
        assert [(racer.communicate(timeout=60)[1], racer.returncode) for racer in racers] == [(b"", 0)] * 4
        for file in tmp_path.iterdir():
            file.unlink()
