"""The hall at a chosen slot, with meetings that can be carried from table to table and from slot to slot."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.desk import slot_strip, waiting_tray
from ui.desk.carry import Carry, Target
from ui.desk.carry_words import hint_over
from ui.desk.dwell import Dwell
from ui.desk.meeting_card import DOCKED_SHARE, MeetingCard
from ui.desk.page_head import PageHead
from ui.desk.place_buttons import DIRECTIONS, nearest
from ui.desk.plan_sheet import PlanSheet
from ui.desk.slot_strip import SlotStrip
from ui.desk.states import Action, PlanState
from ui.desk.waiting_tray import WaitingTray
from ui.parts.canvas import canvas_in, scale_of

_MARGIN, _TOP, _GAP = 36.0, 28.0, 14.0
_ARROWS = {"-1", "1"}


class PlanView(QWidget):
    """Renders a `PlanState`; says by `wanted` what to open, hold, drop, swap, let go, and which slot to show."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: PlanState | None = None
        self._carry = Carry(self)
        self._carry.wanted.connect(self.wanted)
        self._carry.changed.connect(self._carried)
        self._head = PageHead(self, self.wanted.emit)
        self._sheet = PlanSheet(self, self._carry, self._pressed_by_key)
        self._tray = WaitingTray(self)
        self._tray.pressed.connect(self._pressed_by_key)
        self._strip = SlotStrip(self)
        self._strip.pressed.connect(self._choose)
        self._card = MeetingCard(self)
        self._finger = QPointF()
        self._source = QRectF()
        self._dwell = Dwell(self, self._dwelt)
        self.setMouseTracking(True)
        self._sheet.setMouseTracking(True)

    def render(self, state: PlanState) -> None:  # type: ignore[override] # as all views of this program
        """Show this state; what is carried stays in hand as long as the state holds it."""
        laid_out = self._state is not None and bool(self._state.waiting) == bool(state.waiting)
        self._state = state
        self._carry.movable = state.movable
        self._head.render(state.title, state.summary, state.actions)
        self._arrange_if(not laid_out)
        self._sheet.render(state)
        self._strip.render(state.slots, state.chosen)
        self._carry.render(state.held)
        self._arrange()
        places = [button for part in (self._sheet, self._tray, self._strip) for button in part.buttons.all]
        for one, following in pairwise([*self._head.buttons, *places]):
            self.setTabOrder(one, following)

    def _arrange_if(self, needed: bool) -> None:
        if needed:
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
        state = self._state
        if state is None:
            return
        canvas = canvas_in(self)
        top = self._head.arrange(canvas, _MARGIN, _TOP) + _GAP
        width = canvas.width - 2 * _MARGIN
        bottom = canvas.height - _MARGIN + 8 - slot_strip.HEIGHT
        canvas.place(self._strip, _MARGIN, bottom, width, slot_strip.HEIGHT)
        if state.waiting:
            bottom -= waiting_tray.HEIGHT + _GAP
            canvas.place(self._tray, _MARGIN, bottom, width, waiting_tray.HEIGHT)
        self._tray.setVisible(bool(state.waiting))
        canvas.place(self._sheet, _MARGIN, top, width, max(bottom - _GAP - top, 1))
        self._card.setProperty("scale", canvas.scale)

    # Where things are, in design pixels of the page.

    def _within(self, part: QWidget, point: QPointF) -> QPointF:
        return point - QPointF(part.pos()) / scale_of(self)

    def _target_at(self, point: QPointF) -> Target | None:
        if self._tray.isVisible() and (meeting := self._tray.at(self._within(self._tray, point))):
            return self._tray.target(meeting)
        return self._sheet.target(self._sheet.at(self._within(self._sheet, point)))

    def _place_of(self, table: str) -> QRectF:
        face = self._sheet.faces().get(table, QRectF())
        return face.translated(QPointF(self._sheet.pos()) / scale_of(self)) if not face.isNull() else face

    def _source_place(self) -> QRectF:
        """Where what is carried came from, if that is in sight."""
        meeting = self._carry.grip.meeting if self._carry.grip else ""
        if self._tray.target(meeting):
            return self._tray.rect_of(meeting).translated(QPointF(self._tray.pos()) / scale_of(self))
        return self._place_of(self._sheet.table_of(meeting))

    # Finger and mouse; presses on the hall and on the tray's cards come up to here.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._finger = event.position() / scale_of(self)
            self._card.vanish()
            self._carry.press(self._target_at(self._finger), self._finger)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._finger = event.position() / scale_of(self)
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._carry.lost()
            self._hover(self._finger)
        elif self._carry.move(self._finger, self._sheet.at(self._within(self._sheet, self._finger))):
            self._card.follow(self._finger)
            self._over_strip(self._finger)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._finger = event.position() / scale_of(self)
            self._over_strip(None)
            self._carry.release(self._sheet.at(self._within(self._sheet, self._finger)))

    def _hover(self, point: QPointF) -> None:
        """Say who meets at the table under the mouse."""
        target = None if self._carry.grip else self._target_at(point)
        if target and target.lines and target.place:
            self._card.tell(target.lines, target.name)
            self._card.beside(self._place_of(target.place))
        elif not self._carry.grip:
            self._card.vanish()

    def _over_strip(self, point: QPointF | None) -> None:
        """A slot, or an arrow, that something is held over for a while is chosen."""
        within = self._within(self._strip, point) if point else QPointF(-1, -1)
        over = self._strip.at(within) or str(self._strip.arrow_at(within) or "")
        self._strip.go_over(over)
        self._dwell.go_over(over, asks=over in _ARROWS or self._strip.may_choose(over))

    def _dwelt(self, over: str) -> None:
        if over in _ARROWS:
            self._strip.turn(int(over))
            self._dwell.again()
        else:
            self._choose(over)

    def _choose(self, key: str) -> None:
        if self._strip.may_choose(key):
            self.wanted.emit(Action("slot", "", key))

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, table = Qt.Key(event.key()), self._sheet.buttons.focused
        if key == Qt.Key.Key_Escape and self._carry.grip:
            self._carry.let_go()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._choose(self._strip.beside(-1 if key == Qt.Key.Key_PageUp else 1))
        elif table and key in DIRECTIONS:
            self._step(table, key)
        elif table and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press_table(table, opens=key == Qt.Key.Key_Space)
        else:
            event.ignore()

    def _step(self, table: str, key: Qt.Key) -> None:
        """The frame goes to the next table in that direction; to the next that takes it while something is carried."""
        faces, held = self._sheet.faces(), self._carry.held
        if self._carry.grip and held:
            others = {one: face for one, face in faces.items() if one in held.free or one in held.swaps}
        else:
            others = faces
        found = nearest(faces[table], DIRECTIONS[key], {one: face for one, face in others.items() if one != table})
        if found:
            self._sheet.buttons.go(found)
            if self._carry.grip:
                self._carry.go_over(found)

    def _press_table(self, table: str, *, opens: bool) -> None:
        target = self._sheet.target(table)
        if self._carry.grip:
            self._carry.put(table)
        elif target and target.meeting and self._carry.movable and not opens:
            self._carry.pick_up(target)
        elif target:
            self._carry.open(target)

    def _pressed_by_key(self, key: str) -> None:
        """A screen reader pressed a table, or Enter a card of the tray."""
        target = self._tray.target(key)
        if target and self._carry.movable:
            self._carry.pick_up(target)
            self._sheet.buttons.go(self._sheet.buttons.stop)
        elif target:
            self._carry.open(target)
        else:
            self._press_table(key, opens=False)

    # What is carried.

    def _carried(self) -> None:
        """The card, the lights and the tray follow what is carried."""
        carry, state = self._carry, self._state
        grip = carry.grip
        if state is None:
            return
        self._head.step_aside(aside=grip is not None and not carry.by_finger)
        self._tray.render(state.waiting, grip.meeting if grip else "")
        self._sheet.light_up()
        if grip is None:
            self._over_strip(None)
            if self._source.isNull():
                self._card.vanish()
            else:
                self._card.glide_back(self._source)
            return
        self._source = self._source_place()
        lines = carry.held.lines if carry.held else grip.lines
        over = self._sheet.target(carry.over)
        hint, badge = hint_over(carry.held, carry.over, over, by_finger=carry.by_finger)
        if carry.by_finger:
            self._card.tell(lines, hint, badge)
            self._card.follow(self._finger)
            self._sheet.buttons.go(
                self._sheet.table_of(grip.meeting) or self._sheet.buttons.stop, Qt.FocusReason.MouseFocusReason
            )
        else:
            width = canvas_in(self).width
            self._card.tell(lines, hint, badge, most=DOCKED_SHARE * width)
            self._card.dock(width - _MARGIN)
