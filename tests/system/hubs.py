"""Hubs for tests: made, run as processes of their own, and talked to with any terminal's credentials."""

import asyncio
import os
import random
import select
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any, NamedTuple

import orjson
from nats.aio.client import Client
from nats.errors import Error

from app import hub
from app.hub_folder import read
from db.credentials import Credentials, parse, trust
from db.hub import API, servers_of, urls_of
from tests.system.commands import ROOT

PATIENCE_S = 30
START = random.SystemRandom().randrange(20000, 29000)  # test processes beside this one look elsewhere


class Ready(NamedTuple):
    """A hub that runs."""

    folder: Path
    process: subprocess.Popen[str]

    def creds(self, name: str) -> Credentials:
        """A terminal's credentials."""
        return parse(self.file(name).read_text(encoding="utf-8"))

    def file(self, name: str) -> Path:
        """A terminal's credentials file."""
        return self.folder / "credentials" / f"{name}.creds"

    @property
    def said(self) -> str:
        """What it told people."""
        return Path(f"{self.folder}.err").read_text(encoding="utf-8")

    def server_pid(self, number: int = 1) -> int:
        """The process of a server."""
        return int((self.folder / f"hub-{number}.pid").read_text(encoding="utf-8"))


def free_port(servers: int = 1) -> int:
    """The first of some ports that nobody uses, for terminals and for the servers among themselves."""
    ports = (
        port for port in range(START, 31000) if all(_is_free(port + n + m) for n in range(servers) for m in (0, 1000))
    )
    return next(ports)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def wait_for(condition: Callable[[], object]) -> None:
    """Until it is so."""
    until = monotonic() + PATIENCE_S
    while not condition():
        assert monotonic() < until
        sleep(0.02)


async def until(condition: Callable[[], object]) -> None:
    """Until it is so, while the loop does its work."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - what is waited for knows no event
            await asyncio.sleep(0.01)


def made(folder: Path, *, kiosks: int = 2, boards: int = 1, desks: int = 2, servers: int = 1) -> Path:
    """A hub's folder, for this machine only."""
    hub.init(folder, hub.Wanted(kiosks, boards, desks, servers, free_port(servers), ("127.0.0.1",)))
    return folder


def started(folder: Path, *arguments: str, settings: str = "") -> Ready:
    """`treffpunkt hub run` as a process that has not said yet that it is ready."""
    own = Path(f"{folder}.toml")
    own.write_text(settings, encoding="utf-8")
    with Path(f"{folder}.err").open("w", encoding="utf-8") as err:
        process = subprocess.Popen(
            [sys.executable, "-m", "ui.cli", "hub", "run", folder, *arguments],
            cwd=ROOT,
            env={**os.environ, "TREFFPUNKT_SETTINGS": str(own)},
            stdout=subprocess.PIPE,
            stderr=err,
            text=True,
        )
    return Ready(folder, process)


def line_of(ready: Ready) -> str:
    """The next line of its standard output; empty where it ended without one."""
    assert ready.process.stdout is not None
    assert select.select([ready.process.stdout], [], [], PATIENCE_S)[0], ready.said
    return ready.process.stdout.readline()


def stopped(ready: Ready, number: int = signal.SIGTERM) -> int:
    """Its exit code, after this signal."""
    ready.process.send_signal(number)
    ready.process.communicate(timeout=PATIENCE_S)
    return ready.process.returncode


@contextmanager
def running(folder: Path, *arguments: str) -> Iterator[Ready]:
    """A hub at work; at the end it is stopped, whatever became of it."""
    ready = started(folder, *arguments)
    try:
        assert line_of(ready) == "ready\n", ready.said
        yield ready
    finally:
        stopped(ready)


class Terminal(NamedTuple):
    """A terminal's bare connection, and what the hub complained of."""

    name: str
    client: Client
    complaints: list[str]

    async def complained(self, before: int) -> str:
        """What the hub complains of next, after so many complaints."""
        await until(lambda: len(self.complaints) > before)
        return self.complaints[before]

    async def asked(self, subject: str, value: Any = None, **headers: str) -> Any:
        """What the hub answers."""
        data = orjson.dumps(value) if value is not None else b""
        answer = await self.client.request(subject, data, timeout=PATIENCE_S, headers=headers or None)
        return orjson.loads(answer.data)

    async def info(self, stream: str = "HALL") -> Any:
        """What the hub says of a stream."""
        return await self.asked(f"{API}.STREAM.INFO.{stream}")

    async def read(self, stream: str, first: int) -> list[tuple[str, bytes]]:
        """Subjects and texts of what a stream holds from a sequence number on."""
        inbox = await self.client.subscribe(self.client.new_inbox())
        wanted = {"seq": first, "batch": 10_000, "max_bytes": 1 << 26, "next_by_subj": f"{stream.lower()}.>"}
        await self.client.publish(f"{API}.DIRECT.GET.{stream}", orjson.dumps(wanted), reply=inbox.subject)
        found: list[tuple[str, bytes]] = []
        while True:
            message = await inbox.next_msg(timeout=PATIENCE_S)
            headers = message.headers or {}
            if "Status" in headers:
                return found
            found.append((headers["Nats-Subject"], message.data))


@asynccontextmanager
async def joined(credentials: Credentials, *, retry: bool = False) -> AsyncIterator[Terminal]:
    """A terminal's connection, made at once or not at all; with `retry` as soon as the hub is there and lets it in."""
    complaints: list[str] = []

    async def complain(error: Exception) -> None:
        complaints.append(str(error) or type(error).__name__)

    until = monotonic() + (PATIENCE_S if retry else 0)
    while True:
        client = Client()
        try:
            await asyncio.wait_for(_connect(client, credentials, complain), 10)
            break
        except (Error, OSError, TimeoutError):
            await _close(client)
            if monotonic() > until:
                raise
            await asyncio.sleep(0.05)
    try:
        yield Terminal(credentials.name, client, complaints)
    finally:
        await _close(client)


async def _connect(client: Client, credentials: Credentials, complain: Callable[[Exception], Awaitable[None]]) -> None:
    await client.connect(
        list(credentials.servers),
        nkeys_seed_str=credentials.seed,
        tls=trust(credentials.ca),
        tls_handshake_first=True,
        inbox_prefix=f"_INBOX_{credentials.name}",
        connect_timeout=5,
        max_reconnect_attempts=-1,
        allow_reconnect=False,
        error_cb=complain,
    )


async def _close(client: Client) -> None:
    """It waits for ever where the greeting failed."""
    with suppress(Error, OSError, TimeoutError):
        await asyncio.wait_for(client.close(), 2)


def admin(folder: Path) -> Credentials:
    """What the hub itself connects with."""
    seed, ca = ((folder / name).read_text(encoding="utf-8").strip() for name in ("hub.nkey", "ca.pem"))
    return Credentials("hub", "organiser", tuple(urls_of(read(folder))), seed, ca)


def ports(folder: Path) -> list[int]:
    """The ports for terminals."""
    return [server.port for server in servers_of(read(folder))]


def is_reachable(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
