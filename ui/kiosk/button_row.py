"""Where the buttons of the outcome screen stand, and the line about paper: between them, or above them in portrait."""

from ui import theme
from ui.kiosk.outcome_parts import OutcomeParts
from ui.kiosk.states import OutcomeState
from ui.parts.button import Button
from ui.parts.canvas import Canvas

_LINE = 124
"""The line's height beside the buttons: it holds four lines of the smallest text."""
_LINE_PORTRAIT = 92
_LEAST_LINE = 600
"""The line's least width between the buttons."""
_GAP, _GAP_PORTRAIT = 24, 16


def foot_of(canvas: Canvas) -> float:
    """Where what stands at the bottom of a screen ends, above what a visitor can choose."""
    return canvas.height - (40 if canvas.portrait else 28)


def buttons_top(canvas: Canvas) -> float:
    """Where the buttons begin."""
    return foot_of(canvas) - theme.BUTTON_HEIGHT


def content_bottom(state: OutcomeState, canvas: Canvas) -> float:
    """Where everything else has to end. Room is left for the line before there is one, so that nothing moves."""
    return buttons_top(canvas) - (_LINE_PORTRAIT + 14 if state.slip and canvas.portrait else 30)


def arrange_buttons(parts: OutcomeParts, state: OutcomeState, canvas: Canvas) -> None:
    """Place those that there are, and the line."""
    parts.print.setVisible(state.slip is not None)
    parts.day.setVisible(bool(state.day.rows))
    shown = ((parts.print, state.slip is not None), (parts.day, bool(state.day.rows)), (parts.more, True))
    buttons = [button for button, wanted in shown if wanted]
    line = _LEAST_LINE if state.slip and not canvas.portrait else 0
    gap = _GAP_PORTRAIT if canvas.portrait else _GAP
    room = canvas.width - 2 * theme.MARGIN - line - gap * len(buttons)
    *widths, done = _within(room, [*buttons, parts.done])
    left, right, top = float(theme.MARGIN), canvas.width - theme.MARGIN - done, buttons_top(canvas)
    canvas.place(parts.done, right, top, done, theme.BUTTON_HEIGHT)
    for button, width in zip(buttons, widths, strict=True):
        canvas.place(button, left, top, width, theme.BUTTON_HEIGHT)
        left += width + gap
    if canvas.portrait:
        width = canvas.width - 2 * theme.MARGIN
        parts.slip.arrange(canvas, theme.MARGIN, top - _LINE_PORTRAIT - 6, width, _LINE_PORTRAIT)
    else:
        above = (_LINE - theme.BUTTON_HEIGHT) / 2
        parts.slip.arrange(canvas, left + 12, top - above, right - left - 36, _LINE)


def _within(room: float, buttons: list[Button]) -> list[float]:
    """Their widths: the widest give way, all to the same width, though each keeps its label whole on two lines."""
    bounds = [(one.least_width(), one.wanted_width()) for one in buttons]
    caps = range(round(max(most for _, most in bounds)), 0, -4)
    fitting = ([min(most, max(least, cap)) for least, most in bounds] for cap in caps)
    return next((widths for widths in fitting if sum(widths) <= room), [room / len(buttons)] * len(buttons))
