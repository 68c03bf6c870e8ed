"""Write slips of a hall file in this fresh process; prints milliseconds and the digest of the PDF as JSON.

`ours` is the program's own drawing. `bare` is a program of the calls that reportlab gets from it, and of nothing else:
no measuring, fitting or sharing out. `record` writes that program. All slips are in English: what others cost is to
read their texts, once in a process.
"""

import hashlib
import io
import json
import re
import sys
import time
from dataclasses import replace
from pathlib import Path

from app import languages
from app.agenda import zone_of
from app.handouts import slip_days
from app.paper import slip
from app.paper.lettering import font
from app.paper.pages import open_pdf
from app.paper.places import A6
from app.venue import venue_of
from db.hall import Hall
from tests.bench.ground import MORNING
from tests.bench.recorded import Recorded


def main(path: Path, count: int, what: str, program: Path) -> None:
    """Do one of the three."""
    with Hall(path) as hall:
        venue, days = venue_of(hall), slip_days(hall, MORNING)[:count]
    slips = [replace(one, language=languages.SOURCE) for one in days]
    lines: list[str] = []
    if what == "record":
        slip.open_pdf = lambda *given: Recorded(open_pdf(*given), "canvas", lines)  # type: ignore[attr-defined]
    bare = compile(program.read_text("utf-8"), str(program), "exec") if what == "bare" else None
    out = io.BytesIO()
    began = time.perf_counter()
    if bare:
        opened = open_pdf(out, A6, f"Slips · {venue.event.name}", MORNING.astimezone(zone_of(venue)))
        exec(bare, {"canvas": opened, "font": font})  # noqa: S102 - it was written by this module
    else:
        slip.write_slips(out, venue, slips, printed_at=MORNING, printed_by="entrance")
    spent = time.perf_counter() - began
    if what == "record":
        fonts = sorted({found[1] for line in lines if (found := re.match(r"text\.setFont\('([^']+)'", line))})
        program.write_text("\n".join([*(f"font({name!r})" for name in fonts), *lines]), "utf-8")
    digest = hashlib.sha256(out.getvalue()).hexdigest()
    print(json.dumps({"ms": 1000 * spent, "slips": len(slips), "calls": len(lines), "digest": digest}))


main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
