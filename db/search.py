"""People, meetings and tables by what somebody types: questions asked of the index of people, and of ids and labels."""

from collections.abc import Sequence
from typing import Final

from db.found import NAME, REST, folded
from db.hall import Hall
from db.questions import participants_of
from db.records import Participant, Table
from db.venues import table_of

LOOKED_AT: Final = 400
"""Of one or two letters there may be thousands of people; so many of them are put in the order of their names."""
MOST_WORDS: Final = 8
FOUND: Final = "SELECT id FROM (SELECT id, words FROM found WHERE found MATCH ? LIMIT ?) ORDER BY words, id LIMIT ?"
"""Words begin with the name."""
MEETINGS: Final = "SELECT id FROM meetings WHERE id >= ?1 AND id < ?1 || char(1114111) ORDER BY id LIMIT ?2"
"""By the beginning of their ids."""
TABLES: Final = """
SELECT t.id, t.label, t.room, t.x, t.y, t.seats FROM tables t LEFT JOIN rooms r ON r.id = t.room
WHERE (t.label = ?1 COLLATE NOCASE OR t.id = ?1 COLLATE NOCASE)
AND (?2 = '' OR t.room = ?2 COLLATE NOCASE OR r.label = ?2 COLLATE NOCASE) ORDER BY t.room, t.label, t.id LIMIT ?3
"""


def people(hall: Hall, text: str, limit: int) -> list[Participant]:
    """People who have all words of a text, at most so many.

    First the one with exactly this id; then those in whose name words begin so, then also in whose organisation or
    id; then those who have the words anywhere. Each of these by name.
    """
    names: dict[str, None] = {}
    for name in _spellings(text):
        names.update(hall.rows("SELECT id, NULL FROM participants WHERE id = ?", (name,)))
    for match in matches(folded(text)[:MOST_WORDS]):
        if len(names) < limit:
            names.update((row[0], None) for row in hall.rows(FOUND, (match, LOOKED_AT, limit)))
    chosen = list(names)[:limit]
    by_id = participants_of(hall, chosen)
    return [by_id[name] for name in chosen]


def matches(words: Sequence[str]) -> list[str]:
    """What to ask of the index, from narrow to wide; words shorter than three letters are beginnings in all of them."""
    if not words:
        return []
    names = [f'"{NAME}{word}"' for word in words]
    beginnings = [f'({name} OR "{REST}{word}")' for name, word in zip(names, words, strict=True)]
    anywhere = [f'"{word}"' if len(word) > 2 else begin for word, begin in zip(words, beginnings, strict=True)]
    return [" AND ".join(names), " AND ".join(beginnings), " AND ".join(anywhere)]


def meetings(hall: Hall, text: str, limit: int) -> list[str]:
    """Ids of meetings that begin with a text, the exact one first."""
    found: dict[str, None] = {}
    for name in _spellings(text):
        found.update((row[0], None) for row in hall.rows(MEETINGS, (name, limit)))
    return sorted(found, key=len)[:limit]


def tables(hall: Hall, name: str, room: str, limit: int) -> list[Table]:
    """Tables with this id or label, of all rooms or of the one with this id or label."""
    return [table_of(row) for row in hall.rows(TABLES, (name, room, limit))]


def _spellings(text: str) -> list[str]:
    """An id as it was typed, in capitals and in small letters."""
    trimmed = text.strip()
    return list(dict.fromkeys((trimmed, trimmed.upper(), trimmed.lower()))) if trimmed else []
