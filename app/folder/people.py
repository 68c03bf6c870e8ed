"""The participants' list, row by row."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from app.folder.columns import columns_of, missing_columns, tidy_rows
from app.folder.files import TICK, Say, Sheet
from app.folder.plan import Plan
from app.folder.records import ParticipantRow
from app.folder.seats import Flaw, seat_of
from app.folder.times import day_of
from app.languages import tag_of
from db.records import Participant

CANCELLED = frozenset({"cancelled", "canceled"})

_WANTED = (
    "id", "first_name", "last_name", "name", "organisation", "kind", "side", "country", "language", "email", "phone",
    "days", "status", "code", "home_table", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class People:
    """All rows of the list, also the bad ones, and the first row of each id. Not `known`: the list is unusable."""

    known: bool
    rows: Mapping[int, ParticipantRow]
    first_rows: Mapping[str, int]


NOBODY = People(known=False, rows={}, first_rows={})


def read_people(sheet: Sheet, plan: Plan, say: Say, notes: list[str], tick: Callable[[int], None]) -> People:
    """The participants; all that is wrong with them is said."""
    found = columns_of(sheet, "participants", plan.columns["participants"], say, notes)
    if "name" in found and "first_name" in found and "last_name" not in found:
        # Beside a first name, a column `Name` has the last name (German, French).
        found["last_name"] = found.pop("name")
    named = () if "name" in found or "last_name" in found else ("last_name" if "first_name" in found else "name",)
    if missing_columns(found, "participants", sheet.header, named, say):
        return NOBODY
    read = partial(_person_of, days_of=cache(_days_of), home_of=cache(partial(_home_of, plan)))
    rows: dict[int, ParticipantRow] = {}
    first_rows: dict[str, int] = {}
    codes: dict[str, int] = {}
    for number, cells in tidy_rows(sheet, found, _WANTED, say):
        person, flaws = read(cells)
        for column, problem in flaws:
            say(number, column, problem)
        id, code = person.participant.id, person.code
        if id and (first := first_rows.setdefault(id, number)) != number:
            say(number, "id", f"the id {id} is that of row {first} already; give each participant one row and one id")
        if code and (first := codes.setdefault(code, number)) != number:
            say(number, "code", f"the code is that of row {first} already; give each participant a code of their own")
        rows[number] = person
        if number % TICK == 0:
            tick(number)
    return People(known=True, rows=rows, first_rows=first_rows)


def _person_of(
    cells: Sequence[str],
    *,
    days_of: Callable[[str], tuple[tuple[str, ...], tuple[Flaw, ...]]],
    home_of: Callable[[str], tuple[str | None, tuple[Flaw, ...]]],
) -> tuple[ParticipantRow, list[Flaw]]:
    id, first, last, name, organisation, kind, side, country, language, email, phone, *rest = cells
    days_cell, status, code, home_cell, note = rest
    days, wrong_days = days_of(days_cell)
    home, wrong_home = home_of(home_cell)
    flaws: list[Flaw] = [*wrong_days, *wrong_home]
    if not id:
        flaws.append(("id", "is empty; give each participant an id that no other has"))
    if not (first or last or name):
        flaws.append(("name", "is empty; write the name that the badge shall show"))
    if not organisation:
        flaws.append(("organisation", "is empty; write the organisation, or – where there is none"))
    if status and status.casefold() not in CANCELLED | {"registered"}:
        flaws.append(("status", f"“{status[:60]}” is no status; write registered or cancelled, or leave it empty"))
    person = Participant(
        id=id,
        first_name=first,
        last_name=last or ("" if first else name),
        organisation=organisation,
        kind=kind,
        side=side,
        country=country,
        language=tag_of(language),
        days=days,
        status="cancelled" if status.casefold() in CANCELLED else "registered",
        home_table=home,
    )
    return ParticipantRow(person, email, phone, note, code), flaws


def _days_of(cell: str) -> tuple[tuple[str, ...], tuple[Flaw, ...]]:
    texts = [text for part in cell.split(";") if (text := part.strip())]
    days = {text: day_of(text) for text in texts}
    flaws = tuple(
        ("days", f"“{text[:60]}” is no date; write ISO dates, such as 2016-04-25;2016-04-26")
        for text, day in days.items()
        if day is None
    )
    return tuple(sorted({day for day in days.values() if day})), flaws


def _home_of(plan: Plan, cell: str) -> tuple[str | None, tuple[Flaw, ...]]:
    table, flaws = seat_of(plan, "", cell)
    return table, tuple(("home_table", problem) for _, problem in flaws)
