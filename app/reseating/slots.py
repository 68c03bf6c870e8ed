"""Which meetings change their time: greedy with ejection, shortest chains first."""

from collections import deque
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.reseating.fullness import pieces
from app.reseating.ground import Ground
from app.reseating.timetable import Timetable

MOST: Final = 400
"""Meetings that one search may look at: an answer at once is worth more than the last one in a hundred."""


class Step(NamedTuple):
    """A meeting that must leave some time, and what is to move there once it has left."""

    meeting: int
    start: int
    leave: int
    """The pieces of time that it must leave, beginning at `start`: whoever is behind it wants to meet then."""
    behind: "Step | None"


def choose_slots(ground: Ground) -> Timetable:
    """A time for everybody, so that tables are enough at any time, with few changes; who is left out is said."""
    timetable = Timetable(ground)
    _Chooser(timetable).relieve_all()
    return timetable


class _Chooser:
    """Takes meetings out of times at which tables are too few."""

    def __init__(self, timetable: Timetable) -> None:
        self._timetable = timetable
        self._ground = timetable.ground
        self._displaced = set(self._ground.displaced)
        self._hopeless: set[int] = set()
        """Meetings from which no chain leads on, until something moves."""

    def relieve_all(self) -> None:
        """Move meetings in time while that helps, then leave out as many as are too many."""
        for piece, rank in self._overfull():
            while self._excess(piece, rank) > 0 and self._relieve(piece, rank):
                pass
        for piece, rank in self._overfull():
            while self._excess(piece, rank) > 0:
                self._timetable.leave_out(self._least_missed(piece, rank))

    def _overfull(self) -> Iterator[tuple[int, int]]:
        """Pieces of time with too few tables of a size, in the order of time, the largest size first."""
        for piece in range(len(self._ground.cuts)):
            for rank in reversed(range(len(self._ground.sizes))):
                if self._excess(piece, rank) > 0:
                    yield piece, rank

    def _excess(self, piece: int, rank: int) -> int:
        fullness = self._timetable.fullness
        return fullness.meetings[rank][piece] - fullness.tables[rank][piece]

    def _relieve(self, piece: int, rank: int) -> bool:
        """Take one meeting of this rank or above out of this time; those whose table closes before others."""
        here = self._timetable.covering[piece]
        some = sorted(index for index in here if self._ground.rank[index] >= rank)
        closing = [index for index in some if index in self._displaced]
        others = [index for index in some if index not in self._displaced]
        leave = 1 << piece
        if self._move_one(closing, leave) or self._move_one(others, leave):
            self._hopeless.clear()
            return True
        if self._chain([Step(index, 0, leave, None) for index in closing + others]):
            self._hopeless.clear()
            return True
        return False

    def _move_one(self, some: list[int], leave: int) -> bool:
        """Move the one of these that has the nearest free slot."""
        best: tuple[int, int, int, int] | None = None
        groups: dict[tuple[str, int, int], list[int]] = {}
        for index in some:
            meeting = self._ground.problem.meetings[index]
            groups.setdefault((meeting.round, meeting.start, meeting.end), []).append(index)
        for (_, own, _), group in groups.items():
            nearest = self._nearest(group, leave, own, best[0] if best else None)
            best = nearest or best
        if best is not None:
            self._timetable.move(*best[1:])
        return best is not None

    def _nearest(self, group: list[int], leave: int, own: int, below: int | None) -> tuple[int, int, int, int] | None:
        """The nearest free slot for one of those that began together: how far, for whom, its start and its time."""
        for start, bits in self._ground.slots(group[0]):
            far = abs(start - own)
            if below is not None and far >= below:
                return None
            if not bits & leave and not self._timetable.is_full(bits):
                for index in group:
                    if self._timetable.fits(index, bits):
                        return far, index, start, bits
        return None

    def _chain(self, roots: list[Step]) -> bool:
        """Find the shortest chain in which each meeting takes the place of the next, and the last has a free slot."""
        queue = deque(step for step in roots if step.meeting not in self._hopeless)
        seen = {step.meeting for step in queue}
        while queue and len(seen) <= MOST:
            step = queue.popleft()
            for start, bits in self._ground.slots(step.meeting):
                if bits & step.leave:
                    continue
                if self._timetable.fits(step.meeting, bits) and self._shift(step, start, bits):
                    return True
                for index in self._in_the_way(step.meeting, bits):
                    if index not in seen and index not in self._hopeless:
                        seen.add(index)
                        queue.append(Step(index, start, bits, step))
        if not queue:
            self._hopeless |= seen
        return False

    def _in_the_way(self, index: int, bits: int) -> list[int]:
        """Meetings of which one would have to leave, so that this one fits then."""
        rank, timetable = self._ground.rank, self._timetable
        people = timetable.in_the_way(index, bits)
        if len(people) > 1:
            return []
        here = people or {other for piece in pieces(bits) for other in timetable.covering[piece]}
        return [other for other in sorted(here) if other in rank and timetable.has_room(index, bits, other)]

    def _shift(self, step: Step, start: int, bits: int) -> bool:
        """Move a chain from its end on; all back where a link does not fit after all."""
        done: list[tuple[int, int, int]] = []
        link: Step | None = step
        while link is not None:
            if not self._timetable.fits(link.meeting, bits):
                for index, before, taken in reversed(done):
                    self._timetable.move(index, before, taken)
                return False
            done.append((link.meeting, self._timetable.starts[link.meeting], self._timetable.bits[link.meeting]))
            self._timetable.move(link.meeting, start, bits)
            start, bits, link = link.start, link.leave, link.behind
        return True

    def _least_missed(self, piece: int, rank: int) -> int:
        """A displaced meeting that takes a table of this size or above at this time, and most other overfull time."""
        here = (i for i in self._timetable.covering[piece] if i in self._displaced and self._ground.rank[i] >= rank)
        overfull = 0
        for other, _ in self._overfull():
            overfull |= 1 << other
        return min(here, key=lambda index: (-(self._timetable.bits[index] & overfull).bit_count(), index))
