"""A fresh terminal catches up with a hub, or nats-py by itself reads as much (`bare`); prints seconds and facts."""

import asyncio
import json
import sys
import time
from pathlib import Path

from app.joining import come_in_step, join_with
from db.credentials import Credentials, parse
from db.hall import Hall
from tests.bench.hubs import Gets
from tests.system.hubs import joined


def terminal(credentials: Path, path: Path) -> tuple[float, int]:
    """From a joined file with nothing in it to all facts on disk, in tables, with the time of connecting."""
    join_with(path, credentials)
    began = time.perf_counter()
    transfer = come_in_step(path)
    seconds = time.perf_counter() - began
    with Hall(path) as hall:
        assert hall.value("SELECT count(*) FROM facts") == transfer.received
    return seconds, transfer.received


async def bare(credentials: Credentials) -> tuple[float, int]:
    """The same requests, one after the other, with the time of connecting."""
    began = time.perf_counter()
    async with joined(credentials) as one:
        gets = Gets(one.client, "HALL", "hall.bench.>")
        await gets.open()
        await gets.to_the_end()
        return time.perf_counter() - began, gets.count


def main(how: str, credentials: Path, path: Path) -> None:
    """One of both."""
    if how == "bare":
        seconds, count = asyncio.run(bare(parse(credentials.read_text("utf-8"))))
    else:
        seconds, count = terminal(credentials, path)
    print(json.dumps({"seconds": seconds, "facts": count}))


main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
