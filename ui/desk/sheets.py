"""Every sheet of the desk: how it looks, and what its button does."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from ui.desk import close_sheet, delay_sheet, meeting_sheets, person_sheets, print_sheets, setup_sheets
from ui.desk.asking import Asked, Asking, Deed
from ui.desk.states import Action, SheetState

_SHEETS: Final[dict[str, tuple[Callable[[Asking], SheetState], Callable[[Asking], Deed]]]] = {
    "void": (person_sheets.void_state, person_sheets.void),
    "lost": (person_sheets.badge_state, person_sheets.give_badge),
    "forgotten": (person_sheets.badge_state, person_sheets.give_badge),
    "give": (person_sheets.badge_state, person_sheets.give_badge),
    "withdraw": (person_sheets.withdraw_state, person_sheets.withdraw),
    "forget": (person_sheets.forget_state, person_sheets.forget),
    "substitute": (person_sheets.substitute_state, person_sheets.substitute),
    "book": (person_sheets.book_state, person_sheets.book),
    "walk_in": (person_sheets.walk_in_state, person_sheets.register),
    "cancel": (meeting_sheets.cancel_state, meeting_sheets.cancel),
    "partner": (meeting_sheets.partner_state, meeting_sheets.partner),
    "add": (meeting_sheets.add_state, meeting_sheets.add),
    "replace": (meeting_sheets.replace_state, meeting_sheets.replace),
    "close": (close_sheet.close_state, close_sheet.close),
    "reopen": (close_sheet.reopen_state, close_sheet.reopen),
    "delay": (delay_sheet.delay_state, delay_sheet.delay),
    "staff": (setup_sheets.staff_state, setup_sheets.save_staff),
    "first": (setup_sheets.first_state, setup_sheets.save_first),
    "print_sheet": (print_sheets.print_state, print_sheets.print_it),
    "other_printer": (print_sheets.turn_state, print_sheets.turn),
    "settings": (setup_sheets.settings_state, setup_sheets.save_settings),
}
NAMES: Final = frozenset(_SHEETS)
"""Actions that open a sheet of their name."""
TAKES_BADGES: Final = frozenset({"lost", "forgotten", "give", "walk_in"})
"""Sheets into which a scanned blank badge goes."""


def opened(action: Action) -> Asked:
    """The sheet that an action opens; what it carries fills in the field that it is for."""
    if action.name == "replace":
        return Asked("replace", action.value, {"absent": action.subject})
    if action.name == "walk_in":
        first_name, _, last_name = action.subject.strip().rpartition(" ")
        return Asked("walk_in", "", {"first_name": first_name, "last_name": last_name, "code": action.value})
    if action.name == "close" and action.subject:
        kind, _, place = action.subject.partition(":")
        return Asked("close", "", {kind: place})
    return Asked(action.name, action.subject)


def sheet_state(asking: Asking) -> SheetState:
    """The sheet that is open; what was wrong with the last try stands in it."""
    state = _SHEETS[asking.asked.name][0](asking)
    return replace(state, summary=asking.asked.problem) if asking.asked.problem else state


def submitted(asking: Asking) -> Deed:
    """Do what the sheet asks for. RuleRefusal, BadInput or Fault where that cannot be done."""
    return _SHEETS[asking.asked.name][1](asking)
