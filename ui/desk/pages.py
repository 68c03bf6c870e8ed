"""The pages of the desk, one of which is on the screen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.desk.card_page import CardPage
from ui.desk.find_view import FindView
from ui.desk.grid_view import GridView
from ui.desk.history_view import HistoryView
from ui.desk.page_states import PageState
from ui.desk.plan_view import PlanView
from ui.desk.screen import DeskScreen
from ui.desk.states import Action


class Pages:
    """Every page tells `act` what is wanted on it."""

    def __init__(self, window: QWidget, screen: DeskScreen, act: Callable[[Action], None]) -> None:
        self._screen = screen
        self.found, self.plan, self.grid = FindView(window), PlanView(window), GridView(window)
        lists, history = CardPage(window), HistoryView(window)
        for page in (self.found, self.plan, self.grid, lists, history):
            page.hide()
            page.wanted.connect(act)
        self._of_section: dict[str, FindView | PlanView | GridView | HistoryView | CardPage] = {
            "find": self.found,
            "plan": self.plan,
            "grid": self.grid,
            "print": lists,
            "history": history,
            "setup": lists,
        }

    def show(self, section: str, state: PageState | None) -> None:
        """Show this section's page; one that the event has nothing for stays as it is."""
        page: Any = self._of_section[section]
        if state is not None:
            page.render(state)
        if not page.isVisible():
            self._screen.set_page(page)
            page.setFocus()  # or the frame around a button of the rail would stay where the page before was
