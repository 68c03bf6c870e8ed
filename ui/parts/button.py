"""A painted button, with or without a ring that counts down."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.parts.pressable import Pressable

_LABEL = Style(32, theme.SIZE_SMALL, 2, theme.SEMIBOLD, leading=1.15, across=Qt.AlignmentFlag.AlignHCenter)
_SECONDS = Style(26, theme.SIZE_SMALL, weight=theme.SEMIBOLD, tabular=True, across=Qt.AlignmentFlag.AlignHCenter)
_RING, _BESIDE_RING = 60, 8
_MARGIN, _LEAST_MARGIN = 44, 20
_FRAME = 6
"""Room around the painted face for the focus frame."""


class Button(Pressable):
    """96 design pixels high; `primary` is bright, a `chosen` one is outlined, one with a `ring` counts down."""

    def __init__(self, parent: QWidget, *, primary: bool = False, ring: bool = False) -> None:
        super().__init__(parent)
        self._primary = primary
        self._has_ring = ring
        self._chosen = False
        self._others: tuple[str, ...] = ()
        self._left: tuple[float, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name(self, text: str, *, chosen: bool = False) -> None:
        """Give the button its label."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._chosen = chosen
        self.update()

    def stress(self, primary: bool) -> None:
        """Whether it is the one to press next."""
        if primary != self._primary:
            self._primary = primary
            self.update()

    def keep_room_for(self, labels: tuple[str, ...]) -> None:
        """It may get one of these labels: it is wide enough for each."""
        self._others = labels

    def count_down(self, share: float, seconds: int) -> None:
        """Show a ring of this share of a circle around the seconds that are left."""
        self._left = (share, seconds)
        self.update()

    def wanted_width(self) -> float:
        """Design pixels for the whole label with its margins."""
        ring = _RING + 18 if self._has_ring else 0
        return max(natural_width((Span(label),), _LABEL) for label in self._labels()) + ring + 2 * _MARGIN

    def least_width(self) -> float:
        """Design pixels for the whole label on two lines."""
        ring = _RING + 18 if self._has_ring else 0
        return max(_folded(label) for label in self._labels()) + ring + 2 * (_LEAST_MARGIN + 2)

    def pieces(self) -> list[Piece]:
        """The label, and the seconds, in their places."""
        size = design_size(self)
        left = self._ring().right() + _BESIDE_RING if self._has_ring else _LEAST_MARGIN
        room = QRectF(left, 0, size.width() - left - (28 if self._has_ring else _LEAST_MARGIN), size.height())
        colour = theme.INK if self._primary else theme.TEXT
        label = Span(self._label(), colour if self.isEnabled() else theme.QUIET)
        pieces = [Piece(room, fit((label,), _LABEL, room.width()), middle=True)]
        if self._left:
            seconds = fit((Span(str(self._left[1])),), _SECONDS, _RING)
            pieces.append(Piece(self._ring(), seconds, middle=True))
        return pieces

    def _ring(self) -> QRectF:
        size = design_size(self)
        air = (size.width() - _RING - 18 - natural_width((Span(self._label()),), _LABEL)) / 2
        return QRectF(min(34, max(air, _LEAST_MARGIN)), (size.height() - _RING) / 2, _RING, _RING)

    def _labels(self) -> tuple[str, ...]:
        return (self._label(), *self._others)

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        return QSize(round(self.wanted_width() * scale_of(self)), round(theme.BUTTON_HEIGHT * scale_of(self)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(0, 0, design_size(self).width(), design_size(self).height()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(rgb(theme.NEWS), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
            face.adjust(_FRAME + 1, _FRAME + 1, -_FRAME - 1, -_FRAME - 1)
        radius = theme.RADIUS_BUTTON - (_FRAME if self.hasFocus() else 0)
        painter.setPen(QPen(rgb(theme.TEXT if self._chosen else theme.DIM), 2))
        painter.setBrush(rgb(self._face_colour()))
        painter.drawRoundedRect(face, radius, radius)
        if self._left:
            self._paint_ring(painter, self._left[0])
        for piece in self.pieces():
            piece.draw(painter)

    def _face_colour(self) -> str:
        if self._primary and self.isEnabled():
            return theme.QUIET if self.isDown() else theme.TEXT
        return theme.RAISED if self.isDown() else theme.PANEL

    def _paint_ring(self, painter: QPainter, share: float) -> None:
        line = self._ring().adjusted(3, 3, -3, -3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(rgb(theme.FACE), 5))
        painter.drawEllipse(line)
        painter.setPen(QPen(rgb(theme.TEXT), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(line, 90 * 16, round(share * 360 * 16))


def _folded(label: str) -> float:
    """The width of the label on two lines, where it can be on two."""
    natural = natural_width((Span(label),), _LABEL)
    fitted = fit((Span(label),), _LABEL, natural * 0.75)
    return natural if fitted.elided else fitted.width
