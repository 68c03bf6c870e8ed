"""Paper at the desk: asked for with a touch, made beside the screen, followed until it lies in the tray."""

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app import seating
from db import printed, scans
from db.facts import Body, Draft
from db.hall import Hall
from tests.app.desk_events import at, ticket
from tests.app.slips_in_folders import print_slip
from tests.ui.desk_at_work import DeskAtWork, at_work, card, doing
from tests.ui.desk_paper import files, jobs_of, page, printed_files, ready, section, text_of
from ui.desk import print_page
from ui.desk.printing import joined

# Slips from everywhere.


def test_the_slip_of_a_person_is_made_beside_the_screen_and_said_to_be_on_its_way(ann: DeskAtWork) -> None:
    ann.window.scanned(ticket("e1"))
    ann.touch("Print slip")
    assert ann.bar == "The slip for Ada Ek goes to the folder “slips”"
    [slip] = printed_files(ann, 1)
    assert "Ada Ek" in text_of(slip)
    with Hall(ann.desk.work.hall.path) as hall:
        assert scans.seen(hall, "e1") is not None
        assert [(one.participant, one.by) for one in printed.lately(hall, 9)] == [("e1", "Ann")]


def test_ids_of_any_letters_keep_their_slips(ann: DeskAtWork) -> None:
    here, day = ann.desk.work.hall, date(2024, 6, 3)
    odd = ("a;b", "a@b", "e1;e2", "@2024-06-03", ";", "%3B", "\"'", "👋", "שלום", "SLIPS")
    person = {"first_name": "Odd", "organisation": "", "kind": "", "side": "", "country": "", "language": ""}
    body: Body = {**person, "days": [], "status": "registered", "home_table": None}
    drafts = [Draft("participant", name, {**body, "last_name": f"Nr{n}"}) for n, name in enumerate(odd)]
    here.record(drafts, at=1)
    ann.window.act(doing("print", joined([(name, day) for name in odd])))
    [slips] = printed_files(ann, 1)
    assert all(f"Odd Nr{number}" in text_of(slips) for number in range(len(odd)))
    assert "Ada Ek" not in text_of(slips)
    for name in odd:
        ann.window.act(doing("open", f"participant:{name}"))
        ann.touch("Print slip")
    printed_files(ann, 1 + len(odd))
    assert {job.slips[0].participant for job in jobs_of(ann) if len(job.slips) == 1} == set(odd)


def test_nothing_is_said_to_be_printed_while_it_is_being_made(ann: DeskAtWork) -> None:
    held = Event()
    ann.desk.spooler.do(lambda _: held.wait(20))
    ann.window.act(doing("print", "e1"))
    assert "goes to" in ann.bar
    assert (jobs_of(ann), files(ann)) == ([], [])
    held.set()
    printed_files(ann, 1)


def test_the_slips_of_a_meeting_are_of_everybody_in_it(ann: DeskAtWork) -> None:
    ann.window.act(doing("open", "meeting:m1"))
    ann.touch("Print slips")
    assert ann.bar == "3 slips go to the folder “slips”"
    [slips] = printed_files(ann, 1)
    assert all(name in text_of(slips) for name in ("Ada Ek", "Amy Ash", "Dan Elm"))


@pytest.mark.parametrize(
    ("subject", "title", "count", "first"),
    [("table:b1", "Slips: table 1", 2, "Amy Ash"), ("room:B", "Slips: Birch", 3, "Amy Ash")],
    ids=["table", "room"],
)
def test_the_slips_of_a_table_and_of_a_room_are_looked_at_first_and_sorted_by_name(
    ann: DeskAtWork, subject: str, title: str, count: int, first: str
) -> None:
    ann.window.act(doing("open", subject))
    ann.touch("Print slips")
    sheet = ready(ann)
    assert (sheet.title, sheet.actions[0].label) == (title, f"Print {count} slips")
    assert sheet.preview is not None
    assert sheet.preview.pages == count
    ann.touch(f"Print {count} slips", ann.screen.sheet)
    assert ann.bar == f"{count} slips go to the folder “slips”"
    [slips] = printed_files(ann, 1)
    assert slips.read_bytes() == sheet.preview.pdf
    assert text_of(slips).index(first) < text_of(slips).index("Cia Dal")


def test_a_rooms_chip_leads_to_its_card_from_where_it_is_closed(ann: DeskAtWork) -> None:
    ann.type("Birch")
    ann.touch("Birch")
    assert card(ann).title == "Birch"
    assert [line.what for line in card(ann).lines if line.open and line.open.subject.startswith("table")] == [
        "Table 1",
        "Table 4",
    ]
    ann.touch("Close this room")
    assert (ann.sheet.name, ann.sheet.fields[1].value) == ("close", "B")


def test_a_room_that_is_no_more_says_so(ann: DeskAtWork) -> None:
    ann.window.act(doing("open", "room:Z"))
    assert "no room Z" in ann.window.page_shown.message  # type: ignore[union-attr]


def test_a_day_without_slips_says_so_on_its_sheet_and_another_day_can_be_chosen(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path) as work:
        work.touch("Print")
        work.touch("Slips of a day")
        assert ready(work).actions[0].label == "Print 7 slips"
        assert [choice.value for choice in work.sheet.fields[0].choices] == ["2024-06-03"]


# After a step.


def close_room(work: DeskAtWork) -> None:
    """Close room A as a coordinator does."""
    work.window.act(doing("close", "room:A"))
    work.window.act(doing("field", "why", "water"))
    work.touch("Close, and move everybody so", work.screen.sheet)


def test_after_a_room_was_closed_one_touch_prints_the_new_slips_of_everybody_concerned(ann: DeskAtWork) -> None:
    close_room(ann)
    assert ann.bar.startswith("Aspen closed.")
    button = next(action for action in ann.frame.undo.actions if action.name == "print_slips")  # type: ignore[union-attr]
    ann.touch(button.label)
    count = int(button.label.split()[1])
    assert ann.bar == f"{count} slips go to the folder “slips”"
    [slips] = printed_files(ann, 1)
    [job] = jobs_of(ann)
    with Hall(ann.desk.work.hall.path) as hall:
        moved = {row[0] for row in hall.rows("SELECT entity FROM facts WHERE kind = 'seat' AND step IS NOT NULL")}
        marks = ",".join("?" * len(moved))
        people = {
            row[0] for row in hall.rows(f"SELECT participant FROM parts WHERE meeting IN ({marks})", tuple(moved))
        }
    assert moved
    assert people <= {one.participant for one in job.slips}
    assert len(job.slips) == count
    assert "water" not in text_of(slips)
    ann.touch("Print")
    assert section(ann, "Out of date") == []


def test_a_step_that_concerns_nobody_offers_no_slips(ann: DeskAtWork) -> None:
    ann.window.act(doing("lock_meeting", "m1"))
    assert [action.name for action in ann.frame.undo.actions] == ["undo"]  # type: ignore[union-attr]


# The print page.


def test_the_page_tells_which_slips_are_out_of_date_and_prints_them_with_one_touch(ann: DeskAtWork) -> None:
    ann.window.act(doing("print", "e2;u2"))
    printed_files(ann, 1)
    seating.move(ann.desk.work.hall, "m2", at("09:02"), by="Bob", table="a3")
    ann.touch("Print")
    assert [line.what for line in section(ann, "Out of date")] == ["Bo Berg · Berg AB", "Bob Oak · Oak Inc"]
    assert "moved from table 2 to table 3" in section(ann, "Out of date")[0].note
    assert "printed 09:0" in section(ann, "Out of date")[0].note
    ann.touch("Print 2 slips that are out of date")
    assert ann.bar == "2 slips go to the folder “slips”"
    printed_files(ann, 2)
    assert "up to date" in page(ann).lines[0].what


def test_slips_of_a_kiosk_that_are_out_of_date_are_told_and_listed_with_print_here(
    ann: DeskAtWork, tmp_path: Path
) -> None:
    here = ann.desk.work.hall
    with Hall(tmp_path / "kiosk.hall", create=True) as kiosk:
        kiosk.receive(list(here.all_facts()))
        print_slip(kiosk, "e2", at("08:50"), tmp_path, "door")
        here.receive(list(kiosk.all_facts()))
    seating.move(here, "m2", at("09:02"), by="Bob", table="a3")
    ann.touch("Print")
    assert [line.what for line in section(ann, "Out of date")] == ["Bo Berg · Berg AB"]
    [elsewhere] = section(ann, "Printed elsewhere")
    assert elsewhere.what == "Slip for Bo Berg"
    ann.touch("Print here")
    [slip] = printed_files(ann, 1)
    assert "Bo Berg" in text_of(slip)
    assert section(ann, "Out of date") == []


def test_many_slips_out_of_date_leave_what_was_printed_in_reach_until_all_are_wanted(
    ann: DeskAtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_page, "FEW", 1)
    ann.window.act(doing("print", "e1;e2;u1;u2;u4"))
    printed_files(ann, 1)
    for meeting, table in (("m1", "b1"), ("m2", "a3")):
        seating.move(ann.desk.work.hall, meeting, at("09:02"), by="Bob", table=table)
    ann.touch("Print")
    assert [line.what for line in section(ann, "Out of date")] == ["Ada Ek · Ek AB", "and 4 more"]
    assert "Print 5 slips that are out of date" in {action.label for action in page(ann).actions}
    ann.touch("Show all")
    assert len(section(ann, "Out of date")) == 5


def test_a_job_is_followed_on_the_page_and_printed_again_as_things_are_then(ann: DeskAtWork) -> None:
    ann.touch("Print")
    ann.window.act(doing("print", "e2"))
    printed_files(ann, 1)
    [job] = section(ann, "Printed here")
    assert (job.what, job.note) == ("Slip for Bo Berg", "the folder “slips” · out")
    seating.move(ann.desk.work.hall, "m2", at("09:02"), by="Bob", table="a3")
    ann.touch("Print again")
    again = printed_files(ann, 2)[-1]
    assert "3" in text_of(again)
    assert len(section(ann, "Printed here")) == 2
