"""A round that runs late from a slot on, and its return to time."""

from datetime import datetime, timedelta

from app import delays
from app.day_plan import SlotOfDay
from app.floor import moment
from app.languages import translate
from db.records import Venue
from ui.desk.asking import Asking, Deed, buttons, choice, unless
from ui.desk.close_sheet import coming_slots, slot_clock
from ui.desk.states import SheetState

_MINUTES = (5, 10, 15, 20, 30, 45, 60)


def delay_state(asking: Asking) -> SheetState:
    """Which round runs late, from when on, and by how much."""
    asked, venue, scene = asking.asked, asking.scene.venue, asking.scene
    chosen, slots = _round_meant(asking), _slots(asking)
    start = asked.value("start") or _next_start(slots, scene.now)
    minutes = {str(n): translate("desk", "{n} min").format(n=n) for n in _MINUTES}
    minutes["0"] = translate("desk", "On time again")
    late = next((slot.delayed_min for slot in slots if slot.start == start), 0)
    missing = unless(asked.value("minutes") and start, translate("desk", "Say by how much first."))
    return SheetState(
        asked.name,
        translate("desk", "A round runs late"),
        translate("desk", "At this moment it is {n} min late.").format(n=late) if late else "",
        (
            choice("round", translate("desk", "Round"), chosen, {round_.id: round_.id for round_ in venue.rounds}),
            choice(
                "start", translate("desk", "From the slot at"), start, {s.start: slot_clock(s, scene) for s in slots}
            ),
            choice("minutes", translate("desk", "By how much?"), asked.value("minutes"), minutes),
        ),
        actions=buttons(translate("desk", "Show the other times everywhere"), missing=missing),
    )


def delay(asking: Asking) -> Deed:
    """Record it; all terminals show the other times."""
    name, minutes = _round_meant(asking), int(asking.asked.value("minutes"))
    start = moment(asking.asked.value("start") or _next_start(_slots(asking), asking.scene.now))
    _, done = asking.desk.do("delay", lambda work, by: delays.delay(work.hall, name, start, minutes, work.clock, by=by))
    late = translate("desk", "{round} is {n} min late").format(round=name, n=minutes)
    return Deed(late if minutes else translate("desk", "{round} is on time again").format(round=name), done.step)


def _slots(asking: Asking) -> list[SlotOfDay]:
    """The slots of the chosen round to choose from."""
    chosen = _round_meant(asking)
    return [slot for slot in coming_slots(asking.desk.floor(), asking.scene) if slot.round == chosen]


def _next_start(slots: list[SlotOfDay], now: datetime) -> str:
    """Of the slot that begins next: what runs already began on time."""
    coming = [slot.start for slot in slots if slot.shown >= now]
    return next(iter(coming or [slot.start for slot in slots[-1:]]), "")


def _round_meant(asking: Asking) -> str:
    return asking.asked.value("round") or _round_now(asking.scene.venue, asking.scene.now)


def _round_now(venue: Venue, now: datetime) -> str:
    """The round that runs, or comes next."""
    spans = [(start, end, round_.id) for round_ in venue.rounds for start, end in round_.spans]
    coming = sorted(span for span in spans if span[1] + timedelta(hours=1) > now) or sorted(spans)
    return coming[0][2] if coming else ""
