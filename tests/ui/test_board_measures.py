"""Figures can be read at five metres; labels are never cut; rows fill the page."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF

from tests.ui.fingers import LANDSCAPE, PORTRAIT
from ui import fonts
from ui.board.measures import CAPITAL, CAPITAL_MM, FOOT, GAP, MM, measures_of
from ui.board.pill import pill_of
from ui.board.places import places_of
from ui.board.program import warning
from ui.board.row_paint import pieces_of
from ui.board.states import MeetingRow
from ui.parts.canvas import canvas_of

SIZES = st.sampled_from([LANDSCAPE, PORTRAIT, (3840, 2160), (1280, 1024), (1366, 768), (2160, 3840)])
LABELS = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=30).map(str.strip).filter(bool)


def row(table: str = "18", room: str = "Room 02.01.13", status: str = "moved from 9") -> MeetingRow:
    return MeetingRow("meeting M1", "09:50", "Banat Logistics", "Ohio Aerospace", room, table, status, "news", True, "")


@given(SIZES, st.integers(24, 120), st.integers(1, 3))
def test_times_and_tables_are_61_mm_high_unless_the_screen_is_said_to_be_too_small(
    size: tuple[int, int], inches: int, letters: int
) -> None:
    screen = QSize(*size)
    canvas = canvas_of(screen)
    at = measures_of(canvas, inches, letters)
    millimetres = inches * MM / math.hypot(*size)  # of a pixel
    height = at.figure * CAPITAL * canvas.scale * millimetres
    assert at.too_small or height >= CAPITAL_MM
    assert at.rows == 3 if at.too_small else at.rows >= 2
    assert at.head + at.rows * at.row == pytest.approx(canvas.height - FOOT)


@pytest.mark.parametrize(("size", "inches", "rows"), [(LANDSCAPE, 55, 6), (PORTRAIT, 55, 6), (LANDSCAPE, 75, 6)])
def test_a_page_of_a_usual_screen_has_at_least_so_many_lines(size: tuple[int, int], inches: int, rows: int) -> None:
    at = measures_of(canvas_of(QSize(*size)), inches)
    assert not at.too_small
    assert at.rows >= rows


def test_the_capital_of_the_type_is_as_high_as_it_is_reckoned_with(qapp: object) -> None:
    assert qapp
    assert QFontMetricsF(fonts.font(1000, 700)).capHeight() / 1000 == pytest.approx(CAPITAL, abs=0.002)


@given(SIZES, st.integers(24, 120), st.from_regex(r"[1-9][0-9]{0,2}", fullmatch=True))
def test_a_table_of_figures_and_a_time_are_set_at_full_size(
    qapp: object, size: tuple[int, int], inches: int, label: str
) -> None:
    assert qapp
    at = measures_of(canvas_of(QSize(*size)), inches, len(label))
    time, *_, table = pieces_of(row(label, room=""), at)
    assert (time.fitted.size, table.fitted.size) == (at.figure, at.figure)
    assert not time.fitted.elided
    assert table.fitted.width <= table.room.width() + 1


@given(SIZES, st.integers(20, 120), LABELS)
def test_a_tables_label_is_never_cut(qapp: object, size: tuple[int, int], inches: int, label: str) -> None:
    assert qapp
    at = measures_of(canvas_of(QSize(*size)), inches, 3)
    table = pieces_of(row(label, room=""), at)[-1]
    assert not table.fitted.elided
    assert table.fitted.layout.text().replace("\u2028", "") == label
    assert table.fitted.width <= table.room.width() + 1
    high = table.fitted.size * CAPITAL if label.isdecimal() else table.fitted.height  # figures have no descenders
    assert high <= at.row + 1


@given(SIZES, st.integers(20, 120), st.sampled_from(["now", "in 12 min", "moved from 102", "no table: ask the desk"]))
def test_nothing_of_a_line_lies_over_another_part_of_it(
    qapp: object, size: tuple[int, int], inches: int, status: str
) -> None:
    assert qapp
    at = measures_of(canvas_of(QSize(*size)), inches, 3)
    shown = row("102", status=status)
    rooms = [piece.room for piece in (*pieces_of(shown, at), *pill_of(shown, at).pieces)]
    assert all(one.left() >= GAP - 1 and one.right() <= at.width - GAP + 1 for one in rooms)
    assert all(one.top() >= -1 and one.bottom() <= at.row + 1 for one in rooms)
    for number, one in enumerate(rooms):
        for other in rooms[number + 1 :]:
            both = one.intersected(other)
            assert both.width() <= 1 or both.height() <= 1, (one, other, places_of(at))


def test_a_screen_that_is_too_small_is_said_once_and_how_to_mend_it() -> None:
    assert warning(QSize(*LANDSCAPE), 55) == ""
    said = warning(QSize(*LANDSCAPE), 15)
    assert said.count("\n") == 1
    assert "61 mm" in said
    assert "screen_inches" in said
