"""A desk that prints slips: `at_printer HALL QUEUE COUNT` says each job's id once it is on record.

Ends when all are out. Killed and started again with the same arguments it goes on with what is on record.
"""

import sys
import time
from functools import partial
from pathlib import Path

from app.printing import Printer, make_slips
from app.slips_for import Wanted, slips_for
from app.spooler import Spooler
from db import jobs
from db.hall import Hall
from tests.app.desk_events import at

PEOPLE = ("e1", "e2", "e3", "u1", "u2", "u3", "u4")


def main() -> None:
    """Put what is not yet on record, one after the other."""
    path, queue, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    printer, clock = Printer(queue, "desk-1", "Ann"), at("08:30")
    spooler = Spooler(path)
    spooler.start()
    with Hall(path) as hall:
        for job in jobs.latest(hall, count):
            sys.stdout.write(f"{job.id}\n")
        sys.stdout.flush()
        for number in range(len(jobs.latest(hall, count)), count):
            which = partial(slips_for, wanted=Wanted("person", PEOPLE[number % len(PEOPLE)]), now=clock.now())
            spooler.put(partial(make_slips, which=which, clock=clock, printer=printer), printer)
            while len(found := jobs.latest(hall, count)) <= number:
                time.sleep(0.005)
            sys.stdout.write(f"{found[0].id}\n")
            sys.stdout.flush()
        while jobs.unfinished(hall):
            time.sleep(0.02)
    spooler.stop()


if __name__ == "__main__":
    main()
