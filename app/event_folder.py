"""An event folder → all that it says, and everything that is wrong with it, at once."""

from collections.abc import Callable
from pathlib import Path

from app.collector import collector_paused
from app.folder.clashes import report_clashes
from app.folder.columns import ListName, is_header_of
from app.folder.files import Say, Sheet, sheet_of
from app.folder.meetings import known_of, read_meetings
from app.folder.people import NOBODY, read_people
from app.folder.plan import FILE, Plan, read_plan
from app.folder.records import EventFolder, MeetingRow, ParticipantRow, Problem
from app.folder.rejected import write_rejected

__all__ = ["EventFolder", "MeetingRow", "ParticipantRow", "Problem", "read_folder", "write_rejected"]


def read_folder(path: Path, *, progress: Callable[[int, int], None] | None = None) -> EventFolder:
    """Reads and checks `event.toml`, the participants' and the meetings' list; bad content raises nothing.

    `progress` hears how many rows are read and about how many there are.
    """
    with collector_paused():
        return _read(path, progress or (lambda _done, _total: None))


def _read(path: Path, progress: Callable[[int, int], None]) -> EventFolder:
    problems: list[Problem] = []
    notes: list[str] = []
    plan = read_plan(path, _sayer(problems, FILE), notes)
    attendees = _sheet(path, "participants", plan, problems, notes)
    timetable = _sheet(path, "meetings", plan, problems, notes)
    before = attendees.size if attendees else 0
    total = before + (timetable.size if timetable else 0)
    people = NOBODY
    if attendees:
        say = _sayer(problems, attendees.file)
        people = read_people(attendees, plan, say, notes, lambda row: progress(min(row, total), total))
    bad_people = _bad_rows(problems, attendees)
    meetings: dict[int, MeetingRow] = {}
    if timetable:
        say, known = _sayer(problems, timetable.file), known_of(plan, people, bad_people)
        meetings = read_meetings(
            timetable, plan, known, say, notes, lambda row: progress(min(before + row, total), total)
        )
        report_clashes(meetings, plan.zone, say)
    bad_meetings = _bad_rows(problems, timetable)
    progress(total, total)
    bad = {people.rows[row].participant.id for row in bad_people & people.rows.keys()}
    bad |= {meetings[row].id for row in bad_meetings & meetings.keys()}
    return EventFolder(
        event=None if any(problem.file == FILE for problem in problems) else plan.event,
        rooms=plan.rooms,
        tables=plan.tables,
        rounds=plan.rounds,
        sessions=plan.sessions,
        places=plan.places,
        participants=[person for row, person in people.rows.items() if row not in bad_people],
        meetings=[meeting for row, meeting in meetings.items() if people.known and row not in bad_meetings],
        problems=problems,
        notes=notes,
        bad=frozenset(bad),
    )


def _sheet(path: Path, which: ListName, plan: Plan, problems: list[Problem], notes: list[str]) -> Sheet | None:
    """The list of that name as it stands in the folder, once."""
    try:
        files = sorted(file for file in path.iterdir() if file.name.casefold() in {f"{which}.csv", f"{which}.xlsx"})
    except OSError as fault:
        why = f"the folder {path} cannot be read ({fault.strerror}); name a folder with event.toml and the two lists"
        problems.append(Problem(f"{which}.csv", None, None, why))
        return None
    if len(files) == 1:
        is_header = is_header_of(which, plan.columns[which])
        return sheet_of(files[0], is_header, _sayer(problems, files[0].name), notes)
    if files:
        names = " and ".join(file.name for file in files)
        problems.append(Problem(files[0].name, None, None, f"both {names} are in the folder; take one of them away"))
    else:
        why = (
            f"is not in the folder, nor is {which}.xlsx; add one of them, with a header if there is nothing else to say"
        )
        problems.append(Problem(f"{which}.csv", None, None, why))
    return None


def _sayer(problems: list[Problem], file: str) -> Say:
    return lambda row, column, problem: problems.append(Problem(file, row, column, problem))


def _bad_rows(problems: list[Problem], sheet: Sheet | None) -> set[int]:
    return {p.row for p in problems if p.row is not None and sheet is not None and p.file == sheet.file}
