"""Plans of random events, of which tables close: two rooms of 12 and 13 tables, two days of sixteen slots."""

from itertools import product
from random import Random
from typing import Final

from app.reseating.records import Closed, Meeting, Problem, Table

DAY: Final = 86_400
MORNING: Final = 1_461_567_600
"""09:00 of the first day, in the hall."""
SLOT: Final = 1200
SLOTS: Final = 16
"""Of a day."""


def plan(
    seed: int,
    times: int = 1,
    *,
    closing: int = 12,
    count: int = 400,
    first_day: float = 0.5,
    sizes: tuple[int, ...] = (4,),
    a_round_each: bool = False,
) -> Problem:
    """75 people, `count` meetings, 25 tables, all this `times` times; from the seventh slot of day 1 on, tables close.

    `closing` of 25 tables close until the evening, 12 meaning the first room; `first_day` is the share of meetings on
    day 1. With a round for each day nobody can move to the other one.
    """
    chance = Random(seed)
    tables = [
        Table(f"T{n:03}", "A" if n < 12 * times else "B", 3.0 * (n % 5), 3.0 * (n // 5), chance.choice(sizes), False)
        for n in range(25 * times)
    ]
    starts = [MORNING + DAY * day + SLOT * slot for day, slot in product(range(2), range(SLOTS))]
    rounds = ("day 1", "day 2") if a_round_each else ("both", "both")
    meetings = _meetings(chance, tables, starts, rounds, count * times, 75 * times, first_day)
    some = [table for table in tables if table.room == "A"] if closing == 12 else chance.sample(tables, closing * times)
    shut = tuple(table.id for table in some)
    slots: dict[str, list[tuple[int, int]]] = {}
    for number, start in enumerate(starts):
        slots.setdefault(rounds[number // SLOTS], []).append(
            (start, starts[0] + DAY * (number // SLOTS) + SLOT * SLOTS)
        )
    closed = Closed(shut, MORNING + 6 * SLOT, MORNING + SLOT * SLOTS)
    return Problem(tuple(meetings), tuple(tables), {name: tuple(some) for name, some in slots.items()}, (), closed)


def _meetings(
    chance: Random,
    tables: list[Table],
    starts: list[int],
    rounds: tuple[str, str],
    count: int,
    people: int,
    first_day: float,
) -> list[Meeting]:
    free = {start: chance.sample(range(len(tables)), len(tables)) for start in starts}
    busy: set[tuple[int, int]] = set()
    meetings: list[Meeting] = []
    while len(meetings) < count:
        day = int(chance.random() >= first_day)
        start = chance.choice(starts[SLOTS * day : SLOTS * (day + 1)])
        pair = chance.sample(range(people), 2)
        if not free[start] or any((person, start) in busy for person in pair):
            continue
        busy.update((person, start) for person in pair)
        table = tables[free[start].pop()].id
        sitters = tuple(f"P{person:03}" for person in pair)
        name = f"M{len(meetings):04}"
        meetings.append(Meeting(name, rounds[day], start, start + SLOT, table, True, sitters, (), "free"))
    return meetings
