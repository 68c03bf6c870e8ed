from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app import handouts, programme
from app.check_in import scan
from app.clock import Clock
from app.event_folder import read_folder
from app.load import load_into
from app.problems import BadInput, RuleRefusal
from app.venue import venue_of
from db.facts import Draft
from db.hall import Hall
from tests.app.folders import event_folder
from tests.system.events import KEY, at, record, seat, ticket

OPENING = "2027-04-03T08:00"


def hall_at(hall: Hall, when: str, room: str | None = None) -> tuple[list[str], list[str], list[str]]:
    found = programme.hall_at(hall, at(when).now(), room)
    return [m.meeting for m in found.now], [m.meeting for m in found.next], [s.title for s in found.sessions]


def delay(hall: Hall, since: str, minutes: int) -> None:
    body = {"round": "kōrero", "since": f"{at(since).now():%Y-%m-%dT%H:%M:%SZ}", "minutes": minutes}
    record(hall, Draft("delay", "D1", body), OPENING)


@pytest.mark.parametrize(
    ("when", "now", "following"),
    [
        ("2027-04-03T08:00", [], ["M1"]),
        ("2027-04-03T09:00", ["M1"], ["M2"]),
        ("2027-04-03T09:20", ["M2"], ["M3"]),
        ("2027-04-03T09:50", ["M3"], ["M6"]),
        ("2027-04-04T00:10", ["M6"], ["M4"]),
        ("2027-04-04T09:20", [], []),
    ],
)
def test_the_hall_tells_what_meets_and_what_starts_next(
    hall: Hall, when: str, now: list[str], following: list[str]
) -> None:
    assert hall_at(hall, when)[:2] == (now, following)


def test_the_sessions_that_are_not_over_are_told(hall: Hall) -> None:
    assert hall_at(hall, "2027-04-03T08:59")[2] == ["Pōwhiri", "Farewell"]
    assert hall_at(hall, "2027-04-03T09:00")[2] == ["Farewell"]
    assert hall_at(hall, "2027-04-04T15:00")[2] == []


@pytest.mark.parametrize("room", ["süd", "Rimu room"])
def test_one_room_has_its_own_next_start(hall: Hall, room: str) -> None:
    assert hall_at(hall, "2027-04-03T09:00", room) == ([], ["M6"], ["Farewell"])
    assert hall_at(hall, "2027-04-04T00:00", room) == (["M6"], ["M4"], ["Farewell"])


def test_a_room_that_is_not_there_is_said_with_those_that_are(hall: Hall) -> None:
    with pytest.raises(BadInput, match="north, süd"):
        hall_at(hall, OPENING, "attic")


def test_what_starts_next_is_found_behind_a_delay_and_a_gap(hall: Hall) -> None:
    delay(hall, "2027-04-03T09:20", 60)
    assert hall_at(hall, "2027-04-03T09:30")[:2] == ([], ["M2"])
    found = programme.hall_at(hall, at("2027-04-03T09:30").now()).next[0]
    assert found.start is not None
    assert (found.start.hour, found.start.minute, found.delayed_min) == (10, 20, 60)
    assert hall_at(hall, "2027-04-03T10:25")[:2] == (["M2"], ["M3"])


def test_a_delay_of_one_round_does_not_hide_what_another_round_starts_before_it(hall: Hall) -> None:
    delay(hall, "2027-04-03T09:20", 900)
    assert hall_at(hall, "2027-04-03T09:21")[1] == ["M6"]
    assert hall_at(hall, "2027-04-03T09:21", "north")[1] == ["M2"]


def test_a_delay_of_the_next_day_does_not_hide_what_starts_next(hall: Hall) -> None:
    delay(hall, "2027-04-04T09:00", 30)
    assert hall_at(hall, "2027-04-03T09:45")[:2] == (["M3"], ["M6"])


def test_a_cancelled_meeting_is_neither_now_nor_next(hall: Hall) -> None:
    assert "M5" not in str(hall_at(hall, "2027-04-03T10:05"))


def test_meetings_in_both_hours_of_a_clock_that_goes_back_start_apart(hall: Hall) -> None:
    seat(hall, "M1", "n-a", "2027-04-04T02:30", "2027-04-04T02:50", OPENING)
    second = {"table": "s-a", "start": "2027-04-03T14:30:00Z", "end": "2027-04-03T14:50:00Z"}  # 02:30 once more
    record(hall, Draft("seat", "M2", second), OPENING)
    delay(hall, "2027-04-04T09:00", 90)
    moment = datetime(2027, 4, 3, 13, 0, tzinfo=UTC)
    assert [m.meeting for m in programme.hall_at(hall, moment).next] == ["M1"]
    assert [m.meeting for m in programme.hall_at(hall, moment + timedelta(minutes=45)).next] == ["M2"]


def test_somebodys_meetings_come_by_time_of_all_days_with_their_states(hall: Hall) -> None:
    owner, meetings = programme.meetings_of(hall, "ā1", at("2027-04-03T09:10").now())
    assert owner.name == "Aroha Ngata"
    assert [(m.meeting, m.state) for m in meetings] == [
        ("M1", "now"),
        ("M2", "soon"),
        ("M3", "no_table"),
        ("M5", "cancelled"),
        ("M4", "later"),
    ]
    with pytest.raises(RuleRefusal):
        programme.meetings_of(hall, "nobody", at(OPENING).now())


def test_times_are_told_with_the_offset_that_holds_on_their_day(hall: Hall) -> None:
    _, meetings = programme.meetings_of(hall, "ā1", at(OPENING).now())
    offsets = [m.start.utcoffset() for m in meetings if m.start]
    assert offsets == [timedelta(hours=13)] * 4 + [timedelta(hours=12)]


def test_the_status_counts_the_arrivals_of_the_local_day(hall: Hall) -> None:
    scan(hall, ticket("ā1"), at("2027-04-03T23:50"))
    scan(hall, ticket("ā1"), at("2027-04-03T23:55"))
    scan(hall, ticket("s7"), at("2027-04-04T00:10"))
    scan(hall, ticket("x5"), at("2027-04-04T00:10"))
    event, counts, arrived = programme.status(hall, at("2027-04-03T23:59"))
    assert (event, arrived) == ("māra 2027", 1)
    assert programme.status(hall, at("2027-04-04T00:20"))[2] == 1
    assert (counts.participants, counts.meetings, counts.tables, counts.no_table) == (6, 6, 3, 1)
    assert counts.pending > 0


def test_an_empty_hall_file_has_a_status(tmp_path: Path) -> None:
    with Hall(tmp_path / "new.hall", create=True) as hall:
        event, counts, arrived = programme.status(hall, Clock())
    assert (event, counts.facts, counts.participants, arrived) == (None, 0, 0, 0)


# What is printed


def slips(hall: Hall, participant: str | None = None, day: str | None = None) -> list[tuple[str, str]]:
    found = handouts.slip_days(
        hall, at(OPENING).now(), participant=participant, day=date.fromisoformat(day) if day else None
    )
    return [(slip.participant.id, slip.day.isoformat()) for slip in found]


def test_a_slip_is_printed_for_each_day_with_a_meeting_and_for_a_speaker_the_days_of_the_programme(hall: Hall) -> None:
    assert slips(hall, "ā1") == [("ā1", "2027-04-03"), ("ā1", "2027-04-04")]
    assert slips(hall, "d6") == [("d6", "2027-04-04")]
    assert slips(hall, "s7") == [("s7", "2027-04-03"), ("s7", "2027-04-04")]
    assert "x5" not in {owner for owner, _ in slips(hall)}
    assert {owner for owner, _ in slips(hall, None, "2027-04-04")} == {"ā1", "d6", "s7"}


def test_a_slip_that_is_asked_for_by_name_and_day_is_printed_in_any_case(hall: Hall) -> None:
    assert slips(hall, "x5", "2027-04-03") == [("x5", "2027-04-03")]
    assert slips(hall, "ā1", "1970-01-01") == [("ā1", "1970-01-01")]
    with pytest.raises(BadInput, match="no slip"):
        slips(hall, None, "2027-05-01")


def test_a_meeting_outside_all_rounds_gets_its_slip_too(hall: Hall) -> None:
    seat(hall, "M3", "n-a", "2027-04-06T09:00", "2027-04-06T09:20", OPENING)
    assert ("Δ4", "2027-04-06") in slips(hall, "Δ4")


def test_badges_come_by_name_for_who_is_registered(hall: Hall) -> None:
    assert [face.name for face in handouts.badge_faces(hall, KEY)] == [
        "Dan Day",
        "Dora Delta",
        "Aroha Ngata",
        "Sina Speaker",
        "Ben Ö",
    ]
    assert [face.code for face in handouts.badge_faces(hall, KEY, "x5")] == [ticket("x5")]


def test_blank_badges_are_nobodys_and_another_moment_makes_others(hall: Hall) -> None:
    first = handouts.blank_faces(hall, KEY, 50, at(OPENING).now())
    assert first == handouts.blank_faces(hall, KEY, 50, at(OPENING).now())
    second = handouts.blank_faces(hall, KEY, 50, at("2027-04-03T08:01").now())
    assert len({face.code for face in (*first, *second)}) == 100
    assert {scan(hall, face.code, at(OPENING)).outcome for face in first} == {"unknown"}


def test_an_event_in_another_zone_has_its_own_days(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load_into(path, tmp_path / "key", read_folder(event_folder(tmp_path / "event")), at=datetime.now(UTC))
    with Hall(path) as hall:
        days = [day.isoformat() for day in programme.days_of(venue_of(hall))]
    assert days == ["2016-03-26", "2016-03-27", "2016-04-25", "2016-10-29", "2016-10-30"]
