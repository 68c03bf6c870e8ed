"""A kiosk that fails while somebody is shown: `python -m tests.ui.access.kiosk_with_a_bug HALL TICKET WHERE`.

Its bug quotes all that it has in its hands, as bugs do. WHERE: `shown`, `slot`, `thread` or `slip`.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from ui.kiosk import outcome_state
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import application, open_kiosk

HALL, TICKET, WHERE = sys.argv[1:]


def fail() -> None:
    """As a bug: with the person, the ticket and the reason before it."""
    person = _kiosk()._outcome  # noqa: SLF001 - what a bug has in its hands
    try:
        raise KeyError(TICKET)
    except KeyError as error:
        raise ValueError(f"{person!r} {TICKET}") from error


def _kiosk() -> Kiosk:
    return next(one for one in QApplication.allWidgets() if isinstance(one, Kiosk))


def go() -> None:
    shown = _kiosk()
    shown.scanned(TICKET)
    if WHERE == "shown":
        outcome_state.rows_of = lambda *_: fail()  # type: ignore[attr-defined,assignment]
        shown.refresh()
    elif WHERE == "slot":
        QTimer.singleShot(0, shown, fail)
    elif WHERE == "slip":
        shown._slip._print = lambda _: fail()  # noqa: SLF001
        shown._slip.print()  # noqa: SLF001
    else:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    QTimer.singleShot(100, shown, lambda: QCoreApplication.exit(0))


application()
QTimer.singleShot(300, go)
settings = Settings(hall=Path(HALL), sounds=False, motion=False)
sys.exit(open_kiosk(Path(HALL), settings, place="door", at="2024-06-03T08:40", windowed=True))
