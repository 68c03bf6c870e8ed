"""What becomes of a hall whose hub loses its disk, its leader, or its patience."""

import asyncio
import os
import shutil
import signal
from contextlib import ExitStack
from pathlib import Path

import pytest

from app import check_in
from app.event_folder import read_folder
from app.joining import come_in_step, join_with
from app.load import load_into
from db.hall import Hall
from tests.system import hubs
from tests.system.events import at
from tests.system.fleets import EVE, EVENT, Member, assert_converged, codes_of, fleet

FLOOD = 5_000


def test_a_hub_that_lost_its_disk_is_filled_again_by_the_terminals(tmp_path: Path, crew: ExitStack) -> None:
    folder = hubs.made(tmp_path / "hub", kiosks=3, boards=0, desks=1)
    with hubs.running(folder) as hub:
        members = crew.enter_context(fleet(tmp_path, hub, "organiser", "desk-1", "kiosk-1", "kiosk-2"))
        codes = codes_of(tmp_path, members["organiser"])
        for number in range(1, 6):
            members["kiosk-1"].do("scan", codes[f"P{number:03}"])
            members["desk-1"].do("move_anything", number)
        assert_converged(members)
    members["kiosk-2"].do("scan", codes["P009"])
    shutil.rmtree(folder / "jetstream")
    with hubs.running(folder) as hub:
        late = members["kiosk-3"] = Member("kiosk-3", tmp_path / "kiosk-3.hall")
        join_with(late.path, hub.file("kiosk-3"))
        late.start()
        assert_converged(members)
        assert late.value("SELECT count(*) FROM scans") == 6


def test_a_hub_that_was_put_back_from_an_old_copy_hides_nothing(tmp_path: Path) -> None:
    """It counts on from the copy, so that other messages get numbers that terminals have read already."""
    folder = hubs.made(tmp_path / "hub", kiosks=2, boards=0, desks=0)
    paths = {name: tmp_path / f"{name}.hall" for name in ("organiser", "kiosk-1", "kiosk-2")}
    load_into(paths["organiser"], tmp_path / "key", read_folder(EVENT), at=EVE)
    codes = list(codes_of(tmp_path, Member("organiser", paths["organiser"])).values())

    def met(*names: str) -> None:
        for name in names:
            come_in_step(paths[name])

    def scanned(name: str, some: list[str]) -> None:
        with Hall(paths[name]) as hall:
            for code in some:
                check_in.scan(hall, code, at("2016-04-25T09:00"), kiosk=name)

    with hubs.running(folder) as hub:
        for name, path in paths.items():
            join_with(path, hub.file(name))
            come_in_step(path)
    shutil.copytree(folder / "jetstream", tmp_path / "copy")
    with hubs.running(folder):
        scanned("kiosk-1", codes[:5])
        met("kiosk-1", "kiosk-2", "organiser")
    shutil.rmtree(folder / "jetstream")
    shutil.copytree(tmp_path / "copy", folder / "jetstream")
    with hubs.running(folder):
        scanned("kiosk-2", codes[5:20])
        with Hall(paths["kiosk-2"]) as hall:  # It alone has met the hub since, as if the others had been switched off.
            assert hall.value("SELECT count(*) FROM scans") == 20
        met("kiosk-2", "kiosk-1", "organiser", "kiosk-2", "kiosk-1", "organiser")
    for path in paths.values():
        with Hall(path) as hall:
            assert hall.value("SELECT count(*) FROM scans") == 20


async def leader_of(folder: Path) -> str:
    """The server that leads the stream at this moment."""
    async with hubs.joined(hubs.admin(folder)) as own:
        info = await own.asked("$JS.API.STREAM.INFO.HALL")
    return str(info["cluster"]["leader"])


@pytest.mark.soak
def test_three_servers_lose_nothing_with_their_leader(tmp_path: Path, crew: ExitStack) -> None:
    folder = hubs.made(tmp_path / "hub", kiosks=2, boards=0, desks=1, servers=3)
    with hubs.running(folder) as hub:
        members = crew.enter_context(fleet(tmp_path, hub, "organiser", "desk-1", "kiosk-1", "kiosk-2"))
        codes = codes_of(tmp_path, members["organiser"])
        leader = asyncio.run(leader_of(folder))
        for number in range(1, 21):
            assert members[f"kiosk-{1 + number % 2}"].do("scan", codes[f"P{number:03}"]) is not None
            if number == 10:
                os.kill(hub.server_pid(int(leader.removeprefix("hub-"))), signal.SIGKILL)
        assert_converged(members)
        assert members["desk-1"].value("SELECT count(*) FROM scans") == 20


async def flood(hub: hubs.Ready) -> None:
    """A stolen kiosk writes whatever it may, and waits for nobody."""
    async with hubs.joined(hub.creds("kiosk-1")) as stolen:
        for number in range(FLOOD):
            await stolen.client.publish(f"hall.eu-us-2016.scan.{number}.kiosk-1", b"\x00 no fact at all")
            if number % 100 == 0:
                await asyncio.sleep(0)


def test_a_flood_from_one_terminal_neither_stops_nor_ends_the_others(tmp_path: Path, crew: ExitStack) -> None:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=2, boards=0, desks=1)) as hub:
        members = crew.enter_context(fleet(tmp_path, hub, "organiser", "desk-1", "kiosk-2"))
        codes = codes_of(tmp_path, members["organiser"])
        asyncio.run(flood(hub))
        for number in range(1, 6):
            members["kiosk-2"].do("scan", codes[f"P{number:03}"])
        hubs.wait_for(lambda: members["desk-1"].value("SELECT count(*) FROM scans") == 5)
        assert_converged(members)
        hubs.wait_for(lambda: members["desk-1"].value("SELECT count(*) FROM set_aside") > 0)
        assert "it is no JSON" in members["desk-1"].value("SELECT reason FROM set_aside LIMIT 1")
