"""How the desk's plan is painted: the hall once, and each table by what is there and what it means for the held one."""

from typing import Literal, assert_never

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsScene

from app.languages import translate
from db.records import Place, Venue
from ui import fonts, theme
from ui.colours import rgb
from ui.desk.badges import Badge, paint_badge
from ui.desk.plan_layout import NAME_HEIGHT, NAME_SIZE, WRAPPED, Disc, Hall, set_in
from ui.desk.states import Spot
from ui.parts import hall_plan_names as names
from ui.parts import hall_plan_paint as paint

Light = Literal["", "source", "free", "swap", "dim"]
"""What a table means for the meeting that is carried; empty while none is."""

_BUSY = theme.mixed(theme.FACE, theme.QUIET, 0.16)
_EMPTY_EDGE = theme.mixed(theme.LINE, theme.QUIET, 0.35)
_WAITS = theme.mixed(theme.INK, theme.WAITING, 0.29)
_FREE = theme.mixed(theme.INK, theme.GOOD, 0.34)
_FREE_OVER = theme.mixed(theme.INK, theme.GOOD, 0.53)
_SWAP_OVER = theme.mixed(theme.FACE, theme.QUIET, 0.35)
_HATCH = 9.0
_DIM = 0.34


def hall_picture(hall: Hall, venue: Venue, here: Place | None, size: QSizeF, scale: float, ratio: float) -> QPixmap:
    """Rooms, doors, the corridor and their names, and where this desk stands, without tables."""
    picture = QPixmap((size * scale * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(rgb(theme.INK))
    scene = QGraphicsScene()
    paint.draw_rooms(scene, hall.sheet, venue.rooms, ())
    taken = [disc.face for disc in hall.discs] + [disc.names for disc in hall.discs if disc.names]
    if here:
        desk = paint.draw_kiosk(scene, hall.sheet.point(here.at))
        text = translate("desk", "This desk")
        taken += [desk, names.name_kiosk(scene, hall.sheet, venue.rooms, desk, taken, text)]
    taken += names.name_rooms(scene, hall.sheet, venue.rooms, (), taken)
    names.name_corridor(scene, hall.sheet, venue.rooms, taken, hall.sheet.point(here.at).y() if here else None)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scene.render(painter, QRectF(QPointF(), size * scale), QRectF(QPointF(), size))
    painter.end()
    return picture


def paint_spot(painter: QPainter, disc: Disc, spot: Spot, light: Light, *, over: bool) -> None:
    """One table with its label, its mark and who meets there."""
    painter.setOpacity(_DIM if light == "dim" else 1.0)
    _paint_disc(painter, disc, spot, light, over=over)
    _paint_label(painter, disc, _label_colour(spot, light))
    badge = _badge(spot, light)
    if badge:
        far = disc.radius * 0.78
        corner = disc.middle + QPointF(disc.half - disc.radius + far, -far)
        paint_badge(painter, badge, corner, max(disc.radius * 0.32, 8.0))
    if disc.names and spot.lines:
        _paint_names(painter, disc, disc.names, spot)
    painter.setOpacity(1.0)


def _paint_disc(painter: QPainter, disc: Disc, spot: Spot, light: Light, *, over: bool) -> None:
    fill, edge, width = _colours(spot, light, over=over)
    style = Qt.PenStyle.DashLine if spot.kind == "closed" else Qt.PenStyle.SolidLine
    pen = QPen(edge, width, style) if width else QPen(Qt.PenStyle.NoPen)
    if spot.kind == "closed":
        pen.setDashPattern([3, 2.4])
    painter.setPen(pen)
    painter.setBrush(fill)
    inset = width / 2 - (4 if over and light in {"free", "swap"} else 0)
    face = disc.face.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(face, face.height() / 2, face.height() / 2)
    if spot.kind == "closed":
        _hatch(painter, face)


def _colours(spot: Spot, light: Light, *, over: bool) -> tuple[QColor, QColor, float]:
    """Fill, edge and the edge's width."""
    match light:
        case "source":
            return rgb(theme.TEXT), rgb(theme.TEXT), 0
        case "free":
            return (rgb(_FREE_OVER) if over else rgb(_FREE)), rgb(theme.GOOD), 5 if over else 3
        case "swap":
            return (rgb(_SWAP_OVER) if over else rgb(_BUSY)), rgb(theme.TEXT), 4 if over else 2
        case "" | "dim":
            return _plain_colours(spot)
    assert_never(light)


def _plain_colours(spot: Spot) -> tuple[QColor, QColor, float]:
    match spot.kind:
        case "free":
            return rgb(theme.PANEL), rgb(_EMPTY_EDGE), 2
        case "closed":
            return rgb(theme.INK), rgb(theme.DIM), 2
        case "waiting":
            return rgb(_WAITS), rgb(theme.WAITING), 2
        case "busy" | "moved":
            return rgb(_BUSY), rgb(_BUSY), 0
    assert_never(spot.kind)


def _label_colour(spot: Spot, light: Light) -> str:
    if light == "source":
        return theme.INK
    if light in {"free", "swap"}:
        return theme.TEXT
    return theme.QUIET if spot.kind in {"free", "closed"} else theme.TEXT


def _badge(spot: Spot, light: Light) -> Badge | None:
    if light == "swap":
        return "swap"
    if light in {"source", "free"}:
        return None
    return spot.kind if spot.kind in {"waiting", "moved"} else None


def _hatch(painter: QPainter, face: QRectF) -> None:
    """Lines from lower left to upper right within a disc."""
    clip = QPainterPath()
    clip.addRoundedRect(face.adjusted(2, 2, -2, -2), face.height() / 2, face.height() / 2)
    painter.save()
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(rgb(theme.FACE), 2))
    painter.drawPath(hatched(face))
    painter.restore()


def _paint_label(painter: QPainter, disc: Disc, colour: str) -> None:
    font = fonts.font(disc.size, theme.SEMIBOLD)
    painter.setPen(rgb(colour))
    painter.setFont(font)
    label = disc.table.label
    if disc.wrapped:
        painter.drawText(disc.square, WRAPPED, label)
    else:
        metrics = QFontMetricsF(font)
        ink = metrics.tightBoundingRect(label)
        left = disc.middle.x() - ink.width() / 2 - ink.left()
        painter.drawText(QPointF(left, disc.middle.y() + metrics.capHeight() / 2), label)


def _paint_names(painter: QPainter, disc: Disc, room: QRectF, spot: Spot) -> None:
    font = fonts.font(NAME_SIZE, theme.MEDIUM)
    painter.setFont(font)
    across = Qt.AlignmentFlag.AlignLeft if disc.beside else Qt.AlignmentFlag.AlignHCenter
    lines = [(line, part) for part, name in enumerate(spot.lines[:2]) for line in set_in(name, room.width())]
    top = room.center().y() - len(lines) * NAME_HEIGHT / 2 if disc.beside else room.top()
    for number, (line, part) in enumerate(lines):
        painter.setPen(rgb(theme.QUIET if part else theme.TEXT))  # tells the two apart
        place = QRectF(room.left(), top + number * NAME_HEIGHT, room.width(), NAME_HEIGHT)
        painter.drawText(place, int(across) | int(Qt.AlignmentFlag.AlignVCenter), line)


def hatched(rect: QRectF) -> QPainterPath:
    """The lines of a hatched rectangle, to be clipped to it."""
    path = QPainterPath()
    x = rect.left() - rect.height()
    while x < rect.right():
        path.moveTo(x, rect.bottom())
        path.lineTo(x + rect.height(), rect.top())
        x += _HATCH
    return path
