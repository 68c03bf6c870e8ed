"""The event with its plan and programme, read from the tables."""

import json
from datetime import datetime
from functools import lru_cache
from typing import Any

from db.hall import Hall
from db.records import (
    Delay,
    Event,
    Place,
    Room,
    Round,
    Session,
    Table,
    Venue,
)


@lru_cache(maxsize=4096)
def time_of(text: str | None) -> datetime | None:
    """ISO 8601 text of the tables as an aware datetime."""
    return datetime.fromisoformat(text) if text else None


def event(hall: Hall) -> Event | None:
    """The event, once it is loaded."""
    columns = "id, name, venue, hall, floor, timezone, languages, accent, logo, board_shows"
    for row in hall.rows(f"SELECT {columns} FROM events ORDER BY id LIMIT 1"):
        id_, name, venue, hall_name, floor, timezone, tags, accent, logo, shows = row
        return Event(id_, name, venue, hall_name, floor, timezone, tuple(json.loads(tags)), accent, logo, shows)
    return None


def venue(hall: Hall) -> Venue | None:
    """The event with its plan and programme, once it is loaded; read anew only when one of them has changed."""
    version = hall.value("SELECT venue_version FROM terminal")
    if hall.remembered is None or hall.remembered[0] != version:
        hall.remembered = (version, _venue(hall))
    return hall.remembered[1]


def _venue(hall: Hall) -> Venue | None:
    about = event(hall)
    if about is None:
        return None
    tables = hall.rows("SELECT id, label, room, x, y, seats FROM tables ORDER BY id")
    places = hall.rows("SELECT id, x, y FROM places ORDER BY id")
    delays = hall.rows("SELECT round, since, minutes FROM delays ORDER BY id")
    return Venue(
        event=about,
        rooms=tuple(map(_room, hall.rows("SELECT id, label, x, y, width, depth, doors FROM rooms ORDER BY id"))),
        tables=tuple(map(table_of, tables)),
        rounds=tuple(map(_round, hall.rows("SELECT id, slot_minutes, spans FROM rounds ORDER BY id"))),
        sessions=tuple(
            map(_session, hall.rows("SELECT id, title, start, end, rooms FROM sessions ORDER BY start, id"))
        ),
        places=tuple(Place(name, (x, y)) for name, x, y in places),
        delays=tuple(Delay(name, datetime.fromisoformat(since), minutes) for name, since, minutes in delays),
    )


def delays_of(hall: Hall, round_: str) -> list[tuple[str, str]]:
    """Ids of a round's delays, each with the nominal time (ISO 8601, UTC) from which it counts."""
    return [
        (row[0], row[1]) for row in hall.rows("SELECT id, since FROM delays WHERE round = ? ORDER BY id", (round_,))
    ]


def _room(row: Any) -> Room:
    doors = tuple((x, y) for x, y in json.loads(row[6]))
    return Room(row[0], row[1], (row[2], row[3]), (row[4], row[5]), doors)


def _round(row: Any) -> Round:
    spans = ((datetime.fromisoformat(start), datetime.fromisoformat(end)) for start, end in json.loads(row[2]))
    return Round(row[0], row[1], tuple(spans))


def _session(row: Any) -> Session:
    start, end = datetime.fromisoformat(row[2]), datetime.fromisoformat(row[3])
    return Session(row[0], row[1], start, end, tuple(json.loads(row[4])))


def table_of(row: Any) -> Table:
    """A row (id, label, room, x, y, seats) as a record."""
    return Table(row[0], row[1], row[2], (row[3], row[4]), row[5])
