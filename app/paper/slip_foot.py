"""The foot of a slip's page: that tables can change, when it was printed, which page it is."""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from app.languages import translate
from app.paper.fitting import fit
from app.paper.lettering import draw, width
from app.paper.pages import BLACK, CAP, MM, QUIET, STRONG, TEXT
from app.paper.text_stack import Stack, draw_stack, stack_height

_OVER_ABOUT = 3.2 * MM


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands beside the plan: a note, and under it what there is to say about this paper."""

    note: Stack
    about: Stack

    @property
    def height(self) -> float:
        """From the lower margin to the top of the note, in points."""
        return stack_height(self.about) + _OVER_ABOUT + stack_height(self.note)


def can_change() -> str:
    """That the screen knows more than this paper."""
    return translate("paper", "Tables can change: scan your badge at any kiosk for your table now.")


def page_of(number: int, count: int) -> str:
    """Which page of how many."""
    return translate("paper", "page {number} of {count}").format(number=number, count=count)


def first_foot(printed: str, counted: str, room: float) -> Foot:
    """The foot of the first page, `room` points wide."""
    return _first_foot(can_change(), printed, counted, room)


@lru_cache(maxsize=64)
def _first_foot(note: str, printed: str, counted: str, room: float) -> Foot:
    return Foot(
        note=((fit(note, TEXT, room, 7.4, 6, 7, shrink=1.0), BLACK),),
        about=((fit(printed, TEXT, room, 7, 5.5, 2), QUIET), (fit(counted, STRONG, room, 7, 5.5), BLACK)),
    )


def draw_first_foot(canvas: Canvas, foot: Foot, left: float, low: float) -> None:
    """Draw it upwards from `low`."""
    draw_stack(canvas, foot.about, left, low + stack_height(foot.about))
    draw_stack(canvas, foot.note, left, low + foot.height)


def draw_line(
    canvas: Canvas, printed: str, counted: str, sizes: tuple[float, float], at: tuple[float, float], room: float
) -> None:
    """The foot of other pages, one line from `at` on: the page's number is whole, the rest takes what is left.

    `sizes` are those of what was printed when, and of the number, in points.
    """
    small, large = sizes
    left, low = at
    number = fit(counted, STRONG, room, large, small)
    rest = room - width(number.lines[0], STRONG) * number.size - 3 * MM
    draw_stack(canvas, ((fit(printed, TEXT, rest, small, 4), QUIET),), left, low + CAP * small)
    draw(canvas, (left + room, low), number.lines[0], STRONG, number.size, BLACK, "right")
