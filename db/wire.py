"""A fact as the bytes that travel: one JSON object, on the stream as in a courier file; and what is refused as none.

Bodies of a newer form, and kinds that this program does not know, are taken as they are and go on as they came.
"""

import re
from functools import lru_cache
from hashlib import blake2b
from operator import itemgetter
from typing import Any, Final

import orjson

from db.facts import DESK_ONLY, FORM, HAPPENED, SO, Fact
from db.forms import problem_of

LARGEST: Final = 256 * 1024
"""Bytes of a fact, at most."""
MOST_REPLACED: Final = 1000
"""Facts that one fact replaces, at most."""
GREATEST: Final = (1 << 53) - 1
"""Of counts: all programs read such a number of JSON as the same."""
EARLIEST_MS: Final = -86_400_000
LATEST_MS: Final = 221_877_014_400_000
"""The usable years 1970 to 9000 with a day to spare on both sides, in UTC milliseconds."""
LONGEST_TOKEN: Final = 200
"""Bytes of a part of a subject that is written out."""

ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch
KIND: Final = re.compile(r"[a-z_]{1,40}").fullmatch
NAME: Final = re.compile(r"[^\x00-\x1f\x7f-\x9f]{1,1000}").fullmatch
SHORT: Final = re.compile(r"[^\x00-\x1f\x7f-\x9f]{1,100}").fullmatch
PLAIN: Final = re.compile(r"[A-Za-z0-9_-]{1,200}").fullmatch
SPECIAL: Final = re.compile(rb"[^A-Za-z0-9_-]")
FIELDS: Final = itemgetter(*Fact._fields)


LINES: Final = (
    ("id", ID, "no UUID in small letters", False),
    ("kind", KIND, "no word in small letters", False),
    ("entity", NAME, "no line of 1 to 1000 characters", False),
    ("origin", SHORT, "no line of 1 to 100 characters", False),
    ("by", NAME, "no line of 1 to 1000 characters", True),
    ("step", SHORT, "no line of 1 to 100 characters", True),
    ("source", SHORT, "no line of 1 to 100 characters", True),
)
NUMBERS: Final = (
    ("at", EARLIEST_MS, LATEST_MS, False),
    ("skew", -LATEST_MS, LATEST_MS, True),
    ("seq", 0, GREATEST, False),
)


class BadFact(ValueError):
    """What arrived is no fact: `str()` says why."""


def line_of(fact: Fact) -> bytes:
    """A fact as it travels, without a line's end."""
    base = orjson.Fragment(fact.base) if fact.base is not None else None
    return orjson.dumps({**fact._asdict(), "base": base, "body": orjson.Fragment(fact.body)})


def fact_of(data: bytes) -> Fact:
    """The fact that travelled; fields beside those of a fact are ignored. BadFact says what is wrong with it."""
    return read(data)[0]


def read(data: bytes) -> tuple[Fact, dict[str, Any]]:
    """The same, with its body as it was read: its form is still in it."""
    if len(data) > LARGEST:
        raise BadFact(f"it is longer than {LARGEST} bytes")
    try:
        raw = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BadFact(_why_no_json(data, error)) from None
    if type(raw) is not dict:
        raise BadFact("it is no JSON object")
    try:
        _check_head(raw)
        body = raw["body"]
        raw["base"], raw["body"] = _base_of(raw), _body_of(raw["kind"], body)
        return Fact._make(FIELDS(raw)), body
    except KeyError as error:
        raise BadFact(f"{error.args[0]} is missing") from None


def subject_of(event: str, fact: Fact) -> str:
    """Where a fact of an event is published: stream, event, kind, entity and origin. The broker's rights hang on it."""
    stream = "desk" if fact.kind in DESK_ONLY else "hall"
    return ".".join((stream, *map(token_of, (event, fact.kind, fact.entity, fact.origin))))


@lru_cache(maxsize=4096)
def token_of(text: str) -> str:
    """One part of a subject, which is case-sensitive ASCII without dots, stars and spaces; never the same for two."""
    if PLAIN(text):
        return text
    escaped = SPECIAL.sub(lambda byte: b"=%02X" % byte[0][0], text.encode())
    if len(escaped) > LONGEST_TOKEN:
        return "=h" + blake2b(text.encode(), digest_size=16).hexdigest()
    return escaped.decode() or "="


def _why_no_json(data: bytes, error: orjson.JSONDecodeError) -> str:
    try:
        data.decode()
    except UnicodeDecodeError as broken:
        return f"it is no UTF-8 at byte {broken.start + 1}"
    return f"it is no JSON at character {error.pos + 1}: {error.msg}"


def _check_head(raw: dict[str, Any]) -> None:
    """BadFact for the first field that is wrong, other than what a fact says and what it replaces."""
    for field, pattern, wrong, none_too in LINES:
        line = raw[field]
        if not ((type(line) is str and pattern(line)) or (none_too and line is None)):
            raise BadFact(f"{field} is {wrong}")
    for field, least, greatest, none_too in NUMBERS:
        number = raw[field]
        if not ((type(number) is int and least <= number <= greatest) or (none_too and number is None)):
            raise BadFact(f"{field} is no whole number from {least} to {greatest}")


def _base_of(raw: dict[str, Any]) -> str | None:
    """The text of what a fact replaces; none for what happened."""
    kind, base, version = raw["kind"], raw["base"], raw["version"]
    if base is None and version is None and kind not in SO:
        if kind in HAPPENED and raw["entity"] != raw["id"]:
            raise BadFact("entity is not the id of what happened")
        return None
    if kind in HAPPENED:
        raise BadFact("base or version is given of what happened")
    if type(base) is not list or len(base) > MOST_REPLACED or not all(type(one) is str and ID(one) for one in base):
        raise BadFact(f"base is no list of at most {MOST_REPLACED} ids")
    if type(version) is not int or not 1 <= version <= GREATEST:
        raise BadFact("version is no count from 1")
    return orjson.dumps(base).decode() if base else "[]"


def _body_of(kind: str, body: Any) -> str:
    """The canonical text of a body."""
    form = body.get("form") if type(body) is dict else None
    if type(form) is not int or form < 1:
        raise BadFact("body is no object with the number of its form")
    problem = problem_of(kind, body) if form == FORM else None
    if problem:
        raise BadFact(f"body of {kind}: {problem}")
    try:
        return orjson.dumps(body, option=orjson.OPT_SORT_KEYS).decode()
    except TypeError:
        raise BadFact("body is nested too deep") from None
