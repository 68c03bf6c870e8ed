"""In the pseudo-language, all that is painted or spoken is pseudo text or data: nothing was left in English.

States that speak several languages at once are left out.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.languages import PSEUDO, speaking
from tests.ui.fingers import pieces_of
from ui import gallery, gallery_board, gallery_desk, gallery_kiosk
from ui import gallery_desk_plans as plans
from ui import gallery_samples as samples
from ui.board.board_view import BoardView
from ui.gallery import SIZES
from ui.kiosk.screen import Screen

KIOSK, BOARD, DESK = gallery.pictures(), gallery_board.pictures(), gallery_desk.pictures()
VENUE, LOUNGE = samples.venue(), samples.lounge_venue()

FOLDER = (
    *("Treffpunkt", VENUE.event.name, VENUE.event.hall, VENUE.event.floor),
    *(one.title for one in VENUE.sessions),
    *(*(room.id for room in VENUE.rooms), *(one.id for one in VENUE.rounds), *(place.id for place in VENUE.places)),
    *(*(room.label for room in LOUNGE.rooms), *(one.label for one in LOUNGE.tables if not one.label.isdigit())),
    *(name for pair in gallery_board.PAIRS for name in pair),
    *(name for number in range(30) for name in plans.pair(number)),
)
"""What the event's folder says: names of the event, rooms, tables, sessions, organisations."""
PEOPLE = (
    *("Astrid Håkansson", "Jürgen Håkansson", "Jürgen Müller", "Kwame Mensah", "Olivia Håkansson", "Robert Olson"),
    *("Jan de Vries", "Jim Garcia", "Mary Ann O’Neill", "Maximiliane Wolf", "Dr. Maximiliane von Hohenstein"),
    *("Ann", "Bob", "Çağla", "Maximilian von Hohenstein", "Zoë", "astrid.hakansson@banat-logistics.example"),
)
OTHERS = (
    *("Banat Logistics Cluster", "Wisconsin Lightweight Construction Cluster", "Ohio Polymers Alliance"),
    *("Great Lakes Water Technology Council", "Water Technology Council", "Texas Smart Grids Cluster"),
    *("Massachusetts Medical Technology Cluster", "Ohio Advanced Materials Cluster", "California Blue Growth"),
    *("Opening address by the Commissioner", "Panel", "the Internal Market, Industry"),
    *("Opening of the transatlantic cluster dialogue by the commissioner", "Conference Room Leibniz, East Wing"),
    "Opening of the transatlantic cluster dialogue by the Commissioner for",
    *("Minho Cyber Security", "Novak Photonics", "Istria Mobility Cluster"),
    *("kiosk-2", "desk-1", "desk-2", "SLIPS", "OFFICE-2", "BADGES", "nats://hub.example"),
)
"""Organisations, sessions, terminals and printers of single samples."""
TYPED = (
    *("wheelchair user", "water from the ceiling", "the guest has missed the train from Kassel"),
    "Uses a wheelchair; please keep the way to the table free and the chair away.",
)
"""Notes that staff have typed."""
OWN_NAMES = ("English", "Deutsch", "Français", "Italiano", "Polski", "EU", "US")
"""Languages by their own names; sides of the event."""
GERMAN = (samples.LONG_SLIP.button, *samples.LONG_SLIP.text.split("\n"))
"""A sample of long words."""
DATES = (r"(Mon|Tues?|Wed|Wednes|Sun)(day)?( \d+)?( April)?", "April")
DATA = sorted({*FOLDER, *PEOPLE, *OTHERS, *TYPED, *OWN_NAMES, *GERMAN}, key=len, reverse=True)
KNOWN = re.compile("|".join((*map(re.escape, DATA), *DATES, r"\b[MPS]\d+\b")))
LONG = (samples.LONG_NAME, samples.LONG_ORGANISATION)


def texts_of(screen: QWidget) -> Iterator[str]:
    """All that is seen and heard of a screen; what is elided is heard whole."""
    for part, pieces in (*pieces_of(screen), (screen, screen.pieces() if isinstance(screen, BoardView) else [])):
        assert part is not None
        yield from (piece.fitted.layout.text() for piece in pieces if not piece.fitted.elided)
    for part in (screen, *screen.findChildren(QWidget)):
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        if isinstance(part, QLineEdit):
            yield part.placeholderText()


def english(text: str, known: re.Pattern[str] = KNOWN) -> str:
    """The Latin letters that are neither in brackets, which may hold others, nor of known data."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"\[[^\[\]]*\]", " ", text)
    parts = (part.strip() for part in re.split(r"[\n\u2028,:;·–]| {2,}", known.sub("\n", text)))
    return " … ".join(p for p in parts if re.search(r"[a-zA-Z]{2}", p) and not any(p in name for name in LONG))


def left(screen: QWidget) -> set[str]:
    """What is left in English, each with the text that it is in."""
    return {text for text in texts_of(screen) if english(text)}


@pytest.mark.parametrize("name", [name for name, one in KIOSK.items() if not getattr(one.state, "others", ())])
def test_nothing_on_a_kiosk_is_left_in_english(qtbot: QtBot, name: str) -> None:
    with speaking(PSEUDO):
        screen = Screen()
        qtbot.addWidget(screen)
        screen.resize(SIZES["landscape"])
        gallery_kiosk.show(screen, gallery.pictures()[name])
        assert left(screen) == set()


@pytest.mark.parametrize("name", [name for name in BOARD if not name.startswith("two-languages")])
def test_nothing_on_a_board_is_left_in_english(qtbot: QtBot, name: str) -> None:
    with speaking(PSEUDO):
        board = gallery_board.shown(gallery_board.pictures()[name], SIZES["landscape"])
        qtbot.addWidget(board)
        assert left(board) == set()


@pytest.mark.parametrize("name", DESK)
def test_nothing_on_a_desk_is_left_in_english(qtbot: QtBot, name: str) -> None:
    with speaking(PSEUDO):
        screen = gallery_desk.shown(DESK[name], SIZES["landscape"])
        qtbot.addWidget(screen)
        assert left(screen) == set()


def test_what_is_left_in_english_is_found() -> None:
    assert english("[Ťáblé 3~~], Fjord Valves with Ohio Polymers") == "with"
    assert english("[Růřšď [ťábłé 18~~]~~~] · Monday 25 April, 09:50") == ""
    assert english("[Řóóm 1~~]: closed") == "closed"
