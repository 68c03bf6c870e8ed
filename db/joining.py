"""Joining a hub: what is to be sent, under which name, and what a public terminal may not keep."""

from collections.abc import Mapping
from typing import Final

from db import credentials
from db.credentials import Credentials
from db.facts import DESK_ONLY, FOR_EVERYBODY
from db.hall import Hall
from db.outbox import COURIERS
from db.tables import SHAPES

STREAMS: Final[Mapping[str, tuple[str, ...]]] = {
    "organiser": ("HALL", "DESK"),
    "desk": ("HALL", "DESK"),
    "kiosk": ("HALL",),
    "board": ("HALL",),
}
"""What a terminal of each role reads."""


def stream_of(kind: str) -> str:
    """The stream that facts of this kind are in."""
    return "DESK" if kind in DESK_ONLY else "HALL"


def credentials_of(hall: Hall) -> Credentials | None:
    """What this terminal has joined with; none where it never has."""
    text = hall.value("SELECT credentials FROM terminal")
    return credentials.parse(text) if text else None


def join(hall: Hall, given: Credentials) -> None:
    """Keep the credentials; all that was recorded before is to be sent. ValueError where it is another terminal.

    The name is taken on by `adopt`, once it is known what the hub has: a file that was copied from another terminal
    holds facts that are not this one's own.
    """
    with hall.writing():
        before = credentials_of(hall)
        if before is not None and (before.name, before.role) != (given.name, given.role):
            raise ValueError(
                f"This hall file is that of {before.name}. Name another file with --hall to join as {given.name}."
            )
        text = credentials.text_of(given)
        hall.rows("UPDATE terminal SET credentials = ?, role = ?", (text, given.role))
        if given.role in FOR_EVERYBODY:
            _leave_out_what_desks_know(hall)
        if before is None:
            for stream in STREAMS[given.role]:
                send_all_of(hall, stream)


def send_all_of(hall: Hall, stream: str) -> None:
    """Everything that belongs into a stream and that this terminal may send is to be sent to it."""
    desk_only, couriers = (",".join(f"'{kind}'" for kind in sorted(kinds)) for kinds in (DESK_ONLY, COURIERS))
    hall.rows(
        f"INSERT OR IGNORE INTO outbox SELECT f.id FROM facts f, terminal t WHERE (f.kind IN ({desk_only})) = ?"
        f" AND (f.origin = t.name OR t.role = 'organiser' OR (t.role = 'desk' AND f.kind IN ({couriers})))"
        " AND f.id NOT IN (SELECT id FROM refused)",
        (stream == "DESK",),
    )


def adopt(hall: Hall, name: str) -> None:
    """Take on the name of the credentials: what the hub did not have was made here, and goes out under it."""
    with hall.writing():
        if hall.name == name:
            return
        highest = hall.value("SELECT max(seq) FROM facts WHERE origin = ?", (name,)) or 0
        mine = hall.rows(
            "SELECT f.id FROM outbox o JOIN facts f ON f.id = o.id, terminal t WHERE f.origin = t.name ORDER BY f.id"
        )
        for seq, (fact,) in enumerate(mine, highest + 1):
            hall.rows("UPDATE facts SET origin = ?, seq = ? WHERE id = ?", (name, seq, fact))
        hall.rows("UPDATE terminal SET name = ?, seq = ?", (name, highest + len(mine)))


def may_adopt(hall: Hall, given: Credentials) -> bool:
    """Whether it is known who made the facts of this file: the organiser's are at the hub, or this is the organiser."""
    at_hub = "SELECT 1 FROM facts WHERE kind = 'event' AND base IS NOT NULL AND id NOT IN (SELECT id FROM outbox)"
    return given.role == "organiser" or hall.value(at_hub) is not None


def _leave_out_what_desks_know(hall: Hall) -> None:
    """Contacts, notes and PINs do not stay on a terminal that everybody can reach."""
    kinds = tuple(sorted(DESK_ONLY))
    marks = ",".join("?" * len(kinds))
    hall.rows(f"DELETE FROM refused WHERE id IN (SELECT id FROM facts WHERE kind IN ({marks}))", kinds)
    count = hall.value(f"SELECT count(*) FROM facts WHERE kind IN ({marks})", kinds)
    hall.rows(f"DELETE FROM facts WHERE kind IN ({marks})", kinds)
    hall.rows(f"DELETE FROM conflicts WHERE kind IN ({marks})", kinds)
    for kind in kinds:
        hall.rows(f"DELETE FROM {SHAPES[kind].table}")
    hall.rows("UPDATE terminal SET facts = facts - ?", (count,))
