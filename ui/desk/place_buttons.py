"""What the keyboard and a screen reader find on a painted page: a button without a face for each place."""

from collections.abc import Callable, Mapping
from math import hypot

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme
from ui.colours import rgb
from ui.parts.canvas import scale_of

DIRECTIONS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class PlaceButton(QAbstractButton):
    """Shows its frame while the keyboard is there, and leaves keys and the mouse to what is behind it."""

    def __init__(self, parent: QWidget, *, round_: bool = False) -> None:
        super().__init__(parent)
        self._round = round_
        self._framed = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._framed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not (self.hasFocus() and self._framed):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 4 * scale_of(self)
        painter.setPen(QPen(rgb(theme.NEWS), width))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = frame.height() / 2 if self._round else 10 * scale_of(self)
        painter.drawRoundedRect(frame, radius, radius)


class PlaceButtons:
    """One button per place of a painted widget; Tab reaches one of them, arrow keys the others."""

    def __init__(self, parent: QWidget, pressed: Callable[[str], object], *, round_: bool = False) -> None:
        """`pressed` is called with the key of a place that a screen reader presses."""
        self._parent = parent
        self._pressed = pressed
        self._round = round_
        self._buttons: dict[str, PlaceButton] = {}
        self._stop = ""

    def tell(self, names: Mapping[str, str]) -> None:
        """Have a button for each of these keys, called so."""
        for key in [key for key in self._buttons if key not in names]:
            gone = self._buttons.pop(key)
            gone.hide()
            gone.deleteLater()
        for key, name in names.items():
            if key not in self._buttons:
                self._buttons[key] = self._made(key)
            if self._buttons[key].accessibleName() != name:
                self._buttons[key].setAccessibleName(name)
        if self._stop not in self._buttons:
            self.stop_at(next(iter(self._buttons), ""))

    def _made(self, key: str) -> PlaceButton:
        button = PlaceButton(self._parent, round_=self._round)
        button.clicked.connect(lambda: self._pressed(key))
        return button

    def put(self, key: str, place: QRectF) -> None:
        """Where the frame of this place is, in design pixels of the painted widget."""
        scale = scale_of(self._parent)
        button = self._buttons[key]
        button.setProperty("scale", scale)
        button.setGeometry(QRectF(place.topLeft() * scale, place.size() * scale).adjusted(-6, -6, 6, 6).toAlignedRect())
        button.show()

    @property
    def all(self) -> list[PlaceButton]:
        """The buttons in the order of their places."""
        return list(self._buttons.values())

    @property
    def focused(self) -> str:
        """The key of the place that has the keyboard, if one has."""
        return next((key for key, button in self._buttons.items() if button.hasFocus()), "")

    @property
    def stop(self) -> str:
        """The key of the place that Tab reaches."""
        return self._stop

    def stop_at(self, key: str) -> None:
        """Let Tab reach this place."""
        for one, button in self._buttons.items():
            policy = Qt.FocusPolicy.TabFocus if one == key else Qt.FocusPolicy.NoFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)
        self._stop = key

    def go(self, key: str, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to this place."""
        if key in self._buttons:
            self.stop_at(key)
            self._buttons[key].setFocus(reason)

    def rect(self, key: str) -> QRect:
        """Where its button is on the painted widget."""
        return self._buttons[key].geometry()


def nearest(start: QRectF, direction: QPoint, others: Mapping[str, QRectF]) -> str:
    """The key of the nearest rectangle in that direction; empty if there is none."""
    best, found = 0.0, ""
    for key, rect in others.items():
        way = rect.center() - start.center()
        along = way.x() * direction.x() + way.y() * direction.y()
        across = abs(way.x() * direction.y()) + abs(way.y() * direction.x())
        if along > 1 and along >= across / 3:
            cost = hypot(along, 2.5 * across)
            if not found or cost < best:
                best, found = cost, key
    return found
