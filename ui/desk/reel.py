"""A row of painted items; one longer than its place is turned by arrows at its ends, wheel, finger and keys."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.place_buttons import PlaceButtons
from ui.parts.canvas import design_size, scale_of

ARROW = 60.0
"""Design pixels that each arrow is wide."""
_DRAG = 12.0
_RADIUS = 16.0


class Reel(QWidget):
    """What a row of slots and a tray of meetings have in common; they paint their items."""

    pressed = Signal(str)
    """The key of an item."""

    def __init__(self, page: QWidget, *, pans: bool, widest: float, narrowest: float) -> None:
        """Items are so wide, in design pixels; where even narrow ones do not all fit, whole ones fill the place.

        Where a finger does not pan, presses on items are left to the page, so that they can be dragged away.
        """
        super().__init__(page)
        self._pans = pans
        self._widest, self._narrowest = widest, narrowest
        self._keys: tuple[str, ...] = ()
        self._lefts: list[float] = [0.0]
        self._offset = 0.0
        self._finger: tuple[float, float] | None = None
        self._panned = False
        self.over = ""
        self.lead = 0.0
        """Design pixels at the left that are no place for items."""
        self.buttons = PlaceButtons(self, self.pressed.emit)

    def units(self) -> Sequence[int]:
        """How many times as wide as the narrowest item each one is."""
        return [1] * len(self._keys)

    def paint_item(self, painter: QPainter, key: str, rect: QRectF) -> None:
        """Paint one item."""

    def paint_below(self, painter: QPainter) -> None:
        """Paint what is no item."""

    def paint_above(self, painter: QPainter) -> None:
        """Paint what belongs to several items."""

    def set_items(self, names: dict[str, str]) -> None:
        """Have these items, called so."""
        self._keys = tuple(names)
        self.buttons.tell(names)
        self.lay_out()
        self.update()

    def lay_out(self) -> None:
        """Give every item its place."""
        room = design_size(self).width() - self.lead
        for seen in (room, room - 2 * ARROW):
            self._lefts = [0.0, *accumulate(self._widths(max(seen, 1.0)))]
            if self._lefts[-1] <= seen + 1:
                break
        self.turn_to(self._offset)

    def _widths(self, room: float) -> Sequence[float]:
        units = self.units()
        each = min(room / max(sum(units), 1), self._widest)
        if each < self._narrowest:
            each = room / max(int(room / self._narrowest), 1)
        return [unit * each for unit in units]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.lay_out()

    @property
    def window_rect(self) -> QRectF:
        """Where items are seen: between the arrows, if there are any."""
        size = design_size(self)
        arrow = ARROW if self._lefts[-1] > size.width() - self.lead + 1 else 0.0
        return QRectF(self.lead + arrow, 0, max(size.width() - self.lead - 2 * arrow, 1), size.height())

    def rect_of(self, key: str) -> QRectF:
        """Where an item is, seen or not."""
        index, seen = self._keys.index(key), self.window_rect
        spare = max(seen.width() - self._lefts[-1], 0) / 2 if self._centred() else 0
        left = seen.left() + spare + self._lefts[index] - self._offset
        return QRectF(left, 0, self._lefts[index + 1] - self._lefts[index], seen.height())

    def _centred(self) -> bool:
        return self._pans

    def at(self, point: QPointF) -> str:
        """The key of the item there; empty if none is seen there."""
        if not self.window_rect.contains(point):
            return ""
        return next((key for key in self._keys if self.rect_of(key).contains(point)), "")

    def arrow_at(self, point: QPointF) -> int:
        """-1 or 1 on one of the arrows, else 0."""
        size, seen = design_size(self), self.window_rect
        if not QRectF(self.lead, 0, size.width(), size.height()).contains(point) or not self._longer:
            return 0
        return -1 if point.x() < seen.left() else 1 if point.x() > seen.right() else 0

    @property
    def _longer(self) -> bool:
        return self.window_rect.width() < design_size(self).width() - self.lead

    def turn(self, by: int) -> None:
        """Show the items before or after those that are seen."""
        self.turn_to(self._offset + by * self.window_rect.width() * 0.85)

    def turn_to(self, offset: float, *, whole: bool = True) -> None:
        """Show the items from there on, as far as they go; beginning with a `whole` one."""
        nearest = min(self._lefts, key=lambda left: abs(left - offset)) if whole else offset
        self._offset = min(max(nearest, 0.0), max(self._lefts[-1] - self.window_rect.width(), 0.0))
        for key in self._keys:
            self.buttons.put(key, self.rect_of(key).adjusted(8, 8, -8, -8))
        self.update()

    def reveal(self, key: str) -> None:
        """Have this item in sight, with something of its neighbours."""
        if key in self._keys:
            rect, seen = self.rect_of(key), self.window_rect
            about = min(rect.width(), max(seen.width() - rect.width(), 0) / 2)
            if rect.left() - about < seen.left():
                self.turn_to(self._offset + rect.left() - about - seen.left())
            elif rect.right() + about > seen.right():
                self.turn_to(self._offset + rect.right() + about - seen.right())

    def go_over(self, key: str) -> None:
        """Mark the item that something is carried over."""
        if key != self.over:
            self.over = key
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, angle = event.pixelDelta(), event.angleDelta()
        way = (pixels.x() or pixels.y()) / scale_of(self) if not pixels.isNull() else (angle.x() or angle.y()) * 0.9
        self.turn_to(self._offset - way)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position() / scale_of(self)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.arrow_at(point):
            self.turn(self.arrow_at(point))
        elif self._pans:
            self._finger, self._panned = (point.x(), self._offset), False
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._finger is None:
            event.ignore()
            return
        way = event.position().x() / scale_of(self) - self._finger[0]
        self._panned = self._panned or abs(way) > _DRAG
        if self._panned:
            self.turn_to(self._finger[1] - way, whole=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._finger is None:
            event.ignore()
            return
        self._finger = None
        key = self.at(event.position() / scale_of(self))
        if self._panned:
            self.turn_to(self._offset)
        elif key:
            self.pressed.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.buttons.focused
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if focused and step:
            index = min(max(self._keys.index(focused) + step, 0), len(self._keys) - 1)
            self.reveal(self._keys[index])
            self.buttons.go(self._keys[index])
        elif focused and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(focused)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale_of(self), scale_of(self))
        size, seen = design_size(self), self.window_rect
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.PANEL))
        painter.drawRoundedRect(QRectF(QPointF(), size), _RADIUS, _RADIUS)
        if self._longer:
            self._paint_arrow(painter, -1, self._offset > 0.5)
            self._paint_arrow(painter, 1, self._offset < self._lefts[-1] - seen.width() - 0.5)
        self.paint_below(painter)
        painter.setClipRect(seen)
        for key in self._keys:
            rect = self.rect_of(key)
            if rect.intersects(seen):
                self.paint_item(painter, key, rect)
        self.paint_above(painter)

    def _paint_arrow(self, painter: QPainter, way: int, more: bool) -> None:
        size = design_size(self)
        middle = QPointF(self.lead + ARROW / 2 if way < 0 else size.width() - ARROW / 2, size.height() / 2)
        painter.setPen(QPen(rgb(theme.TEXT if more else theme.LINE), 3.5, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            [middle + QPointF(-6 * way, -13), middle + QPointF(6 * way, 0), middle + QPointF(-6 * way, 13)]
        )
