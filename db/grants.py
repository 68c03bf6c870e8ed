"""Which meetings really have a table: a question asked of the tables, answered anew wherever its answer may change.

Two meetings at one table at one time are both on record; tables are granted in the order of the seats' (at, id), and
who comes too late, or sits at a closed table, has no table. Nominal times count: a delay moves a whole round.
"""

import json
import sqlite3
from bisect import bisect_left
from collections.abc import Collection, Iterable
from itertools import groupby, islice
from typing import Any, Final

Span = tuple[str, str]
MANY: Final = 20_000
"""Meetings that are looked at in one question."""

SEATS_AT = """
SELECT s.table_id, s.at, s.fact, s.meeting, s.start, s.end, m.has_table FROM seats s JOIN meetings m ON m.id = s.meeting
WHERE s.table_id = ? AND m.status <> 'cancelled'
"""
LONGEST: Final = "SELECT max(julianday(end) - julianday(start)) FROM seats"
NEAR = """
WITH RECURSIVE near (table_id, start, end) AS (
SELECT table_id, start, end FROM seats
WHERE table_id IS NOT NULL AND meeting IN (SELECT value FROM json_each(?1)) UNION
SELECT s.table_id, s.start, s.end FROM near n JOIN seats s ON s.table_id = n.table_id
AND s.start > coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', n.start, ?2), '') AND s.start < n.end AND s.end > n.start)
SELECT s.table_id, s.at, s.fact, s.meeting, s.start, s.end, m.has_table
FROM near n JOIN seats s ON s.table_id = n.table_id AND s.start IS n.start AND s.end IS n.end
JOIN meetings m ON m.id = s.meeting WHERE m.status <> 'cancelled'
"""
"""Seats of these meetings, those at the same table at the same time, those at the same time as these, and so on.

They are looked for from as long before as the longest seat lasts, or from the first where SQLite knows no such year."""
CLOSED_AT = """
SELECT c.start, c.end FROM closures c WHERE c.state = 'closed'
AND (c.table_id = ?1 OR c.room = (SELECT room FROM tables WHERE id = ?1))
"""
WITHOUT_TABLE = """
UPDATE meetings SET has_table = 0 WHERE has_table = 1 AND id IN (SELECT value FROM json_each(?))
AND NOT EXISTS (SELECT 1 FROM seats s WHERE s.meeting = meetings.id AND s.table_id IS NOT NULL)
"""


def granted(seats: Iterable[tuple[str, str | None, str | None]], closed: Collection[Span]) -> set[str]:
    """The meetings, given as (meeting, start, end) in the order in which tables are granted, that get this table."""
    taken: list[Span] = []
    winners: set[str] = set()
    for meeting, start, end in seats:
        if not start or not end or any(start < until and since < end for since, until in closed):
            continue
        # Spans that are taken share no moment, so the last one that begins before this one's end reaches furthest.
        after = bisect_left(taken, (end,))
        if after == 0 or taken[after - 1][1] <= start:
            taken.insert(after, (start, end))
            winners.add(meeting)
    return winners


def refresh(connection: sqlite3.Connection, meetings: Iterable[str], tables: Iterable[str]) -> None:
    """Bring `meetings.has_table` up to date after changes to these meetings, and at these tables.

    Seats that share no moment, not even by others between them, do not matter to each other: so of a meeting's table,
    only what is near in time is looked at.
    """
    longest = connection.execute(LONGEST).fetchone()[0] or 0.0
    back = f"-{round(longest * 1440) + 1} minutes"  # No seat that begins before that is near.
    rest = iter(meetings)
    while some := list(islice(rest, MANY)):
        names = json.dumps(some)
        _grant(connection, connection.execute(NEAR, (names, back)).fetchall())
        connection.execute(WITHOUT_TABLE, (names,))
    for table in tables:
        _grant(connection, connection.execute(SEATS_AT, (table,)).fetchall())


def _grant(connection: sqlite3.Connection, seats: Iterable[tuple[Any, ...]]) -> None:
    """Say who has a table; `seats` are those of some tables that share no moment with any other seat there."""
    changes: list[tuple[bool, str]] = []
    for table, group in groupby(sorted(seats), key=lambda seat: seat[0]):
        rows = [row[3:] for row in group]
        exists = connection.execute("SELECT 1 FROM tables WHERE id = ?", (table,)).fetchone()
        closed = connection.execute(CLOSED_AT, (table,)).fetchall()
        winners = granted([row[:3] for row in rows], closed) if exists else set()
        changes += [(row[0] in winners, row[0]) for row in rows if bool(row[3]) != (row[0] in winners)]
    connection.executemany("UPDATE meetings SET has_table = ? WHERE id = ?", changes)
