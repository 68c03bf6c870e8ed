"""The meetings' list, row by row."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial

from app.folder.columns import columns_of, missing_columns, tidy_rows
from app.folder.files import TICK, Say, Sheet
from app.folder.people import CANCELLED, People
from app.folder.plan import Plan
from app.folder.records import MeetingRow
from app.folder.seats import Flaw, seat_of
from app.folder.times import moment_of

_WANTED = (
    "id", "round", "start_date", "start", "end_date", "end", "room", "table", "host", "guest", "others", "status",
    "locked",
)  # fmt: skip
_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "wahr", "vrai"})
_NO = frozenset({"", "no", "n", "false", "0", "nein", "non", "falsch", "faux"})
_OTHER = {"start": "end", "end": "start"}


@dataclass(frozen=True, slots=True)
class When:
    """The round and the times that a row names, as far as they make sense, and what is wrong with those cells."""

    round: str
    start: datetime | None
    end: datetime | None
    empty: bool
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What a row is checked against.

    The functions remember what they found: a list has few different times, tables and words.
    """

    when: Callable[[str, str, str, str, str], When]
    seat: Callable[[str, str], tuple[str | None, tuple[Flaw, ...]]]
    marks: Callable[[str, str], tuple[bool, bool, tuple[Flaw, ...]]]
    people: Mapping[str, str] | None
    """The ids of all participants whose row is good, each to itself; none where the list is unusable."""
    spoiled: Mapping[str, int]
    """The ids of all whose row is bad → that row."""


def known_of(plan: Plan, people: People, bad_rows: Set[int]) -> Known:
    """What is known once the plan and the participants' list are read."""
    good = {id: id for id, row in people.first_rows.items() if row not in bad_rows} if people.known else None
    spoiled = {id: row for id, row in people.first_rows.items() if row in bad_rows}
    return Known(cache(partial(_when, plan)), cache(partial(seat_of, plan)), cache(_marks), good, spoiled)


def read_meetings(
    sheet: Sheet, plan: Plan, known: Known, say: Say, notes: list[str], tick: Callable[[int], None]
) -> dict[int, MeetingRow]:
    """Row → meeting, also the bad ones as far as they make sense; all that is wrong is said.

    A row whose id an earlier one has is left out.
    """
    found = columns_of(sheet, "meetings", plan.columns["meetings"], say, notes)
    more = ["round"] if len(plan.rounds) > 1 else []
    more += [name for name, other in (("start", "end"), ("end", "start")) if other in found]
    if missing_columns(found, "meetings", sheet.header, more, say):
        return {}
    absent = [name for name in ("start", "table") if name not in found]
    notes.extend(f"{sheet.file}: there is no column {name}, so no meeting has one" for name in absent)
    rows: dict[int, MeetingRow] = {}
    first_rows: dict[str, int] = {}
    for number, cells in tidy_rows(sheet, found, _WANTED, say):
        meeting, flaws = _meeting_of(cells, known)
        for column, problem in flaws:
            say(number, column, problem)
        if not meeting.id or (first := first_rows.setdefault(meeting.id, number)) == number:
            rows[number] = meeting
        else:
            say(number, "id", f"the id {meeting.id} is that of row {first} already; give each meeting its own")
        if number % TICK == 0:
            tick(number)
    return rows


def _meeting_of(cells: Sequence[str], known: Known) -> tuple[MeetingRow, tuple[Flaw, ...]]:
    id, round, start_date, start, end_date, end, room, table_cell, host_cell, guest_cell, others_cell, *words = cells
    when = known.when(round, start_date, start, end_date, end)
    table, flaws = known.seat(room, table_cell)
    cancelled, locked, wrong_marks = known.marks(words[0], words[1])
    flaws = when.flaws + flaws + wrong_marks
    if table_cell and when.empty:
        flaws += (("start", "there is a table and no time; write start and end, or leave the table empty"),)
    if not id:
        flaws += (("id", "is empty; give each meeting an id that no other has"),)
    host, wrong = _sitter(host_cell, "host", known)
    flaws += wrong
    guest, wrong = _sitter(guest_cell, "guest", known)
    flaws += wrong
    if host_cell and host_cell == guest_cell:
        flaws += (("guest", f"{guest_cell} would meet themselves; correct the host or the guest"),)
    others, wrong = _others(others_cell, (host_cell, guest_cell), known) if others_cell else ((), ())
    meeting = MeetingRow(id, when.round, cancelled, locked, when.start, when.end, table, host, guest, others)
    return meeting, flaws + wrong


def _sitter(cell: str, column: str, known: Known) -> tuple[str, tuple[Flaw, ...]]:
    """The participant's id, empty where there is none such."""
    if known.people is not None and (id := known.people.get(cell)):
        return id, ()
    if not cell:
        return "", ((column, "is empty; write the participant's id"),)
    if known.people is None:
        return cell, ()
    if row := known.spoiled.get(cell):
        return cell, (
            (column, f"participant {cell} has problems in their own row {row} of the list; mend those first"),
        )
    return "", ((column, f"there is no participant {cell}; correct the id, or add them to the participants' list"),)


def _others(cell: str, pair: tuple[str, str], known: Known) -> tuple[tuple[tuple[str, str], ...], tuple[Flaw, ...]]:
    others: dict[str, str] = {}
    flaws: tuple[Flaw, ...] = ()
    for item in filter(None, (part.strip() for part in cell.split(";"))):
        name, capacity = _split(item, known)
        id, wrong = _sitter(name.strip(), "others", known)
        flaws += wrong
        if name.strip() in pair or id in others:
            flaws += (("others", f"{name.strip()} sits in this meeting already; name each person once"),)
        elif id:
            others[id] = capacity.strip()
    return tuple(others.items()), flaws


def _split(item: str, known: Known) -> tuple[str, str]:
    """Who, and in which role: an id may have colons too, so the longest that is known is meant."""
    ends = [len(item), *(place for place in range(len(item) - 1, -1, -1) if item[place] == ":")]
    for end in ends:
        name = item[:end].strip()
        if name in known.spoiled or (known.people is not None and name in known.people):
            return name, item[end + 1 :]
    name, _, capacity = item.partition(":")
    return name, capacity


def _marks(status: str, locked: str) -> tuple[bool, bool, tuple[Flaw, ...]]:
    """Whether it is cancelled, whether it is locked, and what is wrong with the words for it."""
    flaws: tuple[Flaw, ...] = ()
    if status and status.casefold() not in CANCELLED | {"accepted"}:
        flaws += (("status", f"“{status[:60]}” is no status; write accepted or cancelled, or leave it empty"),)
    if locked.casefold() not in _YES | _NO:
        flaws += (("locked", f"“{locked[:60]}” is neither yes nor no; write yes, or leave it empty"),)
    return status.casefold() in CANCELLED, locked.casefold() in _YES, flaws


def _when(plan: Plan, round: str, start_date: str, start: str, end_date: str, end: str) -> When:
    id, flaws = _round_of(plan, round)
    texts = {"start": _joined(start_date, start), "end": _joined(end_date or start_date, end)}
    moments: dict[str, datetime] = {}
    for column, text in texts.items():
        moment = moment_of(text, plan.zone) if text else f"is empty; write it too, or leave the {_OTHER[column]} empty"
        if isinstance(moment, datetime):
            moments[column] = moment
        elif any(texts.values()):
            flaws += ((column, moment),)
    if len(moments) < 2:
        return When(id, None, None, not any(texts.values()), flaws)
    begin, finish = moments["start"], moments["end"]
    if finish <= begin:
        return When(id, None, None, False, (*flaws, ("end", f"{end} is not after the start; correct one of them")))
    return When(id, begin, finish, False, flaws + _outside(plan, id, begin, finish))


def _round_of(plan: Plan, round: str) -> tuple[str, tuple[Flaw, ...]]:
    ids = [known.id for known in plan.rounds]
    if not plan.known or round in ids:
        return round, ()
    names = ", ".join(ids)
    if round:
        return "", (("round", f"there is no round {round}; write one of {names}, or add it to event.toml"),)
    if len(ids) == 1:
        return ids[0], ()
    return "", (("round", f"is empty, and the event has {len(ids)} rounds; write one of {names}"),)


def _outside(plan: Plan, round: str, start: datetime, end: datetime) -> tuple[Flaw, ...]:
    spans = next((known.spans for known in plan.rounds if known.id == round), ())
    if not spans or any(first <= start and end <= last for first, last in spans):
        return ()
    local = [tuple(moment.astimezone(plan.zone).isoformat()[:16] for moment in span) for span in spans]
    hours = ", ".join(f"{first} to {last}" for first, last in local)
    return (("start", f"is outside round {round} ({hours}); correct the time, or the round's spans in event.toml"),)


def _joined(day: str, time: str) -> str:
    """A time as one text, where the list has date and time in two columns."""
    if not day or not time or "T" in time:
        return time
    return f"{day.removesuffix('T00:00:00')} {time}"
