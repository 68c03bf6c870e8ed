"""What is done at one touch, without a sheet."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from app import booking, parts, seating, told, walk_in
from app.agenda import zone_of
from app.attention import dismiss
from app.check_in import Admitted
from app.conflicts import decide
from app.desk import Desk
from app.history import entry_of
from app.languages import translate
from app.tickets import someone
from ui import words
from ui.desk.asking import Asked, Deed
from ui.desk.history_words import what_was_done
from ui.desk.states import Action
from ui.desk.texts import sides, table_in_text
from ui.kiosk.states import Scene


def done(action: Action, desk: Desk, scene: Scene) -> Deed | None:
    """Do it; none where this is not something that is done at one touch. RuleRefusal, BadInput or Fault."""
    doing = _DOINGS.get(action.name)
    return doing(action, desk, scene) if doing else None


def _name(desk: Desk, participant: str) -> str:
    return words.isolated(desk.ask(lambda hall: someone(hall, participant)).name)


def _meeting(desk: Desk, meeting: str, scene: Scene) -> str:
    return sides(desk.ask(lambda hall: booking.seated_meeting(hall, meeting, scene.now)))


def _arrive(action: Action, desk: Desk, scene: Scene) -> Deed:  # noqa: ARG001 - one signature for all
    who, place = action.subject, desk.terminal.name
    outcome, step = desk.do("arrive", lambda work, by: walk_in.arrive(work.hall, who, work.clock, by=by, kiosk=place))
    name = _name(desk, who)
    if isinstance(outcome, Admitted):
        return Deed(translate("desk", "{name} is checked in").format(name=name), step)
    return Deed(translate("desk", "{name} could not be checked in: not registered for today").format(name=name), step)


def _admit_today(action: Action, desk: Desk, scene: Scene) -> Deed:  # noqa: ARG001 - one signature for all
    who = action.subject
    made = desk.do("admit_today", lambda work, by: walk_in.admit_today(work.hall, who, work.clock, by=by))
    return Deed(translate("desk", "{name} is registered for today too").format(name=_name(desk, who)), made.step)


def _let_in(action: Action, desk: Desk, scene: Scene) -> Deed:  # noqa: ARG001 - one signature for all
    who = action.subject
    made = desk.do("withdraw", lambda work, by: walk_in.let_in_again(work.hall, who, work.clock, by=by))
    return Deed(translate("desk", "{name} is registered again").format(name=_name(desk, who)), made.step)


def _told(action: Action, desk: Desk, scene: Scene) -> Deed:  # noqa: ARG001 - one signature for all
    who = action.subject
    made = desk.do("told", lambda work, by: told.tell(work.hall, who, work.clock, by=by))
    return Deed(translate("desk", "{name} has been told").format(name=_name(desk, who)), made.step)


def _no_show(action: Action, desk: Desk, scene: Scene) -> Deed:
    who, meeting = action.subject, action.value
    made = desk.do("no_show", lambda work, by: parts.mark(work.hall, meeting, who, "absent", work.clock, by=by))
    text = translate("desk", "{name} did not come to {meeting}")
    told_as = text.format(name=_name(desk, who), meeting=_meeting(desk, meeting, scene))
    others = desk.ask(lambda hall: seating.standing_of(hall, meeting)).people
    is_side = any(sitter.participant == who and sitter.role != "other" for sitter in others)
    ask = Asked("replace", meeting, {"absent": who}) if is_side and desk.may("replace") else None
    return Deed(told_as, made.step, ask=ask)


def _present(action: Action, desk: Desk, scene: Scene) -> Deed:
    who, meeting = action.subject, action.value
    made = desk.do("present", lambda work, by: parts.mark(work.hall, meeting, who, "here", work.clock, by=by))
    text = translate("desk", "{name} is at {meeting}")
    return Deed(text.format(name=_name(desk, who), meeting=_meeting(desk, meeting, scene)), made.step)


def _lock(action: Action, desk: Desk, scene: Scene) -> Deed:
    locked = action.name == "lock_meeting"
    made = desk.do(
        "lock_meeting", lambda work, by: parts.lock(work.hall, action.subject, work.clock, by=by, locked=locked)
    )
    text = translate("desk", "Keeps its table: {meeting}") if locked else translate("desk", "May move again: {meeting}")
    return Deed(text.format(meeting=_meeting(desk, action.subject, scene)), made.step)


def _reinstate(action: Action, desk: Desk, scene: Scene) -> Deed:
    meeting = action.subject
    made = desk.do("reinstate", lambda work, by: parts.reinstate(work.hall, meeting, work.clock, by=by))
    return Deed(
        translate("desk", "It takes place: {meeting}").format(meeting=_meeting(desk, meeting, scene)), made.step
    )


def _give_table(action: Action, desk: Desk, scene: Scene) -> Deed:
    return move(desk, scene, action.subject, action.value or None, None)


def move(desk: Desk, scene: Scene, meeting: str, table: str | None, start: datetime | None) -> Deed:
    """Put a meeting at a table, at a time, or both."""
    moved = desk.do(
        "move", lambda work, by: seating.move(work.hall, meeting, work.clock, by=by, table=table, start=start)
    )
    place = table_in_text(scene.venue, moved.after.table)
    if moved.before.start != moved.after.start and moved.after.start:
        at = datetime.fromisoformat(moved.after.start).astimezone(zone_of(scene.venue))
        place = f"{words.clock(at, scene.language)}, {place}"
    text = translate("desk", "{meeting} moved to {place}")
    return Deed(text.format(meeting=_meeting(desk, meeting, scene), place=place), moved.step)


def swap(desk: Desk, scene: Scene, meeting: str, other: str) -> Deed:
    """Let two meetings take each other's place."""
    _, step = desk.do("swap", lambda work, by: seating.swap(work.hall, meeting, other, work.clock, by=by))
    text = translate("desk", "{one} swapped with {other}")
    names = (_meeting(desk, name, scene) for name in (meeting, other))
    return Deed(text.format(one=next(names), other=next(names)), step)


def _remove_other(action: Action, desk: Desk, scene: Scene) -> Deed:  # noqa: ARG001 - one signature for all
    who, meeting = action.subject, action.value
    made = desk.do("add", lambda work, by: parts.remove_other(work.hall, meeting, who, work.clock, by=by))
    return Deed(translate("desk", "{name} does not come along").format(name=_name(desk, who)), made.step)


def _decide(action: Action, desk: Desk, scene: Scene) -> Deed:  # noqa: ARG001 - one signature for all
    kind, _, entity = action.subject.partition(":")
    made = desk.do("decide", lambda work, by: decide(work.hall, kind, entity, action.value, work.clock, by=by))
    return Deed(translate("desk", "Decided: {what}").format(what=action.label), made.step)


def _seen_to(action: Action, desk: Desk, scene: Scene) -> Deed:  # noqa: ARG001 - one signature for all
    scans = action.subject.split(";")
    made = desk.do("void", lambda work, by: dismiss(work.hall, scans, work.clock, by=by))
    return Deed(translate("desk", "Seen to"), made.step)


def _undo(action: Action, desk: Desk, scene: Scene) -> Deed:
    step = action.subject
    entry = desk.ask(lambda hall: entry_of(hall, step))
    made = desk.undo(step)
    what = what_was_done(entry, scene) if entry else ""
    return Deed(translate("desk", "Undone: {what}").format(what=what), made.step)


_DOINGS: Final[dict[str, Callable[[Action, Desk, Scene], Deed]]] = {
    "arrive": _arrive,
    "admit_today": _admit_today,
    "let_in": _let_in,
    "told": _told,
    "no_show": _no_show,
    "present": _present,
    "lock_meeting": _lock,
    "unlock": _lock,
    "reinstate": _reinstate,
    "give_table": _give_table,
    "remove_other": _remove_other,
    "decide": _decide,
    "seen_to": _seen_to,
    "undo": _undo,
}
