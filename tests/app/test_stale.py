"""Slips in people's hands that differ from how things are: all of them, and no other."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import parts, seating, walk_in
from app.handouts import slips_of_pairs
from app.printing import Printer
from app.problems import BadInput, RuleRefusal
from app.slips_for import Wanted, count_of, slips_for
from app.stale import stale_slips
from app.told import tell
from db import questions
from db.hall import Hall
from tests.app import desk_events
from tests.app.desk_events import at
from tests.app.slips_in_folders import print_slips
from tests.app.test_steps_property import Act, acts

NOW = at("08:30").now()
DAY = date(2024, 6, 3)
PEOPLE = ("e1", "e2", "e3", "e4", "u1", "u2", "u3", "u4")
Read = tuple[tuple[object, ...], ...]
"""What somebody reads on their slip: of each meeting where and when it is, and with whom."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("stale") / "event.hall")


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("copies")
    return (folder / f"{number}.hall" for number in count())


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    with desk_events.copied(template, tmp_path / "event.hall") as opened:
        yield opened


def read(hall: Hall, person: str) -> Read:
    """What the slip of somebody would say if it were printed now."""
    [slip] = slips_of_pairs(hall, NOW, [(person, DAY)])
    return tuple((one.meeting, one.table, one.start, one.partner and one.partner.participant) for one in slip.meetings)


def registered(hall: Hall) -> list[str]:
    return [one.id for one in questions.participants(hall) if one.status == "registered"]


def stale(hall: Hall, time: str = "08:30") -> list[str]:
    return [one.participant.id for one in stale_slips(hall, at(time).now())]


@given(
    before=st.lists(acts(), max_size=3),
    holders=st.sets(st.sampled_from(PEOPLE), min_size=1),
    after=st.lists(acts(), min_size=1, max_size=8),
)
def test_after_any_steps_every_slip_that_differs_is_out_of_date_and_no_other(
    template: Path, names: Iterator[Path], before: list[Act], holders: set[str], after: list[Act]
) -> None:
    path = next(names)
    with desk_events.copied(template, path) as hall:
        do(hall, before)
        known = set(registered(hall))
        printed = {person: read(hall, person) for person in holders & known}
        for person in printed:
            print_slips(hall, Wanted("person", person), at("08:30"), Printer(str(path.parent), "door"))
        do(hall, after)
        differing = {
            person for person in printed if person in registered(hall) and printed[person] != read(hall, person)
        }
        found = stale_slips(hall, NOW)
        assert {one.participant.id for one in found} == differing
        assert stale_slips(hall, NOW, PEOPLE) == found
        wanted = Wanted("stale")
        assert count_of(hall, wanted, NOW) == len(slips_for(hall, wanted, NOW)) == len(found)
    path.unlink()


def do(hall: Hall, some: list[Act]) -> None:
    for act in some:
        with suppress(RuleRefusal, BadInput):
            act(hall)


def test_a_slip_goes_stale_only_once_it_was_printed_and_not_by_what_its_owner_was_told(
    hall: Hall, tmp_path: Path
) -> None:
    seating.move(hall, "m1", at("08:10"), by="Ann", table="b1")
    assert stale(hall) == []
    print_slips(hall, Wanted("person", "e1"), at("08:20"), Printer(str(tmp_path), "door"))
    seating.move(hall, "m1", at("08:25"), by="Ann", table="a3")
    tell(hall, "e1", at("08:26"), by="Ann")
    assert stale(hall) == ["e1"]


def test_a_change_that_was_taken_back_leaves_the_slip_right(hall: Hall, tmp_path: Path) -> None:
    print_slips(hall, Wanted("person", "e1"), at("08:20"), Printer(str(tmp_path), "door"))
    seating.move(hall, "m1", at("08:25"), by="Ann", table="a3")
    seating.move(hall, "m1", at("08:26"), by="Ann", table="a1")
    assert stale(hall) == []


def test_whoever_withdrew_needs_no_new_slip_and_their_partner_does(hall: Hall, tmp_path: Path) -> None:
    print_slips(hall, Wanted("meeting", "m2"), at("08:20"), Printer(str(tmp_path), "door"))
    walk_in.withdraw(hall, "e2", at("08:25"), by="Ann", why="ill")
    assert stale(hall) == ["u2"]


def test_a_substituted_person_and_whoever_comes_instead(hall: Hall, tmp_path: Path) -> None:
    """Who has no slip yet has none that is wrong."""
    print_slips(hall, Wanted("meeting", "m1"), at("08:20"), Printer(str(tmp_path), "door"))
    parts.other_partner(hall, "m1", "u1", "u3", at("08:25"), by="Ann")
    assert stale(hall) == ["e1", "u1"]


def test_what_is_over_makes_no_slip_wrong(hall: Hall, tmp_path: Path) -> None:
    print_slips(hall, Wanted("person", "e2"), at("08:20"), Printer(str(tmp_path), "door"))
    seating.move(hall, "m2", at("08:25"), by="Ann", table="a3")
    assert stale(hall, "09:19") == ["e2"]
    assert stale(hall, "09:20") == []


def test_the_slip_of_a_day_that_is_over_is_no_matter(hall: Hall, tmp_path: Path) -> None:
    """Though it named a meeting whose time was still open."""
    print_slips(hall, Wanted("person", "u2"), at("08:20"), Printer(str(tmp_path), "door"))
    parts.cancel(hall, "m9", at("08:25"), by="Ann", why="ill")
    assert stale(hall) == ["u2"]
    assert stale_slips(hall, NOW + timedelta(days=1)) == []


def test_what_is_asked_besides_is_left_out(hall: Hall, tmp_path: Path) -> None:
    print_slips(hall, Wanted("meeting", "m1"), at("08:20"), Printer(str(tmp_path), "door"))
    seating.move(hall, "m1", at("08:25"), by="Ann", table="a3")
    found = stale_slips(hall, NOW, besides={("e1", DAY)})
    assert [one.participant.id for one in found] == ["u1", "u4"]
