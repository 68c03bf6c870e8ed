"""A desk at work: who is signed in, and what they may do. A refusal comes from here, whatever a screen shows."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from app import staff
from app.badge import key_path
from app.floor import Floor, floor_of
from app.languages import translate
from app.paper.sheets import Paper
from app.problems import RuleRefusal
from app.spooler import Spooler
from app.steps import Done, undo
from app.terminal import Terminal
from app.venue import venue_of
from app.work import Work
from db import steps
from db.hall import Hall
from db.records import Member

T = TypeVar("T")


class Desk:
    """One terminal with at most one staff member at it."""

    def __init__(
        self,
        terminal: Terminal,
        key: Path | None = None,
        *,
        spooler: Spooler | None = None,
        printer: str = "",
        paper: Paper = "A6",
    ) -> None:
        """`key` is the organiser's key; without it, the one beside the hall file, if there is one.

        `printer` is the queue or the folder that prints unless another one is chosen; without it, a folder beside the
        hall file. `paper` is what slips come out on unless another kind is chosen.
        """
        self.terminal = terminal
        self.work = Work(terminal.hall, terminal.clock, key or key_path(terminal.hall.path))
        self.member: Member | None = None
        self.spooler = spooler or Spooler(terminal.hall.path)
        self.printer = printer or str(terminal.hall.path.absolute().parent / "slips")
        self.paper: Paper = paper

    def ask(self, question: Callable[[Hall], T]) -> T:
        """The answer to a question about the hall."""
        return question(self.work.hall)

    def floor(self) -> Floor:
        """The floor of the whole event. BadInput while none is loaded."""
        return self.ask(lambda hall: floor_of(hall, venue_of(hall)))

    def do(self, action: staff.Action, change: Callable[[Work, str], T]) -> T:
        """Make a change in the name of whoever is signed in; it is on disk then.

        RuleRefusal where nobody is signed in, or where their role may not do this.
        """
        member = staff.check(self.member, action)
        return change(self.work, member.name)

    def may(self, action: staff.Action) -> bool:
        """Whether whoever is signed in may do this."""
        return self.member is not None and staff.may(self.member.role, action)

    def may_undo(self, kinds: Collection[str]) -> bool:
        """Whether whoever is signed in may take back a step with facts of these kinds."""
        return self.member is not None and staff.may_undo(self.member.role, kinds)

    def undo(self, step: str) -> Done:
        """Take back a step, by whoever might have done it. RuleRefusal as in `do`, or where it cannot be undone."""
        member = staff.check(self.member, "find")
        kinds = {fact.kind for fact in steps.facts_of(self.work.hall, step)}
        if not staff.may_undo(member.role, kinds):
            raise RuleRefusal(
                "not_allowed",
                translate("app", "{name} may not undo this. Ask a colleague who may do it.").format(name=member.name),
            )
        return undo(self.work.hall, step, self.work.clock, by=member.name)

    @property
    def has_key(self) -> bool:
        """Whether this desk has the organiser's key, and so can make badges."""
        return self.work.key.exists()
