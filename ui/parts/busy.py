"""Something is being worked out: a bar without an end in sight, and what it is."""

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

HEIGHT = 56
"""Design pixels."""
_TEXT = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 1, theme.MEDIUM, theme.QUIET)
_PERIOD_MS, _FRAME_MS = 1600, 33
_SHARE = 0.28


class Busy(QWidget):
    """A short light that goes along a line, below its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = FittedText(_TEXT, self)
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self.update)

    def tell(self, text: str) -> None:
        """Say what is being worked out."""
        self._text.tell(text)
        self.setAccessibleName(text)

    def showEvent(self, event: QShowEvent) -> None:
        self._since.start()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        canvas = canvas_in(self)
        canvas.place(self._text, 0, 0, canvas.width, 38)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        track = QRectF(0, 44, design_size(self).width(), 6)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(rgb(theme.FACE))
        painter.drawRoundedRect(track, 3, 3)
        length = track.width() * _SHARE
        gone = self._since.elapsed() % _PERIOD_MS / _PERIOD_MS if self._since.isValid() else 0.4
        light = QRectF(gone * (track.width() + length) - length, track.top(), length, 6).intersected(track)
        painter.setBrush(rgb(theme.NEWS))
        painter.drawRoundedRect(light, 3, 3)
