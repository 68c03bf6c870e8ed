"""Where the texts of a line stand: time, what, a note, where, and the table's label in large figures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, Qt

from ui import theme
from ui.desk.states import Line
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.parts.tones import COLOURS

LEAST: Final = 70
"""Design pixels of a row on one line."""
BUTTON: Final = 64
_RIGHT = Qt.AlignmentFlag.AlignRight
_TIME = Style(30, 26, 2, theme.SEMIBOLD, leading=1.15, tabular=True, whole=True)
_WHAT = Style(28, 26, 6, theme.MEDIUM, leading=1.2)
_NOTE = Style(24, theme.SIZE_DESK_LEAST, 5, theme.SEMIBOLD, leading=1.2, balanced=False)
_NOTE_BESIDE = replace(_NOTE, across=_RIGHT)
_WHERE = Style(28, 24, 2, colour=theme.QUIET, leading=1.15, tabular=True, across=_RIGHT)
_FIGURE = Style(36, 26, 2, theme.BOLD, leading=1.1, whole=True, across=_RIGHT)
_HEADING = Style(26, 24, 2, theme.SEMIBOLD, theme.QUIET)
_GAP, _AIR, _UNDER = 24, 10, 2
_CHEVRON = 44
_LEAST_FIGURE, _MOST_FIGURE = 84, 220
_MOST_TIME = 160
_MOST_WHERE = 340
_LEAST_WHAT = 300
_NARROW = 460
"""Of the space for what: places go below where that is not enough for one line."""
_WHOLE_NOTE = 0.38
"""Of the space between time and place, what a note beside `what` takes at most."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What the rows of a list share, in design pixels."""

    width: float
    """Of the whole row."""
    time: float
    figure: float
    chevron: float
    below: bool
    """Whether places stand below what they are the places of."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A line in its place: its texts, and where its buttons begin."""

    height: float
    pieces: tuple[Piece, ...]
    buttons: float
    """Top of the buttons; their right end is that of the figure."""
    middle: float
    """Of the height of the texts."""


def columns_of(lines: tuple[Line, ...], width: float) -> list[Columns]:
    """For each line: figures stand in one column of the whole list, times in one of each section."""
    figures = [natural_width((Span(line.figure),), _FIGURE) for line in lines if line.figure]
    figure = min(max([_LEAST_FIGURE, *(width + 2 for width in figures)]), _MOST_FIGURE) if figures else 0.0
    chevron = _CHEVRON if any(line.open for line in lines) else 0.0
    times = list(_times(lines))
    middle = width - chevron - (figure + _GAP if figure else 0) - max(times, default=0)
    below = any(_crowded(line, middle) for line in lines)
    return [Columns(width, time, figure, chevron, below) for time in times]


def _crowded(line: Line, middle: float) -> bool:
    """Whether the place leaves too little space for what, which would need more than that."""
    if not line.where or line.heading:
        return False
    left = middle - natural_width((Span(line.where),), _WHERE) - _GAP
    return left < _NARROW and natural_width((Span(line.what),), _WHAT) > left


def _times(lines: tuple[Line, ...]) -> Iterator[float]:
    start = 0
    while start < len(lines):
        end = next((i for i in range(start + 1, len(lines)) if lines[i].heading), len(lines))
        times = [natural_width((Span(line.time),), _TIME) for line in lines[start:end] if line.time]
        width = min(max(times) + _GAP + 4, _MOST_TIME) if times else 0.0
        yield from (width for _ in range(start, end))
        start = end


def laid(line: Line, columns: Columns, buttons: float) -> Laid:
    """The line in these columns, with buttons that take `buttons` altogether."""
    width = columns.width
    if line.heading:
        fitted = fit((Span(line.what),), _HEADING, width)
        height = max(LEAST, fitted.height + 30)
        room = QRectF(0, height - fitted.height - 10, width, fitted.height)
        return Laid(height, (Piece(room, fitted),), 0, height / 2)
    end = width - columns.chevron
    spare = end - columns.time - _LEAST_WHAT
    beside = buttons <= spare
    taken = (buttons if beside else 0.0) if buttons else columns.figure
    right = end - (taken + _GAP if taken else 0)
    most = min(max(spare - taken - _GAP, 120), _MOST_WHERE)
    where = [] if columns.below else list(_where(line, right, most))
    sides = [*_time(line, columns), *where, *_figure(line, columns, end)]
    middle = (where[0].room.left() - _GAP if where else right) - columns.time
    inner = _middle(line, middle, below=columns.below)
    used = max(piece.room.bottom() for piece in inner)
    tallest = max(used, *(piece.fitted.height for piece in sides), 0)
    height = max(tallest + 2 * _AIR, BUTTON + 8 if buttons and beside else LEAST)
    pieces = [replace(p, room=p.room.translated(columns.time, (height - used) / 2)) for p in inner]
    pieces += [replace(p, room=QRectF(p.room.left(), 0, p.room.width(), height)) for p in sides]
    if buttons and not beside:
        return Laid(height + BUTTON + _AIR, tuple(pieces), height - 4, height / 2)
    return Laid(height, tuple(pieces), (height - BUTTON) / 2, height / 2)


def _time(line: Line, columns: Columns) -> Iterator[Piece]:
    if line.time:
        yield _side(Span(line.time, _colour(line)), _TIME, 0, columns.time - _GAP)


def _figure(line: Line, columns: Columns, end: float) -> Iterator[Piece]:
    if line.figure and not line.actions:
        yield _side(Span(line.figure, _colour(line)), _FIGURE, end - columns.figure, columns.figure)


def _where(line: Line, right: float, most: float) -> Iterator[Piece]:
    if line.where:
        width = min(natural_width((Span(line.where),), _WHERE) + 2, most)
        yield _side(Span(line.where), _WHERE, right - width, width)


def _side(span: Span, style: Style, left: float, width: float) -> Piece:
    fitted = fit((span,), style, width)
    return Piece(QRectF(left, 0, width, fitted.height), fitted, middle=True)


def _colour(line: Line) -> str:
    return theme.QUIET if line.dim else theme.TEXT


def _middle(line: Line, width: float, *, below: bool) -> list[Piece]:
    """What, then the note beside it, or below it where both do not fit on one line; `below` also the place."""
    what, note = Span(line.what, _colour(line)), Span(line.note, COLOURS[line.tone])
    where = Span(line.where, theme.QUIET, theme.REGULAR) if below and line.where else Span("")
    beside = natural_width((note,), _NOTE) + 2 if line.note else 0.0
    if beside and beside <= width * _WHOLE_NOTE and natural_width((what,), _WHAT) + _GAP <= width - beside:
        first, second = (
            fit((what,), _WHAT, width - beside - _GAP),
            fit((note,), _NOTE_BESIDE, beside),
        )
        height = max(first.height, second.height)
        pieces = [
            Piece(QRectF(0, 0, width - beside - _GAP, height), first, middle=True),
            Piece(QRectF(width - beside, 0, beside, height), second, middle=True),
        ]
        note = Span("")
    else:
        pieces = [_stacked((what,), _WHAT, width, [])]
    both = (note, Span(" · ", theme.QUIET), where)
    if note.text and where.text and natural_width(both, _NOTE) <= width:
        return [*pieces, _stacked(both, _NOTE, width, pieces)]
    for span in (note, where):
        if span.text:
            pieces.append(_stacked((span,), _NOTE, width, pieces))
    return pieces


def _stacked(spans: tuple[Span, ...], style: Style, width: float, above: list[Piece]) -> Piece:
    fitted = fit(spans, style, width)
    top = max((piece.room.bottom() + _UNDER for piece in above), default=0.0)
    return Piece(QRectF(0, top, width, fitted.height), fitted)


def spoken(line: Line) -> str:
    """The line read out."""
    return ", ".join(text for text in (line.time, line.what, line.note, line.where, line.figure) if text)
