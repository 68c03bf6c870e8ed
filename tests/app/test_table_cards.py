from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader

from app.agenda import Seated
from app.paper.pages import MM
from app.paper.table_cards import TableCard, closed_in_words
from db.records import Sitter
from tests.app.paper_samples import BERLIN, DAY, cards_pdf, inks, meeting, said, unembedded

LABELS = ("18", "5", "A-101", "Bühne Süd 2", "Ä1", "Lounge 7 West, upper floor, by the window", "x" * 40, "שולחן 7")
FIVE_METRES = 61.0
"""Millimetres of capitals."""


def card(label: str = "18", meetings: Sequence[Seated] = (), *closed: tuple[datetime, datetime]) -> TableCard:
    return TableCard(label, "02.01.13", DAY, tuple(meetings), closed)


def two(number: int, host: str = "Banat Logistics Cluster", guest: str = "Fjord Valves") -> Seated:
    """A meeting as somebody sees it who is not in it."""
    return meeting(number)._replace(partner=None, host=Sitter("P1", host, "host"), guest=Sitter("P2", guest, "guest"))


def local_time(hour: int, minute: int = 0, day: int = 25) -> datetime:
    return datetime(2016, 4, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize("label", ["18", "5", "25", "A7", "Ä1"])
def test_a_short_labels_capitals_are_tall_enough_for_five_metres(label: str) -> None:
    with pypdfium2.PdfDocument(cards_pdf(card(label))[0]) as document:
        text = document[0].get_textpage()
        place = text.get_text_range().index(label) + len(label) - 1
        _, low, _, top = text.get_charbox(place)
    assert (top - low) / MM >= FIVE_METRES


@pytest.mark.parametrize("label", LABELS)
def test_a_label_stays_whole_and_all_is_inside_the_margins(label: str) -> None:
    pdf, _ = cards_pdf(card(label, [two(n) for n in range(20)]))
    text = PdfReader(BytesIO(pdf)).pages[0].extract_text()
    assert all(word in text for word in label.split())
    for page in inks(pdf):
        assert page.dark(10, 10, 200, 30)
        for edge in ((0, 0, 210, 10), (0, 287, 210, 297), (0, 0, 10, 297), (200, 0, 210, 297)):
            assert not page.dark(*edge)


def test_long_labels_are_larger_over_several_lines_and_clear_of_what_is_around_them() -> None:
    with pypdfium2.PdfDocument(cards_pdf(card("Bühne Süd 2"))[0]) as document:
        text = document[0].get_textpage()
        words = text.get_text_range()
        boxes = {letter: text.get_charbox(words.index(letter)) for letter in ("Bü", "Sü")}
        room = text.get_charbox(words.index("Room"))
        event = text.get_charbox(words.index("EU"))
    assert (boxes["Bü"][3] - boxes["Bü"][1]) / MM > 25
    assert event[1] > boxes["Bü"][3] > boxes["Bü"][1] > boxes["Sü"][3] > boxes["Sü"][1] > room[3]


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
    (text,) = said(cards_pdf(card("18", [], (start, end)))[0])
    assert words in text
    assert ("No meetings today" in text) == (words != "Closed all day")


def sizes_of(pdf: bytes) -> list[dict[str, float]]:
    """Words and the size that they are set in, page by page."""
    return [sizes_on(page) for page in PdfReader(BytesIO(pdf)).pages]


def sizes_on(page: PageObject) -> dict[str, float]:
    sizes: dict[str, float] = {}

    def visit(text: str, _space: object, _line: object, _font: object, size: float) -> None:
        sizes[text.strip()] = size

    page.extract_text(visitor_text=visit)
    return sizes


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (9, 1), (20, 1), (30, 2), (70, 3)])
def test_rows_get_smaller_never_below_nine_points_then_go_on_on_further_pages(count: int, pages: int) -> None:
    pdf, made = cards_pdf(card("18", [two(n, f"Host {n}.", f"Guest {n}.") for n in range(count)]))
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
    (few,) = sizes_of(cards_pdf(card("18", [two(1)]))[0])
    (many,) = sizes_of(cards_pdf(card("18", [two(n) for n in range(20)]))[0])
    assert few["Banat Logistics Cluster"] > 16 > many["Banat Logistics Cluster and Fjord Valves"] >= 9


def test_pages_are_a4_the_same_bytes_for_the_same_data_and_every_font_is_embedded() -> None:
    cards = [card(label, [two(1, "山田製作所 שלום 🙂")]) for label in LABELS]
    pdf, pages = cards_pdf(*cards)
    assert (pdf, pages) == cards_pdf(*cards)
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
        cards_pdf()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=4, max_size=4), st.integers(0, 30))
def test_no_text_at_all_can_stop_a_card(words: list[str], count: int) -> None:
    one = TableCard(words[0], words[1], DAY, tuple(two(n, words[2], words[3]) for n in range(count)))
    pdf, pages = cards_pdf(one)
    assert pages == len(PdfReader(BytesIO(pdf)).pages) >= 1
    assert sum(text.count("to ") for text in said(pdf)) >= min(count, 1)
