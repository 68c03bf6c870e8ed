"""What was measured, as a Markdown table, and on which machine."""

import os
import platform
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

HEADER = "| what | measured | peer or limit | ratio | to reach | ok |\n|---|---|---|---|---|---|"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. `peer` is a limit, or what was taken in the same run."""

    what: str
    measured: float
    peer: float
    unit: str
    most: float | None
    """The greatest good ratio; none of both: for comparison only."""
    peer_name: str
    least: float | None = None
    """The least good ratio."""

    def __str__(self) -> str:
        ratio = self.measured / self.peer
        to_reach = (
            f"≤ {self.most:.1f}" if self.most is not None else "–" if self.least is None else f"≥ {self.least:.1f}"
        )
        reached = (self.most is None or ratio <= self.most) and (self.least is None or ratio >= self.least)
        good = "–" if to_reach == "–" else "yes" if reached else "**no**"
        measured, peer = (_number(value, self.unit) for value in (self.measured, self.peer))
        return f"| {self.what} | {measured} | {self.peer_name}: {peer} | {ratio:.2f} | {to_reach} | {good} |"


@dataclass(frozen=True, slots=True)
class Answer:
    """One question with yes for a good answer."""

    what: str
    yes: bool

    def __str__(self) -> str:
        return f"| {self.what} | {'yes' if self.yes else 'no'} | – | – | yes | {'yes' if self.yes else '**no**'} |"


@dataclass(frozen=True, slots=True)
class Note:
    """What explains a row; stands below the table."""

    text: str

    def __str__(self) -> str:
        return f"- {self.text}"


Finding = Row | Answer | Note


def table(findings: Iterable[Finding]) -> Iterator[str]:
    """The lines of the table, then the notes."""
    notes = []
    yield HEADER
    for finding in findings:
        if isinstance(finding, Note):
            notes.append(str(finding))
        else:
            yield str(finding)
    if notes:
        yield ""
        yield from notes


def machine(folder: Path) -> str:
    """One line that names the machine, the versions, and the file system that `folder` is on."""
    return (
        f"{_processor()}, {os.cpu_count()} cores · {platform.system()} {platform.release()} · "
        f"Python {platform.python_version()} · PySide6 {version('PySide6-Essentials')} · "
        f"SQLite {sqlite3.sqlite_version} · {_file_system(folder)}"
    )


def _number(value: float, unit: str) -> str:
    return f"{value:.3f} {unit}" if value < 10 else f"{value:,.0f} {unit}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


def _file_system(folder: Path) -> str:
    """The type of the innermost mount that holds the folder."""
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
    except OSError:
        return "unknown file system"
    holding = [(len(point), kind) for point, kind in mounts if folder.resolve().is_relative_to(point)]
    return max(holding)[1] if holding else "unknown file system"
