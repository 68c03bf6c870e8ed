"""`sync` and `status` as other programs rely on them, and what they say where the hub is not as it should be."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import joining
from app.hub_program import program_of
from db import hub_certificates
from db.credentials import parse, text_of
from tests.system import hubs
from tests.system.commands import ROOT, command
from tests.system.fleets import EVENT

AT = "--at=2016-04-25T09:10"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=2, boards=1, desks=1)) as ready:
        yield ready


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits half a minute for a hub that is not there."""
    monkeypatch.setattr(joining, "PATIENCE_S", 0.5)


@pytest.fixture
def organiser(tmp_path: Path) -> Path:
    """A hall file with the demo event, on its own."""
    path = tmp_path / "organiser.hall"
    assert command("load", EVENT, "--hall", path).code == 0
    return path


def synced(path: Path, *creds: str | Path) -> dict[str, object]:
    ran = command("sync", "--once", "--hall", path, *creds)
    assert ran.code == 0, ran.err
    return ran.json


def status(path: Path) -> dict[str, object]:
    return command("status", "--hall", path, AT).json


def test_terminals_join_with_their_credentials_alone_and_are_ready(
    tmp_path: Path, organiser: Path, hub: hubs.Ready
) -> None:
    facts = status(organiser)["pending"]
    assert synced(organiser, "--creds", hub.file("organiser")) == {
        "sent": facts,
        "received": 0,
        "refused": 0,
        "pending": 0,
    }
    code = command("code", "P012", "--hall", organiser).json["code"]
    for name in ("kiosk-1", "board-1", "desk-1"):
        path = tmp_path / f"{name}.hall"
        assert synced(path, "--creds", hub.file(name))["pending"] == 0
        said = status(path)
        assert (said["digest"], said["event"]) == (status(organiser)["digest"], "eu-us-2016")
        assert said["last_sync"] is not None
        assert said["clock_skew_s"] is not None
        assert (said["terminal"], said["role"]) == (name, name.partition("-")[0])
    kiosk = tmp_path / "kiosk-1.hall"
    assert command("scan", code, "--hall", kiosk, AT).json["outcome"] == "welcome"
    assert status(kiosk)["pending"] == 1
    assert synced(kiosk) == {"sent": 1, "received": 0, "refused": 0, "pending": 0}
    assert synced(organiser)["received"] == 1
    assert status(organiser)["arrived_today"] == 1


def test_what_a_terminal_may_not_write_is_refused_kept_and_taken_out(
    tmp_path: Path, organiser: Path, hub: hubs.Ready
) -> None:
    synced(organiser, "--creds", hub.file("organiser"))
    kiosk = tmp_path / "kiosk-1.hall"
    synced(kiosk, "--creds", hub.file("kiosk-1"))
    digest = status(kiosk)["digest"]
    moved = command("cancel", "M077", "--by", "Eve", "--why", "x", "--hall", kiosk, AT)
    assert moved.code == 0
    code = command("code", "P012", "--hall", organiser).json["code"]
    command("scan", code, "--hall", kiosk, AT)
    assert status(kiosk)["digest"] != digest
    assert synced(kiosk) == {"sent": 1, "received": 0, "refused": 1, "pending": 0}
    synced(organiser)
    said = status(kiosk)
    assert (said["refused"], said["pending"], said["digest"]) == (1, 0, status(organiser)["digest"])
    assert command("reinstate", "M077", "--by", "Eve", "--hall", kiosk, AT).code == 3
    assert synced(kiosk)["refused"] == 0


def test_what_only_desks_know_never_comes_to_a_kiosk(tmp_path: Path, organiser: Path, hub: hubs.Ready) -> None:
    command("staff", "add", "Ann", "--role", "coordinator", "--hall", organiser)
    copied = tmp_path / "kiosk-1.hall"
    shutil.copy(organiser, copied)
    fresh = tmp_path / "kiosk-2.hall"
    synced(organiser, "--creds", hub.file("organiser"))
    for path in (copied, fresh):
        synced(path, "--creds", hub.file(path.stem))
        command("facts", "out", tmp_path / f"{path.stem}.jsonl", "--hall", path)
        said = (tmp_path / f"{path.stem}.jsonl").read_text(encoding="utf-8")
        assert '"contact"' not in said
        assert '"staff"' not in said
        assert b"@example.org" not in path.read_bytes()
        assert status(path)["digest"] == status(organiser)["digest"]
    assert status(copied)["refused"] == 0


def test_facts_from_before_go_out_under_the_joined_name(tmp_path: Path, organiser: Path, hub: hubs.Ready) -> None:
    copied = tmp_path / "kiosk-1.hall"
    shutil.copy(organiser, copied)
    code = command("code", "P012", "--hall", organiser).json["code"]
    command("scan", code, "--hall", copied, AT)
    synced(copied, "--creds", hub.file("kiosk-1"))
    assert status(copied)["pending"] != 0  # The hub knows no event yet, nor whose the loaded facts are.
    synced(organiser, "--creds", hub.file("organiser"))
    assert synced(copied) == {"sent": 1, "received": 0, "refused": 0, "pending": 0}
    synced(organiser)
    assert status(copied)["digest"] == status(organiser)["digest"]


@pytest.mark.usefixtures("impatient")
def test_a_hub_that_is_not_there_is_a_fault_and_loses_nothing(organiser: Path, hub: hubs.Ready) -> None:
    hubs.stopped(hub)
    ran = command("sync", "--once", "--hall", organiser, "--creds", hub.file("organiser"))
    assert ran.code == 1
    assert "facts wait here for it; nothing is lost" in ran.json["error"]
    assert status(organiser)["last_sync"] is None


def test_a_terminal_that_never_joined_is_told_how(organiser: Path) -> None:
    ran = command("sync", "--once", "--hall", organiser)
    assert (ran.code, ran.json["error"]) == (2, joining.NOT_JOINED)


@pytest.mark.parametrize("text", ["", "{}", "no credentials", "\x00", '{"name":"x"}'])
def test_a_file_that_holds_no_credentials_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.creds").write_text(text, encoding="utf-8")
    ran = command("sync", "--once", "--hall", tmp_path / "event.hall", "--creds", tmp_path / "bad.creds")
    assert ran.code == 2
    assert "bad.creds" in ran.json["error"]
    assert not (tmp_path / "event.hall").exists()


def test_a_terminal_stays_what_it_is(organiser: Path, hub: hubs.Ready) -> None:
    synced(organiser, "--creds", hub.file("organiser"))
    assert synced(organiser, "--creds", hub.file("organiser"))["sent"] == 0
    ran = command("sync", "--once", "--hall", organiser, "--creds", hub.file("kiosk-1"))
    assert ran.code == 2
    assert "is that of organiser" in ran.json["error"]


@pytest.mark.usefixtures("impatient")
def test_a_revoked_terminal_is_told_so(tmp_path: Path, organiser: Path, hub: hubs.Ready) -> None:
    synced(organiser, "--creds", hub.file("organiser"))
    kiosk = tmp_path / "kiosk-1.hall"
    synced(kiosk, "--creds", hub.file("kiosk-1"))
    assert command("hub", "revoke", hub.folder, "kiosk-1").code == 0
    ran = command("sync", "--once", "--hall", kiosk)
    assert ran.code == 1
    assert "does not let this terminal in" in ran.json["error"]


@pytest.mark.usefixtures("impatient")
def test_another_hub_at_the_same_place_is_not_believed(tmp_path: Path, organiser: Path, hub: hubs.Ready) -> None:
    other = hubs.made(tmp_path / "other", kiosks=1)
    creds = hub.creds("organiser")._replace(ca=(other / "ca.pem").read_text(encoding="utf-8"))
    (tmp_path / "mixed.creds").write_text(text_of(creds), encoding="utf-8")
    ran = command("sync", "--once", "--hall", organiser, "--creds", tmp_path / "mixed.creds")
    assert ran.code == 1
    assert "is not the one that made these credentials" in ran.json["error"]


@pytest.mark.usefixtures("impatient")
def test_an_expired_certificate_is_named(tmp_path: Path, organiser: Path) -> None:
    folder = hubs.made(tmp_path / "hub")
    signer = hub_certificates.Certified((folder / "ca.pem").read_bytes(), (folder / "ca.key").read_bytes())
    began, ended = (datetime.now(UTC) - timedelta(days=days) for days in (9, 2))
    certified = hub_certificates.server(signer, ["127.0.0.1"], began, ended)
    (folder / "hub-1.pem").write_bytes(certified.certificate)
    (folder / "hub-1.key").write_bytes(certified.key)
    hub = hubs.started(folder)
    try:
        hubs.wait_for(lambda: hubs.is_reachable(hubs.ports(folder)[0]))
        ran = command("sync", "--once", "--hall", organiser, "--creds", hub.file("organiser"))
    finally:
        hubs.stopped(hub)
    assert ran.code == 1
    assert "has expired" in ran.json["error"]


@pytest.mark.usefixtures("impatient")
def test_what_speaks_no_tls_is_no_hub(tmp_path: Path, organiser: Path) -> None:
    creds, port = hubs.made(tmp_path / "hub") / "credentials" / "organiser.creds", hubs.free_port()
    given = parse(creds.read_text(encoding="utf-8"))
    creds.write_text(text_of(given._replace(servers=(f"tls://127.0.0.1:{port}",))), encoding="utf-8")
    server = [str(program_of(None)), "--addr", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(server, stderr=subprocess.DEVNULL) as plain:
        hubs.wait_for(lambda: hubs.is_reachable(port))
        ran = command("sync", "--once", "--hall", organiser, "--creds", creds)
        plain.terminate()
    assert ran.code == 1
    assert "it speaks no TLS" in ran.json["error"]


def test_it_runs_until_it_is_told_to_end_and_then_says_what_it_did(
    tmp_path: Path, organiser: Path, hub: hubs.Ready
) -> None:
    synced(organiser, "--creds", hub.file("organiser"))
    kiosk = tmp_path / "kiosk-1.hall"
    creds = ["--creds", str(hub.file("kiosk-1"))]
    with subprocess.Popen(
        [sys.executable, "-m", "ui.cli", "sync", "--hall", kiosk, *creds, "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        hubs.wait_for(lambda: kiosk.exists() and status(kiosk).get("last_sync"))
        code = command("code", "P012", "--hall", organiser).json["code"]
        command("scan", code, "--hall", kiosk, AT)
        hubs.wait_for(lambda: status(kiosk)["pending"] == 0)
        process.terminate()
        out, err = process.communicate(timeout=hubs.PATIENCE_S)
    assert process.returncode == 0
    assert '"pending": 0' in out  # The hub may tell of a fact before it acknowledges it.
    assert "in step" in err
    assert synced(organiser)["received"] == 1
