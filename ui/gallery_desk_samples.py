"""Invented cards, lists and sheets of a desk, for the gallery and for tests: in the words of the program."""

from dataclasses import replace

from ui.desk.states import Action, CardState, FindState, Line, Notice, Pill
from ui.gallery_samples import LONG_NAME, LONG_ORGANISATION

HINT = "badge, name, organisation, table or meeting"


def opens(subject: str, label: str = "") -> Action:
    """What a touch on a row or a chip asks for."""
    return Action("open", label, subject)


def meeting_line(time: str, what: str, room: str = "", table: str = "", **more: object) -> Line:
    """A meeting of somebody's day."""
    return Line(what, time, where=room, figure=table, open=opens(f"meeting:M{time}"), **more)  # type: ignore[arg-type]


PERSON_ACTIONS = (
    Action("print", "Print slip", "P001", kind="primary"),
    Action("book", "Book a meeting", "P001"),
    Action("forgotten", "Forgotten badge", "P001"),
    Action("lost", "Lost badge", "P001"),
    Action("substitute", "Substitute", "P001"),
    Action("void", "Undo check-in", "P001"),
    Action("give", "Give a blank badge", "P001"),
    Action("withdraw", "Withdraw", "P001", kind="danger"),
    Action("forget", "Forget this person", "P001", kind="danger"),
)
THE_DAY = (
    meeting_line(
        "09:50", "Wisconsin Lightweight Construction Cluster", "02.01.13", "18", note="10 min late", tone="waiting"
    ),
    meeting_line("10:30", "Texas Smart Grids Cluster", "02.01.12", "4"),
    meeting_line(
        "11:10",
        "Ohio Advanced Materials Cluster",
        "02.01.13",
        "22",
        note="with interpreter",
        tone="quiet",
    ),
    Line("Opening address", "14:45", where="both rooms"),
    meeting_line(
        "16:20",
        "Massachusetts Medical Technology Cluster",
        "02.01.12",
        "9",
        note="cancelled",
        tone="trouble",
        dim=True,
    ),
)
HERS = "Banat Logistics Cluster – Wisconsin Lightweight Construction Cluster"
"""A meeting as the history names it."""
CONTACT = (
    Line("Contact", heading=True),
    Line("astrid.hakansson@banat-logistics.example"),
    Line("+40 256 555 0134"),
    Line("History", heading=True),
    Line(f"{HERS} moved from table 9 to table 18", "09:31", note="Ann at desk-1 · wheelchair user", tone="quiet"),
    Line("A badge for Astrid Håkansson", "09:01", note="Bob at desk-2", tone="quiet"),
)
NOT_TOLD = Notice("Not told yet", "09:50 moved from table 9 to table 18", "news", Action("told", "Told", "P001"))

PERSON = CardState(
    title="Astrid Håkansson",
    subtitle="Banat Logistics Cluster · Romania · English · P001",
    pill=Pill("here since 09:01, entrance", "good"),
    notices=(NOT_TOLD,),
    lines=(*THE_DAY, *CONTACT),
    actions=PERSON_ACTIONS,
)
CHIPS = (
    opens("participant:P001", "Astrid Håkansson · Banat Logistics Cluster"),
    opens("participant:P031", "Olivia Håkansson · Fjord Valves"),
    opens("participant:P052", "Jürgen Håkansson · Ohio Polymers Alliance"),
)
FOUND = FindState("hakan", HINT, CHIPS, "participant:P001", card=PERSON)


def found(card: CardState, text: str = "", label: str = "") -> FindState:
    """A card that was opened by itself."""
    chips = (opens("x:1", label),) if label else ()
    return FindState(text, HINT, chips, "x:1" if label else "", card=card)


def many_results(count: int = 40) -> tuple[Action, ...]:
    """What a short text finds: people, then tables, then meetings."""
    people = ("Astrid Håkansson", "Jürgen Müller", "Olivia Håkansson", "Kwame Mensah", "Robert Olson")
    sides = ("Fjord Valves", "Ohio Polymers Alliance", "Istria Mobility Cluster")
    found = [f"{people[n % 5]} · {one}" for n, one in enumerate((*sides, "Water Technology Council") * 5)]
    found += [f"Table {n}" for n in range(1, 12)]
    found += [f"{one} – {other}" for one in sides for other in ("Minho Cyber Security", "Novak Photonics", "Bask")]
    return tuple(opens(f"participant:P{n:03}", found[n]) for n in range(count))


def _full_lines(count: int) -> tuple[Line, ...]:
    names = (
        "Fjord Valves",
        "Ohio Polymers Alliance",
        "Istria Mobility Cluster",
        "Great Lakes Water Technology Council",
    )
    lines = [Line("Monday 25 April", heading=True)]
    for n in range(count):
        if n == count // 2:
            lines.append(Line("Tuesday 26 April", heading=True))
        clock = f"{9 + n % (count // 2) // 3:02}:{n % 3 * 20:02}"
        lines.append(meeting_line(clock, names[n % 4], f"02.01.1{2 + n % 2}", str(n % 25 + 1)))
    return tuple(lines)


FULL = replace(PERSON, notices=(), lines=_full_lines(30))
ABSENT = replace(
    PERSON,
    pill=Pill("not here yet", "quiet"),
    notices=(),
    lines=THE_DAY,
    actions=(Action("arrive", "Check in", "P001", kind="primary"), *PERSON_ACTIONS[1:]),
)
NO_CONTACT = replace(PERSON, notices=(), lines=(Line("No meetings", dim=True),))
CANCELLED = CardState(
    title="Kwame Mensah",
    subtitle="Ohio Polymers Alliance · United States · English · P044",
    pill=Pill("registration cancelled", "trouble"),
    notices=(Notice("Not told yet", "10:30 with Fjord Valves was cancelled", "news", Action("told", "Told", "P044")),),
    lines=(
        meeting_line("10:30", "Fjord Valves", "02.01.12", "4", note="cancelled", tone="trouble", dim=True),
        Line("History", heading=True),
        Line("Kwame Mensah withdrawn", "08:40", note="Bob at desk-2 · ill", tone="quiet"),
    ),
    actions=(
        Action("let_in", "Register again", "P044", kind="primary"),
        Action("forget", "Forget this person", "P044", kind="danger"),
    ),
)
LATE_WHY = "Ann at desk-1 · the guest has missed the train from Kassel"
LONG = CardState(
    title=LONG_NAME[:160].strip(),
    subtitle=f"{LONG_ORGANISATION[:190].strip()} · Bosnia and Herzegovina · English · P0123456789",
    pill=Pill("registered for Tue 26, Wed 27", "waiting"),
    notices=(
        Notice(
            "Not told yet",
            f"10:30 with {LONG_ORGANISATION[:180].strip()} was cancelled\n09:50 moved from table 9 to table 18",
            "news",
            Action("told", "Told", "P001"),
        ),
        Notice("Note", "Uses a wheelchair; please keep the way to the table free and the chair away.", "waiting"),
    ),
    lines=(
        meeting_line("09:50", LONG_ORGANISATION[:190].strip(), "Conference Room Leibniz, East Wing", "Blue Lounge 12"),
        meeting_line("10:30", "Fjord Valves", "02.01.12", "4", note="with colleague, interpreter", tone="quiet"),
        meeting_line(
            "11:10",
            LONG_ORGANISATION[:95].strip(),
            "02.01.12",
            "22",
            note="cancelled",
            tone="trouble",
        ),
        *CONTACT,
        Line(f"{LONG_ORGANISATION[:95].strip()} – Fjord Valves cancelled", "08:40", LATE_WHY, "quiet"),
    ),
    actions=PERSON_ACTIONS,
)
ARABIC = replace(
    PERSON,
    title="شيرين عبد الرحمن",
    subtitle="\u2068مجموعة الشرق الأوسط للخدمات اللوجستية\u2069 · English · P077",
    lines=(
        meeting_line("09:50", "شركة الشرق الأوسط للصناعات الكيميائية", "02.01.13", "18"),
        *THE_DAY[1:],
    ),
)
CHINESE = replace(
    PERSON,
    title="王小明",
    subtitle="中国机械工业集团有限公司 · China · P078",
    lines=(meeting_line("09:50", "上海国际汽车城(集团)有限公司 🚗", "02.01.13", "18"), *THE_DAY[1:]),
)

BUSY = replace(
    PERSON,
    actions=(
        *PERSON_ACTIONS[:-2],
        Action("label", "Print badge", "P001"),
        Action("days", "Choose how to print", "P001"),
        *PERSON_ACTIONS[-2:],
    ),
)

MEETING = CardState(
    title="Banat Logistics Cluster and Wisconsin Lightweight Construction Cluster",
    subtitle="Monday 25 April, 09:50 – 10:10 · Table 18, Room 02.01.13 · cluster-to-cluster · M077",
    pill=Pill("now", "good"),
    notices=(),
    lines=(
        Line(
            "Astrid Håkansson · Banat Logistics Cluster",
            note="is at the table",
            tone="good",
            open=opens("participant:P001"),
            actions=(Action("no_show", "No-show", "P001"),),
        ),
        Line(
            "Robert Olson · Wisconsin Lightweight Construction Cluster",
            note="did not come",
            tone="trouble",
            open=opens("participant:P090"),
            actions=(
                Action("replace", "Find another partner", "P090", kind="primary"),
                Action("present", "Is here", "P090"),
            ),
        ),
        Line(
            "Jan de Vries · Banat Logistics Cluster",
            note="here since 09:05",
            tone="good",
            open=opens("participant:P093"),
            actions=(Action("no_show", "No-show", "P093"), Action("remove_other", "Take out", "P093")),
        ),
        Line("History", heading=True),
        Line(f"{HERS} moved from table 9 to table 18", "09:31", note="Ann at desk-1", tone="quiet"),
        Line(f"Jan de Vries put into {HERS}", "Sun 24 18:12", note="Bob at desk-2", tone="quiet"),
    ),
    actions=(
        Action("move", "Move", "M077", kind="primary"),
        Action("swap", "Swap", "M077"),
        Action("partner", "Other partner", "M077"),
        Action("add", "Add somebody", "M077"),
        Action("print_slips", "Print slips", "M077"),
        Action("print_sheet", "Choose how to print", "M077"),
        Action("lock_meeting", "Keep its table", "M077"),
        Action("cancel", "Cancel meeting", "M077", kind="danger"),
    ),
)
TABLE = CardState(
    title="Table 18",
    subtitle="Room 02.01.13 · 4 seats",
    notices=(
        Notice("Closed", "09:30 – 11:00: water from the ceiling", "trouble", Action("reopen", "Open again", "C1")),
    ),
    lines=(
        meeting_line(
            "09:50", "Banat Logistics Cluster and Wisconsin Lightweight Construction Cluster", note="no table"
        ),
        meeting_line("11:10", "Fjord Valves and Ohio Polymers Alliance"),
        meeting_line("11:30", "Istria Mobility Cluster and Texas Smart Grids Cluster", note="now", tone="good"),
    ),
    actions=(
        Action("close", "Close this table", "18", kind="primary"),
        Action("print_sheet", "Print slips", "table:18"),
        Action("print_sheet", "Print its card", "table_cards:18"),
    ),
)
QUIET_TABLE = replace(TABLE, notices=(), lines=(Line("No meetings here today", dim=True),))

EMPTY = FindState(
    "",
    HINT,
    message="Scan a badge, or type a name, an organisation, a table or an id",
    message_actions=(Action("walk_in", "Walk-in", kind="primary"),),
)
NOTHING = FindState(
    "hakanssen",
    HINT,
    message="Nothing found for “hakanssen”",
    message_actions=(Action("walk_in", "Walk-in", value="hakanssen", kind="primary"),),
)
NOBODYS_BADGE = FindState(
    "",
    HINT,
    message="A blank badge. Give it to somebody from their card, or register a walk-in.",
    message_actions=(Action("walk_in", "Walk-in", kind="primary"),),
)
RESULTS = FindState("wa", HINT, many_results(), message="Choose one of these")
