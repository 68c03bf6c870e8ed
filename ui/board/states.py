"""What a board shows: frozen texts, with no Qt objects in them."""

from dataclasses import dataclass
from typing import Literal

from ui.parts.marks import Kind

Tone = Literal["good", "plain", "news", "waiting", "trouble"]


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in its line. `key` stays the same while it changes."""

    key: str
    time: str
    host: str
    guest: str
    room: str
    table: str
    """Its label; a dash where there is none."""
    status: str
    tone: Tone
    moved: bool
    """It stands out."""
    spoken: str
    """The whole line as a sentence."""
    also: str = ""
    """Smaller, below the status: what else there is to know, or the same in a second language."""
    stands: str = ""
    """The table, in no language."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session of the programme across the board."""

    key: str
    time: str
    title: str
    rooms: str
    status: str
    tone: Tone
    spoken: str
    also: str = ""
    """The status in a second language."""


Row = MeetingRow | SessionRow


@dataclass(frozen=True, slots=True)
class Head:
    """The line at the top."""

    title: str
    place: str
    clock: str
    """Empty while the clock cannot be trusted."""
    ends: str = ""
    """What ends; empty while nothing runs."""
    left: str = ""
    """How long until then."""
    as_of: str = ""
    """Of when it is what is shown; empty with fresh news of the hub."""
    event: str = ""
    """Its name, for who listens."""
    logo: str = ""
    """The event's (base64 text); empty: none."""
    also: "Head | None" = None
    """The same in a second language."""


@dataclass(frozen=True, slots=True)
class BoardState:
    """Everything at one moment, on however many pages."""

    head: Head
    rows: tuple[Row, ...]
    title: str = ""
    """A statement in place of meetings."""
    text: str = ""
    mark: Kind = "calendar"
    also: tuple[str, str] = ("", "")
    """The statement in a second language."""
    coming: str = ""
    """The next session, at the foot."""
    rooms: str = ""
    """Of the next session."""
    letters: int = 2
    """How many figures the hall's table labels have, 3 where they have more."""


@dataclass(frozen=True, slots=True)
class Page:
    """The rows that are shown, which page that is, and of how many."""

    rows: tuple[Row, ...]
    number: int = 1
    of: int = 1
    turn: int = 0
    """Goes up with each page; that of the same page goes up by one from round to round."""
