"""The scrolled grid: painted pieces that are kept, headings that stay, and one frame that the keyboard moves."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.desk.carry import Carry, Target, landing
from ui.desk.grid_bars import GUTTER, GridBars
from ui.desk.grid_heads import GridHeads
from ui.desk.grid_paint import GridPainter, paint_over
from ui.desk.grid_pieces import GridPieces
from ui.desk.grid_shape import HEAD_HEIGHT, GridShape, shape_of
from ui.desk.place_buttons import PlaceButton
from ui.desk.spoken import meeting_words
from ui.desk.states import GridState
from ui.parts.canvas import design_size, scale_of

_WHEEL = 0.9
_FRAME = 3.0
_CUT = 40.0
"""Design pixels along the edges of the grid that bars and fades take."""


class GridBoard(QWidget):
    """All that is scrolled of a grid; places are `table@slot key`, points are design pixels of this part."""

    scrolled = Signal()

    def __init__(self, page: QWidget, carry: Carry) -> None:
        super().__init__(page)
        self._carry = carry
        self._state: GridState | None = None
        self._shape: GridShape | None = None
        self._painter: GridPainter | None = None
        self._heads: GridHeads | None = None
        self._bars = GridBars(1.0)
        self._pieces = GridPieces()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._light_late)
        self._over = ""
        self._whole = False
        self._seen = False
        self.offset = QPointF()
        self.framed = ""
        """The place that has the keyboard, or will have it."""
        self.frame = PlaceButton(self)
        self.frame.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def render(self, state: GridState) -> None:  # type: ignore[override] # as all views of this program
        """Show this day; of the same day only cells that are others are painted anew."""
        before, self._state = self._state, state
        same_day = before is not None and keys(before) == keys(state)
        self._lay_out(keep=before is not None and heads(before) == heads(state))
        if before is not None and self._shape and same_day:
            self._pieces.forget_changed(before, state, self._shape)
        else:
            self._show_current()
        self.light_up()
        self.update()

    def zoom(self, *, whole: bool) -> None:
        """Show the whole day at once, or so large that it can be read."""
        self._whole = whole
        self._lay_out(keep=False)
        self._show_current()
        self.update()

    def _lay_out(self, *, keep: bool) -> None:
        state, size = self._state, design_size(self)
        if state is None or size.isEmpty():
            return
        scale, ratio = scale_of(self), self.devicePixelRatioF()
        seen = size - QSizeF(GUTTER, GUTTER)
        shape = shape_of(state, seen, 1 / (scale * ratio), whole=self._whole)
        if not keep or shape != self._shape:
            self._pieces.forget_all()
            self._heads = GridHeads(state, shape, scale, ratio)
            self._bars = GridBars(scale * ratio)
        if self._painter is None or shape != self._shape or not self._painter.fits(state):
            self._painter = GridPainter(state, shape, scale, ratio)
        self._shape = shape
        self.move_to(self.offset)
        self.put_frame(self.framed)

    def _show_current(self) -> None:
        """Have the slot that runs in sight, and the one before it."""
        state, shape = self._state, self._shape
        if state and shape and shape.tables and shape.slots:
            column = shape.slots.index(state.current) if state.current in shape.slots else 0
            self.move_to(QPointF(max(column - 1, 0) * shape.column, self.offset.y()))
            self.put_frame(shape.place(0, column))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._lay_out(keep=True)
        if not self._seen:  # until now there was no room for anything
            self._show_current()

    # Scrolling.

    @property
    def body(self) -> QRectF:
        """Where cells are seen; so wide that no column is cut where not all are seen."""
        size, head = design_size(self), self._shape.head if self._shape else 0.0
        width, height = size.width() - head - GUTTER, size.height() - HEAD_HEIGHT - GUTTER
        if self._shape and self._shape.size.width() > width:
            width = max(int(width / self._shape.column + 1e-6), 1) * self._shape.column
        return QRectF(head, HEAD_HEIGHT, max(width, 1), max(height, 1))

    @property
    def furthest(self) -> QPointF:
        """The offset at the end; (0, 0) where everything is seen."""
        content, body = self._shape.size if self._shape else self.body.size(), self.body
        return QPointF(max(content.width() - body.width(), 0), max(content.height() - body.height(), 0))

    @property
    def readable(self) -> bool:
        """Whether the zoom makes a difference."""
        return self._whole or not self.furthest.isNull()

    def move_to(self, offset: QPointF) -> None:
        """Show the content from there, as far as it goes."""
        unit, furthest = 1 / (scale_of(self) * self.devicePixelRatioF()), self.furthest
        x, y = min(max(offset.x(), 0), furthest.x()), min(max(offset.y(), 0), furthest.y())
        moved = QPointF(round(x / unit) * unit, round(y / unit) * unit)
        if moved != self.offset:
            self.offset = moved
            self.put_frame(self.framed)
            self.update()
            self.scrolled.emit()

    def reveal(self, place: str) -> None:
        """Move as little as needed to have this cell in sight."""
        rect, body = self.rect_of(place), self.body
        if not rect.isNull():
            x = max(rect.right() - body.right(), 0) + min(rect.left() - body.left(), 0)
            y = max(rect.bottom() - body.bottom(), 0) + min(rect.top() - body.top(), 0)
            self.move_to(self.offset + QPointF(x, y))

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, angle = QPointF(event.pixelDelta()) / scale_of(self), QPointF(event.angleDelta()) * _WHEEL
        way = pixels if not pixels.isNull() else angle
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not way.x():
            way = way.transposed()
        self.move_to(self.offset - way)
        event.accept()

    # Places.

    def at(self, point: QPointF) -> str:
        """The place at a point; empty if there is none."""
        shape = self._shape
        if shape is None or not self.body.contains(point):
            return ""
        cell = shape.at(point - self.body.topLeft() + self.offset)
        return shape.place(*cell) if cell else ""

    def rect_of(self, place: str) -> QRectF:
        """Where a place is, seen or not; null if it is not on this grid."""
        cell = self._shape.cell(place) if self._shape else None
        if self._shape is None or cell is None:
            return QRectF()
        return self._shape.rect(*cell).translated(self.body.topLeft() - self.offset)

    def target(self, place: str) -> Target | None:
        """What can be picked up or opened there."""
        state, shape = self._state, self._shape
        where = shape.cell(place) if shape else None
        if state is None or where is None or self._painter is None:
            return None
        table = translate("desk", "Table {label}").format(label=state.tables[where[0]][1])
        cell = self._painter.cells.get(place)
        name = f"{table}, {state.slots[where[1]].label}"
        return Target(place, cell.meeting if cell else "", cell.lines if cell else (), name)

    def place_of(self, meeting: str) -> str:
        """Where this meeting sits on this day; empty if nowhere."""
        cells = self._painter.cells.items() if self._painter else ()
        return next((place for place, cell in cells if cell.meeting == meeting), "")

    def beside(self, place: str, across: int, down: int) -> str:
        """The place so many columns and rows away; the last one in that direction where there are fewer."""
        shape = self._shape
        cell = shape.cell(place) if shape else None
        if shape is None or cell is None:
            return ""
        row = min(max(cell[0] + down, 0), len(shape.tables) - 1)
        column = min(max(cell[1] + across, 0), len(shape.slots) - 1)
        return shape.place(row, column)

    def put_frame(self, place: str) -> None:
        """Have the keyboard's frame there, hidden while it is out of sight."""
        self.framed = place
        rect, scale = self.rect_of(place), scale_of(self)
        seen = not rect.isNull() and self.body.adjusted(-1, -1, 1, 1).contains(rect)
        around = rect.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME) if seen else QRectF(0, -40, 20, 20)
        self.frame.setProperty("scale", scale)
        self.frame.setGeometry(QRectF(around.topLeft() * scale, around.size() * scale).toAlignedRect())
        self.frame.setAccessibleName(self._spoken(place))
        self.frame.setVisible(bool(place))

    def _spoken(self, place: str) -> str:
        target, state = self.target(place), self._state
        if target is None or state is None or self._painter is None:
            return ""
        cell = self._painter.cells.get(place)
        kind = cell.kind if cell else "closed" if place in state.closed else "free"
        return meeting_words(target.name, target.lines, kind)

    # Painting.

    def light_up(self) -> None:
        """Paint again what means something else for the meeting that is carried."""
        carry = self._carry
        held = carry.held if carry.grip else None
        if self._pieces.hold(held):
            self.update()
        over = carry.over if landing(held, carry.over) in {"free", "swap"} else ""
        if over != self._over:
            for place in (over, self._over):
                self._update_cell(place)
            self._over = over

    def _light_late(self) -> None:
        """Paint what was shown without its light."""
        shape, covered, scale = self._shape, QRectF(), scale_of(self)
        if shape is None:
            return
        for row, block in self._pieces.late:
            first = shape.rect(row, block * shape.block)
            covered = covered.united(QRectF(first.topLeft(), QSizeF(shape.block * shape.column, shape.row)))
        covered.translate(self.body.topLeft() - self.offset)
        self.update(QRectF(covered.topLeft() * scale, covered.size() * scale).toAlignedRect())
        self._pieces.late.clear()

    def _update_cell(self, place: str) -> None:
        rect, scale = self.rect_of(place), scale_of(self)
        if not rect.isNull():
            self.update(QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._seen = True
        painter, scale = QPainter(self), scale_of(self)
        painter.fillRect(event.rect(), rgb(theme.INK))
        shape, body = self._shape, self.body
        if shape is None or self._painter is None or self._heads is None:
            return
        exposed = QRectF(QPointF(event.rect().topLeft()) / scale, event.rect().size().toSizeF() / scale)
        painter.setClipRect(QRectF(body.topLeft() * scale, body.size() * scale))
        self._pieces.begin_frame()
        for row, block, corner in self._pieces_in(shape, exposed.intersected(body)):
            painter.drawPixmap(corner * scale, self._pieces.get(self._painter, (row, block)))
        painter.setClipping(False)
        if self._pieces.late:
            self._later.start()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        if self._over:
            painter.setClipRect(body)
            paint_over(painter, self.rect_of(self._over), free=landing(self._carry.held, self._over) == "free")
            painter.setClipping(False)
        self._heads.paint(painter, body, self.offset, exposed)
        if not body.adjusted(_CUT, _CUT, -_CUT, -_CUT).contains(exposed):
            size = design_size(self)
            painter.fillRect(QRectF(body.right(), 0, size.width(), size.height()), rgb(theme.INK))
            painter.fillRect(QRectF(0, body.bottom(), size.width(), size.height()), rgb(theme.INK))
            self._bars.paint(painter, body, self.offset, self.furthest)
        if self._pieces.too_many:
            self._pieces.keep_only({(row, block) for row, block, _ in self._pieces_in(shape, body)})

    def _pieces_in(self, shape: GridShape, seen: QRectF) -> Iterator[tuple[int, int, QPointF]]:
        """Row, block and corner of all pieces that are, at least in part, within `seen`."""
        if seen.isEmpty() or not shape.slots:
            return
        corner = self.body.topLeft() - self.offset
        width = shape.block * shape.column
        first = int((seen.left() - corner.x()) // width)
        last = min(int((seen.right() - corner.x() - 1e-6) // width), (len(shape.slots) - 1) // shape.block)
        for row in shape.rows(seen.top() - corner.y(), seen.bottom() - corner.y()):
            for block in range(first, last + 1):
                yield row, block, QPointF(corner.x() + block * width, corner.y() + shape.tops[row])


def keys(state: GridState) -> list[str]:
    """Which slots a grid shows."""
    return [slot.key for slot in state.slots]


def heads(state: GridState) -> tuple[object, ...]:
    """All that stands in the headings of a grid."""
    return state.current, state.tables, [(slot.key, slot.label, slot.note, slot.session) for slot in state.slots]
