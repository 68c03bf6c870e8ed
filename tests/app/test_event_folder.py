from datetime import UTC, datetime
from pathlib import Path

import resources
from app.event_folder import read_folder
from app.folder.records import EventFolder
from tests.app.folders import EVENT, MEETINGS, MEETINGS_HEADER, PEOPLE, event_folder

DEMO = Path(resources.__path__[0]) / "eu-us-2016"


def test_the_demo_folder_reads_without_problems() -> None:
    folder = read_folder(DEMO)
    assert folder.problems == []
    assert folder.notes == []
    assert (len(folder.participants), len(folder.meetings), len(folder.tables)) == (101, 212, 25)
    assert folder.event is not None
    assert folder.event.name == "EU–US Cluster Matchmaking"
    assert [session.id for session in folder.sessions] == ["S1"]
    assert [place.id for place in folder.places] == ["entrance", "corridor"]


def test_a_good_folder_is_read_whole(tmp_path: Path) -> None:
    folder = read_folder(event_folder(tmp_path))
    assert folder.problems == []
    first = folder.participants[0]
    assert (first.participant.name, first.participant.home_table, first.code) == ("Ada Lovelace", "1", "CODE-1")
    assert first.participant.days == ("2016-04-25",)
    assert [row.participant.status for row in folder.participants] == ["registered"] * 2 + ["cancelled", "registered"]
    meeting = folder.meetings[0]
    assert meeting.start == datetime(2016, 4, 25, 7, 0, tzinfo=UTC)
    assert (meeting.end, meeting.table, meeting.locked) == (datetime(2016, 4, 25, 7, 20, tzinfo=UTC), "1", True)
    assert folder.meetings[1].others == (("P2", "interpreter"),)
    assert (folder.meetings[2].start, folder.meetings[2].table) == (None, None)


def test_languages_that_are_not_there_are_noted(tmp_path: Path) -> None:
    event = EVENT.replace('name = "A try"', 'name = "A try"\nlanguages = ["de-AT", "ja", "xx", "en"]')
    folder = read_folder(event_folder(tmp_path / "event", event=event))
    assert folder.event is not None
    assert folder.event.languages == ("de-AT", "ja", "xx", "en")
    assert [note for note in folder.notes if "languages" in note] == [
        "event.toml: event.languages: “ja”, “xx” are not there, and nothing speaks them; there are de, en, fr"
    ]


def test_labels_and_languages_left_out_get_their_defaults(tmp_path: Path) -> None:
    folder = read_folder(event_folder(tmp_path))
    assert [room.label for room in folder.rooms] == ["Room Alpha", "B", "C"]
    assert folder.tables[0].label == "1"
    assert folder.event is not None
    assert folder.event.languages == ("en",)


def table_of_seat(tmp_path: Path, room: str, table: str) -> str | None:
    row = f"M1,c2c,2016-04-25T09:00,2016-04-25T09:20,{room},{table},P1,P2,,,"
    folder = read_folder(event_folder(tmp_path, meetings=[row]))
    assert folder.problems == []
    return folder.meetings[0].table


def test_a_table_is_named_by_its_id_or_by_its_label_with_the_room_or_by_a_label_that_is_clear(tmp_path: Path) -> None:
    assert table_of_seat(tmp_path, "A", "1") == "1"
    assert table_of_seat(tmp_path, "B", "1") == "b1"
    assert table_of_seat(tmp_path, "B", "b1") == "b1"
    assert table_of_seat(tmp_path, "Room Alpha", "2") == "2"
    assert table_of_seat(tmp_path, "", "9") == "b9"
    assert table_of_seat(tmp_path, "", "1") == "1"


def test_an_offset_decides_between_the_two_times_of_a_clock_change(tmp_path: Path) -> None:
    row = "M1,night,2016-10-30T02:30+01:00,2016-10-30T02:50+01:00,,,P1,P2,,,"
    folder = read_folder(event_folder(tmp_path, meetings=[row]))
    assert folder.problems == []
    assert folder.meetings[0].start == datetime(2016, 10, 30, 1, 30, tzinfo=UTC)


def test_the_round_may_be_empty_where_the_event_has_one(tmp_path: Path) -> None:
    event = EVENT[: EVENT.index('[[rounds]]\nid = "night"')]
    row = "M1,,2016-04-25T09:00,2016-04-25T09:20,,1,P1,P2,,,"
    folder = read_folder(event_folder(tmp_path, event=event, meetings=[row]))
    assert folder.problems == []
    assert folder.meetings[0].round == "c2c"


def test_cancelled_meetings_take_neither_tables_nor_time(tmp_path: Path) -> None:
    rows = [MEETINGS[0], "M9,c2c,2016-04-25T09:10,2016-04-25T09:30,A,1,P1,P2,,cancelled,"]
    folder = read_folder(event_folder(tmp_path, meetings=rows))
    assert folder.problems == []
    assert [meeting.cancelled for meeting in folder.meetings] == [False, True]


def test_a_meetings_list_with_nothing_but_a_header_is_fine(tmp_path: Path) -> None:
    folder = read_folder(event_folder(tmp_path, meetings=[]))
    assert (folder.problems, folder.meetings) == ([], [])


def test_blank_rows_are_skipped_and_counted_and_line_breaks_in_cells_are_not_rows(tmp_path: Path) -> None:
    people = (PEOPLE[0], "", ",,,,,,,", 'P2,"Ka\nrel",Čapek,Klastr,,,,', "P3,,,Nobody,,,,")
    folder = read_folder(event_folder(tmp_path, people=people, meetings=[]))
    assert [(problem.row, problem.column) for problem in folder.problems] == [(6, "name")]
    assert folder.participants[1].participant.first_name == "Ka rel"


def test_good_rows_stay_when_others_are_bad(tmp_path: Path) -> None:
    people = (*PEOPLE[:3], "P4,Eve,Curie,,,,,")
    folder = read_folder(event_folder(tmp_path, people=people))
    assert [row.participant.id for row in folder.participants] == ["P1", "P2", "P3"]
    assert [meeting.id for meeting in folder.meetings] == ["M1"]
    of_meetings = [problem for problem in folder.problems if problem.file == "meetings.csv"]
    assert [problem.row for problem in of_meetings] == [3, 4]
    assert "problems in their own row 5" in of_meetings[0].problem


def test_of_meetings_that_clash_the_first_in_the_file_stays(tmp_path: Path) -> None:
    rows = (
        "M1,c2c,2016-04-25T10:00,2016-04-25T10:20,,1,P1,P2,,,",
        "M2,c2c,2016-04-25T09:00,2016-04-25T12:00,,1,P3,P4,,,",
        "M3,c2c,2016-04-25T09:00,2016-04-25T09:20,,1,P1,P2,,,",
    )
    folder = read_folder(event_folder(tmp_path, meetings=rows))
    assert [(problem.row, problem.column) for problem in folder.problems] == [(3, "table")]
    assert "row 2" in folder.problems[0].problem
    assert [meeting.id for meeting in folder.meetings] == ["M1", "M3"]


def test_names_in_any_script_stay_whole(tmp_path: Path) -> None:
    names = [
        "محمد بن سلمان",
        "יעל כהן",
        "山田 太郎",
        "👩‍🚀 Zoë",
        "Ü" * 200,
        "Nguyễn Thị Minh Khai",
        "O'Dwyer 'Jr'",
        "=SUM",
    ]
    people = [f"P{n},,{name},Org,,,," for n, name in enumerate(names)]
    folder = read_folder(event_folder(tmp_path, people=people, meetings=[]))
    assert folder.problems == []
    assert [row.participant.name for row in folder.participants] == names


def test_text_is_composed_and_stripped_and_a_harmless_formula_is_read_as_it_was(tmp_path: Path) -> None:
    people = ["P1,,  Zoe\u0308 ,'=1+1,,,'+C1,"]
    folder = read_folder(event_folder(tmp_path, people=people, meetings=[]))
    row = folder.participants[0]
    assert (row.participant.last_name, row.participant.organisation, row.code) == ("Zo\u00eb", "=1+1", "+C1")


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    people = [f"P{n},,Name,Org,,,," for n in range(5_000)]
    folder: EventFolder = read_folder(
        event_folder(tmp_path, people=people, meetings=[]), progress=lambda done, total: heard.append((done, total))
    )
    assert len(folder.participants) == 5_000
    assert len(heard) > 2
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1]


def test_date_and_time_may_stand_in_two_columns(tmp_path: Path) -> None:
    header = "Meeting ID,Round,Start Date,Start Time,End Date,End Time,Table no.,Host,Guest"
    rows = ["M1,c2c,2016-04-25,9:00 AM,2016-04-25,9:20 AM,1,P1,P2", "M2,c2c,2016-04-25,4:00 pm,,16:20,1,P1,P2"]
    folder = read_folder(event_folder(tmp_path, meetings_header=header, meetings=rows))
    assert folder.problems == []
    assert [meeting.start for meeting in folder.meetings] == [
        datetime(2016, 4, 25, 7, tzinfo=UTC),
        datetime(2016, 4, 25, 14, tzinfo=UTC),
    ]


def test_words_for_locked_and_status_are_understood(tmp_path: Path) -> None:
    words = {"yes": True, "JA": True, "x": True, "1": True, "oui": True, "no": False, "0": False, "False": False}
    rows = [f"M{n},c2c,,,,,P1,P2,,Cancelled,{word}" for n, word in enumerate(words)]
    folder = read_folder(event_folder(tmp_path, meetings_header=MEETINGS_HEADER, meetings=rows))
    assert folder.problems == []
    assert [meeting.locked for meeting in folder.meetings] == list(words.values())
    assert all(meeting.cancelled for meeting in folder.meetings)


def test_an_id_with_colons_sits_in_with_a_role_and_without(tmp_path: Path) -> None:
    people = (*PEOPLE, "P:5,Ida,Five,Org,,,,", "P:5:a,Ina,Six,Org,,,,")
    meetings = ["M1,c2c,2016-04-25T09:00,2016-04-25T09:20,A,1,P1,P2,P:5:interpreter;P:5:a; P4 : boss,,"]
    folder = read_folder(event_folder(tmp_path, people=people, meetings=meetings))
    assert folder.meetings[0].others == (("P:5", "interpreter"), ("P:5:a", ""), ("P4", "boss"))
