"""What the hall does: a person's meetings of all days, what meets and what is next, how much there is of everything."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.agenda import Seated, in_order, seated, sessions_of, zone_of
from app.clock import Clock, day_of, time_text
from app.languages import translate
from app.problems import BadInput
from app.tickets import someone
from app.venue import venue_of
from db import attention, questions, scans, venues
from db.hall import Hall
from db.records import Counts, Participant, RefusedFact, Session, Venue

FEW = 5
"""Refused facts that are told one by one."""
LONGEST = timedelta(hours=24)
"""No meeting lasts longer."""


@dataclass(frozen=True, slots=True)
class Now:
    """The hall at one moment: running meetings, those of the next start, sessions not over."""

    now: tuple[Seated, ...]
    next: tuple[Seated, ...]
    sessions: tuple[Session, ...]


def meetings_of(hall: Hall, participant: str, now: datetime) -> tuple[Participant, list[Seated]]:
    """Somebody's meetings of all days, cancelled ones too, as they see them. RuleRefusal for an unknown id."""
    owner = someone(hall, participant)
    venue = venue_of(hall)
    return owner, in_order(seated(s, venue, now, participant) for s in questions.sittings(hall, participant))


def hall_at(hall: Hall, now: datetime, room: str | None = None) -> Now:
    """What meets and what is next, in the hall or one room (id or label). BadInput for an unknown room."""
    venue = venue_of(hall)
    rooms = rooms_meant(venue, room)
    latest = timedelta(minutes=max((delay.minutes for delay in venue.delays), default=0))
    following = questions.next_start(hall, time_text(now))
    last = following + latest if following else now
    candidates = questions.sittings_starting(hall, time_text(now - LONGEST - latest), time_text(last))
    told = in_order(seated(s, venue, now) for s in candidates)
    told = [m for m in told if room is None or m.room in rooms]
    coming = [m for m in told if m.start and m.start > now]
    if room is not None and following and (not coming or _instant(coming[0]) > last.timestamp()):
        coming = _next_in(hall, venue, now, rooms)
    return Now(
        now=tuple(m for m in told if m.start and m.end and m.start <= now < m.end),
        next=tuple(m for m in coming if _instant(m) == _instant(coming[0])),
        sessions=tuple(
            s for s in sessions_of(venue, None, now) if s.end > now and (room is None or rooms & set(s.rooms))
        ),
    )


def rooms_meant(venue: Venue, room: str | None) -> set[str]:
    """The ids of the rooms of this id or label, or of all. BadInput where there is none."""
    rooms = {r.id for r in venue.rooms if room in (None, r.id, r.label)}
    if room is not None and not rooms:
        known = ", ".join(r.id for r in venue.rooms)
        raise BadInput(
            translate("app", "There is no room {room}. The rooms are {known}.").format(room=room, known=known)
        )
    return rooms


def _next_in(hall: Hall, venue: Venue, now: datetime, rooms: set[str]) -> list[Seated]:
    """The next meetings of some rooms, where the hall's next start is not theirs."""
    told = in_order(seated(s, venue, now) for s in questions.all_sittings(hall) if not s.cancelled)
    return [m for m in told if m.start and m.start > now and m.room in rooms]


def status(hall: Hall, clock: Clock) -> tuple[str | None, Counts, int]:
    """The event's id, how much there is of everything, and how many people have arrived today."""
    event = venues.event(hall)
    arrived = 0
    if event:
        day, start, end = day_of(clock.now(), ZoneInfo(event.timezone))
        arrived = scans.arrived(hall, start, end, day.isoformat())
    return event.id if event else None, questions.counts(hall), arrived


def refusals(hall: Hall) -> list[RefusedFact]:
    """What the hub did not take from this terminal lately."""
    return attention.refusals(hall, FEW)


def days_of(venue: Venue) -> list[date]:
    """The local days on which the event has a round or a session."""
    zone = zone_of(venue)
    spans = [span for some_round in venue.rounds for span in some_round.spans]
    spans += [(session.start, session.end) for session in venue.sessions]
    return sorted({moment.astimezone(zone).date() for span in spans for moment in span})


def _instant(meeting: Seated) -> float:
    """Its start in seconds since 1970: local times of one zone are equal in both hours of a clock that goes back."""
    return meeting.start.timestamp() if meeting.start else float("inf")
