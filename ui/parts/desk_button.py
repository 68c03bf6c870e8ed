"""The buttons of the desk: lower than a kiosk's, wrapping long labels, and chips to choose from."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.parts.pressable import Pressable

Kind = Literal["plain", "primary", "danger", "chip", "choice"]
"""`chip`: a quiet capsule; `choice`: a capsule with a tick while it is chosen."""

_SMALL = Style(26, theme.SIZE_DESK_LEAST, 2, theme.SEMIBOLD, leading=1.1, across=Qt.AlignmentFlag.AlignHCenter)
_LABEL = Style(28, theme.SIZE_DESK_LEAST, 2, theme.SEMIBOLD, leading=1.1, across=Qt.AlignmentFlag.AlignHCenter)
_CHIP = Style(26, theme.SIZE_DESK_LEAST, 2, theme.MEDIUM, leading=1.1, across=Qt.AlignmentFlag.AlignHCenter)
_MARGIN, _SMALL_MARGIN, _CHIP_MARGIN, _CHOICE_MARGIN = 32, 20, 28, 20
_RADIUS = 20
_AIR = 4
"""That a chip's face is smaller than what can be touched, above and below."""
_TICK = 26


class DeskButton(Pressable):
    """Says what a touch does; as high as it is placed."""

    def __init__(self, parent: QWidget, kind: Kind = "plain", *, small: bool = False) -> None:
        """A `small` one is for narrow cards."""
        super().__init__(parent)
        self._small = small
        self._kind: Kind = kind
        self._chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name(self, text: str, *, chosen: bool = False, kind: Kind | None = None) -> None:
        """Give the button its label, and another kind if one is given."""
        if (self._label(), self._chosen, self._kind) == (text, chosen, kind or self._kind):
            return
        self._kind = kind or self._kind
        self._chosen = chosen
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(translate("desk", "chosen") if chosen else "")
        self.update()

    @property
    def chosen(self) -> bool:
        """Whether it is shown as the chosen one."""
        return self._chosen

    def wanted_width(self) -> float:
        """Design pixels for the whole label on one line with its margins, never too narrow to touch."""
        label = natural_width((Span(self._label()),), self._style())
        tick = _TICK + 6 if self._kind == "choice" else 0  # also before it is chosen, so that nothing jumps
        return max(label + 2 * self._margin() + tick + 2, theme.TARGET * 1.4)

    def pieces(self) -> list[Piece]:
        """The label in its place."""
        size = design_size(self)
        margin = min(self._margin(), 14)
        left = margin + self._tick_width()
        room = QRectF(left, 4, max(size.width() - left - margin, 1), size.height() - 8)
        label = Span(self._label(), self._text_colour())
        return [Piece(room, fit((label,), self._style(), room.width(), room.height()), middle=True)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # a column under it scrolls
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(1, 1, -1, -1)
        if self._round():
            face.adjust(0, _AIR, 0, -_AIR)
        radius = face.height() / 2 if self._round() else _RADIUS
        if self.hasFocus():
            painter.setPen(QPen(rgb(theme.NEWS), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), radius, radius)
            face.adjust(6, 6, -6, -6)
            radius = max(radius - 6, 4)
        painter.setPen(QPen(rgb(self._line_colour()), 4 if self._chosen and self._round() else 2))
        painter.setBrush(rgb(self._face_colour()))
        painter.drawRoundedRect(face, radius, radius)
        pieces = self.pieces()
        if self._kind == "choice" and self._chosen:
            self._paint_tick(painter, pieces[0])
        for piece in pieces:
            piece.draw(painter)

    def _paint_tick(self, painter: QPainter, label: Piece) -> None:
        start = label.room.left() + (label.room.width() - label.fitted.width) / 2 - _TICK - 6
        corner = QPointF(start, label.room.center().y() - 9)
        painter.setPen(QPen(rgb(theme.TEXT), 4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([corner + QPointF(1, 10), corner + QPointF(8, 17), corner + QPointF(22, 1)])

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def _round(self) -> bool:
        return self._kind in ("chip", "choice")

    def _style(self) -> Style:
        return _CHIP if self._round() else _SMALL if self._small else _LABEL

    def _margin(self) -> int:
        if self._round():
            return _CHOICE_MARGIN if self._kind == "choice" else _CHIP_MARGIN
        return _SMALL_MARGIN if self._small else _MARGIN

    def _tick_width(self) -> int:
        return _TICK + 6 if self._kind == "choice" and self._chosen else 0

    def _text_colour(self) -> str:
        if not self.isEnabled():
            return theme.QUIET
        if self._kind == "primary":
            return theme.INK
        if self._kind == "danger":
            return theme.TROUBLE
        return theme.QUIET if self._kind == "chip" and not self._chosen else theme.TEXT

    def _line_colour(self) -> str:
        return theme.TEXT if self._chosen and self._round() else theme.DIM

    def _face_colour(self) -> str:
        if self._kind == "primary" and self.isEnabled():
            return theme.QUIET if self.isDown() else theme.TEXT
        if self._chosen:
            return theme.CHOSEN
        return theme.FACE if self.isDown() else theme.PANEL
