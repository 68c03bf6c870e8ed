"""Where rows and columns of the grid lie, in design pixels that are whole pixels of the screen."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSizeF

from ui import theme
from ui.desk.states import GridState
from ui.parts.hall_plan_labels import ink

HEAD_HEIGHT = 62.0
_LEAST_COLUMN, _MOST_COLUMN = 176.0, 300.0
_LEAST_ROW, _MOST_ROW = 64.0, 84.0
_ROOM = 40.0
LABEL_SIZE = 24
_LEAST_HEAD, _MOST_HEAD = 84.0, 190.0
_PIECE = 13_000.0
"""About how many design pixels a painted piece covers: few at once come into sight, few are needed for all."""


@dataclass(frozen=True, slots=True)
class GridShape:
    """A grid laid out; the content begins at (0, 0), below and beside its headings."""

    head: float
    """Width of the rows' headings."""
    column: float
    row: float
    tables: tuple[str, ...]
    slots: tuple[str, ...]
    tops: tuple[float, ...]
    """Of the rows."""
    rooms: tuple[tuple[str, float, float], ...]
    """Rooms with the tops of their headings and of what follows the last of their rows."""
    room: float
    """Height of a room's heading."""

    @property
    def size(self) -> QSizeF:
        """Of the content."""
        return QSizeF(len(self.slots) * self.column, self.rooms[-1][2] if self.rooms else 0.0)

    @property
    def block(self) -> int:
        """How many columns are painted in one piece."""
        return max(1, int(_PIECE / max(self.column * self.row, 1)))

    def rect(self, row: int, column: int) -> QRectF:
        """A cell of the content."""
        return QRectF(column * self.column, self.tops[row], self.column, self.row)

    def rows(self, top: float, bottom: float) -> range:
        """All rows that lie, at least in part, between these heights of the content."""
        first = bisect_right(self.tops, top - self.row)
        return range(first, max(bisect_left(self.tops, bottom), first))

    def place(self, row: int, column: int) -> str:
        """What a cell is called."""
        return f"{self.tables[row]}@{self.slots[column]}"

    def cell(self, place: str) -> tuple[int, int] | None:
        """Row and column of a place, if it is on this grid."""
        table, _, slot = place.rpartition("@")
        if table in self.tables and slot in self.slots:
            return self.tables.index(table), self.slots.index(slot)
        return None

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Row and column at a point of the content."""
        column = int(point.x() // self.column) if self.column else -1
        row = bisect_right(self.tops, point.y()) - 1
        inside = row >= 0 and point.y() < self.tops[row] + self.row and 0 <= column < len(self.slots)
        return (row, column) if inside else None


def shape_of(state: GridState, seen: QSizeF, unit: float, *, whole: bool) -> GridShape:
    """The grid for a place of this size, headings included: readable, or the `whole` of it at once.

    `unit` is a pixel of the screen in design pixels.
    """
    labels = [ink(label, LABEL_SIZE, theme.SEMIBOLD).width() for _, label, _ in state.tables]
    head = _snap(min(max([_LEAST_HEAD, *(width + 36 for width in labels)]), _MOST_HEAD), unit)
    rooms = [(name, len(list(run))) for name, run in groupby(room for *_, room in state.tables)]
    room = _ROOM if not whole or len(state.tables) < 30 else 20.0
    across = (seen.width() - head) / max(len(state.slots), 1)
    down = (seen.height() - HEAD_HEIGHT - room * len(rooms)) / max(len(state.tables), 1)
    if not whole:
        if across < _LEAST_COLUMN:  # a whole number of columns is seen
            across = (seen.width() - head) / max(int((seen.width() - head) / _LEAST_COLUMN), 1)
        down = max(down, _LEAST_ROW)
    column = _floor(min(across, _MOST_COLUMN), unit)
    row = _floor(min(down, _MOST_ROW), unit)
    room = _snap(room, unit)
    tops: list[float] = []
    bands = []
    y = 0.0
    for name, count in rooms:
        tops += [y + room + row * number for number in range(count)]
        bands.append((name, y, y + room + row * count))
        y += room + row * count
    tables, slots = tuple(table for table, *_ in state.tables), tuple(slot.key for slot in state.slots)
    return GridShape(head, column, row, tables, slots, tuple(tops), tuple(bands), room)


def _snap(length: float, unit: float) -> float:
    return round(length / unit) * unit


def _floor(length: float, unit: float) -> float:
    return max(int(length / unit + 1e-6), 1) * unit
