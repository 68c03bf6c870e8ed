"""What a slip says of each meeting and session, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.agenda import Seated
from app.languages import translate
from db.records import Room, Session, Venue

NO_TABLE = "–"
NO_TIME = "–"
UNNAMED = "–"


@dataclass(frozen=True, slots=True)
class Line:
    """One meeting or session of a day. `table` is none for sessions, which have no table."""

    start: datetime | None
    end: datetime | None
    titles: tuple[str, ...]
    """Usually one; both organisations for somebody who belongs to neither."""
    detail: str
    table: str | None


def lines_of(
    participant: str, meetings: Sequence[Seated], sessions: Sequence[Session], rooms: Sequence[Room]
) -> list[Line]:
    """Meetings that are not cancelled, and sessions, by start; those without a time come last."""
    labels = {room.id: room.label for room in rooms}
    told = [(m.meeting, _meeting(m, participant)) for m in meetings if m.state != "cancelled"]
    told += [
        (s.id, Line(s.start, s.end, (s.title,), rooms_in_words([labels.get(r, r) for r in s.rooms]), None))
        for s in sessions
    ]
    told.sort(key=lambda pair: (pair[1].start is None, pair[1].start.timestamp() if pair[1].start else 0.0, pair[0]))
    return [line for _, line in told]


def own_tables(meetings: Sequence[Seated], venue: Venue) -> frozenset[str]:
    """Ids of the day's tables, for the plan."""
    known = {table.id for table in venue.tables}
    return frozenset(m.table for m in meetings if m.state != "cancelled" and m.table in known and m.table is not None)


def _meeting(meeting: Seated, participant: str) -> Line:
    capacity = next((s.capacity for s in meeting.others if s.participant == participant), "")
    place = rooms_in_words([meeting.room_label]) if meeting.room_label else ""
    if meeting.table_label is None:
        place = translate("paper", "No table yet: ask the help desk")
    elif meeting.start is None:
        place = translate("paper", "{place} · time open: ask the help desk").format(place=place)
    role = translate("paper", "as {capacity}").format(capacity=_capacity(capacity)) if capacity else ""
    detail = " · ".join(part for part in (place, lateness(meeting), role) if part)
    return Line(meeting.start, meeting.end, who(meeting), detail, meeting.table_label or NO_TABLE)


def _capacity(word: str) -> str:
    """As what somebody comes along; words of the list's own stay as they are."""
    known = {"interpreter": translate("paper", "interpreter"), "observer": translate("paper", "observer")}
    return known.get(word, word)


def lateness(meeting: Seated) -> str:
    """How late it is; empty where it is not."""
    if meeting.delayed_min <= 0:
        return ""
    return translate("paper", "{n}\u00a0min later than planned").format(n=meeting.delayed_min)


def who(meeting: Seated) -> tuple[str, ...]:
    """The partner's organisation, or both where neither side is the reader's."""
    if meeting.partner:
        return (meeting.partner.organisation,)
    sides = [side.organisation for side in (meeting.host, meeting.guest) if side]
    if not sides:
        return (translate("paper", "Meeting {id}").format(id=meeting.meeting),)
    return (*sides[:1], *(translate("paper", "and {side}").format(side=side) for side in sides[1:]))


def rooms_in_words(labels: Sequence[str]) -> str:
    """`Room 02.01.13`, `Rooms A1 and A2`; a label that is a name of its own stays as it is."""
    if not labels:
        return ""
    named = any(len(label.split()[0]) > 2 and label.split()[0].isalpha() for label in labels if label.split())
    listed = _listed(labels)
    if named:
        return listed
    if len(labels) == 1:
        return translate("paper", "Room\u00a0{label}").format(label=listed)
    return translate("paper", "Rooms\u00a0{labels}").format(labels=listed)


def _listed(labels: Sequence[str]) -> str:
    if len(labels) == 1:
        return labels[0]
    return translate("paper", "{labels} and {last}").format(labels=", ".join(labels[:-1]), last=labels[-1])
