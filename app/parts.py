"""Who sits in a meeting, and whether it takes place: cancel, reinstate, substitute, other partners, presence."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from app import floor as floors
from app.booking import part_draft, registered
from app.clock import Clock, time_text
from app.floor import refuse
from app.languages import translate
from app.problems import BadInput, RuleRefusal
from app.seating import Spot, seat_draft, standing_of
from app.steps import Done, held_body, take_step
from app.tickets import someone
from app.venue import venue_of
from db import seating
from db.facts import Body, Draft, entity_of
from db.hall import Hall
from db.records import Participant, Sitter, Standing, Venue

Presence = Literal["here", "absent", "excused"]


def cancel(hall: Hall, meeting: str, clock: Clock, *, by: str, why: str) -> Done:
    """Cancel a meeting: it keeps no table and nobody's time. RuleRefusal where it is cancelled or over."""
    with hall.writing():
        one = standing_of(hall, meeting)
        _check_going(venue_of(hall), one, clock.now())
        return take_step(hall, [about(hall, meeting, status="cancelled", why=why)], clock, by)


def reinstate(hall: Hall, meeting: str, clock: Clock, *, by: str, table: str | None = None) -> Done:
    """Let a cancelled meeting take place after all, at its own table or another one.

    RuleRefusal where it is not cancelled, or over, or its table or one of its people has something else then.
    """
    with hall.writing():
        venue = venue_of(hall)
        one = standing_of(hall, meeting)
        if not one.cancelled:
            raise RuleRefusal(
                "nothing_to_undo", translate("app", "{meeting} is not cancelled.").format(meeting=meeting), meeting
            )
        for sitter in one.people:
            registered(hall, sitter.participant)
        drafts = [about(hall, meeting, status="accepted", why=None)]
        if one.start and one.end:
            drafts += _seat_again(hall, venue, one, table, clock.now())
        return take_step(hall, drafts, clock, by)


def lock(hall: Hall, meeting: str, clock: Clock, *, by: str, locked: bool) -> Done:
    """Tie a meeting to its table, or let it go."""
    with hall.writing():
        standing_of(hall, meeting)
        return take_step(hall, [about(hall, meeting, locked=locked)], clock, by)


def mark(hall: Hall, meeting: str, participant: str, presence: Presence, clock: Clock, *, by: str) -> Done:
    """Say whether somebody is at their meeting. RuleRefusal where they do not sit in it, or it is cancelled."""
    with hall.writing():
        one = standing_of(hall, meeting)
        sitter_in(hall, one, participant)
        if one.cancelled:
            raise RuleRefusal("cancelled", translate("app", "{meeting} is cancelled.").format(meeting=meeting), meeting)
        return take_step(hall, [presence_draft(meeting, participant, presence)], clock, by)


def substitute(
    hall: Hall, leaving: str, coming: str, clock: Clock, *, by: str, since: datetime | None = None
) -> tuple[list[str], Done | None]:
    """Somebody takes another one's parts in all meetings that begin at `since` or later; without it, are not over.

    Gives the meetings; no step where there are none. RuleRefusal where the other one is busy or sits there already.
    """
    if leaving == coming:
        raise BadInput(translate("app", "A substitute is somebody else."))
    with hall.writing():
        venue = venue_of(hall)
        someone(hall, leaving)
        registered(hall, coming)
        first = time_text(since) if since else None
        meetings = [one for one in _coming(hall, venue, leaving, clock.now()) if not first or _start(one) >= first]
        drafts = [draft for one in meetings for draft in _handed_over(hall, venue, one, leaving, coming)]
        names = [one.meeting for one in meetings]
        return names, take_step(hall, drafts, clock, by) if drafts else None


def other_partner(hall: Hall, meeting: str, leaving: str, coming: str, clock: Clock, *, by: str) -> Done:
    """Another person takes somebody's part in one meeting."""
    with hall.writing():
        one = standing_of(hall, meeting)
        _check_going(venue_of(hall), one, clock.now())
        sitter_in(hall, one, leaving)
        registered(hall, coming)
        return take_step(hall, _handed_over(hall, venue_of(hall), one, leaving, coming), clock, by)


def add_other(hall: Hall, meeting: str, participant: str, capacity: str, clock: Clock, *, by: str) -> Done:
    """A colleague or an interpreter comes along. RuleRefusal where they are busy or the table has no seat for them."""
    with hall.writing():
        venue = venue_of(hall)
        one = standing_of(hall, meeting)
        _check_going(venue, one, clock.now())
        comes = registered(hall, participant)
        _check_free(hall, venue, one, comes, "other")
        table = floors.table_by_id(venue, one.table) if one.has_table else None
        if table and table.seats <= len({sitter.participant for sitter in one.people}):
            raise refuse(floors.WhyNot("too_few_seats", table.id))
        return take_step(hall, [part_draft(meeting, participant, "other", capacity)], clock, by)


def remove_other(hall: Hall, meeting: str, participant: str, clock: Clock, *, by: str) -> Done:
    """A colleague or an interpreter does not come along after all."""
    with hall.writing():
        sitter = sitter_in(hall, standing_of(hall, meeting), participant)
        if sitter.role != "other":
            is_side = (
                translate("app", "{participant} is the host of {meeting}. Choose another partner instead.")
                if sitter.role == "host"
                else translate("app", "{participant} is the guest of {meeting}. Choose another partner instead.")
            )
            raise BadInput(is_side.format(participant=participant, meeting=meeting))
        return take_step(hall, [Draft("part", entity_of(meeting, "other", participant), None)], clock, by)


def about(hall: Hall, meeting: str, **changed: object) -> Draft:
    """The meeting's own fact with some of it changed; none takes a word out."""
    before = held_body(hall, "meeting", meeting) or {}
    body: Body = {key: value for key, value in {**before, **changed}.items() if value is not None}
    return Draft("meeting", meeting, body)


def presence_draft(meeting: str, participant: str, presence: Presence) -> Draft:
    """The fact that somebody is here, absent or excused."""
    body: Body = {"meeting": meeting, "participant": participant, "state": presence}
    return Draft("presence", entity_of(meeting, participant), body)


def sitter_in(hall: Hall, one: Standing, participant: str) -> Sitter:
    """Somebody's part in a meeting. RuleRefusal where nobody has this id, or they do not sit in it."""
    found = next((sitter for sitter in one.people if sitter.participant == participant), None)
    if found is None:
        name = someone(hall, participant).name
        raise RuleRefusal(
            "unknown_participant",
            translate("app", "{name} does not sit in {meeting}.").format(name=name, meeting=one.meeting),
            participant,
        )
    return found


def _check_going(venue: Venue, one: Standing, now: datetime) -> None:
    """RuleRefusal where a meeting is cancelled or over."""
    if one.cancelled:
        raise RuleRefusal(
            "cancelled", translate("app", "{meeting} is cancelled already.").format(meeting=one.meeting), one.meeting
        )
    if one.start and one.end and floors.is_over(venue, one.round, (one.start, one.end), now):
        raise RuleRefusal("over", translate("app", "{meeting} is over.").format(meeting=one.meeting), one.meeting)


def _seat_again(hall: Hall, venue: Venue, one: Standing, table: str | None, now: datetime) -> list[Draft]:
    """Where a reinstated meeting sits; nothing to record where that is its own seat."""
    assert one.start is not None and one.end is not None  # noqa: S101, PT018 - the caller looked
    span = one.start, one.end
    if floors.is_over(venue, one.round, span, now):
        raise RuleRefusal("over", translate("app", "{meeting} is over.").format(meeting=one.meeting), one.meeting)
    floor = floors.floor_of(hall, venue, *span)
    why = floors.why_no_time(floor, "", one.people, span)
    wanted = floors.table_meant(venue, table) if table else floors.table_by_id(venue, one.table)
    if why is None and wanted:
        why = floors.why_no_table(floor, wanted, floors.needs_of(venue, one), span)
    if why and why.reason == "too_few_seats" and table is None:
        why = None  # It sat there before with as many people.
    if why:
        raise refuse(why)
    return [seat_draft(venue, one, Spot(wanted.id, one.start))] if table and wanted else []


def _coming(hall: Hall, venue: Venue, participant: str, now: datetime) -> list[Standing]:
    """Somebody's meetings that are neither cancelled nor over, those without a time too."""
    return [
        one
        for one in seating.standings_of(hall, [participant])
        if not (one.start and one.end and floors.is_over(venue, one.round, (one.start, one.end), now))
    ]


def _handed_over(hall: Hall, venue: Venue, one: Standing, leaving: str, coming: str) -> list[Draft]:
    """The facts by which somebody takes another one's part. RuleRefusal where they cannot."""
    comes = someone(hall, coming)
    drafts: list[Draft] = []
    for sitter in one.people:
        if sitter.participant == leaving:
            _check_free(hall, venue, one, comes, sitter.role)
            if sitter.role == "other":
                drafts.append(Draft("part", entity_of(one.meeting, "other", leaving), None))
            drafts.append(part_draft(one.meeting, coming, sitter.role, sitter.capacity))
    return drafts


def _check_free(hall: Hall, venue: Venue, one: Standing, comes: Participant, role: str) -> None:
    """RuleRefusal where somebody sits in the meeting already, or in another one at its time."""
    busy: floors.Reason = "host_busy" if role == "host" else "guest_busy"
    if any(sitter.participant == comes.id for sitter in one.people):
        raise RuleRefusal(
            busy,
            translate("app", "{name} sits in {meeting} already.").format(name=comes.name, meeting=one.meeting),
            one.meeting,
        )
    if one.start and one.end:
        floor = floors.floor_of(hall, venue, one.start, one.end)
        who: Iterable[Sitter] = (Sitter(comes.id, comes.organisation, "host" if role == "host" else "guest"),)
        why = floors.why_no_time(floor, "", who, (one.start, one.end), (one.meeting,))
        if why:
            raise refuse(why)


def _start(one: Standing) -> str:
    return one.start or "~"
