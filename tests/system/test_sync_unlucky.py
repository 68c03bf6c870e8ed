"""What an unlucky technician meets: odd orders, old copies, far too long texts, the wrong terminal for a command."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import badge, courier, joining
from app.event_folder import read_folder
from app.forgetting import forget
from app.joining import come_in_step, join_with
from app.load import load_into
from db import sending
from db.facts import Draft
from db.hall import Hall
from db.joining import adopt
from tests.system import events, hubs
from tests.system.commands import command
from tests.system.events import at
from tests.system.fleets import EVE, EVENT

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


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "PATIENCE_S", 2.0)


def in_step(halls: dict[str, Path]) -> set[str]:
    for path in (*halls.values(), *halls.values()):
        come_in_step(path)
    return {str(value(path, "SELECT digest FROM terminal")) for path in halls.values()}


def value(path: Path, sql: str) -> object:
    with Hall(path) as hall:
        return hall.value(sql)


def told(path: Path, *people: str) -> None:
    with Hall(path) as hall:
        hall.record([Draft("told", hall.new_id(), {"participant": name}) for name in people], at=AT, by="Ann")


def person(last_name: str = NAME, organisation: str = "W") -> dict[str, object]:
    text = dict.fromkeys(("kind", "side", "country", "language"), "")
    more: dict[str, object] = {"days": [], "status": "registered", "home_table": None}
    return {"first_name": "A", "last_name": last_name, "organisation": organisation, **text, **more}


def traces(path: Path) -> list[str]:
    files = path.rglob("*") if path.is_dir() else path.parent.glob(f"{path.name}*")
    return [file.name for file in files if file.is_file() and NAME.lower().encode() in file.read_bytes().lower()]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("length", [262_000, 400_000])
def test_a_fact_that_is_too_long_is_refused_alone_and_holds_nothing_up(halls: dict[str, Path], length: int) -> None:
    with Hall(halls["desk-1"]) as hall:
        hall.record([Draft("participant", "ā1", person(organisation="W" * length))], at=AT, by="Ann")
    come_in_step(halls["desk-1"])
    assert value(halls["desk-1"], "SELECT count(*) FROM refused") == 1
    assert len(in_step(halls)) == 1


def test_a_change_that_comes_while_somebody_is_purged_is_lost_nowhere(
    halls: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the organiser's last look at the stream and the purge a desk changes the same participant."""
    purge_one, times = sending.purge_one, list[int]()

    async def meanwhile(*arguments: object) -> None:
        if not times:
            times.append(1)
            with Hall(halls["desk-1"]) as hall:
                hall.record([Draft("participant", "ā1", person(organisation="Moved on"))], at=AT, by="Ann")
            await asyncio.to_thread(come_in_step, halls["desk-1"])
        await purge_one(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(sending, "purge_one", meanwhile)
    with Hall(halls["organiser"]) as hall:
        forget(hall, "ā1", at("2027-04-03T08:00"), by="Olga")
    come_in_step(halls["organiser"])
    assert times
    assert len(in_step(halls)) == 1


def test_forgetting_at_a_kiosk_does_not_part_it_from_the_others(halls: dict[str, Path]) -> None:
    command("forget", "ā1", "--by", "Eve", "--hall", halls["kiosk-1"], AT_TIME)
    assert len(in_step(halls)) == 1


def test_what_the_hub_refused_is_forgotten_as_well(tmp_path: Path, hub: hubs.Ready, halls: dict[str, Path]) -> None:
    """Somebody has loaded the folder on a kiosk before it joined: the hub refuses those facts, and they stay."""
    kiosk = halls["kiosk-2"] = tmp_path / "kiosk-2.hall"
    load_into(kiosk, tmp_path / "other.key", read_folder(tmp_path / "event"), at=events.local("2027-03-01T12:00"))
    join_with(kiosk, hub.file("kiosk-2"))
    come_in_step(kiosk)
    assert value(kiosk, "SELECT count(*) FROM refused")
    with Hall(halls["organiser"]) as hall:
        forget(hall, "ā1", at("2027-04-03T08:00"), by="Olga")
    assert len(in_step(halls)) == 1
    assert traces(kiosk) == []


def test_what_was_refused_and_then_came_by_another_way_is_forgotten(halls: dict[str, Path], tmp_path: Path) -> None:
    with Hall(halls["kiosk-1"]) as hall:
        hall.record([Draft("participant", "ā1", person())], at=AT, by="Eve")
        courier.write_out(hall, tmp_path / "carried.jsonl")
    come_in_step(halls["kiosk-1"])  # refused
    with Hall(halls["organiser"]) as hall:
        forget(hall, "ā1", at("2027-04-03T08:00"), by="Olga")
    in_step(halls)
    courier.take_in(tmp_path / "carried.jsonl", halls["organiser"])
    assert len(in_step(halls)) == 1
    assert {name: traces(path) for name, path in halls.items()} == {name: [] for name in halls}


def test_undoing_at_a_kiosk_what_the_hub_refused_is_said_in_a_sentence(halls: dict[str, Path]) -> None:
    made = command(
        "book", "s7", "d6", "--start", "2027-04-04T10:00", "--by", "Eve", "--hall", halls["kiosk-1"], AT_TIME
    )
    assert made.code == 0, made
    come_in_step(halls["kiosk-1"])
    undone = command("undo", made.json["step"], "--by", "Eve", "--hall", halls["kiosk-1"], AT_TIME)
    assert undone.code == 3


def test_what_a_courier_brings_and_a_desk_may_not_pass_on_is_told(halls: dict[str, Path], tmp_path: Path) -> None:
    """A copy of the file that never meets the hub has moved a meeting; a desk takes in what it says."""
    alone = tmp_path / "alone.hall"
    with Hall(halls["desk-2"]) as hall:
        courier.write_out(hall, tmp_path / "whole.jsonl")
    courier.take_in(tmp_path / "whole.jsonl", alone)
    assert command("cancel", "M1", "--by", "Far", "--why", "x", "--hall", alone, AT_TIME).code == 0
    with Hall(alone) as hall:
        courier.write_out(hall, tmp_path / "alone.jsonl")
    taken = command("facts", "in", tmp_path / "alone.jsonl", "--hall", halls["desk-1"])
    assert taken.json["new"] == 1
    assert "take the file in there as well" in taken.err
    assert len(in_step(halls)) == 2
    assert "take the file" not in command("facts", "in", tmp_path / "alone.jsonl", "--hall", halls["organiser"]).err
    assert len(in_step(halls)) == 1


def test_a_pin_does_not_come_to_a_kiosk_by_its_own_command(halls: dict[str, Path]) -> None:
    command("staff", "add", "Eve", "--role", "helper", "--hall", halls["kiosk-1"])
    assert value(halls["kiosk-1"], "SELECT count(*) FROM facts WHERE kind = 'staff'") == 0


def test_a_load_at_a_kiosk_brings_no_contacts_there(halls: dict[str, Path], tmp_path: Path) -> None:
    command("load", tmp_path / "event", "--hall", halls["kiosk-1"], "--key", tmp_path / "organiser.key")
    changed = events.folder_at(tmp_path / "more", people=(*events.PEOPLE, "n9,New,One,Neu,new@example.org,,,"))
    command("load", changed, "--hall", halls["kiosk-1"], "--key", badge.key_path(halls["organiser"]))
    assert value(halls["kiosk-1"], "SELECT count(*) FROM facts WHERE kind = 'contact'") == 0


@pytest.mark.usefixtures("halls")
def test_a_hall_file_of_another_event_is_told_so(tmp_path: Path, hub: hubs.Ready) -> None:
    """Such as one that `demo` has made."""
    wrong = tmp_path / "desk-3.hall"
    load_into(wrong, tmp_path / "demo.key", read_folder(EVENT), at=EVE)
    join_with(wrong, hub.file("desk-3"))
    ran = command("sync", "--once", "--hall", wrong)
    assert ran.code != 0
    assert "eu-us-2016" in ran.err + ran.out


def test_a_credentials_file_that_an_editor_of_windows_has_saved_is_taken(tmp_path: Path, hub: hubs.Ready) -> None:
    file = tmp_path / "bom.creds"
    file.write_bytes(b"\xef\xbb\xbf" + hub.file("kiosk-3").read_bytes().replace(b"\n", b"\r\n"))
    join_with(tmp_path / "k.hall", file)


@pytest.mark.usefixtures("halls")
def test_adopting_twice_at_once_renumbers_nothing(tmp_path: Path, hub: hubs.Ready) -> None:
    path = tmp_path / "kiosk-2.hall"
    join_with(path, hub.file("kiosk-2"))
    come_in_step(path)
    with Hall(path) as hall:
        hall.record([Draft("scan", hall.new_id(), {"outcome": "welcome", "participant": "ā1"})], at=AT)
        before = hall.rows("SELECT id, seq FROM facts WHERE origin = 'kiosk-2'")
        adopt(hall, "kiosk-2")
        assert hall.rows("SELECT id, seq FROM facts WHERE origin = 'kiosk-2'") == before
