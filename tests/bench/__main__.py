"""`python -m tests.bench`: each measurement as a ratio to a limit, or to a peer taken in the same run.

It fails nobody: where the program falls short, the table says so.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Final

import typer

from tests.bench.boards import board
from tests.bench.catching_up import catch_up, frames
from tests.bench.commands import scan_command, status
from tests.bench.drags import drag
from tests.bench.fleets import fleet
from tests.bench.ground import Ground
from tests.bench.loads import load
from tests.bench.news import idle, news
from tests.bench.prints import prints
from tests.bench.refreshes import refresh
from tests.bench.reseats import reseat
from tests.bench.scans import scan
from tests.bench.searches import searches
from tests.bench.slips import slips
from tests.bench.table import Finding, machine, table
from tests.bench.windows import memory, paint, start

BUILD: Final = Path(__file__).parents[2] / "build"
"""On the disk that the program is on; a folder for temporary files may lie in memory."""
MEASUREMENTS: Final[dict[str, Callable[[Ground], Iterator[Finding]]]] = {
    "load": load,  # first, since others stand on what it loads
    "scan": scan,
    "paint": paint,
    "drag": drag,
    "refresh": refresh,
    "start": start,
    "command": scan_command,
    "memory": memory,
    "status": status,
    "reseat": reseat,
    "search": searches,
    "slips": slips,
    "print": prints,
    "news": news,
    "catch-up": catch_up,
    "fleet": fleet,
    "frames": frames,
    "idle": idle,
    "board": board,
}


def main(
    quick: Annotated[bool, typer.Option("--quick", help="A tenth of the size.")] = False,
    only: Annotated[list[str] | None, typer.Option("--only", help=f"One of {', '.join(MEASUREMENTS)}.")] = None,
) -> None:
    """Measure, and print a Markdown table."""
    for name in only or ():
        if name not in MEASUREMENTS:
            raise typer.BadParameter(f"There is no measurement {name}. There are {', '.join(MEASUREMENTS)}.")
    BUILD.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="bench-", dir=BUILD) as folder:
        ground = Ground(Path(folder), quick=quick)
        findings = [finding for name in only or MEASUREMENTS for finding in MEASUREMENTS[name](ground)]
        print(machine(BUILD), *table(findings), sep="\n")


app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
app.command()(main)
app()
