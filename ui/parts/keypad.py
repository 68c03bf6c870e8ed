"""A keypad over the whole window, for a PIN: by touch or by keyboard."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.parts.button import Button
from ui.parts.canvas import canvas_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Span, Style
from ui.parts.pin_pad import HEIGHT, WIDTH, PinPad

_IDLE_MS = 20_000

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_TITLE = Style(theme.SIZE_PARTNER, theme.SIZE_SMALL, weight=theme.BOLD, across=_CENTRE)
_NOTE = Style(theme.SIZE_SMALL + 2, theme.SIZE_SMALL, lines=2, colour=theme.QUIET, across=_CENTRE)

# Design pixels.
_PADDING = 48
_CARD_WIDTH = WIDTH + 2 * _PADDING
_CARD_HEIGHT = 944


def _scrim() -> QColor:
    colour = rgb(theme.INK)
    colour.setAlphaF(0.88)
    return colour


class Keypad(QWidget):
    """Asks for a PIN; closes by itself when nobody touches it for `idle_ms`."""

    entered = Signal(str)
    """The digits, when somebody presses OK."""

    def __init__(self, parent: QWidget, *, idle_ms: int = _IDLE_MS) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._note = FittedText(_TITLE, self), FittedText(_NOTE, self, middle=True)
        self._pad = PinPad(self)
        self._pad.entered.connect(self.entered)
        self._pad.touched.connect(self._stay)
        self._close = Button(self)
        self._close.clicked.connect(self.hide)
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(self.hide)
        self.hide()

    def ask(self, title: str) -> None:
        """Open over the parent, empty."""
        self._title.tell(title)
        self._pad.name_keys()
        self._close.name(translate("keypad", "Close"))
        self.setAccessibleName(title)
        self._pad.empty()
        self._idle.start()
        self.show()
        self.raise_()
        self.setFocus()

    def say(self, note: str, colour: str = theme.QUIET, *, open_to_typing: bool = True) -> None:
        """A note under the title; the keys are dead while typing makes no sense."""
        self._note.tell(Span(note, colour))
        self.setAccessibleDescription(note)
        self._pad.open_to_typing(open_to_typing)

    def _stay(self) -> None:
        if self.isVisible():
            self._idle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            self._pad.take(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the keypad and never to what lies under it."""
        ring = [key for key in (*self._pad.keys, self._close) if key.isEnabled()]
        focused = next((i for i, key in enumerate(ring) if key.hasFocus()), -1 if forward else 0)
        ring[(focused + (1 if forward else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self._idle.stop()
        self._pad.empty()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under the keypad is touched through it."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        canvas = canvas_of(event.size())
        left, top = (canvas.width - WIDTH) / 2, (canvas.height - _CARD_HEIGHT) / 2
        canvas.place(self._title, left, top + 44, WIDTH, 54)
        canvas.place(self._note, left, top + 104, WIDTH, 84)
        canvas.place(self._pad, left, top + 204, WIDTH, HEIGHT)
        canvas.place(self._close, left, top + 800, WIDTH, theme.BUTTON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        canvas = canvas_of(self.size())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _scrim())
        painter.scale(canvas.scale, canvas.scale)
        card = QRectF((canvas.width - _CARD_WIDTH) / 2, (canvas.height - _CARD_HEIGHT) / 2, _CARD_WIDTH, _CARD_HEIGHT)
        painter.setPen(QPen(rgb(theme.LINE), 2))
        painter.setBrush(rgb(theme.PANEL))
        painter.drawRoundedRect(card, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
