"""What a re-seating is asked and what it answers. Times are whole seconds since 1970, nominal: without delays."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

Standing = Literal["free", "kept", "running", "over"]
"""`free`: may change table and time. `kept`: locked or at a home table, so only if its table closes.
`running`: may change its table, never its time, and only if its table closes. `over`: never touched."""


class Meeting(NamedTuple):
    """A meeting with a time; `table` is where its seat is."""

    id: str
    round: str
    start: int
    end: int
    table: str | None
    granted: bool
    """Whether it really has that table."""
    people: tuple[str, ...]
    homes: tuple[str, ...]
    """Home tables of its host and guest."""
    standing: Standing


class Table(NamedTuple):
    """`x` and `y` in metres on the hall plan. `home`: it is kept for somebody, and others get it last."""

    id: str
    room: str
    x: float
    y: float
    seats: int
    home: bool


class Closed(NamedTuple):
    """Tables that cannot be used from `start` to before `end`."""

    tables: tuple[str, ...]
    start: int
    end: int


class Problem(NamedTuple):
    """A plan, and tables that close in it."""

    meetings: tuple[Meeting, ...]
    tables: tuple[Table, ...]
    slots: Mapping[str, tuple[tuple[int, int], ...]]
    """By round: the starts that a meeting may still move to, each with the end of its span."""
    closed: tuple[Closed, ...]
    """Closures that are on record."""
    closing: Closed


class Place(NamedTuple):
    """Where and when a meeting sits."""

    table: str
    start: int


class Move(NamedTuple):
    """A meeting that changes its table, its time or both."""

    meeting: str
    before: Place
    after: Place


class Answer(NamedTuple):
    """Where everybody goes. A slot move is a change of the start, with or without another table."""

    moves: tuple[Move, ...]
    unplaced: tuple[str, ...]
    """Meetings of closing tables for which there is no place: they keep their seats, and have no table."""
    table_moves: int
    """Changes of the table at the same time."""
    slot_moves: int
    slot_moves_lower_bound: int
    """No answer that leaves out as few has fewer slot moves than this."""
    proved: bool
    """No answer leaves out fewer, or as few with fewer slot moves, or those with fewer table moves."""

    @property
    def cost(self) -> tuple[int, int, int]:
        """What is to be least: left out, slot moves, table moves, in this order."""
        return len(self.unplaced), self.slot_moves, self.table_moves


def problem_of(value: Sequence[Any]) -> Problem:
    """A problem again from the lists that JSON made of it."""
    meetings, tables, slots, closed, closing = value
    return Problem(
        meetings=tuple(Meeting._make([*row[:6], tuple(row[6]), tuple(row[7]), row[8]]) for row in meetings),
        tables=tuple(Table(*row) for row in tables),
        slots={name: tuple((start, last) for start, last in some) for name, some in slots.items()},
        closed=tuple(Closed(tuple(row[0]), *row[1:]) for row in closed),
        closing=Closed(tuple(closing[0]), *closing[1:]),
    )


def answer_of(value: Sequence[Any]) -> Answer:
    """An answer again from the lists that JSON made of it."""
    moves, unplaced, *rest = value
    found = tuple(Move(meeting, Place._make(before), Place._make(after)) for meeting, before, after in moves)
    return Answer._make([found, tuple(unplaced), *rest])
