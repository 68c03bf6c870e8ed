"""The bundled event, made ready to be played: loaded, the morning so far, badges that show every outcome."""

import io
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from app import badge, check_in, tickets
from app.agenda import zone_of
from app.clock import Clock, milliseconds, time_text
from app.event_folder import read_folder
from app.files import write_whole
from app.handouts import badge_faces, slip_days
from app.load import load_into
from app.paper.badge_sheets import write_badges
from app.paper.slip import write_slips
from app.problems import BadInput
from app.venue import venue_of
from db import questions
from db.facts import Draft
from db.hall import Hall
from db.records import Sitting

STAFF: Final = "Demo"
NOT_ON_THE_LIST: Final = "TTREFFPUNKTDEMO"
PEOPLE: Final = (
    ("P002", "a first arrival, meeting at 09:30"),
    ("P021", "back again, and moved to another table"),
    ("P042", "a full day"),
    ("P013", "a first meeting without a table"),
    ("P019", "nothing before the opening address"),
    ("P100", "a speaker without meetings"),
    ("P101", "an interpreter"),
    ("P046", "no meeting today"),
    ("P003", "withdrawn: the registration was cancelled"),
    ("P083", "not today: registered for tomorrow"),
)


@dataclass(frozen=True, slots=True)
class DemoBadge:
    """A badge to tap: whose it is, what it shows, and the text of its code."""

    label: str
    hint: str
    code: str


def prepare(hall_file: Path, folder: Path, start: datetime, key_file: Path | None = None) -> list[DemoBadge]:
    """Load the event into a hall file, play what happened before `start`, and give the badges to try."""
    content = read_folder(folder)
    key_file = key_file or badge.key_path(hall_file)
    load_into(hall_file, key_file, content, at=start - timedelta(hours=12))
    key = badge.read_key(key_file)
    platform = next((row for row in content.participants if row.code), None)
    if platform is None:
        raise BadInput(f"{folder} has nobody with a platform's code: it is not the bundled event.")
    with Hall(hall_file) as hall:
        found = [_badge(hall, key, participant, hint) for participant, hint in PEOPLE]
        lost = _badge(hall, key, "P007", "replaced: a lost badge that was found")
        _morning(hall, key, start, moved=found[1].code)
    code = platform.code
    return [
        *found[:2],
        DemoBadge(platform.participant.name, "a code of the registration platform", code),
        *found[2:8],
        lost,
        *found[8:],
        DemoBadge("A stranger", "unknown: a good badge that is not on the list", _stranger()),
        DemoBadge("A shampoo bottle", "unreadable: no badge at all", "4006381333931"),
    ]


def _badge(hall: Hall, key: bytes, participant: str, hint: str) -> DemoBadge:
    ticket = tickets.current(hall, key, participant)
    return DemoBadge(ticket.participant.name, hint, ticket.code)


def _stranger() -> str:
    return badge.fold(badge.hashed(NOT_ON_THE_LIST).encode())


def _start_of(sitting: Sitting) -> str:
    return sitting.start.isoformat() if sitting.start else ""


def _morning(hall: Hall, key: bytes, start: datetime, *, moved: str) -> None:
    """Somebody arrives, then their first meeting gets another table; somebody else has lost a badge."""
    check_in.scan(hall, moved, Clock(start - timedelta(minutes=20)), kiosk="entrance")
    first = min((s for s in questions.sittings(hall, "P021") if s.start and not s.cancelled), key=_start_of)
    if first.start and first.end:
        seat = {"table": "18", "start": time_text(first.start), "end": time_text(first.end)}
        at = milliseconds(start - timedelta(minutes=5))
        hall.record([Draft("seat", first.meeting, seat)], at=at, by=STAFF, step=hall.new_id())
    before = Clock(start - timedelta(minutes=10))
    tickets.reissue(hall, key, "P007", before, by=STAFF, keep_others=False)


def paper(hall_file: Path, at: datetime, out: Path, key_file: Path | None = None) -> list[Path]:
    """The badges of everybody and one slip as PDF files in a folder."""
    badges, slip = out / "badges.pdf", out / "slip.pdf"
    with Hall(hall_file) as hall:
        venue = venue_of(hall)
        faces = badge_faces(hall, badge.read_key(key_file or badge.key_path(hall_file)))
        sheets, slips = io.BytesIO(), io.BytesIO()
        write_badges(sheets, venue, faces, at=at, single=False)
        day = at.astimezone(zone_of(venue)).date()
        of_one = slip_days(hall, at, participant=PEOPLE[0][0], day=day)
        write_slips(slips, venue, of_one, printed_at=at, printed_by="corridor")
    write_whole(badges, sheets.getvalue())
    write_whole(slip, slips.getvalue())
    return [badges, slip]
