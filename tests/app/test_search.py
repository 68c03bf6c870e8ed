from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import tickets
from app.codes import Blank, Owned, owner_of_code
from app.search import Answers, search
from db import questions
from db.facts import Draft
from db.hall import Hall
from tests.system.events import KEY, MORNING, at, record, ticket


def person(hall: Hall, name: str, organisation: str, participant: str) -> None:
    first_name, _, last_name = name.rpartition(" ")
    body: dict[str, Any] = {
        "first_name": first_name,
        "last_name": last_name,
        "organisation": organisation,
        "kind": "",
        "side": "",
    }
    rest: dict[str, Any] = {"country": "", "language": "", "days": [], "status": "registered", "home_table": None}
    record(hall, Draft("participant", participant, {**body, **rest}), MORNING)


def people(hall: Hall, text: str, limit: int = 12) -> list[str]:
    return [one.id for one in search(hall, text, limit).people]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aroha", ["ā1"]),
        ("NGA aro", ["ā1"]),
        ("dock", ["Δ4"]),
        ("docks dora", ["Δ4"]),
        ("gat", ["ā1"]),
        ("o", ["b/2"]),
        ("ö", ["b/2"]),
        ("b/2", ["b/2"]),
        ("Ā1", ["ā1"]),
        ("a1", ["ā1"]),
        ("δ4", ["Δ4"]),
        ("aroha dora", []),
        ("nobody", []),
    ],
)
def test_people_are_found_by_all_words_of_name_organisation_and_id(hall: Hall, text: str, found: list[str]) -> None:
    assert people(hall, text) == found


def test_the_exact_id_comes_first_then_names_then_organisations_then_parts_of_words(hall: Hall) -> None:
    person(hall, "Zoe Kaurinen", "Zeta", "z1")
    person(hall, "Ann Berg", "Makauri", "z2")
    person(hall, "Adam Kauri", "Alpha", "z3")
    person(hall, "Bo Bo", "Bora", "kauri")
    assert people(hall, "kauri") == ["kauri", "z3", "z1", "ā1", "z2"]
    assert people(hall, "kauri", 2) == ["kauri", "z3"]


def test_somebody_who_was_forgotten_is_found_by_organisation_only(hall: Hall) -> None:
    record(hall, Draft("forgotten", hall.new_id(), {"participant": "ā1"}), MORNING)
    assert people(hall, "aroha") == []
    assert people(hall, "kauri works") == ["ā1"]


def test_meetings_are_found_by_the_beginning_of_their_ids_the_exact_one_first(hall: Hall) -> None:
    assert [one.meeting for one in search(hall, "m2").meetings] == ["M2"]
    assert [one.meeting for one in search(hall, "M").meetings] == ["M1", "M2", "M3", "M4", "M5", "M6"]
    assert [one.meeting for one in search(hall, "M", 2).meetings] == ["M1", "M2"]
    assert search(hall, "kōrero").meetings == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("18", ["n-a", "s-a"]),
        ("table 18", ["n-a", "s-a"]),
        ("Tisch 19", ["n-b"]),
        ("N-A", ["n-a"]),
        ("Rimu room 18", ["s-a"]),
        ("süd table 18", ["s-a"]),
        ("table", []),
        ("1", []),
    ],
)
def test_tables_are_found_by_label_or_id_in_all_rooms(hall: Hall, text: str, found: list[str]) -> None:
    assert [one.id for one in search(hall, text).tables] == found


@pytest.mark.parametrize(
    ("text", "found"), [("room", ["north", "süd"]), ("rimu", ["süd"]), ("SUD", ["süd"]), ("rimu 18", []), ("oom", [])]
)
def test_rooms_are_found_by_beginnings_of_the_words_of_their_labels(hall: Hall, text: str, found: list[str]) -> None:
    assert [one.id for one in search(hall, text).rooms] == found


@pytest.mark.parametrize(
    "text",
    ["", "   ", '"', "'", "*", "a*", "a AND", "NOT", "(", "^a", "name:a", "\0", "a\0b", "🙂", "\udcff", "\u202eabc"],
)
def test_a_text_that_means_something_elsewhere_is_answered(hall: Hall, text: str) -> None:
    assert isinstance(search(hall, text), Answers)


@pytest.mark.parametrize("text", ["שלום", "-", "--", ";", "%", "_", "a" * 10_000, "a " * 5_000, '"' * 10_000, "\n\t"])
def test_whatever_is_typed_is_answered(hall: Hall, text: str) -> None:
    assert isinstance(search(hall, text), Answers)


@given(st.text(max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_text_is_answered(hall: Hall, text: str) -> None:
    assert isinstance(search(hall, text), Answers)


def test_nothing_is_found_before_an_event_is_loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    with Hall(tmp_path_factory.mktemp("empty") / "event.hall", create=True) as empty:
        assert search(empty, "18") == Answers()


# Badges that are scanned at a desk


def test_a_badge_scanned_at_a_desk_says_whose_it_is_and_records_nothing(hall: Hall) -> None:
    before = questions.counts(hall)
    for code in (ticket("ā1"), "Kauri-7", f"]Q1{ticket('ā1')}"):
        found = owner_of_code(hall, code)
        assert isinstance(found, Owned)
        assert (found.participant.id, found.valid) == ("ā1", True)
    assert questions.counts(hall) == before


def test_a_void_badge_still_says_whose_it_was(hall: Hall) -> None:
    tickets.reissue(hall, KEY, "ā1", at(MORNING), by="Mere", keep_others=False)
    found = owner_of_code(hall, ticket("ā1"))
    assert isinstance(found, Owned)
    assert (found.participant.id, found.valid) == ("ā1", False)


def test_a_ticket_that_nobody_owns_can_be_given_and_anything_else_is_no_badge(hall: Hall) -> None:
    assert owner_of_code(hall, f" {ticket('nobody').lower()}\n") == Blank(ticket("nobody"))
    for text in ("", "aroha", "T" * 16, "\0", "🙂" * 5000):
        assert owner_of_code(hall, text) is None
