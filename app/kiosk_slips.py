"""The slips of a kiosk: asked for with one touch, followed until they lie in the tray."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.agenda import zone_of
from app.languages import spoken
from app.printing import Made, Printer, make_slips, prepare
from app.slip_news import SlipNews
from app.spooler import Spooler
from app.stale import stale_slips
from app.terminal import Terminal
from app.venue import venue_of
from db import jobs
from db.hall import Hall

if TYPE_CHECKING:
    from app.spooling import Spooling

AGAIN_S: Final = 60.0
"""Whoever presses again within this time, or before it has come out, is asked whether they want a second slip."""
TOLD_S: Final = 150.0
"""So long after it was asked for, a slip is told of: it has come out by then, or was given up."""


@dataclass(slots=True)
class _Ask:
    at: float
    job: str = ""
    """Its print; empty until that is on record."""
    failed: bool = False


class KioskSlips:
    """One kiosk's slips; to be used on the terminal's thread."""

    def __init__(
        self,
        terminal: Terminal,
        spooler: Spooler,
        printer: Printer,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._terminal = terminal
        self._spooler = spooler
        self._printer = printer
        self._monotonic = monotonic
        self._asks: dict[str, _Ask] = {}

    def ask(self, participant: str) -> None:
        """Print somebody's slip of today, in the language that the screen speaks now.

        Returns at once; `news` says what becomes of it.
        """
        ask = _Ask(self._monotonic())
        self._asks = {name: one for name, one in self._asks.items() if ask.at - one.at < TOLD_S}
        self._asks[participant] = ask

        def put(spooling: "Spooling") -> None:
            ask.job = spooling.put(self._make(spooling.hall, participant), self._printer).id

        def answer(trouble: Exception | None) -> None:
            ask.failed = trouble is not None

        self._spooler.do(put, answer)

    def _is_stale(self, participant: str) -> bool:
        """Whether the slip of today that they have is wrong; a kiosk prints no other."""
        hall, moment = self._terminal.hall, self._terminal.now()
        day = moment.astimezone(zone_of(venue_of(hall))).date()
        return any(one.day == day for one in stale_slips(hall, moment, [participant]))

    def prepare(self) -> None:
        """Begin with printing: take back what was left from the last time, and make ready for the first slip."""
        self._spooler.do(lambda _: prepare())

    def stop(self) -> None:
        """Print no more; what was not yet printed is given up when the kiosk starts again."""
        self._spooler.stop()

    def _make(self, hall: Hall, participant: str) -> Made:
        """On the spooler's thread, which speaks what was spoken at the press."""
        from app.slips_for import Wanted, slips_for  # noqa: PLC0415 - a kiosk starts without reportlab

        clock, wanted = self._terminal.clock, Wanted("person", participant)
        return make_slips(
            hall, lambda one: slips_for(one, wanted, clock.now()), clock, self._printer, language=spoken()
        )

    def news(self, participant: str) -> SlipNews:
        """What there is to say of this person's slip at this moment. Fault where the disk fails."""
        ask, now = self._asks.get(participant), self._monotonic()
        stale = self._is_stale(participant)
        if ask is None or now - ask.at >= TOLD_S:
            return SlipNews("stale" if stale else "offered")
        lately = now - ask.at < AGAIN_S
        if ask.failed:
            return SlipNews("missing", "failed", lately)
        job = jobs.job(self._terminal.hall, ask.job)
        if job is None:
            return SlipNews("printing", lately=True)
        lately = lately or job.state == "waiting"
        if job.state == "out":
            return SlipNews("stale" if stale else "out", lately=lately and not stale)
        if job.problem or job.state == "gone":
            return SlipNews("missing", job.problem or "too_slow", lately)
        return SlipNews("printing", lately=lately)
