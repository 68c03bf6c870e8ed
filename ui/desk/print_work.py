"""What the desk wants of printers: done on the spooler's thread, while the screen goes on."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from app import desk_printing, queues
from app.desk import Desk
from app.desk_printing import Choice, Make
from app.languages import retold, translate
from app.printing import Made
from app.problems import BadInput
from app.spooling import Spooling
from db.faults import Fault

_log = logging.getLogger(__name__)

KNOWN_S: Final = 30.0
"""So long the names of the queues are believed."""


@dataclass(slots=True)
class Draft:
    """Pages that are made to be looked at before they are printed: `made` once they are there."""

    key: object
    count: int
    """Slips, badges or cards."""
    make: Make
    made: Made | None = None
    problem: str = ""
    """Why they could not be made."""


class PrintWork(QObject):
    """The printers of this desk, and the pages of the sheet that is open."""

    changed = Signal()
    """The queues are known, or the pages are made."""
    failed = Signal(str)
    """Something could not be printed, and why, in a sentence."""
    _came = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queues: tuple[str, ...] | None = None
        self._asked = -KNOWN_S
        self._draft: Draft | None = None
        self._before: Made | None = None
        self._came.connect(lambda take: take(), Qt.ConnectionType.QueuedConnection)

    # Printing.

    def put(self, make: Make, choice: Choice) -> None:
        """Print it; what goes wrong with that is said later."""
        desk_printing.put(self._desk, make, choice, self._answer)

    def cancel(self, job: str) -> None:
        """A print is not to come out. RuleRefusal, BadInput."""
        desk_printing.cancel(self._desk, job, self._answer)

    def turn_to(self, job: str, printer: str) -> None:
        """A print is to come out of another queue. RuleRefusal, BadInput."""
        desk_printing.turn_to(self._desk, job, printer, self._answer)

    def _answer(self, trouble: Exception | None) -> None:
        """On the spooler's thread."""
        if trouble is not None:
            sentence = translate("desk", "Nothing was printed. {why}").format(why=_why(trouble))
            self._take(lambda: self.failed.emit(sentence))

    def _take(self, take: Callable[[], None]) -> None:
        """Let the screen's thread do this, unless there is no screen any more."""
        try:
            self._came.emit(take)
        except RuntimeError:
            _log.info("a window was closed before its printer answered")

    # Which printers there are.

    def queues(self) -> tuple[str, ...] | None:
        """The queues of the print server, as far as they are known; `changed` says when they are."""
        if monotonic() - self._asked > KNOWN_S:
            self._asked = monotonic()
            self._ask_queues()
        return self._queues

    def _ask_queues(self) -> None:
        found: tuple[str, ...] = ()

        def ask(_: Spooling) -> None:
            nonlocal found
            found = queues.queues()

        def answer(trouble: Exception | None) -> None:
            if trouble is not None:
                _log.info("the print server names no queues: %s", trouble)
            self._take(lambda: self._know(found))

        self._desk.spooler.do(ask, answer)

    def _know(self, found: tuple[str, ...]) -> None:
        self._asked = monotonic()
        if found != self._queues:
            self._queues = found
            self.changed.emit()

    # Pages to be looked at.

    def draft(self, key: object, begin: Callable[[], tuple[int, Make]]) -> Draft:
        """The pages of this key; `begin` says how they are made. BadInput, RuleRefusal or Fault as it says."""
        if self._draft is None or self._draft.key != key:
            count, make = begin()
            self._before = self._draft.made if self._draft and self._draft.made else self._before
            self._draft = Draft(key, count, make)
            self._make(self._draft)
        return self._draft

    @property
    def shown(self) -> Made | None:
        """The pages as they are made; meanwhile those before them."""
        return (self._draft.made if self._draft else None) or self._before

    def print_draft(self, draft: Draft, choice: Choice) -> None:
        """Print these very pages, as soon as they are made."""
        self.put(lambda hall: draft.made or draft.make(hall), choice)

    def leave(self) -> None:
        """Nobody looks any more."""
        self._draft = self._before = None

    def _make(self, draft: Draft) -> None:
        def make(spooling: Spooling) -> None:
            if self._draft is draft:  # else the next ones are wanted already
                draft.made = draft.make(spooling.hall)

        def answer(trouble: Exception | None) -> None:
            draft.problem = _why(trouble) if trouble else ""
            self._take(self.changed.emit)

        self._desk.spooler.do(make, answer)


def _why(trouble: Exception) -> str:
    """What staff are told; the log has the rest."""
    if isinstance(trouble, BadInput | Fault):
        _log.warning("could not be printed: %s", trouble)
        return retold(trouble.sentence) if isinstance(trouble, Fault) else str(trouble)
    _log.error("could not be printed", exc_info=trouble)
    return translate("desk", "The log says more.")
