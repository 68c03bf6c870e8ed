"""Who meets when, while slots are chosen: how full each piece of time is, and when people are busy."""

from app.reseating.fullness import fullness_of, least_changes, pieces
from app.reseating.ground import Ground


class Timetable:
    """The slots as they are chosen. Meetings that are left out are not counted, but keep their people's time."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.bits = list(ground.own)
        self.starts = [meeting.start for meeting in ground.problem.meetings]
        self.fullness = fullness_of(ground)
        self.least_changes = least_changes(ground, self.fullness)
        """No answer has fewer slot moves and meetings left out together."""
        self.left_out: set[int] = set()
        self.covering: list[set[int]] = [set() for _ in ground.cuts]
        """By piece of time: who needs a table then."""
        groups: dict[int, list[int]] = {}
        for index in ground.rank:
            groups.setdefault(self.bits[index], []).append(index)
        for bits, some in groups.items():
            for piece in pieces(bits):
                self.covering[piece].update(some)
        self._full = [self._full_of(rank) for rank in range(len(ground.sizes))]
        self._busy: dict[int, int] = {}

    def _full_of(self, rank: int) -> int:
        """Pieces of time in which no table is left for one more meeting of this rank."""
        full = 0
        for tables, meetings in zip(self.fullness.tables[: rank + 1], self.fullness.meetings[: rank + 1], strict=True):
            for piece, (has, needs) in enumerate(zip(tables, meetings, strict=True)):
                if needs >= has:
                    full |= 1 << piece
        return full

    def busy(self, index: int) -> int:
        """When somebody of this meeting sits in another one."""
        known = self._busy.get(index)
        if known is None:
            known = 0
            for person in self.ground.problem.meetings[index].people:
                for other in self.ground.meetings_of[person]:
                    if other != index:
                        known |= self.bits[other]
            self._busy[index] = known
        return known

    def in_the_way(self, index: int, bits: int) -> set[int]:
        """Meetings that people of this one sit in then."""
        return {
            other
            for person in self.ground.problem.meetings[index].people
            for other in self.ground.meetings_of[person]
            if other != index and self.bits[other] & bits
        }

    def is_full(self, bits: int) -> bool:
        """Whether no table of any size is left then."""
        return bool(bits & self._full[0])

    def fits(self, index: int, bits: int) -> bool:
        """Whether its people are free then and a table of its size is left."""
        return not bits & (self.busy(index) | self._full[self.ground.rank[index]])

    def has_room(self, index: int, bits: int, without: int) -> bool:
        """Whether a table of its size would be left then if another meeting were not there."""
        rank, gone, gone_rank = self.ground.rank[index], self.bits[without], self.ground.rank[without]
        for piece in pieces(bits & self._full[rank]):
            freed = gone >> piece & 1
            for size in range(rank + 1):
                less = freed if gone_rank >= size else 0
                if self.fullness.meetings[size][piece] - less >= self.fullness.tables[size][piece]:
                    return False
        return True

    def move(self, index: int, start: int, bits: int) -> None:
        """Let a meeting begin at another time."""
        self._count(index, -1)
        self.starts[index], self.bits[index] = start, bits
        self._count(index, 1)
        for person in self.ground.problem.meetings[index].people:
            for other in self.ground.meetings_of[person]:
                self._busy.pop(other, None)

    def leave_out(self, index: int) -> None:
        """Find no table for a meeting; its people keep that time."""
        self._count(index, -1)
        self.left_out.add(index)

    def take_back(self, index: int) -> None:
        """Count a meeting again that was left out."""
        self.left_out.discard(index)
        self._count(index, 1)

    def _count(self, index: int, by: int) -> None:
        rank = self.ground.rank[index]
        for piece in pieces(self.bits[index]):
            for size in range(rank + 1):
                self.fullness.meetings[size][piece] += by
            bit, full = 1 << piece, False
            for size in range(len(self.ground.sizes)):
                full = full or self.fullness.meetings[size][piece] >= self.fullness.tables[size][piece]
                self._full[size] = self._full[size] | bit if full else self._full[size] & ~bit
            (self.covering[piece].add if by > 0 else self.covering[piece].discard)(index)
