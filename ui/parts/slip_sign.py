"""What becomes of a slip, as a sign: it comes out of the printer, lies there, does not come, or is out of date."""

from typing import Final, Literal

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb

Kind = Literal["printing", "out", "missing", "stale"]
COLOURS: Final[dict[Kind, str]] = {
    "printing": theme.TEXT,
    "out": theme.GOOD,
    "missing": theme.WAITING,
    "stale": theme.NEWS,
}
_AGAIN_MS = 1500
"""From one sheet to the next while it prints."""
_STILL = 0.62
"""How far the paper is out of a printer that prints."""
_SLOT = 42.0
_PAPER = QRectF(26, _SLOT, 48, 52)


class SlipSign(QWidget):
    """One sign, as large as its place, painted on a square of 100 × 100."""

    heard_as: Final = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget, *, motion: bool = False) -> None:
        super().__init__(parent)
        self._kind: Kind = "out"
        self._motion = motion
        self._way = QVariantAnimation(self, duration=theme.MOTION_MS, startValue=0.0, endValue=_STILL)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self.update)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._way.start)

    def tell(self, kind: Kind) -> None:
        """Show another sign. The words beside it say the same."""
        self._kind = kind
        self._move()
        self.update()

    def _move(self) -> None:
        moves = self._motion and self._kind == "printing" and self.isVisible()
        if moves and not self._again.isActive():
            self._way.start()
            self._again.start()
        elif not moves:
            self._way.stop()
            self._again.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._move()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) / 100
        painter.scale(side, side)
        colour = rgb(COLOURS[self._kind])
        if self._kind == "stale":
            _paint_old(painter, colour)
        elif self._kind == "missing":
            _paint_exclamation(painter, colour)
        else:
            moves = self._way.state() == QVariantAnimation.State.Running
            still = _STILL if self._kind == "printing" else 1.0
            _paint_paper(painter, colour, self._way.currentValue() if moves else still)
            _paint_printer(painter, colour)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _paint_printer(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour, 7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(16, 58), QPointF(6, 58), QPointF(6, 28), QPointF(94, 28), QPointF(94, 58)])
    painter.drawLine(QPointF(94, 58), QPointF(84, 58))
    painter.drawLine(QPointF(20, _SLOT), QPointF(80, _SLOT))
    painter.drawPolyline([QPointF(26, 28), QPointF(26, 8), QPointF(74, 8), QPointF(74, 28)])


def _paint_paper(painter: QPainter, colour: QColor, way: float) -> None:
    """Paper that comes out of the slot, by a share of its length."""
    painter.save()
    painter.setClipRect(QRectF(0, _SLOT, 100, 100))
    paper = _PAPER.translated(0, -_PAPER.height() * (1 - way))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(paper, 4, 4)
    painter.setPen(_pen(rgb(theme.INK), 6))
    for height, width in ((16, 30), (32, 20)):
        start = paper.topLeft() + QPointF(9, height)
        painter.drawLine(start, start + QPointF(width, 0))
    painter.restore()


def _paint_exclamation(painter: QPainter, colour: QColor) -> None:
    """An exclamation mark in a disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(50, 50), 40, 40)
    painter.setPen(_pen(rgb(theme.INK), 9))
    painter.drawLine(QPointF(50, 29), QPointF(50, 54))
    painter.drawPoint(QPointF(50, 71))


def _paint_old(painter: QPainter, colour: QColor) -> None:
    """A slip that is crossed out."""
    painter.setPen(_pen(colour, 7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet = QPolygonF([QPointF(20, 8), QPointF(62, 8), QPointF(80, 26), QPointF(80, 92), QPointF(20, 92)])
    painter.drawPolygon(sheet)
    for x in (1, -1):
        painter.drawLine(QPointF(50 - 14 * x, 40), QPointF(50 + 14 * x, 68))
