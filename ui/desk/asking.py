"""A sheet that is open: what it is about and what was filled in; and what came of a change."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from app.desk import Desk
from app.languages import translate
from ui.desk.closing_work import ClosingWork
from ui.desk.print_work import PrintWork
from ui.desk.states import Action, Field
from ui.kiosk.states import Scene

EXCLUDES: Final = {"find": ("who",), "room": ("table",), "table": ("room",)}
"""By field, those that no longer hold once it is filled in: whom an earlier text found, the other kind of place."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One sheet; `subject` is the id that it is about, `values` what was filled in by field."""

    name: str
    subject: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""
    """Why the last try did not work."""

    def with_value(self, name: str, value: str) -> "Asked":
        """The sheet with one field filled in, and those emptied that it excludes."""
        emptied = dict.fromkeys(EXCLUDES.get(name, ()), "")
        return replace(self, values={**self.values, **emptied, name: value}, problem="")

    def value(self, name: str) -> str:
        """What was filled in; empty where nothing was."""
        return self.values.get(name, "")


@dataclass(frozen=True, slots=True)
class Asking:
    """What a sheet is made from."""

    asked: Asked
    desk: Desk
    scene: Scene
    closing: ClosingWork
    printing: PrintWork


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done: a sentence for the undo bar, and the step that can be undone; `open` is a card to show next."""

    text: str
    step: str | None = None
    open: str = ""
    ask: Asked | None = None
    """A sheet that follows."""


def buttons(label: str, *, ready: bool = True, missing: str = "", danger: bool = False) -> tuple[Action, ...]:
    """The two buttons of a sheet: do it, and leave it. What is `missing` is said when the first is pressed too early.

    Where there is nothing to do (not `ready`, and nothing to fill in), there is only the second.
    """
    leave = Action("close_sheet", translate("desk", "Not now"))
    if missing:
        return Action("incomplete", label, value=missing), leave
    return (Action("submit", label, kind="danger" if danger else "primary"), leave) if ready else (leave,)


def unless(filled: object, missing: str) -> str:
    """What is missing; empty where it is filled in."""
    return "" if filled else missing


def choice(name: str, label: str, value: str, choices: Mapping[str, str], hint: str = "") -> Field:
    """One of several; `choices` are labels by value."""
    made = tuple(Action("field", text, name, key) for key, text in choices.items())
    return Field(name, label, "choice", value, made, hint=hint)


def reasons(value: str, *usual: str) -> Field:
    """Why, typed or touched."""
    made = tuple(Action("field", text, "why", text) for text in usual)
    return Field("why", translate("desk", "Why"), "text", value, made)
