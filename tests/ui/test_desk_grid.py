"""The desk's grid: by mouse, by touch, by keyboard, of every size, and never cut off."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QInputDevice, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.carrying import CARRYING, LANDSCAPE, PORTRAIT, Page
from ui import gallery_desk_plans as plans
from ui.desk.grid_board import GridBoard
from ui.desk.grid_paint import GridPainter
from ui.desk.grid_view import GridView
from ui.desk.states import Action, Cell, GridState
from ui.parts.desk_button import DeskButton

TOUCH = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@dataclass
class GridPage(Page[GridView, GridState]):
    """A grid in a window of its own, and a desk that holds whatever somebody picks up."""

    def act(self, action: Action) -> None:
        self.actions.append(action)
        if action.name in CARRYING:
            plain = replace(self.state, held=None)
            self.state = plans.holding_cell(plain, action.subject) if action.name == "hold" else plain
            self.view.render(self.state)

    @property
    def board(self) -> GridBoard:
        return self.part(GridBoard)

    def place(self, place: str) -> QPoint:
        return self.board.mapTo(self.view, self.board.rect_of(place).center().toPoint())

    def seen(self, place: str) -> bool:
        return self.board.body.adjusted(-1, -1, 1, 1).contains(self.board.rect_of(place))

    def some(self, **wanted: str) -> Cell:
        """The first cell in sight that is such, from the third column on."""
        late = {slot.key for slot in self.state.slots[2:]}
        return next(
            cell
            for cell in self.state.cells
            if cell.slot in late
            and self.seen(plans.place_of(cell))
            and all(getattr(cell, key) == value for key, value in wanted.items())
        )

    def first(self, places: frozenset[str]) -> str:
        """One of these places that is in sight."""
        return next(place for place in sorted(places) if self.seen(place))

    def pick_up(self, cell: Cell) -> None:
        start = self.place(plans.place_of(cell))
        self.press(start)
        self.move(start + QPoint(20, 0))

    def frame(self, place: str) -> None:
        self.board.reveal(place)
        self.board.put_frame(place)
        self.board.frame.setFocus(Qt.FocusReason.TabFocusReason)


Show = Callable[..., GridPage]


def grid_page(qtbot: QtBot, state: GridState | None = None, size: tuple[int, int] = LANDSCAPE) -> GridPage:
    page = GridPage(GridView(), state or plans.grid())
    page.begin(qtbot, size)
    return page


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return partial(grid_page, qtbot)


def test_a_meeting_is_dragged_to_another_table_and_time(show: Show) -> None:
    page = show()
    cell = page.some(kind="busy")
    page.pick_up(cell)
    assert page.state.held
    target = page.first(page.state.held.free)
    page.move(page.place(target))
    table, _, key = target.partition("@")
    label = next(slot.label for slot in page.state.slots if slot.key == key)
    assert page.card.text.splitlines() == [*cell.lines, f"Table {table}, {label}"]
    page.release(page.place(target))
    assert page.told == [("hold", cell.meeting, ""), ("drop", cell.meeting, target)]


def test_dropped_on_a_taken_cell_a_swap_is_asked_for(show: Show) -> None:
    page = show()
    cell = page.some(kind="busy")
    page.pick_up(cell)
    assert page.state.held
    target = page.first(page.state.held.swaps)
    page.move(page.place(target))
    assert "swap with" in page.card.text
    page.release(page.place(target))
    assert page.told[1:] == [("swap", cell.meeting, target)]


def test_a_cell_that_does_not_do_says_why_and_takes_nothing(show: Show, qtbot: QtBot) -> None:
    page = show()
    page.pick_up(page.some(kind="busy"))
    assert page.state.held
    target = page.first(frozenset(page.state.held.why))
    why = page.state.held.why[target]
    page.move(page.place(target))
    assert page.card.text.endswith(why)
    page.release(page.place(target))
    assert page.names == ["hold", "let_go"]
    qtbot.waitUntil(page.card.isHidden)


def test_escape_lets_go_while_the_mouse_is_still_down(show: Show, qtbot: QtBot) -> None:
    page = show()
    page.pick_up(page.some(kind="busy"))
    page.keys(Qt.Key.Key_Escape)
    page.release(QPoint(600, 600))
    assert page.names == ["hold", "let_go"]
    qtbot.waitUntil(page.card.isHidden)


def test_a_press_opens_the_meeting_or_the_table(show: Show) -> None:
    page = show()
    cell = page.some(kind="moved")
    taken = {plans.place_of(cell) for cell in page.state.cells}
    slots, tables = page.state.slots[1:5], [table for table, *_ in page.state.tables[:8]]
    empty = next(p for t in tables for s in slots if (p := f"{t}@{s.key}") not in taken)
    for place in (plans.place_of(cell), empty):
        page.press(page.place(place))
        page.release(page.place(place))
    assert [(a.name, a.subject) for a in page.actions] == [
        ("open", f"meeting:{cell.meeting}"),
        ("open", f"table:{empty.partition('@')[0]}"),
    ]


def test_from_an_empty_cell_the_mouse_moves_the_grid(show: Show) -> None:
    page = show(plans.grid(share=0))
    before = page.board.offset
    page.press(QPoint(900, 800))
    page.move(QPoint(880, 780))
    page.move(QPoint(800, 600))
    page.release(QPoint(800, 600))
    assert page.board.offset == before + QPointF(100, 200)
    assert page.actions == []


def test_a_finger_scrolls_and_a_long_press_picks_up(show: Show, qtbot: QtBot) -> None:
    page = show()
    window = page.view.windowHandle()
    start = page.place(plans.place_of(page.some(kind="busy")))
    before = page.board.offset
    QTest.touchEvent(window, TOUCH).press(0, start).commit()
    for far in (20, 60, 120):
        QTest.touchEvent(window, TOUCH).move(0, start - QPoint(0, far)).commit()
    QTest.touchEvent(window, TOUCH).release(0, start - QPoint(0, 120)).commit()
    assert page.board.offset.y() >= before.y() + 100
    assert page.actions == []
    cell = page.some(kind="busy")
    start = page.place(plans.place_of(cell))
    QTest.touchEvent(window, TOUCH).press(0, start).commit()
    qtbot.waitUntil(lambda: page.names == ["hold"])
    assert page.state.held
    target = page.first(page.state.held.free)
    QTest.touchEvent(window, TOUCH).move(0, page.place(target)).commit()
    QTest.touchEvent(window, TOUCH).release(0, page.place(target)).commit()
    assert page.told == [("hold", cell.meeting, ""), ("drop", cell.meeting, target)]


def test_where_the_whole_day_is_seen_a_finger_drags_at_once(show: Show) -> None:
    page = show(plans.grid(6, 4))
    window = page.view.windowHandle()
    start = page.place(plans.place_of(page.some(kind="busy")))
    QTest.touchEvent(window, TOUCH).press(0, start).commit()
    QTest.touchEvent(window, TOUCH).move(0, start + QPoint(0, 40)).commit()
    assert page.names == ["hold"]
    QTest.touchEvent(window, TOUCH).release(0, QPoint(10, 10)).commit()
    assert page.names == ["hold", "let_go"]


def test_held_at_an_edge_the_grid_scrolls_under_the_meeting(show: Show, qtbot: QtBot) -> None:
    page = show(plans.grid(60, 32))
    cell = page.some(kind="busy")
    page.pick_up(cell)
    corner = page.board.mapTo(page.view, page.board.body.bottomRight().toPoint()) - QPoint(20, 20)
    page.move(corner)
    qtbot.waitUntil(lambda: page.board.offset == page.board.furthest, timeout=20000)
    assert page.card.isVisible()
    assert page.state.held
    target = page.first(page.state.held.free)
    page.move(page.place(target))
    page.release(page.place(target))
    assert page.told == [("hold", cell.meeting, ""), ("drop", cell.meeting, target)]


def test_a_drag_survives_a_new_state_and_another_day(show: Show, qtbot: QtBot) -> None:
    page = show()
    page.pick_up(page.some(kind="busy"))
    page.view.render(replace(page.state, title="Monday"))
    day = next(b for b in page.view.findChildren(DeskButton) if b.accessibleName() == "Tuesday 26 April")
    page.move(day.geometry().center())
    qtbot.waitUntil(lambda: page.names == ["hold", "day"])
    assert page.card.isVisible()
    assert page.actions[1].value == "2016-04-26"
    page.keys(Qt.Key.Key_Escape)
    assert page.names == ["hold", "day", "let_go"]


def test_what_the_desk_holds_no_longer_is_carried_no_longer(show: Show, qtbot: QtBot) -> None:
    page = show()
    page.pick_up(page.some(kind="busy"))
    page.view.render(replace(page.state, held=None))
    page.release(QPoint(600, 600))
    assert page.names == ["hold"]
    qtbot.waitUntil(page.card.isHidden)


def test_the_keyboard_carries_from_cell_to_cell(show: Show) -> None:
    page = show()
    cell = page.some(kind="busy")
    page.frame(plans.place_of(cell))
    page.keys(Qt.Key.Key_Return)
    assert page.names == ["hold"]
    page.keys(Qt.Key.Key_Down)
    assert page.state.held
    target = page.board.framed
    assert target in page.state.held.free | page.state.held.swaps
    assert page.seen(target)
    assert page.card.isVisible()
    page.keys(Qt.Key.Key_Return)
    assert page.told[1][1:] == (cell.meeting, target)


def test_arrows_scroll_the_grid_along(show: Show) -> None:
    page = show(plans.grid(60, 32))
    page.frame(f"1@{page.state.slots[2].key}")
    page.keys(*[Qt.Key.Key_Down] * 30, *[Qt.Key.Key_Right] * 20)
    assert page.board.framed == f"31@{page.state.slots[22].key}"
    assert page.seen(page.board.framed)
    page.keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space)
    assert page.board.framed == f"31@{page.state.slots[22].key}"
    assert page.names == ["open"]


def test_a_screen_reader_hears_the_cell_of_the_frame(show: Show) -> None:
    page = show()
    cell = page.some(kind="moved")
    page.frame(plans.place_of(cell))
    label = next(slot.label for slot in page.state.slots if slot.key == cell.slot)
    heard = f"Table {cell.table}, {label}, {cell.lines[0]} with {cell.lines[1]}, moved"
    assert page.board.frame.accessibleName() == heard


def test_tab_reaches_everything(show: Show) -> None:
    page = show()
    reached = []
    for _ in range(7):
        page.keys(Qt.Key.Key_Tab)
        focus = page.view.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())
    assert {"Close tables", "Round runs late", "Monday 25 April", "Tuesday 26 April", "Whole day"} < set(reached)
    assert any(name.startswith("Table 1, ") for name in reached)


def test_whoever_may_not_move_only_opens(show: Show) -> None:
    page = show(replace(plans.grid(), movable=False))
    page.pick_up(page.some(kind="busy"))
    page.release(QPoint(600, 600))
    page.frame(plans.place_of(page.some(kind="busy")))
    page.keys(Qt.Key.Key_Return)
    assert page.names == ["open"]


SIZES = {"demo": (25, 16), "one": (1, 1), "sixty": (60, 32), "none": (0, 0), "no slots": (5, 0), "no tables": (0, 5)}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1080, 760)])
@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("name", SIZES)
def test_every_grid_has_its_place(show: Show, name: str, whole: bool, size: tuple[int, int]) -> None:
    page = show(plans.grid(*SIZES[name]), size)
    page.view.zoom(whole=whole)
    page.view.grab()
    places = [f"{table}@{slot.key}" for table, *_ in page.state.tables for slot in page.state.slots]
    assert not whole or all(page.seen(place) for place in places)
    for part in page.view.findChildren(DeskButton):
        assert part.isHidden() or page.view.rect().contains(part.geometry())
    board = QRectF(page.board.rect())
    assert board.contains(page.board.body)
    if places and not whole:
        assert min(page.board.rect_of(places[0]).width(), page.board.rect_of(places[0]).height()) >= 56


def test_at_first_the_running_slot_is_in_sight_and_no_column_is_cut(show: Show) -> None:
    state = plans.grid(60, 32)
    page = show(replace(state, current=state.slots[20].key))
    columns = [page.board.rect_of(f"1@{slot.key}") for slot in state.slots]
    assert page.seen(f"1@{state.slots[20].key}")
    seen = page.board.body.adjusted(-1, 0, 1, 0)
    for column in columns:
        inside = seen.left() <= column.left() and column.right() <= seen.right()
        assert inside or column.right() <= seen.left() + 2 or column.left() >= seen.right() - 2


def test_long_labels_are_whole(show: Show) -> None:
    rows = tuple((str(n), f"Lounge Süd {n}", "Kongresszentrum, Erdgeschoss links") for n in range(1, 13))
    state = plans.grid(12, 8)
    page = show(replace(state, tables=rows))
    assert page.board.body.left() > 120
    page.view.grab()


def test_only_changed_cells_are_painted_anew(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show()
    page.view.grab()
    painted: list[tuple[int, int]] = []
    paint = GridPainter.piece

    def counted(self: GridPainter, row: int, block: int) -> QPixmap:
        painted.append((row, block))
        return paint(self, row, block)

    monkeypatch.setattr(GridPainter, "piece", counted)
    page.view.render(replace(page.state, title="Monday"))
    page.view.grab()
    assert painted == []
    cell = page.some(kind="busy")
    cells = tuple(replace(one, kind="moved") if one is cell else one for one in page.state.cells)
    page.state = replace(page.state, cells=cells)
    page.view.render(page.state)
    page.view.grab()
    assert len(painted) == 1
    page.pick_up(page.some(kind="busy"))
    page.move(QPoint(600, 700))
    page.release(QPoint(600, 700))
    assert len(painted) == 1


def test_a_move_leaves_the_grid_where_it_was_scrolled_to(show: Show) -> None:
    page = show(plans.grid(60, 32))
    page.board.move_to(QPointF(1500, 1200))
    before = page.board.offset
    fuller = tuple(replace(slot, share=slot.share + 0.1) for slot in page.state.slots)
    page.view.render(replace(page.state, slots=fuller, cells=page.state.cells[5:]))
    assert page.board.offset == before


def test_a_meeting_that_waits_for_a_taken_place_stands_behind_the_other(show: Show) -> None:
    state = plans.grid()
    first = state.cells[40]
    second = Cell(first.table, first.slot, "M9999", ("Late", "Comer"), "waiting")
    page = show(replace(state, cells=(*state.cells, second)))
    page.view.grab()
    target = page.board.target(plans.place_of(first))
    assert target is not None
    assert target.meeting == first.meeting


def test_a_grid_that_was_told_its_day_before_it_had_room_opens_at_the_slot_that_runs(qtbot: QtBot) -> None:
    state = plans.grid(60, 32)
    current = state.slots[20].key
    view = GridView()
    qtbot.addWidget(view)
    view.resize(60, 20)
    view.render(replace(state, current=current))
    view.resize(*LANDSCAPE)
    view.show()
    page = GridPage(view, replace(state, current=current))
    assert page.seen(f"{state.tables[0][0]}@{current}")
