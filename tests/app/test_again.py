"""An admission that is looked at again while it is shown: as things are then, without another scan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import delays, parts, seating, tickets
from app.check_in import Admitted, again, scan
from app.forgetting import forget
from db import questions
from db.hall import Hall
from tests.app.desk_events import KEY, at, copied, hall_at, ticket
from tests.app.slips_in_folders import print_slip
from tests.system.events import admitted


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("again") / "template.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    with copied(template, tmp_path / "event.hall") as opened:
        yield opened


def scanned(hall: Hall, when: str = "08:40", who: str = "e1") -> Admitted:
    return admitted(scan(hall, ticket(who), at(when), kiosk="door"))


def looked(hall: Hall, outcome: Admitted, when: str = "08:42") -> Admitted:
    found = again(hall, outcome, at(when))
    assert found is not None
    return found


def told(outcome: Admitted) -> list[tuple[str, str, str | None, str | None]]:
    """Its changes: which meeting, what, from which table and to which."""
    return [
        (one.meeting, one.what, one.before.table if one.before else None, one.after.table if one.after else None)
        for one in outcome.changes
    ]


def test_nothing_changes_where_nothing_has_changed_and_nothing_is_recorded(hall: Hall) -> None:
    outcome = scanned(hall)
    before = questions.counts(hall)
    assert looked(hall, outcome, "08:40") == outcome
    assert questions.counts(hall) == before


def test_a_table_that_moved_while_it_was_shown_is_told_with_the_one_before(hall: Hall) -> None:
    outcome = scanned(hall)
    seating.move(hall, "m1", at("08:41"), by="Ann", table="b1")
    found = looked(hall, outcome)
    assert found.agenda.next is not None
    assert found.agenda.next.table == "b1"
    assert told(found) == [("m1", "moved", "a1", "b1")]
    assert (found.outcome, found.first_seen, found.scan) == (outcome.outcome, outcome.first_seen, outcome.scan)


def test_the_last_table_that_was_shown_counts_and_what_went_back_is_no_change(hall: Hall) -> None:
    scanned(hall)
    seating.move(hall, "m1", at("08:41"), by="Ann", table="b1")
    outcome = scanned(hall, "08:42")
    assert told(outcome) == [("m1", "moved", "a1", "b1")]
    seating.move(hall, "m1", at("08:43"), by="Ann", table="a3")
    assert told(looked(hall, outcome, "08:44")) == [("m1", "moved", "b1", "a3")]
    seating.move(hall, "m1", at("08:45"), by="Ann", table="b1")
    assert told(looked(hall, outcome, "08:46")) == [("m1", "moved", "a1", "b1")]


def test_what_the_scan_told_of_other_meetings_stays_in_the_order_of_time(hall: Hall) -> None:
    scanned(hall)
    seating.move(hall, "m8", at("08:41"), by="Ann", table="b1")
    outcome = scanned(hall, "08:42")
    delays.delay(hall, "c2b", at("11:00").now(), 15, at("08:43"), by="Ann")
    seating.move(hall, "m3", at("08:43"), by="Ann", table="a3")
    found = told(looked(hall, outcome, "08:44"))
    assert found == [("m3", "moved", "a1", "a3"), ("m8", "moved", "a3", "b1"), ("m8", "delayed", "b1", "b1")]


def test_a_meeting_that_is_cancelled_is_told_of_nothing_else(hall: Hall) -> None:
    scanned(hall)
    seating.move(hall, "m1", at("08:41"), by="Ann", table="b1")
    outcome = scanned(hall, "08:42")
    parts.cancel(hall, "m1", at("08:43"), by="Ann", why="ill")
    assert told(looked(hall, outcome, "08:44")) == [("m1", "cancelled", "b1", None)]


def test_a_slip_that_is_printed_meanwhile_takes_no_change_from_the_screen(hall: Hall, tmp_path: Path) -> None:
    outcome = scanned(hall)
    seating.move(hall, "m1", at("08:41"), by="Ann", table="b1")
    print_slip(hall, "e1", at("08:41"), tmp_path, "door")
    assert told(looked(hall, outcome)) == [("m1", "moved", "a1", "b1")]


def test_time_goes_on_for_who_looks_again(hall: Hall) -> None:
    outcome = scanned(hall, "08:59")
    assert (outcome.agenda.now, outcome.agenda.focus) == (None, "next")
    found = looked(hall, outcome, "09:00")
    assert found.agenda.now is not None
    assert (found.agenda.now.meeting, found.agenda.focus) == ("m1", "now")
    assert found.changes == ()


def test_a_badge_that_was_voided_since_ends_it(hall: Hall) -> None:
    outcome = scanned(hall)
    tickets.reissue(hall, KEY, "e1", at("08:41"), by="Ann", keep_others=True)
    assert again(hall, outcome, at("08:42")) is not None
    tickets.reissue(hall, KEY, "e1", at("08:41"), by="Ann", keep_others=False)
    assert again(hall, outcome, at("08:42")) is None


def test_a_person_who_was_forgotten_or_withdrawn_since_ends_it(hall: Hall) -> None:
    outcome, other = scanned(hall), scanned(hall, who="u2")
    forget(hall, "e1", at("08:41"), by="Ann")
    assert again(hall, outcome, at("08:42")) is None
    hall.rows("UPDATE participants SET status = 'cancelled' WHERE id = 'u2'")
    assert again(hall, other, at("08:42")) is None
