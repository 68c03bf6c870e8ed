"""What a kiosk does: scans, repeats, faults, time that runs out, languages, paper."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.faults import Fault
from tests.ui.kiosk_hall import Hall, press, words_on
from ui.gallery_samples import venue
from ui.kiosk import kiosk as kiosk_module
from ui.kiosk.kiosk import Kiosk
from ui.parts.button import Button
from ui.parts.fitted_text import FittedText
from ui.parts.news_card import NewsCard
from ui.parts.rows import Rows


@pytest.fixture
def hall() -> Hall:
    return Hall()


@pytest.fixture
def opened(qtbot: QtBot, hall: Hall, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Kiosk]:
    """Opens a kiosk that tries again often."""
    monkeypatch.setattr(kiosk_module, "RETRY_MS", 15)

    def open_it() -> Kiosk:
        made = Kiosk(hall.needs(), monotonic=lambda: hall.seconds)
        qtbot.addWidget(made)
        made.resize(960, 540)
        made.show()
        qtbot.waitExposed(made)
        return made

    return open_it


def test_it_rests_until_somebody_scans(opened: Callable[[], Kiosk]) -> None:
    words = words_on(opened())
    assert "your badge" in words
    assert "First meetings at 09:30" in words
    assert "No badge? The help desk is to your left." in words


def test_a_scan_shows_the_outcome_with_a_sound(opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    assert "Welcome, Astrid" in words_on(kiosk)
    assert "Right along the corridor, first door, second row." in words_on(kiosk)
    assert hall.sounds == ["success"]


def test_the_same_code_counts_once_within_two_and_a_half_seconds(opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    for seconds in (100.0, 101.0, 102.4):
        hall.seconds = seconds
        kiosk.scanned("Astrid")
    assert hall.scans == ["Astrid"]
    hall.seconds = 102.5
    kiosk.scanned("Astrid")
    assert hall.scans == ["Astrid", "Astrid"]


def test_another_scan_replaces_an_outcome_at_once(opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    press(kiosk, "My day")
    kiosk.scanned("Bruno")
    words = words_on(kiosk)
    assert "Welcome, Bruno" in words
    assert "Astrid" not in words
    assert "Ohio Polymers Alliance" not in words, "the day of the person before stays open"
    assert hall.scans == ["Astrid", "Bruno"]


def test_a_refusal_shows_no_name(opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.scanned("refused")
    words = words_on(kiosk)
    assert "A newer badge replaces this one" in words
    spoken = words + " ".join(part.accessibleName() for part in kiosk.findChildren(QWidget) if part.isVisibleTo(kiosk))
    for name in ("Zebulon", "Quux", "Banat"):
        assert name not in spoken
    assert hall.sounds == ["refusal"]


def test_an_outcome_clears_itself_after_its_time(qtbot: QtBot, opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    hall.seconds += 19.5
    qtbot.waitUntil(lambda: "\n1" in words_on(kiosk))
    assert "Welcome, Astrid" in words_on(kiosk)
    hall.seconds += 0.6
    qtbot.waitUntil(lambda: "Scan" in words_on(kiosk))
    assert "Astrid" not in words_on(kiosk)


def test_a_refusal_clears_itself_too(qtbot: QtBot, opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.scanned("refused")
    hall.seconds += 20.1
    qtbot.waitUntil(lambda: "Scan" in words_on(kiosk))


def test_more_time_makes_it_a_minute(qtbot: QtBot, opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    hall.seconds += 15
    press(kiosk, "More time")
    hall.seconds += 58.5
    qtbot.waitUntil(lambda: "\n2\n" in words_on(kiosk) + "\n")
    hall.seconds += 2
    qtbot.waitUntil(lambda: "Scan" in words_on(kiosk))


def test_done_clears_at_once_and_the_next_person_gets_fresh_buttons(opened: Callable[[], Kiosk]) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    press(kiosk, "More time")
    press(kiosk, "Print my slip")
    press(kiosk, "Done")
    assert "Scan" in words_on(kiosk)
    kiosk.scanned("Bruno")
    buttons = {b.accessibleName(): b.isEnabled() for b in kiosk.findChildren(Button) if b.isVisibleTo(kiosk)}
    assert buttons == {"Print my slip": True, "My day": True, "More time": True, "Done": True}


def test_my_day_opens_the_partners_and_closes_again(opened: Callable[[], Kiosk]) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    assert "Ohio Polymers Alliance" not in words_on(kiosk)
    press(kiosk, "My day")
    assert "Ohio Polymers Alliance" in words_on(kiosk)
    press(kiosk, "Back")
    assert "Ohio Polymers Alliance" not in words_on(kiosk)
    assert "Welcome, Astrid" in words_on(kiosk)


def test_a_slip_is_asked_for_by_id_once(opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    press(kiosk, "Print my slip")
    assert hall.slips == ["P001"]
    hall.seconds += 0.5
    press(kiosk, "Print my slip")
    assert hall.slips == ["P001"], "two quick taps are one press"


@pytest.mark.parametrize("trouble", [Fault("no paper"), RuntimeError("a bug")])
def test_a_slip_that_cannot_be_printed_is_said_and_can_be_tried_again(
    opened: Callable[[], Kiosk], hall: Hall, trouble: Exception
) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    hall.slip_trouble = trouble
    press(kiosk, "Print my slip")
    assert "cannot be printed here at the moment. The help desk to your left" in words_on(kiosk)
    assert "Welcome, Astrid" in words_on(kiosk)
    assert str(trouble) not in words_on(kiosk)
    hall.slip_trouble = None
    hall.seconds += 1
    press(kiosk, "Print my slip")
    assert hall.slips == ["P001"]
    assert "cannot be printed" not in words_on(kiosk)


@pytest.mark.parametrize("trouble", [Fault("the disk is full"), RuntimeError("a bug")])
def test_what_fails_ends_in_out_of_order_and_comes_back_by_itself(
    qtbot: QtBot, opened: Callable[[], Kiosk], hall: Hall, trouble: Exception
) -> None:
    kiosk = opened()
    hall.trouble = trouble
    kiosk.scanned("Astrid")
    words = words_on(kiosk)
    assert "This kiosk is out of order" in words
    assert "The help desk is to your left." in words
    assert str(trouble) not in words
    assert "Welcome" not in words
    hall.trouble = None
    qtbot.waitUntil(lambda: "Scan" in words_on(kiosk))
    kiosk.scanned("Astrid")
    assert "Welcome, Astrid" in words_on(kiosk)


def test_a_scan_while_out_of_order_is_tried_at_once(opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    hall.trouble = Fault("the disk is full")
    kiosk.scanned("Astrid")
    kiosk.scanned("Astrid")
    assert hall.scans == ["Astrid", "Astrid"]
    hall.trouble = None
    kiosk.scanned("Astrid")
    assert "Welcome, Astrid" in words_on(kiosk)


def test_a_fault_at_the_start_is_out_of_order_too(qtbot: QtBot, opened: Callable[[], Kiosk], hall: Hall) -> None:
    hall.trouble = Fault("not a database")
    kiosk = opened()
    assert "This kiosk is out of order" in words_on(kiosk)
    hall.trouble = None
    qtbot.waitUntil(lambda: "Scan" in words_on(kiosk))


def test_without_an_event_it_waits_for_one(qtbot: QtBot, opened: Callable[[], Kiosk], hall: Hall) -> None:
    hall.event = None
    kiosk = opened()
    assert "No event is loaded yet" in words_on(kiosk)
    hall.event = venue()
    qtbot.waitUntil(lambda: "Scan" in words_on(kiosk))


def test_the_clock_goes_on_with_the_minute(opened: Callable[[], Kiosk], hall: Hall, qtbot: QtBot) -> None:
    kiosk = opened()
    kiosk.scanned("Astrid")
    hall.moment += timedelta(minutes=1)
    qtbot.waitUntil(lambda: "09:13" in words_on(kiosk))
    assert "in 37 minutes" in words_on(kiosk)


def test_a_clock_that_is_not_trusted_is_told_to_staff(opened: Callable[[], Kiosk], hall: Hall) -> None:
    hall.trusted = False
    assert "Staff: the clock of this kiosk is wrong." in words_on(opened())


def test_a_kiosk_of_unknown_place_shows_no_way(qtbot: QtBot, hall: Hall) -> None:
    kiosk = Kiosk(replace(hall.needs(), kiosk="cellar"))
    qtbot.addWidget(kiosk)
    kiosk.scanned("Astrid")
    words = words_on(kiosk)
    assert "18" in words
    assert "corridor" not in words


def test_a_language_is_spoken_as_soon_as_it_is_chosen_and_a_badge_brings_its_own(
    opened: Callable[[], Kiosk], hall: Hall
) -> None:
    kiosk = opened()
    press(kiosk, "Deutsch")
    assert "Halten Sie" in words_on(kiosk)
    press(kiosk, "English")
    assert "Hold the code" in words_on(kiosk)
    hall.language = "de"
    kiosk.scanned("Astrid")
    assert "Willkommen, Astrid" in words_on(kiosk)
    press(kiosk, "Fertig")
    assert "Hold the code" in words_on(kiosk)


def test_the_kiosk_starts_without_what_only_other_terminals_need() -> None:
    program = "import sys, ui.kiosk.kiosk; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & {"typer", "reportlab", "openpyxl", "qrcode", "nats", "argon2", "pandas"}
    assert not loaded & {"app.queues", "app.printing", "app.spooling", "app.paper.slip"}


def test_the_first_frame_does_not_wait_for_what_outcomes_need() -> None:
    program = """
import sys
from datetime import UTC, datetime
from db.records import Event, Place, Venue
from ui.kiosk.needs import KioskNeeds
from ui.kiosk.program import Kiosk, application

app = application()
place = Place("here", (0.0, 0.0))
hall = Venue(Event("e", "Event", "Venue", "", "", "Europe/Berlin", ("en",)), (), (), (), (), (place,), ())
nothing = lambda *_: None
moment = datetime(2016, 4, 25, 7, tzinfo=UTC)
needs = KioskNeeds(lambda: hall, nothing, lambda: moment, lambda: True, nothing, kiosk="here")
kiosk = Kiosk(needs)
kiosk.resize(1920, 1080)
kiosk.show()
kiosk.grab()
assert kiosk.screen_shown.rest.isVisible()
print(*sorted(sys.modules))
app.processEvents()
print(*sorted(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    first, later = (set(line.split()) for line in done.stdout.splitlines())
    of_outcomes = {"ui.kiosk.outcome_view", "app.way", "ui.parts.hall_plan"}
    assert not first & of_outcomes
    assert of_outcomes <= later


def test_the_first_outcome_looks_like_later_ones(qtbot: QtBot, hall: Hall) -> None:
    kiosk = Kiosk(hall.needs(), monotonic=lambda: hall.seconds)
    qtbot.addWidget(kiosk)
    kiosk.resize(1920, 1080)
    kiosk.show()
    kiosk.scanned("Astrid")
    first = set_on(kiosk)
    QApplication.processEvents()
    for name in ("Bruno", "Astrid"):
        kiosk.clear()
        hall.seconds += 10
        kiosk.scanned(name)
    assert set_on(kiosk) == first
    assert [lines for _, name, texts in first for _, _, lines in texts if name == "Done"] == [1, 1]


def set_on(kiosk: Kiosk) -> list[tuple[QRect, str, list[tuple[str, int, int]]]]:
    """Where every part with text stands on the screen, and how its texts are set."""
    kiosk.grab()
    return [
        (
            part.geometry(),
            part.accessibleName(),
            [(one.fitted.layout.text(), one.fitted.size, one.fitted.lines) for one in part.pieces()],
        )
        for part in kiosk.findChildren(QWidget)
        if isinstance(part, (FittedText, Button, Rows, NewsCard)) and part.isVisibleTo(kiosk)
    ]


def test_a_focus_is_gone_with_the_person_who_set_it(opened: Callable[[], Kiosk], hall: Hall) -> None:
    kiosk = opened()
    kiosk.activateWindow()
    kiosk.scanned("Astrid")
    done = next(b for b in kiosk.findChildren(Button) if b.isVisibleTo(kiosk) and b.accessibleName() == "Done")
    for leave in (done.click, lambda: None):
        done.setFocus()
        assert kiosk.screen_shown.focusWidget() is done
        leave()
        hall.seconds += 10
        kiosk.scanned("Bruno")
        assert kiosk.window().focusWidget() is kiosk.screen_shown
