"""What stands around the lines of a board: the head, the foot, and the statement in place of meetings."""

from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from ui import theme
from ui.board import board_words
from ui.board.measures import FOOT, Measures
from ui.board.states import BoardState, Head, Page
from ui.colours import rgb
from ui.parts.canvas import Canvas
from ui.parts.fitting import Piece, Span, Style, fit
from ui.parts.logo import logo_size, paint_logo
from ui.parts.marks import paint_mark

_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_TITLE: Final = Style(theme.SIZE_BOARD_TITLE, 36, 1, theme.BOLD, leading=1.1)
_PLACE: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 1, colour=theme.QUIET, tabular=True)
_CLOCK: Final = Style(theme.SIZE_BOARD_CLOCK, 60, 1, theme.BOLD, leading=1.0, tabular=True, across=_RIGHT, whole=True)
_ENDS: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 1, colour=theme.QUIET, tabular=True, across=_RIGHT)
_LEFT: Final = Style(56, 36, 1, theme.BOLD, leading=1.1, tabular=True, across=_RIGHT)
_FOOT: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 2, colour=theme.QUIET, leading=1.05, tabular=True)
_PAGE: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 1, colour=theme.QUIET, tabular=True, across=_RIGHT)
_SAID: Final = Style(theme.SIZE_REFUSAL, 56, 3, theme.BOLD, leading=1.1)
_SAYS: Final = Style(44, 30, 6, colour=theme.QUIET, leading=1.36)
_CLOCK_WIDTH: Final = 312
_ENDS_WIDTH: Final = 420
_PAGE_WIDTH: Final = 300
_SIGN: Final = 84
_MARK: Final = 190
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
        spans = (Span(f"{head.ends} "), Span(head.left, theme.TEXT, theme.BOLD))
        made.append(Piece(words, fit(spans, _ENDS, words.width(), words.height()), middle=True))
    elif head.left:
        edge -= 24
        made.append(_piece(head.ends, _ENDS, QRectF(edge - _ENDS_WIDTH, top - 4, _ENDS_WIDTH, 42)))
        made.append(_piece(head.left, _LEFT, QRectF(edge - _ENDS_WIDTH, top + 36, _ENDS_WIDTH, 62)))
        edge -= _ENDS_WIDTH + 24
    made.append(_piece(head.title, _TITLE, QRectF(left, top - 6, edge - left, 62)))
    as_of = (Span(head.as_of, theme.WAITING, theme.SEMIBOLD),) if head.as_of else ()
    dot = (Span(" · "),) if as_of and head.place else ()
    if head.place or as_of:
        below = QRectF(left, top + 56, edge - left, 42)
        spans = (*as_of, *dot, Span(head.place)) if head.place else as_of
        made.append(Piece(below, fit(spans, _PLACE, below.width(), below.height()), middle=True))
    return made


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


def foot_pieces(state: BoardState, page: Page, canvas: Canvas, at: Measures) -> list[Piece]:
    """The next session, and which page this is."""
    place = QRectF(at.margin, canvas.height - FOOT, at.width, FOOT)
    made = []
    if page.of > 1:
        words = board_words.page(page.number, page.of)
        made.append(_piece(words, _PAGE, QRectF(place.right() - _PAGE_WIDTH, place.top(), _PAGE_WIDTH, FOOT)))
        place.setWidth(place.width() - _PAGE_WIDTH - 24)
    if state.coming:
        made.append(_piece(state.coming, _FOOT, place))
    return made


def message_pieces(state: BoardState, place: QRectF) -> list[Piece]:
    """The statement in place of meetings, below its mark."""
    title = fit((Span(state.title),), _SAID, place.width(), 340)
    text = fit((Span(state.text),), _SAYS, place.width(), 400) if state.text else None
    top = _message_top(place, title.height + (text.height + 24 if text else 0)) + _MARK + 48
    made = [Piece(QRectF(place.left(), top, place.width(), title.height), title)]
    if text:
        made.append(Piece(QRectF(place.left(), top + title.height + 24, place.width(), text.height), text))
    return made


def paint_message(painter: QPainter, state: BoardState, place: QRectF) -> None:
    """The mark and the statement."""
    pieces = message_pieces(state, place)
    colour = theme.WAITING if state.mark == "pause" else theme.NEWS
    mark = QRectF(place.left(), pieces[0].room.top() - _MARK - 48, _MARK, _MARK)
    paint_mark(painter, state.mark, colour, mark)
    for piece in pieces:
        piece.draw(painter)


def _message_top(place: QRectF, texts: float) -> float:
    return place.top() + max((place.height() - texts - _MARK - 48) * 0.42, 0)


def _piece(text: str, style: Style, place: QRectF) -> Piece:
    return Piece(place, fit((Span(text),), style, place.width(), place.height()), middle=True)
