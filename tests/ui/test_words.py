"""Times, dates, labels and the help desk in words."""

import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.languages import PSEUDO, speaking
from ui import words
from ui.desk.countries import country
from ui.desk.texts import tongue

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "in 1 minute"),
        (60, "in 1 minute"),
        (61, "in 2 minutes"),
        (38 * 60, "in 38 minutes"),
        (3600, "in 1 h 0 min"),
        (5 * 3600 + 33 * 60, "in 5 h 33 min"),
    ],
)
def test_a_wait_is_rounded_up_to_minutes(seconds: int, text: str) -> None:
    assert words.away(timedelta(seconds=seconds)) == text


@given(st.integers(0, 20 * 3600))
def test_a_wait_is_never_said_shorter_than_it_is(seconds: int) -> None:
    numbers = [int(word) for word in words.away(timedelta(seconds=seconds)).split() if word.isdigit()]
    minutes = numbers[0] if len(numbers) == 1 else numbers[0] * 60 + numbers[1]
    assert max(seconds, 1) <= minutes * 60 < max(seconds, 1) + 60


def test_dates_and_times_follow_the_language() -> None:
    moment = datetime(2016, 4, 26, 9, 5)  # noqa: DTZ001 - as it stands on the wall
    assert words.clock(moment, "en") == "09:05"
    assert words.weekday(date(2016, 4, 26), "en") == "Tuesday 26 April"
    assert words.weekday(date(2016, 4, 26), "de") == "Dienstag 26 April"
    assert words.span(moment, moment + timedelta(minutes=20), "en") == "09:05 \u2013 09:25"


@pytest.mark.parametrize(
    ("label", "table", "room"),
    [("18", "Table 18", "Room 18"), ("A", "Table A", "Room A"), ("Blue Lounge 12", "Blue Lounge 12", "Blue Lounge 12")],
)
def test_bare_labels_get_the_word_before_them(label: str, table: str, room: str) -> None:
    assert words.table(label) == table
    assert words.room(label) == room


@pytest.mark.parametrize("where", ["left", "right", "ahead", "behind", "", "beside the bar."])
def test_the_help_desk_is_always_named(where: str) -> None:
    assert "help desk" in words.desk_sentence(where)
    assert "help desk" in words.ask_at_desk(where)
    assert words.desk_sentence(where).endswith(".")
    assert ".." not in words.desk_sentence(where)


def test_a_right_to_left_name_keeps_its_direction_and_others_stay_as_they_are() -> None:
    assert words.isolated("שרה") == "\u2068שרה\u2069"
    assert words.isolated("Astrid") == "Astrid"
    assert words.isolated("A\u202edirtsA") == "\u2068A\u202edirtsA\u2069"  # or what follows would turn round too


@given(st.text(max_size=50))
def test_braces_in_a_name_are_only_letters(name: str) -> None:
    assert name in words.sides(name, "{host}")


def test_every_sentence_can_be_translated(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    update = Path(sys.executable).with_name("pyside6-lupdate")
    files = [ROOT / "ui/words.py", ROOT / "ui/kiosk/outcome_words.py", ROOT / "ui/kiosk/message_words.py"]
    subprocess.run([update, *files, "-ts", found], check=True, capture_output=True)
    written = sum(file.read_text(encoding="utf-8").count('translate("kiosk", ') for file in files)
    sources = found.read_text(encoding="utf-8").count("<source>")
    assert written > 80
    assert sources >= written - 6, "sentences that stand twice are found once"


def test_the_house_s_own_words_for_the_help_desk_end_in_one_full_stop() -> None:
    assert words.desk_sentence("beside the lift. ") == "The help desk: beside the lift."
    assert words.ask_at_desk(" beside the lift ") == "Please ask at the help desk: beside the lift."


def test_people_come_from_countries_named_in_the_desks_language_and_speak_languages_that_name_themselves() -> None:
    assert [country(code) for code in ("RO", "FJ", "XX", "")] == ["Romania", "Fiji", "XX", ""]
    assert [tongue(tag) for tag in ("de", "fr-CA", "en", "xx", "")] == ["Deutsch", "Français", "English", "xx", ""]
    with speaking(PSEUDO):
        assert country("RO") == "[Řömáñïá~~~]"


def test_countries_are_named_in_english_as_qt_names_them() -> None:
    for code in ("AT", "CZ", "GB", "US", "KR", "TR", "MK"):
        assert country(code) == QLocale.territoryToString(QLocale.codeToTerritory(code))
