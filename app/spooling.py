"""What becomes of print jobs: they are sent, looked after until paper lies in the tray, and given up where it does not.

Whatever happens in between, a job comes out once at most: one that the print server may have taken is looked for there
before it is sent again, and it is cancelled at one printer before it goes to another.
"""

import fcntl
import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from app import queues
from app.printer_reasons import Problem
from app.printing import Made, Printer, put, record_missing, record_out
from app.queues import QueueRefusal
from db import jobs
from db.hall import Hall
from db.jobs import Job

_log = logging.getLogger(__name__)

PATIENCE_S: Final = 120.0
"""After so long whoever asked at a kiosk has left."""


@dataclass(slots=True)
class Spooling:
    """Looks after the jobs of one hall file; belongs to one thread."""

    hall: Hall
    monotonic: Callable[[], float] = time.monotonic
    patience_s: float = PATIENCE_S
    _lock: int | None = None
    """What `_alone` holds."""
    _since: dict[str, float] = field(default_factory=dict)
    """When jobs that were made while this runs were seen first, by the monotonic clock."""
    _doubts: dict[str, Problem | None] = field(default_factory=dict)
    """What was in a job's way at the last look: what passes at once is not told."""

    def begin(self) -> None:
        """Give up what a kiosk left behind when it ended: nobody waits for it any more, and every desk is to know."""
        for job in jobs.unfinished(self.hall):
            if job.by is None:
                self._give_up(job)

    def put(self, made: Made, printer: Printer) -> Job:
        """Hand a file to a printer: it is on record then, and sent if the queue takes it. Fault where it cannot be."""
        with self._alone():
            job = put(self.hall, made, printer)
            if job.state == "waiting":
                try:
                    self._look_after(job, fresh=True)
                except Exception:  # noqa: BLE001 - on record it is: who hears that it was not printed prints it twice
                    _log.exception("a print job could not be looked after")
        return job

    def follow(self) -> bool:
        """Look at each job once; whether any is left whose end is not known."""
        with self._alone():
            answers = True
            for job in jobs.unfinished(self.hall):
                answers = self._look_after(job, answers=answers)
        return bool(jobs.unfinished(self.hall))

    def cancel(self, name: str) -> None:
        """It is not to come out."""
        jobs.give_up(self.hall, name, "cancelled")

    def turn_to(self, name: str, printer: str) -> None:
        """Let it come out of another queue, as soon as the first says that it has let go of it."""
        jobs.want_at(self.hall, name, printer)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """While other programs of this terminal wait: no two of them send the same job.

        Where this one dies they wait for what it was sending (flock(2): until nobody holds it open any more).
        """
        path = self.hall.path.with_name(f"{self.hall.path.name}-printing")
        self._lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(self._lock)
            self._lock = None

    def _look_after(self, job: Job, *, fresh: bool = False, answers: bool = True) -> bool:
        """Whether the print server answers; one that does not is not waited for again with the next job."""
        late = job.by is None and self.monotonic() - self._since.setdefault(job.id, self.monotonic()) > self.patience_s
        refused = self._refused(job, fresh=fresh, late=late) if answers else "no_cups"
        if refused:
            self._doubt(job, refused, surely=fresh)
            if late:
                self._give_up(job)
        return refused != "no_cups"

    def _refused(self, job: Job, *, fresh: bool, late: bool) -> Problem | None:
        """One look; why the print server did not do what was to be done."""
        try:
            self._step(job, fresh=fresh, late=late)
        except QueueRefusal as refusal:
            return refusal.problem
        return None

    def _step(self, job: Job, *, fresh: bool, late: bool) -> None:
        """One look at the print server."""
        unwanted = late or job.state == "unwanted"
        number = job.number
        if number is None and not fresh:
            number = queues.find(job.printer, job.id)
        if number is None:
            self._send(job, unwanted=unwanted)
            return
        if job.number is None:
            jobs.sent(self.hall, job.id, number)
        look = queues.cancel if unwanted or job.next else queues.look
        seen = look(job.printer, number, job.id)
        if seen.state == "out":
            self._came_out(job)
        elif job.next and not unwanted and seen.state in ("cancelled", "aborted"):
            self._turn(job)
        elif seen.state not in ("waiting", "printing"):
            # Cancelled, and not by staff here: whoever wanted it is to know.
            self._gone(job, None if unwanted else "aborted" if seen.state == "cancelled" else seen.problem)
        elif unwanted:
            self._give_up(job)
        elif not job.next:
            self._doubt(job, seen.problem)

    def _send(self, job: Job, *, unwanted: bool) -> None:
        """What lies at no printer: to the next, if there is one, else to its own, unless nobody wants it."""
        if unwanted:
            self._gone(job)
        elif job.next:
            self._turn(job)
        else:
            jobs.sent(self.hall, job.id, self._submit(job))

    def _turn(self, job: Job) -> None:
        jobs.let_go(self.hall, job.id)
        self._forget(job)
        again = jobs.job(self.hall, job.id)
        if again is not None and again.state == "waiting":
            self._look_after(again, fresh=True)

    def _submit(self, job: Job) -> int:
        pdf = jobs.pdf_of(self.hall, job.id)
        return queues.submit(job.printer, pdf, title=job.id, media=job.media, lock=self._lock)

    def _doubt(self, job: Job, problem: Problem | None, *, surely: bool = False) -> None:
        """Something may be in its way: it counts from the second look on, or at once where the queue said no."""
        before = self._doubts.get(job.id)
        self._doubts[job.id] = problem
        if problem != job.problem and (surely or problem == before):
            with self.hall.writing():
                jobs.note(self.hall, job.id, problem)
                if problem and job.by is None and job.state == "waiting":
                    record_missing(self.hall, job, problem)

    def _give_up(self, job: Job) -> None:
        """It is not to come out; the print server is told as soon as it can be."""
        with self.hall.writing():
            if job.state == "waiting":
                self._tell(job, None)
                jobs.give_up(self.hall, job.id, job.problem or "too_slow")

    def _gone(self, job: Job, problem: Problem | None = None) -> None:
        with self.hall.writing():
            if jobs.end(self.hall, job.id, "gone", problem or job.problem or "too_slow") and job.state == "waiting":
                self._tell(job, problem)
        self._forget(job)

    def _tell(self, job: Job, problem: Problem | None) -> None:
        """Every desk is to know of a kiosk's slip that does not come out, unless it knows already."""
        told = problem or job.problem or "too_slow"
        if job.by is None and told != job.problem:
            record_missing(self.hall, job, told)

    def _came_out(self, job: Job) -> None:
        with self.hall.writing():
            if jobs.end(self.hall, job.id, "out"):
                record_out(self.hall, job)
        self._forget(job)

    def _forget(self, job: Job) -> None:
        self._since.pop(job.id, None)
        self._doubts.pop(job.id, None)
