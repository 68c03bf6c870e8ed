"""One terminal at work: its hall file, its clock, where it stands. What a window asks and does."""

from datetime import datetime
from pathlib import Path
from typing import Final

from app import check_in, printing
from app.agenda import zone_of
from app.clock import Clock, rehearsal
from app.work import clock_at
from db import venues
from db.hall import Hall
from db.records import Venue

PATIENCE_S: Final = 2.0
"""A window waits no longer for another program that writes: then it says that it is out of order."""


class Terminal:
    """Keeps the hall file open; to be used on one thread, and closed at the end."""

    def __init__(self, path: Path, *, place: str = "", at: str | None = None, slips_to: Path | None = None) -> None:
        """Open and check the file; `at` starts a rehearsal's clock. Fault for a bad file, BadInput for a bad time."""
        self.hall = Hall(path, patience_s=PATIENCE_S)
        self.slips_to = slips_to
        self.clock = Clock()
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

    def now(self) -> datetime:
        """The time in UTC."""
        return self.clock.now()

    def trusted(self) -> bool:
        """Whether the clock can be believed."""
        venue = self.venue()
        return venue is None or self.clock.trusted(self.hall.newest(), venue)

    def healthy(self) -> None:
        """Fault while nothing can be recorded."""
        self.hall.probe()

    def print_slip(self, participant: str) -> None:
        """Put somebody's slip into the folder of the settings. Fault where it cannot be."""
        if self.slips_to is not None:
            printing.print_slip(self.hall, participant, self.clock, self.slips_to, self.name)
