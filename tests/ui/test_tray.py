"""The badge tray: what is on it, and what a tap gives."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from ui import theme
from ui.kiosk_tray import BadgeTray, TrayBadge
from ui.parts.fitted_text import FittedText

BADGES = (
    TrayBadge("Astrid Lindqvist", "a first arrival", "TBCDEFGHIJKLNOPX"),
    TrayBadge("Astrid Lindqvist", "a lost badge: replaced", "TXUVSRPONLKJIHGB"),
    TrayBadge("Ana Maria Băsescu-Oppenheimer", "a platform's code", "https://match.example/e/42?t=8fe1"),
    TrayBadge("李小龍 محمد", "for tomorrow only", "TBBBBBBBBBBBBBBB"),
    TrayBadge("Something else", "", "4006381333931"),
    TrayBadge("x" * 200, "a name without a space", "\udce9 anything"),
)


@pytest.fixture
def tray(qtbot: QtBot) -> BadgeTray:
    made = BadgeTray(BADGES)
    qtbot.addWidget(made)
    made.resize(360, 520)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def cards(tray: BadgeTray) -> list[QAbstractButton]:
    return tray.findChildren(QAbstractButton)


def test_a_tap_on_each_badge_gives_its_code(tray: BadgeTray) -> None:
    tapped: list[str] = []
    tray.tapped.connect(tapped.append)
    for card in cards(tray):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert tapped[:5] == [badge.code for badge in BADGES[:5]]
    assert len(tapped) == len(BADGES)


def test_badges_are_reached_and_tapped_by_keyboard(tray: BadgeTray) -> None:
    tapped: list[str] = []
    tray.tapped.connect(tapped.append)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(tray.windowHandle(), key)
    assert tapped == [BADGES[1].code]


def test_each_badge_is_named_with_what_it_shows(tray: BadgeTray) -> None:
    names = [card.accessibleName() for card in cards(tray)]
    assert names[1] == "Astrid Lindqvist, a lost badge: replaced"
    assert names[4] == "Something else"
    assert tray.accessibleName() == "Badge tray"


@pytest.mark.parametrize("width", [360, 480])
def test_each_badge_is_large_enough_to_touch_and_cuts_nothing_off(tray: BadgeTray, width: int) -> None:
    tray.resize(width, 520)
    QApplication.processEvents()
    for card in cards(tray):
        assert card.height() >= theme.TARGET
        for text in card.findChildren(FittedText):
            assert card.rect().contains(text.geometry())
            assert not text.text or text.fit_within(text.width()).height <= text.height() + 1
        assert sum(text.height() for text in card.findChildren(FittedText)) < card.height()


def test_the_strip_scrolls_with_the_wheel_to_the_last_badge(tray: BadgeTray) -> None:
    area = tray.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    last = cards(tray)[-1]
    assert last.visibleRegion().isEmpty()
    middle = QPointF(area.viewport().rect().center())
    for _ in range(30):
        turn = QWheelEvent(
            middle,
            area.viewport().mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(area.viewport(), turn)
    assert not last.visibleRegion().isEmpty()
