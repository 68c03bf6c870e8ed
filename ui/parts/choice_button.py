"""A quiet button to choose with: words, perhaps with a sign before them, outlined while chosen."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import fonts, theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Piece, Span, Style, fit, natural_width
from ui.parts.pressable import Pressable

Sign = Literal["", "larger", "contrast"]

PAD = 20
"""Between the words and the edge of what can be touched."""
_SIGN, _AIR = 38, 12
_RADIUS = 16
_LABEL = Style(theme.SIZE_SMALL, theme.SIZE_SMALL, 2, theme.SEMIBOLD, leading=1.13)


class ChoiceButton(Pressable):
    """As high as it is placed; the words take two lines where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign: Sign = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, text: str, *, chosen: bool, sign: Sign = "") -> None:
        """Give it its words; `chosen` is what holds at this moment."""
        self._sign = sign
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setChecked(chosen)
        self.update()

    def wanted_width(self) -> float:
        """Design pixels for the words on one line."""
        return self._around(natural_width((self._span(),), _LABEL))

    def least_width(self) -> float:
        """Design pixels for the words on two lines, where they can be on two."""
        natural = natural_width((self._span(),), _LABEL)
        folded = fit((self._span(),), _LABEL, natural * 0.75)
        return self._around(natural if folded.elided else folded.width)

    def _around(self, words: float) -> float:
        sign = _SIGN + _AIR if self._sign else 0
        return max(words + sign + 2 * PAD + 2, theme.TARGET)

    def pieces(self) -> list[Piece]:
        """The words in their place."""
        size = design_size(self)
        left = PAD + (_SIGN + _AIR if self._sign else 0)
        room = QRectF(left, 0, size.width() - left - PAD, size.height())
        return [Piece(room, fit((self._span(),), _LABEL, room.width()), middle=True)]

    def _span(self) -> Span:
        return Span(self.text().replace("&&", "&"), self._colour())

    def _colour(self) -> str:
        return theme.TEXT if self.isChecked() else theme.QUIET

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(2, 2, -2, -2)
        if self.hasFocus():
            painter.setPen(QPen(rgb(theme.NEWS), 4))
            painter.drawRoundedRect(face, _RADIUS, _RADIUS)
            face.adjust(6, 6, -6, -6)
        painter.setPen(QPen(rgb(theme.TEXT), 2) if self.isChecked() else Qt.PenStyle.NoPen)
        painter.setBrush(rgb(theme.RAISED) if self.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(face, _RADIUS, _RADIUS)
        if self._sign:
            place = QRectF(PAD, (design_size(self).height() - _SIGN) / 2, _SIGN, _SIGN)
            _PAINTERS[self._sign](painter, self._colour(), place)
        for piece in self.pieces():
            piece.draw(painter)


def _paint_larger(painter: QPainter, colour: str, place: QRectF) -> None:
    """A small letter beside a large one."""
    painter.setPen(rgb(colour))
    for size, across in ((22, Qt.AlignmentFlag.AlignLeft), (38, Qt.AlignmentFlag.AlignRight)):
        painter.setFont(fonts.font(size, theme.BOLD))
        foot = QPointF(place.left() - 3, place.bottom() - 5)
        width = painter.fontMetrics().horizontalAdvance("A")
        painter.drawText(foot if across == Qt.AlignmentFlag.AlignLeft else foot + QPointF(44 - width, 0), "A")


def _paint_contrast(painter: QPainter, colour: str, place: QRectF) -> None:
    """A disc that is half dark, half light."""
    disc = place.adjusted(3, 3, -3, -3)
    painter.setPen(QPen(rgb(colour), 3.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    painter.setBrush(rgb(colour))
    painter.drawChord(disc, 90 * 16, -180 * 16)


_PAINTERS: dict[str, Callable[[QPainter, str, QRectF], None]] = {"larger": _paint_larger, "contrast": _paint_contrast}
