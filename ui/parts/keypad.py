"""A keypad over the whole window, for a PIN: by touch or by keyboard."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import fonts, theme
from ui.parts.button import Button
from ui.parts.canvas import canvas_of, design_size, scale_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Span, Style

MOST_DIGITS = 12
_IDLE_MS = 20_000

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_DIGIT, _WORD = 48, 30
_TITLE = Style(theme.SIZE_PARTNER, theme.SIZE_SMALL, weight=theme.BOLD, across=_CENTRE)
_NOTE = Style(theme.SIZE_SMALL + 2, theme.SIZE_SMALL, lines=2, colour=theme.QUIET, across=_CENTRE)

# Design pixels.
_KEY_WIDTH, _KEY_HEIGHT, _KEY_GAP = 136, 104, 20
_INNER = 3 * _KEY_WIDTH + 2 * _KEY_GAP
_PADDING = 48
_CARD_WIDTH = _INNER + 2 * _PADDING
_CARD_HEIGHT = 944
_DOT = 9


def _scrim() -> QColor:
    colour = QColor(theme.INK)
    colour.setAlphaF(0.88)
    return colour


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
        painter.setPen(QPen(QColor(theme.NEWS), 4) if self.hasFocus() else Qt.PenStyle.NoPen)
        if bright:
            painter.setBrush(QColor(theme.QUIET if self.isDown() else theme.TEXT))
        else:
            painter.setBrush(QColor(theme.LINE if self.isDown() else theme.RAISED))
        painter.drawRoundedRect(face, theme.RADIUS_CARD, theme.RADIUS_CARD)
        colour = theme.INK if bright else theme.TEXT if self.isEnabled() else theme.DIM
        painter.setPen(QColor(colour))
        painter.setFont(fonts.font(_DIGIT if self.text().isdigit() else _WORD, theme.SEMIBOLD))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())


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
        painter.setPen(QPen(QColor(theme.LINE), 2))
        painter.setBrush(QColor(theme.INK))
        frame = QRectF(0, 0, size.width(), size.height()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, theme.RADIUS_CARD, theme.RADIUS_CARD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.TEXT))
        first = frame.center().x() - (self.count - 1) * 3.4 * _DOT / 2
        for i in range(self.count):
            painter.drawEllipse(QPointF(first + i * 3.4 * _DOT, frame.center().y()), _DOT, _DOT)


class Keypad(QWidget):
    """Asks for a PIN; closes by itself when nobody touches it for `idle_ms`."""

    entered = Signal(str)
    """The digits, when somebody presses OK."""

    def __init__(self, parent: QWidget, *, idle_ms: int = _IDLE_MS) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._digits = ""
        self._title, self._note = FittedText(_TITLE, self), FittedText(_NOTE, self, middle=True)
        self._dots = _Dots(self)
        self._keys = [_Key(digit, self) for digit in "123456789"]
        self._clear, zero, self._ok = _Key("", self), _Key("0", self), _Key("", self, bright=True)
        for key in (*self._keys, zero):
            key.clicked.connect(partial(self._type, key.text()))
        self._keys += [self._clear, zero, self._ok]
        self._clear.clicked.connect(self.empty)
        self._ok.clicked.connect(self._enter)
        self._close = Button(self)
        self._close.clicked.connect(self.hide)
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(self.hide)
        self.hide()

    def ask(self, title: str) -> None:
        """Open over the parent, empty."""
        self._title.tell(title)
        self._clear.name(QCoreApplication.translate("keypad", "Clear"))
        self._ok.name(QCoreApplication.translate("keypad", "OK"))
        self._close.name(QCoreApplication.translate("keypad", "Close"))
        self.setAccessibleName(title)
        self.empty()
        self._idle.start()
        self.show()
        self.raise_()
        self.setFocus()

    def say(self, note: str, colour: str = theme.QUIET, *, open_to_typing: bool = True) -> None:
        """A note under the title; the keys are dead while typing makes no sense."""
        self._note.tell(Span(note, colour))
        self.setAccessibleDescription(note)
        for key in self._keys:
            key.setEnabled(open_to_typing)

    def empty(self) -> None:
        """Forget what was typed."""
        self._hold("")

    def _hold(self, digits: str) -> None:
        self._digits = digits[:MOST_DIGITS]
        self._dots.count = len(self._digits)
        told = QCoreApplication.translate("keypad", "digits typed: {count}").format(count=len(self._digits))
        self._dots.setAccessibleName(told)
        self._dots.update()
        if self.isVisible():
            self._idle.start()

    def _type(self, digit: str, *_: object) -> None:
        self._hold(self._digits + digit)

    def _enter(self) -> None:
        digits = self._digits
        self.empty()
        if digits:
            self.entered.emit(digits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif not self._ok.isEnabled():
            return
        elif event.text().isascii() and event.text().isdigit():
            self._type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._hold(self._digits[:-1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the keypad and never to what lies under it."""
        ring = [key for key in (*self._keys, self._close) if key.isEnabled()]
        focused = next((i for i, key in enumerate(ring) if key.hasFocus()), -1 if forward else 0)
        ring[(focused + (1 if forward else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self._idle.stop()
        self.empty()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under the keypad is touched through it."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        canvas = canvas_of(event.size())
        left, top = (canvas.width - _INNER) / 2, (canvas.height - _CARD_HEIGHT) / 2
        canvas.place(self._title, left, top + 44, _INNER, 54)
        canvas.place(self._note, left, top + 104, _INNER, 84)
        canvas.place(self._dots, left, top + 204, _INNER, 76)
        for i, key in enumerate(self._keys):
            x, y = left + i % 3 * (_KEY_WIDTH + _KEY_GAP), top + 300 + i // 3 * (_KEY_HEIGHT + _KEY_GAP)
            canvas.place(key, x, y, _KEY_WIDTH, _KEY_HEIGHT)
        canvas.place(self._close, left, top + 800, _INNER, theme.BUTTON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        canvas = canvas_of(self.size())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _scrim())
        painter.scale(canvas.scale, canvas.scale)
        card = QRectF((canvas.width - _CARD_WIDTH) / 2, (canvas.height - _CARD_HEIGHT) / 2, _CARD_WIDTH, _CARD_HEIGHT)
        painter.setPen(QPen(QColor(theme.LINE), 2))
        painter.setBrush(QColor(theme.PANEL))
        painter.drawRoundedRect(card, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
