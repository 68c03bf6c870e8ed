"""What is still to be sent to the hub, and what the hub said of it. The tables are this terminal's own.

What changes them happens inside transactions of `Hall`.
"""

import sqlite3
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final

from db.facts import PERSONAL, Fact
from db.merge import FACT_COLUMNS

if TYPE_CHECKING:
    from db.hall import Hall

BATCH: Final = 500
COURIERS: Final = frozenset({"scan", "printed"})
"""Facts of other terminals that a desk may pass on."""


def may_pass_on(role: str, kind: str) -> bool:
    """Whether a terminal of this role may send the hub facts that other terminals have made."""
    return role == "organiser" or (role == "desk" and kind in COURIERS)


def put(connection: sqlite3.Connection, facts: Iterable[Fact]) -> None:
    """These are to be sent."""
    connection.executemany("INSERT OR IGNORE INTO outbox VALUES (?)", ((fact.id,) for fact in facts))


def waiting(hall: "Hall", limit: int) -> list[Fact]:
    """Facts to be sent, the oldest first."""
    columns = ", ".join(f"f.{name}" for name in Fact._fields)
    rows = hall.rows(f"SELECT {columns} FROM outbox o JOIN facts f ON f.id = o.id ORDER BY o.id LIMIT ?", (limit,))
    return [Fact(*row) for row in rows]


def count(hall: "Hall") -> int:
    """How many facts are to be sent."""
    return int(hall.value("SELECT count(*) FROM outbox"))


def acknowledged(hall: "Hall", facts: Iterable[Fact]) -> None:
    """The hub has these."""
    for fact in facts:
        hall.rows("DELETE FROM outbox WHERE id = ?", (fact.id,))


def by_id(connection: sqlite3.Connection, ids: Iterable[str]) -> list[Fact]:
    """The facts with these ids."""
    wanted, found = list(ids), []
    for start in range(0, len(wanted), BATCH):
        some = wanted[start : start + BATCH]
        marks = ",".join("?" * len(some))
        found += connection.execute(f"SELECT {FACT_COLUMNS} FROM facts WHERE id IN ({marks})", some).fetchall()
    return [Fact(*row) for row in found]


def note_refused(connection: sqlite3.Connection, rows: list[tuple[str, str, str]]) -> None:
    """The hub has refused these: id, reason, time."""
    connection.executemany("INSERT OR REPLACE INTO refused VALUES (?, ?, ?)", rows)
    connection.executemany("DELETE FROM outbox WHERE id = ?", ((row[0],) for row in rows))


def settle(connection: sqlite3.Connection, arrived: Collection[Fact], have: Collection[str]) -> list[Fact]:
    """The hub has these facts, of which `have` are on record: they need not be sent.

    Of those that were still to be sent, the origin is as it says: this file may be a copy of that terminal's.
    Gives those that it had refused before, as they are on record: they count from now on.
    """
    on_record = {fact.id: fact for fact in by_id(connection, have)}
    ours = [fact for fact in arrived if fact.id in have and _is_same(fact, on_record[fact.id])]
    connection.executemany(
        "UPDATE facts SET origin = ?2, seq = ?3 WHERE id = ?1 AND id IN (SELECT id FROM outbox)",
        ((fact.id, fact.origin, fact.seq) for fact in ours),
    )
    connection.executemany("DELETE FROM outbox WHERE id = ?", ((fact.id,) for fact in ours))
    names = {fact.id for fact in ours}
    refused = [row[0] for row in connection.execute("SELECT id FROM refused") if row[0] in names]
    connection.executemany("DELETE FROM refused WHERE id = ?", ((name,) for name in refused))
    return by_id(connection, refused)


def _is_same(arrived: Fact, on_record: Fact) -> bool:
    """Whether both are one fact, and not another one under its id; personal data may be blank on one side."""
    same = (arrived.kind, arrived.entity, arrived.at) == (on_record.kind, on_record.entity, on_record.at)
    return same and (arrived.body == on_record.body or arrived.kind in PERSONAL)
