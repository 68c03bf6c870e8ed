"""Frames while a meeting is carried over the desk's grid."""

import math
from collections.abc import Iterator, Sequence

from tests.bench.ground import Ground
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import answer_of, median, python, say

LIMIT_MS = 16.0


def drag(ground: Ground) -> Iterator[Finding]:
    """A real drag across a full grid of 60 tables × 32 slots, large enough to read and as a whole."""
    say("Dragging over the grid …")
    quick = ["--quick"] if ground.quick else []
    answer = answer_of(python("-m", "tests.bench.drag_once", *quick), ground.environ)
    for zoom in ("readable", "whole"):
        times, worked = zip(*answer[zoom], strict=True)
        slowest = percentile_99(times)
        yield Row(f"mouse move → grid of 60 × 32 repainted ({zoom}), p99", slowest, LIMIT_MS, "ms", 1.0, "limit")
        yield Note(
            f"Dragging over the grid ({zoom}), {answer['cells']:,} meetings, {len(times)} frames with the pick-up: "
            f"p50 {median(times):.1f} ms, p99 {slowest:.1f} ms, most {max(times):.1f} ms; "
            f"of the processor p50 {median(worked):.1f} ms, p99 {percentile_99(worked):.1f} ms."
        )


def percentile_99(values: Sequence[float]) -> float:
    """The least value that at most one in a hundred exceeds."""
    return sorted(values)[math.ceil(0.99 * len(values)) - 1]
