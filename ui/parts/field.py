"""A line to type into: a real line edit, for input methods and screen readers, in painted surroundings."""

from collections import deque

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.languages import translate
from ui import fonts, theme
from ui.colours import rgb
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.words import is_right_to_left

_LABEL = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 2, theme.MEDIUM, theme.QUIET, leading=1.2)
_PROBLEM = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 3, theme.MEDIUM, theme.TROUBLE, leading=1.2)
_HINT = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, colour=theme.QUIET)
_PAD, _CLEAR, _GAP = 26, 64, 8
_CARET = 3


class _Line(QLineEdit):
    """The line itself; its caret is wide enough to be seen and stands still."""

    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTextMargins(0, 0, 0, 0)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, rgb(theme.TEXT))
        palette.setColor(QPalette.ColorRole.Highlight, rgb(theme.NEWS))
        palette.setColor(QPalette.ColorRole.HighlightedText, rgb(theme.INK))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.hasSelectedText():
            caret, width = QRectF(self.cursorRect()), _CARET * scale_of(self)
            left = min(max(caret.center().x() - width / 2, 0), self.width() - width)
            high = self.fontMetrics().height()
            QPainter(self).fillRect(QRectF(left, (self.height() - high) / 2, width, high), rgb(theme.TEXT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class _Clear(QAbstractButton):
    """A cross that empties the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        middle = QRectF(QPointF(), design_size(self)).center()
        colour = rgb(theme.TEXT if self.isDown() else theme.QUIET)
        painter.setPen(QPen(colour, 3, c=Qt.PenCapStyle.RoundCap))
        for slope in (1, -1):
            painter.drawLine(middle - QPointF(8, 8 * slope), middle + QPointF(8, 8 * slope))


class TextField(QWidget):
    """A label, the line in its box, and below what is wrong with it."""

    edited = Signal(str)
    """Somebody typed, pasted or emptied it."""
    submitted = Signal()
    """Enter."""

    def __init__(self, parent: QWidget, *, aside: bool = False, size: int = 32) -> None:
        """`aside`: the hint stands at the right and stays while it fits; `size` is that of the text."""
        super().__init__(parent)
        self._aside = aside
        self._size = size
        self._label = FittedText(_LABEL, self)
        self._problem = FittedText(_PROBLEM, self)
        self._hint = ""
        self._told = ""
        self._sent: deque[str] = deque(maxlen=64)
        self.line = _Line(self)
        self.line.textChanged.connect(self._text_changed)
        self.line.returnPressed.connect(self.submitted)
        self.line.focus_changed.connect(self.update)
        self._clear = _Clear(self)
        self._clear.clicked.connect(self._empty)
        self._clear.hide()
        self.setFocusProxy(self.line)
        self._telling = False

    def tell(self, value: str, *, label: str = "", hint: str = "", problem: str = "") -> None:
        """Show these words. What was typed stays, unless `value` is something that never stood here."""
        name = translate("desk", "Empty the field")
        self._clear.setAccessibleName(name)
        self._label.tell(label)
        self._problem.tell(problem)
        self._hint = hint
        self.line.setAccessibleName(label or hint)
        self.line.setAccessibleDescription(problem or hint)
        if value in self._sent:  # an echo of what was typed meanwhile
            while self._sent.popleft() != value:
                pass
        elif value not in (self._told, self.line.text()):
            self._replace(value)
        self._told = value
        self._arrange()
        self.update()

    def keep_secret(self) -> None:
        """Show a dot for each character: for PINs."""
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text()

    def height_within(self, width: float) -> float:
        """Design pixels that all of it takes at this width."""
        label = self._label.fit_within(width).height + _GAP if self._label.text else 0.0
        problem = self._problem.fit_within(width).height + _GAP if self._problem.text else 0.0
        return label + theme.DESK_FIELD + problem

    def pieces(self) -> list[Piece]:
        """The hint in its place, where there is room for it."""
        box = self._box()
        if not self._hint or (self.text and not self._aside):
            return []
        across = Qt.AlignmentFlag.AlignRight if self._aside else Qt.AlignmentFlag.AlignLeft
        style = Style(_HINT.size, _HINT.floor, colour=theme.QUIET, across=across)
        left, right = box.left() + _PAD, box.right() - (_CLEAR if self.text else _PAD)
        if self._aside and is_right_to_left(self.text):
            return []  # such a text begins where the hint stands
        if self._aside and self.text:
            left += self.line.fontMetrics().horizontalAdvance(self.text) / scale_of(self) + 32
            if natural_width((Span(self._hint),), style) > right - left:
                return []
        room = QRectF(left, box.top(), right - left, box.height())
        return [Piece(room, fit((Span(self._hint),), style, room.width()), middle=True)]

    def _replace(self, value: str) -> None:
        """As if typed, so that it can be taken back."""
        self._telling = True
        self.line.selectAll()
        self.line.insert(value)
        self._telling = False

    def _empty(self) -> None:
        self.line.selectAll()
        self.line.del_()
        self.line.setFocus()

    def _text_changed(self, text: str) -> None:
        fonts.ready_for(text)
        self._set_font()
        self._clear.setVisible(bool(text))
        self.update()
        if not self._telling:
            self._sent.append(text)
            self.edited.emit(text)

    def _set_font(self) -> None:
        self.line.setFont(fonts.font(max(round(self._size * scale_of(self)), 1)))

    def _box(self) -> QRectF:
        size = design_size(self)
        top = self._label.fit_within(size.width()).height + _GAP if self._label.text else 0.0
        alone = not self._label.text and not self._problem.text
        return QRectF(0, top, size.width(), size.height() if alone else theme.DESK_FIELD)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas, box = canvas_in(self), self._box()
        self._set_font()
        canvas.place(self.line, box.left() + _PAD, box.top() + 6, box.width() - _PAD - _CLEAR, box.height() - 12)
        canvas.place(self._clear, box.right() - _CLEAR, box.center().y() - _CLEAR / 2, _CLEAR, _CLEAR)
        self._clear.setVisible(bool(self.text))
        for part, top, height in ((self._label, 0.0, box.top()), (self._problem, box.bottom() + _GAP, 1e6)):
            part.setVisible(bool(part.text))
            if part.text:
                canvas.place(part, 0, top, canvas.width, min(part.fit_within(canvas.width).height, height))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.line.setFocus(Qt.FocusReason.MouseFocusReason)  # the box is as good as the line
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        focused = self.line.hasFocus()
        colour = theme.TROUBLE if self._problem.text else theme.TEXT if focused else theme.DIM
        width = 3 if focused or self._problem.text else 2
        painter.setPen(QPen(rgb(colour), width))
        painter.setBrush(rgb(theme.INK))
        face = self._box().adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(face, theme.RADIUS_CARD + 2, theme.RADIUS_CARD + 2)
        for piece in self.pieces():
            piece.draw(painter)
