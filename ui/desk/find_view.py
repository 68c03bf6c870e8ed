"""The page that starts everything: one box, what it found, and the card of what is chosen."""

from typing import Final, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.desk.card_view import CardView
from ui.desk.message_page import MessagePage
from ui.desk.result_chips import ResultChips
from ui.desk.states import Action, CardState, FindState
from ui.parts.canvas import Canvas, canvas_in
from ui.parts.field import TextField
from ui.parts.scroll import GUTTER

_BOX: Final = 92
_SIDE, _TOP, _BOTTOM = 44, 32, 32
_SIDE_PORTRAIT = 40


class FindView(QWidget):
    """Renders a `FindState`. The box has the keyboard, unless something else was given it on purpose.

    Wants `type` (the text as its value) at each change of the text, `clear`, the results' own actions, and those of the
    card.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: FindState | None = None
        self.box = TextField(self, aside=True, size=36)
        self.box.edited.connect(self._edited)
        self.box.submitted.connect(self._open_marked)
        self.setFocusProxy(self.box)
        self._chips = ResultChips(self)
        self._chips.turned.connect(self._arrange)
        self.card = CardView(self)
        self._message = MessagePage(self)
        for part in (self._chips, self.card, self._message):
            part.wanted.connect(self.wanted)
        self.card.body.lines.left_upwards.connect(self.take_focus)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_changed)

    def render(self, state: FindState) -> None:  # type: ignore[override] # as all views of this program
        """Show this; what somebody is typing stays as it is."""
        before, self._state = self._state, state
        focused = self.window().focusWidget()
        self.box.tell(state.text, hint=state.hint)
        self._chips.tell(state.results, state.chosen)
        if state.card:
            self.card.render(state.card)
        else:
            self._message.render(state.message, state.message_actions, high=bool(state.results))
        self._arrange()
        if not self._still_there(focused, before):
            self.take_focus()

    def _still_there(self, focused: QWidget | None, before: FindState | None) -> bool:
        """Whether what had the keyboard still is what it was, or is no part of this page."""
        if focused is not None and not isValid(focused):
            return False
        if focused is None or not self.isAncestorOf(focused):
            return True
        same = before is None or _name_of(before.card) == _name_of(self._state.card if self._state else None)
        return focused.isVisibleTo(self) and (same or not self.card.isAncestorOf(focused))

    def take_focus(self) -> None:
        """Give the keyboard to the box."""
        self.box.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, text: str) -> None:
        self._chips.unmark()
        self.wanted.emit(Action("type", "", value=text))

    def _open_marked(self) -> None:
        result = self._chips.marked
        if result is not None:
            self._chips.unmark()
            self.wanted.emit(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody else took: the box is typed into from wherever the keyboard is."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.take_focus()
                self._chips.unmark()
                self.box.line.clear()
                self.wanted.emit(Action("clear", ""))
            case Qt.Key.Key_Down:
                if not self._chips.mark(1) and self.card.isVisibleTo(self):
                    self.card.body.lines.enter()
            case Qt.Key.Key_Up:
                self._chips.mark(-1)
            case _ if event.text().isprintable() and event.text() and not self.box.line.hasFocus():
                self.take_focus()
                self.box.line.insert(event.text())
            case _:
                event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_seen():
            self.take_focus()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002 - the signal's
        """Back to the box where what had the keyboard has gone; a moment later, since Qt may be about to give it on."""
        if new is None and self.isVisible():
            QTimer.singleShot(0, self, self._take_lost_focus)

    def _take_lost_focus(self) -> None:
        if self.isVisible() and self.isActiveWindow() and QApplication.focusWidget() is None and self._is_seen():
            self.take_focus()

    def _is_seen(self) -> bool:
        """Whether nothing lies over the box, such as a sheet."""
        window = self.window()
        under = window.childAt(self.box.mapTo(window, self.box.rect().center()))
        return under is not None and (under is self.box or self.box.isAncestorOf(under))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas = canvas_in(self)
        side = _SIDE_PORTRAIT if canvas.portrait else _SIDE
        width = canvas.width - 2 * side
        canvas.place(self.box, side, _TOP, width, _BOX)
        top: float = _TOP + _BOX + 12
        chips = self._chips.height_within(width)
        self._chips.setVisible(bool(chips))
        if chips:
            canvas.place(self._chips, side, top, width, chips)
            top += chips
        self._arrange_below(canvas, side, top + 24)

    def _arrange_below(self, canvas: Canvas, side: float, top: float) -> None:
        shown, hidden = (self.card, self._message) if self._state and self._state.card else (self._message, self.card)
        hidden.hide()
        # The bar of a column stands in the margin, so that its rows end where the box ends.
        canvas.place(shown, side, top, canvas.width - 2 * side + GUTTER, max(canvas.height - top - _BOTTOM, 1))


def _name_of(card: CardState | None) -> tuple[str, str] | None:
    return (card.title, card.subtitle) if card else None
