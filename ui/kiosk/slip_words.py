"""What a kiosk says of somebody's slip."""

from typing import TYPE_CHECKING

from app.languages import translate
from ui.words import isolated

if TYPE_CHECKING:
    from app.printer_reasons import Problem


def print_my_slip() -> str:
    """The button for paper."""
    return translate("kiosk", "Print my slip")


def print_new_one() -> str:
    """The button where the printed slip is out of date."""
    return translate("kiosk", "Print a new one")


def print_another() -> str:
    """The button after a second press: whether two slips are wanted."""
    return translate("kiosk", "Print another one?")


def buttons() -> tuple[str, ...]:
    """All that the button can say: it is wide enough for each, so that it does not jump."""
    return print_my_slip(), print_new_one(), print_another()


def out_of_date() -> str:
    """Things have changed since the slip in this person's hands was printed."""
    return translate("kiosk", "Your printed slip is out of date")


def printing() -> str:
    """Paper is on its way."""
    return translate("kiosk", "Your slip is being printed")


def take_it() -> str:
    """Paper lies in the tray."""
    return translate("kiosk", "Take your slip from the printer")


def missing(problem: str, help_desk: str) -> str:
    """Why no paper comes, in a word of `app.printer_reasons.Problem` or `failed`, and who can help."""
    return f"{_why().get(problem) or _cannot()}\n{_help(help_desk)}"


def _cannot() -> str:
    return translate("kiosk", "Your slip cannot be printed here at the moment.")


def _why() -> "dict[Problem | str, str]":
    return {
        "no_paper": translate("kiosk", "The printer needs paper."),
        "jam": translate("kiosk", "Paper is stuck in the printer."),
        "door_open": translate("kiosk", "The printer’s cover is open."),
        "no_ink": translate("kiosk", "The printer needs ink."),
        "offline": translate("kiosk", "The printer is switched off or not connected."),
        "stopped": translate("kiosk", "The printer is stopped."),
        "rejecting": translate("kiosk", "The printer takes no jobs at the moment."),
        "held": translate("kiosk", "Your slip is on hold."),
        "aborted": translate("kiosk", "Your slip was not printed."),
        "cancelled": translate("kiosk", "Printing your slip was cancelled."),
        "lost": translate("kiosk", "Your slip got lost on its way to the printer."),
        "unknown_queue": translate("kiosk", "This kiosk cannot find its printer."),
        "no_cups": translate("kiosk", "The print service of this kiosk does not run."),
        "too_slow": translate("kiosk", "Printing your slip took too long."),
        "failed": _cannot(),
    }


def _help(help_desk: str) -> str:
    """Where paper is to be had all the same."""
    known = {
        "left": translate("kiosk", "The help desk to your left can print your slip."),
        "right": translate("kiosk", "The help desk to your right can print your slip."),
        "ahead": translate("kiosk", "The help desk straight ahead can print your slip."),
        "behind": translate("kiosk", "The help desk behind you can print your slip."),
        "": translate("kiosk", "The help desk can print your slip."),
    }
    own = translate("kiosk", "The help desk can print your slip: {place}.")
    return known.get(help_desk, own.format(place=isolated(help_desk.strip().rstrip(". "))))
