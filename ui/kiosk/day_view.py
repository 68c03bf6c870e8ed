"""The whole day with partners, in place of the outcome, on demand."""

from PySide6.QtWidgets import QWidget

from ui import theme, words
from ui.kiosk.header_view import CLOCK_WIDTH
from ui.kiosk.states import DayState
from ui.parts.canvas import Canvas
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Span, Style
from ui.parts.news_card import NewsCard
from ui.parts.rows import Rows, RowSize


class DayView:
    """The parts of the whole day, placed on the outcome screen."""

    def __init__(self, screen: QWidget) -> None:
        self._title = FittedText(Style(52, 28, 1, theme.BOLD), screen)
        self._news = NewsCard(screen)
        self._rows = Rows(screen)
        self._state = DayState("", "", (), ())
        self._first = 0
        """The row that the page begins with."""

    def render(self, state: DayState) -> None:
        """Take these rows."""
        self._state = state
        if self._first >= len(state.rows):
            self._first = 0
        self._title.tell(
            Span(state.title), Span(f"\u2003{state.date}" if state.date else "", theme.QUIET, theme.REGULAR)
        )
        self._news.tell(words.mark_changed(), state.news, 8, str)

    def hide(self) -> None:
        """Make room for the outcome."""
        for part in (self._title, self._news, self._rows):
            part.hide()

    def open(self) -> None:
        """Begin with the first row."""
        self._first = 0

    def has_more(self) -> bool:
        """Whether rows are left that another page shows."""
        return bool(self._state.rows) and 0 < self._rows.left_out < len(self._state.rows) - self._first

    def turn(self) -> None:
        """To the rows that there was no room for."""
        self._first = len(self._state.rows) - self._rows.left_out

    def arrange(self, canvas: Canvas, top: float, bottom: float) -> None:
        """Place the day below the greeting."""
        left, width = theme.MARGIN, canvas.width - 2 * theme.MARGIN
        beside = CLOCK_WIDTH if canvas.zoom > 1 else 0
        canvas.place(self._title, left, top, width - beside, 66)
        top += 78
        rows = self._state.rows[self._first :]
        self._news.setVisible(bool(self._state.news) and not self._first)
        if self._state.news and not self._first:
            height = self._news.height_within(width)
            canvas.place(self._news, left, top, width, height)
            top += height + 20
        count = max(len(rows), 1)
        least, most = (112 if canvas.zoom > 1 else 80, 112) if canvas.portrait else (44, 72)
        height = int(max(min((bottom - top) / count, most), least))
        size = RowSize(height, 28 if height < 60 else 31, 268, stacked=canvas.portrait)
        self._rows.tell(rows, words.more_of_day, size)
        fitting = max(min(int((bottom - top) // height), count), 1)
        canvas.place(self._rows, left, top, width, fitting * height)
