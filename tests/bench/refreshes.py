"""A move at a desk: recorded, and seen on every open view."""

from collections.abc import Iterator
from shutil import copy
from typing import Final

from tests.bench.ground import AT, Ground
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import answer_of, median, percentile_95, python, say

FRAME: Final = 1000 / 60
"""Milliseconds of one frame at 60 a second."""
COMMITS: Final = 2.5
NAMES: Final = {"plan": "plan", "grid": "grid", "find": "meeting's card"}


def refresh(ground: Ground) -> Iterator[Finding]:
    """Move a meeting of the demo event back and forth, with each page open beside attention and the undo bar."""
    say("Moving meetings at a desk …")
    path = ground.folder / "refresh.hall"
    copy(ground.demo, path)
    times = answer_of(python("-m", "tests.bench.refresh_once", str(path), AT), ground.environ)
    limit = COMMITS * median(times["bare"]) + FRAME
    for page, name in NAMES.items():
        what = f"a move recorded and every open view refreshed and painted, {name}, p50"
        yield Row(what, median(times[page]), limit, "ms", 1.0, "2.5 × bare commit + a frame")
    p95 = " · ".join(f"{name} {percentile_95(times[page]):.1f} ms" for page, name in NAMES.items())
    yield Note(f"The same, p95: {p95}; the bare commit {median(times['bare']):.2f} ms.")
