"""In step with the hub: read what it has, send what it has not acknowledged, again and again.

Nothing here is remembered but what is in the file: a terminal that is killed at any point goes on from there.
"""

import asyncio
import logging
import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from db import venues
from db.credentials import Credentials
from db.faults import QT_TRANSLATE_NOOP, Fault, Sentence
from db.hall import Hall
from db.inbox import timestamp
from db.joining import adopt, may_adopt
from db.line import Line, Lost, connected
from db.reading import POLL_S, Reading
from db.sending import purge, send

_log = logging.getLogger(__name__)

BATCH: Final = 4000
"""Messages that are read at once, and written in one transaction."""
LOOK_S: Final = 0.25
"""How often the file is looked at for facts that another program has recorded."""
WAIT_S: Final = 1.0
"""Between two attempts to reach the hub."""
NOTE_EVERY_S: Final = 60.0
"""How often the time of being in step is written down."""
NO_EVENT: Final = Sentence(
    QT_TRANSLATE_NOOP(
        "db", "The hub knows no event yet. Load it on the organiser's terminal and let that one join first."
    )
)


@dataclass(slots=True)
class Sync:
    """One terminal and its hub; to be used inside one event loop, with a hall file of its own."""

    hall: Hall
    given: Credentials
    told: Callable[[], None] = lambda: None
    """Called after facts from elsewhere are on disk, and when something else here has changed."""
    received: int = 0
    sent: int = 0
    refused: int = 0
    batch: int = BATCH
    """Messages that are read at once: fewer where a screen has to be painted meanwhile."""
    in_step: bool = False
    connected: bool = False
    news: float | None = None
    """When the hub was last heard, in seconds of `time.monotonic`."""
    why: str = ""
    """Why the hub cannot be reached, where staff can do something about it."""
    written: asyncio.Event = field(default_factory=asyncio.Event)
    """Something may have been recorded here."""
    _closed: asyncio.Event = field(default_factory=asyncio.Event)
    _written_down: float = 0.0
    _servers: list[str] = field(default_factory=list)

    async def forever(self) -> None:
        """Keep in step until it is cancelled; a hub that is not there is tried again."""
        while True:
            with suppress(Lost):
                await self._connected(once=False)
            await asyncio.sleep(WAIT_S * random.uniform(0.5, 1.5))  # noqa: S311 - so that not all come at once

    async def once(self, patience_s: float) -> bool:
        """Come in step one time; whether that was possible before `patience_s` had passed."""
        until = time.monotonic() + patience_s
        while True:
            with suppress(Lost):
                await self._connected(once=True)
                return True
            if time.monotonic() > until:
                return False
            await asyncio.sleep(WAIT_S)

    async def _connected(self, *, once: bool) -> None:
        """One connection from its beginning to its end. Raises Lost, with the reason in `why`."""
        self._closed.clear()
        try:
            async with connected(self.given, self._next_server(), self._closed.set) as line:
                reading = Reading(self.hall, line, self.given.role, self.batch, self._taken)
                await reading.look_up()
                self.connected, self.why = True, ""
                await (self._come_in_step(reading) if once else self._stay_in_step(reading))
        except (Lost, Fault) as problem:
            self._offline(problem.sentence)
            raise Lost from problem
        except Exception as error:
            _log.exception("the connection to the hub ended unforeseen")
            self._offline("")
            raise Lost from error

    def _next_server(self) -> str:
        if not self._servers:
            self._servers = list(self.given.servers)
            if len(self._servers) > 2:
                random.shuffle(self._servers)
        return self._servers.pop(0)

    def _offline(self, why: str) -> None:
        self.connected = self.in_step = False
        self.why = why
        self.told()

    def _taken(self, fresh: int) -> None:
        """The hub has answered."""
        self.news = time.monotonic()
        self.received += fresh
        if fresh:
            self.told()

    async def _come_in_step(self, reading: Reading) -> None:
        await reading.catch_up()
        while await self._send_some(reading.line):
            pass
        await reading.catch_up()
        self._note_in_step()

    async def _stay_in_step(self, reading: Reading) -> None:
        """Read and send side by side, until one of them fails or the connection ends."""
        for stream in reading.streams:
            await reading.line.client.subscribe(f"{stream.lower()}.>", cb=reading.hear)
        work = [asyncio.create_task(some) for some in (reading.follow(), self._send(reading), self._until_closed())]
        try:
            await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in work:
                task.cancel()
            ends = await asyncio.gather(*work, return_exceptions=True)
        for end in ends:
            if isinstance(end, Exception):
                raise end

    async def _until_closed(self) -> None:
        await self._closed.wait()
        raise Lost

    async def _send(self, reading: Reading) -> None:
        await reading.caught_up.wait()
        while True:
            self.written.clear()
            version = self.hall.version
            if await self._send_some(reading.line):
                continue
            self._note_in_step()
            await self._until_written(version)

    async def _until_written(self, version: int) -> None:
        until = time.monotonic() + POLL_S
        while not self.written.is_set() and self.hall.version == version and time.monotonic() < until:
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_S):
                    await self.written.wait()

    async def _send_some(self, line: Line) -> bool:
        """Send some of what waits; whether there was something that could be sent."""
        about = venues.event(self.hall)
        if about is None:
            self.why = NO_EVENT
            return False
        if self.hall.name != self.given.name:
            if not may_adopt(self.hall, self.given):
                self.why = NO_EVENT
                return False
            adopt(self.hall, self.given.name)
        self.why = ""
        stored, refused = await send(line, self.hall, about.id)
        self.sent += stored
        self.refused += refused
        if self.given.role == "organiser":
            await purge(line, self.hall, about.id)
        if refused:
            self.told()
        if stored:
            self.news = time.monotonic()
        return bool(stored or refused)

    def _note_in_step(self) -> None:
        """Everything is sent and read: write down when, but not for every fact."""
        if self.why:
            self.told()
            return
        if not self.in_step or time.monotonic() - self._written_down > NOTE_EVERY_S:
            with self.hall.writing():
                self.hall.rows("UPDATE terminal SET last_sync = ?", (timestamp(),))
            self._written_down = time.monotonic()
        if not self.in_step:
            self.in_step = True
            self.told()
