"""An event on the other side of the world, over the night in which its clocks go back: a folder, and a hall file.

Ids are not labels, and are not all Latin; the table label 18 stands in two rooms.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from app import badge, check_in
from app.clock import Clock
from app.event_folder import read_folder
from app.load import PLAIN, Loaded, Wishes, load_into
from db.facts import Draft
from db.hall import Hall
from tests.app.folders import event_folder

ZONE = ZoneInfo("Pacific/Auckland")
EVENT = """
[event]
id = "māra 2027"
name = "Garden of meetings"
timezone = "Pacific/Auckland"
languages = ["mi", "en"]

[[rooms]]
id = "north"
label = "Kauri room"
origin = [0.0, 0.0]
size = [10.0, 10.0]
doors = [[5.0, 0.0]]
tables = [{ id = "n-a", label = "18", at = [2.0, 2.0] }, { id = "n-b", label = "19", at = [6.0, 2.0] }]

[[rooms]]
id = "süd"
label = "Rimu room"
origin = [12.0, 0.0]
size = [10.0, 10.0]
doors = [[17.0, 0.0]]
tables = [{ id = "s-a", label = "18", at = [14.0, 2.0] }]

[[kiosks]]
id = "foyer"
at = [-2.0, -2.0]

[[sessions]]
title = "Pōwhiri"
start = "2027-04-03T08:30"
end = "2027-04-03T09:00"
rooms = ["north"]

[[sessions]]
title = "Farewell"
start = "2027-04-04T14:00"
end = "2027-04-04T15:00"
rooms = ["süd"]

[[rounds]]
id = "kōrero"
slot_minutes = 20
spans = [["2027-04-03T09:00", "2027-04-03T12:00"], ["2027-04-04T09:00", "2027-04-04T12:00"]]

[[rounds]]
id = "night"
slot_minutes = 30
spans = [["2027-04-03T22:00", "2027-04-04T01:30"]]
"""
HEADER = "id,first_name,last_name,organisation,email,days,status,code"
PEOPLE = (
    "ā1,Aroha,Ngata,Kauri Works,aroha@example.org,,,Kauri-7",
    "b/2,Ben,Ö,=cmd|' /C calc'!A0,ben@example.org,,,",
    "Δ4,Dora,Delta,Delta Docks,,,,",
    "x5,Xenia,Gone,Left Ltd,,,cancelled,",
    "d6,Dan,Day,Second Day Ltd,,2027-04-04,,",
    "s7,Sina,Speaker,University,,,,",
)
MEETINGS = (
    "M1,kōrero,2027-04-03T09:00,2027-04-03T09:20,north,n-a,ā1,b/2,,,",
    "M2,kōrero,2027-04-03T09:20,2027-04-03T09:40,Kauri room,19,ā1,Δ4,b/2:interpreter,,",
    "M3,kōrero,2027-04-03T09:40,2027-04-03T10:00,,,ā1,Δ4,,,",
    "M4,kōrero,2027-04-04T09:00,2027-04-04T09:20,Rimu room,18,ā1,d6,,,",
    "M5,kōrero,2027-04-03T10:00,2027-04-03T10:20,,,ā1,b/2,,cancelled,",
    "M6,night,2027-04-03T23:45,2027-04-04T00:15,süd,s-a,b/2,Δ4,,,",
)
KEY = bytes(range(32))


MORNING = "2027-04-03T08:00"


def folder_at(path: Path, *, people: Sequence[str] = PEOPLE, meetings: Sequence[str] = MEETINGS) -> Path:
    """The event's folder, with these rows."""
    return event_folder(path, event=EVENT, people=people, meetings=meetings, people_header=HEADER)


def local(text: str) -> datetime:
    """A time in the event's zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def at(text: str) -> Clock:
    """A clock that a person has set to a time in the event's zone."""
    return Clock(local(text).astimezone(ZoneInfo("UTC")))


def load(hall: Path, folder: Path, wishes: Wishes = PLAIN, *, when: str = "2027-03-01T12:00") -> Loaded:
    """Load the folder, with the tests' own key."""
    key = badge.key_path(hall)
    if not key.exists():
        key.write_text(KEY.hex())
    return load_into(hall, key, read_folder(folder), wishes, at=local(when))


@contextmanager
def loaded_hall(folder: Path) -> Iterator[Hall]:
    """A hall file in this folder with the event in it."""
    load(folder / "event.hall", folder_at(folder / "event"))
    with Hall(folder / "event.hall") as hall:
        yield hall


def ticket(participant: str, issue: int = 1) -> str:
    """Somebody's ticket."""
    return badge.ticket(KEY, "māra 2027", participant, issue)


def seat(hall: Hall, meeting: str, table: str | None, start: str, end: str, when: str) -> None:
    """Move a meeting, as a desk would."""
    utc = ZoneInfo("UTC")
    times = {name: f"{local(t).astimezone(utc):%Y-%m-%dT%H:%M:%SZ}" for name, t in (("start", start), ("end", end))}
    record(hall, Draft("seat", meeting, {"table": table, **times}), when)


def record(hall: Hall, draft: Draft, when: str) -> None:
    """Record a fact, as a desk would."""
    hall.record([draft], at=round(local(when).timestamp() * 1000), by="Mere")


class Blind(Clock):
    """A clock that stands at a time, and that nobody vouches for."""

    @property
    def vouched_for(self) -> bool:
        return False


def outcome_of(hall: Hall, code: str, when: str = MORNING) -> str:
    """What a scan at this time says."""
    return check_in.scan(hall, code, at(when)).outcome


def untrusted(text: str) -> Clock:
    """A machine's own clock, fixed at a time."""
    return Blind(local(text).astimezone(ZoneInfo("UTC")))


def admitted(outcome: check_in.Outcome) -> check_in.Admitted:
    """The outcome, which must be an admission."""
    assert isinstance(outcome, check_in.Admitted), outcome
    return outcome
