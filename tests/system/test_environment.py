"""What the tests stand on: a PySide6 that keeps its references, and a suite that hears of every fault in Qt."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parents[2]


def test_calls_that_return_nothing_take_no_reference_off_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("table 18")
    lost = before - sys.getrefcount(None)
    assert lost < 50, "this PySide6 will abort on Python 3.11: install the one that packaging/constraints.txt pins"


def run_by_the_suites_own_settings(test: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run pytest on this source as `make test` does, in a process of its own."""
    file = folder / "test_canary.py"
    file.write_text(test, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "-p", "no:cacheprovider", str(file)]
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise LookupError('no table 18')", "LookupError: no table 18"),
        ("qWarning('no table 18')", "QtWarningMsg: no table 18"),
        ("pass", "1 passed"),
    ],
    ids=["exception", "warning", "nothing"],
)
def test_a_fault_in_a_slot_fails_its_test(body: str, said: str, tmp_path: Path) -> None:
    canary = f"""
from PySide6.QtCore import QTimer, qWarning

def slot():
    {body}

def test_canary(qtbot):
    timer = QTimer(singleShot=True, interval=0)
    timer.timeout.connect(slot)
    with qtbot.waitSignal(timer.timeout):
        timer.start()
"""
    result = run_by_the_suites_own_settings(canary, tmp_path)
    assert said in result.stdout
    assert result.returncode == (0 if body == "pass" else 1), result.stdout
