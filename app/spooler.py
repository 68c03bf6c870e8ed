"""Printing on a thread of its own: nobody who scans or types waits for paper."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import languages
from db.faults import Fault
from db.hall import Hall

if TYPE_CHECKING:
    from app.printing import Made, Printer
    from app.spooling import Spooling

_log = logging.getLogger(__name__)

LOOK_S: Final = 0.5
"""How often jobs are looked at while there are any."""
AGAIN_S: Final = 2.0
"""After so long it is tried again, where the hall file cannot be opened."""

Deed = Callable[["Spooling"], object]
Answer = Callable[[Exception | None], None]


def _nothing() -> None:
    """Nobody listens."""


def _no_answer(_: Exception | None) -> None:
    """Nobody asked."""


class Spooler:
    """Does what is wanted of printers, one thing after the other, from `start` to `stop`."""

    def __init__(
        self,
        path: Path,
        changed: Callable[[], None] = _nothing,
        committed: Callable[[], None] = _nothing,
        *,
        is_kiosk: bool = False,
    ) -> None:
        """`changed` is called on the spooler's thread whenever a job may be another, `committed` after each commit.

        What a kiosk left behind when it ended is not printed: nobody waits for it any more.
        """
        self._is_kiosk = is_kiosk
        self._path = path
        self._changed = changed
        self._committed = committed
        self._wanted: queue.SimpleQueue[tuple[Deed, Answer, str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="printing", daemon=True)

    def start(self) -> None:
        """Begin, with what was left from the last time."""
        if self._thread.ident is None:
            self._thread.start()

    def stop(self) -> None:
        """End; what is on record goes on the next time."""
        self._wanted.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=15)

    def do(self, deed: Deed, answer: Answer = _no_answer) -> None:
        """Do this as soon as what came before is done; `answer` hears, on the spooler's thread, how it went.

        It speaks the language that is spoken here now. Begins if that has not been done yet.
        """
        if self._thread.ident is None:
            self._thread.start()
        self._wanted.put((deed, answer, languages.spoken()))

    def put(self, make: Callable[[Hall], "Made"], printer: "Printer", answer: Answer = _no_answer) -> None:
        """Make a file and hand it to a printer."""
        self.do(lambda spooling: spooling.put(make(spooling.hall), printer), answer)

    def _run(self) -> None:
        from app.spooling import Spooling  # noqa: PLC0415 - a window's first frame does not wait for it

        goes_on = True
        while goes_on:
            try:
                with Hall(self._path) as hall:
                    hall.committed = self._committed
                    self._work(Spooling(hall))
                    goes_on = False
            except Exception as trouble:  # noqa: BLE001 - what is asked for later is printed all the same
                _log.warning("printing has stopped: %s", trouble, exc_info=not isinstance(trouble, Fault))
                goes_on = self._refuse(trouble)

    def _refuse(self, trouble: Exception) -> bool:
        """Tell whoever asks within a moment why nothing is printed; whether anything will be wanted later."""
        try:
            wanted = self._wanted.get(timeout=AGAIN_S)
        except queue.Empty:
            return True
        if wanted is not None:
            wanted[1](trouble)
        return wanted is not None

    def _work(self, spooling: "Spooling") -> None:
        if self._is_kiosk:
            spooling.begin()
        busy, due = True, time.monotonic()
        while True:
            try:
                wanted = self._wanted.get(timeout=max(0.0, due - time.monotonic()) if busy else None)
            except queue.Empty:
                pass
            else:
                if wanted is None:
                    return
                due = due if busy else time.monotonic() + LOOK_S
                busy = True
                self._do(spooling, *wanted)
            if time.monotonic() >= due:
                busy, due = self._follow(spooling), time.monotonic() + LOOK_S
            self._changed()

    def _do(self, spooling: "Spooling", deed: Deed, answer: Answer, language: str) -> None:
        try:
            with languages.speaking(language):
                deed(spooling)
        except Exception as trouble:  # noqa: BLE001 - whoever asked is told, and the next is served
            answer(trouble)
        else:
            answer(None)

    def _follow(self, spooling: "Spooling") -> bool:
        try:
            return spooling.follow()
        except Fault as fault:
            _log.warning("print jobs cannot be followed: %s", fault)
        except Exception:  # noqa: BLE001 - what was asked for next is served all the same
            _log.exception("print jobs cannot be followed")
        return True
