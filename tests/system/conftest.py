from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.system.print_jobs import page_of
from tests.system.printers import Printers, printing


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, data and logs of this user play no part."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture
def crew() -> Iterator[ExitStack]:
    """What is entered into it ends with the test, whatever becomes of that."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def printers() -> Iterator[Printers]:
    with printing() as started:
        started.add("SLIPS")
        yield started


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    """A file with a name that would be an option, or several words, in a shell."""
    path = tmp_path / "-o raw $(slip), one.pdf"
    path.write_bytes(page_of("Ada Lovelace, table 12"))
    return path
