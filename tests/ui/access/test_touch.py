"""What can be touched: how large, how far apart, how low on a portrait screen, and that a slip of the finger undoes."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.states import DESK_PICTURES, buttons, kiosks, place_on
from tests.ui.fingers import SCREEN, tap
from ui import gallery_desk, theme
from ui.gallery import SIZES
from ui.parts.keyboard_keys import Key
from ui.parts.scroll import ScrollColumn

APART = 8
LEAST_AT_DESK = 44
"""WCAG 2.2, 2.5.5."""


@pytest.mark.parametrize("orientation", SIZES)
def test_targets_of_a_kiosk_are_large_and_apart(qtbot: QtBot, orientation: str) -> None:
    for name, screen in kiosks(qtbot, orientation):
        places = {one.accessibleName(): place_on(screen, one) for one in buttons(screen)}
        for label, place in places.items():
            assert min(place.width(), place.height()) >= theme.TARGET, (name, label)
            assert screen.rect().contains(place), (name, label)
        for (one, place), (other, beside) in combinations(places.items(), 2):
            around = place.adjusted(-APART + 1, -APART + 1, APART - 1, APART - 1)
            assert not around.intersects(beside), (name, one, other)


def test_all_controls_of_a_portrait_kiosk_are_in_its_lower_half(qtbot: QtBot) -> None:
    for name, screen in kiosks(qtbot, "portrait"):
        for button in buttons(screen):
            assert place_on(screen, button).top() >= screen.height() / 2, (name, button.accessibleName())


def test_controls_of_a_landscape_kiosk_are_at_its_foot(qtbot: QtBot) -> None:
    for name, screen in kiosks(qtbot, "landscape"):
        for button in buttons(screen):
            assert place_on(screen, button).top() >= screen.height() * 0.75, (name, button.accessibleName())


@pytest.mark.parametrize("orientation", SIZES)
def test_the_name_of_a_control_is_its_label(qtbot: QtBot, orientation: str) -> None:
    for name, screen in kiosks(qtbot, orientation):
        for button in buttons(screen):
            assert button.text().replace("&&", "&") == button.accessibleName() != "", name


@pytest.mark.parametrize("orientation", SIZES)
def test_targets_of_a_desk_are_large_enough(qtbot: QtBot, orientation: str) -> None:
    """Of what a column scrolls, the whole; a place on the plan or in the grid is as large as the hall allows."""
    for name, picture in DESK_PICTURES.items():
        if not name.startswith(("plan", "grid", "closed-bar")):
            screen = gallery_desk.shown(picture, SIZES[orientation])
            qtbot.addWidget(screen)
            for button in screen.findChildren(QAbstractButton):
                if button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    least = min(button.width(), button.height())
                    assert least >= LEAST_AT_DESK or _is_scrolled(button), (name, button.accessibleName(), least)


def _is_scrolled(part: QWidget) -> bool:
    above: QWidget | None = part
    while above is not None:
        if isinstance(above, ScrollColumn):
            return True
        above = above.parentWidget()
    return False


def _presses(button: QAbstractButton) -> list[bool]:
    """What becomes longer with each press."""
    pressed: list[bool] = []
    button.clicked.connect(lambda _=False: pressed.append(True))
    return pressed


@pytest.mark.parametrize("orientation", SIZES)
def test_a_press_counts_when_it_ends_on_the_control_and_not_when_it_is_moved_off(
    qtbot: QtBot, orientation: str
) -> None:
    tried: set[str] = set()
    for name, screen in kiosks(qtbot, orientation):
        for button in [one for one in buttons(screen) if one.accessibleName() not in tried]:
            tried.add(button.accessibleName())
            pressed, inside, off = _presses(button), place_on(screen, button).center(), QPoint(4, screen.height() // 2)
            _mouse(screen, inside, off)
            _finger(screen, inside, off)
            assert pressed == [], (name, button.accessibleName())
            window = screen.windowHandle()
            QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=inside)
            assert pressed == [], (name, button.accessibleName())
            QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=inside)
            assert pressed == [True], (name, button.accessibleName())
    assert {"Done", "My day", "More time", "Print my slip", "Deutsch", "High contrast"} <= tried


def test_a_finger_presses_too(qtbot: QtBot) -> None:
    name, screen = next(kiosks(qtbot, "portrait"))
    button = buttons(screen)[0]
    pressed = _presses(button)
    tap(button)
    assert pressed == [True], name


def _mouse(window: QWidget, start: QPoint, end: QPoint) -> None:
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)


def _finger(window: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.touchEvent(window, SCREEN).press(0, start, window)
    QTest.touchEvent(window, SCREEN).move(0, end, window)
    QTest.touchEvent(window, SCREEN).release(0, end, window)
    QApplication.processEvents()


def test_buttons_of_a_desk_are_let_go_too(qtbot: QtBot) -> None:
    """Keys of the keyboard type when they are pressed, as those of any keyboard do (WCAG 2.2, 2.5.2)."""
    for name in ("person", "sheet-delay", "sheet-close", "print", "history"):
        screen = gallery_desk.shown(DESK_PICTURES[name], SIZES["landscape"])
        qtbot.addWidget(screen)
        for button in screen.findChildren(QAbstractButton):
            place = QRect(button.mapTo(screen, QPoint()), button.size())
            seen = screen.childAt(place.center()) is button
            if seen and button.isVisible() and button.isEnabled() and not isinstance(button, Key):
                pressed = _presses(button)
                _mouse(screen, place.center(), QPoint(2, 2))
                assert pressed == [], (name, button.accessibleName())
