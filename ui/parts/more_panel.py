"""The actions behind *More*, over what is there, above the buttons at the bottom."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.states import Action
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.desk_button import DeskButton
from ui.parts.focus import next_within

_GAP, _PAD = 12, 20


class MorePanel(QWidget):
    """Lies over its parent; closes with a choice, a touch beside it, or Escape."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._buttons: list[DeskButton] = []
        self._corner = QPointF()
        self.hide()

    def open(self, actions: tuple[Action, ...], corner: QPointF) -> None:
        """Show these actions in a panel whose lower right corner is there, in design pixels of the parent."""
        self._clear()
        self._corner = corner
        for action in actions:
            button = DeskButton(self, action.kind)
            button.name(action.label)
            button.clicked.connect(partial(self._choose, action))
            self._buttons.append(button)
        self.setProperty("scale", scale_of(self._under))
        self.setGeometry(self._under.rect())
        self._arrange()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Put it away."""
        if not self.isHidden():
            self.hide()
            self._clear()
            self.closed.emit()

    def _clear(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []

    def _choose(self, action: Action) -> None:
        self.close_panel()
        self.wanted.emit(action)

    def _face(self) -> QRectF:
        """The panel; in two columns where one is too high."""
        size = design_size(self)
        columns, rows = self._grid()
        width = min(
            max((b.wanted_width() for b in self._buttons), default=0), (size.width() - 2 * _PAD) / columns - _GAP
        )
        across = columns * (width + _GAP) - _GAP + 2 * _PAD
        high = rows * (theme.DESK_BUTTON + _GAP) - _GAP + 2 * _PAD
        return QRectF(max(self._corner.x() - across, 0), max(self._corner.y() - high, 0), across, high)

    def _grid(self) -> tuple[int, int]:
        most = max(int((self._corner.y() - 2 * _PAD + _GAP) // (theme.DESK_BUTTON + _GAP)), 1)
        columns = max(-(-len(self._buttons) // most), 1)
        return columns, -(-len(self._buttons) // columns)

    def _arrange(self) -> None:
        canvas, face = canvas_in(self), self._face()
        columns, rows = self._grid()
        width = (face.width() - 2 * _PAD + _GAP) / columns - _GAP
        for number, button in enumerate(self._buttons):
            x = face.left() + _PAD + number // rows * (width + _GAP)
            y = face.top() + _PAD + number % rows * (theme.DESK_BUTTON + _GAP)
            canvas.place(button, x, y, width, theme.DESK_BUTTON)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the panel."""
        return next_within(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_panel()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            case _:
                if event.text():
                    self.close_panel()  # somebody goes on typing
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._face().contains(event.position() / scale_of(self)):
            self.close_panel()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        shade = rgb(theme.INK)
        shade.setAlphaF(0.6)
        painter.fillRect(QRectF(QPointF(), design_size(self)), shade)
        painter.setPen(QPen(rgb(theme.LINE), 2))
        painter.setBrush(rgb(theme.RAISED))
        painter.drawRoundedRect(self._face().adjusted(1, 1, -1, -1), theme.RADIUS_CARD, theme.RADIUS_CARD)
