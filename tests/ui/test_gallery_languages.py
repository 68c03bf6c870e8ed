"""Nothing is cut on any picture in any language; the pseudo-language, half as long again, may be shortened."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from app.languages import SOURCE, speaking, there
from tests.ui.fingers import faults_of
from tests.ui.test_gallery import faults_of_board
from ui import gallery, gallery_board, gallery_desk, gallery_kiosk
from ui.desk.sheet_view import SheetView
from ui.desk.sign_in_view import SignInView
from ui.gallery import SIZES
from ui.kiosk.screen import Screen

Shown = Callable[[QSize], Iterator[tuple[str, list[str]]]]


def _kiosk(size: QSize) -> Iterator[tuple[str, list[str]]]:
    screen = Screen()
    screen.resize(size)
    for name, picture in gallery.pictures().items():
        gallery_kiosk.show(screen, picture)
        screen.grab()
        yield name, faults_of(screen)


def _board(size: QSize) -> Iterator[tuple[str, list[str]]]:
    for name, picture in gallery_board.pictures().items():
        board = gallery_board.shown(picture, size)
        yield name, faults_of_board(board)


def _desk(size: QSize) -> Iterator[tuple[str, list[str]]]:
    for name, picture in gallery_desk.pictures().items():
        if name.startswith(("plan", "grid")):
            continue  # these say cut names in whole elsewhere
        screen = gallery_desk.shown(picture, size)
        over = screen.findChildren(SignInView if picture.sign_in else SheetView)
        yield name, faults_of(over[0] if picture.sign_in or picture.sheet else screen.frame)
        screen.close()
        screen.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("orientation", SIZES)
@pytest.mark.parametrize("terminal", [_kiosk, _board, _desk], ids=["kiosk", "board", "desk"])
@pytest.mark.parametrize("language", sorted(there() - {SOURCE}))
def test_nothing_is_cut_in_any_language(qapp: QApplication, language: str, terminal: Shown, orientation: str) -> None:
    assert qapp is not None
    with speaking(language):
        found = {name: faults for name, faults in terminal(SIZES[orientation]) if "long" not in name and faults}
    assert found == {}
