"""Python's cycle collector on the screen's thread alone.

It would run on whichever thread allocates, and end there what Qt's thread has dropped: Qt's objects must end on theirs.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 1000


class Collecting(QObject):
    """From its making on, cycles are collected once a second by the event loop, as far as their number asks for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._begun = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """The oldest generation that is due, with the younger ones."""
        if not self._begun:
            self._begun = True
            gc.freeze()  # What was made for the first frame stays: it need not be gone through again and again.
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
