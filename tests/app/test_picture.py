from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.paper.picture import pages, picture


def pdf() -> bytes:
    """Two pages of 200 × 100 points, the first with a red lower half."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(200, 100))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 0, 200, 50, stroke=0, fill=1)
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_pdf_has_its_pages() -> None:
    assert pages(pdf()) == 2


@pytest.mark.parametrize("wide", [1, 99, 100, 333, 1240])
def test_a_picture_is_as_wide_as_asked_and_has_four_bytes_for_each_pixel(wide: int) -> None:
    width, height, pixels = picture(pdf(), 0, wide)
    assert width == wide
    assert abs(height - wide / 2) <= 1
    assert len(pixels) == 4 * width * height


def test_pixels_are_blue_green_red_on_white_from_the_top_down() -> None:
    width, height, pixels = picture(pdf(), 0, 100)
    assert pixels[:4] == b"\xff\xff\xff\xff"
    assert pixels[4 * width * (height - 1) :][:4] == b"\x00\x00\xff\xff"
    assert set(picture(pdf(), 1, 100)[2]) == {255}


@pytest.mark.parametrize("page", [-1, 2])
def test_there_is_no_picture_of_a_page_that_there_is_not(page: int) -> None:
    with pytest.raises(IndexError):
        picture(pdf(), page, 100)
