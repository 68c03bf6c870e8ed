"""Badges on paper: A4 sheets of eight to be cut, or one to a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from app import languages
from app.agenda import zone_of
from app.languages import translate
from app.paper.emblem import draw_emblem, emblem_width
from app.paper.fitting import Fitted, fit
from app.paper.lettering import MISSING, draw, printable
from app.paper.pages import BLACK, CAP, LEAD, LINE, MM, QUIET, SMALL, STRONG, TITLE, draw_rule, open_pdf
from app.paper.qr import LARGEST_MODULE, QUIET_ZONE, draw_qr, matrix_of
from app.paper.text_stack import Stack, draw_stack, stack_height
from db.records import Event, Venue

WIDTH, HEIGHT = 90 * MM, 60 * MM
"""The size of the inserts of common badge holders."""
A4 = (210 * MM, 297 * MM)
COLUMNS, ROWS = 2, 4
_EDGE = 6 * MM
_QR_LARGEST = 35 * MM
_TICKET = 16
_MARK = (2 * MM, 6 * MM)
"""Cut marks begin and end this far from the outermost badges."""


@dataclass(frozen=True, slots=True)
class BadgeFace:
    """What one badge shows; a blank one has no name."""

    name: str
    organisation: str
    code: str


def write_badges(
    out: BinaryIO, venue: Venue, faces: Sequence[BadgeFace], *, at: datetime, single: bool, language: str = ""
) -> int:
    """Write a PDF of badges of 90 × 60 mm and return the number of its pages.

    A4 sheets have two columns of four badges, edge to edge in the middle of the sheet, with cut marks; with `single`
    each badge has a page of its own size. They speak `language`, else the event's first. `at` is aware and dates the
    file. Raises `ValueError` without badges, since a PDF has a page.
    """
    if not faces:
        raise ValueError("no badges to print")
    with languages.speaking(language or languages.among(venue.event.languages)[0]):
        title = translate("paper", "Badges · {event}").format(event=printable(venue.event.name))
        canvas = open_pdf(out, (WIDTH, HEIGHT) if single else A4, title, at.astimezone(zone_of(venue)))
        pages = _draw_badges(canvas, venue.event, faces, single=single)
    canvas.save()
    return pages


def _draw_badges(canvas: Canvas, event: Event, faces: Sequence[BadgeFace], *, single: bool) -> int:
    on_page = 1 if single else COLUMNS * ROWS
    left, low = (0.0, 0.0) if single else ((A4[0] - COLUMNS * WIDTH) / 2, (A4[1] - ROWS * HEIGHT) / 2)
    starts = range(0, len(faces), on_page)
    for start in starts:
        for place, face in enumerate(faces[start : start + on_page]):
            column, row = place % COLUMNS, ROWS - 1 - place // COLUMNS
            x, y = (0.0, 0.0) if single else (left + column * WIDTH, low + row * HEIGHT)
            _draw_badge(canvas, event, face, x, y)
        if not single:
            _draw_cut_marks(canvas, left, low)
        canvas.showPage()
    return len(starts)


def _draw_badge(canvas: Canvas, event: Event, face: BadgeFace, x: float, y: float) -> None:
    left, right, top = x + _EDGE, x + WIDTH - _EDGE, y + HEIGHT - _EDGE
    sign = 5.5 * MM
    draw_emblem(canvas, event.logo, left, top - sign, sign)
    beside = left + emblem_width(event.logo, sign) + 2.5 * MM
    banner = ((fit(event.name, STRONG, right - beside, 10, 7, 2), BLACK),)
    draw_stack(canvas, banner, beside, top - sign / 2 + stack_height(banner) / 2)
    rule = top - sign - 2.6 * MM
    draw_rule(canvas, left, right, rule, 1.6, BLACK)
    column = _draw_code(canvas, face.code, right, y) - left
    if printable(face.name).replace(MISSING, "").strip(" -'."):
        _draw_name(canvas, face, left, rule, y + _EDGE, column)
    else:
        _draw_writing_lines(canvas, face, left, y + _EDGE, column)


def _draw_name(canvas: Canvas, face: BadgeFace, left: float, rule: float, low: float, room: float) -> None:
    """The name hangs under the rule, the organisation stands on the lower edge."""
    organisation = ((fit(face.organisation, LEAD, room, 11.5, 7.5, 3, shrink=0.95), QUIET),)
    space = rule - low - 5 * MM - stack_height(organisation) - 4 * MM
    name = ((_name_in(face.name, room, space), BLACK),)
    draw_stack(canvas, name, left, rule - 5 * MM)
    draw_stack(canvas, organisation, left, low + stack_height(organisation))


def _name_in(name: str, room: float, space: float) -> Fitted:
    """The name as large as it goes into `room` × `space` points, over up to four lines."""
    tried = [
        fit(name, TITLE, room, size, min(size, 9), lines, shrink=0.9)
        for lines in (1, 2, 3, 4)
        for size in (27, 21, 15, 10)
    ]
    fitting = [fitted for fitted in tried if fitted.drop + CAP * fitted.size <= space]
    return max(fitting or tried[-1:], key=lambda fitted: (fitted.whole, fitted.size))


def _draw_writing_lines(canvas: Canvas, face: BadgeFace, left: float, low: float, room: float) -> None:
    """Lines to write a name on, and the organisation unless it is known."""
    known = ((fit(face.organisation, LEAD, room, 11.5, 7.5, 2), QUIET),)
    if known[0][0].lines:
        draw_stack(canvas, known, left, low + stack_height(known))
    else:
        _draw_writing_line(canvas, translate("paper", "Organisation"), left, low + 3 * MM, room)
    _draw_writing_line(canvas, translate("paper", "Name"), left, low + 17 * MM, room)


def _draw_writing_line(canvas: Canvas, label: str, left: float, y: float, room: float) -> None:
    draw_rule(canvas, left, left + room, y, 0.7, QUIET)
    draw(canvas, (left, y - 2.9 * MM), label, SMALL, fit(label, SMALL, room, 6.5, 4).size, QUIET)


def _draw_code(canvas: Canvas, code: str, right: float, y: float) -> float:
    """The QR symbol, its dark edge on the right margin, the code's letters under it; returns where text must end."""
    matrix = matrix_of(code, _QR_LARGEST)
    if matrix is None:
        told = translate("paper", "This code is too long for a badge")
        note = ((fit(told, SMALL, 26 * MM, 8, 5, 5), BLACK),)
        draw_stack(canvas, note, right - 26 * MM, y + _EDGE + stack_height(note))
        return right - 30 * MM
    modules = len(matrix) + 2 * QUIET_ZONE
    side = min(_QR_LARGEST, modules * LARGEST_MODULE)
    zone = side / modules * QUIET_ZONE
    letters = _letters(code, side - 2 * zone)
    low = y + _EDGE + stack_height(letters)
    draw_stack(canvas, letters, right + 2 * zone - side, low)
    draw_qr(canvas, matrix, right + zone - side, low, side)
    return right + zone - side


def _letters(code: str, room: float) -> Stack:
    """What to type where no scanner reads: what is as long as a ticket in groups of four, other codes as they are."""
    if len(code) != _TICKET or not code.isalnum():
        return ((fit(code, SMALL, room, 6.5, 4.5, 2), QUIET),)
    groups = [code[place : place + 4] for place in range(0, _TICKET, 4)]
    return tuple((fit(" ".join(pair), SMALL, room, 6.5, 4.5), QUIET) for pair in (groups[:2], groups[2:]))


def _draw_cut_marks(canvas: Canvas, left: float, low: float) -> None:
    """Hairlines in the margins, in line with the badges' edges, and small crosses where four badges meet."""
    canvas.setStrokeColor(QUIET)
    canvas.setLineWidth(0.3)
    right, top = left + COLUMNS * WIDTH, low + ROWS * HEIGHT
    near, far = _MARK
    for column in range(COLUMNS + 1):
        x = left + column * WIDTH
        canvas.line(x, low - near, x, low - far)
        canvas.line(x, top + near, x, top + far)
    for row in range(ROWS + 1):
        y = low + row * HEIGHT
        canvas.line(left - near, y, left - far, y)
        canvas.line(right + near, y, right + far, y)
    canvas.setStrokeColor(LINE)
    for column in range(1, COLUMNS):
        for row in range(1, ROWS):
            x, y = left + column * WIDTH, low + row * HEIGHT
            canvas.line(x - MM, y, x + MM, y)
            canvas.line(x, y - MM, x, y + MM)
