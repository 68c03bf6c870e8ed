"""The desk's plan, in a window of its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.carrying import CARRYING, LANDSCAPE, Page
from ui import gallery_desk_plans as plans
from ui.desk.plan_layout import Disc
from ui.desk.plan_sheet import PlanSheet
from ui.desk.plan_view import PlanView
from ui.desk.slot_strip import SlotStrip
from ui.desk.states import Action, PlanState

BUSY, FREE, SWAP, DIM, CLOSED = "7", "9", "1", "2", "11"
"""Tables of the invented plan; the others are seen from M007, who sits at table 7."""


@dataclass
class PlanPage(Page[PlanView, PlanState]):
    """A plan in a window of its own, and a desk that holds whatever somebody picks up."""

    answers: bool = True

    def act(self, action: Action) -> None:
        self.actions.append(action)
        if action.name == "slot":
            self.state = replace(self.state, chosen=action.subject, held=None)
            if "hold" in self.names:
                self.state = plans.holding(self.state, self.actions[0].subject)
        elif self.answers and action.name in CARRYING:
            plain = replace(self.state, held=None)
            self.state = plans.holding(plain, action.subject) if action.name == "hold" else plain
        self.view.render(self.state)

    def disc(self, table: str) -> Disc:
        return next(disc for disc in self.part(PlanSheet).discs if disc.table.id == table)

    def table(self, name: str) -> QPoint:
        sheet = self.part(PlanSheet)
        return sheet.mapTo(self.view, self.disc(name).middle.toPoint())

    def slot(self, key: str) -> QPoint:
        strip = self.part(SlotStrip)
        return strip.mapTo(self.view, strip.rect_of(key).center().toPoint())

    def drag(self, start: str, *through: str) -> None:
        self.press(self.table(start))
        self.move(self.table(start) + QPoint(20, 0))
        for table in through:
            self.move(self.table(table))

    def focus(self, table: str) -> None:
        self.part(PlanSheet).buttons.go(table, Qt.FocusReason.TabFocusReason)

    def focused(self) -> str:
        return self.part(PlanSheet).buttons.focused


def plan_page(qtbot: QtBot, state: PlanState | None = None, size: tuple[int, int] = LANDSCAPE) -> PlanPage:
    """A page that is shown, with two meetings in the tray unless told otherwise."""
    page = PlanPage(PlanView(), state or plans.plan(waiting=2))
    page.begin(qtbot, size)
    return page


Show = Callable[..., PlanPage]
