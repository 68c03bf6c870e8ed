"""A label whose text fits its place."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.colours import painted_in
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Fitted, Piece, Span, Style, fit, natural_width, text_of


class FittedText(QWidget):
    """Paints its text in the largest setting that its place allows."""

    heard_as: Final = QAccessible.Role.StaticText

    def __init__(self, style: Style, parent: QWidget, *, middle: bool = False) -> None:
        super().__init__(parent)
        self.style_of_text = style
        self.middle = middle
        self._spans: tuple[Span, ...] = ()
        self._fitted: tuple[object, Fitted] | None = None

    def tell(self, *spans: Span | str, style: Style | None = None) -> None:
        """Show these words, in another style if one is given."""
        told = tuple(Span(s) if isinstance(s, str) else s for s in spans if s)
        told = tuple(s for s in told if s.text)
        if told == self._spans and style in (None, self.style_of_text):
            return
        self.style_of_text = style or self.style_of_text
        self._spans = told
        self.setAccessibleName(text_of(told))
        self.update()

    def align(self, across: Qt.AlignmentFlag) -> None:
        """Set the lines at the left, the right or in the middle."""
        self.style_of_text = replace(self.style_of_text, across=across)
        self.update()

    @property
    def text(self) -> str:
        """The words, whole, however they are painted."""
        return text_of(self._spans)

    def natural_width(self) -> float:
        """Design pixels that the text takes on one line at full size."""
        return natural_width(self._spans, self.style_of_text)

    def fit_within(self, width: float, height: float = 1e6) -> Fitted:
        """How the text would be set there."""
        key = (self._spans, self.style_of_text, round(width), round(height), painted_in())
        if self._fitted is None or self._fitted[0] != key:
            self._fitted = (key, fit(self._spans, self.style_of_text, width, height))
        return self._fitted[1]

    def pieces(self) -> list[Piece]:
        """The text in its place."""
        if not self._spans:
            return []
        size = design_size(self)
        return [Piece(QRectF(QPointF(), size), self.fit_within(size.width(), size.height()), self.middle)]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.scale(scale_of(self), scale_of(self))
        for piece in self.pieces():
            piece.draw(painter)
