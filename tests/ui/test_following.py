"""A window that keeps up with the hub: sync beside it, on a real terminal, with a real hub."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import seating
from app.clock import Clock
from app.joining import come_in_step, join_with
from app.settings import Settings
from app.terminal import Terminal
from db.hall import Hall
from db.records import SyncState
from tests.app.desk_events import at, copied, hall_at, ticket
from tests.system import hubs
from ui.following import BATCH_MS, Following
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import needs_of
from ui.parts.fitted_text import FittedText
from ui.parts.news_card import NewsCard


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("following") / "template.hall")


@pytest.fixture
def terminal(template: Path, tmp_path: Path) -> Iterator[Terminal]:
    with copied(template, tmp_path / "kiosk.hall"):
        made = Terminal(tmp_path / "kiosk.hall", place="door")
        made.clock = Clock(at("08:40").now())
        yield made
        made.close()


def shown(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    qtbot.waitExposed(window)


def syncs() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "sync"]


def test_sync_begins_after_the_first_frame_and_ends_before_the_terminal(qtbot: QtBot, terminal: Terminal) -> None:
    terminal.hall.rows("UPDATE terminal SET role = 'kiosk'")  # as joining does
    following, window = Following(terminal), QWidget()
    following.watch(window, lambda: None)
    assert syncs() == []
    assert following.state() == SyncState()
    shown(qtbot, window)
    qtbot.waitUntil(lambda: len(syncs()) == 1)
    assert terminal.hall.committed is not None
    following.stop()
    assert syncs() == []
    assert terminal.hall.committed is None


def test_a_window_that_never_shows_anything_starts_none(terminal: Terminal) -> None:
    following = Following(terminal)
    following.watch(QWidget(), lambda: None)
    following.stop()
    assert syncs() == []


def test_what_comes_in_on_another_thread_is_looked_at_on_the_screens_and_in_batches(
    qtbot: QtBot, terminal: Terminal
) -> None:
    following, window = Following(terminal), QWidget()
    looks: list[QThread] = []
    following.watch(window, lambda: looks.append(QThread.currentThread()))
    heard = following._heard.emit  # noqa: SLF001 - what sync calls

    def bursts() -> None:
        for _ in range(5000):
            heard()

    burst = threading.Thread(target=bursts)
    burst.start()
    burst.join()
    qtbot.waitUntil(lambda: bool(looks))
    qtbot.wait(3 * BATCH_MS)
    assert looks == [window.thread()]
    heard()
    qtbot.waitUntil(lambda: len(looks) == 2)
    following.stop()


def test_a_terminal_of_its_own_loads_no_network_library_and_none_does_before_its_first_frame() -> None:
    program = """
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from PySide6.QtWidgets import QApplication, QWidget
from app.terminal import Terminal
from db.hall import Hall
from ui.following import Following

app = QApplication([])
with TemporaryDirectory() as folder:
    path = Path(folder) / "event.hall"
    Hall(path, create=True).close()
    terminal, window = Terminal(path), QWidget()
    following = Following(terminal)
    following.watch(window, lambda: None)
    window.show()
    window.grab()
    print("app.sync" in sys.modules, "nats" in sys.modules, "ssl" in sys.modules)
    following.start()
    print("app.sync" in sys.modules, "nats" in sys.modules)
    terminal.hall.rows("UPDATE terminal SET role = 'kiosk'")
    while terminal.hall.committed is None:
        app.processEvents()
    print("app.sync" in sys.modules, "nats" in sys.modules)
    following.stop()
    terminal.close()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["False False False", "False False", "True False"]


# With a hub


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path_factory.mktemp("hub") / "hub", kiosks=1, boards=0, desks=1)) as ready:
        yield ready


def words_on(kiosk: Kiosk) -> str:
    return "\n".join(part.text for part in kiosk.findChildren(FittedText) if part.isVisibleTo(kiosk))


def test_a_kiosk_that_joins_while_it_runs_gets_the_event_and_shows_a_move_from_the_desk(
    qtbot: QtBot, hub: hubs.Ready, template: Path, tmp_path: Path
) -> None:
    with copied(template, tmp_path / "desk.hall") as desk:
        join_with(desk.path, hub.file("organiser"))
        come_in_step(desk.path)
        Hall(tmp_path / "kiosk.hall", create=True).close()
        terminal = Terminal(tmp_path / "kiosk.hall", place="door")
        terminal.clock = Clock(at("08:40").now())
        following = Following(terminal)
        kiosk = Kiosk(needs_of(terminal, Settings(hall=terminal.hall.path, sounds=False), following.state))
        following.watch(kiosk, kiosk.look)
        shown(qtbot, kiosk)
        assert "No event is loaded yet" in words_on(kiosk)
        join_with(terminal.hall.path, hub.file("kiosk-1"))
        waiting_for(qtbot, lambda: "your badge" in words_on(kiosk))
        kiosk.scanned(ticket("e1"))
        assert "Welcome, Ada" in words_on(kiosk)
        waiting_for(qtbot, lambda: following.state().state == "in_step" and following.state().waiting == 0)
        assert come_in_step(desk.path).received == 1, "the scan was sent by itself"
        seating.move(desk, "m1", at("08:41"), by="Ann", table="a3")
        come_in_step(desk.path)
        waiting_for(qtbot, lambda: "Moved from table 1" in "".join(card_texts(kiosk)))
        following.stop()
        kiosk.close()
        terminal.close()


def card_texts(kiosk: Kiosk) -> list[str]:
    return [card.text for card in kiosk.findChildren(NewsCard) if card.isVisibleTo(kiosk)]


def waiting_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """With the patience that a busy machine needs."""
    qtbot.waitUntil(condition, timeout=1000 * hubs.PATIENCE_S)
