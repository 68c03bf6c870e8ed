"""The kinds of paper that slips come out on. Names only: a terminal starts with these, and without reportlab."""

from typing import Final, Literal, get_args

Paper = Literal["A6", "A5", "A4x2", "A4x4"]
"""A slip to a sheet of A6 or A5, or sheets of A4 with two or four to be cut."""

PAPERS: Final[tuple[Paper, ...]] = get_args(Paper)
A4: Final = "iso_a4_210x297mm"
"""The size of a sheet as PWG 5101.1 names it, and so IPP."""
MEDIA: Final[dict[Paper, str]] = {"A6": "iso_a6_105x148mm", "A5": "iso_a5_148x210mm", "A4x2": A4, "A4x4": A4}
