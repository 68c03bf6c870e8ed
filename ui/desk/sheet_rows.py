"""Parts of a sheet one below the other, some of them side by side."""

from typing import Final

from PySide6.QtWidgets import QWidget

from ui.parts.canvas import canvas_in

GAP: Final = 26
"""Design pixels between rows, and between parts of a row."""
Row = tuple[tuple[QWidget, ...], float]
"""Parts that share the width, and how high they are."""


def height_of(rows: list[Row]) -> float:
    """Design pixels that all rows take."""
    return sum(height for _, height in rows) + GAP * max(len(rows) - 1, 0)


def stack(within: QWidget, rows: list[Row]) -> None:
    """Place the rows from the top."""
    canvas, top = canvas_in(within), 0.0
    for parts, height in rows:
        each = (canvas.width - (len(parts) - 1) * GAP) / len(parts)
        for index, part in enumerate(parts):
            canvas.place(part, index * (each + GAP), top, each, height)
        top += height + GAP
