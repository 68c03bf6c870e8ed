"""Whether an answer still fits, after the plan or the clock has changed."""

from app.reseating.ground import Ground
from app.reseating.records import Answer, Move, Problem


def fits(problem: Problem, answer: Answer) -> bool:
    """Whether this answer can be recorded as it is: it says where everybody of a closing table goes, by all rules."""
    ground = Ground(problem)
    number = {meeting.id: index for index, meeting in enumerate(problem.meetings)}
    moves = {number[move.meeting]: move for move in answer.moves if move.meeting in number}
    unplaced = {number[name] for name in answer.unplaced if name in number}
    displaced = set(ground.displaced)
    if len(moves) < len(answer.moves) or len(unplaced) < len(answer.unplaced) or not unplaced <= displaced:
        return False
    if displaced - unplaced - moves.keys() or not moves.keys() <= ground.rank.keys():
        return False
    bits = list(ground.own)
    for index, move in moves.items():
        meeting = problem.meetings[index]
        if move.before != (meeting.table, meeting.start):
            return False
        if move.after.start != meeting.start:
            new = next((some for start, some in ground.slots(index) if start == move.after.start), 0)
            if not new:
                return False
            bits[index] = new
    return _people_are_free(ground, moves, bits) and _tables_are_free(ground, moves, bits)


def _people_are_free(ground: Ground, moves: dict[int, Move], bits: list[int]) -> bool:
    return not any(
        other != index and bits[other] & bits[index]
        for index in moves
        if bits[index] != ground.own[index]
        for person in ground.problem.meetings[index].people
        for other in ground.meetings_of[person]
    )


def _tables_are_free(ground: Ground, moves: dict[int, Move], bits: list[int]) -> bool:
    free = list(ground.open)
    staying = [(index, ground.at[index]) for index in ground.movable if index not in moves]
    going = [(index, ground.number.get(move.after.table)) for index, move in moves.items()]
    for index, table in (*staying, *going):
        if table is None or bits[index] & ~free[table]:
            return False
        if ground.problem.tables[table].seats < ground.sizes[ground.rank[index]]:
            return False
        free[table] &= ~bits[index]
    return True
