"""A scan, decided and committed, against a bare commit."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from itertools import count
from pathlib import Path

from app import badge, check_in
from app.check_in import Admitted
from db.hall import Hall
from db.opening import PATIENCE_S, PRAGMAS, use_wal
from tests.bench.ground import SMALL, Ground, morning
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import in_turns, median, percentile_95, say, seconds_of

WARM_UP = 15
COPIES = 4
"""Small halls, since each of their people is scanned once only."""


def scan(ground: Ground) -> Iterator[Finding]:
    """Scans in the big hall, in small halls of the same shape, and bare commits, in turns."""
    with ExitStack() as stack:
        big_scans = _scans(stack, ground.big, ground.people(COPIES * SMALL, ground.participants))
        small_scans = (
            one
            for number in range(COPIES)
            for one in _scans(stack, ground.small(f"small-{number}"), ground.people(SMALL, SMALL))
        )
        insert = _bare_inserts(stack, ground.folder / "bare.db")
        say("Scanning …")
        big, small, bare = in_turns(
            COPIES * SMALL - WARM_UP,
            lambda: 1000 * next(big_scans),
            lambda: 1000 * next(small_scans),
            lambda: 1000 * seconds_of(insert),
            warm_up=WARM_UP,
        )
    size = f"{ground.participants:,} participants"
    committed = f"scan decided and committed, {size} and {4 * ground.participants:,} meetings, p50"
    yield Row(committed, median(big), median(bare), "ms", 2.0, "bare INSERT and commit")
    yield Row(f"the same at {size}", median(big), median(small), "ms", 1.3, f"at {SMALL} participants")
    beyond = median(big) - median(bare)
    yield Note(f"Scan: {beyond:.2f} ms beyond the bare commit. A slow commit hides that: compare runs on a quiet disk.")
    p95 = " · ".join(f"{percentile_95(values):.2f} ms" for values in (big, small, bare))
    yield Note(f"p95 of scans at {size}, at {SMALL}, and of the bare commit: {p95}.")


def _scans(stack: ExitStack, path: Path, people: list[str]) -> Iterator[float]:
    """Scan these people, one at each step; the seconds that each scan took."""
    hall = stack.enter_context(Hall(path))
    key, clock = badge.read_key(badge.key_path(path)), morning()
    for participant in people:
        code = badge.ticket(key, "bench", participant, 1)
        outcomes: list[check_in.Outcome] = []
        yield seconds_of(lambda: outcomes.append(check_in.scan(hall, code, clock, kiosk="entrance")))  # noqa: B023 - called at once
        assert isinstance(outcomes[0], Admitted)
        assert outcomes[0].agenda.focus


def _bare_inserts(stack: ExitStack, path: Path) -> Callable[[], None]:
    """A function that inserts one row into a plain table and commits it, with the pragmas of a hall file."""
    connection = stack.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
    use_wal(connection, PATIENCE_S)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE bare (id TEXT PRIMARY KEY, a TEXT, b INTEGER)")
    numbers = count()

    def insert() -> None:
        number = next(numbers)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bare VALUES (?, ?, ?)", (f"{number:032x}", "welcome", number))
        connection.execute("COMMIT")

    return insert
