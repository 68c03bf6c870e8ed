"""What each screen of a kiosk shows: frozen texts and data, with no Qt objects in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from app.agenda import zone_of
from db.records import Place, SyncState, Venue
from ui import sync_words, theme, words
from ui.kiosk.slip_state import SlipState
from ui.parts.marks import Kind

if TYPE_CHECKING:  # The first frame does not wait for what only outcomes need.
    from app.way import Way
    from ui.parts.hall_plan import HallPlanState
    from ui.parts.rows import Row


@dataclass(frozen=True, slots=True)
class Scene:
    """What is the same for whoever stands there: the hall, the kiosk's place in it, the moment and the language."""

    venue: Venue
    here: Place | None
    now: datetime
    """In UTC."""
    language: str
    help_desk: str
    ways: "Mapping[str, Way]" = field(default_factory=dict)
    """From here to each table, by table id."""
    sync: SyncState = field(default_factory=SyncState)
    others: tuple[str, ...] = ()
    """The languages that are spoken beside this one to somebody who is not known."""
    bystanders: bool = False
    """Whether those behind may see no more than the first name and the table."""

    @property
    def local(self) -> datetime:
        """The moment in the event's zone."""
        return self.now.astimezone(zone_of(self.venue))


@dataclass(frozen=True, slots=True)
class Header:
    """The line at the top of every screen."""

    event: str
    place: str
    clock: str
    as_of: str = ""
    """Of when it is what is shown; empty with fresh news of the hub."""
    logo: str = ""
    """The event's (base64 text); empty: none."""


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language that the kiosk speaks, named in itself."""

    tag: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Toggle:
    """Something else that can be chosen."""

    kind: Literal["larger", "contrast"]
    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class ChoicesState:
    """What a visitor can choose, whatever is shown."""

    languages: tuple[LanguageChoice, ...] = ()
    toggles: tuple[Toggle, ...] = ()

    @property
    def zoom(self) -> float:
        """How much larger everything is."""
        return theme.LARGER if any(one.kind == "larger" and one.on for one in self.toggles) else 1.0


@dataclass(frozen=True, slots=True)
class RestState:
    """Nobody is there."""

    header: Header
    title: str
    others: tuple[str, ...]
    """The title in other languages."""
    hint: str
    meetings: str
    help: str
    notice: str
    """To staff; empty if all is well."""
    sync: str = ""
    """To staff, small: what is wrong with being in step; empty if nothing is."""


@dataclass(frozen=True, slots=True)
class Said:
    """The same in another language."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class MessageState:
    """A refusal or a disturbance."""

    header: Header
    mark: Kind
    colour: str
    title: str
    text: str
    closable: bool
    """Whether it can be cleared, and clears itself."""
    others: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Large:
    """What matters most to this person at this moment, in the order of reading; empty where there is none."""

    time: str = ""
    note: str = ""
    """A delay."""
    when: str = ""
    who: str = ""
    figure: str = ""
    """The table's label."""
    room: str = ""
    title: str = ""
    """A statement, in place of a table."""
    text: str = ""
    table: str | None = None
    """The table's id."""


@dataclass(frozen=True, slots=True)
class DayState:
    """The whole day with partners, on demand."""

    title: str
    date: str
    news: tuple[str, ...]
    rows: "tuple[Row, ...]"


@dataclass(frozen=True, slots=True)
class OutcomeState:
    """Somebody is checked in."""

    header: Header
    participant: str
    """Their id."""
    greeting: str
    standing: str
    news: tuple[str, ...]
    large: Large
    rows: "tuple[Row, ...]"
    plan: "HallPlanState | None"
    way: str
    """The way in a sentence."""
    slip: SlipState | None
    """None where there is none to print."""
    day: DayState


ScreenState = RestState | MessageState | OutcomeState


def header_of(scene: Scene, *, trusted: bool = True) -> Header:
    """The event, where in the building, and the time if the clock can be trusted."""
    event = scene.venue.event
    place = " · ".join(part for part in (event.hall, event.floor) if part)
    if not trusted:
        return Header(event.name, place, "", logo=event.logo)
    clock = words.clock(scene.local, scene.language)
    return Header(event.name, place, clock, sync_words.as_of(scene.sync, scene.local, scene.language), event.logo)
