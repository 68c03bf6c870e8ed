"""A hub's folder on disk: what it was made for, and the servers that run from it on this machine."""

import fcntl
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.files import write_whole
from app.problems import BadInput
from db import hub
from db.faults import Fault
from db.hub import Hub, Server


def read(folder: Path) -> Hub:
    """What the folder was made for. BadInput where it is no hub's."""
    file = folder / "hub.json"
    try:
        return hub.parse(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise BadInput(f"{folder} is no hub's folder. Make one with `treffpunkt hub init {folder}`.") from error
    except OSError as error:
        raise Fault(f"{file} cannot be read: {error.strerror}. Mend its permissions.") from error
    except ValueError as error:
        raise BadInput(f"{file}: {error}. Put back a copy of the folder, or start with an empty one.") from error


@contextmanager
def locked(folder: Path, server: Server, how: int = fcntl.LOCK_EX) -> Iterator[int]:
    """Hold the right to run this server; gives the open file, which the server is to inherit.

    As long as the server lives, or who runs it, nobody else gets the lock: BlockingIOError.
    """
    file = os.open(folder / f"{server.name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(file, how | fcntl.LOCK_NB)
        yield file
    finally:
        os.close(file)


def keep(folder: Path, known: Hub, how: int = signal.SIGHUP) -> list[Server]:
    """Write what is known, last what a hub is known by, and have the servers that run here read it; gives those.

    SIGHUP is enough to take somebody out. Whom it adds cannot reach the streams, so that takes SIGTERM: who runs the
    server starts it again.
    """
    servers = hub.servers_of(known)
    for server in servers:
        write_whole(folder / f"{server.name}.conf", hub.configuration(known, server).encode())
    write_whole(folder / "hub.json", hub.text_of(known).encode())
    return [server for server in servers if _told(folder, server, how)]


def _told(folder: Path, server: Server, how: int) -> bool:
    """Whether the server runs here, and was sent the signal."""
    try:
        with locked(folder, server, fcntl.LOCK_SH):
            return False
    except BlockingIOError:
        pass
    except OSError as error:
        raise Fault(f"{folder / server.name}.lock cannot be opened: {error.strerror}. Mend its permissions.") from error
    try:
        os.kill(int((folder / f"{server.name}.pid").read_text()), how)
    except (OSError, ValueError):
        return False  # it is about to start, and reads the configuration then
    return True


def read_text(path: Path) -> str:
    """One of the folder's files. Fault where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(f"{path} cannot be read. Put back a copy of the hub's folder.") from error


def file_of(folder: Path, name: str) -> Path:
    """A terminal's credentials file."""
    return folder / "credentials" / f"{name}.creds"
