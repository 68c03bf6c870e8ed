"""Read an event folder's lists and insert as many rows as asked for by one bare `executemany`; prints the seconds."""

import csv
import sqlite3
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

from db.opening import PATIENCE_S, PRAGMAS, use_wal
from tests.bench.big_event import MEETING_COLUMNS, PARTICIPANT_COLUMNS

WIDTH = max(len(PARTICIPANT_COLUMNS), len(MEETING_COLUMNS))


def main(folder: Path, path: Path, wanted: int) -> None:
    """Measure it from the files to the closed database; 0 rows wanted: as many as the files have."""
    began = time.perf_counter()
    connection = sqlite3.connect(path, isolation_level=None)
    use_wal(connection, PATIENCE_S)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    others = ", ".join(f"column_{number} TEXT" for number in range(1, WIDTH))
    connection.execute(f"CREATE TABLE bare (id TEXT PRIMARY KEY, {others})")
    rows = [*_rows(folder / "participants.csv"), *_rows(folder / "meetings.csv")]
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(f"INSERT INTO bare VALUES ({','.join('?' * WIDTH)})", _repeated(rows, wanted or len(rows)))
    connection.execute("COMMIT")
    connection.close()
    print(time.perf_counter() - began)


def _rows(path: Path) -> Iterator[list[str]]:
    """The rows of a list without its header, all of one width."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in islice(csv.reader(file), 1, None):
            yield row + [""] * (WIDTH - len(row))


def _repeated(rows: list[list[str]], wanted: int) -> Iterator[list[str]]:
    """The rows again and again, each time under other ids."""
    yield from rows[:wanted]
    for again in count(1):
        if again * len(rows) >= wanted:
            return
        for row in rows[: wanted - again * len(rows)]:
            yield [f"{row[0]}-{again}", *row[1:]]


main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
