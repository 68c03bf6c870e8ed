"""Somebody who may sign in."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit
from ui.parts.pressable import Pressable

HEIGHT, HEIGHT_PORTRAIT = 132, 104
"""Design pixels."""
_NAME = Style(32, theme.SIZE_DESK_SMALL, 3, theme.SEMIBOLD, leading=1.1)
_ROLE = Style(theme.SIZE_DESK_SMALL, theme.SIZE_DESK_LEAST, 1, colour=theme.QUIET)
_QUIET_ON_BRIGHT = theme.mixed(theme.INK, theme.TEXT, 0.26)
_PAD = 28


class NameTile(Pressable):
    """A name above a role; the `chosen` one is bright."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = ""
        self._chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, name: str, role: str, *, chosen: bool) -> None:
        """Show this name."""
        self._role, self._chosen = role, chosen
        self.setText(name)
        self.setAccessibleName(f"{name}, {role}" if role else name)
        self.setAccessibleDescription(translate("desk", "chosen") if chosen else "")
        self.update()

    def pieces(self) -> list[Piece]:
        """The name and the role in their places."""
        size = design_size(self)
        inner = size.width() - 2 * _PAD
        colour, quiet = (theme.INK, _QUIET_ON_BRIGHT) if self._chosen else (theme.TEXT, theme.QUIET)
        most = size.height() - 16 - (30 if self._role else 0)
        name = fit((Span(self.text(), colour),), _NAME, inner, most)
        role = fit((Span(self._role, quiet),), _ROLE, inner) if self._role else None
        top = (size.height() - name.height - (role.height if role else 0)) / 2
        pieces = [Piece(QRectF(_PAD, top, inner, name.height), name)]
        if role:
            pieces.append(Piece(QRectF(_PAD, top + name.height, inner, role.height), role))
        return pieces

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(rgb(theme.NEWS), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), theme.RADIUS_CARD, theme.RADIUS_CARD)
            face.adjust(7, 7, -7, -7)
        painter.setPen(QPen(rgb(theme.TEXT if self._chosen else theme.DIM), 2))
        quiet = theme.RAISED if self.isDown() else theme.PANEL
        painter.setBrush(rgb(theme.TEXT if self._chosen else quiet))
        radius = theme.RADIUS_CARD - (7 if self.hasFocus() else 0)
        painter.drawRoundedRect(face, radius, radius)
        for piece in self.pieces():
            piece.draw(painter)
