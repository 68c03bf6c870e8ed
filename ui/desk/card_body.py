"""What scrolls on a card: notices, then lines."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.desk.states import Line, Notice
from ui.parts.canvas import canvas_in
from ui.parts.lines import Lines
from ui.parts.notice_card import NoticeCard

_GAP, _ABOVE_LINES = 12, 20


class CardBody(QWidget):
    """As high as `height_within` says; whoever shows it lets it scroll."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._notices: tuple[Notice, ...] = ()
        self._cards: list[NoticeCard] = []
        self.lines = Lines(self)
        self.lines.wanted.connect(self.wanted)

    def tell(self, notices: tuple[Notice, ...], lines: tuple[Line, ...]) -> None:
        """Show these."""
        if notices != self._notices:
            self._notices = notices
            for card in self._cards:
                card.hide()
                card.deleteLater()
            self._cards = [NoticeCard(self, notice) for notice in notices]
            for card in self._cards:
                card.wanted.connect(self.wanted)
        self.lines.tell(lines)
        self._arrange()

    def height_within(self, width: float) -> float:
        """Design pixels that everything takes at this width."""
        return self._lines_top(width) + self.lines.height_within(width)

    def _lines_top(self, width: float) -> float:
        notices = sum(card.height_within(width) + _GAP for card in self._cards)
        return notices + _ABOVE_LINES - _GAP if notices else 0.0

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas, top = canvas_in(self), 0.0
        for card in self._cards:
            height = card.height_within(canvas.width)
            canvas.place(card, 0, top, canvas.width, height)
            top += height + _GAP
        height = self.lines.height_within(canvas.width)
        canvas.place(self.lines, 0, self._lines_top(canvas.width), canvas.width, height)
