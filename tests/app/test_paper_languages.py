"""Paper in the languages of those who read it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from queue import SimpleQueue

import pypdfium2
import pytest
from pypdf import PdfReader

from app.agenda import sessions_of
from app.kiosk_slips import KioskSlips
from app.languages import PSEUDO, speaking, there
from app.paper.badge_sheets import BadgeFace, write_badges
from app.paper.dates import clock, day_in_words
from app.paper.sheets import PAPERS, Paper
from app.paper.slip import SlipDay, write_slips
from app.paper.table_cards import TableCard, write_table_cards
from app.printing import Printer, make_slips
from app.problems import BadInput
from app.slips_for import Wanted, slips_for
from app.spooler import Spooler
from app.stale import stale_slips
from app.terminal import Terminal
from db import jobs
from db.hall import Hall
from db.records import Sitter, Venue
from tests.app.desk_events import at, hall_at
from tests.app.paper_samples import ASTRID, BERLIN, DAY, EVENT, PRINTED, VENUE, meeting, said
from tests.system.hubs import wait_for

GERMAN_FIRST = replace(VENUE, event=replace(EVENT, languages=("de", "en")))
SPOKEN = sorted({*there(), PSEUDO})
LONG = "Rheinisch-Westfälische Forschungsgemeinschaft"


def pdf_of(*slips: SlipDay, venue: Venue = VENUE, paper: Paper = "A6", large: bool = False) -> bytes:
    out = BytesIO()
    write_slips(out, venue, slips, printed_at=PRINTED, printed_by="entrance", large_print=large, paper=paper)
    return out.getvalue()


def slip_in(language: str, venue: Venue = VENUE) -> SlipDay:
    """A day with everything that a slip has words for."""
    open_time = meeting(4, "Early Birds")._replace(start=None, end=None)
    helped = meeting(5)._replace(partner=None, others=(Sitter("P1", "Interpreters", "other", "interpreter"),))
    day = (meeting(1, LONG, "Bühne Süd 2")._replace(delayed_min=10), meeting(2, table=None), open_time, helped)
    return SlipDay(ASTRID, DAY, day, sessions_of(venue, DAY, PRINTED), language)


def reader_of(language: str) -> SlipDay:
    """The slip of somebody whose badge says this language."""
    return SlipDay(replace(ASTRID, language=language), DAY, (meeting(2),), ())


def cards_in(language: str) -> bytes:
    out = BytesIO()
    noon, two = (datetime(2016, 4, 25, hour, tzinfo=BERLIN) for hour in (12, 14))
    full = tuple(meeting(number, LONG)._replace(delayed_min=10) for number in range(30))
    cards = [TableCard("18", "02.01.13", DAY, full, ((noon, two),)), TableCard("5", "02.01.13", DAY, ())]
    write_table_cards(out, VENUE, cards, at=PRINTED, language=language)
    return out.getvalue()


def badges_in(language: str) -> bytes:
    out = BytesIO()
    faces = [BadgeFace("", "", "TBCDEFGHIJKLNOPR"), BadgeFace("", "", "TBCDEFGHIJKLNOPR" * 300)]
    write_badges(out, VENUE, faces, at=PRINTED, single=False, language=language)
    return out.getvalue()


def test_each_slip_of_one_file_speaks_its_owners_language_else_the_events_first() -> None:
    slips = [reader_of(language) for language in ("fr-CA", "en", "de", "", "xx")]
    french, english, *german = said(pdf_of(*slips, venue=GERMAN_FIRST))
    assert "Lun. 25 avril" in french
    assert "Mon 25 April" in english
    assert len(german) == 3
    for page in german:
        assert "Mo. 25. April" in page
        assert "bis 10:10" in page


def test_a_file_says_which_language_it_begins_in() -> None:
    assert str(PdfReader(BytesIO(pdf_of(reader_of("de"), reader_of("fr")))).root_object["/Lang"]) == "de"


def test_cards_and_badges_speak_the_events_first_language() -> None:
    cards, badges = BytesIO(), BytesIO()
    write_table_cards(cards, GERMAN_FIRST, [TableCard("5", "02.01.13", DAY, ())], at=PRINTED)
    write_badges(badges, GERMAN_FIRST, [BadgeFace("", "", "TBCDEFGHIJKLNOPR")], at=PRINTED, single=True)
    (card,), (badge,) = said(cards.getvalue()), said(badges.getvalue())
    assert "Mo. 25. April" in card
    assert "Organisation" in badge
    with speaking("fr"):
        again = BytesIO()
        write_table_cards(again, GERMAN_FIRST, [TableCard("5", "02.01.13", DAY, ())], at=PRINTED)
    assert again.getvalue() == cards.getvalue()


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", PAPERS)
def test_nothing_of_a_slip_is_cut_off_or_overlaps_in_any_language(paper: Paper, large: bool, language: str) -> None:
    empty = SlipDay(ASTRID, DAY, (), sessions_of(VENUE, DAY, PRINTED), language)
    pdf = pdf_of(slip_in(language), empty, paper=paper, large=large)
    assert not any("…" in page for page in said(pdf))
    assert list(overlaps(pdf)) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_nothing_of_cards_and_badges_is_cut_off_or_overlaps_in_any_language(language: str) -> None:
    for pdf in (cards_in(language), badges_in(language)):
        assert not any("…" in page for page in said(pdf))
        assert list(overlaps(pdf)) == []


def overlaps(pdf: bytes) -> Iterator[tuple[str, str]]:
    """Texts of which one stands over the other, by more than a tenth of the letters' height.

    One's own tables are drawn over the plan's, with the same label.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_rect(number) for number in range(text.count_rects())]
            for number, one in enumerate(boxes):
                for other in boxes[:number]:
                    wide = min(one[2], other[2]) - max(one[0], other[0])
                    high = min(one[3], other[3]) - max(one[1], other[1])
                    if wide > 0.5 and high > 0.1 * min(one[3] - one[1], other[3] - other[1]):
                        both = text.get_text_bounded(*one), text.get_text_bounded(*other)
                        if both[0] != both[1]:
                            yield both


@pytest.mark.parametrize("language", SPOKEN)
def test_the_figures_of_a_slip_are_the_same_in_every_language(language: str) -> None:
    (page, *_) = said(pdf_of(slip_in(language)))
    for figures in ("25", "09:30", "09:50", "02.01.13", "Bühne Süd 2", "10", "09:12"):
        assert figures in page


def test_nothing_of_a_slip_is_left_in_english_in_the_pseudo_language() -> None:
    """All that is in no brackets is a name or a figure."""
    told = " ".join(said(pdf_of(slip_in(PSEUDO), SlipDay(ASTRID, DAY, (), (), PSEUDO))))
    for word in ("Time", "With", "Table", "Room", "page", "Printed", "to", "and", "Programme", "Kiosk", "Mon", "April"):
        assert f" {word} " not in f" {told} "


@pytest.mark.parametrize(
    ("language", "words", "time"),
    [("en", "Sun 1 May", "09:05"), ("de", "So. 1. Mai", "09:05"), ("fr", "Dim. 1er mai", "09:05")],
)
def test_days_and_times_are_said_in_the_language(language: str, words: str, time: str) -> None:
    with speaking(language):
        assert day_in_words(date(2016, 5, 1)) == words
        assert clock(PRINTED.astimezone(BERLIN).replace(hour=9, minute=5)) == time


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(hall_at(tmp_path / "desk.hall")) as opened:
        yield opened


def print_at_a_kiosk(hall: Hall, folder: Path, language: str) -> None:
    """Somebody presses *Print my slip* on a screen in this language; it lies in the folder."""
    terminal, spooler = Terminal(hall.path, at="2024-06-03T08:40"), Spooler(hall.path, is_kiosk=True)
    slips = KioskSlips(terminal, spooler, Printer(str(folder), "door"))
    with speaking(language):
        slips.ask("e1")
    wait_for(lambda: slips.news("e1").state == "out")
    spooler.stop()
    terminal.close()


def test_a_kiosks_slip_speaks_what_the_screen_spoke_at_the_press(hall: Hall, tmp_path: Path) -> None:
    print_at_a_kiosk(hall, tmp_path, PSEUDO)
    (file,) = tmp_path.glob("slip-*.pdf")
    (page,) = said(file.read_bytes())
    assert "[Wïth" in page
    assert len(jobs.latest(hall, 2)) == 1


def test_what_cannot_be_printed_is_told_in_the_language_of_who_asked(hall: Hall, tmp_path: Path) -> None:
    answers: SimpleQueue[Exception | None] = SimpleQueue()
    spooler, printer = Spooler(hall.path), Printer(str(tmp_path), "desk", "Ann")
    with speaking(PSEUDO):
        spooler.put(lambda one: make_slips(one, lambda _: [], at("08:30"), printer), printer, answers.put)
    trouble = answers.get(timeout=20)
    spooler.stop()
    assert isinstance(trouble, BadInput)
    assert str(trouble).startswith("[Thé")


def test_a_slip_is_not_out_of_date_by_its_language(hall: Hall, tmp_path: Path) -> None:
    print_at_a_kiosk(hall, tmp_path, PSEUDO)
    assert stale_slips(hall, at("08:45").now()) == []
    english = make_slips(
        hall, lambda one: slips_for(one, Wanted("person", "e1"), at("08:45").now()), at("08:45"), Printer("Q", "door")
    )
    assert jobs.latest(hall, 1)[0].slips == english.slips
