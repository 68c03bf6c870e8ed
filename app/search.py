"""What somebody types into the desk's box → people, meetings, tables and rooms."""

from dataclasses import dataclass
from typing import Final

from db import questions, venues
from db import search as asked
from db.found import folded
from db.hall import Hall
from db.records import Participant, Room, Sitting, Table, Venue

LONGEST: Final = 200
"""Characters that are looked at; nobody types more."""
TABLE_WORDS: Final = frozenset({"table", "tisch"})


@dataclass(frozen=True, slots=True)
class Answers:
    """What was found, the likeliest first in each."""

    people: tuple[Participant, ...] = ()
    meetings: tuple[Sitting, ...] = ()
    tables: tuple[Table, ...] = ()
    rooms: tuple[Room, ...] = ()


def search(hall: Hall, text: str, limit: int = 12) -> Answers:
    """Everything that a text may mean, at most `limit` of each; accents and case play no part, and any text is good.

    People have all the words in name, organisation or id; meetings begin with it; tables have it as label or id, also
    after the word *table* or a room's label; rooms have all the words in their label or id.
    """
    meant = "".join(c if c.isprintable() else " " for c in text[:LONGEST]).strip()
    venue = venues.venue(hall)
    if not meant or venue is None:
        return Answers()
    return Answers(
        people=tuple(asked.people(hall, meant, limit)),
        meetings=tuple(questions.sittings_of(hall, asked.meetings(hall, meant, limit))),
        tables=_tables(hall, meant, limit),
        rooms=_rooms(venue, folded(meant), limit),
    )


def _tables(hall: Hall, text: str, limit: int) -> tuple[Table, ...]:
    """By label or id: the whole text, without the word *table* before it, and its last word after a room's."""
    words = text.split()
    found = asked.tables(hall, text, "", limit)
    if len(words) > 1 and words[0].casefold() in TABLE_WORDS:
        found += asked.tables(hall, " ".join(words[1:]), "", limit)
    elif len(words) > 1:
        before = [word for word in words[:-1] if word.casefold() not in TABLE_WORDS]
        found += asked.tables(hall, words[-1], " ".join(before), limit)
    return tuple(dict.fromkeys(found))[:limit]


def _rooms(venue: Venue, words: list[str], limit: int) -> tuple[Room, ...]:
    """Rooms in which every word begins a word of the label or the id."""
    found = (
        room
        for room in venue.rooms
        if words and all(any(one.startswith(word) for one in folded(f"{room.label} {room.id}")) for word in words)
    )
    return tuple(found)[:limit]
