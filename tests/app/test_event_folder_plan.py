from pathlib import Path

import pytest

from app.event_folder import read_folder
from tests.app.folders import EVENT, event_folder


def changed(old: str, new: str) -> str:
    assert old in EVENT
    return EVENT.replace(old, new, 1)


BAD_PLANS = [
    (changed("[event]", "[evnt]"), "event", "no [event] table"),
    (changed('id = "try"', ""), "event.id", "is missing"),
    (changed('id = "try"', "id = 7"), "event.id", "put it in quotes"),
    (changed('id = "try"', 'id = ""'), "event.id", "is empty"),
    (changed('id = "try"', 'id = "a\\u0007"'), "event.id", "U+0007"),
    (changed('name = "A try"', ""), "event.name", "is missing"),
    (changed('timezone = "Europe/Berlin"', ""), "event.timezone", "such as \"Europe/Berlin"),
    (changed("Europe/Berlin", "Europe/Hannover"), "event.timezone", "no time zone"),
    (changed("Europe/Berlin", "Europe"), "event.timezone", "no time zone"),
    (changed("Europe/Berlin", "/etc/passwd"), "event.timezone", "no time zone"),
    (changed("Europe/Berlin", "Europe/Berlin\\u0000"), "event.timezone", "NUL"),
    (changed('name = "A try"', 'name = "A try"\nlanguages = "en"'), "event.languages", "no list"),
    (changed('name = "A try"', 'name = "A try"\nlanguages = ["en", 7]'), "event.languages[2]", "no text"),
    (changed('id = "B"', 'id = "A"'), "rooms[2].id", "stands twice"),
    (changed("origin = [12.0, 0.0]", ""), "rooms[2].origin", "is missing"),
    (changed("origin = [12.0, 0.0]", "origin = [12.0]"), "rooms[2].origin", "pair of numbers"),
    (changed("origin = [12.0, 0.0]", "origin = [nan, 0.0]"), "rooms[2].origin", "pair of numbers"),
    (changed("size = [10.0, 10.0]", "size = [10.0, 0.0]"), "rooms[1].size", "no length"),
    (changed("doors = [[5.0, 0.0]]", "doors = [5.0, 0.0]"), "rooms[1].doors[1]", "pair of numbers"),
    (changed("doors = [[5.0, 0.0]]", "doors = 5"), "rooms[1].doors", "no list of points"),
    (changed('id = "2"', 'id = "1"'), "rooms[1].tables[2].id", "stands twice"),
    (changed('id = "b1"', 'id = "1"'), "rooms[2].tables[1].id", "stands twice"),
    (changed('label = "9"', 'label = "1"'), "rooms[2].tables[2].label", "that of table b1"),
    (changed("at = [2.0, 2.0]", "at = [2.0, 12.0]"), "rooms[1].tables[1].at", "outside room A"),
    (changed("at = [14.0, 2.0]", "at = true"), "rooms[2].tables[1].at", "pair of numbers"),
    (changed("seats = 4", 'seats = "4"'), "rooms[1].tables[1].seats", "whole number"),
    (changed("seats = 4", "seats = 0"), "rooms[1].tables[1].seats", "whole number"),
    (changed('tables = [{ id = "1", at = [2.0, 2.0], seats = 4 }', 'tables = [7, { id = "1", at = [2.0, 2.0] }'),
     "rooms[1].tables", "list of tables"),
    (changed("at = [-2.0, -2.0]", ""), "kiosks[1].at", "is missing"),
    (changed("[[sessions]]", '[[kiosks]]\nid = "entrance"\nat = [0, 0]\n[[sessions]]'), "kiosks[2].id", "twice"),
    (changed('title = "Opening"', ""), "sessions[1].title", "is missing"),
    (changed('rooms = ["A"]', 'rooms = ["A", "Z"]'), "sessions[1].rooms[2]", "no room Z"),
    (changed('end = "2016-04-25T15:45"', 'end = "2016-04-25T14:45"'), "sessions[1].end", "not after the start"),
    (changed('end = "2016-04-25T15:45"', 'end = "2016-04-31T14:45"'), "sessions[1].end", "no date and time"),
    (changed('end = "2016-04-25T15:45"', "end = 2016-04-25"), "sessions[1].end", "no time of day"),
    (changed('end = "2016-04-25T15:45"', 'end = "9999-12-31T23:59"'), "sessions[1].end", "out of range"),
    (changed('end = "2016-04-25T15:45"', "end = 7"), "sessions[1].end", "is no time"),
    (changed('id = "night"', 'id = "c2c"'), "rounds[2].id", "stands twice"),
    (changed("slot_minutes = 20", "slot_minutes = 0"), "rounds[1].slot_minutes", "whole number"),
    (changed("slot_minutes = 20", ""), "rounds[1].slot_minutes", "is missing"),
    (changed('"2016-04-25T12:00"', '"2016-04-25T08:00"'), "rounds[1].spans[1]", "ends before it starts"),
    (changed('"2016-04-25T12:00"', '"2016-04-25T17:00"'), "rounds[1].spans", "before the one ahead of it ends"),
    (changed('"2016-04-25T12:00"', '"noon"'), "rounds[1].spans[1][2]", "no date and time"),
    (changed('"2016-03-27T08:00"', '"2016-03-27T02:30"'), "rounds[2].spans[1][2]", "does not exist"),
    (EVENT + "[columns]\norganisatoin = 'Firma'", "columns.organisatoin", "none of our columns"),
    (EVENT + "[columns.meetings]\norganisation = 'Firma'", "columns.meetings.organisation", "none of our columns"),
    (EVENT + "[columns]\norganisation = 7", "columns.organisation", "in quotes"),
    ("columns = 7\n" + EVENT, "columns", "is no table"),
]  # fmt: skip


@pytest.mark.parametrize(("event", "key", "said"), BAD_PLANS)
def test_a_problem_of_the_plan_is_reported_with_the_path_of_its_key(
    tmp_path: Path, event: str, key: str, said: str
) -> None:
    folder = read_folder(event_folder(tmp_path, event=event))
    found = [p for p in folder.problems if (p.file, p.row, p.column) == ("event.toml", None, key)]
    assert any(said in problem.problem for problem in found), folder.problems
    assert folder.event is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[event]\nid = 'x\n", "line 2"),
        (b"[event]\n\nname = \xff\n", "line 3: is not UTF-8"),
        (b"[" * 100_000, "TOML"),
        (b"x = 2016-02-30\n", "TOML"),
    ],
)
def test_a_plan_that_is_no_toml_is_reported_with_its_line_and_nothing_is_held_against_it(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = event_folder(tmp_path)
    (path / "event.toml").write_bytes(content)
    (problem,) = read_folder(path).problems
    assert (problem.file, problem.row, problem.column) == ("event.toml", None, None)
    assert said in problem.problem


def test_one_wrong_span_does_not_put_all_meetings_outside_their_round(tmp_path: Path) -> None:
    folder = read_folder(event_folder(tmp_path, event=changed('"2016-04-25T12:00"', '"noon"')))
    assert {problem.file for problem in folder.problems} == {"event.toml"}


def test_times_of_the_plan_may_be_toml_date_times(tmp_path: Path) -> None:
    event = changed('start = "2016-04-25T14:45"', "start = 2016-04-25T14:45:00")
    folder = read_folder(event_folder(tmp_path, event=event))
    assert folder.problems == []
    assert folder.sessions[0].start.isoformat() == "2016-04-25T12:45:00+00:00"


def test_unknown_keys_are_noted_and_no_problem(tmp_path: Path) -> None:
    folder = read_folder(event_folder(tmp_path, event=changed('id = "B"', 'id = "B"\ncolour = "red"')))
    assert folder.problems == []
    assert folder.notes == ["event.toml: ignored keys rooms[2].colour"]
