"""An invented history of a desk, for the gallery and for tests."""

from typing import Final

from ui.desk.states import Action, HistoryState, Line
from ui.gallery_desk_samples import opens

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _step(number: int) -> Line:
    whats = (
        "Fjord Valves – Ohio Polymers Alliance moved from 09:50, table 9 to 10:10, table 18",
        "Room 02.01.12 closed, 11:00 – 12:00 · 6 meetings moved",
        "Kwame Mensah checked in by hand",
        "Wallonia Cyber Security – Michigan Additive moved from no table to table 4",
    )
    notes = (
        "Ann at desk-1 · wheelchair user",
        "Bob at desk-2 · water from the ceiling",
        "Ann at desk-1",
        "Bob at desk-2",
    )
    which = number % 4
    undo = Action("undo", "Undo", f"S{number}")
    note = notes[which] + (" · changed since by a later step" if number % 5 == 3 else "")
    clock = f"{9 - number % 60 // 10:02}:{59 - number % 60:02}"
    return Line(
        whats[which],
        clock,
        note=note,
        tone="quiet",
        open=opens(f"meeting:M{number}"),
        actions=() if number % 5 == 3 else (undo,),
    )


def history(count: int) -> HistoryState:
    """That many steps, 60 a day."""
    lines: list[Line] = []
    for number in range(count):
        if number % 60 == 0:
            days = number // 60
            lines.append(Line(f"{DAYS[-days % 7]} {25 - days} April", heading=True))
        lines.append(_step(number))
    return HistoryState("History", tuple(lines), (Action("older", "Older"),))
