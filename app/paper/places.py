"""Where pages of A6 stand on a sheet: what is drawn once for A6 is moved and made larger, never drawn anew."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from app.paper.pages import LINE, MM, QUIET
from app.paper.sheets import Paper

A6: Final = (105 * MM, 148 * MM)
_MARK: Final = (5 * MM, 9 * MM)
"""Cut marks begin and end this far from the sheet's edges: printers leave the outermost 4 mm white."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's width and height in points, and how many pages stand on it side by side and one under another."""

    width: float
    height: float
    columns: int = 1
    rows: int = 1

    @property
    def places(self) -> int:
        """How many pages it holds."""
        return self.columns * self.rows

    @property
    def scale(self) -> float:
        """How much larger than A6 each page is."""
        return min(self.width / self.columns / A6[0], self.height / self.rows / A6[1])

    def corner(self, place: int) -> tuple[float, float]:
        """The lower left corner of a page in points; places count from the upper left one, row by row."""
        row, column = divmod(place, self.columns)
        wide, high = self.width / self.columns, self.height / self.rows
        left, low = column * wide, self.height - (row + 1) * high
        return left + (wide - A6[0] * self.scale) / 2, low + (high - A6[1] * self.scale) / 2


SHEETS: Final[dict[Paper, Sheet]] = {
    "A6": Sheet(*A6),
    "A5": Sheet(148 * MM, 210 * MM),
    "A4x2": Sheet(297 * MM, 210 * MM, columns=2),
    "A4x4": Sheet(210 * MM, 297 * MM, columns=2, rows=2),
}


class Places:
    """The places of a PDF's sheets, taken one after the other."""

    def __init__(self, canvas: Canvas, sheet: Sheet) -> None:
        self._canvas = canvas
        self._sheet = sheet
        self._taken = 0

    @contextmanager
    def page(self) -> Iterator[None]:
        """The next place: until the end, whatever is drawn is measured in points of an A6 page."""
        place = self._taken % self._sheet.places
        if self._taken and place == 0:
            self._end_sheet()
        self._canvas.saveState()
        self._canvas.translate(*self._sheet.corner(place))
        self._canvas.scale(self._sheet.scale, self._sheet.scale)
        yield
        self._canvas.restoreState()
        self._taken += 1

    def close(self) -> int:
        """End the last sheet; returns how many there are."""
        self._end_sheet()
        return -(-self._taken // self._sheet.places)

    def _end_sheet(self) -> None:
        _draw_cut_marks(self._canvas, self._sheet)
        self._canvas.showPage()


def _draw_cut_marks(canvas: Canvas, sheet: Sheet) -> None:
    """Hairlines at the edges, where pages are to be cut apart, and a small cross where four of them meet."""
    near, far = _MARK
    across = [sheet.width * column / sheet.columns for column in range(1, sheet.columns)]
    up = [sheet.height * row / sheet.rows for row in range(1, sheet.rows)]
    canvas.setLineWidth(0.3)
    canvas.setStrokeColor(QUIET)
    for x in across:
        canvas.line(x, near, x, far)
        canvas.line(x, sheet.height - near, x, sheet.height - far)
    for y in up:
        canvas.line(near, y, far, y)
        canvas.line(sheet.width - near, y, sheet.width - far, y)
    canvas.setStrokeColor(LINE)
    for x in across:
        for y in up:
            canvas.line(x - MM, y, x + MM, y)
            canvas.line(x, y - MM, x, y + MM)
