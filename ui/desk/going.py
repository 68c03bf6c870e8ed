"""Where an action leads on the desk: another page, card, slot or day, a meeting taken into the hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from app import day_plan, seating
from app.agenda import zone_of
from app.codes import Blank, Owned, owner_of_code
from app.desk import Desk
from app.floor import moment
from app.languages import translate
from ui import words
from ui.desk import moving
from ui.desk.page_states import ENTRIES, Where
from ui.desk.states import Action
from ui.kiosk.states import Scene


def went(where: Where, action: Action, desk: Desk, scene: Scene) -> Where | None:
    """The desk after this action; none where it leads nowhere else. RuleRefusal where it cannot lead there."""
    go = _GOINGS.get(action.name)
    return go(where, action, desk, scene) if go else None


def opened(where: Where, subject: str) -> Where:
    """The card of this subject; what was typed stays, so that the other results stay at hand."""
    return replace(where, section="find", subject=subject, hand=None, message="", message_actions=())


def _scanned(where: Where, action: Action, desk: Desk, _: Scene) -> Where:
    """The card of whose badge it is, else what badge it is. Nobody is checked in by this."""
    found = desk.ask(lambda hall: owner_of_code(hall, action.value))
    plain = replace(where, section="find", text="", subject="", hand=None, message_actions=())
    match found:
        case Owned(participant=person, valid=valid):
            card = opened(plain, f"participant:{person.id}")
            if valid:
                return card
            text = translate("desk", "This badge was replaced by another one. Its owner: {name}")
            shown = Action("open", translate("desk", "Open the card"), card.subject)
            return replace(plain, message=text.format(name=words.isolated(person.name)), message_actions=(shown,))
        case Blank():
            walk_in = Action("walk_in", translate("desk", "Walk-in"), value=action.value, kind="primary")
            text = translate("desk", "A blank badge. Give it to somebody from their card, or register a walk-in.")
            return replace(plain, message=text, message_actions=(walk_in,) if desk.may("walk_in") else ())
    return replace(plain, message=translate("desk", "This is not a badge of this event"))


def _at_slot(where: Where, action: Action, desk: Desk, scene: Scene) -> Where:
    """Another slot of the plan, with what is in the hand."""
    if where.hand is None:
        return replace(where, slot=action.subject)
    hand = moving.picked_up(desk, scene, desk.floor(), where.hand.standing.meeting, [action.subject])
    return replace(where, slot=action.subject, hand=hand)


def _held(where: Where, action: Action, desk: Desk, scene: Scene) -> Where:
    """A meeting was taken up, on the plan at its slot or on the grid for the whole day."""
    floor = desk.floor()
    slots = day_plan.slots_of_day(floor)
    if where.section == "grid":
        one = seating.standing_in(floor, action.subject)
        day = where.day or _day_of(one.start if one else None, scene)
        starts = [slot.start for slot in slots if slot.shown.date() == day and not slot.session]
    else:
        current = day_plan.current_slot(slots, scene.now)
        starts = [where.slot or (current.start if current else "")]
    return replace(where, hand=moving.picked_up(desk, scene, floor, action.subject, starts))


def _on_day(where: Where, action: Action, desk: Desk, scene: Scene) -> Where:
    """Another day of the grid, with what is in the hand."""
    there = replace(where, day=date.fromisoformat(action.value))
    if where.hand is None:
        return there
    return _held(there, Action("hold", "", where.hand.standing.meeting), desk, scene)


def _to_be_moved(where: Where, action: Action, desk: Desk, scene: Scene) -> Where:
    """From a meeting's card to the plan at its slot, with the meeting in the hand."""
    floor = desk.floor()
    one = desk.ask(lambda hall: seating.standing_of(hall, action.subject))
    current = day_plan.current_slot(day_plan.slots_of_day(floor), scene.now)
    start = one.start or (current.start if current else "")
    hand = moving.picked_up(desk, scene, floor, action.subject, [start])
    return replace(where, section="plan", slot=start, hand=hand)


def _day_of(start: str | None, scene: Scene) -> date:
    return moment(start).astimezone(zone_of(scene.venue)).date() if start else scene.local.date()


_GOINGS: Final[dict[str, Callable[[Where, Action, Desk, Scene], Where]]] = {
    "section": lambda where, action, *_: replace(where, section=action.value, hand=None, whole=False),
    "type": lambda where, action, *_: replace(where, text=action.value, subject="", message="", message_actions=()),
    "clear": lambda where, *_: replace(where, text="", subject="", message="", message_actions=()),
    "open": lambda where, action, *_: opened(where, action.subject),
    "day": _on_day,
    "older": lambda where, *_: replace(where, entries=where.entries + ENTRIES),
    "whole": lambda where, *_: replace(where, whole=True),
    "let_go": lambda where, *_: replace(where, hand=None),
    "scanned": _scanned,
    "slot": _at_slot,
    "hold": _held,
    "move": _to_be_moved,
}
