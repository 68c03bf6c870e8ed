"""Which table everybody gets once the time is chosen: nearest pairs first, then the shortest chains."""

from collections import deque
from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heapreplace
from typing import NamedTuple

from app.reseating.ground import Ground
from app.reseating.nearness import Key, Nearness


class Link(NamedTuple):
    """A meeting that takes a table, from which the meeting before it in the chain has to go."""

    meeting: int
    table: int
    behind: "Link | None"


class Seats:
    """Who sits at which table. Meetings that keep their time keep their table too, unless it closes."""

    def __init__(self, ground: Ground, bits: list[int]) -> None:
        """`bits` are the times of all meetings, and are kept up to date by whoever changes them."""
        self.ground = ground
        self.bits = bits
        self.table: dict[int, int] = {}
        self.free = list(ground.open)
        """By table: when it is open and nobody sits there."""
        self._guests: list[set[int]] = [set() for _ in ground.open]
        self._displaced = set(ground.displaced)
        self._nearness: dict[tuple[bool, ...], Nearness] = {}
        for index in ground.movable:
            table, own = ground.at[index], ground.own[index]
            if table is not None and bits[index] == own:
                self.table[index] = table
                self.free[table] &= ~own
                self._guests[table].add(index)

    def take(self, index: int, table: int) -> None:
        """Seat a meeting at a table that is free for it."""
        self.table[index] = table
        self.free[table] &= ~self.bits[index]
        self._guests[table].add(index)

    def leave(self, index: int) -> int:
        """Let a meeting get up; its table."""
        table = self.table.pop(index)
        self.free[table] |= self.bits[index]
        self._guests[table].discard(index)
        return table

    def seat_all(self, some: Iterable[int]) -> list[int]:
        """Seat these, group by group of those that meet at the same time; the ones for whom no table was found."""
        groups: dict[tuple[int, int], list[int]] = {}
        for index in some:
            bits = self.bits[index]
            groups.setdefault((-bits.bit_count(), bits), []).append(index)
        left: list[int] = []
        for key in sorted(groups):
            group = groups[key]
            # Whoever needs a large table chooses first, so that small meetings take none that is needed.
            for rank in sorted({self.ground.rank[index] for index in group}, reverse=True):
                left += self._seat_nearest([index for index in group if self.ground.rank[index] == rank])
        return [index for index in left if not self.seat(index)]

    def _seat_nearest(self, group: list[int]) -> list[int]:
        """Seat those of one time and size, the nearest pair of a meeting and a free table first; who is left over."""
        ground, bits = self.ground, self.bits[group[0]]
        order = self._order(bits)
        least = ground.sizes[ground.rank[group[0]]]
        free = {
            table
            for table, pieces_free in enumerate(self.free)
            if not bits & ~pieces_free and ground.problem.tables[table].seats >= least
        }
        waiting = []
        left = []
        for index in group:
            keys = order(index)
            place = self._next(keys, 0, free)
            if place < 0:
                left.append(index)
            else:
                waiting.append((keys[place], index, place))
        heapify(waiting)
        while waiting:
            key, index, place = waiting[0]
            if key[-1] in free:
                heappop(waiting)
                free.discard(key[-1])
                self.take(index, key[-1])
                continue
            keys = order(index)
            place = self._next(keys, place + 1, free)
            if place < 0:
                heappop(waiting)
                left.append(index)
            else:
                heapreplace(waiting, (keys[place], index, place))
        return left

    @staticmethod
    def _next(keys: list[Key], place: int, free: set[int]) -> int:
        if not free:
            return -1
        for later in range(place, len(keys)):
            if keys[later][-1] in free:
                return later
        return -1

    def seat(self, index: int) -> bool:
        """Seat one more meeting, where need be by a chain of others that change their table: the fewest that do."""
        links: dict[int, tuple[int, Link | None]] = {index: (0, None)}
        """By meeting that needs a table: changes so far, and how it lost its own."""
        best: tuple[int, Link] | None = None
        queue = deque([index])
        # Where times are the same or apart, whoever makes room sits at this time too.
        order = self._order(self.bits[index] if self.ground.aligned else 0)
        while queue:
            one = queue.popleft()
            cost, behind = links[one]
            for key in order(one):
                table = key[-1]
                if not self._may(one, table, behind):
                    continue
                total = cost + self._changes(one, table)
                if best is not None and total >= best[0]:
                    continue
                link = Link(one, table, behind)
                others = self._who(one, table)
                if not others:
                    best = (total, link)
                elif len(others) == 1 and total < links.get(others[0], (total + 1, None))[0]:
                    links[others[0]] = (total, link)
                    queue.append(others[0])
        if best is not None:
            self._shift(best[1])
        return best is not None

    def _order(self, bits: int) -> Callable[[int], list[Key]]:
        """What gives the order of tables for a meeting, those left out that are closed then."""
        closed = tuple(bool(shut & bits) for shut in self.ground.shut)
        if closed not in self._nearness:
            self._nearness[closed] = Nearness(self.ground, bits)
        return self._nearness[closed].order

    def _may(self, index: int, table: int, behind: Link | None) -> bool:
        """Whether a meeting may sit there at all: it is open and large enough, and no part of its chain yet."""
        ground, bits = self.ground, self.bits[index]
        if bits & ~ground.open[table] or ground.problem.tables[table].seats < ground.sizes[ground.rank[index]]:
            return False
        link = behind
        while link is not None:
            if link.table == table or link.meeting == index:
                return False
            link = link.behind
        return self.table.get(index) != table

    def _changes(self, index: int, table: int) -> int:
        """How many more table moves it is if a meeting has this table."""
        if index in self._displaced or self.bits[index] != self.ground.own[index]:
            return 0
        own = self.ground.at[index]
        return (table != own) - (self.table[index] != own)

    def _who(self, index: int, table: int) -> list[int]:
        """Who sits there when this meeting would."""
        if not self.bits[index] & ~self.free[table]:
            return []
        return [other for other in sorted(self._guests[table]) if self.bits[other] & self.bits[index]]

    def _shift(self, link: Link | None) -> None:
        """The last of a chain sits down at its new table, and so on to the first."""
        while link is not None:
            if link.meeting in self.table:
                self.leave(link.meeting)
            self.take(link.meeting, link.table)
            link = link.behind
