"""How an event looks, from `[event]` of `event.toml`: its accent, its logo, and whom a board names."""

import base64
import os
from pathlib import Path
from typing import get_args

from app.accent import LEAST, least_contrast, readable
from app.folder.files import Say, bytes_of
from app.folder.logo import fault_of
from app.folder.section import Section
from app.looks import GROUNDS, LOOKS
from db.forms import LARGEST_LOGO, is_colour
from db.records import BoardShows

_SHOWS: tuple[BoardShows, ...] = get_args(BoardShows)


def accent_of(about: Section, notes: list[str]) -> str:
    """`accent`, with a note for each look in which it cannot be read well enough."""
    colour = about.text("accent", "", example="#FFC800").upper()
    if not colour:
        return ""
    if not is_colour(colour):
        about.say("accent", f"“{colour}” is no colour; write it as six figures after a #, such as “#FFC800”")
        return ""
    for look in LOOKS:
        ratio = least_contrast(colour, GROUNDS[look])
        if ratio < LEAST:
            notes.append(
                f"event.toml: event.accent {colour} has a contrast of {ratio:.1f}:1 in the look “{look}”, "
                f"{LEAST - ratio:.1f} less than the {LEAST:.0f}:1 that anybody can read; "
                f"screens show {readable(colour, GROUNDS[look])} there"
            )
    return colour


def logo_of(about: Section, folder: Path) -> str:
    """The picture that `logo` names, a file of the folder, as base64 text."""
    name = about.text("logo", "", example="logo.png")
    if not name:
        return ""
    if Path(name).name != name:
        about.say("logo", f"“{name}” is no file's name; put the picture into the folder and write its name alone")
        return ""
    data = _bytes_of(folder / name, lambda _row, _column, problem: about.say("logo", f"{name} {problem}"))
    if data is None:
        return ""
    if fault := fault_of(data):
        about.say("logo", f"{name} {fault}")
        return ""
    return base64.b64encode(data).decode()


def board_shows_of(about: Section) -> BoardShows:
    """`board_shows`: organisations where nothing is said."""
    word = about.text("board_shows", _SHOWS[0], example=_SHOWS[1])
    if word and word not in _SHOWS:
        about.say("board_shows", f"“{word}” is neither “organisations” nor “people”; write one of them")
    return word if word in _SHOWS else _SHOWS[0]


def _bytes_of(path: Path, say: Say) -> bytes | None:
    """What is in the file; a large one is not read at all."""
    if not os.path.lexists(path):
        say(None, None, "is not in the folder; add it, or take the key out")
        return None
    try:
        size = path.stat().st_size
    except OSError:
        size = 0  # whoever reads it says why it cannot be read
    if size > 100 * LARGEST_LOGO:
        say(None, None, f"has {size:,} bytes; save it with fewer pixels or colours: {LARGEST_LOGO:,} bytes at most")
        return None
    return bytes_of(path, say)
