"""Sheets about one meeting: cancelling, another partner, somebody who comes along, a replacement for a no-show."""

from app import booking, parts, replacements
from app.languages import translate
from app.tickets import someone
from ui import words
from ui.desk.asking import Asking, Deed, buttons, choice, reasons, unless
from ui.desk.person_sheets import find_person
from ui.desk.states import Action, Line, SheetState
from ui.desk.texts import meetings, sides


def meeting_name(asking: Asking) -> str:
    """Both organisations of the meeting that the sheet is about."""
    meeting = asking.asked.subject
    return sides(asking.desk.ask(lambda hall: booking.seated_meeting(hall, meeting, asking.scene.now)))


def cancel_state(asking: Asking) -> SheetState:
    """Why a meeting does not take place."""
    why = asking.asked.value("why")
    usual = translate("desk", "cannot come"), translate("desk", "ill"), translate("desk", "not wanted any more")
    return SheetState(
        asking.asked.name,
        translate("desk", "Cancel the meeting"),
        meeting_name(asking),
        (reasons(why, *usual),),
        actions=buttons(
            translate("desk", "Cancel the meeting"),
            missing=unless(why, translate("desk", "Say why first.")),
            danger=True,
        ),
    )


def cancel(asking: Asking) -> Deed:
    """Cancel it."""
    meeting, why, name = asking.asked.subject, asking.asked.value("why"), meeting_name(asking)
    done = asking.desk.do("cancel", lambda work, by: parts.cancel(work.hall, meeting, work.clock, by=by, why=why))
    return Deed(translate("desk", "Cancelled: {meeting}").format(meeting=name), done.step)


def partner_state(asking: Asking) -> SheetState:
    """Who leaves the meeting, and who comes in their place."""
    meeting = asking.desk.ask(lambda hall: booking.seated_meeting(hall, asking.asked.subject, asking.scene.now))
    pair = {side.participant: words.isolated(side.organisation) for side in (meeting.host, meeting.guest) if side}
    leaving = asking.asked.value("leaving")
    fields = [choice("leaving", translate("desk", "Who does not come?"), leaving, pair)]
    if leaving:
        fields += find_person(asking, translate("desk", "Who comes instead?"))
    return SheetState(
        asking.asked.name,
        translate("desk", "Another partner"),
        sides(meeting),
        tuple(fields),
        actions=buttons(
            translate("desk", "Change the partner"),
            missing=unless(leaving and asking.asked.value("who"), translate("desk", "Choose both first.")),
        ),
    )


def partner(asking: Asking) -> Deed:
    """Put another person in."""
    meeting, leaving, coming = asking.asked.subject, asking.asked.value("leaving"), asking.asked.value("who")
    done = asking.desk.do(
        "partner", lambda work, by: parts.other_partner(work.hall, meeting, leaving, coming, work.clock, by=by)
    )
    return Deed(translate("desk", "Another partner: {meeting}").format(meeting=meeting_name(asking)), done.step)


def add_state(asking: Asking) -> SheetState:
    """Who comes along, and as what."""
    capacities = {
        "": translate("desk", "Colleague"),
        "interpreter": translate("desk", "Interpreter"),
        "observer": translate("desk", "Observer"),
    }
    chosen = asking.asked.value("capacity")
    as_what = choice("capacity", translate("desk", "As what?"), chosen, capacities)
    return SheetState(
        asking.asked.name,
        translate("desk", "Somebody comes along"),
        meeting_name(asking),
        (*find_person(asking, translate("desk", "Who?")), as_what),
        actions=buttons(
            translate("desk", "Add"),
            missing=unless(asking.asked.value("who"), translate("desk", "Find somebody first.")),
        ),
    )


def add(asking: Asking) -> Deed:
    """Add them."""
    meeting, who, capacity = asking.asked.subject, asking.asked.value("who"), asking.asked.value("capacity")
    done = asking.desk.do("add", lambda work, by: parts.add_other(work.hall, meeting, who, capacity, work.clock, by=by))
    name = words.isolated(asking.desk.ask(lambda hall: someone(hall, who)).name)
    return Deed(translate("desk", "{name} comes along").format(name=name), done.step)


def replace_state(asking: Asking) -> SheetState:
    """Who could meet the one who came: a tap makes the meeting."""
    meeting, absent = asking.asked.subject, asking.asked.value("absent")
    found = asking.desk.ask(lambda hall: replacements.suggestions(hall, meeting, absent, asking.desk.work.clock))
    lines = tuple(_suggestion(one, first=one is found[0]) for one in found)
    nobody = translate("desk", "Nobody who has arrived is free, from the other side, and new to them.")
    tap = translate("desk", "A tap cancels the old meeting and makes the new one at the same table.")
    return SheetState(
        asking.asked.name,
        translate("desk", "Another partner for this slot"),
        meeting_name(asking),
        summary="" if lines else nobody,
        lines=lines,
        detail=tap if lines else "",
        actions=buttons("", ready=False),
    )


def _suggestion(one: replacements.Suggestion, *, first: bool) -> Line:
    person = one.participant
    note = meetings(one.meetings)
    label = translate("desk", "Make the meeting")
    return Line(
        f"{words.isolated(person.name)} · {words.isolated(person.organisation)}",
        note=note,
        tone="quiet",
        actions=(Action("submit", label, value=person.id, kind="primary" if first else "plain"),),
    )


def replace(asking: Asking) -> Deed:
    """Make the meeting with whom was tapped."""
    meeting, absent, coming = asking.asked.subject, asking.asked.value("absent"), asking.asked.value("submit")
    made, done = asking.desk.do(
        "replace", lambda work, by: replacements.replace(work.hall, meeting, absent, coming, work.clock, by=by)
    )
    name = words.isolated(asking.desk.ask(lambda hall: someone(hall, coming)).organisation)
    text = translate("desk", "New partner: {name}. Both learn it at their next scan").format(name=name)
    return Deed(text, done.step, f"meeting:{made}")
