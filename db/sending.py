"""What goes to the hub: facts, each with its own verdict, and the purging of who was forgotten."""

from collections.abc import Sequence
from typing import Final

import orjson
from nats.aio.msg import Msg

from db import outbox, wire
from db.facts import PERSONAL, Fact
from db.hall import Hall
from db.hub import API
from db.inbox import timestamp
from db.joining import stream_of
from db.line import Line, Lost

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
    largest = line.client.max_payload
    letters = [(wire.subject_of(event, fact), wire.line_of(fact), fact.id) for fact in facts]
    fitting = [len(letter[1]) < largest for letter in letters]
    answers = iter(await line.send([letter for letter, fits in zip(letters, fitting, strict=True) if fits]))
    verdicts = [_verdict(next(answers)) if fits else f"it is longer than {largest} bytes" for fits in fitting]
    stored = [fact for fact, verdict in zip(facts, verdicts, strict=True) if verdict == ""]
    reasons = {fact.id: verdict for fact, verdict in zip(facts, verdicts, strict=True) if verdict}
    with hall.writing():
        outbox.acknowledged(hall, stored)
        if reasons:
            hall.refuse(reasons, timestamp())
    if not stored and not reasons:
        raise Lost
    return len(stored), len(reasons)


def _verdict(answer: Msg | str | None) -> str | None:
    """Empty where the hub has the fact, the reason where it refuses it, none where it gave no answer.

    Lost where the hub can store nothing at this time: that is no verdict on a fact.
    """
    if not isinstance(answer, Msg):
        return answer
    if answer.headers:
        raise Lost("The hub has no streams. Start it with `treffpunkt hub run`.")
    said = orjson.loads(answer.data)
    error = said.get("error")
    if error is None:
        return ""
    if error.get("err_code") == TOO_LARGE:
        return "it is longer than the hub takes"
    raise Lost(f"The hub cannot store anything: {error.get('description', 'no reason')}.")


async def purge(line: Line, hall: Hall, event: str) -> None:
    """Take personal data of the forgotten out of the hub, and put the blank facts there in their place.

    For the organiser's terminal. It is done again from the start where it was not done to the end.
    """
    rows = hall.rows(
        "SELECT DISTINCT participant FROM forgotten WHERE participant NOT IN (SELECT participant FROM purged)"
        " AND id NOT IN (SELECT id FROM outbox)"
    )
    for (participant,) in rows:
        for kind in PERSONAL:
            family = hall.facts_about([(kind, participant)]).get((kind, participant), [])
            if family:
                await _purge_one(line, event, kind, family)
        with hall.writing():
            hall.rows("INSERT OR IGNORE INTO purged VALUES (?)", (participant,))


async def _purge_one(line: Line, event: str, kind: str, family: Sequence[Fact]) -> None:
    stream = stream_of(kind)
    about = wire.subject_of(event, family[0]).rpartition(".")[0]
    await line.ask(f"{API}.STREAM.PURGE.{stream}", {"filter": f"{about}.>"})
    # Without an id of their own: the hub would take them for the messages that it has just purged.
    answers = await line.send([(wire.subject_of(event, fact), wire.line_of(fact), None) for fact in family])
    if any(_verdict(answer) != "" for answer in answers):
        raise Lost
