"""A small crowded event for the rules of the desk: two rooms, five tables, one round of four slots, eight people."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shutil import copy
from zoneinfo import ZoneInfo

from app import badge
from app.clock import Clock
from app.event_folder import read_folder
from app.load import load_into
from db.hall import Hall
from tests.app.folders import event_folder

ZONE = ZoneInfo("America/New_York")
EVENT = """
[event]
id = "desk"
name = "A crowded hall"
timezone = "America/New_York"

[[rooms]]
id = "A"
label = "Aspen"
origin = [0.0, 0.0]
size = [10.0, 10.0]
doors = [[5.0, 0.0]]
tables = [{ id = "a1", label = "1", at = [2.0, 2.0], seats = 4 },
          { id = "a2", label = "2", at = [5.0, 2.0], seats = 2 },
          { id = "a3", label = "3", at = [8.0, 2.0], seats = 3 }]

[[rooms]]
id = "B"
label = "Birch"
origin = [12.0, 0.0]
size = [10.0, 10.0]
doors = [[17.0, 0.0]]
tables = [{ id = "b1", label = "1", at = [14.0, 2.0], seats = 4 },
          { id = "b2", label = "4", at = [18.0, 2.0], seats = 2 }]

[[kiosks]]
id = "door"
at = [-2.0, -2.0]

[[rounds]]
id = "c2c"
slot_minutes = 20
spans = [["2024-06-03T09:00", "2024-06-03T10:20"]]

[[rounds]]
id = "c2b"
slot_minutes = 30
spans = [["2024-06-03T11:00", "2024-06-03T12:30"]]
"""
HEADER = "id,name,organisation,kind,side,days,status,home_table"
PEOPLE = (
    "e1,Ada Ek,Ek AB,cluster,EU,,,",
    "e2,Bo Berg,Berg AB,cluster,EU,,,",
    "e3,Cia Dal,Dal AB,cluster,EU,2024-06-03,,",
    "e4,Dag Fors,Fors AB,cluster,EU,2024-06-04,,",
    "u1,Amy Ash,Ash Inc,cluster,US,,,b2",
    "u2,Bob Oak,Oak Inc,cluster,US,,,",
    "u3,Cat Fir,Fir Inc,cluster,US,,,",
    "u4,Dan Elm,Elm Inc,business,US,,,",
    "x9,Gone Away,Away Ltd,cluster,US,,cancelled,",
)
MEETINGS = (
    "m1,c2c,2024-06-03T09:00,2024-06-03T09:20,A,1,e1,u1,u4:interpreter,,",
    "m2,c2c,2024-06-03T09:00,2024-06-03T09:20,A,2,e2,u2,,,",
    "m3,c2c,2024-06-03T09:20,2024-06-03T09:40,A,1,e1,u2,,,",
    "m4,c2c,2024-06-03T09:20,2024-06-03T09:40,B,1,e3,u1,,,yes",
    "m5,c2c,2024-06-03T09:40,2024-06-03T10:00,B,4,e2,u1,,,",
    "m6,c2c,2024-06-03T09:40,2024-06-03T10:00,,,e1,u3,,,",
    "m7,c2c,2024-06-03T10:00,2024-06-03T10:20,A,1,e3,u3,,cancelled,",
    "m8,c2b,2024-06-03T11:00,2024-06-03T11:30,A,3,u4,e1,,,",
    "m9,c2c,,,,,e4,u2,,,",
)
KEY = bytes(range(32))
MORNING = "2024-06-03T08:30"


def folder_at(path: Path, event: str = EVENT) -> Path:
    """The event's folder."""
    return event_folder(path, event=event, people=PEOPLE, meetings=MEETINGS, people_header=HEADER)


def local(text: str) -> datetime:
    """A time in the event's zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def at(text: str = MORNING) -> Clock:
    """A clock that stands at a time in the event's zone; a time without a date is on the day of the event."""
    return Clock(local(text if "T" in text else f"2024-06-03T{text}"))


def hall_at(path: Path, languages: Sequence[str] = ("en",)) -> Path:
    """A hall file with the event in it."""
    event = EVENT.replace("timezone =", f"languages = {list(languages)}\ntimezone =")
    badge.key_path(path).write_text(KEY.hex())
    folder = path.parent / "folder"
    load_into(path, badge.key_path(path), read_folder(folder_at(folder, event)), at=local("2024-06-01T12:00"))
    return path


@contextmanager
def copied(template: Path, path: Path) -> Iterator[Hall]:
    """A copy of a hall file, open."""
    copy(template, path)
    with Hall(path) as hall:
        yield hall


def ticket(participant: str) -> str:
    """Somebody's first ticket."""
    return badge.ticket(KEY, "desk", participant, 1)
