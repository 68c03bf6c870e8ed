from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app import badge, closing, seating, steps
from app.clock import Clock
from app.closing import Applied
from app.delays import delay
from app.event_folder import read_folder
from app.load import load_into
from app.problems import BadInput, RuleRefusal
from app.reseating.records import Answer
from app.venue import venue_of
from db import questions
from db.hall import Hall
from db.records import Standing
from db.seating import closures, standing, standings
from tests.app import desk_events
from tests.app.desk_events import at, local

BY = "Ann"
DEMO = Path(resources.__path__[0]) / "eu-us-2016"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("template") / "desk.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    with desk_events.copied(template, tmp_path / "desk.hall") as opened:
        yield opened


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.hall"
    badge.key_path(path).write_text(bytes(32).hex())
    load_into(path, badge.key_path(path), read_folder(DEMO), at=datetime.fromisoformat("2016-04-24T12:00+02:00"))
    return path


def moment(text: str) -> datetime:
    return local(f"2024-06-03T{text}")


def preview(
    hall: Hall, start: str, end: str, *, room: str | None = None, table: str | None = None, when: Clock | None = None
) -> closing.Preview:
    wanted = closing.wanted(venue_of(hall), start=moment(start), end=moment(end), why="smoke", room=room, table=table)
    return closing.preview(hall, wanted, when or at())


def close(
    hall: Hall, start: str, end: str, *, room: str | None = None, table: str | None = None, when: Clock | None = None
) -> Applied:
    seen = preview(hall, start, end, room=room, table=table, when=when)
    return closing.apply(hall, seen, when or at(), by=BY)


def places(answer: Answer) -> dict[str, str]:
    return {move.meeting: move.after.table for move in answer.moves}


def seat(hall: Hall, meeting: str) -> tuple[str | None, bool]:
    found = standing(hall, meeting)
    assert found is not None
    return found.table, found.has_table


def digest(hall: Hall) -> str:
    return questions.counts(hall).digest


def meet(one: Standing, other: Standing) -> bool:
    return (one.start or "9") < (other.end or "") and (other.start or "9") < (one.end or "")


def check(hall: Hall) -> None:
    """Nobody sits in two places, no table is taken twice, nobody sits at a closed table, all in their rounds."""
    everybody = standings(hall)
    for one, other in combinations(everybody, 2):
        if meet(one, other):
            assert not {s.participant for s in one.people} & {s.participant for s in other.people}, (one, other)
            assert not (one.has_table and other.has_table and one.table == other.table), (one, other)
    rooms = {table.id: table.room for table in venue_of(hall).tables}
    for one in everybody:
        for shut in closures(hall):
            if (
                shut.closed
                and one.has_table
                and one.start
                and one.end
                and one.start < shut.end
                and shut.start < one.end
            ):
                assert one.table != shut.table
                assert not (shut.table is None and rooms[one.table or ""] == shut.room)


def test_a_preview_records_nothing(hall: Hall) -> None:
    before = digest(hall)
    seen = preview(hall, "09:00", "10:00", room="A")
    assert seen.answer.moves
    assert digest(hall) == before


def test_closing_moves_everybody_in_one_step_as_the_preview_said(hall: Hall) -> None:
    seen = preview(hall, "09:20", "10:00", table="a1")
    assert places(seen.answer) == {"m3": "a2"}
    done = closing.apply(hall, seen, at(), by=BY)
    assert done.answer == seen.answer
    assert seat(hall, "m3") == ("a2", True)
    assert [(one.id, one.table, one.closed) for one in closures(hall)] == [(done.closure, "a1", True)]
    assert done.entities is not None
    assert {("closure", done.closure), ("seat", "m3")} <= done.entities
    check(hall)


def test_undoing_a_closure_brings_back_what_was(hall: Hall) -> None:
    before = digest(hall)
    done = close(hall, "09:00", "12:00", room="Aspen")
    steps.undo(hall, done.step, at(), by=BY)
    assert digest(hall) == before


def test_whoever_has_no_place_keeps_the_seat_and_has_no_table(hall: Hall) -> None:
    close(hall, "09:00", "12:30", room="B")
    done = close(hall, "09:00", "10:20", room="A")
    assert done.answer.moves == ()
    assert set(done.answer.unplaced) == {"m1", "m2", "m3", "m4", "m5"}
    assert seat(hall, "m1") == ("a1", False)
    closing.reopen(hall, done.closure, at(), by=BY, put_back=False)
    assert seat(hall, "m1") == ("a1", True)


def test_closing_more_tries_again_for_those_whom_a_closure_left_out(hall: Hall) -> None:
    close(hall, "09:00", "12:30", room="A")
    close(hall, "09:00", "12:30", room="B")
    for one in closures(hall):
        if one.room == "B":
            closing.reopen(hall, one.id, at(), by=BY, put_back=False)
    done = close(hall, "08:00", "12:30", table="a1")
    assert places(done.answer).keys() <= {"m1", "m3"}
    check(hall)


def test_a_running_meeting_stays_unless_its_own_table_closes(hall: Hall) -> None:
    seen = preview(hall, "09:00", "10:20", table="a1", when=at("09:10"))
    moved = {move.meeting: move for move in seen.answer.moves}
    assert moved["m1"].before.start == moved["m1"].after.start
    assert "m2" not in moved


def test_running_is_what_runs_by_the_times_that_people_see(hall: Hall) -> None:
    delay(hall, "c2c", moment("09:00"), 30, at(), by=BY)
    seen = preview(hall, "09:00", "10:20", table="a1", when=at("09:45"))
    moved = {move.meeting: move for move in seen.answer.moves}
    assert moved["m1"].before.start == moved["m1"].after.start
    late = preview(hall, "09:00", "10:20", table="a1", when=at("09:51"))
    assert "m1" not in places(late.answer)


def test_a_home_table_and_a_locked_meeting_are_kept_while_they_are_open(hall: Hall) -> None:
    seen = preview(hall, "09:00", "10:20", room="A")
    assert not {"m4", "m5"} & places(seen.answer).keys()
    home = preview(hall, "09:40", "10:20", table="b2")
    assert places(home.answer) == {"m5": "b1"}


def test_what_was_previewed_is_taken_unless_it_no_longer_fits(hall: Hall) -> None:
    seen = preview(hall, "09:20", "10:00", table="a1")
    seating.move(hall, "m5", at(), by="Bo", table="a3")
    assert closing.apply(hall, seen, at(), by=BY).answer == seen.answer
    check(hall)


def test_what_no_longer_fits_is_found_anew(hall: Hall) -> None:
    seen = preview(hall, "09:20", "10:00", table="a1")
    seating.move(hall, "m3", at(), by="Bo", table="a3")
    done = closing.apply(hall, seen, at(), by=BY)
    assert "m3" not in places(done.answer)
    assert seat(hall, "m3") == ("a3", True)
    check(hall)


@pytest.mark.parametrize(
    ("room", "table", "start", "end", "when", "said"),
    [
        ("attic", None, "09:00", "10:00", "08:30", "There is no room attic"),
        (None, None, "09:00", "10:00", "08:30", "a room or a table"),
        ("A", "a1", "09:00", "10:00", "08:30", "a room or a table"),
        ("A", None, "10:00", "10:00", "08:30", "must end after"),
    ],
)
def test_a_closure_that_makes_no_sense_is_bad_input(
    hall: Hall, room: str | None, table: str | None, start: str, end: str, when: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        preview(hall, start, end, room=room, table=table, when=at(when))


def test_an_unknown_table_and_a_label_of_two_are_refused(hall: Hall) -> None:
    for name in ("zz", "1"):
        with pytest.raises(RuleRefusal) as refusal:
            preview(hall, "09:00", "10:00", table=name)
        assert refusal.value.reason == "unknown_table"
    assert preview(hall, "09:00", "10:00", table="4").closure.table == "b2"
    assert preview(hall, "09:00", "10:00", room="Birch").closure.room == "B"


def test_a_time_that_is_over_and_one_that_is_closed_are_refused(hall: Hall) -> None:
    with pytest.raises(RuleRefusal) as refusal:
        preview(hall, "09:00", "10:00", table="a1", when=at("10:00"))
    assert refusal.value.reason == "over"
    done = close(hall, "09:00", "12:00", room="A")
    for room, table in ((None, "a1"), ("A", None)):
        with pytest.raises(RuleRefusal) as refusal:
            preview(hall, "09:20", "12:00", room=room, table=table)
        assert (refusal.value.reason, refusal.value.other) == ("table_closed", done.closure)
    assert preview(hall, "09:20", "12:01", table="a1").closure.table == "a1"


def test_reopening_puts_back_whom_nobody_has_moved_since(hall: Hall) -> None:
    before = {one.meeting: (one.table, one.start) for one in standings(hall)}
    done = close(hall, "09:00", "12:30", room="A")
    assert closing.open_closures(hall, at().now())[0].back
    back = closing.reopen(hall, done.closure, at(), by=BY, put_back=True)
    assert {move.meeting for move in back.moves} == set(places(done.answer))
    assert {one.meeting: (one.table, one.start) for one in standings(hall)} == before
    assert all(one.has_table for one in standings(hall) if one.table)
    assert closing.open_closures(hall, at().now()) == []
    check(hall)


def test_undoing_a_reopening_closes_again_and_can_be_reopened_again(hall: Hall) -> None:
    done = close(hall, "09:00", "12:30", room="A")
    closed = digest(hall)
    back = closing.reopen(hall, done.closure, at(), by=BY, put_back=True)
    steps.undo(hall, back.step, at(), by=BY)
    assert digest(hall) == closed
    again = closing.reopen(hall, done.closure, at(), by=BY, put_back=True)
    assert {move.meeting for move in again.moves} == set(places(done.answer))


def test_whoever_was_moved_since_or_whose_place_is_taken_stays(hall: Hall) -> None:
    done = close(hall, "09:00", "10:20", table="a1")
    assert set(places(done.answer)) == {"m1", "m3"}
    seating.move(hall, "m3", at(), by="Bo", table="a3")
    back = closing.reopen(hall, done.closure, at(), by=BY, put_back=True)
    assert [move.meeting for move in back.moves] == ["m1"]
    assert seat(hall, "m3") == ("a3", True)
    check(hall)


def test_what_has_begun_is_not_put_back(hall: Hall) -> None:
    done = close(hall, "09:00", "10:20", table="a1")
    back = closing.reopen(hall, done.closure, at("09:10"), by=BY, put_back=True)
    assert [move.meeting for move in back.moves] == ["m3"]


def test_nobody_is_put_back_to_a_table_that_another_closure_closes(hall: Hall) -> None:
    done = close(hall, "09:00", "10:20", table="a1")
    close(hall, "09:00", "09:20", room="A")
    back = closing.reopen(hall, done.closure, at(), by=BY, put_back=True)
    assert "m1" not in {move.meeting for move in back.moves}
    check(hall)


@pytest.mark.parametrize("put_back", [True, False])
def test_a_closure_is_reopened_once(hall: Hall, put_back: bool) -> None:
    done = close(hall, "09:00", "10:20", table="a1")
    closing.reopen(hall, done.closure, at(), by=BY, put_back=put_back)
    for name in (done.closure, "no-such-closure"):
        with pytest.raises(RuleRefusal) as refusal:
            closing.reopen(hall, name, at(), by=BY, put_back=put_back)
        assert refusal.value.reason == "nothing_to_undo"


def test_a_room_of_the_demo_event_closes_with_nobody_left_out(demo: Path, tmp_path: Path) -> None:
    with desk_events.copied(demo, tmp_path / "demo.hall") as hall:
        check(hall)
        before = questions.counts(hall).no_table
        clock = Clock(datetime.fromisoformat("2016-04-25T10:00+02:00"))
        ends = (datetime.fromisoformat(f"2016-04-25T{time}+02:00") for time in ("10:10", "18:00"))
        wanted = closing.wanted(venue_of(hall), start=next(ends), end=next(ends), why="smoke", room="02.01.12")
        seen = closing.preview(hall, wanted, clock)
        assert (seen.answer.unplaced, seen.answer.proved) == ((), True)
        closing.apply(hall, seen, clock, by=BY)
        assert questions.counts(hall).no_table == before
        check(hall)


ACTS = st.one_of(
    st.tuples(
        st.just("close"),
        st.sampled_from(["a1", "a2", "a3", "b1", "b2", "A", "B"]),
        st.sampled_from([("09:00", "09:30"), ("09:20", "10:00"), ("09:00", "12:30"), ("10:00", "11:10")]),
    ),
    st.tuples(st.just("reopen"), st.booleans(), st.integers(0, 3)),
    st.tuples(st.just("move"), st.sampled_from(["m1", "m3", "m5"]), st.sampled_from(["a1", "a3", "b1", "b2"])),
    st.tuples(st.just("delay"), st.sampled_from(["09:00", "09:20"]), st.sampled_from([0, 10, 30])),
)


@given(acts=st.lists(st.tuples(ACTS, st.sampled_from(["08:30", "09:10", "09:40"])), max_size=6))
def test_whatever_closes_and_opens_nobody_sits_twice_and_undoing_all_brings_everything_back(
    template: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[tuple[str, object, object], str]]
) -> None:
    with desk_events.copied(template, tmp_path_factory.mktemp("closing") / "desk.hall") as hall:
        before = digest(hall)
        done: list[str] = []
        for act, when in acts:
            with suppress(RuleRefusal, BadInput):
                done.append(_step_of(hall, act, at(when)))
            check(hall)
        for step in reversed(done):
            steps.undo(hall, step, at(), by=BY)
        assert digest(hall) == before


def _step_of(hall: Hall, act: tuple[str, object, object], clock: Clock) -> str:
    """Do it; its step."""
    match act:
        case ("close", str(name), (str(start), str(end))):
            what = {"room": name} if len(name) == 1 else {"table": name}
            return close(hall, start, end, when=clock, **what).step
        case ("reopen", bool(put_back), int(number)):
            some = closures(hall)
            name = some[number % len(some)].id if some else "none"
            return closing.reopen(hall, name, clock, by=BY, put_back=put_back).step
        case ("move", str(meeting), str(table)):
            return seating.move(hall, meeting, clock, by=BY, table=table).step
        case ("delay", str(start), int(minutes)):
            return delay(hall, "c2c", moment(start), minutes, clock, by=BY)[1].step
    raise AssertionError(act)
