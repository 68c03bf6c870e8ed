"""All kinds of paper say the same, all of it, and inside what a printer can reach."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.agenda import zone_of
from app.handouts import slip_days
from app.paper.pages import MM
from app.paper.places import SHEETS
from app.paper.sheets import MEDIA, PAPERS, Paper
from app.paper.slip import SlipDay, write_slips
from app.venue import venue_of
from db import questions
from db.hall import Hall
from db.records import Venue
from tests.app.paper_samples import ASTRID, DAY, PRINTED, VENUE, Box, demo_at, inks, meeting, said

MARGIN = 4.0
"""Millimetres that printers leave white."""
LONG = "Rheinisch-Westfälische Forschungsgemeinschaft für Kreislaufwirtschaft und Verbundwerkstoffe e.V."
CUTS: dict[Paper, tuple[list[float], list[float]]] = {
    "A6": ([], []),
    "A5": ([], []),
    "A4x2": ([148.5], []),
    "A4x4": ([105.0], [148.5]),
}
"""Where paper is cut, in millimetres from the left and from the upper edge."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo_at(tmp_path_factory.mktemp("demo") / "demo.hall")


def pdf_of(slips: Sequence[SlipDay], paper: Paper, *, venue: Venue = VENUE, large: bool = False) -> tuple[bytes, int]:
    out = BytesIO()
    sheets = write_slips(out, venue, slips, printed_at=PRINTED, printed_by="entrance", large_print=large, paper=paper)
    return out.getvalue(), sheets


def full_slips() -> list[SlipDay]:
    """A long name, two pages, few meetings."""
    person = replace(ASTRID, first_name="Maximiliane", last_name=LONG, organisation=LONG)
    return [
        SlipDay(person, DAY, (meeting(1, LONG, "Bühne Süd 2"), meeting(2, LONG, "A-101")), ()),
        SlipDay(ASTRID, DAY, tuple(meeting(n, f"Partner {n}", str(n)) for n in range(14)), ()),
        SlipDay(ASTRID, DAY, (meeting(3),), ()),
    ]


def boxes(paper: Paper) -> list[Box]:
    """The places of a sheet, in order."""
    sheet = SHEETS[paper]
    wide, high = sheet.width / sheet.columns, sheet.height / sheet.rows
    return [
        (column * wide, sheet.height - (row + 1) * high, (column + 1) * wide, sheet.height - row * high)
        for row in range(sheet.rows)
        for column in range(sheet.columns)
    ]


def places(pdf: bytes, paper: Paper) -> Iterator[str]:
    """What stands on each place that has been taken."""
    return (text for text in said(pdf, *boxes(paper)) if text)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_meeting_of_the_hall_file_is_on_its_owners_slip_exactly_once(demo: Path, paper: Paper) -> None:
    now = datetime(2016, 4, 25, 6, 0, tzinfo=UTC)
    with Hall(demo) as hall:
        venue = venue_of(hall)
        slips = [replace(slip, language="en") for slip in slip_days(hall, now)]
        pdf, _ = pdf_of(slips, paper, venue=venue)
        found = places(pdf, paper)
        told = 0
        for slip in slips:
            first = next(found)
            more = re.search(r"page 1 of (\d+)", first)
            text = " ".join([first, *islice(found, int(more[1]) - 1 if more else 0)])
            assert slip.participant.name in text
            rows = expected_rows(hall, venue, slip.participant.id, slip.day)
            told += len(rows)
            for row in rows:
                assert len(re.findall(row, text)) == 1, (row, text)
            assert len(re.findall(r"\d\d:\d\d to \d\d:\d\d", text)) == len(rows) + len(slip.sessions)
        assert next(found, None) is None
        assert told == sum(len(people) for people in expected_people(hall))


def expected_rows(hall: Hall, venue: Venue, owner: str, day: date) -> list[str]:
    """Time, organisation and table of somebody's meetings of a day, read from the tables."""
    zone, rows = zone_of(venue), []
    for one in questions.sittings(hall, owner):
        if one.cancelled or not one.start or not one.end or one.start.astimezone(zone).date() != day:
            continue
        sides = [sitter for sitter in one.sitters if sitter.role != "other"]
        if any(sitter.participant == owner for sitter in sides):
            sides = [sitter for sitter in sides if sitter.participant != owner]
        who = " and ".join(re.escape(sitter.organisation) for sitter in sorted(sides, key=lambda s: s.role != "host"))
        where = rf"Room \S+[^:]*? {re.escape(one.table.label)}" if one.table else "No table yet: ask the help desk –"
        start, end = one.start.astimezone(zone), one.end.astimezone(zone)
        rows.append(rf"{start:%H:%M} to {end:%H:%M} {who} {where}(?= |$)")
    return rows


def expected_people(hall: Hall) -> Iterator[set[str]]:
    """Of each meeting with a time, those in it who are registered."""
    registered = {one.id for one in questions.participants(hall) if one.status == "registered"}
    for one in questions.all_sittings(hall):
        if one.start and not one.cancelled:
            yield {sitter.participant for sitter in one.sitters} & registered


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", PAPERS)
def test_nothing_stands_where_a_printer_leaves_white_or_on_a_cut(paper: Paper, large: bool) -> None:
    sheet = SHEETS[paper]
    width, height = sheet.width / MM, sheet.height / MM
    across, down = CUTS[paper]
    pdf, _ = pdf_of(full_slips(), paper, large=large)
    for page in inks(pdf):
        assert not page.dark(0, 0, width, MARGIN)
        assert not page.dark(0, height - MARGIN, width, height)
        assert not page.dark(0, 0, MARGIN, height)
        assert not page.dark(width - MARGIN, 0, width, height)
        for x in across:
            for side in (x - MARGIN, x + 0.5):
                assert not page.dark(side, 10, side + MARGIN - 0.5, height / 2 - 2 if down else height - 10)
        for y in down:
            for side in (y - MARGIN, y + 0.5):
                assert not page.dark(10, side, width / 2 - 2, side + MARGIN - 0.5)


@pytest.mark.parametrize("paper", PAPERS)
def test_marks_at_the_edges_show_where_to_cut(paper: Paper) -> None:
    sheet = SHEETS[paper]
    width, height = sheet.width / MM, sheet.height / MM
    across, down = CUTS[paper]
    pdf, _ = pdf_of(full_slips(), paper)
    for page in inks(pdf):
        for x in across:
            assert page.dark(x - 0.2, 5.5, x + 0.2, 8.5)
            assert page.dark(x - 0.2, height - 8.5, x + 0.2, height - 5.5)
        for y in down:
            assert page.dark(5.5, y - 0.2, 8.5, y + 0.2)
            assert page.dark(width - 8.5, y - 0.2, width - 5.5, y + 0.2)
        assert [page.dark(x - 0.8, y - 0.2, x - 0.4, y + 0.2) for x in across for y in down] == [True] * len(down)


@pytest.mark.parametrize("paper", PAPERS)
def test_sheets_have_the_size_that_the_print_server_is_told(paper: Paper) -> None:
    named = re.fullmatch(r"iso_a\d_(\d+)x(\d+)mm", MEDIA[paper])
    assert named is not None
    pdf, sheets = pdf_of(full_slips(), paper)
    pages = PdfReader(BytesIO(pdf)).pages
    assert sheets == len(pages) == -(-4 // SHEETS[paper].places)
    sizes = {tuple(sorted((round(float(p.mediabox.width) / MM), round(float(p.mediabox.height) / MM)))) for p in pages}
    assert sizes == {(int(named[1]), int(named[2]))}


def test_slips_follow_one_another_row_by_row_and_two_pages_take_two_places() -> None:
    pdf, _ = pdf_of(full_slips(), "A4x4")
    first, second, third, fourth = places(pdf, "A4x4")
    assert "Maximiliane" in first
    assert "page 1 of 2" in second
    assert "page 2 of 2" in third
    assert "Fjord Valves" in fourth


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_slips_give_the_same_bytes_on_every_paper(paper: Paper) -> None:
    assert pdf_of(full_slips(), paper) == pdf_of(full_slips(), paper)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=5, max_size=5), st.integers(0, 12), st.booleans())
def test_all_kinds_of_paper_say_the_same(words: list[str], meetings: int, large: bool) -> None:
    person = replace(ASTRID, first_name=words[0], last_name=words[1], organisation=words[2])
    day = tuple(meeting(number, words[3], words[4]) for number in range(meetings))
    slips = [SlipDay(person, DAY, day, ()), SlipDay(ASTRID, DAY, (meeting(1),), ())]
    texts = {paper: "".join(words_of(pdf_of(slips, paper, large=large)[0])) for paper in PAPERS}
    assert "Håkansson" in texts["A6"]
    assert set(texts.values()) == {texts["A6"]}


def words_of(pdf: bytes) -> Iterator[str]:
    """All text, in the order in which it was drawn, without white space."""
    return (word for page in PdfReader(BytesIO(pdf)).pages for word in page.extract_text().split())
