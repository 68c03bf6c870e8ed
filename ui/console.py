"""What commands take in: options that they share, the hall file, the clock."""

import unicodedata
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Annotated

import typer

from app.settings import read_settings
from app.work import Work, opened

LONGEST_TEXT = 1000


def readable(text: str | None) -> str | None:
    """Text that can be recorded and shown, in NFC: one line, no control characters, no broken encoding, not long."""
    if text is None:
        return None
    trimmed = unicodedata.normalize("NFC", text[: LONGEST_TEXT + 1]).strip()
    broken = any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in trimmed)
    if len(text) > LONGEST_TEXT or not trimmed or broken:
        raise typer.BadParameter(f"This must be one line of readable text, 1 to {LONGEST_TEXT} characters.")
    return trimmed


HallOption = Annotated[
    Path | None, typer.Option("--hall", metavar="FILE", help="The hall file; else the terminal's settings say it.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print exactly one JSON object; open no window.")]
AtOption = Annotated[
    str | None, typer.Option("--at", metavar="TIME", help="Act as at this time (ISO 8601), such as 2016-04-25T09:10.")
]
KeyOption = Annotated[
    Path | None, typer.Option("--key", metavar="FILE", help="The organiser's key; else beside the hall file.")
]
ByOption = Annotated[str, typer.Option("--by", metavar="NAME", help="Who does this.", callback=readable)]
ParticipantArgument = Annotated[
    str, typer.Argument(metavar="PARTICIPANT", callback=readable, help="An id of the list.")
]
KioskOption = Annotated[
    str | None, typer.Option("--kiosk", metavar="NAME", help="Where the scan was made.", callback=readable)
]


def hall_path(given: Path | None) -> Path:
    """The hall file that is meant."""
    return given or read_settings().hall


def desk(hall: Path | None, at: str | None = None, key: Path | None = None) -> AbstractContextManager[Work]:
    """Open the hall file for one command."""
    return opened(hall_path(hall), at, key)
