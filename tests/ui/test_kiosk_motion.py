"""What moves on a kiosk has a purpose and takes a quarter of a second, eased; switched off, nothing moves."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QTimer, QVariantAnimation
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.gallery import SIZES, pictures
from ui.gallery_kiosk import show
from ui.gallery_kiosk_choices import Picture
from ui.kiosk.screen import Screen
from ui.parts.badge_picture import BadgePicture
from ui.parts.slip_sign import SlipSign

PICTURES = pictures()
SHOWN = ("rest", "unknown", "out-of-order", "welcome", "moved", "slip-printing", "slip-out", "my-day")


def opened(qtbot: QtBot, picture: Picture, *, motion: bool) -> Screen:
    screen = Screen(motion=motion)
    qtbot.addWidget(screen)
    screen.resize(SIZES["landscape"])
    screen.show()
    screen.setFocus()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    show(screen, picture)
    return screen


def moving(screen: Screen) -> list[QAbstractAnimation | QTimer]:
    """What moves, or will."""
    animations = [
        one for one in screen.findChildren(QAbstractAnimation) if one.state() == QAbstractAnimation.State.Running
    ]
    return [*animations, *(timer for timer in screen.findChildren(QTimer) if timer.isActive())]


@pytest.mark.parametrize("name", SHOWN)
def test_without_motion_nothing_moves(qtbot: QtBot, name: str) -> None:
    screen = opened(qtbot, PICTURES[name], motion=False)
    show(screen, PICTURES["moved-while-shown"])
    show(screen, PICTURES[name])
    assert moving(screen) == []
    screen.grab()  # letters that are painted for the first time have other edges than from then on
    before = screen.grab().toImage()
    QTest.qWait(300)
    screen.count_down(0.2, 12)  # as many seconds, a smaller share of the ring
    assert screen.grab().toImage() == before


def test_whatever_moves_is_short_and_eased(qtbot: QtBot) -> None:
    screen = opened(qtbot, PICTURES["rest"], motion=True)
    for name in SHOWN:
        show(screen, PICTURES[name])
    animations = screen.findChildren(QVariantAnimation)
    assert len(animations) >= 3
    for one in animations:
        assert 150 <= one.duration() <= 250
        assert one.loopCount() == 1
        assert one.easingCurve().type() != QEasingCurve.Type.Linear


def test_the_light_shows_where_the_code_goes_and_rests_again(qtbot: QtBot) -> None:
    screen = opened(qtbot, PICTURES["rest"], motion=True)
    [picture] = screen.findChildren(BadgePicture)
    [timer] = picture.findChildren(QTimer)
    [way] = picture.findChildren(QVariantAnimation)
    before = picture.grab().toImage()
    for _ in range(2):
        timer.timeout.emit()
        assert way.state() == QAbstractAnimation.State.Running
        qtbot.waitUntil(lambda: way.state() == QAbstractAnimation.State.Stopped)
        if picture.grab().toImage() == before:
            break
        assert timer.interval() < 3000
    assert picture.grab().toImage() == before
    assert timer.interval() > 10_000, "a kiosk that nobody uses costs next to nothing"


def test_paper_comes_out_while_it_prints_and_stops_with_it(qtbot: QtBot) -> None:
    screen = opened(qtbot, PICTURES["slip-printing"], motion=True)
    [sign] = screen.findChildren(SlipSign)
    assert moving(screen)
    sign.tell("out")
    assert moving(screen) == []
