from collections.abc import Iterator
from pathlib import Path

import pytest

from app import check_in, parts, steps, walk_in
from app.attention import attention
from app.matters import DoubleBooked
from app.problems import RuleRefusal
from app.replacements import replace, suggestions
from db import questions, seating
from db.facts import Draft
from db.hall import Hall
from tests.app.desk_events import at, copied, hall_at

NINE = at("09:02")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("replacements") / "template.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    """The crowded event, in which everybody of this day has come but Amy Ash (u1)."""
    with copied(template, tmp_path / "event.hall") as opened:
        for person in ("e1", "e2", "e3", "u2", "u3", "u4"):
            check_in.arrive(opened, person, at(), by="Ann")
        yield opened


def suggested(hall: Hall, meeting: str, absent: str) -> list[tuple[str, int]]:
    return [(one.participant.id, one.meetings) for one in suggestions(hall, meeting, absent, NINE)]


def test_who_has_arrived_is_free_and_from_the_other_side_is_suggested_the_fewest_meetings_first(hall: Hall) -> None:
    # m4: e3 with u1 at 09:20; u2 is in m3 then, u4 is a business, x9 has withdrawn.
    assert suggested(hall, "m4", "u1") == [("u3", 1)]
    parts.cancel(hall, "m3", at(), by="Ann", why="x")
    assert suggested(hall, "m4", "u1") == [("u3", 1), ("u2", 2)]
    parts.cancel(hall, "m6", at(), by="Ann", why="x")
    assert suggested(hall, "m4", "u1") == [("u3", 0), ("u2", 2)]


def test_who_has_not_come_or_has_met_them_already_is_not_suggested(hall: Hall) -> None:
    # m1: e1 with u1 at 09:00; e1 meets u3 at 09:40 and u2 at 09:20.
    assert suggested(hall, "m1", "u1") == []
    parts.cancel(hall, "m6", at(), by="Ann", why="x")
    assert suggested(hall, "m1", "u1") == [("u3", 0)]
    for scan in hall.rows("SELECT id FROM scans WHERE participant = 'u3'"):
        walk_in.void(hall, scan[0], at(), by="Ann", why="x")
    assert suggested(hall, "m1", "u1") == []


def test_a_meeting_of_two_kinds_gets_somebody_of_the_absent_ones_kind(hall: Hall) -> None:
    # m8: u4, a business, with e1, a cluster, at 11:00.
    assert suggested(hall, "m8", "u4") == []
    names = [name for name, _ in suggested(hall, "m8", "e1")]
    assert names == ["u3", "e3", "e2", "u2"]


def test_people_of_another_day_and_those_without_a_side_are_not_suggested(hall: Hall) -> None:
    person = {"first_name": "Zed", "last_name": "Zero", "organisation": "Zero", "country": "", "language": ""}
    for name, side, days in (("z1", "US", ["2024-06-04"]), ("z2", "", []), ("z3", "US", ["2024-06-03"])):
        rest = {"kind": "cluster", "side": side, "days": days, "status": "registered", "home_table": None}
        hall.record([Draft("participant", name, {**person, **rest})], at=1)
        body = {"kiosk": "door", "outcome": "welcome", "participant": name, "seen": {}}
        hall.record([Draft("scan", hall.new_id(), body)], at=round(at().now().timestamp() * 1000))
    assert suggested(hall, "m4", "u1") == [("z3", 0), ("u3", 1)]


def test_a_replacement_is_one_step_that_can_be_undone(hall: Hall) -> None:
    first = questions.counts(hall).digest
    meeting, done = replace(hall, "m4", "u1", "u3", NINE, by="Ann")
    old, new = questions.sitting(hall, "m4"), questions.sitting(hall, meeting)
    assert old is not None
    assert new is not None
    assert (old.cancelled, new.cancelled, new.locked, new.round) == (True, False, False, "c2c")
    assert new.table is not None
    assert (new.table.id, new.start, new.end) == ("b1", old.start, old.end)
    assert [(one.participant, one.role) for one in new.sitters] == [("u3", "guest"), ("e3", "host")]
    assert seating.presences(hall, ["m4"]) == {("m4", "u1"): "absent"}
    kinds = sorted(row[0] for row in hall.rows("SELECT kind FROM facts WHERE step = ?", (done.step,)))
    assert kinds == ["meeting", "meeting", "part", "part", "presence", "seat"]
    steps.undo(hall, done.step, NINE, by="Ann")
    assert questions.counts(hall).digest == first


def test_a_no_show_that_is_marked_already_is_not_marked_again_and_a_host_can_be_replaced(hall: Hall) -> None:
    parts.mark(hall, "m2", "e2", "absent", NINE, by="Ann")
    meeting, done = replace(hall, "m2", "e2", "e3", NINE, by="Ann")
    assert not hall.rows("SELECT 1 FROM facts WHERE step = ? AND kind = 'presence'", (done.step,))
    new = questions.sitting(hall, meeting)
    assert new is not None
    assert {(one.participant, one.role) for one in new.sitters} == {("e3", "host"), ("u2", "guest")}


def test_who_came_along_stays_with_the_one_who_came(hall: Hall) -> None:
    meeting, _ = replace(hall, "m1", "u1", "u3", NINE, by="Ann")
    new = questions.sitting(hall, meeting)
    assert new is not None
    assert ("u4", "other", "interpreter") in [(one.participant, one.role, one.capacity) for one in new.sitters]


@pytest.mark.parametrize(
    ("meeting", "absent", "substitute", "reason", "other"),
    [
        ("m4", "u1", "u2", "guest_busy", "m3"),
        ("m2", "e2", "e1", "host_busy", "m1"),
        ("m1", "u1", "u4", "guest_busy", "m1"),
        ("m1", "u1", "e1", "guest_busy", "m1"),
        ("m1", "u1", "x9", "cancelled", "x9"),
        ("m1", "u1", "nobody", "unknown_participant", None),
        ("m1", "u2", "u3", "unknown_participant", "u2"),
        ("m1", "u4", "u3", "unknown_participant", "u4"),
        ("m7", "u3", "u2", "cancelled", "m7"),
        ("m9", "e4", "e2", "over", "m9"),
        ("mX", "u1", "u3", "unknown_meeting", None),
    ],
)
def test_why_somebody_cannot_come_instead(
    hall: Hall, meeting: str, absent: str, substitute: str, reason: str, other: str | None
) -> None:
    before = questions.counts(hall)
    with pytest.raises(RuleRefusal) as refused:
        replace(hall, meeting, absent, substitute, NINE, by="Ann")
    assert (refused.value.reason, refused.value.other) == (reason, other)
    assert questions.counts(hall) == before


def test_a_meeting_that_is_over_gets_nobody(hall: Hall) -> None:
    with pytest.raises(RuleRefusal) as refused:
        replace(hall, "m1", "u1", "u3", at("09:20"), by="Ann")
    assert refused.value.reason == "over"


def test_a_meeting_without_a_table_gets_a_free_one_with_its_replacement(hall: Hall) -> None:
    meeting, _ = replace(hall, "m6", "e1", "e3", at("09:30"), by="Ann")
    new = questions.sitting(hall, meeting)
    assert new is not None
    assert new.table is not None


def test_everybody_who_is_suggested_can_come_and_then_nobody_sits_in_two_places(hall: Hall) -> None:
    early = at("08:45")
    check_in.arrive(hall, "u1", early, by="Ann")
    tried = 0
    for sitting in questions.all_sittings(hall):
        sides = [sitter.participant for sitter in sitting.sitters if sitter.role != "other"]
        for absent in sides if sitting.start and not sitting.cancelled else ():
            for one in suggestions(hall, sitting.meeting, absent, early):
                _, done = replace(hall, sitting.meeting, absent, one.participant.id, early, by="Ann")
                assert not [m for m in attention(hall, early).matters if isinstance(m, DoubleBooked)]
                steps.undo(hall, done.step, early, by="Ann")
                tried += 1
    assert tried > 5
