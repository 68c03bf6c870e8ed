"""`treffpunkt load`, as the contract has it."""

import csv
from pathlib import Path

import pytest

from db.hall import Hall
from tests.app.folders import event_folder
from tests.system.commands import command
from tests.system.events import EVENT, HEADER, MEETINGS, PEOPLE, folder_at

FIELDS = [
    "participants", "meetings", "rooms", "tables", "added", "changed", "unchanged", "missing", "kept", "problems",
]  # fmt: skip
BAD_PEOPLE = [*PEOPLE, "e7,Eve,Empty,,,,,", "ā1,Twin,Ngata,Kauri Works,,,,"]
BAD_MEETINGS = [*MEETINGS, "M7,kōrero,2027-04-03T11:00,2027-04-03T11:20,,,ā1,ghost,,,"]


def test_a_load_says_what_it_did_in_the_fields_of_the_contract(tmp_path: Path) -> None:
    folder, path = folder_at(tmp_path / "event"), tmp_path / "event.hall"
    first = command("load", folder, "--hall", path)
    assert (first.code, list(first.json)) == (0, FIELDS)
    assert (first.json["participants"], first.json["meetings"], first.json["tables"]) == (6, 6, 3)
    assert (tmp_path / "event.hall.key").stat().st_mode & 0o777 == 0o600
    second = command("load", folder, "--hall", path).json
    assert (second["added"], second["changed"], second["unchanged"]) == (0, 0, first.json["added"])


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Kathmandu", "Pacific/Apia", "UTC"])
def test_an_event_of_any_zone_is_told_in_its_own_time(tmp_path: Path, zone: str) -> None:
    folder = folder_at(tmp_path / "event")
    (folder / "event.toml").write_text(EVENT.replace("Pacific/Auckland", zone), encoding="utf-8")
    assert command("load", folder, "--hall", tmp_path / "h").code == 0
    meetings = command("day", "ā1", "--hall", tmp_path / "h", "--at", "2027-04-03T09:10").json["meetings"]
    assert [(m["start"][:16], m["state"]) for m in meetings[:2]] == [
        ("2027-04-03T09:00", "now"),
        ("2027-04-03T09:20", "soon"),
    ]


def test_bad_rows_load_nothing_and_are_all_told_with_row_and_column(tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "event", people=BAD_PEOPLE, meetings=BAD_MEETINGS)
    ran = command("load", folder, "--hall", tmp_path / "halls" / "event.hall")
    assert (ran.code, list(ran.json)) == (2, FIELDS)
    assert [(p["file"], p["row"], p["column"]) for p in ran.json["problems"]] == [
        ("participants.csv", 8, "organisation"),
        ("participants.csv", 9, "id"),
        ("meetings.csv", 8, "guest"),
    ]
    assert all(p["problem"] in ran.err for p in ran.json["problems"])
    assert not (tmp_path / "halls").exists()
    assert not list(folder.glob("*.rejected.csv"))


def test_bad_rows_can_be_left_out_and_lie_beside_their_file(tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "event", people=BAD_PEOPLE, meetings=BAD_MEETINGS)
    ran = command("load", folder, "--hall", tmp_path / "event.hall", "--skip-bad")
    assert (ran.code, ran.json["participants"], ran.json["meetings"]) == (0, 6, 6)
    assert len(ran.json["problems"]) == 3
    with (folder / "participants.csv.rejected.csv").open(encoding="utf-8-sig", newline="") as file:
        rejected = list(csv.reader(file))
    assert [row[0] for row in rejected] == ["id", "e7", "ā1"]
    assert (folder / "meetings.csv.rejected.csv").exists()
    assert command("day", "e7", "--hall", tmp_path / "event.hall").code == 3


def test_a_dry_run_makes_no_file(tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "event", people=BAD_PEOPLE, meetings=BAD_MEETINGS)
    before = sorted(tmp_path.rglob("*"))
    ran = command("load", folder, "--hall", tmp_path / "event.hall", "--dry-run", "--skip-bad")
    assert (ran.code, ran.json["participants"]) == (0, 6)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("missing", ["event.toml", "participants.csv", "meetings.csv"])
def test_a_file_that_is_missing_is_a_problem_without_a_row(tmp_path: Path, missing: str) -> None:
    folder = folder_at(tmp_path / "event")
    (folder / missing).unlink()
    for options in ([], ["--skip-bad"]):
        ran = command("load", folder, "--hall", tmp_path / "event.hall", *options)
        assert (ran.code, list(ran.json)) == (2, FIELDS)
        assert {(p["file"], p["row"]) for p in ran.json["problems"]} >= {(missing, None)}
    assert not (tmp_path / "event.hall").exists()


def test_a_folder_that_is_none_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "nowhere", tmp_path / "file", tmp_path / ("x" * 300)):
        ran = command("load", folder, "--hall", tmp_path / "event.hall")
        assert (ran.code, list(ran.json)) == (2, FIELDS)


def test_a_load_without_the_key_of_known_badges_is_bad_input(tmp_path: Path) -> None:
    folder, path = folder_at(tmp_path / "event"), tmp_path / "event.hall"
    command("load", folder, "--hall", path)
    key = tmp_path / "event.hall.key"
    key.rename(tmp_path / "safe.key")
    lost = command("load", folder, "--hall", path)
    assert (lost.code, "--key" in lost.json["error"], list(lost.json)) == (2, True, [*FIELDS, "error"])
    assert command("load", folder, "--hall", path, "--key", tmp_path / "safe.key").code == 0
    key.write_text("ab" * 32)
    assert command("load", folder, "--hall", path).code == 2


def test_another_events_folder_is_bad_input(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    command("load", folder_at(tmp_path / "event"), "--hall", path)
    other = command("load", event_folder(tmp_path / "other"), "--hall", path)
    assert (other.code, "another file with --hall" in other.json["error"]) == (2, True)


@pytest.mark.parametrize("hall", [".", "/", "event/event.toml", "event"])
def test_a_hall_file_that_is_something_else_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hall: str
) -> None:
    folder = folder_at(tmp_path / "event")
    before = (folder / "event.toml").read_bytes()
    monkeypatch.chdir(tmp_path)
    ran = command("load", folder, "--hall", hall)
    assert (ran.code, set(ran.json)) == (1, {"error"})
    assert (folder / "event.toml").read_bytes() == before


def test_what_is_missing_can_be_withdrawn_and_what_staff_changed_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    command("load", folder_at(tmp_path / "event"), "--hall", path)
    fewer = folder_at(tmp_path / "event", people=PEOPLE[:-1])
    assert command("load", fewer, "--hall", path).json["missing"] == ["s7"]
    assert command("load", fewer, "--hall", path, "--withdraw-missing", "--dry-run").json["missing"] == ["s7"]
    assert command("load", fewer, "--hall", path, "--withdraw-missing").json["missing"] == ["s7"]
    with Hall(path) as hall:
        assert hall.value("SELECT status FROM participants WHERE id = 's7'") == "cancelled"
    assert command("load", fewer, "--hall", path).json["missing"] == []


def test_the_time_of_a_load_can_be_set_and_must_be_one(tmp_path: Path) -> None:
    folder, path = folder_at(tmp_path / "event"), tmp_path / "event.hall"
    assert command("load", folder, "--hall", path, "--at", "noon").code == 2
    assert not path.exists()
    assert command("load", folder, "--hall", path, "--at", "2027-03-01T12:00").code == 0
    with Hall(path) as hall:
        assert hall.rows("SELECT DISTINCT at FROM facts") == [(1803855600000,)]


def test_an_event_of_nobody_can_be_loaded(tmp_path: Path) -> None:
    folder = event_folder(tmp_path / "event", event=EVENT, people_header=HEADER, people=[], meetings=[])
    ran = command("load", folder, "--hall", tmp_path / "event.hall")
    assert (ran.code, ran.json["participants"], ran.json["meetings"]) == (0, 0, 0)
    assert command("load", folder, "--hall", tmp_path / "event.hall").json["added"] == 0
