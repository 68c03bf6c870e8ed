"""How full each piece of time is: tables that are open, and meetings that need one."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from app.reseating.ground import Ground


def pieces(bits: int) -> Iterator[int]:
    """The places of the bits that are set."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


@dataclass(frozen=True, slots=True)
class Fullness:
    """By size of tables and piece of time: how many are open, and how many meetings need one as large or larger."""

    tables: list[list[int]]
    meetings: list[list[int]]


def fullness_of(ground: Ground) -> Fullness:
    """How full it is before anybody moves: displaced meetings are counted where they were."""
    length = len(ground.cuts)
    tables = [[0] * length for _ in ground.sizes]
    meetings = [[0] * length for _ in ground.sizes]
    seats = (table.seats for table in ground.problem.tables)
    for (most, bits), many in Counter(zip(seats, ground.open, strict=True)).items():
        fitting = [row for row, size in zip(tables, ground.sizes, strict=True) if size <= most]
        for piece in pieces(bits):
            for row in fitting:
                row[piece] += many
    for (rank, bits), many in Counter((rank, ground.own[index]) for index, rank in ground.rank.items()).items():
        for piece in pieces(bits):
            for row in meetings[: rank + 1]:
                row[piece] += many
    return Fullness(tables, meetings)


def least_changes(ground: Ground, fullness: Fullness) -> int:
    """A lower bound on slot moves and meetings left out together, by counting alone, before anybody moves.

    In a piece of time in which `n` meetings are too many, `n` must leave or be left out. Pieces that no meeting of
    theirs shares are added up, so that none is counted twice: the best such choice of pieces, by dynamic programming.
    """
    excess = [0] * len(ground.cuts)
    for tables, meetings in zip(fullness.tables, fullness.meetings, strict=True):
        excess = [
            max(*some) for some in zip(excess, (n - m for n, m in zip(meetings, tables, strict=True)), strict=True)
        ]
    reach = list(range(len(excess)))
    for bits in {ground.own[index] for index in ground.rank}:
        first = (bits & -bits).bit_length() - 1
        for piece in pieces(bits):
            reach[piece] = min(reach[piece], first)
    best = [0]
    for piece, many in enumerate(excess):
        best.append(max(best[piece], many + best[reach[piece]]))
    return best[-1]


def hopeless(ground: Ground, index: int) -> bool:
    """Whether a displaced meeting has no place, whatever the others do: nowhere a table, or its people never free."""
    busy = 0
    for person in ground.problem.meetings[index].people:
        for other in ground.meetings_of[person]:
            if other != index and (other not in ground.rank or not ground.slots(other)):
                busy |= ground.own[other]
    own = ground.own[index]
    times = [own, *(bits for _, bits in ground.slots(index) if bits != own and not bits & busy)]
    least = ground.sizes[ground.rank[index]]
    large = [
        times_open for table, times_open in zip(ground.problem.tables, ground.open, strict=True) if table.seats >= least
    ]
    return not any(not bits & ~times_open for bits in times for times_open in large)
