"""The rest screen: an invitation to scan, in every language of the event."""

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QWidget

from ui import theme, words
from ui.kiosk.foot import foot_of
from ui.kiosk.header_view import HeaderView
from ui.kiosk.states import RestState
from ui.parts.badge_picture import BadgePicture
from ui.parts.canvas import Canvas
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

_TITLE = Style(theme.SIZE_REST, 56, 4, theme.BOLD, leading=1.03)
_OTHER = Style(50, 40, 2, theme.SEMIBOLD, leading=1.16)
_HINT = Style(40, 30, 4, colour=theme.QUIET, leading=1.42)
_FOOT = Style(30, theme.SIZE_SMALL, 3, colour=theme.QUIET, leading=1.25)
_GAP, _BETWEEN = 30, 12
"""Between the title, the other languages and the hint; between two languages."""


class RestView(QWidget):
    """Renders a `RestState`."""

    def __init__(self, parent: QWidget, *, motion: bool) -> None:
        super().__init__(parent)
        self._header = HeaderView(self)
        end = Qt.AlignmentFlag.AlignRight
        self._sync = FittedText(Style(theme.SIZE_SMALL, colour=theme.QUIET, tabular=True, across=end), self)
        self._title = FittedText(_TITLE, self)
        self._others: list[FittedText] = []
        self._hint = FittedText(_HINT, self)
        self._picture = BadgePicture(self, motion=motion)
        self._notice = FittedText(Style(30, theme.SIZE_SMALL, 3, theme.SEMIBOLD, theme.WAITING), self)
        self._meetings = FittedText(_FOOT, self)
        self._help = FittedText(_FOOT, self)
        self._state: RestState | None = None
        self._canvas: Canvas | None = None

    def render(self, state: RestState) -> None:  # type: ignore[override] # as all views of this program
        """Show these texts."""
        if state == self._state:
            return
        self._state = state
        self._header.render(state.header)
        self._title.tell(state.title)
        self._tell_others(state.others)
        self._hint.tell(state.hint)
        self._meetings.tell(state.meetings)
        self._help.tell(state.help)
        self._notice.tell(state.notice)
        self._sync.tell(state.sync)
        self._picture.setAccessibleName(words.badge_under_light())
        self._arrange()

    def _tell_others(self, texts: tuple[str, ...]) -> None:
        while len(self._others) > len(texts):
            gone = self._others.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._others) < len(texts):
            self._others.append(FittedText(_OTHER, self))
            self._others[-1].stackUnder(self._hint)  # a screen reader reads it before
        for part, text in zip(self._others, texts, strict=True):
            part.tell(text)

    def arrange(self, canvas: Canvas) -> None:
        """Lay out on this canvas from now on."""
        if canvas != self._canvas:
            self._canvas = canvas
            self._arrange()

    def _arrange(self) -> None:
        canvas = self._canvas
        if canvas is None:
            return
        self._header.arrange(canvas)
        self._arrange_sync(canvas)
        foot = self._arrange_foot(canvas)
        if canvas.portrait:
            self._arrange_column(canvas, foot)
        else:
            self._arrange_beside(canvas, foot)

    def _arrange_sync(self, canvas: Canvas) -> None:
        """In the corner below the clock, at the right."""
        width = min(self._sync.natural_width() + 4, canvas.width - 2 * theme.MARGIN)
        top = 140 if canvas.portrait else 122
        canvas.place(self._sync, canvas.width - theme.MARGIN - width, top, width, 32)

    def _arrange_beside(self, canvas: Canvas, foot: float) -> None:
        column = canvas.width * (0.54 if canvas.zoom == 1 else 0.6)
        left = theme.MARGIN + (40 if canvas.zoom == 1 else 0)
        width, top = column - left, 116.0
        foot -= 10
        height = self._texts_height(width, foot - top)
        self._arrange_texts(canvas, (left, top + (foot - top - height) / 2, width), foot - top)
        under = 162.0 if self._sync.text else 0.0
        size = self._size_of_picture(foot - max(top, under) - 20, canvas.width - theme.MARGIN - column)
        x = column + (canvas.width - theme.MARGIN - column - size.width()) / 2
        y = max((104 + foot) / 2 - size.height() / 2 - 8, under)
        canvas.place(self._picture, x, y, size.width(), size.height())

    def _arrange_column(self, canvas: Canvas, foot: float) -> None:
        left, width = theme.MARGIN, canvas.width - 2 * theme.MARGIN
        least = 340.0  # of the picture
        room = foot - 150 - least
        height = self._texts_height(width, room)
        top = 150 + min(max(room - height, 0) * 0.4, 108)
        self._arrange_texts(canvas, (left, top, width), room)
        top += height
        size = self._size_of_picture(foot - top - 80, width)
        y = top + (foot - top - size.height()) / 2
        canvas.place(self._picture, (canvas.width - size.width()) / 2, y, size.width(), size.height())

    def _size_of_picture(self, height: float, width: float) -> QSizeF:
        size = QSizeF(self._picture.design_size())
        return size * min(1.12, height / size.height(), width / size.width())

    def _heights(self, width: float, room: float) -> tuple[float, list[float], float]:
        """Of the title, which gives way where there is little room, the other languages and the hint."""
        others = [part.fit_within(width).height for part in self._others]
        larger = self._canvas is not None and self._canvas.zoom > 1
        hint = self._hint.fit_within(width, 132 if larger else 260).height
        taken = sum(others) + _BETWEEN * max(len(others) - 1, 0) + hint + _GAP * (2 if others else 1)
        return self._title_height(width, max(room - taken, 84)), others, hint

    def _title_height(self, width: float, room: float) -> float:
        """On its own lines, or on as many as there is room for."""
        title = self._state.title if self._state else ""
        self._title.tell(title)
        if self._title.fit_within(width, room).elided:
            self._title.tell(title.replace("\n", " "))
        return self._title.fit_within(width, room).height

    def _texts_height(self, width: float, room: float) -> float:
        title, others, hint = self._heights(width, room)
        return title + sum(others) + _BETWEEN * max(len(others) - 1, 0) + hint + _GAP * (2 if others else 1)

    def _arrange_texts(self, canvas: Canvas, place: tuple[float, float, float], room: float) -> None:
        left, top, width = place
        title, others, hint = self._heights(width, room)
        canvas.place(self._title, left, top, width, title)
        top += title + _GAP
        for part, height in zip(self._others, others, strict=True):
            canvas.place(part, left, top, width, height)
            top += height + _BETWEEN
        canvas.place(self._hint, left, top + (_GAP - _BETWEEN if others else 0), width, hint)

    def _arrange_foot(self, canvas: Canvas) -> float:
        """The lines at the bottom; gives where they begin."""
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        left, width, bottom = theme.MARGIN, canvas.width - 2 * theme.MARGIN, foot_of(canvas)
        if canvas.portrait:
            for part in (self._help, self._meetings, self._notice):
                bottom -= self._place_line(canvas, part, start, (left, width), bottom)
            return bottom
        half = width / 2 - 20
        heights = (
            self._place_line(canvas, self._meetings, start, (left, half), bottom),
            self._place_line(canvas, self._help, end, (left + half + 40, half), bottom),
        )
        bottom -= max(heights)
        return bottom - self._place_line(canvas, self._notice, start, (left, width), bottom - 20)

    def _place_line(
        self, canvas: Canvas, part: FittedText, across: Qt.AlignmentFlag, place: tuple[float, float], bottom: float
    ) -> float:
        """Put a line there with its foot at `bottom`; gives its height, none if it says nothing."""
        part.setVisible(bool(part.text))
        if not part.text:
            return 0.0
        part.align(across)
        height = part.fit_within(place[1]).height
        canvas.place(part, place[0], bottom - height, place[1], height)
        return height
