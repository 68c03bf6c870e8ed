"""From frame to frame of a window."""

import time
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Frames(QObject):
    """Notes when the window has painted what was outdated."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.ends: list[float] = []
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._window.removeEventFilter(self)
            self._window.event(event)
            self._window.installEventFilter(self)
            self.ends.append(time.perf_counter())
            return True
        return super().eventFilter(watched, event)

    def take(self) -> list[float]:
        """Milliseconds from frame to frame since this was last asked."""
        ends, self.ends = self.ends, []
        return [1000 * (end - start) for start, end in pairwise(ends)]
