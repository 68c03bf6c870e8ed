"""Who gets in at the hub, and who does not: other authorities, no TLS, strangers, the revoked, the added."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nats.aio.client import Client
from nats.errors import Error

from app import hub as hubs_app
from db import hub_certificates as certificates
from db.credentials import Credentials, new_seed, trust
from tests.system import hubs
from tests.system.hubs import Ready, joined


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ready]:
    with hubs.running(hubs.made(tmp_path_factory.mktemp("doors") / "hub")) as ready:
        yield ready


async def refusal(credentials: Credentials) -> str:
    """Why the hub, or the terminal, does not want to."""
    with pytest.raises((Error, OSError)) as caught:
        async with joined(credentials):
            pass
    return str(caught.value).lower()


def test_a_terminal_refuses_a_hub_of_another_authority(hub: Ready) -> None:
    now = datetime.now(UTC)
    other = certificates.authority(now - timedelta(days=1), now + timedelta(days=1)).certificate.decode()
    reason = asyncio.run(refusal(hub.creds("kiosk-1")._replace(ca=other)))
    assert "certificate verify failed" in reason


def test_a_stranger_is_refused(hub: Ready) -> None:
    assert "authorization violation" in asyncio.run(refusal(hub.creds("kiosk-1")._replace(seed=new_seed())))


def test_nobody_gets_in_without_tls(hub: Ready) -> None:
    def talk() -> bytes:
        with socket.create_connection(("127.0.0.1", hubs.ports(hub.folder)[0]), timeout=hubs.PATIENCE_S) as plain:
            plain.sendall(b"CONNECT {}\r\nPUB hall.e.scan.x.kiosk-1 2\r\n{}\r\n")
            return plain.recv(100)

    with suppress(ConnectionResetError):
        assert b"INFO" not in talk()


def test_nobody_gets_in_without_an_nkey(hub: Ready) -> None:
    async def tried() -> None:
        client, creds = Client(), hub.creds("kiosk-1")
        connecting = client.connect(
            creds.servers[0], tls=trust(creds.ca), tls_handshake_first=True, allow_reconnect=False, error_cb=quiet
        )
        with pytest.raises(Error, match="Authorization"):
            await connecting
        await client.close()

    async def quiet(_: Exception) -> None: ...

    asyncio.run(tried())


def test_a_hub_whose_certificate_has_expired_is_refused(tmp_path: Path) -> None:
    folder = hubs.made(tmp_path / "hub")
    now = datetime.now(UTC)
    signer = certificates.Certified((folder / "ca.pem").read_bytes(), (folder / "ca.key").read_bytes())
    old = certificates.server(signer, ["127.0.0.1"], now - timedelta(days=9), now - timedelta(days=1))
    (folder / "hub-1.pem").write_bytes(old.certificate)
    (folder / "hub-1.key").write_bytes(old.key)
    ready = hubs.started(folder)
    try:
        hubs.wait_for(lambda: hubs.is_reachable(hubs.ports(folder)[0]))
        assert "certificate has expired" in asyncio.run(refusal(ready.creds("kiosk-1")))
        hubs.wait_for(lambda: "certificate has expired" in ready.said)
    finally:
        assert hubs.stopped(ready) == 0


def test_a_revoked_terminal_is_out_at_once_and_for_good_while_the_others_stay(tmp_path: Path) -> None:
    folder = hubs.made(tmp_path / "hub")

    async def tried(hub: Ready) -> None:
        stolen = hub.creds("kiosk-1")
        async with (
            joined(stolen) as thief,
            joined(hub.creds("kiosk-2")) as kiosk,
            joined(hub.creds("desk-1")) as desk,
        ):
            stored = await thief.asked("hall.e.scan.x.kiosk-1", {})
            assert await asyncio.to_thread(hubs_app.revoke, folder, "kiosk-1") == []
            await hubs.until(lambda: thief.client.is_closed)
            assert "authorization violation" in await refusal(stolen)
            heard = await kiosk.client.subscribe("hall.>")
            await kiosk.info()
            again = await desk.asked("hall.e.seat.x.desk-1", {})
            assert again["seq"] == stored["seq"] + 1
            assert (await heard.next_msg(timeout=hubs.PATIENCE_S)).subject == "hall.e.seat.x.desk-1"
            assert await kiosk.read("HALL", again["seq"]) == [("hall.e.seat.x.desk-1", b"{}")]
            assert kiosk.complaints == desk.complaints == []

    with hubs.running(folder) as hub:
        asyncio.run(tried(hub))
        seed = hub.creds("kiosk-2")
    with hubs.running(folder) as hub:

        async def later() -> None:
            async with joined(seed) as kiosk:
                assert (await kiosk.info())["state"]["messages"] == 2

        asyncio.run(later())


def test_a_terminal_added_while_the_hub_runs_is_let_in(tmp_path: Path) -> None:
    folder = hubs.made(tmp_path / "hub", kiosks=1)

    async def tried(hub: Ready) -> None:
        async with joined(hub.creds("kiosk-2"), retry=True) as kiosk:
            assert (await kiosk.asked("hall.e.scan.x.kiosk-2", {}))["seq"] == 1

    with hubs.running(folder) as hub:
        hubs_app.init(folder, hubs_app.Wanted(2, 1, 2))
        asyncio.run(tried(hub))
