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
from datetime import datetime
from typing import Final

from nats.aio.msg import Msg

from db import venues, wire
from db.credentials import Credentials
from db.faults import Fault
from db.hall import Hall
from db.inbox import Cursor, Message, begin, cursor, take, timestamp
from db.joining import STREAMS, adopt, may_adopt
from db.line import Line, Lost, connected, message_of
from db.sending import purge, send

_log = logging.getLogger(__name__)

POLL_S: Final = 5.0
"""How often the hub is asked although nothing was heard of it."""
BATCH: Final = 4000
"""Messages that are read at once, and written in one transaction."""
LOOK_S: Final = 0.25
"""How often the file is looked at for facts that another program has recorded."""
WAIT_S: Final = 1.0
"""Between two attempts to reach the hub."""
AGAIN_S: Final = (0.001, 0.002, 0.005, 0.01, 0.03, 0.1)
"""Word of a fact may come before it is stored: after these seconds it is asked for again."""
LOOK_UP_EVERY_S: Final = 20.0
"""How often the clock is compared, and it is seen to whether the streams are still the same."""
NOTE_EVERY_S: Final = 60.0
"""How often the time of being in step is written down."""
NO_EVENT: Final = "The hub knows no event yet. Load it on the organiser's terminal and let that one join first."
STEADY_MS: Final = 30
"""A clock that differs by so little from what is known is left as it is."""


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
    _heard: asyncio.Event = field(default_factory=asyncio.Event)
    _next: list[Message] = field(default_factory=list)
    """What was heard and is not taken in yet."""
    _caught_up: asyncio.Event = field(default_factory=asyncio.Event)
    _closed: asyncio.Event = field(default_factory=asyncio.Event)
    _cursors: dict[str, Cursor] = field(default_factory=dict)
    _event: str = ""
    """The part of subjects that names the event."""
    _looked_up: float = 0.0
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
        self._caught_up.clear()
        self._event, self._next = "", []
        try:
            async with connected(self.given, self._next_server(), self._closed.set) as line:
                await self._look_up(line)
                self.connected, self.why = True, ""
                await (self._come_in_step(line) if once else self._stay_in_step(line))
        except (Lost, Fault) as problem:
            self._offline(str(problem))
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

    async def _look_up(self, line: Line) -> None:
        """Which streams there are, how far they were read, and what time it is."""
        for stream in STREAMS[self.given.role]:
            began = time.time()
            created, last, their_time = await line.info(stream)
            self._compare_clocks((began + time.time()) / 2, their_time)
            known = cursor(self.hall, stream)
            if (
                known is None
                or known.created != created
                or known.seq > last
                or await self._differs(line, stream, known)
            ):
                known = begin(self.hall, stream, created)
            self._cursors[stream] = known
        self._looked_up = time.monotonic()

    async def _differs(self, line: Line, stream: str, known: Cursor) -> bool:
        """Whether the hub has another message where this terminal has read to: it was put back, and went on from there.

        Nothing there is no proof: it may be purged, or the server that answers a little behind.
        """
        messages, _ = await (await line.batch(stream, f"{stream.lower()}.>", known.seq - 1, count=1))
        return bool(messages) and messages[0].seq == known.seq and messages[0].stamp != known.stamp

    def _compare_clocks(self, ours: float, theirs: datetime) -> None:
        skew = round(1000 * (ours - theirs.timestamp()))
        known = self.hall.clock_skew()
        if known is None or abs(skew - known) > STEADY_MS:
            with self.hall.writing():
                self.hall.rows("UPDATE terminal SET clock_skew_ms = ?", (skew,))

    async def _come_in_step(self, line: Line) -> None:
        await self._catch_up(line)
        while await self._send_some(line):
            pass
        await self._catch_up(line)
        self._note_in_step()

    async def _stay_in_step(self, line: Line) -> None:
        """Read and send side by side, until one of them fails or the connection ends."""
        for stream in STREAMS[self.given.role]:
            await line.client.subscribe(f"{stream.lower()}.>", cb=self._hear)
        work = [asyncio.create_task(some) for some in (self._read(line), self._send(line), self._until_closed())]
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

    async def _hear(self, message: Msg) -> None:
        """A stream has stored something."""
        if message.headers and len(self._next) < self.batch:
            self._next.append(message_of(message))
        self._heard.set()

    def _take_next(self) -> bool:
        """Take in what was heard, where it is what comes next; whether that was all, and nothing is to be asked for."""
        heard, self._next = self._next, []
        for stream in STREAMS[self.given.role]:
            at = self._cursors[stream]
            begin = f"{stream.lower()}.{self._event}."
            some = [message for message in heard if message.subject.startswith(begin) and message.seq > at.seq]
            if [message.seq for message in some] != list(range(at.seq + 1, at.seq + 1 + len(some))):
                return False
            if some:
                self._cursors[stream] = Cursor(at.created, some[-1].seq, some[-1].stamp)
                self._taken(take(self.hall, stream, at.created, some))
        return bool(heard)

    def _taken(self, fresh: int) -> None:
        self.news = time.monotonic()
        self.received += fresh
        if fresh:
            self.told()

    async def _read(self, line: Line) -> None:
        while True:
            heard = self._heard.is_set()
            self._heard.clear()
            if not (heard and self._event and self._caught_up.is_set() and self._take_next()):
                await self._ask(line, heard=heard)
            self._caught_up.set()
            if time.monotonic() - self._looked_up > LOOK_UP_EVERY_S:
                await self._look_up(line)
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_S):
                    await self._heard.wait()

    async def _ask(self, line: Line, *, heard: bool) -> None:
        """Read what there is; what was `heard` of is there, though perhaps not yet on the server that answers."""
        found = await self._catch_up(line)
        for pause in AGAIN_S if heard else ():
            if found:
                break
            await asyncio.sleep(pause)
            found = await self._catch_up(line)

    async def _catch_up(self, line: Line) -> int:
        """Read every stream to its end; how many messages there were."""
        return sum([await self._read_on(line, stream) for stream in STREAMS[self.given.role]])

    async def _read_on(self, line: Line, stream: str) -> int:
        subject, at = await self._subject(line, stream), self._cursors[stream]
        if not self._event:
            return 0
        total, behind = 0, 1
        asked = await line.batch(stream, subject, at.seq, self.batch)
        while behind:
            messages, behind = await asked
            self.news = time.monotonic()
            if not messages:
                break
            total += len(messages)
            at = self._cursors[stream] = Cursor(at.created, messages[-1].seq, messages[-1].stamp)
            if behind:  # The next ones travel while these are written.
                asked = await line.batch(stream, subject, at.seq, self.batch)
                await asyncio.sleep(0)
            self._taken(take(self.hall, stream, at.created, messages))
        return total

    async def _subject(self, line: Line, stream: str) -> str:
        """What to read of a stream: this event's facts, as the organiser has said it. Lost for another event's file."""
        if not self._event:
            about = venues.event(self.hall)
            ours = wire.token_of(about.id) if about else ""
            messages, _ = await (await line.batch("HALL", "hall.*.event.>", 0, count=1))
            theirs = messages[0].subject.split(".")[1] if messages else ""
            if ours and theirs and ours != theirs:
                raise Lost(f"This hall file is about {ours}, the hub about {theirs}. Name another file with --hall.")
            self._event = ours or theirs
        return f"{stream.lower()}.{self._event}.>"

    async def _send(self, line: Line) -> None:
        await self._caught_up.wait()
        while True:
            self.written.clear()
            version = self.hall.version
            if await self._send_some(line):
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
