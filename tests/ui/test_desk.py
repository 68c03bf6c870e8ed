"""The desk at work: fingers, a scanner and other desks on one side, the hall file on the other."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import badge, check_in, parts, seating, steps, tickets, walk_in
from app.attention import Attention
from app.matters import ToTell, Trouble
from app.pin import TRIES
from app.tickets import someone
from db.hall import Hall
from tests.app import desk_events
from tests.app.desk_events import at, ticket
from tests.ui.desk_at_work import DeskAtWork, at_work, card, doing, labels, line
from tests.ui.fingers import PORTRAIT, button, tap
from ui.desk.attention_state import attention_lines
from ui.desk.page_states import Where
from ui.desk.states import CardState, FindState, GridState, HistoryState
from ui.kiosk.states import Scene

# Who may.


def test_nobody_sees_anything_before_they_sign_in(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path, name="") as work:
        assert work.screen.sign_in.isVisible()
        assert work.frame.attention == ()
        work.window.scanned(ticket("e1"))
        assert work.window.page_shown is None
        work.sign_in("Ann")
        assert not work.screen.sign_in.isVisible()
        assert work.frame.who == "Ann, coordinator"


def test_after_five_wrong_tries_there_is_a_wait_that_a_new_start_does_not_end(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path, name="") as work:
        for _ in range(TRIES):
            work.sign_in("Ann", "000000")
        assert "Wait" in work.screen.sign_in.accessibleDescription()
        assert work.desk.member is None
    with at_work(qtbot, path, name="") as again:
        tap(button(again.screen.sign_in, "Ann, coordinator"))
        assert "Wait" in again.screen.sign_in.accessibleDescription()


def test_the_box_has_the_keyboard_as_soon_as_somebody_signs_in(ann: DeskAtWork) -> None:
    assert ann.window.pages.found.box.line.hasFocus()


def test_a_locked_desk_keeps_what_was_being_done_for_the_next_one(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path, idle_ms=2000) as work:
        work.touch("Walk-in")
        work.type("Zoe")
        qtbot.waitUntil(lambda: work.desk.member is None, timeout=8000)
        assert work.screen.sign_in.isVisible()
        work.sign_in("Olga")
        assert work.sheet.name == "walk_in"
        assert work.sheet.fields[0].value == "Zoe"


def test_whoever_comes_back_sees_how_much_has_happened_and_what(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path) as work:
        work.touch("Lock")
        with Hall(path) as hall:
            seating.move(hall, "m2", at("09:04"), by="Bob", table="a3")
        work.sign_in("Ann")
        assert work.bar.startswith("1 change since you were last here")
        work.touch("See them")
        page = work.window.page_shown
        assert isinstance(page, HistoryState)
        assert "Berg AB" in page.lines[1].what
        assert "Bob" in page.lines[1].note


def test_what_a_helper_may_not_do_is_not_shown_and_is_refused_underneath(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path, name="Ben") as work:
        work.window.scanned(ticket("e1"))
        assert {"Check in", "Print slip", "Lost badge", "Forgotten badge"} <= labels(work)
        assert not labels(work) & {"Book a meeting", "Substitute", "Withdraw", "Forget this person"}
        before = work.seat("m2")
        work.window.act(doing("move", "m2"))
        assert "may not" in work.bar
        work.window.act(doing("give_table", "m6"))
        assert "may not" in work.bar
        assert work.seat("m2") == before
        assert not work.seat("m6").has_table


def test_only_organisers_have_the_setup(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path) as work:
        assert "setup" not in {action.value for action in work.frame.sections}
    with at_work(qtbot, path, name="Olga") as work:
        work.touch("Setup")
        work.touch("New staff")
        work.type("Dora")
        work.touch("helper")
        line(work, "PIN").setFocus()
        work.type("123456")
        work.touch("Save", work.screen.sheet)
        page = work.window.page_shown
        assert isinstance(page, CardState)
        assert "Dora" in {line.what for line in page.lines}


def test_where_nobody_is_on_the_staff_the_first_organiser_begins(qtbot: QtBot, tmp_path: Path) -> None:
    path = desk_events.hall_at(tmp_path / "event.hall")
    with at_work(qtbot, path, name="") as work:
        assert work.sheet.title == "Who is the organiser?"
        work.touch("Begin")
        assert work.sheet.summary == "A name and a PIN are needed."
        work.type("Olga")
        work.press(Qt.Key.Key_Tab)
        work.type("141421")
        work.touch("Begin")
        work.sign_in("Olga")
        assert work.frame.who == "Olga, organiser"


# One box, one card.


def test_a_scan_opens_the_card_and_checks_nobody_in(ann: DeskAtWork) -> None:
    ann.window.scanned(ticket("e1"))
    assert card(ann).title == "Ada Ek"
    assert card(ann).pill is not None
    with Hall(ann.desk.work.hall.path) as hall:
        assert check_in.arrival_today(hall, "e1", at("09:03").now()) is None


def test_what_is_typed_finds_people_without_accents_tables_and_meetings(ann: DeskAtWork) -> None:
    for text, subject in (
        ("ada", "participant:e1"),
        ("elm inc", "participant:u4"),
        ("a2", "table:a2"),
        ("m3", "meeting:m3"),
    ):
        ann.press(Qt.Key.Key_Escape)
        ann.type(text)
        page = ann.window.page_shown
        assert isinstance(page, FindState)
        assert subject in {result.subject for result in page.results}, text


def test_checking_in_is_said_and_undone(ann: DeskAtWork) -> None:
    ann.window.scanned(ticket("e1"))
    ann.touch("Check in")
    assert ann.bar == "Ada Ek is checked in"
    assert "Check in" not in labels(ann)
    ann.touch("Undo")
    assert "Check in" in labels(ann)
    with Hall(ann.desk.work.hall.path) as hall:
        assert check_in.arrival_today(hall, "e1", at("09:03").now()) is None


def test_somebody_for_another_day_is_admitted_and_checked_in(ann: DeskAtWork) -> None:
    ann.window.scanned(ticket("e4"))
    assert "Check in" not in labels(ann)
    ann.touch("Admit today")
    ann.touch("Check in")
    assert ann.bar == "Dag Fors is checked in"


def test_who_was_turned_away_for_the_day_needs_nobody_once_they_are_admitted(qtbot: QtBot, path: Path) -> None:
    with Hall(path) as hall:
        assert check_in.scan(hall, ticket("e4"), at("09:02"), kiosk="door").outcome == "not_today"
    with at_work(qtbot, path) as work:
        assert "Not registered today" in {one.title for one in work.frame.attention}
        work.touch("Admit today", work.screen.frame)
        assert "Not registered today" not in {one.title for one in work.frame.attention}


def test_who_came_with_a_replaced_badge_needs_nobody_once_they_have_another(qtbot: QtBot, path: Path) -> None:
    with Hall(path) as hall:
        tickets.reissue(hall, desk_events.KEY, "e1", at("08:40"), by="Ann", keep_others=False)
        assert check_in.scan(hall, ticket("e1"), at("09:02"), kiosk="door").outcome == "replaced"
    with at_work(qtbot, path) as work:
        assert "Replaced badge" in {one.title for one in work.frame.attention}
        work.touch("Give a blank badge", work.screen.frame)
        work.window.scanned(badge.blank(desk_events.KEY, "desk", 0, 3))
        work.touch("Give this badge")
        assert "Replaced badge" not in {one.title for one in work.frame.attention}


def test_a_walk_in_gets_a_blank_badge_under_the_scanner(ann: DeskAtWork) -> None:
    blank = badge.blank(desk_events.KEY, "desk", 0, 1)
    ann.type("Zoe Quist")
    ann.touch("Walk-in")
    assert [field.value for field in ann.sheet.fields[:2]] == ["Zoe", "Quist"]
    ann.press(Qt.Key.Key_Tab)
    ann.press(Qt.Key.Key_Tab)
    ann.touch("Register and check in")
    assert ann.sheet.summary == "A name and an organisation are needed."
    line(ann, "Organisation").setFocus()
    ann.type("Quist Oy")
    ann.window.scanned(blank)
    ann.touch("Register and check in")
    assert ann.bar == "Zoe Quist is on the list and checked in"
    ann.press(Qt.Key.Key_Escape)
    ann.window.scanned(blank)
    assert card(ann).title == "Zoe Quist"
    ann.touch("Undo")
    ann.window.scanned(blank)
    page = ann.window.page_shown
    assert isinstance(page, FindState)
    assert page.message.startswith("A blank badge")


def test_a_lost_badge_is_replaced_by_a_blank_one(ann: DeskAtWork) -> None:
    blank = badge.blank(desk_events.KEY, "desk", 0, 2)
    ann.window.scanned(ticket("e1"))
    ann.touch("Lost badge")
    ann.window.scanned(ticket("e2"))
    ann.touch("Give this badge")
    assert "belongs to" in ann.sheet.summary
    ann.window.scanned(blank)
    ann.touch("Give this badge")
    with Hall(ann.desk.work.hall.path) as hall:
        assert check_in.scan(hall, ticket("e1"), at("09:04")).outcome == "replaced"
        assert check_in.scan(hall, blank, at("09:04")).outcome == "welcome"


# Attention.


def test_a_meeting_without_a_table_is_given_one_at_a_touch(ann: DeskAtWork) -> None:
    for meeting in ("m6", "m9"):
        matter = next(one for one in ann.frame.attention if one.key == f"no table {meeting}")
        ann.touch(matter.actions[0].label)
        assert ann.seat(meeting).has_table
    assert not [one for one in ann.frame.attention if one.title.startswith("No table")]


def test_a_no_show_gets_a_replacement_at_one_touch(qtbot: QtBot, path: Path) -> None:
    with Hall(path) as hall:
        for person in ("e2", "u3"):
            check_in.arrive(hall, person, at("09:00"), by="Ann")
    with at_work(qtbot, path, "09:06") as work:
        waiting = next(one for one in work.frame.attention if one.title == "Waiting 6 min")
        assert "Oak Inc" in waiting.text
        work.touch("No-show", work.screen.frame)
        assert work.sheet.name == "replace"
        assert work.sheet.lines[0].what.startswith("Cat Fir")
        work.touch("Make the meeting")
        assert work.seat("m2").cancelled
        assert card(work).title == "Berg AB and Fir Inc"
        work.touch("Undo")
        assert not work.seat("m2").cancelled


def test_people_who_have_looked_are_told_of_a_change_until_somebody_ticks_it(ann: DeskAtWork) -> None:
    with Hall(ann.desk.work.hall.path) as hall:
        check_in.arrive(hall, "e2", at("09:01"), by="Ann")
        seating.move(hall, "m5", at("09:02"), by="Bob", table="a1")
    ann.qtbot.waitUntil(lambda: any(line.title == "Tell Bo Berg" for line in ann.frame.attention))
    ann.touch("Told")
    assert not any(line.title.startswith("Tell") for line in ann.frame.attention)
    assert ann.bar == "Bo Berg has been told"


def test_no_line_of_a_card_leads_to_the_card_that_it_stands_on(ann: DeskAtWork) -> None:
    seating.move(ann.desk.work.hall, "m5", at("09:02"), by="Bob", table="a1")
    ann.window.act(doing("open", "meeting:m5"))
    assert any("Bob" in line.note for line in card(ann).lines)
    assert "meeting:m5" not in {line.open.subject for line in card(ann).lines if line.open}


def test_many_people_to_tell_hide_nothing_else(ann: DeskAtWork) -> None:
    ada, venue = ann.desk.ask(lambda hall: someone(hall, "e1")), ann.desk.terminal.venue()
    matters = tuple(ToTell(replace(ada, first_name=f"Person{n}", last_name="Ek"), ()) for n in range(9))
    assert venue is not None
    scene = Scene(venue, None, ann.desk.terminal.now(), "en", "")
    lines = attention_lines(Attention((*matters, Trouble("clock", 1)), 0), ann.desk, scene)
    assert [one.title for one in lines] == ["Tell Person0 Ek", "Tell Person1 Ek", "Tell others too", "This terminal"]
    assert lines[2].text.startswith("Person2 Ek, Person3 Ek")
    assert lines[2].actions[0].value == "print"


def test_two_desks_that_moved_one_meeting_are_a_conflict_until_somebody_decides(
    ann: DeskAtWork, tmp_path: Path
) -> None:
    here = ann.desk.work.hall
    with desk_events.copied(here.path, tmp_path / "other.hall") as other:
        other._connection.execute("UPDATE terminal SET name = 'other'")  # noqa: SLF001 - as a second terminal is named
        seating.move(other, "m5", at("09:02"), by="Bob", table="a1")
        arrived = list(other.all_facts())
    seating.move(here, "m5", at("09:02"), by="Cy", table="a3")
    here.receive(arrived)
    ann.window.refresh()
    conflict = next(line for line in ann.frame.attention if line.title == "Conflict")
    assert "by Bob" in conflict.text
    assert "by Cy" in conflict.text
    ann.touch(conflict.actions[1].label)
    assert not [line for line in ann.frame.attention if line.title == "Conflict"]


# What goes wrong.


def test_while_the_file_cannot_be_written_a_warning_stands_there_and_nothing_is_said_done(ann: DeskAtWork) -> None:
    ann.window.scanned(ticket("e1"))
    with Hall(ann.desk.work.hall.path) as other, other.writing():
        ann.touch("Check in")
        assert "another program" in ann.frame.warning
        assert ann.bar == ""
        assert "Check in" in labels(ann)
    ann.qtbot.waitUntil(lambda: ann.frame.warning == "", timeout=5000)
    ann.touch("Check in")
    assert ann.bar == "Ada Ek is checked in"


def test_a_sheet_about_somebody_who_is_gone_is_closed_and_the_desk_goes_on(ann: DeskAtWork) -> None:
    hall = ann.desk.work.hall
    newcomer = walk_in.Newcomer("Zoe", "Quist", "Quist Oy")
    name, done = walk_in.walk_in(hall, newcomer, at("09:03"), by="Bob", kiosk="door")
    ann.window.act(doing("open", f"participant:{name}"))
    ann.touch("Withdraw")
    with Hall(hall.path) as other:
        steps.undo(other, done.step, at("09:03"), by="Bob")
    ann.qtbot.waitUntil(lambda: ann.window.sheet_shown is None)
    assert name in ann.bar
    ann.window.scanned(ticket("e1"))
    assert card(ann).title == "Ada Ek"


def test_a_desk_locks_also_while_its_file_cannot_be_written(ann: DeskAtWork) -> None:
    with Hall(ann.desk.work.hall.path) as other, other.writing():
        ann.touch("Lock")
        assert ann.desk.member is None
        assert ann.screen.sign_in.isVisible()


def test_what_the_rules_refuse_is_said_in_the_bar(ann: DeskAtWork) -> None:
    ann.window.act(doing("move", "m4"))
    assert "locked" in ann.bar
    ann.window.act(doing("open", "meeting:m4"))
    ann.touch("Let it move")
    assert ann.bar.startswith("May move again")
    assert "Move" in labels(ann)


def test_the_history_undoes_older_steps_or_says_why_not(ann: DeskAtWork) -> None:
    hall = ann.desk.work.hall
    first = seating.move(hall, "m2", at("09:02"), by="Bob", table="a3")
    seating.move(hall, "m2", at("09:02"), by="Bob", table="b2")
    parts.cancel(hall, "m5", at("09:02"), by="Bob", why="ill")
    ann.touch("History")
    page = ann.window.page_shown
    assert isinstance(page, HistoryState)
    assert "cancelled" in page.lines[1].what
    assert "ill" in page.lines[1].note
    assert page.lines[3].actions == ()
    assert "later step" in page.lines[3].note
    ann.window.act(doing("undo", first.step))
    assert "Undo that first" in ann.bar


def test_all_of_it_works_upright(qtbot: QtBot, path: Path) -> None:
    with at_work(qtbot, path, size=PORTRAIT) as work:
        work.window.scanned(ticket("e1"))
        work.touch("Check in")
        work.touch("Grid")
        assert isinstance(work.window.page_shown, GridState)
        work.touch("Lock")
        assert work.screen.sign_in.isVisible()


def test_a_desk_starts_at_the_box() -> None:
    assert Where().section == "find"
