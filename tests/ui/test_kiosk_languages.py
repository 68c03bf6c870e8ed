"""A kiosk greets in the badge's language, changes at a touch on every screen, and rests in the venue's."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import languages
from db.faults import Fault
from tests.ui.kiosk_hall import Hall, choice, choices, open_kiosk, press, words_on
from ui import theme
from ui.gallery import SIZES, pictures
from ui.gallery_kiosk import show
from ui.gallery_samples import refused, scene, venue
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.message_state import refusal_state
from ui.kiosk.rest_state import rest_state
from ui.kiosk.screen import Screen
from ui.parts.fitted_text import FittedText

SAID = {
    "rest": "Halten Sie",
    "outcome": "Willkommen",
    "my-day": "Mein Tag",
    "refused": "Es gibt ein neueres Badge",
    "unknown": "steht nicht auf der Liste",
    "out-of-order": "außer Betrieb",
    "not-loaded": "Noch keine Veranstaltung",
}
"""In German, on each kind of screen."""


def bring(kiosk: Kiosk, hall: Hall, screen: str) -> None:
    """To this kind of screen."""
    match screen:
        case "outcome" | "my-day":
            kiosk.scanned("Astrid")
            if screen == "my-day":
                press(kiosk, "My day")
        case "refused" | "unknown":
            kiosk.scanned(screen)
        case "out-of-order":
            hall.trouble = Fault("the disk is full")
            kiosk.scanned("Astrid")
        case "not-loaded":
            hall.event = None
            kiosk.refresh()


def largest_first(screen: QWidget) -> list[str]:
    """Texts by the size that they are painted in, the largest first."""
    shown = [part for part in screen.findChildren(FittedText) if part.isVisibleTo(screen) and part.pieces()]
    return [part.text for part in sorted(shown, key=lambda part: -part.pieces()[0].fitted.size)]


def test_it_greets_in_the_language_of_the_badge(qtbot: QtBot) -> None:
    hall = Hall(language="de")
    kiosk = open_kiosk(qtbot, hall)
    kiosk.scanned("Astrid")
    assert "Willkommen, Astrid" in words_on(kiosk)
    assert choice(kiosk, "Deutsch").isChecked()
    kiosk.scanned("refused")
    assert SAID["refused"] in words_on(kiosk)


@pytest.mark.parametrize("screen", SAID)
def test_the_language_changes_at_a_touch_on_every_screen(qtbot: QtBot, screen: str) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    bring(kiosk, hall, screen)
    before = largest_first(kiosk)[0]
    choice(kiosk, "Deutsch").click()
    assert SAID[screen] in words_on(kiosk)
    assert choice(kiosk, "Deutsch").isChecked()
    choice(kiosk, "English").click()
    assert largest_first(kiosk)[0] == before
    assert choice(kiosk, "English").isChecked()


def test_at_rest_it_speaks_the_language_of_the_venue_again(qtbot: QtBot) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    kiosk.scanned("Astrid")
    choice(kiosk, "Français").click()
    press(kiosk, "Terminé")
    assert "Hold the code" in words_on(kiosk)
    assert choice(kiosk, "English").isChecked()


def test_who_chose_a_language_at_rest_and_walked_away_is_forgotten_after_half_a_minute(qtbot: QtBot) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    choice(kiosk, "Deutsch").click()
    hall.seconds += 29
    kiosk.look()
    assert "Halten Sie" in words_on(kiosk)
    hall.seconds += 1
    qtbot.waitUntil(lambda: "Hold the code" in words_on(kiosk))


@pytest.mark.parametrize("screen", ["out-of-order", "not-loaded"])
def test_it_is_so_too_where_nobody_can_scan(qtbot: QtBot, screen: str) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    bring(kiosk, hall, screen)
    choice(kiosk, "Deutsch").click()
    hall.seconds += 30
    qtbot.waitUntil(lambda: choice(kiosk, "English").isChecked())
    assert languages.spoken() == "en"


def test_a_choice_at_rest_holds_for_the_scan_that_follows(qtbot: QtBot) -> None:
    hall = Hall(language="fr")
    kiosk = open_kiosk(qtbot, hall)
    choice(kiosk, "Deutsch").click()
    hall.seconds += 20
    kiosk.scanned("Astrid")
    hall.seconds += 12
    kiosk.look()
    assert "Willkommen, Astrid" in words_on(kiosk)


def test_who_scans_in_place_of_somebody_else_is_greeted_in_their_own_language(qtbot: QtBot) -> None:
    hall = Hall(language="fr")
    kiosk = open_kiosk(qtbot, hall)
    kiosk.scanned("Astrid")
    choice(kiosk, "Deutsch").click()
    kiosk.scanned("Bruno")
    assert "Bienvenue, Bruno" in words_on(kiosk)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_rest_invites_in_all_languages_of_the_event(qtbot: QtBot, size: QSize) -> None:
    kiosk = open_kiosk(qtbot, Hall(), size)
    titles = [one.text for one in shown(kiosk) if one.pieces()[0].fitted.size >= 40][:3]
    with languages.speaking("de"):
        german = rest_state(scene(), trusted=True).title.replace("\n", " ")
    with languages.speaking("fr"):
        french = rest_state(scene(), trusted=True).title.replace("\n", " ")
    assert titles == ["Scan\nyour badge", german, french]
    assert largest_first(kiosk)[0] == "Scan\nyour badge"
    assert len({"Scan your badge", german, french}) == 3


def shown(kiosk: Kiosk) -> list[FittedText]:
    """From the top, without the header."""
    top = 100
    parts = [part for part in kiosk.findChildren(FittedText) if part.isVisibleTo(kiosk) and part.pieces()]
    return sorted((part for part in parts if part.y() > top), key=lambda part: part.y())


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("scan", ["unknown", "unreadable"])
def test_badges_that_nobody_knows_are_refused_in_all_languages(qtbot: QtBot, scan: str, size: QSize) -> None:
    kiosk = open_kiosk(qtbot, Hall(), size)
    kiosk.scanned(scan)
    outcome = refused("unknown" if scan == "unknown" else "unreadable")
    state = refusal_state(outcome, replace(scene(), others=("de", "fr")))
    assert len(state.others) == 2
    for text in (state.title, state.text, *(part for one in state.others for part in (one.title, one.text))):
        assert text in [part.text for part in shown(kiosk)]
    own, *others = [one for one in largest_first(kiosk) if one in (state.title, *(one.title for one in state.others))]
    assert own == state.title
    assert shown(kiosk)[0].text == state.title
    assert len(others) == 2


def test_who_is_known_is_refused_in_one_language(qtbot: QtBot) -> None:
    hall = Hall(language="de")
    kiosk = open_kiosk(qtbot, hall)
    kiosk.scanned("refused")
    assert "newer badge" not in words_on(kiosk)


@pytest.mark.parametrize("screen", ["out-of-order", "not-loaded"])
def test_what_is_wrong_with_a_kiosk_is_said_in_all_languages(qtbot: QtBot, screen: str) -> None:
    hall = Hall()
    kiosk = open_kiosk(qtbot, hall)
    bring(kiosk, hall, screen)
    assert SAID[screen] in words_on(kiosk)
    assert largest_first(kiosk)[0] in ("This kiosk is out of order", "No event is loaded yet")


def test_one_language_is_said_once_and_offered_nowhere(qtbot: QtBot) -> None:
    hall = Hall()
    assert hall.event
    hall.event = replace(hall.event, event=replace(hall.event.event, languages=("en",)))
    kiosk = open_kiosk(qtbot, hall)
    assert [one.accessibleName() for one in choices(kiosk)] == ["Larger text", "High contrast"]
    assert words_on(kiosk).count("your badge") == 1


@pytest.mark.parametrize("tags", [("en", "fr"), ("en",), ("xx",)])
def test_who_is_greeted_in_a_language_that_the_event_does_not_name_finds_back_to_it(
    qtbot: QtBot, tags: tuple[str, ...]
) -> None:
    here = venue()
    kiosk = open_kiosk(qtbot, Hall(language="de", event=replace(here, event=replace(here.event, languages=tags))))
    kiosk.scanned("Astrid")
    assert choice(kiosk, "Deutsch").isChecked()
    choice(kiosk, "English").click()
    assert "Welcome" in words_on(kiosk)
    choice(kiosk, "Deutsch").click()
    assert "Willkommen" in words_on(kiosk)
    kiosk.clear()
    assert "Deutsch" not in [one.accessibleName() for one in choices(kiosk)]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_texts_in_several_languages_are_never_small(qtbot: QtBot, count: int, size: QSize) -> None:
    """Invitations at least 40 design pixels, refusals at least as large as other texts."""
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(size)
    for kind, least in (("rest", 40), ("unknown", theme.SIZE_SMALL)):
        picture = pictures()[f"languages-{count}-{kind}"]
        show(screen, picture)
        others = [one if isinstance(one, str) else one.title for one in picture.state.others]  # type: ignore[union-attr]
        assert len(others) == count - 1
        sizes = {part.text: part.pieces()[0].fitted.size for part in screen.findChildren(FittedText) if part.text}
        assert all(sizes[text] >= least for text in others)


def test_the_first_frame_does_not_wait_for_other_languages() -> None:
    program = """
from datetime import UTC, datetime
from app import languages
from db.records import Event, Place, Venue
from ui.kiosk.needs import KioskNeeds
from ui.kiosk.program import Kiosk, application

app = application()
hall = Venue(Event("e", "Event", "Venue", "", "", "Europe/Berlin", ("en", "de", "fr")), (), (), (), (), (), ())
nothing = lambda *_: None
moment = datetime(2016, 4, 25, 7, tzinfo=UTC)
kiosk = Kiosk(KioskNeeds(lambda: hall, nothing, lambda: moment, lambda: True, nothing))
kiosk.resize(1920, 1080)
kiosk.show()
kiosk.grab()
print(languages.texts_of.cache_info().currsize)
app.processEvents()
print(languages.texts_of.cache_info().currsize)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "2"]
