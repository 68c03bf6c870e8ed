"""A desk whose paper is looked at: its files, its page, its print sheet."""

from pathlib import Path

from pypdf import PdfReader

from app.badge import key_path
from db import jobs
from db.hall import Hall
from db.jobs import Job
from tests.app import desk_events
from tests.ui.desk_at_work import DeskAtWork
from ui.desk.states import AttentionLine, CardState, Line, SheetState

PATIENCE_MS = 20_000


def files(work: DeskAtWork) -> list[Path]:
    """What a desk without a printer has put into its folder, the first first."""
    return sorted(Path(work.desk.printer).glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)


def printed_files(work: DeskAtWork, count: int) -> list[Path]:
    """All files, as soon as there are so many and the desk has heard of it."""
    work.qtbot.waitUntil(lambda: len(jobs_of(work)) == count, timeout=PATIENCE_MS)
    work.window.look()
    assert len(files(work)) == count
    return files(work)


def jobs_of(work: DeskAtWork) -> list[Job]:
    """The prints on record, the newest first, as another program reads them."""
    with Hall(work.desk.work.hall.path) as hall:
        return jobs.latest(hall, 20)


def text_of(path: Path) -> str:
    """All that stands on the pages, on one line."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def page(work: DeskAtWork) -> CardState:
    """The print page."""
    shown = work.window.page_shown
    assert isinstance(shown, CardState)
    return shown


def section(work: DeskAtWork, heading: str) -> list[Line]:
    """The lines below a heading of the print page."""
    lines = page(work).lines
    start = next((index for index, line in enumerate(lines) if line.heading and line.what == heading), len(lines))
    rest = lines[start + 1 :]
    return list(rest[: next((index for index, line in enumerate(rest) if line.heading), len(rest))])


def attention(work: DeskAtWork, title: str) -> AttentionLine:
    """The line of attention with these words in its title, as soon as it is there."""

    def found() -> bool:
        return any(title in line.title for line in work.frame.attention)

    work.qtbot.waitUntil(found, timeout=PATIENCE_MS)
    return next(line for line in work.frame.attention if title in line.title)


def ready(work: DeskAtWork) -> SheetState:
    """The print sheet, as soon as its pages are made."""
    work.qtbot.waitUntil(lambda: work.sheet.preview is not None and not work.sheet.preview.waits, timeout=PATIENCE_MS)
    return work.sheet


def give_key(work: DeskAtWork) -> None:
    """Let this desk have the organiser's key."""
    key_path(work.desk.work.hall.path).write_text(desk_events.KEY.hex())
