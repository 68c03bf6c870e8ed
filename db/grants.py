"""Which meetings really have a table: a question asked of the tables, answered anew wherever its answer may change.

Two meetings at one table at one time are both on record; tables are granted in the order of the seats' (at, id), and
who comes too late, or sits at a closed table, has no table. Nominal times count: a delay moves a whole round.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Collection, Iterable
from itertools import islice

Span = tuple[str, str]

SEATS_AT = """
SELECT s.meeting, s.start, s.end, m.has_table FROM seats s JOIN meetings m ON m.id = s.meeting
WHERE s.table_id = ? AND m.status <> 'cancelled' ORDER BY s.at, s.fact
"""
CLOSED_AT = """
SELECT c.start, c.end FROM closures c WHERE c.state = 'closed'
AND (c.table_id = ?1 OR c.room = (SELECT room FROM tables WHERE id = ?1))
"""
WITHOUT_TABLE = """
UPDATE meetings SET has_table = 0 WHERE has_table = 1 AND id IN ({marks})
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


def refresh(connection: sqlite3.Connection, meetings: Collection[str], tables: set[str]) -> None:
    """Bring `meetings.has_table` up to date after changes to these meetings, and at these tables."""
    touched = set(tables)
    rest = iter(meetings)
    while some := list(islice(rest, 500)):
        marks = ",".join("?" * len(some))
        found = connection.execute(
            f"SELECT DISTINCT table_id FROM seats WHERE table_id IS NOT NULL AND meeting IN ({marks})", some
        )
        touched.update(row[0] for row in found)
        connection.execute(WITHOUT_TABLE.format(marks=marks), some)
    changes: list[tuple[bool, str]] = []
    for table in touched:
        rows = connection.execute(SEATS_AT, (table,)).fetchall()
        exists = connection.execute("SELECT 1 FROM tables WHERE id = ?", (table,)).fetchone()
        closed = connection.execute(CLOSED_AT, (table,)).fetchall()
        winners = granted([row[:3] for row in rows], closed) if exists else set()
        changes += [(row[0] in winners, row[0]) for row in rows if bool(row[3]) != (row[0] in winners)]
    connection.executemany("UPDATE meetings SET has_table = ? WHERE id = ?", changes)
