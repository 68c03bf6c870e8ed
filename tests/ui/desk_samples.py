"""States of the desk's frame, sheets and sign-in, as full and as long as they get."""

from ui.desk.states import Action, AttentionLine, Field, FrameState, Line, SheetState, SignInState, UndoState

LONG = "Donau-Logistik-Cluster Südosteuropa für Transport, Verkehr und Hafenwirtschaft"

SECTIONS = tuple(
    Action("section", name, value=name.lower()) for name in ("Find", "Plan", "Grid", "Print", "History", "Setup")
)
CALM = FrameState(SECTIONS, "find", "09:44", "in step", "Ann, coordinator")
UNDO = UndoState(
    "M077 moved from table 9 to table 18. 2 slips are stale.",
    (
        Action("undo", "Undo", subject="step-7", kind="primary"),
        Action("print_stale", "Print 2 slips", value="P001;P002"),
    ),
)
LONG_UNDO = UndoState(
    "Room 02.01.12 closed from 13:00 to 14:30 because of a water leak: 18 meetings moved, 2 could not be placed.",
    (Action("undo", "Undo", kind="primary"), Action("print", "Print 36 slips"), Action("show", "Show the 2 left out")),
)


def line(number: int, actions: int = 2, text: str = "California Blue Growth has not come to table 13") -> AttentionLine:
    """Something that needs somebody."""
    return AttentionLine(
        f"key-{number}",
        f"Waiting {number} min",
        "waiting",
        text,
        tuple(Action(f"do-{number}", f"Keep {18 + i}", value=str(i)) for i in range(actions)),
        Action("open", "", subject=f"meeting:M{number:03}"),
    )


EIGHT = tuple(line(number, number % 3, LONG if number % 2 else "No table yet") for number in range(1, 9))


def busy_frame(**changes: object) -> FrameState:
    """Everything at once."""
    told: dict[str, object] = {
        "attention": EIGHT,
        "more": 5,
        "undo": LONG_UNDO,
        "warning": "The disk of this terminal is full: nothing more can be recorded. Call the organiser.",
        "who": "Dr. Maximiliane von Hohenstein, coordinator",
        "sync": "offline since 09:12, 14 to send",
    }
    return FrameState(SECTIONS, "plan", "09:44", **{"sync": "", "who": "", **told, **changes})  # type: ignore[arg-type]


def choices(*values: str) -> tuple[Action, ...]:
    return tuple(Action("choice", value, value=value) for value in values)


def close_sheet(**changes: str) -> SheetState:
    """Closing tables, with its preview; `changes` are values of fields, by their names."""
    times = [f"{9 + i // 3:02}:{i % 3 * 20:02}" for i in range(30)]
    return SheetState(
        "close",
        "Close tables",
        "Meetings that sit there are seated elsewhere. Nothing is changed before you apply it.",
        (
            Field("tables", "Tables", "several", changes.get("tables", "4;7"), choices(*map(str, range(1, 31)))),
            Field("from", "From", "choice", changes.get("from", "13:00"), choices(*times)),
            Field("why", "Reason", "text", changes.get("why", ""), choices("Water leak", LONG), hint="for the history"),
        ),
        "Nobody left out, 6 change their table, 2 their time",
        tuple(Line(LONG, time="13:00", note="from 9", tone="news", where="02.01.13", figure=str(i)) for i in range(9)),
        "At least 2 change their time: this is the best there is. 4 ms.",
        (Action("apply", "Apply", value="given", kind="primary"), Action("close_sheet", "Cancel")),
        "Looking for a better answer …",
    )


def walk_in(name: str = "", organisation: str = "", problem: str = "") -> SheetState:
    """A new participant: two lines to type into, and days."""
    return SheetState(
        "walk_in",
        "New participant",
        fields=(
            Field("name", "Name", "text", name, hint="first and last name"),
            Field("organisation", "Organisation", "text", organisation, hint="for the badge", problem=problem),
            Field("days", "Days", "several", "2016-04-25", choices("2016-04-25", "2016-04-26")),
        ),
        actions=(Action("add", "Add and print a badge", kind="primary"), Action("close_sheet", "Cancel")),
    )


WITHDRAW = SheetState(
    "withdraw",
    f"Withdraw {LONG}?",
    "Their 5 meetings today are cancelled, and partners hear of it at their next scan.",
    actions=(Action("withdraw", "Withdraw", kind="danger"), Action("close_sheet", "Keep")),
)

NAMES = (
    "Ann",
    "Bob",
    "Dr. Maximiliane von Hohenstein-Oppenheim",
    "Zoë",
    "李小龍",
    "محمد",
    *(f"Helper {i}" for i in range(6)),
)


def sign_in(chosen: str = "", note: str = "", *, names: tuple[str, ...] = NAMES, is_open: bool = True) -> SignInState:
    """Nobody is signed in."""
    return SignInState(
        "Who is at the desk?",
        "Touch your name and type your PIN. What was being done is kept.",
        tuple(Action("sign_in", name, value=name) for name in names),
        chosen,
        note,
        "waiting" if note else "quiet",
        is_open,
        "09:44",
        {"Ann": "coordinator", "Bob": "helper", NAMES[2]: "organiser"},
    )
