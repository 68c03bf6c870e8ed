"""Slips on their way to paper: a PDF in the folder that a printer takes from, and the facts that they were made.

reportlab is imported with the first slip, so that a terminal starts without it.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.agenda import zone_of
from app.changes import seen_in
from app.clock import Clock, milliseconds
from app.files import make_folder, write_whole
from app.problems import BadInput
from app.venue import venue_of
from db import questions
from db.facts import Draft
from db.hall import Hall


@dataclass(frozen=True, slots=True)
class Printer:
    """Where slips go, which terminal they come from, and which staff member prints, if one does."""

    folder: Path
    terminal: str
    by: str | None = None
    large_print: bool = False


def print_slip(hall: Hall, participant: str, clock: Clock, folder: Path, kiosk: str) -> Path:
    """Put somebody's slip of today into the folder, and record that they have been told. Fault where that fails."""
    return print_slips(hall, [participant], clock, Printer(folder, kiosk))


def print_slips(hall: Hall, people: Sequence[str], clock: Clock, printer: Printer) -> Path:
    """Put the slips of today of these people into one file, and record that they have been told.

    Somebody who has nothing today gets none; BadInput where nobody has. Fault where the file cannot be written.
    """
    from app.handouts import slip_days  # noqa: PLC0415 - see above
    from app.paper.slip import write_slips  # noqa: PLC0415

    (now, skew), venue = clock.read(), venue_of(hall)
    day = now.astimezone(zone_of(venue)).date()
    slips, drafts = [], []
    for person in people:
        slips += slip_days(hall, now, participant=person, day=day)
        seen = seen_in(questions.sittings(hall, person), venue, person)
        body = {"participant": person, "printer": str(printer.folder), "seen": seen}
        drafts.append(Draft("printed", hall.new_id(), body))
    if not slips:
        raise BadInput("There is no slip to print.")
    pdf = io.BytesIO()
    write_slips(pdf, venue, slips, printed_at=now, printed_by=printer.terminal, large_print=printer.large_print)
    path = printer.folder / f"slip-{drafts[0].entity}.pdf"
    if printer.by:
        make_folder(printer.folder)
    write_whole(path, pdf.getvalue())
    step = hall.new_id() if printer.by else None
    hall.record(drafts, at=milliseconds(now), skew=skew, by=printer.by, step=step)
    return path
