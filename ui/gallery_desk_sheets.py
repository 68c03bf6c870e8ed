"""Invented frames, sheets and sign-ins of a desk, for the gallery and for tests."""

from dataclasses import replace

from ui.desk.states import (
    Action,
    AttentionLine,
    Field,
    FrameState,
    Line,
    SheetState,
    SignInState,
    UndoState,
)
from ui.gallery_desk_samples import opens

SECTIONS = tuple(
    Action("section", label, value=label.casefold()) for label in ("Find", "Plan", "Grid", "Print", "History")
)
ATTENTION = (
    AttentionLine(
        "conflict:M077",
        "Conflict",
        "trouble",
        "M077 moved to 18 by Ann and to 20 by Bob",
        (Action("keep", "Keep 18", "M077", "18"), Action("keep", "Keep 20", "M077", "20")),
        opens("meeting:M077"),
    ),
    AttentionLine(
        "no_table:M031",
        "No table",
        "waiting",
        "Wallonia Cyber Security with Michigan Additive",
        (Action("give_table", "Give table 4", "M031", "4"),),
        opens("meeting:M031"),
    ),
    AttentionLine(
        "waiting:M044",
        "Waiting 14 min",
        "waiting",
        "California Blue Growth has not come to table 13",
        (Action("no_show", "No-show", "P044", "M044"),),
        opens("meeting:M044"),
    ),
)
MUCH_ATTENTION = (
    *ATTENTION,
    AttentionLine(
        "refused:S9",
        "Refused at entrance, 09:41",
        "trouble",
        "Kwame Mensah is registered for Tuesday only",
        (Action("admit_today", "Admit today", "P044"),),
        opens("participant:P044"),
    ),
    AttentionLine(
        "told:P001",
        "To be told of a change",
        "news",
        "Astrid Håkansson: 09:50 moved from table 9 to 18",
        (Action("told", "Told", "P001"),),
        opens("participant:P001"),
    ),
    AttentionLine(
        "paper", "Printer at corridor", "trouble", "The printer needs paper.", (Action("seen_to", "Seen to", "paper"),)
    ),
)
UNDO = UndoState(
    "Banat Logistics with Wisconsin Lightweight moved from table 9 to 18",
    (Action("print_slips", "Print 2 slips", "S1", kind="primary"), Action("undo", "Undo", "S1")),
)
WARNING = (
    "The disk that holds /var/lib/treffpunkt/event.hall is full. Make room; nothing that was shown as done is lost."
)


def frame(section: str = "find", *, attention: tuple[AttentionLine, ...] = ATTENTION, more: int = 0) -> FrameState:
    """What surrounds a page."""
    return FrameState(SECTIONS, section, "09:44", "in step", "Ann, coordinator", attention, more)


AROUND = frame()
CALM = frame(attention=())
CROWDED = frame(attention=MUCH_ATTENTION, more=11)
UNDONE = replace(AROUND, undo=UNDO)
OFFLINE = replace(AROUND, sync="offline since 09:31, 17 waiting")
UNHEARD = AttentionLine("trouble hub", "This terminal", "trouble", "The hub does not answer: nats://hub.example:4222.")
SLOW = AttentionLine("trouble skew kiosk-2", "kiosk-2", "trouble", "Its clock is 75 s behind the hub's. Set it.")
REFUSED = AttentionLine(
    "trouble refused", "This terminal", "trouble", "2 changes made here, the last about M077, were refused by the hub."
)
OFFLINE_REFUSED = replace(
    AROUND,
    sync="offline since Mon 25 18:31, 1204 waiting\nrefused 2",
    attention=(UNHEARD, SLOW, REFUSED, *ATTENTION),
    who="Dr. Maximiliane von Hohenstein, coordinator",
)
WARNED = replace(OFFLINE, warning=WARNING)


def chips(name: str, *labels: str) -> tuple[Action, ...]:
    """Choices of a field."""
    return tuple(Action("field", label, name, label) for label in labels)


CLOSE = Action("close_sheet", "Not now")
REASONS = chips("why", "power failure", "too noisy", "needed for something else")

WALK_IN = SheetState(
    "walk_in",
    "Walk-in",
    fields=(
        Field("first_name", "First name", value="Kwame"),
        Field("last_name", "Last name", value="Mensah"),
        Field("organisation", "Organisation", problem="A name and an organisation are needed."),
        Field("kind", "Kind", "choice", "Cluster", chips("kind", "Cluster", "Business", "Speaker")),
        Field("side", "Side", "choice", "US", chips("side", "EU", "US")),
        Field("code", "Blank badge", hint="scan it now, or give one later"),
    ),
    actions=(Action("submit", "Register and check in", kind="primary"), CLOSE),
)
CLOSING = SheetState(
    "close",
    "Close a table or a room",
    fields=(
        Field(
            "place",
            "A whole room",
            "choice",
            "Room 02.01.12",
            chips("place", "Room 02.01.12", "Room 02.01.13", *(f"Table {n}" for n in range(1, 26))),
        ),
        Field("start", "From", "choice", "11:10", chips("start", "10:50", "11:10", "11:30", "11:50", "12:10")),
        Field("end", "Until", "choice", "12:30", chips("end", "11:30", "11:50", "12:10", "12:30")),
        Field("why", "Why", value="power failure", choices=REASONS),
    ),
    summary="1 meeting left out, 6 change their table, 3 their time",
    lines=(
        Line("Wallonia Cyber Security – Michigan Additive", "11:10", "left out", "trouble"),
        Line("Banat Logistics – Ohio Polymers", "11:10", "from table 4", "quiet", "02.01.13", "18"),
        Line("Fjord Valves – Texas Smart Grids", "11:10", "from table 7", "quiet", "02.01.13", "20"),
        Line(
            "Skåne Food Network – Great Lakes Water Council",
            "11:50",
            "11:50 instead of 11:10, from table 9",
            "news",
            "02.01.13",
            "22",
        ),
        Line("Saxony Precision – Wisconsin Lightweight", "11:30", "from table 2", "quiet", "02.01.13", "25"),
    ),
    detail="2 changes of time cannot be avoided.",
    actions=(Action("submit", "Close, and move everybody so", kind="danger"), CLOSE),
    busy="Looking for a better answer …",
)
IMPROVED = replace(
    CLOSING,
    summary="Nobody left out, 7 change their table, 2 their time",
    lines=(
        Line("Wallonia Cyber Security – Michigan Additive", "11:10", "from table 12", "quiet", "02.01.13", "14"),
        *CLOSING.lines[1:],
    ),
    detail="No answer can be better than this one.",
    busy="",
)
DELAY = SheetState(
    "delay",
    "A round runs late",
    "At this moment it is 10 min late.",
    (
        Field(
            "round",
            "Round",
            "choice",
            "cluster-to-cluster",
            chips("round", "cluster-to-cluster", "cluster-to-business"),
        ),
        Field("start", "From the slot at", "choice", "10:10", chips("start", "09:50", "10:10", "10:30", "10:50")),
        Field(
            "minutes",
            "By how much?",
            "choice",
            "15 min",
            chips("minutes", "5 min", "10 min", "15 min", "20 min", "30 min", "45 min", "60 min", "On time again"),
        ),
    ),
    actions=(Action("submit", "Show the other times everywhere", kind="primary"), CLOSE),
)
CANCEL = SheetState(
    "cancel",
    "Cancel the meeting",
    "Banat Logistics Cluster and Wisconsin Lightweight Construction Cluster",
    (Field("why", "Why", choices=chips("why", "cannot come", "ill", "not wanted any more")),),
    actions=(CLOSE,),
)


def _suggestion(name: str, meetings: str) -> Line:
    return Line(name, note=meetings, tone="quiet", actions=(Action("submit", "Make the meeting", kind="primary"),))


REPLACEMENTS = SheetState(
    "replace",
    "Another partner for this slot",
    "Banat Logistics Cluster and California Blue Growth",
    lines=(
        _suggestion("Robert Olson · Wisconsin Lightweight Construction Cluster", "no meetings"),
        _suggestion("Mary Ann O’Neill · Great Lakes Water Technology Council", "1 meeting"),
        _suggestion("Jim Garcia · Texas Smart Grids Cluster", "2 meetings"),
    ),
    detail="A tap cancels the old meeting and makes the new one at the same table.",
    actions=(CLOSE,),
)

NAMES = tuple(
    Action("sign_in", name, value=name) for name in ("Ann", "Bob", "Çağla", "Maximilian von Hohenstein", "Zoë")
)
ROLES = {
    "Ann": "coordinator",
    "Bob": "helper",
    "Çağla": "helper",
    "Maximilian von Hohenstein": "organiser",
    "Zoë": "helper",
}
SIGN_IN = SignInState("Who is at the desk?", "Touch your name first.", NAMES, clock="09:44", details=ROLES)
PIN = replace(SIGN_IN, chosen="Ann", note="Your PIN")
WRONG = replace(PIN, note="Wrong PIN. Try again.", tone="trouble")
WAIT = replace(PIN, note="Too many wrong tries. Wait 28 s.", tone="waiting", open_to_typing=False)
LOCKED = replace(
    SIGN_IN,
    title="Locked",
    text="What was being done is still there, for whoever signs in.",
    names=(replace(NAMES[0], kind="primary"), *NAMES[1:]),
    chosen="Ann",
    note="Your PIN",
)
