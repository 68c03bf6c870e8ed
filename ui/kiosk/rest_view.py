"""The rest screen: an invitation to scan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme, words
from ui.kiosk.header_view import HeaderView
from ui.kiosk.states import RestState
from ui.parts.badge_picture import BadgePicture
from ui.parts.button import Button
from ui.parts.canvas import Canvas, canvas_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

_TITLE = Style(theme.SIZE_REST, 72, 4, theme.BOLD, leading=1.03)
_HINT = Style(40, 30, 4, colour=theme.QUIET, leading=1.42)
_FOOT = Style(30, theme.SIZE_SMALL, 3, colour=theme.QUIET, leading=1.25)


class RestView(QWidget):
    """Renders a `RestState`; says which language somebody wants."""

    language_wanted = Signal(str)

    def __init__(self, parent: QWidget, *, motion: bool) -> None:
        super().__init__(parent)
        self._header = HeaderView(self)
        end = Qt.AlignmentFlag.AlignRight
        self._sync = FittedText(Style(theme.SIZE_SMALL, colour=theme.QUIET, tabular=True, across=end), self)
        self._title = FittedText(_TITLE, self)
        self._hint = FittedText(_HINT, self)
        self._picture = BadgePicture(self, motion=motion)
        self._notice = FittedText(Style(30, theme.SIZE_SMALL, 3, theme.SEMIBOLD, theme.WAITING), self)
        self._meetings = FittedText(_FOOT, self)
        self._help = FittedText(_FOOT, self)
        self._buttons: list[Button] = []
        self._state: RestState | None = None

    def render(self, state: RestState) -> None:  # type: ignore[override] # as all views of this program
        """Show these texts."""
        if state == self._state:
            return
        if self._state is None or state.languages != self._state.languages:
            self._make_buttons(state)
        self._state = state
        self._header.render(state.header)
        self._title.tell(state.title)
        self._hint.tell(state.hint)
        self._meetings.tell(state.meetings)
        self._help.tell(state.help)
        self._notice.tell(state.notice)
        self._sync.tell(state.sync)
        self._picture.setAccessibleName(words.badge_under_light())
        self._arrange()

    def _make_buttons(self, state: RestState) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [Button(self) for _ in state.languages]
        for button, language in zip(self._buttons, state.languages, strict=True):
            button.name(language.name, chosen=language.chosen)
            button.clicked.connect(lambda _=False, tag=language.tag: self.language_wanted.emit(tag))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_of(self.size())
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
        column = canvas.width * 0.52
        left, width = theme.MARGIN + 40, column - theme.MARGIN - 40
        title = self._title.fit_within(width, 420).height
        hint = self._hint.fit_within(width, 300).height
        top = max((104 + foot) / 2 - (title + 16 + hint) / 2, 120)
        canvas.place(self._title, left, top, width, title)
        canvas.place(self._hint, left, top + title + 16, width, hint)
        size = self._picture.design_size()
        x = column + (canvas.width - theme.MARGIN - column - size.width()) / 2
        canvas.place(self._picture, x, (104 + foot) / 2 - size.height() / 2 - 8, size.width(), size.height())

    def _arrange_column(self, canvas: Canvas, foot: float) -> None:
        left, width = theme.MARGIN, canvas.width - 2 * theme.MARGIN
        title = self._title.fit_within(width, 560).height
        hint = self._hint.fit_within(width, 260).height
        canvas.place(self._title, left, 258, width, title)
        canvas.place(self._hint, left, 258 + title + 22, width, hint)
        top = 258 + title + 22 + hint
        factor = min(1.12, (foot - top - 96) / self._picture.design_size().height())
        size = self._picture.design_size() * factor
        y = top + (foot - top - size.height()) / 2
        canvas.place(self._picture, (canvas.width - size.width()) / 2, y, size.width(), size.height())

    def _arrange_foot(self, canvas: Canvas) -> float:
        """The lines and the buttons at the bottom; gives where they begin."""
        bottom = canvas.height - (60 if canvas.portrait else 48)
        left: float = theme.MARGIN
        for button in self._buttons:
            width = button.wanted_width()
            canvas.place(button, left, bottom - theme.BUTTON_HEIGHT, width, theme.BUTTON_HEIGHT)
            left += width + 16
        if canvas.portrait and self._buttons:
            bottom -= theme.BUTTON_HEIGHT + 40
        elif not canvas.portrait:
            return self._arrange_foot_line(canvas, left, bottom)
        width = canvas.width - 2 * theme.MARGIN
        for part in (self._help, self._meetings, self._notice):
            bottom -= self._place_line(canvas, part, Qt.AlignmentFlag.AlignLeft, (theme.MARGIN, width), bottom)
        return bottom

    def _arrange_foot_line(self, canvas: Canvas, left: float, bottom: float) -> float:
        end, start = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        place = (left + 32, canvas.width - theme.MARGIN - left - 32)
        top = bottom
        for part in (self._help, self._meetings):
            top -= self._place_line(canvas, part, end, place, top)
        top = min(top, bottom - theme.BUTTON_HEIGHT)
        width = canvas.width - 2 * theme.MARGIN
        return top - self._place_line(canvas, self._notice, start, (theme.MARGIN, width), top - 20)

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
