"""A person's day, and what the hall does now and next. Pure: records and a moment in, records out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from db.records import Delay, Session, Sitter, Sitting, Venue

State = Literal["cancelled", "over", "no_table", "now", "soon", "later"]
Focus = Literal["now", "next"]

SOON = timedelta(minutes=15)
LONGEST_DAY = timedelta(hours=26)
"""No meeting of a local day is further away than this, also where clocks change."""
ENDING = timedelta(minutes=5)
"""From this long before the end of a running meeting, the following one matters more."""


class Seated(NamedTuple):
    """A meeting as people are told it: times in the event's zone with delays in them, and its state at one moment."""

    meeting: str
    round: str
    start: datetime | None
    end: datetime | None
    delayed_min: int
    room: str | None
    table: str | None
    room_label: str | None
    table_label: str | None
    host: Sitter | None
    guest: Sitter | None
    others: tuple[Sitter, ...]
    partner: Sitter | None
    """The other side, where the meeting is seen from its host's or guest's side."""
    state: State


@dataclass(frozen=True, slots=True)
class Agenda:
    """One person's local day at one moment, without cancelled meetings.

    By a clock that is not trusted there is no `now` and no `next`: all meetings of all days stand in `later`.
    """

    now: Seated | None
    next: Seated | None
    later: tuple[Seated, ...]
    over: tuple[Seated, ...]
    focus: Focus | None
    sessions: tuple[Session, ...]
    """Sessions of this day that are not over (with an untrusted clock: all), in the event's zone."""


def zone_of(venue: Venue) -> ZoneInfo:
    """The event's time zone."""
    return ZoneInfo(venue.event.timezone)


def delay_of(sitting: Sitting, delays: Iterable[Delay]) -> int:
    """Minutes that this meeting is late: of its round's delays, the one since the latest slot not after its own."""
    return delay_at(sitting.round, sitting.start, delays)


def delay_at(round_: str, start: datetime | None, delays: Iterable[Delay]) -> int:
    """Minutes that a meeting of this round, nominally at `start`, is late."""
    if start is None:
        return 0
    fitting = [d for d in delays if d.round == round_ and d.since <= start]
    return max(fitting, key=lambda d: d.since).minutes if fitting else 0


def state_of(sitting: Sitting, start: datetime | None, end: datetime | None, now: datetime) -> State:
    """The first state that fits, in the order of the command line's contract."""
    if sitting.cancelled:
        return "cancelled"
    if end is not None and end <= now:
        return "over"
    if sitting.table is None:
        return "no_table"
    if start is None:
        return "later"
    if start <= now:
        return "now"
    return "soon" if start - now <= SOON else "later"


def seated(sitting: Sitting, venue: Venue, now: datetime, seen_by: str | None = None) -> Seated:
    """The meeting as told at `now`, from the side of participant `seen_by` if given."""
    zone = zone_of(venue)
    late = timedelta(minutes=delay_of(sitting, venue.delays))
    start = (sitting.start + late).astimezone(zone) if sitting.start else None
    end = (sitting.end + late).astimezone(zone) if sitting.end else None
    by_role = {s.role: s for s in sitting.sitters if s.role != "other"}
    host, guest = by_role.get("host"), by_role.get("guest")
    partner = None
    if host and host.participant == seen_by:
        partner = guest
    elif guest and guest.participant == seen_by:
        partner = host
    table = sitting.table
    room = next((r for r in venue.rooms if r.id == table.room), None) if table else None
    return Seated(
        meeting=sitting.meeting,
        round=sitting.round,
        start=start,
        end=end,
        delayed_min=int(late.total_seconds() // 60),
        room=table.room if table else None,
        table=table.id if table else None,
        room_label=room.label if room else None,
        table_label=table.label if table else None,
        host=host,
        guest=guest,
        others=tuple(s for s in sitting.sitters if s.role == "other"),
        partner=partner,
        state=state_of(sitting, start, end, now),
    )


def in_order(meetings: Iterable[Seated]) -> list[Seated]:
    """By start, then id; those without a time come last."""
    return sorted(meetings, key=lambda m: (m.start is None, m.start.timestamp() if m.start else 0.0, m.meeting))


def agenda(
    sittings: Sequence[Sitting], venue: Venue, now: datetime, participant: str, *, trusted: bool = True
) -> Agenda:
    """The local day of `now` for one participant, out of all their sittings."""
    standing = [s for s in sittings if not s.cancelled]
    if not trusted:
        told = in_order(seated(s, venue, now, participant) for s in standing)
        return Agenda(None, None, tuple(told), (), None, sessions_of(venue, None, now))
    near = [s for s in standing if s.start is None or abs(s.start - now) < LONGEST_DAY]
    told = in_order(seated(s, venue, now, participant) for s in near)
    today = now.astimezone(zone_of(venue)).date()
    day = [m for m in told if m.start is None or m.start.date() == today or _runs(m, now)]
    over = tuple(m for m in day if m.end and m.end <= now)
    running = next((m for m in day if _runs(m, now)), None)
    following = next((m for m in day if m.start and m.start > now), None)
    return Agenda(
        now=running,
        next=following,
        later=tuple(m for m in day if not any(m is other for other in (running, following, *over))),
        over=over,
        focus=focus_of(running, following, now),
        sessions=sessions_of(venue, today, now),
    )


def _runs(meeting: Seated, now: datetime) -> bool:
    return meeting.start is not None and meeting.end is not None and meeting.start <= now < meeting.end


def focus_of(running: Seated | None, following: Seated | None, now: datetime) -> Focus | None:
    """Which meeting takes the large type."""
    if running and running.end and (running.end - now > ENDING or following is None):
        return "now"
    return "next" if following else None


def sessions_of(venue: Venue, day: date | None, now: datetime) -> tuple[Session, ...]:
    """Sessions of a local day that are not over, or all of them; in the event's zone and in order."""
    zone = zone_of(venue)
    told = (Session(s.id, s.title, s.start.astimezone(zone), s.end.astimezone(zone), s.rooms) for s in venue.sessions)
    fitting = [s for s in told if day is None or (s.start.date() <= day <= s.end.date() and s.end > now)]
    return tuple(sorted(fitting, key=lambda s: (s.start.timestamp(), s.id)))
