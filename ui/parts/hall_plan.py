"""The hall plan: rooms, doors and tables, where this kiosk stands, and the visitor's way to their table."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QTimeLine
from PySide6.QtGui import QAccessible, QGuiApplication, QHideEvent, QPainter, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsPathItem, QGraphicsScene, QGraphicsView, QWidget

from app.way import Way
from db.records import Place, Venue
from ui import theme
from ui import words as terms
from ui.colours import rgb
from ui.parts import hall_plan_names as names
from ui.parts import hall_plan_paint as paint
from ui.parts import hall_plan_words as words
from ui.parts.canvas import design_size, scale_of
from ui.parts.hall_plan_sheet import sheet_of
from ui.parts.hall_plan_words import sentence

__all__ = ["HallPlan", "HallPlanState", "sentence"]

_PULSE_MS, _PULSES = 2400, 2
"""Together less than the five seconds after which what moves has to be stoppable (WCAG 2.2, 2.2.2)."""
_FRAME_MS = 33


@dataclass(frozen=True, slots=True)
class HallPlanState:
    """What the plan shows: `here` is where this kiosk stands, `table` the id of the visitor's table."""

    venue: Venue
    here: Place | None
    table: str | None
    way: Way | None
    rooms: tuple[str, ...] = ()
    """The ids of the rooms to go to where no table is."""


class HallPlan(QGraphicsView):
    """Paints a hall as large as its place allows; a screen reader hears the way as a sentence.

    With `pulse` the halo of the visitor's table breathes twice, at 30 frames a second; never offscreen.
    """

    heard_as: Final = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None, *, pulse: bool = False) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._state: HallPlanState | None = None
        self._halo: QGraphicsPathItem | None = None
        self._breath: QTimeLine | None = None
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setInteractive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if pulse and QGuiApplication.platformName() != "offscreen":
            self._breath = QTimeLine(_PULSE_MS, self, loopCount=_PULSES, updateInterval=_FRAME_MS)
            self._breath.setEasingCurve(QEasingCurve.Type.SineCurve)
            self._breath.valueChanged.connect(self._breathe)

    def render(self, state: HallPlanState | None) -> None:  # type: ignore[override] # as all views of this program
        """Show this state, or nothing."""
        if self._breath and self.isVisible() and state and (self._state is None or state.table != self._state.table):
            self._breath.stop()
            self._breath.start()
        self._state = state
        self.setAccessibleName(words.hall_plan())
        self.setAccessibleDescription(_description(state) if state else "")
        self._lay_out()

    def paint_anew(self) -> None:
        """The colours are others than before."""
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._breath:
            self._breath.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._breath:
            self._breath.stop()

    def _breathe(self, share: float) -> None:
        if self._halo:
            self._halo.setScale(1 + 0.14 * share)

    def _lay_out(self) -> None:
        self._halo = None
        self._scene.clear()
        self.setBackgroundBrush(rgb(theme.INK))
        state = self._state
        if state is None:
            return
        size = design_size(self)
        self._scene.setSceneRect(QRectF(QPointF(0, 0), size))
        self.setTransform(QTransform.fromScale(scale_of(self), scale_of(self)))
        points = state.way.points if state.way else ()
        sheet = sheet_of(state.venue, state.here, points, size)
        if not names.names_inside(sheet, state.venue.rooms, state.venue.tables):
            sheet = sheet_of(state.venue, state.here, points, size, names_outside=True)
        own = next((table for table in state.venue.tables if table.id == state.table), None)
        targets = (own.room,) if own else state.rooms
        paint.draw_rooms(self._scene, sheet, state.venue.rooms, targets)
        taken = paint.draw_tables(self._scene, sheet, [table for table in state.venue.tables if table is not own])
        if len(points) > 1:
            taken += paint.draw_way(self._scene, sheet, points)
        if own:
            self._halo, covered = paint.draw_own_table(self._scene, sheet, own)
            taken.append(covered)
        if state.here:
            kiosk = paint.draw_kiosk(self._scene, sheet.point(state.here.at))
            taken.append(kiosk)
            named = names.name_kiosk(self._scene, sheet, state.venue.rooms, kiosk, taken[:-1], words.you_are_here())
            taken.append(named)
        taken += names.name_rooms(self._scene, sheet, state.venue.rooms, targets, taken)
        level = sheet.point(state.here.at).y() if state.here else None
        names.name_corridor(self._scene, sheet, state.venue.rooms, taken, level)


def _description(state: HallPlanState) -> str:
    own = next((table for table in state.venue.tables if table.id == state.table), None)
    rooms = [terms.room(room.label) for room in state.venue.rooms if room.id in (own.room if own else "", *state.rooms)]
    table = own.label if own else ""
    if state.way and own:
        return words.description(state.way.directions, terms.table_in_text(table), ())
    return words.description(None, terms.table(table) if own else "", rooms)
