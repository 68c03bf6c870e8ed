"""One line of the board, painted: what matters at five metres is largest and at the edges."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import theme
from ui.board.measures import GAP, NAMES_TIER, STATUS, STATUS_TIER, TIME_EMS, Measures, figures_height
from ui.board.states import MeetingRow, Row, SessionRow, Tone
from ui.colours import rgb
from ui.parts.fitting import Piece, Span, Style, fit, natural_width

_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_PILL: Final = Style(32, 28, 2, theme.SEMIBOLD, leading=1.12)
_PILL_MARGIN, _PILL_AIR = 24, 7
_ROOM: Final = Style(36, 26, 2, theme.MEDIUM, theme.QUIET, leading=1.1, tabular=True, across=_RIGHT)
_SESSION: Final = Style(54, 32, 2, theme.SEMIBOLD, leading=1.1)
_COLOURS: Final[dict[Tone, str]] = {
    "good": theme.GOOD,
    "plain": theme.TEXT,
    "news": theme.NEWS,
    "waiting": theme.WAITING,
    "trouble": theme.TROUBLE,
}
_FILLED: Final = ("good", "news", "trouble")


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
    figures, names, status = places_of(at)
    time, table = _figures(at, figures)
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
        pill = status_of(row, at)
        room = status.adjusted(0, 0, -pill.room.width() - 2 * _PILL_MARGIN - GAP, 0) if at.tiers == 3 else status
        if at.tiers != 3:
            room = QRectF(status.left(), status.top(), status.width(), status.height() / 2 - 2)
        across = Qt.AlignmentFlag.AlignLeft if at.tiers == 3 else _RIGHT
        made.append(_piece(row.room, _ROOM if across == _RIGHT else _left(_ROOM), room))
    return made


def places_of(at: Measures) -> tuple[QRectF, QRectF, QRectF]:
    """Where the figures, the names, and room and status are."""
    inside = QRectF(GAP, 0, at.width - 2 * GAP, at.row)
    time, table = TIME_EMS * at.figure, at.table
    if at.tiers == 1:
        status = QRectF(inside.right() - table - GAP - STATUS, 8, STATUS, at.row - 16)
        left = inside.left() + time + GAP
        return inside, QRectF(left, 8, status.left() - GAP - left, at.row - 16), status
    height, between = figures_height(at.tiers, at.figure), STATUS_TIER if at.tiers == 3 else 0
    top = (at.row - (height + NAMES_TIER + between)) / 2
    figures = QRectF(inside.left(), top, inside.width(), height)
    names = QRectF(inside.left(), at.row - top - NAMES_TIER, inside.width(), NAMES_TIER)
    if at.tiers == 3:
        return figures, names, QRectF(inside.left(), figures.bottom(), inside.width(), STATUS_TIER)
    left = inside.left() + time + GAP
    return figures, names, QRectF(left, top + 4, inside.right() - table - GAP - left, figures.height() - 8)


def _figures(at: Measures, place: QRectF) -> tuple[QRectF, QRectF]:
    time, table = TIME_EMS * at.figure, at.table
    return (
        QRectF(place.left(), place.top(), time, place.height()),
        QRectF(place.right() - table, place.top(), table, place.height()),
    )


def paint_row(painter: QPainter, row: Row, at: Measures) -> None:
    """Paint a line at the origin; the painter is scaled to design pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, at.width, at.row)
    if isinstance(row, SessionRow):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.PANEL))
        painter.drawRoundedRect(whole.adjusted(0, 6, 0, -6), theme.RADIUS_CARD, theme.RADIUS_CARD)
    elif row.moved:
        painter.fillRect(whole, rgb(theme.MOVED))
        painter.fillRect(QRectF(0, 0, 10, at.row), rgb(theme.NEWS))
    for piece in pieces_of(row, at):
        piece.draw(painter)
    _paint_status(painter, row, at)
    if isinstance(row, MeetingRow):
        painter.fillRect(QRectF(0, at.row - 2, at.width, 2), rgb(theme.LINE))


def _paint_status(painter: QPainter, row: Row, at: Measures) -> None:
    piece = status_of(row, at)
    filled = row.tone in _FILLED
    face = piece.room.adjusted(-_PILL_MARGIN, 0, _PILL_MARGIN, 0)
    colour = _COLOURS[row.tone]
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(rgb(theme.DIM if row.tone == "plain" else colour), 2))
    painter.setBrush(rgb(colour if filled else theme.PANEL))
    painter.drawRoundedRect(face, min(face.height() / 2, 27), min(face.height() / 2, 27))
    piece.draw(painter)


def status_of(row: Row, at: Measures) -> Piece:
    """The words of the status in their place, without the capsule around them."""
    _, _, place = places_of(at)
    ink = theme.INK if row.tone in _FILLED else _COLOURS[row.tone]
    under = bool(row.room) and at.tiers != 3 if isinstance(row, MeetingRow) else False
    piece = _pill_of(row.status, place, ink, place.height() / 2 - 4 if under else place.height())
    width, height = piece.room.width(), piece.room.height()
    left = place.right() - width - _PILL_MARGIN
    if isinstance(row, SessionRow):
        line = at.row if at.tiers == 1 else 0.98 * at.figure + 10
        place = QRectF(at.width - GAP - width - _PILL_MARGIN, (line - height) / 2, width, height)
        return Piece(place, piece.fitted, middle=True)
    top = place.center().y() + 4 if under else place.center().y() - height / 2
    return Piece(QRectF(left, top, width, height), piece.fitted, middle=True)


def _pill_of(text: str, place: QRectF, ink: str, height: float) -> Piece:
    """A status, no higher than that with its capsule."""
    width = place.width() - 2 * _PILL_MARGIN
    if natural_width((Span(text),), _PILL) > width:
        text = text.replace(": ", ":\n")
    fitted = fit((Span(text, ink),), _PILL, width, height - 2 * _PILL_AIR)
    return Piece(QRectF(0, 0, fitted.width + 1, fitted.height + 2 * _PILL_AIR), fitted, middle=True)


def _session(row: SessionRow, at: Measures) -> list[Piece]:
    time = QRectF(GAP, 0, TIME_EMS * at.figure, at.row)
    pill = status_of(row, at).room.left() - _PILL_MARGIN
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
