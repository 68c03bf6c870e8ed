"""The print page: slips that are out of date, what else can be printed, and what became of every print."""

from collections.abc import Iterable, Iterator

from app import desk_printing, stale
from app.desk import Desk
from app.languages import translate
from app.prints import Elsewhere, Print
from app.stale import Stale
from app.told import people_to_tell
from db.records import Participant
from ui import words
from ui.desk.paper_words import printer_name, problem_words, sentence, state_of, title_of
from ui.desk.printing import joined, todays
from ui.desk.states import Action, CardState, Line
from ui.desk.texts import counted, local_clock, who
from ui.kiosk.changes_told import news_of
from ui.kiosk.states import Scene

FEW = 6
"""Slips out of date that are told at first, so that what was printed is in reach below them."""
_NEWS = 2
"""Changes that are told of one slip."""


def print_state(desk: Desk, scene: Scene, *, whole: bool = False) -> CardState:
    """Everything about paper, what is wrong first; that list is short unless the `whole` of it is wanted."""
    found = desk.ask(lambda hall: stale.stale_slips(hall, scene.now))
    untold = desk.ask(lambda hall: people_to_tell(hall, scene.now))
    with_slips = {one.participant.id for one in found}
    others = [person for person, _ in untold if person.id not in with_slips]
    up_to_date = Line(translate("desk", "Every slip that was printed is up to date"), dim=True)
    lines = [
        *_part(translate("desk", "Out of date"), _stale_lines(found, scene, whole=whole)),
        *([] if found else [up_to_date]),
        *_part(translate("desk", "To be told of a change"), (_untold(one, desk) for one in others)),
        *_part(translate("desk", "Printed here"), (_job(one, desk, scene) for one in desk_printing.jobs_of(desk))),
        *_part(
            translate("desk", "Printed elsewhere"),
            (_elsewhere(one, scene) for one in desk_printing.printed_elsewhere(desk)),
        ),
    ]
    return CardState(
        translate("desk", "Print"),
        translate("desk", "Prints go to {printer}").format(printer=printer_name(desk.printer)),
        lines=tuple(lines),
        actions=tuple(_actions(desk, len(found))),
    )


def _part(heading: str, lines: Iterable[Line]) -> list[Line]:
    found = list(lines)
    return [Line(heading, heading=True), *found] if found else []


def _stale_lines(found: list[Stale], scene: Scene, *, whole: bool) -> Iterator[Line]:
    shown = found if whole or len(found) <= FEW + 1 else found[:FEW]
    yield from (_stale(one, scene) for one in shown)
    rest = len(found) - len(shown)
    if rest:
        see = Action("whole", translate("desk", "Show all"))
        yield Line(translate("desk", "and {n} more").format(n=rest), dim=True, actions=(see,))


def _stale(one: Stale, scene: Scene) -> Line:
    """Whose slip, what it says otherwise, when and for which day it was printed."""
    news = list(news_of(one.changes, None, scene.local.date(), scene.language))
    if len(news) > _NEWS:
        news[_NEWS:] = [translate("desk", "and {n} more").format(n=len(news) - _NEWS)]
    printed = translate("desk", "printed {time}").format(time=local_clock(one.at, scene))
    if one.day != scene.local.date():
        day = words.short_day(one.day, scene.language)
        printed = translate("desk", "for {day}, printed {time}").format(day=day, time=local_clock(one.at, scene))
    person = one.participant
    pair = joined([(person.id, one.day)])
    return Line(
        who(person),
        note=" · ".join((*news, printed)),
        tone="news",
        open=Action("open", "", f"participant:{person.id}"),
        actions=(Action("print", translate("desk", "Print slip"), pair),),
    )


def _untold(person: Participant, desk: Desk) -> Line:
    told = (Action("told", translate("desk", "Told"), person.id),) if desk.may("told") else ()
    actions = (*told, Action("print", translate("desk", "Print slip"), todays(person.id)))
    return Line(who(person), open=Action("open", "", f"participant:{person.id}"), actions=actions)


def _job(job: Print, desk: Desk, scene: Scene) -> Line:
    note, tone = state_of(job)
    return Line(
        title_of(job),
        local_clock(job.at, scene),
        note=f"{printer_name(job.printer)} · {note}",
        tone=tone,
        actions=job_actions(job) if desk.may(desk_printing.right_of(job)) else (),
    )


def job_actions(job: Print) -> tuple[Action, ...]:
    """What can be done about a print of this desk."""
    turn = Action("other_printer", translate("desk", "Other printer"), job.id)
    cancel = Action("cancel_print", translate("desk", "Cancel print"), job.id)
    match job.state:
        case "stuck":
            return turn, cancel
        case "going" | "turning":
            return (cancel,)
    label = translate("desk", "Print again")
    if job.what == "slips":
        return (Action("print_again", label, job.id),)
    return (Action("print_sheet", label, f"{job.what}:"),)


def _elsewhere(one: Elsewhere, scene: Scene) -> Line:
    parts = [words.isolated(one.terminal)]
    if one.printer:
        parts.append(printer_name(one.printer))
    if one.problem:
        parts.append(sentence(problem_words(one.problem)))
    return Line(
        title_of(one),
        local_clock(one.at, scene),
        note=" · ".join(parts),
        tone="trouble" if one.problem else "quiet",
        actions=(Action("print", translate("desk", "Print here"), joined(one.slips)),),
    )


def _actions(desk: Desk, out_of_date: int) -> list[Action]:
    """What can be printed, the most wanted first."""
    found = []
    if out_of_date:
        one = translate("desk", "Print 1 slip that is out of date")
        label = counted(out_of_date, one, translate("desk", "Print {n} slips that are out of date"))
        found.append(Action("print_slips", label, "stale:", kind="primary"))
    found.append(Action("print_sheet", translate("desk", "Slips of a day"), "day:"))
    found.append(Action("print_sheet", translate("desk", "Table cards"), "table_cards:"))
    if desk.has_key and desk.may("lost"):
        found.append(Action("print_sheet", translate("desk", "All badges"), "badges:"))
        found.append(Action("print_sheet", translate("desk", "Blank badges"), "blank_badges:"))
    return found
