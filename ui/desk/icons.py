"""The signs of the desk's sections and of its small buttons, painted in lines on a square of 100 × 100."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.pressable import Pressable


def _find(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(43, 43), 27, 27)
    painter.drawLine(QPointF(63, 63), QPointF(84, 84))


def _plan(painter: QPainter) -> None:
    """Tables in a room."""
    painter.drawRoundedRect(QRectF(14, 18, 72, 64), 9, 9)
    for x, y in ((36, 40), (64, 40), (36, 61), (64, 61)):
        painter.drawEllipse(QPointF(x, y), 5.5, 5.5)


def _grid(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(14, 18, 72, 64), 9, 9)
    for y in (40, 61):
        painter.drawLine(QPointF(14, y), QPointF(86, y))
    for x in (38, 62):
        painter.drawLine(QPointF(x, 18), QPointF(x, 82))


def _print(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(30, 36), QPointF(30, 14), QPointF(70, 14), QPointF(70, 36)])
    painter.drawPolyline(
        [
            QPointF(30, 72),
            QPointF(14, 72),
            QPointF(14, 36),
            QPointF(86, 36),
            QPointF(86, 72),
            QPointF(70, 72),
        ]
    )
    painter.drawRect(QRectF(30, 58, 40, 28))


def _history(painter: QPainter) -> None:
    """A clock whose rim runs backwards."""
    painter.drawArc(QRectF(18, 16, 68, 68), 215 * 16, 300 * 16)
    painter.drawPolyline([QPointF(12, 54), QPointF(23, 70), QPointF(38, 57)])
    painter.drawPolyline([QPointF(52, 32), QPointF(52, 52), QPointF(66, 60)])


def _setup(painter: QPainter) -> None:
    """Sliders."""
    for y, knob in ((26, 64), (50, 34), (74, 56)):
        painter.drawLine(QPointF(14, y), QPointF(knob - 9, y))
        painter.drawLine(QPointF(knob + 9, y), QPointF(86, y))
        painter.drawEllipse(QPointF(knob, y), 9, 9)


def _lock(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(22, 44, 56, 42), 8, 8)
    painter.drawPolyline([QPointF(34, 44), QPointF(34, 32)])
    painter.drawArc(QRectF(34, 14, 32, 34), 0, 180 * 16)
    painter.drawLine(QPointF(66, 44), QPointF(66, 32))


def _keyboard(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(8, 24, 84, 54), 9, 9)
    for y, across in ((40, (24, 41, 59, 76)), (54, (24, 41, 59, 76))):
        for x in across:
            painter.drawPoint(QPointF(x, y))
    painter.drawLine(QPointF(34, 67), QPointF(66, 67))


def _close(painter: QPainter) -> None:
    painter.drawLine(QPointF(24, 24), QPointF(76, 76))
    painter.drawLine(QPointF(76, 24), QPointF(24, 76))


def _before(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(60, 22), QPointF(34, 50), QPointF(60, 78)])


def _after(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(40, 22), QPointF(66, 50), QPointF(40, 78)])


def _calm(painter: QPainter) -> None:
    """A tick in a ring."""
    painter.drawEllipse(QPointF(50, 50), 40, 40)
    painter.drawPolyline([QPointF(33, 51), QPointF(45, 63), QPointF(68, 38)])


def _other(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(50, 50), 30, 30)


_PAINTERS: dict[str, Callable[[QPainter], None]] = {
    "find": _find,
    "plan": _plan,
    "grid": _grid,
    "print": _print,
    "history": _history,
    "setup": _setup,
    "lock": _lock,
    "keyboard": _keyboard,
    "close": _close,
    "before": _before,
    "after": _after,
    "calm": _calm,
}


def paint_icon(painter: QPainter, name: str, colour: str, rect: QRectF, thickness: float = 7) -> None:
    """Paint one into a square; a name that has no sign of its own is a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 100, rect.height() / 100)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(rgb(colour), thickness, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PAINTERS.get(name, _other)(painter)
    painter.restore()


class IconButton(Pressable):
    """A small square button with a sign, 64 design pixels at least."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name(self, text: str) -> None:
        """What a screen reader calls it."""
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(rgb(theme.NEWS), 4) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.FACE) if self.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(face, 16, 16)
        side = min(face.width(), face.height()) * 0.52
        middle = face.center()
        place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        colour = theme.TEXT if self.isDown() else theme.QUIET if self.isEnabled() else theme.DIM
        paint_icon(painter, self._icon, colour, place)
