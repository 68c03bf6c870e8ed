"""A board in a real hall, for tests: its clock, its seconds, and a program beside it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import Clock
from app.settings import BoardLanguages, Settings
from app.terminal import Terminal
from db.hall import Hall
from db.records import SyncState
from tests.app import desk_events
from tests.app.desk_events import at
from ui.board.board import BoardWindow
from ui.board.program import needs_of
from ui.board.states import MeetingRow, Page
from ui.following import Following


@dataclass
class BoardStand:
    """A board, and `beside` it another program with the same file."""

    terminal: Terminal
    beside: Hall
    seconds: float = 100.0
    sync: SyncState = field(default_factory=lambda: SyncState("in_step"))

    def open(self, qtbot: QtBot, size: tuple[int, int], settings: Settings, room: str | None) -> None:
        self.following = Following(self.terminal)
        needs = needs_of(self.terminal, settings, room=room)
        self.window = BoardWindow(replace(needs, sync=lambda: self.sync), monotonic=lambda: self.seconds)
        self.following.watch(self.window.view, self.window.look)
        self.window.resize(*size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.grab()  # it has been seen

    def close(self) -> None:
        self.following.stop()
        self.window.close()
        self.window.deleteLater()
        self.following.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.terminal.close()

    def set(self, moment: datetime) -> None:
        """Let it be this time, and look."""
        self.terminal.clock = Clock(moment)
        self.window.look()

    @property
    def page(self) -> Page:
        return self.window.view.page

    @property
    def meetings(self) -> list[str]:
        """The ids of what is shown."""
        return [row.key.removeprefix("meeting ") for row in self.page.rows if isinstance(row, MeetingRow)]

    def row(self, meeting: str) -> MeetingRow:
        return next(row for row in self.page.rows if isinstance(row, MeetingRow) and row.key == f"meeting {meeting}")

    @property
    def words(self) -> str:
        """All that can be read."""
        return "\n".join(piece.fitted.layout.text() for piece in self.window.view.pieces())


@contextmanager
def board_stand(
    qtbot: QtBot,
    template: Path,
    folder: Path,
    *,
    when: str = "09:05",
    size: tuple[int, int] = (1920, 1080),
    motion: bool = False,
    room: str | None = None,
    inches: int = 55,
    language: str = "",
    speaks: BoardLanguages = "alternate",
) -> Iterator[BoardStand]:
    with desk_events.copied(template, folder / "event.hall") as beside:
        terminal = Terminal(folder / "event.hall")
        terminal.clock = Clock(at(when).now())
        made = BoardStand(terminal, beside)
        settings = Settings(terminal.hall.path, language=language, board_languages=speaks)
        made.open(qtbot, size, replace(settings, motion=motion, screen_inches=inches), room)
        try:
            yield made
        finally:
            made.close()
