"""Paper that does not come out: what needs somebody, and until when."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from app import check_in, seating, steps
from app.attention import attention, dismiss
from app.clock import milliseconds
from app.matters import Matter, Paper, Unprinted
from app.printing import Made, Printer, make_slips, put
from app.slips_for import Wanted, slips_for
from db import jobs
from db.facts import Draft
from db.hall import Hall
from db.jobs import Job
from tests.app.desk_events import at, copied, hall_at, ticket

M = TypeVar("M", bound=Matter)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("paper") / "template.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    """The crowded event before anybody has come."""
    with copied(template, tmp_path / "event.hall") as opened:
        yield opened


def of(kind: type[M], hall: Hall, when: str = "08:30") -> list[M]:
    return [matter for matter in attention(hall, at(when)).matters if isinstance(matter, kind)]


def missing_slip(hall: Hall, person: str, when: str, problem: str = "no_paper", terminal: str = "kiosk") -> None:
    """A kiosk could not print somebody's slip."""
    with as_terminal(hall, terminal):
        draft = Draft(
            "printed",
            hall.new_id(),
            {"participant": person, "printer": "SLIPS", "day": "2024-06-03", "problem": problem},
        )
        hall.record([draft], at=milliseconds(at(when).now()))


def slip_came_out(hall: Hall, person: str, when: str, terminal: str = "kiosk") -> None:
    with as_terminal(hall, terminal):
        body = {"participant": person, "printer": "SLIPS", "day": "2024-06-03", "seen": {}}
        hall.record([Draft("printed", hall.new_id(), body)], at=milliseconds(at(when).now()))


@contextmanager
def as_terminal(hall: Hall, name: str) -> Iterator[None]:
    """What is recorded meanwhile was made there."""
    before = hall.name
    hall._connection.execute("UPDATE terminal SET name = ?", (name,))  # noqa: SLF001 - as another terminal's fact
    yield
    hall._connection.execute("UPDATE terminal SET name = ?", (before,))  # noqa: SLF001


def missing_people(hall: Hall, when: str = "08:40") -> list[tuple[str, str, str, list[str]]]:
    return [
        (one.terminal, one.printer, one.problem, [person.id for person in one.people]) for one in of(Paper, hall, when)
    ]


def test_slips_that_did_not_come_out_are_told_by_terminal_printer_and_reason(hall: Hall) -> None:
    missing_slip(hall, "e1", "08:31")
    missing_slip(hall, "e2", "08:32")
    missing_slip(hall, "e2", "08:33")
    missing_slip(hall, "u1", "08:34", "jam", "other")
    assert missing_people(hall) == [
        ("other", "SLIPS", "jam", ["u1"]),
        ("kiosk", "SLIPS", "no_paper", ["e2", "e1"]),
    ]


def test_whoever_has_got_a_slip_since_is_not_named_and_the_printer_is_until_it_works(hall: Hall) -> None:
    missing_slip(hall, "e1", "08:31")
    missing_slip(hall, "e2", "08:32")
    slip_came_out(hall, "e1", "08:33", terminal="desk")
    assert missing_people(hall) == [("kiosk", "SLIPS", "no_paper", ["e2"])]
    slip_came_out(hall, "e2", "08:34", terminal="desk")
    assert missing_people(hall) == [("kiosk", "SLIPS", "no_paper", [])]
    slip_came_out(hall, "u1", "08:35")
    assert missing_people(hall) == []


def test_whoever_was_seen_to_or_stood_there_an_hour_ago_is_no_matter(hall: Hall) -> None:
    missing_slip(hall, "e1", "08:31")
    [matter] = of(Paper, hall, "08:40")
    assert missing_people(hall, "09:32") == []
    done = dismiss(hall, matter.facts, at("08:41"), by="Ann")
    assert missing_people(hall, "08:42") == []
    steps.undo(hall, done.step, at("08:43"), by="Ann")
    assert missing_people(hall, "08:44") == [("kiosk", "SLIPS", "no_paper", ["e1"])]


def test_a_slip_that_is_on_its_way_from_the_desk_is_not_asked_for_again(hall: Hall) -> None:
    missing_slip(hall, "e1", "08:31")
    job = job_of(hall, Wanted("person", "e1"))
    assert missing_people(hall) == [("kiosk", "SLIPS", "no_paper", [])]
    jobs.give_up(hall, job.id, "cancelled")
    assert missing_people(hall) == [("kiosk", "SLIPS", "no_paper", ["e1"])]


def job_of(hall: Hall, wanted: Wanted, when: str = "08:32", by: str | None = "Ann") -> Job:
    """Slips that this terminal has put into a queue."""
    printer, clock = Printer("SLIPS", "desk", by), at(when)
    return put(hall, make_slips(hall, lambda one: slips_for(one, wanted, clock.now()), clock, printer), printer)


def unprinted(hall: Hall, when: str = "08:40") -> list[tuple[str, str, str]]:
    return [(one.job.id, one.job.state, one.job.problem) for one in of(Unprinted, hall, when)]


def test_a_print_of_this_desk_is_a_matter_while_its_printer_needs_somebody(hall: Hall) -> None:
    job = job_of(hall, Wanted("meeting", "m1"))
    assert unprinted(hall) == []
    jobs.note(hall, job.id, "no_paper")
    assert unprinted(hall, "12:00") == [(job.id, "stuck", "no_paper")]
    jobs.end(hall, job.id, "out")
    assert unprinted(hall) == []


def test_a_print_that_was_lost_is_a_matter_for_an_hour_or_until_it_is_printed_again(hall: Hall) -> None:
    job = job_of(hall, Wanted("meeting", "m1"))
    jobs.end(hall, job.id, "gone", "lost")
    assert unprinted(hall) == [(job.id, "lost", "lost")]
    assert unprinted(hall, "09:33") == []
    job_of(hall, Wanted("person", "e1"))
    assert unprinted(hall) == [(job.id, "lost", "lost")]
    job_of(hall, Wanted("day"))
    assert unprinted(hall) == []


def test_another_sheet_of_badges_or_cards_does_not_stand_for_one_that_was_lost(hall: Hall) -> None:
    made = Made("badges", b"%PDF", 1, "iso_a4_210x297mm", at("08:31").now(), None)
    lost = put(hall, made, Printer("SLIPS", "desk", "Ann"))
    jobs.end(hall, lost.id, "gone", "lost")
    put(hall, made, Printer("SLIPS", "desk", "Ann"))
    assert unprinted(hall) == [(lost.id, "lost", "lost")]


def test_a_print_that_was_taken_back_does_not_stand_for_one_that_was_lost(hall: Hall) -> None:
    lost, again = job_of(hall, Wanted("person", "e1")), job_of(hall, Wanted("person", "e1"))
    jobs.end(hall, lost.id, "gone", "lost")
    assert unprinted(hall) == []
    jobs.give_up(hall, again.id, "cancelled")
    assert unprinted(hall) == [(lost.id, "lost", "lost")]


def test_a_print_that_staff_took_back_or_have_seen_to_is_no_matter(hall: Hall) -> None:
    one, other = job_of(hall, Wanted("person", "e1")), job_of(hall, Wanted("person", "e2"))
    jobs.end(hall, one.id, "gone", "cancelled")
    jobs.end(hall, other.id, "gone", "aborted")
    assert unprinted(hall) == [(other.id, "lost", "aborted")]
    jobs.put_aside(hall, other.id)
    assert unprinted(hall) == []


def test_a_kiosks_own_job_is_told_by_what_it_records_and_not_as_a_print_of_the_desk(hall: Hall) -> None:
    job = job_of(hall, Wanted("person", "e1"), by=None)
    jobs.note(hall, job.id, "no_paper")
    assert unprinted(hall) == []


def test_paper_comes_after_those_who_wait_now_and_before_what_is_to_be_told(hall: Hall) -> None:
    check_in.scan(hall, ticket("e1"), at("08:50"), kiosk="door")
    seating.move(hall, "m3", at("08:55"), by="Ann", table="a3")
    missing_slip(hall, "e2", "09:04")
    kinds = [type(one).__name__ for one in attention(hall, at("09:06")).matters]
    assert kinds.index("Waiting") < kinds.index("Paper") < kinds.index("ToTell")
