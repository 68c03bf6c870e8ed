"""Printing at a desk: on which printer and paper, what was made, what waits, what was printed anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app import badge, handouts
from app.desk import Desk
from app.paper.sheets import Paper
from app.paper.slip import SlipDay
from app.printing import Made, Printer, make_badges, make_slips, make_table_cards
from app.problems import BadInput
from app.slips_for import Wanted, people_of, slips_for
from app.spooler import Answer
from db import jobs, printed
from db.hall import Hall
from db.jobs import Job
from db.printed import PrintedRow

HISTORY: Final = 100


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody chose for a print: a queue or folder, the slips' paper and letters."""

    printer: str
    paper: Paper = "A6"
    large_print: bool = False


Make = Callable[[Hall], Made]


def printer_of(desk: Desk, choice: Choice) -> Printer:
    """The printer as whoever is signed in uses it."""
    by = desk.member.name if desk.member else None
    return Printer(choice.printer, desk.terminal.name, by, choice.paper, choice.large_print)


def slips(desk: Desk, wanted: Wanted, choice: Choice) -> tuple[int, Make]:
    """How many people's slips these are, and how they are made. BadInput where there is none, RuleRefusal as `do`."""
    clock, printer = desk.work.clock, printer_of(desk, choice)

    def which(hall: Hall) -> list[SlipDay]:
        return slips_for(hall, wanted, clock.now())

    count = desk.do("print", lambda work, _: people_of(which(work.hall)))
    if not count:
        raise BadInput("There is no slip to print.")
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


def jobs_of(desk: Desk) -> list[Job]:
    """What this terminal has printed and is printing, the newest first."""
    return desk.ask(lambda hall: jobs.latest(hall, HISTORY))


def printed_elsewhere(desk: Desk) -> list[PrintedRow]:
    """Slips of other terminals, the newest first."""
    name = desk.ask(lambda hall: hall.name)
    return [row for row in desk.ask(lambda hall: printed.lately(hall, HISTORY)) if row.terminal != name]


def reprint(desk: Desk, job: Job, choice: Choice) -> tuple[int, Make]:
    """The same people's slips of the same days as things are at this moment. BadInput for other kinds."""
    clock, printer = desk.work.clock, printer_of(desk, choice)
    pairs = [(one.participant, datetime.fromisoformat(one.day).date()) for one in job.slips]

    def which(hall: Hall) -> list[SlipDay]:
        return handouts.slips_of_pairs(hall, clock.now(), pairs)

    desk.do("print", lambda *_: None)
    if not pairs:
        raise BadInput("Only slips can be printed again from here.")
    return len({person for person, _ in pairs}), lambda hall: make_slips(hall, which, clock, printer)
