"""The slip: one participant's day on paper, to be carried through the hall. It is drawn for A6, whatever the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from app import languages
from app.agenda import Seated, zone_of
from app.languages import translate
from app.paper.dates import clock
from app.paper.fitting import fit
from app.paper.lettering import printable
from app.paper.pages import BLACK, LEAD, MM, open_pdf
from app.paper.places import A6, SHEETS, Places
from app.paper.plan import PlanOnPaper, draw_hall, draw_own_tables, place_plan
from app.paper.sheets import Paper
from app.paper.slip_foot import can_change, draw_first_foot, draw_line, first_foot, page_of
from app.paper.slip_head import Head, draw_head, head_of, large_head_of
from app.paper.slip_lines import lines_of, own_tables
from app.paper.slip_rows import LARGE, NORMAL, Row, Sizes, draw_rows, measure, share_out, text_indent
from app.paper.text_stack import draw_stack
from db.records import Participant, Session, Venue

LEFT, RIGHT = 6 * MM, 99 * MM
TOP, LOW = 142 * MM, 6 * MM
_WIDTH = RIGHT - LEFT
_PLAN = (60 * MM, 30 * MM)
_LARGE_PLAN = (_WIDTH, 60 * MM)
_FOOTER = 6 * MM
_LARGE_FOOTER = 9 * MM


@dataclass(frozen=True, slots=True)
class SlipDay:
    """One participant's day; times in the event's zone."""

    participant: Participant
    day: date
    meetings: tuple[Seated, ...]
    sessions: tuple[Session, ...]
    language: str = ""
    """What it speaks; empty: its owner's language, else the event's first."""


@dataclass(frozen=True, slots=True)
class Printing:
    """What all slips of one PDF share."""

    canvas: Canvas
    places: Places
    venue: Venue
    plan: PlanOnPaper | None
    sizes: Sizes
    at: datetime
    by: str

    @property
    def printed(self) -> str:
        """When, and by whom if that is to be told."""
        time = clock(self.at)
        if not self.by:
            return translate("paper", "Printed {time}").format(time=time)
        return translate("paper", "Printed {time}, {by}").format(time=time, by=self.by)


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
    sheet, event = SHEETS[paper], venue.event.languages
    own = {tag: languages.first_of((tag,), event) for tag in {slip.participant.language for slip in slips}}
    spoken = [slip.language or own[slip.participant.language] for slip in slips]
    with languages.speaking(spoken[0]):
        title = translate("paper", "Slips · {event}").format(event=printable(venue.event.name))
        canvas = open_pdf(out, (sheet.width, sheet.height), title, at)
    places, plan = Places(canvas, sheet), _plan_of(venue, large_print=large_print)
    printing = Printing(canvas, places, venue, plan, LARGE if large_print else NORMAL, at, printed_by)
    for tag in dict.fromkeys(spoken):
        with languages.speaking(tag):
            _make_hall(printing)
    for slip, tag in zip(slips, spoken, strict=True):
        with languages.speaking(tag):
            (_draw_large if large_print else _draw_normal)(printing, slip)
    sheets = places.close()
    canvas.save()
    return sheets


def _plan_of(venue: Venue, *, large_print: bool) -> PlanOnPaper | None:
    if large_print:
        return place_plan(venue, LEFT, LOW + _LARGE_FOOTER, *_LARGE_PLAN, letters=16)
    return place_plan(venue, LEFT, LOW, *_PLAN)


def _make_hall(printing: Printing) -> None:
    """The plan as it is for everybody who reads this language, once in a PDF."""
    if printing.plan:
        printing.canvas.beginForm(_hall(), 0, 0, *A6)
        draw_hall(printing.canvas, printing.plan)
        printing.canvas.endForm()


def _hall() -> str:
    return f"hall-{languages.spoken()}"


def _rows(printing: Printing, slip: SlipDay) -> list[Row]:
    lines = lines_of(slip.participant.id, slip.meetings, slip.sessions, printing.venue.rooms)
    return [measure(line, printing.sizes, _WIDTH, zone_of(printing.venue)) for line in lines]


def _has_meetings(slip: SlipDay) -> bool:
    return any(meeting.state != "cancelled" for meeting in slip.meetings)


def _draw_normal(printing: Printing, slip: SlipDay) -> None:
    """The plan stands on the first page, where it is always found; further pages have rows alone."""
    event, meetings = printing.venue.event, _has_meetings(slip)
    heads = [
        head_of(slip.participant, event, slip.day, _WIDTH, first=first, meetings=meetings or not first)
        for first in (True, False)
    ]
    foot = first_foot(printing.printed, page_of(1, 2), RIGHT - _beside_plan(printing)).height
    lows = (LOW + max(foot, printing.plan.height if printing.plan else 0.0) + 4 * MM, LOW + _FOOTER)
    spaces = [TOP - head.height - low for head, low in zip(heads, lows, strict=True)]
    pages = share_out(_rows(printing, slip), printing.sizes, *spaces)
    for number, rows in enumerate(pages, 1):
        further = int(number > 1)
        counted = page_of(number, len(pages)) if len(pages) > 1 else ""
        with printing.places.page():
            _draw_page(printing, heads[further], rows, lows[further])
            if further:
                draw_line(printing.canvas, printing.printed, counted, (7, 7), (LEFT, LOW), _WIDTH)
            else:
                _draw_first_foot(printing, slip, counted)


def _draw_large(printing: Printing, slip: SlipDay) -> None:
    """Rows first; the plan, as wide as the paper, has the last page."""
    event, meetings = printing.venue.event, _has_meetings(slip)
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
                note = fit(can_change(), LEAD, _WIDTH, 16, 16, 4)
                draw_stack(printing.canvas, ((note, BLACK),), LEFT, TOP - head.height - 5 * MM)
                _draw_plan(printing, slip)
            counted = page_of(number, len(pages) + 1)
            draw_line(printing.canvas, printing.printed, counted, (8, 16), (LEFT, LOW), _WIDTH)


def _draw_page(printing: Printing, head: Head, rows: Sequence[Row], low: float) -> None:
    draw_head(printing.canvas, head, LEFT, RIGHT, TOP, text_indent(printing.sizes))
    draw_rows(printing.canvas, rows, printing.sizes, LEFT, RIGHT, TOP - head.height, low)


def _draw_plan(printing: Printing, slip: SlipDay) -> None:
    if printing.plan:
        printing.canvas.doForm(_hall())
        draw_own_tables(printing.canvas, printing.plan, own_tables(slip.meetings, printing.venue))


def _draw_first_foot(printing: Printing, slip: SlipDay, counted: str) -> None:
    """The plan, and beside it what to know of this paper."""
    _draw_plan(printing, slip)
    left = _beside_plan(printing)
    draw_first_foot(printing.canvas, first_foot(printing.printed, counted, RIGHT - left), left, LOW)


def _beside_plan(printing: Printing) -> float:
    """Where the plan leaves off, in points."""
    return LEFT + (printing.plan.width + 4 * MM if printing.plan else 0.0)
