"""A refusal or a disturbance: a mark, what is wrong, what to do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme, words
from ui.kiosk.header_view import HeaderView
from ui.kiosk.states import MessageState
from ui.parts.button import Button
from ui.parts.canvas import Canvas, canvas_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.marks import Mark

_TITLE = Style(theme.SIZE_REFUSAL, 56, 3, theme.BOLD, leading=1.1)
_TEXT = Style(44, 30, 6, colour=theme.QUIET, leading=1.36)
_MARK = 216
_GAP = 24


class MessageView(QWidget):
    """Renders a `MessageState`; says when somebody has read it."""

    done = Signal()
    more_time_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._header = HeaderView(self)
        self._mark = Mark("calendar", theme.NEWS, self)
        self._title = FittedText(_TITLE, self)
        self._text = FittedText(_TEXT, self)
        self._more = Button(self)
        self._more.clicked.connect(self.more_time_wanted)
        self._done = Button(self, ring=True)
        self._done.clicked.connect(self.done)
        self._state: MessageState | None = None

    def render(self, state: MessageState) -> None:  # type: ignore[override] # as all views of this program
        """Show these texts."""
        if state == self._state:
            return
        self._state = state
        self._header.render(state.header)
        self._mark.show_mark(state.mark, state.colour, words.mark_notice())
        self._title.tell(state.title)
        self._text.tell(state.text)
        self._done.name(words.done())
        self._more.name(words.more_time())
        for button in (self._more, self._done):
            button.setVisible(state.closable)
        self._arrange()

    def count_down(self, share: float, seconds: int) -> None:
        """Show how much longer this stays."""
        self._done.count_down(share, seconds)

    def leave(self) -> None:
        """Done, where that can be."""
        if self._done.isVisibleTo(self):
            self.done.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_of(self.size())
        self._header.arrange(canvas)
        if self._state and self._state.closable:
            top = canvas.height - (60 if canvas.portrait else 48) - theme.BUTTON_HEIGHT
            left = canvas.width - theme.MARGIN
            for button in (self._done, self._more):
                left -= button.wanted_width()
                canvas.place(button, left, top, button.wanted_width(), theme.BUTTON_HEIGHT)
                left -= _GAP
        if canvas.portrait:
            height = _MARK + 72 + self._texts_height(canvas.width - 2 * theme.MARGIN)
            top = max((canvas.height - height) * 0.42, 160)
            self._arrange_texts(canvas, theme.MARGIN, top + _MARK + 72)
            canvas.place(self._mark, theme.MARGIN, top, _MARK, _MARK)
            return
        left = theme.MARGIN + 42
        height = self._texts_height(canvas.width - left - _MARK - 74 - theme.MARGIN)
        middle = canvas.height / 2 - 20
        canvas.place(self._mark, left, middle - _MARK / 2, _MARK, _MARK)
        self._arrange_texts(canvas, left + _MARK + 74, max(middle - height / 2, 120))

    def _texts_height(self, width: float) -> float:
        return self._title.fit_within(width).height + 18 + self._text.fit_within(width).height

    def _arrange_texts(self, canvas: Canvas, left: float, top: float) -> None:
        width = canvas.width - left - theme.MARGIN
        title = self._title.fit_within(width).height
        canvas.place(self._title, left, top, width, title)
        canvas.place(self._text, left, top + title + 18, width, self._text.fit_within(width).height)
