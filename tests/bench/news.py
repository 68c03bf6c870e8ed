"""Terminals in step: how soon one knows what another has recorded, and what it costs to wait for it."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import cycle
from pathlib import Path
from typing import Final

from app import check_in
from app.check_in import Admitted
from app.sync import Sync
from db import wire
from db.hall import Hall
from tests.bench.ground import AT, Ground, morning
from tests.bench.hubs import joined_hall
from tests.bench.table import Finding, Note, Row
from tests.bench.talks import talking
from tests.bench.timing import command, in_turns, median, percentile_95, python, say
from tests.system import hubs

FACTS: Final = 200
WARM_UP: Final = 20
SETTLED_S: Final = 5
WATCHED_S: Final = 20
IDLE_LIMIT: Final = 1.0
"""Percent of one processor."""


def news(ground: Ground) -> Iterator[Finding]:
    """A scan at one terminal until it is in the tables of another, and a bare message, in turns at the same hub."""
    with ExitStack() as stack:
        hub = stack.enter_context(hubs.running(ground.demo_hub))
        here, there = (joined_hall(ground.folder / f"{name}.hall", hub, name) for name in ("kiosk-1", "kiosk-2"))
        with_scan: list[float] = []
        recorded = stack.enter_context(_recorder(ground, here, there, with_scan))
        recorded()
        size = _bytes_of_a_scan(here)
        pair = python("-m", "tests.bench.pair_once", str(hub.folder), str(size))
        bare = stack.enter_context(talking(pair, ground.environ))
        bare.hear()
        say("Recording on one terminal, reading on another …")
        ours, peer = in_turns(40 if ground.quick else FACTS, recorded, lambda: float(bare.ask()), warm_up=WARM_UP)
    what = "fact recorded on one terminal → applied on another, p50"
    yield Row(what, median(ours), median(peer), "ms", 3.0, "bare nats-py, publish → delivered")
    p95 = " · ".join(f"{percentile_95(values):.2f} ms" for values in (ours, peer))
    whole = median(with_scan[-len(ours) :])
    yield Note(f"Recorded → applied: counted from the commit; with the scan that led to it, p50 {whole:.2f} ms.")
    yield Note(f"Recorded → applied: p95 of facts, and of bare messages of {size} bytes: {p95}.")


@contextmanager
def _recorder(ground: Ground, here: Path, there: Path, with_scan: list[float]) -> Iterator[Callable[[], float]]:
    """A function that scans at one terminal, and gives the milliseconds from its commit until it is on the other.

    Those from before the scan are added to `with_scan`.
    """
    codes, clock = cycle(ground.demo_hub_codes), morning()
    receiver = python("-m", "tests.bench.receive_once", str(there))
    with talking(receiver, ground.environ) as receiving, Hall(here) as hall:
        sync = Sync(here, lambda: None)
        hall.committed = sync.wake
        sync.start()
        hubs.wait_for(lambda: sync.state.state == "in_step")

        def recorded() -> float:
            code = next(codes)
            began = time.monotonic()
            outcome = check_in.scan(hall, code, clock, kiosk="entrance")
            committed = time.monotonic()
            assert isinstance(outcome, Admitted)
            while True:
                name, moment = receiving.hear()
                if name == outcome.scan:
                    with_scan.append(1000 * (moment - began))
                    return float(1000 * (moment - committed))

        receiving.hear()
        yield recorded
        sync.stop()


def _bytes_of_a_scan(path: Path) -> int:
    with Hall(path) as hall:
        return next(len(wire.line_of(fact)) for fact in hall.all_facts() if fact.kind == "scan")


def idle(ground: Ground) -> Iterator[Finding]:
    """A kiosk as people see it, in step, with nothing to do."""
    yield from idle_window(ground, "kiosk", "kiosk-3", IDLE_LIMIT, "--kiosk", "entrance")


def idle_window(ground: Ground, what: str, name: str, limit: float, *options: str) -> Iterator[Finding]:
    """The processor's time of a window in step, joined as terminal `name`; `limit` is in percent of one processor."""
    with hubs.running(ground.demo_hub) as hub:
        path = joined_hall(ground.folder / f"idle-{what}.hall", hub, name)
        say(f"Waiting beside an idle {what} …")
        program = command(what, "--hall", str(path), "--at", AT, *options)
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
    yield Row(f"idle {what}, in step, of one processor", screen + rest, limit, "%", 1.0, "limit")
    yield Note(f"Idle {what}: {screen:.2f} % for the screen, and {rest:.2f} % for sync.")


def processor_seconds(process: int) -> tuple[float, float]:
    """What a process has used: with the threads that paint, and with the others."""
    paint = other = 0
    for task in Path(f"/proc/{process}/task").iterdir():
        name, _, rest = task.joinpath("stat").read_text("utf-8").partition("(")[2].rpartition(")")
        ticks = sum(map(int, rest.split()[11:13]))
        if int(task.name) == process or name.startswith("Thread (pooled"):
            paint += ticks
        else:
            other += ticks
    second = os.sysconf("SC_CLK_TCK")
    return paint / second, other / second
