"""`staff`, `forget`: who works at the desks, and whose data are to go."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ui import console
from ui.console import AtOption, ByOption, HallOption, JsonOption, KeyOption, ParticipantArgument, desk
from ui.exits import answer

if TYPE_CHECKING:
    from app.work import Work
    from db.records import Member

commands = typer.Typer()
group = typer.Typer(help="Who works at the desks, and what they may do.", no_args_is_help=True)
commands.add_typer(group, name="staff")

NameArgument = Annotated[str, typer.Argument(metavar="NAME", callback=console.readable, help="How they sign in.")]
ByWhomOption = Annotated[
    str | None, typer.Option("--by", metavar="NAME", callback=console.readable, help="Who does this.")
]


@group.command(epilog="Example: treffpunkt staff add Ann --role coordinator --pin-stdin")
def add(
    name: NameArgument,
    role: Annotated[str, typer.Option("--role", metavar="ROLE", help="helper, coordinator or organiser.")],
    pin_stdin: Annotated[bool, typer.Option("--pin-stdin", help="Set their PIN, read from standard input.")] = False,
    by: ByWhomOption = None,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take somebody on, or change the role of somebody who is there; their PIN stays unless another is given."""
    from app import staff

    pin = sys.stdin.readline().strip() if pin_stdin else None
    with desk(hall, at, key) as work:
        before = staff.named(work.hall, name)
        member = staff.add(work.hall, name, role, work.clock, by=by, pin=pin)
        answer(as_json, _everybody(work), _said(member, before, pin))


def _said(member: "Member", before: "Member | None", pin: str | None) -> str:
    kept = "The PIN was set." if pin else "The PIN stays as it was." if member.pin else ""
    missing = "" if member.pin else "No PIN yet: set one with --pin-stdin before they can sign in."
    was = f" (was {before.role})" if before and before.role != member.role else ""
    return f"{member.name} is {member.role}{was}. {kept or missing}"


@group.command(name="list", epilog="Example: treffpunkt staff list --json")
def list_(hall: HallOption = None, key: KeyOption = None, at: AtOption = None, as_json: JsonOption = False) -> None:
    """List who works at the desks."""
    from app import staff

    with desk(hall, at, key) as work:
        lines = [f"{one.name}: {one.role}{'' if one.pin else ', no PIN yet'}" for one in staff.everybody(work.hall)]
        answer(as_json, _everybody(work), *(lines or ["Nobody yet. Add somebody with `treffpunkt staff add`."]))


@group.command(epilog="Example: treffpunkt staff remove Ann")
def remove(
    name: NameArgument,
    by: ByWhomOption = None,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let somebody go: they can no longer sign in."""
    from app import staff

    with desk(hall, at, key) as work:
        staff.remove(work.hall, name, work.clock, by=by)
        answer(as_json, _everybody(work), f"{name} can no longer sign in.")


@commands.command(epilog="Example: treffpunkt forget P012 --by Ann")
def forget(
    participant: ParticipantArgument,
    by: ByOption,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Blank a participant's name and contacts for good, on every terminal. This cannot be undone."""
    from app.forgetting import forget as forget_them

    with desk(hall, at, key) as work:
        forget_them(work.hall, participant, work.clock, by=by)
        answer(as_json, {"forgotten": participant}, f"{participant} is forgotten: no name and no contact is left.")


def _everybody(work: "Work") -> dict[str, Any]:
    from app import staff

    return {"staff": [{"name": one.name, "role": one.role} for one in staff.everybody(work.hall)]}
