"""Invented states of the desk's plan and grid, for the gallery and for tests."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from db.records import Place, Point, Room, Table, Venue
from ui import gallery_samples as samples
from ui.desk.states import Action, Cell, GridState, Held, PlanState, Slot, Spot

FIRST = "2016-04-25T07:50:00Z"
"""The key of the slot that the plan of the demo hall shows."""
_STARTS = (
    ("2016-04-25", "09:30", 9),
    ("2016-04-25", "16:00", 6),
    ("2016-04-26", "09:00", 11),
    ("2016-04-26", "13:40", 7),
)
_HOSTS = (
    "Banat Logistics",
    "Fjord Valves",
    "Skåne Food Network",
    "Saxony Precision",
    "Wallonia Cyber Security",
    "Bask",
)
_GUESTS = (
    "Wisconsin Lightweight",
    "Ohio Polymers",
    "Texas Smart Grids",
    "Great Lakes Water Council",
    "Michigan Additive",
)
_SHARES = (0.6, 0.36, 0.7, 0.5, 0.84, 0.4, 0.56, 0.6, 0.28, 0.0, 0.72, 1.0)
HINT = "Drop on a free table, or on a taken one to swap"
ACTIONS = (Action("close", "Close tables"), Action("delay", "Round runs late"))


def pair(number: int) -> tuple[str, str]:
    """The organisations of a meeting."""
    return _HOSTS[number % len(_HOSTS)], _GUESTS[number % len(_GUESTS)]


def slots() -> tuple[Slot, ...]:
    """Two days with an opening address; the last ones of the first morning are late."""
    return tuple(_slots())


def _slots() -> Iterator[Slot]:
    number = 0
    for day, first, count in _STARTS:
        start = datetime.fromisoformat(f"{day}T{first}")
        for late in range(count):
            moment = start + timedelta(minutes=20 * late)
            note = "15 min late" if (day, first) == _STARTS[0][:2] and late >= 6 else ""
            yield Slot(key_of(moment), f"{moment:%H:%M}", _SHARES[number % len(_SHARES)], note, day)
            number += 1
        if first == "09:30":
            opening = datetime.fromisoformat(f"{day}T14:45")
            yield Slot(key_of(opening), "14:45", 0.0, "Opening address", day, session=True)


def key_of(moment: datetime) -> str:
    """A local time of the demo event as a slot's key."""
    return f"{moment - timedelta(hours=2):%Y-%m-%dT%H:%M:%SZ}"


def spots(venue: Venue) -> tuple[Spot, ...]:
    """Of every kind, in turn."""
    return tuple(_spot(number, table) for number, table in enumerate(venue.tables, 1))


def _spot(number: int, table: Table) -> Spot:
    if number % 13 == 0:
        return Spot(table.id, table.label, "waiting", f"M{number:03}", pair(number))
    if number % 12 in {11, 0}:
        return Spot(table.id, table.label, "closed")
    if number % 8 == 2:
        return Spot(table.id, table.label, "moved", f"M{number:03}", pair(number))
    if number % 5 in {0, 4} or number % 7 == 6:
        return Spot(table.id, table.label, "free")
    return Spot(table.id, table.label, "busy", f"M{number:03}", pair(number))


def plan(venue: Venue | None = None, *, waiting: int = 0) -> PlanState:
    """The hall at 09:50, with so many meetings that have no table."""
    hall = venue or samples.venue()
    there = spots(hall)
    free, closed = (sum(spot.kind == kind for spot in there) for kind in ("free", "closed"))
    return PlanState(
        "Monday 25 April, 09:50",
        f"{len(there) - free - closed} meetings · {free} free · {closed} closed",
        hall,
        there,
        slots(),
        FIRST,
        ACTIONS,
        waiting=tuple(Spot("", "", "busy", f"W{n:02}", pair(n + 3)) for n in range(waiting)),
    )


def holding(state: PlanState, meeting: str) -> PlanState:
    """The same while this meeting is carried: it can go to free tables, or be swapped with every second meeting."""
    mine = next(spot for spot in (*state.spots, *state.waiting) if spot.meeting == meeting)
    others = [spot for spot in state.spots if spot.meeting and spot.meeting != meeting]
    swaps = frozenset(spot.table for spot in others[::2])
    free = frozenset(spot.table for spot in state.spots if spot.kind == "free")
    why = {spot.table: f"the host is busy: {' – '.join(spot.lines)}" for spot in others if spot.table not in swaps}
    why |= {spot.table: "closed then" for spot in state.spots if spot.kind == "closed"}
    return replace(state, held=Held(meeting, mine.lines, HINT, free, swaps, why))


def hall(rooms: list[Room], tables: list[Table], *places: Place) -> Venue:
    """A venue of the demo event with another hall."""
    return replace(samples.venue(), rooms=tuple(rooms), tables=tuple(tables), places=places)


def lattice(room: str, corner: Point, columns: int, count: int, apart: float = 3.0) -> Iterator[Table]:
    """Tables in rows."""
    for number in range(count):
        row, column = divmod(number, columns)
        at = (corner[0] + apart * column, corner[1] + apart * row)
        yield Table(f"{room}-{number + 1}", str(number + 1), room, at, 4)


def sixty_tables() -> Venue:
    """One great room."""
    return hall(
        [Room("H5", "Hall 5", (0.0, 0.0), (32.0, 19.0), ((16.0, 0.0),))], list(lattice("H5", (2.0, 2.0), 10, 60))
    )


def named_tables() -> Venue:
    """Tables that have words for labels, and a kiosk far away."""
    names = [f"Lounge Süd {n}" for n in range(9, 15)] + ["Bar", "Präsidentensuite"]
    tables = [replace_label(t, name) for t, name in zip(lattice("L", (2.0, 2.0), 4, 8), names, strict=True)]
    return hall([Room("L", "Lounge", (0.0, 0.0), (13.0, 8.0), ((6.0, 0.0),))], tables, Place("far", (-300.0, 80.0)))


def replace_label(table: Table, label: str) -> Table:
    """The same table under another name."""
    return table._replace(label=label)


def grid(tables: int = 25, columns: int = 16, *, share: float = 0.7) -> GridState:
    """A day of so many tables and slots, with every kind of cell."""
    start = datetime.fromisoformat("2016-04-25T09:30")
    times = [start + timedelta(minutes=20 * n) for n in range(columns)]
    shown = tuple(
        Slot(key_of(t), f"{t:%H:%M}", 0.5, "15 min late" if 5 < n < 9 else "", "2016-04-25")
        for n, t in enumerate(times)
    )
    half = -(-tables // 2)
    rows = tuple((f"{n}", f"{n}", "Room 02.01.12" if n <= half else "Room 02.01.13") for n in range(1, tables + 1))
    places = [(table, slot.key, n) for n, (table, slot) in enumerate((t, s) for t, *_ in rows for s in shown)]
    closed = frozenset(f"{t}@{s}" for t, s, n in places if int(t) in {11, 12} and n % columns >= columns // 2)
    cells = tuple(
        Cell(t, s, f"M{n:04}", pair(n), _cell_kind(n, columns))
        for t, s, n in places
        if n * 7919 % 100 < 100 * share and f"{t}@{s}" not in closed
    )
    days = (
        Action("day", "Monday 25 April", value="2016-04-25", kind="primary"),
        Action("day", "Tuesday 26 April", value="2016-04-26"),
    )
    current = shown[min(2, columns - 1)].key if shown else ""
    return GridState("Monday 25 April", days, rows, shown, cells, closed, ACTIONS, current=current)


def _cell_kind(number: int, columns: int) -> Literal["busy", "locked", "waiting", "moved", "over"]:
    if number % columns < 2:
        return "over"
    match number % 23:
        case 3:
            return "locked"
        case 7:
            return "moved"
        case 11:
            return "waiting"
        case _:
            return "busy"


def holding_cell(state: GridState, meeting: str) -> GridState:
    """The same while this meeting is carried."""
    mine = next(cell for cell in state.cells if cell.meeting == meeting)
    taken = {f"{cell.table}@{cell.slot}": cell for cell in state.cells}
    every = [f"{table}@{slot.key}" for table, *_ in state.tables for slot in state.slots[2:]]
    free = frozenset(p for n, p in enumerate(every) if p not in taken and p not in state.closed and n % 3)
    swaps = frozenset(
        p for p, cell in taken.items() if p in every and cell.kind == "busy" and len(p) % 2 and p != place_of(mine)
    )
    why = {p: "the guest is busy: Fjord Valves – Ohio Polymers" for p in every if p not in free and p not in swaps}
    why |= dict.fromkeys(state.closed, "closed then")
    why |= {f"{t}@{s.key}": "over" for t, *_ in state.tables for s in state.slots[:2]}
    return replace(state, held=Held(meeting, mine.lines, HINT, free, swaps, why))


def place_of(cell: Cell) -> str:
    """The place that a meeting sits at."""
    return f"{cell.table}@{cell.slot}"
