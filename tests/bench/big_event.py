"""A valid event folder of any size: two days of forty slots, eight meetings for everybody."""

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Final

DAYS: Final = ("2016-04-25", "2016-04-26")
SLOTS: Final = 40
"""Of a day, from 08:00 on."""
SLOT: Final = timedelta(minutes=20)
GROUPS: Final = 10
"""The people of one group meet in the same slots, every tenth one."""
UNIT: Final = 2 * GROUPS
"""The number of participants is a multiple of this."""
ROOM: Final = 100
"""Tables of a room, in rows of ten."""

PARTICIPANT_COLUMNS: Final = (
    "id", "first_name", "last_name", "organisation", "kind", "side", "country", "language", "email", "phone", "days",
    "status", "home_table", "note",
)  # fmt: skip
MEETING_COLUMNS: Final = ("id", "round", "start", "end", "room", "table", "host", "guest", "others", "status", "locked")

FIRST_NAMES: Final = ("Astrid", "Søren", "Zoë", "José", "Ümit", "Grace", "Łukasz", "Ελένη", "Анна", "Mary-Jane")
LAST_NAMES: Final = (
    "Håkansson",
    "O'Dwyer",
    "Müller",
    "García Márquez",
    "Nguyễn",
    "Smith",
    "Wójcik",
    "Παππά",
    "Ivanova",
)
TRADES: Final = (
    "Valves",
    "Mobility Cluster",
    "Photonics",
    "Logistics Cluster",
    "Robotics",
    "Hydrogen Valley",
    "Foundry",
)
PLACES: Final = (
    "Fjord",
    "Banat",
    "Istria",
    "Ohio",
    "Skåne",
    "Bavaria",
    "Occitanie",
    "Silesia",
    "Texas",
    "Algarve",
    "Tyrol",
)


def write_event(folder: Path, participants: int) -> None:
    """Write `event.toml` and both lists; ValueError where `participants` is no multiple of UNIT."""
    if participants <= 0 or participants % UNIT:
        raise ValueError(f"{participants} participants cannot be seated evenly; take a multiple of {UNIT}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "event.toml").write_text("\n".join(_event(participants // UNIT)), "utf-8")
    _write(folder / "participants.csv", PARTICIPANT_COLUMNS, _people(participants))
    _write(folder / "meetings.csv", MEETING_COLUMNS, _meetings(participants))


def person(number: int) -> str:
    """The id of a participant, counted from 0."""
    return f"P{number:06}"


def _table(number: int) -> tuple[str, str]:
    return f"R{number // ROOM + 1:02}", f"T{number + 1:04}"


def _event(tables: int) -> Iterator[str]:
    yield from ("[event]", 'id = "bench"', 'name = "Bench"', 'timezone = "Europe/Berlin"', 'languages = ["en", "de"]')
    for first in range(0, tables, ROOM):
        left = first // ROOM * 18.0
        yield from ("[[rooms]]", f'id = "{_table(first)[0]}"', f"origin = [{left}, 0.0]", "size = [16.0, 16.0]")
        yield from (f"doors = [[{left + 8}, 0.0]]", "tables = [")
        for number in range(first, min(first + ROOM, tables)):
            row, column = divmod(number - first, 10)
            at = f"[{left + 1.2 + 1.5 * column}, {1.2 + 1.5 * row}]"
            yield f'  {{ id = "{_table(number)[1]}", at = {at}, seats = 4 }},'
        yield "]"
    yield from ("[[kiosks]]", 'id = "entrance"', "at = [-2.0, -2.5]")
    yield from ("[[rounds]]", 'id = "cluster-to-cluster"', f"slot_minutes = {SLOT.seconds // 60}")
    spans = (f'["{day}T08:00", "{_start(day, SLOTS):%Y-%m-%dT%H:%M}"]' for day in DAYS)
    yield f"spans = [{', '.join(spans)}]\n"


def _start(day: str, slot: int) -> datetime:
    return datetime.fromisoformat(f"{day}T08:00") + slot * SLOT


def _people(count: int) -> Iterator[tuple[str, ...]]:
    for number in range(count):
        first_name = FIRST_NAMES[number % len(FIRST_NAMES)]
        last_name = LAST_NAMES[number % len(LAST_NAMES)]
        organisation = f"{PLACES[number % len(PLACES)]} {TRADES[number % len(TRADES)]} {number // 2}"
        side, country, language = ("EU", "DE", "de") if number % 2 else ("US", "US", "en")
        email = f"{person(number).lower()}@example.org"
        about = (organisation, "cluster", side, country, language, email, f"+49 511 {number:06}")
        yield (person(number), first_name, last_name, *about, ";".join(DAYS), "registered", "", "")


def _meetings(count: int) -> Iterator[tuple[str, ...]]:
    """In each slot the first half of a group hosts the second, each time turned by one: nobody sits twice at a time."""
    half = count // UNIT
    for visit, (day, slot) in enumerate(product(DAYS, range(SLOTS))):
        turn, group = divmod(visit, GROUPS)
        start, end = (f"{_start(day, number):%Y-%m-%dT%H:%M}" for number in (slot, slot + 1))
        for number in range(half):
            host = 2 * half * group + number
            guest = 2 * half * group + half + (number + turn) % half
            seat = _table((number + turn) % half)
            meeting = f"M{visit * half + number:07}"
            yield (meeting, "cluster-to-cluster", start, end, *seat, person(host), person(guest), "", "accepted", "")


def _write(path: Path, columns: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)
