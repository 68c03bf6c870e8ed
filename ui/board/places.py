"""Where the parts of a line are, from its own top left corner, in design pixels."""

from PySide6.QtCore import QRectF

from ui.board.measures import GAP, NAMES_TIER, STATUS, STATUS_TIER, TIME_EMS, Measures, figures_height


def places_of(at: Measures) -> tuple[QRectF, QRectF, QRectF]:
    """Where the figures, the names, and room and status are."""
    inside = QRectF(GAP, 0, at.width - 2 * GAP, at.row)
    time, table = TIME_EMS * at.figure, at.table
    if at.tiers == 1:
        status = QRectF(inside.right() - table - GAP - STATUS, 8, STATUS, at.row - 16)
        left = inside.left() + time + GAP
        return inside, QRectF(left, 8, status.left() - GAP - left, at.row - 16), status
    height, between = figures_height(at.tiers, at.figure), STATUS_TIER if at.tiers == 3 else 0
    top = (at.row - (height + NAMES_TIER + between)) / 2
    figures = QRectF(inside.left(), top, inside.width(), height)
    names = QRectF(inside.left(), at.row - top - NAMES_TIER, inside.width(), NAMES_TIER)
    if at.tiers == 3:
        return figures, names, QRectF(inside.left(), figures.bottom(), inside.width(), STATUS_TIER)
    left = inside.left() + time + GAP
    return figures, names, QRectF(left, top + 4, inside.right() - table - GAP - left, figures.height() - 8)


def figures_of(at: Measures, place: QRectF) -> tuple[QRectF, QRectF]:
    """Where time and table are."""
    time, table = TIME_EMS * at.figure, at.table
    return (
        QRectF(place.left(), place.top(), time, place.height()),
        QRectF(place.right() - table, place.top(), table, place.height()),
    )
