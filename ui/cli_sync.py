"""`sync`: in step with the hub, once or for as long as it runs."""

from pathlib import Path
from typing import Annotated

import typer

from ui import console, exits
from ui.console import AtOption, HallOption, JsonOption, KeyOption
from ui.exits import answer

commands = typer.Typer()


@commands.command(epilog="Example: treffpunkt sync --creds kiosk-1.creds --once")
def sync(
    creds: Annotated[
        Path | None, typer.Option("--creds", metavar="FILE", help="The credentials to join with, the first time.")
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="Send and read everything, and end.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,  # noqa: ARG001 - every command takes one
    at: AtOption = None,  # noqa: ARG001 - every command takes one; facts carry the times at which they were made
    as_json: JsonOption = False,
) -> None:
    """Join the hub, and keep in step with it until this is ended; kiosks and desks do so by themselves."""
    from app import joining

    path = console.hall_path(hall)
    if creds is not None:
        joining.join_with(path, creds)
    done = joining.come_in_step(path, exits.note) if once else joining.keep_in_step(path, exits.note)
    sentence = f"{done.sent} facts sent, {done.received} received, {done.refused} refused, {done.pending} waiting."
    answer(as_json, done._asdict(), sentence)
