"""What a kiosk shows of a slip: whole, without anything moving, and never in place of the table."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, QVariantAnimation
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.printer_reasons import Problem
from app.slip_news import SlipNews
from tests.app.desk_events import ticket
from tests.ui.kiosk_stand import TAKE, Busy, press, stand
from ui import theme
from ui.gallery import SIZES, pictures
from ui.gallery_samples import SLIPS
from ui.kiosk.screen import Screen
from ui.kiosk.slip_state import Sign, SlipState, slip_state
from ui.kiosk.states import OutcomeState
from ui.parts.button import Button
from ui.parts.fitted_text import FittedText
from ui.parts.slip_sign import SlipSign


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_nothing_moves_when_there_is_something_to_tell(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, tray: Path, size: QSize
) -> None:
    told: list[SlipNews] = [SlipNews("offered")]
    with stand(qtbot, hall_file, tmp_path, printer=str(tray), slip=lambda _: told[0]) as door:
        door.kiosk.resize(size)
        door.kiosk.scanned(ticket("e1"))
        before = [one.geometry() for one in (*door.buttons, door.figure_part)]
        for news in SLIPS.values():
            told[0] = news
            door.kiosk.look()
            assert [one.geometry() for one in (*door.buttons, door.figure_part)] == before
        told[0] = SLIPS["out"]
        door.kiosk.look()
        press(door, "Print my slip")
        assert "Print another one?" in door.labels
        door.kiosk.screen_shown.outcome.toggle_day()
        assert [one.geometry() for one in door.buttons] == before[:-1]
        door.kiosk.screen_shown.outcome.toggle_day()
        assert [one.geometry() for one in (*door.buttons, door.figure_part)] == before


@pytest.mark.parametrize("motion", [True, False])
def test_the_sign_moves_while_paper_comes_and_only_where_motion_is_wanted(
    qtbot: QtBot, hall_file: Path, tmp_path: Path, tray: Path, motion: bool
) -> None:
    with stand(qtbot, hall_file, tmp_path, printer=str(tray), motion=motion) as door:
        door.kiosk.scanned(ticket("e1"))
        busy = Busy(door)
        press(door, "Print my slip")
        [sign] = door.kiosk.findChildren(SlipSign)
        [way] = sign.findChildren(QVariantAnimation)
        assert sign.isVisible()
        assert (way.state() == QVariantAnimation.State.Running) == motion
        busy.done.set()
        qtbot.waitUntil(lambda: TAKE in door.words)
        assert way.state() == QVariantAnimation.State.Stopped


@pytest.fixture(scope="module")
def screens(qapp: QApplication) -> Iterator[list[Screen]]:
    """One for each orientation, and a small one."""
    made = []
    for size in (*SIZES.values(), QSize(1280, 1024)):
        screen = Screen()
        screen.resize(size)
        made.append(screen)
    yield made
    for screen in made:
        screen.deleteLater()
    qapp.sendPostedEvents()


sentences = st.lists(st.text("abcdefgh ÄÖÜß", max_size=60), min_size=1, max_size=2).map("\n".join)
states = st.one_of(
    st.builds(SlipState, sentences, st.booleans(), st.sampled_from(get_args(Sign)), sentences),
    st.sampled_from(get_args(Problem)).map(lambda why: slip_state(SlipNews("missing", why), "left", asks=True)),
    st.none(),
)
PEOPLE = [picture.state for picture in pictures().values() if isinstance(picture.state, OutcomeState)]


@given(states, st.sampled_from([one for one in PEOPLE if one.large.figure]))
def test_whatever_is_told_of_a_slip_the_table_is_there_whole(
    screens: list[Screen], slip: SlipState | None, outcome: OutcomeState
) -> None:
    for screen in screens:
        screen.outcome.start()
        screen.render(replace(outcome, slip=slip))
        shown = [part for part in screen.findChildren(FittedText) if part.isVisibleTo(screen)]
        [figure] = [one for one in shown if one.style_of_text.colour == theme.YOU and one.text == outcome.large.figure]
        [piece] = figure.pieces()
        assert not piece.fitted.elided
        assert piece.fitted.size >= 100
        assert screen.rect().contains(figure.geometry())
        for part in (*screen.findChildren(Button), *screen.findChildren(SlipSign), *shown):
            if part.isVisibleTo(screen) and part is not figure:
                assert screen.rect().contains(part.geometry()), part.accessibleName()
            if part.isVisibleTo(screen) and isinstance(part, (Button, SlipSign)):
                assert not part.geometry().intersects(figure.geometry()), part.accessibleName()
