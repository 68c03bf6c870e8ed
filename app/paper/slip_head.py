"""The head of a slip's page: the event, the day, whose day it is."""

from dataclasses import dataclass
from datetime import date

from reportlab.pdfgen.canvas import Canvas

from app.languages import translate
from app.paper.dates import day_in_words
from app.paper.emblem import draw_emblem, emblem_width
from app.paper.fitting import Fitted, fit
from app.paper.lettering import Align, draw, width
from app.paper.pages import BLACK, CAP, LEAD, MM, QUIET, SMALL, STRONG, TEXT, TITLE, draw_rule
from app.paper.text_stack import Stack, draw_stack, stack_height
from db.records import Event, Participant

_SIGN = 4.8 * MM
_UNDER_SIGN = 4.6 * MM
_OVER_RULE = 3.6 * MM
_RULE = 1.6
_LABEL = 7.0
_COLUMN_GAP = 1 * MM
_UNDER_LABELS = 3.8 + CAP * _LABEL
_ALIGNED: tuple[Align, ...] = ("left", "left", "right")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over the rows, fitted; sizes in points."""

    event: Fitted
    logo: str
    day: Fitted
    whose: Stack
    notice: Stack
    columns: tuple[str, ...]
    """Labels of the columns: time, what, and table if there is any."""

    @property
    def height(self) -> float:
        """From the top margin to where rows begin, in points."""
        height = _SIGN + _UNDER_SIGN + stack_height(self.whose) + _OVER_RULE + _RULE
        height += 4 * MM + stack_height(self.notice) + 3 * MM if self.notice else 0.0
        return height + (_UNDER_LABELS + 3 if self.columns else 0.0)


def head_of(person: Participant, event: Event, day: date, room: float, *, first: bool, meetings: bool) -> Head:
    """A page's head, `room` points wide; further pages repeat the name in a smaller size."""
    told = fit(day_in_words(day), TEXT, room / 2, 8.5, 8.5)
    name = fit(person.name, TITLE, room, 19 if first else 13, 11 if first else 9, 3 if first else 2, shrink=0.75)
    organisation = fit(person.organisation, TEXT, room, 10.5, 8.5, 2)
    emblem = emblem_width(event.logo, _SIGN)
    return Head(
        event=fit(event.name, STRONG, room - emblem - width(told.lines[0], TEXT) * told.size - 6 * MM, 8.5, 6.5, 2),
        logo=event.logo,
        day=told,
        whose=((name, BLACK), (organisation, QUIET)) if first else ((name, BLACK),),
        notice=() if meetings else ((fit(_no_meetings(), STRONG, room, 10, 8, 2), BLACK),),
        columns=_columns(meetings=meetings),
    )


def large_head_of(person: Participant, event: Event, day: date, room: float, *, first: bool, meetings: bool) -> Head:
    """The same in large print, where the day has a line of its own."""
    name = fit(person.name, TITLE, room, 22 if first else 17, 16, 3)
    told = (fit(day_in_words(day), STRONG, room, 16, 16), BLACK)
    organisation = fit(person.organisation, LEAD, room, 16, 16, 3)
    return Head(
        event=fit(event.name, STRONG, room - emblem_width(event.logo, _SIGN) - 2 * MM, 10, 8, 2),
        logo=event.logo,
        day=fit("", TEXT, room, 10, 10),
        whose=((name, BLACK), (organisation, QUIET), told) if first else ((name, BLACK), told),
        notice=() if meetings else ((fit(_no_meetings(), STRONG, room, 16, 16, 3), BLACK),),
        columns=(),
    )


def _no_meetings() -> str:
    return translate("paper", "You have no meetings on this day.")


def _columns(*, meetings: bool) -> tuple[str, ...]:
    if not meetings:
        return translate("paper", "Time"), translate("paper", "Programme")
    return translate("paper", "Time"), translate("paper", "With"), translate("paper", "Table")


def draw_head(canvas: Canvas, head: Head, left: float, right: float, top: float, indent: float) -> None:
    """Draw it downwards from `top`; the second column is labelled `indent` points from the left."""
    draw_emblem(canvas, head.logo, left, top - _SIGN, _SIGN)
    beside = left + emblem_width(head.logo, _SIGN) + 2 * MM
    middle = top - _SIGN / 2
    draw_stack(canvas, ((head.event, BLACK),), beside, middle + stack_height(((head.event, BLACK),)) / 2)
    for line in head.day.lines:
        draw(canvas, (right, middle - CAP * head.day.size / 2), line, head.day.style, head.day.size, QUIET, "right")
    rule = draw_stack(canvas, head.whose, left, top - _SIGN - _UNDER_SIGN) - _OVER_RULE
    draw_rule(canvas, left, right, rule, _RULE, BLACK)
    base = rule - _RULE - _UNDER_LABELS
    if head.notice:
        base = draw_stack(canvas, head.notice, left, rule - _RULE - 4 * MM) - 3 * MM - _UNDER_LABELS
    rooms = (indent - _COLUMN_GAP, (right - left - indent) / 2, (right - left - indent) / 2 - _COLUMN_GAP)
    for label, x, align, room in zip(head.columns, (left, left + indent, right), _ALIGNED, rooms, strict=False):
        draw(canvas, (x, base), label, SMALL, fit(label, SMALL, room, _LABEL, 4).size, QUIET, align)
