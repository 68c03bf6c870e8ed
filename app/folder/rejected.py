"""The rows that could not be loaded, written where people can mend them."""

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.folder.cells import harmless
from app.folder.columns import ListName, is_header_of
from app.folder.files import Sheet, sheet_of
from app.folder.plan import read_plan
from app.folder.records import EventFolder
from db.faults import Fault


def write_rejected(path: Path, folder: EventFolder) -> list[Path]:
    """`<file>.rejected.csv` beside each file of the folder at `path` that has bad rows: these rows and their problems.

    UTF-8 with a byte order mark, commas. What begins like a formula gets an apostrophe in front, which reading takes
    off again. Raises Fault where the folder cannot be written to.
    """
    problems: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for problem in folder.problems:
        if problem.row is not None:
            said = f"{problem.column}: {problem.problem}" if problem.column else problem.problem
            problems[problem.file][problem.row].append(said)
    plan = read_plan(path, _unsaid, [])
    written = []
    for file, rows in problems.items():
        which: ListName = "participants" if file.casefold().startswith("participants") else "meetings"
        sheet = sheet_of(path / file, is_header_of(which, plan.columns[which]), _unsaid, [])
        if sheet is not None:
            written.append(_write(path / f"{file}.rejected.csv", sheet, rows))
    return written


def _unsaid(_row: int | None, _column: str | None, _problem: str) -> None:
    """All of it was said when the folder was read."""


def _write(target: Path, sheet: Sheet, problems: Mapping[int, Sequence[str]]) -> Path:
    width = len(sheet.header)
    try:
        with target.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow([*map(harmless, sheet.header), "problem"])
            for number, row in sheet.rows:
                if number in problems:
                    cells = [harmless(cell) for cell in (*row, *[""] * (width - len(row)))]
                    writer.writerow([*cells[:width], "; ".join(problems[number]), *cells[width:]])
    except OSError as fault:
        raise Fault(f"{target} cannot be written ({fault.strerror}); make room, or allow writing there") from fault
    return target
