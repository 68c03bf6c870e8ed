"""Something that is carried and held over a thing for a while asks for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_DWELL_MS = 600


class Dwell(QObject):
    """Calls `asked` with the key of what a finger stayed over."""

    def __init__(self, parent: QObject, asked: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.over = ""
        self._asked = asked
        self._timer = QTimer(self, singleShot=True, interval=_DWELL_MS)
        self._timer.timeout.connect(lambda: self._asked(self.over))

    def go_over(self, key: str, *, asks: bool = True) -> None:
        """The finger is over another thing, or over nothing; not all things ask."""
        if key != self.over:
            self.over = key
            self._timer.stop()
            if key and asks:
                self._timer.start()

    def again(self) -> None:
        """Ask once more if the finger stays where it is."""
        self._timer.start()
