"""A fleet of terminals as processes around one hub, which can be killed, stopped and cut off, and has to agree."""

import json
import os
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.badge import read_key
from app.event_folder import read_folder
from app.joining import join_with
from app.load import load_into
from app.tickets import all_current
from db.hall import Hall
from tests.system.commands import ROOT
from tests.system.hubs import Ready
from tests.system.proxies import Proxy, through

EVENT = ROOT / "resources" / "eu-us-2016"
EVE = datetime(2016, 4, 24, 12, 0, tzinfo=UTC)
PATIENCE_S = 60


@dataclass
class Member:
    """One terminal: its hall file, and its process while it has one."""

    name: str
    path: Path
    process: subprocess.Popen[str] | None = None
    reported: list[str] = field(default_factory=list)
    """Facts that it said were on disk."""

    def start(self) -> None:
        """Run it; it is at work when this is done, also where it is killed while it begins."""
        answer = None
        while answer is None:
            self.kill()
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.system.at_terminal", self.path],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            answer = self._answer()
            assert answer is not None or self.process.wait() == -signal.SIGKILL

    def do(self, *act: str | int) -> dict[str, Any] | None:
        """Let it do something; what it says of that, or none where it died meanwhile."""
        assert self.process is not None
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(act) + "\n")
            self.process.stdin.flush()
        except (BrokenPipeError, OSError):
            return None
        answer = self._answer()
        if answer is not None:
            self.reported += answer.get("facts", [])
        return answer

    def _answer(self) -> dict[str, Any] | None:
        assert self.process is not None
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else None

    def kill(self) -> None:
        """As a power cut does it."""
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def revive(self) -> None:
        """Start it again, if it was killed."""
        if self.process is None or self.process.poll() is not None:
            self.start()

    def end(self) -> None:
        """In order."""
        if self.process is not None:
            self.process.communicate(timeout=PATIENCE_S)
            self.process = None

    def value(self, sql: str) -> Any:
        """What its file says, read by somebody else."""
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=PATIENCE_S)
        try:
            return connection.execute(sql).fetchone()[0]
        finally:
            connection.close()

    def ids(self, sql: str = "SELECT id FROM facts") -> set[str]:
        """A column of its file."""
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=PATIENCE_S)
        try:
            return {row[0] for row in connection.execute(sql)}
        finally:
            connection.close()


@contextmanager
def fleet(
    folder: Path, hub: Ready, *names: str, proxy: Proxy | None = None, beyond: str = ""
) -> Iterator[dict[str, Member]]:
    """Members of these names at work and in step; the organiser has loaded the demo event. At the end none runs.

    Those whose names end in `beyond` reach the hub by way of the proxy.
    """
    members = {name: Member(name, folder / f"{name}.hall") for name in names}
    load_into(members["organiser"].path, folder / "key", read_folder(EVENT), at=EVE)
    for member in members.values():
        file = hub.file(member.name)
        join_with(member.path, through(proxy, file, folder) if proxy and member.name.endswith(beyond) else file)
    try:
        for member in members.values():
            member.start()
        assert_converged(members)
        yield members
        for member in members.values():
            member.end()
    finally:
        for member in members.values():
            member.kill()


def codes_of(folder: Path, organiser: Member) -> dict[str, str]:
    """Everybody's current badge code, by id."""
    with Hall(organiser.path) as hall:
        return {ticket.participant.id: ticket.code for ticket, _ in all_current(hall, read_key(folder / "key"))}


def until(condition: Callable[[], bool], patience_s: float, what: Callable[[], object]) -> None:
    """Wait until it is so."""
    end = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < end, what()
        time.sleep(0.05)


def in_agreement(members: dict[str, Member]) -> bool:
    """Whether nothing waits anywhere and all digests are equal."""
    digests = {member.value("SELECT digest FROM terminal") for member in members.values()}
    waiting = [member.value("SELECT count(*) FROM outbox") for member in members.values()]
    return len(digests) == 1 and not any(waiting)


def state_of(members: dict[str, Member]) -> list[tuple[str, ...]]:
    """What a failed wait tells."""
    sql = "SELECT name || ', facts ' || facts || ', ' || digest || (SELECT ' waits' FROM outbox LIMIT 1) FROM terminal"
    return [(member.value(sql), str(member.ids("SELECT reason FROM refused"))) for member in members.values()]


def assert_converged(members: dict[str, Member], patience_s: float = PATIENCE_S) -> None:
    """Equal digests, everything reported is everywhere, no gap in what anybody made, and a rebuild changes nothing."""
    until(lambda: in_agreement(members), patience_s, lambda: state_of(members))
    everything = {name: member.ids() for name, member in members.items()}
    reported = {fact for member in members.values() for fact in member.reported}
    for name, facts in everything.items():
        assert reported <= facts, (name, len(reported - facts))
    for member in members.values():
        has_all = member.name.startswith(("desk", "organiser"))
        for origin in members:
            counts = "count(*) || ' ' || count(DISTINCT seq) || ' ' || coalesce(max(seq), 0)"
            rows = f"SELECT {counts} FROM facts WHERE origin = '{origin}'"
            if origin == "organiser" and not has_all:
                continue  # What desks alone know makes gaps at the others.
            made, distinct, highest = map(int, member.value(rows).split())
            assert made == distinct == highest, (member.name, origin, made, distinct, highest)


def assert_rebuilt_alike(members: dict[str, Member]) -> None:
    """Nobody runs: tables made anew from the facts are those that were kept."""
    for member in members.values():
        with Hall(member.path) as hall:
            before = hall.value("SELECT digest FROM terminal")
            hall.rebuild()
            assert hall.value("SELECT digest FROM terminal") == before


def frozen(process_id: int, seconds: float) -> None:
    """The process stands still for so long (a hang of the machine, or of its disk)."""
    os.kill(process_id, signal.SIGSTOP)
    select.select([], [], [], seconds)
    os.kill(process_id, signal.SIGCONT)
