import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import courier, demo, forgetting, seating
from app.event_folder import read_folder
from app.load import PLAIN, load
from app.problems import BadInput
from db import questions
from db.facts import DESK_ONLY, HAPPENED, SO, Fact, new_ids
from db.faults import Fault
from db.hall import Hall
from db.wire import LARGEST, fact_of, line_of
from resources import __path__ as resources
from tests.app.busy_hall import busy_hall_at, look_around
from tests.app.desk_events import KEY, at, copied, folder_at, local
from tests.db.fact_strategies import histories
from tests.db.halls import hall_file, tables_of


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return busy_hall_at(tmp_path_factory.mktemp("busy") / "event.hall")


@pytest.fixture(scope="module")
def carried(busy: Path) -> list[Fact]:
    with Hall(busy) as hall:
        return list(hall.all_facts())


@pytest.fixture
def file(busy: Path, tmp_path: Path) -> Path:
    """What a courier carries away from the busy hall."""
    with Hall(busy) as hall:
        courier.write_out(hall, tmp_path / "busy.facts")
    return tmp_path / "busy.facts"


def everything(path: Path) -> dict[str, list[Any]]:
    with Hall(path) as hall:
        return {**tables_of(hall), "facts": list(hall.all_facts())}


# What this program writes is never refused


def test_whatever_desks_and_kiosks_record_fits_its_form(carried: list[Fact]) -> None:
    assert {fact.kind for fact in carried} == (SO | HAPPENED) - {"session"}
    for fact in carried:
        assert fact_of(line_of(fact)) == fact


def test_the_bundled_event_fits_its_form(tmp_path: Path) -> None:
    demo.prepare(tmp_path / "demo.hall", Path(resources[0]) / "eu-us-2016", local("2016-04-25T03:20"))
    with Hall(tmp_path / "demo.hall") as hall:
        for fact in hall.all_facts():
            assert fact_of(line_of(fact)) == fact
    assert any(fact.kind == "session" for fact in everything(tmp_path / "demo.hall")["facts"])


# There and back


def test_what_is_carried_to_another_terminal_gives_the_same_tables_and_twice_is_once(
    busy: Path, file: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there.hall"
    facts = len(file.read_bytes().splitlines())
    assert courier.take_in(file, there) == courier.Taken(facts, facts)
    assert everything(there) == everything(busy)
    assert courier.take_in(file, there) == courier.Taken(facts, 0)
    assert everything(there) == everything(busy)


@settings(max_examples=40)
@given(histories(), st.data())
def test_couriers_both_ways_bring_two_terminals_together(
    tmp_path_factory: pytest.TempPathFactory, facts: list[Fact], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("both")
    halves = [data.draw(st.lists(st.sampled_from(facts), unique=True)) for _ in range(2)]
    events = {fact.entity for half in halves for fact in half if fact.kind == "event"}
    with hall_file() as one, hall_file() as other:
        for hall, half in zip((one, other), halves, strict=True):
            hall.receive(fact for fact in half if fact.kind != "event" or fact.entity == min(events))
        for source, target in ((one, other), (other, one)):
            if courier.write_out(source, folder / "facts"):
                courier.take_in(folder / "facts", target.path)
        assert tables_of(one) == tables_of(other)


def test_the_file_is_for_its_owner_only_and_is_replaced_whole(busy: Path, file: Path, tmp_path: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    with Hall(busy) as hall:
        assert courier.write_out(hall, file) == len(before.splitlines())
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_hall_file_that_breaks_on_the_way_leaves_the_file_as_it_was(busy: Path, file: Path, tmp_path: Path) -> None:
    with copied(busy, tmp_path / "broken.hall") as hall:
        hall.rows("UPDATE terminal SET facts = 1")
        hall.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = bytearray((tmp_path / "broken.hall").read_bytes())
    pages[16384:] = b"\xa5" * (len(pages) - 16384)
    (tmp_path / "broken.hall").write_bytes(pages)
    before = file.read_bytes()
    with pytest.raises(Fault, match="damaged"), Hall(tmp_path / "broken.hall") as hall:
        courier.write_out(hall, file)
    assert file.read_bytes() == before
    assert not list(tmp_path.glob(".*.part"))


def test_what_the_hub_refused_stays_here(busy: Path, tmp_path: Path) -> None:
    with copied(busy, tmp_path / "event.hall") as hall:
        moved = seating.move(hall, "m9", at(), by="Ann", start=local("2024-06-03T10:00"))
        refused = next(fact for fact in hall.all_facts() if fact.step == moved.step)
        hall.refuse({refused.id: "not allowed"}, "2024-06-03T12:00:00.000Z")
        written = courier.write_out(hall, tmp_path / "facts")
        assert written == questions.counts(hall).facts - 1
    assert refused.id.encode() not in (tmp_path / "facts").read_bytes()


@pytest.mark.parametrize("body", ['{"at":{"x":5},"form":99}', '{"a":[1,2.5,"ä"],"form":2}'])
def test_a_newer_form_and_an_unknown_kind_go_on_as_they_came(file: Path, tmp_path: Path, body: str) -> None:
    place = next(fact for fact in map(fact_of, file.read_bytes().splitlines()) if fact.kind == "place")
    ids = [next(new_ids()) for _ in range(2)]
    newer = [
        place._replace(id=ids[0], base=f'["{place.id}"]', version=2, body=body),
        place._replace(id=ids[1], kind="lunch", body=body),
    ]
    lines = [line_of(fact) for fact in newer]
    with file.open("ab") as more:
        more.writelines(line + b"\n" for line in lines)
    assert courier.take_in(file, tmp_path / "one.hall").bad == 0
    with Hall(tmp_path / "one.hall") as hall:
        courier.write_out(hall, tmp_path / "again.facts")
        look_around(hall)
    assert set(lines) <= set((tmp_path / "again.facts").read_bytes().splitlines())


# Who may have what


def test_somebody_who_was_forgotten_is_not_brought_back_by_a_file_from_before(tmp_path: Path) -> None:
    with Hall(busy_hall_at(tmp_path / "event.hall")) as hall:
        courier.write_out(hall, tmp_path / "before.facts")
        assert "Amy" in (tmp_path / "before.facts").read_text("utf-8")
        forgetting.forget(hall, "u1", at(), by="Ann")
        kept = tables_of(hall)
    for target in ("event.hall", "elsewhere.hall"):
        with Hall(tmp_path / "event.hall") as hall:
            courier.write_out(hall, tmp_path / "after.facts")
        for carried in ("after.facts", "before.facts"):
            courier.take_in(tmp_path / carried, tmp_path / target)
        with Hall(tmp_path / target) as hall:
            assert tables_of(hall) == kept
            assert not any("Amy" in fact.body for fact in hall.all_facts())


@pytest.mark.parametrize(("role", "all_of_it"), [("kiosk", False), ("board", False), ("desk", True), ("", True)])
def test_contacts_and_staff_never_reach_a_kiosk_or_a_board(
    file: Path, tmp_path: Path, role: str, all_of_it: bool
) -> None:
    private = sum(fact_of(line).kind in DESK_ONLY for line in file.read_bytes().splitlines())
    with Hall(tmp_path / "event.hall", create=True) as hall:
        hall.rows("UPDATE terminal SET role = ?", (role,))
    taken = courier.take_in(file, tmp_path / "event.hall")
    assert private
    assert (taken.left_out, taken.facts - taken.new) == ((0, 0) if all_of_it else (private, private))
    with Hall(tmp_path / "event.hall") as hall:
        assert any(fact.kind in DESK_ONLY for fact in hall.all_facts()) == all_of_it


# What is no courier's file


def test_a_file_of_another_event_is_refused_whole(file: Path, tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "folder")
    plan = folder / "event.toml"
    plan.write_text(plan.read_text("utf-8").replace('id = "desk"', 'id = "other"'), "utf-8")
    with Hall(tmp_path / "other.hall", create=True) as hall:
        load(hall, read_folder(folder), KEY, PLAIN, at=local("2024-06-01T12:00"))
    before = everything(tmp_path / "other.hall")
    with pytest.raises(BadInput, match=r"about the event desk, and .* about other"):
        courier.take_in(file, tmp_path / "other.hall")
    assert everything(tmp_path / "other.hall") == before


def test_bad_lines_are_named_and_the_good_ones_taken_in(file: Path, tmp_path: Path) -> None:
    lines = file.read_bytes().splitlines()
    bad = {
        2: b"hello",
        5: b"\xff\xfe{",
        9: b"[]",
        11: b'{"id":"x' + b"y" * 3 * LARGEST + b'"}',
        12: lines[0][:-1] + b',"at":-1e9}',
    }
    for number, line in sorted(bad.items()):
        lines.insert(number - 1, line)
    file.write_bytes(b"\xef\xbb\xbf" + b"\r\n".join([*lines, b"", b"  ", lines[-1][:40]]))
    bad[len(lines) + 3] = b"torn"
    taken = courier.take_in(file, tmp_path / "event.hall")
    assert [one.line for one in taken.problems] == list(bad)
    assert taken.bad == len(bad)
    assert (taken.facts, taken.new) == (len(lines) - len(bad) + 1,) * 2
    assert "UTF-8" in taken.problems[1].problem
    assert "longer" in taken.problems[3].problem
    assert "ends in the middle" in taken.problems[5].problem


def test_a_last_line_without_its_end_is_a_line(file: Path, tmp_path: Path) -> None:
    file.write_bytes(file.read_bytes().rstrip())
    assert courier.take_in(file, tmp_path / "event.hall").bad == 0


@pytest.mark.parametrize("content", [b"", b"\n\n \r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_makes_no_hall_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "empty").write_bytes(content)
    with pytest.raises(BadInput, match="holds no facts"):
        courier.take_in(tmp_path / "empty", tmp_path / "event.hall")
    assert not (tmp_path / "event.hall").exists()


@pytest.mark.parametrize("content", [b"{" * LARGEST, b"\0" * 5_000_000, "ä".encode("utf-16") * 9, b"a\n" * 5000])
def test_a_file_of_something_else_makes_no_hall_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other").write_bytes(content)
    taken = courier.take_in(tmp_path / "other", tmp_path / "event.hall")
    assert (taken.facts, len(taken.problems)) == (0, min(taken.bad, courier.MOST_TOLD))
    assert taken.bad
    assert not (tmp_path / "event.hall").exists()


def test_what_is_no_file_is_said(busy: Path, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing", Path("/dev/zero"), busy):
        with pytest.raises(BadInput, match=str(path)):
            courier.take_in(path, tmp_path / "event.hall")
    assert not (tmp_path / "event.hall").exists()
