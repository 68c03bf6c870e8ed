"""Whose slips are wanted: of one person, a meeting, a table, a room, a day, a step, or all that are out of date."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.agenda import seated, zone_of
from app.handouts import slips_of_pairs
from app.paper.slip import SlipDay
from app.stale import stale_slips
from app.steps import SEATING, meeting_of
from app.venue import venue_of
from db import changed, questions, steps
from db.facts import body_of, readable
from db.hall import Hall
from db.records import Sitting


@dataclass(frozen=True, slots=True)
class Wanted:
    """Slips of these; `subject` is the id of what they are of. Without a day, of the local day that it is."""

    of: Literal["person", "meeting", "table", "room", "day", "step", "stale"]
    subject: str = ""
    day: date | None = None


def slips_for(hall: Hall, wanted: Wanted, now: datetime) -> list[SlipDay]:
    """The slips, by name and day, each once; who is not registered any more gets none."""
    return slips_of_pairs(hall, now, _pairs(hall, wanted, now))


def people_of(slips: Iterable[SlipDay]) -> int:
    """How many people these slips are of."""
    return len({slip.participant.id for slip in slips})


def _pairs(hall: Hall, wanted: Wanted, now: datetime) -> set[tuple[str, date]]:
    """Whose slip of which day."""
    day = wanted.day or now.astimezone(zone_of(venue_of(hall))).date()
    match wanted.of:
        case "person":
            return {(wanted.subject, day)}
        case "meeting":
            found = _sitters(hall, questions.sittings_of(hall, [wanted.subject]), now)
            return {(person, wanted.day or of_day or day) for person, of_day in found}
        case "table" | "room" | "day":
            sittings = [one for one in questions.all_sittings(hall) if not one.cancelled and _is_there(one, wanted)]
            return {(person, day) for person, of_day in _sitters(hall, sittings, now) if of_day == day}
        case "step":
            today = now.astimezone(zone_of(venue_of(hall))).date()
            return {(person, of_day) for person, of_day in _of_step(hall, wanted.subject, now) if of_day >= today}
        case "stale":
            return {(one.participant.id, one.day) for one in stale_slips(hall, now)}


def _is_there(sitting: Sitting, wanted: Wanted) -> bool:
    if wanted.of == "day":
        return True
    table = sitting.table
    return table is not None and wanted.subject == (table.id if wanted.of == "table" else table.room)


def _sitters(hall: Hall, sittings: Iterable[Sitting], now: datetime) -> set[tuple[str, date | None]]:
    """Everybody who sits in these meetings, with the local day of each; none where its time is open."""
    venue = venue_of(hall)
    found = set()
    for sitting in sittings:
        start = seated(sitting, venue, now).start
        found |= {(sitter.participant, start.date() if start else None) for sitter in sitting.sitters}
    return found


def _of_step(hall: Hall, step: str, now: datetime) -> set[tuple[str, date]]:
    """Whose days a step has changed, and whose slips it made wrong, also those who sit there no more."""
    facts = [fact for fact in steps.facts_of(hall, step) if readable(fact.body)]
    meetings = {meeting_of(fact) for fact in facts if fact.kind in SEATING}
    delayed = [body for fact in facts if fact.kind == "delay" and (body := body_of(fact.body))]
    if delayed:
        meetings |= {
            one.meeting
            for one in questions.all_sittings(hall)
            if one.start
            and any(one.round == d["round"] and one.start >= datetime.fromisoformat(d["since"]) for d in delayed)
        }
    found = _sitters(hall, questions.sittings_of(hall, sorted(meetings)), now)
    stale = stale_slips(hall, now, changed.sitters_ever(hall, meetings))
    return {(person, day) for person, day in found if day} | {(one.participant.id, one.day) for one in stale}
