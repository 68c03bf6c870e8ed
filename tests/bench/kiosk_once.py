"""`treffpunkt kiosk` as it is, in which one badge is scanned a moment after the first frame, and that is said."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.kiosk.kiosk import Kiosk
from ui.start import main

SETTLED_MS = 1500


def scan(code: str) -> None:
    """Scan at the one kiosk."""
    kiosk = next(widget for widget in QApplication.allWidgets() if isinstance(widget, Kiosk))
    kiosk.scanned(code)
    QTimer.singleShot(SETTLED_MS, lambda: sys.stderr.write("scanned\n"))


code = sys.argv.pop()
app = QApplication(sys.argv[:1])
QTimer.singleShot(SETTLED_MS, lambda: scan(code))
main()
