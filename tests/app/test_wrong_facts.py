"""What a terminal makes of whatever somebody may send it, or put into a courier's file."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import history, parts, steps
from app.problems import BadInput, RuleRefusal
from db.facts import Draft, Fact, new_ids
from db.hall import Hall
from db.wire import BadFact, fact_of, line_of
from tests.app.busy_hall import busy_hall_at, look_around
from tests.app.desk_events import at, copied
from tests.db.halls import tables_of

JUNK: list[Any] = [
    None, True, 0, -1, 5, 1.5, -1e300, 2**53, 2**63, 2**64 - 1, "", "x", "x" * 3000, "a\0b", "2016-13-01T00:00:00Z",
    "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "\u202e", [], [None], [[]], {}, {"form": 2},
    {"M1": [1, 2, 3, 4, 5]},
]  # fmt: skip


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return busy_hall_at(tmp_path_factory.mktemp("busy") / "event.hall")


@pytest.fixture(scope="module")
def carried(busy: Path) -> list[Fact]:
    with Hall(busy) as hall:
        return list(hall.all_facts())


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("copies")
    return (folder / f"{number}.hall" for number in count())


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The ways to everything in a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*path, key)
        yield from places(one, (*path, key))


def spoilt(raw: dict[str, Any], data: st.DataObject) -> dict[str, Any]:
    """Another fact like this one, with something in its body, or now and then around it, that may be wrong."""
    raw["base"], raw["version"], raw["id"] = raw["base"] and [raw["id"]], raw["version"] and 99, next(new_ids())
    raw["entity"] = raw["id"] if raw["base"] is None else raw["entity"]
    ways = [way for way in places(raw) if way[0] == "body" or data.draw(st.integers(0, 9)) == 0]
    way = data.draw(st.sampled_from(ways))
    holder: Any = raw
    for key in way[:-1]:
        holder = holder[key]
    value = data.draw(st.sampled_from(["take it out", "add to it", *JUNK]))
    if value == "take it out":
        del holder[way[-1]]
    elif value == "add to it" and isinstance(holder, dict):
        holder[data.draw(st.sampled_from(["participant", "meeting", "why", "seen", "gone", "x"]))] = data.draw(
            st.sampled_from(JUNK)
        )
    else:
        holder[way[-1]] = value
    return raw


@given(data=st.data())
def test_a_wrong_fact_is_refused_or_does_no_harm(
    busy: Path, carried: list[Fact], copies: Iterator[Path], data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(sorted({fact.kind for fact in carried})))
    like = data.draw(st.sampled_from([fact for fact in carried if fact.kind == kind]))
    try:
        fact = fact_of(orjson.dumps(spoilt(orjson.loads(line_of(like)), data)))
    except BadFact:
        return
    path = next(copies)
    with copied(busy, path) as hall:
        assert hall.receive([fact]).facts == 1
        look_around(hall)
        kept = tables_of(hall)
        hall.rebuild()
        assert tables_of(hall) == kept
    path.unlink()


# Of a newer program


def newer(hall: Hall, kind: str, entity: str, body: str = '{"form":2}') -> Fact:
    """A fact in place of all that is said of something, in a step of its own; or one more of what happens."""
    like = next(fact for fact in hall.all_facts() if fact.kind == kind and entity in ("", fact.entity))
    name, step = hall.new_id(), hall.new_id()
    if like.base is None:
        return like._replace(id=name, entity=name, step=step, body=body)
    family = hall.facts_about([(kind, like.entity)])[kind, like.entity]
    base = orjson.dumps([fact.id for fact in family]).decode()
    return like._replace(id=name, base=base, version=99, step=step, body=body)


@pytest.fixture
def hall(busy: Path, tmp_path: Path) -> Iterator[Hall]:
    """The busy hall, to be changed."""
    with copied(busy, tmp_path / "event.hall") as opened:
        yield opened


@pytest.mark.parametrize("like", ["seat", "told"])
def test_a_kind_of_a_newer_program_can_be_kept_shown_and_rebuilt(hall: Hall, like: str) -> None:
    body = '{"form":1,"meeting":{},"participant":[{}],"why":5}'
    entity = "m2" if like == "seat" else ""
    fact = fact_of(line_of(newer(hall, like, entity, body)._replace(kind="lunch")))
    assert hall.receive([fact]).facts == 1
    look_around(hall)
    assert history.entry_of(hall, str(fact.step)) is not None
    kept = tables_of(hall)
    hall.rebuild()
    assert tables_of(hall) == kept


@pytest.mark.parametrize("person", ["u3", "e1"])
@pytest.mark.parametrize("kind", ["participant", "contact"])
def test_somebody_of_whom_a_newer_program_says_more_can_be_forgotten(hall: Hall, kind: str, person: str) -> None:
    hall.record([Draft("contact", person, {"email": "a@b", "phone": "", "note": ""})], at=1)
    body = '{"form":2,"pronoun":"secret"}'
    facts = [newer(hall, kind, person, body), newer(hall, "forgotten", "", f'{{"form":1,"participant":"{person}"}}')]
    hall.receive(facts)
    look_around(hall)
    assert not any("secret" in fact.body or "a@b" in fact.body for fact in hall.all_facts())
    for fact in hall.all_facts():
        assert fact_of(line_of(fact)) == fact


@pytest.mark.parametrize(("kind", "entity"), [("seat", "m2"), ("meeting", "m2"), ("part", "m2/host"), ("told", "")])
def test_what_a_newer_program_did_is_refused_to_be_changed_or_undone_here_in_a_sentence(
    hall: Hall, kind: str, entity: str
) -> None:
    fact = newer(hall, kind, entity)
    earlier = [one.step for one in hall.all_facts() if one.step]
    hall.receive([fact])
    look_around(hall)
    for step in [fact.step, *earlier]:
        with suppress(RuleRefusal, BadInput):
            steps.undo(hall, str(step), at(), by="Ann")
    with suppress(RuleRefusal, BadInput):
        parts.cancel(hall, "m2", at(), by="Ann", why="ill")
    with suppress(RuleRefusal, BadInput):
        parts.reinstate(hall, "m2", at(), by="Ann")
