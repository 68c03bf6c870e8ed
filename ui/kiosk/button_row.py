"""Where the buttons of the outcome screen stand, and the line about paper: between them, or above where that is narrow.

All stand in one row where their words fit, else in two.
"""

from ui import theme
from ui.kiosk.foot import foot_of
from ui.kiosk.outcome_parts import OutcomeParts
from ui.kiosk.states import OutcomeState
from ui.parts.button import Button
from ui.parts.canvas import Canvas

_LINE = 124
"""The line's height: it holds four lines of the smallest text."""
_LINE_WIDE = 92
"""Its height where it is so wide that three are enough."""
_LEAST_LINE = 600
"""The line's least width between the buttons."""
_GAP, _GAP_PORTRAIT = 24, 16

_Rows = list[list[tuple[Button, float]]]


def content_bottom(parts: OutcomeParts, state: OutcomeState, canvas: Canvas) -> float:
    """Where everything else has to end. Room is left for the line before there is one, so that nothing moves."""
    rows, beside = _setting(parts, state, canvas)
    return _top(rows, canvas) - (30 if beside or not state.slip else _line_height(canvas) + 14)


def arrange_buttons(parts: OutcomeParts, state: OutcomeState, canvas: Canvas) -> None:
    """Place those that there are, and the line."""
    parts.print.setVisible(state.slip is not None)
    parts.day.setVisible(bool(state.day.rows))
    rows, beside = _setting(parts, state, canvas)
    gap, top, left = _gap(canvas), _top(rows, canvas), 0.0
    for number, row in enumerate(rows):
        left, y = float(theme.MARGIN), top + number * (theme.BUTTON_HEIGHT + _GAP_PORTRAIT)
        for button, width in row[:-1]:
            canvas.place(button, left, y, width, theme.BUTTON_HEIGHT)
            left += width + gap
        last, width = row[-1]
        canvas.place(last, canvas.width - theme.MARGIN - width, y, width, theme.BUTTON_HEIGHT)
    if beside:
        right = canvas.width - theme.MARGIN - rows[-1][-1][1]
        above = (_LINE - theme.BUTTON_HEIGHT) / 2
        parts.slip.arrange(canvas, left + 12, top - above, right - left - 36, _LINE)
    else:
        height = _line_height(canvas)
        parts.slip.arrange(canvas, theme.MARGIN, top - height - 6, canvas.width - 2 * theme.MARGIN, height)


def _setting(parts: OutcomeParts, state: OutcomeState, canvas: Canvas) -> tuple[_Rows, bool]:
    """The rows of buttons with their widths, and whether the line stands between them."""
    shown = ((parts.print, state.slip is not None), (parts.day, bool(state.day.rows)), (parts.more, True))
    buttons = [*(button for button, wanted in shown if wanted), parts.done]
    gap, room = _gap(canvas), canvas.width - 2 * theme.MARGIN
    if not canvas.portrait:
        line = _LEAST_LINE + gap if state.slip else 0
        widths = _within(room - line - gap * (len(buttons) - 1), buttons)
        if widths:
            return [list(zip(buttons, widths, strict=True))], True
    widths = _within(room - gap * (len(buttons) - 1), buttons)
    if widths:
        return [list(zip(buttons, widths, strict=True))], False
    half = (len(buttons) + 1) // 2
    halves = [row for row in (buttons[:half], buttons[half:]) if row]
    return [[(button, (room - gap * (len(row) - 1)) / len(row)) for button in row] for row in halves], False


def _within(room: float, buttons: list[Button]) -> list[float]:
    """Their widths: the widest give way, all to the same width, though each keeps its label whole on two lines.

    Empty if there is not the room.
    """
    bounds = [(one.least_width(), one.wanted_width()) for one in buttons]
    caps = range(round(max(most for _, most in bounds)), 0, -4)
    fitting = ([min(most, max(least, cap)) for least, most in bounds] for cap in caps)
    return next((widths for widths in fitting if sum(widths) <= room), [])


def _top(rows: _Rows, canvas: Canvas) -> float:
    return foot_of(canvas) - len(rows) * (theme.BUTTON_HEIGHT + _GAP_PORTRAIT) + _GAP_PORTRAIT


def _line_height(canvas: Canvas) -> int:
    return _LINE_WIDE if canvas.width > 1000 else _LINE


def _gap(canvas: Canvas) -> int:
    return _GAP_PORTRAIT if canvas.portrait else _GAP
