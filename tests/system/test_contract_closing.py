"""`close`, `reopen`, `delay`, as the contract has them, on two events."""

from collections.abc import Callable
from pathlib import Path
from shutil import copy
from typing import Any

import pytest

import resources
from tests.app import desk_events
from tests.system.commands import Ran, command, process
from tests.system.events import folder_at, load

CLOSE = [
    "closure", "moves", "unplaced", "table_moves", "slot_moves", "slot_moves_lower_bound", "proved", "ms", "step",
]  # fmt: skip
Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("template") / "desk.hall")


@pytest.fixture
def run(template: Path, tmp_path: Path) -> Run:
    """The command, on a crowded event, at 08:30 unless another time is given."""
    copy(template, tmp_path / "desk.hall")

    def at(*arguments: str, when: str = "2024-06-03T08:30") -> Ran:
        return command(*arguments, "--hall", tmp_path / "desk.hall", "--at", when)

    return at


def close(*what: str, start: str = "09:00", until: str = "10:00") -> list[str]:
    times = ["--from", f"2024-06-03T{start}", "--until", f"2024-06-03T{until}"]
    return ["close", *what, *times, "--why", "smoke", "--by", "Ann"]


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two answers of `close` are the same but for ids and how long it took."""
    return all(one[name] == other[name] for name in CLOSE if name not in {"closure", "ms", "step"})


def test_a_preview_and_what_is_applied_agree(run: Run) -> None:
    seen = run(*close("--table", "a1"))
    assert (seen.code, list(seen.json)) == (0, CLOSE)
    assert (seen.json["closure"], seen.json["step"]) == (None, None)
    assert seen.json["moves"][0] == {
        "meeting": "m1",
        "from": {"table": "a1", "room": "A", "start": "2024-06-03T09:00:00-04:00"},
        "to": {"table": "a3", "room": "A", "start": "2024-06-03T09:00:00-04:00"},
    }
    assert run("status").json["facts"] == run("status").json["facts"]
    done = run(*close("--table", "a1"), "--apply")
    assert same(seen.json, done.json)
    assert done.json["closure"]
    assert done.json["step"]
    assert run("day", "e1").json["meetings"][0]["table"] == "a3"


def test_a_preview_records_nothing(run: Run) -> None:
    before = run("status").json
    run(*close("--room", "Aspen"))
    assert run("status").json == before


def test_whoever_has_no_place_is_named(run: Run) -> None:
    run(*close("--room", "B", until="12:30"), "--apply")
    done = run(*close("--room", "A", until="12:30"), "--apply").json
    assert set(done["unplaced"]) == {"m1", "m2", "m3", "m4", "m5", "m8"}
    assert done["moves"] == []
    assert run("status").json["no_table"] == 8


def test_reopening_puts_back(run: Run) -> None:
    before = run("day", "e1").json
    done = run(*close("--room", "A"), "--apply").json
    back = run("reopen", done["closure"], "--put-back", "--by", "Ann")
    assert (back.code, back.json["reopened"]) == (0, done["closure"])
    assert {move["meeting"] for move in back.json["moves"]} == {move["meeting"] for move in done["moves"]}
    assert run("day", "e1").json == before
    again = run("reopen", done["closure"], "--by", "Ann")
    assert (again.code, again.json["refused"]) == (3, "nothing_to_undo")


def test_reopening_without_putting_back_moves_nobody(run: Run) -> None:
    done = run(*close("--room", "A"), "--apply").json
    moved = run("day", "e1").json
    back = run("reopen", done["closure"], "--by", "Ann").json
    assert back["moves"] == []
    assert run("day", "e1").json == moved
    assert run("undo", back["step"], "--by", "Ann").code == 0


def test_a_closure_is_undone(run: Run) -> None:
    before = run("status").json["digest"]
    done = run(*close("--room", "A"), "--apply").json
    assert run("undo", done["step"], "--by", "Ann").code == 0
    assert run("status").json["digest"] == before


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        (close("--table", "zz"), 3, "unknown_table"),
        (close("--table", "1"), 3, "unknown_table"),
        (close("--table", "a1", start="07:00", until="08:00"), 3, "over"),
        (close("--room", "attic"), 2, None),
        (close("--room", "A", "--table", "a1"), 2, None),
        (close(), 2, None),
        (close("--table", "a1", start="10:00", until="09:00"), 2, None),
        (close("--table", "a1", start="noon"), 2, None),
        (["reopen", "nothing", "--by", "Ann"], 3, "nothing_to_undo"),
        (["delay", "lunch", "--from", "2024-06-03T09:00", "--minutes", "5", "--by", "Ann"], 2, None),
        (["delay", "c2c", "--from", "2024-06-03T09:00", "--minutes", "601", "--by", "Ann"], 2, None),
        (["delay", "c2c", "--from", "whenever", "--minutes", "5", "--by", "Ann"], 2, None),
        (["delay", "c2c", "--from", "2024-06-03T09:00", "--minutes", "5"], 2, None),
    ],
)
def test_what_cannot_be_is_refused(run: Run, arguments: list[str], code: int, reason: str | None) -> None:
    ran = run(*arguments)
    assert ran.code == code
    assert ran.json.get("refused") == reason
    assert ran.err.startswith("treffpunkt: ")


def test_what_is_closed_already_is_refused_with_its_closure(run: Run) -> None:
    done = run(*close("--room", "A"), "--apply").json
    again = run(*close("--table", "a2"), "--apply")
    assert (again.code, again.json) == (3, {"refused": "table_closed", "with": done["closure"]})


def test_a_delay_is_shown_and_lifted(run: Run) -> None:
    late = run("delay", "c2c", "--from", "2024-06-03T09:20", "--minutes", "15", "--by", "Ann")
    assert (late.code, sorted(late.json)) == (0, ["delay", "step"])
    meeting = run("day", "e1").json["meetings"][1]
    assert (meeting["start"], meeting["delayed_min"]) == ("2024-06-03T09:35:00-04:00", 15)
    lifted = run("delay", "c2c", "--from", "2024-06-03T09:20", "--minutes", "0", "--by", "Ann")
    assert lifted.json["delay"] == late.json["delay"]
    assert run("day", "e1").json["meetings"][1]["delayed_min"] == 0


def test_people_read_what_it_means_first(template: Path, tmp_path: Path) -> None:
    copy(template, tmp_path / "desk.hall")
    ran = process(*close("--room", "A"), "--hall", tmp_path / "desk.hall", "--at", "2024-06-03T08:30")
    assert ran.code == 0
    assert ran.out.splitlines()[0] == "Nobody left out, 3 change their table"


def test_a_room_closes_at_events_of_any_kind(tmp_path: Path) -> None:
    load(tmp_path / "event.hall", folder_at(tmp_path / "event"))
    night = ("--from", "2027-04-03T22:00", "--until", "2027-04-04T01:30", "--why", "leak", "--by", "Mere")
    where = ("--hall", tmp_path / "event.hall", "--at", "2027-04-03T20:00")
    done = command("close", "--room", "Rimu room", *night, "--apply", *where).json
    assert [move["meeting"] for move in done["moves"]] == ["M6"]
    assert done["moves"][0]["to"]["room"] == "north"


def test_the_demo_event_loses_a_room_and_nobody_a_meeting(tmp_path: Path) -> None:
    where = ("--hall", tmp_path / "demo.hall", "--at", "2016-04-25T09:40")
    assert command("load", Path(resources.__path__[0]) / "eu-us-2016", *where).code == 0
    times = ("--from", "2016-04-25T10:10", "--until", "2016-04-25T18:00", "--why", "smoke", "--by", "Ann")
    seen = command("close", "--room", "02.01.12", *times, *where).json
    done = command("close", "--room", "02.01.12", *times, "--apply", *where).json
    assert same(seen, done)
    assert (done["unplaced"], done["proved"]) == ([], True)
    assert done["slot_moves"] == done["slot_moves_lower_bound"]
