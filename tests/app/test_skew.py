"""The machine's clock, corrected by the hub's: in what is recorded, and as something to attend to."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import badge, check_in, seating, staff, tickets
from app.attention import attention
from app.clock import Clock, is_far_off, milliseconds
from app.event_folder import read_folder
from app.forgetting import forget
from app.load import load_into
from app.matters import Trouble
from app.terminal import Terminal
from app.work import Work, clock_at, opened
from db.facts import Draft, Fact
from db.faults import Fault
from db.hall import Hall
from tests.app.desk_events import KEY, at, copied, folder_at, hall_at, ticket
from tests.app.slips_in_folders import print_slip

AHEAD_MS = 4_000_000
"""More than an hour: what is not corrected stands out."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall file to copy."""
    return hall_at(tmp_path_factory.mktemp("skew") / "template.hall")


@pytest.fixture
def hall(template: Path, tmp_path: Path) -> Iterator[Hall]:
    with copied(template, tmp_path / "event.hall") as opened_hall:
        yield opened_hall


def differ(hall: Hall, milliseconds_ahead: int | None) -> None:
    """The hub was heard: this terminal's clock is so far ahead of its own."""
    hall.rows("UPDATE terminal SET clock_skew_ms = ?", (milliseconds_ahead,))


def newest(hall: Hall) -> Fact:
    return max(hall.all_facts(), key=lambda fact: fact.seq)


def is_about(moment: datetime | int, ahead_ms: int) -> bool:
    """Whether this is the present, on a clock that is `ahead_ms` less ahead than the machine's."""
    stamp = moment if isinstance(moment, int) else milliseconds(moment)
    return abs(stamp - (time.time() * 1000 - ahead_ms)) < 60_000


def test_the_machines_clock_is_corrected_as_soon_as_the_difference_is_known() -> None:
    known: list[int | None] = [None]
    clock = Clock(skew=lambda: known[0])
    assert clock.read().skew is None
    assert is_about(clock.now(), 0)
    known[0] = AHEAD_MS
    assert clock.read().skew == AHEAD_MS
    assert is_about(clock.now(), AHEAD_MS)
    known[0] = -AHEAD_MS
    assert is_about(clock.now(), -AHEAD_MS)


def test_a_clock_that_a_person_has_set_is_not_corrected() -> None:
    clock = clock_at("2016-04-25T09:10", None, lambda: AHEAD_MS)
    assert clock.read() == (datetime(2016, 4, 25, 9, 10, tzinfo=UTC), None)


def test_a_clock_is_far_off_from_a_minute_on() -> None:
    assert [is_far_off(skew) for skew in (-60_000, -59_999, 0, 59_999, 60_000)] == [True, False, False, False, True]


RECORDED: dict[str, Callable[[Work, Path], object]] = {
    "a scan": lambda work, _: check_in.scan(work.hall, ticket("e1"), work.clock),
    "a move": lambda work, _: seating.move(work.hall, "m9", work.clock, by="Ann", table="a1"),
    "a staff member": lambda work, _: staff.add(work.hall, "Bo", "helper", work.clock, by="Ann"),
    "a lost badge": lambda work, _: tickets.reissue(work.hall, KEY, "e1", work.clock, by="Ann", keep_others=False),
    "a right": lambda work, _: forget(work.hall, "e1", work.clock, by="Ann"),
    "a slip": lambda work, folder: print_slip(work.hall, "e1", work.clock, folder, "door"),
}


@pytest.mark.parametrize("what", RECORDED)
def test_what_is_recorded_by_the_machines_clock_is_corrected_and_says_by_how_much(
    hall: Hall, tmp_path: Path, what: str
) -> None:
    """The machine is years ahead of a hub that is at the event's morning."""
    ahead_ms = round(time.time() * 1000) - milliseconds(at("08:30").now())
    differ(hall, ahead_ms)
    before = newest(hall).seq
    with opened(hall.path) as work:
        RECORDED[what](work, tmp_path)
    fact = newest(hall)
    assert fact.seq > before
    assert fact.skew == ahead_ms
    assert is_about(fact.at, ahead_ms)


@pytest.mark.parametrize("ahead_ms", [-AHEAD_MS, 0, None])
def test_a_clock_that_is_behind_right_or_unknown_is_recorded_as_it_is(hall: Hall, ahead_ms: int | None) -> None:
    differ(hall, ahead_ms)
    with opened(hall.path) as work:
        check_in.scan(hall, ticket("e1"), work.clock)
    assert newest(hall).skew == ahead_ms
    assert is_about(newest(hall).at, ahead_ms or 0)


@pytest.mark.parametrize("what", RECORDED)
def test_what_is_recorded_at_a_given_time_has_no_correction(hall: Hall, tmp_path: Path, what: str) -> None:
    differ(hall, AHEAD_MS)
    before = newest(hall).seq
    with opened(hall.path, "2024-06-03T08:30") as work:
        RECORDED[what](work, tmp_path)
    fact = newest(hall)
    assert fact.seq > before
    assert (fact.at, fact.skew) == (milliseconds(at("08:30").now()), None)


def test_a_load_is_corrected_once_the_hub_was_heard(hall: Hall, tmp_path: Path) -> None:
    differ(hall, AHEAD_MS)
    folder = folder_at(tmp_path / "folder")
    people = folder / "participants.csv"
    people.write_text(people.read_text().replace("Ek AB", "Ek Ltd"))
    badge.key_path(hall.path).write_text(KEY.hex())
    assert load_into(hall.path, badge.key_path(hall.path), read_folder(folder)).changed == 1
    fact = newest(hall)
    assert (fact.kind, fact.source, fact.skew) == ("participant", "folder", AHEAD_MS)
    assert is_about(fact.at, AHEAD_MS)


def test_a_window_that_runs_follows_the_hubs_clock_and_goes_on_while_the_disk_fails(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal(hall.path)
    try:
        assert is_about(terminal.now(), 0)
        differ(hall, AHEAD_MS)
        assert is_about(terminal.now(), AHEAD_MS)
        assert terminal.clock.read().skew == AHEAD_MS

        def broken() -> int:
            raise Fault("the disk fails")

        monkeypatch.setattr(terminal.hall, "clock_skew", broken)
        assert is_about(terminal.now(), AHEAD_MS)
    finally:
        terminal.close()


# What the desk is told


def troubles(hall: Hall, when: str = "08:30") -> list[Trouble]:
    return [matter for matter in attention(hall, at(when)).matters if isinstance(matter, Trouble)]


def record(hall: Hall, origin: str, when: str, skew: int) -> None:
    """Another terminal has recorded something, by a clock with this correction."""
    hall.record([Draft("void", hall.new_id(), {"scan": "none", "why": "x"})], at=1)
    made = newest(hall)
    stamp = milliseconds(at(when).now())
    hall.receive([made._replace(id=hall.new_id(), entity="", origin=origin, at=stamp, skew=skew)])


def test_this_terminals_clock_needs_somebody_from_a_minute_on(hall: Hall) -> None:
    for ahead_ms, told in ((59_999, []), (75_400, [Trouble("skew", 75)]), (-61_000, [Trouble("skew", -61)])):
        differ(hall, ahead_ms)
        assert troubles(hall) == told


def test_another_terminal_is_named_while_its_facts_of_the_last_hour_say_so(hall: Hall) -> None:
    record(hall, "kiosk-1", "07:20", 300_000)
    record(hall, "kiosk-2", "08:00", 90_000)
    record(hall, "kiosk-2", "08:10", 80_000)
    record(hall, "kiosk-3", "08:10", 59_000)
    record(hall, "kiosk-4", "08:10", -60_000)
    record(hall, hall.name, "08:10", 90_000)
    assert troubles(hall) == [Trouble("skew", 80, "kiosk-2"), Trouble("skew", -60, "kiosk-4")]
    assert troubles(hall, "09:11") == []


def test_messages_that_could_not_be_read_are_counted(hall: Hall) -> None:
    for number in range(2):
        hall.rows("INSERT INTO set_aside VALUES ('HALL', ?, 'hall.x', 'no fact', '2024')", (number,))
    assert troubles(hall) == [Trouble("set_aside", 2)]
