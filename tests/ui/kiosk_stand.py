"""A kiosk at the door of a real hall, for tests: its clock, its seconds, its printer, and a program beside it."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.clock import Clock
from app.kiosk_slips import KioskSlips
from app.printing import Printer
from app.settings import Settings
from app.slip_news import SlipNews
from app.spooler import Spooler
from app.spooling import Spooling
from app.terminal import Terminal
from db.hall import Hall
from db.records import SyncState
from tests.app import desk_events
from tests.app.desk_events import at
from ui import theme
from ui.following import Following
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import needs_of
from ui.parts.button import Button
from ui.parts.fitted_text import FittedText
from ui.parts.news_card import NewsCard
from ui.parts.rows import Rows

SCANNED = at("08:40").now()
TAKE = "Take your slip from the printer"
BEING_PRINTED = "Your slip is being printed"


@dataclass
class Stand:
    """A kiosk at the door of a real hall, `beside` another program with the same file."""

    terminal: Terminal
    beside: Hall
    seconds: float = 100.0
    sync: SyncState = field(default_factory=lambda: SyncState("in_step"))
    printer: str = ""
    """Where slips come out: a folder's path or a queue's name; empty: nowhere."""
    at_arrival: bool = False
    slip: Callable[[str], SlipNews] | None = None
    """What is said of somebody's slip, where it is not what the printer says."""

    def open(self, qtbot: QtBot, *, motion: bool = False) -> None:
        gc.collect()  # windows of earlier tests end here, not on the printing thread
        path = self.terminal.hall.path
        settings = Settings(hall=path, sounds=False, motion=motion, help_desk="left", slip_at_arrival=self.at_arrival)
        self.following = Following(self.terminal)
        self.spooler = Spooler(path, self.following.heard, is_kiosk=True)
        printer = Printer(self.printer, "door")
        slips = KioskSlips(self.terminal, self.spooler, printer, lambda: self.seconds) if self.printer else None
        needs = needs_of(self.terminal, settings, lambda: self.sync, slips)
        needs = replace(needs, slip=self.slip) if self.slip else needs
        self.kiosk = Kiosk(needs, monotonic=lambda: self.seconds)
        self.following.watch(self.kiosk, self.kiosk.look)
        qtbot.addWidget(self.kiosk)
        self.kiosk.resize(1920, 1080)
        self.kiosk.show()
        qtbot.waitExposed(self.kiosk)

    def close(self) -> None:
        self.spooler.stop()
        self.following.stop()
        self.kiosk.close()
        self.kiosk.deleteLater()
        self.following.deleteLater()
        QApplication.sendPostedEvents()
        self.terminal.close()

    def set(self, moment: datetime) -> None:
        self.terminal.clock = Clock(moment)

    @property
    def words(self) -> str:
        """All that can be read."""
        shown = [p for p in self.kiosk.findChildren(QWidget) if isinstance(p, (FittedText, Button, Rows, NewsCard))]
        pieces = [piece for part in shown if part.isVisibleTo(self.kiosk) for piece in part.pieces()]
        return "\n".join(piece.fitted.layout.text() for piece in pieces)

    @property
    def figure(self) -> str:
        """What is shown largest: the table."""
        return self.figure_part.text

    @property
    def figure_part(self) -> FittedText:
        texts = [part for part in self.kiosk.findChildren(FittedText) if part.isVisibleTo(self.kiosk)]
        return next(part for part in texts if part.style_of_text.colour == theme.YOU and part.style_of_text.whole)

    @property
    def news(self) -> NewsCard:
        return next(card for card in self.kiosk.findChildren(NewsCard) if card.isVisibleTo(self.kiosk))

    def button(self, name: str) -> Button:
        return next(one for one in self.buttons if one.accessibleName() == name)

    @property
    def labels(self) -> list[str]:
        """What the buttons say, from the left."""
        return [one.accessibleName() for one in self.buttons]

    @property
    def buttons(self) -> list[Button]:
        """Those that can be seen, from the left."""
        shown = [one for one in self.kiosk.findChildren(Button) if one.isVisibleTo(self.kiosk)]
        return sorted(shown, key=lambda one: one.x())


@contextmanager
def stand(
    qtbot: QtBot,
    template: Path,
    folder: Path,
    *,
    motion: bool = False,
    printer: str = "",
    at_arrival: bool = False,
    slip: Callable[[str], SlipNews] | None = None,
) -> Iterator[Stand]:
    with desk_events.copied(template, folder / "event.hall") as beside:
        terminal = Terminal(folder / "event.hall", place="door")
        terminal.clock = Clock(SCANNED)
        made = Stand(terminal, beside, printer=printer, at_arrival=at_arrival, slip=slip)
        made.open(qtbot, motion=motion)
        try:
            yield made
        finally:
            made.close()


def press(door: Stand, name: str) -> None:
    """As somebody does who has looked at the button."""
    door.seconds += 1
    door.button(name).click()


class Busy:
    """Something else that the printing thread has to do first, until it is `done`."""

    def __init__(self, door: Stand) -> None:
        self.done = threading.Event()
        door.spooler.do(self._wait)

    def _wait(self, _: Spooling) -> bool:
        return self.done.wait(20)


def slips_in(tray: Path) -> list[str]:
    """The text of every slip in a folder, the first first."""
    return [PdfReader(file).pages[0].extract_text() for file in sorted(tray.glob("slip-*.pdf"))]
