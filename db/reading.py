"""What a connection reads: every stream of a terminal's role from where it was read to, and what comes next."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from nats.aio.msg import Msg

from db import venues, wire
from db.faults import QT_TRANSLATE_NOOP, Sentence
from db.hall import Hall
from db.inbox import Cursor, Message, begin, cursor, take
from db.joining import STREAMS
from db.line import Line, Lost, message_of

POLL_S: Final = 5.0
"""How often the hub is asked although nothing was heard of it."""
LOOK_UP_EVERY_S: Final = 20.0
"""How often the clock is compared, and it is seen to whether the streams are still the same."""
AGAIN_S: Final = (0.001, 0.002, 0.005, 0.01, 0.03, 0.1)
"""Word of a fact may come before the server that answers has it: after these seconds it is asked for again."""
STEADY_MS: Final = 30
"""A clock that differs by so little from what is known is left as it is."""


@dataclass(slots=True)
class Reading:
    """One connection's reading, from `look_up` on."""

    hall: Hall
    line: Line
    role: str
    batch: int
    """Messages that are read at once, and written in one transaction."""
    taken: Callable[[int], None]
    """Told after each answer of the hub how many new facts were in it."""
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    """Something may have come to the hub."""
    caught_up: asyncio.Event = field(default_factory=asyncio.Event)
    looked_up: float = 0.0
    """When the streams were last looked up, in seconds of `time.monotonic`."""
    _cursors: dict[str, Cursor] = field(default_factory=dict)
    _next: list[Message] = field(default_factory=list)
    """What was heard and is not taken in yet."""
    _event: str = ""
    """The part of subjects that names the event."""

    @property
    def streams(self) -> tuple[str, ...]:
        """Those that this terminal reads."""
        return STREAMS[self.role]

    async def look_up(self) -> None:
        """Which streams there are, how far they were read, and what time it is."""
        for stream in self.streams:
            began = time.time()
            created, last, their_time = await self.line.info(stream)
            self._compare_clocks((began + time.time()) / 2, their_time)
            known = cursor(self.hall, stream)
            if known is None or known.created != created or known.seq > last or await self._differs(stream, known):
                known = begin(self.hall, stream, created)
            self._cursors[stream] = known
        self.looked_up = time.monotonic()

    async def _differs(self, stream: str, known: Cursor) -> bool:
        """Whether the hub has another message where this terminal has read to: it was put back, and went on from there.

        Nothing there is no proof: it may be purged, or the server that answers a little behind.
        """
        messages, _ = await (await self.line.batch(stream, f"{stream.lower()}.>", known.seq - 1, count=1))
        return bool(messages) and messages[0].seq == known.seq and messages[0].stamp != known.stamp

    def _compare_clocks(self, ours: float, theirs: datetime) -> None:
        skew = round(1000 * (ours - theirs.timestamp()))
        known = self.hall.clock_skew()
        if known is None or abs(skew - known) > STEADY_MS:
            with self.hall.writing():
                self.hall.rows("UPDATE terminal SET clock_skew_ms = ?", (skew,))

    async def follow(self) -> None:
        """Read on whenever something was heard."""
        while True:
            heard = self.heard.is_set()
            self.heard.clear()
            if not (heard and self._event and self.caught_up.is_set() and self._take_next()):
                await self._ask(heard=heard)
            self.caught_up.set()
            if time.monotonic() - self.looked_up > LOOK_UP_EVERY_S:
                await self.look_up()
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_S):
                    await self.heard.wait()

    async def hear(self, message: Msg) -> None:
        """A stream has stored something."""
        if "Nats-Sequence" in (message.headers or {}) and len(self._next) < self.batch:
            self._next.append(message_of(message))
        self.heard.set()

    def _take_next(self) -> bool:
        """Take in what was heard, where it is what comes next; whether that was all, and nothing is to be asked for."""
        heard, self._next = self._next, []
        for stream in self.streams:
            at = self._cursors[stream]
            of_event = f"{stream.lower()}.{self._event}."
            some = [message for message in heard if message.subject.startswith(of_event) and message.seq > at.seq]
            if [message.seq for message in some] != list(range(at.seq + 1, at.seq + 1 + len(some))):
                return False
            if some:
                self._cursors[stream] = Cursor(at.created, some[-1].seq, some[-1].stamp)
                self.taken(take(self.hall, stream, at.created, some))
        return bool(heard)

    async def _ask(self, *, heard: bool) -> None:
        """Read what there is; what was `heard` of is there, though perhaps not yet on the server that answers."""
        found = await self.catch_up()
        for pause in AGAIN_S if heard else ():
            if found:
                break
            await asyncio.sleep(pause)
            found = await self.catch_up()

    async def catch_up(self) -> int:
        """Read every stream to its end; how many messages there were."""
        return sum([await self._read_on(stream) for stream in self.streams])

    async def _read_on(self, stream: str) -> int:
        subject, at = await self._subject(stream), self._cursors[stream]
        if not self._event:
            return 0
        total, behind = 0, 1
        asked = await self.line.batch(stream, subject, at.seq, self.batch)
        while behind:
            messages, behind = await asked
            if not messages:
                self.taken(0)
                break
            total += len(messages)
            at = self._cursors[stream] = Cursor(at.created, messages[-1].seq, messages[-1].stamp)
            if behind:  # The next ones travel while these are written.
                asked = await self.line.batch(stream, subject, at.seq, self.batch)
                await asyncio.sleep(0)
            self.taken(take(self.hall, stream, at.created, messages))
        return total

    async def _subject(self, stream: str) -> str:
        """What to read of a stream: this event's facts, as the organiser has said it. Lost for another event's file."""
        if not self._event:
            about = venues.event(self.hall)
            ours = wire.token_of(about.id) if about else ""
            messages, _ = await (await self.line.batch("HALL", "hall.*.event.>", 0, count=1))
            theirs = messages[0].subject.split(".")[1] if messages else ""
            if ours and theirs and ours != theirs:
                text = QT_TRANSLATE_NOOP(
                    "db", "This hall file is about {ours}, the hub about {theirs}. Name another file with --hall."
                )
                raise Lost(Sentence(text, ours=ours, theirs=theirs))
            self._event = ours or theirs
        return f"{stream.lower()}.{self._event}.>"
