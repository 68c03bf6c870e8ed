from pathlib import Path

import pytest

from app import badge, check_in, programme, tickets, walk_in
from app.check_in import Admitted, Outcome, Refused, scan
from app.problems import BadInput, RuleRefusal
from db import questions, scans
from db.facts import Draft
from db.hall import Hall
from tests.system.events import (
    KEY,
    MEETINGS,
    MORNING,
    PEOPLE,
    admitted,
    at,
    folder_at,
    load,
    outcome_of,
    record,
    ticket,
)

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
    assert scans.scan_exists(hall, outcome.scan)


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
    walk_in.void(hall, first.scan, at("2027-04-03T08:05"), by="Mere", why="a colleague's badge")
    assert programme.status(hall, at("2027-04-03T08:06"))[2] == 0
    assert outcome_of(hall, ticket("ā1"), "2027-04-03T08:10") == "welcome"
    assert hall.value("SELECT count(*) FROM scans WHERE participant = 'ā1'") == 2
    with pytest.raises(BadInput, match="no scan"):
        walk_in.void(hall, "no-such-scan", at(MORNING), by="Mere", why="?")


def test_where_the_first_scan_is_void_the_second_is_the_arrival(hall: Hall) -> None:
    first = admitted(scan(hall, ticket("ā1"), at("2027-04-03T08:00")))
    scan(hall, ticket("ā1"), at("2027-04-03T08:03"))
    assert first.scan is not None
    walk_in.void(hall, first.scan, at("2027-04-03T08:05"), by="Mere", why="too early")
    third = admitted(scan(hall, ticket("ā1"), at("2027-04-03T08:10")))
    assert third.first_seen is not None
    assert third.first_seen.at == at("2027-04-03T08:03").now()


def test_a_hall_file_without_an_event_says_to_load_one(tmp_path: Path) -> None:
    with Hall(tmp_path / "new.hall", create=True) as hall, pytest.raises(BadInput, match="treffpunkt load"):
        scan(hall, "x", at(MORNING))


def test_what_is_admitted_is_on_disk_when_the_call_returns(hall: Hall) -> None:
    outcome: Outcome = scan(hall, ticket("ā1"), at(MORNING))
    assert isinstance(outcome, Admitted)
    with Hall(hall.path) as other:
        assert outcome.scan is not None
        assert scans.scan_exists(other, outcome.scan)


def test_every_meeting_of_the_folder_is_on_somebodys_list(hall: Hall) -> None:
    listed = {
        m.meeting for p in questions.participants(hall) for m in programme.meetings_of(hall, p.id, at(MORNING).now())[1]
    }
    assert listed == {row.split(",")[0] for row in MEETINGS}
