"""Answers of the command line as JSON, in the words of its contract."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from app.agenda import Seated, zone_of
from app.changes import Change, Told
from app.check_in import Admitted, Outcome
from db.records import Counts, Participant, Session, Sitter, Venue

if TYPE_CHECKING:  # A scan does not wait for what other commands need.
    from app.load import Loaded
    from app.programme import Now

Answer = dict[str, Any]


def time(moment: datetime | None, zone: ZoneInfo | None = None) -> str | None:
    """ISO 8601 with an offset."""
    if moment is None:
        return None
    return (moment.astimezone(zone) if zone else moment).isoformat()


def person(participant: Participant | None) -> Answer | None:
    """Who it is, and no more."""
    if participant is None:
        return None
    return {"id": participant.id, "name": participant.name, "organisation": participant.organisation}


def side(sitter: Sitter | None) -> Answer | None:
    """Host, guest or partner of a meeting."""
    return {"id": sitter.participant, "organisation": sitter.organisation} if sitter else None


def seated(meeting: Seated | None) -> Answer | None:
    """The contract's SEATED."""
    if meeting is None:
        return None
    return {
        "meeting": meeting.meeting,
        "round": meeting.round,
        "start": time(meeting.start),
        "end": time(meeting.end),
        "delayed_min": meeting.delayed_min,
        "room": meeting.room,
        "table": meeting.table,
        "room_label": meeting.room_label,
        "table_label": meeting.table_label,
        "host": side(meeting.host),
        "guest": side(meeting.guest),
        "others": [
            {"id": other.participant, "organisation": other.organisation, "role": other.capacity}
            for other in meeting.others
        ],
        "partner": side(meeting.partner),
        "state": meeting.state,
    }


def told(some: Told | None) -> Answer | None:
    """Where and when a meeting was or is, in a CHANGE."""
    if some is None:
        return None
    return {"table": some.table, "room": some.room, "start": time(some.start), "partner": side(some.partner)}


def change(some: Change) -> Answer:
    """The contract's CHANGE."""
    return {"meeting": some.meeting, "what": some.what, "from": told(some.before), "to": told(some.after)}


def outcome(some: Outcome, venue: Venue) -> Answer:
    """What `scan` and `arrive` print."""
    answer: Answer = {
        "outcome": some.outcome,
        "participant": person(some.participant),
        "first_seen": None,
        "now": None,
        "next": None,
        "later": [],
        "focus": None,
        "changes": [],
        "scan": some.scan,
    }
    if isinstance(some, Admitted):
        if some.first_seen:
            at = time(some.first_seen.at, zone_of(venue))
            answer["first_seen"] = {"at": at, "kiosk": some.first_seen.kiosk}
        answer["now"] = seated(some.agenda.now)
        answer["next"] = seated(some.agenda.next)
        answer["later"] = [seated(meeting) for meeting in some.agenda.later]
        answer["focus"] = some.agenda.focus
        answer["changes"] = [change(one) for one in some.changes]
        answer["clock_trusted"] = some.trusted
    return answer


def loaded(result: "Loaded") -> Answer:
    """What `load` prints."""
    return {
        "participants": result.participants,
        "meetings": result.meetings,
        "rooms": result.rooms,
        "tables": result.tables,
        "added": result.added,
        "changed": result.changed,
        "unchanged": result.unchanged,
        "missing": result.missing,
        "kept": result.kept,
        "problems": [{"file": p.file, "row": p.row, "column": p.column, "problem": p.problem} for p in result.problems],
    }


def session(some: Session) -> Answer:
    """A programme item on the board."""
    return {"title": some.title, "start": time(some.start), "end": time(some.end), "rooms": list(some.rooms)}


def board(some: "Now") -> Answer:
    """What `board --json` prints."""
    return {
        "now": [seated(meeting) for meeting in some.now],
        "next": [seated(meeting) for meeting in some.next],
        "sessions": [session(one) for one in some.sessions],
    }


def status(event: str | None, counts: Counts, arrived: int) -> Answer:
    """What `status` prints."""
    return {
        "event": event,
        "participants": counts.participants,
        "arrived_today": arrived,
        "meetings": counts.meetings,
        "tables": counts.tables,
        "facts": counts.facts,
        "pending": counts.pending,
        "refused": counts.refused,
        "conflicts": counts.conflicts,
        "no_table": counts.no_table,
        "last_sync": counts.last_sync,
        "clock_skew_s": counts.clock_skew_s,
        "digest": counts.digest,
        "set_aside": counts.set_aside,
        "role": counts.role,
        "terminal": counts.terminal,
    }
