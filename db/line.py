"""One connection to the hub: what is asked of it, what it answers, and what it forbids."""

import asyncio
import logging
import re
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Any, Final

import nats
import orjson
from nats.aio.client import Client
from nats.aio.msg import Msg

from db.credentials import Credentials, trust
from db.faults import QT_TRANSLATE_NOOP, Sentence
from db.hub import API
from db.inbox import Message, without_nanoseconds

CONNECT_S: Final = 6.0
"""How long a server may take to greet; one that is not there says so at once or never."""
ANSWER_S: Final = 4.0
BATCH_BYTES: Final = 8 << 20
"""What comes at once, at most."""
logging.getLogger("asyncio").addFilter(lambda record: "eof_received" not in str(record.msg))  # nats-py's, at every end
NO_STREAMS: Final = Sentence(QT_TRANSLATE_NOOP("db", "The hub has no streams. Start it with `treffpunkt hub run`."))
EXPIRED: Final = QT_TRANSLATE_NOOP(
    "db", "The certificate of the hub at {where} has expired, or this machine's clock is wrong."
)
ANOTHER_HUB: Final = QT_TRANSLATE_NOOP(
    "db", "The hub at {where} is not the one that made these credentials ({reason})."
)
NO_HUB: Final = QT_TRANSLATE_NOOP("db", "What answers at {where} is no hub: it speaks no TLS.")
SHUT_OUT: Final = QT_TRANSLATE_NOOP(
    "db", "The hub at {where} does not let this terminal in: its credentials are revoked, or another hub's."
)
_FORBIDDEN: Final = re.compile(r'permissions violation for publish to "([^"]*)"', re.IGNORECASE)


class Lost(Exception):
    """The connection is of no more use; `sentence` is what staff can mend, or empty."""

    def __init__(self, sentence: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence


class _Client(Client):
    """nats-py's, without its look at every letter of the name of every header: a third of the time of reading.

    Should nats-py come to call this otherwise, its own is used again.
    """

    @staticmethod
    def _parse_header_lines(raw: bytes) -> dict[str, str]:
        """As nats-py's, but that a name with spaces in it is kept, which nobody asks for."""
        lines = (line.partition(":") for line in raw.decode("utf-8", "replace").split("\r\n"))
        return {name: value.strip() for name, colon, value in lines if colon}


class Line:
    """An open connection. Every request has one place for its answer, and a time by which it has to be there."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self._inbox = ""
        self._count = 0
        self._answers: dict[str, asyncio.Future[Msg | str]] = {}
        self._forbidden: dict[str, list[asyncio.Future[Msg | str]]] = {}
        self._batches: dict[str, Callable[[Msg], None]] = {}

    async def open(self) -> None:
        """Listen for answers, once the client is connected."""
        self._inbox = self.client.new_inbox()
        await self.client.subscribe(f"{self._inbox}.*", cb=self._answered)

    async def _answered(self, message: Msg) -> None:
        batch = self._batches.get(message.subject)
        if batch is not None:
            batch(message)
            return
        future = self._answers.pop(message.subject, None)
        if future is not None and not future.done():
            future.set_result(message)

    async def forbidden(self, error: Exception) -> None:
        """The server says what it does not allow, with the subject in lower case."""
        found = _FORBIDDEN.search(str(error))
        for future in self._forbidden.pop(found[1].lower(), []) if found else []:
            if not future.done():
                future.set_result(f"the hub does not allow this terminal to write it: {error}")

    def _place(self) -> str:
        self._count += 1
        return f"{self._inbox}.{self._count}"

    async def ask(self, subject: str, value: object = None) -> dict[str, Any]:
        """The answer to a request of JetStream's. Lost where there is none, or where it is an error."""
        [answer] = await self.send([(subject, b"" if value is None else orjson.dumps(value), None)])
        if not isinstance(answer, Msg):
            text = QT_TRANSLATE_NOOP("db", "The hub does not answer: {reason}.")
            raise Lost(Sentence(text, reason=answer) if answer else "")
        if answer.headers:
            raise Lost(NO_STREAMS)
        found: dict[str, Any] = orjson.loads(answer.data)
        if "error" in found:
            text = QT_TRANSLATE_NOOP("db", "The hub says: {reason}.")
            raise Lost(Sentence(text, reason=found["error"].get("description", "no reason")))
        return found

    async def send(self, letters: Sequence[tuple[str, bytes, str | None]]) -> list[Msg | str | None]:
        """Publish (subject, bytes, id) and give for each the hub's answer, its refusal as text, or none in time."""
        if not letters:
            return []
        futures: list[asyncio.Future[Msg | str]] = []
        places = []
        for subject, data, name in letters:
            future: asyncio.Future[Msg | str] = asyncio.get_running_loop().create_future()
            place = self._place()
            futures.append(future)
            places.append(place)
            self._answers[place] = future
            self._forbidden.setdefault(subject.lower(), []).append(future)
            headers = {"Nats-Msg-Id": name} if name else None
            await self.client.publish(subject, data, reply=place, headers=headers)
        await asyncio.wait(futures, timeout=ANSWER_S)
        for place, (subject, *_) in zip(places, letters, strict=True):
            self._answers.pop(place, None)
            self._forbidden.pop(subject.lower(), None)
        return [future.result() if future.done() else None for future in futures]

    async def batch(
        self, stream: str, subject: str, after: int, count: int
    ) -> "asyncio.Future[tuple[list[Message], int]]":
        """Ask for messages of a stream behind a sequence number: a future of them, and how many come after those.

        A batched direct get (NATS ADR-31). The future fails with Lost where the hub does not answer.
        """
        place, found = self._place(), list[Message]()
        done: asyncio.Future[tuple[list[Message], int]] = asyncio.get_running_loop().create_future()

        def arrived(message: Msg) -> None:
            headers = message.headers or {}
            status = headers.get("Status")
            if "Nats-Subject" in headers:  # Whatever else its sender has written there.
                found.append(message_of(message))
            elif not done.done():
                if status in ("204", "404"):
                    done.set_result((found, int(headers.get("Nats-Num-Pending", 0))))
                else:
                    done.set_exception(Lost(NO_STREAMS))

        def late() -> None:
            if not done.done():
                done.set_exception(Lost())

        timer = asyncio.get_running_loop().call_later(3 * ANSWER_S, late)
        self._batches[place] = arrived

        def over(_: object) -> None:
            timer.cancel()
            self._batches.pop(place, None)

        done.add_done_callback(over)
        request = {"seq": after + 1, "batch": count, "max_bytes": BATCH_BYTES, "next_by_subj": subject}
        await self.client.publish(f"{API}.DIRECT.GET.{stream}", orjson.dumps(request), reply=place)
        return done

    async def info(self, stream: str) -> tuple[str, int, datetime]:
        """When a stream was made, the number of its last message, and the hub's time."""
        found = await self.ask(f"{API}.STREAM.INFO.{stream}")
        return found["created"], found["state"]["last_seq"], datetime.fromisoformat(without_nanoseconds(found["ts"]))


def message_of(stored: Msg) -> Message:
    """What a stream holds, as the hub hands it out: what its headers say in the end is the hub's own word."""
    headers = stored.headers or {}
    return Message(int(headers["Nats-Sequence"]), headers["Nats-Subject"], stored.data, headers["Nats-Time-Stamp"])


@asynccontextmanager
async def connected(given: Credentials, server: str, closed: Callable[[], None]) -> AsyncIterator[Line]:
    """A connection to one server, closed at the end; `closed` is called where it ends by itself. Lost: there is none.

    TLS comes before anything else is said, so that a server without it, or another's, learns nothing.
    """
    client = _Client()
    line = Line(client)

    async def ended() -> None:
        closed()

    try:
        await asyncio.wait_for(
            client.connect(
                servers=[server],
                name=given.name,
                error_cb=line.forbidden,
                closed_cb=ended,
                allow_reconnect=False,
                max_reconnect_attempts=1,
                reconnect_time_wait=0,
                connect_timeout=2,
                ping_interval=3,
                max_outstanding_pings=2,
                pending_size=-1,
                tls=trust(given.ca),
                tls_handshake_first=True,
                nkeys_seed_str=given.seed,
                inbox_prefix=f"_INBOX_{given.name}",
            ),
            CONNECT_S,
        )
        await line.open()
        yield line
    except (OSError, nats.errors.Error, TimeoutError) as error:
        raise Lost(_sentence(error, server)) from error
    finally:
        with suppress(Exception):
            await asyncio.wait_for(client.close(), 1)


def _sentence(error: Exception, server: str) -> str:
    """What staff can mend; empty where the network is simply not there."""
    where = server.removeprefix("tls://")
    if isinstance(error, ssl.SSLCertVerificationError):
        if "expired" in error.verify_message:
            return Sentence(EXPIRED, where=where)
        return Sentence(ANOTHER_HUB, where=where, reason=error.verify_message)
    if isinstance(error, ssl.SSLError):
        return Sentence(NO_HUB, where=where)
    if "authorization" in str(error).lower():
        return Sentence(SHUT_OUT, where=where)
    return ""
