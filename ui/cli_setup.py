"""`load`, `settings`: what makes a terminal ready."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from app.badge import key_path
from app.problems import BadInput
from app.settings import read_settings
from app.work import clock_at
from ui import answers, console, exits
from ui.console import AtOption, HallOption, JsonOption, KeyOption
from ui.exits import answer

if TYPE_CHECKING:
    from app.event_folder import EventFolder
    from app.load import Loaded

commands = typer.Typer()
PATIENCE_S = 1.0


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """A callback (done, total) that draws a bar on standard error once the work has taken more than a second."""
    began = time.monotonic()
    bar: Any = None

    def show(done: int, total: int) -> None:
        nonlocal bar
        if bar is None and total and time.monotonic() - began > PATIENCE_S:
            bar = typer.progressbar(length=total, label=label, file=sys.stderr)
            bar.__enter__()
        if bar is not None:
            bar.update(done - bar.pos)

    try:
        yield show
    finally:
        if bar is not None:
            bar.__exit__(None, None, None)


@commands.command(epilog="Example: treffpunkt load my-event --dry-run")
def load(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="event.toml, participants and meetings.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check and count, and record nothing.")] = False,
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Leave bad rows out, and write them to a file.")] = False,
    withdraw_missing: Annotated[
        bool, typer.Option("--withdraw-missing", help="Cancel what the folder no longer has.")
    ] = False,
    take_folder: Annotated[bool, typer.Option("--take-folder", help="The folder wins over staff's changes.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Load an event folder: the first time everything, later what changed in it."""
    from app.event_folder import read_folder, write_rejected
    from app.load import Wishes, load_into

    with progress("Reading") as show:
        content = read_folder(folder, progress=show)
    _tell(content)
    if content.event is None or not _usable(content, skip_bad):
        sentence = f"{len(content.problems)} problems in {folder}; nothing was loaded."
        exits.fail(as_json, 2, answers.loaded(_counted(content)), sentence)
    if content.problems and not dry_run:
        for rejected in write_rejected(folder, content):
            exits.note(f"Bad rows are in {rejected}.")
    wishes = Wishes(withdraw_missing=withdraw_missing, take_folder=take_folder, dry_run=dry_run)
    try:
        path = console.hall_path(hall)
        moment = clock_at(at, ZoneInfo(content.event.timezone)).start
        with progress("Loading") as show:
            result = load_into(path, key or key_path(path), content, wishes, at=moment, progress=show)
    except BadInput as problem:
        exits.fail(as_json, 2, {**answers.loaded(_counted(content)), "error": str(problem)}, str(problem))
    answer(
        as_json,
        answers.loaded(result),
        f"{result.participants} participants, {result.meetings} meetings, {result.tables} tables in "
        f"{result.rooms} rooms: {result.added} added, {result.changed} changed, {result.unchanged} unchanged.",
        *([f"No longer in the folder: {', '.join(result.missing)}"] if result.missing else []),
        *([f"Kept as staff changed them: {', '.join(result.kept)}"] if result.kept else []),
    )


def _tell(content: "EventFolder") -> None:
    """Notes and problems, for people."""
    for remark in content.notes:
        exits.note(remark)
    for problem in content.problems:
        row = f", row {problem.row}" if problem.row else ""
        column = f", {problem.column}" if problem.column else ""
        exits.note(f"{problem.file}{row}{column}: {problem.problem}")


def _usable(content: "EventFolder", skip_bad: bool) -> bool:
    """Whether there is something to load: bad rows can be left out, bad files cannot."""
    return not content.problems or (skip_bad and all(problem.row is not None for problem in content.problems))


def _counted(content: "EventFolder") -> "Loaded":
    from app.load import Loaded

    return Loaded(
        participants=len(content.participants),
        meetings=len(content.meetings),
        rooms=len(content.rooms),
        tables=len(content.tables),
        problems=content.problems,
    )


@commands.command(epilog="Example: treffpunkt settings kiosk entrance")
def settings(
    name: Annotated[str | None, typer.Argument(metavar="[NAME", help="A setting; none: show all.")] = None,
    value: Annotated[str | None, typer.Argument(metavar="VALUE]]", help="What to set it to.")] = None,
    pin_stdin: Annotated[
        bool, typer.Option("--pin-stdin", help="Set the leaving PIN, read from standard input.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show this terminal's settings, or set one."""
    from app.settings import settings_path
    from app.settings_file import set_pin, set_setting

    if pin_stdin:
        set_pin(sys.stdin.readline().strip())
    elif name is not None and value is not None:
        set_setting(name, value)
    settings_now = read_settings()
    shown = {field.name: getattr(settings_now, field.name) for field in fields(settings_now)}
    shown["leaving_pin"] = "set" if shown["leaving_pin"] else "not set"
    if name is not None and name not in shown:
        raise BadInput(f"There is no setting {name}. There are {', '.join(shown)}.")
    texts = {one: str(what) if isinstance(what, Path) else what for one, what in shown.items()}
    lines = [f"{one} = {what}" for one, what in texts.items() if name in (None, one)]
    answer(as_json, texts, *([f"# {settings_path()}"] if name is None else []), *lines)
