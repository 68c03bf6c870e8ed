"""Steps: the facts of one action, and what they replaced."""

from typing import Final

from db.facts import Fact
from db.hall import Hall
from db.merge import FACT_COLUMNS

LATEST: Final = """
SELECT step FROM facts WHERE step IS NOT NULL AND step < ? AND id NOT IN (SELECT id FROM refused)
GROUP BY step ORDER BY step DESC LIMIT ?
"""


def facts_of(hall: Hall, step: str) -> list[Fact]:
    """The facts of a step, in the order in which they were written; none for an unknown step."""
    sql = f"SELECT {FACT_COLUMNS} FROM facts WHERE step = ? AND id NOT IN (SELECT id FROM refused) ORDER BY id"
    return [Fact(*row) for row in hall.rows(sql, (step,))]


def latest(hall: Hall, before: str | None = None, limit: int = 50) -> list[str]:
    """Steps made before another one, the newest first."""
    return [row[0] for row in hall.rows(LATEST, (before or "~", limit))]


def steps_about(hall: Hall, entities: list[tuple[str, str]]) -> list[str]:
    """Steps with a fact about one of these entities, the newest first."""
    found = {fact.step for family in hall.facts_about(entities).values() for fact in family if fact.step}
    return sorted(found, reverse=True)


def conflicts(hall: Hall) -> list[tuple[str, str]]:
    """Kind and entity of everything whose heads say different things."""
    return [(row[0], row[1]) for row in hall.rows("SELECT kind, entity FROM conflicts ORDER BY kind, entity")]


def unseated(hall: Hall) -> set[str]:
    """Meetings, not cancelled, without a table."""
    return {row[0] for row in hall.rows("SELECT id FROM meetings WHERE has_table = 0 AND status <> 'cancelled'")}


def trace_of(hall: Hall, participant: str) -> str | None:
    """A meeting or a scan of somebody who is no longer on the list; none where there is none."""
    if hall.value("SELECT 1 FROM participants WHERE id = ?", (participant,)):
        return None
    sql = "SELECT id FROM scans WHERE participant = ?1 AND id NOT IN (SELECT scan FROM standing_voids)"
    found: str | None = hall.value(f"SELECT meeting FROM parts WHERE participant = ?1 UNION ALL {sql}", (participant,))
    return found


def seats_since(hall: Hall, at: int) -> list[str]:
    """Meetings whose seat a step has changed at `at` (UTC milliseconds) or later."""
    sql = (
        "SELECT DISTINCT entity FROM facts WHERE kind = 'seat' AND (version > 1 OR step IS NOT NULL)"
        " AND step IS NOT NULL AND at >= ? AND id NOT IN (SELECT id FROM refused)"
    )
    return [row[0] for row in hall.rows(sql, (at,))]
