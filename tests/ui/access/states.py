"""Every state of kiosks, boards and desks, in both orientations and all looks, on real windows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.looks import Look
from ui import colours, gallery, gallery_board, gallery_desk, gallery_kiosk, heard
from ui.gallery import SIZES
from ui.kiosk.screen import Screen

PICTURES = gallery.pictures()
BOARD_PICTURES = gallery_board.pictures()
DESK_PICTURES = gallery_desk.pictures()


def kiosks(
    qtbot: QtBot, orientation: str, *, keyboard: bool = False, look: Look | None = None
) -> Iterator[tuple[str, Screen]]:
    """One kiosk in each of its states, by name; with the keyboard, in another look, if that is wanted."""
    heard.know_painted_parts()
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(SIZES[orientation])
    screen.show()
    if keyboard:
        with_keyboard(qtbot, screen)
    for name, picture in PICTURES.items():
        gallery_kiosk.show(screen, replace(picture, look=look) if look else picture)
        if keyboard:
            screen.setFocus()
        yield name, screen


def kiosk(qtbot: QtBot, name: str, orientation: str, look: Look = "dark") -> Screen:
    """In this state, not yet on a screen."""
    heard.know_painted_parts()
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(SIZES[orientation])
    gallery_kiosk.show(screen, replace(PICTURES[name], look=look))
    return screen


def with_keyboard(qtbot: QtBot, window: QWidget) -> None:
    """Put it on a screen, where it gets the keys."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()


def buttons(screen: QWidget) -> list[QAbstractButton]:
    """Those of a kiosk that can be seen, as they are read: line by line, from the left."""
    left = [one for one in screen.findChildren(QAbstractButton) if one.isVisibleTo(screen)]
    found: list[QAbstractButton] = []
    while left:
        top = min(place_on(screen, one).center().y() for one in left)
        line = [one for one in left if place_on(screen, one).center().y() < top + 20]
        found += sorted(line, key=lambda one: place_on(screen, one).x())
        left = [one for one in left if one not in line]
    return found


def place_on(screen: QWidget, part: QWidget) -> QRect:
    """Where a part is on its screen."""
    return QRect(part.mapTo(screen, QPoint()), part.size())


@contextmanager
def look_of(look: Look) -> Iterator[None]:
    """Paint in this look for a while."""
    colours.show(look)
    try:
        yield
    finally:
        colours.show("dark")
