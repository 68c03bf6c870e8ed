"""What the desk shows: frozen texts and ids, with no Qt objects in them.

Every view says what somebody wants by one signal, `wanted(Action)`; `ui/desk/desk.py` alone acts on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from db.records import Place, Venue
from ui.desk.preview_state import Preview

Tone = Literal["plain", "quiet", "good", "news", "trouble", "waiting"]
"""What a text's colour says; the words say it too."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something to be done at a touch: `name` is a word that the desk knows, `subject` the id that it is about."""

    name: str
    label: str
    subject: str = ""
    value: str = ""
    """What was chosen or typed, where the action carries something."""
    kind: Literal["plain", "primary", "danger"] = "plain"


@dataclass(frozen=True, slots=True)
class Pill:
    """A few words in a coloured capsule."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list: time, what, a note, where, and the table's label in large figures; a heading has only `what`.

    `open` is what a touch on the row asks for, none where it leads nowhere.
    """

    what: str
    time: str = ""
    note: str = ""
    tone: Tone = "plain"
    """Of the note."""
    where: str = ""
    figure: str = ""
    dim: bool = False
    """Over or cancelled."""
    heading: bool = False
    open: Action | None = None
    actions: tuple[Action, ...] = ()
    """Small buttons at the row's end, in place of `figure`."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What must be known before anything else, with at most one thing to do about it."""

    title: str
    text: str
    tone: Tone = "news"
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class CardState:
    """One person, meeting or table, and everything that can be done with it."""

    title: str
    subtitle: str
    pill: Pill | None = None
    notices: tuple[Notice, ...] = ()
    lines: tuple[Line, ...] = ()
    """The day; after its headings also contact, note and history."""
    actions: tuple[Action, ...] = ()
    """The usual ones first; those that do not fit go behind *More*."""


@dataclass(frozen=True, slots=True)
class FindState:
    """The box and what it found."""

    text: str
    hint: str
    results: tuple[Action, ...] = ()
    """Chips; `subject` is `participant:P001`, `meeting:M077` or `table:18`."""
    chosen: str = ""
    """The subject of the result whose card is open."""
    message: str = ""
    """In place of a card: nothing found, a badge that nobody owns, the hint of an empty box."""
    card: CardState | None = None
    message_actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class AttentionLine:
    """Something that needs somebody, with the one or two things to do about it."""

    key: str
    title: str
    tone: Tone
    text: str
    actions: tuple[Action, ...] = ()
    open: Action | None = None
    """What a touch on the line itself opens."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """What was just done, with a way back and the slips that it made stale."""

    text: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in on a sheet.

    `text`: typed, with `choices` below it that fill it at a touch; `choice`: one of the choices.
    `several`: any number of the choices, `value` being their values joined by `;`.
    """

    name: str
    label: str
    kind: Literal["text", "choice", "several", "pin"] = "text"
    value: str = ""
    choices: tuple[Action, ...] = ()
    """`value` is what the choice fills in, `label` what it is called."""
    problem: str = ""
    """What is wrong with the value, said beside it."""
    hint: str = ""
    scanned: bool = False
    """Whether a scanner fills it in rather than somebody who types."""
    capital: bool = False
    """Whether what is typed begins with a capital, as names do."""


@dataclass(frozen=True, slots=True)
class SheetState:
    """A sheet over the screen that asks something: fields, then what would follow, also as pages, then buttons."""

    name: str
    title: str
    text: str = ""
    fields: tuple[Field, ...] = ()
    summary: str = ""
    """What would follow, in one large sentence, such as *Nobody left out, 6 change their table, 2 their time*."""
    lines: tuple[Line, ...] = ()
    detail: str = ""
    """Small print below the lines."""
    actions: tuple[Action, ...] = ()
    busy: str = ""
    """What is being worked out meanwhile; empty if nothing is."""
    preview: Preview | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A table on the plan at the chosen slot."""

    table: str
    label: str
    kind: Literal["free", "busy", "closed", "waiting", "moved"]
    meeting: str = ""
    lines: tuple[str, ...] = ()
    """The organisations that meet there."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One start time of a local `day`: `key` is its ISO text in UTC, `share` how many tables are taken, 0 to 1."""

    key: str
    label: str
    share: float
    note: str = ""
    """Such as `delayed 15 min`, or the title of a session."""
    day: str = ""
    session: bool = False
    """A programme item between slots, `note` its title: nobody can meet then."""


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that is being moved: what each place would mean for it.

    `free` are places where it can go, `swaps` those where a swap can be offered; every other place is in `why` with
    its reason. Places are table ids on the plan, `table@slot key` on the grid.
    """

    meeting: str
    lines: tuple[str, ...]
    hint: str
    free: frozenset[str]
    swaps: frozenset[str]
    why: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PlanState:
    """The hall at a chosen slot."""

    title: str
    summary: str
    venue: Venue
    spots: tuple[Spot, ...]
    slots: tuple[Slot, ...]
    chosen: str
    """The key of the chosen slot."""
    actions: tuple[Action, ...] = ()
    held: Held | None = None
    waiting: tuple[Spot, ...] = ()
    """Meetings of this slot that have no table: they can be dragged from here; `table` is empty."""
    movable: bool = True
    """Whether whoever is signed in may move meetings."""
    here: Place | None = None
    """Where this desk stands, if that is known."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A meeting on the grid: from which column, over how many."""

    table: str
    slot: str
    meeting: str
    lines: tuple[str, ...]
    kind: Literal["busy", "locked", "waiting", "moved", "over"] = "busy"


@dataclass(frozen=True, slots=True)
class GridState:
    """Tables × slots of one day."""

    title: str
    days: tuple[Action, ...]
    """Action `day`, `value` the ISO date; `kind` primary for the one that is shown."""
    tables: tuple[tuple[str, str, str], ...]
    """Id, label and room label, in the order of the rows."""
    slots: tuple[Slot, ...]
    cells: tuple[Cell, ...]
    closed: frozenset[str] = frozenset()
    """`table@slot key`."""
    actions: tuple[Action, ...] = ()
    held: Held | None = None
    current: str = ""
    """The key of the slot that runs."""
    movable: bool = True
    """Whether whoever is signed in may move meetings."""


@dataclass(frozen=True, slots=True)
class HistoryState:
    """What was done, the newest first, a line each with its undo or why not."""

    title: str
    lines: tuple[Line, ...]
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class FrameState:
    """What surrounds every page: the rail, attention, who is signed in, the undo bar."""

    sections: tuple[Action, ...]
    """Action `section`, `value` its name."""
    section: str
    clock: str
    sync: str
    who: str
    """Such as *Ann, coordinator*; the lock stands beside it."""
    attention: tuple[AttentionLine, ...] = ()
    more: int = 0
    """Lines of attention that are left out."""
    undo: UndoState | None = None
    warning: str = ""
    """A fault of this terminal, such as a full disk: shown until it is over."""


@dataclass(frozen=True, slots=True)
class SignInState:
    """Nobody is signed in, or the desk is locked; `details` are roles by name."""

    title: str
    text: str
    names: tuple[Action, ...]
    """Action `sign_in`, `value` the name; `kind` primary for whoever locked it."""
    chosen: str = ""
    """Whose PIN is asked for."""
    note: str = ""
    tone: Tone = "quiet"
    open_to_typing: bool = True
    clock: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
