"""What was done at the desks: who, when, where, what, why, and whether it can be undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from app.clock import milliseconds
from app.problems import RuleRefusal
from app.steps import SEATING, meeting_of, text_before, why_not_undone
from db import questions, steps
from db.facts import HAPPENED, SO, Body, Entity, Fact, body_of, readable
from db.hall import Hall

FEW: Final = 4
"""Of a step about more people or meetings, none is named."""


@dataclass(frozen=True, slots=True)
class Said:
    """One fact of a step: what it says, and what held before it; none for nothing."""

    kind: str
    entity: str
    before: Body | None
    after: Body | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One step. `refusal` says why it cannot be undone, as far as its own facts tell."""

    step: str
    at: datetime
    by: str
    terminal: str
    said: tuple[Said, ...]
    names: Mapping[str, str]
    """Of the people and the meetings of a step that is about few of them: by id, a name or both organisations."""
    why: str
    refusal: RuleRefusal | None


def entries(hall: Hall, before: str | None = None, limit: int = 50) -> list[Entry]:
    """The newest steps, or those before a step, newest first."""
    return _entries(hall, steps.latest(hall, before, limit))


def entries_about(hall: Hall, entities: Iterable[Entity], limit: int = 8) -> list[Entry]:
    """The newest steps with a fact about one of these, newest first."""
    return _entries(hall, steps.steps_about(hall, list(entities))[:limit])


def moved_since(hall: Hall, since: datetime) -> frozenset[str]:
    """Meetings whose seat staff have changed since then."""
    return frozenset(steps.seats_since(hall, milliseconds(since)))


def entry_of(hall: Hall, step: str) -> Entry | None:
    """One step as told; none where there is none."""
    return next(iter(_entries(hall, [step])), None)


def _entries(hall: Hall, named: Iterable[str]) -> list[Entry]:
    """These steps as told, without those that there are not. What else is on record of their entities is read once."""
    by_step = [[fact for fact in steps.facts_of(hall, step) if readable(fact.body)] for step in named]
    families = hall.facts_about({(fact.kind, fact.entity) for some in by_step for fact in some if fact.kind in SO})
    return [_entry(hall, some, families) for some in by_step if some]


def _entry(hall: Hall, facts: list[Fact], families: Mapping[Entity, list[Fact]]) -> Entry:
    said = tuple(_said(fact, families.get((fact.kind, fact.entity), [])) for fact in facts)
    return Entry(
        step=facts[0].step or "",
        at=datetime.fromtimestamp(facts[0].at / 1000, UTC),
        by=facts[0].by or "",
        terminal=facts[0].origin,
        said=said,
        names=_names(hall, facts),
        why=next((str(one.after["why"]) for one in said if one.after and one.after.get("why")), ""),
        refusal=why_not_undone(facts, families),
    )


def _names(hall: Hall, facts: list[Fact]) -> dict[str, str]:
    bodies = [(fact, body_of(fact.body) or {}) for fact in facts if fact.kind in SO | HAPPENED]
    people = {fact.entity if fact.kind == "participant" else body.get("participant") for fact, body in bodies} - {None}
    meetings = {meeting_of(fact) for fact in facts if fact.kind in (*SEATING, "presence")}
    found: dict[str, str] = {}
    for one in questions.sittings_of(hall, sorted(meetings)) if len(meetings) <= FEW else ():
        pair = sorted(
            (sitter for sitter in one.sitters if sitter.role != "other"), key=lambda sitter: sitter.role != "host"
        )
        sides = (sitter.organisation for sitter in pair)
        found[one.meeting] = " – ".join(sides)
    for name in sorted(map(str, people)) if len(people) <= FEW else ():
        someone = questions.participant(hall, name)
        if someone:
            found[name] = someone.name or name
    return found


def _said(fact: Fact, family: list[Fact]) -> Said:
    before = text_before(fact, family)
    return Said(fact.kind, fact.entity, body_of(before) if before and readable(before) else None, body_of(fact.body))
