"""The line above the grid: the days to choose from, and the zoom."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.desk.states import Action
from ui.parts.canvas import Canvas
from ui.parts.desk_button import DeskButton

_GAP = 12.0


class GridDays:
    """The parts of the line, placed on their page."""

    def __init__(self, page: QWidget, wanted: Callable[[Action], object], zoomed: Callable[[], object]) -> None:
        self._page = page
        self._wanted = wanted
        self._days: tuple[Action, ...] = ()
        self._buttons: list[DeskButton] = []
        self._zoom = DeskButton(page, "chip")
        self._zoom.clicked.connect(zoomed)

    def render(self, days: tuple[Action, ...]) -> None:
        """Show these days."""
        if days == self._days:
            return
        self._days = days
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [DeskButton(self._page, "choice") for _ in days]
        for button, day in zip(self._buttons, days, strict=True):
            button.name(day.label, chosen=day.kind == "primary")
            button.clicked.connect(lambda _=False, day=day: self._wanted(day))

    @property
    def buttons(self) -> list[DeskButton]:
        """All of them, the zoom at the end."""
        return [*self._buttons, self._zoom]

    def at(self, point: QPoint) -> Action | None:
        """The day at a point of the page, in pixels."""
        found = zip(self._buttons, self._days, strict=True)
        return next((day for button, day in found if button.geometry().contains(point)), None)

    def ask_for(self, value: str) -> None:
        """Want the day of this date."""
        for day in self._days:
            if day.value == value:
                self._wanted(day)

    def show_zoom(self, *, whole: bool, useful: bool) -> None:
        """Offer the other zoom, if it makes a difference."""
        self._zoom.name(translate("desk", "Larger") if whole else translate("desk", "Whole day"))
        self._zoom.setVisible(useful)

    def arrange(self, canvas: Canvas, margin: float, top: float) -> float:
        """Days at the left, in several lines where there is no space; gives where they end."""
        zoom = self._zoom.wanted_width()
        shown = self._zoom.isHidden()
        canvas.place(self._zoom, canvas.width - margin - zoom, top, zoom, theme.CHIP)
        self._zoom.setHidden(shown)
        left = margin
        for button in self._buttons:
            width = button.wanted_width()
            if left + width > canvas.width - margin - zoom - _GAP and left > margin:
                left, top = margin, top + theme.CHIP + 8
            canvas.place(button, left, top, width, theme.CHIP)
            left += width + 10
        return top + theme.CHIP
