"""A storm over a fleet: terminals scan and move as fast as they can while they, and the hub, are killed and frozen."""

import asyncio
import os
import queue
import random
import signal
import threading
from contextlib import suppress
from dataclasses import dataclass, field

from tests.system.fleets import Member, frozen
from tests.system.hubs import Ready, admin, joined

Act = tuple[str | int, ...]
PATIENCE_S = 300


@dataclass(frozen=True)
class Storm:
    """What is to be done, and what happens meanwhile, evenly spread."""

    scans: int
    moves: int
    kills: int
    hub_kills: int
    freezes: int
    freeze_s: float


@dataclass
class Weather:
    """Acts that are still to be done, and how many are."""

    acts: "dict[str, queue.SimpleQueue[Act]]"
    done: int = 0
    moved: threading.Condition = field(default_factory=threading.Condition)

    def work(self, member: Member, acts: "queue.SimpleQueue[Act]") -> None:
        """One terminal does its acts; after a kill it is started again and does what it had not said to be done."""
        while True:
            try:
                act = acts.get_nowait()
            except queue.Empty:
                return
            while member.do(*act) is None:
                member.kill()
                member.start()
            with self.moved:
                self.done += 1
                self.moved.notify_all()

    def reached(self, number: int) -> None:
        """Wait until so many acts are done."""
        with self.moved:
            assert self.moved.wait_for(lambda: self.done >= number, PATIENCE_S)


def weather(members: dict[str, Member], hub: Ready, codes: list[str], storm: Storm) -> None:
    """Let the storm pass; every act is done once it has, and every terminal runs."""
    chance = random.Random(20160425)
    kiosks = [name for name in members if name.startswith("kiosk")]
    desks = [name for name in members if name.startswith("desk")]
    acts: dict[str, queue.SimpleQueue[Act]] = {name: queue.SimpleQueue() for name in (*kiosks, *desks)}
    for number in range(storm.scans):
        acts[kiosks[number % len(kiosks)]].put(("scan", chance.choice(codes)))
    for number in range(storm.moves):
        acts[desks[number % len(desks)]].put(("move_anything", number))
    sky = Weather(acts)
    workers = [threading.Thread(target=sky.work, args=(members[name], some)) for name, some in acts.items()]
    for worker in workers:
        worker.start()
    blows = ["kill"] * storm.kills + ["hub"] * storm.hub_kills + ["freeze"] * storm.freezes
    chance.shuffle(blows)
    total = storm.scans + storm.moves
    winds = []
    for number, blow in enumerate(blows):
        sky.reached(number * total // (len(blows) + 1))
        winds.append(threading.Thread(target=_blow, args=(blow, members, hub, storm, chance.choice(kiosks + desks))))
        winds[-1].start()
    for thread in (*winds, *workers):
        thread.join(PATIENCE_S)
        assert not thread.is_alive()
    for member in members.values():
        member.revive()


def _blow(blow: str, members: dict[str, Member], hub: Ready, storm: Storm, name: str) -> None:
    process = members[name].process
    with suppress(ProcessLookupError, FileNotFoundError, ValueError):  # It is down at this moment.
        if blow == "hub":
            os.kill(hub.server_pid(), signal.SIGKILL)
        elif process is not None and blow == "kill":
            os.kill(process.pid, signal.SIGKILL)
        elif process is not None:
            frozen(process.pid, storm.freeze_s)


def duplicate_window(ready: Ready, *, milliseconds: int) -> None:
    """How long the hub remembers the ids of what it has stored."""

    async def update() -> None:
        async with joined(admin(ready.folder)) as own:
            for stream in ("HALL", "DESK"):
                before = (await own.asked(f"$JS.API.STREAM.INFO.{stream}"))["config"]
                config = {**before, "duplicate_window": milliseconds * 1_000_000}
                answer = await own.asked(f"$JS.API.STREAM.UPDATE.{stream}", config)
                assert "error" not in answer, answer

    asyncio.run(update())
