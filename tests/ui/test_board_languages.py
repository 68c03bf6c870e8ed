"""A board speaks one language, all of the event's in turn, or two at once; never in the middle of being read."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app import delays, languages, seating
from app.clock import Clock
from db.records import SyncState
from tests.app import desk_events
from tests.app.desk_events import at
from tests.ui.board_stand import BoardStand, board_stand
from tests.ui.fingers import LANDSCAPE, PORTRAIT
from tests.ui.test_board_paging import Wall, rows
from ui import gallery_board
from ui.board.measures import GAP, measures_of
from ui.board.pill import pill_of
from ui.board.row_paint import pieces_of
from ui.board.speech import languages_of
from ui.board.states import MeetingRow, Page
from ui.gallery import SIZES
from ui.parts.canvas import canvas_of

THREE = ("en", "de", "fr")
TITLES = {"Meetings": "en", "Termine": "de", "Rendez-vous": "fr"}


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file of an event in three languages."""
    return desk_events.hall_at(tmp_path_factory.mktemp("three") / "event.hall", THREE)


def spoken_by(stand: BoardStand) -> str:
    """The language of its title."""
    state = stand.window.state
    assert state
    return TITLES[state.head.title]


def after(stand: BoardStand, seconds: float) -> str:
    """The language of its title some seconds later."""
    stand.seconds += seconds
    stand.window.look()
    return spoken_by(stand)


def on_screen(stand: BoardStand) -> QImage:
    """What has been painted so far, part by part."""
    return stand.window.screen().grabWindow(stand.window.winId()).toImage()


def difference(one: QImage, other: QImage) -> int:
    """The largest difference of two pictures in any pixel, of 255."""
    if one.size() != other.size():
        return 255
    both = one.copy()
    painter = QPainter(both)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    grey = both.convertToFormat(QImage.Format.Format_Grayscale8)  # its bits end with it
    return max(grey.constBits())


def test_one_language_is_the_terminals_own_else_the_events_first() -> None:
    pages = [Page((), 1, 3, turn) for turn in range(9)]
    assert {languages_of("one", "", THREE, page) for page in pages} == {("en",)}
    assert {languages_of("one", "fr-CA", THREE, page) for page in pages} == {("fr",)}
    assert languages_of("one", "tlh", ("de", "en"), Page(())) == ("de",)


@given(st.integers(1, 40), st.permutations(THREE))
def test_in_turn_each_page_is_in_each_language_after_as_many_rounds(count: int, event: list[str]) -> None:
    wall, some = Wall(), rows(count)
    heard: dict[str, list[tuple[str, ...]]] = {}
    for _ in range(3 * math.ceil(count / 3)):
        page = wall.after(60, some)
        heard.setdefault(page.rows[0].key, []).append(languages_of("alternate", "", event, page))
    assert all(sorted(spoken) == [("de",), ("en",), ("fr",)] for spoken in heard.values())
    assert heard["0"][0] == (event[0],)


def test_two_languages_are_the_boards_own_and_the_events_next() -> None:
    assert languages_of("both", "", THREE, Page(())) == ("en", "de")
    assert languages_of("both", "fr", THREE, Page((), 2, 3, 4)) == ("fr", "en")
    assert languages_of("both", "de", ("en", "fr"), Page(())) == ("de", "en")
    assert languages_of("both", "", ("fr",), Page(())) == ("fr",)


def test_where_no_event_is_known_a_board_speaks_all_languages_that_there_are() -> None:
    heard = [languages_of("alternate", "", (), Page((), turn=turn)) for turn in range(3)]
    assert heard == [("en",), ("de",), ("fr",)]
    assert languages_of("one", "de", (), Page(())) == ("de",)


def test_one_page_changes_its_language_when_a_page_would_turn(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path) as stand:
        assert spoken_by(stand) == "en"
        assert after(stand, 7.9) == "en", "it is being read"
        assert after(stand, 0.2) == "de"
        assert {"Termine", "Runde 09:00 endet in"} <= set(stand.words.splitlines())
        assert stand.row("m1").status == "jetzt"
        assert "now" not in stand.words
        assert after(stand, 8.1) == "fr"
        assert stand.row("m1").status == "en cours"
        assert after(stand, 8.1) == "en"


def test_what_comes_new_to_a_page_is_read_before_the_language_changes(
    qtbot: QtBot, three: Path, tmp_path: Path
) -> None:
    with board_stand(qtbot, three, tmp_path) as stand:
        stand.seconds += 7
        stand.set(at("09:20").now())
        assert stand.meetings[:1] == ["m3"], "a slot is over, and others stand there"
        assert after(stand, 2) == "en"
        assert after(stand, 6.1) == "de"


def test_names_times_and_tables_are_the_same_in_all_languages(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path) as stand:
        seen = set()
        for _ in THREE:
            row = stand.row("m1")
            seen.add((row.key, row.time, row.host, row.guest, row.table))
            after(stand, 8.1)
        assert seen == {("meeting m1", "09:00", "Ek AB", "Ash Inc", "1")}


def test_pages_and_languages_turn_together(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path, inches=32) as stand:
        heard = [(stand.page.number, spoken_by(stand))]
        for _ in range(5):
            before = stand.page.number, spoken_by(stand)
            assert (after(stand, 7.9), stand.page.number) == before[::-1], "it is being read"
            after(stand, 0.2)
            heard.append((stand.page.number, spoken_by(stand)))
        assert heard == [(1, "en"), (2, "de"), (1, "de"), (2, "fr"), (1, "fr"), (2, "en")]
        assert "Page 2 of 2" in stand.words


@pytest.mark.parametrize("inches", [55, 32])
def test_another_language_moves_no_line(qtbot: QtBot, three: Path, tmp_path: Path, inches: int) -> None:
    with board_stand(qtbot, three, tmp_path, motion=True, inches=inches) as stand:
        seating.move(stand.beside, "m2", at("09:05"), by="Ann", table="a3")
        stand.window.look()
        assert stand.window.view.moves
        assert after(stand, 8.1) == "de"
        assert not stand.window.view.moves
        assert stand.window.view.accessibleName().startswith("Termine")


def test_the_whole_picture_is_in_the_new_language_at_once(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    """What is painted over a picture of another language is what would be painted anew."""
    with board_stand(qtbot, three, tmp_path, inches=32) as stand:
        view = stand.window.view
        for _ in range(4):
            after(stand, 8.1)
            qtbot.waitUntil(lambda: difference(on_screen(stand), view.grab().toImage()) < 40)


def test_two_languages_stand_on_one_board(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path, speaks="both", when="09:05") as stand:
        seating.move(stand.beside, "m3", at("09:05"), by="Ann", table="a3")
        stand.window.look()
        words = set(stand.words.splitlines())
        assert {"Meetings · Termine", "09:00 round ends in", "Runde 09:00 endet in"} <= words
        assert {"moved from 1", "vorher 1", "now · jetzt"} <= words
        assert (stand.row("m3").status, stand.row("m3").also) == ("moved from 1", "vorher 1")
        assert stand.row("m4").also == "", "the same in both languages is said once"
        assert after(stand, 30) == "en"


def test_calm_statements_come_in_the_languages_too(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path, when="2024-06-03T18:00") as stand:
        assert "The last meeting is over" in stand.words
        after(stand, 8.1)
        assert "Der letzte Termin ist vorbei" in stand.words
        stand.terminal.clock = Clock()
        after(stand, 8.1)
        assert "Une borne vous indique votre table" in stand.words.replace("\u2028", " ")
    with board_stand(qtbot, three, tmp_path, when="2024-06-03T18:00", speaks="both", language="de") as stand:
        assert {"Der letzte Termin ist vorbei", "Les rendez-vous sont terminés"} <= set(stand.words.splitlines())


def test_a_board_that_is_out_of_order_says_so_in_each_language(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path) as stand:
        stand.beside.rows("ALTER TABLE meetings RENAME TO gone")
        stand.set(at("09:06").now())
        heard = []
        for _ in THREE:
            heard.append(stand.words.splitlines()[1])
            stand.seconds += 8.1
            stand.window.look()
        assert heard == [
            "This board takes a break",
            "Diese Anzeige macht Pause",
            "Affichage momentanément indisponible",
        ]
        stand.beside.rows("ALTER TABLE gone RENAME TO meetings")


def test_a_delayed_meeting_says_how_late_and_how_soon(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path, when="09:45", speaks="one") as stand:
        delays.delay(stand.beside, "c2c", at("09:40").now(), 15, at("09:45"), by="Ann")
        stand.window.look()
        row = stand.row("m5")
        assert (row.time, row.status, row.also) == ("09:55", "delayed 15 min", "in 10 min")
        assert "delayed 15 min, in 10 min." in row.spoken
        stand.set(at("09:55").now())
        assert (stand.row("m5").status, stand.row("m5").also) == ("now", "")


def test_what_may_be_old_says_so_in_two_languages(qtbot: QtBot, three: Path, tmp_path: Path) -> None:
    with board_stand(qtbot, three, tmp_path, speaks="both") as stand:
        since = at("09:01").now()
        stand.sync = SyncState("offline", since, since)
        stand.set(at("09:06").now())
        assert "as of 09:01 · Stand 09:01" in stand.words


WORDS = st.sampled_from(
    [
        ("now", "jetzt"),
        ("moved from 102", "au lieu de 102"),
        ("in 12 min", "dans 12 min"),
        ("replacement", ""),
        ("no table: ask the desk", "sans table : voir l’accueil"),
        ("kein Tisch: Infopunkt", "sans table : voir l’accueil"),
    ]
)
SCREENS = st.sampled_from([LANDSCAPE, PORTRAIT, (3840, 2160), (1280, 1024), (1366, 768), (2160, 3840)])


@given(SCREENS, st.integers(20, 120), WORDS, st.booleans())
def test_both_languages_of_a_status_are_whole_and_lie_over_nothing(
    qapp: object, size: tuple[int, int], inches: int, words: tuple[str, str], pseudo: bool
) -> None:
    assert qapp
    at_size = measures_of(canvas_of(QSize(*size)), inches, 3)
    status, also = (languages.accented(word) if pseudo and word else word for word in words)
    table, room = ("–", "") if "table" in words[0] or "Tisch" in words[0] else ("102", "Room 02.01.13")
    row = MeetingRow("m", "09:50", "Banat Logistics", "Ohio Aerospace", room, table, status, "news", True, "", also)
    pill = pill_of(row, at_size)
    told = "".join(piece.fitted.layout.text() for piece in pill.pieces).replace("\u2028", " ")
    assert status in told
    assert also in told
    assert not any(piece.fitted.elided for piece in pill.pieces)
    rooms = [pill.face, *(piece.room for piece in pieces_of(row, at_size))]
    assert all(one.left() >= GAP - 1 and one.right() <= at_size.width - GAP + 1 for one in rooms)
    assert pill.face.top() >= -1
    assert pill.face.bottom() <= at_size.row + 1
    for piece in pill.pieces:
        assert piece.fitted.width <= piece.room.width() + 1
        assert pill.face.contains(piece.room)
    for other in rooms[1:]:
        both = pill.face.intersected(other)
        assert both.width() <= 1 or both.height() <= 1, (pill.face, other)


@pytest.mark.parametrize("language", [*THREE, languages.PSEUDO])
@pytest.mark.parametrize("orientation", SIZES)
def test_nothing_is_cut_in_any_language(qtbot: QtBot, language: str, orientation: str) -> None:
    with languages.speaking(language):
        for name, picture in gallery_board.pictures().items():
            board = gallery_board.shown(picture, SIZES[orientation])
            qtbot.addWidget(board)
            cut = [piece.fitted.layout.text() for piece in board.pieces() if piece.fitted.elided]
            assert "long" in name or cut == [], name
