"""Rows of a list, one below the other; whoever shows them lets them scroll."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.desk.states import Line
from ui.parts.canvas import canvas_in
from ui.parts.line_layout import columns_of
from ui.parts.line_row import LineRow

_ROUNDING = 3
"""Design pixels by which whole pixels of the screen make a place wider."""


class Lines(QWidget):
    """One `LineRow` per `Line`. Tab reaches one row, Up and Down the others, Enter opens it."""

    wanted = Signal(object)
    left_upwards = Signal()
    """The keyboard went up from the first row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._rows: list[LineRow] = []
        self._width = 0.0

    def tell(self, lines: tuple[Line, ...]) -> None:
        """Show these lines; the keyboard stays on the row where it is."""
        if lines == self._lines:
            return
        self._lines = lines
        while len(self._rows) > len(lines):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(lines):
            self._rows.append(self._row())
        self._share(self._width)
        self._stop_at(next((row for row in self._rows if row.hasFocus() and row.reachable), None))
        self._arrange()

    @property
    def rows(self) -> tuple[LineRow, ...]:
        """In the order of the lines."""
        return tuple(self._rows)

    def height_within(self, width: float) -> float:
        """Design pixels that all rows take at this width."""
        if width != self._width:
            self._share(width)
        return sum(row.wanted_height for row in self._rows)

    def enter(self) -> bool:
        """Give the keyboard to the first row that has something to do; whether there is one."""
        return self._go(range(len(self._rows)))

    def _row(self) -> LineRow:
        row = LineRow(self)
        row.wanted.connect(self.wanted)
        row.left_by.connect(lambda by: self._move(row, by))
        return row

    def _move(self, start: LineRow, by: int) -> None:
        index = self._rows.index(start)
        found = self._go(range(index + 1, len(self._rows)) if by > 0 else range(index - 1, -1, -1))
        if not found and by < 0:
            self.left_upwards.emit()

    def _go(self, indices: range) -> bool:
        row = next((self._rows[i] for i in indices if self._rows[i].reachable), None)
        if row is None:
            return False
        self._stop_at(row)
        row.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stop_at(self, stop: LineRow | None) -> None:
        stop = stop or next((row for row in self._rows if row.reachable), None)
        for row in self._rows:
            row.stop(here=row is stop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _share(self, width: float) -> None:
        self._width = width
        for row, line, columns in zip(self._rows, self._lines, columns_of(self._lines, width), strict=True):
            row.tell(line, columns)

    def _arrange(self) -> None:
        """At the width that its height was asked for, unless it was placed at another one."""
        canvas, top = canvas_in(self), 0.0
        if abs(canvas.width - self._width) > _ROUNDING:
            self._share(canvas.width)
        for row in self._rows:
            canvas.place(row, 0, top, self._width, row.wanted_height)
            row.arrange()
            top += row.wanted_height
