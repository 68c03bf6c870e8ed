"""What a step did, in a sentence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.floor import moment, table_by_id
from app.history import FEW, Entry, Said
from app.languages import translate
from ui import words
from ui.desk.states import Action, Line
from ui.desk.texts import local_clock, meetings, role_name, table_in_text
from ui.kiosk.states import Scene


def entry_line(entry: Entry, scene: Scene, *, undo: bool = False, here: str = "") -> Line:
    """When, what, who and why; with a button to undo it if that is asked for, or the reason why not.

    `here` is the subject of the card that it stands on: a touch on what it is about would lead nowhere.
    """
    where = translate("desk", "{name} at {terminal}").format(name=entry.by, terminal=entry.terminal)
    sentence = what_was_done(entry, scene)
    note = f"{where} · {_why(entry.why)}" if entry.why else where
    actions: tuple[Action, ...] = ()
    if undo and entry.refusal is None:
        actions = (Action("undo", translate("desk", "Undo"), entry.step),)
    elif undo and entry.refusal:
        note = f"{note} · {_why_not_undone(entry)}"
    subject = _subject(entry)
    if subject and subject.subject == here:
        subject = None
    return Line(sentence, local_clock(entry.at, scene), note, "quiet", actions=actions, open=subject)


def what_was_done(entry: Entry, scene: Scene) -> str:
    """The step in one sentence, such as *M077 moved from table 9 to table 18*."""
    by_kind: dict[str, list[Said]] = {}
    for said in entry.said:
        by_kind.setdefault(said.kind, []).append(said)
    for kind, tell in _TELLERS.items():
        if kind in by_kind:
            return tell(_Step(by_kind, scene, entry.names))
    return ", ".join(f"{said.kind} {said.entity}" for said in entry.said)


def _why(why: str) -> str:
    """A reason; what the program itself gave as one is said in the desk's language."""
    given = {
        "no-show": translate("desk", "no-show"),
        "undone": translate("desk", "undone"),
        "seen to": translate("desk", "seen to"),
    }
    return given.get(why, why)


def _why_not_undone(entry: Entry) -> str:
    if entry.refusal and entry.refusal.reason == "superseded":
        return translate("desk", "changed since by a later step")
    return translate("desk", "undone, or not to be undone")


def _subject(entry: Entry) -> Action | None:
    """What a touch on the line opens."""
    for said in entry.said:
        body = said.after or said.before or {}
        if said.kind in ("meeting", "seat", "part", "presence"):
            return Action("open", "", f"meeting:{body.get('meeting', said.entity)}")
        if said.kind == "participant" or body.get("participant"):
            return Action("open", "", f"participant:{body.get('participant', said.entity)}")
    return None


@dataclass(frozen=True, slots=True)
class _Step:
    """What a sentence is made from."""

    by_kind: Mapping[str, list[Said]]
    scene: Scene
    names: Mapping[str, str]

    def name(self, of: str) -> str:
        """A person's name or a meeting's organisations, else the id."""
        return words.isolated(self.names.get(of, of))


def _closure(step: _Step) -> str:
    said = step.by_kind["closure"][0]
    body = said.after or said.before or {}
    place = _place_closed(body, step.scene)
    span = f"{_time(body.get('start'), step.scene)} – {_time(body.get('end'), step.scene)}"
    seats = len(step.by_kind.get("seat", ()))
    if said.after is None or said.after.get("state") != "closed":
        done = translate("desk", "{place} opened again, {span}")
    else:
        done = translate("desk", "{place} closed, {span}")
    moved = translate("desk", "{meetings} moved").format(meetings=meetings(seats)) if seats else ""
    return " · ".join(part for part in (done.format(place=place, span=span), moved) if part)


def _place_closed(body: Mapping[str, Any], scene: Scene) -> str:
    if body.get("table"):
        table = table_by_id(scene.venue, body["table"])
        return words.table(table.label if table else body["table"])
    room = next((room for room in scene.venue.rooms if room.id == body.get("room")), None)
    return words.room(room.label if room else str(body.get("room")))


def _delay(step: _Step) -> str:
    body = step.by_kind["delay"][0].after
    before = step.by_kind["delay"][0].before or {}
    if body is None or not body["minutes"]:
        return translate("desk", "{round} on time again").format(round=(body or before).get("round", ""))
    text = translate("desk", "{round} {minutes} min late from {time}")
    return text.format(round=body["round"], minutes=body["minutes"], time=_time(body["since"], step.scene))


def _participant(step: _Step) -> str:
    said = step.by_kind["participant"][0]
    body = said.after or said.before or {}
    name = words.isolated(f"{body.get('first_name', '')} {body.get('last_name', '')}".strip() or said.entity)
    if said.before is None:
        return translate("desk", "{name} put on the list").format(name=name)
    if said.after is None:
        return translate("desk", "{name} taken off the list").format(name=name)
    if said.after.get("status") != said.before.get("status"):
        gone = said.after.get("status") == "cancelled"
        text = translate("desk", "{name} withdrawn") if gone else translate("desk", "{name} registered again")
        return text.format(name=name)
    return translate("desk", "{name} admitted for another day").format(name=name)


def _meeting(step: _Step) -> str:
    said = step.by_kind["meeting"][0]
    if said.before is None:
        seat = next((one.after for one in step.by_kind.get("seat", ()) if one.after), {})
        text = translate("desk", "{meeting} booked at {table}, {time}")
        place = table_in_text(step.scene.venue, seat.get("table")) if seat else ""
        return text.format(
            meeting=step.name(said.entity), table=place, time=_time(seat.get("start"), step.scene) if seat else ""
        )
    if said.after is None:
        return translate("desk", "Booking of {meeting} taken back").format(meeting=step.name(said.entity))
    if said.after.get("status") != said.before.get("status"):
        fresh = next((one.entity for one in step.by_kind["meeting"] if one.before is None), "")
        if fresh:
            text = translate("desk", "{meeting} replaced by {other}")
            return text.format(meeting=step.name(said.entity), other=step.name(fresh))
        cancelled = said.after.get("status") == "cancelled"
        text = translate("desk", "{meeting} cancelled") if cancelled else translate("desk", "{meeting} reinstated")
        return text.format(meeting=step.name(said.entity))
    locked = said.after.get("locked")
    text = translate("desk", "{meeting} keeps its table") if locked else translate("desk", "{meeting} may move")
    return text.format(meeting=step.name(said.entity))


def _seat(step: _Step) -> str:
    seats = step.by_kind["seat"]
    if len(seats) == 2:
        text = translate("desk", "{one} swapped with {other}")
        return text.format(one=step.name(seats[0].entity), other=step.name(seats[1].entity))
    if len(seats) > 2:
        return translate("desk", "{meetings} moved").format(meetings=meetings(len(seats)))
    before, after = seats[0].before or {}, seats[0].after or {}
    was, now = table_in_text(step.scene.venue, before.get("table")), table_in_text(step.scene.venue, after.get("table"))
    if before.get("start") != after.get("start"):
        was, now = f"{_time(before.get('start'), step.scene)}, {was}", f"{_time(after.get('start'), step.scene)}, {now}"
    return translate("desk", "{meeting} moved from {was} to {now}").format(
        meeting=step.name(seats[0].entity), was=was, now=now
    )


def _part(step: _Step) -> str:
    meetings = _distinct(step.name((one.after or one.before or {}).get("meeting", "")) for one in step.by_kind["part"])
    people = _distinct(step.name(one.after["participant"]) for one in step.by_kind["part"] if one.after)
    put, left = translate("desk", "{people} put into {meetings}"), translate("desk", "Somebody left {meetings}")
    text = put if people else left
    return text.format(people=people, meetings=meetings)


def _presence(step: _Step) -> str:
    body = step.by_kind["presence"][0].after or {}
    texts = {
        "absent": translate("desk", "{who} did not come to {meeting}"),
        "here": translate("desk", "{who} is at {meeting}"),
        "excused": translate("desk", "{who} is excused from {meeting}"),
    }
    text = texts.get(str(body.get("state")), translate("desk", "Presence in {meeting} taken back"))
    return text.format(
        who=step.name(body.get("participant", "")),
        meeting=step.name(body.get("meeting", step.by_kind["presence"][0].entity)),
    )


def _badge(step: _Step) -> str:
    owners = _distinct(
        step.name((one.after or one.before or {}).get("participant", "")) for one in step.by_kind["badge"]
    )
    return translate("desk", "A badge for {who}").format(who=owners)


def _scan(step: _Step) -> str:
    who = step.name((step.by_kind["scan"][0].after or {}).get("participant", ""))
    return translate("desk", "{who} checked in by hand").format(who=who)


def _told(step: _Step) -> str:
    return translate("desk", "{who} was told").format(who=_people(step, "told"))


def _printed(step: _Step) -> str:
    failed = all((one.after or {}).get("problem") for one in step.by_kind["printed"])
    text = translate("desk", "No slip came out for {who}") if failed else translate("desk", "Slip for {who}")
    return text.format(who=_people(step, "printed"))


def _staff(step: _Step) -> str:
    said = step.by_kind["staff"][0]
    if said.after is None:
        return translate("desk", "{name} left the staff").format(name=said.entity)
    text = translate("desk", "{name} is {role}")
    return text.format(name=said.entity, role=role_name(str(said.after.get("role"))))


_TELLERS = {
    "closure": _closure,
    "delay": _delay,
    "participant": _participant,
    "meeting": _meeting,
    "seat": _seat,
    "part": _part,
    "presence": _presence,
    "badge": _badge,
    "scan": _scan,
    "void": lambda _: translate("desk", "A scan made void"),
    "told": _told,
    "printed": _printed,
    "forgotten": lambda _: translate("desk", "A participant was forgotten"),
    "staff": _staff,
}
"""The kind that says most about a step comes first."""


def _people(step: _Step, kind: str) -> str:
    """Those whom the facts of a kind are about, or how many there are."""
    people = [(one.after or {}).get("participant", "") for one in step.by_kind[kind]]
    if len(people) > FEW:
        return translate("desk", "{n} people").format(n=len(people))
    return _distinct(step.name(person) for person in people)


def _distinct(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(name for name in names if name))


def _time(text: str | None, scene: Scene) -> str:
    return local_clock(moment(text), scene) if text else words.time_open()
