"""The rows that could not be loaded, written where people can mend them."""

from codecs import BOM_UTF8
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.files import csv_bytes, write_whole
from app.folder.columns import ListName, is_header_of
from app.folder.files import Sheet, sheet_of
from app.folder.plan import read_plan
from app.folder.records import EventFolder


def write_rejected(path: Path, folder: EventFolder) -> list[Path]:
    """`<file>.rejected.csv` beside each file of the folder at `path` that has bad rows: these rows and their problems.

    UTF-8 with a byte order mark, commas; readable by its owner only, since rows have codes in them. What begins like
    a formula gets an apostrophe in front, which reading takes off again. Raises Fault where it cannot be written.
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
    bad = ((row + [""] * (width - len(row)), problems[number]) for number, row in sheet.rows if number in problems)
    rows = ((*cells[:width], "; ".join(said), *cells[width:]) for cells, said in bad)
    write_whole(target, BOM_UTF8 + csv_bytes((*sheet.header, "problem"), rows))
    return target
