"""A slip from the press of a button until the print server has it, and the screen meanwhile."""

from collections.abc import Iterator
from typing import Final

from _pytest.outcomes import Skipped

from tests.bench.drags import percentile_99
from tests.bench.ground import AT, Ground
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import answer_of, command, median, percentile_95, python, say
from tests.system.printers import printing

ROUNDS: Final = 40


def prints(ground: Ground) -> Iterator[Finding]:
    """On a real print server whose printer takes PDFs as they are."""
    say("Printing on a queue …")
    try:
        with printing() as printers:
            printers.add("SLIPS")
            yield from _prints(ground, {**ground.environ, "CUPS_SERVER": f"{printers.folder}/cups.sock"})
    except Skipped as reason:
        yield Note(f"Printing was not measured. {reason}")


def _prints(ground: Ground, environ: dict[str, str]) -> Iterator[Finding]:
    ready, who = ground.folder / "ready.pdf", next(iter(ground.demo_codes))
    demo = ("--hall", str(ground.demo), "--at", AT)
    answer_of(command("slips", "--out", str(ready), "--participant", who, "--json", *demo), environ)
    program = python("-m", "tests.bench.prints_once", str(ground.demo), AT, "SLIPS", str(ready), str(ROUNDS))
    found = answer_of(program, environ)
    press, bare, frames = found["press"], found["bare"], found["frames"]
    yield Row("one slip, press → job accepted, p50", median(press), median(bare), "ms", 2.0, "bare `lp`, file ready")
    yield Row("frame to frame at a kiosk that prints, p99", percentile_99(frames), 33, "ms", 1.0, "limit")
    p95 = " · ".join(f"{percentile_95(values):.0f} ms" for values in (press, bare))
    yield Note(f"Printing: p95 of a slip and of bare `lp` {p95}; {found['printed']} slips during {len(frames)} frames.")
