"""What needs somebody, always in sight: cards that scroll, or the good news that there are none."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.desk.attention_card import AttentionCard
from ui.desk.icons import paint_icon
from ui.desk.states import AttentionLine
from ui.parts.canvas import Canvas, canvas_in, design_size, scale_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Span, Style
from ui.parts.scroll import GUTTER, ScrollColumn

STRIP: float = 88
"""Design pixels that it takes in portrait while nothing needs anybody."""
_HEADING = Style(theme.SIZE_DESK_HEADING, theme.SIZE_SMALL, 1, theme.BOLD, tabular=True)
_MORE = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 2, theme.MEDIUM, theme.QUIET)
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_CALM = Style(theme.SIZE_DESK_TEXT, theme.SIZE_SMALL, 3, theme.MEDIUM, leading=1.25, across=_CENTRE)
_EDGE, _GAP, _HEAD = 24, 16, 76
_ICON = 72


class AttentionView(QWidget):
    """Renders the lines of attention; side by side where it is wide."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = FittedText(_HEADING, self, middle=True)
        self._calm = FittedText(_CALM, self, middle=True)
        self._column = ScrollColumn(self)
        self._list = QWidget(self._column)
        self._more = FittedText(_MORE, self._list, middle=True)
        self._cards: dict[str, AttentionCard] = {}
        self._told: tuple[tuple[AttentionLine, ...], int] | None = None

    def render(self, lines: tuple[AttentionLine, ...], more: int) -> None:  # type: ignore[override] # as all views
        """Show these lines, and how many are left out; a card that stays keeps the keyboard."""
        if (lines, more) == self._told:
            return
        was_calm, self._told = self.is_calm, (lines, more)
        name, count = translate("desk", "Attention"), len(lines) + more
        self._heading.tell(name, Span(f"  {count}" if count else "", theme.QUIET, theme.REGULAR))
        self._calm.tell(translate("desk", "Nothing needs you"))
        self._more.tell(translate("desk", "and {count} more").format(count=more) if more else "")
        for key in self._cards.keys() - {line.key for line in lines}:
            gone = self._cards.pop(key)
            gone.hide()
            gone.deleteLater()
        self._cards = {line.key: self._cards.get(line.key) or self._made() for line in lines}
        for line in lines:
            self._cards[line.key].tell(line)
        self._arrange()
        if self.is_calm != was_calm:
            self.update()

    def _made(self) -> AttentionCard:
        card = AttentionCard(self._list)
        card.wanted.connect(self.wanted)
        return card

    @property
    def is_calm(self) -> bool:
        """Whether nothing needs anybody."""
        return not self._cards

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        head = min(_HEAD, canvas.height)
        self._column.setVisible(not self.is_calm)
        self._calm.setVisible(self.is_calm)
        if self.is_calm and not canvas.portrait:
            self._arrange_strip(canvas)
            return
        canvas.place(self._heading, _EDGE, 0, canvas.width - 2 * _EDGE, head)
        if self.is_calm:
            centre = head + (canvas.height - head) * 0.42
            self._calm.align(_CENTRE)
            canvas.place(self._calm, _EDGE, centre + _ICON / 2 + 12, canvas.width - 2 * _EDGE, 80)
            return
        canvas.place(self._column, _EDGE, head, canvas.width - 2 * _EDGE + GUTTER, canvas.height - head)
        self._arrange_cards(canvas)

    def _arrange_strip(self, canvas: Canvas) -> None:
        """Heading and calm in one line."""
        width = self._heading.natural_width() + 8
        canvas.place(self._heading, _EDGE, 0, width, canvas.height)
        self._calm.align(Qt.AlignmentFlag.AlignLeft)
        left = _EDGE + width + 76
        canvas.place(self._calm, left, 0, canvas.width - left - _EDGE, canvas.height)

    def _arrange_cards(self, canvas: Canvas) -> None:
        """Each card goes where there is most room: in one column, or in two where it is wide."""
        width = canvas.width - 2 * _EDGE
        columns = 2 if width > 800 else 1
        one = (width - (columns - 1) * _GAP) / columns
        bottoms = [0.0] * columns
        for card in self._cards.values():
            column, height = bottoms.index(min(bottoms)), card.height_within(one)
            self._list.setProperty("scale", canvas.scale)
            canvas.place(card, column * (one + _GAP), bottoms[column], one, height)
            bottoms[column] += height + _GAP
        end = max(bottoms)
        self._more.setVisible(bool(self._more.text))
        if self._more.text:
            canvas.place(self._more, 0, end, width, 48)
            end += 48 + _GAP
        self._column.set_content(self._list, end)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self.is_calm:
            return
        painter = QPainter(self)
        painter.scale(scale_of(self), scale_of(self))
        if canvas_in(self).portrait:
            size = design_size(self)
            middle = _HEAD + (size.height() - _HEAD) * 0.42 - _ICON / 2
            place = QRectF((size.width() - _ICON) / 2, middle - 12, _ICON, _ICON)
        else:
            place = QRectF(_EDGE + self._heading.natural_width() + 32, (design_size(self).height() - 40) / 2, 40, 40)
        paint_icon(painter, "calm", theme.GOOD, place)
