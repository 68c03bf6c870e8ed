"""Print jobs: what this terminal sent to which printer, and what became of it. Its own, made from no facts."""

import json
from dataclasses import dataclass
from typing import Any, Final, Literal

from db.hall import Hall

State = Literal["waiting", "unwanted", "out", "gone"]
What = Literal["slips", "badges", "blank_badges", "table_cards"]
KEPT: Final = 500
"""Jobs that have ended and are still told of."""
COLUMNS: Final = "id, at, skew, what, printer, media, sheets, slips, by, number, state, problem, next"
UNFINISHED: Final = "state IN ('waiting', 'unwanted')"


@dataclass(frozen=True, slots=True)
class PrintedSlip:
    """Whose slip of which day (ISO 8601) it is, and what it says of each meeting."""

    participant: str
    day: str
    seen: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Job:
    """One file on its way to paper.

    `waiting`: it is to come out. `unwanted`: it is not, and the printer is to be told so. `out`: it lies in the tray.
    `gone`: it was given up.
    """

    id: str
    """A UUIDv7; the title under which the print server knows it too."""
    at: int
    """When it was made, in UTC milliseconds, with the correction `skew` in it."""
    skew: int | None
    what: What
    printer: str
    """A queue's name, or the path of a folder."""
    media: str
    """The sheets' size as PWG 5101.1 names it."""
    sheets: int
    slips: tuple[PrintedSlip, ...]
    by: str | None
    """The staff member who printed; none at a kiosk."""
    number: int | None
    """The print server's; none until it is known."""
    state: State
    problem: str | None
    """Why it has not come out, or did not."""
    next: str | None = None
    """The printer that it is to go to as soon as this one has let go of it."""


def add(hall: Hall, job: Job, pdf: bytes) -> None:
    """A job that is to come out, or that has. The oldest of those that ended are forgotten."""
    slips = json.dumps([[one.participant, one.day, one.seen] for one in job.slips], ensure_ascii=False)
    values = (job.id, job.at, job.skew, job.what, job.printer, job.media, job.sheets, slips, job.by, job.number)
    kept = pdf if job.state == "waiting" else None
    with hall.writing():
        marks = ",".join("?" * 14)
        rest = (job.state, job.problem, job.next, kept)
        hall.rows(f"INSERT INTO jobs ({COLUMNS}, pdf) VALUES ({marks})", (*values, *rest))
        old = f"SELECT id FROM jobs WHERE NOT ({UNFINISHED}) ORDER BY id DESC LIMIT -1 OFFSET ?"
        hall.rows(f"DELETE FROM jobs WHERE id IN ({old})", (KEPT,))


def pdf_of(hall: Hall, name: str) -> bytes:
    """What is to be printed; empty once it is known what became of it."""
    return bytes(hall.value("SELECT pdf FROM jobs WHERE id = ?", (name,)) or b"")


def sent(hall: Hall, name: str, number: int) -> None:
    """The print server has taken it under this number."""
    with hall.writing():
        hall.rows(f"UPDATE jobs SET number = ? WHERE id = ? AND {UNFINISHED}", (number, name))


def note(hall: Hall, name: str, problem: str | None) -> None:
    """Why it does not come out at this moment."""
    with hall.writing():
        hall.rows(f"UPDATE jobs SET problem = ? WHERE id = ? AND {UNFINISHED}", (problem, name))


def give_up(hall: Hall, name: str, problem: str | None) -> None:
    """It is not to come out any more; where it says nothing else, the problem stays."""
    with hall.writing():
        hall.rows(
            "UPDATE jobs SET state = 'unwanted', problem = coalesce(?, problem) WHERE id = ? AND state = 'waiting'",
            (problem, name),
        )


def want_at(hall: Hall, name: str, printer: str) -> None:
    """It is to come out of another printer as soon as its own has let go of it."""
    with hall.writing():
        hall.rows("UPDATE jobs SET next = ? WHERE id = ? AND state = 'waiting'", (printer, name))


def let_go(hall: Hall, name: str) -> None:
    """It lies at no printer any more, and goes to the next."""
    with hall.writing():
        hall.rows(
            "UPDATE jobs SET printer = next, next = NULL, number = NULL, problem = NULL"
            " WHERE id = ? AND state = 'waiting' AND next IS NOT NULL",
            (name,),
        )


def put_aside(hall: Hall, name: str) -> None:
    """Whoever waited for what ended without paper has been seen to: it counts as taken back."""
    with hall.writing():
        hall.rows("UPDATE jobs SET problem = 'cancelled' WHERE id = ? AND state = 'gone'", (name,))


def end(hall: Hall, name: str, state: Literal["out", "gone"], problem: str | None = None) -> bool:
    """It is known what became of it; whether that was not known before. The PDF is forgotten."""
    with hall.writing():
        hall.rows(
            f"UPDATE jobs SET state = ?, problem = ?, pdf = NULL WHERE id = ? AND {UNFINISHED}", (state, problem, name)
        )
        return bool(hall.value("SELECT changes()"))


def job(hall: Hall, name: str) -> Job | None:
    """One job; none where it is forgotten or never was."""
    return next(iter(_jobs(hall, "WHERE id = ?", name)), None)


def unfinished(hall: Hall) -> list[Job]:
    """Those of which it is not known what became of them, the oldest first."""
    return _jobs(hall, f"WHERE {UNFINISHED} ORDER BY id")


def latest(hall: Hall, limit: int) -> list[Job]:
    """The newest jobs, the newest first."""
    return _jobs(hall, "ORDER BY id DESC LIMIT ?", limit)


def _jobs(hall: Hall, where: str, *parameters: object) -> list[Job]:
    return [_job(*row) for row in hall.rows(f"SELECT {COLUMNS} FROM jobs {where}", parameters)]


def _job(name: str, at: int, skew: int | None, *rest: Any) -> Job:
    what, printer, media, sheets, slips, *others = rest
    told = tuple(PrintedSlip(*one) for one in json.loads(slips))
    return Job(name, at, skew, what, printer, media, sheets, told, *others)
