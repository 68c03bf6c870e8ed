"""What time it is: real, fixed or a rehearsal's; and whether to trust it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.records import Venue

TOLERANCE = timedelta(seconds=60)
"""Clocks of one hall differ by less; a fact from further ahead shows that a clock is wrong."""
FAR = timedelta(days=366)
"""A clock further from the event than this has lost its battery."""


class Reading(NamedTuple):
    """One look at a clock: the time in UTC, and the correction in it in milliseconds, if one was made."""

    now: datetime
    skew: int | None


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock that runs from `start` since `began` (monotonic seconds), or stands still, or is the machine's own."""

    start: datetime | None = None
    began: float | None = None
    speed: float = 1.0
    skew: Callable[[], int | None] | None = None
    """Says how far the machine's own clock is ahead of the hub's, in milliseconds; asked at each reading."""

    def read(self) -> Reading:
        """The time, corrected by the hub's if it is the machine's own; what a fact is recorded with."""
        if self.start is None:
            skew = self.skew() if self.skew else None
            return Reading(datetime.now(UTC) - timedelta(milliseconds=skew or 0), skew)
        if self.began is None:
            return Reading(self.start, None)
        return Reading(self.start + timedelta(seconds=(time.monotonic() - self.began) * self.speed), None)

    def now(self) -> datetime:
        """The time in UTC."""
        return self.read().now

    @property
    def vouched_for(self) -> bool:
        """Whether a person has set it, so that it is trusted whatever the facts say."""
        return self.start is not None

    def trusted(self, newest: datetime | None, venue: Venue) -> bool:
        """Whether to believe it: not before the newest fact on disk, nor years away from the event."""
        if self.vouched_for:
            return True
        now = self.now()
        if newest is not None and now < newest - TOLERANCE:
            return False
        times = [time for span in (r.spans for r in venue.rounds) for pair in span for time in pair]
        times += [time for s in venue.sessions for time in (s.start, s.end)]
        return not times or min(times) - FAR <= now <= max(times) + FAR


def rehearsal(start: datetime, speed: float = 1.0) -> Clock:
    """A clock that begins at `start` and runs on from there."""
    return Clock(start, time.monotonic(), speed)


def is_far_off(skew: int) -> bool:
    """Whether a clock that is `skew` milliseconds ahead, or behind, is to be set."""
    return abs(timedelta(milliseconds=skew)) >= TOLERANCE


def milliseconds(moment: datetime) -> int:
    """UTC milliseconds since 1970, as facts keep them."""
    return round(moment.timestamp() * 1000)


@lru_cache(maxsize=4096)
def time_text(moment: datetime) -> str:
    """ISO 8601 in UTC to the second, as bodies and tables keep the times of meetings."""
    return moment.astimezone(UTC).isoformat()[:19] + "Z"


def day_of(moment: datetime, zone: ZoneInfo) -> tuple[date, int, int]:
    """The local day of a moment, with its first millisecond and the first of the next day."""
    day = moment.astimezone(zone).date()
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    tomorrow = day + timedelta(days=1)
    end = datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=zone)
    return day, milliseconds(start), milliseconds(end)


def is_usable(day: date) -> bool:
    """Whether times of this day, and of those around it, can be reckoned with."""
    return 1970 <= day.year <= 9000


def parse_time(text: str, zone: ZoneInfo) -> datetime:
    """ISO 8601, in `zone` where it has no offset. ValueError says what is wrong with it."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{text!r} is not an ISO 8601 time. Write it as 2016-04-25T09:30.") from None
    if not is_usable(moment):
        raise ValueError(f"{text!r} is not a time that this program can use. Write it as 2016-04-25T09:30.")
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    here = moment.replace(tzinfo=zone).astimezone(UTC)
    if here.astimezone(zone).replace(tzinfo=None) != moment:
        raise ValueError(f"{text!r} does not exist in {zone}: the clocks skip it. Add the offset, such as +02:00.")
    if moment.replace(tzinfo=zone, fold=1).astimezone(UTC) != here:
        raise ValueError(f"{text!r} comes twice in {zone}: the clocks go back. Add the offset, such as +02:00.")
    return here
