"""Who could take the place of somebody who does not come."""

from typing import Final, NamedTuple

from db.attention import ARRIVED
from db.hall import Hall
from db.questions import participants_of
from db.records import Participant

FREE: Final = f"""
SELECT p.participant, (SELECT count(DISTINCT q.meeting) FROM parts q JOIN meetings m ON m.id = q.meeting
WHERE q.participant = p.participant AND q.role <> 'other' AND m.status <> 'cancelled') AS meetings
FROM (SELECT id AS participant, * FROM participants) p
WHERE p.status = 'registered' AND (p.days = '' OR instr(p.days, ?3)) AND p.participant NOT IN (?4, ?5)
AND (?6 = '' OR p.kind = ?6) AND (?7 = '' OR (p.side <> '' AND p.side <> ?7))
AND NOT EXISTS (SELECT 1 FROM parts q JOIN meetings m ON m.id = q.meeting AND m.status <> 'cancelled'
JOIN seats s ON s.meeting = m.id WHERE q.participant = p.participant AND s.start < ?9 AND s.end > ?8)
AND NOT EXISTS (SELECT 1 FROM parts mine JOIN parts q ON q.meeting = mine.meeting AND q.participant = p.participant
JOIN meetings m ON m.id = q.meeting AND m.status <> 'cancelled' WHERE mine.participant = ?4 AND m.id <> ?10)
AND {ARRIVED.format("p")}
ORDER BY meetings, p.last_name, p.first_name, p.participant LIMIT ?11
"""


class Gap(NamedTuple):
    """The place of `absent` opposite `came` in a meeting, and whom it is kept for."""

    meeting: str
    came: str
    absent: str
    kind: str
    """Of whoever takes the place; empty for any."""
    not_side: str
    """The side that they must not be of; empty for any."""
    start: str
    end: str


def free_for(hall: Hall, gap: Gap, day: str, span: tuple[str, str], limit: int) -> list[tuple[Participant, int]]:
    """People who have arrived on the local day `day`, from `span[0]` to before `span[1]`, and could take the place.

    They are free then and in no other meeting with the one who came; with how many meetings they have, fewest first.
    """
    who = (gap.came, gap.absent, gap.kind, gap.not_side, gap.start, gap.end, gap.meeting)
    rows = hall.rows(FREE, (*span, day, *who, limit))
    people = participants_of(hall, [row[0] for row in rows])
    return [(people[name], count) for name, count in rows]
