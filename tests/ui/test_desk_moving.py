"""The desk at work in the hall: meetings are moved and swapped, tables and rooms close, rounds run late."""

from PySide6.QtWidgets import QWidget

from app import seating
from db.hall import Hall
from tests.app.desk_events import at
from tests.ui.desk_at_work import DeskAtWork, doing
from ui.desk.meeting_card import MeetingCard
from ui.desk.states import GridState, PlanState

# Seeing and moving.


def plan(work: DeskAtWork) -> PlanState:
    page = work.window.page_shown
    assert isinstance(page, PlanState)
    return page


def table_at(work: DeskAtWork, table: str) -> QWidget:
    """The button of a table on the plan."""
    return next(
        b for b in work.window.pages.plan.findChildren(QWidget) if b.accessibleName().startswith(f"Table {table},")
    )


def test_a_meeting_is_dragged_to_a_free_table_and_back_by_undo(ann: DeskAtWork) -> None:
    ann.touch("Plan")
    faces = ann.window.pages.plan._sheet.faces()  # noqa: SLF001 - where the tables are painted
    sheet = ann.window.pages.plan._sheet  # noqa: SLF001
    start, end = (sheet.mapTo(ann.window.pages.plan, faces[t].center().toPoint()) for t in ("a2", "b2"))
    ann.drag(ann.window.pages.plan, start, end)
    assert ann.seat("m2").table == "b2"
    assert "Berg AB" in ann.bar
    ann.touch("Undo")
    assert ann.seat("m2").table == "a2"


def test_from_a_card_a_meeting_is_moved_by_two_touches(ann: DeskAtWork) -> None:
    ann.window.act(doing("open", "meeting:m2"))
    ann.touch("Move", ann.window.pages.found.card)
    held = plan(ann).held
    assert held is not None
    # The plan is seen for the first time, with a meeting in the hand: its card has the page's width to stand in.
    card_in_hand = next(part for part in ann.window.pages.plan.findChildren(MeetingCard) if part.isVisible())
    assert card_in_hand.width() > 400
    assert ann.window.pages.plan.rect().right() - card_in_hand.geometry().right() < 100
    assert held.free == {"a3", "b1", "b2"}
    assert "taken" in held.why["a1"] or "a1" in held.swaps
    ann.window.act(doing("drop", "m2", "b1"))
    assert ann.seat("m2").table == "b1"


def test_dropping_on_a_taken_table_swaps(ann: DeskAtWork) -> None:
    ann.touch("Plan")
    ann.window.act(doing("slot", "2024-06-03T13:20:00Z"))
    ann.window.act(doing("hold", "m3"))
    held = plan(ann).held
    assert held is not None
    assert held.swaps == frozenset()  # the other meeting of that slot is locked
    assert "taken" in held.why["b1"]
    ann.window.act(doing("let_go", "m3"))
    assert plan(ann).held is None


def test_the_grid_moves_a_meeting_to_another_slot(ann: DeskAtWork) -> None:
    ann.touch("Grid")
    ann.window.act(doing("hold", "m2"))
    page = ann.window.page_shown
    assert isinstance(page, GridState)
    assert page.held is not None
    assert "a1@2024-06-03T14:00:00Z" in page.held.free
    assert "busy" in page.held.why["a2@2024-06-03T13:20:00Z"] or "a2@2024-06-03T13:20:00Z" in page.held.why
    ann.window.act(doing("drop", "m2", "a1@2024-06-03T14:00:00Z"))
    assert ann.seat("m2").start == "2024-06-03T14:00:00Z"


def test_what_another_program_moves_is_seen_without_a_touch(ann: DeskAtWork) -> None:
    ann.touch("Plan")
    assert next(s for s in plan(ann).spots if s.table == "b2").kind == "free"
    with Hall(ann.desk.work.hall.path) as hall:
        seating.move(hall, "m2", at("09:03"), by="Bob", table="b2")
    ann.qtbot.waitUntil(lambda: next(s for s in plan(ann).spots if s.table == "b2").kind == "moved")


# Closing, delaying.


def test_a_room_is_closed_by_touches_with_a_preview_and_undone_as_one_step(ann: DeskAtWork) -> None:
    before = {name: ann.seat(name) for name in ("m1", "m2", "m3", "m8")}
    ann.touch("Plan")
    ann.touch("Close tables")
    ann.touch("Aspen")
    assert "left out" in ann.sheet.summary
    assert ann.sheet.lines
    ann.touch("Close, and move everybody so")
    assert ann.sheet.summary == "Say why first."
    ann.touch("power failure")
    ann.touch("Close, and move everybody so")
    assert ann.window.sheet_shown is None
    assert ann.bar.startswith("Aspen closed.")
    assert {name: ann.seat(name) for name in before} != before
    ann.touch("Undo")
    assert {name: ann.seat(name) for name in before} == before


def test_a_closed_table_is_opened_again_and_people_are_put_back(ann: DeskAtWork) -> None:
    ann.window.act(doing("close", "table:a1"))
    ann.touch("too noisy")
    ann.touch("Close, and move everybody so")
    assert ann.seat("m3").table != "a1"
    ann.window.act(doing("open", "table:a1"))
    ann.touch("Open again")
    ann.touch("Open, and put them back")
    assert ann.seat("m3").table == "a1"


def test_a_late_round_shows_its_times_at_once_and_on_time_again(ann: DeskAtWork) -> None:
    ann.touch("Plan")
    ann.touch("Round runs late")
    ann.touch("09:20")
    ann.touch("15 min")
    ann.touch("Show the other times everywhere")
    assert [slot.label for slot in plan(ann).slots][:3] == ["09:00", "09:35", "09:55"]
    ann.touch("Round runs late")
    ann.touch("09:20")
    ann.touch("On time again")
    ann.touch("Show the other times everywhere")
    assert [slot.label for slot in plan(ann).slots][:3] == ["09:00", "09:20", "09:40"]
