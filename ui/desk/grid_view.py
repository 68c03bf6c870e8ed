"""Tables × slots of a day, with meetings that can be carried to other tables, slots and days."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QInputDevice, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.desk.carry import Carry, Target
from ui.desk.carry_words import hint_over
from ui.desk.dwell import Dwell
from ui.desk.grid_bars import GUTTER
from ui.desk.grid_board import GridBoard
from ui.desk.grid_days import GridDays
from ui.desk.grid_edge import GridEdge
from ui.desk.grid_pan import GridPan
from ui.desk.meeting_card import DOCKED_SHARE, MeetingCard
from ui.desk.page_head import PageHead
from ui.desk.place_buttons import DIRECTIONS, nearest
from ui.desk.states import GridState
from ui.parts.canvas import canvas_in, scale_of

_MARGIN, _TOP, _GAP = 36.0, 28.0, 12.0


class GridView(QWidget):
    """Renders a `GridState`; says by `wanted` what to open, hold, drop, swap, let go, and which day to show."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: GridState | None = None
        self._carry = Carry(self)
        self._carry.wanted.connect(self.wanted)
        self._carry.changed.connect(self._carried)
        self._head = PageHead(self, self.wanted.emit)
        self._days = GridDays(self, self.wanted.emit, self._change_zoom)
        self._dwell = Dwell(self, self._days.ask_for)
        self._whole = False
        self._board = GridBoard(self, self._carry)
        self._board.scrolled.connect(self._scrolled)
        self._board.frame.clicked.connect(lambda: self._press_place(opens=False))
        self._pan = GridPan(self._board)
        self._edge = GridEdge(self._board, self._carry)
        self._card = MeetingCard(self)
        self._finger = QPointF()
        self._source = QRectF()
        self.setMouseTracking(True)
        self._board.setMouseTracking(True)

    def render(self, state: GridState) -> None:  # type: ignore[override] # as all views of this program
        """Show this state; what is carried stays in hand as long as the state holds it."""
        self._state = state
        self._days.render(state.days)
        self._carry.movable = state.movable
        self._head.render(state.title, "", state.actions)
        self._arrange()
        self._board.render(state)
        self._carry.render(state.held)
        self._arrange()
        for one, following in pairwise([*self._head.buttons, *self._days.buttons, self._board.frame]):
            self.setTabOrder(one, following)

    def _change_zoom(self) -> None:
        self.zoom(whole=not self._whole)

    def zoom(self, *, whole: bool) -> None:
        """Show the whole day at once, or so large that it can be read."""
        self._whole = whole
        self._board.zoom(whole=whole)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()
        if self._carry.grip:
            self._carried()  # the card in hand stands where this size has room for it

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._carry.forget()
            self._card.hide()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas = canvas_in(self)
        top = self._head.arrange(canvas, _MARGIN, _TOP) + 8
        top = self._days.arrange(canvas, _MARGIN, top) + _GAP
        canvas.place(self._board, _MARGIN, top, canvas.width - 2 * _MARGIN + GUTTER, max(canvas.height - top - 16, 1))
        self._days.show_zoom(whole=self._whole, useful=self._board.readable)
        self._card.setProperty("scale", canvas.scale)

    # Where things are, in design pixels of the page.

    def _on_board(self, point: QPointF) -> QPointF:
        return point - QPointF(self._board.pos()) / scale_of(self)

    def _place_at(self, point: QPointF) -> str:
        return self._board.at(self._on_board(point))

    def _rect_of(self, place: str) -> QRectF:
        rect = self._board.rect_of(place)
        return rect if rect.isNull() else rect.translated(QPointF(self._board.pos()) / scale_of(self))

    # Finger and mouse; presses on the grid come up to here.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._finger = event.position() / scale_of(self)
            self._card.vanish()
            touched = event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen
            scrolls = touched and not self._board.furthest.isNull()
            self._carry.press(self._target_at(self._finger), self._finger, at_once=not scrolls)
            self._pan.press(self._finger)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._finger = event.position() / scale_of(self)
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._carry.lost()
            self._hover(self._finger)
        elif self._carry.move(self._finger, self._place_at(self._finger)):
            self._card.follow(self._finger)
            self._edge.watch(self._on_board(self._finger))
            self._over_days(self._finger)
        elif not self._carry.pressed:
            self._pan.move(self._finger, event.timestamp())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._finger = event.position() / scale_of(self)
            self._pan.release(event.timestamp())
            self._over_days(None)
            self._carry.release(self._place_at(self._finger))

    def _target_at(self, point: QPointF) -> Target | None:
        return self._board.target(self._place_at(point))

    def _hover(self, point: QPointF) -> None:
        """Say who meets in the cell under the mouse."""
        target = None if self._carry.grip else self._target_at(point)
        if target and target.lines:
            self._card.tell(target.lines, target.name)
            self._card.beside(self._rect_of(target.place))
        elif not self._carry.grip:
            self._card.vanish()

    def _over_days(self, point: QPointF | None) -> None:
        """A day that something is held over for a while is shown."""
        day = self._days.at((point * scale_of(self)).toPoint()) if point else None
        self._dwell.go_over(day.value if day else "", asks=day is not None and day.kind != "primary")

    def _scrolled(self) -> None:
        """The grid moved under the finger or the frame."""
        if self._carry.by_finger:
            self._carry.go_over(self._place_at(self._finger))
        elif not self._carry.grip:
            self._card.vanish()

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, framed = Qt.Key(event.key()), self._board.frame.hasFocus()
        if key == Qt.Key.Key_Escape and self._carry.grip:
            self._carry.let_go()
        elif framed and key in DIRECTIONS:
            self._step(key)
        elif framed and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not self._carry.grip:
            rows = max(int(self._board.body.height() // max(self._rect_of(self._board.framed).height(), 1)) - 1, 1)
            self._go(self._board.beside(self._board.framed, 0, -rows if key == Qt.Key.Key_PageUp else rows))
        elif framed and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press_place(opens=key == Qt.Key.Key_Space)
        else:
            event.ignore()

    def _step(self, key: Qt.Key) -> None:
        """The frame goes to the next cell, or to the next that takes what is carried."""
        framed, way, held = self._board.framed, DIRECTIONS[key], self._carry.held
        if self._carry.grip and held:
            places = {place: self._rect_of(place) for place in (held.free | held.swaps) - {framed}}
            others = {place: rect for place, rect in places.items() if not rect.isNull()}
            self._go(nearest(self._rect_of(framed), way, others))
        else:
            self._go(self._board.beside(framed, way.x(), way.y()))

    def _go(self, place: str) -> None:
        if place:
            self._board.reveal(place)
            self._board.put_frame(place)
            self._board.frame.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._carry.grip:
                self._carry.go_over(place)

    def _press_place(self, *, opens: bool) -> None:
        target = self._board.target(self._board.framed)
        if self._carry.grip:
            self._carry.put(self._board.framed)
        elif target and target.meeting and self._carry.movable and not opens:
            self._carry.pick_up(target)
        elif target:
            self._carry.open(target)

    # What is carried.

    def _carried(self) -> None:
        """The card and the lights follow what is carried."""
        carry, grip = self._carry, self._carry.grip
        self._board.light_up()
        self._head.step_aside(aside=grip is not None and not carry.by_finger)
        if grip is None:
            self._over_days(None)
            self._card.glide_back(self._source)
            return
        self._source = self._rect_of(self._board.place_of(grip.meeting))
        lines = carry.held.lines if carry.held else grip.lines
        there = self._board.target(carry.over)
        hint, badge = hint_over(carry.held, carry.over, there, by_finger=carry.by_finger)
        if carry.by_finger:
            self._card.tell(lines, hint, badge)
            self._card.follow(self._finger)
            self._board.frame.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            width = canvas_in(self).width
            self._card.tell(lines, hint, badge, most=DOCKED_SHARE * width)
            self._card.dock(width - _MARGIN)
