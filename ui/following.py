"""A window that keeps up with the hub: sync runs beside it, and says on the screen's thread that there is news."""

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.terminal import Terminal
from db.faults import Fault
from db.records import SyncState

if TYPE_CHECKING:
    from app.sync import Sync

BATCH_MS: Final = 50
"""The screen is asked no more often to look, however much comes in."""
CATCHING_UP_MS: Final = 1000
"""The same while a terminal catches up, and everything changes all the time."""
SWITCH_S: Final = 0.0002
"""How long one thread may keep the other from running: the screen needs it often while others work."""
JOINED_YET_MS: Final = 2000
"""How often a terminal that has not joined looks whether it has."""
START_MS: Final = 100
"""After the first frame, so that what the first scan needs is made before."""


class Following(QObject):
    """Starts sync once the window has been painted; to be stopped before the terminal is closed."""

    _heard = Signal()

    def __init__(self, terminal: Terminal) -> None:
        super().__init__()
        self._terminal = terminal
        self._sync: Sync | None = None
        self._batch = QTimer(self, singleShot=True)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.start)
        self._heard.connect(self._wait, Qt.ConnectionType.QueuedConnection)

    def state(self) -> SyncState:
        """How far the terminal is in step with the hub."""
        return self._sync.state if self._sync else SyncState()

    def watch(self, window: QWidget, look: Callable[[], None]) -> None:
        """Begin once `window` shows something; `look` is called on its thread whenever there may be news."""
        self._batch.timeout.connect(look)
        window.installEventFilter(self)

    def heard(self) -> None:
        """There may be news. To be called on any thread."""
        self._heard.emit()

    def wake(self) -> None:
        """Something was recorded on this terminal by another thread. To be called on any thread."""
        if self._sync:
            self._sync.wake()

    def start(self) -> None:
        """Run sync beside the window, once the terminal has joined, and wake it after each commit of the terminal."""
        if not self._has_joined():
            self._later.start(JOINED_YET_MS)
            return
        from app.sync import Sync  # noqa: PLC0415 - the first frame does not wait for it

        sys.setswitchinterval(SWITCH_S)
        self._sync = Sync(self._terminal.hall.path, self._heard.emit, self._terminal.clock)
        self._terminal.hall.committed = self._sync.wake
        self._sync.start()

    def _has_joined(self) -> bool:
        """Whether there is a hub; a terminal that is on its own loads nothing of what speaks to one."""
        with suppress(Fault):
            return bool(self._terminal.hall.role)
        return False

    def stop(self) -> None:
        """Whatever is on disk is sent another time."""
        self._batch.stop()
        self._later.stop()
        self._terminal.hall.committed = None
        if self._sync:
            self._sync.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._later.start(START_MS)
        return False

    def _wait(self) -> None:
        if not self._batch.isActive():
            self._batch.start(CATCHING_UP_MS if self.state().state == "catching_up" else BATCH_MS)
