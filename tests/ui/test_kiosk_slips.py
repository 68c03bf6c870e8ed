"""Slips at a kiosk: printed with one touch, told of until they lie in the tray, and never in the way of the next."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import parts, seating
from app.steps import held_body, take_step
from db import questions
from db.facts import Draft
from tests.app.desk_events import at, ticket
from tests.app.slips_in_folders import print_slip
from tests.ui.kiosk_stand import BEING_PRINTED, TAKE, Busy, Stand, press, slips_in, stand
from ui import theme

# Asked for


def test_a_slip_is_printed_beside_the_screen_and_told_of_until_it_is_there(
    qtbot: QtBot, door: Stand, tray: Path
) -> None:
    door.kiosk.scanned(ticket("e1"))
    assert BEING_PRINTED not in door.words
    busy = Busy(door)
    press(door, "Print my slip")
    assert BEING_PRINTED in door.words
    assert door.figure == "1"
    assert slips_in(tray) == []
    busy.done.set()
    qtbot.waitUntil(lambda: TAKE in door.words)
    [slip] = slips_in(tray)
    assert "Ada Ek" in slip


def test_the_next_person_is_served_while_a_slip_is_printed_and_the_slip_comes_out(
    qtbot: QtBot, door: Stand, tray: Path
) -> None:
    door.kiosk.scanned(ticket("e1"))
    busy = Busy(door)
    press(door, "Print my slip")
    door.kiosk.scanned(ticket("e2"))
    assert "Welcome, Bo" in door.words
    assert BEING_PRINTED not in door.words
    assert door.button("Print my slip").isEnabled()
    door.button("Done").click()
    assert "your badge" in door.words
    busy.done.set()
    qtbot.waitUntil(lambda: len(slips_in(tray)) == 1)
    assert "Ada Ek" in slips_in(tray)[0]
    door.kiosk.scanned(ticket("e1"))
    assert TAKE in door.words, "who comes back reads what became of it"


def test_two_quick_taps_are_one_slip(qtbot: QtBot, door: Stand, tray: Path) -> None:
    door.kiosk.scanned(ticket("e1"))
    for _ in range(3):
        door.button("Print my slip").click()
        door.seconds += 0.1
    qtbot.waitUntil(lambda: TAKE in door.words)
    assert len(slips_in(tray)) == 1


def test_a_second_slip_within_a_minute_has_to_be_confirmed(qtbot: QtBot, door: Stand, tray: Path) -> None:
    door.kiosk.scanned(ticket("e1"))
    press(door, "Print my slip")
    qtbot.waitUntil(lambda: TAKE in door.words)
    press(door, "Print my slip")
    press(door, "Print another one?")
    qtbot.waitUntil(lambda: len(slips_in(tray)) == 2)
    assert door.button("Print my slip").isEnabled()


def test_nobody_who_waits_or_leaves_confirms(qtbot: QtBot, door: Stand, tray: Path) -> None:
    door.kiosk.scanned(ticket("e1"))
    press(door, "Print my slip")
    qtbot.waitUntil(lambda: TAKE in door.words)
    press(door, "Print my slip")
    door.seconds += 7
    door.kiosk.look()
    assert "Print another one?" in door.labels
    door.seconds += 1
    qtbot.waitUntil(lambda: "Print another one?" not in door.words)
    press(door, "Print my slip")
    door.kiosk.scanned(ticket("e2"))
    assert "Print my slip" in door.labels
    door.seconds += 3
    door.kiosk.scanned(ticket("e1"))
    assert "Print my slip" in door.labels
    assert len(slips_in(tray)) == 1


def test_after_a_minute_another_slip_needs_no_question(qtbot: QtBot, door: Stand, tray: Path) -> None:
    door.kiosk.scanned(ticket("e1"))
    press(door, "Print my slip")
    qtbot.waitUntil(lambda: TAKE in door.words)
    door.button("More time").click()
    door.seconds += 58
    door.kiosk.look()
    press(door, "Print my slip")
    assert "Print another one?" in door.labels
    door.kiosk.scanned(ticket("e1"))
    door.seconds += 2
    door.kiosk.look()
    press(door, "Print my slip")
    qtbot.waitUntil(lambda: len(slips_in(tray)) == 2)


# Out of date


def test_who_holds_a_slip_that_is_wrong_is_offered_a_new_one_first(qtbot: QtBot, door: Stand, tray: Path) -> None:
    print_slip(door.beside, "e1", at("08:30"), tray, "desk-1", "Ann")
    seating.move(door.beside, "m1", at("08:35"), by="Ann", table="a3")
    door.kiosk.scanned(ticket("e1"))
    assert "Your printed slip is out of date" in door.words
    assert door.figure == "3"
    first, *others = door.buttons
    assert first.accessibleName() == "Print a new one"
    colours = [one.grab().toImage().pixelColor(one.width() // 2, 8).name() for one in (first, *others)]
    assert colours == [theme.TEXT.lower(), *[theme.PANEL.lower()] * len(others)]
    press(door, "Print a new one")
    qtbot.waitUntil(lambda: TAKE in door.words)
    assert "Your printed slip is out of date" not in door.words


def test_a_slip_that_goes_wrong_under_its_owners_eyes_is_printed_anew_without_a_question(
    qtbot: QtBot, door: Stand, tray: Path
) -> None:
    door.kiosk.scanned(ticket("e1"))
    press(door, "Print my slip")
    qtbot.waitUntil(lambda: TAKE in door.words)
    seating.move(door.beside, "m1", at("08:41"), by="Ann", table="a3")
    qtbot.waitUntil(lambda: "Your printed slip is out of date" in door.words)
    press(door, "Print a new one")
    qtbot.waitUntil(lambda: TAKE in door.words)
    assert len(slips_in(tray)) == 2


def test_a_slip_that_is_right_is_not_spoken_of(door: Stand, tray: Path) -> None:
    print_slip(door.beside, "e1", at("08:30"), tray, "desk-1", "Ann")
    door.kiosk.scanned(ticket("e1"))
    assert "out of date" not in door.words
    assert door.buttons[0].accessibleName() == "Print my slip"


# By itself


def test_at_the_first_arrival_of_a_day_a_slip_comes_by_itself_where_that_is_wanted(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, tray: Path
) -> None:
    with stand(qtbot, hall_file, tmp_path, printer=str(tray), at_arrival=True) as door:
        door.kiosk.scanned("no code")
        door.kiosk.scanned(ticket("e1"))
        qtbot.waitUntil(lambda: TAKE in door.words)
        door.seconds += 10
        door.kiosk.scanned(ticket("e1"))
        assert "Welcome back, Ada" in door.words
        door.kiosk.scanned(ticket("e2"))
        qtbot.waitUntil(lambda: TAKE in door.words)
        assert [text.count("Ada Ek") > 0 for text in slips_in(tray)] == [True, False]


def test_a_slip_that_comes_by_itself_speaks_the_badges_language_as_the_screen_does(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, tray: Path
) -> None:
    with stand(qtbot, hall_file, tmp_path, printer=str(tray), at_arrival=True) as door:
        body = {**(held_body(door.beside, "participant", "e1") or {}), "language": "de"}
        take_step(door.beside, [Draft("participant", "e1", body)], at("08:35"), "Ann")
        door.kiosk.scanned(ticket("e1"))
        qtbot.waitUntil(lambda: len(slips_in(tray)) == 1)
        assert "Mo. 3. Juni" in slips_in(tray)[0]


def test_no_slip_comes_by_itself_unless_that_is_wanted(door: Stand, tray: Path) -> None:
    door.kiosk.scanned(ticket("e1"))
    assert "Welcome, Ada" in door.words
    door.spooler.stop()
    assert slips_in(tray) == []


def test_who_has_no_meetings_left_is_told_that_their_slip_is_wrong(qtbot: QtBot, door: Stand, tray: Path) -> None:
    print_slip(door.beside, "e1", at("08:30"), tray, "desk-1", "Ann")
    for sitting in questions.sittings(door.beside, "e1"):
        parts.cancel(door.beside, sitting.meeting, at("08:35"), by="Ann", why="ill")
    door.kiosk.scanned(ticket("e1"))
    assert "You have no more meetings today" in door.words
    press(door, "Print a new one")
    qtbot.waitUntil(lambda: TAKE in door.words)
    assert len(slips_in(tray)) == 2
