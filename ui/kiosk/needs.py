"""What a kiosk needs from outside: questions, wishes and settings."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.check_in import Admitted, Outcome
from app.looks import Look
from app.slip_news import SlipNews
from db.records import SyncState, Venue


def _silent(sound: Literal["success", "refusal"]) -> None:
    """Make no sound."""


def _as_it_was(outcome: Admitted) -> Admitted | None:
    """Nothing changes."""
    return outcome


def _one_version() -> int:
    """Nobody else writes."""
    return 0


def _never_asked(_: str) -> SlipNews:
    """Nobody has asked for a slip."""
    return SlipNews("offered")


@dataclass(frozen=True, slots=True)
class KioskNeeds:
    """Callables that are asked on the screen's thread, and one terminal's settings."""

    venue: Callable[[], Venue | None]
    """The event as it is known at this moment; none while none is loaded. Raises `Fault`."""
    scan: Callable[[str], Outcome]
    """Checks in by the text of a code; what it gives is on disk. Raises `Fault`."""
    now: Callable[[], datetime]
    """In UTC, aware."""
    trusted: Callable[[], bool]
    """Whether the clock can be believed."""
    healthy: Callable[[], None]
    """Raises `Fault` while nothing can be recorded."""
    version: Callable[[], int] = _one_version
    """Another number after every change that another program, or the hub, has made. Raises `Fault`."""
    again: Callable[[Admitted], Admitted | None] = _as_it_was
    """An admission as things are at this moment; none where it no longer stands. Raises `Fault`."""
    sync: Callable[[], SyncState] = SyncState
    """How far this terminal is in step with the hub."""
    print_slip: Callable[[str], None] | None = None
    """Asks for the slip of a participant by id, at once; none where there is no printer. Raises `Fault`."""
    slip: Callable[[str], SlipNews] = _never_asked
    """What there is to say of the slip of a participant by id. Raises `Fault`."""
    slip_at_arrival: bool = False
    """Whether a slip is printed by itself at somebody's first arrival of a day."""
    sounds: Callable[[Literal["success", "refusal"]], None] = _silent
    kiosk: str = ""
    """The id of the place where it stands; empty or unknown: the plan shows no way."""
    help_desk: str = ""
    """`left`, `right`, `ahead`, `behind`, words of the house's own, or empty."""
    language: str = ""
    """BCP 47; empty: the event's first that is spoken."""
    clear_after_s: int = 20
    motion: bool = False
    look: Look = "dark"
    hide_from_bystanders: bool = False
    """Whether those behind see no more of somebody than the first name and the table."""
