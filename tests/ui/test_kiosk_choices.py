"""Larger text and high contrast: at a touch on every screen, for one visitor, with nothing cut off or left out."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import languages
from app.looks import Look
from tests.ui.fingers import faults_of
from tests.ui.kiosk_hall import Hall, choice, choices, open_kiosk, press, words_on
from ui import colours, gallery_kiosk_choices, theme
from ui.gallery import SIZES, pictures
from ui.gallery_kiosk import show
from ui.gallery_kiosk_choices import Picture
from ui.gallery_samples import change, told
from ui.kiosk.choices import choices_state
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.screen import Screen
from ui.kiosk.states import OutcomeState
from ui.parts.button import Button
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitted_text import FittedText
from ui.parts.hall_plan import HallPlan
from ui.parts.news_card import NewsCard
from ui.parts.rows import Rows

PICTURES = pictures()
LARGER = {name: picture for name, picture in PICTURES.items() if name.startswith("larger-")}
KINDS = {"rest", "unknown", "not-today", "out-of-order", "no-event", "welcome", "my-day"}


def shown(qtbot: QtBot, picture: Picture, size: QSize) -> Screen:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(size)
    show(screen, picture)
    return screen


def texts(screen: QWidget) -> list[FittedText]:
    return [part for part in screen.findChildren(FittedText) if part.isVisibleTo(screen) and part.pieces()]


def painted(part: FittedText) -> float:
    """The size of its letters on the screen."""
    return part.pieces()[0].fitted.size * scale_of(part)


def test_larger_text_is_shown_on_every_kind_of_screen() -> None:
    assert {f"larger-{kind}" for kind in KINDS} <= set(LARGER)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("tag", ["de", "fr"])
def test_nothing_is_cut_off_in_other_languages(qtbot: QtBot, tag: str, size: QSize) -> None:
    with languages.speaking(tag):
        screen = Screen()
        qtbot.addWidget(screen)
        screen.resize(size)
        for name, picture in gallery_kiosk_choices.pictures().items():
            show(screen, picture)
            assert faults_of(screen) == [], name


# Where, and how to touch it


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", [*LARGER, *sorted(KINDS & set(PICTURES)), "languages-5-rest"])
def test_choices_are_large_apart_from_each_other_and_within_reach(qtbot: QtBot, name: str, size: QSize) -> None:
    screen = shown(qtbot, PICTURES[name], size)
    targets = [QRect(one.mapTo(screen, QPoint()), one.size()) for one in choices(screen)]
    assert [one.accessibleName() for one in choices(screen)][-2:] == ["Larger text", "High contrast"]
    for part in choices(screen):
        assert min(*design_size(part).toTuple()) >= theme.TARGET
    for one, other in combinations(targets, 2):
        across = max(one.left() - other.right(), other.left() - one.right()) - 1
        down = max(one.top() - other.bottom(), other.top() - one.bottom()) - 1
        assert max(across, down) >= theme.SPACING - 1
    reach = 0.55 if size.height() > size.width() else 0.5
    assert all(one.top() >= size.height() * reach for one in targets)


def test_choices_say_in_words_what_they_are_in_the_language_that_is_spoken() -> None:
    with languages.speaking(languages.PSEUDO):
        pseudo = choices_state(("en", "de"), "en")
    assert [one.name for one in choices_state(("en", "de"), "en").toggles] == ["Larger text", "High contrast"]
    assert all(one.name.startswith("[") for one in pseudo.toggles)
    assert [one.name for one in pseudo.languages] == ["English", "Deutsch"], "each in itself"


def test_what_is_chosen_is_seen_without_colours_and_told_to_screen_readers(qtbot: QtBot) -> None:
    kiosk = open_kiosk(qtbot, Hall(), motion=False)
    larger, before = choice(kiosk, "High contrast"), edge(kiosk, "High contrast")
    larger.click()
    assert larger.isChecked()
    larger.click()
    assert not larger.isChecked()
    assert edge(kiosk, "English") > 100 > before, "what is chosen has a line around it"


def edge(kiosk: Kiosk, name: str) -> int:
    """Pixels as bright as text along the upper edge of a choice."""
    image, part = kiosk.grab().toImage(), choice(kiosk, name)
    place = QRect(part.mapTo(kiosk, QPoint()), part.size())
    across, down = range(place.left() + 20, place.right() - 20), range(place.top(), place.top() + 5)
    return sum(image.pixelColor(x, y).lightness() > 180 for x in across for y in down)


def test_the_keyboard_chooses_and_stays_where_it_is(qtbot: QtBot) -> None:
    kiosk = open_kiosk(qtbot, Hall())
    kiosk.activateWindow()
    larger = choice(kiosk, "Larger text")
    larger.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(larger, key)
    assert larger.isChecked()
    assert kiosk.focusWidget() is larger


# Larger text


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", LARGER)
def test_in_larger_text_the_smallest_is_a_third_larger(qtbot: QtBot, name: str, size: QSize) -> None:
    screen = shown(qtbot, LARGER[name], size)
    assert min(painted(part) for part in texts(screen)) >= theme.SIZE_SMALL * theme.LARGER - 0.5
    assert {round(scale_of(part), 3) for part in texts(screen)} == {theme.LARGER}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", [name for name, one in LARGER.items() if isinstance(one.state, OutcomeState)])
def test_larger_text_leaves_out_nothing_that_somebody_came_for(qtbot: QtBot, name: str, size: QSize) -> None:
    """Only the plan and later meetings give way."""
    state = LARGER[name].state
    assert isinstance(state, OutcomeState)
    if LARGER[name].day_open:
        return
    screen = shown(qtbot, LARGER[name], size)
    read = "\n".join(part.text for part in texts(screen))
    large = state.large
    for text in (state.greeting, large.time, large.when, large.who, large.figure, large.room, large.title, large.text):
        assert text in read
    assert state.way in read
    assert bool(state.news) == any(card.isVisibleTo(screen) for card in screen.findChildren(NewsCard))
    assert not any(plan.isVisibleTo(screen) for plan in screen.findChildren(HallPlan))
    if large.figure:
        [table] = [part for part in texts(screen) if part.text == large.figure]
        assert painted(table) == max(painted(part) for part in texts(screen))


def test_the_table_is_still_the_largest_thing_beside_the_bar(qtbot: QtBot) -> None:
    for size in SIZES.values():
        screen = shown(qtbot, PICTURES["much-changed"], size)
        [table] = [part for part in texts(screen) if part.text == "18"]
        assert painted(table) > 1.5 * max(painted(part) for part in texts(screen) if part is not table)


def test_larger_text_is_chosen_and_goes_back_at_rest(qtbot: QtBot) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    kiosk.scanned("Astrid")
    before = {part.text: painted(part) for part in texts(kiosk)}
    choice(kiosk, "Larger text").click()
    after = {part.text: painted(part) for part in texts(kiosk)}
    assert after["18"] > 1.25 * before["18"]
    choice(kiosk, "Larger text").click()
    assert {part.text: painted(part) for part in texts(kiosk)} == before
    choice(kiosk, "Larger text").click()
    press(kiosk, "Done")
    assert not choice(kiosk, "Larger text").isChecked()
    assert {scale_of(part) for part in texts(kiosk)} == {1.0}


@pytest.mark.parametrize("what", ["Larger text", "High contrast"])
def test_who_chose_at_rest_and_walked_away_is_forgotten_after_half_a_minute(qtbot: QtBot, what: str) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    choice(kiosk, what).click()
    hall.seconds += 29
    kiosk.look()
    assert choice(kiosk, what).isChecked()
    hall.seconds += 1
    kiosk.look()
    assert not choice(kiosk, what).isChecked()


def test_a_choice_holds_for_the_same_person_and_goes_with_the_next(qtbot: QtBot) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    kiosk.scanned("unreadable")
    choice(kiosk, "Larger text").click()
    kiosk.scanned("Astrid")
    assert choice(kiosk, "Larger text").isChecked()
    hall.seconds += 10
    kiosk.scanned("Astrid")
    assert choice(kiosk, "Larger text").isChecked()
    kiosk.scanned("Bruno")
    assert not choice(kiosk, "Larger text").isChecked()


def test_whoever_chooses_has_time_to_read(qtbot: QtBot) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    kiosk.scanned("Astrid")
    hall.seconds += 19.5
    choice(kiosk, "Larger text").click()
    hall.seconds += 9
    QTest.qWait(250)
    assert "Welcome, Astrid" in words_on(kiosk)


@pytest.mark.parametrize("what", ["Larger text", "High contrast", "Deutsch"])
def test_my_day_stays_open_and_complete(qtbot: QtBot, what: str) -> None:
    kiosk = open_kiosk(qtbot, Hall())
    kiosk.scanned("Astrid")
    press(kiosk, "My day")
    choice(kiosk, what).click()
    [rows] = [one for one in kiosk.findChildren(Rows) if one.isVisibleTo(kiosk)]
    for partner in ("Wisconsin Lightweight Construction Cluster", "Ohio Polymers Alliance", "Fjord Valves"):
        assert partner in rows.text


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_full_day_is_read_page_by_page_in_larger_text(qtbot: QtBot, size: QSize) -> None:
    screen = shown(qtbot, LARGER["larger-full-day-open"], size)
    state = LARGER["larger-full-day-open"].state
    assert isinstance(state, OutcomeState)
    read: list[str] = []
    for _ in state.day.rows:
        [rows] = [one for one in screen.findChildren(Rows) if one.isVisibleTo(screen)]
        read += rows.text.splitlines()
        following = [one for one in screen.findChildren(Button) if one.accessibleName() == "Next"]
        if not following:
            break
        following[0].click()
    told = [line for line in read if not line.startswith("and ")]
    assert told == [row.text for row in state.day.rows]
    next(one for one in screen.findChildren(Button) if one.accessibleName() == "Back").click()
    assert any(part.text == state.greeting for part in texts(screen))


# High contrast and the other looks


def same(one: QImage, other: QImage) -> bool:
    return one.convertToFormat(QImage.Format.Format_RGB32) == other.convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("name", ["rest", "unknown", "welcome", "my-day", "moved", "slip-missing"])
def test_high_contrast_leaves_nothing_in_the_colours_of_before(qtbot: QtBot, name: str) -> None:
    """What was painted in one look and then in another is as if it had been painted in the other from the start."""
    screen = shown(qtbot, PICTURES[name], SIZES["landscape"])
    dark = screen.grab().toImage()
    contrast = shown(qtbot, replace(PICTURES[name], look="contrast"), SIZES["landscape"]).grab().toImage()
    again = shown_again(screen, replace(PICTURES[name], look="contrast"))
    assert same(again, contrast)
    assert not same(dark, contrast)
    assert same(shown_again(screen, PICTURES[name]), dark)


def shown_again(screen: Screen, picture: Picture) -> QImage:
    """In another look, without a new state."""
    colours.show(picture.look or "dark")
    screen.paint_anew()
    return screen.grab().toImage()


def ground(kiosk: Kiosk) -> str:
    """The colour behind everything."""
    return kiosk.grab().toImage().pixelColor(kiosk.width() // 2, 4).name()


def test_high_contrast_is_chosen_and_goes_back_at_rest(qtbot: QtBot) -> None:
    kiosk = open_kiosk(qtbot, Hall())
    assert ground(kiosk) == theme.INK.lower()
    kiosk.scanned("Astrid")
    choice(kiosk, "High contrast").click()
    assert ground(kiosk) == "#000000"
    press(kiosk, "Done")
    assert ground(kiosk) == theme.INK.lower()


@pytest.mark.parametrize("look", ["dark", "light", "contrast"])
def test_the_look_of_the_kiosk_is_a_setting(qtbot: QtBot, look: Look) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall, look=look)
    offered = [one.accessibleName() for one in choices(kiosk)]
    assert ("High contrast" in offered) == (look != "contrast"), "it would change nothing"
    colours.show(look)
    assert ground(kiosk) == colours.rgb(theme.INK).name()
    if look == "light":
        choice(kiosk, "High contrast").click()
        assert ground(kiosk) == "#000000"
        hall.seconds += 30
        kiosk.look()
        assert QColor(ground(kiosk)).lightness() > 200


# Bystanders


def test_bystanders_see_no_more_than_the_first_name_and_the_table(qtbot: QtBot) -> None:
    gone = change("cancelled", "10:10", told("10:10", "3", "Skåne Food"), None)
    kiosk = open_kiosk(qtbot, Hall(changes=(gone,)), hide_from_bystanders=True)
    kiosk.scanned("Astrid")
    read = words_on(kiosk) + "\n".join(part.accessibleName() for part in kiosk.findChildren(QWidget))
    for text in ("Welcome, Astrid", "You are checked in", "09:50", "18", "Room 02.01.13", "first door"):
        assert text in read
    assert "10:10 was cancelled" in read
    visible = words_on(kiosk)
    for hidden in ("Banat", "Wisconsin", "Skåne", "Ohio", "Håkansson", "10:30", "with"):
        assert hidden not in visible
    press(kiosk, "My day")
    assert "Ohio Polymers Alliance" in words_on(kiosk)
    assert "10:10 with Skåne Food was cancelled" in words_on(kiosk)


def test_everybody_is_shown_in_full_where_it_is_not_set(qtbot: QtBot) -> None:
    kiosk = open_kiosk(qtbot, Hall())
    kiosk.scanned("Astrid")
    assert "Banat Logistics Cluster" in words_on(kiosk)
    assert "Wisconsin" in words_on(kiosk)
