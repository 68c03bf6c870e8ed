"""Tickets: the current one, a new one for a lost badge, a blank badge for somebody."""

from dataclasses import dataclass, field

from app import badge
from app.clock import Clock, milliseconds
from app.languages import translate
from app.problems import BadInput, RuleRefusal
from app.steps import take_step
from app.venue import venue_of
from db import questions
from db.facts import Body, Draft
from db.hall import Hall
from db.records import Badge, Contact, Participant
from db.tables import moment


@dataclass(frozen=True, slots=True)
class Ticket:
    """A participant's code as text, and the number that it was made with."""

    participant: Participant
    code: str
    issue: int
    step: str | None = field(default=None, compare=False)
    """The step that made it, where it was made just then."""


def someone(hall: Hall, participant: str) -> Participant:
    """The participant of this id. RuleRefusal where there is none."""
    found = questions.participant(hall, participant)
    if found is None:
        raise RuleRefusal(
            "unknown_participant",
            translate("app", "Nobody on the list has the id {participant}.").format(participant=participant),
        )
    return found


def check_key(hall: Hall, key: bytes, event: str) -> None:
    """BadInput where the tickets on record were made with another key."""
    for known in questions.first_tickets(hall):
        if badge.hashed(badge.ticket(key, event, known.participant, 1)) != known.code:
            raise _wrong_key()


def _wrong_key() -> BadInput:
    return BadInput(
        translate("app", "This is not the key that the badges were made with. Name the right one with --key.")
    )


def current(hall: Hall, key: bytes, participant: str) -> Ticket:
    """The ticket that is valid. RuleRefusal where there is none, since only the hash of a given blank is known."""
    owner = someone(hall, participant)
    found = _newest(hall, key, owner, questions.badges(hall, participant))
    if found is None:
        raise RuleRefusal(
            "no_ticket",
            translate(
                "app",
                "{participant} has no valid ticket, perhaps a blank badge instead. `treffpunkt reissue` makes one.",
            ).format(participant=participant),
        )
    return found


def all_current(hall: Hall, key: bytes) -> list[tuple[Ticket, Contact | None]]:
    """Everybody's valid ticket, with the contact to send it to, by name; those without one are left out."""
    by_owner: dict[str, list[Badge]] = {}
    for some in questions.badges(hall):
        by_owner.setdefault(some.participant, []).append(some)
    contacts = questions.contacts(hall)
    tickets = (_newest(hall, key, owner, by_owner.get(owner.id, [])) for owner in questions.participants(hall))
    return [(found, contacts.get(found.participant.id)) for found in tickets if found]


def _newest(hall: Hall, key: bytes, owner: Participant, badges: list[Badge]) -> Ticket | None:
    event = venue_of(hall).event.id
    valid = {some.issue: some.code for some in badges if some.valid and some.issue is not None}
    if not valid:
        return None
    issue = max(valid)
    code = badge.ticket(key, event, owner.id, issue)
    if badge.hashed(code) != valid[issue]:
        raise _wrong_key()
    return Ticket(owner, code, issue)


def reissue(hall: Hall, key: bytes, participant: str, clock: Clock, *, by: str, keep_others: bool) -> Ticket:
    """A new ticket with the next issue number; earlier badges are void unless kept."""
    with hall.writing():
        owner = someone(hall, participant)
        before = questions.badges(hall, participant)
        event = venue_of(hall).event.id
        check_key(hall, key, event)
        issue = 1 + max((some.issue for some in before if some.issue is not None), default=0)
        code = badge.ticket(key, event, participant, issue)
        fresh = Draft("badge", badge.hashed(code), {"participant": participant, "issue": issue, "state": "valid"})
        step = _replace(hall, fresh, before, clock, by, keep_others)
    return Ticket(owner, code, issue, step)


def give(hall: Hall, text: str, participant: str, clock: Clock, *, by: str, keep_others: bool) -> str:
    """A blank badge becomes somebody's from this moment on; their earlier badges are void unless kept. The step.

    BadInput where the text is no ticket, RuleRefusal where the badge is somebody's already.
    """
    with hall.writing():
        someone(hall, participant)
        fresh = given(hall, text, participant, clock)
        before = [some for some in questions.badges(hall, participant) if some.code != fresh.entity]
        known = questions.badge(hall, fresh.entity)
        return _replace(hall, None if known else fresh, before, clock, by, keep_others)


def given(hall: Hall, text: str, participant: str, clock: Clock) -> Draft:
    """The fact that a blank badge is somebody's from this moment on; not recorded yet.

    BadInput where the text is no ticket, RuleRefusal where the badge is void or somebody else's.
    """
    code = badge.ticket_in(text)
    if code is None:
        raise BadInput(
            translate("app", "This is not the code of a blank badge: sixteen letters beginning with T. Scan it again.")
        )
    known = questions.badge(hall, badge.hashed(code))
    if known and (known.participant != participant or not known.valid):
        if known.participant == participant:
            sentence = translate("app", "This badge is void. Take another blank one.")
        else:
            sentence = translate("app", "This badge belongs to {participant}. Take another blank one.")
        raise RuleRefusal("code_taken", sentence.format(participant=known.participant), known.participant)
    body: Body = {"participant": participant, "state": "valid", "since": moment(milliseconds(clock.now()))}
    return Draft("badge", badge.hashed(code), body)


def _replace(hall: Hall, fresh: Draft | None, before: list[Badge], clock: Clock, by: str, keep_others: bool) -> str:
    at = milliseconds(clock.now())
    drafts = [fresh] if fresh else []
    if not keep_others:
        drafts += [Draft("badge", some.code, _void(some, moment(at))) for some in before if some.valid]
    return take_step(hall, drafts, clock, by).step


def _void(some: Badge, until: str) -> dict[str, object]:
    body: dict[str, object] = {"participant": some.participant, "state": "void", "until": until}
    if some.issue is not None:
        body["issue"] = some.issue
    if some.since is not None:
        body["since"] = moment(milliseconds(some.since))
    return body
