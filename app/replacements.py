"""Somebody does not come: who could meet the one who did, and the meeting that this makes."""

from dataclasses import dataclass

from app import floor as floors
from app.agenda import zone_of
from app.booking import meeting_drafts, new_meeting_id, registered
from app.clock import Clock, day_of
from app.floor import Span, WhyNot, refuse
from app.languages import translate
from app.parts import about, presence_draft, sitter_in
from app.problems import RuleRefusal
from app.seating import standing_of
from app.steps import Done, take_step
from app.tickets import someone
from app.venue import venue_of
from db import replacements, seating
from db.hall import Hall
from db.records import Participant, Sitter, Standing, Venue
from db.replacements import Gap
from db.tables import moment


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody who could come instead, and how many meetings they have that are not cancelled."""

    participant: Participant
    meetings: int


def suggestions(hall: Hall, meeting: str, absent: str, clock: Clock, limit: int = 8) -> list[Suggestion]:
    """People for the one who came: arrived today, free then, not met yet, of the absent one's kind.

    Where both sides of the meeting are of one kind, they are also from the other side (EU or US) than the one who came.
    Those with the fewest meetings come first. RuleRefusal where the meeting or the absent one is unknown.
    """
    venue = venue_of(hall)
    one = standing_of(hall, meeting)
    came = _who_came(hall, one, absent)
    mine, theirs = someone(hall, came.participant), someone(hall, absent)
    side = mine.side if mine.kind == theirs.kind else ""
    gap = Gap(meeting, mine.id, absent, theirs.kind, side, one.start or "", one.end or "")
    day, start, end = day_of(clock.now(), zone_of(venue))
    found = replacements.free_for(hall, gap, day.isoformat(), (moment(start), moment(end)), limit)
    return [Suggestion(*some) for some in found]


def replace(hall: Hall, meeting: str, absent: str, substitute: str, clock: Clock, *, by: str) -> tuple[str, Done]:
    """The absent one is a no-show, their meeting is cancelled, and the one who came meets the substitute instead.

    At the same table and time, under a new id, which is given; whoever came along stays. RuleRefusal where the meeting
    is cancelled, over or without a time, or somebody is busy then, with the meeting that they are in.
    """
    with hall.writing():
        venue = venue_of(hall)
        one = standing_of(hall, meeting)
        _who_came(hall, one, absent)
        span = _span(venue, one, clock)
        coming = registered(hall, substitute)
        if any(sitter.participant == substitute for sitter in one.people):
            busy: floors.Reason = "host_busy" if _role(one, absent) == "host" else "guest_busy"
            raise refuse(WhyNot(busy, meeting))
        people = tuple(
            Sitter(coming.id, coming.organisation, sitter.role) if sitter.participant == absent else sitter
            for sitter in one.people
        )
        floor = floors.floor_of(hall, venue, *span)
        why = floors.why_no_time(floor, "", people, span, (meeting,))
        if why:
            raise refuse(why)
        new = new_meeting_id(hall)
        drafts = [about(hall, meeting, status="cancelled", why="no-show")]
        if seating.presences(hall, [meeting]).get((meeting, absent)) != "absent":
            drafts.insert(0, presence_draft(meeting, absent, "absent"))
        drafts += meeting_drafts(new, one.round, _table(floor, one, span), span, people)
        return new, take_step(hall, drafts, clock, by)


def _who_came(hall: Hall, one: Standing, absent: str) -> Sitter:
    """The other side of a meeting. RuleRefusal where the absent one is neither host nor guest, or is alone in it."""
    gone = sitter_in(hall, one, absent)
    came = next((sitter for sitter in one.people if sitter.role not in ("other", gone.role)), None)
    if gone.role == "other" or came is None:
        raise RuleRefusal(
            "unknown_participant",
            translate("app", "{absent} is not one of two sides of {meeting}.").format(
                absent=absent, meeting=one.meeting
            ),
            absent,
        )
    return came


def _role(one: Standing, participant: str) -> str:
    return next(sitter.role for sitter in one.people if sitter.participant == participant)


def _span(venue: Venue, one: Standing, clock: Clock) -> Span:
    """When the meeting is. RuleRefusal where it is cancelled, over or has no time."""
    if one.cancelled:
        raise RuleRefusal(
            "cancelled", translate("app", "{meeting} is cancelled already.").format(meeting=one.meeting), one.meeting
        )
    if one.start is None or one.end is None:
        raise RuleRefusal(
            "over",
            translate("app", "{meeting} has no time. Give it one first.").format(meeting=one.meeting),
            one.meeting,
        )
    span = (one.start, one.end)
    if floors.is_over(venue, one.round, span, clock.now()):
        raise RuleRefusal("over", translate("app", "{meeting} is over.").format(meeting=one.meeting), one.meeting)
    return span


def _table(floor: floors.Floor, one: Standing, span: Span) -> str:
    """The meeting's own table, else the first that is free. RuleRefusal where there is none."""
    if one.has_table and one.table:
        return one.table
    near = floors.table_by_id(floor.venue, one.table)
    needs = floors.needs_of(floor.venue, one)
    free = next(floors.free_tables(floor, one.people, needs, span, near, (one.meeting,)), None)
    if free is None:
        raise RuleRefusal("table_taken", translate("app", "No table that is large enough is free then."))
    return free.id
