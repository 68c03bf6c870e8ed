"""How the grid is painted: piece by piece of a row, once as it is and once as it is for the meeting that is carried."""

from collections import Counter
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from ui import fonts, theme
from ui.colours import rgb
from ui.desk.badges import Badge, paint_badge
from ui.desk.carry import landing
from ui.desk.grid_shape import GridShape
from ui.desk.plan_paint import Light, hatched
from ui.desk.states import Cell, GridState, Held

_BUSY = theme.mixed(theme.PANEL, theme.FACE, 0.85)
_OVER = theme.mixed(theme.INK, theme.PANEL, 0.75)
_WAITS = theme.mixed(theme.INK, theme.WAITING, 0.21)
_MOVED = theme.CHOSEN
_RULE = theme.mixed(theme.INK, theme.LINE, 0.5)
_CURRENT = theme.mixed(theme.INK, theme.PANEL, 1.0)
_FREE = theme.mixed(theme.INK, theme.GOOD, 0.3)
_FREE_OVER = theme.mixed(theme.INK, theme.GOOD, 0.53)
_VEIL = 175
"""How opaque what lies over a grid that waits is, of 255."""
_TWO_LINES, _ONE_LINE = 46.0, 22.0
_NARROWEST = 56.0
_MARKED = 14.0
"""The least height of a cell with a mark for a swap; in lower ones its bright edge says it, beside filled free ones."""


class GridPainter:
    """Paints pieces of rows: so many columns of one table."""

    def __init__(self, state: GridState, shape: GridShape, scale: float, ratio: float) -> None:
        """`scale` as in `canvas`, `ratio` pixels of the screen to one of Qt."""
        self.state = state
        self.shape = shape
        # Where two meetings were put at one place, the one without a table stands behind the other.
        ordered = sorted(state.cells, key=lambda cell: cell.kind != "waiting")
        self.cells = {f"{cell.table}@{cell.slot}": cell for cell in ordered}
        counted = Counter(f"{cell.table}@{cell.slot}" for cell in ordered)
        self._contested = {place for place, count in counted.items() if count > 1}
        self._scale = scale
        self._ratio = ratio

    def fits(self, state: GridState) -> bool:
        """Whether it paints the same cells, on the same tables and slots."""
        mine = self.state
        return (mine.cells, mine.closed, mine.current) == (state.cells, state.closed, state.current)

    def piece(self, row: int, block: int) -> QPixmap:
        """The block of columns of a row as it is."""
        picture = QPixmap((self._size(block) * self._scale * self._ratio).toSize())
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(rgb(theme.INK))
        painter = self._painter(picture)
        for column in self._columns(block):
            face = self._face(column, block)
            place = self.shape.place(row, column)
            if self.shape.slots[column] == self.state.current:
                painter.fillRect(face, rgb(_CURRENT))
            painter.fillRect(QRectF(face.left(), face.bottom() - 1, face.width(), 1), rgb(_RULE))
            if place in self.state.closed:
                _paint_closed(painter, face)
            if place in self.cells:
                paint_cell(painter, self.cells[place], face)
            if place in self._contested:
                _paint_contested(painter, face)
        painter.end()
        return picture

    def lit(self, row: int, block: int, plain: QPixmap, held: Held) -> QPixmap:
        """The same while a meeting is carried: free cells shine, swaps are marked, all others dim."""
        picture = QPixmap(plain)
        painter = self._painter(picture)
        veil = rgb(theme.INK)
        veil.setAlpha(_VEIL)
        painter.fillRect(QRectF(QPointF(), self._size(block)), veil)
        for column in self._columns(block):
            place, face = self.shape.place(row, column), self._face(column, block)
            cell = self.cells.get(place)
            means = landing(held, place)
            if cell and cell.meeting == held.meeting:
                paint_cell(painter, cell, face, "source")
            elif means == "free":
                _paint_free(painter, face)
            elif cell and means == "swap":
                paint_cell(painter, cell, face, "swap")
        painter.end()
        return picture

    def _painter(self, picture: QPixmap) -> QPainter:
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(self._scale, self._scale)
        return painter

    def _columns(self, block: int) -> range:
        first = block * self.shape.block
        return range(first, min(first + self.shape.block, len(self.shape.slots)))

    def _size(self, block: int) -> QSizeF:
        return QSizeF(len(self._columns(block)) * self.shape.column, self.shape.row)

    def _face(self, column: int, block: int) -> QRectF:
        left = (column - block * self.shape.block) * self.shape.column
        return QRectF(left, 0, self.shape.column, self.shape.row)


def inner(face: QRectF) -> QRectF:
    """What is painted of a cell, with air around it."""
    air = 3.0 if face.height() > 30 else 1.0
    return face.adjusted(air, air, -air, -air - 1)


def radius_of(room: QRectF) -> float:
    """Of a cell's corners."""
    return min(9.0, room.height() / 4)


def paint_cell(painter: QPainter, cell: Cell, face: QRectF, light: Light = "") -> None:
    """One meeting."""
    room = inner(face)
    fill, edge, text = _colours(cell, light)
    painter.setPen(QPen(rgb(edge), 1.8) if edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    painter.drawRoundedRect(room, radius_of(room), radius_of(room))
    badge = _badge(cell, light)
    inset = 0.0
    if badge and room.width() >= 24 and (room.height() >= _MARKED or not light):
        radius = min(10.0, room.height() / 3.2)
        inset = 2 * radius + 4
        away = radius + min(5.0, radius / 2)
        paint_badge(painter, badge, QPointF(room.right() - away, room.top() + away), radius)
    if face.width() >= _NARROWEST and face.height() >= _ONE_LINE:
        _paint_lines(painter, cell.lines, room, text, inset)


def _colours(cell: Cell, light: Light) -> tuple[QColor, str | None, str]:
    """Fill, edge and text."""
    if light == "source":
        return rgb(theme.TEXT), None, theme.INK
    if light == "swap":
        return rgb(_BUSY), theme.TEXT, theme.TEXT
    match cell.kind:
        case "busy" | "locked":
            return rgb(_BUSY), None, theme.TEXT
        case "waiting":
            return rgb(_WAITS), theme.WAITING, theme.TEXT
        case "moved":
            return rgb(_MOVED), theme.NEWS, theme.TEXT
        case "over":
            return rgb(_OVER), None, theme.QUIET
    assert_never(cell.kind)


def _badge(cell: Cell, light: Light) -> Badge | None:
    if light:
        return "swap" if light == "swap" else None
    return None if cell.kind == "busy" else cell.kind


def _paint_lines(painter: QPainter, lines: tuple[str, ...], room: QRectF, colour: str, inset: float) -> None:
    two = room.height() >= _TWO_LINES and len(lines) > 1
    shown = lines[:2] if two else (" · ".join(lines),)
    size = 18 if two else int(min(18.0, max(11.0, room.height() * 0.55)))
    height = size * 1.28
    font = fonts.font(size, theme.MEDIUM)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(rgb(colour))
    top = room.center().y() - height * len(shown) / 2
    for number, line in enumerate(shown):
        fonts.ready_for(line)
        width = room.width() - 18 - (inset if number == 0 else 0)
        place = QRectF(room.left() + 10, top + number * height, width + 2, height)
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)


def _paint_closed(painter: QPainter, face: QRectF) -> None:
    room = inner(face)
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QPen(rgb(theme.FACE), 1.6))
    painter.drawPath(hatched(room))
    painter.restore()


def _paint_free(painter: QPainter, face: QRectF) -> None:
    room = inner(face).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(rgb(theme.GOOD), 2))
    painter.setBrush(rgb(_FREE))
    painter.drawRoundedRect(room, radius_of(room), radius_of(room))


def _paint_contested(painter: QPainter, face: QRectF) -> None:
    """A second meeting waits for the same place."""
    room = inner(face)
    painter.setPen(QPen(rgb(theme.WAITING), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room, radius_of(room), radius_of(room))
    radius = min(10.0, room.height() / 3.2)
    away = radius + min(5.0, radius / 2)
    paint_badge(painter, "waiting", QPointF(room.right() - away, room.bottom() - away), radius)


def paint_over(painter: QPainter, face: QRectF, *, free: bool) -> None:
    """The cell that something is carried over, where it can be put down."""
    room = inner(face).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(rgb(theme.GOOD if free else theme.TEXT), 5))
    painter.setBrush(rgb(_FREE_OVER) if free else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room, radius_of(room), radius_of(room))
