"""The rounds and sessions of `event.toml`."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from app.folder.section import Section
from db.records import Room, Round, Session


def read_rounds(sections: Sequence[Section], zone: ZoneInfo) -> tuple[Round, ...]:
    """The rounds that have an id; one with a wrong span keeps none."""
    rounds: dict[str, Round] = {}
    for section in sections:
        id, minutes = section.id(), section.whole("slot_minutes", 1)
        found = section.spans("spans", zone)
        good = sorted(span for span in found if span)
        for (_, end), (start, _) in pairwise(good):
            if start < end:
                local = start.astimezone(zone).isoformat(timespec="minutes")[:16]
                section.say("spans", f"the span from {local} begins before the one ahead of it ends; part them")
        if id in rounds:
            section.say("id", f"the id {id} stands twice; give each round its own")
        elif id:
            rounds[id] = Round(id, minutes, tuple(good) if len(good) == len(found) else ())
    return tuple(rounds.values())


def read_sessions(sections: Sequence[Section], zone: ZoneInfo, rooms: Sequence[Room]) -> tuple[Session, ...]:
    """The sessions that have times, S1, S2 … where they have no id."""
    sessions: dict[str, Session] = {}
    for number, section in enumerate(sections, start=1):
        id, title = section.id(default=f"S{number}"), section.text("title")
        times = _times_of(section, zone)
        places = _rooms_of(section, rooms)
        if id in sessions:
            section.say("id", f"the id {id} stands twice; give each session its own")
        elif times:
            sessions[id] = Session(id, title, *times, places)
    return tuple(sessions.values())


def _times_of(section: Section, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    start, end = section.moment("start", zone), section.moment("end", zone)
    if start is None or end is None:
        return None
    if end <= start:
        section.say("end", "is not after the start; correct one of them")
    return start, end


def _rooms_of(section: Section, rooms: Sequence[Room]) -> tuple[str, ...]:
    known = {room.id for room in rooms}
    named = section.texts("rooms")
    for number, id in enumerate(named, start=1):
        if id not in known:
            section.say(f"rooms[{number}]", f"there is no room {id}; write the id of one under [[rooms]]")
    return tuple(id for id in named if id in known)
