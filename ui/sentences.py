"""Outcomes and meetings as lines of text, for people at a command line."""

from app.agenda import Seated
from app.check_in import Admitted, Outcome
from app.clock import is_far_off
from db.records import RefusedFact

REFUSALS = {
    "unreadable": "This is not a badge code.",
    "unknown": "This badge is not on the list.",
    "replaced": "This badge was replaced by another one.",
    "withdrawn": "The registration was cancelled.",
    "not_today": "Registered for other days.",
}


def where(meeting: Seated) -> str:
    """Table and room, or that there is none."""
    return f"table {meeting.table_label}, room {meeting.room_label}" if meeting.table else "no table yet"


def meeting(some: Seated) -> str:
    """One meeting as a line."""
    when = f"{some.start:%a %d %b %H:%M}–{some.end:%H:%M}" if some.start and some.end else "no time yet"
    sides = [some.partner] if some.partner else [some.host, some.guest]
    partners = " and ".join(side.organisation for side in sides if side)
    return f"{some.meeting}  {when}  {where(some)}  with {partners}  ({some.state.replace('_', ' ')})"


def clock_skew(ahead_s: float | None) -> str:
    """What is to be done about this terminal's clock; empty where it is less than a minute off, or nobody knows."""
    if ahead_s is None or not is_far_off(round(ahead_s * 1000)):
        return ""
    way = "ahead of" if ahead_s > 0 else "behind"
    return f"This terminal's clock is {abs(ahead_s):.0f} s {way} the hub's; set it."


def refusal(some: RefusedFact) -> str:
    """What the hub did not take, and why."""
    by = f" by {some.by}" if some.by else ""
    return f"Refused by the hub: {some.kind} {some.entity}{by}: {some.reason}."


def outcome(some: Outcome) -> list[str]:
    """A scan's outcome as lines."""
    if not isinstance(some, Admitted):
        return [f"{some.outcome}: {REFUSALS[some.outcome]}"]
    agenda = some.agenda
    lines = [f"{some.outcome}: {some.participant.name}, {some.participant.organisation}"]
    if agenda.now:
        lines.append(f"now: {meeting(agenda.now)}")
    if agenda.next:
        lines.append(f"next: {meeting(agenda.next)}")
    return lines + [f"later: {meeting(later)}" for later in agenda.later]
