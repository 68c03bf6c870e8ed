"""The crowded event on a day on which everything happens, and everything that people look at on such a day."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app import (
    attention,
    badge,
    booking,
    cards,
    check_in,
    closing,
    delays,
    forgetting,
    history,
    parts,
    programme,
    replacements,
    search,
    seating,
    staff,
    steps,
    tickets,
    told,
    walk_in,
    way,
)
from app.booking import Wish
from app.problems import BadInput, RuleRefusal
from app.venue import venue_of
from app.walk_in import Newcomer
from db import questions
from db.hall import Hall
from tests.app.desk_events import KEY, at, hall_at, local, ticket
from tests.app.slips_in_folders import print_slip

BY = "Ann"


def busy_hall_at(path: Path) -> Path:
    """A hall file with facts of every kind: people come, meetings move, tables close, somebody is forgotten."""
    with Hall(hall_at(path)) as hall:
        _people_come(hall)
        _meetings_change(hall)
        _the_hall_changes(hall)
        print_slip(hall, "e1", at(), path.parent / "slips", "desk", BY)
        told.tell(hall, "u1", at(), by=BY)
        steps.undo(hall, told.tell(hall, "u2", at(), by=BY).step, at(), by=BY)
        forgetting.forget(hall, "u3", at(), by=BY)
    return path


def _people_come(hall: Hall) -> None:
    for person in ("e1", "e2", "u1", "u2", "u4"):
        check_in.scan(hall, ticket(person), at(), kiosk="door")
    lost = tickets.reissue(hall, KEY, "u4", at(), by=BY, keep_others=False)
    tickets.give(hall, badge.blank(KEY, "desk", 1, 1), "e1", at(), by=BY, keep_others=True)
    for code in (ticket("u4"), lost.code, ticket("x9"), ticket("e4"), badge.blank(KEY, "desk", 1, 2), ticket("e1")):
        check_in.scan(hall, code, at(), kiosk="door")
    scan = check_in.arrive(hall, "u3", at(), by=BY).scan
    steps.undo(hall, walk_in.void(hall, str(scan), at(), by=BY, why="another one"), at(), by=BY)
    someone = Newcomer("Wal", "Kin", "Walk Ltd", note="late")
    walk_in.walk_in(hall, someone, at(), by=BY, kiosk="desk", code=badge.blank(KEY, "desk", 1, 3))
    walk_in.admit_today(hall, "e4", at(), by=BY)
    walk_in.let_in_again(hall, "x9", at(), by=BY)
    walk_in.withdraw(hall, "x9", at(), by=BY, why="ill")
    staff.add(hall, BY, "coordinator", at(), by=None)
    staff.add(hall, "Bo", "helper", at(), by=BY)
    staff.remove(hall, "Bo", at(), by=BY)


def _meetings_change(hall: Hall) -> None:
    seating.move(hall, "m2", at(), by=BY, table="a3")
    seating.move(hall, "m6", at(), by=BY)
    parts.cancel(hall, "m8", at(), by=BY, why="ill")
    parts.reinstate(hall, "m8", at(), by=BY)
    parts.lock(hall, "m5", at(), by=BY, locked=True)
    parts.add_other(hall, "m3", "u4", "interpreter", at(), by=BY)
    parts.remove_other(hall, "m3", "u4", at(), by=BY)
    parts.mark(hall, "m1", "u1", "here", at(), by=BY)
    booking.book(hall, "e2", "u3", at(), by=BY, wish=Wish(None, local("2024-06-03T13:00"), outside_round=True))
    replacements.replace(hall, "m4", "e3", "e2", at(), by=BY)


def _the_hall_changes(hall: Hall) -> None:
    delays.delay(hall, "c2b", local("2024-06-03T11:00"), 10, at(), by=BY)
    delays.delay(hall, "c2b", local("2024-06-03T11:30"), 20, at(), by=BY)
    delays.delay(hall, "c2b", local("2024-06-03T11:30"), 0, at(), by=BY)
    for where in ({"table": "a1"}, {"room": "B"}):
        span = {"start": local("2024-06-03T09:00"), "end": local("2024-06-03T10:00")}
        wanted = closing.wanted(venue_of(hall), why="water", **span, **where)  # type: ignore[arg-type]
        closed = closing.apply(hall, closing.preview(hall, wanted, at()), at(), by=BY)
    closing.reopen(hall, closed.closure, at(), by=BY, put_back=True)


def look_around(hall: Hall) -> None:
    """Everything that a terminal shows or does on such a day; it may refuse, and must not break."""
    people = questions.participants(hall)
    meetings = [one.meeting for one in questions.all_sittings(hall)]
    now = at("09:10")
    asked: list[Callable[[], object]] = [
        lambda: programme.hall_at(hall, now.now()),
        lambda: programme.status(hall, now),
        lambda: programme.days_of(venue_of(hall)),
        lambda: [way.ways_from(venue_of(hall), place) for place in venue_of(hall).places],
        lambda: attention.attention(hall, now),
        lambda: told.people_to_tell(hall, now.now()),
        lambda: history.entries(hall, limit=100),
        lambda: closing.open_closures(hall, now.now()),
        lambda: booking.openings_for(hall, "e1", "u4", now.now(), 3),
        lambda: seating.move(hall, "m5", now, by=BY),
        lambda: seating.swap(hall, "m2", "m6", now, by=BY),
        lambda: tickets.all_current(hall, KEY),
        lambda: staff.everybody(hall),
        lambda: search.search(hall, "an"),
        *(lambda one=one: check_in.scan(hall, ticket(one.id), now) for one in people),
        *(lambda one=one: programme.meetings_of(hall, one.id, now.now()) for one in people),
        *(lambda one=one: cards.person_card(hall, one.id, now.now()) for one in people),
        *(lambda one=one: cards.meeting_card(hall, one, now.now()) for one in meetings),
    ]
    for ask in asked:
        with suppress(BadInput, RuleRefusal):
            ask()
