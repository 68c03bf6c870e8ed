"""Buttons in one or two rows; those that do not fit go behind *More*."""

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.desk.states import Action
from ui.parts.canvas import canvas_in
from ui.parts.desk_button import DeskButton
from ui.parts.flow import flow

GAP = 12


class ActionBar(QWidget):
    """The actions in their order, the first at the left of the first row."""

    wanted = Signal(object)
    more_wanted = Signal()
    """*More* was pressed: `rest` are the actions behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions: tuple[Action, ...] = ()
        self._buttons: list[DeskButton] = []
        self.more = DeskButton(self)
        self.more.clicked.connect(self.more_wanted)
        self._shown = 0
        self._rows = 2

    def tell(self, actions: tuple[Action, ...]) -> None:
        """Show these actions."""
        self.more.name(translate("desk", "More"))
        if actions == self._actions:
            return
        focused = next((a for a, b in zip(self._actions, self._buttons, strict=True) if b.hasFocus()), None)
        self._actions = actions
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(action) for action in actions]
        self._arrange()
        for action, button in zip(actions, self._buttons, strict=True):
            if focused is not None and (action.name, action.subject) == (focused.name, focused.subject):
                button.setFocus()

    def keep_to(self, rows: int) -> None:
        """Have so many rows at most."""
        if rows != self._rows:
            self._rows = rows
            self._arrange()

    @property
    def rest(self) -> tuple[Action, ...]:
        """The actions behind *More*."""
        return self._actions[self._shown :]

    def height_within(self, width: float) -> float:
        """Design pixels that the rows take at this width; 0 without actions."""
        return max((place.bottom() for _, place in self._places(width)), default=0.0)

    def _button(self, action: Action) -> DeskButton:
        button = DeskButton(self, action.kind)
        button.name(action.label)
        button.clicked.connect(partial(self.wanted.emit, action))
        return button

    def _places(self, width: float) -> list[tuple[DeskButton, QRectF]]:
        """All buttons where they fit, else as many as fit with *More* after them."""
        shown = list(self._buttons)
        most = self._rows * (theme.DESK_BUTTON + GAP)
        for count in range(len(shown), -1, -1):
            shown = self._buttons[:count] + ([self.more] if count < len(self._buttons) else [])
            places = flow([button.wanted_width() for button in shown], width, theme.DESK_BUTTON, GAP)
            if not places or places[-1].bottom() < most:
                break
        return list(zip(shown, places, strict=True))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        placed = self._places(canvas.width)
        shown = [button for button, _ in placed]
        self._shown = len(shown) - (self.more in shown)
        for button in (*self._buttons, self.more):
            button.setVisible(button in shown)
        for button, place in placed:
            canvas.place(button, place.left(), place.top(), place.width(), place.height())
