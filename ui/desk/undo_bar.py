"""What was just done, with the way back; it stays until the next change or a touch on its cross."""

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QVariantAnimation, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.desk.icons import IconButton
from ui.desk.states import Action, UndoState
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.desk_button import DeskButton
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.flow import flow

_TEXT = Style(theme.SIZE_DESK_TEXT, theme.SIZE_SMALL, 4, theme.MEDIUM, leading=1.2)
_PAD, _GAP = 14, 16
_SLIDE_MS = 180


class UndoBar(QWidget):
    """Renders an `UndoState`: beside the text its buttons, below it where there is no room."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: UndoState | None = None
        self._text = FittedText(_TEXT, self, middle=True)
        self._buttons: list[DeskButton] = []
        self._close = IconButton("close", self)
        self._close.clicked.connect(lambda: self.wanted.emit(Action("dismiss_undo", "")))
        self._slid = 1.0
        self._slide = QVariantAnimation(self, duration=_SLIDE_MS, easingCurve=QEasingCurve(QEasingCurve.Type.OutCubic))
        self._slide.setStartValue(0.0)
        self._slide.setEndValue(1.0)
        self._slide.valueChanged.connect(self._slide_to)
        self.hide()

    def render(self, state: UndoState | None) -> None:  # type: ignore[override] # as all views of this program
        """Show this, and slide in where there was nothing or something else."""
        if state == self._state:
            return
        self._state = state
        if state is None:
            self.hide()
            return
        self._text.tell(state.text)
        self.setAccessibleName(state.text)
        self._close.name(translate("desk", "Close"))
        while len(self._buttons) > len(state.actions):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(state.actions):
            self._buttons.append(self._button(len(self._buttons)))
        for button, action in zip(self._buttons, state.actions, strict=True):
            button.name(action.label, kind=action.kind)
        self.show()
        self._slide.start()
        self._arrange()

    def _button(self, index: int) -> DeskButton:
        button = DeskButton(self)
        button.clicked.connect(lambda: self._press(index))
        return button

    def _press(self, index: int) -> None:
        if self._state and index < len(self._state.actions):
            self.wanted.emit(self._state.actions[index])

    def _widths(self) -> list[float]:
        return [button.wanted_width() for button in self._buttons]

    def _beside(self, width: float) -> bool:
        """Whether text and buttons stand side by side."""
        text = self._text.fit_within(self._room_beside(width)) if self._taken() <= width * 0.6 else None
        return text is not None and text.lines <= 2 and not text.elided

    def height_within(self, width: float) -> float:
        """Design pixels that it takes at this width."""
        room, buttons = self._text_room(width), [place.bottom() for place in self._below(width)]
        text = max(self._text.fit_within(room).height, theme.DESK_BUTTON)
        return 2 * _PAD + text + (12 + buttons[-1] if buttons and not self._beside(width) else 0)

    def _text_room(self, width: float) -> float:
        return self._room_beside(width) + (0 if self._beside(width) else self._taken())

    def _room_beside(self, width: float) -> float:
        return width - 32 - theme.TARGET - _PAD - _GAP - self._taken()

    def _taken(self) -> float:
        return sum(self._widths()) + 12 * len(self._buttons)

    def _below(self, width: float) -> list[QRectF]:
        return flow(self._widths(), width - 64, theme.DESK_BUTTON)

    def _slide_to(self, share: float) -> None:
        self._slid = share
        self._arrange()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._slide.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _down(self) -> float:
        return (1 - self._slid) * design_size(self).height()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas, down = canvas_in(self), self._down()
        room = self._text_room(canvas.width)
        high = max(self._text.fit_within(room).height, theme.DESK_BUTTON)
        canvas.place(self._text, 32, _PAD + down, room, high)
        side = theme.TARGET
        canvas.place(self._close, canvas.width - _PAD - side, _PAD + down + (high - side) / 2, side, side)
        if self._beside(canvas.width):
            left, top = 32 + room + _GAP, _PAD + down + (high - theme.DESK_BUTTON) / 2
            for button, width in zip(self._buttons, self._widths(), strict=True):
                canvas.place(button, left, top, width, theme.DESK_BUTTON)
                left += width + 12
            return
        for button, place in zip(self._buttons, self._below(canvas.width), strict=True):
            canvas.place(
                button, 32 + place.left(), _PAD + down + high + 12 + place.top(), place.width(), place.height()
            )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(0, self._down()), design_size(self)).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(rgb(theme.DIM), 2))
        painter.setBrush(rgb(theme.RAISED))
        painter.drawRoundedRect(face, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
