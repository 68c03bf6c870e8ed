"""Paper that does not come out: slips of kiosks, and what this desk prints itself."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final

from app import prints
from app.clock import TOLERANCE, milliseconds
from app.matters import Paper, Unprinted
from app.prints import Print
from db import jobs, printed, questions
from db.hall import Hall
from db.jobs import Job
from db.printed import PrintedRow
from db.tables import moment

RECENT: Final = timedelta(hours=1)
"""Whoever got no slip longer ago has found their way without it."""
LATEST: Final = 100
"""So many of this desk's last prints are looked at."""
KIND: Final = 20
"""For each matter, rows that are read."""


def paper(hall: Hall, now: datetime, most: int) -> Iterator[Paper]:
    """Slips that did not come out at kiosks, by terminal, printer and reason, the last first."""
    span = moment(milliseconds(now - RECENT)), moment(milliseconds(now + TOLERANCE))
    by_printer: dict[tuple[str, str | None, str | None], list[PrintedRow]] = {}
    for row in printed.missing(hall, span, KIND * most):
        by_printer.setdefault((row.terminal, row.printer, row.problem), []).append(row)
    coming = {
        (one.participant, one.day)
        for job in jobs.unfinished(hall)
        if job.by and job.state == "waiting"
        for one in job.slips
    }
    for (terminal, printer, problem), rows in by_printer.items():
        without = tuple(dict.fromkeys(prints.pair_of(row) for row in _without(hall, rows)))
        without = tuple(pair for pair in without if (pair[0], pair[1].isoformat()) not in coming)
        owners = questions.participants_of(hall, {person for person, _ in without})
        slips = tuple(pair for pair in without if pair[0] in owners)
        people = tuple(dict.fromkeys(owners[person] for person, _ in slips))
        yield Paper(terminal, printer or "", problem or "", people, slips, tuple(row.id for row in rows))


def _without(hall: Hall, rows: list[PrintedRow]) -> Iterator[PrintedRow]:
    """Those whose owner has got no slip since."""
    got: dict[str, str] = {}
    for one in printed.in_hands(hall, {row.participant for row in rows}):
        got[one.participant] = max(one.at, got.get(one.participant, ""))
    yield from (row for row in rows if row.at > got.get(row.participant, ""))


def unprinted(hall: Hall, now: datetime) -> Iterator[Unprinted]:
    """Prints of this desk that wait for somebody, or that ended lately without paper and were not printed again."""
    latest = jobs.latest(hall, LATEST)
    for index, job in enumerate(latest):
        if job.by is None or job.problem is None or job.problem == "cancelled" or _is_settled(job, latest[:index]):
            continue
        if job.state == "waiting" or (job.state == "gone" and job.at > milliseconds(now - RECENT)):
            yield Unprinted(_told(hall, job))


def _told(hall: Hall, job: Job) -> Print:
    return prints.told(hall, [job])[0]


def _is_settled(job: Job, later: Iterable[Job]) -> bool:
    """Whether a later print of this desk, which nobody took back, has all of its slips; of badges that is not known."""
    return job.state == "gone" and any(
        one.by is not None and one.problem != "cancelled" and _pairs(one) >= _pairs(job) > set() for one in later
    )


def _pairs(job: Job) -> set[tuple[str, str]]:
    return {(one.participant, one.day) for one in job.slips}
