"""The hall plan on paper: rooms, doors, tables and kiosks to scale, some tables black."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import combinations
from math import dist

from reportlab.pdfgen.canvas import Canvas

from app.languages import translate
from app.paper.fitting import fit
from app.paper.lettering import Colour, draw
from app.paper.pages import BLACK, CAP, LINE, PALE, QUIET, SHADE, SMALL, STRONG, TITLE, WHITE
from app.walking.doors import corners, doors_of
from db.records import Point, Room, Table, Venue

DOOR = 1.8
"""Metres; what a gap in a wall stands for."""
_EDGE = 0.9
_LARGEST_DISC = 1.25


@dataclass(frozen=True, slots=True)
class PlanOnPaper:
    """Where the plan stands: `corner` of the hall, in metres, is at `x` and `y` of the paper, in points.

    `scale` is in points per metre.
    """

    venue: Venue
    corner: Point
    scale: float
    x: float
    y: float
    width: float
    height: float
    disc: float
    """Radius of a table, in points."""
    letters: float
    """Size of the rooms' labels, which stand over their upper walls, in points."""

    def on_paper(self, at: Point) -> Point:
        """The paper's point for a point of the hall, in points."""
        return self.x + (at[0] - self.corner[0]) * self.scale, self.y + (at[1] - self.corner[1]) * self.scale


def place_plan(
    venue: Venue, x: float, y: float, width: float, height: float, letters: float = 6.6
) -> PlanOnPaper | None:
    """The plan as large as it fits into a rectangle of the paper, in its lower left corner; none without rooms."""
    if not venue.rooms:
        return None
    sides = [corners(room) for room in venue.rooms]
    points = [point for left, low, right, high in sides for point in ((left, low), (right, high))]
    points += [table.at for table in venue.tables] + [place.at for place in venue.places]
    left, right = min(p[0] for p in points) - _EDGE, max(p[0] for p in points) + _EDGE
    low, high = min(p[1] for p in points) - _EDGE, max(p[1] for p in points) + _EDGE
    scale = min(width / (right - left), (height - letters) / (high - low))
    nearest = min((dist(a.at, b.at) for a, b in combinations(venue.tables, 2)), default=_LARGEST_DISC * 2)
    disc = min(_LARGEST_DISC, nearest * 0.42) * scale
    return PlanOnPaper(
        venue, (left, low), scale, x, y, (right - left) * scale, (high - low) * scale + letters, disc, letters
    )


def draw_hall(canvas: Canvas, plan: PlanOnPaper) -> None:
    """Everything that is the same for everybody."""
    for room in plan.venue.rooms:
        _draw_room(canvas, plan, room)
    for place in plan.venue.places:
        x, y = plan.on_paper(place.at)
        canvas.setFillColor(WHITE)
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(plan.disc * 0.4)
        canvas.circle(x, y, plan.disc * 0.5, stroke=1, fill=1)
        size = plan.letters * 0.86
        draw(canvas, (x + plan.disc * 1.3, y - CAP * size / 2), translate("paper", "Kiosk"), SMALL, size, QUIET)
    for table in plan.venue.tables:
        _draw_table(canvas, plan, table, SHADE, QUIET)


def draw_own_tables(canvas: Canvas, plan: PlanOnPaper, tables: Collection[str]) -> None:
    """The tables with these ids, black."""
    for table in plan.venue.tables:
        if table.id in tables:
            _draw_table(canvas, plan, table, BLACK, WHITE)


def _draw_room(canvas: Canvas, plan: PlanOnPaper, room: Room) -> None:
    x, y = plan.on_paper(room.origin)
    width, height = room.size[0] * plan.scale, room.size[1] * plan.scale
    canvas.setFillColor(PALE)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.7)
    canvas.roundRect(x, y, width, height, min(3.0, width / 6, height / 6), stroke=1, fill=1)
    canvas.setStrokeColor(WHITE)
    canvas.setLineWidth(1.6)
    for door in doors_of(room):
        door_x, door_y = plan.on_paper(door.at)
        half = DOOR * plan.scale / 2
        along_x, along_y = (0.0, half) if door.upright else (half, 0.0)
        canvas.line(door_x - along_x, door_y - along_y, door_x + along_x, door_y + along_y)
    label = fit(room.label, STRONG, width, plan.letters, 3.5)
    for line in label.lines:
        draw(canvas, (x + 1, y + height + plan.letters * 0.3), line, label.style, label.size, BLACK)


def _draw_table(canvas: Canvas, plan: PlanOnPaper, table: Table, fill: Colour, colour: Colour) -> None:
    x, y = plan.on_paper(table.at)
    canvas.setFillColor(fill)
    canvas.circle(x, y, plan.disc, stroke=0, fill=1)
    style = TITLE if fill == BLACK else SMALL
    label = fit(table.label, style, plan.disc * 1.6, plan.disc * 1.15, 1.0)
    for line in label.lines[:1]:
        draw(canvas, (x, y - CAP * label.size / 2), line, style, label.size, colour, "middle")
