"""The locked window: what does not close it, and what does."""

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy
from pytestqt.qtbot import QtBot

from app.pin import LONGEST_WAIT_S, hash_pin, wait_after
from ui.scanner import Scanner
from ui.shell import Shell

PIN = "271828"


@cache
def pin_hash() -> str:
    return hash_pin(PIN)


class Locked:
    """A locked terminal with one line to type into, and its clock."""

    def __init__(
        self, qtbot: QtBot, *, windowed: bool = False, has_pin: bool = True, hide_pointer_after_s: int = 0
    ) -> None:
        self.now = 100.0
        self.line = QLineEdit()
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.shell = Shell(
            self.line,
            leaving_pin=pin_hash() if has_pin else "",
            hide_pointer_after_s=hide_pointer_after_s,
            windowed=windowed,
            hold_ms=40,
            clock=lambda: self.now,
        )
        self.left: list[bool] = []
        self.shell.left.connect(lambda: self.left.append(True))
        qtbot.addWidget(self.shell)
        self.shell.start()
        qtbot.waitUntil(self.shell.isActiveWindow)

    @property
    def note(self) -> str:
        return self.shell.keypad.accessibleDescription()

    def press_corner(self, at: QPoint) -> None:
        QTest.mousePress(self.shell.windowHandle(), Qt.MouseButton.LeftButton, pos=at)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.shell.windowHandle(), Qt.MouseButton.LeftButton, pos=at)

    def open_keypad(self, qtbot: QtBot) -> None:
        self.press_corner(QPoint(20, 20))
        qtbot.waitUntil(self.shell.keypad.isVisible)
        self.release(QPoint(20, 20))

    def type(self, pin: str) -> None:
        for digit in pin:
            QTest.keyClick(self.shell.windowHandle(), Qt.Key(ord(digit)))
        QTest.keyClick(self.shell.windowHandle(), Qt.Key.Key_Return)


@pytest.fixture
def locked(qtbot: QtBot) -> Iterator[Locked]:
    terminal = Locked(qtbot)
    yield terminal
    terminal.shell.hide()


def time_passes(qtbot: QtBot, milliseconds: int) -> None:
    """Longer than the corner is held in these tests, by the event loop's own count."""
    passed: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: passed.append(True))
    qtbot.waitUntil(lambda: bool(passed))


def test_a_locked_terminal_fills_the_screen_without_a_frame_and_stays_on_top(locked: Locked) -> None:
    flags = locked.shell.windowFlags()
    assert locked.shell.isFullScreen()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert locked.line.size() == locked.shell.size()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_closes_it(locked: Locked, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(locked.shell.windowHandle(), key, modifier)
    assert not locked.shell.close()
    assert locked.shell.isFullScreen()


def test_the_corner_held_long_enough_asks_for_the_pin(qtbot: QtBot, locked: Locked) -> None:
    locked.open_keypad(qtbot)
    assert locked.note == "Type the PIN of this terminal."


def test_the_corner_let_go_too_soon_does_nothing(qtbot: QtBot, locked: Locked) -> None:
    locked.press_corner(QPoint(20, 20))
    locked.release(QPoint(20, 20))
    time_passes(qtbot, 80)
    assert locked.shell.keypad.isHidden()


def test_a_finger_that_leaves_the_corner_does_nothing(qtbot: QtBot, locked: Locked) -> None:
    locked.press_corner(QPoint(20, 20))
    QTest.mouseMove(locked.shell.windowHandle(), QPoint(300, 300))
    time_passes(qtbot, 80)
    locked.release(QPoint(300, 300))
    assert locked.shell.keypad.isHidden()


def test_a_press_beside_the_corner_does_nothing(qtbot: QtBot, locked: Locked) -> None:
    middle = locked.shell.rect().center()
    locked.press_corner(middle)
    time_passes(qtbot, 80)
    locked.release(middle)
    assert locked.shell.keypad.isHidden()


def test_the_right_pin_leaves_and_closes(qtbot: QtBot, locked: Locked) -> None:
    locked.open_keypad(qtbot)
    locked.type(PIN)
    assert locked.left == [True]
    assert not locked.shell.isVisible()


def test_a_wrong_pin_is_said_and_can_be_mended(qtbot: QtBot, locked: Locked) -> None:
    locked.open_keypad(qtbot)
    locked.type("111111")
    assert (locked.left, locked.note) == ([], "Wrong PIN. Try again.")
    locked.type(PIN)
    assert locked.left == [True]


def test_five_wrong_pins_make_a_wait_that_doubles_and_outlives_the_keypad(qtbot: QtBot, locked: Locked) -> None:
    locked.open_keypad(qtbot)
    for _ in range(5):
        locked.type("111111")
    assert "Wait 30 s." in locked.note
    locked.shell.keypad.hide()
    locked.open_keypad(qtbot)
    locked.now += 29
    locked.type(PIN)
    assert locked.left == []
    locked.now += 2
    qtbot.waitUntil(lambda: "Type the PIN" in locked.note)
    locked.type("111111")
    assert "Wait 60 s." in locked.note
    locked.now += 61
    qtbot.waitUntil(lambda: "Type the PIN" in locked.note)
    locked.type(PIN)
    assert locked.left == [True]


@given(st.integers(0, 10_000))
def test_a_wait_never_gets_shorter_and_has_an_end(wrong: int) -> None:
    assert wait_after(wrong) <= wait_after(wrong + 1) <= LONGEST_WAIT_S


def test_a_terminal_without_a_pin_cannot_be_left_and_says_why(qtbot: QtBot) -> None:
    terminal = Locked(qtbot, has_pin=False)
    terminal.open_keypad(qtbot)
    terminal.type("123456")
    assert (terminal.left, terminal.shell.close()) == ([], False)
    assert "has no PIN yet" in terminal.note
    terminal.shell.hide()


def test_a_scan_under_the_keypad_is_a_scan_and_types_no_pin(qtbot: QtBot, locked: Locked) -> None:
    moments = [0.0]
    scanner = Scanner(moment=lambda _: moments[0])
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    application = QCoreApplication.instance()
    assert application
    application.installEventFilter(scanner)
    locked.open_keypad(qtbot)
    moments[0] += 500
    locked.type(PIN)
    assert (scans, locked.left, locked.note) == ([PIN], [], "Type the PIN of this terminal.")
    for digit in PIN:
        moments[0] += 500
        QTest.keyClick(locked.shell.windowHandle(), Qt.Key(ord(digit)))
    moments[0] += 500
    QTest.keyClick(locked.shell.windowHandle(), Qt.Key.Key_Return)
    application.removeEventFilter(scanner)
    assert (scans, locked.left) == ([PIN], [True])


@pytest.mark.parametrize("windowed", [False, True])
def test_a_right_click_opens_a_menu_only_in_an_ordinary_window(qtbot: QtBot, windowed: bool) -> None:
    terminal = Locked(qtbot, windowed=windowed)
    QTest.mouseClick(terminal.shell.windowHandle(), Qt.MouseButton.RightButton, pos=terminal.shell.rect().center())
    menu = QApplication.activePopupWidget()
    assert (menu is not None) == windowed
    if menu:
        menu.close()
    terminal.shell.hide()


def shape_over_all() -> Qt.CursorShape | None:
    cursor = QGuiApplication.overrideCursor()
    return cursor.shape() if cursor else None


def test_the_pointer_goes_when_it_rests_and_comes_back_when_it_moves(qtbot: QtBot) -> None:
    terminal = Locked(qtbot, hide_pointer_after_s=1)
    qtbot.waitUntil(lambda: shape_over_all() == Qt.CursorShape.BlankCursor)
    QTest.mouseMove(terminal.shell.windowHandle(), QPoint(400, 300))
    QTest.mouseMove(terminal.shell.windowHandle(), QPoint(401, 300))
    qtbot.waitUntil(lambda: shape_over_all() is None)
    terminal.shell.hide()


def test_an_ordinary_window_closes_and_has_no_hidden_corner(qtbot: QtBot) -> None:
    terminal = Locked(qtbot, windowed=True)
    assert not terminal.shell.isFullScreen()
    terminal.press_corner(QPoint(20, 20))
    time_passes(qtbot, 80)
    terminal.release(QPoint(20, 20))
    assert terminal.shell.keypad.isHidden()
    assert terminal.shell.close()


def test_the_keypad_covers_the_whole_window_whatever_its_size(qtbot: QtBot) -> None:
    terminal = Locked(qtbot, windowed=True)
    terminal.shell.resize(700, 900)
    assert terminal.shell.keypad.geometry() == terminal.shell.rect()
    terminal.shell.close()
