import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import FAR, TOLERANCE, Clock, day_of, milliseconds, parse_time, rehearsal
from db.records import Event, Round, Venue

START = datetime(2027, 4, 2, 20, tzinfo=UTC)
EVENT = Event("e", "E", "", "", "", "Pacific/Auckland", ())
VENUE = Venue(EVENT, (), (), (Round("r", 20, ((START, START + timedelta(hours=3)),)),), (), (), ())
EMPTY = Venue(EVENT, (), (), (), (), (), ())
ZONES = st.sampled_from(["Pacific/Auckland", "America/Los_Angeles", "America/Santiago", "America/Havana", "UTC"])
MOMENTS = st.integers(315_532_800, 2_840_140_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


def test_a_set_clock_stands_and_a_rehearsal_runs_from_its_start() -> None:
    assert Clock(START).now() == START == Clock(START).now()
    clock = rehearsal(START, speed=1000.0)
    first = clock.now()
    while clock.now() == first:
        time.sleep(0)
    assert START <= first < clock.now()


def test_the_machines_own_clock_is_trusted_near_the_event_and_not_before_the_newest_fact() -> None:
    now = datetime.now(UTC)
    near = Venue(EVENT, (), (), (Round("r", 20, ((now, now),)),), (), (), ())
    assert Clock().trusted(None, near)
    assert Clock().trusted(now, near)
    assert Clock().trusted(now + TOLERANCE / 2, near)
    assert not Clock().trusted(now + 2 * TOLERANCE, near)
    long_ago = Venue(EVENT, (), (), (Round("r", 20, ((now - 2 * FAR, now - 2 * FAR),)),), (), (), ())
    far_ahead = Venue(EVENT, (), (), (Round("r", 20, ((now + 2 * FAR, now + 2 * FAR),)),), (), (), ())
    assert not Clock().trusted(None, long_ago)
    assert not Clock().trusted(None, far_ahead)
    assert Clock().trusted(None, EMPTY)


def test_a_clock_that_a_person_has_set_is_trusted_whatever_the_facts_say() -> None:
    assert Clock(START - 3 * FAR).trusted(START + FAR, VENUE)


@given(MOMENTS, ZONES)
def test_a_local_day_begins_and_ends_where_the_date_changes(moment: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    day, start, end = day_of(moment, zone)
    assert start <= milliseconds(moment) < end

    def date_at(instant: int) -> date:
        return datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone).date()

    assert (date_at(start - 1), date_at(start)) == (day - timedelta(days=1), day)
    assert (date_at(end - 1), date_at(end)) == (day, day + timedelta(days=1))


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Pacific/Auckland", "2027-04-04", 25),
        ("Pacific/Auckland", "2026-09-27", 23),
        ("America/Los_Angeles", "2027-03-14", 23),
        ("America/Los_Angeles", "2027-11-07", 25),
        ("America/Santiago", "2026-09-06", 23),  # there, midnight itself is skipped
        ("Europe/Berlin", "2016-04-25", 24),
    ],
)
def test_a_day_of_a_clock_change_is_longer_or_shorter(zone: str, day: str, hours: int) -> None:
    noon = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=ZoneInfo(zone))
    found, start, end = day_of(noon, ZoneInfo(zone))
    assert found.isoformat() == day
    assert end - start == hours * 3_600_000


def test_a_time_is_in_the_given_zone_unless_it_has_an_offset() -> None:
    zone = ZoneInfo("America/Los_Angeles")
    assert parse_time(" 2027-03-14T09:30 ", zone) == datetime(2027, 3, 14, 16, 30, tzinfo=UTC)
    assert parse_time("2027-03-14T09:30+05:30", zone) == datetime(2027, 3, 14, 4, 0, tzinfo=UTC)
    assert parse_time("2027-03-14T09:30:15.250Z", zone) == datetime(2027, 3, 14, 9, 30, 15, 250000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2027-03-14T02:30", "skip"),
        ("2027-11-07T01:30", "twice"),
        ("0001-01-01", "cannot|can use"),
        ("9999-12-31T23:59", "can use"),
        ("0001-01-01T00:00+14:00", "can use"),
        ("half past nine", "not an ISO 8601 time"),
        ("", "not an ISO 8601 time"),
        ("2027-02-30T09:00", "not an ISO 8601 time"),
        ("\udcff", "not an ISO 8601 time"),
    ],
)
def test_a_time_that_is_none_is_said_with_how_to_mend_it(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as raised:
        parse_time(text, ZoneInfo("America/Los_Angeles"))
    assert "Write it as" in str(raised.value) or "Add the offset" in str(raised.value)


@given(st.text(max_size=30) | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2})?"))
def test_any_text_is_a_usable_time_or_a_value_error(text: str) -> None:
    try:
        moment = parse_time(text, ZoneInfo("America/Havana"))
    except ValueError:
        return
    _, start, end = day_of(moment, ZoneInfo("Pacific/Auckland"))
    assert start <= milliseconds(moment) < end


@given(MOMENTS)
def test_milliseconds_go_there_and_back(moment: datetime) -> None:
    assert datetime.fromtimestamp(milliseconds(moment) / 1000, UTC) - moment <= timedelta(milliseconds=1)
