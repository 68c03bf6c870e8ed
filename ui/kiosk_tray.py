"""The badge tray: a strip of badges to tap in place of a scanner, for trying a kiosk out."""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

WIDTH = 360
_TITLE = Style(theme.SIZE_SMALL, weight=theme.BOLD)
_LABEL = Style(20, 16, lines=4, weight=theme.SEMIBOLD)
_HINT = Style(17, 16, lines=4, colour=theme.QUIET)
_BADGE = QSize(44, 58)
_PADDING = 16
_GAP = 12


@dataclass(frozen=True, slots=True)
class TrayBadge:
    """One badge: whose, what it shows when it is scanned, and the text of its code."""

    label: str
    hint: str
    code: str


class _Card(QAbstractButton):
    """A little badge, its label and its hint; as high as both need."""

    def __init__(self, badge: TrayBadge) -> None:
        super().__init__()
        self._code = badge.code
        self.setAccessibleName(f"{badge.label}, {badge.hint}" if badge.hint else badge.label)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._texts = FittedText(_LABEL, self), FittedText(_HINT, self)
        for part, text in zip(self._texts, (badge.label, badge.hint), strict=True):
            part.tell(text)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _heights(self, width: int) -> list[int]:
        """Of label and hint."""
        room = width - 3 * _PADDING - _BADGE.width()
        return [math.ceil(part.fit_within(room).height) if part.text else 0 for part in self._texts]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(sum(self._heights(width)), _BADGE.height()) + 2 * _PADDING

    def sizeHint(self) -> QSize:
        width = WIDTH - 2 * _PADDING
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        heights = self._heights(self.width())
        left = 2 * _PADDING + _BADGE.width()
        top = (self.height() - sum(heights)) // 2
        for part, height in zip(self._texts, heights, strict=True):
            part.setGeometry(left, top, self.width() - left - _PADDING, height)
            top += height

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 3 if self.hasFocus() else 1
        face = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(rgb(theme.NEWS if self.hasFocus() else theme.LINE), width))
        painter.setBrush(rgb(theme.RAISED if self.isDown() or self.underMouse() else theme.PANEL))
        painter.drawRoundedRect(face, theme.RADIUS_CARD, theme.RADIUS_CARD)
        _paint_badge(painter, QPoint(_PADDING, (self.height() - _BADGE.height()) // 2), self._code)


def _paint_badge(painter: QPainter, at: QPoint, code: str) -> None:
    """A badge whose squares differ from code to code; they encode nothing."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(rgb(theme.TEXT))
    painter.drawRoundedRect(QRectF(at.x(), at.y(), _BADGE.width(), _BADGE.height()), 6, 6)
    painter.setBrush(rgb(theme.QUIET))
    painter.drawRoundedRect(QRectF(at.x() + 15, at.y() + 5, 14, 3), 1.5, 1.5)
    bits = int.from_bytes(hashlib.sha256(code.encode(errors="replace")).digest())
    cell = 4
    left, top = at.x() + (_BADGE.width() - 7 * cell) // 2, at.y() + 19
    for i in range(49):
        row, column = divmod(i, 7)
        corner = (row < 3 and (column < 3 or column > 3)) or (row > 3 and column < 3)
        dark = (row % 4 != 1 or column % 4 != 1) if corner else bool(bits >> i & 1)
        if dark:
            painter.fillRect(left + column * cell, top + row * cell, cell, cell, rgb(theme.INK))


class BadgeTray(QWidget):
    """The strip; it scrolls by touch and wheel where the badges need more room."""

    tapped = Signal(str)
    """The code of the badge that was tapped."""

    def __init__(self, badges: Sequence[TrayBadge], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPalette(QPalette(rgb(theme.INK)))
        self.setAutoFillBackground(True)
        self.setMinimumWidth(WIDTH)
        self._title, self._note = FittedText(_TITLE, self), FittedText(_HINT, self)
        self._title.setFixedHeight(36)
        self._note.setFixedHeight(44)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PADDING, _PADDING + 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self._note)
        layout.addWidget(self._strip(badges))
        self._name()

    def _strip(self, badges: Sequence[TrayBadge]) -> QScrollArea:
        strip = QWidget()
        cards = QVBoxLayout(strip)
        cards.setContentsMargins(0, 0, _PADDING, _PADDING)
        cards.setSpacing(_GAP)
        for badge in badges:
            card = _Card(badge)
            card.clicked.connect(partial(self._tap, badge.code))
            cards.addWidget(card)
        cards.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(strip)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        return area

    def _tap(self, code: str, *_: object) -> None:
        self.tapped.emit(code)

    def _name(self) -> None:
        title = translate("tray", "Badge tray")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.tell(title)
        self._note.tell(translate("tray", "Tap a badge in place of a scanner."))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 720)
