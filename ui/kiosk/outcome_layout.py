"""Where the parts of the outcome screen stand: in landscape the hall plan beside the words, in portrait below them."""

from ui import theme
from ui.kiosk.button_row import content_bottom
from ui.kiosk.header_view import CLOCK_WIDTH
from ui.kiosk.outcome_large import place_large, place_rows
from ui.kiosk.outcome_larger import arrange_larger
from ui.kiosk.outcome_parts import OutcomeParts, row_size
from ui.kiosk.states import OutcomeState
from ui.parts.canvas import Canvas


def arrange_outcome(parts: OutcomeParts, state: OutcomeState, canvas: Canvas) -> None:
    """Place everything but the buttons."""
    for part in parts.content():
        part.hide()
    top = arrange_greeting(parts, state, canvas)
    bottom = content_bottom(parts, state, canvas)
    if canvas.zoom > 1:
        arrange_larger(parts, state, canvas, top + 10)
    elif state.plan is None:
        _alone(parts, state, canvas, top + 24, bottom)
    elif canvas.portrait:
        _column(parts, state, canvas, top + 18, bottom)
    else:
        _beside(parts, state, canvas, top + 20, bottom)


def _alone(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, top: float, bottom: float) -> None:
    """A statement in the middle of the screen."""
    place = (theme.MARGIN, top, canvas.width - 2 * theme.MARGIN)
    end = place_large(parts, state, canvas, place, bottom)
    rows = (
        min(int((bottom - end) // row_size(canvas, state.rows).height), len(state.rows))
        * row_size(canvas, state.rows).height
    )
    shift = max(bottom - end - rows, 0) * (0.25 if canvas.portrait else 0.35)
    end = place_large(parts, state, canvas, (place[0], top + shift, place[2]), bottom)
    place_rows(parts, state, canvas, (place[0], end + 20, place[2]), bottom)


def _beside(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, top: float, bottom: float) -> None:
    left, width = theme.MARGIN, canvas.width * 0.47
    x = left + width + 76
    _place_plan(parts, canvas, (x, top, canvas.width - theme.MARGIN - x, bottom - top))
    height = row_size(canvas, state.rows).height
    limit = bottom - min(len(state.rows), 3) * height - 20
    end = place_large(parts, state, canvas, (left, top, width), limit) + 26
    rows = min(int((bottom - end) // height), len(state.rows)) * height
    air = max(min((bottom - end - rows) / 3.6, 44 + (canvas.height - 1080) * 0.16), 0)
    if air > 4:
        end = place_large(parts, state, canvas, (left, top, width), limit + _shift(state, air), air) + 26 + air * 0.8
    place_rows(parts, state, canvas, (left, end, width), bottom)


def arrange_greeting(parts: OutcomeParts, state: OutcomeState, canvas: Canvas) -> float:
    """Place the header and the greeting; gives where they end. In larger text both share a line, without the event."""
    larger = canvas.zoom > 1
    top = parts.header.arrange(canvas, brief=larger)
    left = theme.MARGIN + 92
    width = canvas.width - left - theme.MARGIN - (CLOCK_WIDTH if larger else 0)
    canvas.place(parts.mark, theme.MARGIN, top + 11, 64, 64)
    greeting = parts.greeting.fit_within(width, 220 if canvas.portrait else 130).height
    canvas.place(parts.greeting, left, top, width, greeting)
    top += greeting + 4
    parts.standing.setVisible(not (larger and state.news))
    if larger and state.news:
        return top
    width = canvas.width - left - theme.MARGIN
    standing = parts.standing.fit_within(width, 150 if canvas.portrait else 90).height
    canvas.place(parts.standing, left, top, width, standing)
    return top + standing


def _shift(state: OutcomeState, air: float) -> float:
    """How much lower the giant label stands with air than without."""
    return air * (1.9 if state.news else 1.6)


def _column(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, top: float, bottom: float) -> None:
    left, width = theme.MARGIN, canvas.width - 2 * theme.MARGIN
    height = row_size(canvas, state.rows).height
    least_plan = 500
    limit = bottom - min(len(state.rows), 4) * height - least_plan - 40
    end = place_large(parts, state, canvas, (left, top, width), limit)
    rows = min(int((bottom - end - least_plan - 40) // height), len(state.rows)) * height
    air = max(min((bottom - end - least_plan - 40 - rows) / 4, 48), 0)
    end = place_large(parts, state, canvas, (left, top, width), limit + _shift(state, air), air) + 20 + air * 0.6
    plan = min(max(bottom - end - 20 - air * 0.6 - rows, least_plan), 660)
    _place_plan(parts, canvas, (left, end, width, plan))
    place_rows(parts, state, canvas, (left, end + plan + 14 + air * 0.4, width), bottom)


def _place_plan(parts: OutcomeParts, canvas: Canvas, place: tuple[float, float, float, float]) -> None:
    left, top, width, height = place
    sentence = parts.way.fit_within(width).height + 24 if parts.way.text else 0
    canvas.place(parts.plan, left, top, width, height - sentence)
    if sentence:
        canvas.place(parts.way, left, top + height - sentence, width, sentence)
