"""The kiosk as it runs: a real hall file, real keys of a scanner, a folder for slips."""

import gc
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import resources
from app import terminal as terminal_module
from app.clock import Clock
from app.demo import DemoBadge, prepare
from app.settings import Settings
from app.terminal import Terminal
from db import scans
from db.faults import Fault
from db.hall import Hall
from ui.following import Following
from ui.kiosk import kiosk as kiosk_module
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import application, needs_of, scanner_of, slips_of
from ui.parts.fitted_text import FittedText
from ui.parts.hall_plan import HallPlan

FOLDER = Path(resources.__path__[0]) / "eu-us-2016"
START = datetime(2016, 4, 25, 9, 10, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture
def badges(tmp_path: Path) -> list[DemoBadge]:
    return prepare(tmp_path / "demo.hall", FOLDER, START)


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path, badges: list[DemoBadge], monkeypatch: pytest.MonkeyPatch) -> Iterator[Kiosk]:
    assert badges
    monkeypatch.setattr(kiosk_module, "RETRY_MS", 20)
    monkeypatch.setattr(terminal_module, "PATIENCE_S", 0.05)
    gc.collect()  # windows of earlier tests end here, not on the printing thread
    slips = tmp_path / "slips"
    slips.mkdir()
    terminal = Terminal(tmp_path / "demo.hall", place="corridor", at=START.isoformat())
    settings = Settings(hall=tmp_path / "demo.hall", sounds=False, motion=False, slips_to=slips)
    following = Following(terminal)
    printing = slips_of(terminal, settings, following)
    assert printing
    shown = Kiosk(needs_of(terminal, settings, following.state, printing))
    following.watch(shown, shown.look)
    qtbot.addWidget(shown)
    scanner = scanner_of(settings, shown, application())
    shown.resize(960, 540)
    shown.show()
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.waitUntil(lambda: bool(shown.findChildren(HallPlan)))  # what the first scan needs is made
    yield shown
    application().removeEventFilter(scanner)
    printing.stop()
    following.stop()
    following.deleteLater()
    terminal.close()


def typed(kiosk: Kiosk, code: str) -> None:
    """What a keyboard-type scanner does."""
    window = kiosk.windowHandle()
    for letter in code:
        # Qt's type stubs do not know the form that takes a character.
        QTest.keyClick(window, letter, Qt.KeyboardModifier.ShiftModifier)  # type: ignore[call-overload]
    QTest.keyClick(window, Qt.Key.Key_Return)


def words_on(kiosk: Kiosk) -> str:
    """What can be read in large type."""
    return "\n".join(part.text for part in kiosk.findChildren(FittedText) if part.isVisibleTo(kiosk))


def arrived(path: Path) -> int:
    with Hall(path) as hall:
        day = (START.replace(hour=0, minute=0).timestamp() * 1000, START.replace(hour=23).timestamp() * 1000)
        return scans.arrived(hall, int(day[0]), int(day[1]), "2016-04-25")


def test_a_code_that_a_scanner_types_is_an_arrival_on_disk_and_an_outcome_on_the_screen(
    qtbot: QtBot, kiosk: Kiosk, badges: list[DemoBadge], tmp_path: Path
) -> None:
    before = arrived(tmp_path / "demo.hall")
    typed(kiosk, badges[0].code)
    qtbot.waitUntil(lambda: "Welcome, Klaus" in words_on(kiosk))
    assert arrived(tmp_path / "demo.hall") == before + 1


def test_a_hall_file_that_is_held_is_out_of_order_until_it_is_let_go(
    qtbot: QtBot, kiosk: Kiosk, badges: list[DemoBadge], tmp_path: Path
) -> None:
    before = arrived(tmp_path / "demo.hall")
    holder = sqlite3.connect(tmp_path / "demo.hall", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    kiosk.scanned(badges[0].code)
    assert "out of order" in words_on(kiosk)
    assert arrived(tmp_path / "demo.hall") == before
    holder.execute("ROLLBACK")
    holder.close()
    qtbot.waitUntil(lambda: "out of order" not in words_on(kiosk))
    kiosk.scanned(badges[0].code)
    assert "Welcome, Klaus" in words_on(kiosk)
    assert arrived(tmp_path / "demo.hall") == before + 1


def test_a_slip_from_the_kiosk_is_a_file_and_tells_its_owner(
    qtbot: QtBot, kiosk: Kiosk, badges: list[DemoBadge], tmp_path: Path
) -> None:
    kiosk.scanned(badges[0].code)
    kiosk.screen_shown.print_wanted.emit()
    qtbot.waitUntil(lambda: "Take your slip from the printer" in words_on(kiosk))
    (slip,) = (tmp_path / "slips").iterdir()
    assert "Klaus O'Dwyer" in PdfReader(slip).pages[0].extract_text()
    with Hall(tmp_path / "demo.hall") as hall:
        assert hall.rows("SELECT participant, printer FROM printed") == [("P002", str(tmp_path / "slips"))]
        assert "M076" in (scans.seen(hall, "P002") or {})


def test_a_bad_page_is_found_when_the_window_opens(tmp_path: Path, badges: list[DemoBadge]) -> None:
    assert badges
    path = tmp_path / "demo.hall"
    content = bytearray(path.read_bytes())
    content[8 * 4096 : 12 * 4096] = bytes(4 * 4096)
    path.write_bytes(content)
    with pytest.raises(Fault, match="damaged pages"):
        Terminal(path)


def test_a_rehearsal_goes_on_from_its_start(tmp_path: Path, badges: list[DemoBadge]) -> None:
    assert badges
    terminal = Terminal(tmp_path / "demo.hall", at="2016-04-25T09:10")
    try:
        assert terminal.clock != Clock(START)
        assert START <= terminal.now() < START.replace(hour=10)
        assert terminal.trusted()
    finally:
        terminal.close()
