"""Nothing flashes, and where motion is switched off nothing moves."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.pixels import light, pixels_of
from tests.ui.access.states import BOARD_PICTURES, PICTURES, with_keyboard
from ui import gallery_board, gallery_kiosk
from ui.board.board_view import BoardView
from ui.gallery import SIZES
from ui.kiosk.screen import Screen

FLASHES = 3
"""In a second, at most (WCAG 2.2, 2.3.1 and 2.3.2)."""
PLACES = (12, 8)
"""Of a screen: each is as large as what is seen to flash, a quarter of 341 × 256 pixels."""
SWING = 0.1
"""Of the greatest luminance: what counts as a change."""


def flashes_in(lights: Sequence[float]) -> float:
    """Pairs of opposing changes of a place's luminance; half ones count as half."""
    swings, turn, direction = 0, lights[0], 0
    for value in lights[1:]:
        change = value - turn
        if abs(change) >= SWING and (change > 0) != (direction > 0):
            swings, direction, turn = swings + 1, 1 if change > 0 else -1, value
        elif (change > 0) == (direction > 0):
            turn = value
    return swings / 2


def test_a_flash_is_counted() -> None:
    assert flashes_in([0.0, 1.0] * 5) == 4.5
    assert flashes_in([0.0, 0.05] * 9) == 0
    assert flashes_in([0.0, 0.3, 0.6, 0.9]) == 0.5


def frames_of(qtbot: QtBot, window: QWidget, seconds: float = 1.0) -> list[QImage]:
    """What is seen of it within that time, small."""
    frames, end = [], monotonic() + seconds
    while monotonic() < end:
        frames.append(window.grab().toImage().scaled(*PLACES, mode=Qt.TransformationMode.SmoothTransformation))
        qtbot.wait(20)
    return frames


def _rest(qtbot: QtBot, motion: bool) -> QWidget:
    return _shown(qtbot, "rest", motion)


def _printing(qtbot: QtBot, motion: bool) -> QWidget:
    return _shown(qtbot, "slip-printing", motion)


def _news(qtbot: QtBot, motion: bool) -> QWidget:
    """News come while somebody looks."""
    screen = _shown(qtbot, "welcome", motion)
    screen.render(PICTURES["moved-while-shown"].state)
    return screen


def _shown(qtbot: QtBot, name: str, motion: bool) -> Screen:
    screen = Screen(motion=motion)
    qtbot.addWidget(screen)
    screen.resize(SIZES["landscape"])
    gallery_kiosk.show(screen, PICTURES[name])
    with_keyboard(qtbot, screen)
    screen.setFocus()
    return screen


def _board(qtbot: QtBot, motion: bool) -> QWidget:
    """All lines of a board are others, and then others again."""
    view = BoardView(motion=motion)
    qtbot.addWidget(view)
    view.resize(SIZES["landscape"])
    for name in ("full", "moved"):
        made = gallery_board.shown(BOARD_PICTURES[name], SIZES["landscape"])
        qtbot.addWidget(made)
        view.render(BOARD_PICTURES[name].state, made.page)
        view.show()
        view.grab()
    return view


MOVING: dict[str, Callable[[QtBot, bool], QWidget]] = {
    "rest": _rest,
    "printing": _printing,
    "news": _news,
    "board": _board,
}


@pytest.mark.parametrize("name", MOVING)
def test_nothing_flashes(qtbot: QtBot, name: str) -> None:
    frames = [
        [light(pixel & 0xFFFFFF) for pixel in memoryview(pixels_of(frame)).cast("I")]
        for frame in frames_of(qtbot, MOVING[name](qtbot, True))
    ]
    assert len(frames) >= 4
    assert max(flashes_in(place) for place in zip(*frames, strict=True)) <= FLASHES


@pytest.mark.parametrize("name", MOVING)
def test_without_motion_nothing_moves(qtbot: QtBot, name: str) -> None:
    window = MOVING[name](qtbot, False)
    before = window.grab().toImage()
    qtbot.wait(300)
    assert window.grab().toImage() == before


@pytest.mark.parametrize("name", ["printing", "news", "board"])
def test_with_motion_something_does(qtbot: QtBot, name: str) -> None:
    """So that the tests above see what they look at."""
    frames = frames_of(qtbot, MOVING[name](qtbot, True), 0.5)
    assert any(frame != frames[0] for frame in frames)


def test_a_plan_s_pulse_ends_by_itself_within_five_seconds() -> None:
    """WCAG 2.2, 2.2.2: what moves for longer needs a way to stop it. Pictures are made where it does not move."""
    program = (
        "from PySide6.QtCore import QTimeLine\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.parts.hall_plan import HallPlan\n"
        "app = QApplication([])\n"
        "plan = HallPlan(pulse=True)\n"
        "plan.show()\n"
        "pulse = plan.findChild(QTimeLine)\n"
        "assert pulse.state() == QTimeLine.State.Running\n"
        "print(pulse.duration() * pulse.loopCount(), pulse.valueForTime(pulse.duration()) < 0.01)\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "minimal"}
    ran = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=20, check=False
    )
    assert ran.returncode == 0, ran.stderr
    length, ends_as_it_began = ran.stdout.split()
    assert 0 < int(length) <= 5000
    assert ends_as_it_began == "True"
