"""What there is for staff to attend to: one frozen record per kind, with all that a screen says of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.agenda import Seated
from app.changes import Change
from app.conflicts import Conflict
from app.prints import Pair, Print
from db.records import Participant, Sitter, Table


@dataclass(frozen=True, slots=True)
class Disputed:
    """Different things are said of one entity; `meeting` is the one that it is about, if it is about one."""

    conflict: Conflict
    meeting: Seated | None
    participant: Participant | None


@dataclass(frozen=True, slots=True)
class NoTable:
    """A meeting without a table; `offer` is the free one that fits it best, looked for where it begins soon."""

    meeting: Seated
    offer: Table | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A meeting that began `minutes` ago, where one side is here and nothing is known of the other one."""

    meeting: Seated
    here: Sitter
    missing: Sitter
    minutes: int


@dataclass(frozen=True, slots=True)
class Alone:
    """The other side of a meeting does not come: who is left needs another partner."""

    meeting: Seated
    here: Sitter
    absent: Sitter


@dataclass(frozen=True, slots=True)
class RefusedScan:
    """Somebody was sent to the help desk by a kiosk, the last time at `at`; `scans` are all their refused scans."""

    outcome: Literal["unknown", "replaced", "withdrawn", "not_today"]
    participant: Participant | None
    kiosk: str
    at: datetime
    scans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody who has looked and does not know yet of these changes."""

    participant: Participant
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class DoubleBooked:
    """Somebody with two meetings whose shown times overlap; `first` begins no later than `second`."""

    participant: Participant
    first: Seated
    second: Seated


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something is wrong with this terminal, or with another one.

    `clock`: it cannot be trusted. `skew`: it is so many seconds ahead of the hub's, or behind if negative.
    `refused`: so many facts were refused by the hub. `newer`: so many are of a form that this program does not read.
    `set_aside`: so many messages of the hub were no facts.
    """

    what: Literal["clock", "skew", "refused", "newer", "set_aside"]
    count: int
    terminal: str = ""
    """The other terminal's name; empty: this one."""
    about: str = ""
    """The id of what the last refused fact was about."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Slips did not come out at a printer of a kiosk; `problem` is a word of `app.printer_reasons.Problem`.

    `people` have none since, `slips` are theirs, the last first; there may be none any more. `facts` are all that is
    on record of it.
    """

    terminal: str
    printer: str
    problem: str
    people: tuple[Participant, ...]
    slips: tuple[Pair, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unprinted:
    """A print of this desk that is stuck, or that ended without paper as far as is known."""

    job: Print


Matter = Trouble | RefusedScan | Waiting | Paper | Unprinted | Alone | Disputed | NoTable | DoubleBooked | ToTell
