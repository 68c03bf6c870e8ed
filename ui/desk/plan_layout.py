"""Where tables stand on the desk's plan, how large they are, and where there is room for who meets there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF

from db.records import Place, Table, Venue
from ui import fonts, theme
from ui.parts.hall_plan_labels import ink, largest
from ui.parts.hall_plan_names import names_inside
from ui.parts.hall_plan_paint import LABEL_SIZES, chord
from ui.parts.hall_plan_sheet import Sheet, sheet_of

TARGET = 56.0
"""Design pixels: what a finger needs."""
NAME_SIZE = 20
NAME_HEIGHT = 23.0
_LINES = 2
"""That one organisation's name may take."""
_NAMES = 2 * _LINES * NAME_HEIGHT
_LARGEST, _LEAST_NAMED = 38.0, 20.0
_NARROWEST = 110.0
_WIDEST = 300.0
_WRAPPED_SIZES = range(18, 11, -1)
WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
"""How a label is set in several lines."""


@dataclass(frozen=True, slots=True)
class Disc:
    """A table on the plan; `names` is the place for its organisations, if it has one."""

    table: Table
    middle: QPointF
    radius: float
    half: float
    """Half of its width: its radius, or more where its label is one long word."""
    size: int
    """Of the label's type."""
    wrapped: bool
    """Whether the label stands in several lines."""
    names: QRectF | None
    beside: bool = False
    """Whether the names begin at the right of the disc rather than in the middle below it."""

    @property
    def face(self) -> QRectF:
        """The square around the disc, or what is drawn in its place."""
        return QRectF(self.middle.x() - self.half, self.middle.y() - self.radius, 2 * self.half, 2 * self.radius)

    @property
    def square(self) -> QRectF:
        """What a label of several lines stands in."""
        return _square(self.middle, 0.75 * self.radius)


@dataclass(frozen=True, slots=True)
class Hall:
    """A hall laid out in design pixels."""

    sheet: Sheet
    discs: tuple[Disc, ...]

    def at(self, point: QPointF) -> str:
        """The id of the table there: the nearest one within a finger's width."""
        reach = [(_distance(disc.middle, point), disc) for disc in self.discs]
        near = [(far, disc.table.id) for far, disc in reach if far <= max(disc.radius + 6, TARGET / 2)]
        return min(near)[1] if near else ""


def hall_of(venue: Venue, here: Place | None, size: QSizeF, *, named: bool) -> Hall:
    """The venue's rooms and tables as large as they fit, and where this desk stands.

    Other places, which may be far away, are left out. `named` leaves room for who meets at the tables, if there is any.
    """
    venue = replace(venue, places=())
    sheet = sheet_of(venue, here, (), size)
    sheet = replace(sheet, disc=_radius(sheet, venue, named=named))
    if not names_inside(sheet, venue.rooms, venue.tables):
        outside = sheet_of(venue, here, (), size, names_outside=True)
        sheet = replace(outside, disc=_radius(outside, venue, named=named))
    beneath, beside = _rooms_for_names(sheet, venue, sheet.disc) if named else ([], [])
    middles = [sheet.point(table.at) for table in venue.tables]
    most = [_half_pitch(middle, middles, sheet.disc) for middle in middles]
    labels = _labels([table.label for table in venue.tables], sheet.disc)
    names: Sequence[QRectF | None] = beneath or beside or [None] * len(venue.tables)
    found = zip(venue.tables, middles, most, names, strict=True)
    discs = [
        Disc(
            table, at, sheet.disc, *(labels[table.label] or _capsule(table.label, sheet.disc, half)), rect, not beneath
        )
        for table, at, half, rect in found
    ]
    return Hall(sheet, tuple(discs))


def names_fit(discs: Sequence[Disc], lines: Mapping[str, Sequence[str]]) -> bool:
    """Whether who meets at each table, by its id, can be written out there: half a name says less than none."""
    return all(
        disc.names is not None and all(set_in(line, disc.names.width()) for line in lines.get(disc.table.id, ())[:2])
        for disc in discs
    )


@lru_cache(maxsize=4096)
def set_in(name: str, width: float) -> tuple[str, ...]:
    """A name in the lines that it takes at this width; empty where it takes too many."""
    fonts.ready_for(name)
    metrics = QFontMetricsF(fonts.font(NAME_SIZE, theme.MEDIUM))
    lines: list[str] = []
    for word in name.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    fits = len(lines) <= _LINES and all(metrics.horizontalAdvance(line) <= width for line in lines)
    return tuple(lines) if fits else ()


def _labels(labels: Sequence[str], radius: float) -> dict[str, tuple[float, int, bool] | None]:
    """Half a disc, the size of its label, whether it is wrapped; none where a label is too long for a disc.

    Those that stand in one line have one size.
    """
    sizes = [size for size in LABEL_SIZES if size <= max(radius * 0.95, LABEL_SIZES[-1])]
    lines = {label: largest(label, theme.SEMIBOLD, chord(radius, LABEL_SIZES[-1]), sizes) for label in labels}
    one = min((size for size in lines.values() if size), default=LABEL_SIZES[-1])
    wrapped = {label: _wrapped(label, 1.5 * radius) for label, size in lines.items() if not size}
    return {
        label: (radius, one, False) if size else (radius, wrapped[label], True) if wrapped[label] else None
        for label, size in lines.items()
    }


def _wrapped(label: str, side: float) -> int:
    """The largest size in which the words stand in a square; 0 if they can be read in none."""
    fonts.ready_for(label)
    for size in _WRAPPED_SIZES:
        metrics = QFontMetricsF(fonts.font(size, theme.SEMIBOLD))
        covered = metrics.boundingRect(QRectF(0, 0, side, 1000), WRAPPED, label)
        if covered.width() <= side and covered.height() <= side:
            return size
    return 0


def _capsule(label: str, radius: float, most: float) -> tuple[float, int, bool]:
    """A table as wide as its label, in the largest type for which its neighbours leave space."""
    for size in range(16, 3, -1):
        half = ink(label, size, theme.SEMIBOLD).width() / 2 + 0.4 * radius
        if half <= most:
            break
    return max(half, radius), size, False


def _radius(sheet: Sheet, venue: Venue, *, named: bool) -> float:
    """The largest disc that leaves room for names; without such a one, as large as tables may be."""
    radius = min(sheet.disc, _LARGEST)
    while named and radius >= _LEAST_NAMED:
        if any(_rooms_for_names(sheet, venue, radius)):
            return radius
        radius -= 1
    return min(sheet.disc, _LARGEST)


def _rooms_for_names(sheet: Sheet, venue: Venue, radius: float) -> tuple[list[QRectF], list[QRectF]]:
    """Room for names beneath all tables, and beside all tables; empty where one of them has none."""
    walls = [sheet.room(room) for room in venue.rooms]
    middles = [sheet.point(table.at) for table in venue.tables]
    beneath: list[QRectF] = []
    beside: list[QRectF] = []
    for middle in middles:
        half = _half_pitch(middle, middles, radius)
        below = QRectF(middle.x() - half, middle.y() + radius + 2, 2 * half, _NAMES)
        right = QRectF(middle.x() + radius + 8, middle.y() - _NAMES / 2, _WIDEST - 40, _NAMES)
        others = [_square(other, radius + 3) for other in middles if other is not middle]
        room = next((wall for wall in walls if wall.contains(middle)), sheet.bounds).adjusted(3, 3, -3, -3)
        for found, rect in ((beneath, below), (beside, right)):
            if rect.width() >= _NARROWEST and _free(rect, room, others):
                found.append(rect.intersected(room))
    count = len(middles)
    return (beneath if len(beneath) == count else []), (beside if len(beside) == count else [])


def _half_pitch(middle: QPointF, middles: Sequence[QPointF], radius: float) -> float:
    """Half of the width that a table has for itself in its row."""
    row = [abs(m.x() - middle.x()) for m in middles if m is not middle and abs(m.y() - middle.y()) < radius + _NAMES]
    return min([(apart - 8) / 2 for apart in row if apart > 1] + [_WIDEST / 2])


def _free(rect: QRectF, room: QRectF, others: Sequence[QRectF]) -> bool:
    inside = rect.intersected(room)
    return (
        inside.height() >= rect.height() - 1
        and inside.width() >= _NARROWEST
        and not any(rect.intersects(other) for other in others)
    )


def _square(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)


def _distance(one: QPointF, other: QPointF) -> float:
    way = one - other
    return float((way.x() ** 2 + way.y() ** 2) ** 0.5)
