"""What the board says of a hall: rows, moves, waiting pairs, replacements."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import delays, parts, programme, seating
from app.board import Board, Former, Line, board_at
from app.check_in import scan
from app.clock import milliseconds, time_text
from app.forgetting import forget
from app.problems import BadInput
from app.steps import undo
from db.facts import Draft, body_of
from db.hall import Hall
from tests.app.desk_events import at, copied, hall_at, local, ticket


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hall_at(tmp_path_factory.mktemp("board") / "template.hall")


@pytest.fixture(scope="module")
def moved(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file in which meetings have moved in the morning."""
    path = tmp_path_factory.mktemp("moved") / "event.hall"
    with copied(template, path) as opened:
        seating.move(opened, "m3", at("09:05"), by="Ann", table="a3")
        seating.move(opened, "m5", at("09:15"), by="Ann", table="a2")
        seating.move(opened, "m8", at("10:20"), by="Ann", table="b1")
        delays.delay(opened, "c2c", at("09:40").now(), 15, at("09:25"), by="Ann")
    return path


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    with copied(template, tmp_path / "event.hall") as opened:
        yield opened


def board(hall: Hall, when: str, room: str | None = None) -> Board:
    return board_at(hall, at(when).now(), room)


def names(hall: Hall, when: str, room: str | None = None) -> list[str]:
    return [line.meeting.meeting for line in board(hall, when, room).lines]


def line(hall: Hall, meeting: str, when: str) -> Line:
    return next(one for one in board(hall, when).lines if one.meeting.meeting == meeting)


def test_what_meets_comes_before_what_starts_next(hall: Hall) -> None:
    assert names(hall, "09:05") == ["m1", "m2", "m3", "m4"]
    assert names(hall, "09:45") == ["m5", "m6", "m8"]


def test_one_room_has_its_own_rows_and_an_unknown_one_is_bad_input(hall: Hall) -> None:
    assert names(hall, "09:05", "Birch") == ["m4"]
    with pytest.raises(BadInput, match="attic"):
        board(hall, "09:05", "attic")


def test_a_meeting_that_has_moved_stands_first_for_ten_minutes_with_where_it_was(hall: Hall) -> None:
    seating.move(hall, "m3", at("09:05"), by="Ann", table="a3")
    assert names(hall, "09:06") == ["m3", "m1", "m2", "m4"]
    assert line(hall, "m3", "09:06").moved == Former("1", None, local("2024-06-03T09:20"))
    assert line(hall, "m3", "09:14").moved is not None
    assert line(hall, "m3", "09:16").moved is None
    assert names(hall, "09:16") == ["m1", "m2", "m3", "m4"]


def test_a_move_to_a_table_of_the_same_label_names_the_room_it_was_in(hall: Hall) -> None:
    seating.move(hall, "m1", at("08:50"), by="Ann", table="b1")
    assert line(hall, "m1", "08:55").moved == Former("1", "Aspen", local("2024-06-03T09:00"))


def test_a_later_meeting_that_moved_is_told_if_it_begins_within_the_hour(hall: Hall) -> None:
    seating.move(hall, "m5", at("09:05"), by="Ann", table="a2")
    assert names(hall, "09:06")[0] == "m5"
    assert names(hall, "09:06", "Birch") == ["m4"], "it is in the other room now"
    seating.move(hall, "m8", at("09:05"), by="Ann", table="a1")
    assert "m8" not in names(hall, "09:06")


def test_a_move_that_was_undone_is_none(hall: Hall) -> None:
    moved = seating.move(hall, "m3", at("09:05"), by="Ann", table="a3")
    undo(hall, moved.step, at("09:06"), by="Ann")
    assert line(hall, "m3", "09:07").moved is None


def test_another_time_at_the_same_table_is_a_move(hall: Hall) -> None:
    seating.move(hall, "m5", at("09:30"), by="Ann", start=at("10:00").now())
    assert line(hall, "m5", "09:35").moved == Former("4", None, local("2024-06-03T09:40"))


def test_a_meeting_that_gets_its_first_table_has_moved_from_none(hall: Hall) -> None:
    assert line(hall, "m6", "09:35").meeting.table is None
    seating.move(hall, "m6", at("09:35"), by="Ann", table="a2")
    assert line(hall, "m6", "09:36").moved == Former(None, None, local("2024-06-03T09:40"))


def test_a_move_that_was_made_on_another_terminal_is_seen(hall: Hall, template: Path, tmp_path: Path) -> None:
    with copied(template, tmp_path / "other.hall") as other:
        other.rows("UPDATE terminal SET name = 'other'")
        seating.move(other, "m3", at("09:05"), by="Ann", table="a3")
        known = {fact.id for fact in hall.all_facts()}
        hall.receive([fact for fact in other.all_facts() if fact.id not in known])
    assert line(hall, "m3", "09:06").moved is not None


def test_a_table_that_closes_under_a_meeting_leaves_it_without_one_and_not_moved(hall: Hall) -> None:
    start = local("2024-06-03T09:00")
    span = {"start": time_text(start), "end": time_text(start + timedelta(hours=2))}
    body = {"table": "b1", "room": None, "why": "leak", "state": "closed", **span}
    hall.record([Draft("closure", "c1", body)], at=milliseconds(at("09:05").now()))
    told = line(hall, "m4", "09:06")
    assert (told.meeting.table, told.moved) == (None, None)


def test_a_pair_waits_when_one_side_is_here_and_the_other_is_not_known(hall: Hall) -> None:
    scan(hall, ticket("e1"), at("08:50"), kiosk="door")
    assert line(hall, "m1", "09:04").waits is False
    assert line(hall, "m1", "09:06").waits is True
    assert line(hall, "m2", "09:06").waits is False
    scan(hall, ticket("u1"), at("09:06"), kiosk="door")
    assert line(hall, "m1", "09:07").waits is False


def test_somebody_else_than_the_folder_said_is_a_replacement(hall: Hall) -> None:
    assert not any(one.replaced for one in board(hall, "09:05").lines)
    parts.other_partner(hall, "m3", "u2", "u3", at("09:05"), by="Ann")
    assert line(hall, "m3", "09:06").replaced is True
    assert line(hall, "m4", "09:06").replaced is False


def test_a_delay_is_no_move(hall: Hall) -> None:
    delays.delay(hall, "c2c", at("09:20").now(), 15, at("09:05"), by="Ann")
    told = line(hall, "m4", "09:06")
    assert (told.moved, told.meeting.delayed_min) == (None, 15)


def test_no_meetings_are_told_apart_from_none_any_more(hall: Hall) -> None:
    assert board(hall, "23:30") == Board((), (), True)


@given(st.integers(8 * 60, 13 * 60), st.sampled_from([None, "A", "B"]))
def test_every_meeting_that_runs_or_starts_next_has_exactly_one_line(
    moved: Path, minute: int, room: str | None
) -> None:
    """Those that only moved come besides."""
    with Hall(moved) as hall:
        now = at("00:00").now() + timedelta(minutes=minute)
        lines = board_at(hall, now, room).lines
        shown, found = [line.meeting.meeting for line in lines], programme.hall_at(hall, now, room)
        wanted = {one.meeting for one in (*found.now, *found.next)}
        assert len(shown) == len(set(shown))
        assert wanted <= set(shown)
        assert all(line.moved for line in lines if line.meeting.meeting not in wanted)


def names_on_board(hall: Hall, meeting: str, when: str) -> tuple[str, str]:
    return line(hall, meeting, when).host, line(hall, meeting, when).guest


def show_people(hall: Hall) -> None:
    (told,) = hall.facts_about([("event", "desk")])["event", "desk"]
    body = body_of(told.body)
    assert body is not None
    hall.record([Draft("event", "desk", {**body, "board_shows": "people"})], at=milliseconds(at("08:30").now()))


def test_a_board_names_organisations_and_people_only_where_the_event_says_so(hall: Hall) -> None:
    assert names_on_board(hall, "m1", "09:05") == ("Ek AB", "Ash Inc")
    show_people(hall)
    assert names_on_board(hall, "m1", "09:05") == ("Ada Ek", "Amy Ash")


def test_of_people_who_are_forgotten_a_board_knows_their_organisation_at_most(hall: Hall) -> None:
    show_people(hall)
    before = names_on_board(hall, "m1", "09:05")
    forget(hall, "e1", at("08:40"), by="Ann")
    host, guest = names_on_board(hall, "m1", "09:05")
    assert "Ada" in before[0]
    assert "Ada" not in host
    assert "Ek" not in host or host == "Ek AB"
    assert guest == before[1]
