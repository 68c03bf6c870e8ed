"""`facts out` and `facts in`: what they print, what they make, and what they say of files that are none of theirs."""

import json
from pathlib import Path

import pytest

from db.hall import Hall
from tests.system.commands import command, process
from tests.system.events import folder_at, load, ticket
from ui import cli_facts

MORNING = "2027-04-03T08:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A loaded hall file."""
    load(tmp_path / "event.hall", folder_at(tmp_path / "event"))
    return tmp_path / "event.hall"


@pytest.fixture
def carried(path: Path, tmp_path: Path) -> Path:
    """Its facts in a file."""
    assert command("facts", "out", tmp_path / "desk.facts", "--hall", path).code == 0
    return tmp_path / "desk.facts"


def digest(path: Path) -> str:
    return str(command("status", "--hall", path).json["digest"])


def test_facts_are_carried_by_whole_processes_to_a_hall_file_that_is_made(path: Path, tmp_path: Path) -> None:
    file, there = tmp_path / "desk.facts", tmp_path / "new" / "there.hall"
    out = process("facts", "out", file, "--hall", path, "--json")
    facts = command("status", "--hall", path).json["facts"]
    assert (out.code, out.json, out.err) == (0, {"facts": facts, "new": 0}, "")
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [set(line) >= {"id", "kind", "body"} for line in lines] == [True] * facts
    for new in (facts, 0):
        taken = process("facts", "in", file, "--hall", there, "--json")
        assert (taken.code, taken.json, taken.err) == (0, {"facts": facts, "new": new}, "")
    assert digest(there) == digest(path)


def test_a_scan_at_a_kiosk_without_a_network_comes_to_the_desk_by_courier(
    path: Path, carried: Path, tmp_path: Path
) -> None:
    kiosk = tmp_path / "kiosk.hall"
    command("facts", "in", carried, "--hall", kiosk)
    assert command("scan", ticket("ā1"), "--hall", kiosk, "--at", MORNING).json["outcome"] == "welcome"
    command("facts", "out", tmp_path / "kiosk.facts", "--hall", kiosk)
    assert command("facts", "in", tmp_path / "kiosk.facts", "--hall", path).json["new"] == 1
    back = command("scan", ticket("ā1"), "--dry-run", "--hall", path, "--at", "2027-04-03T08:05").json
    assert (back["outcome"], back["first_seen"]["at"][:16]) == ("welcome_back", MORNING)
    assert digest(kiosk) == digest(path)


def test_people_read_how_many_there_were(path: Path, tmp_path: Path) -> None:
    out = process("facts", "out", tmp_path / "desk.facts", "--hall", path)
    assert out.out.endswith(f"facts are in {tmp_path / 'desk.facts'}.\n")
    assert "0 of them new" in process("facts", "in", tmp_path / "desk.facts", "--hall", path).out


def test_bad_lines_are_told_with_their_reasons_and_the_rest_is_taken_in(carried: Path, tmp_path: Path) -> None:
    lines = carried.read_text("utf-8").splitlines()
    carried.write_text("\n".join(["rubbish", *lines, lines[0][:50]]), "utf-8")
    ran = command("facts", "in", carried, "--hall", tmp_path / "there.hall")
    assert (ran.code, ran.json["facts"], ran.json["new"]) == (2, len(lines), len(lines))
    assert [one["line"] for one in ran.json["problems"]] == [1, len(lines) + 2]
    assert f"{carried}, line 1: it is no JSON" in ran.err
    assert "2 lines" in ran.err.splitlines()[-1]


def test_of_many_bad_lines_the_first_are_told(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear Sir or Madam,\n" * 500)
    ran = command("facts", "in", tmp_path / "letter", "--hall", tmp_path / "there.hall")
    assert (ran.code, ran.json["facts"], len(ran.json["problems"])) == (2, 0, 500)
    assert len(ran.err.splitlines()) == cli_facts.SHOWN + 1
    assert not (tmp_path / "there.hall").exists()


def test_what_cannot_be_read_is_bad_input_and_makes_no_hall_file(path: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    for file in (tmp_path / "missing", tmp_path, tmp_path / "empty", path, Path("/dev/zero")):
        ran = command("facts", "in", file, "--hall", tmp_path / "there.hall")
        assert (ran.code, set(ran.json)) == (2, {"error"})
        assert str(file) in ran.err
    assert not (tmp_path / "there.hall").exists()


def test_a_file_of_another_event_is_bad_input_and_changes_nothing(carried: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.hall"
    with Hall(other, create=True):
        pass
    text = carried.read_text("utf-8")
    carried.write_text(text.replace('"entity":"māra 2027"', '"entity":"else"'), "utf-8")
    assert command("facts", "in", carried, "--hall", other).code == 0
    before = digest(other)
    carried.write_text(text, "utf-8")
    ran = command("facts", "in", carried, "--hall", other)
    assert (ran.code, set(ran.json)) == (2, {"error"})
    assert "māra 2027" in ran.err
    assert "else" in ran.err
    assert digest(other) == before


@pytest.mark.parametrize("name", ["event.hall", "event.hall.key", "event.hall-wal"])
def test_the_hall_file_and_its_key_are_not_written_over(path: Path, name: str) -> None:
    key, before = path.with_name("event.hall.key").read_bytes(), digest(path)
    ran = command("facts", "out", path.parent / name, "--hall", path)
    assert (ran.code, set(ran.json)) == (2, {"error"})
    assert (path.with_name("event.hall.key").read_bytes(), digest(path)) == (key, before)


def test_a_file_that_cannot_be_written_is_a_fault(path: Path, tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "no" / "folder", Path("/dev/full")):
        ran = command("facts", "out", file, "--hall", path)
        assert (ran.code, set(ran.json)) == (1, {"error"})
    assert command("facts", "out", tmp_path / "x", "--hall", tmp_path / "missing").code == 1
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("words", [["facts"], ["facts", "in"], ["facts", "out"], ["facts", "up", "x"]])
def test_wrong_usage_is_said(path: Path, words: list[str]) -> None:
    ran = command(*words, "--hall", str(path))
    assert (ran.code, set(ran.json)) == (2, {"error"})


@pytest.mark.parametrize("name", ["in", "out"])
def test_a_time_that_is_none_is_bad_input(path: Path, tmp_path: Path, name: str) -> None:
    ran = command("facts", name, tmp_path / "x", "--at", "noon", "--hall", path)
    assert (ran.code, "--at" in ran.err) == (2, True)


def test_the_helps_show_an_example() -> None:
    for name in ("out", "in"):
        said = process("facts", name, "--help", env={"COLUMNS": "120"})
        assert f"Example: treffpunkt facts {name} " in said.out


def test_a_long_way_shows_its_progress(carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = carried.read_bytes().splitlines(keepends=True)[0]
    carried.write_bytes(line * 5000)
    monkeypatch.setattr("ui.cli_setup.PATIENCE_S", 0.0)
    ran = command("facts", "in", carried, "--hall", tmp_path / "there.hall")
    assert ran.json == {"facts": 5000, "new": 1}
    assert "Taking in" in ran.err
