"""The whole kiosk by keyboard: every control is reached in the order of reading, seen, pressed and left."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.looks import LOOKS, Look
from tests.app.desk_events import ticket
from tests.ui.access.pixels import differing
from tests.ui.access.states import PICTURES, buttons, kiosk, kiosks, look_of, place_on, with_keyboard
from tests.ui.kiosk_stand import Stand
from ui.gallery import SIZES
from ui.kiosk.states import MessageState

Key = Qt.Key


def _key(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, modifier)


def _walked(window: QWidget, steps: int, *, back: bool = False) -> list[str]:
    """What has the keyboard after each step."""
    names = []
    for _ in range(steps):
        _key(window, Key.Key_Backtab if back else Key.Key_Tab)
        names.append(window.focusWidget().accessibleName())
    return names


@pytest.mark.parametrize("orientation", SIZES)
def test_tab_reaches_every_control_in_the_order_of_reading_and_goes_round(qtbot: QtBot, orientation: str) -> None:
    for name, screen in kiosks(qtbot, orientation, keyboard=True):
        order = [one.accessibleName() for one in buttons(screen)]
        assert order, name
        assert _walked(screen, len(order) + 1) == [*order, order[0]], name
        assert _walked(screen, len(order), back=True) == order[::-1], name


@pytest.mark.parametrize("orientation", SIZES)
def test_enter_and_space_press_every_control(qtbot: QtBot, orientation: str) -> None:
    tried: set[str] = set()
    for name, screen in kiosks(qtbot, orientation, keyboard=True):
        for button in [one for one in buttons(screen) if one.accessibleName() not in tried]:
            tried.add(button.accessibleName())
            pressed: list[bool] = []
            button.clicked.connect(lambda _=False, pressed=pressed: pressed.append(True))
            for number, key in enumerate((Key.Key_Return, Key.Key_Enter, Key.Key_Space)):
                button.setFocus(Qt.FocusReason.TabFocusReason)
                _key(screen, key)
                assert len(pressed) == number + 1, (name, button.accessibleName(), key)


@pytest.mark.parametrize("look", LOOKS)
def test_the_focus_is_seen(qtbot: QtBot, look: Look) -> None:
    """A change of 3:1 along two pixels of the whole edge, at least (WCAG 2.2, 2.4.13)."""
    seen: set[str] = set()
    with look_of(look):
        for name in ("rest", "welcome", "my-day", "slip-stale", "unknown"):
            screen = kiosk(qtbot, name, "portrait", look)
            with_keyboard(qtbot, screen)
            for button in buttons(screen):
                place, edge = place_on(screen, button), 2 * (button.width() + button.height())
                screen.setFocus()
                before = screen.grab(place).toImage()
                button.setFocus(Qt.FocusReason.TabFocusReason)
                after = screen.grab(place).toImage()
                assert differing(before, after, 3.0) >= 2 * edge * 0.9, button.accessibleName()
                seen.add(button.accessibleName())
    assert {"Deutsch", "My day", "Back", "More time", "Done"} <= seen


def test_the_first_tab_of_an_outcome_reaches_its_first_control(door: Stand, qtbot: QtBot) -> None:
    with_keyboard(qtbot, door.kiosk)
    for person in ("e1", "e2"):
        door.kiosk.scanned(ticket(person))
        assert _walked(door.kiosk, 2) == ["Print my slip", "My day"]
        door.seconds += 5


def test_escape_is_back_and_then_done(door: Stand, qtbot: QtBot) -> None:
    with_keyboard(qtbot, door.kiosk)
    door.kiosk.scanned(ticket("e1"))
    door.button("My day").click()
    _key(door.kiosk, Key.Key_Escape)
    assert "My day" in door.labels
    assert "Ada" in door.words
    _key(door.kiosk, Key.Key_Escape)
    assert "Scan" in door.words
    _key(door.kiosk, Key.Key_Escape)
    assert "Scan" in door.words


def test_escape_is_done_from_any_control(door: Stand, qtbot: QtBot) -> None:
    with_keyboard(qtbot, door.kiosk)
    for person in ("e1", "x9"):
        door.kiosk.scanned(ticket(person))
        _walked(door.kiosk, 2)
        _key(door.kiosk, Key.Key_Escape)
        assert "Scan" in door.words
        door.seconds += 5


def test_escape_leaves_no_disturbance(qtbot: QtBot) -> None:
    for name, picture in PICTURES.items():
        if isinstance(picture.state, MessageState):
            screen = kiosk(qtbot, name, "landscape")
            with_keyboard(qtbot, screen)
            left: list[bool] = []
            screen.done.connect(lambda left=left: left.append(True))
            _key(screen, Key.Key_Escape)
            assert bool(left) == picture.state.closable, name


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
@pytest.mark.parametrize("name", ["My day", "Larger text"])
def test_what_is_held_down_presses_once(door: Stand, qtbot: QtBot, key: Qt.Key, name: str) -> None:
    with_keyboard(qtbot, door.kiosk)
    door.kiosk.scanned(ticket("e1"))
    held = next(one for one in buttons(door.kiosk.screen_shown) if one.accessibleName() == name)
    held.setFocus(Qt.FocusReason.TabFocusReason)
    pressed: list[bool] = []
    held.clicked.connect(lambda: pressed.append(True))
    for kind, again in [(QEvent.Type.KeyPress, False), *[(QEvent.Type.KeyPress, True)] * 5]:
        _send(door.kiosk, kind, key, again=again)
        _send(door.kiosk, QEvent.Type.KeyRelease, key, again=True)
    _send(door.kiosk, QEvent.Type.KeyRelease, key, again=False)
    assert pressed == [True]


def _send(window: QWidget, kind: QEvent.Type, key: Qt.Key, *, again: bool) -> None:
    """To what has the keyboard, as a key that repeats itself while it is held."""
    to = window.window().focusWidget()
    QApplication.sendEvent(to, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", again))
