"""A terminal's settings: what stands in the file, all that can be wrong with it, and how it is written."""

import stat
import subprocess
import sys
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.pin import hash_pin, pin_fits
from app.settings import CHECKS, Settings, SettingsProblem, read_settings, settings_path
from app.settings_file import set_pin, set_setting
from db.faults import Fault


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def problems_of(file: Path, text: str) -> dict[str, str]:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsProblem) as caught:
        read_settings(file)
    assert all(p.problem in str(caught.value) and p.key in str(caught.value) for p in caught.value.problems)
    return {p.key: p.problem for p in caught.value.problems}


def test_a_terminal_without_a_file_has_all_defaults(file: Path) -> None:
    settings = read_settings(file)
    assert settings == Settings(hall=settings.hall)
    assert settings.hall.name == "event.hall"
    assert (settings.sounds, settings.motion, settings.scanner_hold_ms, settings.clear_after_s) == (True, True, 35, 20)


def test_every_setting_can_be_set(file: Path) -> None:
    pin_hash = hash_pin("271828")
    file.write_text(
        f"""
        hall = "/srv/treffpunkt/fair.hall"
        kiosk = "entrance"
        help_desk = "left"
        language = "de-CH"
        sounds = false
        motion = false
        scanner_hold_ms = 60
        scanner_min_keys = 8
        clear_after_s = 45
        hide_pointer_after_s = 0
        leaving_pin = "{pin_hash}"
        slips_to = "slips"
        """,
        encoding="utf-8-sig",
    )
    assert read_settings(file) == Settings(
        hall=Path("/srv/treffpunkt/fair.hall"),
        kiosk="entrance",
        help_desk="left",
        language="de-CH",
        sounds=False,
        motion=False,
        scanner_hold_ms=60,
        scanner_min_keys=8,
        clear_after_s=45,
        hide_pointer_after_s=0,
        leaving_pin=pin_hash,
        slips_to=file.parent / "slips",
    )


def test_every_setting_is_checked() -> None:
    assert [f.name for f in fields(Settings)] == list(CHECKS)


def test_the_file_is_found_by_the_environment_or_in_the_users_folder(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    monkeypatch.setenv("TREFFPUNKT_SETTINGS", str(file))
    set_setting("kiosk", "entrance")
    assert (settings_path(), read_settings().kiosk) == (file, "entrance")
    monkeypatch.delenv("TREFFPUNKT_SETTINGS")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(file.parent))
    assert settings_path().parts[-2:] == ("treffpunkt", "settings.toml")


@pytest.mark.parametrize(
    ("line", "key", "says"),
    [
        ("scanner_hold_ms = 9", "scanner_hold_ms", "from 10 to 200"),
        ("scanner_hold_ms = 35.5", "scanner_hold_ms", "whole number"),
        ("scanner_min_keys = true", "scanner_min_keys", "whole number"),
        ("clear_after_s = 121", "clear_after_s", "from 10 to 120"),
        ('clear_after_s = "20"', "clear_after_s", "from 10 to 120"),
        ('sounds = "yes"', "sounds", "without quotation marks"),
        ("motion = 1", "motion", "true nor false"),
        ("kiosk = 3", "kiosk", "quotation marks"),
        ('help_desk = "left\\nright"', "help_desk", "a line of text"),
        (f'help_desk = "{"x" * 201}"', "help_desk", "at most 200"),
        ('language = "english please"', "language", '"en"'),
        ("hall = []", "hall", "not a path"),
        ('hall = "~nobody-of-that-name/x.hall"', "hall", "write the whole path"),
        ('leaving_pin = "123456"', "leaving_pin", "never written as it is"),
        ("scaner_hold_ms = 35", "scaner_hold_ms", "did you mean scanner_hold_ms?"),
        ('Help-Desk = "left"', "Help-Desk", "did you mean help_desk?"),
        ("colour = 1", "colour", "use one of hall, kiosk"),
        ("[kiosk]", "kiosk", "a line of text"),
        ("kiosk = entrance", "", "line 1"),
        (f"clear_after_s = {'9' * 5000}", "", "one setting a line"),
    ],
)
def test_a_wrong_setting_says_where_what_and_how_to_mend(file: Path, line: str, key: str, says: str) -> None:
    problems = problems_of(file, line)
    assert list(problems) == [key]
    assert says in problems[key]


def test_all_that_is_wrong_is_told_at_once(file: Path) -> None:
    problems = problems_of(file, 'sounds = "no"\nsound = true\nkiosk = "east"\nclear_after_s = 5\n')
    assert list(problems) == ["sounds", "sound", "clear_after_s"]


def test_a_file_that_cannot_be_read_is_said_to_be_so(file: Path) -> None:
    file.write_bytes(b'kiosk = "caf\xe9"')
    with pytest.raises(SettingsProblem, match="byte 13 is not UTF-8"):
        read_settings(file)
    with pytest.raises(SettingsProblem, match="cannot be read"):
        read_settings(file.parent)


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: f"kiosk = {text}".encode()))
def test_no_file_makes_a_traceback(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.toml"
    file.write_bytes(content)
    try:
        told = str(read_settings(file))
    except SettingsProblem as problem:
        told = str(problem)
    assert told


@given(st.text(st.characters(exclude_categories=("C", "Z")), max_size=80))
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "written.toml"
    assert set_setting("help_desk", text, file).help_desk == text
    assert read_settings(file).help_desk == text


def test_writing_one_setting_keeps_the_others_and_the_comments(file: Path) -> None:
    file.write_text('# hall 2\nkiosk = "east"  # by the stairs\nsounds = false\n', encoding="utf-8")
    set_setting("sounds", "yes", file)
    set_setting("scanner_hold_ms", "50", file)
    assert file.read_text(encoding="utf-8") == (
        '# hall 2\nkiosk = "east"  # by the stairs\nsounds = true\nscanner_hold_ms = 50\n'
    )
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_an_empty_text_gives_the_default_back(file: Path) -> None:
    set_setting("clear_after_s", "60", file)
    assert set_setting("clear_after_s", "", file).clear_after_s == 20
    assert file.read_text(encoding="utf-8") == ""


def test_a_value_over_several_lines_is_replaced_whole(file: Path) -> None:
    file.write_text('kiosk = """\\\n  east\\\n"""\nsounds = false\n', encoding="utf-8")
    set_setting("kiosk", "west", file)
    assert tomllib.loads(file.read_text(encoding="utf-8")) == {"sounds": False, "kiosk": "west"}


@pytest.mark.parametrize(
    ("name", "text"), [("clear_after_s", "soon"), ("sounds", "loud"), ("sonds", "yes"), ("leaving_pin", "123456")]
)
def test_a_wrong_value_is_refused_and_the_file_stays(file: Path, name: str, text: str) -> None:
    file.write_text("motion = false\n", encoding="utf-8")
    with pytest.raises(SettingsProblem, match=name):
        set_setting(name, text, file)
    assert file.read_text(encoding="utf-8") == "motion = false\n"


def test_a_wrong_value_in_the_file_is_mended_by_setting_it(file: Path) -> None:
    file.write_text('clear_after_s = "long"\nmotion = false\n', encoding="utf-8")
    settings = set_setting("clear_after_s", "30", file)
    assert (settings.clear_after_s, settings.motion) == (30, False)


def test_a_path_typed_by_hand_starts_from_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, file: Path
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert set_setting("hall", "fair.hall", file).hall == tmp_path / "here" / "fair.hall"


def test_a_link_to_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(file)
    set_setting("kiosk", "east", link)
    assert link.is_symlink()
    assert read_settings(file).kiosk == "east"


def test_a_place_that_cannot_be_written_is_a_fault_that_names_it() -> None:
    with pytest.raises(Fault, match=r"/proc/nowhere/settings\.toml cannot be written"):
        set_setting("kiosk", "east", Path("/proc/nowhere/settings.toml"))


def test_a_path_through_a_file_is_said_to_be_wrong(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(SettingsProblem, match=r"a file/settings\.toml: cannot be read"):
        set_setting("kiosk", "east", tmp_path / "a file" / "settings.toml")


def test_a_pin_is_kept_as_its_hash_and_only_it_fits(file: Path) -> None:
    settings = set_pin("271828", file)
    assert settings.leaving_pin.startswith("$argon2id$")
    assert "271828" not in file.read_text(encoding="utf-8")
    assert pin_fits("271828", read_settings(file).leaving_pin)
    assert not pin_fits("271829", settings.leaving_pin)
    assert not pin_fits("271828", "no hash")


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12345a", "１２３４５６"])
def test_what_is_no_pin_is_refused(file: Path, pin: str) -> None:
    with pytest.raises(SettingsProblem, match="6 to 12 digits"):
        set_pin(pin, file)
    assert not file.exists()


def test_reading_settings_loads_no_hashing(file: Path) -> None:
    code = (
        f"import sys; from app.settings import read_settings; read_settings(__import__('pathlib').Path({str(file)!r}));"
    )
    code += "sys.exit('argon2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
