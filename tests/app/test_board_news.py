"""A board that was away hears late of moves, and shows them as such from then on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import seating
from app.board import Former, Line
from app.board_news import Heard
from db.hall import Hall
from db.records import SyncState
from tests.app import desk_events
from tests.app.desk_events import at, copied, hall_at


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hall_at(tmp_path_factory.mktemp("news") / "template.hall")


@pytest.fixture
def here(template: Path, tmp_path: Path) -> Iterator[Hall]:
    """The board's hall."""
    with copied(template, tmp_path / "here.hall") as opened:
        yield opened


@pytest.fixture
def there(template: Path, tmp_path: Path) -> Iterator[Hall]:
    """A desk's."""
    with copied(template, tmp_path / "there.hall") as opened:
        yield opened


def line(board: Heard, meeting: str, when: str) -> Line | None:
    found = board.board(at(when).now())
    return next((one for one in found.lines if one.meeting.meeting == meeting), None)


def moved(board: Heard, meeting: str, when: str) -> Former | None:
    one = line(board, meeting, when)
    return one.moved if one else None


def test_a_move_that_is_heard_late_stands_out_for_ten_minutes_from_then_on(here: Hall, there: Hall) -> None:
    board = Heard(here)
    assert moved(board, "m5", "09:02") is None
    seating.move(there, "m5", at("09:05"), by="Ann", table="a3")
    assert moved(board, "m5", "09:22") is None
    here.receive(there.all_facts())
    former = moved(board, "m5", "09:23")
    assert former
    assert former.table == "4"
    first = board.board(at("09:32").now()).lines[0]
    assert (first.meeting.meeting, first.moved) == ("m5", former), "it stands first"
    assert moved(board, "m5", "09:34") is None


def test_what_this_board_has_never_shown_elsewhere_is_no_news(here: Hall, there: Hall) -> None:
    seating.move(there, "m5", at("09:05"), by="Ann", table="a3")
    here.receive(there.all_facts())
    board = Heard(here)
    assert moved(board, "m5", "09:23") is None
    assert moved(board, "m5", "09:24") is None


def test_a_move_that_is_heard_at_once_stands_out_as_ever(here: Hall) -> None:
    board = Heard(here)
    board.board(at("09:04").now())
    seating.move(here, "m3", at("09:05"), by="Ann", table="a3")
    assert moved(board, "m3", "09:05") == Former("1", None, desk_events.local("2024-06-03T09:20"))
    assert moved(board, "m3", "09:15")
    assert moved(board, "m3", "09:16") is None


def test_a_meeting_that_comes_back_has_not_moved(here: Hall, there: Hall) -> None:
    board = Heard(here)
    board.board(at("09:02").now())
    seating.move(there, "m5", at("09:03"), by="Ann", table="a3")
    here.receive(there.all_facts())
    assert moved(board, "m5", "09:20")
    seating.move(here, "m5", at("09:21"), by="Ann", table="b2")
    assert moved(board, "m5", "09:21") is None


def test_what_was_heard_of_while_its_time_was_far_is_no_news_when_that_comes(here: Hall) -> None:
    board = Heard(here)
    assert moved(board, "m5", "08:45") is None
    seating.move(here, "m5", at("08:46"), by="Ann", table="a3", start=at("10:00").now())
    board.board(at("08:46").now())
    assert line(board, "m5", "08:57") is None
    assert moved(board, "m5", "09:45") is None


def test_nothing_is_news_while_a_terminal_catches_up_for_the_first_time(here: Hall, there: Hall) -> None:
    here.rows("UPDATE terminal SET role = 'board'")
    sync = SyncState("catching_up")
    board = Heard(here, lambda: sync)
    board.board(at("09:20").now())
    seating.move(there, "m5", at("09:05"), by="Ann", table="a3")
    here.receive(there.all_facts())
    assert moved(board, "m5", "09:22") is None
    sync = SyncState("in_step")
    assert moved(board, "m5", "09:23") is None
    sync = SyncState("offline")
    seating.move(there, "m5", at("09:06"), by="Ann", table="a1")
    here.receive(there.all_facts())
    assert moved(board, "m5", "09:24")
