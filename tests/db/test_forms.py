from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts import HAPPENED, SO
from db.forms import ANYWHERE, FIELDS, OPTIONAL, problem_of
from db.tables import SHAPES
from tests.db.fact_strategies import BODIES, histories

ROOM = {"label": "Aspen", "origin": [0.0, 0], "size": [10.0, 8.5], "doors": [[5.0, 0.0]]}
EVENT = {
    "name": "Hall",
    "venue": "",
    "hall": "",
    "floor": "",
    "timezone": "Europe/Berlin",
    "languages": ["en", "de"],
}
SEAT: dict[str, Any] = {"table": None, "start": "2016-04-25T09:30:00Z", "end": "2016-04-25T09:50:00Z"}
BADGE = {"participant": "P1", "issue": 1, "state": "valid", "since": "2016-04-25T09:30:00.123Z"}
CLOSURE = {**SEAT, "table": "18", "why": "water", "state": "closed"}
SCAN: dict[str, Any] = {"outcome": "welcome", "participant": "P1", "code": None, "kiosk": "", "seen": {}}
ROUND: dict[str, Any] = {"slot_minutes": 20, "spans": [["2016-04-25T09:30:00Z", "2016-04-25T12:30:00Z"]]}
DELAY = {"round": "c2c", "since": "2016-04-25T09:30:00Z", "minutes": 10}
WRONG_MOMENTS = [
    "", "noon", "2016-04-25", "2016-04-25T09:30:00", "2016-04-25T09:30:00+00:00", "2016-04-25T09:30:00.000Z",
    "2016-02-30T09:30:00Z", "2016-04-25T25:30:00Z", "2016-04-25 09:30:00Z", "9999-12-31T23:59:59Z",
    "1000-01-01T00:00:00Z", "٢٠١٦-04-25T09:30:00Z", 1461571800, ["2016-04-25T09:30:00Z"], True,
]  # fmt: skip


def test_every_kind_has_a_form_and_every_form_a_table() -> None:
    assert set(FIELDS) == SO | HAPPENED == set(SHAPES)
    assert set(OPTIONAL) <= set(FIELDS)


@given(histories())
def test_bodies_of_any_history_fit(facts: list[Any]) -> None:
    for fact in facts:
        assert problem_of(fact.kind, orjson.loads(fact.body)) is None


@pytest.mark.parametrize("kind", sorted(FIELDS))
@given(data=st.data())
def test_a_field_that_must_be_there_is_missed_by_its_name(kind: str, data: st.DataObject) -> None:
    body = data.draw(BODIES[kind])
    field = data.draw(st.sampled_from(sorted(FIELDS[kind])))
    body.pop(field)
    assert problem_of(kind, body) == f"{field} is missing"


@pytest.mark.parametrize("kind", sorted(FIELDS))
@given(data=st.data())
def test_no_field_takes_what_no_reader_could_use(kind: str, data: st.DataObject) -> None:
    body = data.draw(BODIES[kind])
    field = data.draw(st.sampled_from(sorted({**FIELDS[kind], **OPTIONAL.get(kind, {}), **ANYWHERE})))
    value = data.draw(st.sampled_from([5.5, {"a": 1}, [{}], [None], -1, 2**63]))
    assert str(problem_of(kind, {**body, field: value})).startswith(f"{field} is not ")


@pytest.mark.parametrize(
    ("kind", "body", "field", "values"),
    [
        ("seat", SEAT, "start", [*WRONG_MOMENTS, None, "2016-04-25T09:50:00Z", "2016-04-25T10:50:00Z"]),
        ("seat", SEAT, "end", [*WRONG_MOMENTS, None, "2016-04-25T09:30:00Z"]),
        ("seat", SEAT, "table", [18, False, ["18"]]),
        ("closure", CLOSURE, "end", [*WRONG_MOMENTS, None, "2016-04-25T09:30:00Z"]),
        ("closure", CLOSURE, "state", ["open", "", None, ["closed"]]),
        ("closure", CLOSURE, "room", [5, []]),
        ("delay", DELAY, "since", [*WRONG_MOMENTS, None]),
        ("delay", DELAY, "minutes", [-1, 601, 1.5, True, None, "10", 2**60]),
        ("round", ROUND, "slot_minutes", [0, -1, 1.5, True, 100_000, None, "20"]),
        ("round", ROUND, "spans", [None, "x", [[]], [["2016-04-25T09:30:00Z"]], [[*ROUND["spans"][0][::-1]]]]),
        ("room", ROOM, "origin", [None, [], [1.0], [1.0, 2.0, 3.0], ["1", "2"], [1e6, 0], [0, -1e300], [True, 1.0]]),
        ("room", ROOM, "size", [[0.0, 5.0], [5.0, -1.0], [1e7, 1.0], None]),
        ("room", ROOM, "doors", [None, [[1.0]], [[1.0, "x"]], {"a": [1.0, 2.0]}, [5.0, 0.0]]),
        ("event", EVENT, "timezone", ["", "Europe", "Mars/Base", "../../etc/passwd", "x" * 200, "a\0b", None, 5]),
        ("event", EVENT, "languages", [None, "en", [None], [["en"]]]),
        ("badge", BADGE, "issue", [0, -1, 1.0, True, 2**40, "1"]),
        ("badge", BADGE, "since", ["2016-04-25T09:30:00Z", "2016-04-25T09:30:00.123456Z", "soon", 5]),
        ("badge", BADGE, "state", ["lost", None, 1]),
        ("scan", SCAN, "outcome", ["unreadable", "", None, ["welcome"]]),
        ("scan", SCAN, "code", [5, ["x"]]),
        ("scan", SCAN, "seen", [
            [], "x", {"M1": None}, {"M1": [None] * 4}, {"M1": [None, None, None, 0, None, 0]},
            {"M1": [18, None, None, 0, None]}, {"M1": [None, "noon", None, 0, None]}, {"M1": [None, None, 5, 0, None]},
            {"M1": [None, None, None, 10**9, None]}, {"M1": [None, None, None, None, None]},
            {"M1": [None, None, None, 0, ["P1"]]}, {"M1": [None, None, "x" * 100_000, 0, None]},
        ]),
        ("seat", SEAT, "participant", [["P1"], {}]),
        ("seat", SEAT, "meeting", [5]),
        ("seat", SEAT, "why", [["x"]]),
    ],
)  # fmt: skip
def test_a_value_that_a_reader_would_stumble_over_is_said_with_its_field(
    kind: str, body: dict[str, Any], field: str, values: list[Any]
) -> None:
    assert problem_of(kind, body) is None
    for value in values:
        problem = problem_of(kind, {**body, field: value})
        assert problem is not None, value
        assert problem.startswith(field) or problem == "end is not after start"


@pytest.mark.parametrize(
    "days",
    [
        ["0001-01-01"],
        ["9999-12-31"],
        ["25.04.2016"],
        ["20160425"],
        ["2016-W17-1"],
        ["2016-04-31"],
        "2016-04-25",
        [5],
        None,
    ],
)
def test_days_are_iso_dates(days: Any) -> None:
    body = {**dict.fromkeys(FIELDS["participant"], ""), "status": "registered", "home_table": None}
    assert problem_of("participant", {**body, "days": ["2016-04-25", "2016-04-26"]}) is None
    assert "days" in str(problem_of("participant", {**body, "days": days}))


def test_a_meeting_may_have_a_table_and_no_time() -> None:
    assert problem_of("seat", {"table": "18", "start": None, "end": None}) is None


def test_further_fields_are_allowed_and_none_is_as_good_as_left_out() -> None:
    assert problem_of("seat", {**SEAT, "colour": [{"deep": 1}], "why": None}) is None
    assert problem_of("badge", {**BADGE, "issue": None, "since": None, "until": None}) is None


def test_what_is_so_can_be_gone_and_what_happened_cannot() -> None:
    for kind in FIELDS:
        assert (problem_of(kind, {"form": 1, "gone": True}) is None) == (kind in SO)


def test_kinds_of_a_newer_program_fit_whatever_they_hold() -> None:
    assert problem_of("lunch", {"anything": object()}) is None
