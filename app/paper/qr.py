"""A code as a QR symbol (ISO/IEC 18004) in vectors."""

from itertools import groupby

from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode
from reportlab.pdfgen.canvas import Canvas

from app.paper.pages import BLACK, MM

QUIET_ZONE = 4
"""Modules around the symbol that must stay white."""
LARGEST_MODULE = 1.0 * MM
_SMALLEST_MODULE = 0.5 * MM
"""Below this, less error correction and so larger modules read better."""

Matrix = list[list[bool]]


def matrix_of(code: str, side: float) -> Matrix | None:
    """Modules by row from the top, true for dark, without the quiet zone; none if no QR symbol holds the code.

    Error level Q, or M or L where at Q a symbol of `side` points would have modules of less than half a millimetre.
    """
    found: Matrix | None = None
    for level in (ERROR_CORRECT_Q, ERROR_CORRECT_M, ERROR_CORRECT_L):
        symbol = QRCode(error_correction=level, border=0)
        symbol.add_data(code.encode("utf-8", "replace"))
        try:
            symbol.make(fit=True)
        except (DataOverflowError, ValueError):
            continue
        found = [[bool(module) for module in row] for row in symbol.get_matrix()]
        if side / (len(found) + 2 * QUIET_ZONE) >= _SMALLEST_MODULE:
            break
    return found


def draw_qr(canvas: Canvas, matrix: Matrix, x: float, y: float, side: float) -> None:
    """Draw the symbol and leave its quiet zone, in a square from its lower left corner; one path shows no seams."""
    module = side / (len(matrix) + 2 * QUIET_ZONE)
    path = canvas.beginPath()
    for left, top, wide, high in _rectangles(matrix):
        path.rect(
            x + (QUIET_ZONE + left) * module,
            y + side - (QUIET_ZONE + top + high) * module,
            wide * module,
            high * module,
        )
    canvas.setFillColor(BLACK)
    canvas.drawPath(path, stroke=0, fill=1)


def _rectangles(matrix: Matrix) -> list[tuple[int, int, int, int]]:
    """Left, top, width and height, in modules, of runs merged with equal runs under them."""
    done: list[tuple[int, int, int, int]] = []
    growing: dict[tuple[int, int], int] = {}
    for number, row in enumerate([*matrix, []]):
        runs = set(_runs(row))
        for (left, wide), top in list(growing.items()):
            if (left, wide) not in runs:
                done.append((left, top, wide, number - top))
                del growing[left, wide]
        for run in sorted(runs):
            growing.setdefault(run, number)
    return done


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """Where dark runs begin, and how long they are."""
    runs, place = [], 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            runs.append((place, length))
        place += length
    return runs
