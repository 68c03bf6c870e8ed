"""A kiosk of 1920 × 1080 that prints slips on a queue, one after the other, in turns with bare `lp` of a ready file.

Prints milliseconds as JSON: from press to job accepted, of bare `lp`, and from frame to frame of the whole screen,
repainted 60 times a second, while slips are printed as fast as they can be.
"""

import json
import subprocess
import sys
import time
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.kiosk_slips import KioskSlips
from app.printing import Printer
from app.settings import Settings
from app.slips_for import Wanted, slips_for
from app.spooler import Spooler
from app.terminal import Terminal
from db import jobs
from tests.bench.frames import Frames
from ui.collecting import Collecting
from ui.following import SWITCH_S
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import application, needs_of
from ui.shell import Shell

CALM_MS = 500
FRAMES_MS = 6_000
WARM_UP = 3


class Ear(QObject):
    """Hears of jobs, on the screen's thread."""

    heard = Signal()


class Stand:
    """A kiosk that prints for one after the other."""

    def __init__(self, path: Path, at: str, queue: str) -> None:
        self.terminal = Terminal(path, place="entrance", at=at)
        self.ear = Ear()
        self.spooler = Spooler(path, self.ear.heard.emit, is_kiosk=True)
        self.spooler.start()
        self.slips = KioskSlips(self.terminal, self.spooler, Printer(queue, self.terminal.name))
        found = slips_for(self.terminal.hall, Wanted("day"), self.terminal.now())
        self.people = cycle([slip.participant.id for slip in found])
        self.printed = 0

    def press(self) -> float:
        """Milliseconds until the print server has the next one's slip."""
        while jobs.unfinished(self.terminal.hall):
            time.sleep(0.02)
        person, loop = next(self.people), QEventLoop()
        before = jobs.latest(self.terminal.hall, 1)

        def look() -> None:
            last = next(iter(jobs.latest(self.terminal.hall, 1)), None)
            if last and last.number and last.id not in {job.id for job in before}:
                loop.quit()

        link = self.ear.heard.connect(look, Qt.ConnectionType.QueuedConnection)
        began = time.perf_counter()
        self.slips.ask(person)
        loop.exec()
        spent = time.perf_counter() - began
        self.ear.heard.disconnect(link)
        return 1000 * spent

    def press_again(self) -> None:
        """The next one's slip as soon as the one before is out."""
        if not jobs.unfinished(self.terminal.hall):
            self.slips.ask(next(self.people))
            self.printed += 1


def bare(queue: str, ready: Path) -> float:
    """Milliseconds of `lp`."""
    began = time.perf_counter()
    subprocess.run(["lp", "-d", queue, "-o", "media=A6", str(ready)], check=True, capture_output=True)
    return 1000 * (time.perf_counter() - began)


def frames_of(stand: Stand, path: Path) -> list[float]:
    """Milliseconds from frame to frame while slips are printed."""
    kiosk = Kiosk(replace(needs_of(stand.terminal, Settings(path, sounds=False), slips=stand.slips), motion=False))
    shell = Shell(kiosk)
    shell.start()
    frames = Frames(shell)
    beat = QTimer(shell, interval=16, timerType=Qt.TimerType.PreciseTimer)
    beat.timeout.connect(kiosk.screen_shown.update)
    beat.start()
    again = QTimer(shell, interval=50)
    again.timeout.connect(stand.press_again)
    again.start()
    QTimer.singleShot(CALM_MS, frames.take)
    QTimer.singleShot(CALM_MS + FRAMES_MS, QApplication.exit)
    QApplication.exec()
    return frames.take()


def main(path: Path, at: str, queue: str, ready: Path, rounds: int) -> None:
    """Measure the presses first, then the frames."""
    Collecting(application())
    sys.setswitchinterval(SWITCH_S)  # as the program does
    stand = Stand(path, at, queue)
    both = [(stand.press(), bare(queue, ready)) for _ in range(rounds + WARM_UP)][WARM_UP:]
    frames = frames_of(stand, path)
    stand.spooler.stop()
    stand.terminal.close()
    presses, bares = zip(*both, strict=True)
    print(json.dumps({"press": presses, "bare": bares, "frames": frames, "printed": stand.printed}))


main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4]), int(sys.argv[5]))
