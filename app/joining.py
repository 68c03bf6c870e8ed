"""A terminal without a screen: it joins a hub, comes in step with it once, or stays so."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from app.collector import collector_paused
from app.problems import BadInput
from db import outbox
from db.credentials import parse
from db.faults import Fault
from db.hall import Hall
from db.joining import credentials_of, join
from db.sync import Sync

PATIENCE_S: Final = 30.0
"""How long the hub, and its streams, are waited for."""
NOT_JOINED: Final = "This terminal has not joined a hub. Name its credentials file once, with --creds."


class Transfer(NamedTuple):
    """What went to and fro: facts, and those that still wait."""

    sent: int
    received: int
    refused: int
    pending: int


def join_with(path: Path, credentials_file: Path) -> None:
    """Join the hub with a credentials file; the hall file is made where there is none. BadInput for a bad file."""
    try:
        given = parse(credentials_file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput(f"{credentials_file} cannot be read: {error.strerror}.") from error
    except ValueError as problem:
        said = "It is no text." if isinstance(problem, UnicodeDecodeError) else str(problem)
        raise BadInput(f"{credentials_file}: {said}") from problem
    with Hall(path, create=True) as hall:
        try:
            join(hall, given)
        except ValueError as problem:
            raise BadInput(str(problem)) from problem


def come_in_step(path: Path, told: Callable[[str], None] = lambda _: None) -> Transfer:
    """Send and read everything, once; `told` hears what keeps something waiting.

    Fault where the hub is not there, or is another event's; BadInput where this terminal has not joined.
    """
    with Hall(path) as hall:
        engine = _engine(hall)
        with collector_paused():
            came = asyncio.run(engine.once(PATIENCE_S))
        if not came:
            waits = outbox.count(hall)
            why = engine.why or f"The hub does not answer at {', '.join(engine.given.servers)}."
            raise Fault(f"{why} {waits} facts wait here for it; nothing is lost.")
        if engine.why:
            told(engine.why)
        return _transfer(engine)


def keep_in_step(path: Path, told: Callable[[str], None]) -> Transfer:
    """Stay in step until SIGINT or SIGTERM; `told` hears in a sentence when that changes."""
    with Hall(path) as hall:
        engine = _engine(hall)
        last = ""

        def tell() -> None:
            nonlocal last
            word = "in step" if engine.in_step else "catching up" if engine.connected else "offline"
            sentence = f"{word}: {engine.why}" if engine.why else word
            if sentence != last:
                last = sentence
                told(sentence)

        engine.told = tell
        asyncio.run(_until_told(engine))
        return _transfer(engine)


async def _until_told(engine: Sync) -> None:
    work = asyncio.create_task(engine.forever())
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, work.cancel)
    with suppress(asyncio.CancelledError):
        await work


def _engine(hall: Hall) -> Sync:
    given = credentials_of(hall)
    if given is None:
        raise BadInput(NOT_JOINED)
    return Sync(hall, given)


def _transfer(engine: Sync) -> Transfer:
    return Transfer(engine.sent, engine.received, engine.refused, outbox.count(engine.hall))
