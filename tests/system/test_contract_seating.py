"""What staff do to meetings from the command line, from `move` to `undo`, as the contract has it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import copy

import pytest

from app import badge
from db.hall import Hall
from tests.app import desk_events
from tests.system.commands import Ran, command, process

DAY = "2024-06-03T"
Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("template") / "desk.hall")


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    copy(badge.key_path(template), badge.key_path(tmp_path / "desk.hall"))
    copy(template, tmp_path / "desk.hall")
    return tmp_path / "desk.hall"


@pytest.fixture
def run(path: Path) -> Run:
    """The command in Ann's name, at 08:30 of the day of the event unless another time is given."""

    def at(*arguments: str, when: str = "08:30", by: str = "Ann") -> Ran:
        signed = ("--by", by) if by else ()
        return command(*arguments, *signed, "--hall", path, "--at", DAY + when)

    return at


def asked(run: Run, *arguments: str, when: str = "08:30") -> Ran:
    """A question, which nobody signs."""
    return run(*arguments, when=when, by="")


def refusal(ran: Ran) -> tuple[int, str, str | None]:
    return ran.code, ran.json["refused"], ran.json["with"]


def test_a_move_says_from_where_to_where_and_everybody_sees_it(run: Run) -> None:
    asked(run, "scan", desk_events.ticket("e2"))
    moved = run("move", "m2", "--table", "b2")
    assert moved.code == 0
    assert list(moved.json) == ["meeting", "from", "to", "step"]
    assert moved.json["from"] == {"table": "a2", "room": "A", "start": "2024-06-03T09:00:00-04:00"}
    assert moved.json["to"] == {"table": "b2", "room": "B", "start": "2024-06-03T09:00:00-04:00"}
    board = asked(run, "board", when="09:05").json["now"]
    assert {one["meeting"]: one["table"] for one in board} == {"m1": "a1", "m2": "b2"}
    changes = asked(run, "scan", desk_events.ticket("e2"), when="08:40").json["changes"]
    assert [(one["meeting"], one["what"], one["to"]["table"]) for one in changes] == [("m2", "moved", "b2")]


def test_a_table_is_meant_by_its_id_or_by_a_label_that_no_other_has(run: Run) -> None:
    assert run("move", "m2", "--table", "3").json["to"]["table"] == "a3"
    assert refusal(run("move", "m2", "--table", "1")) == (3, "unknown_table", None)


def test_times_are_meant_in_the_events_zone_or_with_an_offset(run: Run) -> None:
    assert run("move", "m2", "--start", DAY + "10:00").json["to"]["start"] == "2024-06-03T10:00:00-04:00"
    assert run("move", "m2", "--start", "2024-06-03T13:20:00Z").code == 3  # u2 is in m3 then
    assert run("move", "m2", "--start", "2024-06-03T13:40:00Z").code == 3  # e2 is in m5 then
    assert run("move", "m2", "--start", "half past nine").code == 2


@pytest.mark.parametrize(
    ("arguments", "when", "said"),
    [
        (("move", "nothing", "--table", "a1"), "08:30", ("unknown_meeting", None)),
        (("move", "m2", "--table", "z"), "08:30", ("unknown_table", None)),
        (("move", "m2", "--table", "a1"), "08:30", ("table_taken", "m1")),
        (("move", "m1", "--table", "a2"), "08:30", ("table_taken", "m2")),
        (("move", "m3", "--start", DAY + "11:00"), "08:30", ("outside_round", None)),
        (("move", "m2", "--start", DAY + "09:20"), "08:30", ("guest_busy", "m3")),
        (("move", "m2", "--start", DAY + "09:40"), "08:30", ("host_busy", "m5")),
        (("move", "m2", "--table", "a3"), "09:20", ("over", "m2")),
        (("move", "m3", "--start", DAY + "09:00"), "09:21", ("over", None)),
        (("move", "m7", "--table", "a3"), "08:30", ("cancelled", "m7")),
        (("move", "m4", "--table", "a3"), "08:30", ("locked", "m4")),
        (("swap", "m4", "m3"), "08:30", ("locked", "m4")),
        (("cancel", "m7", "--why", "ill"), "08:30", ("cancelled", "m7")),
        (("reinstate", "m1"), "08:30", ("nothing_to_undo", "m1")),
        (("book", "e1", "nobody"), "08:30", ("unknown_participant", None)),
        (("book", "e1", "x9"), "08:30", ("cancelled", "x9")),
        (("book", "e1", "u3", "--start", DAY + "09:00"), "08:30", ("host_busy", "m1")),
        (("book", "e1", "u3", "--start", DAY + "10:30"), "08:30", ("outside_round", None)),
        (("substitute", "e1", "e2"), "08:30", ("host_busy", "m2")),
        (("no-show", "m1", "e2"), "08:30", ("unknown_participant", "e2")),
        (("present", "m7", "e3"), "08:30", ("cancelled", "m7")),
        (("undo", "nothing"), "08:30", ("nothing_to_undo", None)),
    ],
)
def test_what_the_rules_refuse_has_its_reason_and_records_nothing(
    run: Run, arguments: tuple[str, ...], when: str, said: tuple[str, str | None]
) -> None:
    before = asked(run, "status").json["facts"]
    assert refusal(run(*arguments, when=when)) == (3, *said)
    assert asked(run, "status").json["facts"] == before


def test_a_closed_table_and_one_with_too_few_seats_are_refused(run: Run) -> None:
    run("close", "--table", "a3", "--from", DAY + "09:00", "--until", DAY + "10:00", "--why", "smoke", "--apply")
    ran = run("move", "m2", "--table", "a3")
    assert (ran.code, ran.json["refused"]) == (3, "table_closed")
    assert refusal(run("move", "m1", "--table", "b2")) == (3, "too_few_seats", "b2")


def test_a_meeting_without_a_table_or_a_time_gets_the_first_that_is_free(run: Run) -> None:
    before = asked(run, "status").json["no_table"]
    assert run("move", "m6").json["to"]["table"] is not None
    assert run("move", "m9").json["to"]["start"] == "2024-06-03T09:40:00-04:00"
    assert asked(run, "status").json["no_table"] == before - 2
    assert run("move", "m6").code == 2


def test_a_swap_exchanges_tables_and_times(run: Run) -> None:
    assert refusal(run("swap", "m2", "m5")) == (3, "guest_busy", "m1")
    run("cancel", "m1", "--why", "ill")
    done = run("swap", "m2", "m5")
    assert done.json["moved"] == ["m2", "m5"]
    day = {one["meeting"]: (one["table"], one["start"][11:16]) for one in asked(run, "day", "e2").json["meetings"]}
    assert day == {"m2": ("b2", "09:40"), "m5": ("a2", "09:00")}


def test_a_swap_with_a_meeting_that_has_no_place_says_so(run: Run) -> None:
    for pair in (("m2", "m9"), ("m9", "m2")):
        ran = run("swap", *pair)
        assert refusal(ran) == (3, "table_taken", "m9")
        assert "m9 has no table and time" in ran.err


def test_a_cancelled_meeting_frees_its_table_and_comes_back_only_where_that_is_free(run: Run) -> None:
    assert list(run("cancel", "m1", "--why", "ill").json) == ["meeting", "step"]
    assert run("move", "m2", "--table", "a1").code == 0
    assert refusal(run("reinstate", "m1")) == (3, "table_taken", "m2")
    assert run("reinstate", "m1", "--table", "a3").code == 0
    assert asked(run, "status").json["no_table"] == 2


def test_a_booking_is_at_the_first_slot_and_table_that_are_free_for_both(run: Run) -> None:
    booked = run("book", "e2", "u3")
    assert list(booked.json) == ["meeting", "step"]
    made = booked.json["meeting"]
    assert (made["start"], made["table"], made["state"]) == ("2024-06-03T09:20:00-04:00", "a2", "later")
    assert (made["host"]["id"], made["guest"]["id"]) == ("e2", "u3")
    outside = run("book", "e2", "u3", "--start", DAY + "10:40", "--outside-round", "--table", "b1")
    assert outside.json["meeting"]["start"] == "2024-06-03T10:40:00-04:00"


def test_a_substitute_takes_the_parts_from_a_time_on(run: Run) -> None:
    done = run("substitute", "e1", "e4", "--from", DAY + "09:20")
    assert sorted(done.json["meetings"]) == ["m3", "m6", "m8"]
    assert [one["meeting"] for one in asked(run, "day", "e1").json["meetings"]] == ["m1"]
    assert run("substitute", "x9", "e4").json == {"meetings": [], "step": None}


def test_presence_is_said_and_said_otherwise(run: Run) -> None:
    away = run("no-show", "m1", "u1").json
    assert (away["meeting"], away["participant"], away["presence"]) == ("m1", "u1", "absent")
    assert run("present", "m1", "u1").json["presence"] == "here"


def test_a_step_is_undone_unless_something_stands_on_it(run: Run) -> None:
    before = asked(run, "status").json["digest"]
    first = run("move", "m2", "--table", "b2").json["step"]
    second = run("move", "m2", "--table", "a3").json["step"]
    assert refusal(run("undo", first)) == (3, "superseded", "m2")
    undone = run("undo", second)
    assert undone.json["undone"] == second
    assert refusal(run("undo", second)) == (3, "nothing_to_undo", None)
    third = run("move", "m1", "--table", "a3").json["step"]
    fourth = run("move", "m2", "--table", "a1").json["step"]
    assert refusal(run("undo", third))[:2] == (3, "superseded")
    for step in (fourth, third, first):
        assert run("undo", step).code == 0
    assert asked(run, "status").json["digest"] == before


def test_undoing_is_refused_where_another_meeting_took_the_place(run: Run) -> None:
    step = run("move", "m2", "--table", "a3").json["step"]
    run("book", "e3", "u3", "--start", DAY + "09:00", "--table", "a2")
    ran = run("undo", step)
    assert (ran.code, ran.json["refused"]) == (3, "superseded")


def test_the_tables_made_anew_are_the_same_after_everything(run: Run) -> None:
    run("move", "m2", "--table", "b2")
    run("cancel", "m3", "--why", "ill")
    run("book", "e2", "u3")
    run("substitute", "e1", "e4")
    run("delay", "c2c", "--from", DAY + "09:20", "--minutes", "10")
    digest = asked(run, "status").json["digest"]
    assert asked(run, "rebuild").json["digest"] == digest


def test_of_many_desks_that_want_one_table_at_once_one_gets_it(path: Path) -> None:
    wanted = [("move", "m1", "--table", "b1"), ("move", "m2", "--table", "b1")] * 3
    tail = ("--by", "Ann", "--hall", path, "--at", DAY + "08:30", "--json")
    with ThreadPoolExecutor(3) as pool:
        codes = [ran.code for ran in pool.map(lambda arguments: process(*arguments, *tail), wanted)]
    assert codes.count(0) == 1
    assert set(codes) == {0, 3}
    with Hall(path) as hall:
        taken = hall.rows("SELECT meeting FROM seats WHERE table_id = 'b1' AND start = '2024-06-03T13:00:00Z'")
    assert len(taken) == 1


@pytest.mark.parametrize("name", ["", " ", "a\nb", "\x00", "x" * 10_000])
def test_a_name_that_cannot_be_shown_is_bad_input(run: Run, name: str) -> None:
    assert run("move", "m2", "--table", "b2", "--by", name, by="").code == 2


def test_the_desk_says_who_works_there_and_opens_no_window(run: Run) -> None:
    told = asked(run, "desk").json
    assert told["staff"] == []
    assert told["hall"].endswith("desk.hall")
