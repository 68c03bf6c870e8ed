"""A meeting's card, and a table's."""

from app import staff
from app.cards import MeetingCard, TableCard
from app.desk import Desk
from app.floor import moment
from app.languages import translate
from db.records import Arrival, Participant
from ui import words
from ui.desk.history_words import entry_line
from ui.desk.meeting_lines import note_of, table_lines
from ui.desk.states import Action, CardState, Line, Notice, Pill, Tone
from ui.desk.texts import local_clock, seats, sides
from ui.kiosk.states import Scene


def meeting_state(card: MeetingCard, desk: Desk, scene: Scene) -> CardState:
    """Who meets, when and where, who is there, history, and what can be done."""
    meeting = card.meeting
    place = words.table_open_room()
    if meeting.table_label and meeting.room_label:
        place = f"{words.table(meeting.table_label)}, {words.room(meeting.room_label)}"
    when = words.time_open()
    if meeting.start and meeting.end:
        when = f"{words.day_heading(meeting.start.date(), scene.language)}, "
        when += words.span(meeting.start, meeting.end, scene.language)
    note, tone = note_of(meeting)
    return CardState(
        title=sides(meeting),
        subtitle=" · ".join(part for part in (when, place, meeting.round, meeting.meeting) if part),
        pill=Pill(note, tone) if note else None,
        notices=_notices(card, desk),
        lines=(*(_person_line(person, card, desk, scene) for person in card.people), *_history(card, scene)),
        actions=tuple(_actions(card, desk)),
    )


def _notices(card: MeetingCard, desk: Desk) -> tuple[Notice, ...]:
    found = []
    if card.locked:
        unlock = Action("unlock", translate("desk", "Let it move"), card.meeting.meeting)
        text = translate("desk", "It cannot be moved as long as this table is open.")
        action = unlock if desk.may("lock_meeting") else None
        found.append(Notice(translate("desk", "Keeps its table"), text, "waiting", action))
    if card.meeting.state == "no_table":
        give = Action("give_table", translate("desk", "Give a free table"), card.meeting.meeting)
        text = translate("desk", "Nobody knows where to go.")
        found.append(Notice(translate("desk", "No table"), text, "waiting", give if desk.may("move") else None))
    return tuple(found)


def _person_line(one: tuple[Participant, str, Arrival | None], card: MeetingCard, desk: Desk, scene: Scene) -> Line:
    """Who, for whom they come, where they are, and the two words that staff have for it."""
    person, presence, arrival = one
    note, tone = _where(presence, arrival, scene)
    going = card.meeting.state not in ("cancelled", "over")
    actions: list[Action] = []
    if going and desk.may("no_show") and presence != "absent":
        actions.append(Action("no_show", translate("desk", "No-show"), person.id, card.meeting.meeting))
    if going and desk.may("present") and presence != "here":
        actions.append(Action("present", translate("desk", "Is here"), person.id, card.meeting.meeting))
    if going and desk.may("replace") and presence == "absent" and not _is_other(person, card):
        label = translate("desk", "Find another partner")
        actions.insert(0, Action("replace", label, person.id, card.meeting.meeting, kind="primary"))
    if going and desk.may("add") and _is_other(person, card):
        actions.append(Action("remove_other", translate("desk", "Take out"), person.id, card.meeting.meeting))
    what = f"{words.isolated(person.name)} · {words.isolated(person.organisation)}"
    return Line(
        what, note=note, tone=tone, open=Action("open", what, f"participant:{person.id}"), actions=tuple(actions)
    )


def _is_other(person: Participant, card: MeetingCard) -> bool:
    return any(other.participant == person.id for other in card.meeting.others)


def _where(presence: str, arrival: Arrival | None, scene: Scene) -> tuple[str, Tone]:
    if presence == "absent":
        return translate("desk", "did not come"), "trouble"
    if presence == "here":
        return translate("desk", "is at the table"), "good"
    if presence == "excused":
        return translate("desk", "excused"), "waiting"
    if arrival:
        return translate("desk", "here since {time}").format(time=local_clock(arrival.at, scene)), "good"
    return translate("desk", "not here yet"), "quiet"


def _history(card: MeetingCard, scene: Scene) -> list[Line]:
    if not card.history:
        return []
    heading = Line(translate("desk", "History"), heading=True)
    return [heading, *(entry_line(entry, scene, here=f"meeting:{card.meeting.meeting}") for entry in card.history)]


def _actions(card: MeetingCard, desk: Desk) -> list[Action]:
    name = card.meeting.meeting
    going = card.meeting.state not in ("cancelled", "over")
    free = going and not (card.locked and card.meeting.table)
    wanted: list[tuple[bool, staff.Action, Action]] = [
        (free, "move", Action("move", translate("desk", "Move"), name, kind="primary")),
        (free and card.meeting.table is not None, "swap", Action("move", translate("desk", "Swap"), name, "swap")),
        (going, "partner", Action("partner", translate("desk", "Other partner"), name)),
        (going, "add", Action("add", translate("desk", "Add somebody"), name)),
        (going, "print", Action("print_slips", translate("desk", "Print slips"), f"meeting:{name}")),
        (going, "print", Action("print_sheet", translate("desk", "Choose how to print"), f"meeting:{name}")),
        (going and not card.locked, "lock_meeting", Action("lock_meeting", translate("desk", "Keep its table"), name)),
        (going, "cancel", Action("cancel", translate("desk", "Cancel meeting"), name, kind="danger")),
        (card.cancelled, "reinstate", Action("reinstate", translate("desk", "Reinstate"), name, kind="primary")),
    ]
    return [action for fits, right, action in wanted if fits and desk.may(right)]


def table_state(card: TableCard, desk: Desk, scene: Scene) -> CardState:
    """A table's day, its closures, and what can be done."""
    room_for = seats(card.table.seats)
    closed = [
        Notice(
            translate("desk", "Closed"),
            translate("desk", "{start} – {end}: {why}").format(
                start=local_clock(moment(one.start), scene), end=local_clock(moment(one.end), scene), why=one.why
            ),
            "trouble",
            Action("reopen", translate("desk", "Open again"), one.id) if desk.may("reopen") else None,
        )
        for one in card.closures
    ]
    name = card.table.id if card.table.id != card.table.label else ""
    lines = table_lines(card.meetings, scene) or [Line(translate("desk", "No meetings here today"), dim=True)]
    subject = f"table:{card.table.id}"
    wanted: list[tuple[bool, staff.Action, Action]] = [
        (True, "close", Action("close", translate("desk", "Close this table"), subject)),
        (bool(card.meetings), "print", Action("print_sheet", translate("desk", "Print slips"), subject)),
        (True, "print", Action("print_sheet", translate("desk", "Print its card"), f"table_cards:{card.table.id}")),
    ]
    return CardState(
        title=words.table(card.table.label),
        subtitle=" · ".join(part for part in (words.room(card.room), room_for, name) if part),
        notices=tuple(closed),
        lines=tuple(lines),
        actions=tuple(action for fits, right, action in wanted if fits and desk.may(right)),
    )
