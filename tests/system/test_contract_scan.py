"""`scan`, `arrive`, `void`, `day`, `board`, `status`, as the contract has them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.app import desk_events
from tests.system.commands import Ran, command, process
from tests.system.events import folder_at, load, ticket

SCAN = ["outcome", "participant", "first_seen", "now", "next", "later", "focus", "changes", "scan"]
SEATED = [
    "meeting", "round", "start", "end", "delayed_min", "room", "table", "room_label", "table_label", "host", "guest",
    "others", "partner", "state",
]  # fmt: skip
STATUS = [
    "event", "participants", "arrived_today", "meetings", "tables", "facts", "pending", "refused", "conflicts",
    "no_table", "last_sync", "clock_skew_s", "digest",
]  # fmt: skip
NOTHING: dict[str, object] = {"first_seen": None, "now": None, "next": None, "later": [], "focus": None, "changes": []}


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Ran]:
    """The command, on the loaded event, at 09:05 of its first day unless another time is given."""
    load(tmp_path / "event.hall", folder_at(tmp_path / "event"))

    def at(*arguments: str | Path, when: str = "2027-04-03T09:05") -> Ran:
        return command(*arguments, "--hall", tmp_path / "event.hall", "--at", when)

    return at


def fields(value: dict[str, Any], names: list[str]) -> dict[str, Any]:
    return {name: value[name] for name in names}


def test_a_welcome_says_who_what_and_where(run: Callable[..., Ran]) -> None:
    ran = run("scan", ticket("ā1"), "--kiosk", "foyer")
    assert (ran.code, ran.err) == (0, "")
    assert set(SCAN) <= set(ran.json)
    assert ran.json["outcome"] == "welcome"
    assert ran.json["participant"] == {"id": "ā1", "name": "Aroha Ngata", "organisation": "Kauri Works"}
    assert (ran.json["first_seen"], ran.json["focus"], ran.json["changes"]) == (None, "now", [])
    assert ran.json["now"] == {
        "meeting": "M1",
        "round": "kōrero",
        "start": "2027-04-03T09:00:00+13:00",
        "end": "2027-04-03T09:20:00+13:00",
        "delayed_min": 0,
        "room": "north",
        "table": "n-a",
        "room_label": "Kauri room",
        "table_label": "18",
        "host": {"id": "ā1", "organisation": "Kauri Works"},
        "guest": {"id": "b/2", "organisation": "=cmd|' /C calc'!A0"},
        "others": [],
        "partner": {"id": "b/2", "organisation": "=cmd|' /C calc'!A0"},
        "state": "now",
    }
    assert ran.json["next"]["others"] == [{"id": "b/2", "organisation": "=cmd|' /C calc'!A0", "role": "interpreter"}]
    assert [m["meeting"] for m in ran.json["later"]] == ["M3"]


def test_a_second_scan_says_when_and_where_the_first_was(run: Callable[..., Ran]) -> None:
    run("scan", ticket("ā1"), "--kiosk", "foyer", when="2027-04-03T08:55")
    again = run("scan", "Kauri-7").json
    assert again["outcome"] == "welcome_back"
    assert again["first_seen"] == {"at": "2027-04-03T08:55:00+13:00", "kiosk": "foyer"}


@pytest.mark.parametrize(
    ("code", "outcome", "participant", "recorded"),
    [
        ("nonsense", "unreadable", None, False),
        ("", "unreadable", None, False),
        (ticket("stranger"), "unknown", None, True),
        (ticket("x5"), "withdrawn", "x5", True),
        (ticket("d6"), "not_today", "d6", True),
    ],
)
def test_a_refusal_is_a_decision_and_tells_nothing_else(
    run: Callable[..., Ran], code: str, outcome: str, participant: str | None, recorded: bool
) -> None:
    ran = run("scan", code)
    assert (ran.code, ran.json["outcome"]) == (0, outcome)
    assert (ran.json["participant"] or {}).get("id") == participant
    assert fields(ran.json, list(NOTHING)) == NOTHING
    assert (ran.json["scan"] is not None) == recorded


def test_a_dry_run_has_no_scan(run: Callable[..., Ran]) -> None:
    assert run("scan", ticket("ā1"), "--dry-run").json["scan"] is None
    assert run("scan", ticket("ā1")).json["outcome"] == "welcome"


def test_a_scan_that_is_void_no_longer_counts(run: Callable[..., Ran]) -> None:
    scan = run("scan", ticket("ā1")).json["scan"]
    assert run("status").json["arrived_today"] == 1
    assert run("void", scan, "--by", "Mere", "--why", "Kollegin – 同事").json == {"voided": scan}
    assert run("status").json["arrived_today"] == 0
    assert run("scan", ticket("ā1")).json["outcome"] == "welcome"
    assert run("void", "no-such", "--by", "Mere", "--why", "?").code == 2


def test_arriving_by_hand_is_told_like_a_scan(run: Callable[..., Ran]) -> None:
    ran = run("arrive", "ā1", "--by", "Mere")
    assert (ran.code, ran.json["outcome"], ran.json["now"]["meeting"]) == (0, "welcome", "M1")
    refused = run("arrive", "nobody", "--by", "Mere")
    assert (refused.code, refused.json) == (3, {"refused": "unknown_participant", "with": None})
    assert run("arrive", "ā1").code == 2


def test_an_id_can_be_typed_in_any_normal_form(run: Callable[..., Ran]) -> None:
    assert run("day", "a\u0304" + "1").json["participant"]["id"] == "ā1"


def test_a_day_lists_all_days_with_cancelled_ones(run: Callable[..., Ran]) -> None:
    ran = run("day", "b/2")
    assert ran.json["participant"]["name"] == "Ben Ö"
    assert all(list(meeting) == SEATED for meeting in ran.json["meetings"])
    assert [(m["meeting"], m["state"]) for m in ran.json["meetings"]] == [
        ("M1", "now"),
        ("M2", "soon"),
        ("M5", "cancelled"),
        ("M6", "later"),
    ]
    assert ran.json["meetings"][1]["partner"] is None
    assert ran.json["meetings"][3]["end"] == "2027-04-04T00:15:00+13:00"
    assert run("day", "nobody").json == {"refused": "unknown_participant", "with": None}


def test_the_board_tells_what_runs_what_follows_and_the_sessions(run: Callable[..., Ran]) -> None:
    board = run("board").json
    assert [m["meeting"] for m in board["now"]] == ["M1"]
    assert [m["meeting"] for m in board["next"]] == ["M2"]
    assert board["sessions"] == [
        {
            "title": "Farewell",
            "start": "2027-04-04T14:00:00+12:00",
            "end": "2027-04-04T15:00:00+12:00",
            "rooms": ["süd"],
        }
    ]
    assert [m["meeting"] for m in run("board", "--room", "süd").json["next"]] == ["M6"]
    assert [(m["meeting"], m["table"]) for m in run("board", when="2027-04-03T09:45").json["now"]] == [("M3", None)]
    unknown = run("board", "--room", "attic")
    assert (unknown.code, set(unknown.json)) == (2, {"error"})


def test_a_board_answers_in_json_where_there_is_a_display_and_in_lines_where_there_is_none(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    """Else it opens its window, which a test of windows shows."""
    assert list(run("board").json) == ["now", "next", "sessions"]
    assert list(run("board", "--windowed").json) == ["now", "next", "sessions"]
    path = desk_events.hall_at(tmp_path / "lines.hall")
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    ran = process("board", "--hall", path, "--at", "2024-06-03T09:05", env=nowhere)
    assert ran.code == 0
    assert [line.partition(":")[0] for line in ran.out.splitlines()] == ["now", "now", "next", "next"]


def test_the_status_has_the_fields_of_the_contract(run: Callable[..., Ran]) -> None:
    status = run("status").json
    assert list(status)[: len(STATUS)] == STATUS
    assert fields(status, ["event", "participants", "meetings", "tables", "no_table", "conflicts", "refused"]) == {
        "event": "māra 2027",
        "participants": 6,
        "meetings": 6,
        "tables": 3,
        "no_table": 1,
        "conflicts": 0,
        "refused": 0,
    }
    assert (status["pending"], status["last_sync"], status["clock_skew_s"]) == (status["facts"], None, None)
    assert len(status["digest"]) == 32


def test_the_order_of_other_arguments_does_not_matter(run: Callable[..., Ran], tmp_path: Path) -> None:
    hall = ("--hall", tmp_path / "event.hall")
    assert run("scan", ticket("ā1")).code == 0
    assert command("scan", *hall, "--at", "2027-04-03T09:06", ticket("ā1")).json["outcome"] == "welcome_back"
    every = ("--at", "2027-04-03T09:06", "--key", tmp_path / "event.hall.key")
    for arguments in (
        ("scan", "x"), ("day", "ā1"), ("status",), ("board",), ("code", "ā1"), ("rebuild",),
        ("codes", "--out", tmp_path / "c.csv"), ("slips", "--out", tmp_path / "s.pdf"), ("kiosk",),
    ):  # fmt: skip
        assert command(*arguments, *hall, *every).code == 0


def test_a_rebuild_changes_no_answer(run: Callable[..., Ran]) -> None:
    run("scan", ticket("ā1"))
    before = run("status").json
    assert run("rebuild").json == {"facts": before["facts"], "digest": before["digest"]}
    assert run("status").json == before
