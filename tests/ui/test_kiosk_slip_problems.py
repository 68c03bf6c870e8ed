"""Slips at a kiosk that do not come out: said calmly, in time, with where help is, whatever the reason."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from app import spooling
from app.printer_reasons import Problem
from app.slip_news import SlipNews
from db import jobs
from db.faults import Fault
from tests.app.desk_events import ticket
from tests.system.printers import Printers, printing
from tests.ui.kiosk_stand import BEING_PRINTED, TAKE, Busy, Stand, press, slips_in, stand
from ui.kiosk.kiosk import READ_S
from ui.kiosk.slip_state import slip_state

# The kiosk itself


def test_a_kiosk_that_cannot_print_says_so_and_where_help_is_and_can_be_tried_again(
    qtbot: QtBot, door: Stand, tray: Path
) -> None:
    tray.rmdir()
    door.kiosk.scanned(ticket("e1"))
    press(door, "Print my slip")
    qtbot.waitUntil(lambda: "cannot be printed here" in door.words)
    assert "The help desk to your left can print your slip." in door.words
    assert door.figure == "1"
    tray.mkdir()
    press(door, "Print my slip")
    qtbot.waitUntil(lambda: TAKE in door.words)
    assert len(slips_in(tray)) == 1


@pytest.mark.parametrize("trouble", [Fault("the disk is full"), RuntimeError("a bug")])
def test_whoever_cannot_be_told_of_their_slip_is_told_their_table_all_the_same(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, tray: Path, trouble: Exception
) -> None:
    def no_news(_: str) -> SlipNews:
        raise trouble

    with stand(qtbot, hall_file, tmp_path, printer=str(tray), slip=no_news) as door:
        door.kiosk.scanned(ticket("e1"))
        door.kiosk.look()
        assert "cannot be printed here" in door.words
        assert str(trouble) not in door.words
        assert door.figure == "1"


def test_there_is_time_to_read_that_no_slip_comes(qtbot: QtBot, door: Stand, tray: Path) -> None:
    tray.rmdir()
    door.kiosk.scanned(ticket("e1"))
    door.seconds += 5
    busy = Busy(door)
    press(door, "Print my slip")
    door.seconds += 13
    qtbot.waitUntil(lambda: "\n1\n" in f"{door.words}\n")
    busy.done.set()
    qtbot.waitUntil(lambda: "cannot be printed here" in door.words)
    assert f"\n{READ_S}\n" in f"{door.words}\n"
    door.kiosk.look()
    door.seconds += READ_S + 0.1
    qtbot.waitUntil(lambda: "your badge" in door.words)


def test_only_who_is_shown_is_asked_about(qtbot: QtBot, hall_file: Path, tmp_path: Path, tray: Path) -> None:
    asked: list[str] = []

    def news(participant: str) -> SlipNews:
        asked.append(participant)
        return SlipNews("offered")

    with stand(qtbot, hall_file, tmp_path, printer=str(tray), slip=news) as door:
        door.kiosk.look()
        door.kiosk.scanned("no code")
        door.kiosk.look()
        assert asked == []
        door.kiosk.scanned(ticket("e1"))
        door.kiosk.look()
        assert set(asked) == {"e1"}
        asked.clear()
        door.kiosk.clear()
        door.kiosk.look()
        assert asked == []


@pytest.mark.parametrize("help_desk", ["left", "right", "ahead", "behind", "", "Foyer, next to the stairs"])
def test_every_problem_is_a_sentence_of_its_own_that_says_who_helps(help_desk: str) -> None:
    problems = (*get_args(Problem), "failed")
    told = {slip_state(SlipNews("missing", one), help_desk, asks=False).text for one in problems}
    assert len(told) == len(problems)
    where = {"left": "left", "right": "right", "ahead": "straight ahead", "behind": "behind you"}
    for text in told:
        why, helped = text.split("\n")
        assert why.endswith(".")
        assert "The help desk" in helped
        assert "can print your slip" in helped
        assert where.get(help_desk, help_desk) in helped


def test_a_problem_that_is_not_known_here_is_told_without_a_reason() -> None:
    assert "cannot be printed here" in slip_state(SlipNews("missing", "on_fire"), "left", asks=False).text


# A real print server


@pytest.fixture
def printers() -> Iterator[Printers]:
    with printing() as server:
        server.add("SLIPS")
        yield server


def test_a_slip_that_waits_for_paper_says_so_and_comes_out_when_there_is_some(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, printers: Printers
) -> None:
    printers.set("SLIPS", "paper out")
    with stand(qtbot, hall_file, tmp_path, printer="SLIPS") as door:
        door.kiosk.scanned(ticket("e1"))
        press(door, "Print my slip")
        assert BEING_PRINTED in door.words
        qtbot.waitUntil(lambda: "The printer needs paper." in door.words, timeout=20_000)
        assert printers.tray("SLIPS") == []
        printers.recover("SLIPS")
        qtbot.waitUntil(lambda: TAKE in door.words, timeout=20_000)
        assert len(printers.tray("SLIPS")) == 1


def test_a_slip_that_has_not_come_out_in_time_is_given_up_and_never_printed(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, printers: Printers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "Spooling", partial(spooling.Spooling, patience_s=1.0))
    printers.set("SLIPS", "jam")
    with stand(qtbot, hall_file, tmp_path, printer="SLIPS") as door:
        door.kiosk.scanned(ticket("e1"))
        press(door, "Print my slip")
        qtbot.waitUntil(lambda: not jobs.unfinished(door.beside) and bool(jobs.latest(door.beside, 1)), timeout=20_000)
        reasons = ("Paper is stuck in the printer.", "Printing your slip took too long.")
        qtbot.waitUntil(lambda: any(why in door.words for why in reasons))
        printers.recover("SLIPS")
        press(door, "Print my slip")
        press(door, "Print another one?")
        qtbot.waitUntil(lambda: TAKE in door.words, timeout=20_000)
        assert len(printers.tray("SLIPS")) == 1


@pytest.mark.parametrize(
    ("queue", "sentence"),
    [("NOWHERE", "This kiosk cannot find its printer."), ("SLIPS", "The printer takes no jobs at the moment.")],
)
def test_a_queue_that_takes_nothing_is_told(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, printers: Printers, queue: str, sentence: str
) -> None:
    printers.reject("SLIPS")
    with stand(qtbot, hall_file, tmp_path, printer=queue) as door:
        door.kiosk.scanned(ticket("e1"))
        press(door, "Print my slip")
        qtbot.waitUntil(lambda: sentence in door.words, timeout=20_000)
        assert door.figure == "1"


def test_a_print_service_that_does_not_run_is_told(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))
    with stand(qtbot, hall_file, tmp_path, printer="SLIPS") as door:
        door.kiosk.scanned(ticket("e1"))
        press(door, "Print my slip")
        qtbot.waitUntil(lambda: "The print service of this kiosk does not run." in door.words, timeout=20_000)
