"""`slips`, `badges`, `table-cards`: what is printed, as PDF files."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from app import languages
from app.clock import is_usable
from app.paper.sheets import Paper
from app.problems import BadInput
from app.venue import venue_of
from ui import console
from ui.console import AtOption, HallOption, JsonOption, KeyOption, desk
from ui.exits import answer

commands = typer.Typer()


def _known(tag: str) -> str:
    """The language that is there for a tag; none where it is empty. BadInput where there is none."""
    found = languages.nearest(tag)
    if tag and not found:
        raise BadInput(f"--language: {tag!r} is not there. Write one of {', '.join(sorted(languages.there()))}.")
    return found


OutOption = Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help="The file to write.")]
SomebodyOption = Annotated[
    str | None,
    typer.Option("--participant", metavar="ID", help="For one participant; else for all.", callback=console.readable),
]
LanguageOption = Annotated[
    str, typer.Option("--language", metavar="TAG", help="Else the owner's, and the event's first.", callback=_known)
]


def day_of(text: str | None) -> date | None:
    """An ISO date. BadInput where it is none."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"--day: {text!r} is not a date. Write it as 2016-04-25.") from None
    if not is_usable(day):
        raise BadInput(f"--day: {text!r} is not a day that this program can use. Write it as 2016-04-25.")
    return day


@commands.command(epilog="Example: treffpunkt slips --out slips.pdf --day 2016-04-25")
def slips(
    out: OutOption,
    participant: SomebodyOption = None,
    day: Annotated[str | None, typer.Option("--day", metavar="DATE", help="One day; else all days.")] = None,
    large_print: Annotated[bool, typer.Option("--large-print", help="For weak eyes.")] = False,
    paper: Annotated[Paper, typer.Option("--paper", help="A slip a sheet, or sheets of A4 with two or four.")] = "A6",
    language: LanguageOption = "",
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print everybody's meetings, a slip per person and day, by name."""
    from app.files import check_target, write_whole
    from app.handouts import slip_days
    from app.paper.slip import write_slips

    with desk(hall, at, key) as work:
        check_target(out, work.hall.path, work.key)
        now = work.clock.now()
        found = slip_days(work.hall, now, participant=participant, day=day_of(day))
        found = [replace(slip, language=language) for slip in found]
        venue = venue_of(work.hall)
        pdf = io.BytesIO()
        sheets = write_slips(pdf, venue, found, printed_at=now, printed_by="", large_print=large_print, paper=paper)
        write_whole(out, pdf.getvalue())
        answer(as_json, {"file": str(out), "pages": sheets}, f"{len(found)} slips on {sheets} sheets are in {out}.")


@commands.command(epilog="Example: treffpunkt badges --out badges.pdf")
def badges(
    out: OutOption,
    participant: SomebodyOption = None,
    blank: Annotated[int | None, typer.Option("--blank", metavar="N", min=1, max=5000, help="Blank badges.")] = None,
    single: Annotated[bool, typer.Option("--single", help="One badge a page, not sheets of A4.")] = False,
    language: LanguageOption = "",
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print badges with name, organisation and QR code, by name. Needs the organiser's key."""
    from app import badge
    from app.files import check_target, write_whole
    from app.handouts import badge_faces, blank_faces
    from app.paper.badge_sheets import write_badges

    if blank is not None and participant is not None:
        raise BadInput("--blank and --participant exclude each other: a blank badge is nobody's.")
    with desk(hall, at, key) as work:
        check_target(out, work.hall.path, work.key)
        now = work.clock.now()
        secret = badge.read_key(work.key)
        faces = blank_faces(work.hall, secret, blank, now) if blank else badge_faces(work.hall, secret, participant)
        pdf = io.BytesIO()
        pages = write_badges(pdf, venue_of(work.hall), faces, at=now, single=single, language=language)
        write_whole(out, pdf.getvalue())
        answer(as_json, {"file": str(out), "pages": pages}, f"{len(faces)} badges on {pages} pages are in {out}.")


@commands.command(name="table-cards", epilog="Example: treffpunkt table-cards --out cards.pdf --room 02.01.13")
def table_cards(
    out: OutOption,
    day: Annotated[str | None, typer.Option("--day", metavar="DATE", help="One day; else today.")] = None,
    table: Annotated[
        str | None, typer.Option("--table", metavar="T", help="For one table; else for all.", callback=console.readable)
    ] = None,
    room: Annotated[
        str | None, typer.Option("--room", metavar="R", help="For one room; else for all.", callback=console.readable)
    ] = None,
    language: LanguageOption = "",
    hall: HallOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print a card of A4 for each table: its label to be read from afar, and its meetings of a day."""
    from app import handouts
    from app.files import check_target, write_whole
    from app.paper.table_cards import write_table_cards

    with desk(hall, at) as work:
        check_target(out, work.hall.path, work.key)
        now = work.clock.now()
        cards = handouts.table_cards(work.hall, now, day_of(day), table=table, room=room)
        pdf = io.BytesIO()
        pages = write_table_cards(pdf, venue_of(work.hall), cards, at=now, language=language)
        write_whole(out, pdf.getvalue())
        answer(as_json, {"file": str(out), "pages": pages}, f"{len(cards)} table cards on {pages} pages are in {out}.")
