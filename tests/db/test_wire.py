import json
import re
from datetime import datetime
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts import DESK_ONLY, Draft, Fact, new_ids, succession, text_of
from db.wire import LARGEST, MOST_REPLACED, BadFact, fact_of, line_of, subject_of, token_of
from tests.db.fact_strategies import histories
from tests.db.halls import hall_file, tables_of

IDS = [f"01a21208-120b-7296-8afd-86b0b319764{number}" for number in range(3)]
SEAT = Fact(
    id=IDS[0],
    kind="seat",
    entity="M077",
    base=f'["{IDS[1]}"]',
    version=2,
    at=1_461_571_800_000,
    skew=-12,
    origin="desk-1",
    seq=7,
    by="Maria",
    step=IDS[2],
    source=None,
    body=text_of({"table": "18", "start": "2016-04-25T09:30:00Z", "end": "2016-04-25T09:50:00Z"}),
)
SCAN = SEAT._replace(
    kind="scan", entity=IDS[0], base=None, version=None, by=None, step=None, body=text_of({"outcome": "unknown"})
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=6), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


def changed(fact: Fact, **fields: Any) -> bytes:
    """The line of a fact with other values in some fields."""
    return orjson.dumps({**orjson.loads(line_of(fact)), **fields})


def why_not(data: bytes) -> str:
    """What is wrong with it."""
    with pytest.raises(BadFact) as caught:
        fact_of(data)
    assert str(caught.value)
    return str(caught.value)


@given(histories())
def test_every_fact_comes_out_as_it_went_in(facts: list[Fact]) -> None:
    for fact in facts:
        line = line_of(fact)
        assert fact_of(line) == fact
        assert b"\n" not in line
        assert set(json.loads(line)) == set(Fact._fields)


@given(histories())
def test_facts_that_travelled_make_the_same_tables(facts: list[Fact]) -> None:
    with hall_file() as one, hall_file() as other:
        one.receive(facts)
        other.receive(fact_of(line_of(fact)) for fact in facts)
        assert tables_of(one) == tables_of(other)


@given(JSON, st.integers(2, 2**64 - 1), st.sampled_from([SEAT, SCAN]))
def test_a_newer_form_is_taken_as_it_is_and_goes_on_as_it_came(what: Any, form: int, like: Fact) -> None:
    body = orjson.dumps({"form": form, "what": what}, option=orjson.OPT_SORT_KEYS).decode()
    line = line_of(like._replace(body=body))
    assert fact_of(line) == like._replace(body=body)
    assert line_of(fact_of(line)) == line


@given(JSON)
def test_whatever_is_no_fact_is_said_to_be_none(what: Any) -> None:
    why_not(orjson.dumps(what))


@given(st.binary(max_size=80))
def test_any_bytes_are_no_fact(data: bytes) -> None:
    why_not(data)


def test_the_body_is_kept_in_its_canonical_text_whatever_the_order_and_the_spaces() -> None:
    raw = json.loads(line_of(SEAT))
    shuffled = {name: raw[name] for name in reversed(raw)}
    shuffled["body"] = {name: raw["body"][name] for name in reversed(raw["body"])}
    assert fact_of(json.dumps(shuffled, indent=2).encode()) == SEAT


def test_fields_beside_those_of_a_fact_are_ignored() -> None:
    assert fact_of(changed(SEAT, hub="north", n=[1])) == SEAT


@pytest.mark.parametrize("field", Fact._fields)
def test_a_missing_field_is_named(field: str) -> None:
    raw = orjson.loads(line_of(SEAT))
    del raw[field]
    assert why_not(orjson.dumps(raw)) == f"{field} is missing"


WRONG: dict[str, list[Any]] = {
    "id": [None, 5, "", "x" * 36, IDS[0].upper(), IDS[0] + "\n", IDS[0][:-1]],
    "kind": [None, 5, "", "Seat", "seat.x", "a" * 41, "seat\n"],
    "entity": [None, 5, "", "a\nb", "\x00", "\x7f", "x" * 1001, ["M1"]],
    "base": [None, "[]", [1], ["x"], [IDS[1]] * (MOST_REPLACED + 1), {}, [[IDS[1]]]],
    "version": [None, 0, -1, 1.0, True, "1", 2**53, 2**63],
    "at": [None, 1.5, "1", True, -(10**9), 10**15, 2**63],
    "skew": [0.5, "1", False, 10**15, -(10**15)],
    "origin": [None, 5, "", "x" * 101, "a\nb"],
    "seq": [None, -1, 1.0, True, 2**53],
    "by": [5, "", "x" * 1001, "a\0b"],
    "step": [5, "", "x" * 101, []],
    "source": [5, "", "x" * 101, {}],
    "body": [None, [], "{}", {}, {"form": 0}, {"form": 1.0}, {"form": True}, {"form": "2"}],
}


@pytest.mark.parametrize(("field", "value"), [(field, value) for field, some in WRONG.items() for value in some])
def test_a_wrong_value_is_said_with_its_field(field: str, value: Any) -> None:
    assert field in why_not(changed(SEAT, **{field: value}))


@pytest.mark.parametrize("when", ["1970-01-01T00:00+14:00", "9000-12-31T23:59:59.999-14:00"])
def test_the_first_and_the_last_usable_moments_can_travel(when: str) -> None:
    at = round(datetime.fromisoformat(when).timestamp() * 1000)
    assert fact_of(changed(SEAT, at=at)).at == at


def test_what_is_so_has_a_base_and_what_happened_has_none_and_names_itself() -> None:
    assert "base" in why_not(changed(SEAT, base=None, version=None))
    assert "entity" in why_not(changed(SCAN, entity=IDS[1]))
    assert "base" in why_not(changed(SCAN, base=[], version=1))
    assert "base" in why_not(changed(SCAN, version=1))
    assert fact_of(line_of(SCAN)) == SCAN


def test_kinds_of_a_newer_program_are_taken_whatever_their_bodies_hold() -> None:
    for like in (SEAT, SCAN):
        newer = like._replace(kind="lunch", body='{"form":1,"participant":[{}]}')
        assert fact_of(line_of(newer)) == newer


def test_a_body_of_this_form_has_to_fit_its_kind() -> None:
    assert "seat: table is missing" in why_not(changed(SEAT, body={"form": 1}))
    assert fact_of(line_of(SEAT._replace(body=text_of(None)))).body == text_of(None)
    assert "gone" in why_not(changed(SCAN, body={"form": 1, "gone": True}))


def test_what_is_too_long_or_nested_too_deep_is_refused() -> None:
    body = {"form": 2, "note": "x" * (LARGEST - 500)}
    assert fact_of(changed(SEAT, body=body)).body
    assert "longer" in why_not(changed(SEAT, body={**body, "note": "x" * LARGEST}))
    for depth in (300, 5000):
        deep = f'{{"form":2,"deep":{"[" * depth}{"]" * depth}}}'
        why_not(line_of(SEAT._replace(body=deep)))


@pytest.mark.parametrize("text", [r'"\ud800"', "NaN", "1e999", "-Infinity", "'x'"])
def test_what_is_no_json_is_refused(text: str) -> None:
    assert "JSON" in why_not(line_of(SEAT._replace(body=f'{{"form":2,"x":{text}}}')))


def test_what_is_no_utf_8_is_refused_with_its_place() -> None:
    assert why_not(b'{"id":"\xff"}') == "it is no UTF-8 at byte 8"


@given(histories(), st.data())
def test_a_change_anywhere_in_a_line_never_ends_in_anything_but_a_fact_or_a_reason(
    facts: list[Fact], data: st.DataObject
) -> None:
    line = bytearray(line_of(facts[-1]))
    for _ in range(data.draw(st.integers(1, 4))):
        line[data.draw(st.integers(0, len(line) - 1))] = data.draw(
            st.sampled_from(b'0123456789-.eE{}[]",:\\nul\x00\xff')
        )
    try:
        fact = fact_of(bytes(line))
    except BadFact:
        return
    assert fact_of(line_of(fact)) == fact
    with hall_file() as hall:
        assert hall.receive([fact]).facts == 1
        kept = tables_of(hall)
        hall.rebuild()
        assert tables_of(hall) == kept


# Subjects


def test_a_subject_says_stream_event_kind_entity_and_origin() -> None:
    assert subject_of("eu-us-2016", SEAT) == "hall.eu-us-2016.seat.M077.desk-1"
    part = SEAT._replace(kind="part", entity="M.1/höst*>", origin="a b")
    assert subject_of("māra 2027", part) == "hall.m=C4=81ra=202027.part.M=2E1=2Fh=C3=B6st=2A=3E.a=20b"
    for kind in DESK_ONLY:
        assert subject_of("e", SEAT._replace(kind=kind)).startswith("desk.e.")


def test_an_empty_or_a_long_token_is_still_one_token() -> None:
    assert token_of("") == "="
    assert token_of("x" * 200) == "x" * 200
    assert re.fullmatch("=h[0-9a-f]{32}", token_of("x" * 201))
    assert re.fullmatch("=h[0-9a-f]{32}", token_of("ä" * 50))
    assert token_of("ä" * 33) == "=C3=A4" * 33


@given(st.text(max_size=300), st.text(max_size=300))
def test_tokens_are_plain_and_never_the_same_for_two_texts(one: str, other: str) -> None:
    assert re.fullmatch("[A-Za-z0-9_=-]{1,200}", token_of(one))
    assert (token_of(one) == token_of(other)) == (one == other)


def test_a_fact_that_replaces_many_still_travels() -> None:
    ids = tuple(next(new_ids()) for _ in range(MOST_REPLACED))
    base, _ = succession(Draft("seat", "M1", None, ids), [SEAT])
    assert fact_of(line_of(SEAT._replace(base=base))).base == base
