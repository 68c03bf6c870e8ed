"""Cards say of the tables' day what the hall file says."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app import closing
from app.agenda import zone_of
from app.delays import delay
from app.handouts import table_cards
from app.problems import BadInput, RuleRefusal
from app.venue import venue_of
from db import questions
from db.hall import Hall
from db.records import Table, Venue
from tests.app import desk_events
from tests.app.desk_events import at, local
from tests.app.paper_samples import PRINTED, cards_pdf, demo_at, said


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(desk_events.hall_at(tmp_path / "desk.hall")) as opened:
        yield opened


def test_every_tables_card_has_the_days_meetings_of_the_hall_file_exactly_once(tmp_path: Path) -> None:
    told = 0
    with Hall(demo_at(tmp_path / "demo.hall")) as demo:
        venue = venue_of(demo)
        tables = sorted(venue.tables, key=lambda table: (table.room, int(table.label)))
        for day in (25, 26):
            cards = table_cards(demo, PRINTED, date(2016, 4, day))
            pdf, pages = cards_pdf(*cards, venue=venue)
            assert pages == len(cards) == len(tables)
            for table, text in zip(tables, said(pdf), strict=True):
                rows = expected_rows(demo, venue, table, day)
                told += len(rows)
                for row in rows:
                    assert text.count(row) == 1, (row, text)
                assert len(re.findall(r"\d\d:\d\d to \d\d:\d\d", text)) == len(rows)
                assert ("No meetings today" in text) == (not rows)
                assert f"{table.label} Room {table.room} " in text
                assert ("Mon 25 April" if day == 25 else "Tue 26 April") in text
        assert told == sum(1 for one in questions.all_sittings(demo) if one.start and one.table and not one.cancelled)


def expected_rows(hall: Hall, venue: Venue, table: Table, day: int) -> list[str]:
    """Time and both organisations of a table's meetings of a day, read from the tables."""
    rows = []
    for one in questions.sittings_at(hall, table.id):
        if not one.table or not one.start or not one.end or one.start.astimezone(zone_of(venue)).day != day:
            continue
        start, end = one.start.astimezone(zone_of(venue)), one.end.astimezone(zone_of(venue))
        host, guest = (next(s.organisation for s in one.sitters if s.role == role) for role in ("host", "guest"))
        rows.append(f"{start:%H:%M} to {end:%H:%M} {host} and {guest}")
    return rows


def test_a_delay_and_a_closure_are_told_and_the_cancelled_are_left_out(hall: Hall) -> None:
    delay(hall, "c2c", local("2024-06-03T09:20"), 10, at(), by="Ann")
    shut(hall, "11:40", "12:00", table="a1")
    (one,) = table_cards(hall, at().now(), table="a1")
    (text,) = said(cards_pdf(one, venue=venue_of(hall))[0])
    assert "Closed 11:40 to 12:00" in text
    assert "09:00 to 09:20 Ek AB and Ash Inc" in text
    assert "09:30 to 09:50 Ek AB and Oak Inc 10 min later than planned" in text
    assert "Fir Inc" not in text


def shut(hall: Hall, start: str, end: str, *, room: str | None = None, table: str | None = None) -> None:
    moments = {"start": local(f"2024-06-03T{start}"), "end": local(f"2024-06-03T{end}")}
    wanted = closing.wanted(venue_of(hall), **moments, why="smoke", room=room, table=table)
    closing.apply(hall, closing.preview(hall, wanted, at()), at(), by="Ann")


def test_closures_of_table_and_room_that_touch_are_one_and_reopened_ones_are_none(hall: Hall) -> None:
    shut(hall, "13:00", "14:00", table="b1")
    shut(hall, "13:30", "15:00", room="B")
    shut(hall, "16:00", "17:00", room="A")
    by_table = {(one.room, one.label): one.closed for one in table_cards(hall, at().now())}
    times = {place: [f"{a:%H:%M} {b:%H:%M}" for a, b in closed] for place, closed in by_table.items()}
    assert times["Birch", "1"] == ["13:00 15:00"]
    assert times["Birch", "4"] == ["13:30 15:00"]
    assert times["Aspen", "2"] == ["16:00 17:00"]
    for one in closing.open_closures(hall, at().now()):
        closing.reopen(hall, one.closure.id, at(), by="Ann", put_back=False)
    assert not any(one.closed for one in table_cards(hall, at().now()))
    assert not any(one.closed for one in table_cards(hall, at().now(), date(2024, 6, 4)))


@pytest.mark.parametrize(("now", "day"), [("04-20", 25), ("04-25", 25), ("04-26", 26), ("05-01", 26)])
def test_the_day_is_the_one_it_is_or_the_events_next_or_its_last(tmp_path: Path, now: str, day: int) -> None:
    with Hall(demo_at(tmp_path / "demo.hall")) as demo:
        found = table_cards(demo, datetime.fromisoformat(f"2016-{now}T10:00").replace(tzinfo=UTC))
    assert {one.day for one in found} == {date(2016, 4, day)}


def test_a_card_is_made_for_one_table_for_a_room_or_for_all(hall: Hall) -> None:
    def which(**wanted: str) -> list[tuple[str, str]]:
        return [(one.room, one.label) for one in table_cards(hall, at().now(), **wanted)]  # type: ignore[arg-type]

    aspen, birch = [("Aspen", "1"), ("Aspen", "2"), ("Aspen", "3")], [("Birch", "1"), ("Birch", "4")]
    assert which() == [*aspen, *birch]
    assert which(room="Birch") == which(room="B") == birch
    assert which(table="a2") == which(table="2") == aspen[1:2]
    for nowhere in ({"room": "Cedar"}, {"room": "B", "table": "a2"}):
        with pytest.raises(BadInput):
            which(**nowhere)
    for unknown in ("99", "1"):
        with pytest.raises(RuleRefusal):
            which(table=unknown)
