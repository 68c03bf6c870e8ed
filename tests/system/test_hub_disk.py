"""A hub's disk that fills up: terminals keep what they record, and all are in step again once there is room."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import orjson
import pytest

from app import joining
from app.joining import come_in_step, join_with
from db.faults import Fault
from db.hall import Hall
from tests.system import hubs
from tests.system.commands import command
from tests.system.disks import fill, small_disk
from tests.system.fleets import Member, assert_converged, assert_rebuilt_alike, codes_of, fleet
from tests.system.hubs import Ready, joined, wait_for

NAMES = ("organiser", "desk-1", "kiosk-1")
SCANS = 60


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "small", megabytes=100) as place:
        yield place


@contextmanager
def hub_with_its_streams_on(disk: Path, folder: Path) -> Iterator[Ready]:
    """All else of the hub is elsewhere."""
    (disk / "streams").mkdir()
    hubs.made(folder)
    (folder / "jetstream").symlink_to(disk / "streams")
    with hubs.running(folder) as ready:
        yield ready


def record(members: dict[str, Member], codes: list[str]) -> None:
    """Scans and moves, all of which are on the terminals' own disks when this is done."""
    before = len(members["kiosk-1"].reported), len(members["desk-1"].reported)
    for code in codes[:SCANS]:
        members["kiosk-1"].do("scan", code)
    for seed in range(5):
        members["desk-1"].do("move_anything", seed)
    assert len(members["kiosk-1"].reported) == before[0] + SCANS
    assert len(members["desk-1"].reported) > before[1]


def waiting(member: Member) -> int:
    return int(member.value("SELECT count(*) FROM outbox"))


def assert_newcomer_gets_everything(folder: Path, hub: Ready, members: dict[str, Member]) -> None:
    """The hub itself has it all."""
    path = folder / "kiosk-2.hall"
    join_with(path, hub.file("kiosk-2"))
    come_in_step(path)
    with Hall(path) as hall:
        assert hall.value("SELECT digest FROM terminal") == members["kiosk-1"].value("SELECT digest FROM terminal")


def test_what_a_full_hub_does_not_store_waits_and_is_everywhere_once_there_is_room(
    tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "PATIENCE_S", 0.0)
    with hub_with_its_streams_on(disk, tmp_path / "hub") as hub, fleet(tmp_path, hub, *NAMES) as members:
        codes = [*codes_of(tmp_path, members["organiser"]).values()]
        filler = fill(disk)
        record(members, codes)
        wait_for(lambda: f"The disk that holds {hub.folder / 'jetstream'} is full. Make room" in hub.said)
        waits = waiting(members["kiosk-1"])
        assert waits > SCANS / 2
        with pytest.raises(Fault, match=f"{waits} facts wait here for it; nothing is lost"):
            come_in_step(members["kiosk-1"].path)
        assert command("status", "--hall", members["kiosk-1"].path).json["pending"] == waits
        assert members["organiser"].value("SELECT count(*) FROM scans") == SCANS - waits
        assert "started anew" not in hub.said
        filler.unlink()
        assert_converged(members)
        assert hub.said.count("is full") == hub.said.count("started anew") == 1
        assert_newcomer_gets_everything(tmp_path, hub, members)
    assert_rebuilt_alike(members)


@pytest.mark.soak
def test_a_disk_that_is_full_for_a_moment_only_stops_nothing_for_good(tmp_path: Path, disk: Path) -> None:
    with hub_with_its_streams_on(disk, tmp_path / "hub") as hub, fleet(tmp_path, hub, *NAMES) as members:
        codes = [*codes_of(tmp_path, members["organiser"]).values()]
        filler = fill(disk)
        log = hub.folder / "hub-1.log"
        wait_for(lambda: members["kiosk-1"].do("scan", codes[0]) and "no space left" in log.read_text("utf-8"))
        filler.unlink()
        record(members, codes)
        assert_converged(members)
        assert_newcomer_gets_everything(tmp_path, hub, members)


@pytest.mark.soak
@pytest.mark.parametrize("whole", [True, False])
def test_a_server_that_is_killed_while_its_disk_is_full_comes_back(tmp_path: Path, disk: Path, whole: bool) -> None:
    """Where all of the hub is on that disk, the server may not even find room for its own number."""
    folder = tmp_path / "hub"
    if whole:
        (disk / "hub").mkdir()
        folder.symlink_to(disk / "hub")
    with hub_with_its_streams_on(disk, folder) as hub, fleet(tmp_path, hub, *NAMES) as members:
        codes = [*codes_of(tmp_path, members["organiser"]).values()]
        filler = fill(disk)
        record(members, codes)
        wait_for(lambda: "is full" in hub.said)
        os.kill(hub.server_pid(), signal.SIGKILL)
        wait_for(lambda: "is started again" in hub.said)
        record(members, codes[SCANS // 2 :])
        filler.unlink()
        assert_converged(members)
        assert_newcomer_gets_everything(tmp_path, hub, members)


def test_a_hub_that_started_with_little_room_uses_all_that_there_is_later(tmp_path: Path, disk: Path) -> None:
    """The server would go by what was free at its start."""
    filler = fill(disk, left=40 << 20)
    with hub_with_its_streams_on(disk, tmp_path / "hub") as hub:
        filler.unlink()

        async def store(megabytes: int) -> list[dict[str, object]]:
            async with joined(hub.creds("organiser")) as organiser:
                answers = [
                    await organiser.client.request(f"hall.e.scan.x{n}.kiosk-1", bytes(1 << 18))
                    for n in range(4 * megabytes)
                ]
                return [orjson.loads(answer.data) for answer in answers]

        assert not any("error" in answer for answer in asyncio.run(store(35)))
