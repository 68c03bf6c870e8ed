import base64
import random
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.event_folder import EventFolder, read_folder
from app.folder.logo import fault_of
from app.load import load_into
from app.logo import plate_on
from app.looks import GROUNDS, PAPER
from db import questions, venues
from db.forms import LARGEST_LOGO
from db.hall import Hall
from tests.app.folders import EVENT, event_folder
from tests.app.logos import picture, png, text

DARK, LIGHT = GROUNDS["dark"][0], GROUNDS["light"][0]


def folder_with(path: Path, *lines: str, logo: bytes | None = None) -> Path:
    folder = event_folder(path, event=EVENT.replace('id = "try"\n', "\n".join(('id = "try"', *lines, ""))))
    if logo is not None:
        (folder / "logo.png").write_bytes(logo)
    return folder


def problems_of(folder: EventFolder, key: str) -> list[str]:
    return [p.problem for p in folder.problems if (p.file, p.row, p.column) == ("event.toml", None, key)]


def test_an_event_brings_its_accent_its_logo_and_whom_boards_name(tmp_path: Path) -> None:
    lines = ('accent = "#ffc800"', 'logo = "logo.png"', 'board_shows = "people"')
    folder = read_folder(folder_with(tmp_path / "event", *lines, logo=png()))
    assert folder.problems == []
    assert folder.event is not None
    load_into(tmp_path / "event.hall", tmp_path / "key", folder)
    with Hall(tmp_path / "event.hall") as hall:
        assert venues.event(hall) == replace(folder.event, accent="#FFC800", logo=text(), board_shows="people")


def test_an_event_without_a_look_is_the_fact_that_it_always_was(tmp_path: Path) -> None:
    plain = event_folder(tmp_path / "event")
    load_into(tmp_path / "event.hall", tmp_path / "key", read_folder(plain))
    with Hall(tmp_path / "event.hall") as hall:
        (fact,) = hall.facts_about([("event", "try")])["event", "try"]
        assert not any(key in fact.body for key in ("accent", "logo", "board_shows"))
        event = venues.event(hall)
        assert event is not None
        assert (event.accent, event.logo, event.board_shows) == ("", "", "organisations")


def test_a_look_that_changes_in_the_folder_is_one_change_and_goes_again_with_its_keys(tmp_path: Path) -> None:
    def load(*lines: str) -> tuple[int, int]:
        content = read_folder(folder_with(tmp_path / "event", *lines, logo=png()))
        result = load_into(tmp_path / "event.hall", tmp_path / "key", content)
        return result.added, result.changed

    load()
    with Hall(tmp_path / "event.hall") as hall:
        before = questions.counts(hall).digest
    assert load('accent = "#FFC800"', 'logo = "logo.png"') == (0, 1)
    assert load('accent = "#FFC800"', 'logo = "logo.png"') == (0, 0)
    assert load() == (0, 1)
    with Hall(tmp_path / "event.hall") as hall:
        assert questions.counts(hall).digest == before


@pytest.mark.parametrize(
    ("line", "key", "said"),
    [
        ('accent = "yellow"', "event.accent", "no colour; write it as six figures after a #"),
        ('accent = "#FFF"', "event.accent", "no colour"),
        ("accent = 0xFFC800", "event.accent", "put it in quotes"),
        ('board_shows = "names"', "event.board_shows", "neither “organisations” nor “people”"),
        ("board_shows = true", "event.board_shows", "put it in quotes"),
        ('logo = "other.png"', "event.logo", "other.png is not in the folder; add it, or take the key out"),
        ('logo = "../logo.png"', "event.logo", "write its name alone"),
        ('logo = ".."', "event.logo", "cannot be read"),
        ("logo = 7", "event.logo", "put it in quotes"),
    ],
)
def test_a_wrong_key_is_reported_with_its_path_and_how_to_mend_it(
    tmp_path: Path, line: str, key: str, said: str
) -> None:
    folder = read_folder(folder_with(tmp_path / "event", line, logo=png()))
    assert any(said in problem for problem in problems_of(folder, key)), folder.problems
    assert folder.event is None


def noise(side: int) -> Image.Image:
    return Image.frombytes("RGB", (side, side), random.Random(6).randbytes(3 * side * side))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is no PNG"),
        (b"not a picture at all", "save it as PNG"),
        (png(picture().convert("RGB"), "JPEG"), "is no PNG"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "is no PNG"),
        (png()[: len(png()) // 2], "cannot be read as a picture"),
        (png()[:30], "cannot be read as a picture"),
        (png(noise(160)), f"{LARGEST_LOGO:,} bytes at most"),
        (png(noise(160)) * 100, f"{LARGEST_LOGO:,} bytes at most"),
        (png(picture(size=(15, 15))), "15 × 15 pixels"),
        (png(Image.new("1", (4000, 20))), "4000 × 20 pixels"),
        (png(Image.new("1", (20_000, 20_000)))[:LARGEST_LOGO], "pixels"),
        (png(Image.new("RGBA", (40, 40), "#FF000000")), "all of it is transparent"),
    ],
)
def test_a_file_that_is_no_logo_is_reported_with_what_to_do(tmp_path: Path, data: bytes, said: str) -> None:
    folder = read_folder(folder_with(tmp_path / "event", 'logo = "logo.png"', logo=data))
    (problem,) = problems_of(folder, "event.logo")
    assert problem.startswith("logo.png ")
    assert said in problem


def with_chunk(kind: bytes, body: bytes = b"") -> bytes:
    """A PNG with a part of this kind before its pixels."""
    whole, head = png(), 8 + 25
    check = struct.pack(">I", zlib.crc32(kind + body))
    return whole[:head] + struct.pack(">I", len(body)) + kind + body + check + whole[head:]


@pytest.mark.parametrize("kind", [b"iCCP", b"IHDR", b"gAMA", b"pHYs", b"tRNS", b"PLTE", b"eXIf", b"acTL", b"fcTL"])
def test_a_broken_part_of_a_png_is_no_traceback(tmp_path: Path, kind: bytes) -> None:
    data = with_chunk(kind)
    folder = read_folder(folder_with(tmp_path / "event", 'logo = "logo.png"', logo=data))
    problems = problems_of(folder, "event.logo")
    assert problems == [] or "cannot be read as a picture" in problems[0]
    shown = plate_on(base64.b64encode(data).decode(), DARK)
    assert shown == ("" if problems else plate_on(text(), DARK))


def test_a_broken_colour_profile_is_no_traceback(tmp_path: Path) -> None:
    folder = read_folder(folder_with(tmp_path / "event", 'logo = "logo.png"', logo=with_chunk(b"iCCP")))
    assert "cannot be read as a picture" in problems_of(folder, "event.logo")[0]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_pngs_of_all_kinds_are_logos(mode: str) -> None:
    assert fault_of(png(Image.new("L", (40, 40), 200).convert(mode if mode != "I;16" else "I").convert(mode))) is None


def test_an_accent_that_is_hard_to_read_is_noted_with_what_is_shown_instead(tmp_path: Path) -> None:
    folder = read_folder(folder_with(tmp_path / "event", 'accent = "#C8102E"'))
    assert folder.problems == []
    said = [note for note in folder.notes if "event.accent" in note]
    assert [look for look in GROUNDS for note in said if f"“{look}”" in note] == ["dark", "light", "contrast"]
    assert "contrast of 2.9:1 in the look “dark”, 4.1 less than the 7:1" in said[0]
    assert "screens show #F58497 there" in said[0]


def test_an_accent_that_everybody_can_read_needs_no_note_in_its_look(tmp_path: Path) -> None:
    folder = read_folder(folder_with(tmp_path / "event", 'accent = "#FFC800"'))
    (note,) = [note for note in folder.notes if "event.accent" in note]
    assert "“light”" in note


@pytest.mark.parametrize(
    ("colour", "ground", "plate"),
    [
        ("#0A1420", DARK, "#FFFFFF"),
        ("#003399", DARK, "#FFFFFF"),
        ("#FFFFFF", DARK, ""),
        ("#FFC800", DARK, ""),
        ("#FFFFFF", LIGHT, "#10151D"),
        ("#FFFFFF", PAPER, "#10151D"),
        ("#0A1420", LIGHT, ""),
        ("#0A1420", PAPER, ""),
    ],
)
def test_a_logo_that_would_not_be_seen_gets_a_plate(colour: str, ground: str, plate: str) -> None:
    assert plate_on(text(picture(colour)), ground) == plate


def test_a_bright_sign_does_not_hide_that_its_dark_words_would_vanish() -> None:
    both = picture("#0A1420")
    both.alpha_composite(picture("#FFC800").crop((0, 0, 80, 80)))
    assert plate_on(text(both), DARK) == "#FFFFFF"


def test_a_picture_with_a_ground_of_its_own_needs_no_plate() -> None:
    assert plate_on(text(picture("#0A1420", ground="#101010")), DARK) == ""


@pytest.mark.parametrize("logo", ["", "AAAA", text()[:200], "not base64!"])
def test_what_is_no_picture_after_all_needs_no_plate(logo: str) -> None:
    assert plate_on(logo, DARK) == ""
