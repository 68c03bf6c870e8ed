from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from random import Random

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from app.paper.badge_sheets import BadgeFace, write_badges
from app.paper.pages import MM
from app.paper.qr import matrix_of
from db.records import Event, Venue

AT = datetime(2016, 4, 25, 7, 12, tzinfo=UTC)
EVENT = Event("e", "EU–US Cluster Matchmaking", "Hannover Messe", "Hall 2", "1st floor", "Europe/Berlin", ("en",))
VENUE = Venue(EVENT, (), (), (), (), (), ())


def tickets(count: int) -> list[str]:
    random = Random(7)
    return ["T" + "".join(random.choices("BCDEFGHIJKLNOPRSTUVX", k=15)) for _ in range(count)]


def pdf_of(faces: Sequence[BadgeFace], *, single: bool) -> tuple[bytes, int]:
    out = BytesIO()
    pages = write_badges(out, VENUE, faces, at=AT, single=single)
    return out.getvalue(), pages


def scanned(pdf: bytes) -> list[list[str]]:
    """The codes that a scanner finds on each page."""
    document = pypdfium2.PdfDocument(pdf)
    pictures = [document[number].render(scale=200 / 72).to_pil() for number in range(len(document))]
    document.close()
    return [sorted(code.text for code in zxingcpp.read_barcodes(picture)) for picture in pictures]


def texts(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_the_same_badges_give_the_same_bytes() -> None:
    faces = [BadgeFace("Astrid Håkansson", "Banat Logistics Cluster", code) for code in tickets(9)]
    assert pdf_of(faces, single=False) == pdf_of(faces, single=False)


def test_a_scanner_reads_every_badge_of_a_sheet() -> None:
    codes = tickets(11)
    pdf, pages = pdf_of([BadgeFace(f"Person {n}", "Fjord Valves", code) for n, code in enumerate(codes)], single=False)
    assert pages == 2
    assert scanned(pdf) == [sorted(codes[:8]), sorted(codes[8:])]


def test_a_scanner_reads_every_single_badge() -> None:
    codes = [*tickets(3), "https://tickets.example.org/checkin/8f3a9c1e-77b2-4a3e?event=eu-us", "Zoë Ünal/7", "A" * 300]
    pdf, pages = pdf_of([BadgeFace("Astrid Håkansson", "Fjord Valves", code) for code in codes], single=True)
    assert pages == len(codes)
    assert scanned(pdf) == [[code] for code in codes]


def test_a_ticket_takes_the_smallest_symbol() -> None:
    matrix = matrix_of(tickets(1)[0], 35 * MM)
    assert matrix is not None
    assert len(matrix) == 21


def test_a_badge_shows_name_organisation_event_and_the_codes_letters() -> None:
    (page,) = texts(
        pdf_of([BadgeFace("Astrid Håkansson", "Banat Logistics Cluster", "TBCDEFGHIJKLNOPR")], single=True)[0]
    )
    for said in ("Astrid Håkansson", "Banat Logistics Cluster", "EU–US Cluster Matchmaking", "TBCD EFGH IJKL NOPR"):
        assert said in page


@pytest.mark.parametrize("name", ["", "  ", "สมชาย"])
def test_a_badge_without_a_name_that_can_be_printed_has_a_line_to_write_on(name: str) -> None:
    (page,) = texts(pdf_of([BadgeFace(name, "", "TBCDEFGHIJKLNOPR")], single=True)[0])
    assert "Name" in page
    assert "Organisation" in page
    assert "TBCD EFGH IJKL NOPR" in page


def test_sheets_are_a4_and_single_badges_have_their_own_size() -> None:
    faces = [BadgeFace("", "", code) for code in tickets(2)]
    sizes = []
    for single in (False, True):
        box = PdfReader(BytesIO(pdf_of(faces, single=single)[0])).pages[0].mediabox
        sizes.append((round(float(box.width) / MM), round(float(box.height) / MM)))
    assert sizes == [(210, 297), (90, 60)]


def test_a_code_that_no_symbol_holds_is_said_on_the_badge() -> None:
    (page,) = texts(pdf_of([BadgeFace("Astrid Håkansson", "", "x" * 3500)], single=True)[0])
    assert "too long for a badge" in page


def test_every_font_is_embedded_and_the_metadata_name_nobody() -> None:
    pdf, _ = pdf_of([BadgeFace("Astrid 山田 محمد 🙂", "Fjord", code) for code in tickets(1)], single=False)
    reader = PdfReader(BytesIO(pdf))
    things = [reader.get_object(IndirectObject(n, 0, reader)) for n in range(1, int(str(reader.trailer["/Size"])))]
    fonts = [thing for thing in things if isinstance(thing, DictionaryObject) and thing.get("/Type") == "/Font"]
    assert fonts
    assert all("/FontFile2" in str(font["/FontDescriptor"]) for font in fonts)
    assert reader.metadata is not None
    assert reader.metadata.creation_date == AT
    assert not any("Astrid" in str(value) for value in reader.metadata.values())


def test_no_badges_are_refused() -> None:
    with pytest.raises(ValueError, match="no badges"):
        pdf_of([], single=False)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=40), st.booleans())
def test_no_text_at_all_can_stop_a_badge(name: str, organisation: str, code: str, single: bool) -> None:
    pdf, pages = pdf_of([BadgeFace(name, organisation, code)], single=single)
    assert pages == len(PdfReader(BytesIO(pdf)).pages) == 1
