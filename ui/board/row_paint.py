"""One line of the board, painted: what matters at five metres is largest and at the edges."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import theme
from ui.board.measures import GAP, TIME_EMS, Measures
from ui.board.pill import paint_pill, pill_of, room_beside
from ui.board.places import figures_of, places_of
from ui.board.states import MeetingRow, Row, SessionRow
from ui.colours import rgb
from ui.parts.fitting import Piece, Span, Style, fit

_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_ROOM: Final = Style(36, 26, 2, theme.MEDIUM, theme.QUIET, leading=1.1, tabular=True, across=_RIGHT)
_SESSION: Final = Style(54, 32, 2, theme.SEMIBOLD, leading=1.1)


def time_style(size: int) -> Style:
    """Never cut; figures need no room below their line."""
    return Style(size, theme.SIZE_SMALL, 1, theme.BOLD, leading=0.98, tabular=True, whole=True)


def table_style(size: int, label: str) -> Style:
    """Never cut."""
    leading = 0.98 if label.isdecimal() else 1.21
    return Style(size, theme.SIZE_SMALL, 3, theme.BOLD, leading=leading, whole=True, across=_RIGHT)


def pieces_of(row: Row, at: Measures) -> list[Piece]:
    """All texts of a line but its status, in their places, from the line's own top left corner."""
    if isinstance(row, SessionRow):
        return _session(row, at)
    figures, names, _ = places_of(at)
    time, table = figures_of(at, figures)
    half = names.height() / 2
    size = theme.SIZE_BOARD_NAMES if at.tiers == 1 else 40
    style = Style(size, 28 if at.tiers == 1 else 32, 2, theme.SEMIBOLD, leading=1.12)
    style = replace(style, size=_common_size((row.host, row.guest), style, names.width(), half))
    made = [
        _piece(row.time, time_style(at.figure), time),
        _piece(row.host, style, QRectF(names.left(), names.top(), names.width(), half)),
        _piece(row.guest, style, QRectF(names.left(), names.top() + half, names.width(), half)),
        _piece(row.table, table_style(at.figure, row.table), table),
    ]
    if row.room:
        made.append(_piece(row.room, _left(_ROOM) if at.tiers == 3 else _ROOM, room_beside(row, at)))
    return made


def paint_row(painter: QPainter, row: Row, at: Measures) -> None:
    """Paint a line at the origin; the painter is scaled to design pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, at.width, at.row)
    if isinstance(row, SessionRow):
        painter.setPen(QPen(rgb(theme.LINE), 2))
        painter.setBrush(rgb(theme.PANEL))
        painter.drawRoundedRect(whole.adjusted(1, 7, -1, -7), theme.RADIUS_CARD, theme.RADIUS_CARD)
    elif row.moved:
        painter.fillRect(whole, rgb(theme.MOVED))
        painter.fillRect(QRectF(0, 0, 10, at.row), rgb(theme.NEWS))
    for piece in pieces_of(row, at):
        piece.draw(painter)
    paint_pill(painter, row, at)
    if isinstance(row, MeetingRow):
        painter.fillRect(QRectF(0, at.row - 2, at.width, 2), rgb(theme.LINE))


def _session(row: SessionRow, at: Measures) -> list[Piece]:
    time = QRectF(GAP, 0, TIME_EMS * at.figure, at.row)
    pill = pill_of(row, at).face.left()
    words = QRectF(time.right() + GAP, 8, pill - 2 * GAP - time.right(), at.row - 16)
    if at.tiers > 1:
        time.setHeight(0.98 * at.figure + 10)
        words = QRectF(GAP, time.bottom(), at.width - 2 * GAP, at.row - time.bottom() - 12)
    left = words.left()
    title = fit((Span(row.title),), _SESSION, words.width(), words.height() - (42 if row.rooms else 0))
    rooms = fit((Span(row.rooms),), _left(_ROOM), words.width(), 44) if row.rooms else None
    top = words.center().y() - (title.height + (rooms.height if rooms else 0)) / 2
    made = [
        _piece(row.time, time_style(at.figure), time),
        Piece(QRectF(left, top, words.width(), title.height), title),
    ]
    if rooms:
        made.append(Piece(QRectF(left, top + title.height, words.width(), rooms.height), rooms))
    return made


def _common_size(names: tuple[str, str], style: Style, width: float, height: float) -> int:
    """Both organisations of a line in one size, unless one is too long for its line."""
    found = [fit((Span(name),), style, width, height) for name in names]
    sizes = [one.size for one in found if one.lines == 1 and not one.elided]
    return max(min(sizes, default=style.size), style.floor)


def _left(style: Style) -> Style:
    return Style(style.size, style.floor, 1, style.weight, style.colour, style.leading, style.tabular)


def _piece(text: str, style: Style, place: QRectF) -> Piece:
    return Piece(place, fit((Span(text),), style, place.width(), place.height()), middle=True)
