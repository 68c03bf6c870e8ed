"""Lines of a day: time at the left, what, and where at the right."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import painted_in, rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Fitted, Piece, Span, Style, fit

_GAP = 28
_BELOW = 42
"""Of a stacked row, the height that its second line has at most."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a day; a heading has only `what`."""

    time: str
    what: str
    where: str
    note: str = ""
    kind: Literal["meeting", "session", "over", "heading"] = "meeting"

    @property
    def text(self) -> str:
        """The line read out."""
        return ", ".join(part for part in (self.time, self.what, self.note, self.where) if part)


@dataclass(frozen=True, slots=True)
class RowSize:
    """Measures of all rows, in design pixels."""

    height: int
    text: int
    time_width: int
    stacked: bool = False
    """Whether the place stands below what it is the place of."""


class Rows(QWidget):
    """Rows from the top; those that do not fit are counted in the last one."""

    heard_as: Final = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._more: Callable[[int], str] = str
        self._size = RowSize(theme.ROW_HEIGHT, 28, 90)
        self._pieces: tuple[object, list[Piece]] | None = None

    def tell(self, rows: tuple[Row, ...], more: Callable[[int], str], size: RowSize) -> None:
        """Show these rows; `more` says how many are left out."""
        self._rows, self._more, self._size = rows, more, size
        self._pieces = None
        self.setAccessibleName("; ".join(row.text for row in rows))
        self.update()

    @property
    def text(self) -> str:
        """All rows, as they are painted."""
        return "\n".join(row.text for row in self._shown())

    @property
    def left_out(self) -> int:
        """How many rows, with headings, there was no room for."""
        return len(self._rows) - self._kept()

    def pieces(self) -> list[Piece]:
        """The cells in their places."""
        key = (*design_size(self).toTuple(), painted_in())
        if self._pieces is None or self._pieces[0] != key:
            found = [p for i, row in enumerate(self._shown()) for p in self._cells(row, i * self._size.height)]
            self._pieces = (key, found)
        return self._pieces[1]

    def _shown(self) -> tuple[Row, ...]:
        kept, fitting = self._kept(), self._fitting()
        if kept == len(self._rows) or fitting < 1:
            return self._rows[:kept]
        left = sum(row.kind != "heading" for row in self._rows[kept:])
        return (*self._rows[:kept], Row("", self._more(left), "", kind="heading"))

    def _kept(self) -> int:
        """How many of the rows are shown: no heading without what it stands above, and a line to count the others."""
        fitting = self._fitting()
        if len(self._rows) <= fitting or fitting < 1:
            return min(fitting, len(self._rows))
        kept = fitting - 1
        while kept and self._rows[kept - 1].kind == "heading":
            kept -= 1
        return kept

    def _fitting(self) -> int:
        return int((design_size(self).height() + 1) // self._size.height)

    def _cells(self, row: Row, top: float) -> list[Piece]:
        width, height = design_size(self).width(), self._size.height - 2
        if row.kind == "heading":
            heading = self._style(theme.SEMIBOLD, theme.QUIET)
            return [self._piece(0, top, width, (Span(row.what),), heading)]
        if self._size.stacked:
            return self._stacked_cells(row, top, width)
        colour = theme.QUIET if row.kind == "over" else theme.TEXT
        bold = self._style(theme.SEMIBOLD, colour)
        end = replace(bold, across=Qt.AlignmentFlag.AlignRight, whole=True)
        where = fit((Span(row.where),), end, width * 0.5, height) if row.where else None
        taken = where.width + _GAP if where else 0.0
        cells = [self._piece(0, top, self._size.time_width - 12, (Span(row.time),), bold)]
        left = self._size.time_width
        what = (Span(row.what), *((Span(f" · {row.note}", theme.WAITING),) if row.note else ()))
        cells.append(self._piece(left, top, width - self._size.time_width - taken, what, self._style(colour=colour)))
        if where:
            place = QRectF(width * 0.5, top + 1, width * 0.5, height)
            cells.append(Piece(place, where, middle=True))
        return cells

    def _stacked_cells(self, row: Row, top: float, width: float) -> list[Piece]:
        colour = theme.QUIET if row.kind == "over" else theme.TEXT
        bold = replace(self._style(theme.SEMIBOLD, colour), lines=1)
        left = self._size.time_width
        room = width - left
        where_style = replace(bold, weight=theme.REGULAR, colour=theme.QUIET, whole=True)
        where = fit((Span(row.where),), where_style, room, _BELOW)
        what = fit((Span(row.what),), replace(bold, lines=2), room, self._size.height - _BELOW)
        time = fit((Span(row.time),), bold, left - 12)
        first = top + (self._size.height - what.height - where.height) / 2
        second = first + what.height
        return [
            Piece(QRectF(0, first, left - 12, what.height), time, middle=True),
            Piece(QRectF(left, first, room, what.height), what),
            Piece(QRectF(left, second, room, where.height), where),
        ]

    def _piece(self, left: float, top: float, width: float, spans: tuple[Span, ...], style: Style) -> Piece:
        height = self._size.height - 2
        fitted: Fitted = fit(spans, style, width, height)
        return Piece(QRectF(left, top + 1, width, height), fitted, middle=True)

    def _style(self, weight: int = theme.REGULAR, colour: str = theme.TEXT) -> Style:
        lines = max(self._size.height // 30, 1)
        return Style(self._size.text, theme.SIZE_SMALL, lines, weight, colour, leading=1.15, tabular=True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.scale(scale_of(self), scale_of(self))
        # A rule thinner than a pixel of the screen would be painted for some rows and not for others.
        width, thickness = design_size(self).width(), max(1.5, 1 / scale_of(self))
        for index in range(len(self._shown())):
            painter.fillRect(QRectF(0, index * self._size.height, width, thickness), rgb(theme.LINE))
        for piece in self.pieces():
            piece.draw(painter)
