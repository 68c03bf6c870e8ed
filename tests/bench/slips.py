"""What the slip's typesetting costs, against the same drawing calls in bare reportlab."""

from collections.abc import Iterator
from typing import Any, Final

from tests.bench.ground import Ground
from tests.bench.table import Answer, Finding, Note, Row
from tests.bench.timing import answer_of, in_turns, median, python, say

SLIPS: Final = 75
PROCESSES: Final = 9


def slips(ground: Ground) -> Iterator[Finding]:
    """75 slips in one PDF, in fresh processes."""
    say("Printing slips …")
    calls = ground.folder / "slips_program.py"

    def once(what: str) -> Any:
        program = python("-m", "tests.bench.slips_once", str(ground.demo), str(SLIPS), what, str(calls))
        return answer_of(program, ground.environ)

    written = once("record")
    ours, bare = in_turns(PROCESSES, lambda: float(once("ours")["ms"]), lambda: float(once("bare")["ms"]))
    yield Row(
        f"{written['slips']} slips in one PDF",
        median(ours),
        median(bare),
        "ms",
        1.3,
        "the same calls in bare reportlab",
    )
    same = {once(what)["digest"] for what in ("ours", "bare")} == {written["digest"]}
    yield Answer("both make the same bytes", same)
    yield Note(f"Slips: {written['calls']:,} drawing calls; both sides load their fonts, in processes of their own.")
