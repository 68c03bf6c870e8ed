"""What becomes of somebody's slip, beside the buttons or above them: a sign and a sentence."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.kiosk.slip_state import SlipState
from ui.parts.canvas import Canvas
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.slip_sign import SlipSign

_STYLE = Style(30, theme.SIZE_SMALL, 4, theme.SEMIBOLD, leading=1.15)
_COLOURS = {"missing": theme.WAITING, "stale": theme.NEWS}
_SIGN, _AIR = 60, 20


class SlipLine:
    """The parts of the line, placed on the outcome screen."""

    def __init__(self, screen: QWidget, *, motion: bool) -> None:
        self.sign = SlipSign(screen, motion=motion)
        self.text = FittedText(_STYLE, screen, middle=True)
        self._slip: SlipState | None = None

    def tell(self, slip: SlipState | None) -> None:
        """Show this, or nothing."""
        self._slip = slip if slip and slip.sign else None

    def arrange(self, canvas: Canvas, left: float, top: float, width: float, height: float) -> None:
        """Place what there is to tell in the middle of this height, with a line for each sentence where that fits."""
        slip, room = self._slip, width - _SIGN - _AIR
        self.sign.setVisible(slip is not None)
        self.text.setVisible(slip is not None)
        if slip is None or not slip.sign:
            self.text.tell()
            return
        style = replace(_STYLE, colour=_COLOURS.get(slip.sign, theme.TEXT))
        self.text.tell(slip.text, style=replace(style, lines=2))
        if self.text.fit_within(room, height).elided:
            self.text.tell(slip.text.replace("\n", " "), style=style)
        self.sign.tell(slip.sign)
        canvas.place(self.sign, left, top + (height - _SIGN) / 2, _SIGN, _SIGN)
        canvas.place(self.text, left + _SIGN + _AIR, top, room, height)
