"""A kiosk that follows what others change: under somebody's eyes, at rest, and with or without the hub."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QVariantAnimation
from pytestqt.qtbot import QtBot

from app import parts, seating, tickets
from app.check_in import scan
from app.forgetting import forget
from app.terminal import Terminal
from db import questions
from db.hall import Hall
from db.records import SyncState
from tests.app.desk_events import KEY, at, hall_at, ticket
from tests.ui.kiosk_stand import SCANNED, Stand, stand
from ui import theme
from ui.gallery import SIZES, pictures
from ui.gallery_kiosk import show
from ui.kiosk.kiosk import READ_S
from ui.kiosk.screen import Screen
from ui.parts.fitted_text import FittedText


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("kiosk") / "template.hall")


@pytest.fixture
def door(qtbot: QtBot, template: Path, tmp_path: Path) -> Iterator[Stand]:
    with stand(qtbot, template, tmp_path) as made:
        yield made


# What changes under somebody's eyes


def test_a_table_that_moves_while_it_is_shown_is_told_and_nothing_is_recorded(qtbot: QtBot, door: Stand) -> None:
    door.kiosk.scanned(ticket("e1"))
    assert "Welcome, Ada" in door.words
    assert door.figure == "1"
    seating.move(door.beside, "m1", at("08:41"), by="Ann", table="a3")
    before = questions.counts(door.beside).facts
    qtbot.waitUntil(lambda: door.figure == "3")
    assert "Moved from table 1" in door.words
    assert "Welcome, Ada" in door.words, "who is welcomed is not welcomed back by a look"
    assert questions.counts(door.beside).facts == before


def test_a_meeting_that_is_cancelled_while_it_is_shown_gives_way_to_the_next(qtbot: QtBot, door: Stand) -> None:
    door.kiosk.scanned(ticket("e1"))
    assert "09:00" in door.words
    parts.cancel(door.beside, "m1", at("08:41"), by="Ann", why="ill")
    qtbot.waitUntil(lambda: "was cancelled" in door.words)
    assert "09:20" in door.words


def test_time_is_left_to_read_what_has_changed_and_only_that_gives_it(qtbot: QtBot, door: Stand) -> None:
    door.kiosk.scanned(ticket("e1"))
    door.seconds += 18.5
    scan(door.beside, ticket("u3"), at("08:41"))  # somebody else
    qtbot.waitUntil(lambda: "\n2\n" in f"{door.words}\n")
    seating.move(door.beside, "m1", at("08:41"), by="Ann", table="a3")
    qtbot.waitUntil(lambda: f"\n{READ_S}\n" in f"{door.words}\n")
    door.seconds += READ_S + 0.1
    qtbot.waitUntil(lambda: "your badge" in door.words)


def test_a_change_takes_no_time_from_who_was_given_more(qtbot: QtBot, door: Stand) -> None:
    door.kiosk.scanned(ticket("e1"))
    door.button("More time").click()
    seating.move(door.beside, "m1", at("08:41"), by="Ann", table="a3")
    qtbot.waitUntil(lambda: door.figure == "3")
    assert "\n60\n" in f"{door.words}\n"


def test_what_concerns_others_paints_nothing(qtbot: QtBot, door: Stand) -> None:
    door.kiosk.scanned(ticket("e1"))
    shown = door.kiosk.screen_shown.outcome
    state, words = shown._state, door.words  # noqa: SLF001 - whether it was told something
    seating.move(door.beside, "m5", at("08:41"), by="Ann", table="b1")
    version = door.terminal.version()
    qtbot.waitUntil(lambda: door.kiosk._version == version)  # noqa: SLF001 - it has looked
    assert shown._state is state  # noqa: SLF001
    assert door.words == words


@pytest.mark.parametrize("motion", [True, False])
def test_news_light_up_only_where_motion_is_wanted(qtbot: QtBot, template: Path, tmp_path: Path, motion: bool) -> None:
    with stand(qtbot, template, tmp_path, motion=motion) as door:
        door.kiosk.scanned(ticket("e1"))
        seating.move(door.beside, "m1", at("08:41"), by="Ann", table="a3")
        qtbot.waitUntil(lambda: door.figure == "3")
        (light,) = door.news.findChildren(QVariantAnimation)
        assert (light.state() == QVariantAnimation.State.Running) == motion


@pytest.mark.parametrize("what", ["voided", "forgotten"])
def test_who_has_lost_their_badge_or_their_name_is_shown_no_more(qtbot: QtBot, door: Stand, what: str) -> None:
    door.kiosk.scanned(ticket("e1"))
    if what == "voided":
        tickets.reissue(door.beside, KEY, "e1", at("08:41"), by="Ann", keep_others=False)
    else:
        forget(door.beside, "e1", at("08:41"), by="Ann")
    qtbot.waitUntil(lambda: "your badge" in door.words)
    assert "Ada" not in door.words


def test_an_event_that_another_program_loads_appears_by_itself(qtbot: QtBot, template: Path, tmp_path: Path) -> None:
    with Hall(tmp_path / "event.hall", create=True) as empty, Hall(template) as full:
        terminal = Terminal(tmp_path / "event.hall", place="door", at="2024-06-03T08:40-04:00")
        made = Stand(terminal, empty)
        made.open(qtbot)
        assert "No event is loaded yet" in made.words
        empty.receive(full.all_facts())
        qtbot.waitUntil(lambda: "your badge" in made.words)
        made.close()


# With or without the hub


def offline(since: str, waiting: int = 0, refused: int = 0) -> SyncState:
    return SyncState("offline", at(since).now(), at(since).now(), waiting, refused)


def test_in_step_or_alone_it_says_nothing(door: Stand) -> None:
    words = door.words
    for sync in (SyncState(), SyncState("in_step", news=SCANNED), SyncState("catching_up", news=SCANNED, waiting=3)):
        door.sync = sync
        door.kiosk.look()
        assert door.words == words


def test_without_news_for_five_minutes_people_are_told_of_when_it_is(door: Stand) -> None:
    door.sync = offline("08:38")
    door.set(SCANNED + timedelta(minutes=2, seconds=59))
    door.kiosk.look()
    assert "as of" not in door.words
    door.set(SCANNED + timedelta(minutes=3))
    door.kiosk.look()
    assert "as of 08:38" in door.words
    door.kiosk.scanned(ticket("e1"))
    assert "as of 08:38" in door.words
    door.kiosk.scanned("no code")
    assert "as of 08:38" in door.words
    door.sync = SyncState("in_step", news=door.terminal.now())
    door.kiosk.look()
    assert "as of" not in door.words


def test_what_is_of_another_day_says_so(door: Stand) -> None:
    door.sync = offline("2024-06-01T18:05")
    door.kiosk.look()
    assert "as of Sat 1 18:05" in door.words


def test_who_never_joined_is_as_of_nothing(door: Stand) -> None:
    door.sync = SyncState("alone", news=at("06:00").now())
    door.kiosk.look()
    assert "as of" not in door.words


def test_staff_see_at_rest_what_is_wrong_and_attendees_do_not(door: Stand) -> None:
    door.sync = offline("08:38", waiting=17)
    door.kiosk.look()
    assert "offline since 08:38, 17 waiting" in door.words
    door.sync = offline("08:38", waiting=17, refused=2)
    door.kiosk.look()
    assert "offline since 08:38, 17 waiting, refused 2" in door.words
    door.sync = SyncState("in_step", refused=1, why="a kiosk moves nothing")
    door.kiosk.look()
    assert "refused 1" in door.words
    assert "moves" not in door.words
    door.kiosk.scanned(ticket("e1"))
    assert "refused" not in door.words


def luminance(colour: str) -> float:
    """Of WCAG 2: relative, of an sRGB colour."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["rest-offline", "as-of", "as-of-my-day", "unknown-as-of"])
def test_how_fresh_it_is_can_be_read(qtbot: QtBot, name: str) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    for size in SIZES.values():
        screen.resize(size)
        show(screen, pictures()[name])
        (part,) = (p for p in screen.findChildren(FittedText) if p.isVisibleTo(screen) and p.text.startswith("as of"))
        (piece,) = part.pieces()
        assert piece.fitted.size >= 20
        assert not piece.fitted.elided
        assert (luminance(part.style_of_text.colour) + 0.05) / (luminance(theme.INK) + 0.05) >= 7
