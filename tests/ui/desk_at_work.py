"""A real desk on a real hall file, worked by fingers."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractAnimation, QPoint, Qt, QVariantAnimation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import staff
from app.clock import Clock
from app.desk import Desk
from app.terminal import Terminal
from db.hall import Hall
from db.records import Standing
from db.seating import standing
from tests.app import desk_events
from tests.ui.fingers import LANDSCAPE, button, opened, tap
from ui.desk.desk import DeskWindow
from ui.desk.states import Action, CardState, FindState, FrameState, SheetState

PINS = {"Ann": ("coordinator", "271828"), "Ben": ("helper", "314159"), "Olga": ("organiser", "141421")}


def staffed(path: Path) -> Path:
    """A hall file with the crowded event and three people on the staff."""
    desk_events.hall_at(path)
    with Hall(path) as hall:
        for name, (role, pin) in PINS.items():
            staff.add(hall, name, role, desk_events.at(), by="Olga", pin=pin)
    return path


class DeskAtWork:
    """A desk with somebody at it; `hall` is another connection to the same file."""

    def __init__(self, qtbot: QtBot, terminal: Terminal, *, size: tuple[int, int] = LANDSCAPE, **more: Any):
        self.qtbot = qtbot
        self.desk = Desk(terminal)
        self.window = DeskWindow(self.desk, **more)
        opened(qtbot, self.window, size)

    @property
    def screen(self) -> Any:
        return self.window.screen_shown

    def sign_in(self, name: str, pin: str | None = None) -> None:
        """Touch the name and type the PIN on the painted keypad."""
        tap(button(self.screen.sign_in, f"{name}, {PINS[name][0]}"))
        for digit in pin or PINS[name][1]:
            tap(button(self.screen.sign_in, digit))
        tap(button(self.screen.sign_in, "OK"))

    def touch(self, label: str, within: QWidget | None = None) -> None:
        """Touch the button of this label, once it has slid to its place."""
        part = button(within or self.window, label)
        around = part.parentWidget()
        assert around is not None
        slides = self.window.findChildren(QVariantAnimation)
        self.qtbot.waitUntil(lambda: all(one.state() == QAbstractAnimation.State.Stopped for one in slides))
        self.qtbot.waitUntil(lambda: around.rect().contains(part.geometry()))
        tap(part)

    def type(self, text: str) -> None:
        """Type on the keyboard, wherever it is."""
        for character in text:
            QTest.keyClick(self.window.windowHandle(), character)  # type: ignore[call-overload] # a character will do
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)
        QApplication.processEvents()

    def drag(self, part: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag with the mouse from one point of a part to another."""
        handle = part.window().windowHandle()
        points = [part.mapTo(part.window(), point) for point in (start, end)]
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=points[0])
        for step in range(1, 9):
            at = points[0] + (points[1] - points[0]) * (step / 8)
            QTest.mouseMove(handle, at)
            QApplication.processEvents()
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=points[1])
        QApplication.processEvents()

    @property
    def frame(self) -> FrameState:
        """What surrounds the page."""
        assert self.window.frame_shown is not None
        return self.window.frame_shown

    @property
    def bar(self) -> str:
        """The sentence of the undo bar."""
        undo = self.frame.undo
        return undo.text if undo else ""

    @property
    def sheet(self) -> SheetState:
        """The sheet that is open."""
        assert self.window.sheet_shown is not None
        return self.window.sheet_shown

    def seat(self, meeting: str) -> Standing:
        """Where a meeting sits, as it stands on disk."""
        with Hall(self.desk.work.hall.path) as hall:
            found = standing(hall, meeting)
        assert found is not None
        return found


@contextmanager
def at_work(qtbot: QtBot, path: Path, at: str = "09:03", name: str = "Ann", **more: Any) -> Iterator[DeskAtWork]:
    """A desk at this time of the event's day, with somebody signed in, if a name is given."""
    terminal = Terminal(path, at=f"2024-06-03T{at}")
    terminal.clock = Clock(desk_events.at(at).now())
    work = DeskAtWork(qtbot, terminal, **more)
    if name:
        work.sign_in(name)
    try:
        yield work
    finally:
        work.window.close()
        work.desk.spooler.stop()
        terminal.close()


def card(work: DeskAtWork) -> CardState:
    page = work.window.page_shown
    assert isinstance(page, FindState)
    assert page.card is not None
    return page.card


def labels(work: DeskAtWork) -> set[str]:
    return {action.label for action in card(work).actions}


def line(work: DeskAtWork, name: str) -> QLineEdit:
    """A line to type into on the sheet."""
    sheet: QWidget = work.screen.sheet
    return next(one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == name)


def doing(name: str, subject: str = "", value: str = "") -> Action:
    return Action(name, "", subject, value)
