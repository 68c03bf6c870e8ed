"""Whose slips are wanted: of one person, a meeting, a table, a room, a day, a step, or all that are out of date."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.agenda import seated, zone_of
from app.floor import closes, table_by_id
from app.handouts import slip_days, slips_of_pairs
from app.paper.slip import SlipDay
from app.problems import BadInput
from app.stale import stale_slips
from app.steps import SEATING, meeting_of, text_before
from app.venue import venue_of
from db import changed, questions, seating, steps
from db.facts import Body, Fact, body_of, readable
from db.hall import Hall
from db.records import Closure, Sitting

Kind = Literal["person", "meeting", "table", "room", "day", "step", "stale"]
Pairs = set[tuple[str, date]]
"""Whose slip of which local day."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Slips of these; `subject` is the id of what they are of. Without a day, of the local day that it is."""

    of: Kind
    subject: str = ""
    day: date | None = None


def slips_for(hall: Hall, wanted: Wanted, now: datetime) -> list[SlipDay]:
    """The slips, by name and day, each once; who is not registered any more gets none."""
    return slips_of_pairs(hall, now, _pairs(hall, wanted, now))


def count_of(hall: Hall, wanted: Wanted, now: datetime) -> int:
    """How many slips these are: cheap enough to be asked with every change."""
    pairs = _pairs(hall, wanted, now)
    owners = questions.participants_of(hall, {person for person, _ in pairs})
    registered = {name for name, owner in owners.items() if owner.status == "registered"}
    return sum(person in registered for person, _ in pairs)


def _pairs(hall: Hall, wanted: Wanted, now: datetime) -> Pairs:
    today = now.astimezone(zone_of(venue_of(hall))).date()
    day = wanted.day or today
    match wanted.of:
        case "person":
            return {(wanted.subject, day)}
        case "meeting":
            found = _sitters(hall, questions.sittings_of(hall, [wanted.subject]), now)
            return {(person, wanted.day or of_day or day) for person, of_day in found}
        case "table" | "room":
            sittings = [one for one in questions.all_sittings(hall) if not one.cancelled and _is_there(one, wanted)]
            return {(person, day) for person, of_day in _sitters(hall, sittings, now) if of_day == day}
        case "day":
            return _of_day(hall, day, now)
        case "step":
            return {(person, of_day) for person, of_day in _of_step(hall, wanted.subject, now) if of_day >= today}
        case "stale":
            return {(one.participant.id, one.day) for one in stale_slips(hall, now)}


def _is_there(sitting: Sitting, wanted: Wanted) -> bool:
    table = sitting.table
    return table is not None and wanted.subject == (table.id if wanted.of == "table" else table.room)


def _of_day(hall: Hall, day: date, now: datetime) -> Pairs:
    """Everybody who has a meeting, or without any meeting a programme, on this day."""
    try:
        return {(slip.participant.id, slip.day) for slip in slip_days(hall, now, day=day)}
    except BadInput:
        return set()


def _sitters(hall: Hall, sittings: Iterable[Sitting], now: datetime) -> set[tuple[str, date | None]]:
    """Everybody who sits in these meetings, with the local day of each; none where its time is open."""
    venue = venue_of(hall)
    found = set()
    for sitting in sittings:
        start = seated(sitting, venue, now).start
        found |= {(sitter.participant, start.date() if start else None) for sitter in sitting.sitters}
    return found


def _of_step(hall: Hall, step: str, now: datetime) -> Pairs:
    """Whose days a step has changed, and whose slips it made wrong, also those who sit there no more."""
    facts = [fact for fact in steps.facts_of(hall, step) if readable(fact.body)]
    meetings = (
        _seated_anew(hall, facts)
        | _delayed(hall, _said(hall, facts, "delay"))
        | _closed(hall, _said(hall, facts, "closure"))
    )
    found = {
        (person, day)
        for person, day in _sitters(hall, questions.sittings_of(hall, sorted(meetings)), now)
        if day is not None
    }
    stale = stale_slips(hall, now, changed.sitters_ever(hall, meetings), besides=found)
    return found | {(one.participant.id, one.day) for one in stale}


def _seated_anew(hall: Hall, facts: Collection[Fact]) -> set[str]:
    """The meetings of which a step says anything that a slip tells; that one keeps its table is nothing of it."""
    families = hall.facts_about({("meeting", fact.entity) for fact in facts if fact.kind == "meeting"})
    return {
        meeting_of(fact)
        for fact in facts
        if fact.kind in SEATING
        and (fact.kind != "meeting" or _told(fact.body) != _told(text_before(fact, families["meeting", fact.entity])))
    }


def _told(text: str | None) -> Body | None:
    body = body_of(text) if text and readable(text) else None
    return {**body, "locked": False} if body else None


def _said(hall: Hall, facts: Iterable[Fact], kind: str) -> list[Body]:
    """What these facts say of a kind, and what they replaced: an undone delay concerns whom it delayed."""
    some = [fact for fact in facts if fact.kind == kind]
    families = hall.facts_about({(kind, fact.entity) for fact in some})
    texts = [text for fact in some for text in (fact.body, text_before(fact, families[kind, fact.entity])) if text]
    return [body for text in texts if readable(text) and (body := body_of(text))]


def _delayed(hall: Hall, bodies: Collection[Body]) -> set[str]:
    """The meetings of a round from the start on from which it is or was delayed."""
    since: dict[str, str] = {}
    for body in bodies:
        since[body["round"]] = min(body["since"], since.get(body["round"], body["since"]))
    found = seating.standings(hall, min(since.values())) if since else []
    return {one.meeting for one in found if one.start and one.round in since and one.start >= since[one.round]}


def _closed(hall: Hall, bodies: Collection[Body]) -> set[str]:
    """The meetings that still sit at a table that was closed, and so have none, or was opened again."""
    found: set[str] = set()
    for body in bodies:
        closure = Closure("", body.get("room"), body.get("table"), body["start"], body["end"], "", True)
        venue = venue_of(hall)
        for one in seating.standings(hall, closure.start, closure.end):
            table = table_by_id(venue, one.table)
            if table and closes(closure, table):
                found.add(one.meeting)
    return found
