"""A PDF as a picture: exactly what will be printed. pdfium, which draws it, is loaded with the first one."""


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - see above

    with PdfDocument(pdf) as document:
        return len(document)


def picture(pdf: bytes, page: int, width_px: int) -> tuple[int, int, bytes]:
    """One page, counted from 0, on white: width and height in pixels, and four bytes for each pixel, row by row.

    The bytes are blue, green, red and 255, which Qt's `Format_RGB32` reads with 4 × width bytes a line. The height is
    the page's own for this width. One thread at a time may ask. IndexError where there is no such page.
    """
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - see above

    with PdfDocument(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(f"no page {page} of {len(document)}")
        drawn = document[page]
        scale = (width_px - 0.01) / drawn.get_width()  # pdfium rounds up
        bitmap = drawn.render(scale=scale, prefer_bgrx=True)
        return bitmap.width, bitmap.height, bytes(bitmap.buffer)
