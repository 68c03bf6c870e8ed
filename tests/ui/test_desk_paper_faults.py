"""Paper that does not come out at the desk or elsewhere; how it looks, what the history and the settings say."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import desk_printing
from app.clock import milliseconds
from db import jobs, printed
from db.facts import Draft
from db.hall import Hall
from tests.app.desk_events import at
from tests.ui.desk_at_work import DeskAtWork, at_work, doing
from tests.ui.desk_paper import attention, give_key, jobs_of, printed_files, ready, text_of
from tests.ui.fingers import PORTRAIT, faults_of
from ui.desk.states import HistoryState

# What goes wrong.


def missing_slip(hall: Hall, person: str, problem: str) -> None:
    """A kiosk's slip that did not come out."""
    name = hall.name
    hall._connection.execute("UPDATE terminal SET name = 'entrance'")  # noqa: SLF001 - as another terminal's fact
    body = {"participant": person, "printer": "SLIPS", "day": "2024-06-03", "problem": problem}
    hall.record([Draft("printed", hall.new_id(), body)], at=milliseconds(at("09:01").now()))
    hall._connection.execute("UPDATE terminal SET name = ?", (name,))  # noqa: SLF001


def test_a_kiosk_without_paper_is_told_with_those_who_have_no_slip_and_they_are_printed_here(ann: DeskAtWork) -> None:
    with Hall(ann.desk.work.hall.path) as hall:
        for person in ("e1", "e2", "u1"):
            missing_slip(hall, person, "no_paper")
    line = attention(ann, "Printer at entrance")
    assert line.text == "The printer needs paper.\nAmy Ash and 2 more have no slip."
    ann.touch("Print 3 slips")
    [slips] = printed_files(ann, 1)
    assert all(name in text_of(slips) for name in ("Ada Ek", "Bo Berg", "Amy Ash"))
    assert attention(ann, "Printer at entrance").text == "The printer needs paper."
    ann.touch("Seen to")
    assert not [one for one in ann.frame.attention if "Printer" in one.title]


def test_a_folder_that_cannot_be_written_is_told_in_a_plain_sentence(qtbot: QtBot, path: Path, tmp_path: Path) -> None:
    (tmp_path / "slips").write_text("a file where a folder should be")
    with at_work(qtbot, path) as work:
        work.window.act(doing("print", "e1"))
        qtbot.waitUntil(lambda: work.bar.startswith("Nothing was printed."))
        assert "slips" in work.bar
        assert jobs_of(work) == []
        with Hall(path) as hall:
            assert printed.lately(hall, 9) == []


def test_a_fault_of_the_program_is_told_without_its_traceback(
    ann: DeskAtWork, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Hall) -> jobs.Job:
        raise ZeroDivisionError

    ann.window._printing.put(broken, desk_printing.usual(ann.desk))  # type: ignore[arg-type]  # noqa: SLF001
    ann.qtbot.waitUntil(lambda: ann.bar == "Nothing was printed. The log says more.")
    assert "ZeroDivisionError" in caplog.text


def test_the_history_tells_of_slips_that_came_out_and_not_of_others_as_printed(ann: DeskAtWork) -> None:
    ann.window.act(doing("print", "e1"))
    printed_files(ann, 1)
    here = ann.desk.work.hall
    body = {"participant": "e2", "printer": "SLIPS", "day": "2024-06-03", "problem": "jam"}
    here.record([Draft("printed", here.new_id(), body)], at=1, by="Ann", step=here.new_id())
    ann.touch("History")
    shown = ann.window.page_shown
    assert isinstance(shown, HistoryState)
    assert [line.what for line in shown.lines if not line.heading][:2] == [
        "No slip came out for Bo Berg",
        "Slip for Ada Ek",
    ]


def test_the_settings_ask_for_the_printer_the_folder_and_the_paper(
    qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TREFFPUNKT_SETTINGS", str(tmp_path / "settings.toml"))
    with at_work(qtbot, path, name="Olga") as work:
        work.touch("Setup")
        work.touch("Settings")
        work.window.act(doing("field", "printer", "OFFICE"))
        work.window.act(doing("field", "paper", "A4x2"))
        work.touch("Save", work.screen.sheet)
    assert 'printer = "OFFICE"' in (tmp_path / "settings.toml").read_text()
    assert 'paper = "A4x2"' in (tmp_path / "settings.toml").read_text()


def test_the_settings_ask_for_the_look_and_what_bystanders_may_see(
    qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TREFFPUNKT_SETTINGS", str(tmp_path / "settings.toml"))
    with at_work(qtbot, path, name="Olga") as work:
        work.touch("Setup")
        work.touch("Settings")
        work.window.act(doing("field", "look", "light"))
        work.window.act(doing("field", "hide_from_bystanders", "yes"))
        work.touch("Save", work.screen.sheet)
    written = (tmp_path / "settings.toml").read_text()
    assert 'look = "light"' in written
    assert "hide_from_bystanders = true" in written


def test_everything_about_paper_stays_on_the_screen_at_both_sizes(qtbot: QtBot, path: Path) -> None:
    for size in ((1920, 1080), PORTRAIT):
        with at_work(qtbot, path, size=size, name="Olga") as work:
            give_key(work)
            with Hall(path) as hall:
                for person in ("e1", "e2", "u1"):
                    missing_slip(hall, person, "no_paper")
            work.window.act(doing("print", "e2;u2"))
            work.window.act(doing("section", value="print"))
            work.window.act(doing("dismiss_undo"))  # it slides, and is looked at elsewhere
            work.qtbot.waitUntil(lambda: not any(one.state == "waiting" for one in jobs_of(work)))
            work.window.look()
            assert faults_of(work.screen) == []
            for subject in ("day:", "table_cards:", "badges:", "blank_badges:"):
                work.window.act(doing("print_sheet", subject))
                ready(work)
                assert faults_of(work.screen) == []
                work.window.act(doing("close_sheet"))
