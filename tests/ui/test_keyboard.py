"""The keyboard on the screen: who calls it, what it types, and what it never covers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fingers import LANDSCAPE, PORTRAIT, SCREEN, click, middle_of, opened, tap
from ui import theme
from ui.parts.canvas import canvas_of
from ui.parts.keyboard import Keyboard
from ui.parts.keyboard_layouts import rows_of
from ui.scanner import Scanner


class Desk:
    """Two lines and a button over a keyboard."""

    def __init__(self, qtbot: QtBot, language: str = "en", size: tuple[int, int] = LANDSCAPE) -> None:
        self.window = QWidget()
        self.line, self.other = QLineEdit(self.window), QLineEdit(self.window)
        self.button = QPushButton("Elsewhere", self.window)
        self.line.setGeometry(20, 20, 500, 80)
        self.other.setGeometry(20, 120, 500, 80)
        self.button.setGeometry(20, 220, 500, 80)
        self.keyboard = Keyboard(self.window, language)
        opened(qtbot, self.window, size)
        self.keyboard.arrange(canvas_of(self.window.size()))
        self.line.setFocus()

    def key(self, name: str) -> QAbstractButton:
        return next(
            k for k in self.keyboard.findChildren(QAbstractButton) if name == k.accessibleName() and k.isVisible()
        )

    def tap(self, *names: str) -> None:
        for name in names:
            tap(self.key(name))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.window.close()


def test_a_finger_on_a_line_calls_it_and_the_mouse_does_not(desk: Desk) -> None:
    click(desk.other)
    assert desk.keyboard.isHidden()
    tap(desk.line)
    assert desk.keyboard.isVisible()
    assert desk.line.hasFocus()


def test_a_finger_that_slides_over_a_line_does_not_call_it(desk: Desk) -> None:
    start = middle_of(desk.line)
    QTest.touchEvent(desk.window, SCREEN).press(0, start + QPoint(0, 150), desk.window)
    QTest.touchEvent(desk.window, SCREEN).move(0, start, desk.window)
    QTest.touchEvent(desk.window, SCREEN).release(0, start, desk.window)
    assert desk.keyboard.isHidden()


def test_its_button_shows_and_hides_it(desk: Desk) -> None:
    desk.keyboard.toggle()
    assert desk.keyboard.height_design_px > 0
    desk.keyboard.toggle()
    assert (desk.keyboard.isHidden(), desk.keyboard.height_design_px) == (True, 0)


def test_fingers_type_with_accents_capitals_digits_and_signs(desk: Desk) -> None:
    tap(desk.line)
    desk.tap("Capitals", "Z", "o", "é ü ø", "ë", "Space", "Capitals", "Ø", "abc", "d", "Space", "7", "% & ?", "€")
    assert desk.line.text() == "Zoë Ød 7€"
    desk.tap("Erase", "Left", "Erase", "Right", "abc", "Enter")
    assert desk.line.text() == "Zoë Ød7"


def test_capitals_hold_for_one_letter_or_until_they_are_touched_again(desk: Desk) -> None:
    tap(desk.line)
    desk.tap("Capitals", "A", "b", "Capitals", "Capitals", "C", "D", "Capitals", "e")
    assert desk.line.text() == "AbCDe"


def test_the_mouse_types_too_and_the_line_keeps_the_focus(desk: Desk) -> None:
    desk.keyboard.call()
    for letter in "ab":
        click(desk.key(letter))
    assert (desk.line.text(), desk.line.hasFocus()) == ("ab", True)


def test_a_second_finger_need_not_wait_for_the_first_to_be_lifted(desk: Desk) -> None:
    desk.keyboard.call()
    window, a, b = desk.window, middle_of(desk.key("a")), middle_of(desk.key("b"))
    QTest.touchEvent(window, SCREEN).press(0, a, window)
    QTest.touchEvent(window, SCREEN).stationary(0).press(1, b, window)
    QTest.touchEvent(window, SCREEN).release(0, a, window).stationary(1)
    QTest.touchEvent(window, SCREEN).release(1, b, window)
    assert desk.line.text() == "ab"
    assert not any(k.isDown() for k in desk.keyboard.findChildren(QAbstractButton))


def test_erase_that_is_held_goes_on_and_stops_when_it_is_lifted(qtbot: QtBot, desk: Desk) -> None:
    desk.line.setText("x" * 40)
    desk.keyboard.call()
    at = middle_of(desk.key("Erase"))
    QTest.mousePress(desk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: len(desk.line.text()) < 36)
    QTest.mouseRelease(desk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    left = desk.line.text()
    QApplication.processEvents()
    assert desk.line.text() == left


def test_what_it_types_is_no_scan(desk: Desk) -> None:
    scanner, scans = Scanner(moment=lambda _: 0.0), list[str]()
    scanner.scanned.connect(scans.append)
    application = QCoreApplication.instance()
    assert application
    application.installEventFilter(scanner)
    desk.keyboard.call()
    desk.tap(*"tbcdfghjk", "Enter")
    application.removeEventFilter(scanner)
    assert (scans, desk.line.text()) == ([], "tbcdfghjk")


def test_it_stays_for_the_next_line_and_goes_with_the_last(desk: Desk) -> None:
    tap(desk.line)
    tap(desk.other)
    assert desk.keyboard.isVisible()
    desk.tap("q")
    assert (desk.line.text(), desk.other.text()) == ("", "q")
    desk.button.setFocus()
    assert desk.keyboard.isHidden()


def test_hide_hides_it(desk: Desk) -> None:
    tap(desk.line)
    desk.tap("Hide")
    assert desk.keyboard.isHidden()
    assert desk.line.hasFocus()


@pytest.mark.parametrize(
    ("language", "row"), [("en", "qwertyuiop"), ("de-AT", "qwertzuiopü"), ("fr", "azertyuiopè"), ("pl", "qwertyuiop")]
)
def test_letters_lie_as_the_language_is_used_to(language: str, row: str) -> None:
    assert rows_of("letters", language)[1] == row


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("page", ["é ü ø", "% & ?", None])
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_keys_are_named_inside_apart_and_large_enough(
    qtbot: QtBot, size: tuple[int, int], page: str | None, language: str
) -> None:
    desk = Desk(qtbot, language, size)
    desk.keyboard.call()
    if page:
        desk.tap(page)
    keys = [k for k in desk.keyboard.findChildren(QAbstractButton) if k.isVisible()]
    names = [k.accessibleName() for k in keys]
    assert all(names)
    assert len(set(names)) == len(names)
    for k in keys:
        assert desk.keyboard.rect().contains(k.geometry())
        assert k.height() >= theme.TARGET
        assert k.width() >= 60
        assert not any(k.geometry().intersects(o.geometry()) for o in keys if o is not k)
    assert desk.keyboard.height_design_px <= (400 if size == LANDSCAPE else 520)
    desk.window.close()


def test_a_finger_on_a_button_puts_it_away_after_the_press(desk: Desk, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    desk.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    desk.button.clicked.connect(lambda: pressed.append(desk.keyboard.isVisible()))
    tap(desk.line)
    tap(desk.button)
    assert pressed == [True]
    qtbot.waitUntil(desk.keyboard.isHidden)


def test_a_finger_on_a_button_that_leads_to_another_line_leaves_it(desk: Desk) -> None:
    desk.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    desk.button.clicked.connect(desk.other.setFocus)
    tap(desk.line)
    tap(desk.button)
    QApplication.processEvents()
    assert desk.other.hasFocus()
    assert desk.keyboard.isVisible()


def test_a_name_begins_with_a_capital(desk: Desk) -> None:
    desk.other.setInputMethodHints(Qt.InputMethodHint.ImhPreferUppercase)
    tap(desk.line)
    desk.tap("z")
    tap(desk.other)
    desk.tap("Z", "o")
    assert (desk.line.text(), desk.other.text()) == ("z", "Zo")


def test_it_is_for_fingers_where_a_sheet_calls_it(desk: Desk) -> None:
    click(desk.button)
    desk.keyboard.call_for_fingers()
    assert desk.keyboard.isHidden()
    tap(desk.button)
    desk.keyboard.call_for_fingers()
    assert desk.keyboard.isVisible()
