"""What stands largest on the outcome screen: when, with whom, the table and the room; and what stands around it."""

from dataclasses import replace

from ui import theme
from ui.kiosk.outcome_parts import FIGURE, OutcomeParts, row_size
from ui.kiosk.states import OutcomeState
from ui.parts.canvas import Canvas
from ui.parts.fitted_text import FittedText

_CAP = 0.727
"""The height of Inter's figures, as a share of its size."""
_ABOVE = 0.242
"""The share of a line above its figures, at the leading of the giant label."""
_BESIDE = 330
"""The least width for the room beside the giant label."""
_HIGHEST_LARGER = 168
"""Of the partner's name in larger text."""
_SHORT = 1.5
"""A label that is no wider than so many times its place beside the room gives way to it in larger text."""
_LEAST, _LEAST_LARGER = 150, 96
"""The size of the giant label where there is little room, and in larger text."""


def place_large(
    parts: OutcomeParts,
    state: OutcomeState,
    canvas: Canvas,
    place: tuple[float, float, float],
    limit: float,
    air: float = 0,
) -> float:
    """The changes, when, with whom and where, with `air` between them; gives where they end."""
    left, top, width = place
    top = place_news(parts, state, canvas, (left, top + air, width), air)
    return place_meeting(parts, state, canvas, (left, top, width), limit, air)


def place_meeting(
    parts: OutcomeParts,
    state: OutcomeState,
    canvas: Canvas,
    place: tuple[float, float, float],
    limit: float,
    air: float = 0,
) -> float:
    """When, with whom and where, with `air` between them; gives where they end."""
    left, top, width = place
    for part in (parts.when, parts.who):
        top = place_below(part, canvas, (left, top, width), 4, 1e6 if canvas.zoom == 1 else _HIGHEST_LARGER)
    if state.large.figure:
        return _place_figure(parts, canvas, (left, top + 16 + air * 0.6, width), limit)
    top += 6 if state.large.time or state.large.who else 20
    for part, gap in ((parts.title, 8), (parts.room, 8), (parts.text, 8)):
        top = place_below(part, canvas, (left, top, width), gap)
    return top


def place_news(
    parts: OutcomeParts, state: OutcomeState, canvas: Canvas, place: tuple[float, float, float], air: float = 0
) -> float:
    """What has changed; gives where the next thing begins."""
    left, top, width = place
    if not state.news:
        return top
    height = parts.news.height_within(width)
    canvas.place(parts.news, left, top, width, height)
    return top + height + 20 + air * 0.3


def place_below(
    part: FittedText, canvas: Canvas, place: tuple[float, float, float], gap: float, most: float = 1e6
) -> float:
    """A text, if there is one, at `most` so high; gives where the next thing begins."""
    if not part.text:
        return place[1]
    height = part.fit_within(place[2], most).height
    canvas.place(part, place[0], place[1], place[2], height)
    return place[1] + height + gap


def _place_figure(parts: OutcomeParts, canvas: Canvas, place: tuple[float, float, float], limit: float) -> float:
    """The table as large as there is room, never cut; caption and room beside it, or around a long label."""
    left, top, width = place
    wanted = theme.SIZE_TABLE_PORTRAIT if canvas.portrait else theme.SIZE_TABLE * min(canvas.height / 1080, 1.4)
    wanted = max(wanted, theme.SIZE_TABLE_PORTRAIT) if canvas.zoom > 1 else wanted
    size = round(max(min(wanted, (limit - top) / _CAP), _LEAST if canvas.zoom == 1 else _LEAST_LARGER))
    natural = _set_figure(parts, size)
    if canvas.zoom > 1 and width - _BESIDE < natural <= (width - _BESIDE) * _SHORT:
        size = int(size * (width - _BESIDE) / natural)
        natural = _set_figure(parts, size)
    if natural > width - _BESIDE:
        return _place_long_label(parts, canvas, place, size * _CAP)
    canvas.place(parts.figure, left - size * 0.03, top - size * _ABOVE, natural + 12, size * FIGURE.leading)
    bottom = top + size * _CAP
    beside, space = left + natural + 32, width - natural - 32
    room = parts.room.fit_within(space).height
    canvas.place(parts.room, beside, bottom - room + 8, space, room)
    caption = parts.caption.fit_within(space).height
    canvas.place(parts.caption, beside, bottom - room + 4 - caption, space, caption)
    return bottom


def _set_figure(parts: OutcomeParts, size: int) -> float:
    parts.figure.tell(parts.figure.text, style=replace(FIGURE, size=size))
    return parts.figure.natural_width()


def _place_long_label(parts: OutcomeParts, canvas: Canvas, place: tuple[float, float, float], height: float) -> float:
    left, top, width = place
    caption = parts.caption.fit_within(width).height
    canvas.place(parts.caption, left, top - 8, width, caption)
    top += caption - 22
    label = parts.figure.fit_within(width, height).height
    canvas.place(parts.figure, left, top, width, label)
    room = parts.room.fit_within(width).height
    canvas.place(parts.room, left, top + label - 4, width, room)
    return top + label - 4 + room


def place_rows(
    parts: OutcomeParts, state: OutcomeState, canvas: Canvas, place: tuple[float, float, float], bottom: float
) -> None:
    """As many of the rows as there is room for."""
    height = row_size(canvas, state.rows).height
    fitting = min(int((bottom - place[1]) // height), len(state.rows))
    if fitting > 0:
        canvas.place(parts.rows, place[0], place[1], place[2], fitting * height)
