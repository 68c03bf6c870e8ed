from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from db.facts import SO, Draft, Fact, differing, heads_of, held, text_of
from db.hall import Hall
from tests.db.fact_strategies import histories
from tests.db.halls import hall_file, tables_of


def in_batches(facts: list[Fact], cuts: list[int]) -> list[list[Fact]]:
    rest = iter(facts)
    batches = [list(islice(rest, cut)) for cut in cuts]
    return [*batches, list(rest)]


@given(histories(), st.data())
def test_facts_in_any_order_with_repeats_and_in_any_batches_give_the_same_tables(
    facts: list[Fact], data: st.DataObject
) -> None:
    again = data.draw(st.permutations(facts)) + data.draw(st.lists(st.sampled_from(facts), max_size=6))
    batches = in_batches(again, data.draw(st.lists(st.integers(1, 8), max_size=5)))
    with hall_file() as one, hall_file() as other:
        one.receive(facts)
        for batch in batches:
            other.receive(batch)
        assert tables_of(one) == tables_of(other)


@given(histories(), st.lists(st.integers(1, 5), max_size=5))
def test_tables_rebuilt_from_the_facts_equal_those_kept_all_along(facts: list[Fact], cuts: list[int]) -> None:
    with hall_file() as hall:
        for batch in in_batches(facts, cuts):
            hall.receive(batch)
        kept = tables_of(hall)
        hall.rebuild()
        assert tables_of(hall) == kept


@given(histories(kinds=frozenset({"seat", "meeting"})))
def test_a_value_that_was_replaced_knowingly_never_holds_again(facts: list[Fact]) -> None:
    families = {(f.kind, f.entity): [g for g in facts if (g.kind, g.entity) == (f.kind, f.entity)] for f in facts}
    for family in families.values():
        replaced = {name for fact in family for name in eval(fact.base or "[]")}  # noqa: S307 - our own JSON lists
        holder = held(family)
        assert holder is not None
        assert holder.id not in replaced


@given(histories(kinds=frozenset({"seat"})), st.integers(-(10**6), 10**6))
def test_a_decision_that_names_all_heads_ends_a_conflict_for_everybody(facts: list[Fact], at: int) -> None:
    with hall_file() as decider, hall_file() as other:
        decider.receive(facts)
        family = decider.facts_about([("seat", facts[0].entity)])["seat", facts[0].entity]
        names = tuple(head.id for head in heads_of(family))
        decided = {"table": "Z", "start": None, "end": None}
        decider.record([Draft("seat", facts[0].entity, decided, names)], at=max(at, 0))
        other.receive(reversed(list(decider.all_facts())))
        for hall in (decider, other):
            whole = hall.facts_about([("seat", facts[0].entity)])["seat", facts[0].entity]
            assert differing(whole) == [text_of(decided)]
            assert hall.rows("SELECT table_id FROM seats WHERE meeting = ?", (facts[0].entity,)) == [("Z",)]
            assert not hall.rows("SELECT 1 FROM conflicts WHERE entity = ?", (facts[0].entity,))


def test_two_values_made_apart_are_a_conflict_until_somebody_decides() -> None:
    with hall_file() as left, hall_file() as right:
        left.record([Draft("place", "entrance", {"at": [0.0, 0.0]})], at=1)
        right.receive(left.all_facts())
        left.record([Draft("place", "entrance", {"at": [1.0, 0.0]})], at=2)
        right.record([Draft("place", "entrance", {"at": [2.0, 0.0]})], at=3)
        left.receive(right.all_facts())
        right.receive(left.all_facts())
        for hall in (left, right):
            assert hall.rows("SELECT kind, entity, heads FROM conflicts") == [("place", "entrance", 2)]
            assert hall.rows("SELECT x FROM places") == [(2.0,)]


def test_two_terminals_that_load_the_same_do_not_disagree() -> None:
    with hall_file() as left, hall_file() as right:
        for hall in (left, right):
            hall.record([Draft("place", "entrance", {"at": [0.0, 0.0]})], at=1, source="folder")
        left.receive(right.all_facts())
        assert left.rows("SELECT * FROM conflicts") == []
        right.receive(left.all_facts())
        assert tables_of(left) == tables_of(right)


def test_a_body_of_a_newer_form_is_kept_and_what_was_known_goes_on_to_hold() -> None:
    with hall_file() as hall:
        hall.record([Draft("place", "entrance", {"at": [0.0, 0.0]})], at=1)
        known = next(iter(hall.all_facts()))
        newer = known._replace(
            id="newer", base=f'["{known.id}"]', version=2, body='{"form":99,"at":{"x":5}}', origin="other"
        )
        hall.receive([newer])
        assert hall.rows("SELECT x FROM places") == [(0.0,)]
        assert [fact.body for fact in hall.all_facts()][-1] == newer.body


def test_forgetting_blanks_a_person_whatever_arrives_before_or_after() -> None:
    person = {
        "first_name": "Ada",
        "last_name": "Vale",
        "organisation": "Org",
        "kind": "",
        "side": "",
        "country": "",
        "language": "",
        "days": [],
        "status": "registered",
        "home_table": "7",
    }
    with hall_file() as early, hall_file() as late:
        early.record(
            [Draft("participant", "P1", person), Draft("contact", "P1", {"email": "a@b", "phone": "", "note": ""})],
            at=1,
        )
        facts = list(early.all_facts())
        early.record([Draft("forgotten", early.new_id(), {"participant": "P1"})], at=2)
        late.receive([list(early.all_facts())[-1]])
        late.receive(facts)
        for hall in (early, late):
            assert hall.rows("SELECT first_name, last_name, home_table FROM participants") == [("", "", None)]
            assert hall.rows("SELECT email FROM contacts") == [("",)]
            assert not any("Ada" in fact.body or "a@b" in fact.body for fact in hall.all_facts())
        assert tables_of(early) == tables_of(late)


@given(histories(kinds=SO))
def test_a_version_is_one_more_than_the_greatest_that_it_replaces(facts: list[Fact]) -> None:
    with hall_file() as hall:
        hall.receive(facts)
        draft = Draft(facts[0].kind, facts[0].entity, None)
        hall.record([draft], at=1)
        family = hall.facts_about([(draft.kind, draft.entity)])[draft.kind, draft.entity]
        made = next(fact for fact in family if fact.origin == hall.name)
        named = [fact for fact in family if made.base and fact.id in made.base]
        assert made.version == 1 + max(fact.version or 0 for fact in named)


def test_digest_leaves_out_what_only_desks_know(hall: Hall) -> None:
    before = tables_of(hall)["digest"]
    hall.record([Draft("contact", "P1", {"email": "a@b", "phone": "", "note": ""})], at=1)
    assert tables_of(hall)["digest"] == before
