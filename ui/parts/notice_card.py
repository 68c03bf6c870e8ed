"""What must be known before anything else, in a tinted card with at most one button."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.states import Notice
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.desk_button import DeskButton
from ui.parts.fitting import Fitted, Piece, Span, Style, fit
from ui.parts.tones import COLOURS, tint

_STYLE = Style(28, 26, 8, leading=1.22, balanced=False)
_PAD, _AIR, _GAP = 24, 16, 24
_LEAST_TEXT = 380


class NoticeCard(QWidget):
    """A title in the colour of its tone, the text after it, the button at the right or below."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, notice: Notice) -> None:
        super().__init__(parent)
        self._notice = notice
        self._button: DeskButton | None = None
        self.setAccessibleName(f"{notice.title}: {notice.text}" if notice.text else notice.title)
        if notice.action:
            self._button = DeskButton(self, notice.action.kind)
            self._button.name(notice.action.label)
            self._button.clicked.connect(partial(self.wanted.emit, notice.action))

    def height_within(self, width: float) -> float:
        """Design pixels that it takes at this width."""
        text = self._fitted(width).height + 2 * _AIR
        if self._button is None:
            return text
        return max(text, theme.DESK_BUTTON + 2 * 12) if self._beside(width) else text + theme.DESK_BUTTON + _AIR

    def pieces(self) -> list[Piece]:
        """The words in their place."""
        size = design_size(self)
        height = size.height()
        if self._button is not None and not self._beside(size.width()):
            height -= theme.DESK_BUTTON + _AIR
        return [Piece(QRectF(_PAD, 0, self._room(size.width()), height), self._fitted(size.width()), middle=True)]

    def _beside(self, width: float) -> bool:
        return self._button is not None and width - self._button.wanted_width() - 2 * _PAD - _GAP >= _LEAST_TEXT

    def _room(self, width: float) -> float:
        button = self._button.wanted_width() + _GAP if self._button is not None and self._beside(width) else 0
        return width - 2 * _PAD - button

    def _fitted(self, width: float) -> Fitted:
        title = Span(self._notice.title, COLOURS[self._notice.tone], theme.SEMIBOLD)
        spans = (title, Span(f"\u2002 {self._notice.text}")) if self._notice.text else (title,)
        return fit(spans, _STYLE, self._room(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._button is None:
            return
        canvas = canvas_in(self)
        width = min(self._button.wanted_width(), canvas.width - 2 * _PAD)
        if self._beside(canvas.width):
            left, top = canvas.width - width - _PAD, (canvas.height - theme.DESK_BUTTON) / 2
        else:
            left, top = _PAD, canvas.height - theme.DESK_BUTTON - _AIR
        canvas.place(self._button, left, top, width, theme.DESK_BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(self._notice.tone))
        painter.drawRoundedRect(face, theme.RADIUS_CARD, theme.RADIUS_CARD)
        painter.setPen(QPen(rgb(COLOURS[self._notice.tone]), 5, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(4, 22), QPointF(4, face.height() - 22))
        for piece in self.pieces():
            piece.draw(painter)
