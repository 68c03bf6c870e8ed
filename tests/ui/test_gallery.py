"""The gallery shows every state that the design names, in both orientations."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.looks import Look
from tests.ui.fingers import faults_of
from ui import gallery, gallery_board, gallery_desk, gallery_paper, theme
from ui.board.board_view import BoardView
from ui.desk.sheet_view import SheetView
from ui.desk.sign_in_view import SignInView
from ui.gallery import SIZES, Batch, draw, pictures
from ui.gallery_desk import DeskPicture, shown
from ui.gallery_kiosk_choices import Picture
from ui.parts.canvas import design_size

NAMED = {
    "rest",
    "rest-clock-wrong",
    "rest-offline",
    "rest-refused",
    "as-of",
    "moved-while-shown",
    "welcome",
    "welcome-back",
    "my-day",
    "slip-stale",
    "slip-printing",
    "slip-out",
    "slip-asks",
    "slip-missing",
    "slip-failed",
    "slip-long",
    "running",
    "running-ends",
    "cancelled",
    "no-table",
    "moved",
    "delayed",
    "session-first",
    "speaker",
    "no-meetings",
    "day-over",
    "interpreter",
    "clock-wrong",
    "long-names",
    "right-to-left",
    "chinese",
    "full-day",
    "table-in-words",
    "unreadable",
    "unknown",
    "replaced",
    "withdrawn",
    "not-today",
    "out-of-order",
    "not-loaded",
}

DESK = {
    "find-empty",
    "find-nothing",
    "find-results",
    "person",
    "person-here",
    "person-calm",
    "person-cancelled",
    "person-long",
    "person-arabic",
    "person-chinese",
    "meeting",
    "table",
    "sheet-walk-in",
    "sheet-close",
    "sheet-close-improved",
    "sheet-delay",
    "sheet-cancel",
    "sheet-replacements",
    "plan",
    "plan-dragging",
    "plan-keyboard",
    "grid",
    "grid-dragging",
    "history",
    "sign-in",
    "pin",
    "pin-wrong",
    "pin-wait",
    "locked",
    "attention-empty",
    "attention-full",
    "undo-bar",
    "offline",
    "offline-refused",
    "warning-bar",
    "print",
    "print-calm",
    "room",
    "closed-bar",
    "sheet-print",
    "sheet-print-a4x4",
    "sheet-print-large",
    "sheet-print-busy",
    "sheet-print-again",
    "sheet-other-printer",
}
PAPER = {
    "slip-a6",
    "slip-a5",
    "slip-a4x2",
    "slip-a4x4",
    "slip-long-names",
    "slip-full-day",
    "slip-no-meetings",
    "slip-large-print",
    "card",
    "card-no-meetings",
    "card-letters",
    "card-words",
    "card-full",
    "card-two-pages",
    "badges",
    "badges-blank",
}
BOARD = {
    "full",
    "second-page",
    "last-minute",
    "moved",
    "no-table",
    "delayed-waiting",
    "session-coming",
    "session-now",
    "session-alone",
    "before-event",
    "first-meetings",
    "over",
    "no-meetings",
    "room",
    "long-names",
    "as-of",
    "break",
    "not-loaded",
    "clock-wrong",
    "two-languages",
    "two-languages-late",
    "two-languages-session",
    "two-languages-message",
    "two-languages-break",
}
BOARD_PICTURES = gallery_board.pictures()
DESK_PICTURES = gallery_desk.pictures()


def test_every_state_has_a_picture() -> None:
    assert set(pictures()) >= NAMED
    assert set(DESK_PICTURES) >= DESK
    assert set(gallery_paper.documents()) >= PAPER
    assert set(BOARD_PICTURES) >= BOARD


@pytest.mark.parametrize("orientation", SIZES)
@pytest.mark.parametrize("name", BOARD_PICTURES)
def test_nothing_is_cut_on_any_picture_of_a_board(qtbot: QtBot, name: str, orientation: str) -> None:
    board = gallery_board.shown(BOARD_PICTURES[name], SIZES[orientation])
    qtbot.addWidget(board)
    board.show()
    faults = [fault for fault in faults_of_board(board) if not ("long" in name and "is cut" in fault)]
    assert faults == []


def faults_of_board(board: BoardView) -> list[str]:
    """As of other screens; the line of a figure has no room for descenders, since figures have none."""
    whole, found = QRectF(0, 0, design_size(board).width(), design_size(board).height()), []
    for piece in board.pieces():
        text, fitted = piece.fitted.layout.text(), piece.fitted
        if fitted.elided:
            found.append(f"{text!r} is cut")
        if fitted.width > piece.room.width() + 1.5 or not whole.contains(piece.room):
            found.append(f"{text!r} is {fitted.width} wide in {piece.room}")
        if fitted.size < theme.SIZE_SMALL:
            found.append(f"{text!r} is set in {fitted.size}")
    return found


@pytest.mark.parametrize("orientation", SIZES)
@pytest.mark.parametrize("name", [name for name in DESK_PICTURES if not name.startswith(("plan", "grid"))])
def test_nothing_is_cut_on_any_picture_of_a_desk(qtbot: QtBot, name: str, orientation: str) -> None:
    """What lies over a page is what is looked at; plan and grid say cut names in whole elsewhere."""
    picture = DESK_PICTURES[name]
    screen = shown(picture, SIZES[orientation])
    qtbot.addWidget(screen)
    assert screen.sign_in.isVisible() == (picture.sign_in is not None)
    assert screen.sheet.isVisible() == (picture.sheet is not None)
    over = screen.findChildren(SignInView if picture.sign_in else SheetView)
    seen = over[0] if picture.sign_in or picture.sheet else screen.frame
    cut = "long" in name
    assert [fault for fault in faults_of(seen) if not (cut and "is cut" in fault)] == []


def test_pictures_are_written_at_full_size_and_small(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    some: dict[str, Picture] = {name: pictures()[name] for name in ("rest", "welcome")}
    of_desk: dict[str, DeskPicture] = {"person": DESK_PICTURES["person"]}
    monkeypatch.setattr(gallery, "pictures", lambda: some)
    monkeypatch.setattr(gallery_desk, "pictures", lambda: of_desk)
    monkeypatch.setattr(gallery_board, "pictures", lambda: {"full": BOARD_PICTURES["full"]})
    shots = [
        shot
        for terminal in ("kiosk", "desk", "board")
        for where in SIZES
        for shot in draw(Batch(terminal, "en", "dark", where), tmp_path)
    ]
    names = ["kiosk-rest", "kiosk-welcome", "desk-person", "board-full"]
    expected = {f"en-dark/{name}-{where}.png": size for name in names for where, size in SIZES.items()}
    assert {shot.file: QImage(str(tmp_path / shot.file)).size() for shot in shots} == expected
    assert {shot.width for shot in shots} == {427, 135}
    assert all(QImage(str(tmp_path / shot.small)).width() == shot.width for shot in shots)


def test_pictures_of_different_states_differ(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    kiosk = ("rest", "welcome", "unknown")
    desk = ("person", "find-empty", "plan", "plan-dragging", "grid", "grid-dragging", "sheet-close", "locked", "more")
    shots = [
        *(one for name in kiosk for one in draw(Batch("kiosk", "en", "dark", "landscape"), tmp_path, f"kiosk-{name}")),
        *(one for name in desk for one in draw(Batch("desk", "en", "dark", "landscape"), tmp_path, f"desk-{name}")),
        *draw(Batch("board", "en", "dark", "landscape"), tmp_path),
    ]
    different = {(tmp_path / shot.file).read_bytes() for shot in shots}
    assert len(different) == len(shots) == len(kiosk) + len(desk) + len(BOARD_PICTURES)


def test_a_state_looks_different_in_every_language_and_look(qapp: QApplication, tmp_path: Path) -> None:
    """Also after another one was drawn by the same process: what is remembered of texts has colours and words."""
    assert qapp is not None
    shown: list[tuple[str, Look]] = [("en", "dark"), ("de", "dark"), ("en-XA", "contrast"), ("en", "light")]
    for terminal, state in (("kiosk", "welcome"), ("desk", "person"), ("board", "moved")):
        seen = []
        for language, look in (*shown, shown[0]):
            [shot] = draw(Batch(terminal, language, look, "landscape"), tmp_path, f"{terminal}-{state}")
            seen.append(QImage(str(tmp_path / shot.file)).convertToFormat(QImage.Format.Format_Grayscale8))
        apart = [_apart(one, seen[-1]) for one in seen]
        assert max(apart[0], apart[-1]) < 0.1, "the same, but for the edges of letters"
        assert min(apart[1:-1]) > 0.3


def _apart(one: QImage, other: QImage) -> float:
    """How much two pictures differ, in shades of grey a pixel."""
    pairs = zip(bytes(one.constBits())[::7], bytes(other.constBits())[::7], strict=True)
    return sum(abs(a - b) for a, b in pairs) / (one.sizeInBytes() / 7)


def test_paper_is_shown_page_by_page_as_wide_as_its_pictures(tmp_path: Path) -> None:
    shots = draw(Batch("paper", "en"), tmp_path)
    shown_as = {shot.state: QImage(str(tmp_path / shot.file)) for shot in shots}
    for name in PAPER:
        assert [state for state in shown_as if state.startswith(name)], name
    assert {image.width() for image in shown_as.values()} == {gallery_paper.WIDTH}
    assert {"slip-full-day-2", "card-two-pages-2", "slip-a4x4"} <= set(shown_as)
    assert len({(tmp_path / shot.file).read_bytes() for shot in shots}) == len(shots)
