"""What is printed: on record before it is told, known to its owner, out of date as soon as things are otherwise."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from queue import SimpleQueue

import pytest
from pypdf import PdfReader

from app import delays, parts, seating
from app.attention import attention
from app.kiosk_slips import KioskSlips
from app.printing import Made, Printer, make_slips, put, record_missing
from app.problems import BadInput
from app.slips_for import Wanted, slips_for
from app.spooler import Spooler
from app.stale import stale_slips
from app.terminal import Terminal
from app.told import untold
from db import jobs, printed, scans
from db.faults import Fault
from db.hall import Hall
from tests.app.desk_events import at, hall_at
from tests.app.slips_in_folders import print_slip, print_slips
from tests.system.disks import fill, small_disk
from tests.system.hubs import wait_for

DAY = date(2024, 6, 3)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(hall_at(tmp_path / "desk.hall")) as opened:
        yield opened


def words_of(folder: Path) -> str:
    return "\n".join(page.extract_text() for file in sorted(folder.iterdir()) for page in PdfReader(file).pages)


def owners(hall: Hall, wanted: Wanted, time: str = "08:30") -> list[tuple[str, date]]:
    return [(slip.participant.id, slip.day) for slip in slips_for(hall, wanted, at(time).now())]


def test_a_slip_in_a_folder_is_out_at_once_and_its_owner_knows_what_it_says(hall: Hall, tmp_path: Path) -> None:
    seating.move(hall, "m1", at("08:10"), by="Ann", table="b1")
    folder = tmp_path / "slips"
    job = print_slip(hall, "e1", at("08:30"), folder, "desk-1", "Ann")
    assert job.state == "out"
    assert "Ada Ek" in words_of(folder)
    [row] = printed.lately(hall, 10)
    assert (row.participant, row.printer, row.by, row.day, row.problem) == (
        "e1",
        str(folder),
        "Ann",
        "2024-06-03",
        None,
    )
    assert row.step is not None
    assert scans.seen(hall, "e1") == job.slips[0].seen
    assert untold(hall, "e1", at("08:31").now()) == ()
    assert jobs.latest(hall, 5) == [job]
    assert jobs.pdf_of(hall, job.id) == b""


def test_a_folder_that_is_not_there_is_told_and_nothing_is_recorded(hall: Hall, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="cannot be written"):
        print_slip(hall, "e1", at("08:30"), tmp_path / "nowhere", "door")
    assert printed.lately(hall, 10) == []
    assert jobs.latest(hall, 5) == []


def test_a_slip_that_cannot_be_recorded_is_not_left_in_the_folder(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as disk, Hall(hall_at(disk / "desk.hall")) as hall:
        fill(disk)
        folder = tmp_path / "slips"
        with pytest.raises(Fault):
            print_slip(hall, "e1", at("08:30"), folder, "desk-1", "Ann")
        assert list(folder.iterdir()) == []
        assert printed.lately(hall, 10) == []


def test_printing_goes_on_once_the_hall_file_can_be_opened(hall: Hall, tmp_path: Path) -> None:
    path, aside = tmp_path / "other.hall", tmp_path / "aside.hall"
    with Hall(path, create=True) as other:
        other.receive(list(hall.all_facts()))
    path.rename(aside)
    answers: SimpleQueue[Exception | None] = SimpleQueue()
    spooler, printer, clock = Spooler(path), Printer(str(tmp_path / "slips"), "desk-1", "Ann"), at("08:30")
    wanted = partial(slips_for, wanted=Wanted("person", "e1"), now=clock.now())
    make = partial(make_slips, which=wanted, clock=clock, printer=printer)

    def trouble() -> Exception | None:
        spooler.put(make, printer, answers.put)
        return answers.get(timeout=20)

    assert isinstance(trouble(), Fault)
    aside.rename(path)
    wait_for(lambda: trouble() is None)
    spooler.stop()
    assert "Ada Ek" in words_of(tmp_path / "slips")


def test_a_kiosk_whose_clock_went_back_knows_what_became_of_a_slip(hall: Hall, tmp_path: Path) -> None:
    before = print_slip(hall, "e1", at("08:30"), tmp_path, "door")
    jobs.add(hall, replace(before, id="ffffffff-ffff-7fff-bfff-ffffffffffff"), b"")
    terminal, spooler = Terminal(hall.path, at="2024-06-03T08:40"), Spooler(hall.path, is_kiosk=True)
    slips = KioskSlips(terminal, spooler, Printer(str(tmp_path), "door"))
    slips.ask("e1")
    assert slips.news("e1").state == "printing"
    wait_for(lambda: slips.news("e1").state == "out")
    spooler.stop()
    terminal.close()


def test_a_job_for_a_queue_waits_with_its_file_until_it_is_known_what_became_of_it(hall: Hall) -> None:
    made = make_slips(hall, lambda one: slips_for(one, Wanted("person", "e1"), at().now()), at(), Printer("Q", "door"))
    job = put(hall, made, Printer("Q", "door"))
    assert (job.state, job.number, job.media, job.sheets) == ("waiting", None, "iso_a6_105x148mm", 1)
    assert jobs.pdf_of(hall, job.id).startswith(b"%PDF")
    assert printed.lately(hall, 10) == []
    assert jobs.end(hall, job.id, "out")
    assert not jobs.end(hall, job.id, "gone")
    assert (jobs.unfinished(hall), jobs.pdf_of(hall, job.id)) == ([], b"")


def test_old_jobs_are_forgotten_and_those_that_wait_are_not(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "KEPT", 3)
    made = Made("badges", b"%PDF", 1, "iso_a4_210x297mm", at().now(), None)
    waiting = put(hall, made, Printer("Q", "desk", "Ann"))
    ended = [put(hall, made, Printer("Q", "desk", "Ann")) for _ in range(6)]
    for one in ended:
        jobs.end(hall, one.id, "gone")
    newest = put(hall, made, Printer("Q", "desk", "Ann"))
    assert [one.id for one in jobs.latest(hall, 99)] == [newest.id, *(one.id for one in ended[:2:-1]), waiting.id]


def test_a_slip_that_did_not_come_out_tells_its_owner_nothing(hall: Hall) -> None:
    made = make_slips(hall, lambda one: slips_for(one, Wanted("person", "e1"), at().now()), at(), Printer("Q", "door"))
    record_missing(hall, put(hall, made, Printer("Q", "door")), "no_paper")
    assert scans.seen(hall, "e1") is None
    assert stale_slips(hall, at().now()) == []
    assert [(one.participant, one.problem) for one in printed.lately(hall, 9)] == [("e1", "no_paper")]


def test_what_is_asked_for_decides_whose_slips_of_which_day_come_by_name(hall: Hall) -> None:
    assert owners(hall, Wanted("person", "e3")) == [("e3", DAY)]
    assert owners(hall, Wanted("meeting", "m1")) == [("e1", DAY), ("u1", DAY), ("u4", DAY)]
    assert owners(hall, Wanted("table", "b1")) == [("u1", DAY), ("e3", DAY)]
    assert [name for name, _ in owners(hall, Wanted("room", "B"))] == ["u1", "e2", "e3"]
    assert [name for name, _ in owners(hall, Wanted("day"))] == ["e1", "u1", "e2", "u2", "u3", "e3", "u4"]
    assert owners(hall, Wanted("day", day=date(2024, 6, 4))) == []


def test_slips_of_nobody_are_refused(hall: Hall, tmp_path: Path) -> None:
    for wanted in (
        Wanted("person", "x9"),
        Wanted("day", day=date(2025, 1, 1)),
        Wanted("step", "none"),
        Wanted("stale"),
    ):
        with pytest.raises(BadInput, match="no slip"):
            print_slips(hall, wanted, at(), Printer(str(tmp_path), "door"))


@pytest.mark.parametrize(
    ("change", "people"),
    [
        (lambda hall: seating.move(hall, "m1", at("08:40"), by="Ann", table="a3").step, ["e1", "u1", "u4"]),
        (lambda hall: parts.cancel(hall, "m2", at("08:40"), by="Ann", why="ill").step, ["e2", "u2"]),
        (
            lambda hall: delays.delay(hall, "c2c", at("09:00").now(), 10, at("08:40"), by="Ann")[1].step,
            ["e1", "u1", "e2", "u2", "u3", "e3", "u4"],
        ),
    ],
    ids=["a move", "a cancellation", "a delay"],
)
def test_a_step_makes_the_slips_of_those_stale_whom_it_concerns(
    hall: Hall, tmp_path: Path, change: object, people: list[str]
) -> None:
    print_slips(hall, Wanted("day"), at("08:30"), Printer(str(tmp_path), "door"))
    assert stale_slips(hall, at("08:35").now()) == []
    step = change(hall)  # type: ignore[operator]
    assert [one.participant.id for one in stale_slips(hall, at("08:45").now())] == people
    assert owners(hall, Wanted("step", step), "08:45") == [(name, DAY) for name in people]
    assert owners(hall, Wanted("stale"), "08:45") == [(name, DAY) for name in people]
    print_slips(hall, Wanted("stale"), at("08:46"), Printer(str(tmp_path), "door"))
    assert stale_slips(hall, at("08:47").now()) == []


def test_who_reads_of_a_change_at_a_kiosk_still_holds_a_stale_slip(hall: Hall, tmp_path: Path) -> None:
    print_slip(hall, "e1", at("08:30"), tmp_path, "door")
    seating.move(hall, "m1", at("08:40"), by="Ann", table="a3")
    seen = stale_slips(hall, at("08:42").now(), ["e1"])
    assert [(one.participant.id, one.day, [c.what for c in one.changes]) for one in seen] == [("e1", DAY, ["moved"])]


def test_a_slip_of_one_day_is_not_wrong_about_another_day(hall: Hall, tmp_path: Path) -> None:
    tomorrow = date(2024, 6, 4)
    print_slips(hall, Wanted("person", "e1", tomorrow), at("08:30"), Printer(str(tmp_path), "door"))
    seating.move(hall, "m1", at("08:40"), by="Ann", table="a3")
    assert stale_slips(hall, at("08:42").now()) == []


def test_a_kiosk_offers_no_new_slip_for_one_of_another_day(hall: Hall, tmp_path: Path) -> None:
    print_slip(hall, "e1", at("08:30"), tmp_path, "door")
    terminal = Terminal(hall.path, at="2024-06-03T08:40")
    spooler = Spooler(hall.path)
    slips = KioskSlips(terminal, spooler, Printer(str(tmp_path), "door"))
    assert slips.news("e1").state == "offered"
    seating.move(hall, "m1", at("08:41"), by="Ann", table="a3")
    assert slips.news("e1").state == "stale"
    terminal.close()
    later = Terminal(hall.path, at="2024-06-02T08:40")
    assert KioskSlips(later, spooler, Printer(str(tmp_path), "door")).news("e1").state == "offered"
    later.close()


def test_slips_of_elsewhere_go_stale_here_and_are_replaced_there(hall: Hall, tmp_path: Path) -> None:
    with Hall(tmp_path / "other.hall", create=True) as kiosk:
        kiosk.receive(list(hall.all_facts()))
        print_slip(kiosk, "e1", at("08:30"), tmp_path, "door")
        hall.receive(list(kiosk.all_facts()))
        seating.move(hall, "m1", at("08:40"), by="Ann", table="a3")
        assert [one.participant.id for one in stale_slips(hall, at("08:42").now())] == ["e1"]
        kiosk.receive(list(hall.all_facts()))
        assert [one.participant.id for one in stale_slips(kiosk, at("08:42").now(), ["e1"])] == ["e1"]
        print_slip(kiosk, "e1", at("08:43"), tmp_path, "door")
        hall.receive(list(kiosk.all_facts()))
    assert stale_slips(hall, at("08:44").now()) == []


def test_attention_can_be_asked_for_while_a_slip_is_missing(hall: Hall) -> None:
    made = make_slips(hall, lambda one: slips_for(one, Wanted("person", "e1"), at().now()), at(), Printer("Q", "door"))
    record_missing(hall, put(hall, made, Printer("Q", "door")), "no_paper")
    assert attention(hall, at()).matters is not None
