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
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
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
_SAID_TOO: Final = Style(56, 36, 3, theme.SEMIBOLD, leading=1.1)
_SAYS_TOO: Final = Style(38, 28, 4, colour=theme.QUIET, leading=1.3)
_DOT: Final = " · "
_CLOCK_WIDTH: Final = 312
_ENDS_WIDTH: Final = 420
_LEFT_WIDTH: Final = 200
"""Beside both languages of what ends."""
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


def foot_pieces(state: BoardState, page: Page, canvas: Canvas, at: Measures) -> list[Piece]:
    """The next session, and which page this is."""
    place = QRectF(at.margin, canvas.height - FOOT, at.width, FOOT)
    made = []
    if page.of > 1:
        words = f"{page.number} / {page.of}" if state.head.also else board_words.page(page.number, page.of)
        made.append(_piece(words, _PAGE, QRectF(place.right() - _PAGE_WIDTH, place.top(), _PAGE_WIDTH, FOOT)))
        place.setWidth(place.width() - _PAGE_WIDTH - 24)
    if state.coming:
        made.append(_piece(" · ".join(part for part in (state.coming, state.rooms) if part), _FOOT, place))
    return made


def message_pieces(state: BoardState, place: QRectF) -> list[Piece]:
    """The statement in place of meetings, below its mark; smaller below it the same in a second language."""
    told = [(state.title, _SAID, 0.0), (state.text, _SAYS, 24.0)]
    told += [(state.also[0], _SAID_TOO, 44.0), (state.also[1], _SAYS_TOO, 16.0)]
    share = 0.55 if state.also[0] else 1.0
    texts = [(fit((Span(text),), style, place.width(), 340 * share), above) for text, style, above in told if text]
    top = _message_top(place, sum(text.height + above for text, above in texts)) + _MARK + 48
    made = []
    for text, above in texts:
        made.append(Piece(QRectF(place.left(), top + above, place.width(), text.height), text))
        top += above + text.height
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


def _beside(first: str, second: str) -> str:
    return f"{first}{_DOT}{second}" if second and second != first else first


def _piece(text: str, style: Style, place: QRectF) -> Piece:
    return _spans_piece((Span(text),), style, place)


def _spans_piece(spans: tuple[Span, ...], style: Style, place: QRectF) -> Piece:
    return Piece(place, fit(spans, style, place.width(), place.height()), middle=True)
