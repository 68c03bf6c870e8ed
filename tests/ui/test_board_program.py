"""`treffpunkt board` as a process with a window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.app import desk_events
from tests.system.commands import ROOT, process


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return desk_events.hall_at(tmp_path_factory.mktemp("board") / "event.hall")


@contextmanager
def opened(hall: Path, settings: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    environ = {**os.environ, "TREFFPUNKT_SETTINGS": str(settings), "QT_LOGGING_RULES": "qt.widgets.painting=true"}
    words = [sys.executable, "-m", "ui.start", "board", "--hall", str(hall), "--at", "2024-06-03T09:05", *arguments]
    with subprocess.Popen(words, cwd=ROOT, env=environ, text=True, stderr=subprocess.PIPE) as running:
        try:
            yield running
        finally:
            running.kill()


def said_until(running: subprocess.Popen[str], end: str) -> list[str]:
    """What it says on standard error up to a line with these words."""
    assert running.stderr
    said = []
    for line in running.stderr:
        said.append(line)
        if end in line:
            return said
    raise AssertionError(said)


def test_it_opens_its_window_with_a_pin_and_says_once_that_the_screen_is_too_small(hall: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("screen_inches = 12\n")
    with opened(hall, settings, "--room", "Birch") as running:
        said = said_until(running, "QWidgetWindow")
        assert running.poll() is None
    assert sum("61 mm" in line for line in said) == 1
    assert sum("had no PIN" in line for line in said) == 1
    assert "leaving_pin" in settings.read_text()


def test_a_window_of_its_own_needs_no_pin(hall: Path, tmp_path: Path) -> None:
    with opened(hall, tmp_path / "settings.toml", "--windowed") as running:
        said = said_until(running, "QWidgetWindow")
    assert not any("PIN" in line for line in said)


def test_an_unknown_room_opens_nothing_and_names_those_that_there_are(hall: Path, tmp_path: Path) -> None:
    ran = process("board", "--hall", hall, "--room", "attic", env={"TREFFPUNKT_SETTINGS": str(tmp_path / "none.toml")})
    assert ran.code == 2
    assert "The rooms are A, B." in ran.err
