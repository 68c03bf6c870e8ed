"""Some of a fleet in one process: terminals that scan while they are in step, or (`bare`) nats-py connections that
publish the same messages and read all of them by batched direct gets.

Prints "ready", begins at a line of standard input, and prints for each the moment (`time.monotonic`) at which it had
everything; terminals say their digests and scans too.
"""

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson
from nats.aio.client import Client

from app import check_in
from app.joining import join_with
from db.credentials import Credentials, parse
from db.hall import Hall
from db.joining import credentials_of
from db.sending import WINDOW
from db.sync import Sync
from tests.bench.ground import morning
from tests.bench.hubs import Gets
from tests.system.hubs import joined


async def begin() -> None:
    """Wait for the word."""
    print(json.dumps("ready"), flush=True)
    await asyncio.to_thread(sys.stdin.readline)


async def until_in_step(engine: Sync) -> None:
    """Once it has read and sent everything."""
    came = asyncio.Event()
    engine.told = lambda: came.set() if engine.in_step else None
    engine.told()
    await came.wait()


async def until_all(engine: Sync, count: int) -> float:
    """When so many facts of others had come."""
    came = asyncio.Event()

    def told() -> None:
        if engine.received >= count:
            came.set()

    engine.told = told
    await came.wait()
    return time.monotonic()


async def scan(hall: Hall, engine: Sync, codes: Sequence[str]) -> None:
    """Scan everybody, one after the other, as fast as it goes; others get their turn between two scans."""
    hall.committed = engine.written.set
    clock = morning()
    for code in codes:
        assert isinstance(check_in.scan(hall, code, clock, kiosk="entrance"), check_in.Admitted)
        await asyncio.sleep(0)


async def terminals(task: dict[str, Any]) -> list[Any]:
    """All terminals of this process."""
    engines, halls = [], []
    for file in map(Path, task["credentials"]):
        path = Path(task["folder"]) / f"{file.stem}.hall"
        join_with(path, file)
        hall = Hall(path)
        given = credentials_of(hall)
        assert given is not None
        engine = Sync(hall, given)
        assert await engine.once(30)
        engines.append(engine)
        halls.append(Hall(path))
    work = [asyncio.create_task(engine.forever()) for engine in engines]
    for engine in engines:
        await until_in_step(engine)
    counts = [engine.received + task["others"] for engine in engines]  # Others may begin a little earlier.
    await begin()
    waits = [asyncio.create_task(until_all(engine, count)) for engine, count in zip(engines, counts, strict=True)]
    await asyncio.gather(*(scan(hall, engine, task["codes"]) for hall, engine in zip(halls, engines, strict=True)))
    scanned = time.monotonic()
    ends = await asyncio.gather(*waits)
    for one in work:
        one.cancel()
    await asyncio.gather(*work, return_exceptions=True)
    said = [hall.rows("SELECT digest, (SELECT count(*) FROM scans) FROM terminal")[0] for hall in halls]
    return [(end, scanned, *one) for end, one in zip(ends, said, strict=True)]


async def publish(client: Client, messages: Sequence[tuple[str, str, str]]) -> None:
    """As many at once as a terminal sends, then the acknowledgements of all of them."""
    for start in range(0, len(messages), WINDOW):
        some = messages[start : start + WINDOW]
        answers = await asyncio.gather(
            *(client.request(subject, data.encode(), 60, headers={"Nats-Msg-Id": name}) for subject, data, name in some)
        )
        assert all("seq" in orjson.loads(answer.data) for answer in answers)


async def bare_one(
    given: Credentials, messages: Sequence[tuple[str, str, str]], whole: int, ready: asyncio.Barrier
) -> float:
    """One connection that publishes its messages and reads everybody's, woken by word of each as terminals are."""
    heard = asyncio.Event()

    async def hear(_: object) -> None:
        heard.set()

    async with joined(given) as one:
        gets = Gets(one.client, "HALL", "hall.>")
        await gets.open()
        await one.client.subscribe("hall.>", cb=hear)
        await ready.wait()
        await ready.wait()
        sent = asyncio.create_task(publish(one.client, messages))
        while gets.count < whole:
            heard.clear()
            if not await gets.to_the_end():
                try:
                    await asyncio.wait_for(heard.wait(), 0.01)
                except TimeoutError:
                    continue
        await sent
        end = time.monotonic()
        await ready.wait()
        return end


async def bare(task: dict[str, Any]) -> list[Any]:
    """All bare connections of this process."""
    fleet = [parse(text) for text in task["given"]]
    barrier = asyncio.Barrier(len(fleet) + 1)
    messages = task["messages"]
    whole = sum(map(len, messages.values()))
    work = [asyncio.create_task(bare_one(given, messages[given.name], whole, barrier)) for given in fleet]
    await barrier.wait()
    await begin()
    await barrier.wait()
    await barrier.wait()
    return list(await asyncio.gather(*work))


def main() -> None:
    """What the first line of standard input says."""
    task = json.loads(sys.stdin.readline())
    if "messages" in task:
        task["messages"] = orjson.loads(Path(task["messages"]).read_bytes())
        task["given"] = [Path(file).read_text("utf-8") for file in task["credentials"]]
    print(json.dumps(asyncio.run((bare if "messages" in task else terminals)(task))), flush=True)


main()
