"""Signing in: a name, then the PIN, by touch and by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_samples import NAMES, sign_in
from tests.ui.fingers import LANDSCAPE, PORTRAIT, button, faults_of, keys, opened, tap
from ui import theme
from ui.desk.name_tile import NameTile
from ui.desk.screen import DeskScreen
from ui.desk.states import Action, SignInState
from ui.parts.scroll import ScrollColumn

WAIT = "Too many wrong tries.\nWait 30 s."


class Desk:
    """A locked desk, and what was wanted there."""

    def __init__(self, qtbot: QtBot, state: SignInState, size: tuple[int, int] = LANDSCAPE) -> None:
        self.screen = DeskScreen()
        self.view = self.screen.sign_in
        self.wanted: list[Action] = []
        self.screen.wanted.connect(self.wanted.append)
        self.screen.render_sign_in(state)
        opened(qtbot, self.screen, size)

    def tiles(self) -> list[NameTile]:
        return [tile for tile in self.view.findChildren(NameTile) if tile.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot, sign_in("Ann"))
    yield made
    made.screen.close()


def test_a_touched_name_is_wanted(desk: Desk) -> None:
    tap(button(desk.view, "Bob, helper"))
    assert desk.wanted == [Action("sign_in", "Bob", value="Bob")]


def test_tapped_and_typed_digits_are_the_pin_of_the_chosen_one(desk: Desk) -> None:
    for key in ("2", "7", "OK"):
        tap(button(desk.view, key))
    keys(desk.screen, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_Backspace, Qt.Key.Key_4, Qt.Key.Key_Return)
    assert desk.wanted == [Action("pin", "", "Ann", "27"), Action("pin", "", "Ann", "34")]


def test_a_whole_sign_in_by_keyboard(desk: Desk) -> None:
    desk.screen.render_sign_in(sign_in())
    keys(desk.screen, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert desk.wanted == [Action("sign_in", "Bob", value="Bob")]
    desk.screen.render_sign_in(sign_in("Bob"))
    keys(desk.screen, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert desk.wanted[-1] == Action("pin", "", "Bob", "12")


def test_digits_typed_for_one_are_not_taken_for_another(desk: Desk) -> None:
    keys(desk.screen, Qt.Key.Key_1, Qt.Key.Key_2)
    desk.screen.render_sign_in(sign_in("Bob"))
    keys(desk.screen, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert desk.wanted == [Action("pin", "", "Bob", "3")]


def test_rendering_again_keeps_the_digits_typed_so_far(desk: Desk) -> None:
    keys(desk.screen, Qt.Key.Key_1)
    desk.screen.render_sign_in(sign_in("Ann"))
    keys(desk.screen, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert desk.wanted == [Action("pin", "", "Ann", "12")]


def test_before_a_name_is_chosen_the_keys_are_dead_and_say_why(desk: Desk) -> None:
    desk.screen.render_sign_in(sign_in())
    keys(desk.screen, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert desk.wanted == []
    assert not button(desk.view, "OK").isEnabled()
    assert any("Touch your name first." in part.accessibleName() for part in desk.view.findChildren(QWidget))


def test_during_a_wait_the_keys_are_dead_and_others_can_still_be_chosen(desk: Desk) -> None:
    desk.screen.render_sign_in(sign_in("Ann", WAIT, is_open=False))
    keys(desk.screen, Qt.Key.Key_1, Qt.Key.Key_Return)
    tap(button(desk.view, "5"))
    assert (desk.wanted, desk.view.accessibleDescription()) == ([], WAIT)
    tap(button(desk.view, "Bob, helper"))
    assert desk.wanted == [Action("sign_in", "Bob", value="Bob")]


def test_tab_goes_round_names_and_keys(desk: Desk) -> None:
    seen = set()
    for _ in range(40):
        keys(desk.screen, Qt.Key.Key_Tab)
        seen.add(desk.screen.focusWidget().accessibleName())
    assert {*"0123456789", "Clear", "OK", "Ann, coordinator", "Helper 5"} <= seen


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1366, 768), (1280, 1024), (3840, 2160)])
@pytest.mark.parametrize("state", [sign_in("Ann"), sign_in(note=WAIT, names=(*NAMES, *"abcdefgh")), sign_in(names=())])
def test_nothing_is_cut_and_everything_can_be_touched(qtbot: QtBot, state: SignInState, size: tuple[int, int]) -> None:
    desk = Desk(qtbot, state, size)
    assert faults_of(desk.view) == []
    for one in desk.view.findChildren(QAbstractButton):
        if one.isVisible():
            assert min(one.width(), one.height()) >= theme.TARGET * 0.66
            assert one.accessibleName()
    desk.screen.close()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_twelve_names_need_no_scrolling_and_more_do(qtbot: QtBot, size: tuple[int, int]) -> None:
    desk = Desk(qtbot, sign_in("Ann"), size)
    column = desk.view.findChild(ScrollColumn)
    assert isinstance(column, ScrollColumn)
    assert column.furthest == 0
    desk.screen.render_sign_in(sign_in("Ann", names=(*NAMES, *"abcdefgh")))
    assert column.furthest > 0
    assert len(desk.tiles()) == 20
    desk.screen.close()
