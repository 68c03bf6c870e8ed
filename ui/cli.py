"""The `treffpunkt` command: a function per sub-command. Qt is imported only by those that open a window."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from click import ClickException

from ui import answers, console, exits
from ui.console import (
    AtOption,
    ByOption,
    HallOption,
    JsonOption,
    KeyOption,
    KioskOption,
    ParticipantArgument,
    desk,
)
from ui.exits import answer

app = typer.Typer(
    name="treffpunkt",
    help="The terminals of a matchmaking hall: check in by QR, find your table, print your slip.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
CodeArgument = Annotated[str, typer.Argument(metavar="CODE", help="The text that a scanner typed.")]
KeepOption = Annotated[bool, typer.Option("--keep-others", help="Leave their earlier badges valid.")]


@app.command(epilog="Example: treffpunkt scan TBCDEFGHIJKLNOPR --kiosk entrance --json")
def scan(
    code: CodeArgument,
    kiosk: KioskOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Decide, and record nothing.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check somebody in by the code on their badge, and say where their next meeting is."""
    from app import check_in
    from app.venue import venue_of
    from ui import sentences

    with desk(hall, at, key) as work:
        outcome = check_in.scan(work.hall, code, work.clock, kiosk=kiosk or work.hall.name, dry_run=dry_run)
        answer(as_json, answers.outcome(outcome, venue_of(work.hall)), *sentences.outcome(outcome))


@app.command(epilog="Example: treffpunkt arrive P012 --by Maria")
def arrive(
    participant: ParticipantArgument,
    by: ByOption,
    kiosk: KioskOption = None,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check somebody in by hand."""
    from app import walk_in
    from app.venue import venue_of
    from ui import sentences

    with desk(hall, at, key) as work:
        outcome, step = walk_in.arrive(work.hall, participant, work.clock, by=by, kiosk=kiosk or work.hall.name)
        value = {**answers.outcome(outcome, venue_of(work.hall)), "step": step}
        answer(as_json, value, *sentences.outcome(outcome))


@app.command(epilog='Example: treffpunkt void SCAN --by Maria --why "scanned a colleague\'s badge"')
def void(
    scan_id: Annotated[str, typer.Argument(metavar="SCAN", callback=console.readable, help="The id of a scan.")],
    by: ByOption,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", callback=console.readable, help="The reason.")],
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a scan not count as an arrival; it stays on record."""
    from app import walk_in

    with desk(hall, at, key) as work:
        walk_in.void(work.hall, scan_id, work.clock, by=by, why=why)
        answer(as_json, {"voided": scan_id}, f"The scan {scan_id} no longer counts.")


@app.command(epilog="Example: treffpunkt code P012")
def code(
    participant: ParticipantArgument,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say somebody's current badge code. Needs the organiser's key."""
    from app import badge, tickets

    with desk(hall, at, key) as work:
        found = tickets.current(work.hall, badge.read_key(work.key), participant)
        answer(as_json, {"participant": participant, "code": found.code, "issue": found.issue}, found.code)


@app.command(epilog="Example: treffpunkt codes --out codes.csv")
def codes(
    out: Annotated[Path, typer.Option("--out", metavar="FILE.csv", help="The file to write; it holds secrets.")],
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write everybody's current badge code into a CSV file. Needs the organiser's key."""
    from app import badge, tickets
    from app.files import check_target, csv_bytes, write_whole

    with desk(hall, at, key) as work:
        check_target(out, work.hall.path, work.key)
        rows = [
            (one.participant.id, one.participant.name, one.participant.organisation, to.email if to else "", one.code)
            for one, to in tickets.all_current(work.hall, badge.read_key(work.key))
        ]
        write_whole(out, csv_bytes(("id", "name", "organisation", "e-mail", "code"), rows))
        answer(as_json, {"file": str(out), "participants": len(rows)}, f"{len(rows)} codes are in {out}.")


@app.command(epilog="Example: treffpunkt reissue P012 --by Maria")
def reissue(
    participant: ParticipantArgument,
    by: ByOption,
    keep_others: KeepOption = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a new ticket for a lost badge; earlier ones are void. Needs the organiser's key."""
    from app import badge, tickets

    with desk(hall, at, key) as work:
        secret = badge.read_key(work.key)
        made = tickets.reissue(work.hall, secret, participant, work.clock, by=by, keep_others=keep_others)
        answer(as_json, {"participant": participant, "code": made.code, "issue": made.issue}, made.code)


@app.command(epilog="Example: treffpunkt give TBCDEFGHIJKLNOPR P012 --by Maria")
def give(
    blank: CodeArgument,
    participant: ParticipantArgument,
    by: ByOption,
    keep_others: KeepOption = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give somebody a blank badge; it is theirs from this moment on."""
    from app import tickets

    with desk(hall, at, key) as work:
        tickets.give(work.hall, blank, participant, work.clock, by=by, keep_others=keep_others)
        answer(as_json, {"participant": participant}, f"The badge is {participant}'s.")


@app.command(epilog="Example: treffpunkt day P012 --at 2016-04-25T09:10")
def day(
    participant: ParticipantArgument,
    hall: HallOption = None,
    at: AtOption = None,
    key: KeyOption = None,
    as_json: JsonOption = False,
) -> None:
    """List somebody's meetings of all days."""
    from app import programme
    from ui import sentences

    with desk(hall, at, key) as work:
        owner, meetings = programme.meetings_of(work.hall, participant, work.clock.now())
        value = {"participant": answers.person(owner), "meetings": [answers.seated(m) for m in meetings]}
        answer(as_json, value, f"{owner.name}, {owner.organisation}", *map(sentences.meeting, meetings))


@app.command(epilog="Example: treffpunkt status --json")
def status(hall: HallOption = None, at: AtOption = None, key: KeyOption = None, as_json: JsonOption = False) -> None:
    """Say how much there is of everything, and whether the file is sound."""
    from app import programme
    from ui import sentences

    with desk(hall, at, key) as work:
        work.hall.check()
        value = answers.status(*programme.status(work.hall, work.clock))
        if warning := sentences.clock_skew(value["clock_skew_s"]):
            exits.note(warning)
        for refusal in programme.refusals(work.hall):
            exits.note(sentences.refusal(refusal))
        answer(as_json, value, *(f"{name.replace('_', ' ')}: {'–' if v is None else v}" for name, v in value.items()))


@app.command(epilog="Example: treffpunkt rebuild --hall event.hall")
def rebuild(hall: HallOption = None, at: AtOption = None, key: KeyOption = None, as_json: JsonOption = False) -> None:
    """Make all tables anew from the facts."""
    from app.work import rebuild as made_anew

    with desk(hall, at, key) as work:
        counts = made_anew(work.hall)
        value = {"facts": counts.facts, "digest": counts.digest}
        answer(as_json, value, f"The tables were made anew from {counts.facts} facts.")


def register() -> None:
    """Add the commands of the other rooms; importing them defines them."""
    from ui import cli_closing, cli_facts, cli_hub, cli_paper, cli_seating, cli_setup, cli_staff, cli_sync, cli_windows

    for room in (cli_setup, cli_paper, cli_seating, cli_closing, cli_staff, cli_facts, cli_hub, cli_sync, cli_windows):
        app.registered_commands += room.commands.registered_commands
        app.registered_groups += room.commands.registered_groups


def main() -> None:
    """Run the command line."""
    as_json = "--json" in sys.argv
    exits.run(lambda: _command(as_json), as_json)


def _command(as_json: bool) -> object:
    """The command that was asked for; wrong usage ends in a sentence and exit code 2."""
    try:
        return app(prog_name="treffpunkt", standalone_mode=False)
    except ClickException as problem:
        sentence = problem.format_message()
        exits.fail(as_json, problem.exit_code, {"error": sentence}, f"{sentence}\nTry `treffpunkt --help`.")


register()

if __name__ == "__main__":
    main()
