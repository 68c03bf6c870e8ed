"""The outcome in larger text: the same words in less room.

The plan gives way, and of later meetings those that do not fit; the way stays in words.
"""

from ui import theme
from ui.kiosk.button_row import content_bottom
from ui.kiosk.outcome_large import place_below, place_meeting, place_news, place_rows
from ui.kiosk.outcome_parts import OutcomeParts
from ui.kiosk.states import OutcomeState
from ui.parts.canvas import Canvas

_GAP = 56
"""Between the columns."""
_AIR = 22
"""Above and below the way in words."""
_MOST_AIR = 90
"""Above what stands largest."""

_Place = tuple[float, float, float]
"""Left, top and width."""


def arrange_larger(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, top: float) -> None:
    """Place everything below the greeting and above the buttons."""
    bottom = content_bottom(parts, state, canvas)
    width = canvas.width - 2 * theme.MARGIN
    if canvas.portrait or not (state.news or state.way or state.rows):
        _column(parts, state, canvas, (theme.MARGIN, top, width), bottom)
        return
    left = width * 0.55
    start, _ = _meeting(parts, state, canvas, (theme.MARGIN, top, left), bottom)
    place = (theme.MARGIN + left + _GAP, start, width - left - _GAP)
    end = place_news(parts, state, canvas, place)
    end = place_below(parts.way, canvas, (place[0], end, place[2]), 16)
    place_rows(parts, state, canvas, (place[0], end + 8, place[2]), bottom)


def _column(parts: OutcomeParts, state: OutcomeState, canvas: Canvas, place: _Place, bottom: float) -> None:
    left, top, width = place
    top = place_news(parts, state, canvas, place)
    way = parts.way.fit_within(width).height + 2 * _AIR if parts.way.text else 0
    _, end = _meeting(parts, state, canvas, (left, top, width), bottom - way)
    end = place_below(parts.way, canvas, (left, end + _AIR, width), _AIR)
    place_rows(parts, state, canvas, (left, end, width), bottom)


def _meeting(
    parts: OutcomeParts, state: OutcomeState, canvas: Canvas, place: _Place, bottom: float
) -> tuple[float, float]:
    """As large as there is room, in about the middle of it; gives where it begins and ends."""
    left, top, width = place
    limit, end = bottom, place_meeting(parts, state, canvas, place, bottom)
    for _ in range(4):
        if end <= bottom:
            break
        limit -= end - bottom
        end = place_meeting(parts, state, canvas, place, limit)
    shift = min(max(bottom - end, 0) * (0.12 if state.rows else 0.3), _MOST_AIR)
    return top + shift, place_meeting(parts, state, canvas, (left, top + shift, width), limit + shift)
