from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app import programme, steps
from app.delays import delay
from app.problems import BadInput
from app.venue import venue_of
from db import questions
from db.facts import Draft
from db.hall import Hall
from tests.app import desk_events
from tests.app.desk_events import at, local

BY = "Ann"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(desk_events.hall_at(tmp_path / "desk.hall")) as opened:
        yield opened


def moment(text: str) -> datetime:
    return local(f"2024-06-03T{text}")


def shown(hall: Hall) -> str:
    """When e1's meetings are shown to begin."""
    _, meetings = programme.meetings_of(hall, "e1", at().now())
    return " ".join(f"{one.start:%H:%M}" for one in meetings if one.start)


def late(hall: Hall, since: str, minutes: int, round_: str = "c2c") -> str:
    return delay(hall, round_, moment(since), minutes, at(), by=BY)[0]


def test_a_delay_moves_the_shown_times_of_its_round_from_its_slot_on(hall: Hall) -> None:
    assert shown(hall) == "09:00 09:20 09:40 11:00"
    late(hall, "09:20", 15)
    assert shown(hall) == "09:00 09:35 09:55 11:00"
    late(hall, "11:00", 5, "c2b")
    assert shown(hall) == "09:00 09:35 09:55 11:05"


def test_a_time_between_slots_counts_from_then_on(hall: Hall) -> None:
    late(hall, "09:21", 15)
    assert shown(hall) == "09:00 09:20 09:55 11:00"


def test_the_same_time_again_is_the_same_delay(hall: Hall) -> None:
    assert late(hall, "09:20", 15) == late(hall, "09:20", 10)
    assert shown(hall) == "09:00 09:30 09:50 11:00"
    assert len(venue_of(hall).delays) == 1


@pytest.mark.parametrize(("since", "expected"), [("09:20", "09:00 09:20 09:40"), ("09:00", "09:00 09:20 09:40"),
                                                 ("09:30", "09:00 09:35 09:40")])  # fmt: skip
def test_no_minutes_lift_every_delay_from_then_on(hall: Hall, since: str, expected: str) -> None:
    late(hall, "09:20", 15)
    late(hall, "09:40", 25)
    late(hall, since, 0)
    assert shown(hall) == f"{expected} 11:00"


def test_a_delay_of_another_origin_is_lifted_too(hall: Hall) -> None:
    body = {"round": "c2c", "since": "2024-06-03T13:20:00Z", "minutes": 15}
    hall.record([Draft("delay", "from afar", body)], at=0, by="Bo")
    assert shown(hall) == "09:00 09:35 09:55 11:00"
    late(hall, "09:20", 0)
    assert shown(hall) == "09:00 09:20 09:40 11:00"


def test_a_delay_can_be_undone(hall: Hall) -> None:
    late(hall, "09:40", 25)
    before = questions.counts(hall).digest
    _, done = delay(hall, "c2c", moment("09:00"), 0, at(), by=BY)
    steps.undo(hall, done.step, at(), by=BY)
    assert questions.counts(hall).digest == before
    assert shown(hall) == "09:00 09:20 10:05 11:00"


def test_an_unknown_round_and_odd_minutes_are_bad_input(hall: Hall) -> None:
    with pytest.raises(BadInput, match="c2b, c2c"):
        late(hall, "09:00", 10, "lunch")
    for minutes in (-1, 601):
        with pytest.raises(BadInput, match="0 to 600"):
            late(hall, "09:00", minutes)
