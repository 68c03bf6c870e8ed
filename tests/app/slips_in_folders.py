"""Slips printed into a folder, which takes them at once."""

from pathlib import Path

from app.clock import Clock
from app.printing import Printer, make_slips, put
from app.slips_for import Wanted, slips_for
from db.hall import Hall
from db.jobs import Job


def print_slips(hall: Hall, wanted: Wanted, clock: Clock, printer: Printer) -> Job:
    """Print what is wanted."""
    return put(hall, make_slips(hall, lambda one: slips_for(one, wanted, clock.now()), clock, printer), printer)


def print_slip(hall: Hall, participant: str, clock: Clock, folder: Path, terminal: str, by: str | None = None) -> Job:
    """Print somebody's slip of today."""
    return print_slips(hall, Wanted("person", participant), clock, Printer(str(folder), terminal, by))
