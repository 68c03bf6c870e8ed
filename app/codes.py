"""Whose code is which: what a scanned text says, at a kiosk and at a desk."""

from dataclasses import dataclass

from app import badge
from db import questions
from db.hall import Hall
from db.records import Badge, Participant


@dataclass(frozen=True, slots=True)
class Owned:
    """A badge that is on record: whose, and whether it is valid; void ones stay with whose they were."""

    participant: Participant
    valid: bool


@dataclass(frozen=True, slots=True)
class Blank:
    """A well-formed ticket that nobody owns, and so can be given to somebody; `code` is its text."""

    code: str


def code_in(hall: Hall, text: str) -> tuple[str | None, Badge | None]:
    """What a scanned text means: the hash of its code, none if it carries none, and the badge that is on record.

    A code that the list itself brought, as it stands there, comes before a ticket.
    """
    for code in badge.own_codes(text):
        known = questions.badge(hall, badge.hashed(code))
        if known:
            return known.code, known
    ticket = badge.ticket_in(text)
    hashed = badge.hashed(ticket) if ticket else None
    return hashed, questions.badge(hall, hashed) if hashed else None


def owner_of_code(hall: Hall, text: str) -> Owned | Blank | None:
    """Whose badge was scanned at a desk; none if it is no badge at all. Nothing is recorded."""
    _, known = code_in(hall, text)
    owner = questions.participant(hall, known.participant) if known else None
    if known and owner:
        return Owned(owner, known.valid)
    ticket = badge.ticket_in(text)
    return Blank(ticket) if ticket else None
