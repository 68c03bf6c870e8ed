from datetime import UTC, datetime, timedelta

import pytest

from app.changes import Change
from app.check_in import scan
from app.clock import Clock
from db.facts import Draft
from db.hall import Hall
from tests.system.events import (
    MORNING,
    ZONE,
    admitted,
    at,
    outcome_of,
    record,
    seat,
    ticket,
    untrusted,
)


def changes(hall: Hall, participant: str, when: str) -> list[Change]:
    return list(admitted(scan(hall, ticket(participant), at(when))).changes)


# What changed


def test_the_first_look_and_one_without_changes_tell_of_none(hall: Hall) -> None:
    assert changes(hall, "ā1", "2027-04-03T08:00") == []
    assert changes(hall, "ā1", "2027-04-03T08:01") == []


def test_a_moved_meeting_is_told_once_with_the_old_and_the_new_place(hall: Hall) -> None:
    changes(hall, "ā1", "2027-04-03T08:00")
    seat(hall, "M1", "s-a", "2027-04-03T09:20", "2027-04-03T09:40", "2027-04-03T08:10")
    (change,) = changes(hall, "ā1", "2027-04-03T08:20")
    assert (change.meeting, change.what) == ("M1", "moved")
    assert change.before is not None
    assert change.after is not None
    assert (change.before.table, change.before.room_label) == ("n-a", "Kauri room")
    assert (change.after.table, change.after.table_label, change.after.room_label) == ("s-a", "18", "Rimu room")
    assert change.before.start is not None
    assert change.after.start is not None
    assert change.after.start - change.before.start == timedelta(minutes=20)
    assert change.after.start.utcoffset() == timedelta(hours=13)
    assert changes(hall, "ā1", "2027-04-03T08:21") == []
    assert [c.meeting for c in changes(hall, "b/2", "2027-04-03T08:22")] == []


def test_a_cancelled_meeting_is_told_of_and_one_that_is_reinstated_is_new(hall: Hall) -> None:
    body = {"round": "kōrero", "locked": False}
    changes(hall, "b/2", "2027-04-03T08:00")
    record(hall, Draft("meeting", "M1", {**body, "status": "cancelled"}), "2027-04-03T08:10")
    (change,) = changes(hall, "b/2", "2027-04-03T08:20")
    assert (change.meeting, change.what, change.after) == ("M1", "cancelled", None)
    record(hall, Draft("meeting", "M1", {**body, "status": "accepted"}), "2027-04-03T08:30")
    (change,) = changes(hall, "b/2", "2027-04-03T08:40")
    assert (change.meeting, change.what, change.before) == ("M1", "new", None)


def test_a_delay_is_told_with_the_times_that_hold(hall: Hall) -> None:
    changes(hall, "ā1", "2027-04-03T08:00")
    since = "2027-04-02T20:20:00Z"  # 09:20 in Auckland
    record(hall, Draft("delay", "D1", {"round": "kōrero", "since": since, "minutes": 15}), "2027-04-03T08:30")
    told = changes(hall, "ā1", "2027-04-03T08:40")
    assert {(c.meeting, c.what) for c in told} >= {("M2", "delayed"), ("M3", "delayed")}
    assert "M1" not in {c.meeting for c in told}
    found = admitted(scan(hall, ticket("ā1"), at("2027-04-03T09:25")))
    assert found.agenda.now is None
    assert found.agenda.next is not None
    assert (found.agenda.next.meeting, found.agenda.next.delayed_min) == ("M2", 15)


def test_another_partner_is_told_of_by_organisation(hall: Hall) -> None:
    changes(hall, "ā1", "2027-04-03T08:00")
    part = {"meeting": "M1", "role": "guest", "capacity": "", "participant": "Δ4"}
    record(hall, Draft("part", "M1/guest", part), "2027-04-03T08:10")
    (change,) = changes(hall, "ā1", "2027-04-03T08:20")
    assert change.what == "partner"
    assert change.before is not None
    assert change.before.partner is not None
    assert change.after is not None
    assert change.after.partner is not None
    assert change.before.partner.participant == "b/2"
    assert change.after.partner.organisation == "Delta Docks"


def test_a_closed_table_is_told_as_a_move_to_no_table(hall: Hall) -> None:
    changes(hall, "ā1", "2027-04-03T08:00")
    span = {"start": "2027-04-02T20:00:00Z", "end": "2027-04-02T20:20:00Z"}
    record(hall, Draft("closure", "C1", {"table": "n-a", **span, "why": "wet", "state": "closed"}), MORNING)
    (change,) = changes(hall, "ā1", "2027-04-03T08:20")
    assert change.what == "moved"
    assert change.after is not None
    assert change.after.table is None


def test_changes_of_meetings_that_are_over_are_not_told(hall: Hall) -> None:
    changes(hall, "ā1", "2027-04-03T08:00")
    record(hall, Draft("meeting", "M1", {"round": "kōrero", "status": "cancelled", "locked": False}), MORNING)
    assert changes(hall, "ā1", "2027-04-03T09:30") == []


def test_an_interpreter_hears_of_changes_too(hall: Hall) -> None:
    changes(hall, "b/2", "2027-04-03T08:00")
    seat(hall, "M2", "s-a", "2027-04-03T09:20", "2027-04-03T09:40", "2027-04-03T08:10")
    (change,) = changes(hall, "b/2", "2027-04-03T08:20")
    assert (change.meeting, change.what) == ("M2", "moved")


def test_a_clock_that_goes_back_makes_no_meeting_new(hall: Hall) -> None:
    changes(hall, "ā1", "2027-04-03T18:00")
    assert changes(hall, "ā1", "2027-04-03T08:00") == []
    assert changes(hall, "ā1", "2027-04-02T08:00") == []


# Now, next, later, focus


def day(hall: Hall, participant: str, when: str) -> tuple[str | None, str | None, list[str], str | None]:
    found = admitted(scan(hall, ticket(participant), at(when), dry_run=True)).agenda
    first, then = (meeting.meeting if meeting else None for meeting in (found.now, found.next))
    return first, then, [meeting.meeting for meeting in found.later], found.focus


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2027-04-03T08:00", (None, "M1", ["M2", "M3"], "next")),
        ("2027-04-03T09:00", ("M1", "M2", ["M3"], "now")),
        ("2027-04-03T09:14:59", ("M1", "M2", ["M3"], "now")),
        ("2027-04-03T09:15", ("M1", "M2", ["M3"], "next")),
        ("2027-04-03T09:20", ("M2", "M3", [], "now")),
        ("2027-04-03T09:40", ("M3", None, [], "now")),
        ("2027-04-03T09:58", ("M3", None, [], "now")),
        ("2027-04-03T10:00", (None, None, [], None)),
        ("2027-04-04T08:00", (None, "M4", [], "next")),
    ],
)
def test_what_runs_what_follows_and_which_takes_the_large_type(
    hall: Hall, when: str, expected: tuple[str | None, str | None, list[str], str | None]
) -> None:
    assert day(hall, "ā1", when) == expected


def test_a_meeting_over_midnight_runs_on_both_days(hall: Hall) -> None:
    assert day(hall, "b/2", "2027-04-03T23:50") == ("M6", None, [], "now")
    assert day(hall, "b/2", "2027-04-04T00:05") == ("M6", None, [], "now")
    assert day(hall, "b/2", "2027-04-04T00:15") == (None, None, [], None)


def test_of_two_meetings_at_once_none_is_lost(hall: Hall) -> None:
    seat(hall, "M3", "s-a", "2027-04-03T09:10", "2027-04-03T09:30", "2027-04-03T08:00")
    assert day(hall, "ā1", "2027-04-03T09:12") == ("M1", "M2", ["M3"], "now")


def test_the_partner_is_the_other_side_and_an_interpreter_has_none(hall: Hall) -> None:
    found = admitted(scan(hall, ticket("ā1"), at("2027-04-03T09:00"))).agenda
    assert found.now is not None
    assert found.now.partner is not None
    assert found.now.partner.participant == "b/2"
    seen = admitted(scan(hall, ticket("b/2"), at("2027-04-03T09:20"))).agenda.now
    assert seen is not None
    assert (seen.meeting, seen.partner, seen.others[0].capacity) == ("M2", None, "interpreter")


def test_a_meeting_without_a_table_says_so_and_is_still_next(hall: Hall) -> None:
    found = admitted(scan(hall, ticket("Δ4"), at("2027-04-03T09:35"))).agenda
    assert found.next is not None
    assert (found.next.meeting, found.next.state, found.next.table_label) == ("M3", "no_table", None)


# Clocks


def test_a_clock_that_is_not_trusted_refuses_nobody_for_the_day_and_says_neither_now_nor_next(hall: Hall) -> None:
    scan(hall, ticket("s7"), at("2027-04-03T12:00"))
    outcome = scan(hall, ticket("d6"), untrusted("2027-04-03T09:05"))
    found = admitted(outcome)
    assert (found.outcome, found.trusted) == ("welcome", False)
    late = admitted(scan(hall, ticket("ā1"), untrusted("2027-04-03T09:05")))
    assert (late.agenda.now, late.agenda.next, late.agenda.focus) == (None, None, None)
    assert [meeting.meeting for meeting in late.agenda.later] == ["M1", "M2", "M3", "M4"]


def test_a_clock_years_away_from_the_event_is_not_trusted(hall: Hall) -> None:
    assert not admitted(scan(hall, ticket("d6"), untrusted("2035-01-01T00:00"))).trusted


def test_arrivals_belong_to_local_days(hall: Hall) -> None:
    """23:59 and 00:01 in Auckland lie on one day in UTC."""
    assert outcome_of(hall, ticket("ā1"), "2027-04-03T23:59") == "welcome"
    assert outcome_of(hall, ticket("ā1"), "2027-04-04T00:01") == "welcome"
    assert outcome_of(hall, ticket("ā1"), "2027-04-04T23:59") == "welcome_back"
    assert outcome_of(hall, ticket("ā1"), "2027-04-05T00:00") == "welcome"


def test_both_hours_of_a_clock_that_goes_back_lie_on_one_day(hall: Hall) -> None:
    first = Clock(datetime(2027, 4, 3, 13, 30, tzinfo=UTC))  # 02:30, before the clocks go back
    second = Clock(datetime(2027, 4, 3, 14, 30, tzinfo=UTC))  # 02:30 once more
    assert first.now().astimezone(ZONE).replace(tzinfo=None) == second.now().astimezone(ZONE).replace(tzinfo=None)
    assert admitted(scan(hall, ticket("ā1"), second)).outcome == "welcome"
    early = admitted(scan(hall, ticket("ā1"), first))
    assert early.outcome == "welcome_back"
    found = admitted(scan(hall, ticket("ā1"), at("2027-04-04T09:00")))
    assert found.first_seen is not None
    assert found.first_seen.at == first.now()
