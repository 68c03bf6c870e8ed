"""What would follow from a sheet: in one sentence, as pages, line by line, and in small print."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.desk.preview_view import PreviewView
from ui.desk.sheet_rows import Row, height_of, stack
from ui.desk.states import SheetState
from ui.parts.canvas import canvas_in
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.lines import Lines

_SUMMARY = Style(theme.SIZE_DESK_HEADING, theme.SIZE_DESK_TEXT, 6, theme.SEMIBOLD, leading=1.2)
_DETAIL = Style(theme.SIZE_DESK_SMALL, theme.SIZE_DESK_LEAST, 12, colour=theme.QUIET, leading=1.3, balanced=False)


class SheetAnswer(QWidget):
    """The summary, the pages, the lines and the small print of a `SheetState`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._summary = FittedText(_SUMMARY, self)
        self._detail = FittedText(_DETAIL, self)
        self._lines = Lines(self)
        self._lines.wanted.connect(self.wanted)
        self._preview = PreviewView(self)
        self._preview.wanted.connect(self.wanted)
        self._has_rows = False

    def render(self, state: SheetState) -> None:  # type: ignore[override] # as all views of this program
        """Show this."""
        self._summary.tell(state.summary)
        self._lines.tell(state.lines)
        self._has_rows = bool(state.lines)
        self._detail.tell(state.detail)
        self._preview.render(state.preview)
        self._arrange()

    def has_anything(self) -> bool:
        """Whether there is anything to say."""
        return bool(self._summary.text or self._detail.text) or self._has_rows or self._preview.has_pages

    def height_within(self, width: float) -> float:
        """Design pixels that all of it takes at this width; 0 where there is nothing to say."""
        return height_of(self._rows(width))

    def _rows(self, width: float) -> list[Row]:
        rows: list[Row] = [((self._summary,), self._summary.fit_within(width).height)] if self._summary.text else []
        if self._preview.has_pages:
            rows.append(((self._preview,), self._preview.height_within(width)))
        if self._has_rows:
            rows.append(((self._lines,), self._lines.height_within(width)))
        if self._detail.text:
            rows.append(((self._detail,), self._detail.fit_within(width).height))
        return rows

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        self._summary.setVisible(bool(self._summary.text))
        self._preview.setVisible(self._preview.has_pages)
        self._lines.setVisible(self._has_rows)
        self._detail.setVisible(bool(self._detail.text))
        stack(self, self._rows(canvas_in(self).width))
