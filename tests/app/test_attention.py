from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from app import attention as attentions
from app import badge, check_in, conflicts, parts, seating, steps, tickets, walk_in
from app.attention import attention, dismiss
from app.clock import Clock
from app.matters import Alone, Disputed, DoubleBooked, Matter, NoTable, RefusedScan, ToTell, Trouble, Waiting
from app.problems import RuleRefusal
from db.facts import Draft, Fact
from db.hall import Hall
from tests.app.desk_events import KEY, at, copied, hall_at, local, ticket
from tests.db.halls import hall_file

M = TypeVar("M", bound=Matter)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("attention") / "template.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    """The crowded event before anybody has come."""
    with copied(template, tmp_path / "event.hall") as opened:
        yield opened


def of(kind: type[M], hall: Hall, when: str = "08:30") -> list[M]:
    return [matter for matter in attention(hall, at(when)).matters if isinstance(matter, kind)]


# Meetings without a table


def test_meetings_without_a_table_are_told_by_time_with_the_table_to_give_them(hall: Hall) -> None:
    found = of(NoTable, hall)
    assert [(one.meeting.meeting, one.offer and one.offer.id) for one in found] == [("m6", "a1"), ("m9", None)]
    assert found[0].meeting.host is not None
    assert found[0].meeting.host.organisation == "Ek AB"
    assert seating.move(hall, "m6", at("08:30"), by="Ann").after.table == "a1"


def test_a_meeting_without_a_table_that_is_over_needs_nobody(hall: Hall) -> None:
    assert [one.meeting.meeting for one in of(NoTable, hall, "10:00")] == ["m9"]
    hall.record([Draft("delay", "d", {"round": "c2c", "since": "2024-06-03T13:00:00Z", "minutes": 5})], at=1)
    assert [one.meeting.meeting for one in of(NoTable, hall, "10:00")] == ["m6", "m9"]


# Waiting pairs, and people who are alone


def test_one_side_that_has_come_waits_from_five_minutes_after_the_start_on(hall: Hall) -> None:
    check_in.scan(hall, ticket("e1"), at("08:50"), kiosk="door")
    assert of(Waiting, hall, "09:04") == []
    (found,) = of(Waiting, hall, "09:05")
    assert (found.meeting.meeting, found.here.participant, found.missing.participant) == ("m1", "e1", "u1")
    assert found.minutes == 5
    assert of(Waiting, hall, "09:20") == []
    check_in.scan(hall, ticket("u1"), at("09:06"), kiosk="door")
    assert of(Waiting, hall, "09:07") == []


def test_a_delay_moves_the_time_from_which_on_somebody_waits(hall: Hall) -> None:
    check_in.scan(hall, ticket("e1"), at("08:50"), kiosk="door")
    hall.record([Draft("delay", "d", {"round": "c2c", "since": "2024-06-03T13:00:00Z", "minutes": 10})], at=1)
    assert of(Waiting, hall, "09:14") == []
    assert [one.meeting.meeting for one in of(Waiting, hall, "09:25")] == ["m1"]


def test_who_was_marked_here_waits_and_who_was_marked_absent_is_not_waited_for(hall: Hall) -> None:
    parts.mark(hall, "m2", "u2", "here", at("09:00"), by="Ann")
    assert [(one.here.participant, one.missing.participant) for one in of(Waiting, hall, "09:10")] == [("u2", "e2")]
    parts.mark(hall, "m2", "e2", "absent", at("09:10"), by="Ann")
    assert of(Waiting, hall, "09:10") == []
    (found,) = of(Alone, hall, "09:10")
    assert (found.meeting.meeting, found.here.participant, found.absent.participant) == ("m2", "u2", "e2")


def test_a_voided_scan_is_no_arrival_and_an_unknown_one_is_once_the_list_knows_it(hall: Hall) -> None:
    scan = check_in.scan(hall, ticket("e1"), at("08:50"), kiosk="door").scan
    assert scan is not None
    walk_in.void(hall, scan, at("08:51"), by="Ann", why="a colleague's badge")
    assert of(Waiting, hall, "09:10") == []
    code = ticket("nobody")
    check_in.scan(hall, code, at("08:52"), kiosk="door")
    hall.record([Draft("badge", badge.hashed(code), {"participant": "e1", "state": "valid"})], at=1)
    assert [one.meeting.meeting for one in of(Waiting, hall, "09:10")] == ["m1"]


def test_nobody_is_alone_whose_meeting_is_over_cancelled_or_has_another_partner(hall: Hall) -> None:
    parts.mark(hall, "m2", "e2", "absent", at("08:50"), by="Ann")
    parts.mark(hall, "m3", "u2", "excused", at("08:50"), by="Ann")
    assert [one.meeting.meeting for one in of(Alone, hall)] == ["m2", "m3"]
    parts.other_partner(hall, "m2", "e2", "e3", at("08:51"), by="Ann")
    parts.cancel(hall, "m3", at("08:51"), by="Ann", why="x")
    assert of(Alone, hall) == []
    parts.mark(hall, "m5", "u1", "absent", at("08:50"), by="Ann")
    assert of(Alone, hall, "10:00") == []


def test_where_neither_side_comes_nobody_needs_a_partner(hall: Hall) -> None:
    for person in ("e2", "u2"):
        parts.mark(hall, "m2", person, "absent", at("08:50"), by="Ann")
    assert of(Alone, hall) == []


# Refused scans


def test_somebody_who_was_refused_at_a_kiosk_is_told_once_until_somebody_has_seen_to_them(hall: Hall) -> None:
    for minute in (1, 2, 3):
        check_in.scan(hall, ticket("x9"), at(f"08:0{minute}"), kiosk="door")
    (found,) = of(RefusedScan, hall)
    assert (found.outcome, found.kiosk, len(found.scans)) == ("withdrawn", "door", 3)
    assert found.participant is not None
    assert found.participant.id == "x9"
    assert found.at == local("2024-06-03T08:03")
    done = dismiss(hall, found.scans, at(), by="Ann")
    assert of(RefusedScan, hall) == []
    steps.undo(hall, done.step, at(), by="Ann")
    assert len(of(RefusedScan, hall)) == 1


def test_a_refused_scan_is_settled_by_a_later_arrival_and_by_giving_the_badge(hall: Hall) -> None:
    assert [check_in.scan(hall, ticket(p), at("08:10")).outcome for p in ("e4", "nobody")] == ["not_today", "unknown"]
    tickets.reissue(hall, KEY, "e1", at("08:10"), by="Ann", keep_others=False)
    assert check_in.scan(hall, ticket("e1"), at("08:11")).outcome == "replaced"
    assert {one.outcome for one in of(RefusedScan, hall)} == {"not_today", "unknown", "replaced"}
    check_in.arrive(hall, "e1", at("08:12"), by="Ann")
    tickets.give(hall, ticket("nobody"), "e2", at("08:12"), by="Ann", keep_others=True)
    assert [one.outcome for one in of(RefusedScan, hall)] == ["not_today"]
    assert of(RefusedScan, hall, "08:41") == []


def test_what_staff_are_refused_themselves_is_nothing_to_tell_them(hall: Hall) -> None:
    check_in.arrive(hall, "x9", at("08:10"), by="Ann")
    assert of(RefusedScan, hall) == []


# Conflicts


def elsewhere(hall: Hall, change: Draft, by: str, when: int) -> list[Fact]:
    """What another desk says that knows only what a load brought."""
    with hall_file() as other:
        other.receive(fact for fact in hall.all_facts() if fact.source == "folder")
        before = {fact.id for fact in other.all_facts()}
        other.record([change], at=when, by=by)
        return [fact for fact in other.all_facts() if fact.id not in before]


def seat(table: str | None) -> dict[str, Any]:
    return {"table": table, "start": "2024-06-03T13:00:00Z", "end": "2024-06-03T13:20:00Z"}


def test_two_desks_that_move_one_meeting_are_a_conflict_until_somebody_decides(hall: Hall) -> None:
    hall.record([Draft("seat", "m1", seat("b1"))], at=1000, by="Ann")
    hall.receive(elsewhere(hall, Draft("seat", "m1", seat("a3")), "Bo", 2000))
    (found,) = of(Disputed, hall)
    conflict = found.conflict
    assert (conflict.kind, conflict.entity, conflict.meeting) == ("seat", "m1", "m1")
    assert [(one.by, one.table and one.table.label, one.says) for one in conflict.claims] == [
        ("Bo", "3", {"table": "a3"}),
        ("Ann", "1", {"table": "b1"}),
    ]
    assert conflict.claims[0].start == local("2024-06-03T09:00")
    assert found.meeting is not None
    assert found.meeting.guest is not None
    done = conflicts.decide(hall, "seat", "m1", conflict.claims[1].fact, at(), by="Cia")
    assert of(Disputed, hall) == []
    assert hall.value("SELECT table_id FROM seats WHERE meeting = 'm1'") == "b1"
    assert hall.value("SELECT count(*) FROM facts WHERE step = ?", (done.step,)) == 1
    with pytest.raises(RuleRefusal) as refused:
        conflicts.decide(hall, "seat", "m1", conflict.claims[0].fact, at(), by="Cia")
    assert refused.value.reason == "superseded"


def test_a_conflict_of_who_is_no_more_and_a_pin_that_is_not_told(hall: Hall) -> None:
    staff = Draft("staff", "Dan", {"role": "helper", "pin": "secret one"})
    hall.record([staff], at=1000, by="Ann")
    hall.receive(elsewhere(hall, Draft("staff", "Dan", {"role": "helper", "pin": "secret two"}), "Bo", 2000))
    hall.record([Draft("participant", "e3", None)], at=1000, by="Ann")
    changed = {"first_name": "", "last_name": "Cia D", "organisation": "Dal AB", "kind": "", "side": "", "country": ""}
    rest: dict[str, Any] = {"language": "", "days": [], "status": "registered", "home_table": None}
    hall.receive(elsewhere(hall, Draft("participant", "e3", {**changed, **rest}), "Bo", 2000))
    found = {one.conflict.kind: one.conflict for one in of(Disputed, hall)}
    assert [one.says for one in found["staff"].claims] == [{}, {}]
    assert {one.says is None for one in found["participant"].claims} == {True, False}
    assert found["participant"].participant == "e3"


# People to be told, double-booked people, trouble


def test_people_to_be_told_are_told_with_their_changes(hall: Hall) -> None:
    check_in.scan(hall, ticket("e1"), at("08:20"))
    seating.move(hall, "m1", at(), by="Ann", table="b1")
    (found,) = of(ToTell, hall)
    assert (found.participant.id, [change.what for change in found.changes]) == ("e1", ["moved"])


def test_somebody_in_two_meetings_at_once_is_told_with_both(hall: Hall) -> None:
    assert of(DoubleBooked, hall) == []
    part = {"meeting": "m2", "role": "guest", "capacity": "", "participant": "u1"}
    hall.record([Draft("part", "m2/guest", part)], at=1, by="Ann", step=hall.new_id())
    (found,) = of(DoubleBooked, hall)
    assert (found.participant.id, found.first.meeting, found.second.meeting) == ("u1", "m1", "m2")
    parts.cancel(hall, "m1", at(), by="Ann", why="x")
    assert of(DoubleBooked, hall) == []


def test_a_delay_of_one_round_can_put_somebody_into_two_places(hall: Hall) -> None:
    hall.record(
        [Draft("seat", "m5", {"table": "b2", "start": "2024-06-03T14:40:00Z", "end": "2024-06-03T15:00:00Z"})], at=1
    )
    hall.record(
        [Draft("part", "m8/guest", {"meeting": "m8", "role": "guest", "capacity": "", "participant": "e2"})], at=1
    )
    assert of(DoubleBooked, hall) == []
    hall.record([Draft("delay", "d", {"round": "c2c", "since": "2024-06-03T14:40:00Z", "minutes": 5})], at=2)
    (found,) = of(DoubleBooked, hall)
    assert (found.participant.id, found.first.meeting, found.second.meeting) == ("e2", "m5", "m8")


def test_facts_that_the_hub_refused_and_those_of_a_newer_form_are_trouble(hall: Hall) -> None:
    assert of(Trouble, hall) == []
    known = next(fact for fact in hall.all_facts() if fact.kind == "place")
    hall.receive([known._replace(id="newer", body='{"form":99}', origin="other")])
    hall.rows("INSERT INTO refused VALUES (?, 'a kiosk moves nothing', '2024')", (known.id,))
    assert of(Trouble, hall) == [Trouble("refused", 1, about="door"), Trouble("newer", 1)]


def test_by_a_clock_that_is_not_trusted_only_what_depends_on_no_time_is_told(hall: Hall) -> None:
    class Blind(Clock):
        @property
        def vouched_for(self) -> bool:
            return False

    hall.record([Draft("seat", "m1", seat("b1"))], at=1000, by="Ann")
    hall.receive(elsewhere(hall, Draft("seat", "m1", seat("a3")), "Bo", 2000))
    found = attention(hall, Blind(local("2014-06-03T09:00"))).matters
    assert [type(matter) for matter in found] == [Trouble, Disputed]
    assert found[0] == Trouble("clock", 1)


# All of it


def test_what_hurts_already_comes_first_and_then_what_begins_first(hall: Hall) -> None:
    check_in.scan(hall, ticket("e1"), at("08:50"), kiosk="door")
    check_in.scan(hall, ticket("x9"), at("08:51"), kiosk="door")
    seating.move(hall, "m3", at("08:52"), by="Ann", table="b2")
    parts.mark(hall, "m2", "u2", "absent", at("08:52"), by="Ann")
    kinds = [type(matter) for matter in attention(hall, at("09:10")).matters]
    assert kinds == [RefusedScan, Waiting, Alone, ToTell, NoTable, NoTable]


def test_of_what_is_too_much_the_rest_is_counted(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attentions, "MOST", 1)
    found = attention(hall, at())
    assert ([type(matter) for matter in found.matters], found.more) == ([NoTable], 1)


def test_before_an_event_is_loaded_nothing_needs_anybody() -> None:
    with hall_file() as empty:
        assert attention(empty, at()).matters == ()
