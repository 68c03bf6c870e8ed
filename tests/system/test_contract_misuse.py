"""Whatever people type: a sentence, an exit code and one JSON object; never a traceback."""

import json
import os
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import badge
from db import opening
from tests.app import desk_events
from tests.system.commands import ROOT, command, process
from tests.system.events import KEY, folder_at, load, ticket
from ui import cli_closing, cli_seating

BLANK = badge.blank(KEY, "māra 2027", 1, 1)
STAFF = (*cli_seating.commands.registered_commands, *cli_closing.commands.registered_commands)
EXAMPLES = {one.name or one.callback.__name__: one.epilog for one in STAFF if one.callback}
WORDS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "", " ", "-", "--", "--help", "-h", "--at", "--hall", "--by", "--nonsense", "ā1", "nobody", "Mere", BLANK,
            ticket("ā1"), "2027-04-03T09:00", "\udcff", "\0", "a" * 2000, "é\n", "\u202e", "🏳️‍🌈", "--at=noon", "--by=",
        ]
    ),
)  # fmt: skip
TIMES = [
    "", "noon", "0001-01-01", "0001-01-01T00:00+14:00", "9999-12-31T23:59:59", "9999-12-31T23:59:59-14:00",
    "2027-09-26T02:30", "2027-04-04T02:30", "2027-02-30", "-1", "1e9", "٢٠٢٧-٠٤-٠٣", "2027-04-03T09:00Europe/Berlin",
    "2027-04-03T25:00", "\udcff", "9" * 5000,
]  # fmt: skip


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hall")
    load(folder / "event.hall", folder_at(folder / "event"))
    return folder / "event.hall"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    name=st.sampled_from(["scan", "day", "give", "arrive", "void", "code", "reissue", "board", "status", "slips", ""]),
    words=st.lists(WORDS, max_size=5),
)
def test_any_words_lead_to_an_exit_code_and_at_most_one_object(hall: Path, name: str, words: list[str]) -> None:
    ran = command(name, *words, "--hall", hall)
    assert ran.code in {0, 1, 2, 3}
    if not {"--help", "-h"} & set(words) and not any(word.startswith("-") for word in words):
        assert isinstance(ran.json, dict)
    if ran.code:
        assert ran.err.strip()


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("arguments", [["scan", "x"], ["day", "ā1"], ["status"], ["give", BLANK, "ā1", "--by", "M"]])
def test_a_time_that_cannot_be_used_is_bad_input(hall: Path, arguments: list[str], time: str) -> None:
    ran = command(*arguments, "--hall", hall, f"--at={time}")
    assert (ran.code, set(ran.json)) == (2, {"error"})
    assert "--at" in ran.json["error"]


def test_the_first_and_the_last_usable_years_can_be_used(hall: Path) -> None:
    for time in ("1970-01-01T00:00", "1970-01-01T00:00+14:00", "9000-12-31T23:59:59.999999"):
        assert command("scan", ticket("s7"), "--dry-run", "--hall", hall, "--at", time).code == 0
        assert command("board", "--hall", hall, "--at", time).code == 0
        assert command("status", "--hall", hall, "--at", time).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["scan"],
        ["scan", "x", "y"],
        ["day"],
        ["arrive", "ā1"],
        ["arrive", "ā1", "--by", ""],
        ["arrive", "ā1", "--by", "M\nM"],
        ["arrive", "ā1", "--by", "x" * 1001],
        ["void", "x", "--by", "M"],
        ["give", BLANK, "--by", "M"],
        ["slips"],
        ["codes"],
        ["badges", "--out", "x", "--blank", "one"],
        ["load"],
    ],
)
def test_wrong_usage_is_said_with_one_object_too(hall: Path, arguments: list[str]) -> None:
    ran = command(*arguments, *(["--hall", str(hall)] if arguments else []))
    assert (ran.code, set(ran.json)) == (2, {"error"})
    assert "--help" in ran.err


def test_names_in_any_script_can_act(hall: Path) -> None:
    for name in ("Jean\u00a0Paul", "می‌خواهم", "👩‍💻", "נועה", "Ngā‘ire"):
        assert command("arrive", "s7", "--by", name, "--hall", hall, "--at", "2027-04-03T09:00").code == 0


@pytest.mark.parametrize("arguments", [["scan", "x"], ["day", "ā1"], ["status"], ["board"], ["code", "ā1"]])
def test_a_hall_file_that_is_missing_or_none_is_a_fault_and_is_not_made(tmp_path: Path, arguments: list[str]) -> None:
    letter = tmp_path / "letter"
    letter.write_bytes(b"Dear Sir or Madam, " * 200)
    (tmp_path / "empty").touch()
    before = sorted(tmp_path.iterdir())
    for path in (tmp_path / "missing", letter, tmp_path, tmp_path / "no" / "folder", tmp_path / "empty"):
        ran = command(*arguments, "--hall", path)
        assert (ran.code, set(ran.json)) == (1, {"error"})
        assert str(path) in ran.err
    assert sorted(tmp_path.iterdir()) == before


def test_without_a_name_the_hall_file_is_the_users(tmp_path: Path) -> None:
    assert command("status").code == 1
    assert command("load", folder_at(tmp_path / "event")).code == 0
    assert command("status").json["event"] == "māra 2027"


def test_a_held_hall_file_can_be_read_and_is_said_to_be_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr(opening, "PATIENCE_S", 0.05)
    ran = command("scan", ticket("ā1"), "--hall", path, "--at", "2027-04-03T09:00")
    assert (ran.code, "held by another program" in ran.json["error"]) == (1, True)
    assert command("day", "ā1", "--hall", path).code == 0
    holder.close()
    assert command("scan", ticket("ā1"), "--hall", path, "--at", "2027-04-03T09:00").json["outcome"] == "welcome"


def test_a_damaged_hall_file_is_told_by_its_status(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    damaged = bytearray(path.read_bytes())
    for place in range(len(damaged) // 2, len(damaged) // 2 + 40_000):
        damaged[place] ^= 0xFF
    path.write_bytes(damaged)
    ran = command("status", "--hall", path)
    assert (ran.code, "damaged pages" in ran.json["error"]) == (1, True)
    assert len(ran.err.splitlines()) == 1


# Processes of their own


def test_a_scan_loads_no_window_system(hall: Path) -> None:
    heavy = {"PySide6", "shiboken6", "reportlab", "pandas", "openpyxl"}
    code = (
        "import sys\nfrom ui.cli import main\nmain()\n"
        f"sys.stderr.write(' '.join({heavy} & {{name.split('.')[0] for name in sys.modules}}))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, "scan", ticket("ā1"), "--hall", hall, "--dry-run", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "participant" in ran.stdout


@pytest.mark.parametrize("locale", [{"PYTHONUTF8": "1"}, {"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}])
def test_text_that_is_no_utf_8_is_decided_or_refused(hall: Path, locale: dict[str, str]) -> None:
    scan = process("scan", b"T\xff\xfe", "--hall", hall, "--dry-run", "--json", env=locale)
    assert (scan.code, scan.json["outcome"]) == (0, "unreadable")
    day = process("day", b"\xff", "--hall", hall, "--json", env=locale)
    assert (day.code, set(day.json)) == (2, {"error"})
    elsewhere = process("status", "--hall", os.fsencode(hall) + b"\xff", "--json", env=locale)
    assert (elsewhere.code, set(elsewhere.json)) == (1, {"error"})
    assert "Traceback" not in scan.err + day.err + elsewhere.err
    named = process("day", "Δ4".encode(), "--hall", hall, "--json", env={"PYTHONUTF8": "1", **locale})
    assert "Delta" in named.json["participant"]["name"]


def test_people_can_read_any_name_on_any_terminal(hall: Path) -> None:
    ran = process("day", "ā1", "--hall", hall, env={"PYTHONUTF8": "1", "PYTHONIOENCODING": "ascii"})
    assert (ran.code, ran.err) == (0, "")
    assert "Aroha Ngata" in ran.out


def test_a_very_long_argument_is_unreadable(hall: Path) -> None:
    ran = process("scan", "T" * 120_000, "--hall", hall, "--json")
    assert (ran.code, ran.json["outcome"]) == (0, "unreadable")


@pytest.mark.parametrize("as_json", [["--json"], []])
def test_an_answer_that_cannot_be_printed_is_a_fault_without_a_traceback(hall: Path, as_json: list[str]) -> None:
    for target in ("/dev/full", "closed"):
        if target == "closed":
            reading, writing = os.pipe()
            os.close(reading)
        else:
            writing = os.open(target, os.O_WRONLY)
        ran = subprocess.run(
            [sys.executable, "-m", "ui.cli", "day", "ā1", "--hall", hall, *as_json],
            cwd=ROOT,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        os.close(writing)
        assert ran.returncode == 1
        assert "Traceback" not in ran.stderr
        assert "Exception ignored" not in ran.stderr
        assert (ran.stderr == "") == (target == "closed")


def test_a_message_that_nobody_can_be_told_costs_no_answer(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        words = [sys.executable, "-m", "ui.cli", "day", "ā1", "--hall", str(tmp_path / "missing"), "--json"]
        ran = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=full, text=True, check=False)
    assert ran.returncode == 1
    assert "no hall file" in json.loads(ran.stdout)["error"]


@pytest.mark.parametrize("window", ["kiosk", "desk"])
def test_a_window_without_a_display_says_so(window: str, tmp_path: Path) -> None:
    path = desk_events.hall_at(tmp_path / "desk.hall")
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    ran = process(window, "--hall", path, env=nowhere)
    assert ran.code == 1
    assert "no display" in ran.err


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_of_every_command_for_staff_can_be_typed_as_it_stands(tmp_path: Path, name: str) -> None:
    said = EXAMPLES[name] or ""
    assert said.startswith(f"Example: treffpunkt {name} ")
    words = shlex.split(said)[2:]
    ran = command(*words, "--hall", tmp_path / "missing")
    assert (ran.code, "no hall file" in ran.err) == (1, True)
