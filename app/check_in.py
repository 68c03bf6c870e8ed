"""A scan → an outcome, on disk before anybody hears of it."""

from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from app.agenda import Agenda, agenda, zone_of
from app.changes import Change, Seen, brought_up_to_date, changes_since, seen_in
from app.clock import TOLERANCE, Clock, day_of, milliseconds
from app.codes import code_in
from app.languages import translate
from app.problems import RuleRefusal
from app.venue import venue_of
from db import questions, scans
from db.facts import Draft
from db.hall import Hall
from db.records import Arrival, Badge, Participant, Sitter, Venue

Refusal = Literal["unreadable", "unknown", "replaced", "withdrawn", "not_today"]
Admission = Literal["welcome", "welcome_back"]


@dataclass(frozen=True, slots=True)
class Refused:
    """Nobody was checked in. `participant` is none for `unreadable` and `unknown`; `scan` where none was recorded."""

    outcome: Refusal
    participant: Participant | None
    scan: str | None


@dataclass(frozen=True, slots=True)
class Admitted:
    """Checked in. `first_seen` is today's arrival, given with `welcome_back` only."""

    outcome: Admission
    participant: Participant
    first_seen: Arrival | None
    agenda: Agenda
    changes: tuple[Change, ...]
    scan: str | None
    trusted: bool
    """Whether the terminal's clock could be trusted; if not, screens show dates instead of `next`."""


Outcome = Refused | Admitted


@dataclass(frozen=True, slots=True)
class Look:
    """The circumstances of one scan."""

    venue: Venue
    now: datetime
    skew: int | None
    trusted: bool
    kiosk: str
    by: str | None
    dry_run: bool
    step: str | None = None


def scan(hall: Hall, text: str, clock: Clock, *, kiosk: str = "", dry_run: bool = False) -> Outcome:
    """Decide what a scanned text means, record it, and say so: in this order, in one transaction.

    Outcomes are tested in the order of the command line's contract. Fault where the database says no.
    """
    with nullcontext() if dry_run else hall.writing():
        look = _look(hall, clock, kiosk, None, dry_run)
        code, found = code_in(hall, text)
        if code is None:
            return Refused("unreadable", None, None)
        owner = questions.participant(hall, found.participant) if found and _is_theirs(found, look) else None
        if found is None or owner is None:
            return Refused("unknown", None, _record(hall, look, {"outcome": "unknown", "code": code}))
        if not found.valid:
            return _refuse(hall, look, "replaced", owner, code)
        return _decide(hall, look, owner, code)


def arrive(hall: Hall, participant: str, clock: Clock, *, by: str, kiosk: str = "", step: str | None = None) -> Outcome:
    """Check somebody in by hand. RuleRefusal where nobody has this id."""
    with hall.writing():
        look = replace(_look(hall, clock, kiosk, by, dry_run=False), step=step)
        owner = questions.participant(hall, participant)
        if owner is None:
            raise RuleRefusal(
                "unknown_participant",
                translate("app", "Nobody on the list has the id {participant}.").format(participant=participant),
            )
        return _decide(hall, look, owner, None)


def again(hall: Hall, outcome: Admitted, clock: Clock) -> Admitted | None:
    """The same admission with the day and the changes as they are at this moment; nothing is recorded.

    What has changed since the scan comes in the place of what the scan told of it. None where the badge
    was voided, or its owner withdrawn or forgotten, since.
    """
    owner = questions.participant(hall, outcome.participant.id)
    scanned = scans.look(hall, outcome.scan) if outcome.scan else None
    if owner is None or owner.status != "registered" or owner.id in questions.forgotten(hall):
        return None
    if scanned and scanned["code"] and not _is_valid(questions.badge(hall, scanned["code"])):
        return None
    look = _look(hall, clock, "", None, dry_run=True)
    sittings = questions.sittings(hall, owner.id)
    fresh = _changes(hall, look, scanned["seen"] if scanned else None, seen_in(sittings, look.venue, owner.id))
    return replace(
        outcome,
        participant=owner,
        agenda=agenda(sittings, look.venue, look.now, owner.id, trusted=look.trusted),
        changes=brought_up_to_date(outcome.changes, fresh),
        trusted=look.trusted,
    )


def arrival_today(hall: Hall, participant: str, now: datetime) -> Arrival | None:
    """Somebody's first admitted scan of the local day of `now`."""
    _, start, end = day_of(now, zone_of(venue_of(hall)))
    return scans.arrival(hall, participant, start, end)


def _look(hall: Hall, clock: Clock, kiosk: str, by: str | None, dry_run: bool) -> Look:
    venue = venue_of(hall)
    return Look(venue, *clock.read(), clock.trusted(hall.newest(), venue), kiosk, by, dry_run)


def _is_theirs(found: Badge, look: Look) -> bool:
    """A blank badge is its owner's from when it was given; a clock that is not trusted cannot say that it was not."""
    return found.since is None or not look.trusted or look.now >= found.since - TOLERANCE


def _refuse(hall: Hall, look: Look, outcome: Refusal, owner: Participant, code: str | None) -> Refused:
    return Refused(outcome, owner, _record(hall, look, {"outcome": outcome, "code": code, "participant": owner.id}))


def _decide(hall: Hall, look: Look, owner: Participant, code: str | None) -> Outcome:
    """What somebody is told whose badge is good."""
    if owner.status != "registered":
        return _refuse(hall, look, "withdrawn", owner, code)
    day, start, end = day_of(look.now, zone_of(look.venue))
    if look.trusted and owner.days and day.isoformat() not in owner.days:
        return _refuse(hall, look, "not_today", owner, code)
    first_seen = scans.arrival(hall, owner.id, start, end)
    sittings = questions.sittings(hall, owner.id)
    seen = seen_in(sittings, look.venue, owner.id)
    outcome: Admission = "welcome_back" if first_seen else "welcome"
    body = {"outcome": outcome, "code": code, "participant": owner.id, "seen": seen}
    return Admitted(
        outcome=outcome,
        participant=owner,
        first_seen=first_seen,
        agenda=agenda(sittings, look.venue, look.now, owner.id, trusted=look.trusted),
        changes=_changes(hall, look, scans.seen(hall, owner.id), seen),
        scan=_record(hall, look, body),
        trusted=look.trusted,
    )


def _changes(hall: Hall, look: Look, before: dict[str, Any] | None, seen: Seen) -> tuple[Change, ...]:
    """What is different from an earlier look, if there was one."""
    if before is None or before == seen:
        return ()
    return changes_since(before, seen, look.venue, look.now, lambda name: _sitter(hall, name))


def _is_valid(found: Badge | None) -> bool:
    return found is not None and found.valid


def _sitter(hall: Hall, name: str) -> Sitter | None:
    someone = questions.participant(hall, name)
    return Sitter(someone.id, someone.organisation, "guest") if someone else None


def _record(hall: Hall, look: Look, body: dict[str, Any]) -> str | None:
    """Write the scan; its id, or none if this is a dry run."""
    if look.dry_run:
        return None
    scan_id = hall.new_id()
    draft = Draft("scan", scan_id, {"kiosk": look.kiosk, **body})
    hall.record([draft], at=milliseconds(look.now), skew=look.skew, by=look.by, step=look.step)
    return scan_id
