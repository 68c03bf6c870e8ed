"""What was printed, as it is told: this terminal's prints and what became of them, and slips of other terminals."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, Literal

from db import jobs, printed, questions
from db.hall import Hall
from db.jobs import Job, What
from db.printed import PrintedRow
from db.records import Participant

Pair = tuple[str, date]
"""Whose slip of which local day."""
State = Literal["going", "stuck", "turning", "out", "cancelled", "lost"]
ASKED: Final = 4
"""Rows are read for each line of slips from elsewhere: many are of one pile."""


@dataclass(frozen=True, slots=True)
class Print:
    """One file that this terminal has sent to a printer.

    `going`: it is on its way. `stuck`: it does not come out at this moment, `problem` says why. `turning`: it goes to
    the printer `next` as soon as its own has let go of it. `out`: it lies in the tray. `cancelled`: somebody took it
    back. `lost`: it ended, and whether paper came is not known, or none did.
    """

    id: str
    what: What
    sheets: int
    at: datetime
    printer: str
    state: State
    problem: str
    """A word of `app.printer_reasons.Problem`; empty where there is none."""
    next: str
    slips: tuple[Pair, ...]
    owner: Participant | None
    """Whose it is, where all of it is one person's."""
    by: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Slips of another terminal that were printed at once, or that did not come out."""

    key: str
    at: datetime
    terminal: str
    printer: str
    problem: str
    slips: tuple[Pair, ...]
    owner: Participant | None
    """Whose it is, where it is one person's."""


def prints(hall: Hall, limit: int) -> list[Print]:
    """What this terminal has printed and is printing, the newest first."""
    return told(hall, jobs.latest(hall, limit))


def one(hall: Hall, name: str) -> Print | None:
    """One of them; none where it is forgotten."""
    found = jobs.job(hall, name)
    return told(hall, [found])[0] if found else None


def told(hall: Hall, found: Iterable[Job]) -> list[Print]:
    """These jobs as they are told."""
    found = list(found)
    owners = questions.participants_of(hall, {one.participant for job in found for one in job.slips[:1]})
    return [_told(job, owners.get(job.slips[0].participant) if job.slips else None) for job in found]


def _told(job: Job, owner: Participant | None) -> Print:
    pairs = tuple((one.participant, date.fromisoformat(one.day)) for one in job.slips)
    return Print(
        id=job.id,
        what=job.what,
        sheets=job.sheets,
        at=datetime.fromtimestamp(job.at / 1000, UTC),
        printer=job.printer,
        state=_state(job),
        problem=job.problem or "",
        next=job.next or "",
        slips=pairs,
        owner=owner if len({person for person, _ in pairs}) == 1 else None,
        by=job.by or "",
    )


def _state(job: Job) -> State:
    match job.state:
        case "out":
            return "out"
        case "unwanted":
            return "cancelled"
        case "gone":
            return "cancelled" if job.problem == "cancelled" else "lost"
    return "turning" if job.next else "stuck" if job.problem else "going"


def elsewhere(hall: Hall, limit: int) -> list[Elsewhere]:
    """Slips of other terminals, the newest first; those of one pile together."""
    here = hall.name
    piles: dict[str, list[PrintedRow]] = {}
    for row in printed.lately(hall, ASKED * limit):
        if row.terminal != here:
            piles.setdefault(_pile_of(row), []).append(row)
    some = list(piles.values())[:limit]
    owners = questions.participants_of(hall, {rows[0].participant for rows in some})
    return [_pile(rows, owners.get(rows[0].participant)) for rows in some]


def _pile_of(row: PrintedRow) -> str:
    return f"{row.step} {row.problem}" if row.step else row.id


def _pile(rows: list[PrintedRow], owner: Participant | None) -> Elsewhere:
    last = rows[0]
    pairs = tuple(dict.fromkeys(pair_of(row) for row in rows))
    return Elsewhere(
        key=last.id,
        at=datetime.fromisoformat(last.at),
        terminal=last.terminal,
        printer=last.printer or "",
        problem=last.problem or "",
        slips=pairs,
        owner=owner if len({person for person, _ in pairs}) == 1 else None,
    )


def pair_of(row: PrintedRow) -> Pair:
    """Whose slip of which day; an older program told no day, which was the day that it was."""
    return row.participant, date.fromisoformat(row.day or row.at[:10])
