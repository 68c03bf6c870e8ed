"""A column that is longer than its place: moved by finger, mouse, wheel and keys, with a thin bar that says where."""

from collections import deque
from typing import cast

from PySide6.QtCore import QChildEvent, QEasingCurve, QEvent, QObject, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of

GUTTER = 20
"""Design pixels at the right that the bar has for itself."""
_BAR = 6
_FADE = 48
_DRAG = 14
"""Design pixels that a finger moves before it drags rather than presses."""
_NOTCH = 110
"""Design pixels of one notch of a wheel, or of an arrow key."""
_GLIDE_MS = 650
_LEAST_SPEED = 0.15
"""Design pixels per millisecond: a slower finger leaves the column where it is."""
_RECENT_MS = 90
_OUTSIDE = QPointF(-1e5, -1e5)


class ScrollColumn(QWidget):
    """Shows a part of one tall widget; a press that becomes a drag is taken away from what was pressed."""

    def __init__(self, parent: QWidget, *, background: str = theme.INK) -> None:
        """`background` is the colour behind, into which cut edges fade."""
        super().__init__(parent)
        self._content: QWidget | None = None
        self._height = 0.0
        self._position = 0.0
        self._pressed: tuple[QPointF, float] | None = None
        self._dragging = False
        self._recent: deque[tuple[int, float]] = deque(maxlen=8)
        self._glide = QVariantAnimation(self, duration=_GLIDE_MS, easingCurve=QEasingCurve(QEasingCurve.Type.OutCubic))
        self._glide.valueChanged.connect(self._move)
        self._edges = _Edges(self, rgb(background))
        self._watch(self)

    def set_content(self, widget: QWidget, height_design_px: float) -> None:
        """Show this widget, that high; the same one again keeps the position as far as it can."""
        if widget is not self._content:
            if self._content is not None:
                self._content.hide()
            self._content = widget
            self._position = 0.0
            widget.setParent(self)
            self._watch(widget)
        self._height = height_design_px
        self._arrange()
        widget.show()

    def content_width(self) -> float:
        """Design pixels that the content is wide."""
        return max(design_size(self).width() - GUTTER, 1.0)

    @property
    def position(self) -> float:
        """Design pixels of the content above the top edge."""
        return self._position

    @property
    def furthest(self) -> float:
        """The position at the end; 0 where everything fits."""
        return max(self._height - design_size(self).height(), 0.0)

    def reveal(self, top: float, bottom: float) -> None:
        """Move as little as needed to show these design pixels of the content, their top before their bottom."""
        seen = design_size(self).height()
        self.scroll_to(min(max(self._position, bottom - seen), top))

    def scroll_to(self, position: float) -> None:
        """Show the content from there, as far as it goes."""
        self._glide.stop()
        self._move(position)

    def _move(self, position: float) -> None:
        self._position = min(max(position, 0.0), self.furthest)
        if self._content is not None:
            self._content.move(0, -round(self._position * scale_of(self)))
        self._edges.update()

    def _arrange(self) -> None:
        scale = scale_of(self)
        if self._content is not None:
            self._content.setProperty("scale", scale)
            self._content.resize(round(self.content_width() * scale), max(round(self._height * scale), 1))
        self._edges.setGeometry(self.rect())
        self._edges.raise_()
        self._move(self._position)

    def _watch(self, part: QWidget) -> None:
        part.installEventFilter(self)
        for child in part.children():
            if isinstance(child, QWidget):
                self._watch(child)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what moves the column and so is nothing for the part under the finger."""
        match event.type():
            case QEvent.Type.ChildPolished:  # by now it is made, which it is not yet when it is added
                child = cast("QChildEvent", event).child()
                if isinstance(child, QWidget):
                    self._watch(child)
            case QEvent.Type.FocusIn:
                self._follow_focus(watched, cast("QFocusEvent", event))
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                return self._press(cast("QMouseEvent", event))
            case QEvent.Type.MouseMove:
                return self._drag(watched, cast("QMouseEvent", event))
            case QEvent.Type.MouseButtonRelease:
                return self._release(cast("QMouseEvent", event))
            case _:
                pass
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        gliding = self._glide.state() == QVariantAnimation.State.Running
        self._glide.stop()
        self._pressed = (event.globalPosition(), self._position)
        self._dragging = gliding  # a touch on a column that moves only stops it
        self._recent.clear()
        return gliding

    def _drag(self, watched: QObject, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        start, position = self._pressed
        way = (event.globalPosition() - start) / scale_of(self)
        if not self._dragging:
            if not self.furthest or abs(way.y()) < _DRAG or abs(way.y()) < abs(way.x()):
                return False
            self._dragging = True
            _take_press_from(watched, event)
        self._recent.append((event.timestamp(), way.y()))
        self._move(position - way.y())
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        dragged, self._pressed, self._dragging = self._dragging, None, False
        if dragged:
            self._let_glide(event.timestamp())
        return dragged

    def _let_glide(self, moment: int) -> None:
        recent = [(at, y) for at, y in self._recent if moment - at <= _RECENT_MS]
        if len(recent) < 2 or recent[-1][0] <= recent[0][0]:
            return
        speed = (recent[0][1] - recent[-1][1]) / (recent[-1][0] - recent[0][0])
        if abs(speed) >= _LEAST_SPEED:
            self._glide.setStartValue(self._position)
            # The curve begins three times as fast as it goes on average.
            self._glide.setEndValue(self._position + speed * _GLIDE_MS / 3)
            self._glide.start()

    def _follow_focus(self, watched: QObject, event: QFocusEvent) -> None:
        """What is reached by keyboard is shown."""
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._content is not None and isinstance(watched, QWidget) and watched is not self._content:
            scale = scale_of(self)
            top = watched.mapTo(self, watched.rect().topLeft()).y() / scale + self._position
            self.reveal(top - 12, top + watched.height() / scale + 12)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() / scale_of(self)
        self.scroll_to(self._position - (pixels or event.angleDelta().y() / 120 * _NOTCH))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = design_size(self).height() - _FADE
        steps = {
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Down: _NOTCH,
            Qt.Key.Key_Up: -_NOTCH,
            Qt.Key.Key_Home: -self._height,
            Qt.Key.Key_End: self._height,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.furthest:
            event.ignore()
        else:
            self.scroll_to(self._position + step)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()


def _take_press_from(watched: QObject, event: QMouseEvent) -> None:
    """Let what was pressed think that the finger left it, so that it does nothing."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, button, buttons in ((QEvent.Type.MouseMove, none, left), (QEvent.Type.MouseButtonRelease, left, none)):
        away = QMouseEvent(kind, _OUTSIDE, _OUTSIDE, _OUTSIDE, button, buttons, event.modifiers())
        if isinstance(watched, QWidget):
            watched.event(away)


class _Edges(QWidget):
    """Over the column: the bar, and a fade where something is cut."""

    def __init__(self, column: ScrollColumn, background: QColor) -> None:
        super().__init__(column)
        self._column = column
        self._background = background
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        column, size = self._column, design_size(self._column)
        if not column.furthest:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(column), scale_of(column))
        width = column.content_width()
        if column.position > 1:
            self._fade(painter, QRectF(0, 0, width, _FADE), upwards=True)
        if column.position < column.furthest - 1:
            self._fade(painter, QRectF(0, size.height() - _FADE, width, _FADE), upwards=False)
        track = QRectF(size.width() - _BAR - 2, 4, _BAR, size.height() - 8)
        length = max(track.height() * size.height() / (column.furthest + size.height()), 48)
        top = track.top() + (track.height() - length) * column.position / column.furthest
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.DIM))
        painter.drawRoundedRect(QRectF(track.left(), top, _BAR, length), _BAR / 2, _BAR / 2)

    def _fade(self, painter: QPainter, room: QRectF, *, upwards: bool) -> None:
        nothing = QColor(self._background)
        nothing.setAlpha(0)
        fade = QLinearGradient(room.topLeft(), room.bottomLeft())
        fade.setColorAt(0, self._background if upwards else nothing)
        fade.setColorAt(1, nothing if upwards else self._background)
        painter.fillRect(room, fade)
