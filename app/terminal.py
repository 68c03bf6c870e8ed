"""One terminal at work: its hall file, its clock, where it stands. What a window asks and does."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from app import check_in
from app.agenda import zone_of
from app.clock import Clock, rehearsal
from app.work import clock_at
from db import venues
from db.faults import Fault
from db.hall import Hall
from db.records import Venue

PATIENCE_S: Final = 2.0
"""A window waits no longer for another program that writes: then it says that it is out of order."""


class Terminal:
    """Keeps the hall file open; to be used on one thread, and closed at the end."""

    def __init__(self, path: Path, *, place: str = "", at: str | None = None) -> None:
        """Open and check the file; `at` starts a rehearsal's clock. Fault for a bad file, BadInput for a bad time."""
        self.hall = Hall(path, patience_s=PATIENCE_S)
        self.clock = Clock(skew=self._skew)
        self._last_skew: int | None = None
        try:
            self.hall.check()
            venue = venues.venue(self.hall)
            start = clock_at(at, zone_of(venue) if venue else None).start
        except BaseException:
            self.hall.close()
            raise
        if start is not None:
            self.clock = rehearsal(start)
        places = [one.id for one in venue.places] if venue else []
        self.place = place or (places[0] if len(places) == 1 else "")

    @property
    def name(self) -> str:
        """What scans of this terminal are recorded under."""
        return self.place or self.hall.name

    def close(self) -> None:
        """Close the hall file."""
        self.hall.close()

    def venue(self) -> Venue | None:
        """The event as it is known at this moment; none while none is loaded."""
        return venues.venue(self.hall)

    def scan(self, text: str) -> check_in.Outcome:
        """Check in by the text of a code; the outcome is on disk."""
        return check_in.scan(self.hall, text, self.clock, kiosk=self.name)

    def again(self, outcome: check_in.Admitted) -> check_in.Admitted | None:
        """The same admission as things are at this moment; none where it no longer stands. Records nothing."""
        return check_in.again(self.hall, outcome, self.clock)

    def now(self) -> datetime:
        """The time in UTC."""
        return self.clock.now()

    def version(self) -> int:
        """Another number after every change that another program, or the hub, has made. Fault where the disk fails."""
        return self.hall.version

    def trusted(self) -> bool:
        """Whether the clock can be believed."""
        venue = self.venue()
        return venue is None or self.clock.trusted(self.hall.newest(), venue)

    def healthy(self) -> None:
        """Fault while nothing can be recorded."""
        self.hall.probe()

    def _skew(self) -> int | None:
        """How far the machine's clock is ahead; while the disk fails, as it was last known: a clock always goes."""
        with suppress(Fault):
            self._last_skew = self.hall.clock_skew()
        return self._last_skew
