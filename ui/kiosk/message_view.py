"""A refusal or a disturbance: a mark, what is wrong, what to do; in other languages too where nobody is known."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import theme, words
from ui.kiosk.foot import foot_of
from ui.kiosk.header_view import HeaderView
from ui.kiosk.states import MessageState, Said
from ui.parts.button import Button
from ui.parts.canvas import Canvas
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.marks import Mark

_TITLE = Style(theme.SIZE_REFUSAL, 44, 3, theme.BOLD, leading=1.1)
_TEXT = Style(44, 30, 6, colour=theme.QUIET, leading=1.36)
_OTHER_TITLE = Style(42, 30, 3, theme.SEMIBOLD, leading=1.14)
_OTHER_TEXT = Style(34, theme.SIZE_SMALL, 6, colour=theme.QUIET, leading=1.3)
_SHARES: Final = (1.0, 0.92, 0.84, 0.76, 0.7, 0.64, 0.58, 0.5)
"""Of the sizes: all give way together where there is little room."""
_MARK, _LEAST_MARK = 216, 120
_GAP, _BETWEEN, _INNER = 56, 30, 14
"""Between this language and the others; between two of them; between title and text."""


class _Texts:
    """A title and what to do, one below the other."""

    def __init__(self, screen: QWidget, title: Style, text: Style) -> None:
        self._styles = title, text
        self._parts = FittedText(title, screen), FittedText(text, screen)
        self._said = Said("", "")

    def tell(self, said: Said) -> None:
        self._said = said

    def shrink(self, share: float, *, brief: bool = False) -> None:
        """Set it in this share of its sizes, though never too small to read; only the title if it must be `brief`."""
        texts = self._said.title, "" if brief else self._said.text
        for part, style, text in zip(self._parts, self._styles, texts, strict=True):
            size = max(round(style.size * share), style.floor)
            part.tell(text, style=replace(style, size=size, floor=size))  # all languages in one size
            part.setVisible(bool(text))

    def height_within(self, width: float) -> float:
        heights = [part.fit_within(width).height for part in self._parts if part.text]
        return sum(heights) + _INNER * (len(heights) - 1)

    def is_whole(self, width: float) -> bool:
        return not any(part.fit_within(width).elided for part in self._parts)

    def arrange(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        for part in self._parts:
            if not part.text:
                continue
            height = part.fit_within(width).height
            canvas.place(part, left, top, width, height)
            top += height + _INNER

    def end(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()


class MessageView(QWidget):
    """Renders a `MessageState`; says when somebody has read it."""

    done = Signal()
    more_time_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._header = HeaderView(self)
        self._mark = Mark("calendar", theme.NEWS, self)
        self._own = _Texts(self, _TITLE, _TEXT)
        self._others: list[_Texts] = []
        self._more = Button(self)
        self._more.clicked.connect(self.more_time_wanted)
        self._done = Button(self, ring=True)
        self._done.clicked.connect(self.done)
        self._state: MessageState | None = None
        self._canvas: Canvas | None = None

    def render(self, state: MessageState) -> None:  # type: ignore[override] # as all views of this program
        """Show these texts."""
        if state == self._state:
            return
        self._state = state
        self._header.render(state.header)
        self._mark.show_mark(state.mark, state.colour, words.mark_notice())
        self._own.tell(Said(state.title, state.text))
        self._tell_others(state.others)
        self._done.name(words.done())
        self._more.name(words.more_time())
        for button in (self._more, self._done):
            button.setVisible(state.closable)
        self._arrange()

    def _tell_others(self, said: tuple[Said, ...]) -> None:
        while len(self._others) > len(said):
            self._others.pop().end()
        while len(self._others) < len(said):
            self._others.append(_Texts(self, _OTHER_TITLE, _OTHER_TEXT))
            for button in (self._more, self._done):
                button.raise_()  # a screen reader reads them last
        for texts, one in zip(self._others, said, strict=True):
            texts.tell(one)

    def count_down(self, share: float, seconds: int) -> None:
        """Show how much longer this stays."""
        self._done.count_down(share, seconds)

    def leave(self) -> None:
        """Done, where that can be."""
        if self._done.isVisibleTo(self):
            self.done.emit()

    def arrange(self, canvas: Canvas) -> None:
        """Lay out on this canvas from now on."""
        if canvas != self._canvas:
            self._canvas = canvas
            self._arrange()

    def _arrange(self) -> None:
        canvas = self._canvas
        if self._state is None or canvas is None:
            return
        self._header.arrange(canvas)
        bottom = foot_of(canvas)
        if self._state.closable:
            self._arrange_buttons(canvas, bottom)
            bottom -= theme.BUTTON_HEIGHT + 24
        top = 150.0 if canvas.portrait else 112.0
        if canvas.portrait:
            self._arrange_below(canvas, top, bottom)
        else:
            self._arrange_beside(canvas, top, bottom)

    def _arrange_buttons(self, canvas: Canvas, bottom: float) -> None:
        left = canvas.width - theme.MARGIN
        for button in (self._done, self._more):
            left -= button.wanted_width()
            canvas.place(button, left, bottom - theme.BUTTON_HEIGHT, button.wanted_width(), theme.BUTTON_HEIGHT)
            left -= 24

    def _arrange_beside(self, canvas: Canvas, top: float, bottom: float) -> None:
        """The mark at the left of this language; the others below, beside each other."""
        mark = _MARK if canvas.zoom == 1 else 140
        left = theme.MARGIN + (42 if canvas.zoom == 1 else 0)
        x = left + mark + (74 if canvas.zoom == 1 else 44)
        width = canvas.width - x - theme.MARGIN
        columns = min(2, max(len(self._others), 1))
        height = self._shrink_into(width, bottom - top, columns)
        own = self._own.height_within(width)
        start = top + (bottom - top - height) * 0.45
        canvas.place(self._mark, left, max(start + own / 2 - mark / 2, top), mark, mark)
        self._own.arrange(canvas, x, start, width)
        self._arrange_others(canvas, (x, start + own + _GAP, width), columns)

    def _arrange_below(self, canvas: Canvas, top: float, bottom: float) -> None:
        """One below the other."""
        left, width = theme.MARGIN, canvas.width - 2 * theme.MARGIN
        mark = _MARK if len(self._others) < 3 and canvas.zoom == 1 else _LEAST_MARK
        air = 72 if mark == _MARK else 36
        height = self._shrink_into(width, bottom - top - mark - air, 1)
        start = top + (bottom - top - mark - air - height) * 0.36
        canvas.place(self._mark, left, start, mark, mark)
        self._own.arrange(canvas, left, start + mark + air, width)
        after = start + mark + air + self._own.height_within(width) + _GAP
        self._arrange_others(canvas, (left, after, width), 1)

    def _shrink_into(self, width: float, height: float, columns: int) -> float:
        """Set everything as large as there is room; gives the height that it takes.

        Where there is not the room even then, as in larger text, other languages say what is wrong, and the chosen one
        what to do.
        """
        taken = 0.0
        for share, brief in (*((share, False) for share in _SHARES), *((share, True) for share in _SHARES)):
            self._own.shrink(share)
            for texts in self._others:
                texts.shrink(share, brief=brief)
            taken = self._own.height_within(width) + sum(self._rows(width, columns)) + self._gaps(columns)
            column = self._column(width, columns)
            whole = self._own.is_whole(width) and all(texts.is_whole(column) for texts in self._others)
            if taken <= height and whole:
                break
        return taken

    def _gaps(self, columns: int) -> float:
        rows = -(-len(self._others) // columns)
        return _GAP + _BETWEEN * (rows - 1) if rows else 0.0

    def _rows(self, width: float, columns: int) -> list[float]:
        """The heights of the rows that the others stand in."""
        heights = [texts.height_within(self._column(width, columns)) for texts in self._others]
        return [max(heights[at : at + columns]) for at in range(0, len(heights), columns)]

    def _column(self, width: float, columns: int) -> float:
        return (width - _GAP * (columns - 1)) / columns

    def _arrange_others(self, canvas: Canvas, place: tuple[float, float, float], columns: int) -> None:
        left, top, width = place
        column, rows = self._column(width, columns), self._rows(width, columns)
        for number, texts in enumerate(self._others):
            row, at = divmod(number, columns)
            texts.arrange(canvas, left + at * (column + _GAP), top + sum(rows[:row]) + row * _BETWEEN, column)
