"""A sheet: what it asks, how it is answered by hand, mouse and keyboard, and that nothing on it is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_samples import CALM, LONG, WITHDRAW, close_sheet, walk_in
from tests.ui.fingers import LANDSCAPE, PORTRAIT, button, click, faults_of, keys, middle_of, opened, swipe, tap, words
from ui import theme
from ui.desk.screen import DeskScreen
from ui.desk.states import Action, SheetState
from ui.parts.busy import Busy
from ui.parts.canvas import canvas_of
from ui.parts.desk_button import DeskButton
from ui.parts.scroll import ScrollColumn


class Desk:
    """A desk's screen with a button on its page, and what was wanted on it."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int] = LANDSCAPE) -> None:
        self.screen = DeskScreen()
        page = QWidget()
        self.under = QPushButton("Under", page)
        self.screen.set_page(page)
        self.screen.render_frame(CALM)
        self.wanted: list[Action] = []
        self.screen.wanted.connect(self.wanted.append)
        opened(qtbot, self.screen, size)
        self.under.setFocus()

    @property
    def lines(self) -> list[QLineEdit]:
        return [line for line in self.screen.sheet.findChildren(QLineEdit) if line.isVisible()]

    def show(self, sheet: SheetState | None) -> None:
        self.screen.render_sheet(sheet)

    def press(self, *pressed: Qt.Key) -> None:
        keys(self.screen, *pressed)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.screen.close()


def field(name: str, value: str, sheet: str) -> Action:
    return Action("field", name, sheet, value)


def test_a_new_sheet_can_be_typed_into_at_once(desk: Desk) -> None:
    desk.show(walk_in())
    words(desk.screen, "Zo")
    assert desk.wanted == [field("name", "Z", "walk_in"), field("name", "Zo", "walk_in")]


def test_rendering_while_somebody_types_keeps_caret_focus_and_text(desk: Desk) -> None:
    desk.show(walk_in())
    words(desk.screen, "Zo")
    desk.lines[0].setCursorPosition(1)
    desk.show(walk_in("Zo", problem="An organisation is needed."))
    assert (desk.lines[0].text(), desk.lines[0].cursorPosition(), desk.lines[0].hasFocus()) == ("Zo", 1, True)


def test_enter_goes_to_the_next_line_and_from_the_last_presses_the_primary_button(desk: Desk) -> None:
    desk.show(walk_in("Zoë", "Fjord Valves"))
    desk.press(Qt.Key.Key_Return)
    assert (desk.lines[1].hasFocus(), desk.wanted) == (True, [])
    desk.press(Qt.Key.Key_Return)
    assert desk.wanted == [Action("add", "Add and print a badge", kind="primary")]


def test_enter_never_presses_a_button_that_takes_something_away(desk: Desk) -> None:
    desk.show(WITHDRAW)
    desk.press(Qt.Key.Key_Return)
    assert desk.wanted == []


@pytest.mark.parametrize("hand", [tap, click])
def test_choosing_says_the_value_and_shows_only_what_is_told(desk: Desk, hand: object) -> None:
    assert callable(hand)
    desk.show(close_sheet())
    chip = button(desk.screen.sheet, "7")
    hand(chip)
    hand(button(desk.screen.sheet, "2"))
    assert desk.wanted == [field("tables", "4", "close"), field("tables", "2;4;7", "close")]
    assert isinstance(chip, DeskButton)
    assert chip.chosen
    desk.show(close_sheet(tables="4"))
    assert not chip.chosen
    assert (button(desk.screen.sheet, "4").accessibleDescription(), chip.accessibleDescription()) == ("chosen", "")


def test_one_of_many_is_chosen_alone(desk: Desk) -> None:
    desk.show(close_sheet())
    tap(button(desk.screen.sheet, "09:20"))
    assert desk.wanted == [field("from", "09:20", "close")]


def test_a_chip_fills_in_a_line_that_is_typed_into(qtbot: QtBot) -> None:
    desk = Desk(qtbot, PORTRAIT)
    desk.show(close_sheet())
    words(desk.screen, "w")
    tap(button(desk.screen.sheet, "Water leak"))
    assert desk.wanted[-1] == field("why", "Water leak", "close")
    desk.show(close_sheet(why="Water leak"))
    assert desk.lines[0].text() == "Water leak"
    desk.screen.close()


def test_buttons_give_their_actions_as_they_are(desk: Desk) -> None:
    sheet = close_sheet()
    desk.show(sheet)
    tap(button(desk.screen.sheet, "Apply"))
    click(button(desk.screen.sheet, "Cancel"))
    assert desk.wanted == list(sheet.actions)


def test_escape_and_the_cross_want_it_closed(desk: Desk) -> None:
    desk.show(walk_in())
    desk.press(Qt.Key.Key_Escape)
    tap(button(desk.screen.sheet, "Close"))
    assert desk.wanted == [Action("close_sheet", "")] * 2


def test_tab_reaches_everything_on_the_sheet_and_nothing_under_it(desk: Desk) -> None:
    desk.show(close_sheet())
    seen = set()
    for _ in range(90):
        desk.press(Qt.Key.Key_Tab)
        focused = desk.screen.focusWidget()
        assert desk.screen.sheet.isAncestorOf(focused)
        seen.add(focused.accessibleName())
    assert {"1", "30", "09:00", "18:40", "Reason", "Water leak", "Apply", "Cancel", "Close"} <= seen
    desk.press(Qt.Key.Key_Backtab)
    assert desk.screen.sheet.isAncestorOf(desk.screen.focusWidget())


def test_nothing_under_it_is_touched_or_typed_into(desk: Desk) -> None:
    pressed: list[bool] = []
    desk.under.clicked.connect(lambda: pressed.append(True))
    desk.show(WITHDRAW)
    QTest.mouseClick(desk.screen.windowHandle(), Qt.MouseButton.LeftButton, pos=middle_of(desk.under))
    desk.press(Qt.Key.Key_Space)
    assert (pressed, desk.wanted) == ([], [])


def test_when_it_closes_the_keyboard_goes_back_to_where_it_was(desk: Desk) -> None:
    desk.show(walk_in())
    tap(desk.lines[0])
    assert desk.screen.keyboard.isVisible()
    desk.show(None)
    assert desk.screen.keyboard.isHidden()
    assert desk.under.hasFocus()


def test_another_sheet_begins_anew(desk: Desk) -> None:
    desk.show(close_sheet())
    words(desk.screen, "abc")
    desk.show(walk_in())
    assert [line.text() for line in desk.lines] == ["", ""]
    assert desk.lines[0].hasFocus()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("line", [0, 1])
def test_the_keyboard_on_the_screen_covers_neither_the_line_nor_the_buttons(
    qtbot: QtBot, size: tuple[int, int], line: int
) -> None:
    desk = Desk(qtbot, size)
    desk.show(walk_in("Zoë", "", "An organisation is needed: it stands on the badge and in every list."))
    tap(desk.lines[line])
    keyboard = desk.screen.keyboard
    assert keyboard.isVisible()
    for part in (desk.lines[line], button(desk.screen.sheet, "Add and print a badge")):
        assert middle_of(part).y() + part.height() / 2 < keyboard.y()
        assert not part.visibleRegion().isEmpty()
    tap(next(k for k in keyboard.findChildren(QAbstractButton) if k.accessibleName() == "m"))
    assert desk.wanted[-1].value.endswith("m")
    desk.screen.close()


def test_a_line_far_down_is_shown_when_it_is_typed_into(desk: Desk) -> None:
    desk.show(close_sheet())
    desk.screen.keyboard.toggle()
    words(desk.screen, "x")
    assert not desk.lines[0].visibleRegion().isEmpty()
    assert middle_of(desk.lines[0]).y() < desk.screen.keyboard.y()


def test_the_mouse_calls_the_keyboard_with_a_button(desk: Desk) -> None:
    desk.show(walk_in())
    click(button(desk.screen.sheet, "Keyboard"))
    assert desk.screen.keyboard.isVisible()
    assert desk.lines[0].hasFocus()


def test_a_finger_scrolls_what_it_asks_and_chooses_nothing(desk: Desk) -> None:
    desk.show(close_sheet())
    chip = button(desk.screen.sheet, "17")
    swipe(desk.screen, middle_of(chip), middle_of(chip) - QPoint(0, 200))
    column = next(c for c in desk.screen.sheet.findChildren(ScrollColumn) if c.isAncestorOf(chip))
    assert column.position > 150
    assert desk.wanted == []


def test_what_is_worked_out_is_said_while_it_is(desk: Desk) -> None:
    desk.show(close_sheet())
    busy = desk.screen.sheet.findChild(Busy)
    assert isinstance(busy, Busy)
    assert (busy.isVisible(), busy.accessibleName()) == (True, "Looking for a better answer …")
    desk.show(walk_in())
    assert not busy.isVisible()


SHEETS = (close_sheet(), walk_in("Zoë", "", LONG), WITHDRAW, SheetState("empty", LONG * 2, LONG * 5, detail=LONG * 6))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1366, 768), (1280, 1024), (3840, 2160)])
@pytest.mark.parametrize("typing", [False, True])
def test_nothing_is_cut_and_everything_can_be_touched(
    qtbot: QtBot, sheet: SheetState, size: tuple[int, int], typing: bool
) -> None:
    desk = Desk(qtbot, size)
    desk.show(sheet)
    if typing:
        desk.screen.keyboard.call()
    assert faults_of(desk.screen.sheet) == []
    scale = canvas_of(desk.screen.size()).scale
    for one in desk.screen.sheet.findChildren(QAbstractButton):
        if one.isVisible() and one.accessibleName() != "Empty the field":
            assert min(one.height(), one.width()) >= theme.TARGET * scale - 1
            assert one.accessibleName()
    desk.screen.close()


def test_a_sheet_that_begins_with_typing_brings_the_keyboard_to_a_finger(desk: Desk) -> None:
    tap(desk.under)
    desk.show(walk_in())
    assert desk.screen.keyboard.isVisible()
    desk.show(None)
    desk.show(WITHDRAW)
    assert desk.screen.keyboard.isHidden()


def test_the_desk_is_locked_from_within_a_sheet(desk: Desk) -> None:
    desk.show(walk_in())
    tap(button(desk.screen.sheet, "Lock the desk"))
    assert desk.wanted == [Action("lock", "")]
    desk.show(SheetState("first", "Who is the organiser?"))
    shown = [one for one in desk.screen.sheet.findChildren(QAbstractButton) if one.isVisible()]
    assert "Lock the desk" not in {one.accessibleName() for one in shown}
