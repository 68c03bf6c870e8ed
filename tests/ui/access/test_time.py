"""Time to read: a countdown that is seen, that is long enough, and that anybody can lengthen again and again."""

from pytestqt.qtbot import QtBot

from app.settings import Settings
from tests.app.desk_events import ticket
from tests.ui.kiosk_stand import Stand, press
from ui.kiosk import kiosk

TIMES = 12
"""WCAG 2.2, 2.2.1 asks for ten."""


def test_what_is_shown_stays_for_twenty_seconds_at_least_and_counts_them(door: Stand, qtbot: QtBot) -> None:
    assert Settings(hall=door.terminal.hall.path).clear_after_s >= 20
    assert kiosk.REFUSAL_S >= 20
    for person in ("e2", "x9"):
        door.kiosk.scanned(ticket(person))
        assert "\n20" in door.words
        door.seconds += 12
        qtbot.waitUntil(lambda: "\n8" in door.words)
        press(door, "Done")


def test_time_is_lengthened_again_and_again_by_one_press(door: Stand, qtbot: QtBot) -> None:
    for person in ("e2", "x9"):
        door.kiosk.scanned(ticket(person))
        for _ in range(TIMES):
            door.seconds += 15
            press(door, "More time")
            assert door.button("More time").isEnabled()
            assert "\n60" in door.words
            door.seconds += 40
        qtbot.waitUntil(lambda: "\n20" in door.words)
        press(door, "Done")


def test_a_screen_that_waits_for_nobody_goes(door: Stand, qtbot: QtBot) -> None:
    door.kiosk.scanned(ticket("e2"))
    door.seconds += 20.1
    qtbot.waitUntil(lambda: "Scan" in door.words)
