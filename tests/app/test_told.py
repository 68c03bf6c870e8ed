from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import badge, booking, check_in, parts, seating, steps, told
from app.event_folder import read_folder
from app.load import load_into
from app.problems import BadInput, RuleRefusal
from app.told import people_to_tell, tell, untold
from db import questions
from db.facts import Draft
from db.hall import Hall
from tests.app.desk_events import KEY, at, copied, folder_at, hall_at, local

NOW = at().now()
PEOPLE = ["e1", "e2", "e3", "u1", "u2", "u3", "u4"]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("told") / "template.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    """The crowded event, in which everybody has arrived but Cat Fir (u3)."""
    with copied(template, tmp_path / "event.hall") as opened:
        everybody_arrives(opened, but={"u3"})
        yield opened


def everybody_arrives(hall: Hall, but: set[str]) -> None:
    for person in PEOPLE:
        if person not in but:
            check_in.arrive(hall, person, at(), by="Ann")


def to_tell(hall: Hall) -> dict[str, list[tuple[str, str]]]:
    found = people_to_tell(hall, NOW)
    assert {one.id: changes for one, changes in found} == {
        one.id: changes for one in questions.participants(hall) if (changes := untold(hall, one.id, NOW))
    }
    return {one.id: [(change.meeting, change.what) for change in changes] for one, changes in found}


def test_nobody_is_to_be_told_while_nothing_has_changed(hall: Hall) -> None:
    assert to_tell(hall) == {}


def test_both_sides_and_those_who_come_along_are_to_be_told_of_a_move(hall: Hall) -> None:
    seating.move(hall, "m1", at(), by="Ann", table="b1")
    assert to_tell(hall) == {person: [("m1", "moved")] for person in ("e1", "u1", "u4")}


def test_who_was_told_knows_and_who_scans_knows(hall: Hall) -> None:
    seating.move(hall, "m2", at(), by="Ann", table="b1")
    done = tell(hall, "e2", at(), by="Ann")
    assert list(to_tell(hall)) == ["u2"]
    check_in.arrive(hall, "u2", at(), by="Ann")
    assert to_tell(hall) == {}
    assert {fact[0] for fact in hall.rows("SELECT kind FROM facts WHERE step = ?", (done.step,))} == {"told"}


def test_who_never_looked_is_told_all_by_their_first_scan(hall: Hall) -> None:
    seating.move(hall, "m6", at(), by="Ann", table="b1")
    assert list(to_tell(hall)) == ["e1"]
    assert untold(hall, "u3", NOW) == ()


def test_a_change_that_was_taken_back_is_nothing_to_tell(hall: Hall) -> None:
    step = seating.move(hall, "m1", at(), by="Ann", table="b1").step
    steps.undo(hall, step, at(), by="Ann")
    assert to_tell(hall) == {}


def test_whoever_was_replaced_is_told_as_well_as_who_comes_instead(hall: Hall) -> None:
    parts.other_partner(hall, "m3", "u2", "u4", at(), by="Ann")
    assert to_tell(hall) == {"e1": [("m3", "partner")], "u2": [("m3", "cancelled")], "u4": [("m3", "new")]}


def test_a_cancelled_and_a_booked_meeting_are_told(hall: Hall) -> None:
    parts.cancel(hall, "m2", at(), by="Ann", why="ill")
    meeting, done = booking.book(hall, "e2", "u2", at(), by="Ann")
    told_of = to_tell(hall)
    assert {what for _, what in told_of["e2"]} == {"cancelled", "new"}
    steps.undo(hall, done.step, at(), by="Ann")
    assert to_tell(hall)["u2"] == [("m2", "cancelled")]
    assert meeting


def test_a_closed_table_and_a_delay_are_told_to_those_whom_they_hit(hall: Hall) -> None:
    span = {"start": "2024-06-03T13:00:00Z", "end": "2024-06-03T13:10:00Z"}
    closure = {"table": "a2", **span, "why": "broken", "state": "closed"}
    hall.record([Draft("closure", "c1", closure)], at=1, by="Ann")
    assert list(to_tell(hall)) == ["e2", "u2"]
    room = {
        "room": "B",
        "start": "2024-06-03T13:00:00Z",
        "end": "2024-06-03T18:00:00Z",
        "why": "water",
        "state": "closed",
    }
    hall.record([Draft("closure", "c2", room)], at=2, by="Ann")
    assert set(to_tell(hall)) == {"e2", "u2", "e3", "u1"}
    for name, body in (("c1", closure), ("c2", room)):
        hall.record([Draft("closure", name, {**body, "state": "reopened"})], at=3, by="Ann")
    assert to_tell(hall) == {}
    hall.record([Draft("delay", "d", {"round": "c2b", "since": "2024-06-03T15:00:00Z", "minutes": 10})], at=4, by="Ann")
    assert to_tell(hall) == {"e1": [("m8", "delayed")], "u4": [("m8", "delayed")]}


def test_a_meeting_that_a_later_load_brings_is_told(hall: Hall, tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "folder")
    meetings = folder / "meetings.csv"
    meetings.write_text(meetings.read_text() + "m10,c2b,2024-06-03T11:30,2024-06-03T12:00,A,1,u2,e2,,,\n")
    badge.key_path(hall.path).write_text(KEY.hex())
    load_into(hall.path, badge.key_path(hall.path), read_folder(folder), at=local("2024-06-03T08:00"))
    assert to_tell(hall) == {"e2": [("m10", "new")], "u2": [("m10", "new")]}


def test_what_is_over_is_nothing_to_tell(hall: Hall) -> None:
    seating.move(hall, "m2", at(), by="Ann", table="b1")
    assert people_to_tell(hall, at("09:20").now()) == []


def test_those_whose_meeting_begins_first_come_first(hall: Hall) -> None:
    seating.move(hall, "m5", at(), by="Ann", table="b1")
    seating.move(hall, "m2", at(), by="Ann", table="a3")
    assert [one.id for one, _ in people_to_tell(hall, NOW)] == ["e2", "u2", "u1"]


CHANGES: list[Callable[[Hall], object]] = [
    lambda hall: seating.move(hall, "m1", at(), by="Ann", table="b1"),
    lambda hall: seating.move(hall, "m6", at(), by="Ann"),
    lambda hall: seating.swap(hall, "m1", "m2", at(), by="Ann"),
    lambda hall: seating.move(hall, "m3", at(), by="Ann", start=local("2024-06-03T10:00")),
    lambda hall: parts.cancel(hall, "m5", at(), by="Ann", why="ill"),
    lambda hall: parts.reinstate(hall, "m7", at(), by="Ann"),
    lambda hall: parts.reinstate(hall, "m5", at(), by="Ann"),
    lambda hall: parts.substitute(hall, "u2", "u3", at(), by="Ann"),
    lambda hall: parts.other_partner(hall, "m8", "u4", "u1", at(), by="Ann"),
    lambda hall: booking.book(hall, "e3", "u2", at(), by="Ann"),
    lambda hall: parts.add_other(hall, "m4", "u3", "", at(), by="Ann"),
    lambda hall: parts.remove_other(hall, "m1", "u4", at(), by="Ann"),
    lambda hall: tell(hall, "e1", at(), by="Ann"),
    lambda hall: tell(hall, "u2", at(), by="Ann"),
    lambda hall: check_in.arrive(hall, "u3", at(), by="Ann"),
    lambda hall: steps.undo(hall, hall.value("SELECT max(step) FROM facts"), at(), by="Ann"),
]


@given(st.lists(st.sampled_from(CHANGES), max_size=8))
@settings(max_examples=40)
def test_all_who_have_something_to_hear_are_found_and_nobody_else(
    template: Path, tmp_path_factory: pytest.TempPathFactory, changes: list[Callable[[Hall], object]]
) -> None:
    with copied(template, tmp_path_factory.mktemp("many") / "event.hall") as hall:
        everybody_arrives(hall, but={"u3"})
        for change in changes:
            try:
                change(hall)
            except (RuleRefusal, BadInput):
                continue
        to_tell(hall)


def test_beyond_a_limit_meetings_are_counted_and_not_looked_at(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    seating.move(hall, "m1", at(), by="Ann", table="b1")
    monkeypatch.setattr(told, "MOST", 1)
    found = told.touched(hall, NOW)
    assert (found.meetings, found.more) == (("m1",), 2)
