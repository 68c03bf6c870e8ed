"""A list in a .csv or .xlsx file → its header and its rows of text."""

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from app.folder.text import encoding_of, opened, said_of
from app.folder.workbook import is_blank, read_workbook

# A signed 32-bit number fits a C long on every system.
csv.field_size_limit(2**31 - 1)

TICK = 2_000
"""Progress is told each time so many rows are read."""

_AFTER_THE_END = "\x00"
_QUOTED = re.compile('"[^"]*("|$)')

Say = Callable[[int | None, str | None, str], None]
"""Reports one problem of one file: row, column, what is wrong."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list with its header; `rows` gives each row with its number, once. `size` is about how many there are."""

    file: str
    header: Sequence[str]
    rows: Iterator[tuple[int, list[str]]]
    size: int


def sheet_of(path: Path, is_header: Callable[[Sequence[str]], bool], say: Say, notes: list[str]) -> Sheet | None:
    """The list in that file, or none where it cannot be read, which is said.

    Of a workbook it is the first sheet whose header `is_header` knows, else the first with anything in it.
    """
    data = bytes_of(path, say)
    if data is None:
        return None
    if path.suffix.casefold() == ".xlsx":
        size, records = read_workbook(data, is_header, say)
    else:
        size, records = data.count(b"\n"), _records_of_text(path.name, data, say, notes)
    for _, record in records:
        if not is_blank(record):
            return Sheet(path.name, record, records, size)
    return None


def bytes_of(path: Path, say: Say) -> bytes | None:
    """What is in the file, or none where it cannot be read, which is said. A pipe or a device has no end: not read."""
    try:
        if path.exists() and not path.is_file():
            say(None, None, "cannot be read (it is no file); put a file of this name there")
            return None
        return path.read_bytes()
    except OSError as fault:
        say(None, None, f"cannot be read ({fault.strerror}); check that it is a file and that you may read it")
        return None


def _records_of_text(file: str, data: bytes, say: Say, notes: list[str]) -> Iterator[tuple[int, list[str]]]:
    """All records with their numbers, blank ones too; nothing where it is no text, which is said."""
    encoding = encoding_of(data)
    if encoding is None:
        say(None, None, "is not a text file that can be read; save it again as “CSV UTF-8” or as .xlsx")
        return
    if said := said_of(encoding):
        notes.append(f"{file}: read as {said}")
    with opened(data, encoding) as lines:
        first = next((line for line in lines if line.strip()), "")
    if not first:
        say(None, None, "is empty; its first row must name the columns")
        return
    with opened(data, encoding) as lines:
        reader = csv.reader(chain(lines, [_AFTER_THE_END]), delimiter=_delimiter_of(first))
        for number, record in enumerate(reader, start=1):
            if record == [_AFTER_THE_END]:
                return
            if record and record[-1].endswith(_AFTER_THE_END):
                say(number, None, 'a quotation mark (") opens here and never closes; close it, or double it')
                record[-1] = record[-1].removesuffix(_AFTER_THE_END)
            yield number, record


def _delimiter_of(line: str) -> str:
    """What divides the header's cells: the most frequent outside quotation marks."""
    bare = _QUOTED.sub("", line)
    return max(",;\t", key=bare.count)
