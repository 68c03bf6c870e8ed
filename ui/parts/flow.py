"""Parts of different widths side by side, in as many rows as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF


def flow(widths: Sequence[float], room: float, height: float, gap: float = 12) -> list[QRectF]:
    """Where each goes, from the top left on; one that is wider than the room gets all of it."""
    places: list[QRectF] = []
    x = y = 0.0
    for wanted in widths:
        width = min(wanted, room)
        if x and x + width > room + 0.5:
            x, y = 0.0, y + height + gap
        places.append(QRectF(x, y, width, height))
        x += width + gap
    return places


def alike(widths: Sequence[float], room: float, gap: float = 12, most: float = 200) -> list[float]:
    """Small ones get one width, so that they stand in columns; these fill the room where there are several rows."""
    widest = max(widths, default=0.0)
    if widest > most:
        return list(widths)
    columns = int((room + gap) // (widest + gap)) if widest else 0
    fill = (room - (columns - 1) * gap) / columns if 1 < columns < len(widths) else widest
    return [fill] * len(widths)
