from pathlib import Path

import pytest

from app.event_folder import read_folder
from tests.app.folders import EVENT, MEETINGS, MEETINGS_HEADER, PEOPLE, PEOPLE_HEADER, event_folder

SEAT = "2016-04-25T09:40,2016-04-25T10:00"

BAD_PEOPLE = [
    (",Eve,Curie,Org,,,,", "id", "is empty"),
    ("P9,,,Org,,,,", "name", "is empty"),
    ("P9,Eve,Curie,,,,,", "organisation", "is empty"),
    ("P1,Eve,Curie,Org,,,,", "id", "that of row 2"),
    ("P9,Eve,Curie,Org,,,CODE-1,", "code", "that of row 2"),
    ("P9,Eve,Curie,Org,2016-02-30,,,", "days", "2016-02-30"),
    ("P9,Eve,Curie,Org,2016-04-25;25.4.2016,,,", "days", "25.4.2016"),
    ("P9,Eve,Curie,Org,9999-12-31,,,", "days", "9999-12-31"),
    ("P9,Eve,Curie,Org,,maybe,,", "status", "registered or cancelled"),
    ("P9,Eve,Curie,Org,,,,99", "home_table", "no table 99"),
    ("P9,Eve,Curie,Org,,,,7", "home_table", "in rooms B, C"),
    ("P\x079,Eve,Curie,Org,,,,", "id", "U+0007"),
    ('"P\n9",Eve,Curie,Org,,,,', "id", "U+000A"),
    (f"{'P' * 101},Eve,Curie,Org,,,,", "id", "101 characters"),
    (f"P9,Eve,Curie,{'O' * 1001},,,,", "organisation", "1,001 characters"),
    (f"P9,Eve,Curie,Org,,,{'1' * 7090},", "code", "7,090 characters"),
    ("P9,Eve,Curie,Org,,,,,more", None, "has 9 cells, but the header 8"),
    ('P9,Eve,Curie,"Org,,,,', None, "never closes"),
]


@pytest.mark.parametrize(("row", "column", "said"), BAD_PEOPLE)
def test_a_bad_participant_is_reported_with_row_and_column(
    tmp_path: Path, row: str, column: str | None, said: str
) -> None:
    folder = read_folder(event_folder(tmp_path, people=(*PEOPLE, row)))
    found = [p for p in folder.problems if (p.file, p.row, p.column) == ("participants.csv", 6, column)]
    assert any(said in problem.problem for problem in found), folder.problems
    assert all(problem.row == 6 for problem in folder.problems)
    assert len(folder.participants) == len(PEOPLE)


BAD_MEETINGS = [
    (f",c2c,{SEAT},,1,P1,P2,,,", "id", "is empty"),
    (f"M1,c2c,{SEAT},,1,P1,P2,,,", "id", "that of row 2"),
    (f"M9,,{SEAT},,1,P1,P2,,,", "round", "write one of c2c, night"),
    (f"M9,c2x,{SEAT},,1,P1,P2,,,", "round", "no round c2x"),
    (f"M9,c2c,{SEAT},Z,1,P1,P2,,,", "room", "no room Z"),
    (f"M9,c2c,{SEAT},A,,P1,P2,,,", "table", "a room and no table"),
    (f"M9,c2c,{SEAT},A,99,P1,P2,,,", "table", "no table 99 in room A"),
    (f"M9,c2c,{SEAT},,99,P1,P2,,,", "table", "no table 99"),
    (f"M9,c2c,{SEAT},A,b9,P1,P2,,,", "table", "is in room B, not in A"),
    (f"M9,c2c,{SEAT},,7,P1,P2,,,", "table", "in rooms B, C"),
    (f"M9,c2c,{SEAT},,1,,P2,,,", "host", "is empty"),
    (f"M9,c2c,{SEAT},,1,P1,,,,", "guest", "is empty"),
    (f"M9,c2c,{SEAT},,1,P99,P2,,,", "host", "no participant P99"),
    (f"M9,c2c,{SEAT},,1,P1,p2,,,", "guest", "no participant p2"),
    (f"M9,c2c,{SEAT},,1,P1,P2,P99:interpreter,,", "others", "no participant P99"),
    (f"M9,c2c,{SEAT},,1,P1,P1,,,", "guest", "meet themselves"),
    (f"M9,c2c,{SEAT},,1,P1,P2,P1,,", "others", "sits in this meeting already"),
    (f"M9,c2c,{SEAT},,1,P1,P2,P4;P4:interpreter,,", "others", "sits in this meeting already"),
    (f"M9,c2c,{SEAT},,1,P1,P2,,perhaps,", "status", "accepted or cancelled"),
    (f"M9,c2c,{SEAT},,1,P1,P2,,,perhaps", "locked", "neither yes nor no"),
    ("M9,c2c,2016-04-25T09:40,,,1,P1,P2,,,", "end", "is empty"),
    ("M9,c2c,,2016-04-25T10:00,,1,P1,P2,,,", "start", "is empty"),
    ("M9,c2c,,,,1,P1,P2,,,", "start", "a table and no time"),
    ("M9,c2c,2016-04-25T10:00,2016-04-25T09:40,,1,P1,P2,,,", "end", "not after the start"),
    ("M9,c2c,2016-04-25T10:00,2016-04-25T10:00,,1,P1,P2,,,", "end", "not after the start"),
    ("M9,c2c,2016-04-25T11:50,2016-04-25T12:10,,1,P1,P2,,,", "start", "outside round c2c"),
    ("M9,c2c,2016-04-24T09:40,2016-04-24T10:00,,1,P1,P2,,,", "start", "outside round c2c"),
    ("M9,c2c,2016-02-30T09:40,2016-04-25T10:00,,1,P1,P2,,,", "start", "no date and time"),
    ("M9,c2c,2016-04-25,2016-04-25T10:00,,1,P1,P2,,,", "start", "no time of day"),
    ("M9,c2c,2016-04-25T25:40,2016-04-25T10:00,,1,P1,P2,,,", "start", "no date and time"),
    ("M9,c2c,0001-01-01T00:00,2016-04-25T10:00,,1,P1,P2,,,", "start", "range"),
    ("M9,c2c,9999-12-31T00:00,9999-12-31T00:20,,1,P1,P2,,,", "start", "range"),
    ("M9,night,2016-03-27T02:30,2016-03-27T03:30,,1,P1,P2,,,", "start", "does not exist in Europe/Berlin"),
    ("M9,night,2016-10-30T02:30,2016-10-30T03:30,,1,P1,P2,,,", "start", "+02:00 or +01:00"),
    ("M9,c2c,2016-04-25T09:10,2016-04-25T09:30,,b9,P1,P3,,,", "host", "P1 already sits in the meeting of row 2"),
    ("M9,c2c,2016-04-25T09:10,2016-04-25T09:20,,b9,P3,P2,,,", "guest", "P2 already sits in the meeting of row 2"),
    ("M9,c2c,2016-04-25T09:30,2016-04-25T09:50,,b9,P3,P2,,,", "guest", "P2 already sits in the meeting of row 3"),
    ("M9,c2c,2016-04-25T09:30,2016-04-25T09:50,,,P3,P9,P4,,", "others", "P4 already sits in the meeting of row 3"),
    ("M9,c2c,2016-04-25T08:50,2016-04-25T09:10,,1,P3,P4,,,", "table", "table 1 is already taken by"),
]


@pytest.mark.parametrize(("row", "column", "said"), BAD_MEETINGS)
def test_a_bad_meeting_is_reported_with_row_and_column(tmp_path: Path, row: str, column: str, said: str) -> None:
    folder = read_folder(event_folder(tmp_path, meetings=(*MEETINGS, row)))
    found = [p for p in folder.problems if (p.file, p.row, p.column) == ("meetings.csv", 5, column)]
    assert any(said in problem.problem for problem in found), folder.problems
    assert all(problem.row == 5 for problem in folder.problems)
    assert [meeting.id for meeting in folder.meetings] == ["M1", "M2", "M3"]


def test_all_problems_of_all_files_are_reported_at_once(tmp_path: Path) -> None:
    people = (*PEOPLE, *(row for row, _, _ in BAD_PEOPLE[:-1]))
    meetings = (*MEETINGS, *(row for row, _, _ in BAD_MEETINGS))
    folder = read_folder(event_folder(tmp_path, event=EVENT.replace("slot_minutes", "minutes"), people=people,
                                      meetings=meetings))  # fmt: skip
    reported = {(problem.file, problem.row) for problem in folder.problems}
    assert {("participants.csv", 6 + n) for n in range(len(BAD_PEOPLE) - 1)} <= reported
    assert {("meetings.csv", 5 + n) for n in range(len(BAD_MEETINGS))} <= reported
    assert ("event.toml", None) in reported


@pytest.mark.parametrize("column", ["id", "organisation", "name"])
def test_a_missing_column_of_participants_is_a_problem_of_the_file(tmp_path: Path, column: str) -> None:
    columns = [name for name in ("id", "name", "organisation") if name != column]
    folder = read_folder(event_folder(tmp_path, people_header=",".join(columns), people=["P1,Org"]))
    assert [(p.file, p.row, p.column) for p in folder.problems] == [("participants.csv", None, column)]
    assert (folder.participants, folder.meetings) == ([], [])


@pytest.mark.parametrize("column", ["id", "round", "start", "end", "host", "guest"])
def test_a_missing_column_of_meetings_is_a_problem_of_the_file(tmp_path: Path, column: str) -> None:
    header = MEETINGS_HEADER.replace(column, "nonsense", 1)
    folder = read_folder(event_folder(tmp_path, meetings_header=header))
    assert [(p.file, p.row, p.column) for p in folder.problems] == [("meetings.csv", None, column)]
    assert "nonsense" in folder.problems[0].problem


def test_two_headers_for_one_column_are_a_problem(tmp_path: Path) -> None:
    folder = read_folder(event_folder(tmp_path, people_header=f"{PEOPLE_HEADER},Company", meetings=[]))
    assert [(p.row, p.column) for p in folder.problems] == [(None, "organisation")]
    assert "“organisation” and “Company”" in folder.problems[0].problem


def test_a_missing_list_and_one_that_is_there_twice_are_problems(tmp_path: Path) -> None:
    path = event_folder(tmp_path)
    (path / "participants.csv").unlink()
    (path / "meetings.xlsx").write_bytes(b"")
    folder = read_folder(path)
    assert [(p.file, p.row) for p in folder.problems] == [("participants.csv", None), ("meetings.csv", None)]
    assert "participants.xlsx" in folder.problems[0].problem
    assert "meetings.csv and meetings.xlsx" in folder.problems[1].problem


def test_a_folder_that_is_none_is_a_problem(tmp_path: Path) -> None:
    folder = read_folder(tmp_path / "nowhere")
    assert {problem.file for problem in folder.problems} == {"event.toml", "participants.csv", "meetings.csv"}
    assert folder.event is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\n\n  \n", "is empty"),
        (b"id,name\x00,organisation\n", "not a text file"),
        (b"id,name,organisation\nP1,\x81\x8d,Org\n", "not a text file"),
        (b"\xff\xfeidx", "not a text file"),
    ],
)
def test_a_list_that_is_no_text_is_a_problem_of_the_file(tmp_path: Path, content: bytes, said: str) -> None:
    path = event_folder(tmp_path, meetings=[])
    (path / "participants.csv").write_bytes(content)
    (problem,) = read_folder(path).problems
    assert (problem.file, problem.row, said in problem.problem) == ("participants.csv", None, True)


def test_a_list_that_is_a_folder_is_a_problem_of_the_file(tmp_path: Path) -> None:
    path = event_folder(tmp_path, meetings=[])
    (path / "participants.csv").unlink()
    (path / "participants.csv").mkdir()
    (problem,) = read_folder(path).problems
    assert (problem.file, problem.row) == ("participants.csv", None)
    assert "cannot be read" in problem.problem
