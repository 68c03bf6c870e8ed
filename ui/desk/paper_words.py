"""What the desk says of printers and of what they print."""

from pathlib import Path

from app.languages import translate
from app.prints import Elsewhere, Print
from ui import words
from ui.desk.states import Tone
from ui.desk.texts import counted


def problem_words(problem: str) -> str:
    """Why paper does not come out, as a clause; `problem` is a word of `app.printer_reasons.Problem`."""
    known = {
        "jam": translate("desk", "paper is stuck in the printer"),
        "door_open": translate("desk", "a door of the printer is open"),
        "no_paper": translate("desk", "the printer needs paper"),
        "no_ink": translate("desk", "the printer needs toner or ink"),
        "offline": translate("desk", "the printer does not answer"),
        "stopped": translate("desk", "the printer is stopped"),
        "rejecting": translate("desk", "the printer takes no jobs"),
        "held": translate("desk", "the print server holds it back"),
        "aborted": translate("desk", "the print server gave it up"),
        "cancelled": translate("desk", "somebody took it back at the printer"),
        "lost": translate("desk", "the print server knows nothing of it any more"),
        "unknown_queue": translate("desk", "there is no such printer any more"),
        "no_cups": translate("desk", "the print service does not answer"),
        "too_slow": translate("desk", "it did not come out in time"),
    }
    return known.get(problem, translate("desk", "it did not come out"))


def sentence(clause: str) -> str:
    """A clause on its own, with a capital and a full stop."""
    return f"{clause[:1].upper()}{clause[1:]}."


def printer_name(printer: str) -> str:
    """A queue by its name, a folder as one."""
    if "/" not in printer:
        return words.isolated(printer)
    return translate("desk", "the folder “{name}”").format(name=words.isolated(Path(printer).name))


def slips(count: int) -> str:
    """So many slips."""
    return counted(count, translate("desk", "1 slip"), translate("desk", "{n} slips"))


def title_of(one: Print | Elsewhere) -> str:
    """What was printed, such as *12 slips*, *Slip for Anna Berg*."""
    if isinstance(one, Print) and one.what != "slips":
        return sheets_of(one.what, one.sheets)
    if one.owner and len(one.slips) == 1:
        return translate("desk", "Slip for {name}").format(name=words.isolated(one.owner.name))
    return slips(len(one.slips))


def sheets_of(what: str, sheets: int) -> str:
    """So many sheets of badges or table cards."""
    match what:
        case "badges":
            texts = translate("desk", "1 sheet of badges"), translate("desk", "{n} sheets of badges")
        case "blank_badges":
            texts = translate("desk", "1 sheet of blank badges"), translate("desk", "{n} sheets of blank badges")
        case _:
            texts = translate("desk", "1 table card"), translate("desk", "{n} table cards")
    return counted(sheets, *texts)


def goes(what: str, count: int, printer: str) -> str:
    """What is said at once, before anything has come out; `what` is a word of `db.jobs.What`."""
    one, many = {
        "slips": (translate("desk", "1 slip goes to {printer}"), translate("desk", "{n} slips go to {printer}")),
        "badges": (translate("desk", "1 badge goes to {printer}"), translate("desk", "{n} badges go to {printer}")),
        "blank_badges": (
            translate("desk", "1 blank badge goes to {printer}"),
            translate("desk", "{n} blank badges go to {printer}"),
        ),
        "table_cards": (
            translate("desk", "1 table card goes to {printer}"),
            translate("desk", "{n} table cards go to {printer}"),
        ),
    }[what]
    return (one if count == 1 else many).format(n=count, printer=printer_name(printer))


def state_of(job: Print) -> tuple[str, Tone]:
    """What has become of a print of this desk."""
    why = problem_words(job.problem)
    match job.state:
        case "out":
            return translate("desk", "out"), "good"
        case "going":
            return translate("desk", "in work"), "quiet"
        case "stuck":
            return translate("desk", "waiting: {why}").format(why=why), "trouble"
        case "turning":
            return translate("desk", "is taken to {printer}").format(printer=printer_name(job.next)), "quiet"
        case "cancelled":
            return translate("desk", "print cancelled"), "quiet"
    look = translate("desk", "Look into the tray before you print it again.")
    return f"{sentence(why)} {look}", "trouble"
