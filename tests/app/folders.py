"""Small event folders, made for a test."""

from collections.abc import Sequence
from pathlib import Path

EVENT = """
[event]
id = "try"
name = "A try"
timezone = "Europe/Berlin"

[[rooms]]
id = "A"
label = "Room Alpha"
origin = [0.0, 0.0]
size = [10.0, 10.0]
doors = [[5.0, 0.0]]
tables = [{ id = "1", at = [2.0, 2.0], seats = 4 }, { id = "2", at = [5.0, 2.0], seats = 4 }]

[[rooms]]
id = "B"
origin = [12.0, 0.0]
size = [10.0, 10.0]
tables = [{ id = "b1", label = "1", at = [14.0, 2.0] }, { id = "b9", label = "9", at = [17.0, 2.0] },
          { id = "b7", label = "7", at = [20.0, 2.0] }]

[[rooms]]
id = "C"
origin = [24.0, 0.0]
size = [10.0, 10.0]
tables = [{ id = "c7", label = "7", at = [26.0, 2.0] }]

[[kiosks]]
id = "entrance"
at = [-2.0, -2.0]

[[sessions]]
title = "Opening"
start = "2016-04-25T14:45"
end = "2016-04-25T15:45"
rooms = ["A"]

[[rounds]]
id = "c2c"
slot_minutes = 20
spans = [["2016-04-25T09:00", "2016-04-25T12:00"], ["2016-04-25T16:00", "2016-04-25T18:00"]]

[[rounds]]
id = "night"
slot_minutes = 20
spans = [["2016-03-26T20:00", "2016-03-27T08:00"], ["2016-10-29T20:00", "2016-10-30T08:00"]]
"""

PEOPLE_HEADER = "id,first_name,last_name,organisation,days,status,code,home_table"
MEETINGS_HEADER = "id,round,start,end,room,table,host,guest,others,status,locked"

PEOPLE = (
    "P1,Ada,Lovelace,Fjord Valves,2016-04-25,registered,CODE-1,1",
    "P2,Karel,Čapek,Robotický klastr,,,,",
    "P3,Mary,Shelley,Geneva Lake,,cancelled,,",
    "P4,Ève,Curie,Radium,,,,",
)
MEETINGS = (
    "M1,c2c,2016-04-25T09:00,2016-04-25T09:20,A,1,P1,P2,,accepted,yes",
    "M2,c2c,2016-04-25T09:20,2016-04-25T09:40,,2,P1,P4,P2:interpreter,,",
    "M3,c2c,,,,,P2,P4,,,",
)


def event_folder(
    path: Path,
    *,
    event: str = EVENT,
    people: Sequence[str] = PEOPLE,
    meetings: Sequence[str] = MEETINGS,
    people_header: str = PEOPLE_HEADER,
    meetings_header: str = MEETINGS_HEADER,
) -> Path:
    """A folder at `path` with these files; the rows are lines of CSV. Whatever is left out is good."""
    path.mkdir(parents=True, exist_ok=True)
    (path / "event.toml").write_text(event, encoding="utf-8")
    for file, lines in (
        ("participants.csv", (people_header, *people)),
        ("meetings.csv", (meetings_header, *meetings)),
    ):
        (path / file).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    return path
