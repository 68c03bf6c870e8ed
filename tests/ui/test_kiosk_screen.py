"""Every state of the gallery on every size of screen: nothing cut off, nothing tiny, nothing over something else."""

from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.gallery import SIZES, pictures
from ui.gallery_kiosk import show
from ui.kiosk.outcome_parts import row_size
from ui.kiosk.screen import Screen
from ui.parts.button import Button
from ui.parts.canvas import canvas_of, design_size, scale_of
from ui.parts.choice_button import ChoiceButton
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.parts.hall_plan import HallPlan
from ui.parts.marks import Mark
from ui.parts.news_card import NewsCard
from ui.parts.rows import Row, Rows, RowSize

OTHER_SIZES = (QSize(1366, 768), QSize(1280, 1024), QSize(3840, 2160), QSize(540, 960), QSize(768, 1024))
TEXTS = (FittedText, Button, ChoiceButton, Rows, NewsCard)
PICTURES = pictures()
NAMES = sorted(PICTURES)


def texts_on(screen: QWidget) -> list[tuple[QWidget, list[Piece]]]:
    """Every visible part that paints text, with its texts in their places."""
    return [
        (part, part.pieces())
        for part in screen.findChildren(QWidget)
        if isinstance(part, TEXTS) and part.isVisibleTo(screen)
    ]


def faults_of(screen: Screen) -> list[str]:
    """What is wrong with the texts on this screen."""
    found = []
    for part, pieces in texts_on(screen):
        inside = QRectF(0, 0, design_size(part).width() + 1.5, design_size(part).height() + 1.5)
        if not screen.rect().contains(QRect(part.mapTo(screen, part.rect().topLeft()), part.size())):
            found.append(f"{part.accessibleName()!r} leaves the screen")
        for piece in pieces:
            words, fitted = piece.fitted.layout.text(), piece.fitted
            if fitted.width > piece.room.width() + 1.5 or fitted.height > piece.room.height() + 1.5:
                found.append(f"{words!r} is {fitted.width} × {fitted.height} in {piece.room}")
            if not inside.contains(piece.room):
                found.append(f"{words!r} leaves its part")
            if fitted.size < theme.SIZE_SMALL:
                found.append(f"{words!r} is set in {fitted.size}")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_text_fits_its_place_on_every_screen(qtbot: QtBot, name: str) -> None:
    for size in (*SIZES.values(), *OTHER_SIZES):
        screen = Screen()
        qtbot.addWidget(screen)
        screen.resize(size)
        show(screen, PICTURES[name])
        assert texts_on(screen)
        assert faults_of(screen) == []


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("long-names")])
def test_nothing_is_elided_on_the_two_usual_screens(qtbot: QtBot, name: str) -> None:
    for size in SIZES.values():
        screen = Screen()
        qtbot.addWidget(screen)
        screen.resize(size)
        show(screen, PICTURES[name])
        elided = [p.fitted.layout.text() for _, pieces in texts_on(screen) for p in pieces if p.fitted.elided]
        assert elided == []


@pytest.mark.parametrize("name", NAMES)
def test_no_part_lies_over_another(qtbot: QtBot, name: str) -> None:
    """The giant label is measured by its figures: its line is higher than they are."""
    for size in SIZES.values():
        screen = Screen()
        qtbot.addWidget(screen)
        screen.resize(size)
        show(screen, PICTURES[name])
        parts = [
            part
            for part in screen.findChildren(QWidget)
            if isinstance(part, (*TEXTS, HallPlan, Mark)) and part.isVisibleTo(screen) and part.accessibleName()
        ]
        for one, other in combinations(parts, 2):
            overlap = ink(one).intersected(ink(other))
            assert overlap.height() <= 10 or overlap.width() <= 2, (one.accessibleName(), other.accessibleName())


def ink(part: QWidget) -> QRectF:
    """About where something is painted, in design pixels of the screen."""
    scale = scale_of(part)
    corner = part.mapTo(part.window(), part.rect().topLeft())
    place = QRectF(corner.x() / scale, corner.y() / scale, *design_size(part).toTuple())
    if not isinstance(part, FittedText) or not part.pieces():
        return place
    fitted = part.pieces()[0].fitted
    place.setWidth(
        min(place.width(), fitted.width)
    ) if part.style_of_text.across == Qt.AlignmentFlag.AlignLeft else None
    air = fitted.size * 0.22
    return place.adjusted(0, air, 0, -air)


def test_a_screen_that_turns_keeps_its_texts_whole(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(SIZES["landscape"])
    screen.show()
    for picture in (PICTURES["welcome"], PICTURES["rest"], PICTURES["not-today"]):
        show(screen, picture)
        for size in (SIZES["portrait"], QSize(900, 900), SIZES["landscape"]):
            screen.resize(size)
            QApplication.processEvents()
            assert faults_of(screen) == []


def test_changes_stand_before_everything_else(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    for size in SIZES.values():
        screen.resize(size)
        show(screen, PICTURES["moved"])
        news = next(part for part in screen.findChildren(NewsCard) if part.isVisibleTo(screen))
        plan = screen.findChild(HallPlan)
        below = [p for p in screen.findChildren(FittedText) if p.isVisibleTo(screen) and p.text.startswith("09:50")]
        assert below
        assert news.geometry().bottom() < below[0].geometry().top()
        assert plan is not None


def test_rows_that_do_not_fit_are_counted(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(SIZES["landscape"])
    show(screen, PICTURES["full-day"])
    rows = next(part for part in screen.findChildren(Rows) if part.isVisibleTo(screen))
    kept = rows.text.splitlines()
    assert kept[-1] == f"and {15 - (len(kept) - 1)} more · My day"


def test_every_visible_part_has_a_name_for_screen_readers(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(SIZES["landscape"])
    for picture in PICTURES.values():
        show(screen, picture)
        for part in screen.findChildren(QWidget):
            if isinstance(part, (Button, Mark, HallPlan)) and part.isVisibleTo(screen):
                assert part.accessibleName(), part


def test_buttons_are_as_high_as_a_thumb_needs(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    for size in SIZES.values():
        screen.resize(size)
        for picture in PICTURES.values():
            show(screen, picture)
            for button in screen.findChildren(Button):
                if button.isVisibleTo(screen):
                    assert design_size(button).height() >= theme.BUTTON_HEIGHT
                    assert design_size(button).width() >= theme.TARGET


def test_all_buttons_are_reached_and_pressed_by_keyboard(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(SIZES["landscape"])
    screen.show()
    qtbot.waitExposed(screen)
    show(screen, PICTURES["welcome"])
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    reached = []
    for _ in range(9):
        QTest.keyClick(screen, Qt.Key.Key_Tab)
        reached.append(screen.focusWidget().accessibleName())
    first = reached.index("Print my slip")
    assert [*reached[first:], *reached[:first]] == [
        *("Print my slip", "My day", "More time", "Done"),
        *("English", "Deutsch", "Français", "Larger text", "High contrast"),
    ]
    day = next(b for b in screen.findChildren(Button) if b.accessibleName() == "My day")
    day.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert any("Ohio Polymers Alliance" in r.text for r in screen.findChildren(Rows) if r.isVisibleTo(screen))


def test_a_focused_button_looks_different(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(SIZES["landscape"])
    screen.show()
    show(screen, PICTURES["welcome"])
    button = next(b for b in screen.findChildren(Button) if b.accessibleName() == "My day")
    before = button.grab().toImage()
    screen.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != before


def contrast(colour: str, ground: str) -> float:
    """WCAG 2.2 contrast ratio."""

    def light(name: str) -> float:
        shown = QColor(name)
        channels = (shown.redF(), shown.greenF(), shown.blueF())
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)

    high, low = sorted((light(colour), light(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colour", [theme.TEXT, theme.QUIET, theme.YOU, theme.NEWS, theme.WAITING, theme.TROUBLE])
def test_texts_have_the_contrast_that_they_need(colour: str) -> None:
    assert contrast(colour, theme.INK) >= 7
    assert contrast(colour, theme.PANEL) >= 7


@given(st.text(max_size=300), st.integers(80, 1800), st.integers(40, 400), st.integers(1, 4))
@example("\t0", 80, 52, 1)
@example("00001\u00ad", 80, 40, 1)
def test_any_text_fits_any_place_or_is_elided(
    qapp: QApplication, text: str, width: int, height: int, lines: int
) -> None:
    assert qapp is not None
    fitted = fit((Span(text),), Style(42, 26, lines), width, height)
    assert fitted.lines <= max(lines, 1)
    assert fitted.width <= width + 2
    assert fitted.size >= 26


@given(st.text(st.characters(codec="latin-1", categories=["L", "N", "Zs"]), min_size=1, max_size=60))
def test_a_table_label_is_never_elided(qapp: QApplication, label: str) -> None:
    assert qapp is not None
    fitted = fit((Span(label),), Style(250, 26, 3, whole=True), 900, 190)
    assert not fitted.elided
    assert fitted.layout.text() == label


def test_a_hyphen_in_a_word_is_not_as_wide_as_a_figure(qapp: QApplication) -> None:
    assert qapp is not None
    plain, tabular = (Style(40, tabular=figures) for figures in (False, True))
    assert natural_width((Span("rendez-vous"),), tabular) == pytest.approx(
        natural_width((Span("rendez-vous"),), plain), abs=2
    )
    assert natural_width((Span("1111"),), tabular) > natural_width((Span("1111"),), plain) + 10


def test_short_text_keeps_its_size_and_longer_text_shrinks_then_wraps_then_elides(qapp: QApplication) -> None:
    assert qapp is not None
    style = Style(40, 26, 2)
    sizes = [fit((Span(" ".join(["word"] * count)),), style, 400) for count in (3, 4, 7, 9, 60)]
    assert [f.lines for f in sizes] == [1, 1, 2, 2, 2]
    assert sizes[0].size == 40
    assert 26 <= sizes[1].size < 40
    assert [f.elided for f in sizes] == [False, False, False, False, True]


def test_the_canvas_is_the_design_at_any_size() -> None:
    assert canvas_of(QSize(1920, 1080)).scale == 1
    small = canvas_of(QSize(540, 960))
    assert (small.portrait, small.width, small.height) == (True, 1080, 1920)
    wide = canvas_of(QSize(1280, 1024))
    assert (wide.width, wide.height) == (1920, 1536)


@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("scale", [0.3, 0.415, 0.5, 0.71, 1.0])
def test_every_row_has_its_rule_at_every_scale(qtbot: QtBot, scale: float, stacked: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = Rows(parent)
    rows.setProperty("scale", scale)
    height = 112 if stacked else 55
    rows.tell((Row("", "", ""),) * 5, str, RowSize(height, 28, 112, stacked))
    rows.resize(200, round(5 * height * scale) + 1)
    picture = rows.grab().toImage()
    background = picture.pixel(5, round(height * scale * 0.5))
    for number in range(5):
        around = range(max(int(number * height * scale) - 2, 0), int(number * height * scale) + 3)
        assert any(picture.pixel(5, y) != background for y in around), number


def test_a_stacked_row_stands_in_the_middle_of_its_height(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = Rows(parent)
    rows.resize(900, 112)
    rows.tell((Row("09:50 – 10:10", "Fjord Valves", "Table 4"),), str, RowSize(112, 31, 268, stacked=True))
    time, what, where = (piece.room for piece in rows.pieces())
    assert what.top() == pytest.approx(112 - where.bottom(), abs=1)
    assert time.center().y() == what.center().y()


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1080, 1920)])
def test_words_that_stand_for_a_time_are_whole(qtbot: QtBot, size: QSize) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told = (Row("09:20", "Room A1", "Table 6"), Row("Time open", "No table yet", "Help desk"))
    rows = Rows(parent)
    rows.resize(900, 140)
    rows.tell(told, str, row_size(canvas_of(size), told))
    assert all(not piece.fitted.elided and piece.fitted.lines == 1 for piece in rows.pieces())
