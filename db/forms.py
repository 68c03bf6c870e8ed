"""What the body of each kind of fact must hold, so that its row and everything that reads it can rely on it.

Facts come from other programs and other hands as well. What is checked here is the form only: whether a table exists,
or an end is within its round, is asked of the tables. Further fields are allowed.
"""

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from db.facts import SO, Body

FIRST_YEAR: Final = 1969
LAST_YEAR: Final = 9001
"""Times and days of the usable years 1970 to 9000, whatever their offset from UTC."""
LATEST_MIN: Final = 600
"""Minutes of the greatest delay."""
REACH: Final = 1e6
"""Metres within which a hall lies."""
LARGEST_LOGO: Final = 64 * 1024
"""Bytes of an event's logo, at most."""
PNG: Final = b"\x89PNG\r\n\x1a\n"
"""How a PNG begins."""
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


class Check(NamedTuple):
    """What a value must be, in words, and whether it is; whether it may be null instead."""

    words: str
    fits: Callable[[Any], bool]
    none_too: bool = False


def or_none(check: Check) -> Check:
    """The same, or null."""
    return check._replace(words=f"{check.words} or null", none_too=True)


def one_of(*words: str) -> Check:
    """One of these words."""
    return Check(f"one of {', '.join(words)}", lambda value: type(value) is str and value in words)


def whole(least: int, greatest: int) -> Check:
    """A whole number; true and false are none."""
    words = f"a whole number from {least} to {greatest}"
    return Check(words, lambda value: type(value) is int and least <= value <= greatest)


def list_of(check: Check) -> Check:
    """A list, perhaps an empty one."""
    return Check(f"a list, each {check.words}", lambda value: type(value) is list and all(map(check.fits, value)))


@lru_cache(maxsize=8192)
def _reads_as(text: str, timespec: str = "seconds") -> bool:
    """Whether this is a time in UTC, written with exactly this precision: such texts sort as times do."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return False
    written = when.replace(tzinfo=None).isoformat(timespec=timespec) + "Z"
    return written == text and FIRST_YEAR <= when.year <= LAST_YEAR


def _is_moment(value: object) -> bool:
    """Whether this is a time as `2016-04-25T09:30:00Z`; what is longer is not remembered."""
    return type(value) is str and len(value) == 20 and _reads_as(value)


@lru_cache(maxsize=256)
def _is_day(text: str) -> bool:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    return day.isoformat() == text and FIRST_YEAR <= day.year <= LAST_YEAR


@lru_cache(maxsize=16)
def _is_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name).key)
    except (KeyError, ValueError, OSError):
        return False


def _is_point(value: object) -> bool:
    return type(value) is list and len(value) == 2 and all(type(n) in (int, float) and abs(n) < REACH for n in value)


def _is_size(value: object) -> bool:
    return _is_point(value) and min(value) > 0  # type: ignore[call-overload]


def _is_span(value: object) -> bool:
    return type(value) is list and len(value) == 2 and all(map(_is_moment, value)) and value[0] < value[1]


def is_colour(value: object) -> bool:
    """Whether it is the text `#RRGGBB`."""
    return type(value) is str and bool(_COLOUR.fullmatch(value))


def _is_logo(value: object) -> bool:
    """A PNG as base64 text, or an empty one; whether it can be painted is seen by whoever paints it."""
    if type(value) is not str or len(value) > LARGEST_LOGO * 3 // 2:
        return False
    try:
        data = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return not data or (data.startswith(PNG) and len(data) <= LARGEST_LOGO)


def _is_seen(value: object) -> bool:
    """What a person was shown, by meeting: table, nominal start and end, minutes of delay, the partner's id."""
    if type(value) is not dict:
        return False
    for row in value.values():
        if type(row) is not list or len(row) != 5:
            return False
        table, start, end, late, partner = row
        if not (
            (type(table) is str or table is None)
            and (start is None or (type(start) is str and len(start) == 20 and _reads_as(start)))
            and (end is None or (type(end) is str and len(end) == 20 and _reads_as(end)))
            and (type(late) is int and 0 <= late <= LATEST_MIN)
            and (type(partner) is str or partner is None)
        ):
            return False
    return True


TEXT: Final = Check("text", lambda value: type(value) is str)
YES_NO: Final = Check("true or false", lambda value: type(value) is bool)
MOMENT: Final = Check("a time as 2016-04-25T09:30:00Z", _is_moment)
EXACT: Final = Check(
    "a time as 2016-04-25T09:30:00.000Z",
    lambda value: type(value) is str and len(value) == 24 and _reads_as(value, "milliseconds"),
)
DAY: Final = Check("a date as 2016-04-25", lambda value: type(value) is str and len(value) == 10 and _is_day(value))
ZONE: Final = Check(
    "a time zone that this terminal knows", lambda value: type(value) is str and len(value) <= 100 and _is_zone(value)
)
POINT: Final = Check("two numbers of metres", _is_point)
SIZE: Final = Check("two numbers of metres above 0", _is_size)
SPAN: Final = Check("a start and a later end", _is_span)
SEEN: Final = Check("what a person was shown", _is_seen)
COLOUR: Final = Check("a colour as #RRGGBB, or empty", lambda value: value == "" or is_colour(value))
LOGO: Final = Check(f"a PNG of at most {LARGEST_LOGO} bytes as base64", _is_logo)
SEVERAL: Final = whole(1, 99_999)

ANYWHERE: Final[Mapping[str, Check]] = {
    "meeting": or_none(TEXT),
    "participant": or_none(TEXT),
    "why": or_none(TEXT),
    "seen": or_none(SEEN),
}
"""Fields that some readers look for in bodies of any kind."""

FIELDS: Final[Mapping[str, Mapping[str, Check]]] = {
    "event": {
        "name": TEXT,
        "venue": TEXT,
        "hall": TEXT,
        "floor": TEXT,
        "timezone": ZONE,
        "languages": list_of(TEXT),
    },
    "room": {"label": TEXT, "origin": POINT, "size": SIZE, "doors": list_of(POINT)},
    "table": {"label": TEXT, "room": TEXT, "at": POINT, "seats": SEVERAL},
    "round": {"slot_minutes": SEVERAL, "spans": list_of(SPAN)},
    "session": {"title": TEXT, "start": MOMENT, "end": MOMENT, "rooms": list_of(TEXT)},
    "place": {"at": POINT},
    "participant": {
        "first_name": TEXT,
        "last_name": TEXT,
        "organisation": TEXT,
        "kind": TEXT,
        "side": TEXT,
        "country": TEXT,
        "language": TEXT,
        "days": list_of(DAY),
        "status": one_of("registered", "cancelled"),
        "home_table": or_none(TEXT),
    },
    "contact": {"email": TEXT, "phone": TEXT, "note": TEXT},
    "badge": {"participant": TEXT, "state": one_of("valid", "void")},
    "meeting": {"round": TEXT, "status": one_of("accepted", "cancelled"), "locked": YES_NO},
    "part": {"meeting": TEXT, "role": one_of("host", "guest", "other"), "capacity": TEXT, "participant": TEXT},
    "seat": {"table": or_none(TEXT), "start": or_none(MOMENT), "end": or_none(MOMENT)},
    "closure": {"start": MOMENT, "end": MOMENT, "why": TEXT, "state": one_of("closed", "reopened")},
    "delay": {"round": TEXT, "since": MOMENT, "minutes": whole(0, LATEST_MIN)},
    "presence": {"meeting": TEXT, "participant": TEXT, "state": one_of("here", "absent", "excused")},
    "staff": {"role": TEXT, "pin": TEXT},
    "scan": {"outcome": one_of("unknown", "replaced", "withdrawn", "not_today", "welcome", "welcome_back")},
    "void": {"scan": TEXT},
    "printed": {"participant": TEXT},
    "told": {"participant": TEXT},
    "forgotten": {"participant": TEXT},
}
"""By kind, the fields that there must be."""

OPTIONAL: Final[Mapping[str, Mapping[str, Check]]] = {
    "event": {"accent": COLOUR, "logo": LOGO, "board_shows": one_of("organisations", "people")},
    "badge": {"issue": or_none(whole(1, 1 << 31)), "since": or_none(EXACT), "until": or_none(EXACT)},
    "closure": {"room": or_none(TEXT), "table": or_none(TEXT)},
    "scan": {"kiosk": or_none(TEXT), "code": or_none(TEXT)},
    "printed": {"printer": or_none(TEXT), "day": or_none(DAY), "problem": or_none(TEXT)},
}
"""By kind, fields that may be left out."""

LASTING: Final = frozenset({"session", "seat", "closure"})
"""Kinds that last from a start to an end."""

_RULES: Final = {
    kind: (
        *((field, True, *check) for field, check in fields.items()),
        *((f, False, *check) for f, check in {**ANYWHERE, **OPTIONAL.get(kind, {})}.items() if f not in fields),
    )
    for kind, fields in FIELDS.items()
}


def problem_of(kind: str, body: Body) -> str | None:
    """What is wrong with a body of this program's form; none where it fits, and of kinds that it does not know."""
    rules = _RULES.get(kind)
    if rules is None:
        return None
    if body.get("gone"):
        return None if kind in SO else "what has happened cannot be gone"
    for field, needed, words, fits, none_too in rules:
        if field not in body:
            if needed:
                return f"{field} is missing"
        elif not ((none_too and body[field] is None) or fits(body[field])):
            return f"{field} is not {words}"
    if kind in LASTING and not _lasts(body["start"], body["end"]):
        return "end is not after start"
    return None


def _lasts(start: str | None, end: str | None) -> bool:
    """Both or neither."""
    return start < end if start is not None and end is not None else start is end
