import base64
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from db import venues
from db.facts import Draft, Fact, new_ids, text_of
from db.forms import LARGEST_LOGO, PNG, problem_of
from db.hall import Hall
from db.tables import SHAPES
from db.wire import LARGEST, fact_of, line_of
from tests.db.halls import tables_of

EVENT: dict[str, Any] = {
    "name": "A try",
    "venue": "",
    "hall": "",
    "floor": "",
    "timezone": "Europe/Berlin",
    "languages": ["en"],
}
LOGO = base64.b64encode(PNG + bytes(20)).decode()
LOOK = {"accent": "#FFC800", "logo": LOGO, "board_shows": "people"}


def fact(body: dict[str, Any]) -> Fact:
    return Fact(next(new_ids()), "event", "try", "[]", 1, 5, None, "hub", 1, None, None, "folder", text_of(body))


def look_of(hall: Hall) -> tuple[str, str, str]:
    event = venues.event(hall)
    assert event is not None
    return event.accent, event.logo, event.board_shows


def test_an_event_fact_of_an_older_program_has_no_look(tmp_path: Path) -> None:
    with Hall(tmp_path / "event.hall", create=True) as hall:
        hall.receive([fact_of(line_of(fact(EVENT)))])
        assert look_of(hall) == ("", "", "organisations")


def test_a_look_travels_whole_with_the_largest_logo(tmp_path: Path) -> None:
    logo = base64.b64encode(PNG + bytes(LARGEST_LOGO - len(PNG))).decode()
    line = line_of(fact({**EVENT, **LOOK, "logo": logo}))
    assert len(line) < LARGEST // 2
    with Hall(tmp_path / "event.hall", create=True) as hall:
        hall.receive([fact_of(line)])
        assert look_of(hall) == ("#FFC800", logo, "people")
        before = tables_of(hall)
        hall.rebuild()
        assert tables_of(hall) == before


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("accent", value) for value in (None, 7, "yellow", "#FFF", "#GGGGGG", "#FFC800 ", ["#FFC800"])),
        *(("board_shows", value) for value in (None, True, "", "names", ["people"])),
        *(("logo", value) for value in (None, 7, "AAAA", "no base64!", LOGO[:-1], "é", [LOGO])),
        ("logo", base64.b64encode(PNG + bytes(LARGEST_LOGO)).decode()),
    ],
)
def test_a_look_that_no_screen_could_show_is_refused_by_its_name(field: str, value: Any) -> None:
    assert problem_of("event", {**EVENT, **LOOK}) is None
    assert str(problem_of("event", {**EVENT, **LOOK, field: value})).startswith(f"{field} is not")


def as_before_looks(path: Path, body: dict[str, Any]) -> None:
    """The hall file as the program before this one left it, which took any further field in."""
    with Hall(path, create=True) as hall:
        hall.record([Draft("event", "try", EVENT)], at=1)
        hall.record([Draft("event", "try", body)], at=2)
    connection = sqlite3.connect(path)
    for column in ("accent", "logo", "board_shows"):
        connection.execute(f"ALTER TABLE events DROP COLUMN {column}")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'fifth'")
    connection.commit()
    connection.close()


def test_an_older_file_is_brought_up_to_date(tmp_path: Path) -> None:
    as_before_looks(tmp_path / "event.hall", {**EVENT, "name": "Another"})
    with Hall(tmp_path / "event.hall") as hall:
        assert look_of(hall) == ("", "", "organisations")
        assert hall.value("SELECT name FROM events") == "Another"


def test_a_look_that_an_older_program_took_in_is_shown_after_the_update(tmp_path: Path) -> None:
    as_before_looks(tmp_path / "event.hall", {**EVENT, **LOOK})
    with Hall(tmp_path / "event.hall") as hall:
        assert look_of(hall) == ("#FFC800", LOGO, "people")
        before = tables_of(hall)
        hall.rebuild()
        assert tables_of(hall) == before


def test_what_an_older_program_took_in_unchecked_is_left_out_of_the_look(tmp_path: Path) -> None:
    as_before_looks(tmp_path / "event.hall", {**EVENT, "accent": 7, "logo": [], "board_shows": "all"})
    with Hall(tmp_path / "event.hall") as hall:
        assert look_of(hall) == ("", "", "organisations")


def test_a_further_field_of_an_event_stands_in_its_fact_alone() -> None:
    row = SHAPES["event"].row({**EVENT, **LOOK, "colour_of_tomorrow": "#123456"}, fact(EVENT))
    assert "#123456" not in row
