"""What tests of paper share: the event of the mock-up, the demo event, and how a PDF is read back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

import resources
from app import badge
from app.agenda import Seated
from app.event_folder import read_folder
from app.load import load_into
from app.paper.pages import MM
from app.paper.picture import picture
from app.paper.table_cards import TableCard, write_table_cards
from db.records import Event, Participant, Place, Room, Session, Sitter, Table, Venue

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2016, 4, 25)
PRINTED = datetime(2016, 4, 25, 7, 12, tzinfo=UTC)
EVENT = Event("e", "EU–US Cluster Matchmaking", "Hannover Messe", "Hall 2", "1st floor", "Europe/Berlin", ("en",))
ROOM = Room("r", "02.01.13", (0.0, 0.0), (13.0, 13.0), ((6.5, 0.0),))
TABLES = tuple(Table(f"t{n}", str(n), "r", (2.0 + 3 * (n % 4), 2.0 + 2.5 * (n // 4)), 4) for n in range(13, 17))
OPENING = Session(
    "s", "Opening address", datetime(2016, 4, 25, 12, 45, tzinfo=UTC), datetime(2016, 4, 25, 13, 45, tzinfo=UTC), ("r",)
)
VENUE = Venue(EVENT, (ROOM,), TABLES, (), (OPENING,), (Place("entrance", (-2.0, -2.5)),), ())
ASTRID = Participant(
    "P1", "Astrid", "Håkansson", "Banat Logistics Cluster", "cluster", "EU", "RO", "en", (), "registered", None
)
DARK = 240
"""Of 255; what is lighter counts as white."""


def meeting(number: int, organisation: str = "Fjord Valves", table: str | None = "18") -> Seated:
    """The meeting of 20 minutes that begins `number` slots after 09:10."""
    start = datetime(2016, 4, 25, 9, 10, tzinfo=BERLIN) + timedelta(minutes=20 * number)
    return Seated(
        meeting=f"M{number:03}",
        round="c2c",
        start=start,
        end=start + timedelta(minutes=20),
        delayed_min=0,
        room="r" if table else None,
        table="t14" if table else None,
        room_label="02.01.13" if table else None,
        table_label=table,
        host=Sitter("P1", "Banat Logistics Cluster", "host"),
        guest=Sitter("P2", organisation, "guest"),
        others=(),
        partner=Sitter("P2", organisation, "guest"),
        state="later" if table else "no_table",
    )


def demo_at(path: Path) -> Path:
    """A hall file with the demo event in it."""
    badge.key_path(path).write_text(bytes(32).hex())
    folder = read_folder(Path(resources.__path__[0]) / "eu-us-2016")
    load_into(path, badge.key_path(path), folder, at=datetime.fromisoformat("2016-04-24T12:00+02:00"))
    return path


Box = tuple[float, float, float, float]
"""Left, low, right and top, in points."""


def said(pdf: bytes, *boxes: Box) -> Iterator[str]:
    """What stands in each of these boxes of each page, or on the whole page, on one line.

    Figures stand in columns, and pdfium takes the gap between two ones for a space.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            for box in boxes or [page.get_mediabox()]:
                text = " ".join(page.get_textpage().get_text_bounded(*box).split())
                yield re.sub(r"\b(\d) ?(\d):(\d) ?(\d)\b", r"\1\2:\3\4", text)


@dataclass(frozen=True, slots=True)
class Ink:
    """What is dark on one page; places in millimetres from the upper left corner."""

    width: int
    height: int
    pixels: bytes

    def dark(self, left: float, top: float, right: float, low: float) -> bool:
        """Whether anything in this rectangle is."""
        first, last = round(left * 10), round(right * 10)
        rows = range(max(0, round(top * 10)), min(self.height, round(low * 10)))
        return any(min(self.pixels[4 * (self.width * y + first) : 4 * (self.width * y + last)]) < DARK for y in rows)


def inks(pdf: bytes) -> Iterator[Ink]:
    """Each page, ten pixels to a millimetre."""
    with pypdfium2.PdfDocument(pdf) as document:
        widths = [round(page.get_width() / MM * 10) for page in document]
    for number, width in enumerate(widths):
        yield Ink(*picture(pdf, number, width))


def unembedded(pdf: bytes) -> list[str]:
    """Names of fonts that a reader would have to bring along."""
    reader = PdfReader(BytesIO(pdf))
    things = [reader.get_object(IndirectObject(n, 0, reader)) for n in range(1, int(str(reader.trailer["/Size"])))]
    fonts = [thing for thing in things if isinstance(thing, DictionaryObject) and thing.get("/Type") == "/Font"]
    assert fonts
    return [str(font["/BaseFont"]) for font in fonts if "/FontFile2" not in str(font.get("/FontDescriptor"))]


def cards_pdf(*cards: TableCard, venue: Venue = VENUE) -> tuple[bytes, int]:
    """Table cards, and how many pages they take."""
    out = BytesIO()
    pages = write_table_cards(out, venue, cards, at=PRINTED)
    return out.getvalue(), pages
