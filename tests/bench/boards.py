"""What a board costs that stands there, turns its pages and keeps in step."""

import subprocess
import time
from collections.abc import Iterator
from typing import Final

from db.hall import Hall
from tests.bench import hubs as bench_hubs
from tests.bench.ground import AT, Ground
from tests.bench.news import SETTLED_S, WATCHED_S, processor_seconds
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import command, say
from tests.system import hubs

LIMIT: Final = 5.0
"""Percent of one processor."""


def board(ground: Ground) -> Iterator[Finding]:
    """A board full screen, in step, with more rows than a page has."""
    with hubs.running(ground.demo_hub) as hub:
        path = bench_hubs.joined_hall(ground.folder / "board.hall", hub, "kiosk-2")
        say("Watching a board …")
        program = command("board", "--hall", str(path), "--at", AT)
        with subprocess.Popen(program, env=ground.environ, stderr=subprocess.DEVNULL) as process:
            try:
                with Hall(path) as hall:
                    last = hall.value("SELECT last_sync FROM terminal")
                    hubs.wait_for(lambda: hall.value("SELECT last_sync FROM terminal") != last)
                time.sleep(SETTLED_S)
                before = processor_seconds(process.pid)
                time.sleep(WATCHED_S)
                after = processor_seconds(process.pid)
            finally:
                process.kill()
    screen, rest = (100 * (end - start) / WATCHED_S for start, end in zip(before, after, strict=True))
    yield Row("idle board, in step, of one processor", screen + rest, LIMIT, "%", 1.0, "limit")
    yield Note(f"Idle board: {screen:.2f} % for the screen, whose pages turn, and {rest:.2f} % for sync.")
