import pytest

from app import badge, tickets
from app.check_in import scan
from app.problems import BadInput, RuleRefusal
from db import questions
from db.hall import Hall
from tests.system.events import KEY, at, ticket

NOON = at("2027-04-03T12:00")
BLANK = badge.blank(KEY, "māra 2027", 1, 1)


def reissue(hall: Hall, participant: str, *, keep: bool = False, key: bytes = KEY) -> tickets.Ticket:
    return tickets.reissue(hall, key, participant, NOON, by="Mere", keep_others=keep)


def give(hall: Hall, code: str, participant: str, *, keep: bool = False) -> None:
    tickets.give(hall, code, participant, NOON, by="Mere", keep_others=keep)


def test_the_current_ticket_is_the_first_until_it_is_reissued(hall: Hall) -> None:
    assert tickets.current(hall, KEY, "ā1").code == ticket("ā1")
    made = reissue(hall, "ā1")
    assert (made.issue, made.code) == (2, ticket("ā1", 2))
    assert tickets.current(hall, KEY, "ā1") == made
    assert reissue(hall, "ā1").issue == 3


def test_a_reissue_voids_every_other_badge_of_its_owner_and_nobody_elses(hall: Hall) -> None:
    give(hall, BLANK, "ā1", keep=True)
    reissue(hall, "ā1")
    outcomes = {code: scan(hall, code, NOON).outcome for code in (ticket("ā1"), "Kauri-7", BLANK)}
    assert set(outcomes.values()) == {"replaced"}
    assert scan(hall, ticket("ā1", 2), NOON).outcome == "welcome"
    assert scan(hall, ticket("b/2"), NOON).outcome == "welcome"


def test_earlier_badges_stay_valid_on_demand(hall: Hall) -> None:
    reissue(hall, "ā1", keep=True)
    assert scan(hall, ticket("ā1"), NOON).outcome == "welcome"
    assert scan(hall, ticket("ā1", 2), NOON).outcome == "welcome_back"
    assert tickets.current(hall, KEY, "ā1").issue == 2


def test_who_has_a_blank_badge_only_has_no_code_to_be_told_and_gets_the_next_number_on_a_reissue(hall: Hall) -> None:
    give(hall, BLANK, "ā1")
    with pytest.raises(RuleRefusal, match="reissue") as raised:
        tickets.current(hall, KEY, "ā1")
    assert raised.value.reason == "no_ticket"
    assert "ā1" not in {one.participant.id for one, _ in tickets.all_current(hall, KEY)}
    assert reissue(hall, "ā1").issue == 2


@pytest.mark.parametrize("prepare", ["", "give", "reissue"])
def test_another_key_is_refused_whatever_badges_are_valid(hall: Hall, prepare: str) -> None:
    if prepare == "give":
        give(hall, BLANK, "ā1")
    elif prepare:
        reissue(hall, "ā1")
    before = questions.counts(hall).facts
    with pytest.raises(BadInput, match="not the key"):
        reissue(hall, "ā1", key=bytes(32))
    assert questions.counts(hall).facts == before
    with pytest.raises(BadInput, match="not the key"):
        tickets.all_current(hall, bytes(32))


def test_a_badge_of_somebody_else_is_not_given_again(hall: Hall) -> None:
    give(hall, BLANK, "ā1", keep=True)
    with pytest.raises(RuleRefusal, match="another blank") as raised:
        give(hall, BLANK, "b/2")
    assert (raised.value.reason, raised.value.other) == ("code_taken", "ā1")
    with pytest.raises(RuleRefusal):
        give(hall, ticket("b/2"), "ā1")
    reissue(hall, "ā1")
    with pytest.raises(RuleRefusal, match="is void"):
        give(hall, BLANK, "ā1")


def test_giving_the_same_badge_twice_changes_nothing_more(hall: Hall) -> None:
    give(hall, BLANK, "ā1")
    before = questions.badges(hall, "ā1")
    give(hall, f"]Q1{BLANK.lower()}", "ā1")
    assert questions.badges(hall, "ā1") == before


@pytest.mark.parametrize("code", ["", "Kauri-7", "T" * 16, "\x00", "x" * 100_000])
def test_what_is_no_ticket_cannot_be_given(hall: Hall, code: str) -> None:
    with pytest.raises(BadInput, match="Scan it again"):
        give(hall, code, "ā1")


def test_nobody_gets_a_badge_who_is_not_on_the_list(hall: Hall) -> None:
    for attempt in (lambda: give(hall, BLANK, "nobody"), lambda: tickets.current(hall, KEY, "nobody")):
        with pytest.raises(RuleRefusal) as raised:
            attempt()
        assert raised.value.reason == "unknown_participant"
    with pytest.raises(RuleRefusal):
        reissue(hall, "nobody")
    assert questions.badge(hall, badge.hashed(BLANK)) is None


def test_everybodys_code_comes_by_name_with_the_contact_to_send_it_to(hall: Hall) -> None:
    found = tickets.all_current(hall, KEY)
    assert [one.participant.id for one, _ in found] == ["d6", "Δ4", "x5", "ā1", "s7", "b/2"]
    assert {one.participant.id: to.email for one, to in found if to} == {
        "ā1": "aroha@example.org",
        "b/2": "ben@example.org",
    }
    assert {one.code for one, _ in found} == {ticket(one.participant.id) for one, _ in found}


def test_the_database_holds_no_ticket_only_hashes(hall: Hall) -> None:
    reissue(hall, "ā1")
    give(hall, BLANK, "b/2")
    scan(hall, BLANK, NOON)
    scan(hall, ticket("nobody"), NOON)
    content = b"".join(
        file.read_bytes() for file in hall.path.parent.glob(f"{hall.path.name}*") if file.suffix != ".key"
    )
    for code in (ticket("ā1"), ticket("ā1", 2), BLANK, ticket("nobody"), "Kauri-7"):
        assert code.encode() not in content
