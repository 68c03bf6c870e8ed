"""Facts → rows of the plain tables, one function of a body per kind."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple

from db.facts import Body, Fact

Row = tuple[Any, ...]


class Shape(NamedTuple):
    """The table of a kind: its name, its columns (the key first), and a row from (body, fact)."""

    table: str
    columns: tuple[str, ...]
    row: Callable[[Body, Fact], Row]

    @property
    def insert(self) -> str:
        """SQL that writes a row, in place of the one with the same key."""
        marks = ",".join("?" * len(self.columns))
        return f"INSERT OR REPLACE INTO {self.table} ({','.join(self.columns)}) VALUES ({marks})"

    @property
    def delete(self) -> str:
        """SQL that removes the row of an entity."""
        return f"DELETE FROM {self.table} WHERE {self.columns[0]} = ?"


@lru_cache(maxsize=256)
def moment(milliseconds: int) -> str:
    """UTC milliseconds as ISO 8601 text of fixed width, so that texts sort as times do."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{datetime.fromtimestamp(seconds, UTC).isoformat()[:19]}.{rest:03d}Z"


def look(body: Body) -> Row:
    """Accent, logo and what boards show; what is missing, or was let in by a program that did not know it, is plain."""
    from db.forms import OPTIONAL  # noqa: PLC0415 - a terminal whose event is known starts without it

    said = {key: body[key] for key, check in OPTIONAL["event"].items() if key in body and check.fits(body[key])}
    return said.get("accent", ""), said.get("logo", ""), said.get("board_shows", "organisations")


def event(body: Body, fact: Fact) -> Row:
    """The event, its languages as JSON."""
    names = (body[key] for key in ("name", "venue", "hall", "floor", "timezone"))
    return (fact.entity, *names, json.dumps(body["languages"]), *look(body))


def room(body: Body, fact: Fact) -> Row:
    """A room's rectangle, with its doors as JSON."""
    return (fact.entity, body["label"], *body["origin"], *body["size"], json.dumps(body["doors"]))


def scan(body: Body, fact: Fact) -> Row:
    """A scan with the outcome that was shown."""
    return (
        fact.id,
        moment(fact.at),
        body.get("kiosk"),
        body.get("participant"),
        body["outcome"],
        body.get("code"),
        fact.by,
    )


SHAPES: Final[dict[str, Shape]] = {
    "event": Shape(
        "events",
        ("id", "name", "venue", "hall", "floor", "timezone", "languages", "accent", "logo", "board_shows"),
        event,
    ),
    "room": Shape("rooms", ("id", "label", "x", "y", "width", "depth", "doors"), room),
    "table": Shape(
        "tables",
        ("id", "label", "room", "x", "y", "seats"),
        lambda b, f: (f.entity, b["label"], b["room"], *b["at"], b["seats"]),
    ),
    "round": Shape(
        "rounds", ("id", "slot_minutes", "spans"), lambda b, f: (f.entity, b["slot_minutes"], json.dumps(b["spans"]))
    ),
    "session": Shape(
        "sessions",
        ("id", "title", "start", "end", "rooms"),
        lambda b, f: (f.entity, b["title"], b["start"], b["end"], json.dumps(b["rooms"])),
    ),
    "place": Shape("places", ("id", "x", "y"), lambda b, f: (f.entity, *b["at"])),
    "participant": Shape(
        "participants",
        (
            "id",
            "first_name",
            "last_name",
            "organisation",
            "kind",
            "side",
            "country",
            "language",
            "days",
            "status",
            "home_table",
        ),
        lambda b, f: (
            f.entity,
            b["first_name"],
            b["last_name"],
            b["organisation"],
            b["kind"],
            b["side"],
            b["country"],
            b["language"],
            ";".join(b["days"]),
            b["status"],
            b["home_table"],
        ),
    ),
    "contact": Shape(
        "contacts",
        ("participant", "email", "phone", "note"),
        lambda b, f: (f.entity, b["email"], b["phone"], b["note"]),
    ),
    "badge": Shape(
        "badges",
        ("code", "participant", "issue", "state", "since", "until"),
        lambda b, f: (f.entity, b["participant"], b.get("issue"), b["state"], b.get("since"), b.get("until")),
    ),
    "meeting": Shape(
        "meetings", ("id", "round", "status", "locked"), lambda b, f: (f.entity, b["round"], b["status"], b["locked"])
    ),
    "part": Shape(
        "parts",
        ("id", "meeting", "role", "capacity", "participant"),
        lambda b, f: (f.entity, b["meeting"], b["role"], b["capacity"], b["participant"]),
    ),
    "seat": Shape(
        "seats",
        ("meeting", "table_id", "start", "end", "at", "fact"),
        lambda b, f: (f.entity, b["table"], b["start"], b["end"], f.at, f.id),
    ),
    "closure": Shape(
        "closures",
        ("id", "room", "table_id", "start", "end", "why", "state"),
        lambda b, f: (f.entity, b.get("room"), b.get("table"), b["start"], b["end"], b["why"], b["state"]),
    ),
    "delay": Shape(
        "delays",
        ("id", "round", "since", "minutes"),
        lambda b, f: (f.entity, b["round"], b["since"], b["minutes"]),
    ),
    "presence": Shape(
        "presences",
        ("id", "meeting", "participant", "state"),
        lambda b, f: (f.entity, b["meeting"], b["participant"], b["state"]),
    ),
    "staff": Shape("staff", ("name", "role", "pin"), lambda b, f: (f.entity, b["role"], b["pin"])),
    "scan": Shape("scans", ("id", "at", "kiosk", "participant", "outcome", "code", "by"), scan),
    "void": Shape(
        "voids",
        ("id", "at", "scan", "by", "why"),
        lambda b, f: (f.id, moment(f.at), b["scan"], f.by, b.get("why")),
    ),
    "printed": Shape(
        "printed",
        ("id", "at", "participant", "printer", "by", "day", "problem"),
        lambda b, f: (f.id, moment(f.at), b["participant"], b.get("printer"), f.by, b.get("day"), b.get("problem")),
    ),
    "told": Shape(
        "told",
        ("id", "at", "participant", "by"),
        lambda b, f: (f.id, moment(f.at), b["participant"], f.by),
    ),
    "forgotten": Shape(
        "forgotten",
        ("id", "at", "participant", "by"),
        lambda b, f: (f.id, moment(f.at), b["participant"], f.by),
    ),
}
