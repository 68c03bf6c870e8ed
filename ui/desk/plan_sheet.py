"""The painted hall of the desk's plan, with a button without a face for each table."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui.desk.carry import Carry, Target, landing
from ui.desk.place_buttons import PlaceButtons
from ui.desk.plan_layout import Disc, Hall, hall_of, names_fit
from ui.desk.plan_paint import Light, hall_picture, paint_spot
from ui.desk.spoken import meeting_words
from ui.desk.states import PlanState, Spot
from ui.parts.canvas import design_size, scale_of


class PlanSheet(QWidget):
    """Rooms and tables at the chosen slot; what is carried lights the tables up."""

    def __init__(self, page: QWidget, carry: Carry, pressed: Callable[[str], object]) -> None:
        super().__init__(page)
        self._carry = carry
        self._state: PlanState | None = None
        self._hall: Hall | None = None
        self._halls: dict[bool, Hall] = {}
        """With and without room for who meets at the tables."""
        self._spots: dict[str, Spot] = {}
        self._picture = QPixmap()
        self._lights: dict[str, tuple[Light, bool]] = {}
        self.buttons = PlaceButtons(self, pressed, round_=True)

    def render(self, state: PlanState) -> None:  # type: ignore[override] # as all views of this program
        """Show these tables."""
        if self._state is None or (state.venue, state.here) != (self._state.venue, self._state.here):
            self._halls, self._hall = {}, None
        shown, before = self._hall, self._spots
        self._state = state
        self._spots = {spot.table: spot for spot in state.spots}
        self.buttons.tell({table.id: self._spoken(table.id) for table in state.venue.tables})
        self._lay_out()
        self.light_up()
        kept = self._hall is shown
        if not kept:
            self.update()
        for disc in self.discs if kept else ():
            if self._spots.get(disc.table.id) != before.get(disc.table.id):
                self.update(self._painted(disc))

    def _lay_out(self) -> None:
        state, size = self._state, design_size(self)
        if state is None or size.isEmpty():
            return
        hall = self._hall_for({spot.table: spot.lines for spot in state.spots}, state, size)
        if hall is not self._hall:
            self._hall, scale = hall, scale_of(self)
            self._picture = hall_picture(hall, state.venue, state.here, size, scale, self.devicePixelRatioF())
        for disc in hall.discs:
            self.buttons.put(disc.table.id, disc.face)

    def _hall_for(self, lines: dict[str, tuple[str, ...]], state: PlanState, size: QSizeF) -> Hall:
        """With room for names where all of this slot can be written out, else with larger tables."""
        for named in (True, False):
            if named not in self._halls:
                self._halls[named] = hall_of(state.venue, state.here, size, named=named)
            if not named or names_fit(self._halls[named].discs, lines):
                break
        return self._halls[named]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._halls, self._hall = {}, None
        self._lay_out()

    @property
    def discs(self) -> tuple[Disc, ...]:
        """All tables in their places, in design pixels of this part."""
        return self._hall.discs if self._hall else ()

    def at(self, point: QPointF) -> str:
        """The id of the table there, in design pixels of this part; empty if there is none."""
        return self._hall.at(point) if self._hall and self.rect().contains((point * scale_of(self)).toPoint()) else ""

    def target(self, table: str) -> Target | None:
        """What can be picked up or opened at this table."""
        spot = self._spots.get(table)
        return Target(table, spot.meeting, spot.lines, self._named(spot)) if spot else None

    def table_of(self, meeting: str) -> str:
        """Where this meeting sits at the chosen slot; empty if nowhere."""
        return next((spot.table for spot in self._spots.values() if spot.meeting == meeting), "")

    def faces(self) -> dict[str, QRectF]:
        """By table, the square around its disc."""
        return {disc.table.id: disc.face for disc in self.discs}

    def light_up(self) -> None:
        """Paint again what means something else for the meeting that is carried."""
        lights = {disc.table.id: self._light(disc.table.id) for disc in self.discs}
        for disc in self.discs:
            if lights[disc.table.id] != self._lights.get(disc.table.id):
                self.update(self._painted(disc))
        self._lights = lights

    def _light(self, table: str) -> tuple[Light, bool]:
        carry, over = self._carry, self._carry.over == table
        if carry.grip is None:
            return "", False
        if self._spots[table].meeting == carry.grip.meeting if table in self._spots else False:
            return "source", over
        match landing(carry.held, table):
            case "free":
                return "free", over
            case "swap":
                return "swap", over
            case _:
                return ("dim" if carry.held else ""), False

    def _named(self, spot: Spot) -> str:
        return translate("desk", "Table {label}").format(label=spot.label)

    def _spoken(self, table: str) -> str:
        """What a screen reader says of a table."""
        spot = self._spots.get(table)
        if spot is None:
            return table
        return meeting_words(self._named(spot), spot.lines, spot.kind)

    def _painted(self, disc: Disc) -> QRect:
        """What painting a table covers, in pixels of this part."""
        face = disc.face.adjusted(-8, -8, 8, 8)
        covered = face.united(disc.names) if disc.names else face
        scale = scale_of(self)
        return QRectF(covered.topLeft() * scale, covered.size() * scale).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self._picture.devicePixelRatio()
        exposed = QRectF(event.rect())
        painter.drawPixmap(exposed, self._picture, QRectF(exposed.topLeft() * ratio, exposed.size() * ratio))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        for disc in self.discs:
            spot = self._spots.get(disc.table.id)
            if spot and event.region().intersects(self._painted(disc)):
                light, over = self._lights.get(disc.table.id, ("", False))
                paint_spot(painter, disc, spot, light, over=over)
