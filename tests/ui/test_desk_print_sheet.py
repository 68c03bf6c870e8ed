"""The print sheet: what comes out, where and on what, page by page; and badges, which check nobody in."""

from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from app import seating
from db.hall import Hall
from tests.app.desk_events import at, ticket
from tests.ui.desk_at_work import DeskAtWork, at_work, card, doing, labels
from tests.ui.desk_paper import files, give_key, jobs_of, page, printed_files, ready, text_of

# The print sheet.


def test_the_sheet_says_that_pages_are_in_work_shows_them_and_prints_those_very_bytes(ann: DeskAtWork) -> None:
    held = Event()
    ann.desk.spooler.do(lambda _: held.wait(20))
    ann.touch("Print")
    ann.touch("Slips of a day")
    assert ann.sheet.preview is not None
    assert (ann.sheet.preview.label, ann.sheet.preview.pdf) == ("The pages are being made …", b"")
    held.set()
    sheet = ready(ann)
    assert sheet.preview is not None
    assert sheet.preview.label == "1 of 7"
    ann.touch("Next page")
    assert ann.sheet.preview is not None
    assert ann.sheet.preview.label == "2 of 7"
    ann.touch("A5")
    larger = ready(ann).preview
    assert larger is not None
    assert larger.pdf != sheet.preview.pdf
    ann.touch("Large print")
    assert ready(ann).preview != larger
    ann.touch("Usual")
    ready(ann)
    ann.touch("Print 7 slips", ann.screen.sheet)
    assert not ann.screen.sheet.isVisible()
    [printed_file] = printed_files(ann, 1)
    assert printed_file.read_bytes() == larger.pdf
    assert jobs_of(ann)[0].media == "iso_a5_148x210mm"


def test_what_is_pressed_before_the_pages_are_made_is_printed_once_they_are(ann: DeskAtWork) -> None:
    held = Event()
    ann.desk.spooler.do(lambda _: held.wait(20))
    ann.window.act(doing("print_sheet", "day:"))
    ann.touch("Print 7 slips", ann.screen.sheet)
    assert files(ann) == []
    held.set()
    [slips] = printed_files(ann, 1)
    assert "Ada Ek" in text_of(slips)


def test_pages_are_made_anew_where_another_desk_has_moved_somebody_meanwhile(ann: DeskAtWork) -> None:
    ann.window.act(doing("print_sheet", "meeting:m2"))
    before = ready(ann).preview
    with Hall(ann.desk.work.hall.path) as hall:
        seating.move(hall, "m2", at("09:02"), by="Bob", table="a3")
    ann.window.look()
    after = ready(ann).preview
    assert before is not None
    assert after is not None
    assert before.pdf != after.pdf


def test_the_preview_is_the_page_that_will_be_printed_as_sharp_as_the_screen(ann: DeskAtWork) -> None:
    ann.window.act(doing("print_sheet", "meeting:m2"))
    state = ready(ann).preview
    ann.window.resize(1920, 1080)
    view = ann.screen.sheet._answer._preview  # noqa: SLF001 - the part itself
    image = view.grab().toImage()
    assert state is not None
    assert image.pixelColor(image.width() // 2, 8).lightness() > 240
    dark = sum(image.pixelColor(x, y).lightness() < 80 for x in range(0, image.width(), 3) for y in range(0, 300, 3))
    assert dark > 100


def test_table_cards_are_of_all_of_a_room_or_of_one_table(ann: DeskAtWork) -> None:
    ann.touch("Print")
    ann.touch("Table cards")
    assert ready(ann).actions[0].label == "Print 5 cards"
    ann.touch("Birch", ann.screen.sheet)
    assert ready(ann).actions[0].label == "Print 2 cards"
    ann.touch("3", ann.screen.sheet)
    assert ready(ann).actions[0].label == "Print 1 card"
    ann.touch("Print 1 card", ann.screen.sheet)
    assert ann.bar == "1 table card goes to the folder “slips”"
    [made] = printed_files(ann, 1)
    assert made.name.startswith("table-cards")
    assert jobs_of(ann)[0].what == "table_cards"


# Badges.


def test_printing_a_badge_checks_nobody_in_and_records_nothing_of_its_owner(ann: DeskAtWork) -> None:
    give_key(ann)
    ann.window.scanned(ticket("e1"))
    before = facts_of(ann)
    ann.window.act(doing("print_sheet", "badges:e1"))
    ready(ann)
    ann.touch("Print 1 badge", ann.screen.sheet)
    [badge_file] = printed_files(ann, 1)
    assert "Ada Ek" in text_of(badge_file).replace("\n", " ")
    assert facts_of(ann) == before
    assert card(ann).pill is not None
    assert card(ann).pill.text == "not here yet"  # type: ignore[union-attr]


def test_all_badges_and_blank_ones_check_nobody_in(ann: DeskAtWork) -> None:
    give_key(ann)
    before = facts_of(ann)
    for subject, label in (("badges:", "Print 8 badges"), ("blank_badges:", "Print 40 badges")):
        ann.window.act(doing("print_sheet", subject))
        ready(ann)
        ann.touch(label, ann.screen.sheet)
    printed_files(ann, 2)
    assert [job.what for job in jobs_of(ann)] == ["blank_badges", "badges"]
    assert facts_of(ann) == before


def facts_of(work: DeskAtWork) -> int:
    with Hall(work.desk.work.hall.path) as hall:
        return int(hall.value("SELECT count(*) FROM facts"))


def test_a_desk_without_the_organisers_key_makes_no_badges(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path) as work:
        work.touch("Print")
        assert not {action.label for action in page(work).actions} & {"All badges", "Blank badges"}
        work.window.act(doing("print_sheet", "badges:"))
        assert "key" in work.sheet.summary
        assert [action.name for action in work.sheet.actions] == ["close_sheet"]


def test_a_helper_prints_and_nobody_prints_at_a_locked_desk(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path, name="Ben") as work:
        work.window.scanned(ticket("e1"))
        assert "Print slip" in labels(work)
        work.touch("Print slip")
        printed_files(work, 1)
        work.touch("Lock")
        work.window.act(doing("print", "e1"))
        work.window.act(doing("print_slips", "meeting:m1"))
        assert len(jobs_of(work)) == 1
