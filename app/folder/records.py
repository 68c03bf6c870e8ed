"""What an event folder says: the rows that are good, and everything that is wrong with the rest."""

from dataclasses import dataclass
from datetime import datetime

from db.records import Event, Participant, Place, Room, Round, Session, Table


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a file: `problem` says what it is and how to mend it.

    `row` is counted as a spreadsheet shows it, the header being row 1; it is none for a problem of the whole file.
    `column` is one of our column names or, for `event.toml`, the path of a key such as `rooms[2].tables[4].at`,
    counted from 1.
    """

    file: str
    row: int | None
    column: str | None
    problem: str


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A row of the participants' list; `code` is a code already sent out, or empty."""

    participant: Participant
    email: str
    phone: str
    note: str
    code: str


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A row of the meetings' list. Times are UTC, ids those of the folder; `others` are (participant, capacity)."""

    id: str
    round: str
    cancelled: bool
    locked: bool
    start: datetime | None
    end: datetime | None
    table: str | None
    host: str
    guest: str
    others: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EventFolder:
    """A folder as read. `participants` and `meetings` are the good rows only.

    A problem whose `row` is none spoils a whole file: then nothing can be loaded, not even with bad rows left out.
    `event` is none wherever `event.toml` has a problem.
    """

    event: Event | None
    rooms: tuple[Room, ...]
    tables: tuple[Table, ...]
    rounds: tuple[Round, ...]
    sessions: tuple[Session, ...]
    places: tuple[Place, ...]
    participants: list[ParticipantRow]
    meetings: list[MeetingRow]
    problems: list[Problem]
    notes: list[str]
    """What is worth a look and no problem, such as an encoding that was guessed or a column that was ignored."""
    bad: frozenset[str] = frozenset()
    """Ids of rows that are bad, so that these are not taken for missing."""
