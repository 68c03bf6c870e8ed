"""One action, one step: how it is recorded, and how it is undone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.clock import Clock, milliseconds
from app.languages import translate
from app.problems import RuleRefusal
from db import scans, seating, steps
from db.facts import SO, Body, Draft, Entity, Fact, body_of, first_of, heads_of, held, order_of, readable
from db.hall import Hall
from db.merge import Merged
from db.records import Standing

SEATING: Final = ("seat", "part", "meeting")
"""Kinds whose facts say who sits where."""


@dataclass(frozen=True, slots=True)
class Done:
    """A step that is on disk, and the entities whose value may be another; none where they are too many to tell."""

    step: str
    entities: frozenset[Entity] | None


def take_step(hall: Hall, drafts: Iterable[Draft], clock: Clock, by: str) -> Done:
    """Record the facts of one action."""
    step, (now, skew) = hall.new_id(), clock.read()
    merged: Merged = hall.record(drafts, at=milliseconds(now), skew=skew, by=by, step=step)
    return Done(step, merged.entities)


def held_body(hall: Hall, kind: str, entity: str) -> Body | None:
    """What holds about an entity; none where it is no more, or never was."""
    family = hall.facts_about([(kind, entity)]).get((kind, entity))
    return _body_of(heads_of(family)[0].body) if family else None


def _body_of(text: str) -> Body | None:
    """A body. RuleRefusal (`superseded`) where a newer program said it."""
    if not readable(text):
        raise RuleRefusal("superseded", translate("app", "A newer program has changed this. Update this terminal."))
    return body_of(text)


def undo(hall: Hall, step: str, clock: Clock, *, by: str) -> Done:
    """Say again what was so before a step; what happened in it is taken back by what says so.

    RuleRefusal where there is no such step (`nothing_to_undo`) or something later was built on it (`superseded`).
    """
    with hall.writing():
        facts = steps.facts_of(hall, step)
        families = hall.facts_about({(fact.kind, fact.entity) for fact in facts if fact.kind in SO})
        refusal = why_not_undone(facts, families)
        if refusal:
            raise refusal
        drafts = [_former(fact, families[fact.kind, fact.entity]) for fact in facts if fact.kind in SO]
        drafts += [draft for fact in facts for draft in _taken_back(hall, fact)]
        if not drafts:
            raise RuleRefusal("nothing_to_undo", translate("app", "What this step did cannot be taken back."))
        seated = steps.unseated(hall)
        done = take_step(hall, drafts, clock, by)
        _check_nothing_was_built(hall, step, done.step, facts, seated)
        return done


def why_not_undone(facts: Sequence[Fact], families: Mapping[Entity, list[Fact]]) -> RuleRefusal | None:
    """Why this step cannot be undone by what its entities say, if so; what else stands on it is known on trying."""
    if not any(fact.kind in SO or fact.kind in ("scan", "void", "told") for fact in facts):
        return RuleRefusal("nothing_to_undo", translate("app", "There is no such step, or it cannot be taken back."))
    for fact in facts:
        if fact.kind not in SO:
            continue
        head = heads_of(families[fact.kind, fact.entity])[0]
        if head.body != fact.body:
            if head.body == text_before(fact, families[fact.kind, fact.entity]):
                return RuleRefusal("nothing_to_undo", translate("app", "This was undone already."))
            sentence = translate("app", "{meeting} was changed since, by {name}. Undo that first.").format(
                meeting=meeting_of(fact), name=head.by or translate("app", "the folder")
            )
            return RuleRefusal("superseded", sentence, meeting_of(fact))
    return None


def _former(fact: Fact, family: list[Fact]) -> Draft:
    """What held before a fact, in place of whatever says what the fact said."""
    before = text_before(fact, family)
    return Draft(fact.kind, fact.entity, _body_of(before) if before else None)


def text_before(fact: Fact, family: list[Fact]) -> str | None:
    """The text that held before this fact; none where there was nothing."""
    replaced = [one for one in family if fact.base and one.id in fact.base]
    return max(replaced, key=order_of).body if replaced else None


def _taken_back(hall: Hall, fact: Fact) -> Iterable[Draft]:
    """What takes back something that happened: a scan or a void is voided, a told person knows what they knew."""
    if fact.kind in ("scan", "void"):
        yield Draft("void", hall.new_id(), {"scan": fact.id, "why": "undone"})
    elif fact.kind == "told":
        person = (_body_of(fact.body) or {})["participant"]
        looks = scans.looks(hall, person)
        if not looks or looks[0][0] != fact.id:
            raise RuleRefusal(
                "superseded", translate("app", "{person} has looked since.").format(person=person), person
            )
        if len(looks) > 1:
            yield Draft("told", hall.new_id(), {"participant": person, "seen": looks[1][1]})


def meeting_of(fact: Fact) -> str:
    """The meeting that a fact is about, else its entity."""
    if fact.kind not in ("part", "presence"):
        return fact.entity
    body = _body_of(fact.body)
    return str(body["meeting"]) if body else first_of(fact.entity)


def _check_nothing_was_built(hall: Hall, step: str, undoing: str, facts: Sequence[Fact], seated: set[str]) -> None:
    """RuleRefusal where a later step stands on what is undone; `seated` were without a table before."""
    touched = {meeting_of(fact) for fact in facts if fact.kind in SEATING}
    for meeting in sorted(steps.unseated(hall) - seated - touched):
        one = seating.standing(hall, meeting)
        if one and _is_later(hall, _entities(hall, one), step, undoing):
            raise RuleRefusal(
                "superseded",
                translate("app", "{meeting} sits there since. Move it first.").format(meeting=meeting),
                meeting,
            )
    for fact in facts:
        trace = steps.trace_of(hall, fact.entity) if fact.kind == "participant" else None
        if trace:
            raise RuleRefusal(
                "superseded",
                translate("app", "{entity} has {trace} since. Undo that first.").format(
                    entity=fact.entity, trace=trace
                ),
                trace,
            )
    for meeting in sorted(touched):
        one = seating.standing(hall, meeting)
        if one and not one.cancelled and one.start and one.end:
            _check_place(hall, one, (one.start, one.end), step, undoing)


def _check_place(hall: Hall, one: Standing, span: tuple[str, str], step: str, undoing: str) -> None:
    """RuleRefusal where a later step has taken or closed the table, or given one of the people another meeting."""
    for other in seating.standings(hall, *span):
        if other.meeting == one.meeting or not _meet(one, other):
            continue
        if _is_later(hall, _entities(hall, other), step, undoing):
            sentence = translate("app", "{meeting} stands in the way since. Move it first.").format(
                meeting=other.meeting
            )
            raise RuleRefusal("superseded", sentence, other.meeting)
    for closure in seating.closures_at(hall, one.table, *span):
        if _is_later(hall, [("closure", closure.id)], step, undoing):
            raise RuleRefusal(
                "superseded",
                translate("app", "Its table was closed since ({why}).").format(why=closure.why),
                closure.id,
            )


def _meet(one: Standing, other: Standing) -> bool:
    """Whether two meetings of one time share their table or a person."""
    people = {sitter.participant for sitter in one.people} & {sitter.participant for sitter in other.people}
    return bool(people) or (one.table is not None and one.table == other.table)


def _entities(hall: Hall, one: Standing) -> list[Entity]:
    """Everything that says where and with whom a meeting sits."""
    parts = [("part", name) for name in seating.parts_of(hall, one.meeting)]
    return [("seat", one.meeting), ("meeting", one.meeting), *parts]


def _is_later(hall: Hall, entities: list[Entity], step: str, undoing: str) -> bool:
    """Whether something is said of one of these that was not said before a step, and not by its undoing."""
    for family in hall.facts_about(entities).values():
        head = heads_of(family)[0]
        before = held([fact for fact in family if fact.id < step])
        if head.id > step and head.step != undoing and (before is None or before.body != head.body):
            return True
    return False
