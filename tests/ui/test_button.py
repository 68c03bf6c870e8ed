import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.parts.button import Button
from ui.parts.canvas import canvas_of


@pytest.mark.parametrize("label", ["Done", "Fertig", "Terminé", "Nochmals versuchen"])
@pytest.mark.parametrize("roomy", [False, True])
def test_the_ring_that_counts_down_stays_clear_of_the_label(qtbot: QtBot, label: str, roomy: bool) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    screen.resize(1920, 1080)
    button = Button(screen, ring=True)
    button.name(label)
    button.count_down(0.5, 20)
    width = button.wanted_width() if roomy else button.least_width()
    canvas_of(screen.size()).place(button, 0, 0, width, 96)
    picture = button.grab().toImage()
    rows = range(picture.height() // 2 - 28, picture.height() // 2 + 28)
    ground = picture.pixelColor(picture.width() // 2, 8)
    inked = [x for x in range(8, picture.width() - 8) if any(picture.pixelColor(x, y) != ground for y in rows)]
    ring = inked[0] + 60
    gap = next(x for x in inked if x > ring) - max(x for x in inked if x <= ring)
    assert gap >= 12
    assert abs(inked[0] - (picture.width() - inked[-1])) <= 8
