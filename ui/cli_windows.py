"""`kiosk`, `board`, `desk`, `demo`: what opens a window."""

from pathlib import Path
from typing import Annotated

import typer

from app.settings import read_settings
from ui import answers, console
from ui.console import AtOption, HallOption, JsonOption, KeyOption
from ui.display import has_display
from ui.exits import answer

commands = typer.Typer()


@commands.command(epilog="Example: treffpunkt board --room 02.01.13")
def board(
    room: Annotated[
        str | None,
        typer.Option("--room", metavar="ROOM", help="One room; else the setting board_room, else the whole hall."),
    ] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window of its own, not full screen.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open the board, full screen; with --json or without a display, say what meets and what is next."""
    if as_json or not has_display():
        _say_board(room, hall, key, at, as_json=as_json)
        return
    settings = read_settings()
    from ui.board.program import open_board

    raise SystemExit(open_board(hall or settings.hall, settings, room=room, at=at, windowed=windowed))


def _say_board(room: str | None, hall: Path | None, key: Path | None, at: str | None, *, as_json: bool) -> None:
    from app import programme
    from ui import sentences

    with console.desk(hall, at, key) as work:
        found = programme.hall_at(work.hall, work.clock.now(), room)
        lines = [f"now: {sentences.meeting(m)}" for m in found.now]
        lines += [f"next: {sentences.meeting(m)}" for m in found.next]
        lines += [f"session: {s.start:%a %d %b %H:%M} {s.title}" for s in found.sessions]
        answer(as_json, answers.board(found), *lines)


@commands.command(epilog="Example: treffpunkt kiosk --kiosk entrance")
def kiosk(
    place: console.KioskOption = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window of its own, not full screen.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,  # noqa: ARG001 - every command takes one; a kiosk needs none
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open the kiosk: full screen, for attendees."""
    settings = read_settings()
    path = hall or settings.hall
    if as_json:
        from app.terminal import Terminal

        terminal = Terminal(path, place=place or settings.kiosk, at=at)
        try:
            about = terminal.venue()
            answer(True, {"hall": str(path), "kiosk": terminal.name, "event": about.event.id if about else None})
        finally:
            terminal.close()
        return
    from ui.kiosk.program import open_kiosk

    raise SystemExit(open_kiosk(path, settings, place=place, at=at, windowed=windowed))


@commands.command(epilog="Example: treffpunkt desk --hall event.hall")
def desk(
    place: Annotated[
        str | None,
        typer.Option("--kiosk", metavar="NAME", help="The place where it stands.", callback=console.readable),
    ] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window of its own, not full screen.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open the desk: full screen, for staff, who sign in by name and PIN."""
    settings = read_settings()
    path = hall or settings.hall
    if as_json:
        from app import staff

        with console.desk(path, at, key) as work:
            people = [{"name": one.name, "role": one.role} for one in staff.everybody(work.hall)]
            answer(True, {"hall": str(path), "terminal": work.hall.name, "staff": people})
        return
    from ui.desk.program import open_desk

    raise SystemExit(open_desk(path, settings, place=place, at=at, windowed=windowed, key=key))


@commands.command(epilog="Example: treffpunkt demo")
def demo(hall: HallOption = None, key: KeyOption = None, at: AtOption = None, as_json: JsonOption = False) -> None:
    """Try the kiosk on the bundled event, with badges to tap; without a display, play it and save the pictures."""
    from ui.demo import play

    raise SystemExit(play(hall, at or "2016-04-25T09:10", key=key, as_json=as_json))
