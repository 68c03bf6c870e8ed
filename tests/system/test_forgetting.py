"""Somebody who asked to be forgotten is: here, at the hub, and on terminals that were away, whatever comes after."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from app import courier, programme
from app.event_folder import read_folder
from app.forgetting import forget
from app.joining import come_in_step, join_with
from app.load import Wishes, load_into
from db.facts import Draft
from db.hall import Hall
from tests.system import hubs
from tests.system.events import at
from tests.system.fleets import EVE, EVENT

NAME: Final = "Zwettlmeier-Ødegård"
MAIL: Final = "zwettlmeier@nowhere.example"
WHO: Final = "P012"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The demo event, with somebody in it whose name stands nowhere else."""
    made = tmp_path / "event"
    shutil.copytree(EVENT, made)
    lines = (made / "participants.csv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split(",")
    for number, line in enumerate(lines):
        cells = line.split(",")
        if cells[0] == WHO:
            cells[header.index("last_name")], cells[header.index("email")] = NAME, MAIL
            lines[number] = ",".join(cells)
    (made / "participants.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return made


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=2, boards=0, desks=2)) as ready:
        yield ready


@pytest.fixture
def halls(tmp_path: Path, folder: Path, hub: hubs.Ready) -> dict[str, Path]:
    """An organiser's, two desks' and a kiosk's hall file, in step."""
    paths = {name: tmp_path / f"{name}.hall" for name in ("organiser", "desk-1", "desk-2", "kiosk-1")}
    load_into(paths["organiser"], tmp_path / "key", read_folder(folder), at=EVE)
    for name, path in paths.items():
        join_with(path, hub.file(name))
        come_in_step(path)
    return paths


def forgotten(halls: dict[str, Path]) -> None:
    """The organiser forgets them; the hub hears of it."""
    with Hall(halls["organiser"]) as hall:
        forget(hall, WHO, at("2027-04-03T08:00"), by="Olga")
    come_in_step(halls["organiser"])


def in_step(halls: dict[str, Path]) -> None:
    """All have met, and agree."""
    for _ in range(2):
        for path in halls.values():
            come_in_step(path)
    digests = set()
    for path in halls.values():
        with Hall(path) as hall:
            digests.add(hall.value("SELECT digest FROM terminal"))
    assert len(digests) == 1


def traces(path: Path) -> list[str]:
    """Files of a terminal, or of a hub, that hold something personal of them."""
    files = path.rglob("*") if path.is_dir() else path.parent.glob(f"{path.name}*")
    personal = [NAME.encode(), MAIL.encode(), NAME.split("-")[0].casefold().encode()]
    found = {file: file.read_bytes() for file in files if file.is_file()}
    return [file.name for file, data in found.items() if any(one in data or one in data.lower() for one in personal)]


async def messages_about(hub: hubs.Ready) -> list[tuple[str, bytes]]:
    """What the hub would hand to a desk of everything that it holds, with their name or address in it."""
    async with hubs.joined(hub.creds("organiser")) as organiser:
        found = [one for stream in ("HALL", "DESK") for one in await organiser.read(stream, 1)]
    assert len(found) > 1150
    return [one for one in found if NAME.encode() in one[1] or MAIL.encode() in one[1]]


def test_nothing_personal_is_left_on_any_terminal_nor_at_the_hub(halls: dict[str, Path], hub: hubs.Ready) -> None:
    assert all(traces(path) for path in halls.values())
    assert asyncio.run(messages_about(hub))
    forgotten(halls)
    in_step(halls)
    assert asyncio.run(messages_about(hub)) == []
    assert [traces(path) for path in halls.values()] == [[] for _ in halls]


def test_attendance_stays_as_it_was(halls: dict[str, Path]) -> None:
    with Hall(halls["organiser"]) as hall:
        before = programme.meetings_of(hall, WHO, at("2016-04-25T08:00").now())[1]
        hall.record([Draft("scan", hall.new_id(), {"outcome": "welcome", "participant": WHO})], at=1_461_567_600_000)
        arrived = programme.status(hall, at("2016-04-25T12:00"))[2]
    forgotten(halls)
    in_step(halls)
    for path in halls.values():
        with Hall(path) as hall:
            assert programme.status(hall, at("2016-04-25T12:00"))[2] == arrived
            assert len(programme.meetings_of(hall, WHO, at("2016-04-25T08:00").now())[1]) == len(before)


def test_a_desk_that_was_away_and_changed_them_meanwhile_revives_nothing(
    halls: dict[str, Path], hub: hubs.Ready
) -> None:
    with Hall(halls["desk-1"]) as hall:
        body = {"email": MAIL, "phone": "1", "note": NAME}
        hall.record([Draft("contact", WHO, body)], at=1, by="Ann", step=hall.new_id())
    forgotten(halls)
    in_step(halls)
    assert asyncio.run(messages_about(hub)) == []
    assert traces(halls["desk-1"]) == []


def test_a_hub_that_hears_of_them_again_is_purged_again(halls: dict[str, Path], hub: hubs.Ready) -> None:
    """A desk that has never heard of it fills a hub that was rebuilt empty."""
    with Hall(halls["desk-1"]) as hall:
        person = {"first_name": "Z", "last_name": NAME, "organisation": "W", "kind": "", "side": "", "country": ""}
        more: dict[str, object] = {"language": "", "days": [], "status": "registered", "home_table": None}
        hall.record([Draft("participant", WHO, {**person, **more})], at=2, by="Ann", step=hall.new_id())
    come_in_step(halls["desk-1"])
    come_in_step(halls["organiser"])
    with Hall(halls["organiser"]) as hall:
        forget(hall, WHO, at("2027-04-03T08:00"), by="Olga")
    hubs.stopped(hub)
    shutil.rmtree(hub.folder / "jetstream")
    with hubs.running(hub.folder) as rebuilt:
        come_in_step(halls["desk-1"])
        assert asyncio.run(messages_of(rebuilt, NAME))
        in_step(halls)
        assert asyncio.run(messages_about(rebuilt)) == []
        assert traces(halls["desk-1"]) == []


async def messages_of(hub: hubs.Ready, text: str) -> list[tuple[str, bytes]]:
    async with hubs.joined(hub.creds("organiser")) as organiser:
        return [one for one in await organiser.read("HALL", 1) if text.encode() in one[1]]


def test_neither_a_courier_nor_the_next_load_brings_them_back(
    halls: dict[str, Path], folder: Path, tmp_path: Path
) -> None:
    with Hall(halls["desk-1"]) as hall:
        courier.write_out(hall, tmp_path / "old.jsonl")
    forgotten(halls)
    in_step(halls)
    courier.take_in(tmp_path / "old.jsonl", halls["desk-2"])
    load_into(halls["organiser"], tmp_path / "key", read_folder(folder), Wishes(take_folder=True), at=EVE)
    in_step(halls)
    assert [traces(path) for path in halls.values()] == [[] for _ in halls]
