"""The desk's plan: by mouse, by touch, by keyboard, in odd halls, and never cut off."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.carrying import LANDSCAPE, PORTRAIT
from tests.ui.plan_page import BUSY, CLOSED, DIM, FREE, SWAP, Show, plan_page
from ui import gallery_desk_plans as plans
from ui.desk.plan_paint import hall_picture
from ui.desk.plan_sheet import PlanSheet
from ui.desk.slot_strip import SlotStrip
from ui.desk.states import Action
from ui.desk.waiting_tray import WaitingTray

TOUCH = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return partial(plan_page, qtbot)


def test_a_meeting_is_dragged_to_a_free_table(show: Show) -> None:
    page = show()
    page.drag(BUSY, "5", FREE)
    assert page.card.isVisible()
    assert page.card.text.splitlines() == ["Fjord Valves", "Texas Smart Grids", "Table 9"]
    page.release(page.table(FREE))
    assert page.actions == [Action("hold", "Table 7", "M007"), Action("drop", "", "M007", FREE)]
    assert not page.card.isVisible() or page.view.isVisible()


def test_dropped_on_a_taken_table_a_swap_is_asked_for(show: Show) -> None:
    page = show()
    page.drag(BUSY, SWAP)
    assert page.card.text.endswith("swap with Fjord Valves, Ohio Polymers")
    page.release(page.table(SWAP))
    assert page.actions[1:] == [Action("swap", "", "M007", SWAP)]


@pytest.mark.parametrize(
    ("table", "why"), [(DIM, "the host is busy: Skåne Food Network – Texas Smart Grids"), (CLOSED, "closed then")]
)
def test_a_table_that_does_not_do_says_why_and_takes_nothing(show: Show, qtbot: QtBot, table: str, why: str) -> None:
    page = show()
    page.drag(BUSY, table)
    assert page.card.text.endswith(why)
    page.release(page.table(table))
    assert page.actions[1:] == [Action("let_go", "", "M007")]
    qtbot.waitUntil(page.card.isHidden)


def test_beside_all_tables_the_card_says_what_to_do(show: Show) -> None:
    page = show()
    page.drag(BUSY)
    page.move(QPoint(500, 160))
    assert page.card.text.endswith("Drop on a free table, or on a taken one to swap")
    page.release(QPoint(500, 160))
    assert page.names == ["hold", "let_go"]


def test_escape_lets_go_while_the_mouse_is_still_down(show: Show, qtbot: QtBot) -> None:
    page = show()
    page.drag(BUSY, FREE)
    page.keys(Qt.Key.Key_Escape)
    page.release(page.table(FREE))
    assert page.names == ["hold", "let_go"]
    qtbot.waitUntil(page.card.isHidden)


@pytest.mark.parametrize(("table", "subject"), [(BUSY, "meeting:M007"), (FREE, "table:9"), (CLOSED, "table:11")])
def test_a_press_without_a_move_opens_what_is_there(show: Show, table: str, subject: str) -> None:
    page = show()
    page.press(page.table(table))
    page.move(page.table(table) + QPoint(5, 5))
    page.release(page.table(table) + QPoint(5, 5))
    assert [(action.name, action.subject) for action in page.actions] == [("open", subject)]


def test_a_long_press_picks_up(show: Show, qtbot: QtBot) -> None:
    page = show()
    page.press(page.table(BUSY))
    qtbot.waitUntil(lambda: page.names == ["hold"])
    assert page.card.isVisible()
    page.move(page.table(FREE))
    page.release(page.table(FREE))
    assert page.names == ["hold", "drop"]


def test_a_drag_from_a_free_table_is_nothing(show: Show) -> None:
    page = show()
    page.drag(FREE, BUSY)
    page.release(page.table(BUSY))
    assert page.actions == []


def test_whoever_may_not_move_only_opens(show: Show) -> None:
    page = show(replace(plans.plan(), movable=False))
    page.drag(BUSY, FREE)
    page.release(page.table(FREE))
    assert page.actions == []
    page.focus(BUSY)
    page.keys(Qt.Key.Key_Return)
    assert page.names == ["open"]


def test_a_finger_drags_like_the_mouse(show: Show) -> None:
    page = show()
    window = page.view.windowHandle()
    start, end = page.table(BUSY), page.table(FREE)
    QTest.touchEvent(window, TOUCH).press(0, start).commit()
    for share in (0.1, 0.5, 1.0):
        QTest.touchEvent(window, TOUCH).move(0, start + (end - start) * share).commit()
    assert page.card.isVisible()
    assert page.card.geometry().bottom() <= end.y()
    QTest.touchEvent(window, TOUCH).release(0, end).commit()
    assert page.actions == [Action("hold", "Table 7", "M007"), Action("drop", "", "M007", FREE)]


def test_a_meeting_without_a_table_is_dragged_from_the_tray(show: Show) -> None:
    page = show()
    tray = page.part(WaitingTray)
    start = tray.mapTo(page.view, tray.rect_of("W00").center().toPoint())
    page.press(start)
    page.move(start + QPoint(0, -30))
    page.move(page.table(FREE))
    page.release(page.table(FREE))
    assert [(a.name, a.subject, a.value) for a in page.actions] == [("hold", "W00", ""), ("drop", "W00", FREE)]


def test_a_drag_survives_a_new_state(show: Show) -> None:
    page = show()
    page.drag(BUSY, "5")
    page.view.render(replace(page.state, summary="1 meeting"))
    page.move(page.table(FREE))
    assert page.card.text.endswith("Table 9")
    page.release(page.table(FREE))
    assert page.names == ["hold", "drop"]


def test_a_drag_survives_another_slot(show: Show, qtbot: QtBot) -> None:
    page = show()
    other = page.state.slots[4].key
    page.drag(BUSY)
    page.move(page.slot(other))
    qtbot.waitUntil(lambda: page.names == ["hold", "slot"])
    assert page.actions[1].subject == other
    assert page.card.isVisible()
    page.move(page.table(FREE))
    page.release(page.table(FREE))
    assert page.names == ["hold", "slot", "drop"]


def test_held_over_an_arrow_the_strip_turns(show: Show, qtbot: QtBot) -> None:
    page = show()
    strip = page.part(SlotStrip)
    last = page.state.slots[-1].key
    assert not strip.window_rect.contains(strip.rect_of(last))
    page.drag(BUSY)
    page.move(strip.mapTo(page.view, QPoint(strip.width() - 20, 60)))
    qtbot.waitUntil(lambda: strip.window_rect.adjusted(-1, 0, 1, 0).contains(strip.rect_of(last)), timeout=8000)
    assert page.names == ["hold"]
    page.keys(Qt.Key.Key_Escape)


def test_what_each_table_means_may_come_later(show: Show) -> None:
    page = show()
    page.answers = False
    page.drag(BUSY, "5")
    assert page.names == ["hold"]
    assert page.card.text.splitlines()[:2] == ["Fjord Valves", "Texas Smart Grids"]
    page.view.render(plans.holding(page.state, "M007"))
    page.move(page.table(FREE))
    assert page.card.text.endswith("Table 9")
    page.release(page.table(FREE))
    assert page.names == ["hold", "drop"]


def test_what_the_desk_holds_no_longer_is_carried_no_longer(show: Show, qtbot: QtBot) -> None:
    page = show()
    page.drag(BUSY, FREE)
    page.view.render(replace(page.state, held=None))
    page.release(page.table(FREE))
    assert page.names == ["hold"]
    qtbot.waitUntil(page.card.isHidden)


def test_a_page_that_is_left_carries_nothing(show: Show) -> None:
    page = show()
    page.drag(BUSY, FREE)
    page.view.hide()
    page.view.show()
    assert page.names == ["hold"]
    assert not page.card.isVisible()
    page.view.render(page.state)
    assert page.card.isVisible()


def test_what_the_desk_holds_by_itself_is_put_down_by_a_touch(show: Show) -> None:
    page = show(plans.holding(plans.plan(), "M007"))
    assert page.card.isVisible()
    page.press(page.table(DIM))
    page.release(page.table(DIM))
    assert page.actions == []
    assert page.card.text.endswith("the host is busy: Skåne Food Network – Texas Smart Grids")
    page.press(page.table(FREE))
    page.release(page.table(FREE))
    assert page.actions == [Action("drop", "", "M007", FREE)]


def test_arrows_go_from_table_to_table_and_enter_carries(show: Show) -> None:
    page = show()
    page.focus("5")
    page.keys(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert page.focused() == BUSY
    page.keys(Qt.Key.Key_Return)
    assert page.names == ["hold"]
    assert page.card.isVisible()
    page.keys(Qt.Key.Key_Left)
    assert page.focused() == "6"
    assert page.card.text.endswith("Table 6")
    page.keys(Qt.Key.Key_Return)
    assert page.actions[1:] == [Action("drop", "", "M007", "6")]


def test_arrows_pass_over_tables_that_do_not_do(show: Show) -> None:
    page = show()
    page.focus(BUSY)
    page.keys(Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert page.focused() not in {"8", "17"}
    page.keys(Qt.Key.Key_Escape)
    assert page.names == ["hold", "let_go"]


def test_space_opens_and_page_keys_change_the_slot(show: Show) -> None:
    page = show()
    page.focus(BUSY)
    page.keys(Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert page.names == ["open", "slot", "slot", "slot"]
    assert [a.subject for a in page.actions[1:]] == [page.state.slots[n].key for n in (2, 1, 0)]


def test_tab_reaches_actions_a_table_the_tray_and_a_slot(show: Show) -> None:
    page = show()
    reached = []
    for _ in range(8):
        page.keys(Qt.Key.Key_Tab)
        focus = page.view.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())
    assert set(reached) == {
        "Close tables",
        "Round runs late",
        "Table 1, Fjord Valves with Ohio Polymers",
        "No table, Saxony Precision, Great Lakes Water Council",
        "Mon 25 April, 09:50, 36 % taken",
    }


def test_a_screen_reader_hears_every_table(show: Show) -> None:
    page = show()
    heard = {button.accessibleName() for button in page.part(PlanSheet).findChildren(QAbstractButton)}
    assert len(heard) == 25
    assert heard >= {
        "Table 18, Banat Logistics with Great Lakes Water Council, moved",
        "Table 13, Fjord Valves with Great Lakes Water Council, waiting",
        "Table 9, free",
        "Table 11, closed",
    }


def test_a_slot_is_chosen_by_a_press_and_a_session_is_not(show: Show) -> None:
    page = show()
    session = next(slot for slot in page.state.slots if slot.session)
    for key in (page.state.slots[3].key, session.key, page.state.slots[3].key):
        page.press(page.slot(key))
        page.release(page.slot(key))
    assert page.actions == [Action("slot", "", page.state.slots[3].key)]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("chosen", [0, 12, -1])
def test_the_strip_shows_the_chosen_slot_and_only_whole_ones(show: Show, size: tuple[int, int], chosen: int) -> None:
    state = plans.plan()
    page = show(replace(state, chosen=state.slots[chosen].key), size)
    strip = page.part(SlotStrip)
    seen = strip.window_rect.adjusted(-1, 0, 1, 0)
    assert seen.contains(strip.rect_of(state.slots[chosen].key))
    slots = [strip.rect_of(slot.key) for slot in state.slots if not slot.session]
    assert all(seen.contains(rect) or not seen.intersects(rect.adjusted(2, 0, -2, 0)) for rect in slots)
    assert min(rect.width() for rect in slots) >= 56


def test_the_mouse_shows_names_that_have_no_room(show: Show) -> None:
    page = show(plans.plan(plans.sixty_tables()))
    page.move(page.table("H5-7"))
    assert page.card.isVisible()
    assert page.card.text.splitlines() == ["Fjord Valves", "Texas Smart Grids", "Table 7"]
    page.move(QPoint(20, 200))
    assert not page.card.isVisible()


def test_a_drag_paints_the_hall_no_more_than_once(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show()
    painted: list[object] = []

    def counted(*args: Any) -> QPixmap:
        painted.append(args)
        return hall_picture(*args)

    monkeypatch.setattr("ui.desk.plan_sheet.hall_picture", counted)
    page.drag(BUSY, "5", "6", DIM, FREE)
    page.release(page.table(FREE))
    assert painted == []
