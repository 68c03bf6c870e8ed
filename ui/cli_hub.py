"""`hub`: the stream servers that keep the terminals of a hall in step."""

from pathlib import Path
from typing import Annotated, Any

import typer

from ui.console import JsonOption, readable
from ui.exits import answer, note

commands = typer.Typer()
group = typer.Typer(help="The servers that keep all terminals in step.", no_args_is_help=True)
commands.add_typer(group, name="hub")

FolderArgument = Annotated[Path, typer.Argument(metavar="FOLDER", help="The hub's folder; it holds secrets.")]
MOST = 200


def _many(option: str) -> Any:
    return typer.Option(option, metavar="N", min=0, max=MOST, help="How many of them there are in all.")


@group.command(epilog="Example: treffpunkt hub init hub --kiosks 5 --boards 2 --desks 3")
def init(
    folder: FolderArgument,
    kiosks: Annotated[int, _many("--kiosks")] = 0,
    boards: Annotated[int, _many("--boards")] = 0,
    desks: Annotated[int, _many("--desks")] = 0,
    servers: Annotated[
        int | None, typer.Option("--servers", metavar="N", help="1, or 3 that replicate, so that one may fail.")
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", metavar="P", min=1, max=65535, help="For terminals; else 4222.")
    ] = None,
    host: Annotated[
        list[str] | None,
        typer.Option("--host", metavar="ADDRESS", help="Where terminals find a server; once, or for each server."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Make a hub's folder with a credentials file for each terminal, or add terminals to it."""
    from app import hub

    made = hub.init(folder, hub.Wanted(kiosks, boards, desks, servers, port, tuple(host or ())))
    for name in made.carried_off:
        note(f"{name}: its file is no longer in the folder; the terminal keeps its own.")
    if len(made.servers) > 1:
        note("If its servers run on several machines, copy the folder to each, and again after every change.")
    files = {name: str(file) for name, file in made.credentials.items()}
    answer(
        as_json,
        {"servers": made.servers, "credentials": files},
        f"The hub is ready in {folder}: {', '.join(made.servers)}.",
        *(f"{name}: {file}" for name, file in files.items()),
        f"Bring each terminal its file, then start the hub: treffpunkt hub run {folder}",
    )


@group.command(epilog="Example: treffpunkt hub run hub")
def run(
    folder: FolderArgument,
    server: Annotated[
        int | None, typer.Option("--server", metavar="N", help="Only this one; else all whose address is here.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Run the hub's servers of this machine until it is told to stop."""
    from app import hub_run
    from app.settings import read_settings

    hub_run.run(
        folder,
        read_settings().nats_server,
        server,
        lambda urls: answer(as_json, {"ready": True, "servers": urls}, "ready"),
        note,
    )


@group.command(epilog="Example: treffpunkt hub revoke hub kiosk-3")
def revoke(
    folder: FolderArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", callback=readable, help="A terminal, such as kiosk-3.")],
    as_json: JsonOption = False,
) -> None:
    """Shut a lost or stolen terminal out for good."""
    from app import hub

    for url in hub.revoke(folder, name):
        note(f"The server {url} does not run here: if it runs elsewhere, revoke {name} there as well.")
    answer(as_json, {"revoked": name}, f"{name} is shut out.")
