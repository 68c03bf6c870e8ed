"""What a keyboard-type scanner types, told apart from what a person types.

A scanner is a keyboard that types a code and Enter (or Tab) within milliseconds. Keys are held for as long as they
follow one another that fast; what then turns out not to be a scan is played back to the widget with the focus.

Code 128 and QR can carry control characters, which a scanner types as hot keys ("BadBarcode"): a burst with one in it
is dropped with all that follows it, until the keyboard rests.
"""

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

LONGEST: Final = 8192
"""Characters of a burst: above the 7,089 that the largest QR code holds."""
EVENTS_PER_CHARACTER: Final = 4
"""Shift down, key down, key up, Shift up."""

_KEY_EVENTS: Final = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT: Final = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
_MODIFIERS: Final = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_Hyper_L,
    Qt.Key.Key_Hyper_R,
)
_TYPING: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier  # AltGr
)


class _Sort(Enum):
    TEXT = auto()
    END = auto()
    SILENT = auto()
    """Goes with text and types nothing: Shift, AltGr, a dead key."""
    MODIFIER = auto()
    COMMAND = auto()
    """Does something: a control character, a function key, an arrow, a chord."""


def _sort(event: QKeyEvent) -> _Sort:
    key = event.key()
    if key in _SILENT or Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay:
        return _Sort.SILENT
    if key in _MODIFIERS:
        return _Sort.MODIFIER
    if event.modifiers() & ~_TYPING:
        return _Sort.COMMAND
    if key in _ENDS:
        return _Sort.END
    return _Sort.TEXT if event.text() and event.text().isprintable() else _Sort.COMMAND


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def pressed_at(event: QKeyEvent) -> float:
    """When a key was pressed, in milliseconds of the window system: right also where the screen was busy meanwhile."""
    return float(event.timestamp())


class Scanner(QObject):
    """An event filter for the application: `QCoreApplication.instance().installEventFilter(scanner)`.

    It looks at what comes to windows, before it goes to a widget, so that it sees each key once, and only at keys of
    the window system: what was played back or sent by the program passes.
    """

    scanned = Signal(str)
    """The text of a code, as typed, without the Enter or Tab after it."""
    rejected = Signal()
    """A burst was dropped: it was longer than `LONGEST`, or held a control character, a function key or a modifier."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        hold_ms: int = 35,
        min_keys: int = 6,
        moment: Callable[[QKeyEvent], float] = pressed_at,
    ) -> None:
        """Keys at most `hold_ms` apart are one burst; one of `min_keys` characters or more, with an end, is a scan."""
        super().__init__(parent)
        self._hold_ms = hold_ms
        self._min_keys = min_keys
        self._moment = moment
        self._last = 0.0
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._text: list[str] = []
        self._commanded = False
        self._scanned = False
        self._dropped: int | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for keys that are held or dropped."""
        if event.type() not in _KEY_EVENTS or not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if not event.spontaneous():
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(watched, event)
        moment = self._moment(event)
        if not 0 <= moment - self._last <= self._hold_ms:
            self._rest()
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._override(event)
        self._last = moment
        self._timer.start(self._hold_ms)
        return self._press(watched, event)

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._held:
            self._held.append((window, _copy(event)))
        return bool(self._held) or self._scanned or self._dropped is not None

    def _override(self, event: QKeyEvent) -> bool:
        """A key that is held or dropped runs no shortcut, unless it is played back."""
        kept = self._dropped is not None or self._scanned or bool(self._held)
        kept = kept or (not event.isAutoRepeat() and _sort(event) in (_Sort.TEXT, _Sort.COMMAND))
        if kept:
            event.accept()
        return kept

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        sort = _sort(event)
        if self._dropped is not None:
            self._drop()
            return True
        if event.isAutoRepeat():  # a person leans on a key
            self._play_back()
            return False
        if not self._held and sort in (_Sort.END, _Sort.SILENT, _Sort.MODIFIER):
            return self._scanned  # a second end after a scan, such as the LF of CR LF, belongs to it
        commands = sort in (_Sort.MODIFIER, _Sort.COMMAND)
        if (commands and (self._held or self._scanned)) or (self._commanded and sort is _Sort.TEXT):
            self._drop()
            return True
        self._scanned = False
        self._commanded = self._commanded or commands
        self._held.append((window, _copy(event)))
        if sort is _Sort.TEXT:
            self._text.append(event.text())
        if sort is _Sort.END:
            self._end()
        elif len(self._text) > LONGEST or len(self._held) > EVENTS_PER_CHARACTER * LONGEST:
            self._drop()
        return True

    def _end(self) -> None:
        if len(self._text) < self._min_keys:
            self._play_back()
            return
        code = "".join(self._text)
        self._forget()
        self._scanned = True
        self.scanned.emit(code)

    def _drop(self) -> None:
        """Few keys are dropped in silence: they may be the second end of a scan."""
        first = self._dropped is None
        self._dropped = (self._dropped or len(self._text)) + 1
        self._forget()
        if self._dropped == self._min_keys or (first and self._dropped > self._min_keys):
            self.rejected.emit()

    def _play_back(self) -> None:
        held = self._held
        self._forget()
        for window, event in held:
            if isValid(window):
                QCoreApplication.sendEvent(window, event)

    def _forget(self) -> None:
        self._held, self._text, self._commanded = [], [], False

    def _due(self) -> None:
        """Where the screen was busy, the next keys stand in the queue already: they get one more turn."""
        if self._timer.interval():
            self._timer.start(0)
        else:
            self._rest()

    def _rest(self) -> None:
        """The keyboard has rested: what was held was no scan, and what comes is another burst."""
        self._timer.stop()
        self._scanned, self._dropped = False, None
        self._play_back()
