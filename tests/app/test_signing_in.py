from datetime import timedelta

import pytest

from app import staff
from app.pin import LONGEST_WAIT_S, hash_pin
from app.signing_in import NoPin, SignedIn, SignIn, Wait, WrongPin, leave
from db.facts import Draft
from db.hall import Hall
from tests.system.events import MORNING, at, record

PIN, WRONG = "271828", "314159"
HASH = hash_pin(PIN)


class Stopwatch:
    """Seconds that only a test moves on."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Stopwatch:
    """A clock of this test's own."""
    return Stopwatch()


@pytest.fixture
def door(hall: Hall, watch: Stopwatch) -> SignIn:
    """A desk at which Ann and Bo work; Cia has no PIN."""
    for name, pin in (("Ann", HASH), ("Bo", HASH), ("Cia", "")):
        record(hall, Draft("staff", name, {"role": "helper", "pin": pin}), MORNING)
    return SignIn(hall, watch)


def test_the_right_pin_lets_in(door: SignIn) -> None:
    answer = door.attempt("Ann", PIN)
    assert isinstance(answer, SignedIn)
    assert (answer.member.name, answer.member.role, answer.since) == ("Ann", "helper", None)


@pytest.mark.parametrize("name", ["Cia", "Nobody"])
def test_who_has_no_pin_and_who_is_not_there_cannot_sign_in(door: SignIn, name: str) -> None:
    assert door.attempt(name, "") == NoPin()
    assert door.attempt(name, PIN) == NoPin()


def test_after_five_wrong_tries_there_is_a_wait_that_doubles(door: SignIn, watch: Stopwatch) -> None:
    assert [door.attempt("Ann", WRONG) for _ in range(4)] == [WrongPin(4), WrongPin(3), WrongPin(2), WrongPin(1)]
    assert door.attempt("Ann", WRONG) == Wait(30)
    watch.seconds += 29.5
    assert door.attempt("Ann", PIN) == Wait(1)
    watch.seconds += 0.5
    assert door.attempt("Ann", WRONG) == Wait(60)
    watch.seconds += 60
    assert isinstance(door.attempt("Ann", PIN), SignedIn)
    assert door.attempt("Ann", WRONG) == WrongPin(4)


def test_a_wait_is_that_persons_only(door: SignIn) -> None:
    for _ in range(5):
        door.attempt("Ann", WRONG)
    assert door.wait("Ann") == 30
    assert door.wait("Bo") == 0
    assert isinstance(door.attempt("Bo", PIN), SignedIn)


def test_starting_the_desk_again_gives_no_more_tries(door: SignIn, hall: Hall, watch: Stopwatch) -> None:
    for _ in range(3):
        door.attempt("Ann", WRONG)
    again = SignIn(hall, watch)
    assert again.attempt("Ann", WRONG) == WrongPin(1)
    assert again.attempt("Ann", WRONG) == Wait(30)
    watch.seconds += 29
    assert SignIn(hall, watch).attempt("Ann", PIN) == Wait(30)


def test_no_wait_is_longer_than_the_longest(door: SignIn, watch: Stopwatch) -> None:
    for _ in range(15):
        answer = door.attempt("Ann", WRONG)
        watch.seconds += 2 * LONGEST_WAIT_S
    assert answer == Wait(LONGEST_WAIT_S)


def test_who_comes_back_hears_since_when_they_were_away(door: SignIn, hall: Hall) -> None:
    leave(hall, "Ann", at(MORNING))
    answer = door.attempt("Ann", PIN)
    assert isinstance(answer, SignedIn)
    assert answer.since is not None
    assert at(MORNING).now() - answer.since == timedelta(0)


def test_tries_and_visits_are_no_facts_and_stay_when_the_tables_are_made_anew(door: SignIn, hall: Hall) -> None:
    facts = len(list(hall.all_facts()))
    for _ in range(5):
        door.attempt("Ann", WRONG)
    leave(hall, "Ann", at(MORNING))
    assert len(list(hall.all_facts())) == facts
    hall.rebuild()
    assert SignIn(hall).wait("Ann") == 30


def test_a_pin_that_is_set_anew_counts_at_once(door: SignIn, hall: Hall) -> None:
    staff.add(hall, "Cia", "helper", at(MORNING), by="Chief", pin=PIN)
    assert isinstance(door.attempt("Cia", PIN), SignedIn)
