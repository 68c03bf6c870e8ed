import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from io import BytesIO
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.agenda import Seated, sessions_of
from app.paper.fitting import fit
from app.paper.lettering import printable, width
from app.paper.pages import STRONG
from app.paper.right_to_left import visual
from app.paper.slip import SlipDay, write_slips
from db.records import Participant, Sitter, Venue
from tests.app.paper_samples import ASTRID, DAY, EVENT, PRINTED, ROOM, TABLES, VENUE, meeting, unembedded


def slip_of(*meetings: Seated, person: Participant = ASTRID) -> SlipDay:
    return SlipDay(person, DAY, meetings, sessions_of(VENUE, DAY, PRINTED))


def pdf_of(*slips: SlipDay, venue: Venue = VENUE, large: bool = False, by: str = "entrance") -> tuple[bytes, int]:
    out = BytesIO()
    pages = write_slips(out, venue, slips, printed_at=PRINTED, printed_by=by, large_print=large)
    return out.getvalue(), pages


def texts(pdf: bytes) -> list[str]:
    """The text of each page on one line."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_the_same_slips_give_the_same_bytes() -> None:
    slips = [slip_of(meeting(1), meeting(2)), slip_of(meeting(3, "Ακμή"))]
    assert pdf_of(*slips) == pdf_of(*slips)


def test_a_slip_says_who_when_where_and_with_whom() -> None:
    pdf, pages = pdf_of(slip_of(meeting(2)))
    (page,) = texts(pdf)
    assert pages == 1
    for said in ("EU–US Cluster Matchmaking", "Mon 25 April", "Astrid Håkansson", "Banat Logistics Cluster"):
        assert said in page
    for said in ("09:50", "to 10:10", "Fjord Valves", "Room 02.01.13", "18", "Printed 09:12, entrance"):
        assert said in page
    assert "Tables can change: scan your badge at any kiosk for your table now." in page


def test_times_are_those_of_the_event_whatever_zone_they_come_in() -> None:
    abroad = meeting(2)
    assert abroad.start is not None
    assert abroad.end is not None
    moved = abroad._replace(start=abroad.start.astimezone(UTC), end=abroad.end.astimezone(UTC))
    assert pdf_of(slip_of(moved)) == pdf_of(slip_of(abroad))


def test_sessions_stand_among_the_meetings_in_order() -> None:
    (page,) = texts(pdf_of(slip_of(meeting(18, "Late Partner"), meeting(2, "Early Partner")))[0])
    assert (
        page.index("Early Partner") < page.index("14:45") < page.index("Opening address") < page.index("Late Partner")
    )


def test_cancelled_meetings_are_left_out() -> None:
    (page,) = texts(pdf_of(slip_of(meeting(2, "Gone Away")._replace(state="cancelled"), meeting(3)))[0])
    assert "Gone Away" not in page
    assert "Fjord Valves" in page


def test_a_meeting_without_a_table_sends_to_the_help_desk() -> None:
    (page,) = texts(pdf_of(slip_of(meeting(2, table=None)))[0])
    assert "ask the help desk" in page
    assert "–" in page


def test_a_meeting_without_a_time_is_still_there() -> None:
    (page,) = texts(pdf_of(slip_of(meeting(2)._replace(start=None, end=None)))[0])
    assert "Fjord Valves" in page
    assert "time open" in page


def test_an_interpreter_sees_both_organisations() -> None:
    helped = meeting(2)._replace(partner=None, others=(Sitter("P9", "Interpreters", "other", "interpreter"),))
    person = replace(ASTRID, id="P9", organisation="Interpreters")
    (page,) = texts(pdf_of(slip_of(helped, person=person))[0])
    assert "Banat Logistics Cluster and Fjord Valves" in page
    assert "as interpreter" in page


def test_a_delay_is_told() -> None:
    (page,) = texts(pdf_of(slip_of(meeting(2)._replace(delayed_min=10)))[0])
    assert "10 min later than planned" in page


def test_a_day_without_meetings_says_so_and_shows_the_programme() -> None:
    (page,) = texts(pdf_of(slip_of())[0])
    assert "You have no meetings on this day." in page
    assert "14:45" in page
    assert "Opening address" in page


def test_a_long_day_goes_on_with_name_and_page_number_and_splits_no_row() -> None:
    meetings = [meeting(number, f"Partner {number:02}", str(40 + number)) for number in range(24)]
    pdf, pages = pdf_of(slip_of(*meetings))
    found = texts(pdf)
    assert pages == len(found) > 2
    for number, page in enumerate(found, 1):
        assert "Astrid Håkansson" in page
        assert f"page {number} of {pages}" in page
    for number in range(24):
        (home,) = [page for page in found if f"Partner {number:02}" in page]
        start = f"{meetings[number].start:%H:%M}"
        assert re.search(rf"{start} ?to ?\d\d:\d\d ?Partner {number:02} ?Room 02.01.13 ?{40 + number}", home)


def test_pages_are_a6_and_each_slip_begins_one() -> None:
    pdf, pages = pdf_of(slip_of(meeting(1)), slip_of(meeting(2)))
    sizes = {(round(float(p.mediabox.width)), round(float(p.mediabox.height))) for p in PdfReader(BytesIO(pdf)).pages}
    assert pages == 2
    assert sizes == {(298, 420)}


def test_large_print_sets_all_that_matters_in_sixteen_points_or_more() -> None:
    long = "Institute of Lightweight Construction"
    pdf, pages = pdf_of(slip_of(meeting(2), meeting(3, long)), large=True)
    sizes: dict[str, float] = {}

    def visit(text: str, _space: object, _line: object, _font: object, size: float) -> None:
        sizes[text.strip()] = size

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=visit)
    for said in ("Astrid Håkansson", "Mon 25 April", "Fjord Valves", "Room 02.01.13", "18", "Banat Logistics Cluster"):
        assert sizes[said] >= 16
    assert pages == len(PdfReader(BytesIO(pdf)).pages) > 1


def test_every_font_is_embedded() -> None:
    assert unembedded(pdf_of(slip_of(meeting(1, "山田製作所 שלום 🙂"), meeting(2)))[0]) == []


def test_the_metadata_name_the_event_and_nobody() -> None:
    metadata = PdfReader(BytesIO(pdf_of(slip_of(meeting(1)))[0])).metadata
    assert metadata is not None
    assert metadata.title == "Slips · EU–US Cluster Matchmaking"
    assert metadata.creation_date == PRINTED
    assert not any("Astrid" in str(value) for value in metadata.values())


def test_long_names_and_organisations_leave_time_and_table_whole() -> None:
    long = "Rheinisch-Westfälische Forschungsgemeinschaft für Kreislaufwirtschaft " * 3
    person = replace(ASTRID, first_name="Maximiliane" * 9, last_name=long, organisation=long)
    (page,) = texts(pdf_of(slip_of(meeting(2, long, "Lounge 7 West, upper floor"), person=person))[0])
    assert "09:50" in page
    assert "Lounge 7 West, upper floor" in page


@pytest.mark.parametrize(
    "venue",
    [
        replace(VENUE, rooms=(), tables=(), places=()),
        replace(VENUE, tables=()),
        replace(VENUE, rooms=(replace(ROOM, size=(0.0, 0.0)),), tables=TABLES[:1], places=()),
        replace(VENUE, tables=(TABLES[0], TABLES[1]._replace(at=TABLES[0].at))),
        replace(VENUE, event=replace(EVENT, name="An event with a very long name " * 9)),
    ],
)
def test_an_unusual_hall_still_gives_a_slip(venue: Venue) -> None:
    (page,) = texts(pdf_of(slip_of(meeting(2)), venue=venue)[0])
    assert "Fjord Valves" in page


def test_no_slips_are_refused() -> None:
    with pytest.raises(ValueError, match="no slips"):
        pdf_of()


@pytest.mark.parametrize(
    "text", ["Łukasz Žižka Čapek", "Ὀδυσσεύς Ελύτης", "Ђорђе Ќосевска Йод", "Nguye\u0302\u0303n Văn", "Z\u0302oe\u0302"]
)
def test_latin_greek_and_cyrillic_with_accents_survive_to_the_text_layer(text: str) -> None:
    (page,) = texts(pdf_of(slip_of(meeting(2, text)))[0])
    assert normalize("NFC", text) in normalize("NFC", page)


def test_an_accent_without_a_composed_letter_takes_no_space() -> None:
    assert width("x\u0302\u0323y", STRONG) == pytest.approx(width("xy", STRONG), abs=0.01)


def test_what_no_font_has_becomes_one_box() -> None:
    assert printable("Somchai สมชาย") == "Somchai □"


def test_controls_and_line_breaks_cannot_leave_their_line() -> None:
    assert printable("a\x00b\r\n\tc\u202ed\u2028e") == "ab cd e"


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("שלום", "םולש"),
        ("שלום 2016 (בע)", "(עב) 2016 םולש"),
        ("Ana שלום Bo", "Ana םולש Bo"),
        ("محمد", "\ufeaa\ufee4\ufea4\ufee3"),
        ("سلام", "\ufee1\ufefc\ufeb3"),
        ("Håkansson", "Håkansson"),
    ],
)
def test_scripts_from_right_to_left_stand_in_visual_order(written: str, seen: str) -> None:
    assert visual(written) == seen


@settings(deadline=None)
@given(st.text(max_size=120), st.integers(20, 300), st.integers(1, 4))
def test_fitted_text_never_leaves_its_room(text: str, room: int, lines: int) -> None:
    fitted = fit(text, STRONG, room, 12, 6, lines)
    assert len(fitted.lines) <= lines
    assert 6 <= fitted.size <= 12
    assert all(width(line, STRONG) * fitted.size <= room + 0.01 for line in fitted.lines)
    if fitted.whole:
        assert "".join(fitted.lines).replace(" ", "") == printable(text).replace(" ", "")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=6, max_size=6), st.booleans())
def test_no_text_at_all_can_stop_a_slip(words: Sequence[str], large: bool) -> None:
    person = replace(ASTRID, first_name=words[0], last_name=words[1], organisation=words[2])
    seated = meeting(2, words[3], words[4])._replace(room_label=words[5])
    venue = replace(VENUE, event=replace(EVENT, name=words[2]), rooms=(replace(ROOM, label=words[5]),))
    pdf, pages = pdf_of(slip_of(seated, person=person), venue=venue, large=large, by=words[4])
    assert pages == len(PdfReader(BytesIO(pdf)).pages) >= 1
    assert "09:50" in " ".join(texts(pdf))
