"""Invented print pages, print sheets and attention about paper, for the gallery and for tests."""

from dataclasses import replace

from app.paper.picture import pages
from ui import gallery_desk_sheets as sheets
from ui import gallery_paper
from ui.desk.preview_state import Preview
from ui.desk.states import Action, AttentionLine, CardState, Field, Line, SheetState, UndoState
from ui.gallery_desk_samples import opens
from ui.gallery_desk_sheets import chips
from ui.gallery_samples import LONG_ORGANISATION

PRINT_SLIP = (Action("print", "Print slip", "P001"),)
PRINT_HERE = (Action("print", "Print here", "P001"),)
AGAIN = (Action("print_again", "Print again", "J1"),)
STUCK = (Action("other_printer", "Other printer", "J2"), Action("cancel_print", "Cancel print", "J2"))
ACTIONS = (
    Action("print_sheet", "Slips of a day", "day:"),
    Action("print_sheet", "Table cards", "table_cards:"),
    Action("print_sheet", "All badges", "badges:"),
    Action("print_sheet", "Blank badges", "blank_badges:"),
)
JOBS = (
    Line("Printed here", heading=True),
    Line("12 slips", "09:43", "SLIPS · in work", "quiet", actions=(Action("cancel_print", "Cancel print", "J3"),)),
    Line("Slip for Astrid Håkansson", "09:41", "OFFICE-2 · waiting: the printer needs paper", "trouble", actions=STUCK),
    Line("5 sheets of blank badges", "09:12", "OFFICE-2 · out", "good", actions=AGAIN),
    Line(
        "72 slips",
        "08:58",
        "SLIPS · The print server knows nothing of it any more. Look into the tray before you print it again.",
        "trouble",
        actions=AGAIN,
    ),
    Line("Printed elsewhere", heading=True),
    Line(
        "Slip for Kwame Mensah", "09:40", "entrance · SLIPS · The printer needs paper.", "trouble", actions=PRINT_HERE
    ),
    Line("Slip for Robert Olson", "09:39", "corridor · SLIPS", "quiet", actions=PRINT_HERE),
)


OTHERWISE = "10:30 with Fjord Valves was cancelled · 09:50 moved from table 9 to table 18 · and 3 more · printed 08:58"


def _stale(name: str, organisation: str, note: str) -> Line:
    return Line(f"{name} · {organisation}", "", note, "news", open=opens("participant:P001"), actions=PRINT_SLIP)


PAGE = CardState(
    "Print",
    "Prints go to SLIPS",
    lines=(
        Line("Out of date", heading=True),
        _stale("Astrid Håkansson", "Banat Logistics", "09:50 moved from table 9 to table 18 · printed 08:58"),
        _stale("Robert Olson", "Wisconsin Lightweight", "09:50 moved from table 9 to table 18 · printed 09:39"),
        _stale("Maximiliane Wolf", LONG_ORGANISATION[:88].strip(), OTHERWISE),
        Line("and 31 more", dim=True, actions=(Action("whole", "Show all"),)),
        *JOBS,
    ),
    actions=(Action("print_slips", "Print 34 slips that are out of date", "stale:", kind="primary"), *ACTIONS),
)
CALM = replace(PAGE, lines=(Line("Every slip that was printed is up to date", dim=True), *JOBS), actions=ACTIONS)

PRINTER = Field("printer", "Printer", "choice", "SLIPS", chips("printer", "SLIPS", "OFFICE-2", "the folder “slips”"))
PAPERS = chips("paper", "A6", "A5", "A4, two to a sheet", "A4, four to a sheet")
DAYS = chips("day", "Monday 25 April", "Tuesday 26 April")
SIZES = chips("letters", "Usual", "Large print")


def _sheet(document: str, paper: str, letters: str = "Usual") -> SheetState:
    pdf = gallery_paper.documents()[document]()
    return SheetState(
        "print_sheet",
        "Slips: Monday 25 April",
        fields=(
            Field("day", "Day", "choice", "Monday 25 April", DAYS),
            PRINTER,
            Field("paper", "Paper", "choice", paper, PAPERS),
            Field("letters", "Letters", "choice", letters, SIZES),
        ),
        actions=(Action("submit", "Print 72 slips", kind="primary"), sheets.CLOSE),
        preview=Preview(pdf, 1, max(pages(pdf), 2), "1 of 72"),
    )


def print_sheets() -> dict[str, SheetState]:
    """With pages, and while the first or other ones are being made."""
    slips = _sheet("slip-a6", "A6")
    pdf = gallery_paper.documents()["slip-a6"]()
    making = "The pages are being made …"
    return {
        "print": slips,
        "print-a4x4": _sheet("slip-a4x4", "A4, four to a sheet"),
        "print-large": _sheet("slip-large-print", "A6", "Large print"),
        "print-busy": replace(slips, preview=Preview(b"", 0, 0, making, waits=True)),
        "print-again": replace(slips, preview=Preview(pdf, 1, 2, making, waits=True)),
        "other-printer": SheetState(
            "other_printer",
            "12 slips: another printer",
            "The printer needs paper.",
            (Field("printer", "Printer", "choice", "OFFICE-2", chips("printer", "OFFICE-2", "BADGES")),),
            actions=(Action("submit", "Print there", kind="primary"), sheets.CLOSE),
        ),
    }


ATTENTION = (
    AttentionLine(
        "paper entrance SLIPS no_paper",
        "Printer at entrance",
        "trouble",
        "The printer needs paper.\nKwame Mensah and 2 more have no slip.",
        (Action("print", "Print 3 slips", "P044;P045;P046"), Action("seen_to", "Seen to", "F1;F2;F3")),
    ),
    AttentionLine("print J2", "12 slips wait", "waiting", "SLIPS: the printer needs paper.", STUCK),
    AttentionLine(
        "print J5",
        "Slip for Astrid Håkansson is not printed",
        "trouble",
        "OFFICE-2: the print server gave it up.\nLook into the tray before you print it again.",
        (*AGAIN, Action("print_seen", "Seen to", "J5")),
        opens("participant:P001"),
    ),
)
AROUND = sheets.frame("print", attention=ATTENTION)
CLOSED = UndoState(
    "Room 02.01.12 closed. Nobody left out, 95 change their table, 1 its time",
    (Action("undo", "Undo", "S1"), Action("print_slips", "Print 68 slips", "step:S1", kind="primary")),
)
ROOM = CardState(
    "Room 02.01.12",
    "12 tables",
    lines=(
        Line("Next, Tuesday 26 April", heading=True),
        Line("Minho Cyber Security and Novak Photonics", "09:00", "with interpreter", "quiet", figure="3"),
        Line("Wallonia Industrial Automation and Sullivan Automation", "09:00", figure="1", open=opens("meeting:M1")),
        Line("Tables", heading=True),
        *(Line(f"Table {n}", note="4 seats", tone="quiet", open=opens(f"table:{n}")) for n in range(1, 6)),
    ),
    actions=(Action("close", "Close this room", "room:A"), Action("print_sheet", "Print slips", "room:A")),
)
