"""A hub at work: its servers started, their streams made, both watched until it is told to stop."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import ExitStack, suppress
from pathlib import Path
from time import monotonic
from typing import Any, Final, NamedTuple, NoReturn

from app.hub_disk import until_there_is_room_again
from app.hub_folder import locked, read, read_text
from app.hub_program import check_configuration, check_ports, is_here, program_of
from app.problems import BadInput
from db import hub, hub_streams
from db.credentials import Credentials, public_key, trust
from db.faults import Fault
from db.hub import Server

LOOK_AGAIN_S: Final = 3
LONGEST_PAUSE_S: Final = 5
GRACE_S: Final = 5
"""Seconds that a server has to stop by itself, and that somebody else has to give up its lock."""

logging.getLogger("asyncio").addFilter(lambda record: "eof_received" not in str(record.msg))  # nats-py's, at every end

# Linux kills the server with the process that started it, whatever that one died of (PR_SET_PDEATHSIG is 1).
_STARTER = """
import ctypes, os, signal, sys
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
if os.getppid() == int(sys.argv[1]):
    os.execv(sys.argv[2], sys.argv[2:])
"""


class Run(NamedTuple):
    """What a running hub is made of."""

    folder: Path
    program: Path
    servers: list[Server]
    """Those of this machine."""
    credentials: Credentials
    """The hub's own."""
    replicas: int
    ready: Callable[[list[str]], None]
    note: Callable[[str], None]


def run(
    folder: Path,
    program: Path | None,
    number: int | None,
    ready: Callable[[list[str]], None],
    note: Callable[[str], None],
) -> None:
    """Run the servers of this hub that belong on this machine (or the one with this number) until SIGTERM or SIGINT.

    Calls `ready` with their URLs once the streams are there, and `note` with what a person should know.
    Raises BadInput and Fault.
    """
    folder = folder.absolute()
    known = read(folder)
    servers = _servers(hub.servers_of(known), number)
    found = program_of(program)
    for server in servers:
        check_configuration(found, folder, server)
    own = _own_credentials(folder, servers)
    asyncio.run(_running(Run(folder, found, servers, own, len(known.hosts), ready, note)))


def _own_credentials(folder: Path, servers: list[Server]) -> Credentials:
    """With which the hub makes its streams, through its own servers. BadInput where a file of the folder is broken."""
    seed, ca = read_text(folder / "hub.nkey").strip(), read_text(folder / "ca.pem")
    try:
        public_key(seed)
        trust(ca)
    except ValueError as error:
        raise BadInput(f"{folder}: hub.nkey or ca.pem is broken. Put back a copy of the hub's folder.") from error
    urls = tuple(f"tls://{hub.at(server.host, server.port)}" for server in servers)
    return Credentials("hub", "hub", urls, seed, ca)


def _servers(all_: list[Server], number: int | None) -> list[Server]:
    if number is not None:
        chosen = [server for server in all_ if server.number == number]
        if not chosen:
            raise BadInput(f"--server: this hub has no server {number}; its servers are 1 to {len(all_)}.")
        return chosen
    here = [server for server in all_ if is_here(server)]
    if not here:
        hosts = ", ".join(dict.fromkeys(server.host for server in all_))
        raise Fault(f"This machine is none of the hub's: it has no address {hosts}. Give it one, or run the hub there.")
    return here


async def _running(run: Run) -> None:
    stopped, up = asyncio.Event(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    with ExitStack() as locks:
        held = [await _lock(locks, run, server) for server in run.servers]
        for server in run.servers:
            check_ports(server, several=run.replicas > 1)
        kept = [_kept(run, server, lock, up) for server, lock in zip(run.servers, held, strict=True)]
        await _until_one_ends(stopped.wait(), _watched(run, up), *kept)


async def _until_one_ends(*works: Coroutine[Any, Any, object]) -> None:
    """Do all of it until the first is done, and end the others. Raises what the first raised."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    for task in done:
        task.result()


async def _lock(locks: ExitStack, run: Run, server: Server) -> int:
    """The server's lock, for which a hub that was just killed is given time to go."""
    until = monotonic() + GRACE_S
    while True:
        try:
            return locks.enter_context(locked(run.folder, server))
        except BlockingIOError as error:
            if monotonic() > until:
                raise Fault(f"The hub in {run.folder} runs already. Stop that `treffpunkt hub run` first.") from error
        except OSError as error:
            raise Fault(f"{run.folder} cannot be written: {error.strerror}. Mend its permissions.") from error
        await asyncio.sleep(0.05)


async def _kept(run: Run, server: Server, lock: int, up: asyncio.Event) -> NoReturn:
    """Start the server, and start it again whenever it ends. Fault where it does not come up at all."""
    pause = 0.1
    while True:
        began = monotonic()
        code = await _served(run, server, lock)
        lived = monotonic() - began
        log = run.folder / f"{server.name}.log"
        if not up.is_set() and lived < GRACE_S:
            raise Fault(
                f"The server {server.name} does not start: {_last_error(log) or f'it ended with {code}'}. See {log}."
            )
        pause = 0.1 if lived > 2 * LONGEST_PAUSE_S else min(2 * pause, LONGEST_PAUSE_S)
        run.note(f"The server {server.name} ended ({code}) and is started again. {log} may say why.")
        await asyncio.sleep(pause)


async def _served(run: Run, server: Server, lock: int) -> int:
    """Run the server to its end, or end it where it has to start anew or is no longer wanted; gives its exit code."""
    store = run.folder / "jetstream" / (server.name if run.replicas > 1 else "")
    log = run.folder / f"{server.name}.log"
    starter = (sys.executable, "-I", "-S", "-c", _STARTER, str(os.getpid()))
    process = await asyncio.create_subprocess_exec(
        *starter,
        run.program,
        "-c",
        f"{server.name}.conf",
        cwd=run.folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        pass_fds=(lock,),
        start_new_session=True,  # the interrupt key is for this program, which then ends the server
    )
    try:
        await _until_one_ends(process.wait(), until_there_is_room_again(store, log, run.note))
    finally:
        await _end(process)
        with suppress(OSError):
            (run.folder / f"{server.name}.pid").unlink(missing_ok=True)
    return await process.wait()


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), GRACE_S)
    if process.returncode is None:
        process.kill()
        await process.wait()


def _last_error(log: Path) -> str:
    """What the server said last before it gave up; empty where it said nothing."""
    with suppress(OSError):
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        return next((line.partition("] ")[2] for line in reversed(lines) if "[FTL]" in line or "[ERR]" in line), "")
    return ""


async def _watched(run: Run, up: asyncio.Event) -> NoReturn:
    """Look after the streams: say once that they are there, and make them again where they are gone."""
    began, waiting = monotonic(), False
    while True:
        try:
            made = await hub_streams.make(run.credentials, run.replicas)
        except hub_streams.NotYet as reason:
            if not waiting and monotonic() - began > 1:
                run.note(f"Waiting for the servers of this hub: {reason}")
                waiting = True
            await asyncio.sleep(0.1)
            continue
        if made and up.is_set():
            run.note(f"The streams were gone and are made again, empty: {', '.join(made)}. Terminals fill them.")
        elif waiting:
            run.note("The servers of this hub are there.")
        if not up.is_set():
            up.set()
            run.ready(list(run.credentials.servers))
        await asyncio.sleep(LOOK_AGAIN_S)
        began, waiting = monotonic(), False
