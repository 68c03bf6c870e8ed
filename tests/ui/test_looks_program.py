"""The setting `look`, in the windows that the programs really open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.accent import contrast
from app.looks import GROUNDS, LOOKS, Look
from tests.app import desk_events
from tests.system.commands import ROOT

PEEK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.start import main

app = QApplication(sys.argv[:1])

def peek():
    for window in app.topLevelWidgets():
        if window.isVisible():
            print(window.grab().toImage().pixelColor(2, window.height() // 2).name().upper(), flush=True)
            app.quit()

timer = QTimer(interval=50)
timer.timeout.connect(peek)
timer.start()
main()
"""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("looks") / "event.hall")


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("terminal", ["kiosk", "board", "desk"])
def test_a_terminal_opens_in_the_look_that_is_set(hall: Path, tmp_path: Path, terminal: str, look: Look) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(f'look = "{look}"\n')
    environ = {**os.environ, "TREFFPUNKT_SETTINGS": str(settings), "QT_QPA_PLATFORM": "offscreen"}
    words = [terminal, "--hall", str(hall), "--at", "2024-06-03T09:05", "--windowed"]
    seen = subprocess.run(
        [sys.executable, "-c", PEEK, *words],
        cwd=ROOT,
        env=environ,
        text=True,
        capture_output=True,
        timeout=60,
        check=False,
    )
    (ground, *_) = seen.stdout.split() or [seen.stderr]
    assert contrast(ground, GROUNDS[look][0]) < 1.01
