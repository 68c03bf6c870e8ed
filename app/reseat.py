"""Close tables with the fewest changes: an answer at once, and whether it is known to be the best.

Pure: a problem in, an answer out; the same problem has the same answer in every process. How it was measured stands
in `tests/bench/reseats.py`; an answer that is not proved can be improved by `app.reseat_search`.
"""

from collections.abc import Iterable, Mapping

from app.reseating.fullness import hopeless
from app.reseating.ground import Ground
from app.reseating.records import Answer, Move, Place, Problem
from app.reseating.seats import Seats
from app.reseating.slots import choose_slots
from app.reseating.timetable import Timetable


def solve(problem: Problem) -> Answer:
    """Everybody's place while the tables are closed: greedy with ejection for the times, then free tables."""
    ground = Ground(problem)
    answer = _seated(choose_slots(ground))
    if answer is None or (answer.unplaced and not ground.aligned):
        # Where meetings of different lengths share tables, enough tables at any time need not be enough for all.
        plain = _seated(Timetable(ground))
        answer = plain if answer is None or (plain and plain.cost < answer.cost) else answer
    assert answer is not None  # noqa: S101 - where nobody changes the time, nobody who has a table can lose it
    return answer


def solve_at(problem: Problem, starts: Mapping[str, int], left_out: Iterable[str]) -> Answer | None:
    """The answer with these starts, and nobody seated of those left out; none where tables are not enough for it."""
    ground = Ground(problem)
    timetable = Timetable(ground)
    number = {meeting.id: index for index, meeting in enumerate(problem.meetings)}
    for name in left_out:
        timetable.leave_out(number[name])
    for name, start in starts.items():
        index = number[name]
        length = problem.meetings[index].end - problem.meetings[index].start
        timetable.move(index, start, ground.bits(start, start + length))
    return _seated(timetable)


def _seated(timetable: Timetable) -> Answer | None:
    """The answer with these times; none where somebody who had a table would lose it."""
    ground = timetable.ground
    seats = Seats(ground, timetable.bits)
    moved = [index for index in ground.movable if timetable.bits[index] != ground.own[index]]
    waiting = [index for index in ground.displaced if index not in timetable.left_out]
    left = seats.seat_all([*moved, *waiting])
    if not set(left).isdisjoint(moved):
        return None
    if not ground.aligned:
        for index in sorted(timetable.left_out):
            timetable.take_back(index)
            left.append(index)
        for index in left:
            _found_place(timetable, seats, index)
    return _answer(timetable, seats)


def _found_place(timetable: Timetable, seats: Seats, index: int) -> bool:
    """Seat a meeting in the nearest slot in which its people and a table are free, if there is one."""
    before = timetable.starts[index], timetable.bits[index]
    for start, bits in timetable.ground.slots(index):
        if not bits & timetable.busy(index):
            timetable.move(index, start, bits)
            if seats.seat(index):
                return True
    timetable.move(index, *before)
    return False


def _answer(timetable: Timetable, seats: Seats) -> Answer:
    ground = timetable.ground
    meetings, tables = ground.problem.meetings, ground.problem.tables
    moves = []
    for index, number in seats.table.items():
        meeting, table = meetings[index], tables[number].id
        start = timetable.starts[index]
        if (table, start) != (meeting.table, meeting.start):
            moves.append(Move(meeting.id, Place(meeting.table or "", meeting.start), Place(table, start)))
    moves.sort(key=lambda move: (move.before.start, move.meeting))
    unplaced = [index for index in ground.displaced if index not in seats.table]
    slot_moves = sum(move.before.start != move.after.start for move in moves)
    bound = max(0, timetable.least_changes - len(unplaced))
    fewest_tables = len(moves) + len(unplaced) == len(ground.displaced) or (slot_moves == 0 and ground.aligned)
    fewest = slot_moves == bound and all(hopeless(ground, index) for index in unplaced)
    return Answer(
        moves=tuple(moves),
        unplaced=tuple(sorted(meetings[index].id for index in unplaced)),
        table_moves=len(moves) - slot_moves,
        slot_moves=slot_moves,
        slot_moves_lower_bound=bound,
        proved=fewest and fewest_tables,
    )
