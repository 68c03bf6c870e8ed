"""A file that should be an event's logo: what is wrong with it, and how to mend it."""

from typing import Final

from app.logo import LARGEST_SIDE, WrongSize, read_png
from db.forms import LARGEST_LOGO, PNG

LEAST_SIDE: Final = 16
"""Pixels."""


def fault_of(data: bytes) -> str | None:
    """Why these bytes cannot be a logo, and how to mend it; none where they can."""
    if not data.startswith(PNG):
        return "is no PNG; open it in a picture program and save it as PNG, with a transparent background"
    if len(data) > LARGEST_LOGO:
        return f"has {len(data):,} bytes; save it with fewer pixels or colours: {LARGEST_LOGO:,} bytes at most"
    try:
        alpha = read_png(data, LEAST_SIDE).getchannel("A").getextrema()
    except WrongSize as wrong:
        return f"is {wrong} pixels; make both sides {LEAST_SIDE} to {LARGEST_SIDE:,} pixels long"
    except ValueError as fault:
        return f"cannot be read as a picture ({fault}); save it anew as PNG"
    return None if alpha[1] else "shows nothing: all of it is transparent; save it anew with its colours"
