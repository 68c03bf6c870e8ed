"""The line at the top of every screen: the sign, the event, where in the building, the time, how fresh it all is."""

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.kiosk.states import Header
from ui.parts.canvas import Canvas
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Span, Style
from ui.parts.logo import Logo
from ui.parts.marks import Mark

_HEIGHT = 64
CLOCK_WIDTH = 200
_LOGO_SHARE = 0.16
"""Of the screen's width, at most."""
_AS_OF_WIDTH, _AS_OF_HEIGHT = 420, 32


class HeaderView:
    """The parts of the line, placed on their screen."""

    def __init__(self, screen: QWidget) -> None:
        self._sign = Mark("sign", theme.TEXT, screen)
        self._logo = Logo(screen)
        self._event = FittedText(Style(30, theme.SIZE_SMALL, 2, theme.SEMIBOLD, leading=1.18), screen, middle=True)
        end = Qt.AlignmentFlag.AlignRight
        self._clock = FittedText(
            Style(theme.SIZE_CLOCK, weight=theme.SEMIBOLD, tabular=True, across=end), screen, middle=True
        )
        style = Style(theme.SIZE_SMALL, weight=theme.MEDIUM, colour=theme.QUIET, tabular=True, across=end)
        self._as_of = FittedText(style, screen, middle=True)

    def render(self, header: Header) -> None:
        """Show another event or minute."""
        place = (Span(f"\u2003{header.place}", theme.QUIET, theme.REGULAR),) if header.place else ()
        self._logo.tell(header.logo, header.event)
        self._event.tell(Span(header.event), *place)
        self._clock.tell(header.clock)
        self._as_of.tell(header.as_of)
        self._sign.setAccessibleName("Treffpunkt")

    def arrange(self, canvas: Canvas, *, brief: bool = False) -> float:
        """Place the parts along the top; a `brief` line has but the time. Gives where what stands below begins."""
        margin, top = theme.MARGIN, 46 if canvas.portrait else 39
        for part in (self._sign, self._logo, self._event):
            part.setVisible(not brief)
        if not brief:
            canvas.place(self._sign, margin, top + 7, 50, 50)
            left = margin + 74 + self._arrange_logo(canvas, margin + 74, top)
            canvas.place(self._event, left, top, canvas.width - left - margin - CLOCK_WIDTH - 16, _HEIGHT)
        raised = 16 if self._as_of.text else 0
        right = canvas.width - margin
        canvas.place(self._clock, right - CLOCK_WIDTH, top - raised, CLOCK_WIDTH, _HEIGHT)
        width = min(self._as_of.natural_width() + 4, _AS_OF_WIDTH)
        canvas.place(self._as_of, right - width, top + _HEIGHT - raised - 4, width, _AS_OF_HEIGHT)
        if brief:
            return top - 10
        return 176 if canvas.portrait else 132

    def _arrange_logo(self, canvas: Canvas, left: float, top: float) -> float:
        """How much further to the right the event's name stands for it."""
        size = self._logo.size_within(QSizeF(canvas.width * _LOGO_SHARE, _HEIGHT))
        self._logo.setVisible(not size.isEmpty())
        if size.isEmpty():
            return 0
        canvas.place(self._logo, left, top + (_HEIGHT - size.height()) / 2, size.width(), size.height())
        return size.width() + 24
