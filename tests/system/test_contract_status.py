"""What `status` says of a terminal: whose it is, and how it stands with the hub."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.hall import Hall
from tests.system.commands import command
from tests.system.events import loaded_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with loaded_hall(tmp_path) as opened:
        yield opened


def test_a_terminal_of_its_own_has_a_name_and_no_role(hall: Hall) -> None:
    said = command("status", "--hall", hall.path).json
    assert (said["terminal"], said["role"], said["set_aside"]) == (hall.name, "", 0)
    assert (said["pending"], said["refused"], said["last_sync"], said["clock_skew_s"]) == (said["facts"], 0, None, None)


def test_role_and_what_could_not_be_read_are_said(hall: Hall) -> None:
    hall.rows("UPDATE terminal SET role = 'kiosk'")
    hall.rows("INSERT INTO set_aside VALUES ('HALL', 7, 'hall.x', 'no fact', '2024')")
    said = command("status", "--hall", hall.path).json
    assert (said["role"], said["set_aside"], said["pending"]) == ("kiosk", 1, 0)


@pytest.mark.parametrize(
    ("ahead_ms", "said"),
    [
        (75_400, "This terminal's clock is 75 s ahead of the hub's; set it.\n"),
        (-60_000, "This terminal's clock is 60 s behind the hub's; set it.\n"),
        (59_999, ""),
        (None, ""),
    ],
)
def test_a_clock_that_is_a_minute_off_is_warned_of(hall: Hall, ahead_ms: int | None, said: str) -> None:
    hall.rows("UPDATE terminal SET clock_skew_ms = ?", (ahead_ms,))
    ran = command("status", "--hall", hall.path)
    assert (ran.code, ran.err) == (0, said)
    assert ran.json["clock_skew_s"] == (ahead_ms / 1000 if ahead_ms else None)
