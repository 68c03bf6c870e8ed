import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader

from app import closing
from app.agenda import Seated, zone_of
from app.delays import delay
from app.handouts import table_cards
from app.paper.pages import MM
from app.paper.table_cards import TableCard, closed_in_words, write_table_cards
from app.problems import BadInput, RuleRefusal
from app.venue import venue_of
from db import questions
from db.hall import Hall
from db.records import Sitter, Table, Venue
from tests.app import desk_events
from tests.app.desk_events import at, local
from tests.app.paper_samples import BERLIN, DAY, PRINTED, VENUE, demo_at, inks, meeting, said
from tests.app.test_slip import unembedded

LABELS = ("18", "5", "A-101", "Bühne Süd 2", "Ä1", "Lounge 7 West, upper floor, by the window", "x" * 40, "שולחן 7")
FIVE_METRES = 61.0
"""Millimetres of capitals."""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(desk_events.hall_at(tmp_path / "desk.hall")) as opened:
        yield opened


def pdf_of(*cards: TableCard, venue: Venue = VENUE) -> tuple[bytes, int]:
    out = BytesIO()
    pages = write_table_cards(out, venue, cards, at=PRINTED)
    return out.getvalue(), pages


def card(label: str = "18", meetings: Sequence[Seated] = (), *closed: tuple[datetime, datetime]) -> TableCard:
    return TableCard(label, "02.01.13", DAY, tuple(meetings), closed)


def two(number: int, host: str = "Banat Logistics Cluster", guest: str = "Fjord Valves") -> Seated:
    """A meeting as somebody sees it who is not in it."""
    return meeting(number)._replace(partner=None, host=Sitter("P1", host, "host"), guest=Sitter("P2", guest, "guest"))


def local_time(hour: int, minute: int = 0, day: int = 25) -> datetime:
    return datetime(2016, 4, day, hour, minute, tzinfo=BERLIN)


def test_every_tables_card_has_the_days_meetings_of_the_hall_file_exactly_once(tmp_path: Path) -> None:
    told = 0
    with Hall(demo_at(tmp_path / "demo.hall")) as demo:
        venue = venue_of(demo)
        tables = sorted(venue.tables, key=lambda table: (table.room, int(table.label)))
        for day in (25, 26):
            cards = table_cards(demo, PRINTED, date(2016, 4, day))
            pdf, pages = pdf_of(*cards, venue=venue)
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


@pytest.mark.parametrize("label", ["18", "5", "25", "A7", "Ä1"])
def test_a_short_labels_capitals_are_tall_enough_for_five_metres(label: str) -> None:
    with pypdfium2.PdfDocument(pdf_of(card(label))[0]) as document:
        text = document[0].get_textpage()
        place = text.get_text_range().index(label) + len(label) - 1
        _, low, _, top = text.get_charbox(place)
    assert (top - low) / MM >= FIVE_METRES


@pytest.mark.parametrize("label", LABELS)
def test_a_label_stays_whole_and_all_is_inside_the_margins(label: str) -> None:
    pdf, _ = pdf_of(card(label, [two(n) for n in range(20)]))
    text = PdfReader(BytesIO(pdf)).pages[0].extract_text()
    assert all(word in text for word in label.split())
    for page in inks(pdf):
        assert page.dark(10, 10, 200, 30)
        for edge in ((0, 0, 210, 10), (0, 287, 210, 297), (0, 0, 10, 297), (200, 0, 210, 297)):
            assert not page.dark(*edge)


def test_long_labels_are_larger_over_several_lines_and_clear_of_what_is_around_them() -> None:
    with pypdfium2.PdfDocument(pdf_of(card("Bühne Süd 2"))[0]) as document:
        text = document[0].get_textpage()
        words = text.get_text_range()
        boxes = {letter: text.get_charbox(words.index(letter)) for letter in ("Bü", "Sü")}
        room = text.get_charbox(words.index("Room"))
        event = text.get_charbox(words.index("EU"))
    assert (boxes["Bü"][3] - boxes["Bü"][1]) / MM > 25
    assert event[1] > boxes["Bü"][3] > boxes["Bü"][1] > boxes["Sü"][3] > boxes["Sü"][1] > room[3]


def test_a_delay_and_a_closure_are_told_and_the_cancelled_are_left_out(hall: Hall) -> None:
    delay(hall, "c2c", local("2024-06-03T09:20"), 10, at(), by="Ann")
    shut(hall, "11:40", "12:00", table="a1")
    (one,) = table_cards(hall, at().now(), table="a1")
    (text,) = said(pdf_of(one, venue=venue_of(hall))[0])
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


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (local_time(10), local_time(12), "Closed 10:00 to 12:00"),
        (local_time(10), local_time(0, day=26), "Closed from 10:00"),
        (local_time(10, day=24), local_time(12), "Closed until 12:00"),
        (local_time(0), local_time(9, day=27), "Closed all day"),
    ],
)
def test_a_closure_is_told_for_the_day_of_the_card(start: datetime, end: datetime, words: str) -> None:
    assert closed_in_words(start, end, DAY) == words
    (text,) = said(pdf_of(card("18", [], (start, end)))[0])
    assert words in text
    assert ("No meetings today" in text) == (words != "Closed all day")


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


def sizes_of(pdf: bytes) -> list[dict[str, float]]:
    """Words and the size that they are set in, page by page."""
    return [sizes_on(page) for page in PdfReader(BytesIO(pdf)).pages]


def sizes_on(page: PageObject) -> dict[str, float]:
    sizes: dict[str, float] = {}

    def visit(text: str, _space: object, _line: object, _font: object, size: float) -> None:
        sizes[text.strip()] = size

    page.extract_text(visitor_text=visit)
    return sizes


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (9, 1), (15, 1), (20, 2), (70, 4)])
def test_rows_get_smaller_never_below_nine_points_then_go_on_on_further_pages(count: int, pages: int) -> None:
    pdf, made = pdf_of(card("18", [two(n, f"Host {n}.", f"Guest {n}.") for n in range(count)]))
    found = sizes_of(pdf)
    assert made == len(found) == pages
    assert min(size for sizes in found for word, size in sizes.items() if word) >= 9
    texts = list(said(pdf))
    for number in range(count):
        start = f"{two(number).start:%H:%M}"
        assert sum(text.count(f"Host {number}. and Guest {number}.") for text in texts) == 1, start
    for number, text in enumerate(texts, 1):
        assert "18" in text
        assert (f"page {number} of {pages}" in text) == (pages > 1)


def test_a_day_that_fits_in_large_type_has_large_type() -> None:
    (few,) = sizes_of(pdf_of(card("18", [two(1)]))[0])
    (many,) = sizes_of(pdf_of(card("18", [two(n) for n in range(15)]))[0])
    assert few["Banat Logistics Cluster"] > 16 > many["Banat Logistics Cluster"] >= 9


def test_pages_are_a4_the_same_bytes_for_the_same_data_and_every_font_is_embedded() -> None:
    cards = [card(label, [two(1, "山田製作所 שלום 🙂")]) for label in LABELS]
    pdf, pages = pdf_of(*cards)
    assert (pdf, pages) == pdf_of(*cards)
    reader = PdfReader(BytesIO(pdf))
    assert pages == len(reader.pages) == len(cards)
    assert {(round(float(p.mediabox.width) / MM), round(float(p.mediabox.height) / MM)) for p in reader.pages} == {
        (210, 297)
    }
    assert unembedded(pdf) == []
    assert reader.metadata is not None
    assert reader.metadata.title == "Table cards · EU–US Cluster Matchmaking"


def test_no_cards_are_refused() -> None:
    with pytest.raises(ValueError, match="no table cards"):
        pdf_of()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=4, max_size=4), st.integers(0, 30))
def test_no_text_at_all_can_stop_a_card(words: list[str], count: int) -> None:
    one = TableCard(words[0], words[1], DAY, tuple(two(n, words[2], words[3]) for n in range(count)))
    pdf, pages = pdf_of(one)
    assert pages == len(PdfReader(BytesIO(pdf)).pages) >= 1
    assert sum(text.count("to ") for text in said(pdf)) >= min(count, 1)
