"""A hub made, added to, and a terminal shut out of it. What its files say is written in `db.hub`."""

import os
import re
import signal
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.files import write_whole
from app.hub_folder import file_of, keep, read, read_text
from app.problems import BadInput
from db import credentials, hub
from db.credentials import Credentials
from db.faults import Fault
from db.hub import Hub, Terminal

if TYPE_CHECKING:
    from db.hub_certificates import Certified

DEFAULT_PORT: Final = 4222

_OURS = re.compile(r"(hub|hub-[1-9])\.(json|nkey|conf|pem|key|pid|log|lock)|ca\.(pem|key)|credentials|jetstream|\..*")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a hub is to have. None: as before, or the usual."""

    kiosks: int
    boards: int
    desks: int
    servers: int | None = None
    port: int | None = None
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A hub's folder, ready."""

    servers: list[str]
    """A URL each."""
    credentials: dict[str, Path]
    """A file per terminal; absolute."""
    carried_off: list[str]
    """Terminals whose file is no longer in the folder."""


def init(folder: Path, wanted: Wanted) -> Made:
    """Make a hub's folder, or add to it the terminals that are missing. Nothing that is there is made anew.

    Raises BadInput where something else was asked for before, or the folder is somebody else's; Fault.
    """
    folder = folder.absolute()
    before = read(folder) if os.access(folder / "hub.json", os.F_OK) else None
    hosts, port = _place(before, wanted)
    _make_folder(folder, before)
    hub_seed = None if before else credentials.new_seed()
    started = before or Hub(hosts, port, credentials.public_key(hub_seed or ""), ())
    if hub_seed:
        _certify(folder, started)
        _write(folder / "hub.nkey", hub_seed)
    added = _added(folder, started, wanted)
    whole = started._replace(terminals=started.terminals + added)
    keep(folder, whole, signal.SIGTERM if added else signal.SIGHUP)
    files = {t.name: file_of(folder, t.name) for t in whole.terminals if not t.revoked}
    return Made(
        hub.urls_of(whole),
        {name: file for name, file in files.items() if file.exists()},
        [name for name, file in files.items() if not file.exists()],
    )


def revoke(folder: Path, name: str) -> list[str]:
    """Shut a terminal out, at once where a server of the hub runs on this machine; gives the URLs of all others.

    Raises BadInput where there is no such terminal, and Fault.
    """
    folder = folder.absolute()
    known = read(folder)
    names = [terminal.name for terminal in known.terminals]
    if name not in names:
        raise BadInput(f"{name!r} is no terminal of this hub. It has {', '.join(names)}.")
    terminals = tuple(t._replace(revoked=t.revoked or t.name == name) for t in known.terminals)
    without = known._replace(terminals=terminals)
    told = keep(folder, without)
    try:
        file_of(folder, name).unlink(missing_ok=True)
    except OSError as error:
        raise Fault(f"{name} is shut out, but {file_of(folder, name)} cannot be deleted: {error.strerror}.") from error
    return [
        url for server, url in zip(hub.servers_of(without), hub.urls_of(without), strict=True) if server not in told
    ]


def _place(before: Hub | None, wanted: Wanted) -> tuple[tuple[str, ...], int]:
    """Hosts, one per server, and the port."""
    servers = wanted.servers or (len(before.hosts) if before else max(1, len(wanted.hosts)))
    if servers not in {1, 3}:
        raise BadInput(f"--servers: a hub has 1 server, or 3 that replicate, not {servers}.")
    hosts = wanted.hosts or (before.hosts if before else (_own_address(),))
    if len(hosts) not in {1, servers}:
        raise BadInput(f"--host: {len(hosts)} addresses for {servers} servers; name one for each, or one for all.")
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise BadInput(f"--host: {host!r} is no address; write one such as 192.168.10.2.")
    hosts = hosts if len(hosts) == servers else hosts * servers
    port = wanted.port or (before.port if before else DEFAULT_PORT)
    if servers > 1 and port + servers + hub.ROUTES > 0xFFFF:
        raise BadInput(f"--port: {port} leaves no ports for the servers among themselves; choose one below 64500.")
    if before and (hosts, port) != (before.hosts, before.port):
        there = ", ".join(hub.urls_of(before))
        raise BadInput(
            f"This hub was made for {there}, which every terminal's file says. Leave out --servers, --port and --host, "
            "or make another hub in another folder."
        )
    return hosts, port


def _own_address() -> str:
    """The address of this machine in the network that leads farthest; asking for it sends nothing."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"


def _make_folder(folder: Path, before: Hub | None) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        foreign = sorted(path.name for path in folder.iterdir() if not _OURS.fullmatch(path.name))
        if foreign and before is None:
            raise BadInput(f"{folder} holds other things ({foreign[0]}). Name a folder that is empty or not there yet.")
        folder.chmod(0o700)
        (folder / "credentials").mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise Fault(f"The folder {folder} cannot be made: {error.strerror}. Choose another one.") from error


def _certify(folder: Path, made: Hub) -> None:
    """The authority, and a certificate per server."""
    try:
        from db import hub_certificates as certificates  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise Fault('The extra `hub` is missing. Install it: pip install "treffpunkt[hub]".') from error

    now = datetime.now(UTC)
    since = now - certificates.EARLIER
    authority = certificates.authority(since, now + 10 * certificates.YEAR)
    _write_both(folder, "ca", authority)
    for server in hub.servers_of(made):
        names = (server.host, "localhost", "127.0.0.1", "::1", *filter(_HOST.fullmatch, (socket.gethostname(),)))
        _write_both(folder, server.name, certificates.server(authority, names, since, now + 5 * certificates.YEAR))


def _write_both(folder: Path, name: str, made: "Certified") -> None:
    write_whole(folder / f"{name}.pem", made.certificate)
    write_whole(folder / f"{name}.key", made.key)


def _write(path: Path, text: str) -> None:
    write_whole(path, text.encode())


def _added(folder: Path, started: Hub, wanted: Wanted) -> tuple[Terminal, ...]:
    """The terminals that are missing, each with its file."""
    there = {terminal.name for terminal in started.terminals}
    counts = (("desk", wanted.desks), ("kiosk", wanted.kiosks), ("board", wanted.boards))
    names = [("organiser", "organiser"), *((f"{role}-{n + 1}", role) for role, many in counts for n in range(many))]
    ca = read_text(folder / "ca.pem")
    ports = [server.port for server in hub.servers_of(started)]
    # A terminal on the hub's own machine finds it without any network.
    urls = tuple(dict.fromkeys([*hub.urls_of(started), *(f"tls://127.0.0.1:{port}" for port in ports)]))
    added = []
    for name, role in names:
        if name not in there:
            seed = credentials.new_seed()
            _write(file_of(folder, name), credentials.text_of(Credentials(name, role, urls, seed, ca)))
            added.append(Terminal(name, role, credentials.public_key(seed)))
    return tuple(added)
