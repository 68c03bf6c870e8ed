"""The hall at one moment → what the board shows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.agenda import Seated, zone_of
from app.board import COMING, Board, Former, Line
from app.programme import days_of
from db.records import Session, SyncState, Venue
from ui import sync_words, words
from ui.board import board_words
from ui.board.states import BoardState, Head, MeetingRow, Row, SessionRow, Tone
from ui.parts.marks import Kind


@dataclass(frozen=True, slots=True)
class Moment:
    """What is the same for all rows."""

    venue: Venue
    now: datetime
    """In UTC."""
    language: str = "en"
    room: str | None = None
    """The id or label of the one room that is shown."""
    sync: SyncState = SyncState()  # noqa: RUF009 - it is frozen

    @property
    def local(self) -> datetime:
        """The moment in the event's zone."""
        return self.now.astimezone(zone_of(self.venue))


def board_state(board: Board, at: Moment) -> BoardState:
    """Rows of this day, those that moved first, sessions across them in the order of time."""
    lines = [line for line in board.lines if _is_of_today(line.meeting, at)]
    soon = [one for one in board.sessions if one.start - at.now <= COMING]
    later = next((one for one in board.sessions if one not in soon and one.start.date() == at.local.date()), None)
    title, text = ("", "") if lines else _instead(board, at)
    return BoardState(
        head_of(board, at),
        _rows(lines, soon, at),
        title,
        text,
        coming=board_words.session_comes(later.title, later.start, at.language) if later else "",
        rooms=words.isolated(_rooms_of(later, at)) if later else "",
        letters=min(max((len(table.label) for table in at.venue.tables), default=2), 3),
    )


def message_state(told: tuple[str, str], at: Moment | None = None, mark: Kind = "calendar") -> BoardState:
    """A calm statement alone; without an event, and with a clock that is not believed, without the time."""
    place = place_of(at) if at else ""
    event, logo = (at.venue.event.name, at.venue.event.logo) if at else ("", "")
    head = Head(board_words.meetings() if at else "Treffpunkt", place, "", event=event, logo=logo)
    return BoardState(head, (), *told, mark=mark)


def head_of(board: Board, at: Moment) -> Head:
    """The title, the time, how long the running slot still takes."""
    running = [line.meeting for line in board.lines if line.meeting.start and line.meeting.start <= at.now]
    first = min(running, key=lambda one: one.end or datetime.max.replace(tzinfo=at.now.tzinfo), default=None)
    ends = left = ""
    if first and first.start and first.end and first.end > at.now:
        ends, left = board_words.slot_ends(first.start, at.language), board_words.time_left(first.end - at.now)
    clock = words.clock(at.local, at.language)
    as_of = sync_words.as_of(at.sync, at.local, at.language)
    event = at.venue.event
    return Head(board_words.meetings(), place_of(at), clock, ends, left, as_of, event.name, event.logo)


def place_of(at: Moment) -> str:
    """The room, or where in the building the hall is."""
    room = next((room.label for room in at.venue.rooms if at.room in (room.id, room.label)), "")
    if room:
        return words.room(room)
    event = at.venue.event
    return " · ".join(part for part in (event.hall, event.floor) if part) or event.name


def _is_of_today(one: Seated, at: Moment) -> bool:
    return bool(one.start and (one.start <= at.now or one.start.date() == at.local.date()))


def _rows(lines: list[Line], sessions: list[Session], at: Moment) -> tuple[Row, ...]:
    moved = [_meeting_row(line, at) for line in lines if line.moved]
    timed: list[tuple[float, int, Row]] = [(one.start.timestamp(), 0, _session_row(one, at)) for one in sessions]
    timed += [
        (line.meeting.start.timestamp(), 1, _meeting_row(line, at))
        for line in lines
        if not line.moved and line.meeting.start
    ]
    timed.sort(key=lambda one: one[:2])
    return (*moved, *(row for _, _, row in timed))


def _meeting_row(line: Line, at: Moment) -> MeetingRow:
    one = line.meeting
    (status, tone), *others = _statuses(line, at)
    host, guest = (name or board_words.unnamed() for name in (line.host, line.guest))
    time = words.clock(one.start, at.language) if one.start else ""
    late = one.delayed_min and one.start and one.start > at.now and not line.moved
    also = others[0][0] if late and others else ""
    told = ", ".join(part for part in (status, also) if part)
    sentence = board_words.spoken(time, words.sides(host, guest), one.room_label or "", one.table_label or "", told)
    return MeetingRow(
        key=f"meeting {one.meeting}",
        time=time,
        host=host,
        guest=guest,
        room=words.room(one.room_label) if one.room_label else "",
        table=one.table_label or board_words.NO_TABLE,
        status=status,
        tone=tone,
        moved=line.moved is not None,
        spoken=sentence,
        also=also,
        stands=one.table or "",
    )


def _statuses(line: Line, at: Moment) -> list[tuple[str, Tone]]:
    """All that there is to know of it: what somebody has to act on comes first."""
    one = line.meeting
    wait = one.start - at.now if one.start else timedelta()
    runs = wait <= timedelta()
    if one.table is None:
        return [(board_words.no_table(), "trouble")]
    told: list[tuple[str, Tone]] = []
    if line.moved:
        told.append((_moved(line.moved, one, at), "news"))
    if line.waits:
        told.append((board_words.waiting(), "waiting"))
    if line.replaced:
        told.append((board_words.replacement(), "news"))
    if one.delayed_min and not runs:
        told.append((board_words.delayed(one.delayed_min), "waiting"))
    if not line.waits:
        told.append((board_words.now(), "good") if runs else (board_words.starts_in(wait), "plain"))
    return told


def _moved(before: Former, one: Seated, at: Moment) -> str:
    if before.table is None:
        return board_words.new_table()
    if before.room is not None:
        return board_words.moved_from(board_words.table_and_room(before.table, before.room))
    if before.table == one.table_label and before.start:
        return board_words.moved_from(words.clock(before.start, at.language))
    return board_words.moved_from(before.table)


def _session_row(session: Session, at: Moment) -> SessionRow:
    runs = session.start <= at.now
    status = words.until(session.end, at.language) if runs else board_words.starts_in(session.start - at.now)
    time, rooms = words.clock(session.start, at.language), _rooms_of(session, at)
    sentence = ", ".join(part for part in (time, words.isolated(session.title), rooms, status) if part) + "."
    tone: Tone = "good" if runs else "plain"
    return SessionRow(f"session {session.id}", time, session.title, rooms, status, tone, sentence)


def _rooms_of(session: Session, at: Moment) -> str:
    rooms = at.venue.rooms
    if 1 < len(rooms) == len(set(session.rooms)):
        return words.both_rooms() if len(rooms) == 2 else words.all_rooms()
    return ", ".join(words.room(room.label) for room in rooms if room.id in session.rooms)


def _instead(board: Board, at: Moment) -> tuple[str, str]:
    """What there is to say where no meeting is shown."""
    first = min((line.meeting.start for line in board.lines if line.meeting.start), default=None)
    if first:
        days = [day for day in days_of(at.venue) if day < first.date()]
        if at.local.date() in days or any(day < at.local.date() for day in days):
            return board_words.later_day(first.date(), first, at.language)
        return board_words.before_event(first.date(), first, at.language)
    if not board.any_meetings:
        return board_words.none_yet()
    if at.room:
        return board_words.none_here()
    return board_words.no_more() if board.sessions else board_words.all_over()
