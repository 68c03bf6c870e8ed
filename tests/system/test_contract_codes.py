"""`code`, `codes`, `reissue`, `give`, `badges`, `slips`, `table-cards`, as the contract has them."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from app import badge
from tests.system.commands import Ran, command
from tests.system.events import KEY, folder_at, load, ticket

BLANK = badge.blank(KEY, "māra 2027", 1, 1)


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Ran]:
    """The command, on the loaded event."""
    load(tmp_path / "event.hall", folder_at(tmp_path / "event"))

    def at(*arguments: str | Path, when: str = "2027-04-03T09:05") -> Ran:
        return command(*arguments, "--hall", tmp_path / "event.hall", "--at", when)

    return at


def test_a_code_is_the_current_one(run: Callable[..., Ran]) -> None:
    assert run("code", "ā1").json == {"participant": "ā1", "code": ticket("ā1"), "issue": 1}
    made = run("reissue", "ā1", "--by", "Mere").json
    assert made == {"participant": "ā1", "code": ticket("ā1", 2), "issue": 2}
    assert run("code", "ā1").json == made
    assert run("scan", ticket("ā1")).json["outcome"] == "replaced"
    assert run("scan", made["code"]).json["outcome"] == "welcome"


def test_earlier_badges_are_kept_on_demand(run: Callable[..., Ran]) -> None:
    run("reissue", "ā1", "--by", "Mere", "--keep-others")
    assert run("scan", ticket("ā1")).json["outcome"] == "welcome"


def test_a_blank_badge_is_theirs_from_the_time_given_on(run: Callable[..., Ran]) -> None:
    assert run("give", BLANK, "b/2", "--by", "Mere").json == {"participant": "b/2"}
    assert run("scan", BLANK, when="2027-04-03T09:00").json["outcome"] == "unknown"
    assert run("scan", BLANK).json["participant"]["id"] == "b/2"
    assert run("scan", ticket("b/2")).json["outcome"] == "replaced"
    taken = run("give", BLANK, "ā1", "--by", "Mere")
    assert (taken.code, taken.json["with"]) == (3, "b/2")
    assert run("give", "nonsense", "ā1", "--by", "Mere").code == 2
    assert run("give", BLANK, "nobody", "--by", "Mere").json["refused"] == "unknown_participant"


def test_the_file_of_codes_is_harmless_in_a_spreadsheet_and_for_its_owner_only(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    out = tmp_path / "codes.csv"
    assert run("codes", "--out", out).code == 0
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["id", "name", "organisation", "e-mail", "code"]
    assert {row["id"]: row["code"] for row in rows} == {
        name: ticket(name) for name in ("ā1", "b/2", "Δ4", "x5", "d6", "s7")
    }
    assert not [cell for row in rows for cell in row.values() if re.match(r"\s*[=+\-@]", cell)]
    assert {row["organisation"] for row in rows} >= {"'=cmd|' /C calc'!A0"}
    assert out.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("command", [["code", "ā1"], ["reissue", "ā1", "--by", "M"], ["codes"], ["badges"]])
def test_what_needs_the_key_says_so(run: Callable[..., Ran], tmp_path: Path, command: list[str]) -> None:
    out = ["--out", str(tmp_path / "out")] if command[0] in ("codes", "badges") else []
    key = tmp_path / "event.hall.key"
    key.rename(tmp_path / "safe.key")
    ran = run(*command, *out)
    assert (ran.code, "--key" in ran.json["error"]) == (2, True)
    key.write_text("00" * 32)
    assert run(*command, *out).code == 2
    assert run(*command, *out, "--key", tmp_path / "safe.key").code == 0
    assert run("scan", ticket("ā1")).code == 0


def test_everybody_gets_a_badge_and_blank_ones_are_for_anybody(run: Callable[..., Ran], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for arguments in (["--participant", "ā1"], [], ["--blank", "11"]):
        ran = run("badges", "--out", out, *arguments).json
        assert ran == {"file": str(out), "pages": len(PdfReader(out).pages)}
    both = run("badges", "--out", out, "--blank", "1", "--participant", "ā1")
    assert (both.code, set(both.json)) == (2, {"error"})
    assert run("badges", "--out", out, "--participant", "nobody").code == 3
    for count in ("0", "-1", "many", "1000000000"):
        assert run("badges", "--out", out, "--blank", count).code == 2


def test_slips_are_printed_for_all_or_one_and_for_a_day(run: Callable[..., Ran], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for arguments, text in (
        ([], "Aroha"),
        (["--participant", "s7"], "Sina"),
        (["--day", "2027-04-04"], "Dan"),
        (["--participant", "ā1", "--large-print"], "Aroha"),
    ):
        ran = run("slips", "--out", out, *arguments).json
        reader = PdfReader(out)
        assert ran == {"file": str(out), "pages": len(reader.pages)}
        assert text in "".join(page.extract_text() for page in reader.pages)
    for day in ("tomorrow", "0001-01-01", "9999-12-31", "2027-02-30", ""):
        assert run("slips", "--out", out, "--participant", "ā1", "--day", day).code == 2
    assert run("slips", "--out", out, "--day", "2027-06-01").code == 2
    assert run("slips", "--out", out, "--participant", "nobody").code == 3


def test_what_is_printed_speaks_the_language_that_is_asked_for(run: Callable[..., Ran], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    slips, cards = ["slips", "--participant", "ā1", "--day", "2027-04-04"], ["table-cards", "--day", "2027-04-04"]
    for arguments in (slips, cards, ["badges", "--blank", "1"]):
        said = {}
        for language in ("en", "de-AT", "fr"):
            run(*arguments, "--out", out, "--language", language)
            said[language] = "".join(page.extract_text() for page in PdfReader(out).pages)
        assert said["en"] != said["fr"] != said["de-AT"], arguments
        refused = run(*arguments, "--out", out, "--language", "xx")
        assert (refused.code, set(refused.json)) == (2, {"error"})


def test_slips_come_out_on_every_kind_of_paper(run: Callable[..., Ran], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    sizes = {"A6": (105, 148), "A5": (148, 210), "A4x2": (297, 210), "A4x4": (210, 297)}
    slips = run("slips", "--out", out).json["pages"]
    for paper, (width, height) in sizes.items():
        ran = run("slips", "--out", out, "--paper", paper).json
        pages = PdfReader(out).pages
        assert ran == {"file": str(out), "pages": len(pages)}
        assert len(pages) == -(-slips // int(paper[3:] or 1))
        assert {(round(p.mediabox.width * 25.4 / 72), round(p.mediabox.height * 25.4 / 72)) for p in pages} == {
            (width, height)
        }
        assert "Aroha" in "".join(page.extract_text() for page in pages)
    for paper in ("A3", "a6", ""):
        wrong = run("slips", "--out", out, "--paper", paper)
        assert (wrong.code, set(wrong.json)) == (2, {"error"})


def test_table_cards_are_printed_for_all_for_a_room_or_for_one(run: Callable[..., Ran], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for arguments, cards, text in (
        ([], 3, "09:20 to 09:40 Kauri Works and Delta Docks"),
        (["--room", "Kauri room"], 2, "09:00 to 09:20 Kauri Works and =cmd|' /C calc'!A0"),
        (["--room", "süd"], 1, "23:45 to 00:15 =cmd|' /C calc'!A0 and Delta Docks"),
        (["--table", "n-b"], 1, "Kauri room Sat 3 April"),
        (["--day", "2027-04-04", "--table", "s-a"], 1, "09:00 to 09:20 Kauri Works and Second Day Ltd"),
        (["--day", "2027-04-04", "--table", "19"], 1, "No meetings today"),
    ):
        ran = run("table-cards", "--out", out, *arguments).json
        assert ran == {"file": str(out), "pages": cards}
        pages = PdfReader(out).pages
        assert len(pages) == cards
        assert text in " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_a_closed_table_says_so_on_its_card(run: Callable[..., Ran], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    times = ["--from", "2027-04-03T10:00", "--until", "2027-04-03T12:00"]
    assert run("close", "--room", "north", *times, "--why", "smoke", "--by", "Mere", "--apply").code == 0
    assert run("table-cards", "--out", out, "--room", "north").code == 0
    assert all("Closed 10:00 to 12:00" in page.extract_text() for page in PdfReader(out).pages)


def test_no_card_of_an_unknown_table_room_or_day(run: Callable[..., Ran], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for table in ("99", "18"):
        ran = run("table-cards", "--out", out, "--table", table)
        assert (ran.code, ran.json) == (3, {"refused": "unknown_table", "with": None})
    for wrong in (["--room", "west"], ["--room", "north", "--table", "s-a"], ["--day", "tomorrow"], ["--day", ""]):
        ran = run("table-cards", "--out", out, *wrong)
        assert (ran.code, set(ran.json)) == (2, {"error"})
    assert not out.exists()


@pytest.mark.parametrize("command", ["slips", "badges", "table-cards"])
def test_the_same_data_at_the_same_time_make_the_same_bytes(
    run: Callable[..., Ran], tmp_path: Path, command: str
) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for out in (first, second):
        assert run(command, "--out", out).code == 0
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("command", ["slips", "badges", "table-cards", "codes"])
@pytest.mark.parametrize("out", ["", ".", "/", "..", "no/such/folder/out", "event.hall/out", "x" * 300])
def test_a_file_that_cannot_be_written_is_a_fault_and_leaves_nothing_behind(
    run: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, out: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    ran = run(command, "--out", out)
    assert (ran.code, set(ran.json)) == (1, {"error"})
    assert sorted(tmp_path.iterdir()) == before


def test_what_is_no_file_is_written_to_and_stays(run: Callable[..., Ran], tmp_path: Path) -> None:
    link = tmp_path / "null"
    link.symlink_to("/dev/null")
    assert run("codes", "--out", link).code == 0
    assert link.is_symlink()
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("command", ["slips", "badges", "table-cards", "codes"])
@pytest.mark.parametrize("out", ["event.hall", "event.hall.key", "event.hall-wal", "link", "./x/../event.hall"])
def test_no_file_is_written_over_the_hall_file_or_the_key(
    run: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, out: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x").mkdir()
    (tmp_path / "link").symlink_to("event.hall")
    ran = run(command, "--out", out)
    assert (ran.code, "Name another file" in ran.json["error"]) == (2, True)
    assert run("code", "ā1").code == 0
