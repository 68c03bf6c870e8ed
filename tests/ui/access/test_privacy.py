"""Nothing personal stays at rest, in window titles, in the log, or in what a crash leaves behind."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsSimpleTextItem, QWidget

from tests.app import desk_events
from tests.app.desk_events import ticket
from tests.ui.kiosk_stand import Stand, press
from ui.parts.hall_plan import HallPlan

ROOT = Path(__file__).parents[3]
PERSONAL = ("Ada", "Ek AB", "Ash Inc", "e1", "Table 1", "table 1")


def _said_anywhere(window: QWidget) -> str:
    """All that any part, seen or hidden, has to say of itself."""
    parts = [window, *window.findChildren(QWidget)]
    said = [
        text for part in parts for text in (part.accessibleName(), part.accessibleDescription(), part.windowTitle())
    ]
    read = [str(getattr(part, "text", "")) for part in parts]
    heard = [QAccessible.queryAccessibleInterface(part) for part in parts]
    names = [one.text(kind) for one in heard for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
    return "\n".join((*said, *read, *names))


@pytest.mark.parametrize("way", ["Done", "out of time", "another badge", "out of order"])
def test_nothing_of_somebody_is_left_when_they_are_gone(door: Stand, way: str) -> None:
    door.kiosk.scanned(ticket("e1"))
    assert "Ada" in _said_anywhere(door.kiosk)
    if way == "Done":
        press(door, "Done")
    elif way == "another badge":
        door.seconds += 5
        door.kiosk.scanned(ticket("x9"))
    elif way == "out of order":
        door.kiosk._break_down()  # noqa: SLF001 - whatever the reason
    else:
        door.kiosk.clear()
    left = _said_anywhere(door.kiosk)
    assert [word for word in PERSONAL if re.search(rf"\b{word}\b", left)] == []
    for plan in door.kiosk.findChildren(HallPlan):
        scene = plan.scene()
        assert isinstance(scene, QGraphicsScene)
        assert not [item for item in scene.items() if isinstance(item, QGraphicsSimpleTextItem) and item.data(0)]


def test_window_titles_name_the_program_alone(door: Stand) -> None:
    door.kiosk.scanned(ticket("e1"))
    assert {window.windowTitle() for window in QApplication.topLevelWidgets()} <= {"", "Treffpunkt"}
    titled = {file.name for file in (ROOT / "ui").rglob("*.py") if "setWindowTitle" in file.read_text()}
    assert titled == {"shell.py", "kiosk_tray.py"}, "of all terminals, and of the demo's badges"


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("bug") / "event.hall")


@pytest.mark.parametrize("where", ["shown", "slot", "thread", "slip"])
def test_a_bug_names_nobody_in_the_log_nor_anywhere_else(hall: Path, tmp_path: Path, where: str) -> None:
    code = ticket("e1")
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.access.kiosk_with_a_bug", hall, code, where],
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    (log,) = tmp_path.rglob("*.log")
    told = log.read_text()
    assert "ValueError" in told, "the bug is not in the log at all"
    assert "KeyError" in told, "nor what it came from"
    assert "in fail" in told, "nor where in the code it is"
    for word in ("Ada", "Ek AB", "Ash Inc", code):
        assert word not in told + ran.stdout + ran.stderr
