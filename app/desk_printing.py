"""Printing at a desk: on which printer and paper, what was made, what waits, what was printed anywhere."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from app import badge, handouts, prints, staff
from app.desk import Desk
from app.languages import translate
from app.paper.sheets import Paper
from app.paper.slip import SlipDay
from app.printing import Made, Printer, make_badges, make_slips, make_table_cards
from app.prints import Elsewhere, Pair, Print
from app.problems import BadInput
from app.slips_for import Wanted, count_of, slips_for
from app.spooler import Answer, Deed
from db import jobs, questions
from db.hall import Hall

HISTORY: Final = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody chose for a print: a queue or folder, the slips' paper and letters."""

    printer: str
    paper: Paper = "A6"
    large_print: bool = False


Make = Callable[[Hall], Made]


def usual(desk: Desk, *, large: bool = False) -> Choice:
    """What is chosen where nobody chooses."""
    return Choice(desk.printer, desk.paper, large)


def folder_of(desk: Desk) -> str:
    """The folder that takes prints as files: that of the settings, else the one beside the hall file."""
    return desk.printer if "/" in desk.printer else str(desk.work.hall.path.absolute().parent / "slips")


def printer_of(desk: Desk, choice: Choice) -> Printer:
    """The printer as whoever is signed in uses it."""
    by = desk.member.name if desk.member else None
    return Printer(choice.printer, desk.terminal.name, by, choice.paper, choice.large_print)


def slips(desk: Desk, wanted: Wanted, choice: Choice) -> tuple[int, Make]:
    """How many slips these are, and how they are made. BadInput where there is none, RuleRefusal as `do`."""
    clock = desk.work.clock
    count = desk.do("print", lambda work, _: count_of(work.hall, wanted, clock.now()))
    return _slips(desk, count, lambda hall: slips_for(hall, wanted, clock.now()), choice)


def slips_of(desk: Desk, pairs: Iterable[Pair], choice: Choice) -> tuple[int, Make]:
    """The same for these people and days; of those only who are registered."""
    clock, pairs = desk.work.clock, set(pairs)
    owners = desk.do("print", lambda work, _: questions.participants_of(work.hall, {person for person, _ in pairs}))
    registered = {name for name, owner in owners.items() if owner.status == "registered"}
    count = sum(person in registered for person, _ in pairs)
    return _slips(desk, count, lambda hall: handouts.slips_of_pairs(hall, clock.now(), pairs), choice)


def _slips(desk: Desk, count: int, which: Callable[[Hall], list[SlipDay]], choice: Choice) -> tuple[int, Make]:
    if not count:
        raise BadInput(translate("app", "There is no slip to print."))
    clock, printer = desk.work.clock, printer_of(desk, choice)
    return count, lambda hall: make_slips(hall, which, clock, printer)


def badges(desk: Desk, participant: str | None = None) -> tuple[int, Make]:
    """The badge of one participant, or of everybody registered. Needs the organiser's key."""
    clock = desk.work.clock
    faces = desk.do("lost", lambda work, _: handouts.badge_faces(work.hall, badge.read_key(work.key), participant))
    return len(faces), lambda hall: make_badges(hall, faces, clock)


def blank_badges(desk: Desk, count: int) -> tuple[int, Make]:
    """Badges that belong to nobody yet. Needs the organiser's key."""
    clock = desk.work.clock
    key = desk.do("lost", lambda work, _: badge.read_key(work.key))
    return count, lambda hall: make_badges(hall, handouts.blank_faces(hall, key, count, clock.now()), clock, blank=True)


def table_cards(desk: Desk, table: str | None = None, room: str | None = None) -> tuple[int, Make]:
    """Cards with today's meetings for one table, a room's or all."""
    clock = desk.work.clock
    cards = desk.do("print", lambda work, _: handouts.table_cards(work.hall, clock.now(), table=table, room=room))
    return len(cards), lambda hall: make_table_cards(hall, cards, clock)


def put(desk: Desk, make: Make, choice: Choice, answer: Answer) -> None:
    """Print it; `answer` hears on another thread whether it is on record."""
    printer = printer_of(desk, choice)
    desk.spooler.put(make, printer, answer)


def job_of(desk: Desk, name: str) -> Print:
    """One of this terminal's prints. BadInput where it is forgotten."""
    found = desk.ask(lambda hall: prints.one(hall, name))
    if found is None:
        raise BadInput(translate("app", "This print is not on record any more."))
    return found


def jobs_of(desk: Desk) -> list[Print]:
    """What this terminal has printed and is printing, the newest first."""
    return desk.ask(lambda hall: prints.prints(hall, HISTORY))


def printed_elsewhere(desk: Desk) -> list[Elsewhere]:
    """Slips of other terminals, the newest first."""
    return desk.ask(lambda hall: prints.elsewhere(hall, HISTORY))


def cancel(desk: Desk, name: str, answer: Answer) -> None:
    """A print is not to come out. RuleRefusal as `do`."""
    _change(desk, name, lambda spooling: spooling.cancel(name), answer)


def put_aside(desk: Desk, name: str) -> None:
    """Nobody waits any more for a print that ended without paper. RuleRefusal as `do`."""
    desk.do(right_of(job_of(desk, name)), lambda work, _: jobs.put_aside(work.hall, name))


def turn_to(desk: Desk, name: str, printer: str, answer: Answer) -> None:
    """A print is to come out of another queue. RuleRefusal as `do`."""
    _change(desk, name, lambda spooling: spooling.turn_to(name, printer), answer)


def _change(desk: Desk, name: str, deed: Deed, answer: Answer) -> None:
    desk.do(right_of(job_of(desk, name)), lambda *_: None)
    desk.spooler.do(deed, answer)


def right_of(job: Print) -> staff.Action:
    """What somebody must be allowed to do who prints such a thing, or changes such a print."""
    return "lost" if job.what in ("badges", "blank_badges") else "print"


def reprint(desk: Desk, job: Print, choice: Choice) -> tuple[int, Make]:
    """The same people's slips of the same days as things are at this moment. BadInput for other kinds."""
    if job.what != "slips":
        raise BadInput(translate("app", "Only slips can be printed again from here."))
    return slips_of(desk, job.slips, choice)
