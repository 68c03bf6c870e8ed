"""What surrounds the pages of a desk: the rail, attention, the undo bar, a warning, the lock."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_samples import CALM, EIGHT, LONG, LONG_UNDO, SECTIONS, UNDO, busy_frame, line, sign_in, walk_in
from tests.ui.fingers import LANDSCAPE, PORTRAIT, button, click, faults_of, keys, middle_of, opened, swipe, tap
from ui import theme
from ui.desk.attention_card import AttentionCard
from ui.desk.rail_view import RailView, Section
from ui.desk.screen import DeskScreen
from ui.desk.states import Action, FrameState
from ui.desk.undo_bar import UndoBar
from ui.parts.canvas import canvas_of, design_size, scale_of
from ui.parts.desk_button import DeskButton
from ui.parts.fitted_text import FittedText
from ui.parts.scroll import ScrollColumn

SIZES = (LANDSCAPE, PORTRAIT)


class Desk:
    """A desk's screen with a page to type into, and what was wanted on it."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int] = LANDSCAPE, state: FrameState = CALM) -> None:
        self.screen = DeskScreen()
        self.page = QWidget()
        self.box = QLineEdit(self.page)
        self.box.setGeometry(20, 20, 400, 60)
        self.screen.set_page(self.page)
        self.screen.render_frame(state)
        self.wanted: list[Action] = []
        self.screen.wanted.connect(self.wanted.append)
        opened(qtbot, self.screen, size)
        self.box.setFocus()

    @property
    def cards(self) -> list[AttentionCard]:
        return [card for card in self.screen.findChildren(AttentionCard) if card.isVisible()]

    def told(self) -> set[str]:
        """Every text that is shown."""
        return {part.text for part in self.screen.findChildren(FittedText) if part.isVisible()}


def bar_has_slid_in(desk: Desk) -> bool:
    bar = desk.screen.findChild(UndoBar)
    assert isinstance(bar, UndoBar)
    return not bar.isVisible() or all(bar.rect().contains(part.geometry()) for part in bar.findChildren(DeskButton))


@pytest.fixture(params=SIZES, ids=["landscape", "portrait"])
def desk(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = Desk(qtbot, request.param)
    yield made
    made.screen.close()


def test_a_section_is_wanted_by_touch_mouse_and_keyboard(desk: Desk) -> None:
    tap(button(desk.screen, "Plan"))
    click(button(desk.screen, "Setup"))
    button(desk.screen, "History").setFocus(Qt.FocusReason.TabFocusReason)
    keys(desk.screen, Qt.Key.Key_Space)
    assert desk.wanted == [SECTIONS[1], SECTIONS[5], SECTIONS[4]]


def test_only_the_section_that_is_told_is_marked_as_open(desk: Desk) -> None:
    tap(button(desk.screen, "Plan"))
    assert [s.isChecked() for s in desk.screen.findChildren(Section)] == [True, False, False, False, False, False]
    desk.screen.render_frame(replace(CALM, section="plan"))
    assert [s.isChecked() for s in desk.screen.findChildren(Section)] == [False, True, False, False, False, False]


def test_a_helper_gets_fewer_sections(desk: Desk) -> None:
    desk.screen.render_frame(replace(CALM, sections=SECTIONS[:5]))
    QApplication.processEvents()
    rail = desk.screen.findChild(RailView)
    assert isinstance(rail, RailView)
    assert [s.accessibleName() for s in rail.findChildren(Section) if s.isVisible()] == [s.label for s in SECTIONS[:5]]


def test_touching_the_frame_leaves_the_line_its_focus(desk: Desk) -> None:
    desk.screen.render_frame(busy_frame())
    for name in ("Plan", "Lock", "Close", "Undo", "Keyboard"):
        tap(button(desk.screen, name))
        assert desk.box.hasFocus()


def test_attention_counts_shows_and_does(desk: Desk) -> None:
    lines = (line(1), line(2, 1))
    desk.screen.render_frame(replace(CALM, attention=lines, more=3))
    assert {"Attention  5", "and 3 more"} <= desk.told()
    tap(button(desk.cards[0], "Keep 19"))
    click(button(desk.cards[1], "Keep 18"))
    assert desk.wanted == [lines[0].actions[1], lines[1].actions[0]]


def test_a_touch_on_a_card_opens_what_it_is_about(desk: Desk) -> None:
    lines = (line(1), replace(line(2), open=None))
    desk.screen.render_frame(replace(CALM, attention=lines))
    for card in desk.cards:
        corner = card.mapTo(desk.screen, QPoint(30, 30))
        swipe(desk.screen, corner, corner)
    assert desk.wanted == [lines[0].open]
    assert [card.focusPolicy() for card in desk.cards] == [Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus]


def test_a_card_that_stays_keeps_the_keyboard_when_others_come_and_go(desk: Desk) -> None:
    desk.screen.render_frame(replace(CALM, attention=(line(1), line(2))))
    desk.cards[1].setFocus()
    desk.screen.render_frame(replace(CALM, attention=(line(3), line(4), line(2, text="still not here"))))
    focused = desk.screen.focusWidget()
    assert focused.accessibleName() == "Waiting 2 min: still not here"
    keys(desk.screen, Qt.Key.Key_Return)
    assert desk.wanted == [line(2).open]


def test_attention_scrolls_under_a_finger_and_does_nothing(desk: Desk) -> None:
    desk.screen.render_frame(replace(CALM, attention=EIGHT))
    column = next(c for c in desk.screen.frame.findChildren(ScrollColumn))
    start = middle_of(column)
    swipe(desk.screen, start, start - QPoint(0, 120))
    assert column.position > 100
    assert desk.wanted == []


def test_when_nothing_needs_anybody_it_says_so(desk: Desk) -> None:
    assert "Nothing needs you" in desk.told()
    assert desk.cards == []
    desk.screen.render_frame(replace(CALM, attention=EIGHT))
    assert "Nothing needs you" not in desk.told()


def test_the_lock_is_wanted(desk: Desk) -> None:
    tap(button(desk.screen, "Lock"))
    assert [action.name for action in desk.wanted] == ["lock"]


def test_the_undo_bar_undoes_and_is_closed_only_by_hand(qtbot: QtBot, desk: Desk) -> None:
    before = desk.page.height()
    desk.screen.render_frame(replace(CALM, undo=UNDO))
    bar = desk.screen.findChild(UndoBar)
    assert isinstance(bar, UndoBar)
    qtbot.waitUntil(
        lambda: middle_of(button(bar, "Undo")).y() < bar.mapTo(desk.screen, QPoint(0, bar.height())).y() - 30
    )
    assert desk.page.height() < before
    assert not desk.page.geometry().intersects(bar.geometry())
    qtbot.waitUntil(lambda: bar.rect().contains(button(bar, "Undo").geometry()))
    tap(button(bar, "Undo"))
    tap(button(bar, "Print 2 slips"))
    tap(button(bar, "Close"))
    assert desk.wanted == [*UNDO.actions, Action("dismiss_undo", "")]
    assert bar.isVisible()
    desk.screen.render_frame(CALM)
    assert not bar.isVisible()
    assert desk.page.height() == before


def test_a_warning_stands_above_the_page_and_goes(desk: Desk) -> None:
    before = desk.page.y()
    desk.screen.render_frame(replace(CALM, warning=LONG * 2))
    assert desk.page.y() > before
    desk.screen.render_frame(CALM)
    assert desk.page.y() == before


def test_a_page_is_laid_out_in_the_design_pixels_of_the_screen(desk: Desk) -> None:
    scale = canvas_of(desk.screen.size()).scale
    assert scale_of(desk.page) == scale
    assert design_size(desk.page).width() >= (1080 if desk.screen.height() > desk.screen.width() else 1300)
    other = QWidget()
    desk.screen.set_page(other)
    assert (desk.page.isVisible(), other.isVisible(), other.geometry()) == (False, True, desk.page.geometry())


def test_tab_goes_through_everything_and_round(desk: Desk) -> None:
    desk.screen.render_frame(replace(CALM, attention=(line(1),), undo=UNDO))
    seen = []
    for _ in range(16):
        keys(desk.screen, Qt.Key.Key_Tab)
        seen.append(desk.screen.focusWidget())
    names = {part.accessibleName() for part in seen}
    assert {"Find", "Undo", "Keep 18", "Lock", line(1).title + ": " + line(1).text} <= names
    assert desk.box in seen


@pytest.mark.parametrize("size", [*SIZES, (1366, 768), (1280, 1024), (3840, 2160), (768, 1024)])
@pytest.mark.parametrize(
    "state", [busy_frame(), CALM, replace(CALM, undo=LONG_UNDO, warning=LONG)], ids=["b", "c", "u"]
)
def test_nothing_is_cut_lies_over_another_or_is_too_small_to_touch(
    qtbot: QtBot, size: tuple[int, int], state: FrameState
) -> None:
    desk = Desk(qtbot, size, state)
    qtbot.waitUntil(lambda: bar_has_slid_in(desk))
    assert faults_of(desk.screen.frame) == []
    scale = canvas_of(desk.screen.size()).scale
    buttons = [b for b in desk.screen.frame.findChildren(QAbstractButton) if b.isVisible()]
    for one in buttons:
        assert min(one.width(), one.height()) >= theme.TARGET * scale - 1
        assert one.accessibleName()
    children = [c for c in desk.screen.frame.children() if isinstance(c, QWidget) and c.isVisible() and c.width() > 2]
    for index, child in enumerate(children):
        for other in children[index + 1 :]:
            shared = child.geometry().intersected(other.geometry())
            assert min(shared.width(), shared.height()) <= 2, (child, other)
    desk.screen.close()


def test_a_window_that_turns_keeps_everything_whole(qtbot: QtBot) -> None:
    desk = Desk(qtbot, LANDSCAPE, busy_frame())
    for size in (PORTRAIT, LANDSCAPE, (1000, 1000)):
        desk.screen.resize(*size)
        qtbot.waitUntil(lambda: bar_has_slid_in(desk))
        assert faults_of(desk.screen.frame) == []
    desk.screen.close()


def test_a_locked_desk_hides_a_sheet_and_gives_it_back_as_it_was(desk: Desk) -> None:
    desk.screen.render_sheet(walk_in("Zoë"))
    line_of_sheet = next(line for line in desk.screen.sheet.findChildren(QLineEdit) if line.isVisible())
    desk.screen.render_sign_in(sign_in("Ann"))
    desk.screen.render_sheet(walk_in("Zoë", problem="An organisation is needed."))
    assert desk.screen.sign_in.hasFocus()
    assert line_of_sheet.visibleRegion().isEmpty() or desk.screen.sign_in.geometry() == QRect(
        QPoint(), desk.screen.size()
    )
    keys(desk.screen, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert desk.wanted == [Action("pin", "", "Ann", "1")]
    desk.screen.render_sign_in(None)
    assert (line_of_sheet.text(), line_of_sheet.hasFocus()) == ("Zoë", True)


def test_the_keyboard_half_covers_no_section(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.screen.keyboard.call()
    top = desk.screen.keyboard.geometry().top()
    sections = [section for section in desk.screen.findChildren(Section) if section.isVisible()]
    assert all(middle_of(section).y() + section.height() / 2 <= top for section in sections)
    assert min(section.height() for section in sections) >= theme.TARGET
    desk.screen.close()


def test_the_keyboard_half_covers_no_attention_on_a_portrait_desk(qtbot: QtBot) -> None:
    desk = Desk(qtbot, PORTRAIT, busy_frame())
    desk.screen.keyboard.call()
    top = desk.screen.keyboard.geometry().top()
    assert all(card.mapTo(desk.screen, QPoint()).y() >= top for card in desk.cards)
    assert desk.page.mapTo(desk.screen, desk.page.rect().bottomLeft()).y() <= top
    desk.screen.close()
