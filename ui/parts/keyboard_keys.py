"""The keys of the painted keyboard: where each lies and how it looks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.languages import translate
from ui import fonts, theme
from ui.colours import rgb
from ui.parts.canvas import design_size, scale_of
from ui.parts.keyboard_layouts import Page, rows_of

FACES = {"erase": "⌫", "enter": "⏎", "left": "‹", "right": "›", "shift": "⇧"}


def name_of(key: str) -> str:
    """What a key that types nothing is called."""
    names = {
        "erase": translate("keyboard", "Erase"),
        "enter": translate("keyboard", "Enter"),
        "left": translate("keyboard", "Left"),
        "right": translate("keyboard", "Right"),
        "shift": translate("keyboard", "Capitals"),
        "letters": translate("keyboard", "abc"),
        "accents": translate("keyboard", "é ü ø"),
        "signs": translate("keyboard", "% & ?"),
        "space": translate("keyboard", "Space"),
        "hide": translate("keyboard", "Hide"),
    }
    return names.get(key, key)


@dataclass(frozen=True, slots=True)
class Place:
    """A key: what it types or does, where it begins and how wide it is, in widths of a letter."""

    key: str
    row: int
    left: float
    width: float


class Key(QAbstractButton):
    """The face of one key; fingers and the mouse are followed by the keyboard, several at a time."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_as(self, text: str, *, lit: bool) -> None:
        """Paint this; `lit` marks Capitals while they hold."""
        self.setText(text)
        self.setAccessibleName(name_of(self.key) if len(self.key) > 1 else text)
        self.setProperty("lit", lit)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(1, 1, -1, -1)
        letter = len(self.key) == 1 or self.key == "space"
        lit, bright = bool(self.property("lit")), self.key == "enter"
        painter.setPen(Qt.PenStyle.NoPen)
        still = theme.TEXT if lit or bright else theme.FACE if letter else theme.RAISED
        painter.setBrush(rgb(theme.QUIET if self.isDown() else still))
        painter.drawRoundedRect(face, 12, 12)
        painter.setPen(rgb(theme.INK if lit or bright or self.isDown() else theme.TEXT))
        size = 34 if len(self.text()) == 1 else theme.SIZE_SMALL
        painter.setFont(fonts.font(size, theme.MEDIUM))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())


def places_of(page: Page, language: str) -> list[Place]:
    """Every key of a page, row by row."""
    rows = rows_of(page, language)
    widest = max(len(rows[0]) + 1.5, len(rows[1]) + 1.5, len(rows[2]), len(rows[3]) + 1.5)
    places: list[Place] = []
    for number, row in enumerate(rows):
        before = [("shift", 1.5)] if number == 3 else []
        after = {0: [("erase", 1.5)], 1: [("enter", 1.5)]}.get(number, [])
        places += _row(number, [*before, *((c, 1.0) for c in row), *after], widest)
    others: list[Page] = [other for other in ("letters", "accents", "signs") if other != page]
    last = [(others[0], 1.5), (others[1], 1.5), ("left", 1.0), ("space", widest - 6.5), ("right", 1.0), ("hide", 1.5)]
    return places + _row(4, last, widest)


def _row(number: int, keys: list[tuple[str, float]], widest: float) -> list[Place]:
    left = (widest - sum(width for _, width in keys)) / 2
    places = []
    for key, width in keys:
        places.append(Place(key, number, left, width))
        left += width
    return places
