"""Meetings as rows of a card."""

from collections.abc import Iterable

from app.agenda import Seated
from app.languages import translate
from db.records import Session
from ui import words
from ui.desk.states import Action, Line, Tone
from ui.desk.texts import capacity_name, sides
from ui.kiosk.day_rows import rooms_of
from ui.kiosk.states import Scene


def person_lines(meetings: Iterable[Seated], sessions: Iterable[Session], scene: Scene) -> list[Line]:
    """Somebody's days, this one first without a heading, then the others under theirs; those without a time last."""
    items: list[Seated | Session] = [*meetings, *sessions]
    items.sort(key=lambda item: (item.start is None, item.start.timestamp() if item.start else 0.0))
    today = scene.local.date()
    days = sorted({item.start.date() for item in items if item.start}, key=lambda day: (day < today, day))
    lines = []
    for day in days:
        if day != today or days[0] != today:
            lines.append(Line(words.day_heading(day, scene.language), heading=True))
        lines += [_line(item, scene) for item in items if item.start and item.start.date() == day]
    timeless = [_line(item, scene) for item in items if item.start is None]
    return [*lines, *([Line(words.time_open(), heading=True)] if timeless and lines else []), *timeless]


def table_lines(meetings: Iterable[Seated], scene: Scene) -> list[Line]:
    """A table's day."""
    return [meeting_line(meeting, scene, sides(meeting), figure=False) for meeting in meetings]


def _line(item: Seated | Session, scene: Scene) -> Line:
    if isinstance(item, Session):
        time = words.clock(item.start, scene.language)
        return Line(item.title, time, where=rooms_of(item, scene), dim=item.end <= scene.now)
    partner = words.isolated(item.partner.organisation) if item.partner else sides(item)
    return meeting_line(item, scene, partner)


def meeting_line(meeting: Seated, scene: Scene, what: str, *, figure: bool = True) -> Line:
    """One meeting: when, with whom, what is particular about it, where."""
    note, tone = note_of(meeting)
    dim = meeting.state in ("cancelled", "over")
    return Line(
        what=what,
        time=words.clock(meeting.start, scene.language) if meeting.start else words.time_open(),
        note=note,
        tone=tone,
        where=meeting.room_label or "" if figure else "",
        figure=meeting.table_label or "" if figure else "",
        dim=dim,
        open=Action("open", what, f"meeting:{meeting.meeting}"),
    )


def note_of(meeting: Seated) -> tuple[str, Tone]:
    """What is particular about a meeting at this moment."""
    if meeting.state == "cancelled":
        return translate("desk", "cancelled"), "trouble"
    if meeting.state == "over":
        return translate("desk", "over"), "quiet"
    if meeting.table is None:
        return translate("desk", "no table"), "waiting"
    if meeting.state == "now":
        return translate("desk", "now"), "good"
    if meeting.delayed_min:
        return translate("desk", "{minutes} min late").format(minutes=meeting.delayed_min), "waiting"
    if meeting.others:
        names = ", ".join(dict.fromkeys(capacity_name(other.capacity) for other in meeting.others))
        return translate("desk", "with {names}").format(names=names), "quiet"
    return "", "plain"
