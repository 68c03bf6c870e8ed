"""Hubs that the measurements stand on: made, and filled with a hall's facts; and nats-py by itself, as a peer."""

import asyncio
from pathlib import Path
from typing import Final

import orjson
from nats.aio.client import Client
from nats.aio.msg import Msg

from app.joining import come_in_step, join_with
from db.hub import API
from db.line import BATCH_BYTES
from db.sync import BATCH
from tests.bench.timing import say
from tests.system import hubs

FSYNC: Final = '"sync_interval": "always"'


def filled(folder: Path, hall: Path, *, kiosks: int = 3) -> Path:
    """A new hub's folder; its streams hold all that the organiser's hall does.

    While it is filled, the server leaves it to the system when to write: 100,000 facts would take minutes.
    """
    say("A hub is made, and filled …")
    made = hubs.made(folder, kiosks=kiosks)
    configuration = made / "hub-1.conf"
    careful = configuration.read_text("utf-8")
    assert careful.count(FSYNC) == 1
    configuration.write_text(careful.replace(FSYNC, '"sync_interval": "1m"'), "utf-8")
    with hubs.running(made) as hub:
        join_with(hall, hub.file("organiser"))
        transfer = come_in_step(hall)
    assert (transfer.refused, transfer.pending) == (0, 0), transfer
    configuration.write_text(careful, "utf-8")
    return made


def joined_hall(path: Path, hub: hubs.Ready, name: str) -> Path:
    """A terminal's hall file, in step with the hub."""
    join_with(path, hub.file(name))
    come_in_step(path)
    return path


class Gets:
    """Batched direct gets over a bare connection: a terminal's requests, with no parsing and no database."""

    def __init__(self, client: Client, stream: str, subject: str) -> None:
        self._client = client
        self._request = {"batch": BATCH, "max_bytes": BATCH_BYTES, "next_by_subj": subject}
        self._stream = stream
        self._inbox = client.new_inbox()
        self._last: Msg | None = None
        self._batch: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self.after = 0
        """The number of the last message that was read."""
        self.count = 0
        self.bytes = 0

    async def open(self) -> None:
        """Listen for answers."""
        await self._client.subscribe(self._inbox, cb=self._arrived)

    async def _arrived(self, message: Msg) -> None:
        assert message.headers is not None
        if "Status" not in message.headers:
            self.count += 1
            self.bytes += len(message.data)
            self._last = message
        else:
            self._batch.set_result(int(message.headers.get("Nats-Num-Pending", 0)))

    async def to_the_end(self) -> int:
        """Read what is behind the last message read; how many messages that were."""
        before, behind = self.count, 1
        while behind:
            self._batch, self._last = asyncio.get_running_loop().create_future(), None
            request = orjson.dumps({"seq": self.after + 1, **self._request})
            await self._client.publish(f"{API}.DIRECT.GET.{self._stream}", request, reply=self._inbox)
            behind = await self._batch
            if self._last is not None:
                self.after = int(self._last.headers["Nats-Sequence"])
        return self.count - before
