"""Print queues, each fault provoked on a real print server."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from time import monotonic
from uuid import uuid4

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from app.printer_reasons import CONNECTING_S, problem_of
from app.queues import Job, QueueRefusal, cancel, find, look, queues, submit, trouble
from tests.system.hubs import free_port, wait_for
from tests.system.printers import FAULTS, Printers, printing


@pytest.fixture
def printers() -> Iterator[Printers]:
    with printing() as started:
        started.add("SLIPS")
        yield started


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    """A file with a name that would be an option, or several words, in a shell."""
    path = tmp_path / "-o raw $(slip), one.pdf"
    path.write_bytes(page_of("Ada Lovelace, table 12"))
    return path


ANONYMOUS = Path("/var/spool/cups-pdf/ANONYMOUS")


def page_of(text: str) -> bytes:
    data = BytesIO()
    canvas = Canvas(data, pagesize=(298, 420))
    canvas.drawString(30, 300, text)
    canvas.save()
    return data.getvalue()


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def sent(slip: Path, queue: str = "SLIPS", title: str = "slip 1") -> int:
    return submit(queue, slip, title=title, media="A6")


def becomes(state: str, problem: str | None, number: int, queue: str = "SLIPS", title: str = "slip 1") -> Job:
    """The job, once it is so."""
    seen: list[Job] = []

    def is_so() -> bool:
        seen.append(look(queue, number, title))
        return (seen[-1].state, seen[-1].problem) == (state, problem)

    wait_for(is_so)
    return seen[-1]


def refused(queue: str, slip: Path) -> QueueRefusal:
    with pytest.raises(QueueRefusal) as caught:
        sent(slip, queue)
    return caught.value


def test_what_is_out_lies_in_the_tray_as_it_was_sent(printers: Printers, slip: Path) -> None:
    number = sent(slip)
    becomes("out", None, number)
    (sheet,) = printers.tray("SLIPS")
    assert sheet.read_bytes() == slip.read_bytes()


def test_the_default_queue_comes_first(printers: Printers) -> None:
    printers.add("BADGES")
    printers.default("SLIPS")
    assert queues() == ("SLIPS", "BADGES")
    printers.default("BADGES")
    assert queues() == ("BADGES", "SLIPS")


def test_a_server_without_queues_has_none(printers: Printers) -> None:
    printers.remove("SLIPS")
    assert queues() == ()


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("paper out", "no_paper"),
        ("jam", "jam"),
        ("door open", "door_open"),
        ("cover open", "door_open"),
        ("ink out", "no_ink"),
        ("offline", "offline"),
    ],
)
def test_a_printer_in_need_says_why_and_prints_once_helped(
    printers: Printers, slip: Path, fault: str, problem: str
) -> None:
    printers.set("SLIPS", fault)
    number = sent(slip)
    becomes("printing", problem, number)
    assert trouble("SLIPS") == problem
    behind = sent(slip, title="slip 2")
    becomes("waiting", problem, behind, title="slip 2")
    assert printers.tray("SLIPS") == []
    printers.recover("SLIPS")
    becomes("out", None, number)
    becomes("out", None, behind, title="slip 2")
    assert trouble("SLIPS") is None
    assert len(printers.tray("SLIPS")) == 2


@pytest.mark.parametrize("fault", ["paper low", "connecting"])
def test_what_passes_by_itself_is_no_problem(printers: Printers, slip: Path, fault: str) -> None:
    printers.set("SLIPS", fault)
    number = sent(slip)
    wait_for(lambda: FAULTS[fault] in look("SLIPS", number, "slip 1").message)
    assert look("SLIPS", number, "slip 1").problem is None
    assert trouble("SLIPS") is None


def test_connecting_for_long_is_being_offline() -> None:
    assert problem_of(["connecting-to-device"], is_stopped=False, working_s=CONNECTING_S) is None
    assert problem_of(["connecting-to-device"], is_stopped=False, working_s=CONNECTING_S + 1) == "offline"


def test_of_several_reasons_the_one_to_mend_first_is_told() -> None:
    reasons = ["paused", "media-empty-warning", "toner-low-report", "media-jam-error"]
    assert problem_of(reasons, is_stopped=True, working_s=0) == "jam"


def test_a_stopped_queue_keeps_its_jobs(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    becomes("waiting", "stopped", number)
    assert trouble("SLIPS") == "stopped"
    printers.go("SLIPS")
    becomes("out", None, number)


def test_a_rejecting_queue_takes_no_job_and_ends_those_that_it_has(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "wait")
    number = sent(slip)
    printers.reject("SLIPS")
    assert trouble("SLIPS") == "rejecting"
    assert look("SLIPS", number, "slip 1").problem is None
    refusal = refused("SLIPS", slip)
    assert refusal.problem == "rejecting"
    assert "cupsaccept" in str(refusal)
    assert "not accepting" in refusal.message
    printers.recover("SLIPS")
    becomes("out", None, number)
    assert len(printers.tray("SLIPS")) == 1


def test_a_held_job_waits_until_it_is_let_go(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    printers.hold(number)
    printers.go("SLIPS")
    becomes("waiting", "held", number)
    assert printers.tray("SLIPS") == []
    printers.release(number)
    becomes("out", None, number)


@pytest.mark.parametrize(
    ("code", "state", "problem"),
    [
        (1, "aborted", "aborted"),
        (2, "waiting", "held"),
        (3, "waiting", "held"),
        (4, "waiting", "stopped"),
        (5, "cancelled", "cancelled"),
        (6, "waiting", "offline"),
    ],
)
def test_a_printer_that_fails(printers: Printers, slip: Path, code: int, state: str, problem: str) -> None:
    printers.add("BADGES", policy="abort-job")
    printers.fail("BADGES", code)
    becomes(state, problem, sent(slip, "BADGES"), "BADGES")
    assert printers.tray("BADGES") == []


def nudged(printers: Printers, slip: Path, number: int) -> Job:
    """The job, once CUPS has tried it again: it does so every ten seconds, and whenever there is another job."""
    printers.add("BADGES")

    def is_over() -> bool:
        sent(slip, "BADGES")
        return look("SLIPS", number, "slip 1").state in {"out", "aborted"}

    wait_for(is_over)
    return look("SLIPS", number, "slip 1")


def test_a_printer_that_fails_is_tried_again_and_then_given_up(printers: Printers, slip: Path) -> None:
    printers.fail("SLIPS", 1)
    number = sent(slip)
    becomes("waiting", "offline", number)
    assert nudged(printers, slip, number).problem == "aborted"
    assert printers.tray("SLIPS") == []


def test_a_printer_that_is_back_prints_what_waited_for_it(printers: Printers, slip: Path) -> None:
    printers.fail("SLIPS", 1)
    number = sent(slip)
    becomes("waiting", "offline", number)
    printers.recover("SLIPS")
    assert nudged(printers, slip, number).state == "out"
    assert len(printers.tray("SLIPS")) == 1


@pytest.mark.parametrize(
    "name", ["", "NONE", "-x", "SLIPS/2", "a b", "..", "ü", "SLIPS\n", "$user", "%53LIPS", "x" * 999]
)
def test_a_queue_that_is_not_there(printers: Printers, slip: Path, name: str) -> None:
    refusal = refused(name, slip)
    assert refusal.problem == "unknown_queue"
    assert f"“{name}”" in str(refusal)
    assert trouble(name) == "unknown_queue"
    assert (look(name, 1, "slip 1").state, look(name, 1, "slip 1").problem) == ("lost", "unknown_queue")
    with pytest.raises(QueueRefusal):
        find(name, "slip 1")
    assert printers.tray("SLIPS") == []


@pytest.mark.parametrize("name", ["-x", "ü€", "$user", "a,b", "%53LIPS", "x" * 127])
def test_a_queue_with_a_strange_name(printers: Printers, slip: Path, name: str) -> None:
    printers.add(name)
    number = sent(slip, name)
    becomes("out", None, number, name)
    assert find(name, "slip 1") == number
    assert len(printers.tray(name)) == 1
    assert name in queues()


def test_a_queue_that_is_removed_takes_its_jobs_with_it(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    printers.remove("SLIPS")
    assert look("SLIPS", number, "slip 1").state in {"cancelled", "lost"}
    assert trouble("SLIPS") == "unknown_queue"


def test_a_job_that_somebody_moves_is_followed(printers: Printers, slip: Path) -> None:
    printers.add("BADGES")
    printers.stop("SLIPS")
    number = sent(slip)
    printers.move(number, "BADGES")
    assert becomes("out", None, number).queue == "BADGES"
    assert len(printers.tray("BADGES")) == 1


TITLES = [
    "slip",
    "-t other",
    "a, b; c",
    "back\\slash \\, comma",
    "\"quoted\" 'too' $user ${user} $$ {} <b>&amp;",
    "Åsa “Öst” 日本 🖨",
    "# no remark",
    "../../etc/passwd",
    "x" * 255,
]


@pytest.mark.parametrize("title", TITLES)
def test_a_job_is_found_by_any_title(printers: Printers, slip: Path, title: str) -> None:
    number = sent(slip, title=title)
    becomes("out", None, number, title=title)
    assert find("SLIPS", title) == number
    assert find("SLIPS", title + "x") is None
    assert len(printers.tray("SLIPS")) == 1


@pytest.mark.parametrize("title", ["", "two\nlines", "nul\0", "x" * 256, "\ud800"])
def test_what_cannot_be_a_title_is_not_sent(printers: Printers, slip: Path, title: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        sent(slip, title=title)
    assert printers.tray("SLIPS") == []


@pytest.mark.parametrize("media", ["", "-o", "A6 raw", "A6,A5", "$user", "A6\n"])
def test_what_cannot_be_a_medium_is_not_sent(printers: Printers, slip: Path, media: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        submit("SLIPS", slip, title="slip 1", media=media)
    assert printers.tray("SLIPS") == []


def test_a_job_is_found_at_once_and_when_it_is_done(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "wait")
    assert find("SLIPS", "slip 1") is None
    number = sent(slip)
    assert find("SLIPS", "slip 1") == number
    printers.recover("SLIPS")
    becomes("out", None, number)
    assert find("SLIPS", "slip 1") == number
    printers.restart()
    assert find("SLIPS", "slip 1") == number
    assert look("SLIPS", number, "slip 1").state == "out"


def test_cancelling_what_waits(printers: Printers, slip: Path) -> None:
    printers.stop("SLIPS")
    number = sent(slip)
    assert (cancel("SLIPS", number, "slip 1").state) == "cancelled"
    printers.go("SLIPS")
    becomes("out", None, sent(slip, title="slip 2"), title="slip 2")
    assert len(printers.tray("SLIPS")) == 1


def test_cancelling_what_is_being_printed(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "paper out")
    number = sent(slip)
    becomes("printing", "no_paper", number)
    job = cancel("SLIPS", number, "slip 1")
    assert (job.state, job.problem) == ("cancelled", "cancelled")
    printers.recover("SLIPS")
    becomes("out", None, sent(slip, title="slip 2"), title="slip 2")
    assert len(printers.tray("SLIPS")) == 1


def test_cancelling_what_is_out_says_so(printers: Printers, slip: Path) -> None:
    number = sent(slip)
    becomes("out", None, number)
    assert cancel("SLIPS", number, "slip 1").state == "out"
    assert len(printers.tray("SLIPS")) == 1


def test_a_printer_that_does_not_let_itself_be_stopped_is_not_called_cancelled(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "ignore")
    number = sent(slip)
    becomes("printing", None, number)
    wait_for(lambda: printers.is_deaf("SLIPS"))
    job = cancel("SLIPS", number, "slip 1")
    assert (job.state, job.problem) == ("printing", "cancelled")
    printers.recover("SLIPS")
    becomes("cancelled", "cancelled", number)


def test_another_jobs_fate_is_never_taken_for_ones_own(printers: Printers, slip: Path) -> None:
    number = sent(slip, title="somebody else's")
    becomes("out", None, number, title="somebody else's")
    assert look("SLIPS", number, "slip 1").state == "lost"
    assert cancel("SLIPS", number, "slip 1").state == "lost"
    assert len(printers.tray("SLIPS")) == 1


def test_a_server_that_is_killed_may_forget_a_job_and_gives_its_number_away(printers: Printers, slip: Path) -> None:
    printers.set("SLIPS", "paper out")
    printers.restart()  # the queue itself is written down
    number = sent(slip)
    becomes("printing", "no_paper", number)
    printers.kill()
    with pytest.raises(QueueRefusal) as caught:
        look("SLIPS", number, "slip 1")
    assert caught.value.problem == "no_cups"
    printers.start()
    printers.recover("SLIPS")
    assert look("SLIPS", number, "slip 1").problem == "lost"
    assert find("SLIPS", "slip 1") is None
    assert sent(slip, title="slip 2") == number
    becomes("out", None, number, title="slip 2")
    assert look("SLIPS", number, "slip 1").state == "lost"
    assert len(printers.tray("SLIPS")) == 1


def test_a_job_that_was_written_down_outlives_its_server(slip: Path) -> None:
    with printing("DirtyCleanInterval 0") as printers:
        printers.add("SLIPS")
        printers.set("SLIPS", "paper out")
        number = sent(slip)
        becomes("printing", "no_paper", number)
        printers.kill()
        printers.start()
        becomes("printing", "no_paper", number)
        printers.recover("SLIPS")
        becomes("out", None, number)
        assert len(printers.tray("SLIPS")) == 1


def all_refused(slip: Path, problem: str) -> None:
    for attempt in (
        queues,
        lambda: sent(slip),
        lambda: look("SLIPS", 1, "slip 1"),
        lambda: find("SLIPS", "slip 1"),
        lambda: cancel("SLIPS", 1, "slip 1"),
    ):
        with pytest.raises(QueueRefusal) as caught:
            attempt()
        assert caught.value.problem == problem
        assert "lpstat -r" in str(caught.value)
    assert trouble("SLIPS") == problem


def test_a_print_service_that_does_not_run(printers: Printers, slip: Path) -> None:
    printers.kill()
    all_refused(slip, "no_cups")


def test_a_print_service_that_is_not_installed(slip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    all_refused(slip, "no_cups")


def test_a_print_service_that_hangs_is_waited_for_five_seconds(printers: Printers, slip: Path) -> None:
    printers.hang()
    start = monotonic()
    refusal = refused("SLIPS", slip)
    assert refusal.problem == "no_cups"
    assert 4 < monotonic() - start < 9
    printers.wake()
    wait_for(lambda: trouble("SLIPS") is None)
    # What had been handed over may be printed all the same, or not: `find` knows, before it is sent again.
    number = find("SLIPS", "slip 1") or sent(slip)
    becomes("out", None, number)
    assert len(printers.tray("SLIPS")) == 1


def test_cups_pdf_keeps_the_text(printers: Printers, slip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not printers.has_cups_pdf:
        pytest.skip("cups-pdf is not installed, or this is not root: it prints as root only")
    monkeypatch.setenv("CUPS_USER", "nobody-here")  # what nobody owns goes to a folder for everybody
    title = f"slip-{uuid4()}"
    printers.add_cups_pdf("PDF")
    number = sent(slip, "PDF", title)
    becomes("out", None, number, "PDF", title)
    (sheet,) = ANONYMOUS.glob(f"*{title}*")
    assert "Ada Lovelace, table 12" in text_of(sheet)
    sheet.unlink()


def test_a_server_is_reached_by_host_and_port(slip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    with printing(f"Listen localhost:{port}") as printers:
        printers.add("SLIPS")
        monkeypatch.setenv("CUPS_SERVER", f"localhost:{port}")
        number = sent(slip)
        becomes("out", None, number)
        assert find("SLIPS", "slip 1") == number
        assert len(printers.tray("SLIPS")) == 1
