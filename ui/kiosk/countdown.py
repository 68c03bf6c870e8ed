"""How long an outcome stays."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 100


class Countdown(QObject):
    """Counts down by a monotonic clock, in seconds."""

    ticked = Signal(float, int)
    """The share of the time that is left, and the seconds, rounded up."""
    ended = Signal()

    def __init__(self, monotonic: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._total = 0.0
        self._end = 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self, seconds: float) -> None:
        """Count from this many seconds, whatever was left."""
        self._total, self._end = seconds, self._monotonic() + seconds
        self._timer.start()
        self._tick()

    def at_least(self, seconds: float) -> None:
        """Go on for this many seconds, if less is left."""
        if self._timer.isActive():
            self._end = max(self._end, self._monotonic() + seconds)
            self._total = max(self._total, seconds)
            self._tick()

    def stop(self) -> None:
        """Never mind."""
        self._timer.stop()

    def _tick(self) -> None:
        left = self._end - self._monotonic()
        if left <= 0:
            self._timer.stop()
            self.ended.emit()
        else:
            self.ticked.emit(left / self._total, ceil(left))
