"""A line to type into: what is typed stays, and what is told comes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fingers import button, click, faults_of, keys, opened, tap, words
from ui.parts.canvas import canvas_of
from ui.parts.field import TextField

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TextField]:
    window = QWidget()
    made = TextField(window)
    made.tell("", label="Organisation", hint="as it should stand on the badge")
    opened(qtbot, window, (1920, 1080))
    canvas_of(window.size()).place(made, 100, 100, 800, made.height_within(800))
    made.setFocus()
    yield made
    window.close()


def edits_of(field: TextField) -> list[str]:
    edits: list[str] = []
    field.edited.connect(edits.append)
    return edits


def test_every_change_is_said(field: TextField) -> None:
    edits = edits_of(field)
    words(field.window(), "Bo")
    keys(field.window(), Qt.Key.Key_Backspace)
    assert edits == ["B", "Bo", "B"]


def test_it_is_touched_anywhere_in_its_box(field: TextField) -> None:
    field.line.clearFocus()
    tap(field)
    assert field.line.hasFocus()


def test_telling_the_same_again_keeps_caret_and_selection(field: TextField) -> None:
    words(field.window(), "Fjord Valves")
    field.tell("Fjord Valves", label="Organisation")
    field.line.setCursorPosition(3)
    field.tell("Fjord Valves", label="Organisation", problem="There is one of this name already.")
    assert field.line.cursorPosition() == 3
    field.line.setSelection(1, 4)
    field.tell("Fjord Valves", label="Organisation")
    assert field.line.selectedText() == "jord"


def test_a_late_echo_takes_nothing_back(field: TextField) -> None:
    words(field.window(), "Fjo")
    field.tell("F", label="Organisation")
    field.tell("Fj", label="Organisation")
    assert field.text == "Fjo"
    field.tell("", label="Organisation")
    assert field.text == ""


def test_what_a_chip_fills_in_can_be_taken_back(field: TextField) -> None:
    edits = edits_of(field)
    words(field.window(), "wat")
    field.tell("wat", label="Why")
    field.tell("Water leak", label="Why")
    assert (field.text, edits[-1]) == ("Water leak", "wat")
    QTest.keyClick(field.window().windowHandle(), Qt.Key.Key_Z, CONTROL)
    assert field.text == "wat"


def test_it_can_be_pasted_into_and_emptied_at_a_touch(field: TextField) -> None:
    QGuiApplication.clipboard().setText("Håkansson & søn")
    QTest.keyClick(field.window().windowHandle(), Qt.Key.Key_V, CONTROL)
    assert field.text == "Håkansson & søn"
    edits = edits_of(field)
    tap(button(field, "Empty the field"))
    assert (field.text, edits) == ("", [""])
    assert field.line.hasFocus()


def test_a_drag_selects_and_typing_replaces(field: TextField) -> None:
    words(field.window(), "replace me")
    handle, left = field.window().windowHandle(), Qt.MouseButton.LeftButton
    start = field.line.mapTo(field.window(), QPoint(2, field.line.height() // 2))
    QTest.mousePress(handle, left, pos=start)
    QTest.mouseMove(handle, start + QPoint(600, 0))
    QTest.mouseRelease(handle, left, pos=start + QPoint(600, 0))
    words(field.window(), "x")
    assert field.text == "x"


def test_an_input_method_composes_into_it(field: TextField) -> None:
    edits = edits_of(field)
    QApplication.sendEvent(field.line, QInputMethodEvent("li", []))
    assert edits == []
    done = QInputMethodEvent("", [])
    done.setCommitString("李小龍")
    QApplication.sendEvent(field.line, done)
    assert edits == ["李小龍"]


@pytest.mark.parametrize("text", ["محمد عبد الله", "שלום", "李小龍 😀", "Ø" * 300])
def test_any_script_and_any_length_is_painted_and_kept(field: TextField, text: str) -> None:
    empty = field.grab().toImage()
    field.tell(text, label="Name")
    assert field.grab().toImage() != empty
    assert field.text == text


def test_enter_says_that_it_is_done(qtbot: QtBot, field: TextField) -> None:
    with qtbot.waitSignal(field.submitted):
        keys(field.window(), Qt.Key.Key_Return)


def test_a_problem_is_said_in_words_and_to_a_screen_reader(field: TextField) -> None:
    problem = "An organisation is needed: it stands on the badge and in every list that partners read."
    before = field.height_within(800)
    field.tell("", label="Organisation", problem=problem)
    field.resize(800, round(field.height_within(800)))
    assert field.height_within(800) > before
    assert (field.line.accessibleName(), field.line.accessibleDescription()) == ("Organisation", problem)
    assert faults_of(field.window()) == []


def test_a_pin_is_not_shown(field: TextField) -> None:
    field.keep_secret()
    words(field.window(), "271828")
    assert field.text == "271828"
    assert field.line.displayText() != field.text


def test_a_hint_at_the_side_does_not_lie_under_a_text_that_begins_at_the_right(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = TextField(window, aside=True)
    box.resize(1000, 76)
    box.tell("شيرين", hint="badge or name")
    assert box.pieces() == []
    box.tell("shirin", hint="badge or name")
    assert len(box.pieces()) == 1


def test_a_hint_at_the_side_goes_when_the_text_needs_its_room(qtbot: QtBot) -> None:
    window = QWidget()
    box = TextField(window, aside=True)
    box.tell("hakan", hint="badge, name, organisation, table or meeting")
    opened(qtbot, window, (1920, 1080))
    canvas_of(window.size()).place(box, 0, 0, 1200, 92)
    assert len(box.pieces()) == 1
    box.tell("a very long text " * 4, hint="badge, name, organisation, table or meeting")
    assert box.pieces() == []


def test_a_click_puts_the_caret_and_opens_no_menu(field: TextField) -> None:
    words(field.window(), "abc")
    click(field.line)
    QTest.mouseClick(field.line, Qt.MouseButton.RightButton)
    assert QApplication.activePopupWidget() is None
    assert isinstance(QApplication.focusWidget(), QLineEdit)
