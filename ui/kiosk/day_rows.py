"""A person's meetings and sessions as rows in the order of time."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from app.agenda import Agenda, Seated
from db.records import Session
from ui import words
from ui.kiosk.states import Scene
from ui.parts.rows import Row

Item = Seated | Session


def items_of(agenda: Agenda, *, over: bool) -> list[Item]:
    """Meetings and sessions in order, those without a time at the end; with those that are `over` if asked."""
    meetings = [m for m in (*(agenda.over if over else ()), agenda.now, agenda.next, *agenda.later) if m]
    items: list[Item] = [*meetings, *agenda.sessions]
    return sorted(items, key=lambda i: (i.start is None, i.start.timestamp() if i.start else 0.0))


def rows_of(items: Iterable[Item], scene: Scene) -> tuple[Row, ...]:
    """Time, room and table only, since those behind can read."""
    return tuple(_session_row(i, scene) if isinstance(i, Session) else _queue_row(i, scene) for i in items)


def day_rows_of(items: Iterable[Item], scene: Scene) -> tuple[Row, ...]:
    """From when until when, with whom, room and table."""
    return tuple(_session_row(i, scene, whole=True) if isinstance(i, Session) else _day_row(i, scene) for i in items)


def dated(items: Sequence[Item], rows: Sequence[Row], scene: Scene) -> tuple[Row, ...]:
    """The rows with the date above those of each day."""
    made: list[Row] = []
    day: date | None = None
    for item, row in zip(items, rows, strict=True):
        if item.start and item.start.date() != day:
            day = item.start.date()
            made.append(Row("", words.day_heading(day, scene.language), "", kind="heading"))
        made.append(row)
    return tuple(made)


def partner_of(meeting: Seated) -> str:
    """The other side's organisation; both sides' for somebody who is neither."""
    if meeting.partner:
        return meeting.partner.organisation
    if meeting.host and meeting.guest:
        return words.sides(meeting.host.organisation, meeting.guest.organisation)
    return ""


def rooms_of(session: Session, scene: Scene) -> str:
    """Where a session is, in a few words."""
    rooms = scene.venue.rooms
    if 1 < len(rooms) == len(set(session.rooms)):
        return words.both_rooms() if len(rooms) == 2 else words.all_rooms()
    labels = [r.label for r in rooms if r.id in session.rooms]
    return ", ".join(words.room(label) for label in labels)


def _queue_row(meeting: Seated, scene: Scene) -> Row:
    time = words.clock(meeting.start, scene.language) if meeting.start else words.time_open()
    if meeting.start and meeting.end and meeting.start <= scene.now < meeting.end:
        time = words.now()
    what, where = _place_of(meeting)
    return Row(time, what, where, note=delay_of_start(meeting, scene))


def _day_row(meeting: Seated, scene: Scene) -> Row:
    time = words.time_open()
    if meeting.start and meeting.end:
        time = words.span(meeting.start, meeting.end, scene.language)
    where = " · ".join(_place_of(meeting))
    return Row(time, partner_of(meeting), where, kind="over" if meeting.state == "over" else "meeting")


def _session_row(session: Session, scene: Scene, *, whole: bool = False) -> Row:
    time = words.clock(session.start, scene.language)
    if whole:
        time = words.span(session.start, session.end, scene.language)
    return Row(time, session.title, rooms_of(session, scene), kind="session")


def _place_of(meeting: Seated) -> tuple[str, str]:
    if meeting.table_label is None:
        return words.table_open_room(), words.table_open()
    return words.room(meeting.room_label) if meeting.room_label else "", words.table(meeting.table_label)


def delay_of_start(meeting: Seated, scene: Scene) -> str:
    """In place of which time a delayed meeting starts; else empty."""
    if not meeting.start or not meeting.delayed_min:
        return ""
    return words.instead_of(meeting.start - timedelta(minutes=meeting.delayed_min), scene.language)
