"""`hub init` and `hub revoke` as the contract says: what is in the folder, and what is said of wrong wishes."""

import socket
import stat
from pathlib import Path

import orjson
import pytest

from db.credentials import parse
from tests.system.commands import Ran, command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "hub"


def init(folder: Path, *options: str) -> Ran:
    return command("hub", "init", folder, "--kiosks", "2", "--boards", "1", "--desks", "2", *options)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_init_makes_a_folder_with_a_file_per_terminal(folder: Path) -> None:
    ran = init(folder, "--host", "192.168.10.2", "--port", "4333")
    assert ran.code == 0
    assert ran.json["servers"] == ["tls://192.168.10.2:4333"]
    names = ["organiser", "desk-1", "desk-2", "kiosk-1", "kiosk-2", "board-1"]
    assert ran.json["credentials"] == {name: str(folder / "credentials" / f"{name}.creds") for name in names}
    for name, file in ran.json["credentials"].items():
        credentials = parse(Path(file).read_text(encoding="utf-8"))
        assert (credentials.name, credentials.role) == (name, name.partition("-")[0])
        assert credentials.servers == ("tls://192.168.10.2:4333", "tls://127.0.0.1:4333")
    assert len({parse(Path(file).read_text(encoding="utf-8")).seed for file in ran.json["credentials"].values()}) == 6


def test_only_its_owner_can_read_the_folder(folder: Path) -> None:
    init(folder)
    assert mode(folder) == mode(folder / "credentials") == 0o700
    assert {mode(path) for path in folder.rglob("*") if path.is_file()} == {0o600}


def test_without_a_host_the_hub_has_an_address_of_this_machine(folder: Path) -> None:
    [url] = init(folder).json["servers"]
    host = url.removeprefix("tls://").removesuffix(":4222")
    with socket.socket() as probe:
        probe.bind((host, 0))


def test_three_servers_have_a_url_each(folder: Path, tmp_path: Path) -> None:
    ran = init(folder, "--servers", "3", "--host", "10.1.1.1", "--port", "4222")
    assert ran.json["servers"] == ["tls://10.1.1.1:4222", "tls://10.1.1.1:4223", "tls://10.1.1.1:4224"]
    hosts = [option for n in (1, 2, 3) for option in ("--host", f"10.1.1.{n}")]
    ran = init(tmp_path / "other", *hosts)
    assert ran.json["servers"] == ["tls://10.1.1.1:4222", "tls://10.1.1.2:4222", "tls://10.1.1.3:4222"]


def test_init_again_keeps_everything_and_adds_what_is_missing(folder: Path) -> None:
    init(folder, "--host", "10.1.1.1")
    before = everything(folder)
    assert init(folder).code == 0
    assert everything(folder) == before
    ran = command("hub", "init", folder, "--kiosks", "3")
    assert sorted(set(ran.json["credentials"]) & {"kiosk-1", "kiosk-3", "desk-2"}) == ["desk-2", "kiosk-1", "kiosk-3"]
    after = everything(folder)
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {"credentials/kiosk-3.creds", "hub-1.conf", "hub.json"}


def test_a_terminal_whose_file_was_carried_off_keeps_its_rights(folder: Path) -> None:
    init(folder)
    (folder / "credentials" / "kiosk-1.creds").unlink()
    before = everything(folder)
    ran = init(folder)
    assert "kiosk-1" not in ran.json["credentials"]
    assert "kiosk-1: its file is no longer in the folder" in ran.err
    assert everything(folder) == before


@pytest.mark.parametrize(
    "options", [("--port", "4223"), ("--host", "10.9.9.9"), ("--servers", "3"), ("--servers", "3", "--port", "5000")]
)
def test_a_hub_does_not_move(folder: Path, options: tuple[str, ...]) -> None:
    init(folder, "--host", "10.1.1.1", "--port", "4222", "--servers", "1")
    before = everything(folder)
    ran = init(folder, *options)
    assert ran.code == 2
    assert "tls://10.1.1.1:4222" in ran.json["error"]
    assert everything(folder) == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--servers", "2"), "--servers"),
        (("--servers", "5"), "--servers"),
        (("--port", "0"), "--port"),
        (("--port", "70000"), "--port"),
        (("--servers", "3", "--port", "65000"), "--port"),
        (("--kiosks", "-1"), "--kiosks"),
        (("--kiosks", "100000"), "--kiosks"),
        (("--host", "not an address"), "--host"),
        (("--host", ""), "--host"),
        (("--host", "a", "--host", "b"), "--servers"),
        (("--servers", "3", "--host", "a", "--host", "b"), "--host"),
    ],
)
def test_what_makes_no_hub_is_said(folder: Path, options: tuple[str, ...], said: str) -> None:
    ran = command("hub", "init", folder, *options)
    assert ran.code == 2
    assert said in ran.json["error"]
    assert not folder.exists()


def test_a_folder_of_somebody_else_is_left_alone(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    (folder / "holiday.jpg").write_bytes(b"sun")
    ran = init(folder)
    assert ran.code == 2
    assert "holiday.jpg" in ran.json["error"]
    assert everything(folder) == {"holiday.jpg": b"sun"}
    assert mode(folder) == 0o755


def test_a_file_is_no_folder(folder: Path) -> None:
    folder.write_text("a file", encoding="utf-8")
    assert init(folder).code == 1
    assert command("hub", "run", folder).code == 2
    assert command("hub", "revoke", folder, "kiosk-1").code == 2


def test_a_hub_that_was_made_by_half_is_made_whole(folder: Path) -> None:
    init(folder)
    (folder / "hub.json").unlink()
    (folder / "hub-1.key").unlink()
    assert init(folder).code == 0
    assert (folder / "hub-1.key").exists()
    assert (folder / "hub.json").exists()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"form": 2}', '{"form": 1, "hosts": []}', "\0", "ä"])
def test_a_broken_hub_json_is_said(folder: Path, text: str) -> None:
    init(folder)
    (folder / "hub.json").write_text(text, encoding="latin-1")
    for ran in (init(folder), command("hub", "run", folder), command("hub", "revoke", folder, "kiosk-1")):
        assert ran.code == 2
        assert "hub.json" in ran.json["error"]


def test_revoke_takes_a_terminal_out_for_good(folder: Path) -> None:
    file = Path(init(folder).json["credentials"]["kiosk-2"])
    nkey = next(
        t["nkey"] for t in orjson.loads((folder / "hub.json").read_bytes())["terminals"] if t["name"] == "kiosk-2"
    )
    assert nkey in (folder / "hub-1.conf").read_text(encoding="utf-8")
    ran = command("hub", "revoke", folder, "kiosk-2")
    assert (ran.code, ran.json) == (0, {"revoked": "kiosk-2"})
    assert not file.exists()
    assert nkey not in (folder / "hub-1.conf").read_text(encoding="utf-8")
    assert command("hub", "revoke", folder, "kiosk-2").code == 0
    assert "kiosk-2" not in init(folder).json["credentials"]
    assert nkey not in (folder / "hub-1.conf").read_text(encoding="utf-8")
    assert "kiosk-3" in command("hub", "init", folder, "--kiosks", "3").json["credentials"]


def test_revoke_of_somebody_unknown_names_those_who_are_known(folder: Path) -> None:
    init(folder)
    ran = command("hub", "revoke", folder, "kiosk-9")
    assert ran.code == 2
    assert "organiser, desk-1, desk-2, kiosk-1, kiosk-2, board-1" in ran.json["error"]
