"""Who, and which table, is in two meetings at once."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from operator import itemgetter
from zoneinfo import ZoneInfo

from app.folder.files import Say
from app.folder.records import MeetingRow

_Key = tuple[bool, str]
"""Whether it is a person (else a table), and the id."""

_Busy = tuple[datetime, datetime, int]
"""From, until, row."""


def report_clashes(rows: Mapping[int, MeetingRow], zone: ZoneInfo, say: Say) -> None:
    """Says of each row which earlier one has the same person or table at the same time. Cancelled meetings take none.

    Of rows that clash, the first in the file is right.
    """
    suspects = _overbooked(rows)
    if not suspects:
        return
    taken: dict[_Key, list[_Busy]] = {key: [] for key in suspects}
    for number, meeting in rows.items():
        if meeting.start is None or meeting.end is None or meeting.cancelled:
            continue
        for column, key in _keys_of(meeting):
            if key in suspects:
                clash = _clash(taken[key], (meeting.start, meeting.end, number))
                if clash:
                    say(number, column, _told(key, clash, zone))


def _overbooked(rows: Mapping[int, MeetingRow]) -> set[_Key]:
    """Whoever has two meetings that overlap: one pass in the order of time, and quick, since there are few or none."""
    slots: dict[tuple[datetime, datetime], list[MeetingRow]] = defaultdict(list)
    for meeting in rows.values():
        if meeting.start and meeting.end and not meeting.cancelled:
            slots[meeting.start, meeting.end].append(meeting)
    people: dict[str, datetime] = {}
    tables: dict[str, datetime] = {}
    found: set[_Key] = set()
    for (start, end), meetings in sorted(slots.items(), key=itemgetter(0)):
        for is_person, busy, ids in (
            (True, people, (id for m in meetings for id in (m.host, m.guest, *(other for other, _ in m.others)))),
            (False, tables, (m.table or "" for m in meetings)),
        ):
            for id in filter(None, ids):
                until = busy.get(id)
                if until is None or until <= start:
                    busy[id] = end
                else:
                    found.add((is_person, id))
                    busy[id] = max(until, end)
    return found


def _keys_of(meeting: MeetingRow) -> Iterator[tuple[str, _Key]]:
    """The columns that name somebody or a table, each person once."""
    people: dict[str, str] = {}
    for column, id in (("host", meeting.host), ("guest", meeting.guest), *(("others", id) for id, _ in meeting.others)):
        if id:
            people.setdefault(id, column)
    yield from ((column, (True, id)) for id, column in people.items())
    if meeting.table:
        yield "table", (False, meeting.table)


def _clash(taken: list[_Busy], wanted: _Busy) -> _Busy | None:
    """What stands in the way; else the wanted time is taken. What is taken never overlaps, so neighbours decide."""
    place = bisect_left(taken, wanted)
    for near in taken[max(place - 1, 0) : place + 1]:
        if near[0] < wanted[1] and wanted[0] < near[1]:
            return near
    insort(taken, wanted)
    return None


def _told(key: _Key, busy: _Busy, zone: ZoneInfo) -> str:
    is_person, id = key
    start, end = (moment.astimezone(zone).isoformat()[:16] for moment in busy[:2])
    who = f"{id} already sits in" if is_person else f"table {id} is already taken by"
    return f"{who} the meeting of row {busy[2]} ({start} to {end[11:]}); move or cancel one of the two"
