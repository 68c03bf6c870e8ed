#!/usr/bin/env python3
"""Paint resources/icons/treffpunkt.svg at the sizes that desktops ask for. Run it after changing the picture."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"


def paint(size: int) -> None:
    """Write one PNG with a clear ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / "treffpunkt.svg")).render(painter)
    painter.end()
    image.save(str(FOLDER / f"treffpunkt-{size}.png"))


if __name__ == "__main__":
    for each in SIZES:
        paint(each)
