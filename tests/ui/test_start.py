"""The front door: which calls start a kiosk at once, and which go to the command line."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.start import plain_kiosk

ROOT = Path(__file__).parents[2]


def test_a_plain_kiosk_starts_at_once() -> None:
    assert plain_kiosk(["kiosk"]) == {}
    given = plain_kiosk(["kiosk", "--kiosk", "entrance", "--hall=/srv/event.hall", "--windowed"])
    assert given == {"--kiosk": "entrance", "--hall": "/srv/event.hall", "--windowed": ""}


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["scan", "X"],
        ["kiosk", "--json"],
        ["kiosk", "--help"],
        ["kiosk", "--hall"],
        ["kiosk", "--hall", "--windowed"],
        ["kiosk", "--at", " "],
        ["kiosk", "--at=\n"],
        ["kiosk", "entrance"],
    ],
)
def test_all_else_goes_to_the_command_line(arguments: list[str]) -> None:
    assert plain_kiosk(arguments) is None


@given(st.lists(st.text()))
def test_no_words_stop_it(words: list[str]) -> None:
    given = plain_kiosk(["kiosk", *words])
    assert given is None or len(given) <= len(words)


def test_a_kiosk_that_cannot_open_its_hall_says_why_without_the_command_line(tmp_path: Path) -> None:
    script = "import sys; from ui.start import main\ntry: main()\nfinally: print('typer' in sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", script, "kiosk", "--hall", tmp_path / "none.hall"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 1
    assert "There is no hall file" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert ran.stdout == "False\n"
