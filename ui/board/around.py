"""What stands around the lines of a board besides its head: the foot, and the statement in place of meetings."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui import theme
from ui.board import board_words
from ui.board.measures import FOOT, Measures
from ui.board.states import BoardState, Page
from ui.parts.canvas import Canvas
from ui.parts.fitting import Piece, Span, Style, fit
from ui.parts.marks import paint_mark

_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_FOOT: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 2, colour=theme.QUIET, leading=1.05, tabular=True)
_PAGE: Final = Style(theme.SIZE_BOARD_TEXT, theme.SIZE_SMALL, 1, colour=theme.QUIET, tabular=True, across=_RIGHT)
_SAID: Final = Style(theme.SIZE_REFUSAL, 56, 3, theme.BOLD, leading=1.1)
_SAYS: Final = Style(44, 30, 6, colour=theme.QUIET, leading=1.36)
_SAID_TOO: Final = Style(56, 36, 3, theme.SEMIBOLD, leading=1.1)
_SAYS_TOO: Final = Style(38, 28, 4, colour=theme.QUIET, leading=1.3)
_PAGE_WIDTH: Final = 300
_NUMBERS_WIDTH: Final = 140
_MARK: Final = 190


def foot_pieces(state: BoardState, page: Page, canvas: Canvas, at: Measures) -> list[Piece]:
    """The next session, and which page this is."""
    place = QRectF(at.margin, canvas.height - FOOT, at.width, FOOT)
    made = []
    if page.of > 1:
        words = f"{page.number} / {page.of}" if state.head.also else board_words.page(page.number, page.of)
        width = _NUMBERS_WIDTH if state.head.also else _PAGE_WIDTH
        made.append(_piece(words, _PAGE, QRectF(place.right() - width, place.top(), width, FOOT)))
        place.setWidth(place.width() - width - 24)
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


def _piece(text: str, style: Style, place: QRectF) -> Piece:
    return Piece(place, fit((Span(text),), style, place.width(), place.height()), middle=True)
