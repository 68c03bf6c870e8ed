"""The head of a board: the sign, the event's logo, the title and the place, what ends, the time."""

from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from ui import theme
from ui.board.measures import Measures
from ui.board.states import Head
from ui.colours import rgb
from ui.parts.canvas import Canvas
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.parts.logo import logo_size, paint_logo
from ui.parts.marks import paint_mark

_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_TITLE: Final = Style(theme.SIZE_BOARD_TITLE, 36, 1, theme.BOLD, leading=1.1)
_PLACE: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 1, colour=theme.QUIET, tabular=True)
_CLOCK: Final = Style(theme.SIZE_BOARD_CLOCK, 60, 1, theme.BOLD, leading=1.0, tabular=True, across=_RIGHT, whole=True)
_ENDS: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 1, colour=theme.QUIET, tabular=True, across=_RIGHT)
_LEFT: Final = Style(56, 36, 1, theme.BOLD, leading=1.1, tabular=True, across=_RIGHT)
_DOT: Final = " · "
_CLOCK_WIDTH: Final = 312
_ENDS_WIDTH: Final = 420
_LEFT_WIDTH: Final = 200
"""Beside both languages of what ends."""
_SIGN: Final = 84
_LOGO_SHARE: Final = 0.17
"""Of the board's width, at most."""


def head_pieces(head: Head, canvas: Canvas, at: Measures) -> list[Piece]:
    """The texts at the top."""
    right = canvas.width - at.margin
    top = _top(canvas)
    logo = logo_place(head, canvas, at)
    left = (at.margin + _SIGN if logo.isEmpty() else logo.right()) + 28
    clock = QRectF(right - _CLOCK_WIDTH, top - 6, _CLOCK_WIDTH, 104)
    made = [_piece(head.clock, _CLOCK, clock)] if head.clock else []
    edge = clock.left() - 24 if head.clock else right
    if head.left and canvas.portrait:
        words = QRectF(at.margin, clock.bottom() + 2, right - at.margin, 44)
        spans = (
            Span(f"{_beside(head.ends, head.also.ends if head.also else '')} "),
            Span(head.left, theme.TEXT, theme.BOLD),
        )
        made.append(_spans_piece(spans, _ENDS, words))
    elif head.left:
        ends = _ends_pieces(head, edge - 24, top)
        made += ends
        edge = min(piece.room.left() for piece in ends) - 24
    made.append(_title_piece(head, QRectF(left, top - 6, edge - left, 62)))
    return made + _place_pieces(head, QRectF(left, top + 56, edge - left, 42))


def _title_piece(head: Head, room: QRectF) -> Piece:
    """The title, and in a second language where there is room for it."""
    title = Span(head.title)
    if head.also and head.also.title != head.title:
        also = Span(_DOT, theme.QUIET, theme.REGULAR), Span(head.also.title, theme.QUIET, theme.SEMIBOLD)
        both = _spans_piece((title, *also), _TITLE, room)
        if not both.fitted.elided:
            return both
    return _spans_piece((title,), _TITLE, room)


def _ends_pieces(head: Head, right: float, top: float) -> list[Piece]:
    """What ends, above how long until then; in two languages beside it."""
    if not head.also:
        left = right - _ENDS_WIDTH
        return [
            _piece(head.ends, _ENDS, QRectF(left, top - 4, _ENDS_WIDTH, 42)),
            _piece(head.left, _LEFT, QRectF(left, top + 36, _ENDS_WIDTH, 62)),
        ]
    value = min(natural_width((Span(head.left),), _LEFT) + 1, _LEFT_WIDTH)
    left, width = right - _ENDS_WIDTH - _LEFT_WIDTH, _ENDS_WIDTH + _LEFT_WIDTH - value - 24
    return [
        _piece(head.ends, _ENDS, QRectF(left, top + 2, width, 44)),
        _piece(head.also.ends, _ENDS, QRectF(left, top + 46, width, 44)),
        _piece(head.left, _LEFT, QRectF(right - value, top, value, 92)),
    ]


def _place_pieces(head: Head, room: QRectF) -> list[Piece]:
    """Of when it is what is shown, and where, if there is room for that too."""
    as_of = (Span(_beside(head.as_of, head.also.as_of if head.also else ""), theme.WAITING, theme.SEMIBOLD),)
    place = (Span(head.place),)
    if not head.as_of:
        return [_spans_piece(place, _PLACE, room)] if head.place else []
    both = _spans_piece((*as_of, Span(_DOT), *place), _PLACE, room)
    return [both if head.place and not both.fitted.elided else _spans_piece(as_of, _PLACE, room)]


def logo_place(head: Head, canvas: Canvas, at: Measures) -> QRectF:
    """Where the event's logo is, beside the sign and no higher; empty for none."""
    size = logo_size(head.logo, QSizeF(canvas.width * _LOGO_SHARE, _SIGN))
    middle = _top(canvas) + 4 + _SIGN / 2
    return QRectF(at.margin + _SIGN + 28, middle - size.height() / 2, size.width(), size.height())


def paint_head(painter: QPainter, head: Head, canvas: Canvas, at: Measures) -> None:
    """The sign, the logo and the texts at the top, and the line above the first row."""
    top = _top(canvas)
    paint_mark(painter, "sign", theme.TEXT, QRectF(at.margin, top + 4, _SIGN, _SIGN))
    paint_logo(painter, head.logo, logo_place(head, canvas, at))
    if head.left and not canvas.portrait:
        x = canvas.width - at.margin - _CLOCK_WIDTH - 24
        painter.fillRect(QRectF(x, top, 2, 92), rgb(theme.LINE))
    for piece in head_pieces(head, canvas, at):
        piece.draw(painter)
    painter.fillRect(QRectF(at.margin, at.head - 2, at.width, 2), rgb(theme.LINE))


def _top(canvas: Canvas) -> float:
    return 40 if canvas.portrait else 26


def _beside(first: str, second: str) -> str:
    return f"{first}{_DOT}{second}" if second and second != first else first


def _piece(text: str, style: Style, place: QRectF) -> Piece:
    return _spans_piece((Span(text),), style, place)


def _spans_piece(spans: tuple[Span, ...], style: Style, place: QRectF) -> Piece:
    return Piece(place, fit(spans, style, place.width(), place.height()), middle=True)
