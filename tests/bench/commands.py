"""`treffpunkt scan` and `treffpunkt status` as processes."""

import subprocess
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any, Final

from tests.bench.ground import AT, Ground
from tests.bench.table import Answer, Finding, Note, Row
from tests.bench.timing import answer_of, command, in_turns, median, python, say, whole_process

PROCESSES: Final = 15
PEER: Final = "import sys; sys.modules['pandas'] = None; import sqlite_utils, typer"
"""As in an environment that a terminal runs from: the extra `plan` brings pandas, which sqlite-utils would import."""
STATUS_LIMIT: Final = 50.0
"""Milliseconds."""
QT_LOADED: Final = (
    "import sys\nfrom ui.cli import main\n"
    "try:\n    main()\nfinally:\n"
    "    print(any(name.partition('.')[0] in ('PySide6', 'shiboken6') for name in sys.modules), file=sys.stderr)"
)


def scan_command(ground: Ground) -> Iterator[Finding]:
    """The whole process of a scan, against importing what any such command needs."""
    say("Scanning on the command line …")
    codes = cycle(ground.demo_codes.values())
    rest = ("--hall", str(ground.demo), "--at", AT, "--json")
    whole, imports = in_turns(
        PROCESSES,
        lambda: 1000 * whole_process(command("scan", next(codes), *rest), ground.environ),
        lambda: 1000 * whole_process(python("-c", PEER), ground.environ),
    )
    yield Row(
        "`treffpunkt scan` whole process", median(whole), median(imports), "ms", 2.0, "import sqlite_utils, typer"
    )
    program = python("-c", QT_LOADED, "scan", next(codes), *rest)
    told = subprocess.run(program, check=True, capture_output=True, text=True, env=ground.environ)
    yield Answer("`treffpunkt scan` imports no Qt", told.stderr.split()[-1] == "False")


def status(ground: Ground) -> Iterator[Finding]:
    """What `status` does in the big hall, in fresh processes, apart from quick_check."""
    say("Asking for the status …")
    big, small = ground.big, ground.small("small-status")
    inside = [_inside(ground, big) for _ in range(1 + PROCESSES)][1:]
    what = f"`status`, {ground.participants:,} participants, {ground.participants // 2:,} arrivals, without quick_check"
    yield Row(what, median([one["open"] + one["ask"] for one in inside]), STATUS_LIMIT, "ms", 1.0, "limit")
    at_big, at_small = in_turns(
        3,
        lambda: 1000 * whole_process(command("status", "--hall", str(big), "--at", AT, "--json"), ground.environ),
        lambda: 1000 * whole_process(command("status", "--hall", str(small), "--at", AT, "--json"), ground.environ),
    )
    check = _inside(ground, big, "check")["check"]
    yield Note(
        f"`treffpunkt status`, whole process: {median(at_big):,.0f} ms, of which quick_check {check:,.0f} ms; "
        f"in a hall of 100 participants {median(at_small):,.0f} ms."
    )


def _inside(ground: Ground, path: Path, *check: str) -> Any:
    return answer_of(python("-m", "tests.bench.status_once", str(path), *check), ground.environ)
