"""What stands behind a kiosk, as far as a test wants it to work; and what is to be read and pressed there."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.changes import Change
from app.check_in import Outcome
from db.records import Venue
from ui.gallery_samples import admitted, at, participant, refused, scene, the_day, venue
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.needs import KioskNeeds
from ui.parts.button import Button
from ui.parts.choice_button import ChoiceButton
from ui.parts.fitted_text import FittedText
from ui.parts.news_card import NewsCard
from ui.parts.rows import Rows


@dataclass
class Hall:
    """What stands behind the kiosk, as far as a test wants it to work."""

    seconds: float = 100.0
    moment: datetime = field(default_factory=lambda: at("09:12"))
    event: Venue | None = field(default_factory=venue)
    trouble: Exception | None = None
    trusted: bool = True
    scans: list[str] = field(default_factory=list)
    sounds: list[str] = field(default_factory=list)
    slips: list[str] = field(default_factory=list)
    slip_trouble: Exception | None = None
    language: str = "en"
    changes: tuple[Change, ...] = ()

    def scan(self, text: str) -> Outcome:
        self.scans.append(text)
        self.fail_if_broken()
        if text == "refused":
            who = participant(first_name="Zebulon", last_name="Quux", language=self.language)
            return refused("replaced", who)
        if text in ("unknown", "unreadable"):
            return refused("unknown" if text == "unknown" else "unreadable")
        where = replace(scene(), now=self.moment)
        who = participant(id="P001" if text == "Astrid" else text, first_name=text, language=self.language)
        return admitted(the_day(), where, who=who, changes=self.changes)

    def fail_if_broken(self) -> None:
        if self.trouble:
            raise self.trouble

    def known_event(self) -> Venue | None:
        self.fail_if_broken()
        return self.event

    def print_slip(self, who: str) -> None:
        if self.slip_trouble:
            raise self.slip_trouble
        self.slips.append(who)

    def needs(self) -> KioskNeeds:
        return KioskNeeds(
            venue=self.known_event,
            scan=self.scan,
            now=lambda: self.moment,
            trusted=lambda: self.trusted,
            healthy=self.fail_if_broken,
            print_slip=self.print_slip,
            sounds=self.sounds.append,
            kiosk="corridor",
            help_desk="left",
        )


def open_kiosk(qtbot: QtBot, hall: Hall, size: QSize = QSize(1920, 1080), **needs: Any) -> Kiosk:  # noqa: B008
    """A kiosk before this hall, with other needs than usual, when its first frame is out and all is ready."""
    kiosk = Kiosk(replace(hall.needs(), **needs), monotonic=lambda: hall.seconds)
    qtbot.addWidget(kiosk)
    kiosk.resize(size)
    kiosk.show()
    qtbot.waitExposed(kiosk)
    kiosk.grab()
    qtbot.waitUntil(lambda: bool(kiosk.findChildren(Rows)))  # of outcomes, which come after the first frame
    return kiosk


def words_on(kiosk: Kiosk) -> str:
    """All that can be read on the screen."""
    parts = [p for p in kiosk.findChildren(QWidget) if isinstance(p, (FittedText, Button, Rows, NewsCard))]
    pieces = [piece for part in parts if part.isVisibleTo(kiosk) for piece in part.pieces()]
    return "\n".join(piece.fitted.layout.text() for piece in pieces)


def press(kiosk: Kiosk, name: str) -> None:
    next(b for b in kiosk.findChildren(QAbstractButton) if b.isVisibleTo(kiosk) and b.accessibleName() == name).click()


def choice(kiosk: QWidget, name: str) -> ChoiceButton:
    """Of what can be chosen along the bottom."""
    return next(one for one in choices(kiosk) if one.accessibleName() == name)


def choices(kiosk: QWidget) -> list[ChoiceButton]:
    """All that can be chosen along the bottom."""
    return [one for one in kiosk.findChildren(ChoiceButton) if one.isVisibleTo(kiosk)]
