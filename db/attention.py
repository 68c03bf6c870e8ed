"""What needs somebody's attention: questions that read only what runs, what has no table, and what was refused."""

from typing import Final, Literal, NamedTuple

from db.hall import Hall
from db.records import RefusedFact

ARRIVED: Final = """
(EXISTS (SELECT 1 FROM scans a WHERE a.participant = {0}.participant AND a.at >= ?1 AND a.at < ?2
AND a.outcome IN ('welcome', 'welcome_back') AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = a.id))
OR EXISTS (SELECT 1 FROM badges b JOIN scans a ON a.code = b.code AND a.outcome = 'unknown'
WHERE b.participant = {0}.participant AND a.at >= ?1 AND a.at < ?2
AND a.at >= coalesce(b.since, '') AND a.at < coalesce(b.until, '9')
AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = a.id)))
"""
"""Whether somebody, of this table or part, has an admitted scan from ?1 to before ?2: those of a local day."""
SIDE: Final = "coalesce((SELECT x.state FROM presences x WHERE x.meeting = m.id AND x.participant = {0}.participant)"
WAITING: Final = f"""
SELECT meeting, host, guest FROM (
SELECT m.id AS meeting, s.start AS start,
{SIDE.format("h")}, iif({ARRIVED.format("h")}, 'here', '')) AS host,
{SIDE.format("g")}, iif({ARRIVED.format("g")}, 'here', '')) AS guest
FROM seats s JOIN meetings m ON m.id = s.meeting AND m.status <> 'cancelled' AND m.has_table = 1
JOIN parts h ON h.meeting = m.id AND h.role = 'host' JOIN parts g ON g.meeting = m.id AND g.role = 'guest'
WHERE s.start >= ?3 AND s.start <= ?4 AND s.end > ?5)
WHERE (host = 'here' AND guest = '') OR (host = '' AND guest = 'here') ORDER BY start, meeting LIMIT ?6
"""
ALONE: Final = """
SELECT DISTINCT p.meeting, p.participant FROM presences p
JOIN meetings m ON m.id = p.meeting AND m.status <> 'cancelled'
JOIN parts gone ON gone.meeting = p.meeting AND gone.participant = p.participant AND gone.role <> 'other'
JOIN parts stays ON stays.meeting = p.meeting AND stays.role NOT IN ('other', gone.role)
LEFT JOIN presences o ON o.meeting = p.meeting AND o.participant = stays.participant
LEFT JOIN seats s ON s.meeting = p.meeting
WHERE p.state IN ('absent', 'excused') AND coalesce(o.state, 'here') = 'here' AND (s.end IS NULL OR s.end > ?)
ORDER BY s.start IS NULL, s.start, p.meeting
"""
NO_TABLE: Final = """
SELECT m.id FROM meetings m LEFT JOIN seats s ON s.meeting = m.id
WHERE m.has_table = 0 AND m.status <> 'cancelled' AND (s.end IS NULL OR s.end > ?)
ORDER BY s.start IS NULL, s.start, m.id
"""
REFUSED: Final = """
SELECT s.id, s.at, s.kiosk, s.participant, s.outcome, s.code FROM scans s
WHERE s.outcome IN ('unknown', 'replaced', 'withdrawn', 'not_today') AND s.at >= ? AND s.at <= ? AND s.by IS NULL
AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = s.id)
AND NOT EXISTS (SELECT 1 FROM badges b WHERE s.outcome = 'unknown' AND b.code = s.code AND b.state = 'valid')
AND NOT EXISTS (SELECT 1 FROM scans o WHERE o.participant = s.participant AND o.at > s.at
AND o.outcome IN ('welcome', 'welcome_back') AND NOT EXISTS (SELECT 1 FROM standing_voids v WHERE v.scan = o.id))
ORDER BY s.at DESC, s.id DESC LIMIT ?
"""
NEWER: Final = """
SELECT count(*) FROM facts WHERE instr(body, '"form":1,') = 0 AND instr(body, '"form":1}') = 0
"""
WRONG_CLOCKS: Final = """
SELECT origin, skew, max(at) FROM facts WHERE (skew >= 60000 OR skew <= -60000) AND at >= ? AND origin <> ?
GROUP BY origin ORDER BY origin
"""


class RefusedRow(NamedTuple):
    """A scan at a kiosk that let nobody in."""

    id: str
    at: str
    kiosk: str | None
    participant: str | None
    outcome: Literal["unknown", "replaced", "withdrawn", "not_today"]
    code: str | None


def waiting(hall: Hall, day: tuple[str, str], starts: tuple[str, str], since: str, limit: int) -> list[tuple[str, str]]:
    """Meetings at a table where one side is here, or has arrived that day, and nothing is known of the other one.

    With the role that is missing. They nominally begin in `starts`, both included, and end after `since`.
    """
    rows = hall.rows(WAITING, (*day, *starts, since, limit))
    return [(meeting, "guest" if host else "host") for meeting, host, _ in rows]


def alone(hall: Hall, since: str) -> list[tuple[str, str]]:
    """Meetings that nominally end after `since`, with the one who does not come; nothing is said against the other."""
    return [(row[0], row[1]) for row in hall.rows(ALONE, (since,))]


def without_table(hall: Hall, since: str) -> list[str]:
    """Meetings, not cancelled, without a table that nominally end after `since`; the first to begin comes first."""
    return [row[0] for row in hall.rows(NO_TABLE, (since,))]


def refused_scans(hall: Hall, span: tuple[str, str], limit: int) -> list[RefusedRow]:
    """Scans at kiosks in this span that let nobody in and that nothing has settled since, the newest first."""
    return [RefusedRow(*row) for row in hall.rows(REFUSED, (*span, limit))]


def conflicts(hall: Hall) -> list[tuple[str, str]]:
    """Kind and entity of what is said differently."""
    return [(row[0], row[1]) for row in hall.rows("SELECT kind, entity FROM conflicts ORDER BY kind, entity")]


def refused_facts(hall: Hall) -> int:
    """How many facts the hub has refused."""
    return int(hall.value("SELECT count(*) FROM refused"))


def refusals(hall: Hall, limit: int) -> list[RefusedFact]:
    """Facts that the hub has refused, the newest first."""
    rows = hall.rows(
        "SELECT f.kind, f.entity, f.by, r.reason FROM refused r JOIN facts f ON f.id = r.id ORDER BY f.id DESC LIMIT ?",
        (limit,),
    )
    return [RefusedFact(*row) for row in rows]


def set_aside(hall: Hall) -> int:
    """How many messages of the hub were no facts."""
    return int(hall.value("SELECT count(*) FROM set_aside"))


def wrong_clocks(hall: Hall, since: int, but: str) -> list[tuple[str, int]]:
    """Terminals, other than `but`, whose clock was a minute or more off in a fact made after `since`.

    With how far it was ahead in the last such fact; all in milliseconds.
    """
    return [(row[0], row[1]) for row in hall.rows(WRONG_CLOCKS, (since, but))]


def newer_facts(hall: Hall) -> int:
    """How many facts are of a newer form than this program reads."""
    return int(hall.value(NEWER))
