"""The scanner's filter, with real key events that come in through the window, as the window system sends them."""

import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.scanner import LONGEST, Scanner

CODE = "TBCDEFGHIJKLNOPX"
FAST = 5.0
SLOW = 120.0
PATIENT = pytest.mark.parametrize("keyboard", [2000], indirect=True)
"""For bursts of many thousand keys: a busy machine may keep the process waiting for longer than a scanner rests."""


@dataclass
class Keyboard:
    """Somebody or something that types into a window; `moment` is its clock, in milliseconds."""

    window: QWidget
    line: QLineEdit
    button: QPushButton
    scanner: Scanner
    moments: list[float]
    pause: float = SLOW
    """Milliseconds after which another burst begins."""
    scans: list[str] = field(default_factory=list)
    rejections: list[bool] = field(default_factory=list)
    clicks: list[bool] = field(default_factory=list)

    def key(
        self,
        key: Qt.Key | str,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        gap: float = FAST,
    ) -> None:
        """One key after `gap` milliseconds."""
        self.moments[0] += gap
        # Qt's type stubs do not know the form that takes a character.
        QTest.keyClick(self.window.windowHandle(), key, modifiers)  # type: ignore[arg-type]

    def type(self, text: str, gap: float = FAST) -> None:
        for letter in text:
            self.key(letter, Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier(0), gap)

    def scan(self, text: str, gap: float = FAST) -> None:
        """A code as a scanner types it, after a pause."""
        self.moments[0] += self.pause
        self.type(text, gap)
        self.key(Qt.Key.Key_Return, gap=gap)


@pytest.fixture
def keyboard(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Keyboard]:
    window = QWidget()
    layout = QVBoxLayout(window)
    line, button = QLineEdit(), QPushButton("Print my slip")
    layout.addWidget(line)
    layout.addWidget(button)
    qtbot.addWidget(window)
    moments = [1000.0]
    hold_ms = getattr(request, "param", 35)
    scanner = Scanner(hold_ms=hold_ms, moment=lambda _: moments[0])
    keys = Keyboard(window, line, button, scanner, moments, max(SLOW, 2.0 * hold_ms))
    scanner.scanned.connect(keys.scans.append)
    scanner.rejected.connect(lambda: keys.rejections.append(True))
    button.clicked.connect(lambda: keys.clicks.append(True))
    application = QCoreApplication.instance()
    assert application
    application.installEventFilter(scanner)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    yield keys
    application.removeEventFilter(scanner)


def text_comes(qtbot: QtBot, keys: Keyboard, text: str) -> None:
    qtbot.waitUntil(lambda: keys.line.text() == text)


def nothing_comes(qtbot: QtBot, keys: Keyboard) -> None:
    """Types a letter after a pause and finds it alone: what was dropped came neither before nor with it."""
    keys.key("z", gap=keys.pause)
    text_comes(qtbot, keys, "z")
    assert keys.scans == []


def test_a_fast_code_with_enter_is_a_scan_and_types_nothing(qtbot: QtBot, keyboard: Keyboard) -> None:
    keyboard.scan(CODE)
    assert keyboard.scans == [CODE]
    keyboard.key("z", gap=SLOW)
    text_comes(qtbot, keyboard, "z")


def test_a_platforms_code_keeps_its_case_and_its_punctuation(keyboard: Keyboard) -> None:
    code = "https://Match.example/e/42?t=aB%7E_-.~!$&'()*+,;=:@#x y"
    keyboard.scan(code)
    assert keyboard.scans == [code]


def test_tab_ends_a_scan_and_leaves_the_focus_where_it_is(keyboard: Keyboard) -> None:
    keyboard.type(CODE)
    keyboard.key(Qt.Key.Key_Tab)
    assert keyboard.scans == [CODE]
    assert keyboard.line.hasFocus()


def test_a_slow_typist_loses_nothing_and_scans_nothing(qtbot: QtBot, keyboard: Keyboard) -> None:
    entered: list[str] = []
    keyboard.line.returnPressed.connect(lambda: entered.append(keyboard.line.text()))
    keyboard.type("Astrid Lindqvist", gap=SLOW)
    keyboard.key(Qt.Key.Key_Return, gap=SLOW)
    qtbot.waitUntil(lambda: entered == ["Astrid Lindqvist"])
    assert keyboard.scans == []


def test_backspace_by_a_person_takes_a_letter_back(qtbot: QtBot, keyboard: Keyboard) -> None:
    keyboard.type("Astrix", gap=SLOW)
    keyboard.key(Qt.Key.Key_Backspace, gap=SLOW)
    keyboard.type("d", gap=SLOW)
    text_comes(qtbot, keyboard, "Astrid")


def test_a_burst_that_just_stops_is_played_back_in_order(qtbot: QtBot, keyboard: Keyboard) -> None:
    keyboard.type("Astrid Lindqvist")
    assert keyboard.line.text() == ""
    text_comes(qtbot, keyboard, "Astrid Lindqvist")
    assert keyboard.scans == []


def test_few_fast_keys_and_enter_are_a_persons(keyboard: Keyboard) -> None:
    entered: list[str] = []
    keyboard.line.returnPressed.connect(lambda: entered.append(keyboard.line.text()))
    keyboard.type("12345")
    keyboard.key(Qt.Key.Key_Return)
    assert (entered, keyboard.scans) == (["12345"], [])


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_scan_presses_no_button_that_has_the_focus(qtbot: QtBot, keyboard: Keyboard, end: Qt.Key) -> None:
    keyboard.button.setDefault(True)
    keyboard.button.setFocus()
    keyboard.type("a code with spaces")
    keyboard.key(end)
    assert (keyboard.scans, keyboard.clicks) == (["a code with spaces"], [])
    keyboard.key(Qt.Key.Key_Space, gap=SLOW)
    qtbot.waitUntil(lambda: keyboard.clicks == [True])


def test_two_scans_back_to_back_are_two(keyboard: Keyboard) -> None:
    for _ in range(2):
        keyboard.type(CODE)
        keyboard.key(Qt.Key.Key_Return)
    assert keyboard.scans == [CODE, CODE]


def test_a_line_feed_after_enter_belongs_to_the_scan(keyboard: Keyboard) -> None:
    keyboard.scan(CODE)
    keyboard.key("j", Qt.KeyboardModifier.ControlModifier)
    keyboard.scan(CODE)
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.scans == [CODE, CODE]
    assert keyboard.rejections == []


COMMANDS: list[tuple[Qt.Key | str, Qt.KeyboardModifier]] = [
    ("o", Qt.KeyboardModifier.ControlModifier),
    ("f", Qt.KeyboardModifier.AltModifier),
    ("r", Qt.KeyboardModifier.MetaModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Meta, Qt.KeyboardModifier.NoModifier),
]


@pytest.mark.parametrize(("key", "modifiers"), COMMANDS)
@pytest.mark.parametrize("before", ["", "TBCD", CODE])
def test_a_command_in_a_burst_drops_all_of_it_and_its_tail(
    qtbot: QtBot, keyboard: Keyboard, key: Qt.Key | str, modifiers: Qt.KeyboardModifier, before: str
) -> None:
    keyboard.type(before)
    keyboard.key(key, modifiers)
    if not before and key in (Qt.Key.Key_Control, Qt.Key.Key_Meta):
        keyboard.key("x", Qt.KeyboardModifier.ControlModifier)  # alone it does nothing
    keyboard.type("cmd.exe")
    keyboard.key(Qt.Key.Key_Return)
    keyboard.type(CODE)
    keyboard.key(Qt.Key.Key_Return)
    nothing_comes(qtbot, keyboard)
    assert keyboard.rejections == [True]
    keyboard.scan(CODE)
    assert keyboard.scans == [CODE]


def test_a_command_right_after_a_scan_drops_what_follows_it(qtbot: QtBot, keyboard: Keyboard) -> None:
    keyboard.scan(CODE)
    keyboard.key("o", Qt.KeyboardModifier.ControlModifier)
    keyboard.type("cmd.exe")
    keyboard.key(Qt.Key.Key_Return)
    keyboard.key("z", gap=SLOW)
    text_comes(qtbot, keyboard, "z")
    assert keyboard.scans == [CODE]


@pytest.mark.parametrize(("gap", "scans"), [(35.0, 1), (36.0, 0)])
def test_keys_of_a_scan_are_at_most_the_hold_time_apart(keyboard: Keyboard, gap: float, scans: int) -> None:
    keyboard.scan(CODE, gap)
    assert len(keyboard.scans) == scans


def test_a_hot_key_in_a_burst_runs_no_shortcut(qtbot: QtBot, keyboard: Keyboard) -> None:
    ran: list[bool] = []
    QShortcut(QKeySequence("Ctrl+O"), keyboard.window).activated.connect(lambda: ran.append(True))
    for before in ("", "TBCD"):
        keyboard.moments[0] += SLOW
        keyboard.type(before)
        keyboard.key("o", Qt.KeyboardModifier.ControlModifier)
        keyboard.type("cmd.exe")
    nothing_comes(qtbot, keyboard)
    assert ran == []


@pytest.mark.parametrize(
    ("sequence", "key", "modifiers"),
    [
        ("Ctrl+O", Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
        ("F5", Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        ("?", "?", Qt.KeyboardModifier.NoModifier),
    ],
)
def test_a_persons_shortcut_runs_once(
    qtbot: QtBot, keyboard: Keyboard, sequence: str, key: Qt.Key | str, modifiers: Qt.KeyboardModifier
) -> None:
    ran: list[bool] = []
    QShortcut(QKeySequence(sequence), keyboard.window).activated.connect(lambda: ran.append(True))
    keyboard.button.setFocus()
    keyboard.key(key, modifiers, gap=SLOW)
    qtbot.waitUntil(lambda: bool(ran))
    keyboard.line.setFocus()
    nothing_comes(qtbot, keyboard)
    assert ran == [True]


class Repeated(QKeyEvent):
    """A key that is held down, as the window system repeats it."""

    def __init__(self, key: Qt.Key, text: str = "") -> None:
        super().__init__(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True)

    def spontaneous(self) -> bool:
        return True


def test_a_key_that_a_person_leans_on_repeats_at_once_and_in_order(keyboard: Keyboard) -> None:
    window = keyboard.window.windowHandle()
    keyboard.type("ab")
    assert not keyboard.scanner.eventFilter(window, Repeated(Qt.Key.Key_B, "b"))
    assert keyboard.line.text() == "ab"
    keyboard.key(Qt.Key.Key_Backspace)
    assert not keyboard.scanner.eventFilter(window, Repeated(Qt.Key.Key_Backspace))
    assert keyboard.line.text() == "a"


@PATIENT
def test_a_burst_that_is_too_long_is_dropped_with_its_tail(qtbot: QtBot, keyboard: Keyboard) -> None:
    keyboard.type("7" * LONGEST, gap=1)
    assert keyboard.rejections == []
    keyboard.type("7" * 2000, gap=1)
    keyboard.key(Qt.Key.Key_Return)
    assert keyboard.rejections == [True]
    nothing_comes(qtbot, keyboard)


@PATIENT
def test_the_longest_code_is_a_scan(keyboard: Keyboard) -> None:
    keyboard.scan("7" * LONGEST, gap=1)
    assert [len(scan) for scan in keyboard.scans] == [LONGEST]


@PATIENT
def test_endless_typing_takes_no_more_memory(keyboard: Keyboard) -> None:
    keyboard.type("7" * (LONGEST + 1), gap=1)
    tracemalloc.start()
    try:
        for _ in range(3):
            keyboard.type("a" * 4000, gap=1)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 100_000


@PATIENT
def test_shift_alone_for_ever_takes_no_more_memory_than_a_long_burst(keyboard: Keyboard) -> None:
    keyboard.key("a")
    for _ in range(2 * LONGEST + 1):
        keyboard.key(Qt.Key.Key_Shift, gap=1)
    assert keyboard.rejections == []
    keyboard.type("abcdef")
    assert keyboard.rejections == [True]


def test_keys_that_wait_while_the_screen_is_busy_are_still_one_scan(qtbot: QtBot, keyboard: Keyboard) -> None:
    def rest_of_the_code() -> None:
        keyboard.type(CODE[8:])
        keyboard.key(Qt.Key.Key_Return)

    keyboard.type(CODE[:8])
    queued = QTimer(singleShot=True, interval=45, timerType=Qt.TimerType.PreciseTimer)
    queued.timeout.connect(rest_of_the_code)
    queued.start()
    time.sleep(0.1)  # the screen's thread stands still for longer than keys are held
    qtbot.waitUntil(lambda: keyboard.scans == [CODE])
    assert keyboard.line.text() == ""


class Recorder(QLineEdit):
    """A line that writes down every key that it gets, pressed and let go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.got: list[tuple[str, int]] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.got.append(("down", event.key()))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.got.append(("up", event.key()))


def test_no_key_of_a_scan_reaches_a_widget_nor_does_one_let_go(qtbot: QtBot, keyboard: Keyboard) -> None:
    recorder = Recorder(keyboard.window)
    recorder.show()
    recorder.setFocus()
    keyboard.scan("a code in lower case")
    keyboard.key(Qt.Key.Key_Return)
    keyboard.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    keyboard.key(Qt.Key.Key_Z, gap=SLOW)
    z = Qt.Key.Key_Z.value
    qtbot.waitUntil(lambda: recorder.got == [("down", z), ("up", z)])
    assert keyboard.scans == ["a code in lower case"]


def test_keys_played_back_are_pressed_and_let_go_in_the_order_of_the_person(qtbot: QtBot, keyboard: Keyboard) -> None:
    recorder = Recorder(keyboard.window)
    recorder.show()
    recorder.setFocus()
    keyboard.type("ab")
    a, b = Qt.Key.Key_A.value, Qt.Key.Key_B.value
    qtbot.waitUntil(lambda: recorder.got == [("down", a), ("up", a), ("down", b), ("up", b)])


def test_keys_that_the_program_sends_itself_pass_untouched(keyboard: Keyboard) -> None:
    for letter in CODE:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(keyboard.window.windowHandle(), event)
    assert keyboard.line.text() == CODE


def test_keys_held_for_a_window_that_is_gone_are_forgotten(qtbot: QtBot, keyboard: Keyboard) -> None:
    other = QLineEdit()
    other.show()
    qtbot.waitUntil(other.isVisible)
    QTest.keyClick(other.windowHandle(), Qt.Key.Key_X)
    other.destroy()
    other.deleteLater()
    QCoreApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete.value)
    keyboard.window.activateWindow()
    keyboard.type("yz", gap=SLOW)
    text_comes(qtbot, keyboard, "yz")


def test_a_slower_scanner_needs_a_longer_hold(qtbot: QtBot, keyboard: Keyboard) -> None:
    keyboard.scan("12345678", gap=60)
    text_comes(qtbot, keyboard, "12345678")
    assert keyboard.scans == []
    keyboard.line.clear()
    application = QCoreApplication.instance()
    assert application
    application.removeEventFilter(keyboard.scanner)
    patient = Scanner(hold_ms=90, min_keys=8, moment=lambda _: keyboard.moments[0])
    patient.scanned.connect(keyboard.scans.append)
    application.installEventFilter(patient)
    keyboard.scan("12345678", gap=60)
    application.removeEventFilter(patient)
    assert (keyboard.scans, keyboard.line.text()) == (["12345678"], "")


KEYS = st.sampled_from("abcXYZ 09:/?")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(KEYS, st.sampled_from([FAST, 35.0, 36.0, SLOW])), max_size=12))
def test_text_without_an_end_arrives_whole_and_in_order(keyboard: Keyboard, typed: list[tuple[str, float]]) -> None:
    keyboard.line.clear()
    keyboard.moments[0] += SLOW
    for letter, gap in typed:
        keyboard.type(letter, gap)
    keyboard.key(Qt.Key.Key_End, gap=SLOW)  # plays back what is held
    assert keyboard.line.text() == "".join(letter for letter, _ in typed)
    assert keyboard.scans == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=6, max_size=60))
def test_any_printable_code_comes_through_as_it_was_typed(keyboard: Keyboard, code: str) -> None:
    keyboard.scan(code)
    assert keyboard.scans.pop() == code
    assert keyboard.line.text() == ""
