"""How high capitals are for somebody 60 cm before a kiosk: 0.7° of arc, as EN 301 549, 5.1.4 asks."""

from math import hypot, radians, tan

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.access.pixels import light, pixels_of
from tests.ui.access.states import PICTURES, kiosks
from tests.ui.fingers import pieces_of
from ui import theme
from ui.gallery import SIZES
from ui.kiosk.screen import Screen
from ui.parts.canvas import scale_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

DISTANCE_MM = 600
CAPITAL_MM = 2 * DISTANCE_MM * tan(radians(0.7 / 2))
CAPITAL = 0.727
"""The height of Inter's capitals, as a share of its size."""
LEAST_INCHES = 34
"""Of a screen of 1920 × 1080 pixels on which everything is large enough as it is; `docs/accessibility.md` says so."""
LEAST_INCHES_LARGER = 26
"""On which everything is large enough in larger text."""
FIGURE = theme.SIZE_TABLE // 2
"""The table's label is half its size at least, whatever else there is; but for labels that are words."""


def _millimetres(inches: int) -> float:
    """Of a pixel."""
    return inches * 25.4 / hypot(1920, 1080)


def test_the_least_size_of_text_gives_the_least_screens() -> None:
    assert round(CAPITAL_MM, 1) == 7.3
    for size, inches in ((theme.SIZE_SMALL, LEAST_INCHES), (theme.SIZE_SMALL * theme.LARGER, LEAST_INCHES_LARGER)):
        assert size * CAPITAL * _millimetres(inches) >= CAPITAL_MM > size * CAPITAL * _millimetres(inches - 1)


@pytest.mark.parametrize("orientation", SIZES)
def test_every_text_of_a_kiosk_is_large_enough_on_such_a_screen(qtbot: QtBot, orientation: str) -> None:
    seen = 0
    for name, screen in kiosks(qtbot, orientation):
        larger = PICTURES[name].choices.zoom > 1
        inches = LEAST_INCHES_LARGER if larger else LEAST_INCHES
        seen += larger
        for part, pieces in pieces_of(screen):
            for piece in pieces:
                height = piece.fitted.size * scale_of(part) * CAPITAL * _millimetres(inches)
                assert height >= CAPITAL_MM, (name, piece.fitted.layout.text(), piece.fitted.size)
    assert seen > 5


def test_a_capital_is_as_high_as_it_is_reckoned_with(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(400, 300)
    for size in (theme.SIZE_SMALL, 34, 92):
        text = FittedText(Style(size, floor=size), screen)
        text.setGeometry(0, 0, 400, 300)
        text.tell("H")
        text.show()
        image = screen.grab().toImage()
        pixels, width = memoryview(pixels_of(image)).cast("I"), image.width()
        rows = [
            y for y in range(300) if any(light(one & 0xFFFFFF) > 0.3 for one in pixels[y * width : y * width + width])
        ]
        assert rows[-1] - rows[0] + 1 == pytest.approx(size * CAPITAL, abs=1.1)
        text.hide()


@pytest.mark.parametrize("orientation", SIZES)
def test_the_table_is_by_far_the_largest(qtbot: QtBot, orientation: str) -> None:
    for name, screen in kiosks(qtbot, orientation):
        figures = [t for t in screen.findChildren(FittedText) if t.isVisible() and t.text.isdecimal()]
        for figure in figures:
            assert figure.pieces()[0].fitted.size * scale_of(figure) >= FIGURE, name
