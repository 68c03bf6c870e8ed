"""Undo, where ids are of any shape."""

from pathlib import Path

import pytest

from app import badge, booking, parts, seating, steps
from app.event_folder import read_folder
from app.history import entries
from app.load import load_into
from app.problems import RuleRefusal
from db.hall import Hall
from tests.app import desk_events
from tests.app.desk_events import HEADER, KEY, at, local
from tests.app.folders import event_folder

PEOPLE = ("a/1,Ada Ek,Ek AB,cluster,EU,,,", "b%2F,Bo Berg,Berg AB,cluster,US,,,", "c d,Cia Dal,Dal AB,cluster,US,,,")
MEETINGS = ("m/1,c2c,2024-06-03T09:00,2024-06-03T09:20,A,1,a/1,b%2F,c d:interpreter,,",)


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    folder = event_folder(
        tmp_path / "f", event=desk_events.EVENT, people=PEOPLE, meetings=MEETINGS, people_header=HEADER
    )
    badge.key_path(tmp_path / "event.hall").write_text(KEY.hex())
    load_into(
        tmp_path / "event.hall",
        badge.key_path(tmp_path / "event.hall"),
        read_folder(folder),
        at=local("2024-06-01T12:00"),
    )
    return Hall(tmp_path / "event.hall")


def test_ids_with_slashes_are_moved_named_and_undone(hall: Hall) -> None:
    with hall:
        before = hall.value("SELECT digest FROM terminal")
        moved = seating.move(hall, "m/1", at(), by="Ann", table="b1")
        out = parts.remove_other(hall, "m/1", "c d", at(), by="Ann")
        away = parts.mark(hall, "m/1", "b%2F", "absent", at(), by="Ann")
        assert [set(entry.names) & {"m/1"} for entry in entries(hall)] == [{"m/1"}] * 3
        for step in (away.step, out.step, moved.step):
            steps.undo(hall, step, at(), by="Ann")
        assert hall.value("SELECT digest FROM terminal") == before


def test_a_place_that_another_meeting_has_taken_is_told_by_its_whole_id(hall: Hall) -> None:
    with hall:
        moved = seating.move(hall, "m/1", at(), by="Ann", start=local("2024-06-03T09:40"))
        wish = booking.Wish(table="b1", start=local("2024-06-03T09:00"))
        taken, _ = booking.book(hall, "a/1", "c d", at(), by="Ann", wish=wish)
        with pytest.raises(RuleRefusal) as refusal:
            steps.undo(hall, moved.step, at(), by="Ann")
        assert (refusal.value.reason, refusal.value.other) == ("superseded", taken)
