"""The event's logo on paper."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from app.paper.badge_sheets import WIDTH, BadgeFace, write_badges
from app.paper.emblem import emblem_width
from app.paper.pages import MM
from app.paper.picture import picture as page_of
from app.paper.slip import SlipDay, write_slips
from app.paper.table_cards import TableCard, write_table_cards
from db.records import Venue
from tests.app.logos import picture, text
from tests.app.paper_samples import ASTRID, DAY, EVENT, PRINTED, VENUE, meeting

SKY = (0, 163, 224)
LOGO = text(Image.new("RGBA", (240, 80), SKY))
FACE = BadgeFace("Astrid Håkansson", "Banat Logistics Cluster", "TKJBCDFGHLNPRSTV")


def slip(out: BytesIO, venue: Venue) -> None:
    day = SlipDay(ASTRID, DAY, (meeting(1), meeting(2)), ())
    write_slips(out, venue, [day], printed_at=PRINTED, printed_by="entrance")


def large_slip(out: BytesIO, venue: Venue) -> None:
    day = SlipDay(ASTRID, DAY, (meeting(1), meeting(2)), ())
    write_slips(out, venue, [day], printed_at=PRINTED, printed_by="entrance", large_print=True)


def badge(out: BytesIO, venue: Venue) -> None:
    write_badges(out, venue, [FACE], at=PRINTED, single=True)


def card(out: BytesIO, venue: Venue) -> None:
    write_table_cards(out, venue, [TableCard("18", "02.01.13", DAY, (meeting(1),))], at=PRINTED)


Writer = Callable[[BytesIO, Venue], None]
WRITERS = [slip, large_slip, badge, card]


def pdf_of(write: Writer, logo: str) -> bytes:
    out = BytesIO()
    write(out, replace(VENUE, event=replace(EVENT, logo=logo)))
    return out.getvalue()


def first_page(write: Writer, logo: str) -> Image.Image:
    width, height, pixels = page_of(pdf_of(write, logo), 0, 1240)
    return Image.frombuffer("RGBX", (width, height), pixels, "raw", "BGRX", 0, 1).convert("RGB")


def bounds_of(page: Image.Image, colour: tuple[int, int, int]) -> tuple[int, int, int, int]:
    """Of the pixels of this colour: left, top, right, bottom."""
    far = ImageChops.difference(page, Image.new("RGB", page.size, colour)).split()
    furthest = ImageChops.lighter(ImageChops.lighter(far[0], far[1]), far[2])
    found = furthest.point([255 * (level <= 6) for level in range(256)]).getbbox()
    assert found is not None
    return found


@pytest.mark.parametrize("write", WRITERS)
def test_the_logo_stands_at_the_head_undistorted_in_place_of_the_sign(write: Writer) -> None:
    left, top, right, bottom = bounds_of(first_page(write, LOGO), SKY)
    assert (right - left) / (bottom - top) == pytest.approx(3, rel=0.05)
    assert top < 150
    assert left < 120


@pytest.mark.parametrize("write", WRITERS)
def test_what_stands_below_the_head_stays_where_it_is(write: Writer) -> None:
    plain, with_logo = first_page(write, ""), first_page(write, LOGO)
    *_, bottom = bounds_of(with_logo, SKY)
    below = (0, bottom + 6, plain.width, plain.height)
    assert plain.crop(below).tobytes() == with_logo.crop(below).tobytes()


@pytest.mark.parametrize("write", WRITERS)
def test_the_same_data_are_the_same_bytes(write: Writer) -> None:
    assert pdf_of(write, LOGO) == pdf_of(write, LOGO)


def test_a_white_logo_is_seen_in_grey_on_white_paper() -> None:
    white = text(picture("#FFFFFF"))
    grey = first_page(badge, white).convert("L")
    dot = grey.width / WIDTH
    left, top = round(6 * MM * dot), round(6 * MM * dot)
    right = left + int(emblem_width(white, 5.5 * MM) * dot)
    levels = grey.crop((left, top, right, top + int(5.5 * MM * dot))).histogram()
    dark, light = sum(levels[:60]) / sum(levels), sum(levels[230:]) / sum(levels)
    assert dark > 0.3, "the plate"
    assert light > 0.15, "the logo on it"


def test_a_very_wide_logo_leaves_room_for_the_events_name() -> None:
    assert emblem_width(text(Image.new("RGBA", (2000, 20), SKY)), 10) == 45


@pytest.mark.parametrize("logo", ["AAAA", LOGO[:120]])
def test_a_logo_that_cannot_be_read_leaves_the_sign(logo: str) -> None:
    assert pdf_of(badge, logo) == pdf_of(badge, "")


def test_many_slips_hold_the_logo_once() -> None:
    out = BytesIO()
    day = SlipDay(ASTRID, DAY, (meeting(1),), ())
    noisy = text(Image.effect_noise((240, 80), 90).convert("RGBA"))
    venue = replace(VENUE, event=replace(EVENT, logo=noisy))
    write_slips(out, venue, [day] * 20, printed_at=PRINTED, printed_by="entrance")
    many, one = len(out.getvalue()), len(pdf_of(slip, noisy))
    assert many < one + 20 * 6000
