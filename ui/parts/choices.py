"""Chips to choose one or several from."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.canvas import canvas_in
from ui.parts.desk_button import DeskButton, Kind
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.flow import alike, flow

_LABEL = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 2, theme.MEDIUM, theme.QUIET, leading=1.2)
_PROBLEM = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 3, theme.MEDIUM, theme.TROUBLE, leading=1.2)
_GAP, _BETWEEN = 8, 10


class Choices(QWidget):
    """A label, chips in rows, and below what is wrong with what is chosen."""

    touched = Signal(str)
    """The value of the chip that was touched."""

    def __init__(self, parent: QWidget, kind: Kind = "choice") -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._label = FittedText(_LABEL, self)
        self._problem = FittedText(_PROBLEM, self)
        self._values: list[str] = []
        self._chips: list[DeskButton] = []

    def tell(
        self, choices: tuple[tuple[str, str], ...], chosen: frozenset[str], *, label: str = "", problem: str = ""
    ) -> None:
        """Show these (value, label) pairs; the keyboard stays where it is."""
        self._label.tell(label)
        self._problem.tell(problem)
        self.setAccessibleName(label)
        self._values = [value for value, _ in choices]
        while len(self._chips) > len(choices):
            gone = self._chips.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._chips) < len(choices):
            self._chips.append(self._chip(len(self._chips)))
        for chip, (value, name) in zip(self._chips, choices, strict=True):
            chip.name(name, chosen=value in chosen)
        self._arrange()

    def _chip(self, index: int) -> DeskButton:
        chip = DeskButton(self, self._kind)
        chip.clicked.connect(lambda: self.touched.emit(self._values[index]))
        return chip

    def height_within(self, width: float) -> float:
        """Design pixels that all of it takes at this width."""
        label, problem = self._heights(width)
        return label + max((place.bottom() for place in self._places(width)), default=0.0) + problem

    def _heights(self, width: float) -> tuple[float, float]:
        label, problem = (part.fit_within(width).height + _GAP if part.text else 0 for part in self._texts())
        return label, problem

    def _texts(self) -> tuple[FittedText, FittedText]:
        return self._label, self._problem

    def _places(self, width: float) -> list[QRectF]:
        widths = [chip.wanted_width() for chip in self._chips]
        return flow(alike(widths, width, _BETWEEN), width, theme.CHIP, _BETWEEN)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        label, problem = self._heights(canvas.width)
        for chip, place in zip(self._chips, self._places(canvas.width), strict=True):
            canvas.place(chip, place.left(), place.top() + label, place.width(), place.height())
        for part, top, height in ((self._label, 0.0, label), (self._problem, canvas.height - problem + _GAP, problem)):
            part.setVisible(bool(part.text))
            if part.text:
                canvas.place(part, 0, top, canvas.width, height - _GAP)
