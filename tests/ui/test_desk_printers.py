"""A desk with real printers: one touch after a step; a printer without paper, and another one that has some."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from app.cups import LIMIT_S
from db.hall import Hall
from tests.system.printers import Printers, printing
from tests.ui.desk_at_work import DeskAtWork, at_work, doing
from tests.ui.desk_paper import PATIENCE_MS, attention, jobs_of, ready, section, text_of


@pytest.fixture
def printers() -> Iterator[Printers]:
    """Two printers in order, with empty trays."""
    with printing() as server:
        server.add("SLIPS")
        server.add("OFFICE")
        yield server


@pytest.fixture
def desk(qtbot: QtBot, path: Path, printers: Printers) -> Iterator[DeskAtWork]:  # noqa: ARG001 - it must be there first
    """A coordinator whose slips go to the queue SLIPS."""
    with at_work(qtbot, path) as work:
        work.desk.printer = "SLIPS"
        yield work


def in_tray(work: DeskAtWork, printers: Printers, queue: str, count: int = 1) -> list[Path]:
    """What has come out of this printer, as soon as that is on record here."""
    work.qtbot.waitUntil(lambda: len(printers.tray(queue)) == count, timeout=PATIENCE_MS)
    work.qtbot.waitUntil(lambda: all(job.state != "waiting" for job in jobs_of(work)), timeout=PATIENCE_MS)
    work.window.look()
    return printers.tray(queue)


def concerned(work: DeskAtWork) -> dict[str, tuple[str, str]]:
    """By name, the time and the table of each meeting that was moved at this desk, as the tables have it."""
    with Hall(work.desk.work.hall.path) as hall:
        rows = hall.rows(
            "SELECT p.participant, o.last_name, s.start, t.label FROM facts f JOIN seats s ON s.meeting = f.entity"
            " JOIN parts p ON p.meeting = s.meeting JOIN participants o ON o.id = p.participant"
            " JOIN tables t ON t.id = s.table_id WHERE f.kind = 'seat' AND f.step IS NOT NULL"
        )
    return {name: (start, label) for _, name, start, label in rows}


def test_closing_a_room_and_one_touch_bring_everybodys_new_slip_into_the_tray(
    desk: DeskAtWork, printers: Printers
) -> None:
    desk.window.act(doing("close", "room:A"))
    desk.window.act(doing("field", "why", "water"))
    desk.touch("Close, and move everybody so", desk.screen.sheet)
    undo = desk.frame.undo
    assert undo is not None
    label = next(action.label for action in undo.actions if action.name == "print_slips")
    desk.touch(label)
    assert desk.bar == f"{label.removeprefix('Print ')} go to SLIPS"
    [slips] = in_tray(desk, printers, "SLIPS")
    moved, text = concerned(desk), text_of(slips)
    assert moved
    for name, (_, table) in moved.items():
        assert name in text
        assert table in text
    [job] = jobs_of(desk)
    assert (job.state, label) == ("out", f"Print {len(job.slips)} slips")
    desk.touch("Print")
    assert section(desk, "Out of date") == []
    assert [line.note for line in section(desk, "Printed here")] == ["SLIPS · out"]


def test_a_printer_without_paper_is_told_and_another_one_prints_the_slips_once(
    desk: DeskAtWork, printers: Printers
) -> None:
    printers.set("SLIPS", "paper out")
    desk.window.act(doing("print_slips", "meeting:m1"))
    assert desk.bar == "3 slips go to SLIPS"
    line = attention(desk, "3 slips wait")
    assert line.text == "SLIPS: the printer needs paper."
    desk.touch("Other printer")
    desk.qtbot.waitUntil(lambda: not desk.sheet.busy, timeout=PATIENCE_MS)
    assert [choice.label for choice in desk.sheet.fields[0].choices] == ["OFFICE"]
    desk.touch("Print there", desk.screen.sheet)
    assert desk.bar == "From SLIPS to OFFICE: 3 slips"
    [slips] = in_tray(desk, printers, "OFFICE")
    assert all(name in text_of(slips) for name in ("Ada Ek", "Amy Ash", "Dan Elm"))
    assert not [one for one in desk.frame.attention if "slips wait" in one.title]
    printers.recover("SLIPS")
    desk.window.act(doing("print", "e2"))
    [other] = in_tray(desk, printers, "SLIPS")
    assert "Bo Berg" in text_of(other)
    assert len(printers.tray("OFFICE")) == 1


def test_a_print_that_was_taken_back_never_comes_out(desk: DeskAtWork, printers: Printers) -> None:
    printers.set("SLIPS", "paper out")
    desk.window.act(doing("print", "e1"))
    attention(desk, "Slip for Ada Ek waits")
    desk.touch("Cancel print")
    assert desk.bar == "Taken back from SLIPS: Slip for Ada Ek"
    desk.qtbot.waitUntil(lambda: jobs_of(desk)[0].state == "gone", timeout=PATIENCE_MS)
    printers.recover("SLIPS")
    desk.window.act(doing("print", "e2"))
    [slip] = in_tray(desk, printers, "SLIPS")
    assert "Bo Berg" in text_of(slip)


def gives_up(desk: DeskAtWork, printers: Printers) -> None:
    """The desk's printer is one whose failed jobs are given up rather than tried again."""
    printers.add("ONCE", policy="abort-job")
    printers.fail("ONCE", 1)
    desk.desk.printer = "ONCE"


def test_slips_that_the_printer_gave_up_are_printed_again_from_attention(desk: DeskAtWork, printers: Printers) -> None:
    gives_up(desk, printers)
    desk.window.act(doing("print", "e1"))
    line = attention(desk, "Slip for Ada Ek is not printed")
    assert "Look into the tray" in line.text
    printers.recover("ONCE")
    desk.touch("Print again")
    in_tray(desk, printers, "ONCE")
    assert not [one for one in desk.frame.attention if "is not printed" in one.title]


def test_what_is_lost_and_lies_in_the_tray_after_all_is_seen_to(desk: DeskAtWork, printers: Printers) -> None:
    gives_up(desk, printers)
    desk.window.act(doing("print", "e1"))
    attention(desk, "Slip for Ada Ek is not printed")
    desk.touch("Seen to")
    assert not [one for one in desk.frame.attention if "is not printed" in one.title]


def test_the_print_sheet_offers_the_queues_of_the_print_server(desk: DeskAtWork, printers: Printers) -> None:
    desk.window.act(doing("print_sheet", "meeting:m1"))

    def offered() -> list[str]:
        return [choice.value for field in desk.sheet.fields if field.name == "printer" for choice in field.choices]

    desk.qtbot.waitUntil(lambda: {"SLIPS", "OFFICE"} <= set(offered()), timeout=PATIENCE_MS)
    desk.touch("OFFICE", desk.screen.sheet)
    desk.touch("Print 3 slips", desk.screen.sheet)
    assert desk.bar == "3 slips go to OFFICE"
    in_tray(desk, printers, "OFFICE")


def test_a_print_server_that_hangs_freezes_nothing_and_slips_go_to_the_folder(
    desk: DeskAtWork, printers: Printers
) -> None:
    printers.hang()
    try:
        began = perf_counter()
        desk.window.act(doing("print_sheet", "meeting:m1"))
        assert perf_counter() - began < 1
        ready(desk)
        assert perf_counter() - began < LIMIT_S
        desk.touch("A5", desk.screen.sheet)
        folder = next(
            choice
            for field in desk.sheet.fields
            if field.name == "printer"
            for choice in field.choices
            if "folder" in choice.label
        )
        desk.touch(folder.label, desk.screen.sheet)
        desk.touch("Print 3 slips", desk.screen.sheet)
        desk.qtbot.waitUntil(lambda: len(jobs_of(desk)) == 1, timeout=2 * PATIENCE_MS)
        assert jobs_of(desk)[0].state == "out"
    finally:
        printers.wake()
