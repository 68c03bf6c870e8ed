"""The plan at a slot, and the grid of a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from app import day_plan
from app.day_plan import SlotOfDay, Target
from app.floor import Floor, moment, overlap
from app.languages import translate
from db.records import Standing
from ui import words
from ui.desk.states import Action, Cell, GridState, Held, PlanState, Slot, Spot
from ui.desk.texts import meetings, why_not
from ui.kiosk.states import Scene

RECENT = timedelta(minutes=10)
"""What has moved within this time stands out."""


@dataclass(frozen=True, slots=True)
class Hand:
    """A meeting that is being moved, and what each place would mean for it."""

    standing: Standing
    targets: Mapping[tuple[str, str], Target]


@dataclass(frozen=True, slots=True)
class Moving:
    """What plan and grid show of moving: what has moved lately, what is in the hand, and what the role may do."""

    lately: frozenset[str]
    hand: Hand | None
    movable: bool
    actions: tuple[Action, ...]


def plan_state(
    floor: Floor,
    slots: list[SlotOfDay],
    chosen: SlotOfDay,
    scene: Scene,
    moving: Moving,
) -> PlanState:
    """The hall at the chosen slot."""
    seated = day_plan.at_slot(floor, chosen)
    venue = floor.venue
    spots = []
    for table in venue.tables:
        standing = seated.get(table.id)
        closed = day_plan.closed_at(floor, table, chosen)
        kind = "closed" if closed else "busy" if standing else "free"
        if standing and standing.meeting in moving.lately:
            kind = "moved"
        lines = sides_of(standing) if standing else ()
        spots.append(Spot(table.id, table.label, kind, standing.meeting if standing else "", lines))  # type: ignore[arg-type]
    day = words.day_heading(chosen.shown.date(), scene.language)
    held = held_on_plan(moving.hand, chosen, floor) if moving.hand else None
    return PlanState(
        title=f"{day}, {words.clock(chosen.shown, scene.language)}",
        summary=_summary(spots, chosen),
        venue=venue,
        spots=tuple(spots),
        slots=tuple(slot_bar(slot, len(venue.tables), scene) for slot in slots),
        chosen=chosen.start,
        actions=moving.actions,
        held=held,
        movable=moving.movable,
        here=scene.here,
        waiting=tuple(
            Spot("", "", "waiting", one.meeting, sides_of(one)) for one in day_plan.without_table(floor, chosen)
        ),
    )


def _summary(spots: list[Spot], chosen: SlotOfDay) -> str:
    closed = sum(spot.kind == "closed" for spot in spots)
    free = sum(spot.kind == "free" for spot in spots)
    parts = [
        meetings(chosen.taken),
        translate("desk", "{count} free").format(count=free),
        translate("desk", "{count} closed").format(count=closed) if closed else "",
        translate("desk", "{minutes} min late").format(minutes=chosen.delayed_min) if chosen.delayed_min else "",
        chosen.session.title if chosen.session else "",
    ]
    return " · ".join(part for part in parts if part)


def slot_bar(slot: SlotOfDay, tables: int, scene: Scene) -> Slot:
    """One start in the strip."""
    note = slot.session.title if slot.session else ""
    if slot.delayed_min:
        note = translate("desk", "{minutes} min late").format(minutes=slot.delayed_min)
    share = slot.taken / tables if tables else 0.0
    alone = slot.session is not None and not slot.taken
    return Slot(slot.start, words.clock(slot.shown, scene.language), share, note, slot.shown.date().isoformat(), alone)


@lru_cache(maxsize=8192)
def sides_of(standing: Standing) -> tuple[str, ...]:
    """The organisations that meet, host first. Remembered, since nearly all meetings are as they were a moment ago."""
    order = {"host": 0, "guest": 1}
    people = sorted((s for s in standing.people if s.role in order), key=lambda sitter: order[sitter.role])
    return tuple(words.isolated(sitter.organisation) for sitter in people)


def held_on_plan(hand: Hand, chosen: SlotOfDay, floor: Floor) -> Held:
    """What each table would mean at the chosen slot."""
    here = {table: target for (table, start), target in hand.targets.items() if start == chosen.start}
    return _held(hand, here, floor)


def held_on_grid(hand: Hand, floor: Floor) -> Held:
    """What each table would mean at each slot."""
    return _held(hand, {f"{table}@{start}": target for (table, start), target in hand.targets.items()}, floor)


def _held(hand: Hand, targets: Mapping[str, Target], floor: Floor) -> Held:
    names = {s.meeting: " – ".join(sides_of(s)) for some in floor.by_person.values() for s in some}
    why = {place: why_not(target.why, names) for place, target in targets.items() if target.why}
    return Held(
        meeting=hand.standing.meeting,
        lines=sides_of(hand.standing),
        hint=translate("desk", "Drop on a free table, or on a taken one to swap"),
        free=frozenset(place for place, target in targets.items() if target.kind == "free"),
        swaps=frozenset(place for place, target in targets.items() if target.kind == "swap"),
        why=why,
    )


def grid_state(
    floor: Floor,
    day: date,
    days: list[date],
    scene: Scene,
    moving: Moving,
) -> GridState:
    """Tables × slots of one local day."""
    venue = floor.venue
    slots = day_plan.slots_of_day(floor, day)
    rooms = {room.id: room.label for room in venue.rooms}
    current = day_plan.current_slot(slots, scene.now)
    running = current is not None and current.shown <= scene.now
    return GridState(
        title=words.day_heading(day, scene.language),
        days=tuple(
            Action(
                "day", words.day_heading(one, scene.language), "", one.isoformat(), "primary" if one == day else "plain"
            )
            for one in days
        ),
        tables=tuple(
            (table.id, table.label, words.room(rooms.get(table.room, table.room)))
            for table in sorted(venue.tables, key=lambda t: (t.room, len(t.label), t.label))
        ),
        slots=tuple(slot_bar(slot, len(venue.tables), scene) for slot in slots),
        cells=tuple(_cells(floor, slots, scene.now, moving.lately)),
        closed=frozenset(
            f"{table.id}@{slot.start}"
            for slot in slots
            for table in venue.tables
            if day_plan.closed_at(floor, table, slot)
        ),
        actions=moving.actions,
        held=held_on_grid(moving.hand, floor) if moving.hand else None,
        movable=moving.movable,
        current=current.start if current and running else "",
    )


def _cells(floor: Floor, slots: list[SlotOfDay], now: datetime, moved: frozenset[str]) -> list[Cell]:
    cells = []
    by_start = {slot.start: slot for slot in slots}
    for table, standings in floor.by_table.items():
        for standing in standings:
            slot = by_start.get(standing.start or "")
            slot = slot or next((s for s in slots if overlap(standing, (s.start, s.end))), None)
            if slot is None:
                continue
            ends = slot.shown + _length(standing)
            kind = "locked" if standing.locked else "busy"
            if not standing.has_table:
                kind = "waiting"
            elif ends <= now:
                kind = "over"
            elif standing.meeting in moved:
                kind = "moved"
            cells.append(Cell(table, slot.start, standing.meeting, sides_of(standing), kind))  # type: ignore[arg-type]
    return cells


def _length(standing: Standing) -> timedelta:
    return moment(standing.end or "") - moment(standing.start or "") if standing.end and standing.start else timedelta()
