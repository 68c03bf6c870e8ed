"""Rows of a list: whole texts, and one way through them by finger, mouse and keyboard."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fingers import button, click, faults_of, keys, opened, tap
from ui import theme
from ui.desk.states import Action, Line
from ui.gallery_desk_history import history
from ui.gallery_desk_samples import CONTACT, THE_DAY
from ui.gallery_samples import LONG_ORGANISATION
from ui.parts.canvas import canvas_in, design_size
from ui.parts.line_layout import columns_of, laid
from ui.parts.lines import Lines

OPEN = Action("open", "", "meeting:M1")
HERE, GONE = Action("present", "Here", "P1"), Action("no_show", "No-show", "P1")
WIDTHS = (560, 760, 980, 1244)


class PaintCounter(QObject):
    """Notes each paint of a row."""

    def __init__(self, row: QWidget, painted: list[object]) -> None:
        super().__init__(row)
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted.append(watched)
        return False


class Sheet:
    """Lines on a window of their own, and what was wanted of them."""

    def __init__(self, qtbot: QtBot, width: int = 1244) -> None:
        self.window = QWidget()
        self.lines = Lines(self.window)
        self.wanted: list[Action] = []
        self.lines.wanted.connect(self.wanted.append)
        opened(qtbot, self.window, (width, 900))

    def tell(self, *lines: Line) -> None:
        self.lines.tell(lines)
        width = float(self.window.width())
        canvas_in(self.window).place(self.lines, 0, 0, width, self.lines.height_within(width))

    def texts(self, row: int) -> list[str]:
        return [piece.fitted.layout.text() for piece in self.lines.rows[row].pieces()]

    @property
    def focused(self) -> int:
        return next((i for i, row in enumerate(self.lines.rows) if row.hasFocus()), -1)


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[Sheet]:
    made = Sheet(qtbot)
    yield made
    made.window.close()


def test_a_row_shows_time_what_note_where_and_the_figure(sheet: Sheet) -> None:
    sheet.tell(THE_DAY[0])
    assert set(sheet.texts(0)) == {
        "09:50",
        "Wisconsin Lightweight Construction Cluster",
        "10 min late",
        "02.01.13",
        "18",
    }


def test_a_row_is_read_out_as_a_whole(sheet: Sheet) -> None:
    sheet.tell(THE_DAY[0])
    told = "09:50, Wisconsin Lightweight Construction Cluster, 10 min late, 02.01.13, 18"
    assert sheet.lines.rows[0].accessibleName() == told


@pytest.mark.parametrize("press", [tap, click])
def test_a_row_is_opened_by_finger_and_mouse(sheet: Sheet, press: object) -> None:
    sheet.tell(*THE_DAY)
    press(sheet.lines.rows[1])  # type: ignore[operator]
    assert sheet.wanted == [THE_DAY[1].open]


def test_a_row_that_leads_nowhere_wants_nothing_and_is_passed_by(sheet: Sheet) -> None:
    sheet.tell(*THE_DAY)
    tap(sheet.lines.rows[3])
    assert sheet.wanted == []
    sheet.lines.enter()
    keys(sheet.window, *[Qt.Key.Key_Down] * 3)
    assert sheet.focused == 4


def test_the_keyboard_goes_down_and_up_and_opens(sheet: Sheet) -> None:
    sheet.tell(Line("Monday", heading=True), *THE_DAY[:3])
    assert sheet.lines.enter()
    keys(sheet.window, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert sheet.focused == 2
    keys(sheet.window, Qt.Key.Key_Return)
    assert sheet.wanted == [THE_DAY[1].open]


def test_up_from_the_first_row_leaves_the_list(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.tell(*THE_DAY)
    sheet.lines.enter()
    with qtbot.waitSignal(sheet.lines.left_upwards):
        keys(sheet.window, Qt.Key.Key_Up)


def test_tab_reaches_one_row_and_its_buttons(sheet: Sheet) -> None:
    sheet.tell(Line("Robert Olson", open=OPEN, actions=(HERE, GONE)), *THE_DAY)
    sheet.lines.enter()
    keys(sheet.window, Qt.Key.Key_Tab)
    assert button(sheet.window, "Here").hasFocus()
    keys(sheet.window, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert sheet.wanted == [GONE]
    keys(sheet.window, Qt.Key.Key_Tab)
    assert sheet.focused == 0


def test_down_from_a_button_of_a_row_goes_to_the_next_row(sheet: Sheet) -> None:
    sheet.tell(Line("Robert Olson", open=OPEN, actions=(HERE,)), *THE_DAY)
    sheet.lines.enter()
    keys(sheet.window, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert sheet.focused == 1


@pytest.mark.parametrize("press", [tap, click])
def test_a_button_of_a_row_does_not_open_the_row(sheet: Sheet, press: object) -> None:
    sheet.tell(Line("Robert Olson", open=OPEN, actions=(HERE, GONE)))
    press(button(sheet.window, "No-show"))  # type: ignore[operator]
    assert sheet.wanted == [GONE]


def test_the_keyboard_stays_on_its_row_when_the_list_is_told_anew(sheet: Sheet) -> None:
    sheet.tell(*THE_DAY)
    sheet.lines.enter()
    keys(sheet.window, Qt.Key.Key_Down)
    sheet.tell(*THE_DAY[:3], Line("Something else", "15:00", open=OPEN))
    assert sheet.focused == 1


def test_buttons_of_rows_that_are_told_anew_are_those_of_the_line(sheet: Sheet) -> None:
    sheet.tell(Line("Robert Olson", actions=(HERE, GONE)))
    sheet.tell(Line("Robert Olson", actions=(GONE,)))
    tap(button(sheet.window, "No-show"))
    assert sheet.wanted == [GONE]
    assert not [b for b in sheet.lines.rows[0].findChildren(QWidget) if b.accessibleName() == "Here" and b.isVisible()]


@pytest.mark.parametrize("width", WIDTHS)
def test_rows_are_high_enough_to_touch_and_cut_nothing(qtbot: QtBot, width: int) -> None:
    sheet = Sheet(qtbot, width)
    sheet.tell(*THE_DAY, *CONTACT, Line("Robert Olson", note="not here yet", open=OPEN, actions=(HERE, GONE)))
    assert faults_of(sheet.lines) == []
    assert all(design_size(row).height() >= theme.TARGET for row in sheet.lines.rows)
    assert all(design_size(b).height() >= theme.TARGET for b in (button(sheet.window, "Here"),))


def test_figures_stand_in_one_column_and_times_in_another(sheet: Sheet) -> None:
    sheet.tell(*THE_DAY[:3], Line("Tomorrow", heading=True), *THE_DAY[:3])
    rights = {row.pieces()[-1].room.right() for row in sheet.lines.rows if row.line.figure}
    whats = {row.pieces()[0].room.left() for row in sheet.lines.rows if row.line.time}
    assert len(rights) == len(whats) == 1


def test_lines_without_a_time_begin_at_the_left(sheet: Sheet) -> None:
    sheet.tell(*THE_DAY, *CONTACT)
    address = next(row for row in sheet.lines.rows if "@" in row.line.what)
    assert address.pieces()[0].room.left() == 0


def test_a_long_note_goes_below_what_it_is_a_note_of(sheet: Sheet) -> None:
    sheet.tell(Line("Fjord Valves", "09:50", "cancelled by Ann: the guest has missed the train from Kassel " * 2))
    what, note = sheet.lines.rows[0].pieces()[:2]
    assert note.room.top() >= what.room.bottom()


texts = st.one_of(
    st.text(max_size=120), st.sampled_from([LONG_ORGANISATION, "18", "", "two\nlines", "\n", "上海国际汽车城", "شركة"])
)
labels = st.one_of(st.sampled_from(["18", "9", "Blue Lounge 12", "Window Seat 4"]), st.just(""))
some_lines = st.builds(
    Line, what=texts, time=st.sampled_from(["", "09:50", "Mon 25 09:50"]), note=texts, where=texts, figure=labels
)


@given(st.lists(some_lines, min_size=1, max_size=4), st.sampled_from(WIDTHS), st.sampled_from([0.0, 140.0, 320.0]))
def test_no_text_leaves_its_row_and_times_and_tables_are_whole(
    qapp: object, lines: list[Line], width: float, buttons: float
) -> None:
    assert qapp is not None
    for line, columns in zip(lines, columns_of(tuple(lines), width), strict=True):
        found = laid(line, columns, buttons)
        for piece in found.pieces:
            assert piece.room.left() >= 0
            assert piece.room.right() <= width
            assert piece.room.bottom() <= found.height + 1
            assert piece.fitted.height <= piece.room.height() + 1.5
        for text in filter(None, (line.time, line.figure)):
            assert [p for p in found.pieces if p.fitted.layout.text() == text and not p.fitted.elided]


def test_five_hundred_rows_cost_what_is_in_sight(sheet: Sheet, qtbot: QtBot) -> None:
    painted: list[object] = []
    sheet.tell(*history(500).lines)
    for row in sheet.lines.rows:
        row.installEventFilter(PaintCounter(row, painted))
    sheet.window.update()
    sheet.lines.update()
    qtbot.waitUntil(lambda: bool(painted))
    assert len(painted) < 30
