"""nats-py by itself: for each line of standard input, one message of so many bytes from publishing to delivery, in
milliseconds, a line each.

One connection publishes to a stream and awaits the acknowledgement. The other is the hub's own; it has an ordinary
push consumer on that stream, so that it gets what is stored. The stream is the desks': kiosks hear nothing of it.
"""

import asyncio
import json
import logging
import sys
import time
from pathlib import Path
from uuid import uuid4

import orjson
from nats.aio.client import Client
from nats.aio.msg import Msg

from db.credentials import Credentials, parse
from tests.system.hubs import joined

SUBJECT = "desk.bench.contact.{}.organiser"


async def consumer(client: Client, arrived: "asyncio.Queue[float]") -> None:
    """Ask for what is stored from this moment on."""

    async def delivered(_: Msg) -> None:
        arrived.put_nowait(time.monotonic())

    inbox = client.new_inbox()
    await client.subscribe(inbox, cb=delivered)
    config = {"deliver_subject": inbox, "ack_policy": "none", "deliver_policy": "new", "mem_storage": True}
    request = orjson.dumps({"stream_name": "DESK", "config": config})
    answer = await client.request("$JS.API.CONSUMER.CREATE.DESK", request, timeout=5)
    assert "error" not in orjson.loads(answer.data), answer.data


async def main(folder: Path, size: int) -> None:
    """Measure on request."""
    organiser = parse((folder / "credentials" / "organiser.creds").read_text("utf-8"))
    hub = Credentials("hub", "hub", organiser.servers, (folder / "hub.nkey").read_text("utf-8").strip(), organiser.ca)
    arrived: asyncio.Queue[float] = asyncio.Queue()
    async with joined(organiser) as sender, joined(hub) as receiver:
        await consumer(receiver.client, arrived)
        print(json.dumps("ready"), flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            subject, name = SUBJECT.format(uuid4()), str(uuid4())
            began = time.monotonic()
            await sender.client.request(subject, b"x" * size, timeout=5, headers={"Nats-Msg-Id": name})
            print(json.dumps(1000 * (await arrived.get() - began)), flush=True)


logging.getLogger("asyncio").setLevel(logging.ERROR)  # nats-py's ends of connections
asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
