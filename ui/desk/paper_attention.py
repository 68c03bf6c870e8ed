"""Paper that needs somebody, as lines of attention."""

from typing import assert_never

from app import desk_printing
from app.desk import Desk
from app.languages import translate
from app.matters import Paper, Unprinted
from app.prints import Print
from ui import words
from ui.desk.paper_words import printer_name, problem_words, sentence, sheets_of, title_of
from ui.desk.print_page import job_actions
from ui.desk.printing import joined
from ui.desk.states import Action, AttentionLine
from ui.desk.texts import counted, labelled


def paper_line(matter: Paper | Unprinted, desk: Desk) -> AttentionLine:
    """A printer of a kiosk with those who have no slip, or a print of this desk."""
    match matter:
        case Paper():
            return _paper(matter, desk)
        case Unprinted(job=job):
            return _unprinted(job, desk)
    assert_never(matter)


def _paper(matter: Paper, desk: Desk) -> AttentionLine:
    actions = []
    if matter.slips and desk.may("print"):
        label = counted(len(matter.slips), translate("desk", "Print slip"), translate("desk", "Print {n} slips"))
        actions.append(Action("print", label, joined(matter.slips)))
    if desk.may("void"):
        actions.append(Action("seen_to", translate("desk", "Seen to"), ";".join(matter.facts)))
    opens = Action("open", "", f"participant:{matter.people[0].id}") if len(matter.people) == 1 else None
    why, missing = sentence(problem_words(matter.problem)), _without(matter)
    return AttentionLine(
        f"paper {matter.terminal} {matter.printer} {matter.problem}",
        translate("desk", "Printer at {terminal}").format(terminal=words.isolated(matter.terminal)),
        "trouble",
        "\n".join(part for part in (why, missing) if part),
        tuple(actions),
        opens,
    )


def _without(matter: Paper) -> str:
    """Who has no slip."""
    if not matter.people:
        return ""
    name, more = words.isolated(matter.people[0].name), len(matter.people) - 1
    if not more:
        return translate("desk", "{name} has no slip.").format(name=name)
    return translate("desk", "{name} and {n} more have no slip.").format(name=name, n=more)


def _unprinted(job: Print, desk: Desk) -> AttentionLine:
    lost = job.state == "lost"
    why = sentence(labelled(printer_name(job.printer), problem_words(job.problem)))
    look = translate("desk", "Look into the tray before you print it again.")
    seen = (Action("print_seen", translate("desk", "Seen to"), job.id),) if lost else ()
    may = desk.may(desk_printing.right_of(job))
    return AttentionLine(
        f"print {job.id}",
        _title(job, lost=lost),
        "trouble" if lost else "waiting",
        f"{why}\n{look}" if lost else why,
        (*job_actions(job), *seen) if may else (),
    )


def _title(job: Print, *, lost: bool) -> str:
    if job.what != "slips":
        what = sheets_of(job.what, job.sheets)
        return (translate("desk", "Not printed: {what}") if lost else translate("desk", "Waits: {what}")).format(
            what=what
        )
    count = len(job.slips)
    if job.owner and count == 1:
        text = translate("desk", "{what} is not printed") if lost else translate("desk", "{what} waits")
        return text.format(what=title_of(job))
    if lost:
        return counted(
            count, translate("desk", "1 slip is not printed"), translate("desk", "{n} slips are not printed")
        )
    return counted(count, translate("desk", "1 slip waits"), translate("desk", "{n} slips wait"))
