"""The painted items of the hall plan; what is put down later lies above."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsScene

from app.walking.doors import Door
from db.records import Point, Room, Table
from ui import theme
from ui.colours import rgb
from ui.parts.hall_plan_labels import ink, largest, write
from ui.parts.hall_plan_sheet import Sheet

RING = 15.0
"""Radius of a kiosk, in design pixels."""
_DOOR = 0.8
"""Half the width of a door in metres; it is drawn within these limits, in pixels."""
_LEAST_DOOR, _LARGEST_DOOR = 6.0, 30.0
LABEL_SIZES = range(30, 15, -1)
_OWN_LABEL = 26
"""The visitor's table has its label at least this large."""
_NONE = QPen(Qt.PenStyle.NoPen)


_CORRIDOR = theme.mixed(theme.INK, theme.PANEL, 0.55)
_TABLE = theme.mixed(theme.PANEL, theme.FACE, 0.9)
_HALO = theme.mixed(theme.PANEL, theme.YOU, 0.28)


def draw_rooms(scene: QGraphicsScene, sheet: Sheet, rooms: Iterable[Room], targets: Collection[str]) -> None:
    """Corridor and rooms; the walls of the visitor's room are bright and lie above others."""
    scene.addPath(sheet.corridor, _NONE, rgb(_CORRIDOR))
    for room in sorted(rooms, key=lambda room: room.id in targets):
        walls = QPainterPath()
        walls.addRoundedRect(sheet.room(room), 12, 12)
        own = room.id in targets
        scene.addPath(walls, QPen(rgb(theme.TEXT if own else theme.LINE), 3 if own else 2), rgb(theme.PANEL))
    for door in sheet.corridor_doors:
        scene.addRect(_gap(sheet, door, 4, 0.5 * sheet.scale), _NONE, rgb(_CORRIDOR))
    for door in sheet.inner_doors:
        scene.addRect(_gap(sheet, door, 4, 4), _NONE, rgb(theme.PANEL))


def _gap(sheet: Sheet, door: Door, inwards: float, outwards: float) -> QRectF:
    """A door's gap in its wall, with so many pixels to both sides of the wall."""
    half = min(max(_DOOR * sheet.scale, _LEAST_DOOR), _LARGEST_DOOR)
    out = QPointF(door.outward[0], -door.outward[1])
    along = QPointF(out.y(), out.x())
    middle = sheet.point(door.at)
    return QRectF(middle - out * inwards - along * half, middle + out * outwards + along * half).normalized()


def draw_tables(scene: QGraphicsScene, sheet: Sheet, tables: Sequence[Table]) -> list[QRectF]:
    """Tables as discs, labels all of one size: those that fit, or none if a tenth would be too small to read."""
    radius = sheet.disc
    sizes = [size for size in LABEL_SIZES if size <= max(radius * 1.1, LABEL_SIZES[-1])]
    fitting = {t.id: largest(t.label, theme.MEDIUM, chord(radius, size=sizes[-1]), sizes) for t in tables}
    legible = [size for size in fitting.values() if size]
    size = min(legible) if len(legible) >= 0.9 * len(tables) > 0 else 0
    discs = []
    for table in tables:
        middle = sheet.point(table.at)
        disc = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        scene.addEllipse(disc, _NONE, rgb(_TABLE))
        if size and fitting[table.id]:
            write(scene, table.label, middle, size, theme.MEDIUM, theme.TEXT)
        discs.append(disc)
    return discs


def chord(radius: float, size: int) -> float:
    """How wide a line of figures of this size may be in a disc."""
    half = 0.36 * size
    return 2 * sqrt(max(radius**2 - half**2, 0)) - radius / 4


def draw_way(scene: QGraphicsScene, sheet: Sheet, points: Sequence[Point]) -> list[QRectF]:
    """The dotted way, corner after corner."""
    path = QPainterPath(sheet.point(points[0]))
    for point in points[1:]:
        path.lineTo(sheet.point(point))
    dots = QPen(rgb(theme.YOU), min(max(sheet.scale * 0.27, 4.5), 8))
    dots.setCapStyle(Qt.PenCapStyle.RoundCap)
    dots.setDashPattern([0.01, 2.1])
    scene.addPath(path, dots)
    legs = pairwise(sheet.point(point) for point in points)
    return [QRectF(start, end).normalized().adjusted(-7, -7, 7, 7) for start, end in legs]


def draw_own_table(scene: QGraphicsScene, sheet: Sheet, table: Table) -> tuple[QGraphicsPathItem, QRectF]:
    """The visitor's table: large, in its colour, its label whole whatever its length; its halo and what it covers."""
    radius = min(max(sheet.disc * 1.25, 26.0), 54.0)
    size, width = _own_label(table.label, radius, sheet.bounds.width())
    half = max(radius, width / 2 + 0.35 * radius)
    middle = sheet.point(table.at)
    middle.setX(min(max(middle.x(), sheet.bounds.left() + half), sheet.bounds.right() - half))
    middle.setY(min(max(middle.y(), sheet.bounds.top() + radius), sheet.bounds.bottom() - radius))
    face = QRectF(-half, -radius, 2 * half, 2 * radius)
    halo_face = face.adjusted(-0.32 * radius, -0.32 * radius, 0.32 * radius, 0.32 * radius)
    halo = _rounded(scene, halo_face, middle, rgb(_HALO))
    _rounded(scene, face, middle, rgb(theme.YOU))
    label = write(scene, table.label, middle, size, theme.BOLD, theme.INK)
    label.setData(0, table.id)
    return halo, halo_face.translated(middle)


def _own_label(label: str, radius: float, widest: float) -> tuple[int, float]:
    """Size and width of the label: one that fills the disc, else the least size, else what fits on the sheet."""
    for size in range(max(_OWN_LABEL, round(radius * 1.12)), 1, -1):
        width = ink(label, size, theme.BOLD).width()
        if width <= (1.3 * radius if size > _OWN_LABEL else widest - 0.7 * radius):
            break
    return size, width


def _rounded(scene: QGraphicsScene, face: QRectF, middle: QPointF, colour: QColor) -> QGraphicsPathItem:
    path = QPainterPath()
    path.addRoundedRect(face, face.height() / 2, face.height() / 2)
    item = scene.addPath(path, _NONE, QBrush(colour))
    item.setPos(middle)
    return item


def draw_kiosk(scene: QGraphicsScene, middle: QPointF) -> QRectF:
    """Where this kiosk stands."""
    covered = QRectF(middle.x() - RING, middle.y() - RING, 2 * RING, 2 * RING)
    scene.addEllipse(covered, _NONE, rgb(theme.TEXT))
    scene.addEllipse(covered.adjusted(9, 9, -9, -9), _NONE, rgb(theme.INK))
    return covered
