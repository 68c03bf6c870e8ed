"""The slip: one participant's day on paper, to be carried through the hall. It is drawn for A6, whatever the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from app.agenda import Seated, zone_of
from app.paper.fitting import fit
from app.paper.lettering import draw, printable
from app.paper.pages import BLACK, LEAD, MM, QUIET, STRONG, TEXT, open_pdf
from app.paper.places import A6, SHEETS, Places
from app.paper.plan import PlanOnPaper, draw_hall, draw_own_tables, place_plan
from app.paper.sheets import Paper
from app.paper.slip_head import Head, draw_head, head_of, large_head_of
from app.paper.slip_lines import lines_of, own_tables
from app.paper.slip_rows import LARGE, NORMAL, Row, Sizes, draw_rows, measure, share_out, text_indent
from app.paper.text_stack import draw_stack, stack_height
from db.records import Participant, Session, Venue

LEFT, RIGHT = 6 * MM, 99 * MM
TOP, LOW = 142 * MM, 6 * MM
CAN_CHANGE = "Tables can change: scan your badge at any kiosk for your table now."
_WIDTH = RIGHT - LEFT
_PLAN = (60 * MM, 30 * MM)
_LARGE_PLAN = (_WIDTH, 60 * MM)
_FOOTER = 6 * MM
_LARGE_FOOTER = 9 * MM
_HALL = "hall"


@dataclass(frozen=True, slots=True)
class SlipDay:
    """One participant's day; times in the event's zone."""

    participant: Participant
    day: date
    meetings: tuple[Seated, ...]
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Printing:
    """What all slips of one PDF share."""

    canvas: Canvas
    places: Places
    venue: Venue
    plan: PlanOnPaper | None
    sizes: Sizes
    printed: str


def write_slips(
    out: BinaryIO,
    venue: Venue,
    slips: Sequence[SlipDay],
    *,
    printed_at: datetime,
    printed_by: str,
    large_print: bool = False,
    paper: Paper = "A6",
) -> int:
    """Write a PDF of sheets, each slip beginning a page on them, and return the number of sheets.

    `printed_at` is aware; `printed_by` is the place or person to name, or empty. With `large_print` all that matters
    stands in 16 points or more, on more pages. Raises `ValueError` without slips, since a PDF has a page.
    """
    if not slips:
        raise ValueError("no slips to print")
    at = printed_at.astimezone(zone_of(venue))
    sheet = SHEETS[paper]
    canvas = open_pdf(out, (sheet.width, sheet.height), f"Slips · {printable(venue.event.name)}", at)
    if large_print:
        plan = place_plan(venue, LEFT, LOW + _LARGE_FOOTER, *_LARGE_PLAN, letters=16)
    else:
        plan = place_plan(venue, LEFT, LOW, *_PLAN)
    if plan:
        canvas.beginForm(_HALL, 0, 0, *A6)
        draw_hall(canvas, plan)
        canvas.endForm()
    printed = f"Printed {at:%H:%M}" + (f", {printed_by}" if printed_by else "")
    places = Places(canvas, sheet)
    printing = Printing(canvas, places, venue, plan, LARGE if large_print else NORMAL, printed)
    for slip in slips:
        (_draw_large if large_print else _draw_normal)(printing, slip)
    sheets = places.close()
    canvas.save()
    return sheets


def _rows(printing: Printing, slip: SlipDay) -> list[Row]:
    lines = lines_of(slip.participant.id, slip.meetings, slip.sessions, printing.venue.rooms)
    return [measure(line, printing.sizes, _WIDTH, zone_of(printing.venue)) for line in lines]


def _has_meetings(slip: SlipDay) -> bool:
    return any(meeting.state != "cancelled" for meeting in slip.meetings)


def _draw_normal(printing: Printing, slip: SlipDay) -> None:
    """The plan stands on the first page, where it is always found; further pages have rows alone."""
    event, meetings = printing.venue.event.name, _has_meetings(slip)
    heads = [
        head_of(slip.participant, event, slip.day, _WIDTH, first=first, meetings=meetings or not first)
        for first in (True, False)
    ]
    lows = (LOW + (printing.plan.height if printing.plan else 10 * MM) + 4 * MM, LOW + _FOOTER)
    spaces = [TOP - head.height - low for head, low in zip(heads, lows, strict=True)]
    pages = share_out(_rows(printing, slip), printing.sizes, *spaces)
    for number, rows in enumerate(pages, 1):
        further = int(number > 1)
        counted = f"page {number} of {len(pages)}" if len(pages) > 1 else ""
        with printing.places.page():
            _draw_page(printing, heads[further], rows, lows[further])
            if further:
                draw(printing.canvas, (LEFT, LOW), printing.printed, TEXT, 7, QUIET)
                draw(printing.canvas, (RIGHT, LOW), counted, STRONG, 7, BLACK, "right")
            else:
                _draw_first_foot(printing, slip, counted)


def _draw_large(printing: Printing, slip: SlipDay) -> None:
    """Rows first; the plan, as wide as the paper, has the last page."""
    event, meetings = printing.venue.event.name, _has_meetings(slip)
    heads = [
        large_head_of(slip.participant, event, slip.day, _WIDTH, first=first, meetings=meetings or not first)
        for first in (True, False)
    ]
    low = LOW + _LARGE_FOOTER
    pages = share_out(_rows(printing, slip), printing.sizes, *(TOP - head.height - low for head in heads))
    for number, rows in enumerate([*pages, []], 1):
        head = heads[int(number > 1)]
        with printing.places.page():
            _draw_page(printing, head, rows, low)
            if number > len(pages):
                note = fit(CAN_CHANGE, LEAD, _WIDTH, 16, 16, 4)
                draw_stack(printing.canvas, ((note, BLACK),), LEFT, TOP - head.height - 5 * MM)
                _draw_plan(printing, slip)
            draw(printing.canvas, (LEFT, LOW), printing.printed, TEXT, 8, QUIET)
            draw(printing.canvas, (RIGHT, LOW), f"page {number} of {len(pages) + 1}", STRONG, 16, BLACK, "right")


def _draw_page(printing: Printing, head: Head, rows: Sequence[Row], low: float) -> None:
    draw_head(printing.canvas, head, LEFT, RIGHT, TOP, text_indent(printing.sizes))
    draw_rows(printing.canvas, rows, printing.sizes, LEFT, RIGHT, TOP - head.height, low)


def _draw_plan(printing: Printing, slip: SlipDay) -> None:
    if printing.plan:
        printing.canvas.doForm(_HALL)
        draw_own_tables(printing.canvas, printing.plan, own_tables(slip.meetings, printing.venue))


def _draw_first_foot(printing: Printing, slip: SlipDay, counted: str) -> None:
    """The plan, and beside it what to know of this paper."""
    _draw_plan(printing, slip)
    left = LEFT + (printing.plan.width + 4 * MM if printing.plan else 0.0)
    room = RIGHT - left
    note = ((fit(CAN_CHANGE, TEXT, room, 7.4, 6, 6, shrink=1.0), BLACK),)
    stack = ((fit(printing.printed, TEXT, room, 7, 5.5, 2), QUIET), (fit(counted, STRONG, room, 7, 5.5), BLACK))
    foot = stack_height(stack)
    draw_stack(printing.canvas, stack, left, LOW + foot)
    draw_stack(printing.canvas, note, left, LOW + foot + 3.2 * MM + stack_height(note))
