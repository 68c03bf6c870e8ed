"""Many terminals and one hub, as processes, under whatever happens in a hall: they end with the same tables."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system import hubs
from tests.system.fleets import assert_converged, assert_rebuilt_alike, codes_of, fleet
from tests.system.storms import Storm, duplicate_window, weather


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=5, boards=1, desks=2)) as ready:
        yield ready


def test_what_happens_on_one_terminal_is_on_all_others(tmp_path: Path, hub: hubs.Ready) -> None:
    with fleet(tmp_path, hub, "organiser", "desk-1", "kiosk-1", "kiosk-2", "board-1") as members:
        codes = codes_of(tmp_path, members["organiser"])
        for number in range(1, 11):
            assert members["kiosk-1"].do("scan", codes[f"P{number:03}"]) is not None
        for seed in range(5):
            members["desk-1"].do("move_anything", seed)
        assert_converged(members)
        assert members["board-1"].value("SELECT count(*) FROM scans") == 10
    assert_rebuilt_alike(members)


ALL = ("organiser", "desk-1", "desk-2", "kiosk-1", "kiosk-2", "kiosk-3", "kiosk-4", "board-1")


def weathered(folder: Path, hub: hubs.Ready, names: tuple[str, ...], storm: Storm) -> None:
    duplicate_window(hub, milliseconds=100)
    with fleet(folder, hub, *names) as members:
        codes = [*codes_of(folder, members["organiser"]).values()]
        weather(members, hub, codes, storm)
        assert_converged(members, patience_s=180)
        reported = {fact for member in members.values() for fact in member.reported}
        assert len(reported) >= storm.scans + storm.moves
    assert_rebuilt_alike(members)


def test_a_small_storm_loses_nothing(tmp_path: Path, hub: hubs.Ready) -> None:
    storm = Storm(scans=120, moves=20, kills=3, hub_kills=1, freezes=1, freeze_s=1.0)
    weathered(tmp_path, hub, ("organiser", "desk-1", "kiosk-1", "kiosk-2"), storm)


@pytest.mark.soak
def test_a_whole_storm_loses_nothing(tmp_path: Path, hub: hubs.Ready) -> None:
    storm = Storm(scans=2000, moves=300, kills=20, hub_kills=5, freezes=3, freeze_s=10.0)
    weathered(tmp_path, hub, ALL, storm)
