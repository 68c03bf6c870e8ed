"""What has changed in a person's meetings since they last looked.

Every look (a scan, a printed slip, a change told by staff) keeps what the person saw of each meeting, those that were
over too, since the next look may be by a clock that stands earlier. The next look compares. So a change counts from
when its person could know of it, not from when it was made.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from app.agenda import delay_of, zone_of
from app.clock import time_text
from db.records import Sitter, Sitting, Venue

What = Literal["moved", "cancelled", "new", "delayed", "partner"]
Seen = dict[str, list[Any]]
"""By meeting: table, nominal start and end (ISO 8601, UTC), minutes of delay, the partner's id."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a person was told of a meeting, or would be told of it at this moment."""

    table: str | None
    table_label: str | None
    room: str | None
    room_label: str | None
    start: datetime | None
    """In the event's zone, with delays."""
    partner: Sitter | None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; `before` is none for a new meeting, `after` for a cancelled one."""

    meeting: str
    what: What
    before: Told | None
    after: Told | None


def seen_in(sittings: Iterable[Sitting], venue: Venue, participant: str) -> Seen:
    """What somebody sees of their meetings that are not cancelled."""
    seen: Seen = {}
    for sitting in sittings:
        if sitting.cancelled:
            continue
        others = [s.participant for s in sitting.sitters if s.role != "other"]
        partner = next((p for p in others if p != participant), None) if participant in others else None
        seen[sitting.meeting] = [
            sitting.table.id if sitting.table else None,
            time_text(sitting.start) if sitting.start else None,
            time_text(sitting.end) if sitting.end else None,
            delay_of(sitting, venue.delays),
            partner,
        ]
    return seen


def changes_since(
    before: Mapping[str, list[Any]],
    after: Seen,
    venue: Venue,
    now: datetime,
    sitter: Callable[[str], Sitter | None],
) -> tuple[Change, ...]:
    """The differences between two looks, in the order of the meetings' times; `sitter` knows people by id."""
    found: list[Change] = []
    for meeting in {**before, **after}:
        old, new = before.get(meeting), after.get(meeting)
        if _is_over(new or before[meeting], now):
            continue
        if new is None and old is not None:
            found.append(Change(meeting, "cancelled", _told(old, venue, sitter), None))
        elif new is not None:
            after_told = _told(new, venue, sitter)
            if old is None:
                found.append(Change(meeting, "new", None, after_told))
            else:
                before_told = _told(old, venue, sitter)
                found += [Change(meeting, what, before_told, after_told) for what in _differences(old, new)]
    return tuple(sorted(found, key=_time_of))


def brought_up_to_date(told: Iterable[Change], since: Iterable[Change]) -> tuple[Change, ...]:
    """Changes that were told a moment ago, with what has changed since then in their place."""
    found = [*since]
    said = {(change.meeting, change.what) for change in found}
    anew = {change.meeting for change in found if change.what in ("new", "cancelled")}
    found += [change for change in told if (change.meeting, change.what) not in said and change.meeting not in anew]
    return tuple(sorted(found, key=_time_of))


def _differences(old: list[Any], new: list[Any]) -> Iterator[What]:
    if old[:2] != new[:2]:
        yield "moved"
    if old[3] != new[3]:
        yield "delayed"
    if old[4] != new[4]:
        yield "partner"


def _told(seen: list[Any], venue: Venue, sitter: Callable[[str], Sitter | None]) -> Told:
    table = next((t for t in venue.tables if t.id == seen[0]), None)
    room = next((r for r in venue.rooms if table and r.id == table.room), None)
    start = _moment(seen[1])
    return Told(
        table=seen[0],
        table_label=table.label if table else seen[0],
        room=room.id if room else None,
        room_label=room.label if room else None,
        start=(start + timedelta(minutes=seen[3])).astimezone(zone_of(venue)) if start else None,
        partner=sitter(seen[4]) if seen[4] else None,
    )


def _time_of(change: Change) -> tuple[float, str]:
    told = change.after or change.before
    return (told.start.timestamp() if told and told.start else float("inf"), change.meeting)


def _is_over(seen: list[Any], now: datetime) -> bool:
    end = _moment(seen[2])
    return end is not None and end + timedelta(minutes=seen[3]) <= now


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
