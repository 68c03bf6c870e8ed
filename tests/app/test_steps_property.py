"""Whatever staff do at one desk, nobody sits twice; and undoing everything brings back what was so."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from itertools import combinations, count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import booking, closing, delays, parts, replacements, seating, steps, walk_in
from app.booking import Wish
from app.clock import Clock
from app.problems import BadInput, RuleRefusal
from app.venue import venue_of
from db.facts import HAPPENED, differing, item_of, text_of
from db.hall import Hall
from db.records import Standing
from db.seating import closures, standings
from db.steps import latest
from tests.app import desk_events
from tests.app.desk_events import at, local

MEETINGS = st.sampled_from([f"m{number}" for number in range(1, 10)])
PEOPLE = st.sampled_from(["e1", "e2", "e3", "e4", "u1", "u2", "u3", "u4", "x9"])
TABLES = st.sampled_from(["a1", "a2", "a3", "b1", "b2"])
STARTS = st.sampled_from(["09:00", "09:10", "09:20", "09:40", "10:00", "11:00", "11:30", "12:00"]).map(
    lambda text: local(f"2024-06-03T{text}")
)
ROOMS = st.none() | st.sampled_from(["A", "B"])
CLOCKS = st.sampled_from(["08:30", "09:05", "09:30"]).map(at)
BY = "Ann"
Act = Callable[[Hall], object]


def acts() -> st.SearchStrategy[Act]:
    """One thing that staff may try."""
    return st.one_of(
        acts_on_seats(),
        acts_on_parts(),
        acts_on_the_hall(),
        st.builds(lambda n, c: lambda hall: undo_one(hall, n, c), st.integers(0, 3), CLOCKS),
    )


def acts_on_seats() -> st.SearchStrategy[Act]:
    """Who meets whom, where and when."""
    return st.one_of(
        st.builds(
            lambda m, t, s, c: lambda hall: seating.move(hall, m, c, by=BY, table=t, start=s),
            MEETINGS,
            st.none() | TABLES,
            st.none() | STARTS,
            CLOCKS,
        ),
        st.builds(lambda m, o, c: lambda hall: seating.swap(hall, m, o, c, by=BY), MEETINGS, MEETINGS, CLOCKS),
        st.builds(lambda m, c: lambda hall: parts.cancel(hall, m, c, by=BY, why="ill"), MEETINGS, CLOCKS),
        st.builds(
            lambda m, t, c: lambda hall: parts.reinstate(hall, m, c, by=BY, table=t),
            MEETINGS,
            st.none() | TABLES,
            CLOCKS,
        ),
        st.builds(
            lambda p, q, t, s, o, c: lambda hall: booking.book(hall, p, q, c, by=BY, wish=Wish(t, s, o)),
            PEOPLE,
            PEOPLE,
            st.none() | TABLES,
            st.none() | STARTS,
            st.booleans(),
            CLOCKS,
        ),
    )


def acts_on_parts() -> st.SearchStrategy[Act]:
    """Who takes part, and what is noted of them."""
    return st.one_of(
        st.builds(lambda p, q, c: lambda hall: parts.substitute(hall, p, q, c, by=BY), PEOPLE, PEOPLE, CLOCKS),
        st.builds(
            lambda m, p, q, c: lambda hall: parts.other_partner(hall, m, p, q, c, by=BY),
            MEETINGS,
            PEOPLE,
            PEOPLE,
            CLOCKS,
        ),
        st.builds(
            lambda m, p, c: lambda hall: parts.add_other(hall, m, p, "interpreter", c, by=BY), MEETINGS, PEOPLE, CLOCKS
        ),
        st.builds(lambda m, p, c: lambda hall: parts.mark(hall, m, p, "absent", c, by=BY), MEETINGS, PEOPLE, CLOCKS),
        st.builds(
            lambda m, yes, c: lambda hall: parts.lock(hall, m, c, by=BY, locked=yes), MEETINGS, st.booleans(), CLOCKS
        ),
        st.builds(lambda p, c: lambda hall: walk_in.withdraw(hall, p, c, by=BY, why="ill"), PEOPLE, CLOCKS),
        st.builds(lambda p, c: lambda hall: walk_in.let_in_again(hall, p, c, by=BY), PEOPLE, CLOCKS),
        st.builds(lambda p, c: lambda hall: walk_in.admit_today(hall, p, c, by=BY), PEOPLE, CLOCKS),
    )


def acts_on_the_hall() -> st.SearchStrategy[Act]:
    """What closes, runs late or is filled again."""
    return st.one_of(
        st.builds(
            lambda t, r, a, b, c: lambda hall: close(hall, t, r, (a, b), c), TABLES, ROOMS, STARTS, STARTS, CLOCKS
        ),
        st.builds(lambda n, back, c: lambda hall: reopen(hall, n, back, c), st.integers(0, 2), st.booleans(), CLOCKS),
        st.builds(
            lambda r, s, n, c: lambda hall: delays.delay(hall, r, s, n, c, by=BY),
            st.sampled_from(["c2c", "c2b"]),
            STARTS,
            st.sampled_from([0, 10, 30]),
            CLOCKS,
        ),
        st.builds(
            lambda m, p, q, c: lambda hall: replacements.replace(hall, m, p, q, c, by=BY),
            MEETINGS,
            PEOPLE,
            PEOPLE,
            CLOCKS,
        ),
    )


def close(hall: Hall, table: str, room: str | None, span: tuple[datetime, datetime], clock: Clock) -> None:
    """Close a room, or a table where no room is given."""
    where = {"room": room} if room else {"table": table}
    closure = closing.wanted(venue_of(hall), start=span[0], end=span[1], why="water", **where)
    closing.apply(hall, closing.preview(hall, closure, clock), clock, by=BY)


def reopen(hall: Hall, number: int, put_back: bool, clock: Clock) -> None:
    """Open one of the closures again."""
    known = closures(hall)
    if number < len(known):
        closing.reopen(hall, known[number].id, clock, by=BY, put_back=put_back)


def undo_one(hall: Hall, number: int, clock: Clock) -> None:
    """Undo one of the newest steps."""
    known = latest(hall)
    if number < len(known):
        steps.undo(hall, known[number], clock, by=BY)


def what_is_so(hall: Hall) -> int:
    """A digest of the tables that say what is so: computed from the facts, apart from what the file keeps."""
    total = 0
    families = hall.facts_about({(fact.kind, fact.entity) for fact in hall.all_facts() if fact.kind not in HAPPENED})
    for (kind, entity), family in families.items():
        total += item_of(kind, entity, differing(family))
    return total % (1 << 128)


def clashes(hall: Hall) -> list[tuple[str, str]]:
    """Pairs of meetings that share a moment and a granted table, or a person."""
    found = []
    for one, other in combinations(standings(hall), 2):
        if one.start and other.end and other.start and one.end and one.start < other.end and other.start < one.end:
            same_table = one.has_table and other.has_table and one.table == other.table
            if same_table or people_of(one) & people_of(other):
                found.append((one.meeting, other.meeting))
    return found


def people_of(one: Standing) -> set[str]:
    return {sitter.participant for sitter in one.people}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("desk") / "event.hall")


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("copies")
    return (folder / f"{number}.hall" for number in count())


@given(some=st.lists(acts(), min_size=1, max_size=12))
def test_nobody_and_no_table_is_taken_twice_and_undoing_everything_brings_back_what_was_so(
    template: Path, names: Iterator[Path], some: list[Act]
) -> None:
    path = next(names)
    with desk_events.copied(template, path) as hall:
        before, first = what_is_so(hall), hall.value("SELECT digest FROM terminal")
        assert clashes(hall) == []
        for act in some:
            with suppress(RuleRefusal, BadInput):
                act(hall)
            assert clashes(hall) == []
        for step in latest(hall, limit=100):
            steps.undo(hall, step, at("08:30"), by=BY)
            assert clashes(hall) == []
        assert what_is_so(hall) == before
        assert hall.value("SELECT digest FROM terminal") == first
    path.unlink()


def test_the_digest_of_what_is_so_sees_a_move(tmp_path: Path) -> None:
    with Hall(desk_events.hall_at(tmp_path / "event.hall")) as hall:
        before = what_is_so(hall)
        seating.move(hall, "m2", at(), by=BY, table="a3")
        assert what_is_so(hall) != before
        assert text_of(None)
