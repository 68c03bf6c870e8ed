"""Pages as they will be printed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preview:
    """The PDF, the page that is shown, counted from 1, and how many there are; none while the first are being made.

    `waits`: these are the pages from before something else was chosen; the new ones are being made.
    """

    pdf: bytes
    page: int
    pages: int
    label: str
    """Such as *3 of 12*, or that they are being made."""
    waits: bool = False
