"""What comes from the hub: checked, recorded, the cursor moved, all in one transaction."""

import logging
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, NamedTuple

from db import wire
from db.facts import FORM, PERSONAL, Body, Fact, redacted
from db.faults import Fault
from db.hall import Hall
from db.joining import send_all_of
from db.tables import moment

_log = logging.getLogger(__name__)

LONGEST_REASON: Final = 300
NANOSECONDS: Final = re.compile(r"(\.\d{1,6})\d*")
KEPT: Final = 1000
"""Messages of a stream that are no facts, and are remembered."""
FORGET_OLD: Final = """
DELETE FROM set_aside WHERE stream = ?1 AND seq < (
    SELECT seq FROM set_aside WHERE stream = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2 - 1
)
"""


class Message(NamedTuple):
    """One message of a stream."""

    seq: int
    subject: str
    data: bytes
    stamp: str
    """When the hub stored it, as it says."""


class SetAside(NamedTuple):
    """A message that is no fact, and why."""

    seq: int
    subject: str
    reason: str


def timestamp() -> str:
    """The time by the machine's clock, as tables keep it."""
    return moment(round(datetime.now(UTC).timestamp() * 1000))


class Cursor(NamedTuple):
    """How far a stream was read."""

    created: str
    """When the stream was made, as the hub says it."""
    seq: int
    stamp: str
    """When the hub stored the message with this number, as it says; empty before the first."""


def cursor(hall: Hall, stream: str) -> Cursor | None:
    """How far the stream was read; none where it never was."""
    rows = hall.rows("SELECT created, cursor, stamp FROM streams WHERE name = ?", (stream,))
    return Cursor(*rows[0]) if rows else None


def begin(hall: Hall, stream: str, created: str) -> Cursor:
    """Read the stream from its start. Where it is another one than before, it is filled from here as well."""
    with hall.writing():
        if cursor(hall, stream) is not None:
            send_all_of(hall, stream)
        hall.rows("INSERT OR REPLACE INTO streams VALUES (?, ?, 0, '')", (stream, created))
        hall.rows("DELETE FROM set_aside WHERE stream = ?", (stream,))
    return Cursor(created, 0, "")


def take(hall: Hall, stream: str, created: str, batch: Sequence[Message]) -> int:
    """Record a batch and move the cursor behind it; how many facts are new. What is no fact is set aside.

    Nothing that anybody can send ends a terminal: what the tables do not take is found by halving, and set aside too.
    """
    try:
        return _record(hall, stream, created, batch[-1], *_sorted(batch))
    except Fault:
        raise
    except Exception as error:  # noqa: BLE001 - see above
        if len(batch) == 1:
            _log.exception("%s %d cannot be taken in", stream, batch[0].seq)
            reason = f"this program cannot take it in ({type(error).__name__})"
            return _record(hall, stream, created, batch[0], [], {}, [SetAside(*batch[0][:2], reason)])
        half = len(batch) // 2
        return take(hall, stream, created, batch[:half]) + take(hall, stream, created, batch[half:])


def _sorted(batch: Sequence[Message]) -> tuple[list[Fact], dict[str, Body | None], list[SetAside]]:
    """The facts, their bodies by id, and what is no fact. What is read is of this event: its subject says so."""
    facts: list[Fact] = []
    bodies: dict[str, Body | None] = {}
    bad: list[SetAside] = []
    for message in batch:
        try:
            fact, body = wire.read(message.data)
            here, should = (subject.split(".", 2) for subject in (message.subject, wire.subject_of("", fact)))
            if (here[0], here[2]) != (should[0], should[2]):
                raise wire.BadFact("its subject names another fact or another terminal")
        except wire.BadFact as problem:
            bad.append(SetAside(*message[:2], str(problem)[:LONGEST_REASON]))
        else:
            facts.append(fact)
            if body.pop("form") == FORM:
                bodies.setdefault(fact.id, None if body.get("gone") else body)
    return facts, bodies, bad


def _record(
    hall: Hall,
    stream: str,
    created: str,
    last: Message,
    facts: Sequence[Fact],
    bodies: Mapping[str, Body | None],
    bad: Sequence[SetAside],
) -> int:
    with hall.writing():
        merged = hall.receive(facts, hub_ms=_milliseconds(last.stamp), bodies=bodies)
        for one in bad:
            hall.rows(
                "INSERT OR REPLACE INTO set_aside VALUES (?, ?, ?, ?, ?)",
                (stream, one.seq, one.subject, one.reason, timestamp()),
            )
        if bad:
            hall.rows(FORGET_OLD, (stream, KEPT))
        _purge_again(hall, facts)
        hall.rows(
            "UPDATE streams SET cursor = ?1, stamp = ?2 WHERE name = ?3 AND created = ?4 AND cursor < ?1",
            (last.seq, last.stamp, stream, created),
        )
    return merged.facts


def _milliseconds(stamp: str) -> int:
    """RFC 3339 with nanoseconds as UTC milliseconds; such a text names the hub's own zone."""
    return round(datetime.fromisoformat(without_nanoseconds(stamp)).timestamp() * 1000)


def without_nanoseconds(stamp: str) -> str:
    """RFC 3339 as Python reads it."""
    return NANOSECONDS.sub(r"\1", stamp)


def _purge_again(hall: Hall, facts: Sequence[Fact]) -> None:
    """Personal data of somebody who was forgotten are at the hub: they have to be purged there once more."""
    forgotten = {row[0] for row in hall.rows("SELECT participant FROM forgotten")}
    told = {
        f.entity for f in facts if f.kind in PERSONAL and f.entity in forgotten and f.body != redacted(f.kind, f.body)
    }
    for participant in told:
        hall.rows("INSERT OR REPLACE INTO purges VALUES (?, 'due')", (participant,))
