"""All slots of the event in a row: how full each is, the days, what is late, and the sessions between."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QDate, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.languages import spoken, translate
from ui import fonts, theme
from ui.colours import rgb
from ui.desk.reel import Reel
from ui.desk.states import Slot

HEIGHT = 146.0
_NARROWEST, _WIDEST = 66.0, 108.0
_DAY_TOP, _NOTE_TOP, _BAR_TOP, _BAR_FOOT, _LABEL_TOP = 8.0, 33.0, 56.0, 106.0, 110.0
_BAR = 22.0
_CHOSEN = theme.CHOSEN
_DAY_TYPE = (theme.TEXT, 17, theme.SEMIBOLD)
_NOTE_TYPE = (theme.WAITING, 16, theme.MEDIUM)
"""Colour, size and weight."""
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_START = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)


class SlotStrip(Reel):
    """`pressed` gives the key of the slot that somebody chose."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, pans=True, widest=_WIDEST, narrowest=_NARROWEST)
        self._slots: dict[str, Slot] = {}
        self._chosen = ""

    def render(self, slots: tuple[Slot, ...], chosen: str) -> None:  # type: ignore[override] # as all views
        """Show these slots, the chosen one bright."""
        told = {slot.key: slot for slot in slots}
        if (told, chosen) == (self._slots, self._chosen):
            return
        elsewhere = chosen != self._chosen
        self._slots, self._chosen = told, chosen
        self.set_items({slot.key: _spoken(slot) for slot in slots})
        if elsewhere:
            self.reveal(chosen)
            if not self.buttons.focused:
                self.buttons.stop_at(chosen)

    def lay_out(self) -> None:
        super().lay_out()
        self.reveal(self._chosen)

    def units(self) -> Sequence[int]:
        """A session is as wide as two slots."""
        return [2 if slot.session else 1 for slot in self._slots.values()]

    def beside(self, by: int) -> str:
        """The key of the slot before or after the chosen one; empty if there is none."""
        keys = [slot.key for slot in self._slots.values() if not slot.session]
        index = keys.index(self._chosen) + by if self._chosen in keys else 0
        return keys[index] if 0 <= index < len(keys) else ""

    def may_choose(self, key: str) -> bool:
        """Whether it is a slot, and another than the one that is shown."""
        return key in self._slots and not self._slots[key].session and key != self._chosen

    def paint_item(self, painter: QPainter, key: str, rect: QRectF) -> None:
        slot, chosen = self._slots[key], key == self._chosen
        if chosen or key == self.over:
            edge = QPen(rgb(theme.TEXT), 2) if key == self.over else QPen(Qt.PenStyle.NoPen)
            painter.setPen(edge)
            painter.setBrush(rgb(_CHOSEN) if chosen else rgb(theme.RAISED))
            painter.drawRoundedRect(rect.adjusted(2, _NOTE_TOP + 20, -2, -8), 10, 10)
        label = QRectF(rect.left(), _LABEL_TOP, rect.width(), 26)
        if slot.session:
            self._paint_session(painter, slot, rect)
        else:
            self._paint_bar(painter, slot, rect, chosen=chosen)
        painter.setFont(fonts.font(18, theme.SEMIBOLD if chosen else theme.MEDIUM, tabular=True))
        painter.setPen(rgb(theme.TEXT if chosen else theme.QUIET))
        painter.drawText(label, _CENTRE, slot.label)

    def _paint_bar(self, painter: QPainter, slot: Slot, rect: QRectF, *, chosen: bool) -> None:
        top, height = _BAR_TOP + 4, _BAR_FOOT - _BAR_TOP - 8
        left = rect.center().x() - _BAR / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.FACE))
        painter.drawRoundedRect(QRectF(left, top, _BAR, height), 4, 4)
        full = max(height * min(slot.share, 1.0), 4.0 if slot.share else 0.0)
        if full:
            painter.setBrush(rgb(theme.TEXT if chosen else theme.QUIET))
            painter.drawRoundedRect(QRectF(left, top + height - full, _BAR, full), 4, 4)

    def _paint_session(self, painter: QPainter, slot: Slot, rect: QRectF) -> None:
        room = QRectF(rect.left() + 8, _BAR_TOP, rect.width() - 16, _BAR_FOOT - _BAR_TOP)
        painter.setFont(fonts.font(16, theme.MEDIUM))
        painter.setPen(rgb(theme.QUIET))
        fonts.ready_for(slot.note)
        metrics = QFontMetricsF(painter.font())
        first, rest = _two_lines(slot.note, room.width(), metrics)
        for number, line in enumerate(part for part in (first, rest) if part):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            top = room.top() + (6 if rest else 16) + 20 * number
            painter.drawText(QRectF(room.left(), top, room.width(), 20), _CENTRE, shown)

    def paint_above(self, painter: QPainter) -> None:
        """Days, and what holds for several slots in turn; both stay in sight while one of their slots is."""
        for day, span, first in self._spans(lambda slot: slot.day):
            if day and not first:
                painter.fillRect(QRectF(span.left() - 1, 10, 2, span.height() - 20), rgb(theme.LINE))
            self._paint_span(painter, tuple(_day(day, form) for form in _day_forms()), span, _DAY_TOP, _DAY_TYPE)
        for note, span, _ in self._spans(lambda slot: "" if slot.session else slot.note):
            if note:
                painter.setPen(QPen(rgb(theme.WAITING), 3, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(QLineF(span.left() + 8, _NOTE_TOP + 20, span.right() - 8, _NOTE_TOP + 20))
                self._paint_span(painter, (note,), span, _NOTE_TOP - 3, _NOTE_TYPE)

    def _spans(self, of: Callable[[Slot], str]) -> Iterator[tuple[str, QRectF, bool]]:
        """Runs of slots that have the same of something: that, where they are, whether it is the first run."""
        seen, first = self.window_rect, True
        for value, run in groupby(self._slots.values(), of):
            keys = [slot.key for slot in run]
            span = self.rect_of(keys[0]).united(self.rect_of(keys[-1]))
            if span.intersects(seen):
                yield value, span, first
            first = False

    def _paint_span(
        self, painter: QPainter, texts: tuple[str, ...], span: QRectF, top: float, type_: tuple[str, int, int]
    ) -> None:
        """Write the first of these texts that fits, or as much of the last as does, into what is seen of a run."""
        seen, (colour, size, weight) = self.window_rect, type_
        left = max(span.left(), seen.left()) + 10
        room = max(min(span.right(), seen.right()) - 4 - left, 0)
        metrics = QFontMetricsF(fonts.font(size, weight))
        fonts.ready_for(texts[0])
        text = next((one for one in texts if metrics.horizontalAdvance(one) <= room), texts[-1])
        painter.setFont(fonts.font(size, weight))
        painter.setPen(rgb(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, top, room + 2, 22), _START, shown)


def _spoken(slot: Slot) -> str:
    """What a screen reader says of a slot."""
    if slot.session:
        return ", ".join(part for part in (slot.label, slot.note) if part)
    taken = translate("desk", "{percent} % taken").format(percent=round(100 * slot.share))
    return ", ".join(part for part in (_day(slot.day, _day_forms()[0]), slot.label, taken, slot.note) if part)


def _day(iso: str, form: str) -> str:
    """Such as Mon 25 April."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale(spoken()).toString(day, form) if day.isValid() else ""


def _day_forms() -> tuple[str, str, str]:
    """From the longest to the shortest."""
    return translate("format", "ddd d MMMM"), translate("format", "ddd d"), "ddd"


def _two_lines(text: str, width: float, metrics: QFontMetricsF) -> tuple[str, str]:
    """As many words as fit on a first line, and the rest."""
    words, count = text.split(), 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])
