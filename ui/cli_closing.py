"""`close`, `reopen`, `delay`: when a table, a room or the time is missing."""

from dataclasses import replace
from typing import Annotated, Final

import typer

from app import closing, delays
from app.closing import Preview
from app.reseat_search import Search, available
from app.venue import venue_of
from ui import console
from ui.cli_seating import WhyOption, moment
from ui.console import AtOption, ByOption, HallOption, JsonOption, KeyOption, desk
from ui.exits import answer, note
from ui.reseated import answer_lines, move_answers, move_lines

commands = typer.Typer()
LONGEST_S: Final = 20.0
"""The command waits so long for a better answer."""
QUIET_S: Final = 1.0
FromOption = Annotated[
    str, typer.Option("--from", metavar="TIME", help="From when on, as planned: delays are not counted.")
]


@commands.command(
    epilog="Example: treffpunkt close --table 18 --from 2016-04-25T10:10 --until 2016-04-25T12:00 --why smoke --by Ann"
)
def close(
    start: FromOption,
    until: Annotated[str, typer.Option("--until", metavar="TIME", help="Until when.")],
    why: WhyOption,
    by: ByOption,
    room: Annotated[
        str | None, typer.Option("--room", metavar="R", callback=console.readable, help="A room's id, or its label.")
    ] = None,
    table: Annotated[
        str | None, typer.Option("--table", metavar="T", callback=console.readable, help="A table's id, or its label.")
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Close it; without this, say what would follow.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say who would move if a room or a table closed for a while; with --apply, close it and move them."""
    with desk(hall, at, key) as work:
        venue = venue_of(work.hall)
        first, last = moment(work, "--from", start), moment(work, "--until", until)
        wanted = closing.wanted(venue, start=first, end=last, why=why, room=room, table=table)
        seen = _improved(closing.preview(work.hall, wanted, work.clock))
        name = step = None
        if apply:
            done = closing.apply(work.hall, seen, work.clock, by=by)
            seen, name, step = replace(seen, answer=done.answer), done.closure, done.step
        found = seen.answer
        value = {
            "closure": name,
            "moves": move_answers(venue, found.moves),
            "unplaced": list(found.unplaced),
            "table_moves": found.table_moves,
            "slot_moves": found.slot_moves,
            "slot_moves_lower_bound": found.slot_moves_lower_bound,
            "proved": found.proved,
            "ms": round(seen.ms, 3),
            "step": step,
        }
        recorded = [f"closure {name}", f"step {step}"] if apply else ["Nothing is recorded yet; --apply does that."]
        answer(as_json, value, *answer_lines(venue, found), *recorded)


@commands.command(epilog="Example: treffpunkt reopen CLOSURE --put-back --by Ann")
def reopen(
    closure: Annotated[str, typer.Argument(metavar="CLOSURE", callback=console.readable, help="The closure's id.")],
    by: ByOption,
    put_back: Annotated[bool, typer.Option("--put-back", help="Put those back who moved for it.")] = False,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open what was closed; with --put-back, whoever moved goes back where place and people are free."""
    with desk(hall, at, key) as work:
        done = closing.reopen(work.hall, closure, work.clock, by=by, put_back=put_back)
        venue = venue_of(work.hall)
        value = {"reopened": closure, "moves": move_answers(venue, done.moves), "step": done.step}
        lines = [f"It is open again; {len(done.moves)} go back.", *move_lines(venue, done.moves), f"step {done.step}"]
        answer(as_json, value, *lines)


@commands.command(epilog="Example: treffpunkt delay cluster-to-cluster --from 2016-04-25T10:10 --minutes 15 --by Ann")
def delay(
    round_: Annotated[str, typer.Argument(metavar="ROUND", callback=console.readable, help="The round's id.")],
    start: FromOption,
    minutes: Annotated[int, typer.Option("--minutes", metavar="N", help="How late; 0 lifts it.")],
    by: ByOption,
    hall: HallOption = None,
    key: KeyOption = None,
    at: AtOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let a round run late from some time on; 0 minutes lift it from then on."""
    with desk(hall, at, key) as work:
        since = moment(work, "--from", start)
        name, done = delays.delay(work.hall, round_, since, minutes, work.clock, by=by)
        said = (
            f"{round_} runs {minutes} minutes late from then on." if minutes else f"{round_} is in time from then on."
        )
        answer(as_json, {"delay": name, "step": done.step}, said, f"step {done.step}")


def _improved(seen: Preview) -> Preview:
    """With a better answer, where the first one is not proved and the extra `plan` is installed."""
    if seen.answer.proved or not available():
        return seen
    with Search(seen.problem, seen.answer) as search:
        found = search.wait(QUIET_S)
        if found is None:
            note(f"Looking for the best answer, {LONGEST_S:.0f} seconds at most …")
            found = search.wait(LONGEST_S - QUIET_S)
        return replace(seen, answer=found or seen.answer)
