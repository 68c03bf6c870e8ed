"""A page that meetings are carried on, in a window of its own: what is done there, and what it asked for."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.desk.grid_view import GridView
from ui.desk.meeting_card import MeetingCard
from ui.desk.plan_view import PlanView
from ui.desk.states import Action, GridState, PlanState

LANDSCAPE, PORTRAIT = (1342, 1080), (1080, 1300)
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CARRYING = {"hold", "drop", "swap", "let_go"}
Part = TypeVar("Part", bound=QWidget)
View = TypeVar("View", PlanView, GridView)
State = TypeVar("State", PlanState, GridState)


@dataclass
class Page(Generic[View, State]):
    """Subclasses answer what is wanted, as a desk does."""

    view: View
    state: State
    actions: list[Action] = field(default_factory=list)

    def act(self, action: Action) -> None:
        """Do what the page wants."""
        self.actions.append(action)

    def begin(self, qtbot: QtBot, size: tuple[int, int]) -> None:
        """Show it in that size and wait until it has the keyboard."""
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.view.wanted.connect(self.act)
        self.view.render(self.state)  # type: ignore[arg-type] # each page has its own state
        self.view.show()
        qtbot.waitUntil(self.view.isActiveWindow)

    @property
    def names(self) -> list[str]:
        return [action.name for action in self.actions]

    @property
    def told(self) -> list[tuple[str, str, str]]:
        return [(action.name, action.subject, action.value) for action in self.actions]

    def part(self, kind: type[Part]) -> Part:
        found = self.view.findChild(kind)
        assert isinstance(found, kind)
        return found

    @property
    def card(self) -> MeetingCard:
        return self.part(MeetingCard)

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.view.windowHandle(), LEFT, PLAIN, at)

    def move(self, at: QPoint) -> None:
        QTest.mouseMove(self.view.windowHandle(), at)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.view.windowHandle(), LEFT, PLAIN, at)

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view.windowHandle(), key)
