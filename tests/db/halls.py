"""Hall files for tests, and all that can be read from one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from db import questions
from db.hall import Hall
from db.tables import SHAPES


@contextmanager
def hall_file() -> Iterator[Hall]:
    """An empty hall in a folder of its own; hypothesis needs a new one for each example."""
    with TemporaryDirectory() as folder, Hall(Path(folder) / "event.hall", create=True) as hall:
        yield hall


def tables_of(hall: Hall) -> dict[str, list[Any]]:
    """All rows of all tables that are made from facts, the conflicts, the index of people and the digest."""
    names = [*(shape.table for shape in SHAPES.values()), "conflicts", "found"]
    rows: dict[str, list[Any]] = {name: sorted(hall.rows(f"SELECT * FROM {name}"), key=repr) for name in names}
    return {**rows, "digest": [questions.counts(hall).digest]}
