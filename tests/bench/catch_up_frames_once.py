"""A kiosk on a screen of 1920 × 1080 that repaints as a whole 60 times a second, before and while its sync catches up;
prints the milliseconds from frame to frame, as JSON."""

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.joining import join_with
from app.settings import Settings
from app.terminal import Terminal
from tests.bench.frames import Frames
from ui.collecting import Collecting
from ui.following import Following
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import application, needs_of
from ui.shell import Shell

CALM_MS = 3_000
PATIENCE_MS = 120_000
LOOK_MS = 100


def main(credentials: Path, path: Path, at: str) -> None:
    """A calm time first, then with sync until it is in step."""
    app = application()
    Collecting(app)
    join_with(path, credentials)
    terminal = Terminal(path, place="entrance", at=at)
    following = Following(terminal)
    needs = needs_of(terminal, Settings(path, sounds=False), following.state)
    kiosk = Kiosk(replace(needs, motion=False))
    following.watch(QWidget(), kiosk.look)
    shell = Shell(kiosk)
    shell.start()
    frames = Frames(shell)
    beat = QTimer(shell, interval=16, timerType=Qt.TimerType.PreciseTimer)
    beat.timeout.connect(kiosk.screen_shown.update)
    beat.start()
    QTimer.singleShot(CALM_MS, app.exit)
    app.exec()
    calm = frames.take()
    watch = QTimer(shell, interval=LOOK_MS)
    watch.timeout.connect(lambda: app.exit() if following.state().state == "in_step" else None)
    watch.start()
    QTimer.singleShot(PATIENCE_MS, app.exit)
    following.start()
    began = time.perf_counter()
    app.exec()
    seconds = time.perf_counter() - began
    busy = frames.take()
    assert following.state().state == "in_step"
    following.stop()
    assert (shell.width(), shell.height()) == (1920, 1080)
    print(json.dumps({"calm": calm[5:], "busy": busy, "seconds": seconds}))
    terminal.close()


main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
