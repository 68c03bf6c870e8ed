"""A small event of two days, for slips of one day and of another."""

from pathlib import Path

from app import badge
from app.event_folder import read_folder
from app.load import load_into
from tests.app.desk_events import KEY, local
from tests.app.folders import event_folder

EVENT = """
[event]
id = "two"
name = "Two days"
timezone = "America/New_York"

[[rooms]]
id = "A"
label = "Aspen"
origin = [0.0, 0.0]
size = [10.0, 10.0]
doors = [[5.0, 0.0]]
tables = [{ id = "a1", label = "1", at = [2.0, 2.0], seats = 4 },
          { id = "a2", label = "2", at = [5.0, 2.0], seats = 4 }]

[[rooms]]
id = "B"
label = "Birch"
origin = [12.0, 0.0]
size = [10.0, 10.0]
doors = [[17.0, 0.0]]
tables = [{ id = "b1", label = "3", at = [14.0, 2.0], seats = 4 }]

[[rounds]]
id = "c2c"
slot_minutes = 20
spans = [["2024-06-03T09:00", "2024-06-03T10:00"], ["2024-06-04T09:00", "2024-06-04T10:00"]]

[[rounds]]
id = "late"
slot_minutes = 20
spans = [["2024-06-03T11:00", "2024-06-03T12:00"]]

[[sessions]]
id = "S1"
title = "Opening"
start = "2024-06-04T08:00"
end = "2024-06-04T08:30"
rooms = ["A"]
"""
PEOPLE = (
    "e1,Ada,Ek,Ek AB,,,,",
    "e2,Bo,Berg,Berg AB,,,,",
    "u1,Amy,Ash,Ash Inc,,,,",
    "u2,Bob,Oak,Oak Inc,,,,",
    "s1,Sue,Aas,Speaker,2024-06-04,,,",
)
MEETINGS = (
    "m1,c2c,2024-06-03T09:00,2024-06-03T09:20,A,1,e1,u1,,,",
    "m2,c2c,2024-06-03T09:20,2024-06-03T09:40,A,2,e2,u2,,,",
    "m3,c2c,2024-06-04T09:00,2024-06-04T09:20,B,3,e1,u2,,,",
    "m4,late,2024-06-03T11:00,2024-06-03T11:20,B,3,e2,u1,,,",
)


def hall_at(path: Path) -> Path:
    """A hall file with the event in it."""
    badge.key_path(path).write_text(KEY.hex())
    folder = event_folder(path.parent / "folder", event=EVENT, people=PEOPLE, meetings=MEETINGS)
    load_into(path, badge.key_path(path), read_folder(folder), at=local("2024-06-01T12:00"))
    return path
