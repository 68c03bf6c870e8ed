"""What goes to paper: a file is made, then handed to a printer as a job of which the hall file keeps record.

A printer is a queue of the print server or a folder, which takes files at once. reportlab is imported with the first
page, so that a terminal starts without it.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.changes import seen_in
from app.clock import Clock, milliseconds
from app.files import make_folder, write_whole
from app.languages import translate
from app.paper.sheets import A4, MEDIA, Paper
from app.problems import BadInput
from app.venue import venue_of
from db import jobs, questions
from db.facts import Body, Draft
from db.faults import Fault
from db.hall import Hall
from db.jobs import Job, PrintedSlip, What

if TYPE_CHECKING:
    from app.paper.badge_sheets import BadgeFace
    from app.paper.slip import SlipDay
    from app.paper.table_cards import TableCard

FILE_NAMES: Final = {"slips": "slip", "badges": "badges", "blank_badges": "blank-badges", "table_cards": "table-cards"}


@dataclass(frozen=True, slots=True)
class Printer:
    """Where paper comes out and on what, which terminal prints, and which staff member, if one does."""

    name: str
    """A queue's name, or the path of a folder."""
    terminal: str
    by: str | None = None
    paper: Paper = "A6"
    large_print: bool = False

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder; the names of queues have no slash."""
        return "/" in self.name


@dataclass(frozen=True, slots=True)
class Made:
    """A file to be printed, and what it says to whom."""

    what: What
    pdf: bytes
    sheets: int
    media: str
    """The sheets' size as PWG 5101.1 names it."""
    at: datetime
    skew: int | None
    slips: tuple[PrintedSlip, ...] = ()


def prepare() -> None:
    """Load what the first page needs: a fifth of a second, for which nobody is to wait."""
    import app.paper.slip  # noqa: F401, PLC0415 - see above
    from app.paper import pages  # noqa: PLC0415
    from app.paper.lettering import font  # noqa: PLC0415

    for style in (pages.TITLE, pages.HUGE, pages.STRONG, pages.TEXT, pages.SMALL, pages.FIGURES):
        font(style.font)


def make_slips(
    hall: Hall, which: Callable[[Hall], "Sequence[SlipDay]"], clock: Clock, printer: Printer, *, language: str = ""
) -> Made:
    """The slips that `which` finds, as things are at this moment. BadInput where it finds none.

    They speak `language`, else each its owner's.
    """
    from app.paper.slip import write_slips  # noqa: PLC0415 - see above

    now, skew = clock.read()
    with hall.writing():  # What a slip says and what its owner will be known to have seen are of one moment.
        found, venue = [replace(slip, language=language) for slip in which(hall)], venue_of(hall)
        slips = tuple(_printed(hall, slip) for slip in found)
    if not found:
        raise BadInput(translate("app", "There is no slip to print."))
    pdf = io.BytesIO()
    sheets = write_slips(
        pdf,
        venue,
        found,
        printed_at=now,
        printed_by=printer.terminal,
        large_print=printer.large_print,
        paper=printer.paper,
    )
    return Made("slips", pdf.getvalue(), sheets, MEDIA[printer.paper], now, skew, slips)


def make_badges(hall: Hall, faces: "Sequence[BadgeFace]", clock: Clock, *, blank: bool = False) -> Made:
    """Badges on sheets of A4. Printing a badge checks nobody in, so nothing is recorded of whose they are."""
    from app.paper.badge_sheets import write_badges  # noqa: PLC0415 - see above

    now, skew = clock.read()
    pdf = io.BytesIO()
    sheets = write_badges(pdf, venue_of(hall), faces, at=now, single=False)
    return Made("blank_badges" if blank else "badges", pdf.getvalue(), sheets, A4, now, skew)


def make_table_cards(hall: Hall, cards: "Sequence[TableCard]", clock: Clock) -> Made:
    """A sheet of A4 for each table."""
    from app.paper.table_cards import write_table_cards  # noqa: PLC0415 - see above

    now, skew = clock.read()
    pdf = io.BytesIO()
    sheets = write_table_cards(pdf, venue_of(hall), cards, at=now)
    return Made("table_cards", pdf.getvalue(), sheets, A4, now, skew)


def put(hall: Hall, made: Made, printer: Printer) -> Job:
    """Hand it to the printer: on record, and in the folder if it is one. Fault where neither can be written.

    What goes to a queue is sent by `app.spooling`, which follows it to its end.
    """
    name = hall.new_id()
    job = Job(
        id=name,
        at=milliseconds(made.at),
        skew=made.skew,
        what=made.what,
        printer=printer.name,
        media=made.media,
        sheets=made.sheets,
        slips=made.slips,
        by=printer.by,
        number=None,
        state="out" if printer.is_folder else "waiting",
        problem=None,
    )
    file = Path(printer.name) / f"{FILE_NAMES[made.what]}-{name}.pdf"
    if printer.is_folder:
        if printer.by:
            make_folder(file.parent)
        write_whole(file, made.pdf)
    try:
        with hall.writing():
            jobs.add(hall, job, made.pdf)
            if job.state == "out":
                record_out(hall, job)
    except Fault:
        if printer.is_folder:
            file.unlink(missing_ok=True)  # it will be told that nothing was printed
        raise
    return job


def record_out(hall: Hall, job: Job) -> None:
    """Its slips lie in the tray: their owners know what they say."""
    _record(hall, job, lambda one: {"seen": one.seen}, hall.new_id() if job.by else None)


def record_missing(hall: Hall, job: Job, problem: str) -> None:
    """Its slips do not come out: every desk is to know."""
    _record(hall, job, lambda _: {"problem": problem}, None)


def _record(hall: Hall, job: Job, what: Callable[[PrintedSlip], Body], step: str | None) -> None:
    drafts = [
        Draft(
            "printed",
            hall.new_id(),
            {"participant": one.participant, "printer": job.printer, "day": one.day, **what(one)},
        )
        for one in job.slips
    ]
    hall.record(drafts, at=job.at, skew=job.skew, by=job.by, step=step)


def _printed(hall: Hall, slip: "SlipDay") -> PrintedSlip:
    person = slip.participant.id
    return PrintedSlip(person, slip.day.isoformat(), seen_in(questions.sittings(hall, person), venue_of(hall), person))
