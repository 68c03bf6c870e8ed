"""Who is at the desk: names to touch, and the keypad for the PIN beside them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.desk import name_tile
from ui.desk.name_tile import NameTile
from ui.desk.states import Action, SignInState
from ui.parts.canvas import Canvas, canvas_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Span, Style
from ui.parts.focus import next_within
from ui.parts.marks import Mark
from ui.parts.pin_pad import HEIGHT, WIDTH, PinPad
from ui.parts.scroll import GUTTER, ScrollColumn
from ui.parts.tones import COLOURS

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_TITLE = Style(theme.SIZE_GREETING, theme.SIZE_PARTNER, 2, theme.BOLD, leading=1.08)
_TEXT = Style(theme.SIZE_DESK_TEXT, theme.SIZE_SMALL, 4, colour=theme.QUIET, leading=1.3)
_CLOCK = Style(theme.SIZE_CLOCK, theme.SIZE_SMALL, 1, theme.SEMIBOLD, tabular=True, across=Qt.AlignmentFlag.AlignRight)
_WHO = Style(38, theme.SIZE_SMALL, 1, theme.BOLD, across=_CENTRE)
_NOTE = Style(theme.SIZE_DESK_TEXT, theme.SIZE_SMALL, 3, theme.MEDIUM, leading=1.2, across=_CENTRE)
_GAP, _CARD_PAD = 14, 48
_HEAD = 188
"""Design pixels of the card above its dots."""
_CARD_WIDTH, _CARD_HEIGHT = WIDTH + 2 * _CARD_PAD, _HEAD + HEIGHT + _CARD_PAD


class SignInView(QWidget):
    """Renders a `SignInState`; a keyboard's digits go to the keypad wherever the focus is."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: SignInState | None = None
        self._card = QRectF()
        self._sign = Mark("sign", theme.TEXT, self)
        self._clock = FittedText(_CLOCK, self, middle=True)
        self._title = FittedText(_TITLE, self)
        self._text = FittedText(_TEXT, self)
        self._column = ScrollColumn(self)
        self._list = QWidget(self._column)
        self._tiles: list[NameTile] = []
        self._who = FittedText(_WHO, self, middle=True)
        self._note = FittedText(_NOTE, self, middle=True)
        self._pad = PinPad(self)
        self._pad.entered.connect(self._enter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def render(self, state: SignInState) -> None:  # type: ignore[override] # as all views of this program
        """Show these names; digits typed for somebody else are forgotten."""
        before, self._state = self._state, state
        if before is None or before.chosen != state.chosen:
            self._pad.empty()
            self.setFocus()
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(state.note)
        self._sign.setAccessibleName(translate("desk", "Treffpunkt"))
        self._clock.tell(state.clock)
        self._title.tell(state.title)
        self._text.tell(state.text)
        self._tell_tiles(state)
        self._who.tell(_name_of(state) or translate("desk", "Who are you?"))
        hint = translate("desk", "Type your PIN.") if state.chosen else translate("desk", "Touch your name first.")
        self._note.tell(Span(state.note or hint, COLOURS[state.tone if state.note else "quiet"]))
        self._pad.name_keys()
        self._pad.open_to_typing(state.open_to_typing and bool(state.chosen))
        self._arrange()

    def _tell_tiles(self, state: SignInState) -> None:
        while len(self._tiles) > len(state.names):
            gone = self._tiles.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._tiles) < len(state.names):
            self._tiles.append(self._tile(len(self._tiles)))
        for tile, action in zip(self._tiles, state.names, strict=True):
            chosen = action.value == state.chosen if state.chosen else action.kind == "primary"
            tile.tell(action.label, state.details.get(action.value, ""), chosen=chosen)

    def _tile(self, index: int) -> NameTile:
        tile = NameTile(self._list)
        tile.clicked.connect(lambda: self._choose(index))
        return tile

    def _choose(self, index: int) -> None:
        if self._state:
            self.setFocus()  # so that Enter after the digits means OK
            self.wanted.emit(self._state.names[index])

    def _enter(self, digits: str) -> None:
        if self._state and self._state.chosen:
            self.wanted.emit(Action("pin", "", subject=self._state.chosen, value=digits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pad.take(event)
        event.accept()  # nothing under it hears a key

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes over the names and then over the keys."""
        return next_within(self._column, self._pad, forward=forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under it is touched through it."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas = canvas_of(self.size())
        canvas.place(self._sign, theme.MARGIN, 48, 60, 60)
        canvas.place(self._clock, canvas.width - theme.MARGIN - 240, 48, 240, 60)
        if canvas.portrait:
            self._card = QRectF(
                (canvas.width - _CARD_WIDTH) / 2, canvas.height - _CARD_HEIGHT - 56, _CARD_WIDTH, _CARD_HEIGHT
            )
            names = QRectF(theme.MARGIN, 144, canvas.width - 2 * theme.MARGIN, self._card.top() - 144 - 40)
        else:
            left = canvas.width - theme.MARGIN - 40 - _CARD_WIDTH
            self._card = QRectF(left, (canvas.height - _CARD_HEIGHT) / 2 + 36, _CARD_WIDTH, _CARD_HEIGHT)
            names = QRectF(theme.MARGIN + 40, 170, left - 2 * theme.MARGIN - 80, canvas.height - 170 - 56)
        self._arrange_names(canvas, names)
        self._arrange_card(canvas)
        self.update()

    def _arrange_names(self, canvas: Canvas, room: QRectF) -> None:
        title = self._title.fit_within(room.width(), 180).height
        text = self._text.fit_within(room.width()).height if self._text.text else 0
        canvas.place(self._title, room.left(), room.top(), room.width(), title)
        self._text.setVisible(bool(self._text.text))
        if self._text.text:
            canvas.place(self._text, room.left(), room.top() + title + 12, room.width(), text)
        top = room.top() + title + 12 + text + 36
        columns = 2 if canvas.portrait else 3
        tall = name_tile.HEIGHT_PORTRAIT if canvas.portrait else name_tile.HEIGHT
        width = (room.width() - (columns - 1) * _GAP) / columns
        rows = -(-len(self._tiles) // columns)
        canvas.place(self._column, room.left(), top, room.width() + GUTTER, room.bottom() - top)
        self._list.setProperty("scale", canvas.scale)
        for index, tile in enumerate(self._tiles):
            row, column = divmod(index, columns)
            canvas.place(tile, column * (width + _GAP), row * (tall + _GAP), width, tall)
        self._column.set_content(self._list, max(rows * (tall + _GAP) - _GAP + 2, 1))  # the lower edge is rounded up

    def _arrange_card(self, canvas: Canvas) -> None:
        left, top = self._card.left() + _CARD_PAD, self._card.top()
        canvas.place(self._who, left, top + 32, WIDTH, 56)
        canvas.place(self._note, left, top + 90, WIDTH, 84)
        canvas.place(self._pad, left, top + _HEAD, WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        canvas = canvas_of(self.size())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), rgb(theme.INK))
        painter.scale(canvas.scale, canvas.scale)
        painter.setPen(QPen(rgb(theme.LINE), 2))
        painter.setBrush(rgb(theme.PANEL))
        painter.drawRoundedRect(self._card, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)


def _name_of(state: SignInState) -> str:
    """What the chosen one is called."""
    return next((action.label for action in state.names if action.value == state.chosen), state.chosen)
