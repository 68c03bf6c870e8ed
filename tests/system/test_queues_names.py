"""Print queues: names and titles that nobody should give."""

from pathlib import Path

import pytest

from app.queues import find, look, queues, submit, trouble
from tests.system.print_jobs import becomes, refused, sent
from tests.system.printers import Printers


@pytest.mark.parametrize(
    "name", ["", "NONE", "-x", "SLIPS/2", "a b", "..", "ü", "SLIPS\n", "$user", "%53LIPS", "x" * 999]
)
def test_a_queue_that_is_not_there(printers: Printers, slip: Path, name: str) -> None:
    refusal = refused(name, slip)
    assert refusal.problem == "unknown_queue"
    assert f"“{name}”" in str(refusal)
    assert trouble(name) == "unknown_queue"
    assert (look(name, 1, "slip 1").state, look(name, 1, "slip 1").problem) == ("lost", "unknown_queue")
    assert find(name, "slip 1") is None
    assert printers.tray("SLIPS") == []


@pytest.mark.parametrize("name", ["-x", "ü€", "$user", "a,b", "%53LIPS", "x" * 127])
def test_a_queue_with_a_strange_name(printers: Printers, slip: Path, name: str) -> None:
    printers.add(name)
    number = sent(slip, name)
    becomes("out", None, number, name)
    assert find(name, "slip 1") == number
    assert len(printers.tray(name)) == 1
    assert name in queues()


TITLES = [
    "slip",
    "-t other",
    "a, b; c",
    "back\\slash \\, comma",
    "\"quoted\" 'too' $user ${user} $$ {} <b>&amp;",
    "Åsa “Öst” 日本 🖨",
    "# no remark",
    "../../etc/passwd",
    "x" * 255,
]


@pytest.mark.parametrize("title", TITLES)
def test_a_job_is_found_by_any_title(printers: Printers, slip: Path, title: str) -> None:
    number = sent(slip, title=title)
    becomes("out", None, number, title=title)
    assert find("SLIPS", title) == number
    assert find("SLIPS", title + "x") is None
    assert len(printers.tray("SLIPS")) == 1


@pytest.mark.parametrize("title", ["", "two\nlines", "nul\0", "x" * 256, "\ud800"])
def test_what_cannot_be_a_title_is_not_sent(printers: Printers, slip: Path, title: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        sent(slip, title=title)
    assert printers.tray("SLIPS") == []


@pytest.mark.parametrize("media", ["", "-o", "A6 raw", "A6,A5", "$user", "A6\n"])
def test_what_cannot_be_a_medium_is_not_sent(printers: Printers, slip: Path, media: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        submit("SLIPS", slip.read_bytes(), title="slip 1", media=media)
    assert printers.tray("SLIPS") == []
