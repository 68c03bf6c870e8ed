"""The board in a real window, over a real hall file."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import delays, seating
from app.clock import Clock, milliseconds, time_text
from app.settings import Settings
from app.terminal import Terminal
from db.facts import Draft
from db.hall import Hall
from db.records import SyncState
from tests.app.desk_events import at
from tests.ui.board_stand import BoardStand, board_stand
from ui.board.board import BoardWindow
from ui.board.program import needs_of
from ui.board.states import SessionRow


class Paints(QObject):
    """Counts how often something is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        self.count += event.type() == QEvent.Type.Paint
        return False


def turned(stand: BoardStand, seconds: float) -> list[str]:
    """What is shown some seconds later."""
    stand.seconds += seconds
    stand.window.look()
    return stand.meetings


def test_rows_say_time_organisations_room_table_and_status(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        assert stand.meetings == ["m1", "m2", "m3", "m4"]
        row = stand.row("m1")
        assert (row.time, row.host, row.guest) == ("09:00", "Ek AB", "Ash Inc")
        assert (row.room, row.table, row.status) == ("Aspen", "1", "now")
        assert stand.row("m3").status == "in 15 min"
        assert "Ada" not in stand.words, "organisations, not people"
        assert {"09:05", "09:00 round ends in", "15 min"} <= set(stand.words.splitlines())


def test_the_last_minute_of_a_slot_is_counted_in_seconds(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        stand.set(at("09:19").now() + timedelta(seconds=18))
        assert "42 s" in stand.words
        stand.set(at("09:19").now() + timedelta(seconds=19))
        assert "41 s" in stand.words


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_pages_turn_when_they_have_been_read_and_show_every_row_once(
    qtbot: QtBot, template: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    with board_stand(qtbot, template, tmp_path, size=size, inches=32) as stand:
        assert stand.window.view.measures.rows in (2, 3)
        first = stand.meetings
        assert len(first) == 2, "the same on both pages"
        assert turned(stand, 7.9) == first, "it is being read"
        second = turned(stand, 0.2)
        assert sorted(first + second) == ["m1", "m2", "m3", "m4"]
        assert stand.page.of == 2
        assert turned(stand, 8.1) == first


def test_a_move_that_another_program_makes_is_seen_without_a_touch_and_first(
    qtbot: QtBot, template: Path, tmp_path: Path
) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        seating.move(stand.beside, "m3", at("09:05"), by="Ann", table="a3")
        qtbot.waitUntil(lambda: stand.meetings[0] == "m3", timeout=5000)
        row = stand.row("m3")
        assert (row.table, row.status, row.moved) == ("3", "moved from 1", True)
        stand.set(at("09:16").now())
        assert stand.meetings == ["m1", "m2", "m3", "m4"]
        assert stand.row("m3").status == "in 4 min"


def test_a_row_that_moves_is_seen_to_move_and_then_everything_rests(
    qtbot: QtBot, template: Path, tmp_path: Path
) -> None:
    with board_stand(qtbot, template, tmp_path, motion=True) as stand:
        view = stand.window.view
        paints = Paints(view)
        seating.move(stand.beside, "m3", at("09:05"), by="Ann", table="a3")
        stand.window.look()
        assert view.moves
        qtbot.waitUntil(lambda: not view.moves)
        assert paints.count >= 3
        stand.window.look()
        qtbot.wait(100)
        at_rest = paints.count
        stand.window.look()
        qtbot.wait(700)
        assert paints.count == at_rest, "nothing repaints that does not change"


def test_without_motion_nothing_moves(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path, motion=False) as stand:
        seating.move(stand.beside, "m3", at("09:05"), by="Ann", table="a3")
        stand.window.look()
        assert stand.meetings[0] == "m3"
        assert not stand.window.view.moves


def test_a_minute_that_passes_moves_nothing(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path, motion=True) as stand:
        stand.set(at("09:06").now())
        assert stand.row("m3").status == "in 14 min"
        assert not stand.window.view.moves


def test_a_delay_a_missing_table_and_a_replacement_are_told(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path, when="09:25") as stand:
        delays.delay(stand.beside, "c2c", at("09:40").now(), 15, at("09:25"), by="Ann")
        stand.window.look()
        assert (stand.row("m5").time, stand.row("m5").status) == ("09:55", "delayed 15 min")
        assert (stand.row("m6").table, stand.row("m6").status) == ("–", "no table: ask the desk")


def test_what_may_be_old_says_of_when_it_is(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        assert "as of" not in stand.words
        since = at("09:01").now()
        stand.sync = SyncState("offline", since, since)
        stand.set(at("09:05").now())
        assert "as of" not in stand.words
        stand.set(at("09:06").now())
        assert "as of 09:01" in stand.words


def test_one_room_is_named_and_shows_its_own_rows(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path, room="Birch") as stand:
        assert stand.meetings == ["m4"]
        assert "Birch" in stand.words


def test_a_room_that_the_event_has_not_is_said_calmly(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path, room="attic") as stand:
        assert "There is no room attic" in stand.words
        assert stand.meetings == []


def test_before_between_and_after_the_meetings_something_is_said(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path, when="2024-06-02T18:00") as stand:
        assert "The meetings begin on Monday 3 June" in stand.words.replace("\u2028", " ")
        stand.set(at("08:00").now())
        assert stand.meetings == ["m1", "m2"]
        assert stand.row("m1").status == "in 1 h"
        stand.set(at("18:00").now())
        assert "The last meeting is over" in stand.words


def test_a_file_that_cannot_be_read_shows_a_calm_screen_that_mends_itself(
    qtbot: QtBot, template: Path, tmp_path: Path
) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        stand.beside.rows("ALTER TABLE meetings RENAME TO gone")
        stand.set(at("09:06").now())
        assert "This board takes a break" in stand.words
        stand.beside.rows("ALTER TABLE gone RENAME TO meetings")
        stand.window.look()
        assert "This board takes a break" in stand.words, "it tries again in its own time"
        assert turned(stand, 2.1) == ["m1", "m2", "m3", "m4"]


def test_an_event_that_comes_while_the_board_stands_there_appears(qapp: object, template: Path, tmp_path: Path) -> None:
    assert qapp
    path, seconds = tmp_path / "empty.hall", [100.0]
    Hall(path, create=True).close()
    terminal = Terminal(path)
    terminal.clock = at("09:05")
    window = BoardWindow(needs_of(terminal, Settings(hall=path)), monotonic=lambda: seconds[0])
    window.resize(1920, 1080)
    window.grab()
    assert "No event is loaded yet" in window.view.accessibleDescription()
    with Hall(template) as whole, Hall(path) as beside:
        beside.receive(whole.all_facts())
    seconds[0] += 2.1
    window.look()
    assert [row.key for row in window.view.page.rows] == [f"meeting m{n}" for n in (1, 2, 3, 4)]
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    terminal.close()


def test_a_clock_that_cannot_be_believed_shows_no_time(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        stand.terminal.clock = Clock()  # the machine's own, years after the event
        stand.window.look()
        assert "Please set its date and time." in stand.words.replace("\u2028", " ")
        assert stand.page.rows == ()
        assert not any(text[:1].isdigit() for text in stand.words.splitlines())


def test_a_session_stands_across_the_board_when_it_comes(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        start = at("09:36").now()
        body = {"title": "Opening", "rooms": ["A", "B"], "start": time_text(start)}
        body["end"] = time_text(start + timedelta(minutes=30))
        stand.beside.record([Draft("session", "S1", body)], at=milliseconds(at("09:05").now()))
        stand.window.look()
        assert "09:36 Opening · both rooms" in stand.words
        assert len(stand.page.rows) == 4
        stand.set(at("09:07").now())
        (session,) = [row for row in stand.page.rows if isinstance(row, SessionRow)]
        assert (session.title, session.rooms, session.status) == ("Opening", "both rooms", "in 29 min")
        assert stand.page.rows[-1] is session, "in the order of time"


def test_the_page_can_be_heard(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path, inches=32) as stand:
        heard = QAccessible.queryAccessibleInterface(stand.window.view)
        assert heard.text(QAccessible.Text.Name) == "Meetings, A crowded hall, Page 1 of 2"
        said = heard.text(QAccessible.Text.Description).splitlines()
        assert said[0] == "09:05"
        assert "09:00, Ek AB and Ash Inc, Aspen, table 1, now." in said
        turned(stand, 9)
        assert "Page 2 of 2" in heard.text(QAccessible.Text.Name)


def test_contacts_never_stand_on_a_board(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, template, tmp_path) as stand:
        body = {"email": "ada@ek.example", "phone": "+46 1", "note": "VIP"}
        stand.beside.record([Draft("contact", "e1", body)], at=1)
        stand.set(at("09:06").now())
        assert "ada@ek.example" not in stand.words + stand.window.view.accessibleDescription()
