"""Texts under each other, as heads of slips and badges have them."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from app.paper.fitting import Fitted
from app.paper.lettering import Colour, draw
from app.paper.pages import CAP

Stack = Sequence[tuple[Fitted, Colour]]
"""Fitted texts, each with its colour; those without lines take no space."""
_NEXT = 1.42
"""From a text's last baseline to the next text's first, in sizes of the next."""


def stack_height(stack: Stack) -> float:
    """From the top of the first capital to the last baseline, in points."""
    shown = [fitted for fitted, _ in stack if fitted.lines]
    gaps = sum(fitted.size * _NEXT for fitted in shown[1:])
    return (CAP * shown[0].size if shown else 0.0) + gaps + sum(fitted.drop for fitted in shown)


def draw_stack(canvas: Canvas, stack: Stack, left: float, top: float) -> float:
    """Draw it with its first capital's top at `top`; returns its last baseline."""
    y = top
    shown = [(fitted, colour) for fitted, colour in stack if fitted.lines]
    for index, (fitted, colour) in enumerate(shown):
        y -= fitted.size * _NEXT if index else CAP * fitted.size
        for number, line in enumerate(fitted.lines):
            draw(canvas, (left, y - number * fitted.leading), line, fitted.style, fitted.size, colour)
        y -= fitted.drop
    return y
