"""The kiosk as people see it: how soon it shows an outcome, how soon it stands there, what memory it takes."""

import re
from collections.abc import Iterator
from typing import Final

from tests.bench.ground import AT, Ground
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import (
    WHOLE_FRAME,
    answer_of,
    command,
    first_frame,
    in_turns,
    median,
    percentile_95,
    python,
    resident_megabytes,
    say,
    until_line,
)

FRAMES: Final = 1000 * 2 / 60
"""Milliseconds of two frames at 60 a second."""
STARTS: Final = 9
PROCESSES: Final = 3
BARE_WINDOW: Final = python(
    "-c",
    "from PySide6.QtWidgets import QApplication, QLabel\n"
    "app = QApplication([])\nlabel = QLabel('Treffpunkt')\nlabel.showFullScreen()\napp.exec()",
)


def paint(ground: Ground) -> Iterator[Finding]:
    """From a scan to its outcome on a screen of 1920 × 1080, after the commit."""
    say("Scanning at a kiosk …")
    codes = list(ground.demo_codes.values())
    program = python("-m", "tests.bench.paint_once", str(ground.demo), AT, *codes)
    times = answer_of(program, ground.environ)["all"]
    yield Row("scan key → outcome painted, beyond the commit, p95", percentile_95(times), FRAMES, "ms", 1.0, "limit")
    yield Note(f"Scan key → outcome painted: p50 {median(times):.1f} ms, of {len(times)} people of the demo event.")


def start(ground: Ground) -> Iterator[Finding]:
    """From the start of the process to the first frame, as Qt's own log tells it."""
    say("Opening kiosks …")
    program = command("kiosk", "--hall", str(ground.demo), "--at", AT)
    kiosk, bare = in_turns(
        STARTS,
        lambda: 1000 * first_frame(program, ground.environ),
        lambda: 1000 * first_frame(BARE_WINDOW, ground.environ),
    )
    yield Row("`treffpunkt kiosk` process start → first frame", median(kiosk), median(bare), "ms", 2.2, "bare window")


def memory(ground: Ground) -> Iterator[Finding]:
    """What a kiosk holds after a scan, and a bare window after its first frame."""
    say("Weighing kiosks …")
    code = next(iter(ground.demo_codes.values()))
    program = python("-m", "tests.bench.kiosk_once", "kiosk", "--hall", str(ground.demo), "--at", AT, code)
    logging = {**ground.environ, "QT_LOGGING_RULES": "qt.widgets.painting=true"}
    kiosk, bare = in_turns(
        PROCESSES,
        lambda: until_line(program, ground.environ, re.compile(rb"^scanned$"), resident_megabytes),
        lambda: until_line(BARE_WINDOW, logging, WHOLE_FRAME, resident_megabytes),
    )
    yield Row("kiosk resident memory, demo event, after a scan", median(kiosk), median(bare), "MB", 1.6, "bare window")
