"""Something that needs somebody, with what to do about it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.states import AttentionLine
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.desk_button import DeskButton
from ui.parts.fitting import Fitted, Piece, Span, Style, fit
from ui.parts.flow import flow
from ui.parts.pressable import Pressable
from ui.parts.tones import COLOURS

_TITLE = Style(theme.SIZE_SMALL, theme.SIZE_SMALL, 3, theme.SEMIBOLD, leading=1.2, tabular=True)
_TEXT = Style(theme.SIZE_SMALL, theme.SIZE_SMALL, 8, leading=1.25, balanced=False)
_PAD, _GAP = 24, 16
_CHEVRON = 28
_BUTTON = theme.CHIP


class AttentionCard(Pressable):
    """Renders an `AttentionLine`; a touch on it opens what it is about, its buttons do what they say."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line: AttentionLine | None = None
        self._buttons: list[DeskButton] = []
        self.clicked.connect(self._open)

    def tell(self, line: AttentionLine) -> None:
        """Show this line."""
        if line == self._line:
            return
        self._line = line
        self.setAccessibleName(f"{line.title}: {line.text}")
        opens = Qt.FocusPolicy.TabFocus if line.open else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(opens)
        while len(self._buttons) > len(line.actions):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(line.actions):
            self._buttons.append(self._button(len(self._buttons)))
        for button, action in zip(self._buttons, line.actions, strict=True):
            button.name(action.label, kind=action.kind)
        self._arrange()
        self.update()

    def _button(self, index: int) -> DeskButton:
        button = DeskButton(self, small=True)
        button.clicked.connect(lambda: self._press(index))
        return button

    def _press(self, index: int) -> None:
        if self._line and index < len(self._line.actions):
            self.wanted.emit(self._line.actions[index])

    def _open(self) -> None:
        if self._line and self._line.open:
            self.wanted.emit(self._line.open)

    def height_within(self, width: float) -> float:
        """Design pixels that it takes at this width."""
        title, text = self._texts(width)
        places = self._places(width)
        buttons = _GAP + places[-1].bottom() if places else 0.0
        return _PAD + title.height + 4 + text.height + buttons + _PAD

    def pieces(self) -> list[Piece]:
        """The title and the text in their places."""
        if self._line is None:
            return []
        width = design_size(self).width()
        title, text = self._texts(width)
        inner = width - 2 * _PAD
        second = _PAD + title.height + 4
        return [
            Piece(QRectF(_PAD, _PAD, inner, title.height), title),
            Piece(QRectF(_PAD, second, inner, text.height), text),
        ]

    def _texts(self, width: float) -> tuple[Fitted, Fitted]:
        line = self._line
        inner = width - 2 * _PAD
        title = Span(line.title if line else "", COLOURS[line.tone] if line else None)
        room = inner - (_CHEVRON if line and line.open else 0)
        return fit((title,), _TITLE, room), fit((Span(line.text if line else ""),), _TEXT, inner)

    def _places(self, width: float) -> list[QRectF]:
        return flow([button.wanted_width() for button in self._buttons], width - 2 * _PAD, _BUTTON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        title, text = self._texts(canvas.width)
        top = _PAD + title.height + 4 + text.height + _GAP
        for button, place in zip(self._buttons, self._places(canvas.width), strict=True):
            canvas.place(button, _PAD + place.left(), top + place.top(), place.width(), place.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        opens = self._line is not None and self._line.open is not None
        face = QRectF(QPointF(), design_size(self)).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(rgb(theme.NEWS), 4) if self.hasFocus() else QPen(rgb(theme.LINE), 2))
        painter.setBrush(rgb(theme.RAISED if self.isDown() and opens else theme.PANEL))
        painter.drawRoundedRect(face, theme.RADIUS_CARD, theme.RADIUS_CARD)
        for piece in self.pieces():
            piece.draw(painter)
        if opens:
            painter.setPen(QPen(rgb(theme.QUIET), 3, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            tip = QPointF(face.right() - _PAD + 2, _PAD + 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline([tip + QPointF(-8, -9), tip, tip + QPointF(-8, 9)])
