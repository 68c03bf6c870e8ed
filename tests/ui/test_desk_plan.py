"""The desk's plan: by mouse, by touch, by keyboard, in odd halls, and never cut off."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QInputDevice, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.records import Place, Room, Table, Venue
from ui import fonts, theme
from ui import gallery_desk_plans as plans
from ui.desk.meeting_card import MeetingCard
from ui.desk.plan_layout import Disc, set_in
from ui.desk.plan_paint import hall_picture
from ui.desk.plan_sheet import PlanSheet
from ui.desk.plan_view import PlanView
from ui.desk.slot_strip import SlotStrip
from ui.desk.states import Action, PlanState
from ui.desk.waiting_tray import WaitingTray
from ui.parts.desk_button import DeskButton

LANDSCAPE, PORTRAIT = (1342, 1080), (1080, 1300)
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BUSY, FREE, SWAP, DIM, CLOSED = "7", "9", "1", "2", "11"
"""Tables of the invented plan; the others are seen from M007, who sits at table 7."""
TOUCH = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

Part = TypeVar("Part", bound=QWidget)


@dataclass
class Page:
    """A plan in a window of its own, and a desk that holds whatever somebody picks up."""

    view: PlanView
    state: PlanState
    actions: list[Action] = field(default_factory=list)
    answers: bool = True

    def __post_init__(self) -> None:
        self.view.wanted.connect(self.act)
        self.view.render(self.state)

    def act(self, action: Action) -> None:
        self.actions.append(action)
        if action.name == "slot":
            self.state = replace(self.state, chosen=action.subject, held=None)
            if "hold" in self.names:
                self.state = plans.holding(self.state, self.actions[0].subject)
        elif self.answers and action.name in {"hold", "drop", "swap", "let_go"}:
            plain = replace(self.state, held=None)
            self.state = plans.holding(plain, action.subject) if action.name == "hold" else plain
        self.view.render(self.state)

    @property
    def names(self) -> list[str]:
        return [action.name for action in self.actions]

    def part(self, kind: type[Part]) -> Part:
        found = self.view.findChild(kind)
        assert isinstance(found, kind)
        return found

    @property
    def card(self) -> MeetingCard:
        return self.part(MeetingCard)

    def disc(self, table: str) -> Disc:
        return next(disc for disc in self.part(PlanSheet).discs if disc.table.id == table)

    def table(self, name: str) -> QPoint:
        sheet = self.part(PlanSheet)
        return sheet.mapTo(self.view, self.disc(name).middle.toPoint())

    def slot(self, key: str) -> QPoint:
        strip = self.part(SlotStrip)
        return strip.mapTo(self.view, strip.rect_of(key).center().toPoint())

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.view.windowHandle(), LEFT, PLAIN, at)

    def move(self, at: QPoint) -> None:
        QTest.mouseMove(self.view.windowHandle(), at)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.view.windowHandle(), LEFT, PLAIN, at)

    def drag(self, start: str, *through: str) -> None:
        self.press(self.table(start))
        self.move(self.table(start) + QPoint(20, 0))
        for table in through:
            self.move(self.table(table))

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view.windowHandle(), key)

    def focus(self, table: str) -> None:
        self.part(PlanSheet).buttons.go(table, Qt.FocusReason.TabFocusReason)

    def focused(self) -> str:
        return self.part(PlanSheet).buttons.focused


Show = Callable[..., Page]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(state: PlanState | None = None, size: tuple[int, int] = LANDSCAPE) -> Page:
        view = PlanView()
        qtbot.addWidget(view)
        view.resize(*size)
        page = Page(view, state or plans.plan(waiting=2))
        view.show()
        qtbot.waitUntil(view.isActiveWindow)
        return page

    return shown


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
    ("table", "why"), [(DIM, "Skåne Food Network is in another meeting then"), (CLOSED, "closed until 12:00: no power")]
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
    assert page.card.text.endswith("drop on a free table")
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
    assert page.card.text.endswith("is in another meeting then")
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
        "Delay",
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


def one_room() -> Venue:
    return plans.hall([Room("A", "A", (0.0, 0.0), (4.0, 3.0), ())], [Table("1", "1", "A", (2.0, 1.5), 4)])


def crowded() -> Venue:
    return plans.hall(
        [Room("A", "Hall", (0.0, 0.0), (60.0, 30.0), ((30.0, 0.0),))], list(plans.lattice("A", (1.5, 1.5), 20, 200))
    )


HALLS: dict[str, Callable[[], Venue]] = {
    "demo": lambda: plans.plan().venue,
    "one room": one_room,
    "sixty": plans.sixty_tables,
    "named": plans.named_tables,
    "crowded": crowded,
    "no tables": lambda: plans.hall([Room("A", "A", (0.0, 0.0), (4.0, 3.0), ())], []),
    "nothing": lambda: plans.hall([], []),
    "no rooms": lambda: plans.hall([], [Table("1", "1", "none", (0.0, 0.0), 4)]),
}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1080, 760)])
@pytest.mark.parametrize("name", HALLS)
def test_every_hall_is_whole(show: Show, name: str, size: tuple[int, int]) -> None:
    page = show(plans.plan(HALLS[name](), waiting=1), size)
    sheet = page.part(PlanSheet)
    bounds = QRectF(sheet.rect())
    for disc in sheet.discs:
        assert bounds.contains(disc.face)
        assert disc.names is None or bounds.contains(disc.names)
    for part in page.view.findChildren(DeskButton):
        assert page.view.rect().contains(part.geometry())
        assert part.width() >= part.wanted_width() - 1
    page.view.grab()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("name", ["demo", "one room", "sixty", "named"])
def test_labels_stand_within_their_tables_and_names_beside_them(show: Show, name: str, size: tuple[int, int]) -> None:
    page = show(plans.plan(HALLS[name]()), size)
    discs = page.part(PlanSheet).discs
    for disc in discs:
        assert covered(disc).width() <= disc.face.width()
        assert covered(disc).height() <= disc.face.height()
        others = [other.face for other in discs if other is not disc]
        assert not any(disc.face.intersects(other) for other in others)
        assert disc.names is None or not any(disc.names.intersects(other) for other in [*others, disc.face])


def covered(disc: Disc) -> QRectF:
    metrics = QFontMetricsF(fonts.font(disc.size, theme.SEMIBOLD))
    if disc.wrapped:
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(disc.square, flags, disc.table.label)
    return metrics.tightBoundingRect(disc.table.label)


def sparse() -> Venue:
    room = Room("A", "Hall", (0.0, 0.0), (30.0, 14.0), ((15.0, 0.0),))
    return plans.hall([room], [Table(str(n), str(n), "A", (5.0 + 10 * n, 7.0), 4) for n in range(3)])


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_who_meets_is_written_out_where_all_names_of_the_slot_have_room(show: Show, size: tuple[int, int]) -> None:
    page = show(plans.plan(sparse()), size)
    lines = {spot.table: spot.lines for spot in page.state.spots}
    for disc in page.part(PlanSheet).discs:
        assert disc.names is not None
        assert all(set_in(line, disc.names.width()) for line in lines[disc.table.id])


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_no_name_is_cut_on_the_plan(show: Show, size: tuple[int, int]) -> None:
    page = show(plans.plan(), size)
    assert not any(disc.names for disc in page.part(PlanSheet).discs)
    state = plans.plan(sparse())
    spots = tuple(replace(spot, lines=("Meeting " * 20,)) for spot in state.spots)
    page = show(replace(state, spots=spots), size)
    assert not any(disc.names for disc in page.part(PlanSheet).discs)


def test_the_plan_shows_where_this_desk_stands(show: Show) -> None:
    state = plans.plan(sparse())
    alone = show(state).view.grab().toImage()
    assert show(replace(state, here=Place("desk", (15.0, -2.5)))).view.grab().toImage() != alone


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_what_the_desk_holds_by_itself_hides_no_table(show: Show, size: tuple[int, int]) -> None:
    page = show(plans.holding(plans.plan(), "M007"), size)
    card = page.card.geometry().adjusted(18, 18, -18, -18)
    sheet = page.part(PlanSheet)
    assert not any(card.intersects(disc.face.toRect().translated(sheet.pos())) for disc in sheet.discs)
    assert not any(button.isVisible() for button in page.view.findChildren(DeskButton))
    page.keys(Qt.Key.Key_Escape)
    page.view.render(plans.plan())
    assert all(button.isVisible() for button in page.view.findChildren(DeskButton))


@pytest.mark.parametrize("name", ["demo", "sixty", "named"])
def test_a_finger_beside_a_disc_still_meets_it(show: Show, name: str) -> None:
    page = show(plans.plan(HALLS[name]()))
    sheet = page.part(PlanSheet)
    for disc in sheet.discs:
        for off in (QPointF(27, 0), QPointF(0, -27), QPointF(-19, 19)):
            assert sheet.at(disc.middle + off) == disc.table.id


def test_a_kiosk_far_away_makes_nothing_small(show: Show) -> None:
    near = show(plans.plan(replace(plans.named_tables(), places=())))
    far = show(plans.plan(replace(plans.named_tables(), places=(Place("far", (900.0, -400.0)),))))
    assert near.part(PlanSheet).discs == far.part(PlanSheet).discs


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


def test_a_small_window_shows_the_same_smaller(qtbot: QtBot, qapp: QApplication) -> None:
    discs = []
    for scale in (1.0, 0.5):
        view = PlanView()
        qtbot.addWidget(view)
        view.setProperty("scale", scale)
        view.resize(int(LANDSCAPE[0] * scale), int(LANDSCAPE[1] * scale))
        view.render(plans.plan())
        sheet = view.findChild(PlanSheet)
        assert isinstance(sheet, PlanSheet)
        discs.append([(disc.table.id, round(disc.radius), disc.size) for disc in sheet.discs])
        view.grab()
        qapp.processEvents()
    assert discs[0] == discs[1]
