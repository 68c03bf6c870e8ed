"""A bad network between a terminal and its hub: cut, slow, late, or deaf in one direction."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.credentials import parse, text_of
from tests.system.hubs import Ready, ports


class Proxy:
    """Passes bytes between terminals and a hub, on a thread of its own, until it is told to do otherwise."""

    def __init__(self, port: int) -> None:
        self._towards = port
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._hanging: set[asyncio.Task[None]] = set()
        self.port = 0
        self.is_cut = False
        """Nobody gets through, and whoever was through is thrown out."""
        self.is_deaf = False
        """What terminals say arrives; what the hub says is lost."""
        self.is_half_open = False
        """Connections stand, and nothing arrives on either side."""
        self.delay_s = 0.0
        self.bytes_per_s = 0
        """How much passes in each direction of a connection; 0: everything."""
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait()

    def cut(self) -> None:
        """Pull the cable."""
        self.is_cut = True
        self._loop.call_soon_threadsafe(self._throw_out)

    def heal(self) -> None:
        """The network is whole again; connections that were mistreated are gone."""
        self.is_cut = self.is_deaf = self.is_half_open = False
        self.delay_s, self.bytes_per_s = 0.0, 0

    def only_new_pass(self) -> None:
        """Connections that stand hang for ever; others are as they should be."""
        self._loop.call_soon_threadsafe(self._hang)

    def _hang(self) -> None:
        self._hanging |= self._tasks
        self.is_half_open = False

    def close(self) -> None:
        """End."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _throw_out(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._passing, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        self._loop.run_forever()
        server.close()
        self._throw_out()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _passing(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        hub_writer: asyncio.StreamWriter | None = None
        with suppress(OSError, asyncio.CancelledError):
            if not self.is_cut:
                hub_reader, hub_writer = await asyncio.open_connection("127.0.0.1", self._towards)
                ways = (
                    self._pump(task, reader, hub_writer, from_hub=False),
                    self._pump(task, hub_reader, writer, from_hub=True),
                )
                pumps = [asyncio.create_task(way) for way in ways]
                try:
                    await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for pump in pumps:
                        pump.cancel()
        self._tasks.discard(task)
        for one in filter(None, (writer, hub_writer)):
            one.transport.abort()

    async def _pump(
        self, whole: "asyncio.Task[None]", reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, from_hub: bool
    ) -> None:
        with suppress(OSError):
            while data := await reader.read(4096):
                if self.is_half_open or whole in self._hanging or (self.is_deaf and from_hub):
                    continue
                if self.delay_s:
                    await asyncio.sleep(self.delay_s)
                if self.bytes_per_s:
                    await asyncio.sleep(len(data) / self.bytes_per_s)
                writer.write(data)
                await writer.drain()


@contextmanager
def proxied(hub: Ready) -> Iterator[Proxy]:
    """A proxy before a hub with one server."""
    proxy = Proxy(ports(hub.folder)[0])
    try:
        yield proxy
    finally:
        proxy.close()


def through(proxy: Proxy, credentials: Path, folder: Path) -> Path:
    """The same credentials, by way of the proxy."""
    given = parse(credentials.read_text(encoding="utf-8"))
    path = folder / f"{given.name}-proxied.creds"
    path.write_text(text_of(given._replace(servers=(f"tls://127.0.0.1:{proxy.port}",))), encoding="utf-8")
    return path
