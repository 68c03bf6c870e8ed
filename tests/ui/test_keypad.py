"""The keypad: by touch, by keyboard, and by nobody."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.keypad import Keypad
from ui.parts.pin_pad import MOST_DIGITS


@dataclass
class Pad:
    """An open keypad over a window with a button."""

    window: QWidget
    under: QPushButton
    keypad: Keypad
    entered: list[str] = field(default_factory=list)

    def key(self, name: str) -> QAbstractButton:
        return next(b for b in self.keypad.findChildren(QAbstractButton) if b.accessibleName() == name)

    def tap(self, *names: str) -> None:
        for name in names:
            QTest.mouseClick(self.key(name), Qt.MouseButton.LeftButton)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key)

    def told(self) -> set[str]:
        return {part.accessibleName() for part in self.keypad.findChildren(QWidget)}


@pytest.fixture
def pad(qtbot: QtBot) -> Iterator[Pad]:
    window = QWidget()
    qtbot.addWidget(window)
    under = QPushButton("Print my slip")
    QVBoxLayout(window).addWidget(under)
    window.resize(1920, 1080)
    keypad = Keypad(window)
    keypad.resize(window.size())
    made = Pad(window, under, keypad)
    keypad.entered.connect(made.entered.append)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    keypad.ask("Leave this terminal")
    yield made
    window.close()


def test_tapped_digits_are_entered_with_ok_and_then_forgotten(pad: Pad) -> None:
    pad.tap(*"1234567890", "OK", "OK")
    assert pad.entered == ["1234567890"]


def test_clear_starts_again(pad: Pad) -> None:
    pad.tap(*"999", "Clear", *"271828", "OK")
    assert pad.entered == ["271828"]


def test_the_keyboard_types_too_and_takes_back(pad: Pad) -> None:
    key = Qt.Key
    pad.press(key.Key_2, key.Key_7, key.Key_9, key.Key_Backspace, key.Key_A, key.Key_1, key.Key_Return)
    assert pad.entered == ["271"]


def test_enter_means_ok_also_while_a_digit_has_the_focus(pad: Pad) -> None:
    pad.press(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert pad.entered == ["12"]


def test_tab_goes_round_the_keypad_and_never_under_it(pad: Pad) -> None:
    seen = set()
    for _ in range(20):
        pad.press(Qt.Key.Key_Tab)
        focused = pad.window.focusWidget()
        seen.add(focused.accessibleName())
    assert seen == {*"0123456789", "Clear", "OK", "Close"}
    QTest.keyClick(pad.window.windowHandle(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not pad.under.hasFocus()


def test_digits_are_shown_as_dots_and_spoken_as_a_number(pad: Pad) -> None:
    empty = pad.keypad.grab().toImage()
    pad.tap("7", "7", "7")
    assert "digits typed: 3" in pad.told()
    three = pad.keypad.grab().toImage()
    pad.tap("Clear", "1", "2", "3")
    assert three != empty
    assert pad.keypad.grab().toImage() == three


def test_no_more_digits_are_taken_than_a_pin_has(pad: Pad) -> None:
    pad.tap(*"1" * (MOST_DIGITS + 5), "OK")
    assert pad.entered == ["1" * MOST_DIGITS]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (3840, 2160)])
def test_every_target_is_as_large_as_a_hand_needs_and_inside_the_window(pad: Pad, size: tuple[int, int]) -> None:
    pad.keypad.resize(*size)
    for button in pad.keypad.findChildren(QAbstractButton):
        assert min(button.width(), button.height()) >= 96
        assert pad.keypad.rect().contains(button.geometry())


def test_it_closes_by_touch_and_by_escape(pad: Pad) -> None:
    pad.tap("Close")
    assert not pad.keypad.isVisible()
    pad.keypad.ask("Leave this terminal")
    pad.press(Qt.Key.Key_Escape)
    assert not pad.keypad.isVisible()


def test_it_closes_when_nobody_touches_it_and_forgets_what_was_typed(qtbot: QtBot, pad: Pad) -> None:
    short = Keypad(pad.window, idle_ms=40)
    entered: list[str] = []
    short.entered.connect(entered.append)
    short.ask("Leave this terminal")
    QTest.keyClick(short, Qt.Key.Key_1)
    qtbot.waitUntil(short.isHidden)
    short.ask("Leave this terminal")
    QTest.keyClick(short, Qt.Key.Key_Return)
    assert entered == []


def test_dead_keys_take_nothing_but_it_can_still_be_closed(pad: Pad) -> None:
    pad.keypad.say("Too many wrong tries.", open_to_typing=False)
    pad.tap("1", "2", "OK")
    pad.press(Qt.Key.Key_3, Qt.Key.Key_Return)
    assert (pad.entered, pad.keypad.accessibleDescription()) == ([], "Too many wrong tries.")
    pad.tap("Close")
    assert not pad.keypad.isVisible()


def test_nothing_under_it_is_touched_through_it(pad: Pad) -> None:
    clicks: list[bool] = []
    pad.under.clicked.connect(lambda: clicks.append(True))
    QTest.mouseClick(pad.window.windowHandle(), Qt.MouseButton.LeftButton, pos=pad.under.geometry().center())
    pad.keypad.hide()
    assert clicks == []
    QTest.mouseClick(pad.window.windowHandle(), Qt.MouseButton.LeftButton, pos=pad.under.geometry().center())
    assert clicks == [True]
