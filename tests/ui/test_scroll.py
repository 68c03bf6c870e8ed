"""A column that is longer than its place: by finger, mouse, wheel and keys."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fingers import click, keys, opened, swipe, tap
from ui.parts.desk_button import DeskButton
from ui.parts.scroll import ScrollColumn

COUNT, PITCH = 20, 100


@dataclass
class Shelf:
    """Twenty buttons in a column of six."""

    window: QWidget
    column: ScrollColumn
    content: QWidget
    buttons: list[DeskButton]
    clicked: list[int] = field(default_factory=list)

    def drag(self, start: int, end: int) -> None:
        """With the mouse."""
        handle, left = self.window.windowHandle(), Qt.MouseButton.LeftButton
        QTest.mousePress(handle, left, pos=QPoint(100, start))
        for step in range(1, 11):
            QTest.mouseMove(handle, QPoint(100, start + (end - start) * step // 10))
        QTest.mouseRelease(handle, left, pos=QPoint(100, end))


@pytest.fixture
def shelf(qtbot: QtBot) -> Shelf:
    window = QWidget()
    column = ScrollColumn(window)
    column.setGeometry(0, 0, 400, 600)
    content = QWidget()
    buttons = [DeskButton(content) for _ in range(COUNT)]
    made = Shelf(window, column, content, buttons)
    for number, one in enumerate(buttons):
        one.name(f"Row {number}")
        one.setGeometry(0, number * PITCH, 300, 68)
        one.clicked.connect(lambda _=False, i=number: made.clicked.append(i))
    column.set_content(content, COUNT * PITCH)
    opened(qtbot, window, (400, 600))
    return made


def test_a_finger_moves_it_and_presses_nothing(shelf: Shelf) -> None:
    swipe(shelf.window, QPoint(100, 430), QPoint(100, 130))
    assert shelf.column.position >= 300 - 1
    assert shelf.clicked == []
    assert not any(one.isDown() for one in shelf.buttons)


def test_the_mouse_drags_it_and_presses_nothing(shelf: Shelf) -> None:
    shelf.drag(430, 230)
    assert shelf.column.position >= 200 - 1
    assert shelf.clicked == []
    assert not any(one.isDown() for one in shelf.buttons)


def test_a_tap_and_a_click_press_what_is_there(shelf: Shelf) -> None:
    tap(shelf.buttons[1])
    click(shelf.buttons[2])
    assert shelf.clicked == [1, 2]
    assert shelf.column.position == 0


def test_it_stops_at_both_ends(shelf: Shelf) -> None:
    shelf.drag(100, 590)
    assert shelf.column.position == 0
    shelf.column.scroll_to(1e9)
    assert shelf.column.position == shelf.column.furthest == COUNT * PITCH - 600


def test_a_flick_glides_on_and_a_touch_stops_it_without_pressing(qtbot: QtBot, shelf: Shelf) -> None:
    handle, left = shelf.window.windowHandle(), Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left, pos=QPoint(100, 500))
    for y in range(490, 290, -20):
        QTest.mouseMove(handle, QPoint(100, y), 4)
    QTest.mouseRelease(handle, left, pos=QPoint(100, 300))
    let_go = shelf.column.position
    qtbot.waitUntil(lambda: shelf.column.position > let_go + 20)
    QTest.mousePress(handle, left, pos=QPoint(100, 300))
    stopped = shelf.column.position
    QTest.mouseRelease(handle, left, pos=QPoint(100, 300))
    QApplication.processEvents()
    assert shelf.column.position == stopped
    assert shelf.clicked == []


def test_the_wheel_and_the_page_keys_move_it(shelf: Shelf) -> None:
    QTest.wheelEvent(shelf.window.windowHandle(), QPointF(100, 100), QPoint(0, -120))
    assert shelf.column.position > 0
    shelf.buttons[0].setFocus()
    keys(shelf.window, Qt.Key.Key_End)
    assert shelf.column.position == shelf.column.furthest
    keys(shelf.window, Qt.Key.Key_Home)
    assert shelf.column.position == 0
    keys(shelf.window, Qt.Key.Key_PageDown)
    assert 500 < shelf.column.position < 600
    keys(shelf.window, Qt.Key.Key_PageUp, Qt.Key.Key_Down)
    assert 0 < shelf.column.position < 200


def test_what_tab_reaches_is_shown(shelf: Shelf) -> None:
    shelf.buttons[0].setFocus()
    keys(shelf.window, *[Qt.Key.Key_Tab] * (COUNT - 1))
    assert shelf.buttons[-1].hasFocus()
    assert not shelf.buttons[-1].visibleRegion().isEmpty()


def test_what_is_added_later_is_dragged_by_too(qtbot: QtBot, shelf: Shelf) -> None:
    late = QWidget(shelf.content)
    inner = DeskButton(late)
    inner.name("Late")
    inner.clicked.connect(lambda: shelf.clicked.append(99))
    late.setGeometry(0, 0, 300, 300)
    inner.setGeometry(0, 0, 300, 300)
    late.show()
    late.raise_()
    qtbot.waitUntil(inner.isVisible)
    shelf.drag(280, 80)
    assert shelf.column.position >= 199
    assert shelf.clicked == []


def test_revealing_moves_as_little_as_needed(shelf: Shelf) -> None:
    shelf.column.reveal(700, 800)
    assert shelf.column.position == 200
    shelf.column.reveal(300, 400)
    assert shelf.column.position == 200
    shelf.column.reveal(100, 200)
    assert shelf.column.position == 100


def test_the_same_content_keeps_its_place_and_another_begins_at_the_top(shelf: Shelf) -> None:
    shelf.column.scroll_to(900)
    shelf.column.set_content(shelf.content, COUNT * PITCH + 40)
    assert shelf.column.position == 900
    shelf.column.set_content(shelf.content, 700)
    assert shelf.column.position == 100
    shelf.column.set_content(QWidget(), 2000)
    assert shelf.column.position == 0
    assert shelf.content.isHidden()


def test_what_fits_does_not_move(shelf: Shelf) -> None:
    shelf.column.set_content(shelf.content, 400)
    shelf.drag(430, 130)
    assert shelf.column.position == 0
