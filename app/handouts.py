"""What is printed for whom: slips by person and day, badges by person, blank ones."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from app import badge, tickets
from app.agenda import in_order, seated, sessions_of, zone_of
from app.clock import milliseconds
from app.floor import closes, moment, table_meant
from app.languages import translate
from app.paper.badge_sheets import BadgeFace
from app.paper.slip import SlipDay
from app.paper.table_cards import TableCard
from app.problems import BadInput
from app.programme import days_of, rooms_meant
from app.venue import venue_of
from db import questions, seating
from db.hall import Hall
from db.records import Closure, Participant, Session, Sitting, Table, Venue


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
        raise BadInput(translate("app", "There is no slip to print: nobody has a meeting or a session on that day."))
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
        raise BadInput(
            translate("app", "There is no badge to print: nobody on the list is registered and has a ticket.")
        )
    return [BadgeFace(one.participant.name, one.participant.organisation, one.code) for one in found]


def blank_faces(hall: Hall, key: bytes, count: int, at: datetime) -> list[BadgeFace]:
    """Blank badges for the desk; the same moment makes the same ones, so print each pile at its own."""
    event = venue_of(hall).event.id
    return [BadgeFace("", "", badge.blank(key, event, milliseconds(at), number)) for number in range(count)]


def table_cards(
    hall: Hall, now: datetime, day: date | None = None, *, table: str | None = None, room: str | None = None
) -> list[TableCard]:
    """A card for each table of the hall or of one room (id or label), or for one table, by room and label.

    Without `day` it is the one of `now`, or the event's next, or its last. BadInput for an unknown room and for a hall
    without tables, RuleRefusal for an unknown table.
    """
    venue = venue_of(hall)
    rooms = rooms_meant(venue, room)
    wanted = [table_meant(venue, table)] if table is not None else list(venue.tables)
    wanted = sorted((one for one in wanted if one.room in rooms), key=lambda t: (t.room, len(t.label), t.label, t.id))
    if not wanted:
        raise BadInput(translate("app", "There is no table card to print: there is no such table in that room."))
    some_day = day or _next_day(venue, now)
    told = in_order(seated(s, venue, now) for s in questions.all_sittings(hall) if not s.cancelled)
    today = [one for one in told if one.start and one.start.date() == some_day]
    closures = [one for one in seating.closures(hall) if one.closed]
    labels = {one.id: one.label for one in venue.rooms}
    return [
        TableCard(
            label=one.label,
            room=labels.get(one.room, one.room),
            day=some_day,
            meetings=tuple(meeting for meeting in today if meeting.table == one.id),
            closed=tuple(_closed(venue, closures, one, some_day)),
        )
        for one in wanted
    ]


def _next_day(venue: Venue, now: datetime) -> date:
    """The local day that it is, if the event has it; else its next one; else its last."""
    today = now.astimezone(zone_of(venue)).date()
    days = days_of(venue) or [today]
    return next((day for day in days if day >= today), days[-1])


def _closed(venue: Venue, closures: Iterable[Closure], table: Table, day: date) -> list[tuple[datetime, datetime]]:
    """When a table is closed on a local day, in order; spans that touch are one."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone_of(venue))
    found: list[tuple[datetime, datetime]] = []
    for closure in sorted((one for one in closures if closes(one, table)), key=lambda one: one.start):
        start, end = (moment(text).astimezone(zone_of(venue)) for text in (closure.start, closure.end))
        if end <= midnight or start >= midnight + timedelta(days=1):
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
