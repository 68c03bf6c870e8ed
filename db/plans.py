"""The whole plan at once, in bare rows: what a re-seating reads in a few milliseconds."""

from typing import Any

from db.hall import Hall


def seats(hall: Hall) -> list[Any]:
    """Meetings with a time, not cancelled, by id.

    Rows of id, round, locked (0 or 1), whether the table is granted (0 or 1), table, start, end (ISO 8601, UTC).
    """
    return hall.rows(
        "SELECT m.id, m.round, m.locked, m.has_table, s.table_id, s.start, s.end FROM meetings m"
        " JOIN seats s ON s.meeting = m.id WHERE m.status <> 'cancelled' AND s.start IS NOT NULL ORDER BY m.id"
    )


def people(hall: Hall) -> list[Any]:
    """Who sits in which meeting, whatever its state: rows of meeting, participant, role."""
    return hall.rows("SELECT meeting, participant, role FROM parts ORDER BY id")
