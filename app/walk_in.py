"""The list, changed on site: somebody who was not on it, another day, somebody who does not come."""

import unicodedata
from dataclasses import dataclass

from app import check_in
from app.agenda import zone_of
from app.booking import new_participant_id
from app.check_in import Outcome
from app.clock import Clock, day_of, milliseconds
from app.languages import translate
from app.parts import about
from app.problems import BadInput, RuleRefusal
from app.steps import Done, held_body, take_step
from app.tickets import given, someone
from app.venue import venue_of
from db import scans, seating
from db.facts import Body, Draft
from db.hall import Hall
from db.tables import moment

LONGEST = 200
"""Characters of a name or an organisation."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who is not on the list, as staff hear it."""

    first_name: str
    last_name: str
    organisation: str
    kind: str = ""
    side: str = ""
    country: str = ""
    language: str = ""
    note: str = ""


def walk_in(hall: Hall, newcomer: Newcomer, clock: Clock, *, by: str, kiosk: str, code: str = "") -> tuple[str, Done]:
    """Put somebody on today's list and check them in, with a blank badge if its code is given; their id.

    BadInput where a name or the organisation is missing, or the code is no blank badge's.
    """
    first, last, organisation, *rest = (_line(text) for text in _texts(newcomer))
    if not (first or last):
        raise BadInput(translate("app", "A name is needed: the first name, the last name, or both."))
    if not organisation:
        raise BadInput(translate("app", "An organisation is needed; write “private” where there is none."))
    with hall.writing():
        venue = venue_of(hall)
        name = new_participant_id(hall)
        today = day_of(clock.now(), zone_of(venue))[0].isoformat()
        body: Body = dict(zip(("kind", "side", "country", "language"), rest, strict=False))
        body |= {"first_name": first, "last_name": last, "organisation": organisation}
        body |= {"days": [today], "status": "registered", "home_table": None}
        drafts = [Draft("participant", name, body)]
        if rest[-1]:
            drafts.append(Draft("contact", name, {"email": "", "phone": "", "note": rest[-1]}))
        if code:
            drafts.append(given(hall, code, name, clock))
        done = take_step(hall, drafts, clock, by)
        check_in.arrive(hall, name, clock, by=by, kiosk=kiosk, step=done.step)
        return name, done


def admit_today(hall: Hall, participant: str, clock: Clock, *, by: str) -> Done:
    """Register somebody for this day too. RuleRefusal where they are withdrawn, BadInput where they are registered."""
    with hall.writing():
        owner = someone(hall, participant)
        today = day_of(clock.now(), zone_of(venue_of(hall)))[0].isoformat()
        if owner.status != "registered":
            raise RuleRefusal(
                "cancelled",
                translate("app", "{name}'s registration is cancelled. Let them in again first.").format(
                    name=owner.name
                ),
            )
        if not owner.days or today in owner.days:
            raise BadInput(translate("app", "{name} is registered for today already.").format(name=owner.name))
        draft = _changed(hall, participant, days=sorted({*owner.days, today}))
        return take_step(hall, [draft], clock, by)


def withdraw(hall: Hall, participant: str, clock: Clock, *, by: str, why: str) -> Done:
    """Cancel somebody's registration, and with it their meetings that are not over."""
    with hall.writing():
        owner = someone(hall, participant)
        if owner.status != "registered":
            raise RuleRefusal(
                "cancelled",
                translate("app", "{name}'s registration is cancelled already.").format(name=owner.name),
                participant,
            )
        drafts = [_changed(hall, participant, status="cancelled")]
        for one in seating.standings_of(hall, [participant]):
            sides = {sitter.participant for sitter in one.people if sitter.role != "other"}
            if participant in sides and (one.end or "~") > moment(milliseconds(clock.now())):
                drafts.append(about(hall, one.meeting, status="cancelled", why=why))
        return take_step(hall, drafts, clock, by)


def let_in_again(hall: Hall, participant: str, clock: Clock, *, by: str) -> Done:
    """Register somebody again who was withdrawn; their meetings stay cancelled until they are reinstated."""
    with hall.writing():
        owner = someone(hall, participant)
        if owner.status == "registered":
            raise RuleRefusal(
                "nothing_to_undo", translate("app", "{name} is registered.").format(name=owner.name), participant
            )
        return take_step(hall, [_changed(hall, participant, status="registered")], clock, by)


def arrive(hall: Hall, participant: str, clock: Clock, *, by: str, kiosk: str) -> tuple[Outcome, str]:
    """Check somebody in by hand, as a step of its own that can be undone; the outcome and the step."""
    with hall.writing():
        step = hall.new_id()
        return check_in.arrive(hall, participant, clock, by=by, kiosk=kiosk, step=step), step


def void(hall: Hall, scan_id: str, clock: Clock, *, by: str, why: str) -> str:
    """Make a scan not count as an arrival; it stays on record. The step; BadInput where there is no such scan."""
    with hall.writing():
        if not scans.scan_exists(hall, scan_id):
            raise BadInput(
                translate(
                    "app", "There is no scan {scan_id}. Its id is in the answer of `treffpunkt scan --json`."
                ).format(scan_id=scan_id)
            )
        draft = Draft("void", hall.new_id(), {"scan": scan_id, "why": why})
        return take_step(hall, [draft], clock, by).step


def _texts(newcomer: Newcomer) -> tuple[str, ...]:
    """In the order in which `walk_in` takes them apart."""
    who = (newcomer.first_name, newcomer.last_name, newcomer.organisation)
    return (*who, newcomer.kind, newcomer.side, newcomer.country, newcomer.language, newcomer.note)


def _line(text: str) -> str:
    """One line in NFC. BadInput where it is too long or holds control characters."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    if len(line) > LONGEST or any(unicodedata.category(character) in ("Cc", "Cs") for character in line):
        raise BadInput(
            translate("app", "{text}… cannot be used: write at most {longest} characters on one line.").format(
                text=line[:40], longest=LONGEST
            )
        )
    return line


def _changed(hall: Hall, participant: str, **changed: object) -> Draft:
    """A participant's own fact with some of it changed."""
    before = held_body(hall, "participant", participant) or {}
    return Draft("participant", participant, {**before, **changed})
