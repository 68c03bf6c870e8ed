"""Killed between any two steps of sending or receiving, a terminal goes on as if nothing had been."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.event_folder import read_folder
from app.forgetting import forget
from app.joining import come_in_step, join_with
from app.load import load_into
from db.hall import Hall
from tests.system import hubs
from tests.system.at_fault import STEPS
from tests.system.commands import ROOT
from tests.system.events import at
from tests.system.fleets import EVE, EVENT

DEATHS = [(step, side, number) for step in STEPS for side in ("before", "after") for number in (1, 2)]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hall files to begin with: an organiser's with an event and somebody who is forgotten, and a desk's."""
    folder = tmp_path_factory.mktemp("deaths")
    load_into(folder / "organiser.hall", folder / "key", read_folder(EVENT), at=EVE)
    return folder


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=1, boards=0, desks=1)) as ready:
        yield ready


def digest_of(path: Path) -> tuple[str, int, int]:
    """What is on a terminal, and how much of it waits."""
    with Hall(path) as hall:
        digest, facts, waiting = hall.rows("SELECT digest, facts, (SELECT count(*) FROM outbox) FROM terminal")[0]
        return digest, facts, waiting


def dies(path: Path, step: str, side: str, number: int) -> bool:
    """Whether it came to that point, and so was killed there."""
    arguments = [sys.executable, "-m", "tests.system.at_fault", str(path), step, side, str(number)]
    ran = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode in (0, -signal.SIGKILL), ran.stderr
    return ran.returncode != 0


def all_in_step(*paths: Path) -> None:
    """Whoever died before is asked again; then all have the same, each fact once, and nothing waits."""
    for path in (*paths, *paths):
        come_in_step(path)
    found = {digest_of(path) for path in paths}
    assert len(found) == 1
    assert found.pop()[2] == 0


def lived_through(files: Path, folder: Path, hub: hubs.Ready, deaths: list[tuple[str, str, int]]) -> int:
    """At each of these points a terminal dies, while it sends and while it receives; how many it came to."""
    organiser, desk = folder / "organiser.hall", folder / "desk-1.hall"
    shutil.copy(files / "organiser.hall", organiser)
    for path in (organiser, desk):
        join_with(path, hub.file(path.stem))
    reached = 0
    for turn, death in enumerate(deaths):
        if turn == 1:
            all_in_step(organiser, desk)
        with Hall(organiser) as hall:
            forget(hall, f"P{1 + turn % 75:03}", at("2027-04-03T08:00"), by="Olga")
        reached += dies(organiser, *death)
        reached += dies(desk, *death)
    all_in_step(organiser, desk)
    return reached


def test_a_death_between_any_two_steps_costs_nothing(tmp_path: Path, files: Path, hub: hubs.Ready) -> None:
    deaths = [(step, "after", 1) for step in STEPS]
    assert lived_through(files, tmp_path, hub, deaths) > len(deaths)


@pytest.mark.soak
def test_deaths_one_after_another_cost_nothing(tmp_path: Path, files: Path, hub: hubs.Ready) -> None:
    assert lived_through(files, tmp_path, hub, DEATHS * 3) > 2 * len(DEATHS)
