"""Scan people at a kiosk on a screen of 1920 × 1080; prints the milliseconds from each scan to its painted outcome,
without those in which the scan was decided and committed, as JSON."""

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.check_in import Admitted, Outcome
from app.settings import Settings
from app.terminal import Terminal
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import application, needs_of
from ui.shell import Shell

PATIENCE_S = 10


class Frames(QObject):
    """Counts the times that a window was asked to paint what is outdated; it does so at once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)

    def wait(self, app: QApplication) -> None:
        """Until the next frame is painted, and nothing more is waiting."""
        before, began = self.count, time.perf_counter()
        while self.count == before:
            app.processEvents()
            assert time.perf_counter() - began < PATIENCE_S, "nothing is painted"
        app.processEvents()


def main(path: Path, at: str, codes: list[str]) -> None:
    """Measure each code after the first, which warms up."""
    app = application()
    terminal = Terminal(path, place="entrance", at=at)
    spent: list[float] = []

    def scan(text: str) -> Outcome:
        began = time.perf_counter()
        outcome = terminal.scan(text)
        spent.append(time.perf_counter() - began)
        assert isinstance(outcome, Admitted)
        return outcome

    kiosk = Kiosk(replace(needs_of(terminal, Settings(path, sounds=False)), scan=scan))
    shell = Shell(kiosk)
    frames = Frames(shell)
    shell.start()
    frames.wait(app)
    app.processEvents()
    times = []
    for code in codes:
        began = time.perf_counter()
        kiosk.scanned(code)
        frames.wait(app)
        times.append(1000 * (time.perf_counter() - began - spent[-1]))
    assert len(spent) == len(codes)
    assert (shell.width(), shell.height()) == (1920, 1080)
    print(json.dumps({"all": times[1:], "scan": 1000 * sum(spent) / len(spent)}))


main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
