"""`hub run` on real servers: what it makes, what it says, and what becomes of it when something dies."""

import asyncio
import json
import os
import shutil
import signal
import socket
from pathlib import Path

import orjson
import pytest
from nats.errors import Error

from db.credentials import Credentials
from tests.system import hubs
from tests.system.commands import command
from tests.system.hubs import Ready, joined


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "hub"


def test_run_keeps_its_data_makes_the_streams_and_stops_when_told(folder: Path) -> None:
    hubs.made(folder)
    ready = hubs.started(folder)
    assert hubs.line_of(ready) == "ready\n"
    assert (folder / "jetstream").is_dir()

    async def streams() -> list[str]:
        async with joined(ready.creds("organiser")) as organiser:
            return [(await organiser.info(name))["config"]["name"] for name in ("HALL", "DESK")]

    assert asyncio.run(streams()) == ["HALL", "DESK"]
    assert hubs.stopped(ready) == 0
    assert not hubs.is_reachable(hubs.ports(folder)[0])
    assert ready.said == ""
    assert not (folder / "hub-1.pid").exists()


def test_run_prints_one_json_object_and_stops_on_an_interrupt(folder: Path) -> None:
    hubs.made(folder)
    ready = hubs.started(folder, "--json")
    port = hubs.ports(folder)[0]
    assert json.loads(hubs.line_of(ready)) == {"ready": True, "servers": [f"tls://127.0.0.1:{port}"]}
    assert hubs.stopped(ready, signal.SIGINT) == 0


def wrong(folder: Path, *arguments: str, settings: str = "") -> tuple[int, str]:
    """Exit code and message of a hub that does not start."""
    ready = hubs.started(folder, *arguments, settings=settings)
    out, _ = ready.process.communicate(timeout=hubs.PATIENCE_S)
    assert out == ""
    assert "Traceback" not in ready.said
    assert "inside the program" not in ready.said, ready.said
    return ready.process.returncode, ready.said


def test_a_port_that_somebody_has_is_said(folder: Path) -> None:
    hubs.made(folder)
    port = hubs.ports(folder)[0]
    with socket.create_server(("127.0.0.1", port)):
        code, said = wrong(folder)
    assert code == 1
    assert f"The port {port} cannot be used: another program has it." in said


def test_a_hub_runs_once(folder: Path) -> None:
    with hubs.running(hubs.made(folder)) as ready:
        code, said = wrong(folder)
        assert code == 1
        assert "runs already" in said
        assert ready.process.poll() is None
        assert hubs.is_reachable(hubs.ports(folder)[0])


def test_a_machine_that_is_none_of_the_hubs_is_told(folder: Path) -> None:
    command("hub", "init", folder, "--host", "192.0.2.77")
    code, said = wrong(folder)
    assert code == 1
    assert "192.0.2.77" in said
    code, said = wrong(folder, "--server", "2")
    assert code == 2
    assert "--server" in said


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (None, "missing"),
        ("not a program", "cannot be run"),
        ("#!/bin/sh\necho hello", "no stream server"),
        ("#!/bin/sh\necho nats-server: v2.9.10", "too old"),
        (
            "#!/bin/sh\n[ $1 = --version ] && echo nats-server: v2.12.0 || echo unknown field sync_interval",
            "unknown field",
        ),
        (
            "#!/bin/sh\n[ $1 = --version ] && echo nats-server: v2.12.0\n[ $1 = -t ] && echo it is valid\nexit 7",
            "does not start",
        ),
    ],
)
def test_a_program_that_is_no_good_is_said(folder: Path, program: str | None, said: str) -> None:
    hubs.made(folder)
    path = folder.parent / "server"
    if program:
        path.write_text(program, encoding="utf-8")
        path.chmod(0o755)
    code, told = wrong(folder, settings=f'nats_server = "{path}"')
    assert code == 1
    assert said in told


@pytest.mark.parametrize("name", ["hub.nkey", "ca.pem", "hub-1.conf", "hub-1.pem", "hub-1.key"])
@pytest.mark.parametrize("text", [None, "broken"])
def test_a_broken_file_of_the_folder_is_said(folder: Path, name: str, text: str | None) -> None:
    hubs.made(folder)
    (folder / name).unlink()
    if text:
        (folder / name).write_text(text, encoding="utf-8")
    code, said = wrong(folder)
    assert code in {1, 2}
    assert str(folder) in said
    assert "copy of the" in said


def stored(ready: Ready, name: str = "kiosk-1") -> int:
    """Write a scan, however long the hub takes to come back; gives its sequence number."""

    async def write() -> int:
        while True:
            try:
                async with joined(ready.creds(name), retry=True) as kiosk:
                    answer = await kiosk.client.request(f"hall.e.scan.x.{name}", b"{}", timeout=1)
                    return int(orjson.loads(answer.data)["seq"])
            except (Error, KeyError):
                await asyncio.sleep(0.05)

    async def in_time() -> int:
        async with asyncio.timeout(hubs.PATIENCE_S):
            return await write()

    return asyncio.run(in_time())


def test_a_killed_hub_takes_its_server_along_and_starts_again(folder: Path) -> None:
    with hubs.running(hubs.made(folder)) as ready:
        assert stored(ready) == 1
        server = ready.server_pid()
        hubs.stopped(ready, signal.SIGKILL)
        hubs.wait_for(lambda: not Path(f"/proc/{server}").exists())
    with hubs.running(folder) as ready:
        assert stored(ready) == 2


def test_a_killed_server_is_started_again(folder: Path) -> None:
    with hubs.running(hubs.made(folder)) as ready:
        for seq in range(1, 4):
            assert stored(ready) == seq
            os.kill(ready.server_pid(), signal.SIGKILL)
            hubs.wait_for(lambda: ready.said.count("is started again") == seq)  # noqa: B023 - waited for here
        assert stored(ready) == 4
    assert ready.process.returncode == 0


def test_streams_that_were_lost_are_made_again(folder: Path) -> None:
    with hubs.running(hubs.made(folder)) as ready:
        stored(ready)
        stored(ready)
    shutil.rmtree(folder / "jetstream")
    with hubs.running(folder) as ready:
        assert stored(ready) == 1
        shutil.rmtree(folder / "jetstream")
        os.kill(ready.server_pid(), signal.SIGKILL)
        hubs.wait_for(lambda: "made again" in ready.said)
        assert stored(ready) == 1


def test_a_folder_can_be_carried_elsewhere(folder: Path) -> None:
    hubs.made(folder)
    shutil.copytree(folder, folder.parent / "elsewhere")
    shutil.rmtree(folder)
    with hubs.running(folder.parent / "elsewhere") as ready:
        assert stored(ready) == 1


def leader(credentials: Credentials) -> str:
    async def ask() -> str:
        async with joined(credentials, retry=True) as terminal:
            return str((await terminal.info())["cluster"]["leader"])

    return asyncio.run(ask())


def test_three_servers_go_on_without_their_leader(folder: Path) -> None:
    with hubs.running(hubs.made(folder, servers=3)) as ready:
        assert stored(ready) == 1

        async def replicas() -> tuple[int, int]:
            async with joined(ready.creds("organiser")) as organiser:
                info = await organiser.info()
                return info["config"]["num_replicas"], len(info["cluster"]["replicas"])

        assert asyncio.run(replicas()) == (3, 2)
        number = int(leader(ready.creds("organiser")).removeprefix("hub-"))
        os.kill(ready.server_pid(number), signal.SIGKILL)
        assert stored(ready) == 2
        assert command("hub", "revoke", folder, "kiosk-2").json == {"revoked": "kiosk-2"}
        assert stored(ready) == 3
