"""One row of a list: pressed as a whole where it leads somewhere, with small buttons at its end."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.states import Action, Line
from ui.parts.canvas import Canvas, canvas_in, design_size, scale_of
from ui.parts.desk_button import DeskButton
from ui.parts.fitting import Piece
from ui.parts.line_layout import BUTTON, Columns, Laid, laid, spoken

_GAP = 12


class LineRow(QAbstractButton):
    """Paints a `Line`; has the keyboard where there is something to do with it."""

    wanted = Signal(object)
    left_by = Signal(int)
    """The keyboard goes on from here by so many rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = Line("")
        self._columns = Columns(0, 0, 0, 0, below=False)
        self._laid: Laid | None = None
        self._buttons: list[DeskButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._open)

    def tell(self, line: Line, columns: Columns) -> None:
        """Show this line among others that share the columns."""
        if (line, columns) == (self._line, self._columns):
            return
        if line.actions != self._line.actions:
            self._make_buttons(line.actions)
        self._line, self._columns, self._laid = line, columns, None
        self.setAccessibleName(spoken(line))
        self.setCursor(Qt.CursorShape.PointingHandCursor if line.open else Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def line(self) -> Line:
        """What it shows."""
        return self._line

    @property
    def reachable(self) -> bool:
        """Whether the keyboard has something to do here."""
        return self._line.open is not None or bool(self._buttons)

    @property
    def wanted_height(self) -> float:
        """Design pixels that it takes in its columns."""
        return self._placed().height

    def stop(self, *, here: bool) -> None:
        """Let Tab come here, and to the buttons of this row, or pass by."""
        policy = Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus
        for part in (*((self,) if self.reachable else ()), *self._buttons):
            part.setFocusPolicy(policy)

    def arrange(self) -> None:
        """Put the buttons into their places."""
        canvas = canvas_in(self)
        if self._buttons:
            self._arrange_buttons(canvas)

    def pieces(self) -> list[Piece]:
        """The texts in their places."""
        return list(self._placed().pieces)

    def _make_buttons(self, actions: tuple[Action, ...]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for action in actions:
            button = DeskButton(self, action.kind)
            button.name(action.label)
            button.setFocusPolicy(self.focusPolicy())
            button.clicked.connect(partial(self.wanted.emit, action))
            self._buttons.append(button)

    def _arrange_buttons(self, canvas: Canvas) -> None:
        top = self._placed().buttons
        room = self._columns.width - self._columns.chevron
        widths = [min(button.wanted_width(), room / len(self._buttons) - _GAP) for button in self._buttons]
        left = room - sum(widths) - _GAP * (len(widths) - 1)
        for button, width in zip(self._buttons, widths, strict=True):
            canvas.place(button, left, top, width, BUTTON)
            left += width + _GAP

    def _placed(self) -> Laid:
        if self._laid is None:
            buttons = sum(button.wanted_width() + _GAP for button in self._buttons) - (_GAP if self._buttons else 0)
            self._laid = laid(self._line, self._columns, buttons)
        return self._laid

    def _open(self) -> None:
        if self._line.open is not None:
            self.wanted.emit(self._line.open)
        elif self._buttons and self.hasFocus():
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.left_by.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Right if self._buttons:
                self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Space:
                super().keyPressEvent(event)
            case _:
                event.ignore()  # typing goes on to the page

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self))
        if self._line.open is not None and self.isDown():
            painter.fillRect(face, rgb(theme.RAISED))
        # A rule thinner than a pixel of the screen would be painted for some rows and not for others.
        painter.fillRect(QRectF(0, 0, face.width(), max(1.5, 1 / scale_of(self))), rgb(theme.LINE))
        for piece in self.pieces():
            piece.draw(painter)
        if self._line.open is not None:
            self._paint_chevron(painter, QPointF(face.width() - 14, self._placed().middle))
        if self.hasFocus():
            painter.setPen(QPen(rgb(theme.NEWS), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(face.adjusted(2, 3, -2, -2), 10, 10)

    def _paint_chevron(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(rgb(theme.QUIET), 3, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([middle + QPointF(-4, -9), middle + QPointF(4, 0), middle + QPointF(-4, 9)])
