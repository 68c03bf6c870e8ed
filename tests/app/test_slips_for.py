"""Whose slips of which day somebody wants, above all after a step."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app import closing, delays, parts, seating, steps, walk_in
from app.printing import Printer
from app.slips_for import Wanted, count_of, slips_for
from app.venue import venue_of
from db.hall import Hall
from tests.app.desk_events import at, copied, local
from tests.app.slips_in_folders import print_slips
from tests.app.two_days import hall_at

MONDAY, TUESDAY = date(2024, 6, 3), date(2024, 6, 4)
NOON = "2024-06-03T12:00"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hall_at(tmp_path_factory.mktemp("slips") / "event.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    with copied(template, tmp_path / "event.hall") as opened:
        yield opened


def of(hall: Hall, wanted: Wanted, when: str = "08:30") -> list[tuple[str, date]]:
    """By name, as many as are counted."""
    found = [(slip.participant.id, slip.day) for slip in slips_for(hall, wanted, at(when).now())]
    assert count_of(hall, wanted, at(when).now()) == len(found)
    return found


def of_step(hall: Hall, step: str, when: str = "08:30") -> list[tuple[str, date]]:
    return of(hall, Wanted("step", step), when)


def close(hall: Hall, room: str, start: str, end: str) -> tuple[str, str]:
    """The closure's id and the step."""
    closure = closing.wanted(venue_of(hall), start=local(start), end=local(end), why="water", room=room)
    done = closing.apply(hall, closing.preview(hall, closure, at()), at(), by="Ann")
    return done.closure, done.step


def test_the_slips_of_a_day_are_those_of_everybody_with_something_that_day(hall: Hall) -> None:
    assert of(hall, Wanted("day")) == [(name, MONDAY) for name in ("u1", "e2", "e1", "u2")]
    assert of(hall, Wanted("day", day=TUESDAY)) == [(name, TUESDAY) for name in ("s1", "e1", "u2")]


def test_a_table_and_a_room_have_those_who_sit_there_that_day(hall: Hall) -> None:
    assert of(hall, Wanted("table", "b1")) == [("u1", MONDAY), ("e2", MONDAY)]
    assert of(hall, Wanted("room", "B", TUESDAY)) == [("e1", TUESDAY), ("u2", TUESDAY)]


def test_a_meeting_has_the_slips_of_its_own_day(hall: Hall) -> None:
    assert of(hall, Wanted("meeting", "m3")) == [("e1", TUESDAY), ("u2", TUESDAY)]


def test_a_meeting_moved_to_another_day_concerns_that_day_and_the_slips_of_the_first(
    hall: Hall, tmp_path: Path
) -> None:
    print_slips(hall, Wanted("person", "e1"), at(), Printer(str(tmp_path), "door"))
    start = datetime.fromisoformat("2024-06-04T09:20").replace(tzinfo=local(NOON).tzinfo)
    step = seating.move(hall, "m1", at(), by="Ann", start=start).step
    assert of_step(hall, step) == [("u1", TUESDAY), ("e1", MONDAY), ("e1", TUESDAY)]


def test_a_step_about_a_day_that_is_over_concerns_nobody(hall: Hall) -> None:
    step = parts.cancel(hall, "m1", at(), by="Ann", why="ill").step
    assert of_step(hall, step) == [("u1", MONDAY), ("e1", MONDAY)]
    assert of_step(hall, step, "2024-06-04T08:30") == []


def test_a_delay_concerns_everybody_in_the_round_from_then_on_and_so_does_its_undoing(hall: Hall) -> None:
    _, done = delays.delay(hall, "c2c", local("2024-06-03T09:20"), 15, at(), by="Ann")
    everybody = [("e2", MONDAY), ("e1", TUESDAY), ("u2", MONDAY), ("u2", TUESDAY)]
    assert of_step(hall, done.step) == everybody
    undone = steps.undo(hall, done.step, at(), by="Ann")
    assert of_step(hall, undone.step) == everybody


def test_lifting_a_delay_concerns_those_who_were_late(hall: Hall) -> None:
    delays.delay(hall, "late", local("2024-06-03T11:00"), 15, at(), by="Ann")
    _, done = delays.delay(hall, "late", local("2024-06-03T09:00"), 0, at(), by="Ann")
    assert of_step(hall, done.step) == [("u1", MONDAY), ("e2", MONDAY)]


def test_a_closed_room_concerns_whoever_moves_and_so_does_its_opening(hall: Hall) -> None:
    closure, step = close(hall, "B", "2024-06-03T10:30", "2024-06-03T12:00")
    assert of_step(hall, step) == [("u1", MONDAY), ("e2", MONDAY)]
    reopened = closing.reopen(hall, closure, at(), by="Ann", put_back=True)
    assert of_step(hall, reopened.step) == [("u1", MONDAY), ("e2", MONDAY)]


def test_a_room_that_nobody_goes_back_to_concerns_nobody(hall: Hall) -> None:
    closure, _ = close(hall, "B", "2024-06-03T10:30", "2024-06-03T12:00")
    assert of_step(hall, closing.reopen(hall, closure, at(), by="Ann", put_back=False).step) == []


def test_whoever_is_left_without_a_table_gets_a_slip_that_says_so(hall: Hall) -> None:
    """All tables are closed, so that no seat is said anew, and only the table is gone."""
    close(hall, "A", "2024-06-03T10:30", "2024-06-03T12:00")
    _, step = close(hall, "B", "2024-06-03T10:30", "2024-06-03T12:00")
    found = slips_for(hall, Wanted("step", step), at().now())
    assert {slip.participant.id for slip in found} == {"e2", "u1"}
    assert {meeting.table for slip in found for meeting in slip.meetings if meeting.meeting == "m4"} == {None}
    undone = steps.undo(hall, step, at(), by="Ann")
    assert of_step(hall, undone.step) == [("u1", MONDAY), ("e2", MONDAY)]


def test_a_replaced_partner_whose_slip_is_wrong_is_concerned_and_one_without_a_slip_is_not(
    hall: Hall, tmp_path: Path
) -> None:
    step = parts.other_partner(hall, "m1", "u1", "u2", at(), by="Ann").step
    assert of_step(hall, step) == [("e1", MONDAY), ("u2", MONDAY)]
    steps.undo(hall, step, at(), by="Ann")
    print_slips(hall, Wanted("person", "u1"), at(), Printer(str(tmp_path), "door"))
    step = parts.other_partner(hall, "m1", "u1", "u2", at(), by="Ann").step
    assert of_step(hall, step) == [("u1", MONDAY), ("e1", MONDAY), ("u2", MONDAY)]


def test_whoever_withdraws_gets_no_slip_and_their_partners_do(hall: Hall) -> None:
    step = walk_in.withdraw(hall, "e2", at(), by="Ann", why="ill").step
    assert of_step(hall, step) == [("u1", MONDAY), ("u2", MONDAY)]


def test_a_slip_printed_on_another_terminal_is_among_those_that_a_step_makes_wrong(hall: Hall, tmp_path: Path) -> None:
    with Hall(tmp_path / "kiosk.hall", create=True) as kiosk:
        kiosk.receive(list(hall.all_facts()))
        print_slips(kiosk, Wanted("person", "u1"), at(), Printer(str(tmp_path), "door"))
        hall.receive(list(kiosk.all_facts()))
    step = parts.other_partner(hall, "m1", "u1", "u2", at(), by="Ann").step
    assert ("u1", MONDAY) in of_step(hall, step)


def test_a_step_that_no_slip_tells_of_has_no_slips(hall: Hall) -> None:
    assert of_step(hall, parts.lock(hall, "m1", at(), by="Ann", locked=True).step) == []
    assert of_step(hall, walk_in.admit_today(hall, "s1", at(), by="Ann").step) == []
    assert of_step(hall, "unknown") == []
