"""What is read back from the database: frozen records, the words of the design.

All times are aware datetimes in UTC; all ids are text. Screens may read these records, since `app`
hands them over; they never open a database. Those of which a scan makes dozens are named tuples, which are made four
times as fast as frozen dataclasses.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

Point = tuple[float, float]
"""Metres on the hall plan; x to the right, y up the page."""

Role = Literal["host", "guest", "other"]
BoardShows = Literal["organisations", "people"]


@dataclass(frozen=True, slots=True)
class Event:
    """The event that this hall file is about."""

    id: str
    name: str
    venue: str
    hall: str
    floor: str
    timezone: str
    """IANA name, such as `Europe/Berlin`."""
    languages: tuple[str, ...]
    """BCP 47 tags, the venue's own first."""
    accent: str = ""
    """The colour of "you" as `#RRGGBB`; empty: the program's own."""
    logo: str = ""
    """A PNG as base64 text; empty: none."""
    board_shows: BoardShows = "organisations"
    """Whom a board names."""


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle on the hall plan: `origin` is its lower left corner, `doors` are points that a way goes through."""

    id: str
    label: str
    origin: Point
    size: Point
    doors: tuple[Point, ...]


class Table(NamedTuple):
    """`label` is what people see; unique in its room. `at` is the table's middle."""

    id: str
    label: str
    room: str
    at: Point
    seats: int


@dataclass(frozen=True, slots=True)
class Round:
    """A kind of meeting with its times, such as cluster-to-cluster."""

    id: str
    slot_minutes: int
    spans: tuple[tuple[datetime, datetime], ...]


@dataclass(frozen=True, slots=True)
class Session:
    """A programme item, such as the opening address. `rooms` are room ids."""

    id: str
    title: str
    start: datetime
    end: datetime
    rooms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a kiosk stands on the hall plan."""

    id: str
    at: Point


@dataclass(frozen=True, slots=True)
class Delay:
    """All meetings of `round` that nominally start at `since` or later are shown `minutes` later."""

    round: str
    since: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Venue:
    """All that is the same for everybody: the event, its plan and its programme."""

    event: Event
    rooms: tuple[Room, ...]
    tables: tuple[Table, ...]
    rounds: tuple[Round, ...]
    sessions: tuple[Session, ...]
    places: tuple[Place, ...]
    delays: tuple[Delay, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody on the list. `days` are ISO dates; none means every day of the event."""

    id: str
    first_name: str
    """Empty where the list has one column `name`."""
    last_name: str
    """The whole name where the list has one column `name`."""
    organisation: str
    kind: str
    side: str
    country: str
    language: str
    days: tuple[str, ...]
    status: Literal["registered", "cancelled"]
    home_table: str | None

    @property
    def name(self) -> str:
        """First and last name, as people read it."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Contact:
    """What only desks may know of a participant."""

    participant: str
    email: str
    phone: str
    note: str


@dataclass(frozen=True, slots=True)
class Badge:
    """One code that a participant's badge may carry; `code` is the SHA-256 of its text in hexadecimal."""

    code: str
    participant: str
    issue: int | None
    """The number that the ticket was made with; none for a platform's own code and for blank badges."""
    valid: bool
    since: datetime | None
    """A blank badge is its owner's from this moment on; none: always."""
    until: datetime | None
    """When it was voided."""


class Sitter(NamedTuple):
    """One part of a meeting: who sits in it and as what."""

    participant: str
    organisation: str
    role: Role
    capacity: str = ""
    """For others: such as `interpreter`; empty for a colleague."""


class Sitting(NamedTuple):
    """A meeting with its seat and parts. Times are nominal; `table` is none until one is granted."""

    meeting: str
    round: str
    cancelled: bool
    locked: bool
    start: datetime | None
    end: datetime | None
    table: Table | None
    sitters: tuple[Sitter, ...]


class Standing(NamedTuple):
    """A meeting as the rules of seating see it: where its seat is, whether or not the table was granted.

    Times are nominal ISO 8601 texts in UTC, of fixed width, so that they sort as times do.
    """

    meeting: str
    round: str
    cancelled: bool
    locked: bool
    has_table: bool
    table: str | None
    start: str | None
    end: str | None
    people: tuple[Sitter, ...]


@dataclass(frozen=True, slots=True)
class Closure:
    """A table, or a whole room, that cannot be used from `start` to `end` (ISO 8601, UTC) while it is `closed`."""

    id: str
    room: str | None
    table: str | None
    start: str
    end: str
    why: str
    closed: bool


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff; `role` is a word that a newer program may know and this one not."""

    name: str
    role: str
    pin: str
    """The hash of their PIN; empty where they have none yet and so cannot sign in."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """The first admitted scan of a local day: when, at which kiosk, and the scan's id."""

    at: datetime
    kiosk: str
    scan: str = ""


@dataclass(frozen=True, slots=True)
class SyncState:
    """How far this terminal is in step with the hub."""

    state: Literal["alone", "catching_up", "in_step", "offline"] = "alone"
    """`alone`: it has never joined a hub."""
    since: datetime | None = None
    """When it went offline."""
    news: datetime | None = None
    """When the hub was last heard; none before the first time."""
    waiting: int = 0
    """Facts that the hub has not acknowledged."""
    refused: int = 0
    """Facts made here that the hub has refused."""
    newer: int = 0
    """Facts of a form that this program does not read yet."""
    why: str = ""
    """What staff can mend, in one sentence, such as an expired certificate; empty for a cut network."""


@dataclass(frozen=True, slots=True)
class RefusedFact:
    """A fact that the hub did not take from this terminal."""

    kind: str
    entity: str
    by: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, and how far this terminal is in step with the hub."""

    facts: int
    pending: int
    """Facts to be sent that no hub has acknowledged; before a hub is joined, all that were made here."""
    last_sync: str | None
    """When this terminal was last in step with the hub, ISO 8601 in UTC."""
    clock_skew_s: float | None
    """How far this terminal's clock is ahead of the hub's, in seconds."""
    digest: str
    """Of the merged tables that every terminal has: equal digests, equal tables."""
    participants: int
    meetings: int
    tables: int
    refused: int
    conflicts: int
    no_table: int
    """Meetings, not cancelled, without a table, in the whole event."""
    set_aside: int
    """Messages of the hub that were no facts."""
    role: str
    """organiser, desk, kiosk or board; empty where this terminal has never joined a hub."""
    terminal: str
    """The name under which it records."""
