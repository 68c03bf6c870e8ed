"""The top of a page: its title, a quiet summary beside or below it, and buttons at the right."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.desk.states import Action
from ui.parts.canvas import Canvas
from ui.parts.desk_button import DeskButton
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

_TITLE = Style(theme.SIZE_DESK_TITLE, 26, weight=theme.BOLD, tabular=True)
_SUMMARY = Style(theme.SIZE_DESK_SMALL, 20, 2, colour=theme.QUIET)
_BUTTON, _GAP = theme.DESK_BUTTON, 12


class PageHead:
    """The parts of the head, placed on their page."""

    def __init__(self, page: QWidget, wanted: Callable[[Action], object]) -> None:
        self._page = page
        self._wanted = wanted
        self._title = FittedText(_TITLE, page, middle=True)
        self._summary = FittedText(_SUMMARY, page, middle=True)
        self._actions: tuple[Action, ...] = ()
        self.buttons: list[DeskButton] = []
        self._aside = False

    def render(self, title: str, summary: str, actions: tuple[Action, ...]) -> None:
        """Show these words and buttons."""
        self._title.tell(title)
        self._summary.tell(summary)
        if actions != self._actions:
            self._actions = actions
            for button in self.buttons:
                button.hide()
                button.deleteLater()
            self.buttons = [self._button(action) for action in actions]

    def step_aside(self, *, aside: bool) -> None:
        """Leave the place of the buttons to a card, or take it again."""
        if aside != self._aside:
            self._aside = aside
            for button in self.buttons:
                button.setVisible(not aside)

    def _button(self, action: Action) -> DeskButton:
        button = DeskButton(self._page, action.kind)
        button.name(action.label)
        button.clicked.connect(lambda: self._wanted(action))
        return button

    def arrange(self, canvas: Canvas, margin: float, top: float) -> float:
        """Place everything; the design pixels where the head ends. Buttons stand below where there is no space."""
        widths = [button.wanted_width() for button in self.buttons]
        across = sum(widths) + _GAP * (len(widths) - 1) if widths else 0.0
        room = canvas.width - 2 * margin
        title, summary = self._title.natural_width() + 4, self._summary.natural_width() + 4 if self._summary.text else 0
        stacked = title + 24 + summary > room - across - 24
        below = max(title, summary if stacked else 0) > room - across - 24
        words = room if below or not across else room - across - 24
        self._arrange_words(canvas, margin, top, words, title if not stacked else words)
        bottom = top + (_BUTTON if not stacked else 84 if self._summary.text else _BUTTON)
        left = margin + room - across
        if below:
            left, top, bottom = margin, bottom + 8, bottom + 8 + (_BUTTON if widths else 0)
        for button, width in zip(self.buttons, widths, strict=True):
            canvas.place(button, left, top, width, _BUTTON)
            button.setVisible(not self._aside)
            left += width + _GAP
        return bottom

    def _arrange_words(self, canvas: Canvas, left: float, top: float, room: float, title: float) -> None:
        if not self._summary.text:
            canvas.place(self._title, left, top, room, _BUTTON)
        elif title < room:
            canvas.place(self._title, left, top, title, _BUTTON)
            canvas.place(self._summary, left + title + 24, top + 3, room - title - 24, _BUTTON)
        else:
            canvas.place(self._title, left, top, room, 50)
            canvas.place(self._summary, left, top + 50, room, 34)
        self._summary.setVisible(bool(self._summary.text))
