"""Slips on paper, wherever they were printed: which are in people's hands, and which did not come out."""

import json
from collections.abc import Collection
from typing import Any, Final, NamedTuple

from db.facts import body_of
from db.hall import Hall

IN_HANDS: Final = """
SELECT p.participant, p.day, p.at, f.body FROM printed p JOIN facts f ON f.id = p.id
WHERE p.problem IS NULL AND NOT EXISTS (SELECT 1 FROM printed later WHERE later.participant = p.participant
AND later.problem IS NULL AND later.day IS p.day AND (later.at, later.id) > (p.at, p.id))
"""
"""The last slip of each person and day."""
LATELY: Final = """
SELECT p.id, p.at, p.participant, p.printer, f.origin, f.by, f.step, p.day, p.problem
FROM printed p JOIN facts f ON f.id = p.id
"""
MISSING: Final = f"""
{LATELY} WHERE p.problem IS NOT NULL AND p.at >= ?1 AND p.at <= ?2
AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = p.id)
AND NOT (EXISTS (SELECT 1 FROM printed later WHERE later.participant = p.participant
AND later.problem IS NULL AND later.at >= p.at)
AND EXISTS (SELECT 1 FROM printed works JOIN facts w ON w.id = works.id WHERE works.printer = p.printer
AND w.origin = f.origin AND works.problem IS NULL AND works.at >= p.at))
ORDER BY p.at DESC, p.id DESC LIMIT ?3
"""
"""Until the person has a slip and the printer works again, or staff have seen to it."""


class InHands(NamedTuple):
    """A slip that somebody has: of which local day (ISO 8601; none was told by an older program), and what it says."""

    participant: str
    day: str | None
    at: str
    seen: dict[str, Any]


class PrintedRow(NamedTuple):
    """One slip that came out or did not, at which printer of which terminal."""

    id: str
    at: str
    participant: str
    printer: str | None
    terminal: str
    by: str | None
    step: str | None
    day: str | None
    problem: str | None


def in_hands(hall: Hall, people: Collection[str] | None = None) -> list[InHands]:
    """The last slip of each day that these people have, or everybody has."""
    chosen = "" if people is None else "AND p.participant IN (SELECT value FROM json_each(?))"
    parameters = () if people is None else (json.dumps(list(people)),)
    rows = hall.rows(IN_HANDS + chosen, parameters)
    return [InHands(row[0], row[1], row[2], (body_of(row[3]) or {}).get("seen") or {}) for row in rows]


def missing(hall: Hall, span: tuple[str, str], limit: int) -> list[PrintedRow]:
    """Slips that did not come out in this span and are of concern still, the newest first."""
    return [PrintedRow(*row) for row in hall.rows(MISSING, (*span, limit))]


def lately(hall: Hall, limit: int) -> list[PrintedRow]:
    """What was printed last, on any terminal, the newest first."""
    return [PrintedRow(*row) for row in hall.rows(f"{LATELY} ORDER BY p.at DESC, p.id DESC LIMIT ?", (limit,))]
