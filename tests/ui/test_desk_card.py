"""A card: who it is, what must be known, the day, and everything that can be done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fingers import LANDSCAPE, PORTRAIT, button, click, faults_of, keys, middle_of, opened, swipe, tap
from ui.desk.card_view import CardView
from ui.desk.states import Action, CardState, Notice
from ui.gallery_desk_samples import (
    ABSENT,
    ARABIC,
    BUSY,
    CANCELLED,
    CHINESE,
    FULL,
    LONG,
    MEETING,
    NO_CONTACT,
    NOT_TOLD,
    PERSON,
    QUIET_TABLE,
    TABLE,
)
from ui.parts.canvas import design_size
from ui.parts.desk_button import DeskButton
from ui.parts.fitted_text import FittedText
from ui.parts.line_row import LineRow
from ui.parts.more_panel import MorePanel
from ui.parts.notice_card import NoticeCard
from ui.parts.pill import Pill
from ui.parts.scroll import ScrollColumn

SIZES = {"landscape": (1264, 880), "portrait": (1020, 1080), "above a keyboard": (1264, 430)}
CARDS = {
    "person": PERSON,
    "absent": ABSENT,
    "full": FULL,
    "calm": NO_CONTACT,
    "cancelled": CANCELLED,
    "arabic": ARABIC,
    "chinese": CHINESE,
    "meeting": MEETING,
    "table": TABLE,
    "quiet table": QUIET_TABLE,
    "busy": BUSY,
}


class Card:
    """A card on a window of its own, and what was wanted of it."""

    def __init__(self, qtbot: QtBot, state: CardState, size: tuple[int, int] = SIZES["landscape"]) -> None:
        self.window = QWidget()
        self.view = CardView(self.window)
        self.view.resize(*size)
        self.view.render(state)
        self.wanted: list[Action] = []
        self.view.wanted.connect(self.wanted.append)
        opened(qtbot, self.window, size)

    @property
    def scroll(self) -> ScrollColumn:
        return self.view.findChildren(ScrollColumn)[0]

    @property
    def panel(self) -> MorePanel:
        return self.view.findChildren(MorePanel)[0]

    def shown(self, name: str) -> list[QAbstractButton]:
        """Visible buttons of this name."""
        return [b for b in self.view.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("state", CARDS.values(), ids=CARDS)
def test_nothing_is_cut_on_any_card(qtbot: QtBot, state: CardState, size: tuple[int, int]) -> None:
    assert faults_of(Card(qtbot, state, size).view) == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_head_lies_over_nothing(qtbot: QtBot, size: tuple[int, int]) -> None:
    for state in (*CARDS.values(), LONG):
        card = Card(qtbot, state, size)
        parts = [p for p in (*card.view.findChildren(FittedText), *card.view.findChildren(Pill)) if p.isVisible()]
        for part in parts:
            assert not [other for other in parts if other is not part and part.geometry().intersects(other.geometry())]
        assert card.scroll.y() >= max(part.geometry().bottom() for part in parts)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_very_long_name_leaves_room_for_the_day_and_what_can_be_done(qtbot: QtBot, size: tuple[int, int]) -> None:
    card = Card(qtbot, LONG, size)
    assert design_size(card.scroll).height() > 50
    assert card.shown("Print slip")
    table = next(row for row in card.view.findChildren(LineRow) if row.line.figure == "Blue Lounge 12")
    assert [p for p in table.pieces() if p.fitted.layout.text() == "Blue Lounge 12" and not p.fitted.elided]


def test_the_pill_says_in_words_where_somebody_is(qtbot: QtBot) -> None:
    card = Card(qtbot, PERSON)
    pill = card.view.findChildren(Pill)[0]
    assert (pill.text, pill.accessibleName()) == ("here since 09:01, entrance",) * 2


@pytest.mark.parametrize("press", [tap, click])
def test_what_a_notice_offers_is_one_touch(qtbot: QtBot, press: object) -> None:
    card = Card(qtbot, PERSON)
    press(button(card.view, "Told"))  # type: ignore[operator]
    assert card.wanted == [NOT_TOLD.action]


def test_a_notice_is_read_out_with_its_title(qtbot: QtBot) -> None:
    card = Card(qtbot, PERSON)
    notice = card.view.findChildren(NoticeCard)[0]
    assert notice.accessibleName() == "Not told yet: 09:50 moved from table 9 to table 18"


def test_notices_come_and_go(qtbot: QtBot) -> None:
    card = Card(qtbot, PERSON)
    card.view.render(replace(PERSON, notices=()))
    assert not card.shown("Told")
    card.view.render(replace(PERSON, notices=(Notice("Note", "Uses a wheelchair"), NOT_TOLD)))
    assert card.shown("Told")


def test_a_full_day_scrolls_by_finger_and_the_buttons_stay(qtbot: QtBot) -> None:
    card = Card(qtbot, FULL)
    start = middle_of(card.scroll)
    swipe(card.window, start, start - QPoint(0, 300))
    assert card.scroll.position > 100
    assert card.wanted == []
    assert card.shown("Print slip")


def test_the_same_card_told_anew_stays_where_it_was_scrolled_to(qtbot: QtBot) -> None:
    card = Card(qtbot, FULL)
    card.scroll.scroll_to(400)
    card.view.render(replace(FULL, lines=FULL.lines[:-1]))
    assert card.scroll.position == 400


def test_the_card_of_somebody_else_begins_at_its_top(qtbot: QtBot) -> None:
    card = Card(qtbot, FULL)
    card.scroll.scroll_to(400)
    card.view.render(replace(FULL, title="Olivia Håkansson"))
    assert card.scroll.position == 0


def test_a_row_reached_by_keyboard_is_scrolled_to(qtbot: QtBot) -> None:
    card = Card(qtbot, FULL)
    card.view.body.lines.enter()
    keys(card.window, *[Qt.Key.Key_Down] * 20)
    row = card.window.focusWidget()
    assert isinstance(row, LineRow)
    top = row.mapTo(card.scroll, QPoint()).y()
    assert 0 <= top <= card.scroll.height() - row.height()


@pytest.mark.parametrize("press", [tap, click])
def test_every_action_is_wanted_as_it_was_given(qtbot: QtBot, press: object) -> None:
    card = Card(qtbot, PERSON)
    for action in PERSON.actions:
        press(button(card.view, action.label))  # type: ignore[operator]
    assert card.wanted == list(PERSON.actions)


def test_there_are_two_rows_of_buttons_at_most_and_the_rest_is_behind_more(qtbot: QtBot) -> None:
    card = Card(qtbot, BUSY)
    seen = [b for b in card.view.findChildren(DeskButton) if b.isVisible() and b.accessibleName() != "Told"]
    assert len({b.y() for b in seen}) == 2
    assert max(seen, key=lambda b: (b.y(), b.x())).accessibleName() == "More"
    assert not card.shown("Forget this person")


@pytest.mark.parametrize("press", [tap, click])
def test_more_opens_a_panel_with_the_rest_that_closes_with_a_choice(qtbot: QtBot, press: object) -> None:
    card = Card(qtbot, BUSY)
    press(button(card.view, "More"))  # type: ignore[operator]
    assert faults_of(card.panel) == []
    press(button(card.panel, "Forget this person"))  # type: ignore[operator]
    assert card.wanted == [BUSY.actions[-1]]
    assert not card.panel.isVisible()


def test_every_action_can_be_reached_whatever_the_size(qtbot: QtBot) -> None:
    for size in SIZES.values():
        card = Card(qtbot, BUSY, size)
        first = [action.label for action in BUSY.actions if card.shown(action.label)]
        click(button(card.view, "More"))
        rest = [b.accessibleName() for b in card.panel.findChildren(DeskButton) if b.isVisible()]
        assert [*first, *rest] == [action.label for action in BUSY.actions]
        assert faults_of(card.panel) == []


def test_the_panel_is_used_by_keyboard(qtbot: QtBot) -> None:
    card = Card(qtbot, BUSY)
    more = button(card.view, "More")
    more.setFocus(Qt.FocusReason.TabFocusReason)
    keys(card.window, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert len(card.wanted) == 1
    assert card.wanted[0] in BUSY.actions
    assert more.hasFocus()


def test_escape_or_a_touch_beside_the_panel_closes_it(qtbot: QtBot) -> None:
    card = Card(qtbot, BUSY)
    click(button(card.view, "More"))
    keys(card.window, Qt.Key.Key_Escape)
    assert not card.panel.isVisible()
    click(button(card.view, "More"))
    swipe(card.window, QPoint(30, 30), QPoint(30, 30))
    assert not card.panel.isVisible()
    assert card.wanted == []


def test_a_card_that_is_told_other_actions_closes_the_panel(qtbot: QtBot) -> None:
    card = Card(qtbot, BUSY)
    click(button(card.view, "More"))
    card.view.render(replace(BUSY, notices=()))
    assert card.panel.isVisible()
    card.view.render(PERSON)
    assert not card.panel.isVisible()


def test_a_card_that_turns_keeps_everything(qtbot: QtBot) -> None:
    card = Card(qtbot, BUSY, LANDSCAPE)
    card.window.resize(*PORTRAIT)
    card.view.resize(*PORTRAIT)
    qtbot.waitUntil(lambda: faults_of(card.view) == [])
