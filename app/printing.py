"""A slip on its way to paper: a PDF in the folder that a printer takes from, and the fact that it was made.

reportlab is imported with the first slip, so that a terminal starts without it.
"""

import io
from pathlib import Path

from app.agenda import zone_of
from app.changes import seen_in
from app.clock import Clock, milliseconds
from app.files import write_whole
from app.venue import venue_of
from db import questions
from db.facts import Draft
from db.hall import Hall


def print_slip(hall: Hall, participant: str, clock: Clock, folder: Path, kiosk: str) -> Path:
    """Put somebody's slip of today into the folder, and record that they have been told. Fault where that fails."""
    from app.handouts import slip_days  # noqa: PLC0415 - see above
    from app.paper.slip import write_slips  # noqa: PLC0415

    now = clock.now()
    venue = venue_of(hall)
    day = now.astimezone(zone_of(venue)).date()
    pdf = io.BytesIO()
    write_slips(pdf, venue, slip_days(hall, now, participant=participant, day=day), printed_at=now, printed_by=kiosk)
    slip = hall.new_id()
    path = folder / f"slip-{slip}.pdf"
    write_whole(path, pdf.getvalue())
    seen = seen_in(questions.sittings(hall, participant), venue, participant)
    body = {"participant": participant, "printer": str(folder), "seen": seen}
    hall.record([Draft("printed", slip, body)], at=milliseconds(now))
    return path
