"""What the box found, as chips in two rows; the rest comes at a touch."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.desk.states import Action
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.desk_button import DeskButton
from ui.parts.flow import flow

GAP = 8
_MOST_HEIGHT = 2 * theme.CHIP + GAP


class ResultChips(QWidget):
    """One chip per result; one of them is marked, for the keyboard."""

    wanted = Signal(object)
    turned = Signal()
    """Others of the results are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._results: tuple[Action, ...] = ()
        self._chosen = ""
        self._marked = -1
        self._first = 0
        self._chips: list[DeskButton] = []
        self._widths: list[float] = []
        self._rest = DeskButton(self, "chip")
        self._rest.clicked.connect(self._turn)
        self._ring = _Ring(self)

    def tell(self, results: tuple[Action, ...], chosen: str) -> None:
        """Show these results; `chosen` is the subject whose card is open."""
        if (results, chosen) == (self._results, self._chosen):
            return
        if results != self._results:
            self._make_chips(results)
        self._chosen = chosen
        self._label()
        self._arrange()

    @property
    def marked(self) -> Action | None:
        """The result that Enter opens: the marked one, else the first that is not open."""
        if 0 <= self._marked < len(self._results):
            return self._results[self._marked]
        return self._results[0] if self._results and not self._chosen else None

    def mark(self, by: int) -> bool:
        """Mark the next result or the one before; false where there is none."""
        start = self._marked if self._marked >= 0 else self._index_of_chosen()
        index = start + by
        if not 0 <= index < len(self._results):
            return False
        self._marked = index
        self._show(index)
        self._arrange()
        self.turned.emit()
        return True

    def _show(self, index: int) -> None:
        """Turn to where this result stands in sight: first after those before it, last before those after it."""
        width = canvas_in(self).width
        if index >= self._first + self._fitting(width):
            self._first = index
        elif index < self._first:
            self._first = index
            while self._first and index < self._first - 1 + self._fitting_from(self._first - 1, width):
                self._first -= 1

    def unmark(self) -> None:
        """Mark none."""
        self._marked = -1
        self._arrange()

    def height_within(self, width: float) -> float:
        """Design pixels that the rows take at this width; 0 without results."""
        return max((place.bottom() for _, place in self._places(width)), default=0.0)

    def _index_of_chosen(self) -> int:
        return next((i for i, result in enumerate(self._results) if result.subject == self._chosen), -1)

    def _make_chips(self, results: tuple[Action, ...]) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._results, self._marked, self._first = results, -1, 0
        self._chips = [DeskButton(self, "chip") for _ in results]
        for chip, result in zip(self._chips, results, strict=True):
            chip.name(result.label)
            chip.clicked.connect(partial(self.wanted.emit, result))
        self._widths = [chip.wanted_width() for chip in self._chips]

    def _label(self) -> None:
        for chip, result in zip(self._chips, self._results, strict=True):
            chip.name(result.label, chosen=result.subject == self._chosen)

    def _turn(self) -> None:
        """To the results that follow, after the last to the first."""
        following = self._first + self._fitting(canvas_in(self).width)
        self._first = following if following < len(self._results) else 0
        self._arrange()
        self.turned.emit()

    def _fitting(self, width: float) -> int:
        return self._fitting_from(self._first, width)

    def _fitting_from(self, first: int, width: float) -> int:
        return sum(chip is not self._rest for chip, _ in self._places_from(first, width))

    def _places(self, width: float) -> list[tuple[DeskButton, QRectF]]:
        return self._places_from(self._first, width)

    def _places_from(self, first: int, width: float) -> list[tuple[DeskButton, QRectF]]:
        for end in range(len(self._chips), first - 1, -1):
            chips, widths = self._chips[first:end], self._widths[first:end]
            if end < len(self._chips) or first:
                self._rest.name(_more(len(self._chips) - end))
                chips, widths = [*chips, self._rest], [*widths, self._rest.wanted_width()]
            places = flow(widths, width, theme.CHIP, GAP)
            if not places or places[-1].bottom() <= _MOST_HEIGHT:
                return list(zip(chips, places, strict=True))
        return []

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        placed = self._places(canvas.width)
        shown = [chip for chip, _ in placed]
        for chip in (*self._chips, self._rest):
            chip.setVisible(chip in shown)
        for chip, place in placed:
            canvas.place(chip, place.left(), place.top(), place.width(), place.height())
            if 0 <= self._marked < len(self._chips) and chip is self._chips[self._marked]:
                canvas.place(self._ring, place.left(), place.top(), place.width(), place.height())
                self._ring.raise_()
        self._ring.setVisible(0 <= self._marked < len(self._chips))


class _Ring(QWidget):
    """Around the marked chip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale_of(self), scale_of(self))
        face = QRectF(QPointF(), design_size(self)).adjusted(2, 5, -2, -5)
        painter.setPen(QPen(rgb(theme.NEWS), 4))
        painter.drawRoundedRect(face, face.height() / 2, face.height() / 2)


def _more(count: int) -> str:
    if not count:
        return translate("desk", "the first ones again")
    return translate("desk", "and {count} more").format(count=count)
