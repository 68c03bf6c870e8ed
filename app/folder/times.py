"""Local times as people write them → UTC, or why not. ISO 8601; daylight saving as in PEP 495."""

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from app.clock import is_usable

_DATE = re.compile(r"\d{4}-?\d\d-?\d\d")
_SPOKEN = re.compile(r"(\d{4}-\d\d-\d\d)[T ]+(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?(?: ?([ap])\.?m\.?)?", re.IGNORECASE)


def moment_of(text: str, zone: ZoneInfo) -> datetime | str:
    """The moment in UTC; or as text what is wrong with it. Without an offset it is a local time of `zone`."""
    if _DATE.fullmatch(text):
        return f"“{text}” gives no time of day; write it as 2016-04-25T09:30"
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        spoken = _spoken(text)
        if spoken is None:
            return f"“{text[:60]}” is no date and time; write it as 2016-04-25T09:30"
        time = spoken
    if not is_usable(time):
        return f"“{text}” is out of range; write a year between 1970 and 9000, as in 2016-04-25T09:30"
    return time.astimezone(UTC) if time.tzinfo else _utc_of(time, zone)


def day_of(text: str) -> str | None:
    """An ISO date, also where a spreadsheet added midnight to it; none if it is no date."""
    try:
        day = date.fromisoformat(text.removesuffix("T00:00:00"))
    except ValueError:
        return None
    return day.isoformat() if is_usable(day) else None


def _spoken(text: str) -> datetime | None:
    """A time such as `2016-04-25 9:30 AM`."""
    match = _SPOKEN.fullmatch(text)
    if match is None:
        return None
    day, hour, minute, half = match.groups()
    hours = int(hour) if half is None else int(hour) % 12 + (12 if half in "pP" else 0)
    if half is not None and not 1 <= int(hour) <= 12:
        return None
    try:
        return datetime.fromisoformat(f"{day}T{hours:02}:{minute}")
    except ValueError:
        return None


def _utc_of(local: datetime, zone: ZoneInfo) -> datetime | str:
    first = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None, fold=0) != local.replace(fold=0):
        return f"{local.isoformat()} does not exist in {zone.key}: the clocks skip it; write a time before or after"
    second = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first == second:
        return first
    offsets = " or ".join(str(moment.astimezone(zone))[-6:] for moment in (first, second))
    return f"{local.isoformat()} comes twice in {zone.key}, as the clocks go back; add its offset: {offsets}"
