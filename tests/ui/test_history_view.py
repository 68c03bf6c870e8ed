"""The history: what was done, and its way back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fingers import button, click, faults_of, keys, middle_of, opened, swipe, tap
from ui.desk.history_view import HistoryView
from ui.desk.states import Action, HistoryState
from ui.gallery_desk_history import history
from ui.parts.desk_button import DeskButton
from ui.parts.line_row import LineRow
from ui.parts.scroll import ScrollColumn

SIZES = {"landscape": (1332, 1080), "portrait": (1080, 1292), "small": (820, 600)}


class Page:
    """The page on a window of its own, and what was wanted of it."""

    def __init__(self, qtbot: QtBot, state: HistoryState, size: tuple[int, int] = SIZES["landscape"]) -> None:
        self.window = QWidget()
        self.view = HistoryView(self.window)
        self.view.resize(*size)
        self.view.render(state)
        self.wanted: list[Action] = []
        self.view.wanted.connect(self.wanted.append)
        opened(qtbot, self.window, size)
        self.scroll = self.view.findChildren(ScrollColumn)[0]

    def undo_of(self, row: int) -> list[DeskButton]:
        return [b for b in self.view.lines.rows[row].findChildren(DeskButton) if b.isVisible()]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    made = Page(qtbot, history(500))
    yield made
    made.window.close()


@pytest.mark.parametrize("press", [tap, click])
def test_a_step_is_undone_by_its_button(page: Page, press: object) -> None:
    press(page.undo_of(1)[0])  # type: ignore[operator]
    assert page.wanted == [Action("undo", "Undo", "S0")]


def test_a_step_that_cannot_be_undone_says_why_instead(page: Page) -> None:
    row = page.view.lines.rows[4]
    assert page.undo_of(4) == []
    assert "changed since by a later step" in row.accessibleName()


def test_a_touch_on_a_step_opens_what_it_was_about(page: Page) -> None:
    row = page.view.lines.rows[2]
    swipe(page.window, row.mapTo(page.window, QPoint(60, 30)), row.mapTo(page.window, QPoint(60, 30)))
    assert page.wanted == [Action("open", "", "meeting:M1")]


def test_days_are_headings(page: Page) -> None:
    headings = [row.line.what for row in page.view.lines.rows if row.line.heading]
    assert headings[:2] == ["Monday 25 April", "Sunday 24 April"]


def test_the_keys_of_a_page_move_the_list(page: Page) -> None:
    keys(page.window, Qt.Key.Key_PageDown)
    assert page.scroll.position > 500
    keys(page.window, Qt.Key.Key_End)
    assert page.scroll.position == page.scroll.furthest
    keys(page.window, Qt.Key.Key_Home)
    assert page.scroll.position == 0


def test_down_goes_into_the_list_and_right_and_enter_undo(page: Page) -> None:
    keys(page.window, Qt.Key.Key_Down)
    row = page.window.focusWidget()
    assert isinstance(row, LineRow)
    keys(page.window, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert page.wanted == [Action("undo", "Undo", "S1")]


def test_a_finger_moves_the_list_and_presses_nothing(page: Page) -> None:
    start = middle_of(page.scroll)
    swipe(page.window, start, start - QPoint(0, 400))
    assert page.scroll.position > 200
    assert page.wanted == []


def test_a_list_that_grows_at_its_top_stays_where_it_was_scrolled_to(page: Page) -> None:
    page.scroll.scroll_to(900)
    page.view.render(history(501))
    assert page.scroll.position == 900


def test_the_buttons_of_the_page_are_wanted(page: Page) -> None:
    tap(button(page.view, "Older"))
    assert page.wanted == [history(0).actions[0]]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("count", [0, 3, 90])
def test_nothing_is_cut(qtbot: QtBot, count: int, size: tuple[int, int]) -> None:
    page = Page(qtbot, replace(history(count), title="History of the desks"), size)
    assert faults_of(page.view) == []
