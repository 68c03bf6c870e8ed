"""What two desks have said differently, and the decision that ends it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from app.clock import Clock
from app.languages import translate
from app.problems import RuleRefusal
from app.steps import Done, take_step
from db.facts import Body, Draft, Fact, body_of, heads_of, readable
from db.hall import Hall
from db.records import Table, Venue
from db.venues import time_of

SECRET: Final = frozenset({"pin"})


@dataclass(frozen=True, slots=True)
class Claim:
    """One of the things that are said, by the fact to decide for.

    `says` holds what differs from the other claims; none means that the entity is no more. Of a seat also the table
    and the nominal start.
    """

    fact: str
    at: datetime
    by: str | None
    terminal: str
    says: Mapping[str, Any] | None
    table: Table | None = None
    start: datetime | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """An entity of which different things are said; what holds for the time being comes first."""

    kind: str
    entity: str
    claims: tuple[Claim, ...]
    meeting: str | None
    """The meeting that it is about, if it is about one."""
    participant: str | None


def conflict_of(kind: str, entity: str, family: list[Fact], venue: Venue | None) -> Conflict | None:
    """The conflict of an entity; none where what is said can be read in no more than one way."""
    heads = {head.body: head for head in reversed(heads_of(family)) if readable(head.body)}
    said = [(head, body_of(head.body)) for head in reversed(list(heads.values()))]
    if len(said) < 2:
        return None
    bodies = [body for _, body in said if body]
    keys = {key for body in bodies for key in body}
    differing = {key for key in keys if any(body.get(key) != bodies[0].get(key) for body in bodies)}
    about = bodies[0] if bodies else {}
    return Conflict(
        kind,
        entity,
        tuple(_claim(head, body, differing - SECRET, venue) for head, body in said),
        entity if kind in ("seat", "meeting") else about.get("meeting"),
        entity if kind in ("participant", "contact") else about.get("participant") if kind == "badge" else None,
    )


def _claim(head: Fact, body: Body | None, differing: set[str], venue: Venue | None) -> Claim:
    seat = body if body and head.kind == "seat" else {}
    return Claim(
        fact=head.id,
        at=datetime.fromtimestamp(head.at / 1000, UTC),
        by=head.by,
        terminal=head.origin,
        says={key: body.get(key) for key in sorted(differing)} if body is not None else None,
        table=next((table for table in venue.tables if table.id == seat.get("table")), None) if venue else None,
        start=time_of(seat.get("start")),
    )


def decide(hall: Hall, kind: str, entity: str, fact: str, clock: Clock, *, by: str) -> Done:
    """Let what one of the heads says hold, knowing all of them.

    RuleRefusal (`superseded`) where that fact is none of the heads any more, or cannot be read here.
    """
    with hall.writing():
        heads = heads_of(hall.facts_about([(kind, entity)]).get((kind, entity), []))
        chosen = next((head for head in heads if head.id == fact and readable(head.body)), None)
        if chosen is None:
            raise RuleRefusal(
                "superseded",
                translate("app", "What is said of {entity} has changed meanwhile. Look again.").format(entity=entity),
                entity,
            )
        base = tuple(head.id for head in heads)
        return take_step(hall, [Draft(kind, entity, body_of(chosen.body), base)], clock, by)
