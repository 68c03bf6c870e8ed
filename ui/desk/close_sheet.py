"""Closing a table or a room, with a preview of what would follow, and opening it again."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from app import closing
from app.agenda import zone_of
from app.closing import Preview
from app.day_plan import SlotOfDay, slots_of_day
from app.floor import Floor, moment, table_by_id
from app.languages import translate
from app.problems import BadInput, RuleRefusal
from app.programme import days_of
from app.reseating.records import Move
from db.records import Closure, Venue
from ui import words
from ui.desk.asking import Asking, Deed, buttons, choice, reasons, unless
from ui.desk.plan_states import sides_of
from ui.desk.states import Action, Line, SheetState
from ui.desk.texts import counted, meetings, table_in_text
from ui.kiosk.states import Scene


def today_or_next(venue: Venue, today: date) -> date:
    """The day itself if the event has something then, else its next day, else its last."""
    days = days_of(venue)
    return next((day for day in days if day >= today), days[-1] if days else today)


def close_state(asking: Asking) -> SheetState:
    """What closes, from when until when, why; and, once that is said, what would follow."""
    asked, venue, scene = asking.asked, asking.scene.venue, asking.scene
    floor = asking.desk.floor()
    slots = coming_slots(floor, scene)
    room, table = asked.value("room"), asked.value("table")
    start, end = asked.value("start") or _first(slots), asked.value("end") or _last(slots)
    fields = (
        reasons(
            asked.value("why"),
            translate("desk", "power failure"),
            translate("desk", "too noisy"),
            translate("desk", "needed for something else"),
        ),
        choice("room", translate("desk", "A whole room"), room, _rooms(venue)),
        choice("table", translate("desk", "Or one table"), table, tables_of(venue)),
        choice("start", translate("desk", "From"), start, {slot.start: slot_clock(slot, scene) for slot in slots}),
        choice("end", translate("desk", "Until"), end, _ends(slots, start, scene)),
    )
    title, span = translate("desk", "Close a table or a room"), _span(start, end, scene) if slots else ""
    if not ((room or table) and start and end):
        return SheetState(asked.name, title, span, fields, actions=buttons("", ready=False))
    try:
        seen = asking.closing.preview(closure_of(asking, slots))
    except (RuleRefusal, BadInput) as problem:
        return SheetState(asked.name, title, span, fields, summary=str(problem), actions=buttons("", ready=False))
    missing = unless(asked.value("why"), translate("desk", "Say why first."))
    return SheetState(
        asked.name,
        title,
        span,
        fields,
        summary=summary_of(seen),
        lines=_lines(seen, floor, scene),
        detail=_detail(seen),
        actions=buttons(translate("desk", "Close, and move everybody so"), missing=missing, danger=True),
        busy=translate("desk", "Looking for a better answer …") if asking.closing.improving else "",
    )


def closure_of(asking: Asking, slots: list[SlotOfDay]) -> Closure:
    """The closure that the fields say; from the first until the last of these slots, where they say no time."""
    asked, venue = asking.asked, asking.scene.venue
    start = asked.value("start") or _first(slots)
    end = asked.value("end") or _last(slots)
    room, table = asked.value("room") or None, asked.value("table") or None
    # The reason plays no part in what would follow: typing it must not begin the search anew.
    return closing.wanted(venue, start=moment(start), end=moment(end), why="", room=room, table=table)


def close(asking: Asking) -> Deed:
    """Close it, and move everybody as the preview said."""
    why = asking.asked.value("why")
    seen = asking.closing.preview(closure_of(asking, coming_slots(asking.desk.floor(), asking.scene)))
    asking.closing.stop_improving()
    done = asking.desk.do("close", lambda work, by: closing.apply(work.hall, because(seen, why), work.clock, by=by))
    place = place_name(seen.closure, asking.scene.venue)
    text = translate("desk", "{place} closed. {summary}").format(place=place, summary=summary_of(seen))
    return Deed(text, done.step)


def because(seen: Preview, why: str) -> Preview:
    """The preview with the reason that goes on record."""
    return replace(seen, closure=replace(seen.closure, why=why))


def summary_of(seen: Preview) -> str:
    """What would follow, as people read it."""
    answer = seen.answer
    left = translate("desk", "{meetings} left out").format(meetings=meetings(len(answer.unplaced)))
    parts = [left if answer.unplaced else translate("desk", "Nobody left out")]
    if not answer.moves:
        parts.append(translate("desk", "nobody has to move"))
    if answer.table_moves:
        parts.append(
            counted(
                answer.table_moves,
                translate("desk", "1 changes its table"),
                translate("desk", "{n} change their table"),
            )
        )
    if answer.slot_moves and not answer.table_moves:
        parts.append(
            counted(
                answer.slot_moves,
                translate("desk", "1 changes its time"),
                translate("desk", "{n} change their time"),
            )
        )
    elif answer.slot_moves:
        parts.append(counted(answer.slot_moves, translate("desk", "1 its time"), translate("desk", "{n} their time")))
    return ", ".join(parts)


def place_name(closure: Closure, venue: Venue) -> str:
    """The table or the room, by its label."""
    if closure.table is not None:
        found = table_by_id(venue, closure.table)
        return words.table(found.label if found else closure.table)
    room = next((room for room in venue.rooms if room.id == closure.room), None)
    return words.room(room.label if room else str(closure.room))


def reopen_state(asking: Asking) -> SheetState:
    """Open it again, with or without those who moved going back."""
    found = _open_closure(asking)
    back = len(found.back)
    text = (
        translate("desk", "{meetings} can go back to where they were.").format(meetings=meetings(back)) if back else ""
    )
    label = translate("desk", "Open, and put them back") if back else translate("desk", "Open again")
    only = (Action("submit", translate("desk", "Only open"), value="leave"),) if back else ()
    do, close_sheet = buttons(label)
    return SheetState(
        asking.asked.name,
        translate("desk", "Open {place} again").format(place=place_name(found.closure, asking.scene.venue)),
        found.closure.why,
        summary=text,
        actions=(do, *only, close_sheet),
    )


def reopen(asking: Asking) -> Deed:
    """Open it."""
    found, put_back = _open_closure(asking), asking.asked.value("submit") != "leave"
    closure = asking.asked.subject
    done = asking.desk.do(
        "reopen", lambda work, by: closing.reopen(work.hall, closure, work.clock, by=by, put_back=put_back)
    )
    place = place_name(found.closure, asking.scene.venue)
    back = translate("desk", "{meetings} put back").format(meetings=meetings(len(done.moves))) if done.moves else ""
    text = translate("desk", "{place} is open again").format(place=place)
    return Deed(", ".join(part for part in (text, back) if part), done.step)


def _open_closure(asking: Asking) -> closing.OpenClosure:
    known = asking.desk.ask(lambda hall: closing.open_closures(hall, asking.scene.now))
    found = next((one for one in known if one.closure.id == asking.asked.subject), None)
    if found is None:
        raise BadInput(translate("desk", "It is open already."))
    return found


def coming_slots(floor: Floor, scene: Scene) -> list[SlotOfDay]:
    """The slots of this or the next day that are not over; where all are, all of that day."""
    day = today_or_next(scene.venue, scene.local.date())
    slots = [slot for slot in slots_of_day(floor, day) if slot.session is None]
    return [slot for slot in slots if moment(slot.end) > scene.now] or slots


def _rooms(venue: Venue) -> Mapping[str, str]:
    return {room.id: words.room(room.label) for room in venue.rooms}


def tables_of(venue: Venue) -> Mapping[str, str]:
    """The labels of all tables by id, room by room."""
    tables = sorted(venue.tables, key=lambda table: (table.room, len(table.label), table.label))
    return {table.id: table.label for table in tables}


def _ends(slots: list[SlotOfDay], start: str, scene: Scene) -> Mapping[str, str]:
    ends = sorted({slot.end for slot in slots if slot.end > start})
    return {end: words.clock(moment(end).astimezone(zone_of(scene.venue)), scene.language) for end in ends}


def slot_clock(slot: SlotOfDay, scene: Scene) -> str:
    """When a slot begins as planned."""
    return words.clock(moment(slot.start).astimezone(zone_of(scene.venue)), scene.language)


def _span(start: str, end: str, scene: Scene) -> str:
    """From when until when, in sight wherever the fields are scrolled to."""
    zone = zone_of(scene.venue)
    opens, shuts = moment(start).astimezone(zone), moment(end).astimezone(zone)
    day = words.weekday(opens.date(), scene.language)
    until = words.clock(shuts, scene.language)
    if shuts.date() != opens.date():
        until = f"{words.weekday(shuts.date(), scene.language)}, {until}"
    text = translate("desk", "{day}, {start} until {end}")
    return text.format(day=day, start=words.clock(opens, scene.language), end=until)


def _first(slots: list[SlotOfDay]) -> str:
    return slots[0].start if slots else ""


def _last(slots: list[SlotOfDay]) -> str:
    return max((slot.end for slot in slots), default="")


def _lines(seen: Preview, floor: Floor, scene: Scene) -> tuple[Line, ...]:
    """Who moves from where to where; those who are left out first."""
    known = {one.meeting: one for some in floor.by_person.values() for one in some}
    names = {name: " – ".join(sides_of(one)) for name, one in known.items()}
    left = [
        Line(names.get(name, name), _at(known[name].start, scene), translate("desk", "left out"), "trouble")
        for name in seen.answer.unplaced
    ]
    return (*left, *(_move_line(move, names, scene) for move in seen.answer.moves))


def _move_line(move: Move, names: Mapping[str, str], scene: Scene) -> Line:
    before, after = (datetime.fromtimestamp(place.start, UTC) for place in (move.before, move.after))
    zone = zone_of(scene.venue)
    was, now = (words.clock(at.astimezone(zone), scene.language) for at in (before, after))
    note = translate("desk", "from {table}").format(table=table_in_text(scene.venue, move.before.table))
    if before != after:
        note = translate("desk", "{time} instead of {was}, {note}").format(time=now, was=was, note=note)
    table = table_by_id(scene.venue, move.after.table)
    room = next((room.label for room in scene.venue.rooms if table and room.id == table.room), "")
    return Line(
        names.get(move.meeting, move.meeting),
        now,
        note,
        "news" if before != after else "quiet",
        where=room,
        figure=table.label if table else "",
    )


def _at(start: str | None, scene: Scene) -> str:
    return words.clock(moment(start).astimezone(zone_of(scene.venue)), scene.language) if start else words.time_open()


def _detail(seen: Preview) -> str:
    if seen.answer.proved:
        return translate("desk", "No answer can be better than this one.")
    bound = seen.answer.slot_moves_lower_bound
    one = translate("desk", "1 change of time cannot be avoided.")
    return counted(bound, one, translate("desk", "{n} changes of time cannot be avoided.")) if bound else ""
