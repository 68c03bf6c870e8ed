"""A desk with somebody at it, for all tests of the desk."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import languages
from tests.app import desk_events
from tests.ui.desk_at_work import DeskAtWork, at_work, staffed
from tests.ui.kiosk_stand import Stand, stand
from ui import colours


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Cycles end on this thread, as in a program with a window."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """A test begins and ends in English, in the dark look, whatever a screen in it speaks and shows."""
    yield
    languages.speak(languages.SOURCE)
    colours.show("dark")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy: PINs take their time to hash."""
    return staffed(tmp_path_factory.mktemp("desk") / "event.hall")


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    with desk_events.copied(template, tmp_path / "event.hall"):
        return tmp_path / "event.hall"


@pytest.fixture
def ann(qtbot: QtBot, path: Path) -> Iterator[DeskAtWork]:
    """A coordinator at the desk at 09:03, in the first slot."""
    with at_work(qtbot, path) as work:
        yield work


@pytest.fixture(scope="session")
def hall_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return desk_events.hall_at(tmp_path_factory.mktemp("kiosk") / "template.hall")


@pytest.fixture
def tray(tmp_path: Path) -> Path:
    """A folder that takes paper at once."""
    made = tmp_path / "tray"
    made.mkdir()
    return made


@pytest.fixture
def door(qtbot: QtBot, hall_file: Path, tmp_path: Path, tray: Path) -> Iterator[Stand]:
    """A kiosk whose printer is the tray."""
    with stand(qtbot, hall_file, tmp_path, printer=str(tray)) as made:
        yield made
