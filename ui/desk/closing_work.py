"""A closure that is being considered: the first answer at once, a better one from a process beside the screen."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app import closing, reseat_search
from app.closing import Preview
from app.desk import Desk
from app.reseat_search import Search
from db.records import Closure

_POLL_MS: Final = 50


class ClosingWork(QObject):
    """Keeps the preview of one closure, and improves it in the background until it is proved or left."""

    improved = Signal()
    """A better answer, or the proof of this one, is there."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview: Preview | None = None
        self._search: Search | None = None
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look)

    def preview(self, closure: Closure) -> Preview:
        """What would follow from this closure, as well as it is known at this moment. RuleRefusal, BadInput."""
        if self._preview is None or self._preview.closure != closure:
            self.leave()
            self._preview = self._desk.ask(lambda hall: closing.preview(hall, closure, self._desk.work.clock))
            if not self._preview.answer.proved and reseat_search.available():
                self._search = Search(self._preview.problem, self._preview.answer)
                self._poll.start()
        return self._preview

    @property
    def improving(self) -> bool:
        """Whether a better answer is still being looked for."""
        return self._search is not None

    def leave(self) -> None:
        """Give it up, and end the search."""
        self._poll.stop()
        if self._search:
            self._search.cancel()
        self._search, self._preview = None, None

    def stop_improving(self) -> None:
        """Keep the answer as it is."""
        self._poll.stop()
        if self._search:
            self._search.cancel()
        self._search = None

    def _look(self) -> None:
        found = self._search.poll() if self._search else None
        if found is not None and self._preview is not None:
            self._preview = replace(self._preview, answer=found)
            self._poll.stop()
            self._search = None
            self.improved.emit()
