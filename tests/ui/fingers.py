"""Fingers, a mouse and keys on real windows, and what is wrong with the texts on them."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.parts.canvas import design_size
from ui.parts.fitting import Piece
from ui.parts.scroll import ScrollColumn

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
SCREEN = QTest.createTouchDevice()


def opened(qtbot: QtBot, window: QWidget, size: tuple[int, int] = LANDSCAPE) -> None:
    """Show it in that size and wait until it has the keyboard."""
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)


def middle_of(part: QWidget) -> QPoint:
    return part.mapTo(part.window(), part.rect().center())


def tap(part: QWidget) -> None:
    """Touch it in its middle with one finger."""
    window, at = part.window(), middle_of(part)
    QTest.touchEvent(window, SCREEN).press(0, at, window)
    QTest.touchEvent(window, SCREEN).release(0, at, window)
    QApplication.processEvents()


def swipe(window: QWidget, start: QPoint, end: QPoint) -> None:
    """Draw a finger from one point to another."""
    QTest.touchEvent(window, SCREEN).press(0, start, window)
    for step in range(1, 11):
        at = QPoint(start.x() + (end.x() - start.x()) * step // 10, start.y() + (end.y() - start.y()) * step // 10)
        QTest.touchEvent(window, SCREEN).move(0, at, window)
    QTest.touchEvent(window, SCREEN).release(0, end, window)
    QApplication.processEvents()


def click(part: QWidget) -> None:
    """Press the mouse in its middle, through the window."""
    QTest.mouseClick(part.window().windowHandle(), Qt.MouseButton.LeftButton, pos=middle_of(part))


def keys(window: QWidget, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(window.windowHandle(), key)


def words(window: QWidget, text: str) -> None:
    """Type it, through the window."""
    for character in text:
        QTest.keyClick(window.windowHandle(), character)  # type: ignore[call-overload] # PySide takes a character


def button(within: QWidget, name: str) -> QAbstractButton:
    """The visible button of this name."""
    return next(b for b in within.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible())


def pieces_of(screen: QWidget) -> list[tuple[QWidget, list[Piece]]]:
    """Every visible part that paints text, with its texts in their places."""
    return [
        (part, part.pieces())
        for part in screen.findChildren(QWidget)
        if hasattr(part, "pieces") and part.isVisibleTo(screen)
    ]


def faults_of(screen: QWidget) -> list[str]:
    """Texts that are cut, elided, tiny or outside of their parts, and parts outside of the screen."""
    found = []
    for part, pieces in pieces_of(screen):
        if not _is_within(screen, part):
            found.append(f"{part.accessibleName()!r} leaves the screen")
        inside = QRectF(0, 0, design_size(part).width() + 1.5, design_size(part).height() + 1.5)
        for piece in pieces:
            text, fitted = piece.fitted.layout.text(), piece.fitted
            if fitted.width > piece.room.width() + 1.5 or fitted.height > piece.room.height() + 1.5:
                found.append(f"{text!r} is {fitted.width} × {fitted.height} in {piece.room}")
            if not inside.contains(piece.room):
                found.append(f"{text!r} leaves its part")
            if fitted.size < theme.SIZE_DESK_LEAST:
                found.append(f"{text!r} is set in {fitted.size}")
            if fitted.elided:
                found.append(f"{text!r} is cut")
    return found


def _is_within(screen: QWidget, part: QWidget) -> bool:
    """What a column scrolls may lie above or below it, never beside it."""
    place, above = QRect(part.mapTo(screen, QPoint()), part.size()), part.parentWidget()
    while above is not None and above is not screen:
        if isinstance(above, ScrollColumn):
            column = QRect(above.mapTo(screen, QPoint()), above.size())
            return screen.rect().contains(column) and column.left() <= place.left() and place.right() <= column.right()
        above = above.parentWidget()
    return screen.rect().contains(place)
