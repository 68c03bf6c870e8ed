"""A workbook (.xlsx, ECMA-376) → rows of text."""

import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from io import BytesIO
from itertools import islice
from typing import Any
from zipfile import ZipFile

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_LAST_ROW = 1_048_576
"""A sheet has no more rows; a damaged file may claim any number."""

_CHUNK = 1 << 20
_TAG = 16
_FORMULA = re.compile(rb"<(?:\w{1,8}:)?f[\s>/]")

_BROKEN = "is no workbook that can be read; open it in a spreadsheet program and save it again as .xlsx"
_PROTECTED = "is protected with a password, or in the old .xls format; save it as .xlsx without a password"


def read_workbook(
    data: bytes, is_header: Callable[[Sequence[str]], bool], say: Callable[[None, None, str], None]
) -> tuple[int, Iterator[tuple[int, list[str]]]]:
    """About how many rows the fitting sheet has, and the rows; what makes it unreadable is said."""
    import openpyxl  # noqa: PLC0415 - most folders have none, and it is slow to import

    warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")  # of parts that no list has
    if data.startswith(_OLE):
        say(None, None, _PROTECTED)
        return 0, iter(())
    try:
        book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
        found = [(sheet.max_row or 0, _header_of(sheet), sheet) for sheet in book.worksheets]
        unreckoned = openpyxl.load_workbook(BytesIO(data), read_only=True) if _has_formulas(data) else None
    except Exception:  # noqa: BLE001 - on damaged files its readers of zip, XML and numbers raise whatever they like
        say(None, None, _BROKEN)
        return 0, iter(())
    filled = [candidate for candidate in found if candidate[1]]
    if not filled:
        say(None, None, "is empty; the first row of its sheet must name the columns")
        return 0, iter(())
    size, _, sheet = next((candidate for candidate in filled if is_header(candidate[1])), filled[0])
    return size, _rows_of(sheet, unreckoned[sheet.title] if unreckoned else None, say)


def is_blank(row: Sequence[str]) -> bool:
    """Whether there is nothing to see in a row."""
    return not "".join(row).strip()


def _header_of(sheet: Any) -> list[str]:
    """The first row that is not blank, within the first hundred."""
    rows = ([text_of(value) for value in row] for row in islice(_values_of(sheet), 100))
    return next((row for row in rows if not is_blank(row)), [])


def _has_formulas(data: bytes) -> bool:
    """Whether any sheet may have a formula; few lists do, and looking for them cell by cell takes as long again."""
    with ZipFile(BytesIO(data)) as parts:
        for name in parts.namelist():
            if name.startswith("xl/worksheets/"):
                with parts.open(name) as part:
                    tail = b""
                    while chunk := part.read(_CHUNK):
                        if _FORMULA.search(tail + chunk):
                            return True
                        tail = chunk[-_TAG:]
    return False


def _rows_of(
    sheet: Any, unreckoned: Any | None, say: Callable[[None, None, str], None]
) -> Iterator[tuple[int, list[str]]]:
    """The rows. A formula gives its result, or its own text where no program has reckoned it yet."""
    rows = _values_of(sheet)
    if unreckoned is not None:
        rows = (tuple(map(_shown, *both)) for both in zip(rows, _values_of(unreckoned), strict=False))
    try:
        for number, row in enumerate(islice(rows, _LAST_ROW), start=1):
            yield number, [text_of(value) for value in row]
    except Exception:  # noqa: BLE001 - a sheet is read row by row, so the damage may show late
        say(None, None, _BROKEN)


def _shown(value: object, formula: object) -> object:
    return formula if value is None and isinstance(formula, str) else value


def _values_of(sheet: Any) -> Iterator[tuple[object, ...]]:
    # Some programs write a wrong extent of the sheet, which would hide columns; this forgets it, and `max_row` too.
    sheet.reset_dimensions()
    rows: Iterator[tuple[object, ...]] = sheet.iter_rows(values_only=True)
    return rows


def text_of(value: object) -> str:
    """A cell's value as text: whole numbers without a point, dates and times as ISO 8601."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            # Spreadsheets count in fractions of days, which miss whole seconds by a little.
            return (value + timedelta(milliseconds=500)).replace(microsecond=0).isoformat()
        case date():
            return value.isoformat()
        case _:
            return str(value)
