"""Contrast, measured from what is painted: texts 7:1, edges 3:1."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QWidget
from pytestqt.qtbot import QtBot

from app.looks import LOOKS, Look
from tests.ui.access.pixels import contrast, pixels_of
from tests.ui.access.states import BOARD_PICTURES, DESK_PICTURES, kiosks, look_of
from tests.ui.fingers import pieces_of
from ui import gallery_board, gallery_desk
from ui.board.board_view import BoardView
from ui.gallery import SIZES
from ui.parts.canvas import scale_of
from ui.parts.fitting import Piece
from ui.parts.hall_plan import HallPlan
from ui.parts.scroll import ScrollColumn

CORE = 3
"""The contrast of letters is that of their third clearest pixel: the middle of a stroke."""
FADE = 48
"""Pixels along which a column that scrolls fades out."""
LETTERS = 80
"""Pixels of the first letters, which tell the colour of all."""
_measured: dict[bytes, float] = {}
"""What has been measured: many states say the same in the same place."""


@dataclass(frozen=True)
class Ink:
    """Some letters of one colour, and where they are on the window."""

    text: str
    place: QRect


def inks_of(pieces: list[Piece], corner: QPoint, scale: float) -> Iterator[Ink]:
    """Each run of letters of one colour in its place."""
    for piece in pieces:
        fitted = piece.fitted
        top = piece.room.top() + ((piece.room.height() - fitted.height) / 2 if piece.middle else 0)
        for number in range(fitted.layout.lineCount()):
            line = fitted.layout.lineAt(number)
            for form in fitted.layout.formats() or []:
                start, end = max(form.start, line.textStart()), min(form.start + form.length, _end(line))
                text = fitted.layout.text()[start:end].strip()
                if end <= start or not any(letter.isalnum() for letter in text):
                    continue
                lefts = sorted((line.cursorToX(start)[0], line.cursorToX(end)[0]))  # type: ignore[index]
                place = QRectF(piece.room.left() + lefts[0], top + line.y(), lefts[1] - lefts[0], line.height())
                scaled = QRectF(place.topLeft() * scale, place.size() * scale).toAlignedRect()
                yield Ink(text, scaled.translated(corner))


def _end(line: object) -> int:
    return line.textStart() + line.textLength()  # type: ignore[attr-defined, no-any-return]


def measured(image: QImage, place: QRect) -> float:
    """The contrast of the letters in a place to what is most of it."""
    place.setWidth(min(place.width(), LETTERS))
    pixels = pixels_of(image, place.intersected(image.rect()))
    if pixels not in _measured:
        colours = Counter(memoryview(pixels).cast("I"))
        (ground, _), *_ = colours.most_common(1)
        ratios: Counter[float] = Counter()
        for one, count in colours.items():
            ratios[contrast(ground & 0xFFFFFF, one & 0xFFFFFF)] += count
        _measured[pixels] = sorted(ratios.elements(), reverse=True)[CORE - 1]
    return _measured[pixels]


def faint_on(window: QWidget, inks_on: Callable[[QWidget], list[Ink]], least: float) -> list[tuple[str, float]]:
    """The texts that stand out by less."""
    image = window.grab().toImage()
    inks = inks_on(window)
    assert inks
    found = [(ink.text, measured(image, ink.place)) for ink in inks]
    return [(text, round(ratio, 2)) for text, ratio in found if ratio < least]


def inks_on(window: QWidget) -> list[Ink]:
    """All texts of a window's parts."""
    found: list[Ink] = []
    for part, pieces in pieces_of(window):
        inks = inks_of(pieces, part.mapTo(window, QPoint()), scale_of(part))
        found += [ink for ink in inks if _is_seen(window, part, ink.place)]
    for plan in window.findChildren(HallPlan):
        if plan.isVisibleTo(window):
            found += _names_on(plan, plan.mapTo(window, QPoint()))
    return found


def _is_seen(window: QWidget, part: QWidget, place: QRect) -> bool:
    """Whether it is neither scrolled away, nor fading where a column is cut, nor below something else."""
    whole = place.intersected(QRect(part.mapTo(window, QPoint()), part.size()))
    if not part.visibleRegion().boundingRect().translated(part.mapTo(window, QPoint())).contains(whole):
        return False
    above: QWidget | None = part
    while above is not None:
        if isinstance(above, ScrollColumn):
            column = QRect(above.mapTo(window, QPoint()), above.size()).adjusted(0, FADE, 0, -FADE)
            if above.furthest and not (column.top() <= whole.top() and whole.bottom() <= column.bottom()):
                return False
        above = above.parentWidget()
    for corner in (whole.topLeft() + QPoint(2, 2), whole.center(), whole.bottomRight() - QPoint(2, 2)):
        hit = window.childAt(corner)
        if hit is not None and hit is not part and not hit.isAncestorOf(part) and not part.isAncestorOf(hit):
            return False
    return True


def _names_on(plan: HallPlan, corner: QPoint) -> list[Ink]:
    named = [item for item in plan.scene().items() if isinstance(item, QGraphicsSimpleTextItem)]
    return [
        Ink(item.text(), plan.mapFromScene(item.sceneBoundingRect()).boundingRect().translated(corner))
        for item in named
        if item.text().strip()
    ]


def _inks_on_board(view: QWidget) -> list[Ink]:
    assert isinstance(view, BoardView)
    return list(inks_of(view.pieces(), QPoint(), 1.0))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("orientation", SIZES)
def test_texts_of_a_kiosk_stand_out_by_seven_to_one(qtbot: QtBot, look: Look, orientation: str) -> None:
    faint = {}
    with look_of(look):
        for name, screen in kiosks(qtbot, orientation, look=look):
            faint[name] = faint_on(screen, inks_on, 7.0)
    assert {name: one for name, one in faint.items() if one} == {}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("orientation", SIZES)
def test_texts_of_a_board_stand_out_by_seven_to_one(qtbot: QtBot, look: Look, orientation: str) -> None:
    faint = {}
    with look_of(look):
        for name, picture in BOARD_PICTURES.items():
            view = gallery_board.shown(picture, SIZES[orientation])
            qtbot.addWidget(view)
            faint[name] = faint_on(view, _inks_on_board, 7.0)
    assert {name: one for name, one in faint.items() if one} == {}


@pytest.mark.parametrize("look", LOOKS)
def test_texts_of_a_desk_stand_out_by_seven_to_one(qtbot: QtBot, look: Look) -> None:
    faint = {}
    with look_of(look):
        for name, picture in DESK_PICTURES.items():
            screen = gallery_desk.shown(picture, SIZES["landscape"])
            qtbot.addWidget(screen)
            over = screen.sign_in if picture.sign_in else screen.sheet if picture.sheet else screen.frame
            faint[name] = faint_on(over, inks_on, 7.0)
    assert {name: one for name, one in faint.items() if one} == {}
