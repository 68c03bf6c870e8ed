"""What a command or a window works with: an open hall file, a clock, the organiser's key."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

from app.agenda import zone_of
from app.badge import key_path
from app.clock import Clock, parse_time
from app.problems import BadInput
from db import questions, venues
from db.hall import Hall
from db.records import Counts


@dataclass(frozen=True, slots=True)
class Work:
    """An open hall file and its circumstances."""

    hall: Hall
    clock: Clock
    key: Path
    """Where the organiser's key lies, or would lie."""


def clock_at(text: str | None, zone: ZoneInfo | None, skew: Callable[[], int | None] | None = None) -> Clock:
    """The machine's clock, corrected by `skew`, or one that stands at a time given as text. BadInput if it is none."""
    if text is None:
        return Clock(skew=skew)
    try:
        return Clock(parse_time(text, zone or ZoneInfo("UTC")).astimezone(UTC))
    except ValueError as error:
        raise BadInput(f"--at: {error}") from None


@contextmanager
def opened(path: Path, at: str | None = None, key: Path | None = None) -> Iterator[Work]:
    """Open the hall file; a time without an offset is in its event's zone."""
    with Hall(path) as hall:
        venue = venues.venue(hall)
        yield Work(hall, clock_at(at, zone_of(venue) if venue else None, hall.clock_skew), key or key_path(path))


def rebuild(hall: Hall) -> Counts:
    """Make all tables anew from the facts; what there is afterwards."""
    hall.rebuild()
    return questions.counts(hall)
