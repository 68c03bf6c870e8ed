"""A problem in bits: time is cut where anything begins or ends, and each piece of it is one bit of a number."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from app.reseating.records import Closed, Problem

Slot = tuple[int, int]
"""A start, and the pieces of time that a meeting takes from there on."""


@dataclass(frozen=True)
class Ground:
    """What does not change while a problem is solved. Meetings and tables are known by their place in the lists."""

    problem: Problem

    @cached_property
    def cuts(self) -> dict[int, int]:
        """Every moment at which something begins or ends → how many are before it."""
        moments = {meeting.start for meeting in self.problem.meetings}
        moments.update(meeting.end for meeting in self.problem.meetings)
        for round_, length in self._lengths:
            for start, last in self.problem.slots.get(round_, ()):
                if start + length <= last:
                    moments.update((start, start + length))
        for closed in (self.problem.closing, *self.problem.closed):
            moments.update((closed.start, closed.end))
        return {moment: index for index, moment in enumerate(sorted(moments))}

    def bits(self, start: int, end: int) -> int:
        """The pieces of time from `start` to before `end`."""
        return (1 << self.cuts[end]) - (1 << self.cuts[start])

    @cached_property
    def own(self) -> list[int]:
        """By meeting: its time."""
        known: dict[tuple[int, int], int] = {}
        times = []
        for meeting in self.problem.meetings:
            span = (meeting.start, meeting.end)
            bits = known.get(span)
            if bits is None:
                bits = known[span] = self.bits(*span)
            times.append(bits)
        return times

    @cached_property
    def number(self) -> dict[str, int]:
        """Table id → its place in the list."""
        return {table.id: index for index, table in enumerate(self.problem.tables)}

    @cached_property
    def at(self) -> list[int | None]:
        """By meeting: the table of its seat."""
        number = self.number
        return [number.get(meeting.table) if meeting.table else None for meeting in self.problem.meetings]

    def closed(self, closures: Iterable[Closed]) -> list[int]:
        """By table: when it is closed."""
        times = [0] * len(self.problem.tables)
        for closure in closures:
            bits = self.bits(closure.start, closure.end)
            for table in closure.tables:
                times[self.number[table]] |= bits
        return times

    @cached_property
    def shut(self) -> list[int]:
        """By table: when it is closed, or closes."""
        return self.closed([self.problem.closing, *self.problem.closed])

    @cached_property
    def displaced(self) -> list[int]:
        """Meetings that sit at a closing table, or would if it were not closed already."""
        before, closing = self.closed(self.problem.closed), self.closed([self.problem.closing])
        return [
            index
            for index, (meeting, bits, table) in enumerate(zip(self.problem.meetings, self.own, self.at, strict=True))
            if table is not None
            and closing[table] & bits
            and meeting.standing != "over"
            and (meeting.granted or before[table] & bits)
        ]

    @cached_property
    def _stays(self) -> tuple[list[int], list[int]]:
        """By table: when it is open and nobody sits there who stays. And the meetings that may leave theirs."""
        claims = [0] * len(self.problem.tables)
        displaced = set(self.displaced)
        free: list[tuple[int, int, int]] = []
        for index, (meeting, bits, table) in enumerate(zip(self.problem.meetings, self.own, self.at, strict=True)):
            if table is None or index in displaced:
                continue
            if meeting.granted and meeting.standing == "free":
                free.append((index, bits, table))
            else:
                claims[table] |= bits
        # A table that somebody else waits for would be theirs as soon as its meeting left: so that one stays.
        staying = {index for index, bits, table in free if claims[table] & bits}
        for index, bits, table in free:
            if index in staying:
                claims[table] |= bits
        every = (1 << len(self.cuts)) - 1
        opened = [every & ~shut & ~claim for shut, claim in zip(self.shut, claims, strict=True)]
        return opened, [index for index, _, _ in free if index not in staying]

    @property
    def open(self) -> list[int]:
        """By table: when it is open and nobody sits there who stays."""
        return self._stays[0]

    @property
    def movable(self) -> list[int]:
        """Meetings at open tables that may move to make room."""
        return self._stays[1]

    @cached_property
    def sizes(self) -> list[int]:
        """The different numbers of seats, the least first."""
        return sorted({table.seats for table in self.problem.tables})

    @cached_property
    def rank(self) -> dict[int, int]:
        """By displaced or movable meeting: the place in `sizes` of the smallest table that is large enough."""
        meetings, of_table = self.problem.meetings, [self.sizes.index(table.seats) for table in self.problem.tables]
        most = max((len(meeting.people) for meeting in meetings), default=0)
        of_people = [bisect_left(self.sizes, many) for many in range(most + 1)]
        return {
            index: min(of_people[len(meetings[index].people)], of_table[table])
            for index in (*self.displaced, *self.movable)
            if (table := self.at[index]) is not None
        }

    @cached_property
    def meetings_of(self) -> dict[str, list[int]]:
        """By person: their meetings."""
        found: dict[str, list[int]] = {}
        for index, meeting in enumerate(self.problem.meetings):
            for person in meeting.people:
                found.setdefault(person, []).append(index)
        return found

    @cached_property
    def _slots(self) -> dict[tuple[str, int, int], list[Slot]]:
        return {}

    def slots(self, index: int) -> list[Slot]:
        """The starts that a meeting may have, near before far, its own first; each with the pieces of time it takes.

        None for a meeting that runs.
        """
        meeting = self.problem.meetings[index]
        if meeting.standing == "running":
            return []
        key = (meeting.round, meeting.start, meeting.end)
        if key not in self._slots:
            own = (meeting.start, self.own[index])
            others = [slot for slot in self.starts[meeting.round, meeting.end - meeting.start] if slot != own]
            others.sort(key=lambda slot: abs(slot[0] - meeting.start))
            self._slots[key] = [own, *others]
        return self._slots[key]

    @cached_property
    def starts(self) -> dict[tuple[str, int], list[Slot]]:
        """By round and length of its meetings: where a meeting may still go, with the pieces of time it takes."""
        return {
            (round_, length): [
                (start, self.bits(start, start + length))
                for start, last in self.problem.slots.get(round_, ())
                if start + length <= last
            ]
            for round_, length in self._lengths
        }

    @cached_property
    def _lengths(self) -> set[tuple[str, int]]:
        return {(meeting.round, meeting.end - meeting.start) for meeting in self.problem.meetings}

    @cached_property
    def aligned(self) -> bool:
        """Whether times that a meeting has or may have are either the same or share no moment."""
        times = {self.own[index] for index in self.rank}
        times |= {bits for some in self.starts.values() for _, bits in some}
        taken = 0
        for bits in times:
            if taken & bits:
                return False
            taken |= bits
        return True
