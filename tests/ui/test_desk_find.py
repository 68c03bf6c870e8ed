"""The page with the box: typing, results, cards, and a keyboard that is never lost."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fingers import LANDSCAPE, PORTRAIT, button, click, faults_of, keys, opened, swipe, tap, words
from ui.desk.find_view import FindView
from ui.desk.result_chips import ResultChips
from ui.desk.screen import DeskScreen
from ui.desk.states import Action, FindState
from ui.gallery_desk_samples import (
    CANCELLED,
    CHIPS,
    EMPTY,
    FOUND,
    FULL,
    HINT,
    LONG,
    NOBODYS_BADGE,
    NOTHING,
    PERSON,
    RESULTS,
    THE_DAY,
    found,
    many_results,
)
from ui.gallery_desk_sheets import CALM, CANCEL, CROWDED, LOCKED
from ui.parts.desk_button import DeskButton
from ui.parts.line_row import LineRow

SIZES = {"landscape": LANDSCAPE, "portrait": PORTRAIT}
BARE = FindState("", HINT, CHIPS)


class Desk:
    """The page in its frame, and what was wanted of it."""

    def __init__(self, qtbot: QtBot, state: FindState = EMPTY, size: tuple[int, int] = LANDSCAPE) -> None:
        self.screen = DeskScreen()
        self.page = FindView(self.screen.frame)
        self.page.render(state)
        self.screen.set_page(self.page)
        self.screen.render_frame(CALM)
        self.wanted: list[Action] = []
        self.page.wanted.connect(self.wanted.append)
        opened(qtbot, self.screen, size)

    @property
    def typed(self) -> list[str]:
        return [action.value for action in self.wanted if action.name == "type"]

    @property
    def has_focus(self) -> bool:
        return bool(self.page.box.line.hasFocus())

    def chips(self) -> list[str]:
        """Those in sight, in their order."""
        seen = [c for c in self.page.findChildren(ResultChips)[0].findChildren(DeskButton) if c.isVisible()]
        return [c.accessibleName() for c in sorted(seen, key=lambda c: (c.y(), c.x()))]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.screen.close()


# The box


def test_the_box_has_the_keyboard_from_the_start(desk: Desk) -> None:
    assert desk.has_focus


def test_each_change_of_the_text_is_told(desk: Desk) -> None:
    words(desk.screen, "hak")
    keys(desk.screen, Qt.Key.Key_Backspace)
    assert desk.typed == ["h", "ha", "hak", "ha"]


def test_typing_on_is_not_disturbed_by_answers_that_come_late(desk: Desk) -> None:
    words(desk.screen, "ha")
    desk.page.render(replace(FOUND, text="h"))
    words(desk.screen, "k")
    desk.page.render(replace(FOUND, text="ha"))
    desk.page.render(replace(FOUND, text="hak"))
    assert desk.page.box.text == "hak"
    assert desk.typed == ["h", "ha", "hak"]


def test_the_caret_stays_inside_a_word_while_answers_come(desk: Desk) -> None:
    words(desk.screen, "hkan")
    keys(desk.screen, *[Qt.Key.Key_Left] * 3)
    words(desk.screen, "a")
    desk.page.render(replace(FOUND, text="hakan"))
    words(desk.screen, "a")
    assert desk.page.box.text == "haakan"


def test_a_text_that_the_desk_sets_is_shown_and_not_told_back(desk: Desk) -> None:
    words(desk.screen, "ha")
    desk.page.render(replace(EMPTY, text="Astrid"))
    assert desk.page.box.text == "Astrid"
    assert desk.typed == ["h", "ha"]


def test_escape_empties_the_box_and_asks_to_clear(desk: Desk) -> None:
    words(desk.screen, "ha")
    keys(desk.screen, Qt.Key.Key_Escape)
    assert desk.page.box.text == ""
    assert desk.wanted[-1] == Action("clear", "")


@pytest.mark.parametrize("press", [tap, click])
def test_the_cross_empties_the_box(desk: Desk, press: object) -> None:
    words(desk.screen, "ha")
    press(button(desk.page, "Empty the field"))  # type: ignore[operator]
    assert desk.typed == ["h", "ha", ""]
    assert desk.has_focus


# Results


@pytest.mark.parametrize("press", [tap, click])
def test_a_chip_opens_its_card_and_leaves_the_box_its_keyboard(desk: Desk, press: object) -> None:
    desk.page.render(BARE)
    press(button(desk.page, "Olivia Håkansson · Fjord Valves"))  # type: ignore[operator]
    assert desk.wanted == [CHIPS[1]]
    assert desk.has_focus


def test_enter_opens_the_first_result(desk: Desk) -> None:
    desk.page.render(BARE)
    keys(desk.screen, Qt.Key.Key_Return)
    assert desk.wanted == [CHIPS[0]]


def test_enter_does_not_open_again_what_is_open(desk: Desk) -> None:
    desk.page.render(FOUND)
    keys(desk.screen, Qt.Key.Key_Return)
    assert desk.wanted == []


def test_down_up_and_enter_choose_among_the_results(desk: Desk) -> None:
    desk.page.render(BARE)
    keys(desk.screen, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert desk.wanted == [CHIPS[1]]
    assert desk.has_focus


def test_choosing_begins_beside_the_open_result(desk: Desk) -> None:
    desk.page.render(FOUND)
    keys(desk.screen, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.wanted == [CHIPS[1]]


def test_typing_on_forgets_what_was_marked(desk: Desk) -> None:
    desk.page.render(BARE)
    keys(desk.screen, Qt.Key.Key_Down, Qt.Key.Key_Down)
    words(desk.screen, "x")
    keys(desk.screen, Qt.Key.Key_Return)
    assert desk.wanted[-1] == CHIPS[0]


def test_down_from_the_last_result_goes_into_the_card_and_up_comes_back(desk: Desk) -> None:
    desk.page.render(replace(FOUND, chosen=CHIPS[2].subject))
    keys(desk.screen, Qt.Key.Key_Down)
    assert isinstance(desk.screen.focusWidget(), LineRow)
    keys(desk.screen, Qt.Key.Key_Return, Qt.Key.Key_Up)
    assert desk.wanted == [THE_DAY[0].open]
    assert desk.has_focus


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_forty_results_take_two_rows_and_the_others_come_at_a_touch(qtbot: QtBot, size: tuple[int, int]) -> None:
    desk = Desk(qtbot, RESULTS, size)
    seen: list[str] = []
    while not desk.chips()[-1].startswith("the first"):
        *some, rest = desk.chips()
        seen += some
        assert rest == f"and {40 - len(seen)} more"
        tap(button(desk.page, rest))
    seen += desk.chips()[:-1]
    assert seen == [result.label for result in RESULTS.results]
    tap(button(desk.page, "the first ones again"))
    assert desk.chips()[0] == RESULTS.results[0].label


def test_the_marked_result_is_always_in_sight(desk: Desk) -> None:
    desk.page.render(RESULTS)
    for number, result in enumerate(RESULTS.results):
        keys(desk.screen, Qt.Key.Key_Down)
        assert result.label in desk.chips(), number
    for result in reversed(RESULTS.results[:-1]):
        keys(desk.screen, Qt.Key.Key_Up)
        assert result.label in desk.chips()
    keys(desk.screen, Qt.Key.Key_Return)
    assert desk.wanted == [RESULTS.results[0]]


# What takes the keyboard, and gives it back


def test_typing_while_a_row_has_the_keyboard_goes_into_the_box(desk: Desk) -> None:
    desk.page.render(replace(FOUND, text=""))
    desk.page.card.body.lines.enter()
    words(desk.screen, "ab")
    assert desk.typed == ["a", "ab"]
    assert desk.has_focus


def test_a_card_of_somebody_else_gives_the_keyboard_back_to_the_box(desk: Desk) -> None:
    desk.page.render(FOUND)
    desk.page.card.body.lines.enter()
    desk.page.render(found(CANCELLED))
    assert desk.has_focus


def test_the_same_card_told_anew_leaves_the_keyboard_where_it_is(desk: Desk) -> None:
    desk.page.render(FOUND)
    desk.page.card.body.lines.enter()
    desk.page.render(replace(FOUND, card=replace(PERSON, notices=())))
    assert isinstance(desk.screen.focusWidget(), LineRow)


def test_a_button_that_goes_gives_the_keyboard_back_to_the_box(desk: Desk) -> None:
    desk.page.render(FOUND)
    button(desk.page, "Told").setFocus(Qt.FocusReason.TabFocusReason)
    desk.page.render(replace(FOUND, card=replace(PERSON, notices=())))
    QApplication.processEvents()
    assert desk.has_focus


def test_a_card_that_goes_gives_the_keyboard_back_to_the_box(desk: Desk) -> None:
    desk.page.render(FOUND)
    desk.page.card.body.lines.enter()
    desk.page.render(EMPTY)
    assert desk.has_focus


def test_touches_beside_everything_leave_the_box_its_keyboard(desk: Desk) -> None:
    desk.page.render(FOUND)
    swipe(desk.screen, QPoint(700, 1070), QPoint(700, 1070))
    assert desk.has_focus


def test_the_keyboard_comes_back_when_nobody_has_it(desk: Desk, qtbot: QtBot) -> None:
    desk.page.box.line.clearFocus()
    qtbot.waitUntil(lambda: desk.has_focus)


def test_tab_goes_elsewhere_and_the_box_lets_it(desk: Desk) -> None:
    desk.page.render(FOUND)
    keys(desk.screen, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert not desk.has_focus
    assert desk.screen.focusWidget() is not None


def test_a_sheet_over_the_page_keeps_the_keyboard(desk: Desk) -> None:
    desk.screen.render_sheet(CANCEL)
    desk.page.render(FOUND)
    desk.page.hide()
    desk.page.show()
    words(desk.screen, "ill")
    assert desk.typed == []
    desk.screen.render_sheet(None)
    QApplication.processEvents()
    assert desk.has_focus


def test_a_locked_desk_keeps_what_was_typed_and_takes_no_more(desk: Desk) -> None:
    words(desk.screen, "ha")
    desk.screen.render_sign_in(LOCKED)
    keys(desk.screen, Qt.Key.Key_1, Qt.Key.Key_2)
    desk.screen.render_sign_in(None)
    words(desk.screen, "k")
    assert desk.page.box.text == "hak"


def test_above_the_keyboard_on_the_screen_the_card_still_has_its_actions(desk: Desk) -> None:
    desk.page.render(FOUND)
    desk.screen.keyboard.call()
    QApplication.processEvents()
    top = desk.screen.keyboard.mapTo(desk.screen, QPoint()).y()
    assert button(desk.page, "More").mapTo(desk.screen, QPoint()).y() + 68 <= top
    assert faults_of(desk.page) == []
    tap(button(desk.screen.keyboard, "k"))
    assert desk.page.box.text == "hakank"


# What stands in place of a card


@pytest.mark.parametrize("state", [EMPTY, NOTHING, NOBODYS_BADGE])
def test_a_message_says_what_to_do_and_offers_it(qtbot: QtBot, state: FindState) -> None:
    desk = Desk(qtbot, state)
    for action in state.message_actions:
        tap(button(desk.page, action.label))
    assert desk.wanted == list(state.message_actions)


def test_a_card_and_a_message_are_never_both_shown(desk: Desk) -> None:
    desk.page.render(FOUND)
    assert desk.page.card.isVisible()
    desk.page.render(NOTHING)
    assert not desk.page.card.isVisible()
    assert button(desk.page, "Walk-in").isVisible()


STATES = {
    "empty": EMPTY,
    "nothing": NOTHING,
    "found": FOUND,
    "results": RESULTS,
    "full": found(FULL, "18"),
    "many": replace(FOUND, results=many_results()),
}


@pytest.mark.parametrize("size", [*SIZES.values(), (1366, 768), (1280, 1024), (3840, 2160), (768, 1024)])
@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_nothing_is_cut_on_any_screen(qtbot: QtBot, state: FindState, size: tuple[int, int]) -> None:
    desk = Desk(qtbot, state, size)
    assert faults_of(desk.page) == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_long_names_beside_a_crowded_attention_leave_everything_on_the_screen(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    desk = Desk(qtbot, found(LONG, "wolf"), size)
    desk.screen.render_frame(CROWDED)
    QApplication.processEvents()
    assert [fault for fault in faults_of(desk.page) if "is cut" not in fault] == []


def test_everything_that_can_be_pressed_has_a_name_and_is_large_enough(desk: Desk) -> None:
    desk.page.render(FOUND)
    QApplication.processEvents()
    for one in desk.page.findChildren(DeskButton):
        if one.isVisible():
            assert one.accessibleName()
            assert one.height() >= 64
    assert desk.page.box.line.accessibleName() == HINT


def test_the_page_is_told_by_a_plain_window_too(qtbot: QtBot) -> None:
    window = QWidget()
    page = FindView(window)
    page.resize(1300, 1000)
    page.render(FOUND)
    opened(qtbot, window, (1300, 1000))
    assert page.box.line.hasFocus()
