"""Which cell of a row is which: by the header, by `[columns]` of `event.toml`, tidied and measured."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Literal

from app.folder.cells import LONGEST_CODE, LONGEST_ID, LONGEST_TEXT, fault_of_id, fault_of_text, tidy
from app.folder.files import Say, Sheet
from app.folder.headers import KNOWN_HEADERS, column_of, plain

ListName = Literal["participants", "meetings"]

OtherNames = Mapping[str, Sequence[str]]
"""Of one list: our column → the headers that `[columns]` names for it."""

_IDS = frozenset({"id", "round", "room", "table", "host", "guest", "home_table"})
_REQUIRED: dict[ListName, tuple[str, ...]] = {
    "participants": ("id", "organisation"),
    "meetings": ("id", "host", "guest"),
}


def is_header_of(which: ListName, others: OtherNames) -> Callable[[Sequence[str]], bool]:
    """Tells a header from a sheet's other first rows: it names two columns at least."""
    known = KNOWN_HEADERS[which] | {plain(name): ours for ours, names in others.items() for name in names}
    return lambda row: len({column_of(cell, known) for cell in row} - {None}) > 1


def columns_of(sheet: Sheet, which: ListName, others: OtherNames, say: Say, notes: list[str]) -> dict[str, int]:
    """Our column → its place in a row. Headers that `[columns]` names go before all others."""
    named = {plain(name): ours for ours, names in others.items() for name in names}
    explicit = {named[plain(header)] for header in sheet.header if plain(header) in named}
    found: dict[str, int] = {}
    ignored = []
    for place, header in enumerate(sheet.header):
        ours = named.get(plain(header)) or column_of(header, KNOWN_HEADERS[which])
        if ours is None or (ours in explicit and plain(header) not in named):
            ignored += [header.strip()] if header.strip() else []
        elif ours in found:
            twice = f"“{sheet.header[found[ours]].strip()}” and “{header.strip()}”"
            say(None, ours, f"both {twice} are {ours}; delete one, or name the right one under [columns] in event.toml")
        else:
            found[ours] = place
    if ignored:
        notes.append(f"{sheet.file}: ignored columns {', '.join(ignored)}")
    absent = [name for ours, names in others.items() if ours not in explicit for name in names]
    if absent:
        notes.append(f"{sheet.file}: has no column {', '.join(absent)}, which [columns] in event.toml names")
    return found


def missing_columns(
    found: Mapping[str, int], which: ListName, header: Sequence[str], more: Sequence[str], say: Say
) -> bool:
    """Whether a column is missing that the list cannot do without, `more` among them; each is said."""
    missing = [name for name in (*_REQUIRED[which], *more) if name not in found]
    there = ", ".join(cell.strip() for cell in header if cell.strip())
    for name in missing:
        mend = f'add it, or name yours in event.toml: [columns] {name} = "…"'
        say(None, name, f"there is no column {name}; {mend} (the headers found: {there[:300]})")
    return bool(missing)


def tidy_rows(
    sheet: Sheet, found: Mapping[str, int], wanted: Sequence[str], say: Say
) -> Iterator[tuple[int, Sequence[str]]]:
    """Each row that is not blank, as the tidied cells of the wanted columns in their order; empty where one is missing.

    What is wrong with the text as such is said.
    """
    width = len(sheet.header)
    pick: Callable[[list[str]], tuple[str, ...]] = itemgetter(*(found.get(name, width) for name in wanted))
    for number, row in sheet.rows:
        whole = "".join(row)
        if not whole or whole.isspace():
            continue
        if len(row) != width:
            if any(cell.strip() for cell in row[width:]):
                say(number, None, f"has {len(row)} cells, but the header {width}; put cells with delimiters in quotes")
            row = [*row[:width], *[""] * (width - len(row))]  # noqa: PLW2901 - the row as wide as its header
        row.append("")
        cells = pick(row)
        # Most rows are short and plain, and lists are long: what needs no work gets none.
        plain = whole.isascii() and whole.isprintable() and "'" not in whole
        if not plain or (len(whole) > LONGEST_ID and len(max(cells, key=len)) > LONGEST_ID):
            _check_text(number, cells, wanted, say)
        if not plain:
            yield number, [tidy(cell) for cell in cells]
        else:
            yield number, [cell.strip() for cell in cells] if " " in whole else cells


def _check_text(number: int, cells: Sequence[str], wanted: Sequence[str], say: Say) -> None:
    for name, cell in zip(wanted, cells, strict=True):
        if len(cell) <= LONGEST_ID and cell.isascii() and cell.isprintable():
            continue
        if name in _IDS:
            fault = fault_of_id(cell)
        else:
            fault = fault_of_text(cell, LONGEST_CODE if name == "code" else LONGEST_TEXT)
        if fault:
            say(number, name, fault)
