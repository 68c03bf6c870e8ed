"""The status of a line: a capsule with one thing to know, and smaller what else there is, or a second language."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import theme
from ui.board.measures import GAP, TIME_EMS, Measures
from ui.board.places import places_of
from ui.board.states import MeetingRow, Row, SessionRow, Tone
from ui.colours import rgb
from ui.parts.fitting import Fitted, Piece, Span, Style, fit, natural_width

MARGIN: Final = 24
ROOM_LINE: Final = 44
"""Of the room above a capsule of two lines."""
_AIR: Final = 7
_TALL_AIR: Final = 5
_WORDS: Final = Style(32, 28, 2, theme.SEMIBOLD, leading=1.12, whole=True)
_FIRST: Final = replace(_WORDS, size=28, floor=26, leading=1.08)
_ALSO: Final = Style(26, 26, 2, theme.MEDIUM, leading=1.08, whole=True)
_ROOM_SHARE: Final = 0.3
"""Of a line that room and status share, so much at least is for the room."""
_COLOURS: Final[dict[Tone, str]] = {
    "good": theme.GOOD,
    "plain": theme.TEXT,
    "news": theme.NEWS,
    "waiting": theme.WAITING,
    "trouble": theme.TROUBLE,
}
_FILLED: Final = ("good", "news", "trouble")


@dataclass(frozen=True, slots=True)
class Pill:
    """A capsule in its place, and the texts in it."""

    face: QRectF
    pieces: tuple[Piece, ...]


def pill_of(row: Row, at: Measures) -> Pill:
    """The status of a line in its place, from the line's own top left corner; nothing of it is ever cut."""
    place = _place_of(row, at)
    ink = theme.INK if row.tone in _FILLED else _COLOURS[row.tone]
    tall = _is_tall(row, at)
    air = _TALL_AIR if tall else _AIR
    words = row.status if tall else _in_a_line(row)
    below = _below(row, place) if tall and row.also else None
    style, height = (_FIRST, place.height() - below.height) if below else (_WORDS, place.height())
    first = _fitted(words, ink, style, place.width() - 2 * MARGIN, height - 2 * air)
    width = max(first.width, below.width if below else 0) + 1
    whole = first.height + (below.height if below else 0) + 2 * air
    left, top = place.right() - MARGIN - width, place.top() + (place.height() - whole) / 2
    if _stands_under_room(row, at):
        top = place.bottom() - whole if tall else place.top()
    face = QRectF(left - MARGIN, top, width + 2 * MARGIN, whole)
    made = [Piece(QRectF(left, top + air, width, first.height), first)]
    if below:
        made.append(Piece(QRectF(left, top + air + first.height, width, below.height), below))
    return Pill(face, tuple(made))


def paint_pill(painter: QPainter, row: Row, at: Measures) -> None:
    """Paint it; the painter is scaled to design pixels."""
    pill, filled, colour = pill_of(row, at), row.tone in _FILLED, _COLOURS[row.tone]
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(rgb(theme.DIM if row.tone == "plain" else colour), 2))
    painter.setBrush(rgb(colour if filled else theme.PANEL))
    radius = min(pill.face.height() / 2, 27)
    painter.drawRoundedRect(pill.face, radius, radius)
    for piece in pill.pieces:
        piece.draw(painter)


def room_beside(row: MeetingRow, at: Measures) -> QRectF:
    """Where the room of a line is: above its status, or left of it."""
    _, _, place = places_of(at)
    if at.tiers == 3:
        return QRectF(place.left(), place.top(), pill_of(row, at).face.left() - GAP - place.left(), place.height())
    height = ROOM_LINE - 4 if _is_tall(row, at) else place.height() / 2 - 2
    return QRectF(place.left(), place.top(), place.width(), height)


def _place_of(row: Row, at: Measures) -> QRectF:
    """The room for the capsule at most."""
    _, _, place = places_of(at)
    if isinstance(row, MeetingRow):
        if _stands_under_room(row, at):
            return place.adjusted(0, ROOM_LINE if _is_tall(row, at) else place.height() / 2 + 4, 0, 0)
        if at.tiers == 3:
            return place.adjusted(_ROOM_SHARE * place.width() if row.room else 0, 0, 0, 0)
        return place.adjusted(0, -4, 0, 4)
    line = at.row if at.tiers == 1 else 0.98 * at.figure + 10
    width = min(place.width(), at.width - 3 * GAP - TIME_EMS * at.figure)
    height = line - 16
    return QRectF(at.width - GAP - width, (line - height) / 2, width, height)


def _stands_under_room(row: Row, at: Measures) -> bool:
    return isinstance(row, MeetingRow) and bool(row.room) and at.tiers != 3


def _is_tall(row: Row, at: Measures) -> bool:
    """Whether its words take more than a line; the room above it takes less of the height then."""
    _, _, place = places_of(at)
    if at.tiers == 3:
        return bool(row.also) and isinstance(row, SessionRow)
    return natural_width((Span(_in_a_line(row)),), _WORDS) > place.width() - 2 * MARGIN


def _in_a_line(row: Row) -> str:
    return " · ".join(part for part in (row.status, row.also) if part)


def _below(row: Row, place: QRectF) -> Fitted:
    ink = theme.INK if row.tone in _FILLED else theme.QUIET
    return _fitted(row.also, ink, _ALSO, place.width() - 2 * MARGIN, place.height() / 2 - _TALL_AIR)


def _fitted(text: str, ink: str, style: Style, width: float, height: float) -> Fitted:
    if natural_width((Span(text),), style) > width:
        text = text.replace(": ", ":\n")
    return fit((Span(text, ink),), style, width, height)
