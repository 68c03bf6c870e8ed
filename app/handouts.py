"""What is printed for whom: slips by person and day, badges by person, blank ones."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from app import badge, tickets
from app.agenda import in_order, seated, sessions_of, zone_of
from app.clock import milliseconds
from app.paper.badge_sheets import BadgeFace
from app.paper.slip import SlipDay
from app.problems import BadInput
from app.programme import days_of
from app.venue import venue_of
from db import questions
from db.hall import Hall
from db.records import Participant, Session, Sitting, Venue


def slip_days(hall: Hall, now: datetime, *, participant: str | None = None, day: date | None = None) -> list[SlipDay]:
    """The slips to print, by name and day. BadInput where there is nothing to print.

    Everybody registered gets one for each day with a meeting; who has no meeting at all gets the days of their
    programme; who is asked for by name and day gets that day in any case.
    """
    venue = venue_of(hall)
    if participant is not None:
        owners = [tickets.someone(hall, participant)]
        by_owner = {participant: questions.sittings(hall, participant)}
    else:
        owners = [owner for owner in questions.participants(hall) if owner.status == "registered"]
        by_owner = _by_participant(questions.all_sittings(hall))
    found = [
        slip
        for owner in owners
        for slip in _slips(venue, owner, by_owner.get(owner.id, []), now, day, asked=participant is not None)
    ]
    if not found:
        raise BadInput("There is no slip to print: nobody has a meeting or a session on that day.")
    return found


def slips_of_pairs(hall: Hall, now: datetime, pairs: Iterable[tuple[str, date]]) -> list[SlipDay]:
    """The slip of each of these people and days, by name and day; of those only who are registered."""
    venue, pairs = venue_of(hall), set(pairs)
    owners = questions.participants_of(hall, {person for person, _ in pairs})
    found = [
        slip
        for person, day in pairs
        if (owner := owners.get(person)) and owner.status == "registered"
        for slip in _slips(venue, owner, questions.sittings(hall, person), now, day, asked=True)
    ]
    return sorted(found, key=lambda slip: (*_name_key(slip.participant), slip.day))


def _name_key(owner: Participant) -> tuple[str, str, str]:
    """In the order of `questions.participants`."""
    return owner.last_name, owner.first_name, owner.id


def _slips(
    venue: Venue, owner: Participant, sittings: Iterable[Sitting], now: datetime, day: date | None, *, asked: bool
) -> list[SlipDay]:
    told = [m for m in in_order(seated(s, venue, now, owner.id) for s in sittings) if m.state != "cancelled"]
    slips = []
    days = {*days_of(venue), *(m.start.date() for m in told if m.start)}
    for some_day in [day] if day else sorted(days):
        registered = not owner.days or some_day.isoformat() in owner.days
        meetings = tuple(m for m in told if m.start is None or m.start.date() == some_day)
        dated = any(m.start for m in meetings)
        sessions = _sessions(venue, some_day) if registered or dated else ()
        if dated or (asked and day) or (registered and sessions and not any(m.start for m in told)):
            slips.append(SlipDay(owner, some_day, meetings, sessions))
    return slips


def _sessions(venue: Venue, day: date) -> tuple[Session, ...]:
    """All sessions of a local day, those that are over too."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone_of(venue))
    return sessions_of(venue, day, midnight - timedelta(seconds=1))


def _by_participant(sittings: Iterable[Sitting]) -> dict[str, list[Sitting]]:
    found: dict[str, list[Sitting]] = {}
    for sitting in sittings:
        for sitter in dict.fromkeys(sitter.participant for sitter in sitting.sitters):
            found.setdefault(sitter, []).append(sitting)
    return found


def badge_faces(hall: Hall, key: bytes, participant: str | None = None) -> list[BadgeFace]:
    """Badges by name: of everybody registered who has a ticket, or of one participant."""
    if participant is not None:
        found = [tickets.current(hall, key, participant)]
    else:
        found = [ticket for ticket, _ in tickets.all_current(hall, key) if ticket.participant.status == "registered"]
    if not found:
        raise BadInput("There is no badge to print: nobody on the list is registered and has a ticket.")
    return [BadgeFace(one.participant.name, one.participant.organisation, one.code) for one in found]


def blank_faces(hall: Hall, key: bytes, count: int, at: datetime) -> list[BadgeFace]:
    """Blank badges for the desk; the same moment makes the same ones, so print each pile at its own."""
    event = venue_of(hall).event.id
    return [BadgeFace("", "", badge.blank(key, event, milliseconds(at), number)) for number in range(count)]
