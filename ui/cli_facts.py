"""`facts`: what happened here, carried in a file to a terminal that the network does not reach."""

from pathlib import Path
from typing import Annotated

import typer

from app.work import clock_at
from ui import console, exits
from ui.cli_setup import progress
from ui.console import AtOption, HallOption, JsonOption, KeyOption, desk
from ui.exits import answer

commands = typer.Typer()
group = typer.Typer(help="Carry facts between terminals in a file, where there is no network.", no_args_is_help=True)
commands.add_typer(group, name="facts")
SHOWN = 20
"""Bad lines that are named on standard error."""


@group.command(epilog="Example: treffpunkt facts out /media/stick/desk-1.facts")
def out(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write; it holds personal data.")],
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write every fact into a file, to be taken in elsewhere; those that the hub refused stay here."""
    from app.courier import write_out
    from app.files import check_target

    with desk(hall, at, key) as work, progress("Writing") as show:
        check_target(file, work.hall.path, work.key)
        count = write_out(work.hall, file, show)
    answer(as_json, {"facts": count, "new": 0}, f"{count} facts are in {file}.")


@group.command(name="in", epilog="Example: treffpunkt facts in /media/stick/desk-1.facts")
def in_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that `treffpunkt facts out` wrote.")],
    hall: HallOption = None,
    key: KeyOption = None,  # noqa: ARG001 - every command takes one; this one needs none
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take in the facts of a file: in any order, any number of times. Makes the hall file where there is none."""
    from app.courier import take_in

    clock_at(at, None)
    with progress("Taking in") as show:
        taken = take_in(file, console.hall_path(hall), show)
    value = {"facts": taken.facts, "new": taken.new}
    if taken.left_out:
        exits.note(f"{taken.left_out} facts that only desks may have were left out.")
    if taken.stuck:
        exits.note(
            f"{taken.stuck} of them the hub takes only from the terminal that made them, or from the organiser's: "
            "take the file in there as well."
        )
    for one in taken.problems[:SHOWN]:
        exits.note(f"{file}, line {one.line}: {one.problem}")
    if taken.bad:
        problems = [{"line": one.line, "problem": one.problem} for one in taken.problems]
        sentence = (
            f"{taken.bad} lines of {file} are no facts. {taken.facts} others are taken in, {taken.new} of them new."
        )
        exits.fail(as_json, 2, {**value, "problems": problems}, sentence)
    answer(as_json, value, f"{taken.facts} facts are taken in, {taken.new} of them new.")
