"""`move`, `swap`, `book`, `undo` …: what staff do to meetings."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, overload

import typer

from app import booking, parts, seating, steps
from app.agenda import zone_of
from app.booking import Wish
from app.clock import parse_time
from app.problems import BadInput
from app.venue import venue_of
from app.work import Work
from ui import answers, console, sentences
from ui.console import AtOption, ByOption, HallOption, JsonOption, KeyOption, ParticipantArgument, desk
from ui.exits import answer
from ui.spots import moved_line, spot_answer

commands = typer.Typer()
MeetingArgument = Annotated[str, typer.Argument(metavar="MEETING", callback=console.readable, help="Its id.")]
OtherArgument = Annotated[str, typer.Argument(metavar="OTHER", callback=console.readable, help="The other one's id.")]
TableOption = Annotated[
    str | None, typer.Option("--table", metavar="T", callback=console.readable, help="A table's id, or its label.")
]
StartOption = Annotated[
    str | None,
    typer.Option("--start", metavar="TIME", help="When it begins as planned; delays are added to it."),
]
WhyOption = Annotated[str, typer.Option("--why", metavar="TEXT", callback=console.readable, help="The reason.")]


@overload
def moment(work: Work, option: str, text: str) -> datetime: ...
@overload
def moment(work: Work, option: str, text: str | None) -> datetime | None: ...
def moment(work: Work, option: str, text: str | None) -> datetime | None:
    """A time that was given, in the event's zone. BadInput where it is none."""
    if text is None:
        return None
    try:
        return parse_time(text, zone_of(venue_of(work.hall)))
    except ValueError as error:
        raise BadInput(f"{option}: {error}") from None


@commands.command(epilog="Example: treffpunkt move M077 --table 18 --by Ann")
def move(
    meeting: MeetingArgument,
    by: ByOption,
    table: TableOption = None,
    start: StartOption = None,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give a meeting another table or time; without either, a table to one that has none."""
    with desk(hall, at, key) as work:
        when = moment(work, "--start", start)
        moved = seating.move(work.hall, meeting, work.clock, by=by, table=table, start=when)
        venue = venue_of(work.hall)
        value = {
            "meeting": meeting,
            "from": spot_answer(venue, moved.before),
            "to": spot_answer(venue, moved.after),
            "step": moved.step,
        }
        answer(as_json, value, moved_line(venue, moved), f"step {moved.step}")


@commands.command(epilog="Example: treffpunkt swap M077 M078 --by Ann")
def swap(
    meeting: MeetingArgument,
    other: OtherArgument,
    by: ByOption,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let two meetings take each other's table and time."""
    with desk(hall, at, key) as work:
        pair, step = seating.swap(work.hall, meeting, other, work.clock, by=by)
        venue = venue_of(work.hall)
        lines = [moved_line(venue, one) for one in pair]
        answer(as_json, {"moved": [one.meeting for one in pair], "step": step}, *lines, f"step {step}")


@commands.command(epilog='Example: treffpunkt cancel M077 --by Ann --why "the guest is ill"')
def cancel(
    meeting: MeetingArgument,
    by: ByOption,
    why: WhyOption,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Cancel a meeting; its table and its people are free then."""
    with desk(hall, at, key) as work:
        done = parts.cancel(work.hall, meeting, work.clock, by=by, why=why)
        answer(as_json, {"meeting": meeting, "step": done.step}, f"{meeting} is cancelled.", f"step {done.step}")


@commands.command(epilog="Example: treffpunkt reinstate M077 --by Ann")
def reinstate(
    meeting: MeetingArgument,
    by: ByOption,
    table: TableOption = None,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let a cancelled meeting take place after all, at its own table or at another one."""
    with desk(hall, at, key) as work:
        done = parts.reinstate(work.hall, meeting, work.clock, by=by, table=table)
        answer(as_json, {"meeting": meeting, "step": done.step}, f"{meeting} takes place.", f"step {done.step}")


@commands.command(epilog="Example: treffpunkt book P012 P031 --start 2016-04-25T11:10 --by Ann")
def book(
    host: ParticipantArgument,
    guest: OtherArgument,
    by: ByOption,
    table: TableOption = None,
    start: StartOption = None,
    outside_round: Annotated[
        bool, typer.Option("--outside-round", help="Also at a start that is in no round's hours.")
    ] = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Book a meeting of two people; without table or start, the first that is free for both."""
    with desk(hall, at, key) as work:
        wish = Wish(table, moment(work, "--start", start), outside_round)
        meeting, done = booking.book(work.hall, host, guest, work.clock, by=by, wish=wish)
        made = booking.seated_meeting(work.hall, meeting, work.clock.now())
        value = {"meeting": answers.seated(made), "step": done.step}
        answer(as_json, value, sentences.meeting(made), f"step {done.step}")


@commands.command(epilog="Example: treffpunkt substitute P012 P090 --from 2016-04-25T11:00 --by Ann")
def substitute(
    leaving: ParticipantArgument,
    coming: OtherArgument,
    by: ByOption,
    since: Annotated[
        str | None,
        typer.Option("--from", metavar="TIME", help="Meetings that begin then or later; else all that are not over."),
    ] = None,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let a second person take the first one's parts."""
    with desk(hall, at, key) as work:
        when = moment(work, "--from", since)
        meetings, done = parts.substitute(work.hall, leaving, coming, work.clock, by=by, since=when)
        value = {"meetings": meetings, "step": done.step if done else None}
        told = f"{coming} takes {leaving}'s part in {', '.join(meetings)}." if meetings else "There is nothing to take."
        answer(as_json, value, told, *([f"step {done.step}"] if done else []))


def _presence(presence: parts.Presence) -> Callable[..., None]:
    def command(
        meeting: MeetingArgument,
        participant: OtherArgument,
        by: ByOption,
        hall: HallOption = None,
        key: KeyOption = None,
        at: AtOption = None,
        as_json: JsonOption = False,
    ) -> None:
        with desk(hall, at, key) as work:
            done = parts.mark(work.hall, meeting, participant, presence, work.clock, by=by)
            value = {"meeting": meeting, "participant": participant, "presence": presence, "step": done.step}
            answer(as_json, value, f"{participant} is {presence} in {meeting}.", f"step {done.step}")

    return command


commands.command(
    "no-show",
    help="Say that somebody has not come to their meeting.",
    epilog="Example: treffpunkt no-show M077 P012 --by Ann",
)(_presence("absent"))
commands.command(
    "present", help="Say that somebody is at their meeting.", epilog="Example: treffpunkt present M077 P012 --by Ann"
)(_presence("here"))


def _lock(locked: bool) -> Callable[..., None]:
    def command(
        meeting: MeetingArgument,
        by: ByOption,
        hall: HallOption = None,
        key: KeyOption = None,
        at: AtOption = None,
        as_json: JsonOption = False,
    ) -> None:
        with desk(hall, at, key) as work:
            done = parts.lock(work.hall, meeting, work.clock, by=by, locked=locked)
            told = "keeps its table" if locked else "can be moved"
            answer(as_json, {"meeting": meeting, "locked": locked, "step": done.step}, f"{meeting} {told}.")

    return command


commands.command("lock", help="Tie a meeting to its table.", epilog="Example: treffpunkt lock M077 --by Ann")(
    _lock(True)
)
commands.command("unlock", help="Let a locked meeting be moved.", epilog="Example: treffpunkt unlock M077 --by Ann")(
    _lock(False)
)


@commands.command(epilog="Example: treffpunkt undo 01935f3a-… --by Ann")
def undo(
    step: Annotated[str, typer.Argument(metavar="STEP", callback=console.readable, help="As the change printed it.")],
    by: ByOption,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take back everything that one action did, if nothing later stands on it."""
    with desk(hall, at, key) as work:
        done = steps.undo(work.hall, step, work.clock, by=by)
        answer(as_json, {"undone": step, "step": done.step}, "Undone.", f"step {done.step}")
