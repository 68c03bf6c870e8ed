"""`python -m app.reseat_proof`: the best slots by CP-SAT, in a process of its own.

A problem and its first answer come as JSON on standard input, a better answer or the same one goes to standard
output. Only this module imports ortools. One worker, a fixed seed and a limit that counts work and not seconds: the
same problem has the same answer, however busy the machine is.
"""

import json
import os
import sys
from collections.abc import Iterator
from typing import Final

from ortools.sat.python import cp_model

from app.reseat import solve_at
from app.reseating.fullness import Fullness, fullness_of, pieces
from app.reseating.ground import Ground, Slot
from app.reseating.records import Answer, Problem, answer_of, problem_of

WORK: Final = 6.0
"""Deterministic time (CP-SAT's own measure, up to two seconds each): well within what the command line waits for,
so that a slow machine does not cut short in one run what another run finds."""
LONGEST_S: Final = 120.0
"""Nobody waits for so long: a process whose parent is gone ends."""


def improved(problem: Problem, first: Answer, work: float = WORK) -> Answer:
    """The best answer that was found with so much deterministic time; never a worse one than the first."""
    model = _Model(Ground(problem), first)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.parameters.max_deterministic_time = work
    solver.parameters.max_time_in_seconds = LONGEST_S
    status = solver.solve(model.cp)
    if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return first
    starts, left_out = model.chosen(solver)
    found = solve_at(problem, starts, left_out)
    best = found if found and found.cost < first.cost else first
    # Tables counted by size alone are a relaxation: an answer that costs no more than its optimum is an optimum too.
    is_best = status == cp_model.OPTIMAL and best.cost == (len(left_out), len(starts), model.at_another_table(solver))
    return best._replace(proved=True, slot_moves_lower_bound=best.slot_moves) if is_best else best


class _Model:
    """Who begins when, and who is left out; tables are counted by size, so that they need no variables."""

    def __init__(self, ground: Ground, first: Answer) -> None:
        self.ground = ground
        self.cp = cp_model.CpModel()
        self._displaced = set(ground.displaced)
        self._starts: dict[int, dict[Slot, cp_model.IntVar]] = {}
        self._out: dict[int, cp_model.IntVar] = {}
        fullness = fullness_of(ground)
        for index in ground.rank:
            slots = [slot for slot in self._slots(index) if _has_a_table(ground, fullness, index, slot)]
            self._starts[index] = {slot: self.cp.new_bool_var("") for slot in slots}
            choices = list(self._starts[index].values())
            if index in self._displaced:
                self._out[index] = self.cp.new_bool_var("")
                choices.append(self._out[index])
            self.cp.add_exactly_one(choices)
        self._tables_are_enough(fullness)
        self._nobody_is_in_two_places()
        self._aim()
        self._hint(first)

    def chosen(self, solver: cp_model.CpSolver) -> tuple[dict[str, int], list[str]]:
        """Whose start changes to what, and who is left out."""
        meetings = self.ground.problem.meetings
        starts = {
            meetings[index].id: start
            for index, options in self._starts.items()
            for (start, _), variable in options.items()
            if start != meetings[index].start and solver.boolean_value(variable)
        }
        return starts, [meetings[index].id for index, out in self._out.items() if solver.boolean_value(out)]

    def at_another_table(self, solver: cp_model.CpSolver) -> int:
        """How many keep their time, and have another table since their own closes."""
        return sum(solver.boolean_value(variable) for variable in self._staying())

    def _staying(self) -> list[cp_model.IntVar]:
        own = self.ground.own
        return [v for i in self.ground.displaced for (_, bits), v in self._starts[i].items() if bits == own[i]]

    def _slots(self, index: int) -> list[Slot]:
        """Its own time, and those at which nobody of it sits in a meeting that cannot move."""
        ground = self.ground
        meeting = ground.problem.meetings[index]
        own = (meeting.start, ground.own[index])
        busy = 0
        for person in meeting.people:
            for other in ground.meetings_of[person]:
                if other != index and (other not in ground.rank or not ground.slots(other)):
                    busy |= ground.own[other]
        return [own, *(slot for slot in ground.slots(index) if slot != own and not slot[1] & busy)]

    def _tables_are_enough(self, fullness: Fullness) -> None:
        for size, tables in enumerate(fullness.tables):
            taken: list[list[cp_model.IntVar]] = [[] for _ in tables]
            for index, options in self._starts.items():
                if self.ground.rank[index] >= size:
                    for (_, bits), variable in options.items():
                        for piece in pieces(bits):
                            taken[piece].append(variable)
            for has, variables in zip(tables, taken, strict=True):
                if len(variables) > has:
                    self.cp.add(sum(variables) <= has)

    def _nobody_is_in_two_places(self) -> None:
        for some in self.ground.meetings_of.values():
            times: dict[int, tuple[list[cp_model.IntVar], list[list[cp_model.IntVar]]]] = {}
            for index in some:
                for bits, variables, stays in self._presence(index):
                    for piece in pieces(bits):
                        moved, staying = times.setdefault(piece, ([], []))
                        if stays:
                            staying.append(variables)
                        else:
                            moved += variables
            for moved, staying in times.values():
                # Whoever was in two places before may stay so; nobody new comes to such a time.
                for variables in staying or [[]]:
                    if len(moved) + len(variables) > 1:
                        self.cp.add_at_most_one([*moved, *variables])

    def _presence(self, index: int) -> Iterator[tuple[int, list[cp_model.IntVar], bool]]:
        """When a meeting takes its people's time: what says so, and whether that is its own time.

        Left out, it keeps its time.
        """
        own = self.ground.own[index]
        out = [self._out[index]] if index in self._out else []
        staying = [v for (_, bits), v in self._starts.get(index, {}).items() if bits == own]
        yield own, staying + out, True
        for (_, bits), variable in self._starts.get(index, {}).items():
            if bits != own:
                yield bits, [variable], False

    def _aim(self) -> None:
        """Fewest left out, then fewest slot moves, then fewest table moves of those whose table closes."""
        own = self.ground.own
        moved = [v for i, options in self._starts.items() for (_, bits), v in options.items() if bits != own[i]]
        move = len(self._displaced) + 1
        leave_out = move * (len(self._starts) + 1)
        self.cp.minimize(leave_out * sum(self._out.values()) + move * sum(moved) + sum(self._staying()))

    def _hint(self, first: Answer) -> None:
        starts = {move.meeting: move.after.start for move in first.moves}
        left_out = set(first.unplaced)
        for index, options in self._starts.items():
            meeting = self.ground.problem.meetings[index]
            out = meeting.id in left_out
            if index in self._out:
                self.cp.add_hint(self._out[index], out)
            for (start, _), variable in options.items():
                self.cp.add_hint(variable, not out and start == starts.get(meeting.id, meeting.start))


def _has_a_table(ground: Ground, fullness: Fullness, index: int, slot: Slot) -> bool:
    """Whether any table of its size is open then; who stays where they are has one in any case."""
    return all(fullness.tables[ground.rank[index]][piece] for piece in pieces(slot[1]))


def main() -> None:
    """From standard input to standard output, politely: whoever is at the screen comes first."""
    if hasattr(os, "nice"):
        os.nice(10)
    value = json.load(sys.stdin)
    json.dump(improved(problem_of(value["problem"]), answer_of(value["answer"])), sys.stdout)


if __name__ == "__main__":
    main()
