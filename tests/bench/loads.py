"""Loading a big event."""

from collections.abc import Iterator
from pathlib import Path

from tests.bench.ground import Ground
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import answer_of, median, python, say

GIGABYTE = 1000.0
"""In megabytes."""


def load(ground: Ground) -> Iterator[Finding]:
    """A load of the big event, against bare reading and writing before and after it."""
    folder = ground.big_folder
    plain = [_bare(ground, folder, 0) for _ in range(2)]
    loads = [ground.load]
    say("The same rows, bare …")
    plain += [_bare(ground, folder, 0) for _ in range(2)]
    facts = int(loads[0]["facts"])
    as_many = _bare(ground, folder, facts)
    size = f"load of {ground.participants:,} participants and {4 * ground.participants:,} meetings"
    seconds = loads[0]["seconds"]
    yield Row(size, seconds, median(plain), "s", 12.0, f"csv and one executemany of {5 * ground.participants:,} rows")
    yield Row(f"the same, {facts:,} facts", seconds, as_many, "s", None, f"one executemany of {facts:,} rows")
    yield Row("its peak memory", loads[0]["megabytes"], GIGABYTE, "MB", 1.0, "limit")
    yield Note(f"Of the load, {loads[0]['read']:.1f} s went into reading and checking the folder.")


def _bare(ground: Ground, folder: Path, rows: int) -> float:
    path = ground.folder / "bare-load.db"
    program = python("-m", "tests.bench.bare_load_once", str(folder), str(path), str(rows))
    seconds = float(answer_of(program, ground.environ))
    path.unlink()
    return seconds
