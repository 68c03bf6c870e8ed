"""Which meetings may be other than somebody knows them, found without reading those that nobody has touched."""

import json
from collections.abc import Collection, Iterable
from typing import Final

from db.facts import body_of, readable
from db.grants import LONGEST
from db.hall import Hall

MOST: Final = 5000
"""So many meetings of a delay, or new ones, are looked at: those that come first, or were made last."""
AT_DESKS: Final = "SELECT entity FROM facts WHERE kind = ? AND (version > 1 OR step IS NOT NULL)"
FIRST_LOOK: Final = """
SELECT min(id) FROM (
SELECT min(id) AS id FROM scans UNION ALL SELECT min(id) FROM printed UNION ALL SELECT min(id) FROM told)
"""
LATE_PARTS: Final = """
SELECT entity FROM facts WHERE kind = 'part' AND version = 1 AND id > ? ORDER BY id DESC LIMIT ?
"""
"""Of meetings that a later load brought. Ids rise with the machines' clocks, whatever time commands were given."""
COMING: Final = """
SELECT touched.meeting, s.start FROM (SELECT value AS meeting FROM json_each(?) UNION
SELECT id FROM meetings WHERE has_table = 0 AND status <> 'cancelled') touched
LEFT JOIN seats s ON s.meeting = touched.meeting WHERE s.end IS NULL OR s.end > ?
"""
"""Those of a list, and those without a table, that are not over."""
CLOSED: Final = """
SELECT s.meeting, s.start FROM seats s WHERE s.table_id IN (SELECT id FROM tables WHERE id = ? OR room = ?)
AND s.start < ? AND s.end > max(?, ?)
"""
"""Also where the table was opened again: its people may have been told that they have none."""
DELAYED: Final = """
SELECT s.meeting, s.start FROM seats s JOIN meetings m ON m.id = s.meeting
WHERE s.start >= ?1 AND s.end > ?2 AND m.round = ?3 AND m.status <> 'cancelled' ORDER BY s.start LIMIT ?4
"""
TWICE: Final = """
WITH one AS MATERIALIZED (
SELECT p.participant, p.meeting, s.start, strftime('%Y-%m-%dT%H:%M:%SZ', s.start, ?2) AS since,
strftime('%Y-%m-%dT%H:%M:%SZ', s.end, ?3) AS until
FROM json_each(?1) j JOIN meetings m ON m.id = j.value AND m.status <> 'cancelled'
JOIN seats s ON s.meeting = m.id JOIN parts p ON p.meeting = m.id)
SELECT DISTINCT one.participant, min(one.meeting, q.meeting), max(one.meeting, q.meeting)
FROM one JOIN parts q ON q.participant = one.participant AND q.meeting <> one.meeting
JOIN seats t ON t.meeting = q.meeting JOIN meetings n ON n.id = q.meeting
WHERE n.status <> 'cancelled' AND t.start < one.until AND t.end > one.since ORDER BY one.start, 1, 2, 3
"""


def touched(hall: Hall, since: str, delays: Iterable[tuple[str, str]]) -> list[str]:
    """Meetings that desks, later loads, closures or delays may have changed and that nominally end after `since`.

    The first to begin comes first. `delays` are rounds with the nominal start from which on they were delayed.
    """
    named = {name for kind in ("meeting", "seat") for (name,) in hall.rows(AT_DESKS, (kind,))}
    named.update(meeting_of(name) for (name,) in hall.rows(AT_DESKS, ("part",)))
    first_look = hall.value(FIRST_LOOK)
    if first_look:
        named.update(meeting_of(name) for (name,) in hall.rows(LATE_PARTS, (first_look, MOST)))
    found = dict(hall.rows(COMING, (json.dumps(list(named)), since)))
    for closure in hall.rows("SELECT table_id, room, end, start FROM closures"):
        found.update(hall.rows(CLOSED, (*closure, since)))
    for round_, start in delays:
        found.update(hall.rows(DELAYED, (max(start, reach_of(hall, since)), since, round_, MOST)))
    return sorted(found, key=lambda meeting: (found[meeting] or "~", meeting))


def reach_of(hall: Hall, since: str) -> str:
    """No meeting that ends after `since` begins before this."""
    longest: float = hall.value(LONGEST) or 0.0
    back = f"-{round(longest * 1440) + 1} minutes"
    return str(hall.value("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', ?, ?)", (since, back)))


def sitters_ever(hall: Hall, meetings: Collection[str]) -> set[str]:
    """Everybody who sits, or once sat, in one of these meetings by what desks or later loads said."""
    wanted = set(meetings)
    entities = {name for (name,) in hall.rows(AT_DESKS, ("part",)) if meeting_of(name) in wanted}
    families = hall.facts_about({("part", name) for name in entities}).values()
    bodies = [body_of(fact.body) for family in families for fact in family if readable(fact.body)]
    found = {str(body["participant"]) for body in bodies if body}
    sql = "SELECT p.participant FROM json_each(?) j JOIN parts p ON p.meeting = j.value"
    return found | {row[0] for row in hall.rows(sql, (json.dumps(list(wanted)),))}


def twice(hall: Hall, meetings: Collection[str], slack_min: int) -> list[tuple[str, str, str]]:
    """People with two meetings, one of them of these, whose nominal times are nearer than `slack_min` minutes."""
    spread = (f"-{slack_min} minutes", f"+{slack_min} minutes")
    return [tuple(row) for row in hall.rows(TWICE, (json.dumps(list(meetings)), *spread))]


def meeting_of(part: str) -> str:
    """The meeting that the entity of a part names."""
    return part.partition("/")[0].replace("%2F", "/").replace("%25", "%")
