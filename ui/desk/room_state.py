"""A room's card."""

from collections.abc import Sequence
from dataclasses import replace

from app.agenda import Seated
from app.desk import Desk
from app.languages import translate
from app.problems import RuleRefusal
from app.programme import hall_at
from ui import words
from ui.desk.meeting_lines import meeting_line
from ui.desk.states import Action, CardState, Line
from ui.desk.texts import counted, seats, sides
from ui.kiosk.states import Scene


def room_state(name: str, desk: Desk, scene: Scene) -> CardState:
    """What meets there and what is next, its tables, and what can be done. RuleRefusal for an unknown room."""
    room = next((one for one in scene.venue.rooms if one.id == name), None)
    if room is None:
        raise RuleRefusal("unknown_room", f"There is no room {name}.")
    tables = sorted(
        (one for one in scene.venue.tables if one.room == name), key=lambda one: (len(one.label), one.label)
    )
    running = desk.ask(lambda hall: hall_at(hall, scene.now, name))
    lines = []
    for heading, meetings in (
        (translate("desk", "Now"), running.now),
        (_next(running.next, scene), running.next),
    ):
        if meetings:
            lines.append(Line(heading, heading=True))
            lines += [replace(meeting_line(one, scene, sides(one)), where="") for one in meetings]
    if not lines:
        lines.append(Line(translate("desk", "No more meetings here"), dim=True))
    lines.append(Line(translate("desk", "Tables"), heading=True))
    lines += [
        Line(words.table(one.label), open=Action("open", "", f"table:{one.id}"), note=seats(one.seats), tone="quiet")
        for one in tables
    ]
    return CardState(
        title=words.room(room.label),
        subtitle=counted(len(tables), translate("desk", "1 table"), translate("desk", "{n} tables")),
        lines=tuple(lines),
        actions=_actions(name, desk),
    )


def _next(meetings: Sequence[Seated], scene: Scene) -> str:
    """With the day, where that is another one."""
    start = meetings[0].start if meetings else None
    if start is None or start.date() == scene.local.date():
        return translate("desk", "Next")
    return translate("desk", "Next, {day}").format(day=words.weekday(start.date(), scene.language))


def _actions(name: str, desk: Desk) -> tuple[Action, ...]:
    found = []
    if desk.may("close"):
        found.append(Action("close", translate("desk", "Close this room"), f"room:{name}"))
    if desk.may("print"):
        found.append(Action("print_sheet", translate("desk", "Print slips"), f"room:{name}"))
    return tuple(found)
