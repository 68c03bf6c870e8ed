"""The headings of the grid, which stay while it is scrolled: slots above, tables and rooms at the left."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from ui import fonts, theme
from ui.colours import rgb
from ui.desk.grid_shape import HEAD_HEIGHT, LABEL_SIZE, GridShape
from ui.desk.states import GridState, Slot
from ui.parts.hall_plan_labels import largest

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_START = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_NOTE_SIZES = range(16, 12, -1)
_WRAPPED = _CENTRE | int(Qt.TextFlag.TextWrapAnywhere)


class GridHeads:
    """All headings of a grid, painted once."""

    def __init__(self, state: GridState, shape: GridShape, scale: float, ratio: float) -> None:
        """`scale` as in `canvas`, `ratio` pixels of the screen to one of Qt."""
        self._shape = shape
        self._scale = scale
        self._ratio = ratio
        self._rows = self._picture(QSizeF(shape.head, max(shape.size.height(), 1)))
        self._columns = self._picture(QSizeF(max(shape.size.width(), 1), HEAD_HEIGHT))
        with self._painter(self._rows) as painter:
            for (_, label, _), top in zip(state.tables, shape.tops, strict=True):
                _paint_label(painter, label, QRectF(0, top, shape.head, shape.row))
        with self._painter(self._columns) as painter:
            for number, slot in enumerate(state.slots):
                rect = QRectF(number * shape.column, 0, shape.column, HEAD_HEIGHT)
                _paint_slot(painter, slot, rect, current=slot.key == state.current)

    def _picture(self, size: QSizeF) -> QPixmap:
        picture = QPixmap((size * self._scale * self._ratio).toSize().expandedTo(QSize(1, 1)))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(rgb(theme.INK))
        return picture

    def _painter(self, picture: QPixmap) -> QPainter:
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(self._scale, self._scale)
        return painter

    def paint(self, painter: QPainter, body: QRectF, offset: QPointF, exposed: QRectF) -> None:
        """All headings around the `body` that are `exposed`, with the content moved by `offset`."""
        shape = self._shape
        self._part(
            painter, self._rows, QPointF(0, HEAD_HEIGHT - offset.y()), QRectF(0, body.top(), shape.head, body.height())
        )
        _paint_rooms(painter, shape, offset.y(), exposed)
        if exposed.top() >= HEAD_HEIGHT:
            return
        painter.fillRect(QRectF(0, 0, shape.head, HEAD_HEIGHT), rgb(theme.INK))
        self._part(
            painter,
            self._columns,
            QPointF(shape.head - offset.x(), 0),
            QRectF(shape.head, 0, body.width(), HEAD_HEIGHT),
        )
        _paint_corner(painter, shape, offset.y())
        painter.fillRect(QRectF(0, HEAD_HEIGHT - 2, body.right(), 2), rgb(theme.LINE))

    def _part(self, painter: QPainter, picture: QPixmap, corner: QPointF, seen: QRectF) -> None:
        """Of a picture that begins at `corner`, what lies within `seen`; pixel by pixel."""
        pixels = self._scale * self._ratio
        painter.save()
        painter.resetTransform()
        target = QRectF(seen.topLeft() * self._scale, seen.size() * self._scale)
        source = QRectF((seen.topLeft() - corner) * pixels, seen.size() * pixels)
        painter.drawPixmap(target, picture, source)
        painter.restore()


def _paint_rooms(painter: QPainter, shape: GridShape, above: float, exposed: QRectF) -> None:
    """A band across the grid for each room; the left of the grid belongs to the rows' headings."""
    for name, start, _ in shape.rooms:
        band = QRectF(0, HEAD_HEIGHT - above + start, exposed.right(), shape.room)
        if band.intersects(exposed):
            painter.fillRect(band, rgb(theme.INK))
            size = min(20, int(shape.room * 0.62))
            _write(painter, name, band.adjusted(4, 0, 0, -2), (size, theme.SEMIBOLD, theme.QUIET))


def _paint_label(painter: QPainter, label: str, row: QRectF) -> None:
    """A table's label, whole whatever its length."""
    room = row.adjusted(4, 1, -12, -1)
    most = int(max(min(LABEL_SIZE, row.height() * 0.8), 8))
    size = largest(label, theme.SEMIBOLD, room.width(), range(most, max(most // 2, 7), -1))
    painter.setPen(rgb(theme.TEXT))
    if size:
        painter.setFont(fonts.font(size, theme.SEMIBOLD))
        painter.drawText(room, _CENTRE, label)
        return
    fonts.ready_for(label)
    for smaller in range(min(most, 18), 5, -1):
        font = fonts.font(smaller, theme.SEMIBOLD)
        if QFontMetricsF(font).boundingRect(room, _WRAPPED, label).height() <= room.height():
            break
    painter.setFont(font)
    painter.drawText(room, _WRAPPED, label)


def _paint_slot(painter: QPainter, slot: Slot, rect: QRectF, *, current: bool) -> None:
    size = 22 if rect.width() >= 70 else int(max(9, rect.width() * 0.32))
    noted = bool(largest(slot.note, theme.MEDIUM, rect.width() - 10, _NOTE_SIZES)) if slot.note else False
    middle = rect.center().y() - (9 if noted else 1)
    font = fonts.font(size, theme.BOLD if current else theme.SEMIBOLD, tabular=True)
    if current:
        width = min(QFontMetricsF(font).horizontalAdvance(slot.label) + size, rect.width())
        pill = QRectF(rect.center().x() - width / 2, middle - 0.76 * size, width, 1.52 * size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.TEXT))
        painter.drawRoundedRect(pill, size / 2, size / 2)
    painter.setFont(font)
    painter.setPen(rgb(theme.INK if current else theme.QUIET if slot.session else theme.TEXT))
    painter.drawText(QRectF(rect.left() - 8, middle - 16, rect.width() + 16, 32), _CENTRE, slot.label)
    colour = theme.QUIET if slot.session else theme.WAITING
    if noted:
        _write(painter, slot.note, rect.adjusted(4, 38, -4, -4), (_NOTE_SIZES[0], theme.MEDIUM, colour), _CENTRE)
    elif slot.note:
        painter.fillRect(QRectF(rect.left() + 3, rect.bottom() - 9, rect.width() - 6, 3), rgb(colour))


def _paint_corner(painter: QPainter, shape: GridShape, top: float) -> None:
    """The room of the rows that are seen first."""
    name = next((name for name, start, end in shape.rooms if start + shape.room / 2 < top < end), "")
    if name:
        _write(painter, name, QRectF(4, 0, shape.head - 8, HEAD_HEIGHT), (18, theme.SEMIBOLD, theme.QUIET))


def _write(painter: QPainter, text: str, room: QRectF, type_: tuple[int, int, str], flags: int = _START) -> None:
    """As large as it fits, elided only at the least size."""
    most, weight, colour = type_
    size = largest(text, weight, room.width(), range(most, 11, -1)) or min(most, 12)
    font = fonts.font(size, weight)
    painter.setFont(font)
    painter.setPen(rgb(colour))
    painter.drawText(room, flags, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 2))
