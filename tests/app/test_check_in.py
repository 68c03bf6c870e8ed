from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import badge, check_in, programme, tickets
from app.changes import Change
from app.check_in import Admitted, Outcome, Refused, scan
from app.problems import BadInput, RuleRefusal
from db import questions
from db.facts import Draft
from db.hall import Hall
from tests.system.events import (
    KEY,
    MEETINGS,
    PEOPLE,
    ZONE,
    admitted,
    at,
    folder_at,
    load,
    loaded_hall,
    record,
    seat,
    ticket,
    untrusted,
)

MORNING = "2027-04-03T08:00"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with loaded_hall(tmp_path) as opened:
        yield opened


def outcome_of(hall: Hall, code: str, when: str = MORNING) -> str:
    return scan(hall, code, at(when)).outcome


def changes(hall: Hall, participant: str, when: str) -> list[Change]:
    return list(admitted(scan(hall, ticket(participant), at(when))).changes)


# Outcomes, in their order


@pytest.mark.parametrize("text", ["", " ", "]Q1", "T" * 16, "kauri-7", "ā1", "\x00", "T\udcff", "x" * 1_000_000])
def test_what_is_no_code_is_unreadable_and_leaves_no_trace(hall: Hall, text: str) -> None:
    before = questions.counts(hall).facts
    assert scan(hall, text, at(MORNING)) == Refused("unreadable", None, None)
    assert questions.counts(hall).facts == before


def test_a_wrong_check_letter_is_unreadable(hall: Hall) -> None:
    code = ticket("ā1")
    assert outcome_of(hall, code[:-1] + ("B" if code[-1] != "B" else "C")) == "unreadable"


def test_a_well_formed_ticket_of_nobody_is_unknown_and_recorded(hall: Hall) -> None:
    outcome = scan(hall, ticket("nobody"), at(MORNING), kiosk="foyer")
    assert isinstance(outcome, Refused)
    assert (outcome.outcome, outcome.participant) == ("unknown", None)
    assert outcome.scan is not None
    assert questions.scan_exists(hall, outcome.scan)


def test_a_void_badge_is_replaced_also_where_its_owner_has_withdrawn(hall: Hall) -> None:
    tickets.reissue(hall, KEY, "x5", at(MORNING), by="Mere", keep_others=False)
    assert outcome_of(hall, ticket("x5")) == "replaced"
    assert outcome_of(hall, ticket("x5", 2)) == "withdrawn"


def test_a_withdrawn_participant_of_another_day_is_withdrawn(hall: Hall) -> None:
    body = {"first_name": "Dan", "last_name": "Day", "organisation": "Second Day Ltd", "kind": "", "side": ""}
    rest = {"country": "", "language": "", "days": ["2027-04-04"], "status": "cancelled", "home_table": None}
    record(hall, Draft("participant", "d6", {**body, **rest}), MORNING)
    assert outcome_of(hall, ticket("d6")) == "withdrawn"


def test_a_participant_of_another_day_is_not_today_and_welcome_on_theirs(hall: Hall) -> None:
    outcome = scan(hall, ticket("d6"), at(MORNING))
    assert isinstance(outcome, Refused)
    assert outcome.outcome == "not_today"
    assert outcome.participant is not None
    assert outcome.participant.id == "d6"
    assert outcome_of(hall, ticket("d6"), "2027-04-04T08:00") == "welcome"


def test_the_first_scan_of_a_day_is_welcome_and_the_next_says_when_and_where_it_was(hall: Hall) -> None:
    first = admitted(scan(hall, ticket("ā1"), at("2027-04-03T08:00"), kiosk="foyer"))
    second = admitted(scan(hall, ticket("ā1"), at("2027-04-03T08:01"), kiosk="back"))
    assert (first.outcome, first.first_seen, second.outcome) == ("welcome", None, "welcome_back")
    assert second.first_seen is not None
    assert (second.first_seen.at, second.first_seen.kiosk) == (at("2027-04-03T08:00").now(), "foyer")
    assert outcome_of(hall, ticket("ā1"), "2027-04-04T08:00") == "welcome"


def test_a_dry_run_decides_and_records_nothing(hall: Hall) -> None:
    before = questions.counts(hall)
    for code in (ticket("ā1"), ticket("nobody"), ticket("x5"), ticket("d6"), "?"):
        assert scan(hall, code, at(MORNING), dry_run=True).scan is None
    assert questions.counts(hall) == before
    assert outcome_of(hall, ticket("ā1")) == "welcome"


# Codes of the list's own


@pytest.mark.parametrize("typed", ["Kauri-7", " Kauri-7\r\n", "]Q1Kauri-7", "]Q2\\000026Kauri-7", "\\000026Kauri-7"])
def test_a_code_of_the_list_works_as_it_stands_there_and_with_a_scanners_prefixes(hall: Hall, typed: str) -> None:
    assert outcome_of(hall, typed) == "welcome"


@pytest.mark.parametrize("typed", ["KAURI-7", "Kauri 7", "Kauri-7x"])
def test_another_case_is_another_code(hall: Hall, typed: str) -> None:
    assert outcome_of(hall, typed) == "unreadable"


@pytest.mark.parametrize("code", ["]Q1abc", "\\000026x", "Cafe\u0301 ☕", "42", "'=1+1", "a,b", "T" * 16, "ß" * 500])
def test_a_code_of_the_list_can_be_any_text(tmp_path: Path, code: str) -> None:
    quoted = f'"{code}"'
    folder = folder_at(tmp_path / "event", people=[f"p,P,Q,O,,,,{quoted}"], meetings=[])
    load(tmp_path / "event.hall", folder)
    with Hall(tmp_path / "event.hall") as hall:
        assert outcome_of(hall, code.removeprefix("'")) == "welcome"


def test_a_list_that_repeats_our_own_tickets_as_codes_changes_nothing(tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "event", people=[f"p,P,Q,O,,,,{ticket('p')}"], meetings=[])
    load(tmp_path / "event.hall", folder)
    again = load(tmp_path / "event.hall", folder)
    assert (again.added, again.changed) == (0, 0)
    with Hall(tmp_path / "event.hall") as hall:
        assert outcome_of(hall, f"]Q1{ticket('p')}") == "welcome"


def test_a_ticket_is_read_in_small_letters_and_with_prefixes(hall: Hall) -> None:
    assert outcome_of(hall, f"]Q1\\000026{ticket('ā1').lower()}") == "welcome"
    assert outcome_of(hall, f" {ticket('ā1')}\n") == "welcome_back"


# Badges that change hands


def test_a_blank_badge_is_its_owners_from_the_moment_it_was_given(hall: Hall) -> None:
    blank = badge.blank(KEY, "māra 2027", 1, 1)
    tickets.give(hall, blank, "b/2", at("2027-04-03T09:00"), by="Mere", keep_others=True)
    assert outcome_of(hall, blank, "2027-04-03T08:30") == "unknown"
    found = admitted(scan(hall, blank, at("2027-04-03T09:00")))
    assert (found.outcome, found.participant.id) == ("welcome", "b/2")
    assert outcome_of(hall, ticket("b/2"), "2027-04-03T09:01") == "welcome_back"


def test_a_blank_badge_replaces_the_earlier_ones_unless_they_are_kept(hall: Hall) -> None:
    blank = badge.blank(KEY, "māra 2027", 1, 2)
    tickets.give(hall, blank, "b/2", at("2027-04-03T09:00"), by="Mere", keep_others=False)
    assert outcome_of(hall, ticket("b/2"), "2027-04-03T09:01") == "replaced"
    assert outcome_of(hall, blank, "2027-04-03T09:01") == "welcome"


def test_a_scan_that_was_unknown_counts_from_its_own_time_once_a_load_brings_the_badge(tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "event", people=PEOPLE[1:], meetings=[])
    path = tmp_path / "event.hall"
    load(path, folder)
    with Hall(path) as hall:
        assert outcome_of(hall, ticket("ā1"), "2027-04-03T08:10") == "unknown"
        assert outcome_of(hall, ticket("ā1"), "2027-04-03T08:40") == "unknown"
        assert programme.status(hall, at("2027-04-03T08:45"))[2] == 0
    load(path, folder_at(tmp_path / "event", people=PEOPLE, meetings=[]))
    with Hall(path) as hall:
        assert programme.status(hall, at("2027-04-03T08:45"))[2] == 1
        outcome = admitted(scan(hall, ticket("ā1"), at("2027-04-03T09:00")))
        assert outcome.outcome == "welcome_back"
        assert outcome.first_seen is not None
        assert outcome.first_seen.at == at("2027-04-03T08:10").now()


def test_a_scan_that_was_unknown_before_a_badge_was_given_does_not_count(hall: Hall) -> None:
    blank = badge.blank(KEY, "māra 2027", 1, 3)
    assert outcome_of(hall, blank, "2027-04-03T08:00") == "unknown"
    tickets.give(hall, blank, "b/2", at("2027-04-03T09:00"), by="Mere", keep_others=True)
    assert programme.status(hall, at("2027-04-03T09:05"))[2] == 0
    assert outcome_of(hall, blank, "2027-04-03T09:05") == "welcome"


# By hand


def test_arriving_by_hand_is_told_like_a_scan_and_names_who_did_it(hall: Hall) -> None:
    first = admitted(check_in.arrive(hall, "ā1", at(MORNING), by="Mere", kiosk="desk-1"))
    assert first.outcome == "welcome"
    assert hall.rows("SELECT by, kiosk, outcome FROM scans WHERE id = ?", (first.scan,)) == [
        ("Mere", "desk-1", "welcome")
    ]
    assert outcome_of(hall, ticket("ā1")) == "welcome_back"
    assert check_in.arrive(hall, "x5", at(MORNING), by="Mere").outcome == "withdrawn"
    with pytest.raises(RuleRefusal) as raised:
        check_in.arrive(hall, "nobody", at(MORNING), by="Mere")
    assert raised.value.reason == "unknown_participant"


def test_a_void_scan_stays_on_record_and_the_next_one_is_welcome_again(hall: Hall) -> None:
    first = admitted(scan(hall, ticket("ā1"), at("2027-04-03T08:00")))
    assert first.scan is not None
    check_in.void(hall, first.scan, at("2027-04-03T08:05"), by="Mere", why="a colleague's badge")
    assert programme.status(hall, at("2027-04-03T08:06"))[2] == 0
    assert outcome_of(hall, ticket("ā1"), "2027-04-03T08:10") == "welcome"
    assert hall.value("SELECT count(*) FROM scans WHERE participant = 'ā1'") == 2
    with pytest.raises(BadInput, match="no scan"):
        check_in.void(hall, "no-such-scan", at(MORNING), by="Mere", why="?")


def test_where_the_first_scan_is_void_the_second_is_the_arrival(hall: Hall) -> None:
    first = admitted(scan(hall, ticket("ā1"), at("2027-04-03T08:00")))
    scan(hall, ticket("ā1"), at("2027-04-03T08:03"))
    assert first.scan is not None
    check_in.void(hall, first.scan, at("2027-04-03T08:05"), by="Mere", why="too early")
    third = admitted(scan(hall, ticket("ā1"), at("2027-04-03T08:10")))
    assert third.first_seen is not None
    assert third.first_seen.at == at("2027-04-03T08:03").now()


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
    first = check_in.Clock(datetime(2027, 4, 3, 13, 30, tzinfo=UTC))  # 02:30, before the clocks go back
    second = check_in.Clock(datetime(2027, 4, 3, 14, 30, tzinfo=UTC))  # 02:30 once more
    assert first.now().astimezone(ZONE).replace(tzinfo=None) == second.now().astimezone(ZONE).replace(tzinfo=None)
    assert admitted(scan(hall, ticket("ā1"), second)).outcome == "welcome"
    early = admitted(scan(hall, ticket("ā1"), first))
    assert early.outcome == "welcome_back"
    found = admitted(scan(hall, ticket("ā1"), at("2027-04-04T09:00")))
    assert found.first_seen is not None
    assert found.first_seen.at == first.now()


def test_a_hall_file_without_an_event_says_to_load_one(tmp_path: Path) -> None:
    with Hall(tmp_path / "new.hall", create=True) as hall, pytest.raises(BadInput, match="treffpunkt load"):
        scan(hall, "x", at(MORNING))


def test_what_is_admitted_is_on_disk_when_the_call_returns(hall: Hall) -> None:
    outcome: Outcome = scan(hall, ticket("ā1"), at(MORNING))
    assert isinstance(outcome, Admitted)
    with Hall(hall.path) as other:
        assert outcome.scan is not None
        assert questions.scan_exists(other, outcome.scan)


def test_every_meeting_of_the_folder_is_on_somebodys_list(hall: Hall) -> None:
    listed = {
        m.meeting for p in questions.participants(hall) for m in programme.meetings_of(hall, p.id, at(MORNING).now())[1]
    }
    assert listed == {row.split(",")[0] for row in MEETINGS}
