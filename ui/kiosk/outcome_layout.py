"""Where the parts of the outcome screen stand: in landscape the hall plan beside the words, in portrait below them."""

from dataclasses import replace

from ui import theme
from ui.kiosk.button_row import content_bottom
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


def arrange_outcome(parts: OutcomeParts, state: OutcomeState, canvas: Canvas) -> None:
    """Place everything but the buttons."""
    for part in parts.content():
        part.hide()
    top = arrange_greeting(parts, canvas)
    bottom = content_bottom(state, canvas)
    if state.plan is None:
        _alone(parts, state, canvas, top + 24, bottom)
    elif canvas.portrait:
        _column(parts, state, canvas, top + 18, bottom)
    else:
        _beside(parts, state, canvas, top + 20, bottom)


def _alone(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, top: float, bottom: float) -> None:
    """A statement in the middle of the screen."""
    place = (theme.MARGIN, top, canvas.width - 2 * theme.MARGIN)
    end = _large(parts, state, canvas, place, bottom)
    rows = (
        min(int((bottom - end) // row_size(canvas, state.rows).height), len(state.rows))
        * row_size(canvas, state.rows).height
    )
    shift = max(bottom - end - rows, 0) * (0.25 if canvas.portrait else 0.35)
    end = _large(parts, state, canvas, (place[0], top + shift, place[2]), bottom)
    _place_rows(parts, state, canvas, (place[0], end + 20, place[2]), bottom)


def _beside(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, top: float, bottom: float) -> None:
    left, width = theme.MARGIN, canvas.width * 0.47
    x = left + width + 76
    _place_plan(parts, canvas, (x, top, canvas.width - theme.MARGIN - x, bottom - top))
    height = row_size(canvas, state.rows).height
    limit = bottom - min(len(state.rows), 3) * height - 20
    end = _large(parts, state, canvas, (left, top, width), limit) + 26
    rows = min(int((bottom - end) // height), len(state.rows)) * height
    air = max(min((bottom - end - rows) / 3.6, 44 + (canvas.height - 1080) * 0.16), 0)
    if air > 4:
        end = _large(parts, state, canvas, (left, top, width), limit + _shift(state, air), air) + 26 + air * 0.8
    _place_rows(parts, state, canvas, (left, end, width), bottom)


def arrange_greeting(parts: OutcomeParts, canvas: Canvas) -> float:
    """Place the header and the greeting; gives where they end."""
    parts.header.arrange(canvas)
    top = 176 if canvas.portrait else 132
    left = theme.MARGIN + 92
    width = canvas.width - left - theme.MARGIN
    canvas.place(parts.mark, theme.MARGIN, top + 11, 64, 64)
    greeting = parts.greeting.fit_within(width, 220 if canvas.portrait else 130).height
    canvas.place(parts.greeting, left, top, width, greeting)
    standing = parts.standing.fit_within(width, 150 if canvas.portrait else 90).height
    canvas.place(parts.standing, left, top + greeting + 4, width, standing)
    return top + greeting + 4 + standing


def _shift(state: OutcomeState, air: float) -> float:
    """How much lower the giant label stands with air than without."""
    return air * (1.9 if state.news else 1.6)


def _column(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, top: float, bottom: float) -> None:
    left, width = theme.MARGIN, canvas.width - 2 * theme.MARGIN
    height = row_size(canvas, state.rows).height
    least_plan = 500
    limit = bottom - min(len(state.rows), 4) * height - least_plan - 40
    end = _large(parts, state, canvas, (left, top, width), limit)
    rows = min(int((bottom - end - least_plan - 40) // height), len(state.rows)) * height
    air = max(min((bottom - end - least_plan - 40 - rows) / 4, 48), 0)
    end = _large(parts, state, canvas, (left, top, width), limit + _shift(state, air), air) + 20 + air * 0.6
    plan = min(max(bottom - end - 20 - air * 0.6 - rows, least_plan), 660)
    _place_plan(parts, canvas, (left, end, width, plan))
    _place_rows(parts, state, canvas, (left, end + plan + 14 + air * 0.4, width), bottom)


def _place_rows(
    parts: OutcomeParts, state: OutcomeState, canvas: Canvas, place: tuple[float, float, float], bottom: float
) -> None:
    height = row_size(canvas, state.rows).height
    fitting = min(int((bottom - place[1]) // height), len(state.rows))
    if fitting > 0:
        canvas.place(parts.rows, place[0], place[1], place[2], fitting * height)


def _place_plan(parts: OutcomeParts, canvas: Canvas, place: tuple[float, float, float, float]) -> None:
    left, top, width, height = place
    sentence = parts.way.fit_within(width).height + 24 if parts.way.text else 0
    canvas.place(parts.plan, left, top, width, height - sentence)
    if sentence:
        canvas.place(parts.way, left, top + height - sentence, width, sentence)


def _large(
    parts: OutcomeParts,
    state: OutcomeState,
    canvas: Canvas,
    place: tuple[float, float, float],
    limit: float,
    air: float = 0,
) -> float:
    """The changes, when, with whom and where, with `air` between them; gives where they end."""
    left, top, width = place
    top += air
    if state.news:
        height = parts.news.height_within(width)
        canvas.place(parts.news, left, top, width, height)
        top += height + 20 + air * 0.3
    for part in (parts.when, parts.who):
        top += _below(part, canvas, (left, top, width), 4)
    if state.large.figure:
        return _place_figure(parts, canvas, (left, top + 16 + air * 0.6, width), limit)
    top += 6 if state.large.time or state.large.who else 20
    for part, gap in ((parts.title, 8), (parts.room, 8), (parts.text, 8)):
        top += _below(part, canvas, (left, top, width), gap)
    return top


def _below(part: FittedText, canvas: Canvas, place: tuple[float, float, float], gap: float) -> float:
    if not part.text:
        return 0
    height = part.fit_within(place[2]).height
    canvas.place(part, place[0], place[1], place[2], height)
    return height + gap


def _place_figure(parts: OutcomeParts, canvas: Canvas, place: tuple[float, float, float], limit: float) -> float:
    """The table as large as there is room, never cut; caption and room beside it, or around a long label."""
    left, top, width = place
    wanted = theme.SIZE_TABLE_PORTRAIT if canvas.portrait else theme.SIZE_TABLE * min(canvas.height / 1080, 1.4)
    size = round(max(min(wanted, (limit - top) / _CAP), 150))
    style = replace(FIGURE, size=size)
    parts.figure.tell(parts.figure.text, style=style)
    natural = parts.figure.natural_width()
    if natural > width - _BESIDE:
        return _place_long_label(parts, canvas, place, size * _CAP)
    canvas.place(parts.figure, left - size * 0.03, top - size * _ABOVE, natural + 12, size * style.leading)
    bottom = top + size * _CAP
    beside, space = left + natural + 32, width - natural - 32
    room = parts.room.fit_within(space).height
    canvas.place(parts.room, beside, bottom - room + 8, space, room)
    caption = parts.caption.fit_within(space).height
    canvas.place(parts.caption, beside, bottom - room + 4 - caption, space, caption)
    return bottom


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
