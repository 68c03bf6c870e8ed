"""The sections of the desk: a rail at the left, in portrait a bar at the bottom."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.icons import paint_icon
from ui.desk.states import Action
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.fitting import Fitted, Piece, Span, Style, fit
from ui.parts.pressable import Pressable

_LABEL = Style(26, theme.SIZE_DESK_LEAST, 2, theme.SEMIBOLD, leading=1.05, across=Qt.AlignmentFlag.AlignHCenter)
_ICON = 40
_PAD = 6
"""Between a name and the edge of its face."""
_HEIGHT, _GAP = 112, 8


class Section(Pressable):
    """One section: its sign above its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = ""
        self._chosen = False
        self._size = _LABEL.size
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, label: str, icon: str, *, chosen: bool) -> None:
        """Show this section; the `chosen` one is open."""
        self._icon, self._chosen = icon, chosen
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(chosen)
        self.setChecked(chosen)
        self.update()

    def fitting_size(self) -> int:
        """Of the letters in which the name has room."""
        return self._fitted(_LABEL.size).size

    def set_in(self, size: int) -> None:
        """Write the name in letters of this size: that of all sections."""
        self._size = size
        self.update()

    def _fitted(self, size: int) -> Fitted:
        colour = theme.TEXT if self._chosen or self.isDown() else theme.QUIET
        room = self._room()
        return fit((Span(self.text(), colour),), replace(_LABEL, size=size), room.width(), room.height())

    def _room(self) -> QRectF:
        size = design_size(self)
        top = size.height() / 2 + 8
        return QRectF(_PAD, top, size.width() - 2 * _PAD, size.height() - top - 4)

    def pieces(self) -> list[Piece]:
        """The name in its place."""
        return [Piece(self._room(), self._fitted(self._size))]

    def nextCheckState(self) -> None:
        """Which section is open is said by the desk, not by a touch."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(rgb(theme.NEWS), 4) if self.hasFocus() else Qt.PenStyle.NoPen)
        fill = theme.CHOSEN if self._chosen else theme.RAISED
        painter.setBrush(rgb(fill) if self._chosen or self.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(face, theme.RADIUS_CARD, theme.RADIUS_CARD)
        colour = theme.TEXT if self._chosen or self.isDown() else theme.QUIET
        top = face.center().y() - _ICON + 2
        paint_icon(painter, self._icon, colour, QRectF(face.center().x() - _ICON / 2, top, _ICON, _ICON))
        for piece in self.pieces():
            piece.draw(painter)


class RailView(QWidget):
    """Renders the sections; one below the other where it is higher than wide."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told: tuple[tuple[Action, ...], str] | None = None
        self._actions: tuple[Action, ...] = ()
        self._sections: list[Section] = []

    def render(self, sections: tuple[Action, ...], chosen: str) -> None:  # type: ignore[override] # as all views
        """Show these sections; `chosen` is the value of the open one."""
        if (sections, chosen) == self._told:
            return
        self._actions, self._told = sections, (sections, chosen)
        while len(self._sections) > len(sections):
            gone = self._sections.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._sections) < len(sections):
            self._sections.append(self._made(len(self._sections)))
        for section, action in zip(self._sections, sections, strict=True):
            section.tell(action.label, action.value, chosen=action.value == chosen)
        self._arrange()

    def _made(self, index: int) -> Section:
        section = Section(self)
        section.clicked.connect(lambda: self.wanted.emit(self._actions[index]))
        return section

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas, count = canvas_in(self), max(len(self._sections), 1)
        for index, section in enumerate(self._sections):
            if canvas.portrait:
                height = min(_HEIGHT, (canvas.height + _GAP) / count - _GAP)
                canvas.place(section, 8, index * (height + _GAP), canvas.width - 16, height)
            else:
                width = min((canvas.width - _GAP) / count - _GAP, 240)
                left = (canvas.width - count * (width + _GAP) + _GAP) / 2
                canvas.place(section, left + index * (width + _GAP), 8, width, canvas.height - 16)
        size = min((section.fitting_size() for section in self._sections), default=_LABEL.size)
        for section in self._sections:
            section.set_in(size)
