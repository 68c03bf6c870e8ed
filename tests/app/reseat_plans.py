"""Small plans with everything odd in them, and what an answer must keep to, said as plainly as possible."""

from collections.abc import Iterator
from itertools import product

from hypothesis import strategies as st

from app.reseating.records import Answer, Closed, Meeting, Problem, Standing, Table
from db.grants import granted

MINUTE = 60
PEOPLE = tuple(f"P{number}" for number in range(6))
Seat = tuple[str, int]


@st.composite
def plans(draw: st.DrawFn, *, most: int = 7, tidy: bool = False) -> Problem:
    """Two rounds of different length that share tables, meetings off the grid, closures that overlap.

    `tidy`: one round, and meetings in its slots only.
    """
    tables = tuple(
        Table(f"T{n}", draw(st.sampled_from("AB")), 3.0 * draw(st.integers(0, 3)), 3.0 * n, seats, draw(st.booleans()))
        for n, seats in enumerate(draw(st.lists(st.sampled_from([2, 2, 3, 4]), min_size=1, max_size=3)))
    )
    lengths = {"short": 20} if tidy else {"short": 20, "long": 30}
    slots = {name: [length * n * MINUTE for n in range(3)] for name, length in lengths.items()}
    rows = [_row(draw, f"M{number}", lengths, slots, tidy, tables) for number in range(draw(st.integers(1, most)))]
    now = 0 if tidy else draw(st.sampled_from([-1, 0, 10 * MINUTE, 20 * MINUTE]))
    closed = () if tidy else tuple(draw(st.lists(_closures(tables), max_size=1)))
    winners = {name for table in tables for name in _winners(table.id, rows, closed)}
    meetings = tuple(row._replace(granted=row.id in winners, standing=_standing(row, now)) for row in rows)
    open_slots = {
        name: tuple((start, lengths[name] * 3 * MINUTE) for start in starts if start > now)
        for name, starts in slots.items()
    }
    return Problem(meetings, tables, open_slots, closed, draw(_closures(tables)))


def _row(
    draw: st.DrawFn,
    name: str,
    lengths: dict[str, int],
    slots: dict[str, list[int]],
    tidy: bool,
    tables: tuple[Table, ...],
) -> Meeting:
    round_ = draw(st.sampled_from(sorted(lengths)))
    start = draw(st.sampled_from(slots[round_])) + (0 if tidy else draw(st.sampled_from([0, 0, 0, 10 * MINUTE])))
    people = tuple(draw(st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=3, unique=True)))
    table = draw(st.sampled_from([*(table.id for table in tables), None]))
    kept: Standing = draw(st.sampled_from(["free", "free", "free", "kept"]))
    return Meeting(name, round_, start, start + lengths[round_] * MINUTE, table, False, people, (), kept)


def _standing(row: Meeting, now: int) -> Standing:
    return "over" if row.end <= now else "running" if row.start <= now else row.standing


def _winners(table: str, rows: list[Meeting], closed: tuple[Closed, ...]) -> set[str]:
    seats = [(row.id, f"{row.start:09}", f"{row.end:09}") for row in rows if row.table == table]
    return granted(seats, [(f"{one.start:09}", f"{one.end:09}") for one in closed if table in one.tables])


@st.composite
def _closures(draw: st.DrawFn, tables: tuple[Table, ...]) -> Closed:
    shut = draw(st.lists(st.sampled_from([table.id for table in tables]), min_size=1, unique=True))
    start = draw(st.sampled_from([0, 0, 15, 20])) * MINUTE
    return Closed(tuple(shut), start, start + draw(st.sampled_from([10, 20, 60, 120])) * MINUTE)


def meets(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share a moment."""
    return one[0] < other[1] and other[0] < one[1]


def is_shut(problem: Problem, table: str, span: tuple[int, int]) -> bool:
    """Whether a table is closed then, by the closing itself or before."""
    shut = (problem.closing, *problem.closed)
    return any(table in one.tables and meets((one.start, one.end), span) for one in shut)


def displaced(problem: Problem) -> set[str]:
    """Whom the closing drives from their table."""
    found = set()
    for one in problem.meetings:
        span = (one.start, one.end)
        sits = one.granted or any(one.table in c.tables and meets((c.start, c.end), span) for c in problem.closed)
        shut = one.table in problem.closing.tables and meets((problem.closing.start, problem.closing.end), span)
        if one.standing != "over" and sits and shut:
            found.add(one.id)
    return found


def movable(problem: Problem) -> set[str]:
    """Who may change the table though it stays open: nobody for whose table somebody else waits."""
    gone = displaced(problem)
    return {
        one.id
        for one in problem.meetings
        if one.granted
        and one.standing == "free"
        and one.id not in gone
        and not any(
            other.id != one.id
            and other.table == one.table
            and other.id not in gone
            and meets((one.start, one.end), (other.start, other.end))
            for other in problem.meetings
        )
    }


def choices(problem: Problem, one: Meeting) -> list[Seat]:
    """All places that a meeting could be given, as far as it alone is looked at."""
    sizes = {table.id: table.seats for table in problem.tables}
    needs = min(len(one.people), sizes[one.table or ""])
    starts = (
        {one.start}
        if one.standing == "running"
        else {one.start, *(s for s, last in problem.slots[one.round] if s + one.end - one.start <= last)}
    )
    spans = [(start, start + one.end - one.start) for start in sorted(starts)]
    return [
        (table, span[0])
        for table, span in product(sizes, spans)
        if sizes[table] >= needs and not is_shut(problem, table, span)
    ]


def is_valid(problem: Problem, seats: dict[str, Seat | None]) -> bool:
    """Whether nobody is in two places and no table is taken twice; none: left out, where and when it was."""
    spans: dict[str, tuple[int, int]] = {}
    for one in problem.meetings:
        seat = seats.get(one.id)
        start = seat[1] if seat else one.start
        spans[one.id] = (start, start + one.end - one.start)
    by_id = {one.id: one for one in problem.meetings}
    for name, seat in seats.items():
        for other in problem.meetings:
            if other.id == name or not meets(spans[name], spans[other.id]):
                continue
            if spans[name][0] != by_id[name].start and set(other.people) & set(by_id[name].people):
                return False
            theirs = seats.get(other.id, (other.table, other.start))
            if seat and theirs and theirs[0] == seat[0] and seat != (by_id[name].table, by_id[name].start):
                return False
    return True


def seats_of(problem: Problem, answer: Answer) -> dict[str, Seat | None]:
    """Where everybody sits who could move."""
    free = movable(problem)
    seats: dict[str, Seat | None] = {one.id: (one.table or "", one.start) for one in problem.meetings if one.id in free}
    seats.update(dict.fromkeys(answer.unplaced))
    seats.update((move.meeting, (move.after.table, move.after.start)) for move in answer.moves)
    return seats


def all_answers(problem: Problem) -> Iterator[tuple[int, int, int]]:
    """What every valid answer costs: left out, slot moves, table moves. For tiny plans only."""
    gone, free = displaced(problem), movable(problem)
    some = [one for one in problem.meetings if one.id in gone | free]
    options: list[list[Seat | None]] = [[*choices(problem, one), *([None] if one.id in gone else [])] for one in some]
    for chosen in product(*options):
        seats = {one.id: seat for one, seat in zip(some, chosen, strict=True)}
        if is_valid(problem, seats):
            placed = [(one, seat) for one, seat in zip(some, chosen, strict=True) if seat]
            slot_moves = sum(seat[1] != one.start for one, seat in placed)
            table_moves = sum(seat[1] == one.start and seat[0] != one.table for one, seat in placed)
            yield len(some) - len(placed), slot_moves, table_moves
