from pathlib import Path

import pytest

from app import badge, tickets
from app.event_folder import read_folder
from app.load import Wishes, load_into
from app.problems import BadInput
from db import questions
from db.facts import Draft
from db.hall import Hall
from tests.app.folders import event_folder
from tests.system.events import HEADER, KEY, MEETINGS, PEOPLE, at, folder_at, load, local, record, seat, ticket

THINGS = 1 + 2 + 3 + 2 + 2 + 1 + len(PEOPLE) + len(MEETINGS)
"""Event, rooms, tables, rounds, sessions, kiosks, and the rows of the two lists."""


def digest(path: Path) -> str:
    with Hall(path) as hall:
        return questions.counts(hall).digest


def changed_row(rows: tuple[str, ...], old: str, new: str) -> list[str]:
    changed = [row.replace(old, new) for row in rows]
    assert changed != list(rows)
    return changed


def test_the_first_load_adds_everything_and_the_second_finds_it_unchanged(tmp_path: Path) -> None:
    folder, path = folder_at(tmp_path / "event"), tmp_path / "event.hall"
    first = load(path, folder)
    assert (first.added, first.changed, first.unchanged, first.missing, first.kept) == (THINGS, 0, 0, [], [])
    assert (first.participants, first.meetings, first.rooms, first.tables) == (6, 6, 2, 3)
    before = digest(path)
    second = load(path, folder, when="2027-03-02T12:00")
    assert (second.added, second.changed, second.unchanged) == (0, 0, THINGS)
    assert digest(path) == before
    with Hall(path) as hall:
        assert hall.value("SELECT count(*) FROM facts WHERE source IS NULL") == 0


@pytest.mark.parametrize(
    ("people", "meetings"),
    [
        (changed_row(PEOPLE, "Ngata", "Ngatā"), MEETINGS),
        (changed_row(PEOPLE, "aroha@example.org", "a@example.org"), MEETINGS),
        (changed_row(PEOPLE, "Kauri-7", "Kauri-8"), MEETINGS),
        (PEOPLE, changed_row(MEETINGS, "n-a", "n-b")),
        (PEOPLE, changed_row(MEETINGS, "b/2:interpreter", "b/2:colleague")),
        (PEOPLE, changed_row(MEETINGS, "b/2:interpreter", "")),
        (PEOPLE, changed_row(MEETINGS, "ā1,d6", "d6,ā1")),
    ],
)
def test_one_changed_row_is_one_change(tmp_path: Path, people: list[str], meetings: list[str]) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    folder = folder_at(tmp_path / "event", people=people, meetings=meetings)
    second = load(path, folder)
    assert (second.added, second.changed, second.unchanged) == (0, 1, THINGS - 1)
    third = load(path, folder)
    assert (third.added, third.changed, third.unchanged) == (0, 0, THINGS)
    back = load(path, folder_at(tmp_path / "event"))
    assert (back.added, back.changed) == (0, 1)


def test_what_staff_have_changed_is_kept_and_named_unless_the_folder_is_to_win(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    with Hall(path) as hall:
        seat(hall, "M1", "s-a", "2027-04-03T09:00", "2027-04-03T09:20", "2027-03-05T09:00")
    assert load(path, folder_at(tmp_path / "event")).kept == []
    folder = folder_at(tmp_path / "event", meetings=changed_row(MEETINGS, "north,n-a,ā1,b/2", "north,n-b,ā1,b/2"))
    kept = load(path, folder)
    assert (kept.kept, kept.changed) == (["M1"], 0)
    assert load(path, folder).kept == ["M1"]
    with Hall(path) as hall:
        assert hall.value("SELECT table_id FROM seats WHERE meeting = 'M1'") == "s-a"
    taken = load(path, folder, Wishes(take_folder=True))
    assert (taken.kept, taken.changed) == ([], 1)
    with Hall(path) as hall:
        assert hall.value("SELECT table_id FROM seats WHERE meeting = 'M1'") == "n-b"
        assert questions.counts(hall).conflicts == 0


def test_what_staff_and_folder_change_alike_is_no_difference(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    with Hall(path) as hall:
        seat(hall, "M1", "n-b", "2027-04-03T09:00", "2027-04-03T09:20", "2027-03-05T09:00")
    folder = folder_at(tmp_path / "event", meetings=changed_row(MEETINGS, "north,n-a,ā1,b/2", "north,n-b,ā1,b/2"))
    result = load(path, folder)
    assert (result.kept, result.changed) == ([], 0)


def test_what_is_missing_is_named_and_withdrawn_only_on_demand(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    folder = folder_at(tmp_path / "event", people=PEOPLE[:-1], meetings=[m for m in MEETINGS if "M1" not in m])
    assert load(path, folder).missing == ["M1", "s7"]
    with Hall(path) as hall:
        assert hall.value("SELECT count(*) FROM participants WHERE status = 'registered'") == 5
    withdrawn = load(path, folder, Wishes(withdraw_missing=True))
    assert (withdrawn.missing, withdrawn.changed) == (["M1", "s7"], 2)
    with Hall(path) as hall:
        assert hall.rows("SELECT id FROM meetings WHERE status = 'cancelled' ORDER BY id") == [("M1",), ("M5",)]
        assert hall.rows("SELECT id FROM participants WHERE status = 'cancelled' ORDER BY id") == [("s7",), ("x5",)]
    assert load(path, folder, Wishes(withdraw_missing=True)).missing == []
    back = load(path, folder_at(tmp_path / "event"))
    assert (back.added, back.changed, back.missing) == (0, 2, [])


def test_what_is_missing_and_was_changed_by_staff_is_kept_and_named(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    with Hall(path) as hall:
        record(hall, Draft("meeting", "M1", {"round": "kōrero", "status": "accepted", "locked": True}), "2027-03-05")
    folder = folder_at(tmp_path / "event", meetings=[m for m in MEETINGS if "M1" not in m])
    assert load(path, folder, Wishes(withdraw_missing=True)).kept == ["M1"]
    with Hall(path) as hall:
        assert hall.value("SELECT status FROM meetings WHERE id = 'M1'") == "accepted"
    load(path, folder, Wishes(withdraw_missing=True, take_folder=True))
    with Hall(path) as hall:
        assert hall.value("SELECT status FROM meetings WHERE id = 'M1'") == "cancelled"


def test_rows_that_are_bad_are_not_taken_for_missing(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    people = changed_row(PEOPLE, "s7,Sina,Speaker,University", "s7,Sina,Speaker,")
    meetings = changed_row(MEETINGS, "M3,kōrero,2027-04-03T09:40", "M3,kōrero,2027-04-03T19:40")
    result = load(path, folder_at(tmp_path / "event", people=people, meetings=meetings), Wishes(withdraw_missing=True))
    assert {(p.file, p.row) for p in result.problems} == {("participants.csv", 7), ("meetings.csv", 4)}
    assert (result.missing, result.changed) == ([], 0)


def test_a_dry_run_counts_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "halls" / "event.hall"
    folder = folder_at(tmp_path / "event")
    dry = load_into(path, badge.key_path(path), read_folder(folder), Wishes(dry_run=True), at=local("2027-03-01"))
    assert dry.added == THINGS
    assert not path.parent.exists()
    path.parent.mkdir()
    load(path, folder)
    before = digest(path)
    changed = folder_at(tmp_path / "event", people=changed_row(PEOPLE, "Ngata", "Ngatā"))
    assert load(path, changed, Wishes(dry_run=True)).changed == 1
    assert load(path, changed, Wishes(dry_run=True)).changed == 1
    assert digest(path) == before


def test_two_machines_that_load_the_same_folder_agree_before_and_after_they_meet(tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "event")
    one, other = tmp_path / "one.hall", tmp_path / "other.hall"
    load(one, folder, when="2027-03-01T12:00")
    load(other, folder, when="2027-03-02T12:00")
    assert digest(one) == digest(other)
    with Hall(one) as here, Hall(other) as there:
        here.receive(there.all_facts())
        there.receive(here.all_facts())
        assert questions.counts(here).conflicts == questions.counts(there).conflicts == 0
    assert digest(one) == digest(other)
    again = load(one, folder)
    assert (again.added, again.changed, again.unchanged) == (0, 0, THINGS)
    changed = folder_at(tmp_path / "event", people=changed_row(PEOPLE, "Ngata", "Ngatā"))
    assert load(other, changed).changed == 1
    with Hall(one) as here, Hall(other) as there:
        here.receive(there.all_facts())
        assert questions.counts(here).conflicts == 0
        assert here.value("SELECT last_name FROM participants WHERE id = 'ā1'") == "Ngatā"
    assert load(one, changed).changed == 0


def test_a_key_is_made_with_the_first_load_and_needed_with_every_other(tmp_path: Path) -> None:
    path, folder = tmp_path / "event.hall", read_folder(folder_at(tmp_path / "event"))
    key = badge.key_path(path)
    when = local("2027-03-01T12:00")
    load_into(path, key, folder, at=when)
    made = key.read_text()
    assert key.stat().st_mode & 0o777 == 0o600
    load_into(path, key, folder, at=when)
    assert key.read_text() == made
    key.unlink()
    before = digest(path)
    with pytest.raises(BadInput, match="is missing"):
        load_into(path, key, folder, at=when)
    assert not key.exists()
    key.write_text("ab" * 32)
    with pytest.raises(BadInput, match="not the key"):
        load_into(path, key, folder, at=when)
    assert digest(path) == before
    elsewhere = tmp_path / "safe.key"
    elsewhere.write_text(made)
    assert load_into(path, elsewhere, folder, at=when).unchanged == THINGS


def test_a_forgotten_participant_does_not_come_back(tmp_path: Path) -> None:
    path, folder = tmp_path / "event.hall", folder_at(tmp_path / "event")
    load(path, folder)
    with Hall(path) as hall:
        record(hall, Draft("forgotten", hall.new_id(), {"participant": "ā1"}), "2027-03-05T09:00")
    again = load(path, folder_at(tmp_path / "event", people=changed_row(PEOPLE, "Ngata", "Ngatā")))
    assert (again.changed, again.missing) == (0, [])
    with Hall(path) as hall:
        assert hall.rows("SELECT first_name, last_name FROM participants WHERE id = 'ā1'") == [("", "")]
        assert not hall.value("SELECT email FROM contacts WHERE participant = 'ā1'")
        bodies = "".join(row[0] for row in hall.rows("SELECT body FROM facts"))
    assert "Aroha" not in bodies
    assert "aroha@example.org" not in bodies


def test_another_code_makes_the_earlier_one_void(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    load(path, folder_at(tmp_path / "event", people=changed_row(PEOPLE, "Kauri-7", "Kauri-8")))
    with Hall(path) as hall:
        states = {some.code: some.valid for some in questions.badges(hall, "ā1")}
    assert states == {
        badge.hashed("Kauri-7"): False,
        badge.hashed("Kauri-8"): True,
        badge.hashed(ticket("ā1")): True,
    }


def test_a_code_can_pass_to_another_participant(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    people = [row.replace("Kauri-7", "") for row in PEOPLE]
    people[1] += "Kauri-7"
    load(path, folder_at(tmp_path / "event", people=people))
    with Hall(path) as hall:
        found = questions.badge(hall, badge.hashed("Kauri-7"))
        assert found is not None
        assert (found.participant, found.valid) == ("b/2", True)


def test_a_reissued_ticket_is_not_made_valid_again_by_the_next_load(tmp_path: Path) -> None:
    path, folder = tmp_path / "event.hall", folder_at(tmp_path / "event")
    load(path, folder)
    with Hall(path) as hall:
        tickets.reissue(hall, KEY, "ā1", at("2027-04-03T08:00"), by="Mere", keep_others=False)
    again = load(path, folder)
    assert (again.changed, again.kept) == (0, [])
    with Hall(path) as hall:
        found = questions.badge(hall, badge.hashed(ticket("ā1")))
        assert found is not None
        assert not found.valid


def test_another_event_does_not_go_into_this_file(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    load(path, folder_at(tmp_path / "event"))
    before = digest(path)
    with pytest.raises(BadInput, match="about the event māra 2027"):
        load(path, event_folder(tmp_path / "other"))
    assert digest(path) == before


def test_progress_ends_at_its_total(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    folder = event_folder(tmp_path / "event", people_header=HEADER, people=PEOPLE[:1], meetings=[])
    content = read_folder(folder)
    load_into(
        tmp_path / "event.hall",
        tmp_path / "event.key",
        content,
        at=local("2027-03-01"),
        progress=lambda done, total: heard.append((done, total)),
    )
    assert heard[-1] == (1, 1)
    assert all(0 <= done <= total for done, total in heard)
