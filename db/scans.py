"""Who has arrived, and what people were last shown: questions asked of scans and other looks."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from db.facts import body_of
from db.hall import Hall
from db.records import Arrival
from db.tables import moment

ADMITTED_SCAN: Final = """
SELECT s.at, s.id, s.kiosk FROM scans s WHERE s.participant = ?1 AND s.at >= ?2 AND s.at < ?3
AND s.outcome IN ('welcome', 'welcome_back') AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = s.id)
ORDER BY s.at, s.id LIMIT 1
"""
READ_AGAIN: Final = """
SELECT s.at, s.id, s.kiosk FROM badges b JOIN scans s ON s.code = b.code AND s.outcome = 'unknown'
WHERE b.participant = ?1 AND s.at >= ?2 AND s.at < ?3
AND s.at >= coalesce(b.since, '') AND s.at < coalesce(b.until, '9')
AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = s.id)
ORDER BY s.at, s.id LIMIT 1
"""
"""A scan that was `unknown` counts from its own time as soon as the list knows its code."""
ARRIVED: Final = """
SELECT count(DISTINCT s.participant) FROM scans s WHERE s.participant IS NOT NULL AND s.at >= ?1 AND s.at < ?2
AND s.outcome IN ('welcome', 'welcome_back') AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = s.id)
"""
ARRIVED_UNKNOWN: Final = """
SELECT count(DISTINCT b.participant) FROM scans s JOIN badges b ON b.code = s.code
JOIN participants p ON p.id = b.participant
WHERE s.outcome = 'unknown' AND s.at >= ?1 AND s.at < ?2 AND s.at >= coalesce(b.since, '')
AND s.at < coalesce(b.until, '9') AND p.status = 'registered' AND (p.days = '' OR instr(p.days, ?3))
AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = s.id)
AND NOT EXISTS (SELECT 1 FROM scans o WHERE o.participant = b.participant AND o.at >= ?1 AND o.at < ?2
AND o.outcome IN ('welcome', 'welcome_back') AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = o.id))
"""
"""Those who have arrived only by scans that are read again."""
LOOKS: Final = """
SELECT f.id, f.body FROM (
SELECT at, id FROM scans WHERE participant = ?1 AND outcome IN ('welcome', 'welcome_back') UNION ALL
SELECT at, id FROM printed WHERE participant = ?1 AND problem IS NULL UNION ALL
SELECT at, id FROM told WHERE participant = ?1 ORDER BY at DESC, id DESC LIMIT ?2) looks
JOIN facts f ON f.id = looks.id ORDER BY looks.at DESC, looks.id DESC
"""
LAST_LOOKS: Final = """
SELECT person.value, f.body FROM json_each(?) person JOIN facts f ON f.id = (SELECT id FROM (
SELECT at, id FROM scans WHERE participant = person.value AND outcome IN ('welcome', 'welcome_back') UNION ALL
SELECT at, id FROM printed WHERE participant = person.value AND problem IS NULL UNION ALL
SELECT at, id FROM told WHERE participant = person.value) ORDER BY at DESC, id DESC LIMIT 1)
"""


def arrival(hall: Hall, owner: str, start: int, end: int) -> Arrival | None:
    """The first admitted scan from `start` to before `end`, UTC milliseconds: those of a local day."""
    parameters = (owner, moment(start), moment(end))
    found = hall.rows(ADMITTED_SCAN, parameters) + hall.rows(READ_AGAIN, parameters)
    if not found:
        return None
    at, scan, kiosk = min(found)
    return Arrival(datetime.fromisoformat(at), kiosk or "", scan)


def arrived(hall: Hall, start: int, end: int, day: str) -> int:
    """How many people have arrived on the local day `day`, given also in UTC milliseconds."""
    span = (moment(start), moment(end))
    return int(hall.value(ARRIVED, span)) + int(hall.value(ARRIVED_UNKNOWN, (*span, day)))


def seen(hall: Hall, owner: str) -> dict[str, Any] | None:
    """What a participant was last shown of their meetings, by meeting; none where they have never looked."""
    found = looks(hall, owner, 1)
    return found[0][1] if found else None


def looks(hall: Hall, owner: str, limit: int = 2) -> list[tuple[str, dict[str, Any] | None]]:
    """A participant's last looks, the newest first: the fact's id, and what they were shown by meeting."""
    rows = hall.rows(LOOKS, (owner, limit))
    return [(name, (body_of(text) or {}).get("seen")) for name, text in rows]


def look(hall: Hall, scan: str) -> dict[str, Any] | None:
    """What one scan says: whose code it was, and what its owner was shown."""
    text = hall.value("SELECT body FROM facts WHERE id = ?", (scan,))
    return body_of(text) if text else None


def seen_by(hall: Hall, people: Collection[str]) -> dict[str, dict[str, Any]]:
    """By participant, what they were last shown of their meetings; those who have never looked are left out."""
    rows = hall.rows(LAST_LOOKS, (json.dumps(list(people)),))
    shown = ((name, (body_of(text) or {}).get("seen")) for name, text in rows)
    return {name: seen for name, seen in shown if seen is not None}


def scan_exists(hall: Hall, scan: str) -> bool:
    """Whether this scan is on record."""
    return hall.value("SELECT 1 FROM scans WHERE id = ?", (scan,)) is not None
