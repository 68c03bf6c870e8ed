"""A terminal that comes in step once, and dies on the way: just before or after a step of sending or receiving."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from db import inbox, outbox, reading, sending, sync
from db.hall import Hall
from db.joining import credentials_of
from db.line import Line

STEPS: Final[dict[str, tuple[Any, str]]] = {
    "adopt": (sync, "adopt"),
    "waiting": (outbox, "waiting"),
    "send": (Line, "send"),
    "acknowledged": (outbox, "acknowledged"),
    "sent": (sync, "send"),
    "cursor": (reading, "cursor"),
    "ask for a batch": (Line, "batch"),
    "take": (reading, "take"),
    "receive": (Hall, "receive"),
    "settle": (outbox, "settle"),
    "purge": (sync, "purge"),
    "purge one": (sending, "purge_one"),
    "move the cursor": (inbox, "_purge_again"),
}
"""Every step of sending and receiving, by where its function is looked up."""


def main() -> None:
    """`at_fault HALL STEP before|after NUMBER`: dies at the step's so-manieth time; ends in order if there is none."""
    path, step, side, number = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
    where, name = STEPS[step]
    setattr(where, name, dying(getattr(where, name), side, number))
    with Hall(path) as hall:
        given = credentials_of(hall)
        assert given is not None
        assert asyncio.run(sync.Sync(hall, given).once(20))


def dying(step: Callable[..., Any], side: str, number: int) -> Callable[..., Any]:
    """The same step, which is the last thing that this process does, or comes to."""
    times = 0

    def is_it() -> bool:
        nonlocal times
        times += 1
        return times == number

    async def awaited(*arguments: Any, **named: Any) -> Any:
        last = is_it()
        if last and side == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = await step(*arguments, **named)
        if last:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    def called(*arguments: Any, **named: Any) -> Any:
        last = is_it()
        if last and side == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = step(*arguments, **named)
        if last:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    return awaited if asyncio.iscoroutinefunction(step) else called


if __name__ == "__main__":
    main()
