"""The state of each page of the desk, from where it is and what is known at this moment."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from app import cards, day_plan, history, programme, staff
from app.desk import Desk
from app.languages import translate
from app.problems import RuleRefusal
from app.search import Answers, search
from ui import words
from ui.desk.history_words import entry_line
from ui.desk.meeting_state import meeting_state, table_state
from ui.desk.person_state import person_state
from ui.desk.plan_states import RECENT, Hand, Moving, grid_state, plan_state
from ui.desk.print_page import print_state
from ui.desk.room_state import room_state
from ui.desk.states import Action, CardState, FindState, GridState, HistoryState, Line, PlanState
from ui.desk.texts import role_name, sides_of_sitting, who
from ui.kiosk.states import Scene

PageState = FindState | PlanState | GridState | HistoryState | CardState
ENTRIES = 100
"""Steps that the history shows at first, and that each *Older* adds."""


@dataclass(frozen=True, slots=True)
class Where:
    """What the desk is at: the page, what was typed, which card, slot and day are open, what is in the hand."""

    section: str = "find"
    text: str = ""
    subject: str = ""
    """Such as `participant:P001`."""
    slot: str = ""
    day: date | None = None
    hand: Hand | None = None
    entries: int = ENTRIES
    whole: bool = False
    """Whether all slips that are out of date are shown."""
    message: str = ""
    """In place of a card, such as what a scanned badge was."""
    message_actions: tuple[Action, ...] = ()


def sections(desk: Desk) -> tuple[Action, ...]:
    """The pages that the role has."""
    named = [
        ("find", translate("desk", "Find")),
        ("plan", translate("desk", "Plan")),
        ("grid", translate("desk", "Grid")),
        ("print", translate("desk", "Print")),
        ("history", translate("desk", "History")),
    ]
    if desk.may("staff"):
        named.append(("setup", translate("desk", "Setup")))
    return tuple(Action("section", label, value=name) for name, label in named)


def _find(where: Where, desk: Desk, scene: Scene) -> FindState:
    """The box, what it found, and the card of what is open."""
    answers = desk.ask(lambda hall: search(hall, where.text)) if where.text.strip() else Answers()
    results = results_of(answers)
    message, actions = where.message, where.message_actions
    if not message:
        message = _message(where.text.strip(), bool(results))
        kind: Literal["plain", "primary"] = "plain" if results else "primary"
        walk_in = Action("walk_in", translate("desk", "Walk-in"), where.text.strip(), kind=kind)
        actions = (walk_in,) if desk.may("walk_in") else ()
    card = None
    if where.subject:
        try:
            card = card_state(where.subject, desk, scene)
        except RuleRefusal as gone:  # An undo, here or at another desk, has taken it off the list.
            message = str(gone)
    return FindState(
        text=where.text,
        hint=translate("desk", "badge, name, organisation, table or meeting"),
        results=results,
        chosen=where.subject,
        message=message if card is None else "",
        card=card,
        message_actions=actions if card is None else (),
    )


def _message(text: str, found: bool) -> str:
    if not text:
        return translate("desk", "Scan a badge, or type a name, an organisation, a table or an id")
    if found:
        return translate("desk", "Choose one of these")
    return translate("desk", "Nothing found for “{text}”").format(text=text[:60])


def results_of(answers: Answers) -> tuple[Action, ...]:
    """A chip for each that was found."""
    people = [Action("open", who(one), f"participant:{one.id}") for one in answers.people]
    tables = [Action("open", words.table(one.label), f"table:{one.id}") for one in answers.tables]
    meetings = [Action("open", sides_of_sitting(one), f"meeting:{one.meeting}") for one in answers.meetings]
    rooms = [Action("open", words.room(one.label), f"room:{one.id}") for one in answers.rooms]
    return (*people, *tables, *meetings, *rooms)


def card_state(subject: str, desk: Desk, scene: Scene) -> CardState:
    """The card of a person, a meeting, a table or a room. RuleRefusal where there is no such thing any more."""
    kind, _, name = subject.partition(":")
    if kind == "meeting":
        return meeting_state(desk.ask(lambda hall: cards.meeting_card(hall, name, scene.now)), desk, scene)
    if kind == "table":
        return table_state(desk.ask(lambda hall: cards.table_card(hall, name, scene.now)), desk, scene)
    if kind == "room":
        return room_state(name, desk, scene)
    return person_state(desk.ask(lambda hall: cards.person_card(hall, name, scene.now)), desk, scene)


def page_state(where: Where, desk: Desk, scene: Scene) -> PageState | None:
    """The page that the desk is at; none where the event has no slots to show a plan or a grid of."""
    match where.section:
        case "plan":
            return _plan(where, desk, scene)
        case "grid":
            return _grid(where, desk, scene)
        case "history":
            return _history(where, desk, scene)
        case "print":
            return print_state(desk, scene, whole=where.whole)
        case "setup":
            return _setup(desk)
    return _find(where, desk, scene)


def _plan(where: Where, desk: Desk, scene: Scene) -> PlanState | None:
    """The hall at the chosen slot, by default the one that runs or comes."""
    floor = desk.floor()
    slots = day_plan.slots_of_day(floor)
    chosen = next((s for s in slots if s.start == where.slot), None) or day_plan.current_slot(slots, scene.now)
    return plan_state(floor, slots, chosen, scene, _moving(where, desk, scene)) if chosen else None


def _grid(where: Where, desk: Desk, scene: Scene) -> GridState | None:
    """Tables × slots of the chosen day, by default this one or the next."""
    days = programme.days_of(scene.venue)
    if not days:
        return None
    day = where.day or next((one for one in days if one >= scene.local.date()), days[-1])
    return grid_state(desk.floor(), day, days, scene, _moving(where, desk, scene))


def _moving(where: Where, desk: Desk, scene: Scene) -> Moving:
    """What has moved lately, what is in the hand, and what the role may do about tables and rounds."""
    lately = desk.ask(lambda hall: history.moved_since(hall, scene.now - RECENT))
    close = Action("close", translate("desk", "Close tables"))
    late = Action("delay", translate("desk", "Round runs late"))
    wanted = ((desk.may("close"), close), (desk.may("delay"), late))
    actions = tuple(action for may, action in wanted if may)
    return Moving(lately, where.hand, desk.may("move"), actions)


def _history(where: Where, desk: Desk, scene: Scene) -> HistoryState:
    """The newest steps, under their days."""
    found = desk.ask(lambda hall: history.entries(hall, limit=where.entries + 1))
    lines: list[Line] = []
    day = None
    for entry in found[: where.entries]:
        local = entry.at.astimezone(scene.local.tzinfo)
        if local.date() != day:
            day = local.date()
            lines.append(Line(words.day_heading(day, scene.language), heading=True))
        line = entry_line(entry, scene, undo=desk.may_undo([said.kind for said in entry.said]))
        lines.append(replace(line, time=words.clock(local, scene.language)))
    older = (Action("older", translate("desk", "Older")),) if len(found) > where.entries else ()
    return HistoryState(translate("desk", "History"), tuple(lines), older)


def _setup(desk: Desk) -> CardState:
    """Who is on the staff, and this terminal's settings."""
    people = desk.ask(staff.everybody)
    lines = [
        Line(
            one.name,
            note=role_name(one.role)
            if one.pin
            else translate("desk", "{role}, no PIN yet").format(role=role_name(one.role)),
            tone="quiet" if one.pin else "waiting",
            open=Action("staff", one.name, one.name),
        )
        for one in people
    ]
    return CardState(
        translate("desk", "Setup"),
        translate("desk", "Who works at the desks, and this terminal"),
        lines=tuple(lines),
        actions=(
            Action("staff", translate("desk", "New staff"), kind="primary"),
            Action("settings", translate("desk", "Settings")),
        ),
    )
