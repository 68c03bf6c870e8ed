"""What all printed matter shares: colours, type, the sign, and a PDF that is the same bytes for the same data."""

from datetime import datetime
from typing import BinaryIO, Final

from reportlab.pdfgen.canvas import Canvas

from app.languages import spoken
from app.paper.lettering import Colour, Style, font

MM: Final = 72 / 25.4
"""Points in a millimetre."""

CAP: Final = 0.73
"""Height of a capital letter of the bundled fonts, in em."""

BLACK: Final[Colour] = (13 / 255, 17 / 255, 23 / 255)
QUIET: Final[Colour] = (74 / 255, 79 / 255, 87 / 255)
"""Second-rank text: 8:1 on white."""
LINE: Final[Colour] = (185 / 255, 189 / 255, 195 / 255)
PALE: Final[Colour] = (241 / 255, 242 / 255, 244 / 255)
SHADE: Final[Colour] = (221 / 255, 224 / 255, 228 / 255)
WHITE: Final[Colour] = (1.0, 1.0, 1.0)

TITLE: Final = Style("Inter-Bold", -0.02)
HUGE: Final = Style("Inter-Bold", -0.025)
STRONG: Final = Style("Inter-SemiBold", -0.005)
TEXT: Final = Style("Inter-Regular")
LEAD: Final = Style("Inter-Regular", -0.012)
"""Text of 14 points and more."""
SMALL: Final = Style("Inter-Medium", 0.01)
FIGURES: Final = Style("Inter-SemiBold", 0.0, tabular=True)
FIGURES_QUIET: Final = Style("Inter-Regular", 0.0, tabular=True)


def open_pdf(out: BinaryIO, size: tuple[float, float], title: str, at: datetime) -> Canvas:
    """An empty PDF of pages of `size` points, dated `at` (aware), without names or paths in its metadata.

    It says that it is in the language that is spoken.
    """
    offset = at.strftime("%z")
    stamp = f"{at:D:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"
    base = font(TEXT.font).fontName
    canvas = Canvas(out, pagesize=size, pageCompression=1, invariant=1, lang=spoken(), initialFontName=base)
    canvas.setDateFormatter(lambda *_: stamp)
    canvas.setTitle(title)
    canvas.setAuthor("Treffpunkt")
    canvas.setCreator("Treffpunkt")
    canvas.setSubject("")
    return canvas


def draw_sign(canvas: Canvas, x: float, y: float, side: float) -> None:
    """The meeting point of public signage: four arrows towards a dot, in a square from its lower left corner."""
    middle_x, middle_y, reach = x + side / 2, y + side / 2, side / 2
    canvas.setStrokeColor(BLACK)
    canvas.setFillColor(BLACK)
    canvas.setLineWidth(side * 0.095)
    canvas.setLineCap(0)
    canvas.setLineJoin(0)
    for right in (-1, 1):
        for up in (-1, 1):
            path = canvas.beginPath()
            tip_x, tip_y = middle_x + right * reach * 0.32, middle_y + up * reach * 0.32
            path.moveTo(middle_x + right * reach, middle_y + up * reach)
            path.lineTo(tip_x, tip_y)
            path.moveTo(tip_x + right * reach * 0.5, tip_y)
            path.lineTo(tip_x, tip_y)
            path.lineTo(tip_x, tip_y + up * reach * 0.5)
            canvas.drawPath(path, stroke=1, fill=0)
    canvas.circle(middle_x, middle_y, side * 0.07, stroke=0, fill=1)


def draw_rule(canvas: Canvas, left: float, right: float, y: float, thickness: float, colour: Colour) -> None:
    """A line across, its upper edge at `y`."""
    canvas.setFillColor(colour)
    canvas.rect(left, y - thickness, right - left, thickness, stroke=0, fill=1)
