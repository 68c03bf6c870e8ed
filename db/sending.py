"""What goes to the hub: facts, each with its own verdict, and the purging of who was forgotten."""

from collections.abc import Sequence
from typing import Final

import orjson
from nats.aio.msg import Msg

from db import outbox, wire
from db.facts import PERSONAL, Fact
from db.faults import QT_TRANSLATE_NOOP, Sentence
from db.hall import Hall
from db.hub import API
from db.inbox import cursor, timestamp
from db.joining import stream_of
from db.line import NO_STREAMS, Line, Lost

WINDOW: Final = 200
"""Facts that are under way at once: others get their turn between them."""
TOO_LARGE: Final = 10054
"""JetStream's error code for a message beyond the stream's `max_msg_size`."""


async def send(line: Line, hall: Hall, event: str) -> tuple[int, int]:
    """Send what waits longest; how many facts the hub has stored or had already, and how many it has refused.

    One refused fact stops no other. Lost where the hub answers nothing, or cannot store at this time.
    """
    facts = outbox.waiting(hall, WINDOW)
    if not facts:
        return 0, 0
    letters = [(wire.subject_of(event, fact), wire.line_of(fact), fact.id) for fact in facts]
    problems = [_unfit(data) for _, data, _ in letters]
    answers = iter(await line.send([letter for letter, bad in zip(letters, problems, strict=True) if not bad]))
    verdicts = [bad or _verdict(next(answers)) for bad in problems]
    stored = [fact for fact, verdict in zip(facts, verdicts, strict=True) if verdict == ""]
    reasons = {fact.id: verdict for fact, verdict in zip(facts, verdicts, strict=True) if verdict}
    with hall.writing():
        outbox.acknowledged(hall, stored)
        if reasons:
            hall.refuse(reasons, timestamp())
    if not stored and not reasons:
        raise Lost
    return len(stored), len(reasons)


def _unfit(data: bytes) -> str:
    """Why no terminal would take it in, so that it is not sent; empty where it is as it should be."""
    try:
        wire.fact_of(data)
    except wire.BadFact as problem:
        return f"no terminal would read it: {problem}"
    return ""


def _verdict(answer: Msg | str | None) -> str | None:
    """Empty where the hub has the fact, the reason where it refuses it, none where it gave no answer.

    Lost where the hub can store nothing at this time: that is no verdict on a fact.
    """
    if not isinstance(answer, Msg):
        return answer
    if answer.headers:
        raise Lost(NO_STREAMS)
    said = orjson.loads(answer.data)
    error = said.get("error")
    if error is None:
        return ""
    if error.get("err_code") == TOO_LARGE:
        return "it is longer than the hub takes"
    text = QT_TRANSLATE_NOOP("db", "The hub cannot store anything: {reason}.")
    raise Lost(Sentence(text, reason=error.get("description", "no reason")))


async def purge(line: Line, hall: Hall, event: str) -> None:
    """Take personal data of the forgotten out of the hub, and put the blank facts there in their place.

    For the organiser's terminal. What came to the hub after it was last read stays, since it is still to be taken in.
    It is done again from the start where it was not done to the end.
    """
    rows = hall.rows(
        "SELECT DISTINCT participant FROM forgotten WHERE id NOT IN (SELECT id FROM outbox)"
        " AND participant NOT IN (SELECT participant FROM purges WHERE stage = 'done')"
    )
    for (participant,) in rows:
        with hall.writing():
            hall.rows("INSERT OR REPLACE INTO purges VALUES (?, 'begun')", (participant,))
        for kind in PERSONAL:
            family = hall.facts_about([(kind, participant)]).get((kind, participant), [])
            read = cursor(hall, stream_of(kind))
            if family and read:
                await purge_one(line, event, family, read.seq)
        with hall.writing():  # Unless more of theirs has come in meanwhile.
            hall.rows("UPDATE purges SET stage = 'done' WHERE participant = ? AND stage = 'begun'", (participant,))


async def purge_one(line: Line, event: str, family: Sequence[Fact], read: int) -> None:
    """Put blank facts of one person in the place of all that a stream held of them when it was read."""
    about = wire.subject_of(event, family[0]).rpartition(".")[0]
    request = f"{API}.STREAM.PURGE.{stream_of(family[0].kind)}"
    await line.ask(request, {"filter": f"{about}.>", "seq": read + 1})
    # Without an id of their own: the hub would take them for the messages that it has just purged.
    answers = await line.send([(wire.subject_of(event, fact), wire.line_of(fact), None) for fact in family])
    if any(_verdict(answer) != "" for answer in answers):
        raise Lost
