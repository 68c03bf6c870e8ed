import subprocess
import sys
from pathlib import Path

import pytest

from app.pin import pin_fits
from app.staff import named
from db import questions
from db.hall import Hall
from tests.system.commands import ROOT, Ran, command, process
from tests.system.events import folder_at, load

PIN = "271828"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A loaded hall file."""
    load(tmp_path / "event.hall", folder_at(tmp_path / "event"))
    return tmp_path / "event.hall"


def with_pin(typed: str, *arguments: str | Path) -> Ran:
    """Run `treffpunkt` as a process of its own that reads a PIN."""
    ran = subprocess.run(
        [sys.executable, "-m", "ui.cli", *map(str, arguments)],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def test_staff_are_added_listed_and_removed_by_whole_processes(path: Path) -> None:
    added = with_pin(
        f"{PIN}\n", "staff", "add", " Ann ", "--role", "coordinator", "--pin-stdin", "--hall", path, "--json"
    )
    assert (added.code, added.json) == (0, {"staff": [{"name": "Ann", "role": "coordinator"}]})
    process("staff", "add", "Bo", "--role", "helper", "--hall", str(path))
    listed = process("staff", "list", "--hall", str(path), "--json")
    everybody = [{"name": "Ann", "role": "coordinator"}, {"name": "Bo", "role": "helper"}]
    assert (listed.code, listed.json) == (0, {"staff": everybody})
    removed = process("staff", "remove", "Ann", "--hall", str(path), "--json")
    assert (removed.code, removed.json) == (0, {"staff": everybody[1:]})


def test_a_role_is_changed_and_the_pin_kept_and_that_is_said(path: Path) -> None:
    with_pin(f"{PIN}\n", "staff", "add", "Ann", "--role", "helper", "--pin-stdin", "--hall", path)
    changed = process("staff", "add", "Ann", "--role", "organiser", "--by", "Chief", "--hall", str(path))
    assert changed.out == "Ann is organiser (was helper). The PIN stays as it was.\n"
    with Hall(path) as hall:
        member = named(hall, "Ann")
        assert member is not None
        assert pin_fits(PIN, member.pin)
        assert PIN not in "".join(fact.body for fact in hall.all_facts())


def test_without_a_pin_it_is_said_that_one_is_missing(path: Path) -> None:
    added = process("staff", "add", "Ann", "--role", "helper", "--hall", str(path))
    assert "No PIN yet" in added.out
    assert "no PIN yet" in process("staff", "list", "--hall", str(path)).out


def test_an_unknown_role_is_bad_input_that_lists_the_three(path: Path) -> None:
    ran = command("staff", "add", "Ann", "--role", "boss", "--hall", path)
    assert ran.code == 2
    assert "helper, coordinator, organiser" in ran.err
    assert "error" in ran.json


@pytest.mark.parametrize("typed", ["12345\n", "abcdef\n", "\n", ""])
def test_a_bad_pin_is_bad_input_and_nobody_is_added(path: Path, typed: str) -> None:
    ran = with_pin(typed, "staff", "add", "Ann", "--role", "helper", "--pin-stdin", "--hall", path, "--json")
    assert ran.code == 2
    assert "6 to 12 digits" in ran.err
    assert command("staff", "list", "--hall", path).json == {"staff": []}


def test_removing_an_unknown_name_is_bad_input_that_says_who_there_is(path: Path) -> None:
    command("staff", "add", "Ann", "--role", "helper", "--hall", path)
    ran = command("staff", "remove", "Bo", "--hall", path)
    assert ran.code == 2
    assert "There is Ann." in ran.err
    assert command("staff", "remove", "", "--hall", path).code == 2


@pytest.mark.parametrize("name", ["", " ", "a\nb", "x" * 61, "\x07"])
def test_what_is_no_name_is_bad_input(path: Path, name: str) -> None:
    assert command("staff", "add", name, "--role", "helper", "--hall", path).code == 2


def test_staff_can_be_added_before_an_event_is_loaded(tmp_path: Path) -> None:
    with Hall(tmp_path / "new.hall", create=True) as hall:
        hall.probe()
    ran = command("staff", "add", "Ann", "--role", "organiser", "--hall", tmp_path / "new.hall")
    assert ran.json == {"staff": [{"name": "Ann", "role": "organiser"}]}


def test_somebody_is_forgotten_and_again_without_a_second_fact(path: Path) -> None:
    ran = process("forget", "ā1", "--by", "Ann", "--hall", str(path), "--json")
    assert (ran.code, ran.json) == (0, {"forgotten": "ā1"})
    with Hall(path) as hall:
        owner = questions.participant(hall, "ā1")
        assert owner is not None
        assert owner.name == ""
        facts = questions.counts(hall).facts
    assert command("forget", "ā1", "--by", "Ann", "--hall", path).json == {"forgotten": "ā1"}
    with Hall(path) as hall:
        assert questions.counts(hall).facts == facts


def test_nobody_of_this_id_can_be_forgotten(path: Path) -> None:
    ran = command("forget", "nobody", "--by", "Ann", "--hall", path)
    assert (ran.code, ran.json["refused"]) == (3, "unknown_participant")
