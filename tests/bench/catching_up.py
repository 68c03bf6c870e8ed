"""A terminal that catches up with a hub: how fast, and how smooth its screen stays meanwhile."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Final

from tests.bench.drags import percentile_99
from tests.bench.ground import AT, Ground
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import answer_of, in_turns, median, python, say
from tests.system import hubs

ROUNDS: Final = 2
FRAMES: Final = 1000 * 2 / 60
"""Milliseconds of two frames at 60 a second."""


def catch_up(ground: Ground) -> Iterator[Finding]:
    """A fresh terminal, and the same requests by nats-py itself, in turns and in processes of their own."""
    with hubs.running(ground.large_hub) as hub:
        say("Fresh terminals catch up …")
        numbers = count()

        def rate(how: str, name: str) -> Callable[[], float]:
            def run() -> float:
                path = ground.folder / f"fresh-{next(numbers)}.hall"
                program = python("-m", "tests.bench.catch_up_once", how, str(hub.file(name)), str(path))
                answer = answer_of(program, ground.environ)
                facts.add(answer["facts"])
                return float(answer["facts"] / answer["seconds"])

            return run

        facts: set[int] = set()
        ours, bare = in_turns(ROUNDS, rate("terminal", "kiosk-1"), rate("bare", "kiosk-2"), warm_up=0)
    assert len(facts) == 1, facts
    what = f"fresh terminal catches up {facts.pop():,} facts"
    yield Row(what, median(ours), median(bare), "facts/s", None, "bare batched direct get", least=0.5)


def frames(ground: Ground) -> Iterator[Finding]:
    """A kiosk that repaints its whole screen 60 times a second, in step with nothing, and while it catches up."""
    with hubs.running(ground.large_hub) as hub:
        say("A kiosk repaints while it catches up …")
        path = ground.folder / "frames.hall"
        program = python("-m", "tests.bench.catch_up_frames_once", str(hub.file("kiosk-3")), str(path), AT)
        answer = answer_of(program, ground.environ)
    slowest = percentile_99(answer["busy"])
    yield Row("frame to frame at a kiosk that catches up, p99", slowest, FRAMES, "ms", 1.0, "limit")
    said = " · ".join(f"{name} {_spread(answer[key])}" for name, key in (("alone", "calm"), ("catching up", "busy")))
    yield Note(f"Frame to frame, {len(answer['busy']):,} frames in {answer['seconds']:.1f} s of catching up: {said}.")


def _spread(times: list[float]) -> str:
    return f"p50 {median(times):.1f} ms, p99 {percentile_99(times):.1f} ms, most {max(times):.0f} ms"
