"""A keyboard on the screen, for fingers and for the mouse: it types into the line that has the focus."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.parts.canvas import Canvas, canvas_in, design_size, scale_of
from ui.parts.keyboard_keys import FACES, Key, Place, name_of, places_of
from ui.parts.keyboard_layouts import Page

HEIGHT = 396
"""Design pixels in landscape."""
HEIGHT_PORTRAIT = 500
_GAP, _EDGE = 8, 14
_WIDEST = 1560
_REPEAT_AFTER_MS, _REPEAT_MS = 420, 70
_TAP = 24
"""Device-independent pixels that a finger may slip while it taps."""

_COMMANDS = {
    "erase": Qt.Key.Key_Backspace,
    "enter": Qt.Key.Key_Return,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
}
_REPEATED = ("erase", "left", "right")


class Keyboard(QWidget):
    """Lies at the bottom of its parent; comes when a finger taps a line or it is called, goes at a tap on a button."""

    covers_changed = Signal()
    """It came or went, or is higher or lower: what it covers has changed."""

    def __init__(self, parent: QWidget, language: str = "en") -> None:
        super().__init__(parent)
        self._host = parent
        self._language = language
        self._page: Page = "letters"
        self._shift = 0
        self._keys: list[tuple[Place, Key]] = []
        self._held: dict[int, Key] = {}
        self._tap: QPointF | None = None
        self._fingers = False
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._again)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(translate("keyboard", "Keyboard"))
        self.hide()
        self._turn_to("letters")
        parent.installEventFilter(self)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_focus)

    @property
    def height_design_px(self) -> float:
        """Design pixels that it covers at the bottom: 0 while it is hidden."""
        if self.isHidden():
            return 0.0
        return design_size(self).height()

    def toggle(self) -> None:
        """Show or hide it: for the mouse."""
        self.put_away() if self.isVisible() else self.call()

    def call(self) -> None:
        """Show it."""
        if self.isHidden():
            self._turn_to("letters")
            self._begin(QApplication.focusWidget())
            self.show()
            self.raise_()
            self.covers_changed.emit()

    @property
    def for_fingers(self) -> bool:
        """Whether the last touch on the window was a finger's, not the mouse's or a key's."""
        return self._fingers

    def call_for_fingers(self) -> None:
        """Show it for fingers: whoever has a mouse has keys as well."""
        if self._fingers:
            self.call()

    def put_away(self) -> None:
        """Hide it."""
        if not self.isHidden():
            self._let_go()
            self.hide()
            self.covers_changed.emit()

    def arrange(self, canvas: Canvas) -> None:
        """Lie at the bottom of its parent, shown or not."""
        height = HEIGHT_PORTRAIT if canvas.portrait else HEIGHT
        self.setProperty("scale", canvas.scale)
        top = round((canvas.height - height) * canvas.scale)
        self.setGeometry(0, top, self._host.width(), self._host.height() - top)

    # What it shows

    def _turn_to(self, page: Page) -> None:
        self._page, self._shift = page, 0
        self._let_go()
        for _, key in self._keys:
            key.hide()
            key.deleteLater()
        self._keys = [(place, Key(place.key, self)) for place in places_of(page, self._language)]
        for place, key in self._keys:
            key.clicked.connect(lambda _=False, name=place.key: self._strike(name))
        self._label()
        self._arrange()

    def _label(self) -> None:
        for place, key in self._keys:
            text = FACES.get(place.key, name_of(place.key)) if len(place.key) > 1 else self._typed_by(place.key)
            if place.key == "space":
                text = ""
            shift = place.key == "shift"
            key.show_as("⇪" if shift and self._shift == 2 else text, lit=shift and self._shift > 0)

    def _typed_by(self, character: str) -> str:
        upper = character.upper()
        return upper if self._shift and len(upper) == 1 else character

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        units = max(place.left + place.width for place, _ in self._keys)
        width = min(canvas.width - 2 * _EDGE, _WIDEST)
        unit, left = (width + _GAP) / units, (canvas.width - width) / 2
        height = (canvas.height - 2 * _EDGE + _GAP) / 5
        for place, key in self._keys:
            x, y = left + place.left * unit, _EDGE + place.row * height
            canvas.place(key, x, y, place.width * unit - _GAP, height - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), rgb(theme.PANEL))
        painter.fillRect(0, 0, self.width(), max(round(2 * scale_of(self)), 1), rgb(theme.LINE))

    # What comes in

    def event(self, event: QEvent) -> bool:
        """Several fingers type at once: none of them waits for another to be lifted."""
        if isinstance(event, QTouchEvent):
            for point in event.points():
                if point.state() == QEventPoint.State.Pressed:
                    self._press(point.id(), point.position())
                elif point.state() == QEventPoint.State.Released:
                    self._lift(point.id())
            if event.type() == QEvent.Type.TouchCancel:
                self._let_go()
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(-1, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press(-1, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._lift(-1)

    def _press(self, pointer: int, at: QPointF) -> None:
        reach = _GAP / 2 * scale_of(self) + 1
        near = QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(at)
        for _, key in self._keys:
            if near.intersects(QRectF(key.geometry())):
                self._held[pointer] = key
                key.setDown(True)
                self._repeat.stop()
                if key.key in _REPEATED:
                    self._repeat.start(_REPEAT_AFTER_MS)
                self._strike(key.key)
                return

    def _lift(self, pointer: int) -> None:
        self._repeat.stop()
        key = self._held.pop(pointer, None)
        if key is not None:
            key.setDown(False)

    def _let_go(self) -> None:
        for pointer in list(self._held):
            self._lift(pointer)

    def _again(self) -> None:
        self._repeat.setInterval(_REPEAT_MS)
        for key in self._held.values():
            if key.key in _REPEATED:
                self._strike(key.key)

    def _strike(self, key: str) -> None:
        match key:
            case "letters" | "accents" | "signs":
                self._turn_to(key)
            case "shift":
                self._shift = (self._shift + 1) % 3
                self._label()
            case "hide":
                self.put_away()
            case "erase" | "enter" | "left" | "right":
                self._send(_COMMANDS[key], "\r" if key == "enter" else "")
            case _:
                self._send(Qt.Key.Key_unknown, " " if key == "space" else self._typed_by(key))
                if self._shift == 1:
                    self._shift = 0
                    self._label()

    def _send(self, key: Qt.Key, text: str) -> None:
        """Sent by the program, so it is no scan; a line edit takes it as any key."""
        target = QApplication.focusWidget()
        if target is not None and target.window() is self.window():
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    # When it comes and goes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the taps of fingers on the window, and takes none of them."""
        if event.type() == QEvent.Type.Show and watched is self._host:
            self.window().windowHandle().installEventFilter(self)
        elif watched is self.window().windowHandle():
            if isinstance(event, QTouchEvent) and event.points():
                self._fingers = True
                self._see_tap(event)
            elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
                self._fingers = False
        return False

    def _see_tap(self, event: QTouchEvent) -> None:
        at = event.points()[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            self._tap = at
        elif event.type() == QEvent.Type.TouchEnd and self._tap is not None:
            still = (at - self._tap).manhattanLength() <= _TAP
            under = self.window().childAt(at.toPoint())
            if still and under is not None and isinstance(under.focusProxy() or under, QLineEdit):
                self.call()
            elif still and isinstance(under, QAbstractButton) and under.focusPolicy() != Qt.FocusPolicy.NoFocus:
                # A moment later: what is touched must still be where the finger was.
                QTimer.singleShot(0, self, partial(self._leave, QApplication.focusWidget()))
            self._tap = None

    def _leave(self, line: QWidget | None) -> None:
        """Somebody went on from typing, and not to another line."""
        if QApplication.focusWidget() is line:
            self.put_away()

    def _begin(self, line: QWidget | None) -> None:
        """A name begins with a capital."""
        wants = isinstance(line, QLineEdit) and line.inputMethodHints() & Qt.InputMethodHint.ImhPreferUppercase
        if isinstance(line, QLineEdit) and wants and not line.text() and not self._shift:
            self._shift = 1
            self._label()

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """It goes with the last line to type into."""
        self._begin(new)
        if (
            self.isVisible()
            and new is not None
            and not (isinstance(new, QLineEdit) and (old is None or old.isVisible()))
        ):
            self.put_away()
