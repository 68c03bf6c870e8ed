"""A sheet over the screen that asks something, says what would follow, and is closed again."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.desk.icons import IconButton
from ui.desk.sheet_answer import SheetAnswer
from ui.desk.sheet_body import SheetQuestions
from ui.desk.states import Action, SheetState
from ui.parts.busy import HEIGHT as BUSY_HEIGHT
from ui.parts.busy import Busy
from ui.parts.canvas import Canvas, canvas_of
from ui.parts.desk_button import DeskButton
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.flow import flow
from ui.parts.focus import next_within
from ui.parts.scroll import GUTTER, ScrollColumn

_TITLE = Style(theme.SIZE_DESK_TITLE, theme.SIZE_DESK_TEXT, 4, theme.BOLD, leading=1.15)
_PAD, _GAP, _UNDER_TITLE = 44, 24, 12
_AROUND, _ABOVE, _BELOW = 48, 32, 40
_AROUND_TIGHT, _ABOVE_TIGHT, _BELOW_TIGHT = 16, 20, 24
"""Of a card above the keyboard."""
_WIDTH, _WIDTH_BESIDE = 1080, 1760
_SMALL_BUTTONS = 3 * theme.TARGET
"""Design pixels for them beside the title."""
_ASK_SHARE, _BETWEEN = 0.5, 56
"""Of a sheet whose answer stands beside what it asks."""
_ANSWER_SHARE = 0.45
"""Of the height that the answer gets at least, where it needs it and stands below."""


class SheetView(QWidget):
    """Renders a `SheetState` over a scrim; the keyboard stays inside."""

    wanted = Signal(object)
    keyboard_wanted = Signal()
    """The keyboard on the screen is to be shown or hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: SheetState | None = None
        self._covered = 0.0
        self._card = QRectF()
        self._title = FittedText(_TITLE, self, middle=True)
        self._keys = IconButton("keyboard", self)
        self._keys.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it is for the mouse
        self._keys.clicked.connect(self.keyboard_wanted)
        self._close = IconButton("close", self)
        self._close.clicked.connect(self._want_to_close)
        self._lock = IconButton("lock", self)
        self._lock.clicked.connect(lambda: self.wanted.emit(Action("lock", "")))
        self._left = ScrollColumn(self, background=theme.PANEL)
        self._right = ScrollColumn(self, background=theme.PANEL)
        self._questions = SheetQuestions(self._left)
        self._answer = SheetAnswer(self._right)
        self._questions.wanted.connect(self.wanted)
        self._answer.wanted.connect(self.wanted)
        self._questions.typed.connect(lambda: self._questions.reveal_focus(self._left))
        self._questions.submitted.connect(self._press_primary)
        self._busy = Busy(self)
        self._buttons: list[DeskButton] = []
        self.hide()

    def render(self, state: SheetState) -> None:  # type: ignore[override] # as all views of this program
        """Show this sheet; the same one again keeps the caret, the keyboard and the position."""
        opened = self.isHidden() or self._state is None or self._state.name != state.name
        self._state = state
        self.setAccessibleName(state.title)
        self._title.tell(state.title)
        self._keys.name(translate("desk", "Keyboard"))
        self._close.name(translate("desk", "Close"))
        self._lock.name(translate("desk", "Lock the desk"))
        self._questions.render(state)
        self._answer.render(state)
        self._busy.tell(state.busy)
        self._tell_buttons(state.actions)
        self._arrange()
        if opened:
            self._left.scroll_to(0)
            self._right.scroll_to(0)
            self.show()
            self.raise_()
            (self._questions.first_line() or self).setFocus()

    @property
    def asks_to_type(self) -> bool:
        """Whether the first thing to do is to type something that nothing else fills in."""
        first = next(iter(self._state.fields), None) if self._state else None
        return (
            first is not None and first.kind in ("text", "pin") and not (first.value or first.choices or first.scanned)
        )

    def keep_clear(self, covered: float) -> None:
        """Leave so many design pixels at the bottom to the keyboard on the screen."""
        self._covered = covered
        self._arrange()
        self._questions.reveal_focus(self._left)

    def _tell_buttons(self, actions: tuple[Action, ...]) -> None:
        while len(self._buttons) > len(actions):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(actions):
            self._buttons.append(self._button(len(self._buttons)))
        for button, action in zip(self._buttons, actions, strict=True):
            button.name(action.label, kind=action.kind)

    def _button(self, index: int) -> DeskButton:
        button = DeskButton(self)
        button.clicked.connect(lambda: self._press(index))
        return button

    def _press(self, index: int) -> None:
        if self._state and index < len(self._state.actions):
            self.wanted.emit(self._state.actions[index])

    def _press_primary(self) -> None:
        actions = self._state.actions if self._state else ()
        primary = next((action for action in actions if action.kind == "primary"), None)
        if primary:
            self.wanted.emit(primary)

    def _want_to_close(self) -> None:
        self.wanted.emit(Action("close_sheet", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._want_to_close()
        event.accept()  # nothing under it hears a key

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the sheet."""
        return next_within(self._left, self._right, *self._buttons, self._lock, self._close, forward=forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under the sheet is touched through it."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas = canvas_of(self.size())
        around = _AROUND_TIGHT if self._covered else _AROUND
        beside = self._is_beside(canvas)
        width = min(_WIDTH_BESIDE if beside else _WIDTH, canvas.width - 2 * (32 if canvas.portrait else 64))
        inner = width - 2 * _PAD
        title = max(self._title.fit_within(inner - _SMALL_BUTTONS).height, theme.TARGET)
        free = canvas.height - self._covered - 2 * around
        rest = self._above() + title + _UNDER_TITLE + self._foot(inner)
        left, right = _beside(inner) if beside else (inner, inner)
        room = free - rest
        asks, answers = self._questions.height_within(left), self._answer.height_within(right)
        if beside:
            asked = answered = seen = min(max(asks, answers), room)
        else:
            asked, answered, seen = _shared(asks, answers, room)
        self._card = QRectF((canvas.width - width) / 2, around + (room - seen) / 2, width, rest + seen)
        top = self._arrange_head(canvas, title)
        x, y = (inner - right, 0.0) if beside else (0.0, seen - answered)
        self._place(canvas, self._left, self._questions, QRectF(self._card.left() + _PAD, top, left, asked), asks)
        place = QRectF(self._card.left() + _PAD + x, top + y, right, answered)
        self._place(canvas, self._right, self._answer, place, answers)
        self._arrange_foot(canvas, top + seen + _GAP)
        self.update()

    def _is_beside(self, canvas: Canvas) -> bool:
        """Whether what would follow stands beside the fields, rather than below."""
        answers = self._state is not None and self._answer.has_anything()
        return not canvas.portrait and self._questions.has_fields() and answers

    def _place(self, canvas: Canvas, column: ScrollColumn, content: QWidget, room: QRectF, height: float) -> None:
        column.setVisible(height > 0)
        if height > 0:
            canvas.place(column, room.left(), room.top(), room.width() + GUTTER, room.height())
            column.set_content(content, height)

    def _above(self) -> float:
        return _ABOVE_TIGHT if self._covered else _ABOVE

    def _foot(self, inner: float) -> float:
        """Design pixels between the body and the lower edge."""
        busy = BUSY_HEIGHT + 16 if self._state and self._state.busy else 0
        places = self._button_places(inner)
        return _GAP + busy + (places[-1].bottom() if places else 0) + (_BELOW_TIGHT if self._covered else _BELOW)

    def _button_places(self, inner: float) -> list[QRectF]:
        return flow([button.wanted_width() for button in self._buttons], inner, theme.DESK_BUTTON)

    def _arrange_head(self, canvas: Canvas, title: float) -> float:
        """The title and the small buttons; gives where the body begins."""
        card, side = self._card, theme.TARGET
        top = card.top() + self._above()
        canvas.place(self._title, card.left() + _PAD, top, card.width() - 2 * _PAD - _SMALL_BUTTONS, title)
        right = card.right() - _PAD + 16
        canvas.place(self._close, right - side, top, side, side)
        self._keys.setVisible(self._questions.has_lines())
        if self._questions.has_lines():
            canvas.place(self._keys, right - 3 * side, top, side, side)
        canvas.place(self._lock, right - 2 * side, top, side, side)
        self._lock.setVisible(bool(self._state and self._state.name != "first"))  # before it nobody can sign in
        return top + title + _UNDER_TITLE

    def _arrange_foot(self, canvas: Canvas, top: float) -> None:
        left, inner = self._card.left() + _PAD, self._card.width() - 2 * _PAD
        self._busy.setVisible(bool(self._state and self._state.busy))
        if self._state and self._state.busy:
            canvas.place(self._busy, left, top, inner, BUSY_HEIGHT)
            top += BUSY_HEIGHT + 16
        for button, place in zip(self._buttons, self._button_places(inner), strict=True):
            canvas.place(button, left + place.left(), top + place.top(), place.width(), place.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        canvas = canvas_of(self.size())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrim = rgb(theme.INK)
        scrim.setAlphaF(0.86)
        painter.fillRect(self.rect(), scrim)
        painter.scale(canvas.scale, canvas.scale)
        painter.setPen(QPen(rgb(theme.LINE), 2))
        painter.setBrush(rgb(theme.PANEL))
        painter.drawRoundedRect(self._card, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)


def _beside(inner: float) -> tuple[float, float]:
    """The widths of what is asked and of what would follow."""
    left = (inner - _BETWEEN) * _ASK_SHARE
    return left, inner - _BETWEEN - left


def _shared(asks: float, answers: float, room: float) -> tuple[float, float, float]:
    """The heights of what is asked, of what would follow below it, and of both."""
    between = _GAP if asks and answers else 0
    if asks + between + answers <= room:
        return asks, answers, asks + between + answers
    answered = min(answers, max(room * _ANSWER_SHARE, room - between - asks))
    return room - between - answered, answered, room
