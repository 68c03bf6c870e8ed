"""Hours of the demo event at a board, at 60 times the speed; the pictures stay in `build/board/` to be looked at."""

from pathlib import Path
from shutil import rmtree

import pytest

from tests.system.board_hour import BOARDS, rehearse
from tests.system.commands import ROOT


@pytest.mark.soak
@pytest.mark.parametrize(
    ("name", "start", "hours"),
    [
        ("first-morning", "2016-04-25T09:10+02:00", 3),
        ("opening", "2016-04-25T14:00+02:00", 3),
        ("second-day", "2016-04-26T08:40+02:00", 3),
        ("last-hour", "2016-04-26T15:10+02:00", 1),
    ],
)
def test_a_board_says_what_is_so_whatever_staff_do(name: str, start: str, hours: float) -> None:
    folder = ROOT / "build" / "board" / name
    rmtree(folder, ignore_errors=True)
    assert rehearse(folder, start, hours, BOARDS) == []
    assert all(len(pictures(folder / board)) >= 9 * hours for board in BOARDS)


def pictures(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.png"))
