"""A terminal's sync on a thread of its own: the screen never waits for the network."""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.clock import Clock
from db import attention as asked
from db import outbox
from db.faults import Fault
from db.hall import Hall
from db.joining import credentials_of
from db.records import SyncState

if TYPE_CHECKING:
    from db.sync import Sync as Engine

_log = logging.getLogger(__name__)

BATCH: Final = 250
"""Messages that are written at once: whoever scans meanwhile waits for no more."""
JOINED_YET_S: Final = 2.0
"""How often a terminal that has not joined looks whether it has."""


class Sync:
    """Keeps a hall file in step with its hub, from `start` to `stop`."""

    def __init__(self, path: Path, changed: Callable[[], None], clock: Clock | None = None) -> None:
        """`changed` is called on the sync's own thread, when facts have arrived and when `state` is another.

        Times in `state` are those of `clock`, by default the machine's.
        """
        self._path = path
        self._changed = changed
        self._clock = clock or Clock()
        self._state = SyncState()
        self._loop = asyncio.new_event_loop()
        self._ended = asyncio.Event()
        self._engine: Engine | None = None
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    @property
    def state(self) -> SyncState:
        """How far this terminal is in step."""
        return self._state

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for it; what is on disk goes on the next time."""
        with suppress(RuntimeError):  # It has ended by itself.
            self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(timeout=5)

    def wake(self) -> None:
        """Something was recorded: send it. To be called on any thread."""
        engine = self._engine
        if engine is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(engine.written.set)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._until_ended())

    async def _until_ended(self) -> None:
        work = asyncio.create_task(self._forever())
        await self._ended.wait()
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)

    async def _forever(self) -> None:
        while True:
            try:
                with Hall(self._path) as hall:
                    await self._with(hall)
            except (Fault, ValueError) as trouble:  # a full disk, or credentials that are no more whole
                why = trouble.sentence if isinstance(trouble, Fault) else str(trouble)
                self._tell(replace(self._state, state="offline", why=why))
            except Exception:  # noqa: BLE001 - the screen goes on without the network; the log has it all
                _log.exception("the sync has failed unforeseen")
                self._tell(replace(self._state, state="offline", why=""))
            await asyncio.sleep(JOINED_YET_S)

    async def _with(self, hall: Hall) -> None:
        given = credentials_of(hall)
        if given is None:
            return
        from db.sync import Sync as Engine  # noqa: PLC0415 - a terminal that is on its own loads no network library

        last = hall.value("SELECT last_sync FROM terminal")
        news = datetime.fromisoformat(last) if last else None
        self._tell(SyncState("offline", None, news, outbox.count(hall)))
        self._engine = Engine(hall, given, batch=BATCH)
        self._engine.told = self._look
        await self._engine.forever()

    def _look(self) -> None:
        """Make a state of what the engine says."""
        engine = self._engine
        if engine is None:
            return
        hall, before = engine.hall, self._state
        now = replace(self._clock, skew=hall.clock_skew).now()  # By this thread's own connection.
        word: Any = "in_step" if engine.in_step else "catching_up" if engine.connected else "offline"
        news = before.news if engine.news is None else now - timedelta(seconds=time.monotonic() - engine.news)
        since = None if word != "offline" else before.since or news or now
        waiting, refused, newer = outbox.count(hall), asked.refused_facts(hall), asked.newer_facts(hall)
        self._tell(SyncState(word, since, news, waiting, refused, newer, engine.why))

    def _tell(self, state: SyncState) -> None:
        self._state = state
        self._changed()
