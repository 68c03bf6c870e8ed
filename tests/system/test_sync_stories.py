"""Cursors, newer forms, twins, refused steps: what follows from one another in longer stories."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from app import badge, courier, history
from app.event_folder import read_folder
from app.forgetting import forget
from app.joining import come_in_step, join_with
from app.load import Wishes, load_into
from db.facts import Draft
from db.hall import Hall
from tests.system import events, hubs
from tests.system.commands import command
from tests.system.events import at

NAMES = ("organiser", "desk-1", "desk-2", "kiosk-1")
NAME = "Ngata"
AT = 1_800_000_000_000
AT_TIME = "--at=2027-04-03T08:40"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=3, boards=0, desks=3)) as ready:
        yield ready


@pytest.fixture
def halls(tmp_path: Path, hub: hubs.Ready) -> dict[str, Path]:
    paths = {name: tmp_path / f"{name}.hall" for name in NAMES}
    events.load(paths["organiser"], events.folder_at(tmp_path / "event"))
    for name, path in paths.items():
        join_with(path, hub.file(name))
        come_in_step(path)
    return paths


def in_step(halls: dict[str, Path]) -> set[str]:
    for path in (*halls.values(), *halls.values()):
        come_in_step(path)
    return {str(value(path, "SELECT digest FROM terminal")) for path in halls.values()}


def value(path: Path, sql: str) -> object:
    with Hall(path) as hall:
        return hall.value(sql)


def traces(path: Path) -> list[str]:
    files = path.rglob("*") if path.is_dir() else path.parent.glob(f"{path.name}*")
    return [file.name for file in files if file.is_file() and NAME.lower().encode() in file.read_bytes().lower()]


def forgets(path: Path, who: str = "ā1") -> None:
    with Hall(path) as hall:
        forget(hall, who, at("2027-04-03T08:00"), by="Olga")


def contact(path: Path, who: str = "ā1") -> None:
    with Hall(path) as hall:
        hall.record([Draft("contact", who, {"email": "", "phone": "1", "note": NAME})], at=AT, by="Ann")


def test_a_step_that_the_hub_refused_does_not_end_the_history_of_a_desk(halls: dict[str, Path]) -> None:
    assert command("staff", "add", "Eve", "--role", "helper", "--hall", halls["desk-1"]).code == 0
    come_in_step(halls["desk-1"])
    with Hall(halls["desk-1"]) as hall:
        assert history.entries(hall) == []


def test_newer_forms_and_unknown_kinds_go_through_courier_hub_and_forgetting(
    halls: dict[str, Path], tmp_path: Path
) -> None:
    with Hall(halls["organiser"]) as hall:
        courier.write_out(hall, tmp_path / "out.jsonl")
    lines = [orjson.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    ids = Hall(halls["organiser"]).new_id
    made = [
        line | {"id": ids(), "base": [line["id"]], "version": 2, "body": {"form": 2, "who": NAME}}
        for line in lines
        if line["kind"] in ("participant", "seat", "contact") and line["entity"] in ("ā1", "M1")
    ]
    fresh = ids()
    made.append(made[0] | {"id": fresh, "kind": "robot", "entity": fresh, "base": None, "version": None})
    made.append(made[0] | {"id": ids(), "kind": "robot_arm", "base": [], "version": 1})
    made.append(made[0] | {"id": (n := ids()), "kind": "scan", "entity": n, "base": None, "version": None})
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(map(orjson.dumps, made)))
    courier.take_in(tmp_path / "in.jsonl", halls["organiser"])
    assert len(in_step(halls)) == 1
    assert value(halls["kiosk-1"], "SELECT count(*) FROM facts WHERE kind LIKE 'robot%'") == 2
    forgets(halls["desk-1"])
    assert len(in_step(halls)) == 1
    for path in halls.values():
        with Hall(path) as hall:
            before = hall.value("SELECT digest FROM terminal")
            hall.rebuild()
            assert hall.value("SELECT digest FROM terminal") == before
            bodies = hall.rows("SELECT body FROM facts WHERE kind IN ('participant', 'contact')")
            assert NAME not in str(bodies)


def test_two_machines_with_the_same_credentials_lose_nothing(
    halls: dict[str, Path], tmp_path: Path, hub: hubs.Ready
) -> None:
    twin = halls["twin"] = tmp_path / "twin.hall"
    join_with(twin, hub.file("kiosk-1"))
    come_in_step(twin)
    for path in (halls["kiosk-1"], twin):
        with Hall(path) as hall:
            hall.record([Draft("scan", hall.new_id(), {"outcome": "welcome", "participant": "ā1"})], at=AT)
    assert len(in_step(halls)) == 1
    assert value(halls["desk-1"], "SELECT count(*) FROM scans") == 2


def test_loads_and_desks_that_change_the_same_agree_at_the_end(halls: dict[str, Path], tmp_path: Path) -> None:
    key = badge.key_path(halls["organiser"])
    assert key.exists()
    for number, wishes in enumerate((Wishes(), Wishes(withdraw_missing=True), Wishes(take_folder=True))):
        for desk, meeting in (("desk-1", "M1"), ("desk-2", "M1"), ("desk-1", "M2")):
            command("cancel", meeting, "--by", desk, "--why", "x", "--hall", halls[desk], AT_TIME)
        folder = events.folder_at(tmp_path / f"again-{number}", people=events.PEOPLE[: 5 + number % 2])
        load_into(halls["organiser"], key, read_folder(folder), wishes, at=events.local("2027-03-02T12:00"))
        assert len(in_step(halls)) == 1
        for desk, meeting in (("desk-2", "M1"), ("desk-1", "M2")):
            command("reinstate", meeting, "--by", desk, "--hall", halls[desk], AT_TIME)
    assert len(in_step(halls)) == 1


def test_a_rebuilt_hub_with_other_keys_is_joined_again(halls: dict[str, Path], tmp_path: Path, hub: hubs.Ready) -> None:
    hubs.stopped(hub)
    with hubs.running(hubs.made(tmp_path / "hub2", kiosks=3, boards=0, desks=3)) as other:
        for name, path in halls.items():
            join_with(path, other.file(name))
        assert len(in_step(halls)) == 1
        fresh = tmp_path / "kiosk-3.hall"
        join_with(fresh, other.file("kiosk-3"))
        assert len(in_step(halls | {"k": fresh})) == 1


def test_a_desks_file_copied_to_another_desk_before_joining(
    tmp_path: Path, halls: dict[str, Path], hub: hubs.Ready
) -> None:
    """A courier's file of the whole event, taken in by a terminal that makes facts and joins as a desk."""
    with Hall(halls["organiser"]) as hall:
        courier.write_out(hall, tmp_path / "out.jsonl")
    new = tmp_path / "desk-3.hall"
    courier.take_in(tmp_path / "out.jsonl", new)
    command("cancel", "M1", "--by", "x", "--why", "y", "--hall", new, AT_TIME)
    copied = tmp_path / "copied.hall"
    shutil.copy(new, copied)
    join_with(new, hub.file("desk-3"))
    join_with(copied, hub.file("kiosk-3"))
    whole = halls | {"copied": copied, "desk-3": new}
    assert len(in_step(whole)) == 1
    assert value(halls["desk-1"], "SELECT status FROM meetings WHERE id = 'M1'") == "cancelled"


def test_forgetting_by_two_organisers_machines(halls: dict[str, Path], tmp_path: Path, hub: hubs.Ready) -> None:
    second = tmp_path / "organiser-too.hall"
    join_with(second, hub.file("organiser"))
    come_in_step(second)
    contact(halls["desk-1"])
    forgets(halls["organiser"])
    forgets(second)
    whole = halls | {"second": second}
    assert len(in_step(whole)) == 1
    assert len(in_step(whole)) == 1
    assert {name: traces(path) for name, path in whole.items()} == {name: [] for name in whole}

    async def at_hub() -> list[bytes]:
        async with hubs.joined(hub.creds("organiser")) as organiser:
            return [one[1] for s in ("HALL", "DESK") for one in await organiser.read(s, 1) if NAME.encode() in one[1]]

    assert asyncio.run(at_hub()) == []


def test_ids_of_all_kinds_travel(tmp_path: Path, hub: hubs.Ready) -> None:
    ids = ("m.1", "M1", "m1", "a b", "ü/ö", "😀", "*", ">", "=41", "A", "x" * 100, "ü" * 100, "%2F", "a/b")
    people = tuple(f"{name},A,B,Org,,,," for name in (*ids, "ā1"))
    meetings = tuple(f"{name},kōrero,,,,,ā1,{name},,," for name in ids)
    halls = {name: tmp_path / f"{name}.hall" for name in ("organiser", "desk-1", "kiosk-1")}
    loaded = events.load(halls["organiser"], events.folder_at(tmp_path / "event", people=people, meetings=meetings))
    assert not loaded.problems
    for name, path in halls.items():
        join_with(path, hub.file(name))
    assert len(in_step(halls)) == 1
    for name in ids:
        assert command("cancel", name, "--by", "K", "--why", "x", "--hall", halls["kiosk-1"], AT_TIME).code == 0
        with Hall(halls["desk-1"]) as hall:
            forget(hall, name, at("2027-04-03T08:00"), by="Olga")
    assert come_in_step(halls["kiosk-1"]).refused == len(ids)
    assert len(in_step(halls)) == 1
    assert value(halls["desk-1"], "SELECT count(*) FROM set_aside") == 0
