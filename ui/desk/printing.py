"""What is printed at one touch, and what is done about a print: no sheet asks anything."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, get_args
from urllib.parse import quote, unquote

from app import desk_printing
from app.desk import Desk
from app.languages import translate
from app.prints import Pair
from app.slips_for import Kind, Wanted
from app.tickets import someone
from ui import words
from ui.desk.asking import Deed
from ui.desk.paper_words import goes, printer_name, title_of
from ui.desk.print_work import PrintWork
from ui.desk.states import Action
from ui.kiosk.states import Scene

KINDS: Final = get_args(Kind)


def made(action: Action, desk: Desk, scene: Scene, work: PrintWork) -> Deed | None:
    """Print it, or do this about a print; none where this is neither. RuleRefusal, BadInput or Fault."""
    doing = _DOINGS.get(action.name)
    return doing(action, desk, scene, work) if doing else None


def wanted_of(subject: str) -> Wanted:
    """The slips of a subject such as `person:P001` or `step:…`."""
    kind, _, name = subject.partition(":")
    found = next(one for one in KINDS if one == kind)
    return Wanted(found, name)


def joined(pairs: Iterable[Pair]) -> str:
    """Whose slips of which days, for an action to carry."""
    return ";".join(f"{todays(person)}@{day.isoformat()}" for person, day in pairs)


def todays(person: str) -> str:
    """Whose slip of this day, for an action to carry; ids may hold any letters."""
    return quote(person, safe="")


def _pairs(text: str, today: date) -> list[Pair]:
    """What `joined` or `todays` has written."""
    split = [one.partition("@") for one in text.split(";") if one]
    return [(unquote(person), date.fromisoformat(day) if day else today) for person, _, day in split]


def _print(action: Action, desk: Desk, scene: Scene, work: PrintWork) -> Deed:
    """Slips of people: their ids, with days or without."""
    choice = desk_printing.usual(desk, large=action.value == "large")
    pairs = _pairs(action.subject, scene.local.date())
    count, make = desk_printing.slips_of(desk, pairs, choice)
    text = goes("slips", count, choice.printer)
    if count == 1:
        name = words.isolated(desk.ask(lambda hall: someone(hall, pairs[0][0])).name)
        text = translate("desk", "The slip for {name} goes to {printer}")
        text = text.format(name=name, printer=printer_name(choice.printer))
    work.put(make, choice)
    return Deed(text)


def _print_slips(action: Action, desk: Desk, scene: Scene, work: PrintWork) -> Deed:  # noqa: ARG001
    """Slips of a meeting, of a step, or all that are out of date."""
    choice = desk_printing.usual(desk, large=action.value == "large")
    count, make = desk_printing.slips(desk, wanted_of(action.subject), choice)
    work.put(make, choice)
    return Deed(goes("slips", count, choice.printer))


def _print_again(action: Action, desk: Desk, scene: Scene, work: PrintWork) -> Deed:  # noqa: ARG001
    """The slips of a print, as things are now, where prints go at this moment."""
    choice = desk_printing.usual(desk)
    count, make = desk_printing.reprint(desk, desk_printing.job_of(desk, action.subject), choice)
    work.put(make, choice)
    return Deed(goes("slips", count, choice.printer))


def _cancel(action: Action, desk: Desk, scene: Scene, work: PrintWork) -> Deed:  # noqa: ARG001
    job = desk_printing.job_of(desk, action.subject)
    work.cancel(job.id)
    text = translate("desk", "Taken back from {printer}: {what}")
    return Deed(text.format(what=title_of(job), printer=printer_name(job.printer)))


def _seen(action: Action, desk: Desk, scene: Scene, work: PrintWork) -> Deed:  # noqa: ARG001
    desk_printing.put_aside(desk, action.subject)
    return Deed(translate("desk", "Seen to"))


_DOINGS: Final[dict[str, Callable[[Action, Desk, Scene, PrintWork], Deed]]] = {
    "print": _print,
    "print_slips": _print_slips,
    "print_again": _print_again,
    "cancel_print": _cancel,
    "print_seen": _seen,
}
