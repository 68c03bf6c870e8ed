"""One card: who or what it is, what must be known, its day, and everything that can be done."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui import theme
from ui.desk.card_body import CardBody
from ui.desk.states import CardState
from ui.parts.action_bar import ActionBar
from ui.parts.canvas import Canvas, canvas_in
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.more_panel import MorePanel
from ui.parts.pill import Pill
from ui.parts.scroll import GUTTER, ScrollColumn

_TITLE = Style(54, 34, 4, theme.BOLD, leading=1.12)
_SUBTITLE = Style(28, 26, 5, colour=theme.QUIET, leading=1.25)
_GAP, _BESIDE = 20, 28
_LOW = 560
"""Design pixels of a card's height below which its buttons keep to one row, such as above a keyboard."""


class CardView(QWidget):
    """Renders a `CardState`; says what somebody wants done."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: CardState | None = None
        self._title = FittedText(_TITLE, self)
        self._subtitle = FittedText(_SUBTITLE, self, middle=True)
        self._pill = Pill(self)
        self._scroll = ScrollColumn(self)
        self.body = CardBody(self._scroll)
        self._actions = ActionBar(self)
        self._more = MorePanel(self)
        for part in (self.body, self._actions, self._more):
            part.wanted.connect(self.wanted)
        self._actions.more_wanted.connect(self._open_more)
        self._more.closed.connect(self._give_back_focus)
        self._before_more: QWidget | None = None

    def render(self, state: CardState) -> None:  # type: ignore[override] # as all views of this program
        """Show this card; one of somebody else begins at its top."""
        if state == self._state:
            return
        before, self._state = self._state, state
        same = before is not None and (before.title, before.subtitle) == (state.title, state.subtitle)
        if not same or before is None or before.actions != state.actions:
            self._more.close_panel()
        self._title.tell(state.title)
        self._subtitle.tell(state.subtitle)
        self._pill.tell(state.pill.text if state.pill else "", state.pill.tone if state.pill else "plain")
        self.body.tell(state.notices, state.lines)
        self._actions.tell(state.actions)
        self._arrange()
        if not same:
            self._scroll.scroll_to(0)

    def _open_more(self) -> None:
        self._before_more = self.window().focusWidget()
        foot = self._actions.geometry().topRight() / canvas_in(self).scale
        self._more.open(self._actions.rest, QPointF(foot.x(), foot.y() - 8))

    def _give_back_focus(self) -> None:
        before = self._before_more
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._more.close_panel()
        self._arrange()

    def _arrange(self) -> None:
        if self._state is None:
            return
        canvas = canvas_in(self)
        top = self._arrange_head(canvas) + _GAP
        width = canvas.width - GUTTER
        self._actions.keep_to(1 if canvas.height < _LOW else 2)
        actions = self._actions.height_within(width)
        bottom = canvas.height - (actions + _GAP if actions else 0)
        canvas.place(self._scroll, 0, top, canvas.width, max(bottom - top, 1))
        self._scroll.set_content(self.body, self.body.height_within(width))
        canvas.place(self._actions, 0, canvas.height - actions, width, max(actions, 1))
        self._actions.setVisible(bool(actions))

    def _arrange_head(self, canvas: Canvas) -> float:
        """Title, subtitle, and the pill beside the first of them that leaves it space, else below; gives the end."""
        width, most = canvas.width - GUTTER, canvas.height / 4
        pill = min(self._pill.wanted_width(), width) if self._pill.text else 0.0
        high = self._pill.height_within(pill) if pill else 0.0
        rest, top = width - pill - _BESIDE, 0.0
        texts = [part for part in (self._title, self._subtitle) if part.text]
        beside = next((part for part in texts if pill and part.natural_width() <= rest), None)
        for part in texts:
            room = rest if part is beside else width
            height = max(part.fit_within(room, most).height, high if part is beside else 0)
            canvas.place(part, 0, top, room, height)
            if part is beside:
                canvas.place(self._pill, width - pill, top + (height - high) / 2 + 1, pill, high)
            top += height + 2
        if pill and beside is None:
            canvas.place(self._pill, 0, top + 10, pill, high)
            top += high + 10
        self._subtitle.setVisible(bool(self._subtitle.text))
        self._pill.setVisible(bool(pill))
        return top
