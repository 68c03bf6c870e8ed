"""The painted keys for a PIN, with a dot for each digit: within a keypad, or beside something else."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit

MOST_DIGITS: Final = 12

# Design pixels.
_KEY_WIDTH, _KEY_HEIGHT, _KEY_GAP = 136, 104, 20
_DOTS_HEIGHT, _BELOW_DOTS = 76, 20
WIDTH: Final = 3 * _KEY_WIDTH + 2 * _KEY_GAP
HEIGHT: Final = _DOTS_HEIGHT + _BELOW_DOTS + 4 * _KEY_HEIGHT + 3 * _KEY_GAP
_DIGIT = Style(48, weight=theme.SEMIBOLD, across=Qt.AlignmentFlag.AlignHCenter)
_WORD = Style(30, 20, weight=theme.SEMIBOLD, across=Qt.AlignmentFlag.AlignHCenter)
_PAD = 12
_DOT = 9


class _Key(QAbstractButton):
    def __init__(self, text: str, parent: QWidget, *, bright: bool = False) -> None:
        super().__init__(parent)
        self._bright = bright
        self.name(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        size = design_size(self)
        face = QRectF(0, 0, size.width(), size.height()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            face.adjust(1, 1, -1, -1)
        bright = self._bright and self.isEnabled()
        painter.setPen(QPen(rgb(theme.NEWS), 4) if self.hasFocus() else Qt.PenStyle.NoPen)
        if bright:
            painter.setBrush(rgb(theme.QUIET if self.isDown() else theme.TEXT))
        else:
            painter.setBrush(rgb(theme.FACE if self.isDown() else theme.RAISED if self.isEnabled() else theme.INK))
        painter.drawRoundedRect(face, theme.RADIUS_CARD, theme.RADIUS_CARD)
        for piece in self.pieces():
            piece.draw(painter)

    def pieces(self) -> list[Piece]:
        """The digit or the word, within the key."""
        size = design_size(self)
        bright = self._bright and self.isEnabled()
        colour = theme.INK if bright else theme.TEXT if self.isEnabled() else theme.QUIET
        style = _DIGIT if self.text().isdigit() else _WORD
        room = QRectF(_PAD, 0, size.width() - 2 * _PAD, size.height())
        return [Piece(room, fit((Span(self.text(), colour),), style, room.width()), middle=True)]


class _Dots(QWidget):
    """As many dots as digits were typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        size = design_size(self)
        painter.setPen(QPen(rgb(theme.LINE), 2))
        painter.setBrush(rgb(theme.INK))
        frame = QRectF(0, 0, size.width(), size.height()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, theme.RADIUS_CARD, theme.RADIUS_CARD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.TEXT))
        first = frame.center().x() - (self.count - 1) * 3.4 * _DOT / 2
        for i in range(self.count):
            painter.drawEllipse(QPointF(first + i * 3.4 * _DOT, frame.center().y()), _DOT, _DOT)


class PinPad(QWidget):
    """`WIDTH` × `HEIGHT` design pixels of keys; whoever shows it hands the keys of a keyboard on to it."""

    entered = Signal(str)
    """The digits, when somebody presses OK."""
    touched = Signal()
    """What was typed has changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._digits = ""
        self._dots = _Dots(self)
        keys = [_Key(digit, self) for digit in "123456789"]
        self._clear, zero, self._ok = _Key("", self), _Key("0", self), _Key("", self, bright=True)
        for key in (*keys, zero):
            key.clicked.connect(partial(self._type, key.text()))
        self.keys: tuple[QAbstractButton, ...] = (*keys, self._clear, zero, self._ok)
        self._clear.clicked.connect(self.empty)
        self._ok.clicked.connect(self._enter)
        self.name_keys()
        self._hold("")

    def name_keys(self) -> None:
        """Call the keys by their words in the language that is installed."""
        self._clear.name(translate("keypad", "Clear"))
        self._ok.name(translate("keypad", "OK"))

    def open_to_typing(self, is_open: bool) -> None:
        """Whether the keys take anything."""
        for key in self.keys:
            key.setEnabled(is_open)

    def empty(self) -> None:
        """Forget what was typed."""
        self._hold("")

    def take(self, event: QKeyEvent) -> bool:
        """Type what was pressed on a keyboard; whether the key means something here."""
        if not self._ok.isEnabled():
            return False
        if event.text().isascii() and event.text().isdigit():
            self._type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._hold(self._digits[:-1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            return False
        return True

    def _hold(self, digits: str) -> None:
        self._digits = digits[:MOST_DIGITS]
        self._dots.count = len(self._digits)
        told = translate("keypad", "digits typed: {count}").format(count=len(self._digits))
        self._dots.setAccessibleName(told)
        self._dots.update()
        self.touched.emit()

    def _type(self, digit: str, *_: object) -> None:
        self._hold(self._digits + digit)

    def _enter(self) -> None:
        digits = self._digits
        self.empty()
        if digits:
            self.entered.emit(digits)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        canvas = canvas_in(self)
        canvas.place(self._dots, 0, 0, WIDTH, _DOTS_HEIGHT)
        for i, key in enumerate(self.keys):
            x, y = i % 3 * (_KEY_WIDTH + _KEY_GAP), i // 3 * (_KEY_HEIGHT + _KEY_GAP)
            canvas.place(key, x, _DOTS_HEIGHT + _BELOW_DOTS + y, _KEY_WIDTH, _KEY_HEIGHT)
