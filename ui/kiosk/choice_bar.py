"""What a visitor can choose on every screen: a language, larger text, high contrast, in a bar along the bottom."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.kiosk.states import ChoicesState
from ui.parts.canvas import Canvas, design_size, scale_of
from ui.parts.choice_button import PAD, ChoiceButton
from ui.parts.flow import flow

_AIR = 8
"""Above and below the buttons."""
_BETWEEN = 32
"""The least between languages and the rest."""
_SIDE = theme.MARGIN - PAD
"""So that words, not what can be touched around them, stand at the margin."""


class ChoiceBar(QWidget):
    """Languages at the left, the rest at the right; below each other where there is no room beside each other."""

    language_wanted = Signal(str)
    toggle_wanted = Signal(str)
    """`larger` or `contrast`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = ChoicesState()
        self._languages: list[ChoiceButton] = []
        self._toggles: list[ChoiceButton] = []

    def render(self, state: ChoicesState) -> None:  # type: ignore[override] # as all views of this program
        """Offer this; the keyboard stays where it is."""
        self._state = state
        self._languages = self._as_many(self._languages, len(state.languages), self._want_language)
        self._toggles = self._as_many(self._toggles, len(state.toggles), self._want_toggle)
        for button in self._toggles:
            button.raise_()  # a screen reader reads them after new languages
        for button, language in zip(self._languages, state.languages, strict=True):
            button.tell(language.name, chosen=language.chosen)
        for button, toggle in zip(self._toggles, state.toggles, strict=True):
            button.tell(toggle.name, chosen=toggle.on, sign=toggle.kind)

    def _as_many(self, buttons: list[ChoiceButton], count: int, wanted: Callable[[int], None]) -> list[ChoiceButton]:
        for gone in buttons[count:]:
            gone.hide()
            gone.deleteLater()
        kept = buttons[:count]
        while len(kept) < count:
            button, index = ChoiceButton(self), len(kept)
            button.clicked.connect(lambda _=False, index=index: wanted(index))
            kept.append(button)
        return kept

    def _want_language(self, index: int) -> None:
        self.language_wanted.emit(self._state.languages[index].tag)

    def _want_toggle(self, index: int) -> None:
        self.toggle_wanted.emit(self._state.toggles[index].kind)

    def height_within(self, width: float) -> float:
        """Design pixels that it takes at this width."""
        places = self._places(width)
        return max((place.bottom() for place in places), default=-_AIR) + _AIR

    def arrange(self, canvas: Canvas) -> None:
        """Place the buttons; the bar itself is in its place."""
        for button, place in zip((*self._languages, *self._toggles), self._places(canvas.width), strict=True):
            canvas.place(button, place.left(), place.top(), place.width(), place.height())

    def _places(self, width: float) -> list[QRectF]:
        room = width - 2 * _SIDE
        places = flow([one.wanted_width() for one in self._languages], room, theme.TARGET, theme.SPACING)
        start, top = (places[-1].right() + _BETWEEN, places[-1].top()) if places else (0.0, 0.0)
        wide, narrow = (
            [w(one) for one in self._toggles] for w in (ChoiceButton.wanted_width, ChoiceButton.least_width)
        )
        for widths in (wide, narrow):
            toggles = flow(widths, room - start, theme.TARGET, theme.SPACING)
            if toggles and toggles[-1].top() == 0 and sum(widths) + theme.SPACING * (len(widths) - 1) <= room - start:
                left = room - toggles[-1].right()
                return _moved((*places, *_moved(toggles, left, top)), _SIDE, _AIR)
        below = places[-1].bottom() + theme.SPACING if places else 0.0
        toggles = flow(wide, room, theme.TARGET, theme.SPACING)
        return _moved((*places, *_moved(toggles, 0, below)), _SIDE, _AIR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), rgb(theme.PANEL))
        painter.scale(scale_of(self), scale_of(self))
        painter.fillRect(QRectF(0, 0, design_size(self).width(), max(2, 1 / scale_of(self))), rgb(theme.LINE))


def _moved(places: Iterable[QRectF], across: float, down: float) -> list[QRectF]:
    return [place.translated(across, down) for place in places]
