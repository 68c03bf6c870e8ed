import csv
import io
import os
import stat
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.event_folder import read_folder, write_rejected
from db.faults import Fault
from tests.app.folders import EVENT, MEETINGS, MEETINGS_HEADER, PEOPLE, PEOPLE_HEADER, event_folder

HEADER = "id,name,organisation"
ROW = "P1,Zoë Müller,Société Générale"


def names_in(path: Path) -> list[str]:
    folder = read_folder(path)
    assert folder.problems == []
    return [row.participant.name for row in folder.participants]


@pytest.mark.parametrize(
    ("encoding", "notes"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", ["participants.csv: read as UTF-16"]),
        ("utf-16-le", ["participants.csv: read as UTF-16"]),
        ("utf-16-be", ["participants.csv: read as UTF-16"]),
        ("cp1252", ["participants.csv: read as Windows-1252"]),
    ],
)
def test_common_encodings_are_told_apart_and_unusual_ones_said(tmp_path: Path, encoding: str, notes: list[str]) -> None:
    path = event_folder(tmp_path, meetings=[])
    (path / "participants.csv").write_bytes(f"{HEADER}\r\n{ROW}\r\n".encode(encoding))
    assert names_in(path) == ["Zoë Müller"]
    assert read_folder(path).notes == notes


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends_are_detected(tmp_path: Path, delimiter: str, line_end: str) -> None:
    path = event_folder(tmp_path, meetings=[])
    lines = [delimiter.join(line.split(",")) for line in (HEADER, ROW)]
    (path / "participants.csv").write_bytes(line_end.join(lines).encode())
    assert names_in(path) == ["Zoë Müller"]


@pytest.mark.parametrize(
    "header",
    [
        "ID,Attendee name,Company",
        "Participant ID,Full Name,Organization",
        "  TEILNEHMER-ID , Name ,Organisation/Firma",
        "Nr.,Nom,Société",
        "id,Nachname,Firma",
        "Identifiant,Name/Nom,Société / Company",
    ],
)
def test_other_names_of_columns_are_known(tmp_path: Path, header: str) -> None:
    assert names_in(event_folder(tmp_path, people_header=header, people=[ROW], meetings=[])) == ["Zoë Müller"]


def test_beside_a_first_name_a_column_name_has_the_last_name(tmp_path: Path) -> None:
    path = event_folder(tmp_path, people_header="ID;Firma;Vorname;Name", people=["P1;Org;Zoë;Müller"], meetings=[])
    participant = read_folder(path).participants[0].participant
    assert (participant.first_name, participant.last_name) == ("Zoë", "Müller")


def test_columns_may_come_in_any_order_and_unknown_ones_are_noted(tmp_path: Path) -> None:
    header = "E-Mail,Firma,T-shirt,Nachname,Vorname,Teilnehmer-ID,Ticket code,Téléphone"
    people = ["z@example.org,Org,XL,Müller,Zoë,P1,ABC,+49 511 1"]
    folder = read_folder(event_folder(tmp_path, people_header=header, people=people, meetings=[]))
    assert folder.problems == []
    assert folder.notes == ["participants.csv: ignored columns T-shirt"]
    row = folder.participants[0]
    assert (row.email, row.phone, row.code) == ("z@example.org", "+49 511 1", "ABC")


@pytest.mark.parametrize(
    "columns",
    [
        "[columns]\norganisation = 'Verein'",
        "[columns]\norganisation = ['Klub', 'Verein']",
        "[columns.participants]\norganisation = 'verein'",
        "[columns]\nVerein = 'organisation'",
    ],
)
def test_the_plan_names_columns_and_its_word_goes_before_all_others(tmp_path: Path, columns: str) -> None:
    path = event_folder(
        tmp_path, event=EVENT + columns, people_header="id,name,Firma,Verein", people=["P1,Zoë,No,Yes"], meetings=[]
    )
    folder = read_folder(path)
    assert folder.problems == []
    assert folder.participants[0].participant.organisation == "Yes"
    assert "participants.csv: ignored columns Firma" in folder.notes


def test_a_column_that_the_plan_names_and_the_list_lacks_is_noted(tmp_path: Path) -> None:
    event = EVENT + "[columns.participants]\nnote = 'Bemerkungn'"
    folder = read_folder(event_folder(tmp_path, event=event))
    assert folder.problems == []
    assert folder.notes == ["participants.csv: has no column Bemerkungn, which [columns] in event.toml names"]


def workbook(path: Path, *sheets: list[list[object]]) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    book.save(path)


def test_workbooks_are_read_with_numbers_and_dates_as_people_see_them(tmp_path: Path) -> None:
    path = event_folder(tmp_path)
    (path / "participants.csv").unlink()
    (path / "meetings.csv").unlink()
    header: list[object] = ["id", "name", "organisation", "days", "home_table"]
    workbook(
        path / "participants.xlsx",
        [["Made on", date(2016, 4, 1)], ["by hand"]],
        [header, [1.0, "Zoë", "Org", date(2016, 4, 25), 2], [], [2, "Eve", "Org", "2016-04-25;2016-04-26", None]],
    )
    meetings: list[list[object]] = [
        ["id", "round", "Date", "Start time", "End time", "table", "host", "guest", "locked"],
        ["M1", "c2c", date(2016, 4, 25), time(9, 0), time(9, 20), 1, 1, 2, True],
        ["M2", "c2c", None, datetime(2016, 4, 25, 9, 20), datetime(2016, 4, 25, 9, 40), 1, 1, 2, None],  # noqa: DTZ001 - as cells have it
        ["M3", "c2c", None, None, None, 99, 1, 2, None],
    ]
    workbook(path / "meetings.xlsx", meetings)
    folder = read_folder(path)
    assert {(p.file, p.row) for p in folder.problems} == {("meetings.xlsx", 4)}
    assert [row.participant.id for row in folder.participants] == ["1", "2"]
    assert folder.participants[0].participant.days == ("2016-04-25",)
    assert folder.participants[0].participant.home_table == "2"
    first, second = folder.meetings
    assert (first.host, first.guest, first.table, first.locked) == ("1", "2", "1", True)
    assert first.start is not None
    assert first.end == second.start


def test_a_sheet_with_a_wrong_extent_is_still_read_whole(tmp_path: Path) -> None:
    path = event_folder(tmp_path, meetings=[])
    (path / "participants.csv").unlink()
    workbook(tmp_path / "right.xlsx", [["id", "name", "organisation"], ["P1", "Zoë", "Org"]])
    with zipfile.ZipFile(tmp_path / "right.xlsx") as right, zipfile.ZipFile(path / "participants.xlsx", "w") as wrong:
        for name in right.namelist():
            wrong.writestr(name, right.read(name).replace(b'ref="A1:C2"', b'ref="A1"'))
    assert names_in(path) == ["Zoë"]


def damaged_workbook() -> bytes:
    """Whole as a zip archive, cut off in the middle of its rows."""
    stream, damaged = io.BytesIO(), io.BytesIO()
    book = openpyxl.Workbook()
    for row in (["id", "name", "organisation"], ["P1", "Zoë", "Org"], ["P2", "Eve", "Org"]):
        book.active.append(row)
    book.save(stream)
    with zipfile.ZipFile(stream) as right, zipfile.ZipFile(damaged, "w") as wrong:
        for name in right.namelist():
            data = right.read(name)
            wrong.writestr(name, data[: data.index(b'r="3"')] if name.endswith("sheet1.xml") else data)
    return damaged.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no workbook"),
        (b"id,name\n", "no workbook"),
        (b"PK\x03\x04 and so on", "no workbook"),
        (damaged_workbook(), "no workbook"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512), "password"),
    ],
)
def test_a_broken_or_protected_workbook_is_a_problem_of_the_file(tmp_path: Path, content: bytes, said: str) -> None:
    path = event_folder(tmp_path, meetings=[])
    (path / "participants.csv").unlink()
    (path / "participants.xlsx").write_bytes(content)
    (problem,) = read_folder(path).problems
    assert (problem.file, problem.row) == ("participants.xlsx", None)
    assert said in problem.problem


def test_bad_rows_are_written_beside_their_file_with_what_is_wrong(tmp_path: Path) -> None:
    people = (*PEOPLE, "P9,=1+1,+49,@home,2016-13-01,,-x,")
    path = event_folder(tmp_path, people=people, meetings=(*MEETINGS, "M9,c2c,,,,,P9,P1,,,"))
    written = write_rejected(path, read_folder(path))
    assert [file.name for file in written] == ["participants.csv.rejected.csv", "meetings.csv.rejected.csv"]
    with written[0].open(encoding="utf-8-sig", newline="") as stream:
        header, row = csv.reader(stream)
    assert header == [*PEOPLE_HEADER.split(","), "problem"]
    assert row[:-1] == ["P9", "'=1+1", "'+49", "'@home", "2016-13-01", "", "'-x", ""]
    assert row[-1].startswith("days: “2016-13-01” is no date")
    assert stat.S_IMODE(written[0].stat().st_mode) == 0o600


def test_rejected_rows_once_mended_are_read_as_they_were(tmp_path: Path) -> None:
    path = event_folder(tmp_path / "first", people=["P9,=1+1,,@home,2016-13-01,,,"], meetings=[])
    (rejected,) = write_rejected(path, read_folder(path))
    again = event_folder(tmp_path / "second", meetings=[])
    mended = rejected.read_text(encoding="utf-8-sig").replace("2016-13-01", "2016-12-01", 1)
    (again / "participants.csv").write_text(mended, encoding="utf-8")
    folder = read_folder(again)
    assert folder.problems == []
    assert folder.participants[0].participant.first_name == "=1+1"
    assert folder.participants[0].participant.organisation == "@home"


def test_nothing_is_written_where_no_row_is_bad(tmp_path: Path) -> None:
    path = event_folder(tmp_path, people_header="id,name", people=[])
    before = sorted(path.iterdir())
    assert write_rejected(path, read_folder(path)) == []
    assert sorted(path.iterdir()) == before


def test_rejected_rows_that_cannot_be_written_are_a_fault(tmp_path: Path) -> None:
    path = event_folder(tmp_path, people=["P9,,,,,,,"], meetings=[])
    (path / "participants.csv.rejected.csv").mkdir()
    with pytest.raises(Fault, match=r"participants\.csv\.rejected\.csv"):
        write_rejected(path, read_folder(path))


anything = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")),
    st.lists(st.text(alphabet="P1M2,;\"\n\r\t\0'=:T-065[]{}é\u202e", max_size=30), max_size=12).map(
        lambda lines: "\n".join([MEETINGS_HEADER, *lines]).encode()
    ),
    st.lists(st.sampled_from((*PEOPLE, *MEETINGS, PEOPLE_HEADER, *EVENT.splitlines())), max_size=12).map(
        lambda lines: "\n".join(lines).encode("utf-16")
    ),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(event=st.none() | anything, people=anything, meetings=anything, ending=st.sampled_from(["csv", "xlsx"]))
def test_any_bytes_at_all_raise_nothing_and_every_good_row_is_complete(
    tmp_path: Path, event: bytes | None, people: bytes, meetings: bytes, ending: str
) -> None:
    (tmp_path / "event.toml").write_bytes(EVENT.encode() if event is None else event)
    for file in tmp_path.glob("participants.*"):
        file.unlink()
    (tmp_path / f"participants.{ending}").write_bytes(people)
    (tmp_path / "meetings.csv").write_bytes(meetings)
    folder = read_folder(tmp_path)
    known = {row.participant.id for row in folder.participants}
    assert all(row.participant.id and row.participant.organisation for row in folder.participants)
    assert all({meeting.host, meeting.guest} <= known for meeting in folder.meetings)
    assert all(problem.problem for problem in folder.problems)
    write_rejected(tmp_path, folder)
    for file in tmp_path.glob("*.rejected.csv"):
        file.unlink()


@pytest.mark.parametrize("reckoned", [False, True])
def test_a_formula_in_a_workbook_gives_its_result_else_its_own_text(tmp_path: Path, reckoned: bool) -> None:
    path = event_folder(tmp_path, meetings=[])
    (path / "participants.csv").unlink()
    workbook(path / "participants.xlsx", [["id", "name", "organisation"], ["P1", "=1+1", "=A1"], ["P2", "x", "Org"]])
    if reckoned:
        with zipfile.ZipFile(path / "participants.xlsx") as book:
            parts = {name: book.read(name) for name in book.namelist()}
        with zipfile.ZipFile(path / "participants.xlsx", "w") as book:
            for name, content in parts.items():
                book.writestr(name, content.replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>"))
    people = [(p.participant.last_name, p.participant.organisation) for p in read_folder(path).participants]
    assert people == [("2" if reckoned else "=1+1", "=A1"), ("x", "Org")]


@pytest.mark.parametrize("file", ["event.toml", "participants.csv", "meetings.csv"])
def test_a_pipe_in_place_of_a_file_is_a_problem(tmp_path: Path, file: str) -> None:
    path = event_folder(tmp_path)
    (path / file).unlink()
    os.mkfifo(path / file)
    assert [(p.file, p.row, p.problem[16:29]) for p in read_folder(path).problems] == [(file, None, "it is no file")]
