"""The full-screen window of a terminal, which only somebody with its PIN can leave.

The way out: press the top left corner, where the sign stands, for three seconds, and type the PIN.
"""

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

import resources
from app.languages import translate
from app.pin import TRIES, pin_fits, wait_after
from ui import theme
from ui.colours import rgb
from ui.parts.canvas import canvas_of
from ui.parts.keypad import Keypad

CORNER: Final = 120
"""Side of the corner to press, in design pixels."""
HOLD_MS: Final = 3000

_POINTER_EVENTS: Final = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress)
_ICON: Final = Path(resources.__path__[0]) / "icons" / "treffpunkt-256.png"


class _Corner(QWidget):
    """An invisible place to press and hold."""

    held = Signal()

    def __init__(self, parent: QWidget, hold_ms: int) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=hold_ms)
        self._timer.timeout.connect(self.held)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._timer.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self._timer.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._timer.stop()


class Shell(QWidget):
    """Holds a terminal's screen: full screen, without frame, menus or closing; `windowed`: an ordinary window."""

    left = Signal()
    """Somebody typed the PIN; the window closes after this."""

    def __init__(
        self,
        content: QWidget,
        *,
        leaving_pin: str = "",
        hide_pointer_after_s: int = 3,
        windowed: bool = False,
        hold_ms: int = HOLD_MS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`leaving_pin` is an argon2id hash, empty where nobody may leave; 0 seconds never hide the pointer."""
        super().__init__()
        self._windowed = windowed
        self._unlocked = windowed
        self._leaving_pin = leaving_pin
        self._clock = clock
        self._wrong = 0
        self._waits_until = 0.0
        self._pointer_hidden = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        self.setPalette(QPalette(rgb(theme.INK)))
        self.setWindowTitle("Treffpunkt")
        self.setWindowIcon(QIcon(str(_ICON)))
        self._corner = _Corner(self, hold_ms)
        self._corner.setVisible(not windowed)
        self._corner.held.connect(self._ask)
        self.keypad = Keypad(self)
        self.keypad.entered.connect(self._try)
        self._waiting = QTimer(self, interval=250)
        self._waiting.timeout.connect(self._tell)
        self._pointer = QTimer(self, singleShot=True, interval=1000 * hide_pointer_after_s)
        self._pointer.timeout.connect(self._hide_pointer)
        if not windowed:
            self.setWindowFlags(
                Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            )

    def start(self) -> None:
        """Show the terminal."""
        if self._windowed:
            self.resize(1280, 720)
            self.show()
        else:
            # Where no window manager makes it so, the window has the screen's size from the start.
            self.setGeometry(QGuiApplication.primaryScreen().geometry())
            self.showFullScreen()

    def _ask(self) -> None:
        self.keypad.ask(translate("shell", "Leave this terminal"))
        self._tell()

    def _try(self, pin: str) -> None:
        if self._clock() < self._waits_until or not self._leaving_pin:
            return
        if pin_fits(pin, self._leaving_pin):
            self._unlocked = True
            self.left.emit()
            self.close()
            return
        self._wrong += 1
        self._waits_until = self._clock() + wait_after(self._wrong)
        self._tell()

    def _tell(self) -> None:
        """Say what can be done on the keypad, and again while there is a wait."""
        left = math.ceil(self._waits_until - self._clock())
        if not self.keypad.isVisible() or left <= 0:
            self._waiting.stop()
        elif not self._waiting.isActive():
            self._waiting.start()
        if not self._leaving_pin:
            note = translate("shell", "This terminal has no PIN yet. Set one in its settings.")
            self.keypad.say(note, open_to_typing=False)
        elif left > 0:
            note = translate("shell", "Too many wrong tries.\nWait {seconds} s.")
            self.keypad.say(note.format(seconds=left), theme.WAITING, open_to_typing=False)
        elif 0 < self._wrong < TRIES:
            self.keypad.say(translate("shell", "Wrong PIN. Try again."), theme.TROUBLE)
        else:
            self.keypad.say(translate("shell", "Type the PIN of this terminal."))

    def _hide_pointer(self) -> None:
        if not self._pointer_hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self._pointer_hidden = True

    def _show_pointer(self) -> None:
        if self._pointer_hidden:
            QGuiApplication.restoreOverrideCursor()
            self._pointer_hidden = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of what comes to the locked window: context menus are swallowed, a moving pointer is shown."""
        if event.type() in _POINTER_EVENTS:
            self._show_pointer()
            if self._pointer.interval():
                self._pointer.start()
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.RightButton:
            return True
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Menu:
            return True
        return event.type() == QEvent.Type.ContextMenu or super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._windowed:
            self.windowHandle().installEventFilter(self)
            if self._pointer.interval():
                self._pointer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._pointer.stop()
        self._show_pointer()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = round(CORNER * canvas_of(event.size()).scale)
        self._corner.setGeometry(0, 0, side, side)
        self._corner.raise_()
        self.keypad.setGeometry(self.rect())
        self.keypad.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only a right PIN closes a locked window; a program that must stop calls `QCoreApplication.exit`."""
        event.setAccepted(self._unlocked)
