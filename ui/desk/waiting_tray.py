"""Meetings of the chosen slot that have no table, as cards to be dragged to one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import fonts, theme
from ui.colours import rgb
from ui.desk.carry import Target
from ui.desk.reel import Reel
from ui.desk.states import Spot

HEIGHT = 88.0
_NARROWEST, _WIDEST = 220.0, 300.0
_CARRIED = 0.34
_HEADING = 116.0
_GROUND = theme.mixed(theme.INK, theme.WAITING, 0.21)


class WaitingTray(Reel):
    """A heading and a card for each meeting."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, pans=False, widest=_WIDEST, narrowest=_NARROWEST)
        self._spots: dict[str, Spot] = {}
        self._carried = ""
        self.lead = _HEADING

    def render(self, spots: tuple[Spot, ...], carried: str) -> None:  # type: ignore[override] # as all views
        """Show these meetings, the carried one dim."""
        told = {spot.meeting: spot for spot in spots}
        if (told, carried) != (self._spots, self._carried):
            self._spots, self._carried = told, carried
            self.set_items({key: self._spoken(spot) for key, spot in told.items()})

    def target(self, meeting: str) -> Target | None:
        """What can be picked up here."""
        spot = self._spots.get(meeting)
        return Target("", meeting, spot.lines, " ".join(spot.lines)) if spot else None

    def _spoken(self, spot: Spot) -> str:
        return ", ".join((translate("desk", "No table"), *spot.lines))

    def paint_below(self, painter: QPainter) -> None:
        painter.setFont(fonts.font(18, theme.SEMIBOLD))
        painter.setPen(rgb(theme.WAITING))
        heading = translate("desk", "No table")
        room = QRectF(20, 0, self.lead - 24, HEIGHT)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), heading)

    def paint_item(self, painter: QPainter, key: str, rect: QRectF) -> None:
        spot = self._spots[key]
        painter.setOpacity(_CARRIED if key == self._carried else 1.0)
        card = rect.adjusted(8, 10, -4, -10)
        pen = QPen(rgb(theme.WAITING), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(rgb(_GROUND))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 12, 12)
        font = fonts.font(18, theme.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(rgb(theme.TEXT))
        lines = spot.lines[:2]
        top = card.center().y() - 12 * len(lines)
        for number, line in enumerate(lines):
            fonts.ready_for(line)
            shown = QFontMetricsF(font).elidedText(line, Qt.TextElideMode.ElideRight, card.width() - 32)
            place = QRectF(card.left() + 16, top + 24 * number, card.width() - 32, 24)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setOpacity(1.0)
