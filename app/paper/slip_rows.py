"""The rows of a slip: measured, shared out over pages, drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo

from reportlab.pdfgen.canvas import Canvas

from app.languages import spoken, translate
from app.paper.dates import clock, widest_clock
from app.paper.fitting import Fitted, fit
from app.paper.lettering import Style, draw, printable, width
from app.paper.pages import BLACK, CAP, FIGURES, FIGURES_QUIET, HUGE, LEAD, LINE, MM, QUIET, STRONG, TEXT, draw_rule
from app.paper.slip_lines import NO_TABLE, NO_TIME, UNNAMED, Line

_FOOT = 0.22
"""Room under a baseline for descenders, in em."""
_TABLE_GAP = 3 * MM
_UNDER_TITLE = 1.42
"""From the last title's baseline to the detail's, in sizes of the detail."""
_UNDER_TIME = 1.45
"""From the time's baseline to the title's, in sizes of the title, where rows are stacked."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """One of the two settings of a row; sizes in points.

    Stacked: time and table on one line, all else under them in the full width, as large print needs it.
    """

    time: float
    title: float
    title_floor: float
    detail: float
    detail_floor: float
    table: float
    text: Style
    pad: tuple[float, float]
    """Least and greatest space over and under a row."""
    stacked: bool
    beside: bool = False
    """Whether the end stands beside the start, not under it; in stacked rows it always does."""


NORMAL = Sizes(13, 10, 8, 7.8, 6.5, 25, TEXT, (1.5 * MM, 3.2 * MM), stacked=False)
LARGE = Sizes(22, 17, 16, 16, 16, 38, LEAD, (2.5 * MM, 4.5 * MM), stacked=True)


@dataclass(frozen=True, slots=True)
class Row:
    """A line fitted into the paper's width; `height` without the space over and under it, in points."""

    time: str
    until: str
    titles: tuple[Fitted, ...]
    detail: Fitted
    table: Fitted | None
    height: float


def measure(line: Line, sizes: Sizes, room: float, zone: ZoneInfo) -> Row:
    """Fit one line into `room` points."""
    table = _table(line, sizes, room)
    time = clock(line.start.astimezone(zone)) if line.start else NO_TIME
    until = _until(clock(line.end.astimezone(zone))) if line.end else ""
    left = 0.0 if sizes.stacked else text_indent(sizes)
    taken = 0.0 if sizes.stacked or table is None else _wide(table) + _TABLE_GAP
    most = 4 if sizes.stacked else 3
    titles = tuple(
        fit(printable(title) or UNNAMED, STRONG, room - left - taken, sizes.title, sizes.title_floor, most)
        for title in line.titles
    )
    detail = fit(line.detail, sizes.text, room - left - taken, sizes.detail, sizes.detail_floor, most)
    return Row(time, until, titles, detail, table, _height(titles, detail, table, sizes))


def text_indent(sizes: Sizes) -> float:
    """From the margin to the column beside the times, in points."""
    time, until = _times(sizes)
    return (
        time + 0.95 * sizes.time + until if sizes.beside else max(time + 0.95 * sizes.time, until + 0.55 * sizes.time)
    )


def _times(sizes: Sizes) -> tuple[float, float]:
    """How wide the start and the end of any meeting are, in points."""
    time, until = _widest(spoken())
    return time * sizes.time, until * sizes.detail


@cache
def _widest(_language: str) -> tuple[float, float]:
    """The same in em, in the language that is spoken."""
    time = widest_clock()
    return width(time, FIGURES), width(_until(time), FIGURES_QUIET)


def _until(time: str) -> str:
    return translate("paper", "to {time}").format(time=time)


def share_out(rows: Sequence[Row], sizes: Sizes, first: float, further: float) -> list[list[Row]]:
    """Rows page by page, none split; `first` and `further` are the points that the pages have for rows."""
    pages: list[list[Row]] = [[]]
    left = first
    for row in rows:
        needed = row.height + 2 * sizes.pad[0]
        if needed > left and pages[-1]:
            pages.append([])
            left = further
        pages[-1].append(row)
        left -= needed
    return pages


def draw_rows(
    canvas: Canvas, rows: Sequence[Row], sizes: Sizes, left: float, right: float, top: float, low: float
) -> None:
    """Rows from `top` downwards, with as much air as there is over `low`, each closed by a hairline."""
    if not rows:
        return
    spare = (top - low - sum(row.height for row in rows)) / (2 * len(rows))
    pad = min(max(spare, sizes.pad[0]), sizes.pad[1])
    for row in rows:
        _draw_row(canvas, row, sizes, left, right, top - pad)
        top -= row.height + 2 * pad
        draw_rule(canvas, left, right, top, 0.5, LINE)


def _draw_row(canvas: Canvas, row: Row, sizes: Sizes, left: float, right: float, top: float) -> None:
    """In the order in which a screen reader should read it."""
    y = top - (_time_line(row.table, sizes) if sizes.stacked else CAP * sizes.time)
    draw(canvas, (left, y), row.time, FIGURES, sizes.time, BLACK)
    if sizes.stacked or sizes.beside:
        beside = left + (width(row.time, FIGURES) + 0.3) * sizes.time
        draw(canvas, (beside, y), row.until, FIGURES_QUIET, sizes.detail, QUIET)
    else:
        draw(canvas, (left, y - sizes.detail * _UNDER_TITLE), row.until, FIGURES_QUIET, sizes.detail, QUIET)
    if sizes.stacked:
        y -= sizes.title * _UNDER_TIME
    x = left if sizes.stacked else left + text_indent(sizes)
    for title in row.titles:
        for text in title.lines:
            draw(canvas, (x, y), text, title.style, title.size, BLACK)
            y -= title.leading
    y += row.titles[-1].leading - sizes.detail * _UNDER_TITLE
    for index, text in enumerate(row.detail.lines):
        draw(canvas, (x, y - index * row.detail.leading), text, row.detail.style, row.detail.size, QUIET)
    if row.table:
        _draw_table(canvas, row, row.table, sizes, right, top)


def _draw_table(canvas: Canvas, row: Row, table: Fitted, sizes: Sizes, right: float, top: float) -> None:
    """In the row's middle, or on the line of the time where all else stands under it."""
    spare = row.height - _FOOT * sizes.detail - CAP * table.size - table.drop
    y = top - CAP * table.size - (0.0 if sizes.stacked else spare / 2)
    for index, text in enumerate(table.lines):
        draw(canvas, (right, y - index * table.leading), text, table.style, table.size, BLACK, "right")


def _table(line: Line, sizes: Sizes, room: float) -> Fitted | None:
    """The table's label, whole whatever its length: it shrinks and wraps as far as it must."""
    if line.table is None:
        return None
    label = printable(line.table) or NO_TABLE
    share, usual = (0.42, sizes.detail) if sizes.stacked else (0.36, 9.0)
    most = (
        min(room * share, room - sum(_times(sizes)) - 0.3 * sizes.time - _TABLE_GAP) if sizes.stacked else room * share
    )
    for smallest in (usual, 6.0, 3.0, 1.0):
        fitted = fit(label, HUGE, most, sizes.table, smallest, 3, shrink=usual / sizes.table)
        if fitted.whole:
            break
    return fitted


def _wide(fitted: Fitted) -> float:
    return max((width(line, fitted.style) for line in fitted.lines), default=0.0) * fitted.size


def _height(titles: Sequence[Fitted], detail: Fitted, table: Fitted | None, sizes: Sizes) -> float:
    wrapped = sum(title.leading * len(title.lines) for title in titles) - titles[-1].leading
    text = wrapped + (sizes.detail * _UNDER_TITLE + detail.drop if detail.lines else 0.0) + _FOOT * sizes.detail
    if sizes.stacked:
        return _time_line(table, sizes) + sizes.title * _UNDER_TIME + text
    label = CAP * table.size + table.drop if table else 0.0
    until = sizes.detail * (_UNDER_TITLE * (not sizes.beside) + _FOOT)
    return max(CAP * sizes.time + max(text, until), label)


def _time_line(table: Fitted | None, sizes: Sizes) -> float:
    """Height of the line with the time, and the table where both stand over the rest."""
    return max(CAP * sizes.time, CAP * table.size + table.drop if table else 0.0)
