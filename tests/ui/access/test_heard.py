"""What a screen reader hears of every state: names, roles, order, and what is announced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.app.desk_events import ticket
from tests.ui.access.states import BOARD_PICTURES, PICTURES, buttons, kiosk, kiosks
from tests.ui.kiosk_stand import Stand, press
from ui import gallery_board
from ui.gallery import SIZES
from ui.kiosk.screen import Screen
from ui.kiosk.states import OutcomeState
from ui.parts.button import Button
from ui.parts.choice_button import ChoiceButton
from ui.parts.fitted_text import FittedText
from ui.parts.hall_plan import HallPlan
from ui.parts.marks import Mark
from ui.parts.news_card import NewsCard
from ui.parts.rows import Rows

Role, Text = QAccessible.Role, QAccessible.Text
ROLES = {FittedText: Role.StaticText, Rows: Role.StaticText, NewsCard: Role.StaticText}
ROLES |= {Button: Role.Button, Mark: Role.Graphic, HallPlan: Role.Graphic}
Heard = tuple[QAccessibleInterface, str]


def heard_on(window: QWidget) -> list[Heard]:
    """What a screen reader comes upon in a window, part after part, by name."""
    return list(_walk(QAccessible.queryAccessibleInterface(window)))


def _walk(part: QAccessibleInterface) -> Iterator[Heard]:
    children = [part.child(number) for number in range(part.childCount())]
    shown = [child for child in children if not child.state().invisible]
    if not children:
        yield part, part.text(Text.Name)
    for child in shown:
        yield from _walk(child)


@pytest.mark.parametrize("orientation", SIZES)
def test_every_part_of_a_kiosk_has_a_name_and_a_role(qtbot: QtBot, orientation: str) -> None:
    for _, screen in kiosks(qtbot, orientation):
        _assert_named(screen)


def _assert_named(screen: Screen) -> None:
    heard = heard_on(screen)
    assert {part.role() for part, _ in heard} <= {Role.StaticText, Role.Button, Role.CheckBox, Role.Graphic}
    assert [part.object() for part, named in heard if not named.strip()] == []
    parts = {id(part.object()): part for part, _ in heard}
    for widget in screen.findChildren(QWidget):
        role = ROLES.get(type(widget))
        if role and widget.isVisible() and widget.accessibleName():
            assert parts[id(widget)].role() == role, widget.accessibleName()


@pytest.mark.parametrize("orientation", SIZES)
def test_nothing_that_can_be_read_on_a_kiosk_is_left_out(qtbot: QtBot, orientation: str) -> None:
    for name, screen in kiosks(qtbot, orientation):
        said = " ".join(named for _, named in heard_on(screen))
        for part in screen.findChildren(FittedText):
            assert part.text in said or not part.isVisible()
        state = PICTURES[name].state
        if isinstance(state, OutcomeState) and any(rows.isVisible() for rows in screen.findChildren(Rows)):
            assert all(row.text in said for row in (state.day.rows if PICTURES[name].day_open else state.rows))


@pytest.mark.parametrize("orientation", SIZES)
def test_a_kiosk_is_heard_in_the_order_in_which_it_is_read(qtbot: QtBot, orientation: str) -> None:
    """Of two parts one above the other the upper one comes first, and the controls come last."""
    for name, screen in kiosks(qtbot, orientation):
        _assert_in_order(name, screen)


def _assert_in_order(name: str, screen: Screen) -> None:
    heard = [part for part, _ in heard_on(screen)]
    places = [part.rect() for part in heard]
    for number, later in enumerate(places):
        for earlier in places[:number]:
            assert not _is_above(later, earlier), (name, heard[number].text(Text.Name))
    controls = [part.role() in (Role.Button, Role.CheckBox) for part in heard]
    assert controls == sorted(controls), "something to read comes after the buttons"
    heard_buttons = [part.object() for part, control in zip(heard, controls, strict=True) if control]
    assert heard_buttons == buttons(screen), name


def _is_above(one: QRect, other: QRect) -> bool:
    beside = one.left() > other.right() or one.right() < other.left()
    return not beside and one.bottom() < other.top() + 10 and one.height() > 20


def test_decoration_is_not_announced(qtbot: QtBot) -> None:
    screen = kiosk(qtbot, "slip-printing", "landscape")
    screen.show()
    names = [type(part.object()).__name__ for part, _ in heard_on(screen)]
    assert "SlipSign" not in names
    assert "HallPlan" in names


def test_a_plan_says_the_way_in_a_sentence(qtbot: QtBot) -> None:
    screen = kiosk(qtbot, "welcome", "landscape")
    screen.show()
    plan = next(part for part, named in heard_on(screen) if named == "Hall plan")
    said = plan.text(Text.Description)
    assert said == "From here: right along the corridor, first door on the left, second row, table 18."


def test_what_is_chosen_is_said_to_be_so(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = ChoiceButton(parent)
    for chosen in (True, False):
        button.tell("Deutsch", chosen=chosen)
        state = QAccessible.queryAccessibleInterface(button).state()
        assert (bool(state.checkable), bool(state.checked)) == (True, chosen)


@pytest.mark.parametrize("orientation", SIZES)
def test_a_board_is_one_text_that_says_all_of_its_page(qtbot: QtBot, orientation: str) -> None:
    for picture in BOARD_PICTURES.values():
        view = gallery_board.shown(picture, SIZES[orientation])
        qtbot.addWidget(view)
        part = QAccessible.queryAccessibleInterface(view)
        assert (part.role(), part.childCount()) == (Role.StaticText, 0)
        assert part.text(Text.Name)
        assert all(row.spoken in part.text(Text.Description) for row in view.page.rows)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt is asked to announce; on this platform nobody listens."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_an_outcome_announces_itself(door: Stand, announced: list[str]) -> None:
    door.kiosk.scanned(ticket("e1"))
    (said,) = announced
    assert said == (
        "Welcome, Ada Ek. Ek AB · you are checked in. 09:00 in 20 minutes, with Ash Inc. "
        "Table 1. Aspen. Right along the corridor, first door."
    )


def test_a_refusal_announces_itself_without_a_name(door: Stand, announced: list[str]) -> None:
    door.kiosk.scanned(ticket("x9"))
    (said,) = announced
    assert "Gone" not in said
    assert "help desk" in said


def test_rest_announces_nothing(door: Stand, announced: list[str]) -> None:
    door.kiosk.scanned(ticket("e1"))
    announced.clear()
    press(door, "Done")
    assert announced == []
