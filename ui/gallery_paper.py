"""What is printed, as pictures for the gallery: slips on every kind of paper, table cards, badges."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtGui import QImage

from app.agenda import Seated, in_order, seated, sessions_of
from app.languages import PSEUDO, spoken
from app.paper.badge_sheets import BadgeFace, write_badges
from app.paper.picture import pages, picture
from app.paper.sheets import PAPERS, Paper
from app.paper.slip import SlipDay, write_slips
from app.paper.table_cards import TableCard, write_table_cards
from db.records import Participant, Sitting
from ui import gallery_samples as samples
from ui.gallery_samples import at, participant, sitting

WIDTH = 1240
"""Pixels; A4 at 150 an inch."""
DAY = date(2016, 4, 25)
ROOM, LOUNGE = "02.01.13", "Niedersachsen Lounge"
LANGUAGES = ("de", "fr", PSEUDO)
"""Of slips that share a sheet."""
CODE = "TBCDEFGHIJKLNOPR"


def documents() -> dict[str, Callable[[], bytes]]:
    """Every document by name."""
    return {**dict(_slips()), **dict(_cards()), **dict(_badges())}


def images(wanted: Callable[[str], bool] = lambda _: True) -> Iterator[tuple[str, QImage]]:
    """Each document that is wanted by its name, in the language that is spoken; its pages where it has several."""
    for name, make in documents().items():
        pdf = make() if wanted(name) else b""
        count = pages(pdf) if pdf else 0
        for page in range(count):
            width, height, pixels = picture(pdf, page, WIDTH)
            image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
            yield f"{name}{f'-{page + 1}' if count > 1 else ''}", image


_Makers = Iterator[tuple[str, Callable[[], bytes]]]


def _slips() -> _Makers:
    day = _slip(samples.the_day())
    several = [_slip(sittings, person) for person, sittings in _people()]
    for paper in PAPERS:
        yield f"slip-{paper.lower()}", partial(_slips_on, several if "x" in paper else [day], paper)
    long_day = [sitting("09:50", "18", samples.LONG_ORGANISATION[:200]), *samples.the_day()[1:]]
    long_one = participant(first_name=samples.LONG_NAME[:100], organisation=samples.LONG_ORGANISATION[:200])
    yield "slip-long-names", lambda: _slips_on([_slip(long_day, long_one)])
    yield "slip-full-day", lambda: _slips_on([_slip(samples.full_day())])
    yield "slip-no-meetings", lambda: _slips_on([_slip([])])
    open_day = [samples.the_day()[0]._replace(table=None), *samples.the_day()[1:]]
    yield "slip-no-table", lambda: _slips_on([_slip(open_day)])
    yield "slip-large-print", lambda: _slips_on([day], large=True)
    yield "slip-large-print-a4x4", lambda: _slips_on([day], "A4x4", large=True)
    yield "slip-hard-day", lambda: _slips_on([_slip(_hard_day())])
    yield "slip-hard-day-large-print", lambda: _slips_on([_slip(_hard_day())], large=True)
    mixed = [replace(slip, language=tag) for slip, tag in zip(several, LANGUAGES, strict=True)]
    for paper in PAPERS[1:]:
        yield f"slip-{paper.lower()}-languages", partial(_slips_on, mixed, paper)
    arabic = participant(first_name="شيرين", last_name="", organisation="مجموعة الشرق الأوسط للخدمات اللوجستية")
    yield "slip-right-to-left", lambda: _slips_on([_slip(samples.the_day(), arabic)])


def _people() -> Iterator[tuple[Participant, list[Sitting]]]:
    yield participant(), samples.the_day()
    yield participant(first_name="Robert", last_name="Olson", organisation="Fjord Valves"), samples.full_day()
    yield participant(first_name="Çağla", last_name="Ünal", organisation="Istria Mobility Cluster"), []


def _hard_day() -> list[Sitting]:
    """A day with everything that a slip has words for."""
    day = samples.the_day()
    helped = sitting("12:10", "1", "Fjord Valves", role="other")
    return [day[0], day[1]._replace(table=None), day[2]._replace(start=None, end=None), helped, day[3]]


def _slip(sittings: Sequence[Sitting], person: Participant | None = None) -> SlipDay:
    venue = samples.venue()
    told = in_order(seated(one, venue, at("09:12"), "P001") for one in sittings)
    return SlipDay(person or participant(), DAY, tuple(told), sessions_of(venue, DAY, at("00:00")), spoken())


def _slips_on(slips: Sequence[SlipDay], paper: Paper = "A6", *, large: bool = False) -> bytes:
    out = io.BytesIO()
    write_slips(
        out,
        samples.venue(),
        slips,
        printed_at=at("09:12"),
        printed_by="entrance",
        large_print=large,
        paper=paper,
    )
    return out.getvalue()


def _cards() -> _Makers:
    closed = ((at("12:00"), at("14:00")),)
    day = _told(samples.the_day())
    late = (day[0], *(one._replace(delayed_min=10) for one in day[1:]))
    yield "card", lambda: _card(TableCard("18", ROOM, DAY, late, closed))
    yield "card-no-meetings", lambda: _card(TableCard("5", ROOM, DAY, ()))
    yield "card-closed", lambda: _card(TableCard("Ä1", ROOM, DAY, (), ((at("00:00"), at("00:00", 26)),)))
    yield "card-letters", lambda: _card(TableCard("A-101", LOUNGE, DAY, day))
    yield "card-words", lambda: _card(TableCard("Bühne Süd 2", LOUNGE, DAY, day))
    full = _told(samples.full_day())
    yield "card-full", lambda: _card(TableCard("7", ROOM, DAY, full))
    yield "card-two-pages", lambda: _card(TableCard("7", ROOM, DAY, (*full, *full, *full)))


def _told(sittings: Sequence[Sitting]) -> tuple[Seated, ...]:
    return tuple(seated(one, samples.venue(), at("09:12")) for one in sittings)


def _card(card: TableCard) -> bytes:
    out = io.BytesIO()
    write_table_cards(out, samples.venue(), [card], at=at("09:12"), language=spoken())
    return out.getvalue()


def _badges() -> _Makers:
    faces = [BadgeFace(person.name, person.organisation, CODE) for person, _ in _people()]
    faces.append(BadgeFace(samples.LONG_NAME[:80], samples.LONG_ORGANISATION[:100], CODE))
    yield "badges", lambda: _badge_sheet(faces)
    yield "badges-blank", lambda: _badge_sheet([BadgeFace("", "", CODE)] * 8)
    yield "badges-blank-too-long", lambda: _badge_sheet([BadgeFace("", "", CODE), BadgeFace("", "", CODE * 300)])


def _badge_sheet(faces: Sequence[BadgeFace]) -> bytes:
    out = io.BytesIO()
    write_badges(out, samples.venue(), faces, at=at("09:12"), single=False, language=spoken())
    return out.getvalue()
