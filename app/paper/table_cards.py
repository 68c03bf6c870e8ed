"""Table cards: a sheet of A4 that stands on a table, its label to be read from five metres, its day from a chair."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from app import languages
from app.agenda import Seated, zone_of
from app.languages import translate
from app.paper.big_label import big_label, draw_big_label, ink_height
from app.paper.dates import clock, day_in_words
from app.paper.emblem import draw_emblem, emblem_width
from app.paper.fitting import fit
from app.paper.lettering import draw, printable, width
from app.paper.pages import BLACK, CAP, LEAD, LINE, MM, QUIET, STRONG, TEXT, TITLE, draw_rule, open_pdf
from app.paper.slip_lines import Line, lateness, rooms_in_words, who
from app.paper.slip_rows import Row, Sizes, draw_rows, measure, share_out
from app.paper.text_stack import Stack, draw_stack, stack_height
from db.records import Venue

A4 = (210 * MM, 297 * MM)
LEFT, RIGHT, LOW, TOP = 15 * MM, 195 * MM, 14 * MM, 284 * MM
_WIDTH = RIGHT - LEFT
_SIGN = 8 * MM
_LABEL = 66 * MM / CAP
"""The size of a label that is short enough: capitals of 66 mm."""
_LABEL_TOP = TOP - _SIGN - 9 * MM
_LABEL_SPACE = 80 * MM
_UNDER_LABEL = 8.5 * MM
_OVER_RULE = 5 * MM
_RULE = 2.4
_UNDER_RULE = 1.5 * MM
_ROWS_LOW = LOW + 7 * MM
_SMALLEST = 9.0
_ONE_LINE = 13.0
"""In smaller sizes both organisations stand on one line where they fit."""
_SIZES = tuple(
    Sizes(
        time=1.3 * size,
        title=size,
        title_floor=max(_SMALLEST, 0.8 * size),
        detail=max(_SMALLEST, 0.76 * size),
        detail_floor=_SMALLEST,
        table=size,
        text=TEXT,
        pad=(0.36 * size, 0.9 * size),
        stacked=False,
        beside=size < _ONE_LINE,
    )
    for size in (17.0, 16.0, 15.0, 14.0, _ONE_LINE, 12.5, 12.0, 11.0, 10.0, _SMALLEST)
)
"""How large rows may be, in points: the first ones of which a day needs no more pages than of the last."""


@dataclass(frozen=True, slots=True)
class TableCard:
    """A table's day: its meetings that are not cancelled and when it is closed; times in the event's zone."""

    label: str
    room: str
    day: date
    meetings: tuple[Seated, ...]
    closed: tuple[tuple[datetime, datetime], ...] = ()


def write_table_cards(
    out: BinaryIO, venue: Venue, cards: Sequence[TableCard], *, at: datetime, language: str = ""
) -> int:
    """Write a PDF of A4, each card beginning a page, and return the number of pages.

    They speak `language`, else the event's first. `at` is aware and dates the file. Raises `ValueError` without
    cards, since a PDF has a page.
    """
    if not cards:
        raise ValueError("no table cards to print")
    local = at.astimezone(zone_of(venue))
    with languages.speaking(language or languages.among(venue.event.languages)[0]):
        title = translate("paper", "Table cards · {event}").format(event=printable(venue.event.name))
        canvas = open_pdf(out, A4, title, local)
        printed = translate("paper", "Printed {time}").format(time=clock(local))
        pages = sum(_draw_card(canvas, venue, card, printed) for card in cards)
    canvas.save()
    return pages


def closed_in_words(start: datetime, end: datetime, day: date) -> str:
    """`Closed 10:00 to 12:00`, or what of it is on this day; the times and the day are the event's."""
    midnight = datetime.combine(day, time(), start.tzinfo)
    begins = clock(start) if start > midnight else ""
    ends = clock(end) if end < midnight + timedelta(days=1) else ""
    if begins and ends:
        return translate("paper", "Closed {start} to {end}").format(start=begins, end=ends)
    if begins:
        return translate("paper", "Closed from {start}").format(start=begins)
    return translate("paper", "Closed until {end}").format(end=ends) if ends else _closed_all_day()


def _closed_all_day() -> str:
    return translate("paper", "Closed all day")


def _draw_card(canvas: Canvas, venue: Venue, card: TableCard, printed: str) -> int:
    """Rows stand under the label; those for which even small type leaves no space go on on further pages."""
    label, place, notice = big_label(card.label, _WIDTH, _LABEL_SPACE, _LABEL), _place(card), _notice(card)
    under = _UNDER_LABEL + stack_height(place) + _OVER_RULE
    rules = (_LABEL_TOP - ink_height(label) - under, TOP - _SIGN - under)
    told = (stack_height(notice) + 9 * MM if notice else 0.0, 0.0)
    tops = [rule - _RULE - _UNDER_RULE - taken for rule, taken in zip(rules, told, strict=True)]
    sizes, pages = _share_out(venue, card, [top - _ROWS_LOW for top in tops])
    for number, rows in enumerate(pages, 1):
        further = int(number > 1)
        _draw_top(canvas, venue, card.label if further else "")
        if not further:
            draw_big_label(canvas, label, LEFT, _LABEL_TOP)
        _draw_place(canvas, card, place, rules[further])
        if notice and not further:
            draw_stack(canvas, notice, LEFT, rules[0] - _RULE - 5.5 * MM)
            draw_rule(canvas, LEFT, RIGHT, tops[0], 0.5, LINE)
        draw_rows(canvas, rows, sizes, LEFT, RIGHT, tops[further], _ROWS_LOW)
        _draw_foot(canvas, printed, number, len(pages))
        canvas.showPage()
    return len(pages)


def _draw_foot(canvas: Canvas, printed: str, number: int, count: int) -> None:
    if count > 1:
        counted = translate("paper", "page {number} of {count}").format(number=number, count=count)
        printed = f"{counted} · {printed}"
    about = fit(printed, TEXT, _WIDTH * 0.4, 10, 6)
    note = fit(
        translate("paper", "Meetings can change: scan your badge at any kiosk."),
        *(TEXT, _WIDTH - width(printed, TEXT) * about.size - 6 * MM, 10, 6),
    )
    draw(canvas, (LEFT, LOW), "".join(note.lines), TEXT, note.size, BLACK)
    draw(canvas, (RIGHT, LOW), "".join(about.lines), TEXT, about.size, QUIET, "right")


def _share_out(venue: Venue, card: TableCard, spaces: Sequence[float]) -> tuple[Sizes, list[list[Row]]]:
    """The day's rows page by page, as large as they may be on as few pages as there can be."""
    shared = []
    for sizes in _SIZES:
        rows = [measure(_line(one, sizes), sizes, _WIDTH, zone_of(venue)) for one in card.meetings]
        shared.append((sizes, share_out(rows, sizes, *spaces)))
    return min(shared, key=lambda pair: len(pair[1]))


def _line(meeting: Seated, sizes: Sizes) -> Line:
    titles = (" ".join(who(meeting)),) if sizes.beside else who(meeting)
    return Line(meeting.start, meeting.end, titles, lateness(meeting), None)


def _notice(card: TableCard) -> Stack:
    """What is said of the whole day: when the table is closed, and that nobody meets at it."""
    told = [closed_in_words(*span, card.day) for span in card.closed]
    stack = [(fit(text, STRONG, _WIDTH, 18, 12), BLACK) for text in told]
    if not card.meetings and told != [_closed_all_day()]:
        stack.append((fit(translate("paper", "No meetings today"), LEAD, _WIDTH, 18, 12), QUIET))
    return stack


def _place(card: TableCard) -> Stack:
    day = width(day_in_words(card.day), LEAD) * 22
    return ((fit(rooms_in_words([card.room]), STRONG, _WIDTH - day - 8 * MM, 22, 12, 2), BLACK),)


def _draw_top(canvas: Canvas, venue: Venue, label: str) -> None:
    """The logo or the sign, and the event; on further pages the table too."""
    draw_emblem(canvas, venue.event.logo, LEFT, TOP - _SIGN, _SIGN)
    left = LEFT + emblem_width(venue.event.logo, _SIGN) + 3.5 * MM
    table = fit(label, TITLE, _WIDTH * 0.4, 34, 9, 2)
    event = fit(venue.event.name, STRONG, LEFT + _WIDTH * (0.58 if label else 0.97) - left, 14, 9, 2)
    stack = ((event, BLACK),)
    draw_stack(canvas, stack, left, TOP - (_SIGN - stack_height(stack)) / 2)
    for number, line in enumerate(table.lines):
        y = TOP - CAP * table.size - number * table.leading
        draw(canvas, (RIGHT, y), line, table.style, table.size, BLACK, "right")


def _draw_place(canvas: Canvas, card: TableCard, place: Stack, rule: float) -> None:
    """The room and the day, on the rule."""
    top = rule + _OVER_RULE + stack_height(place)
    draw_stack(canvas, place, LEFT, top)
    draw(canvas, (RIGHT, top - CAP * 22), day_in_words(card.day), LEAD, 22, QUIET, "right")
    draw_rule(canvas, LEFT, RIGHT, rule, _RULE, BLACK)
