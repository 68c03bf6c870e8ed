"""What a stolen kiosk, or a stolen desk, can do to the others with what the hub lets it write."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.joining import come_in_step, join_with
from db import wire
from db.facts import Draft, Fact, new_ids, text_of
from db.hall import Hall
from tests.system import events, hubs

NAMES = ("organiser", "desk-1", "kiosk-1", "kiosk-2")
EVENT = "māra 2027"
IDS = new_ids()
AT = 1_800_000_000_000


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=3, boards=0, desks=2)) as ready:
        yield ready


@pytest.fixture
def halls(tmp_path: Path, hub: hubs.Ready) -> dict[str, Path]:
    paths = {name: tmp_path / f"{name}.hall" for name in NAMES}
    events.load(paths["organiser"], events.folder_at(tmp_path / "event"))
    for name, path in paths.items():
        join_with(path, hub.file(name))
        come_in_step(path)
    return paths


def scan(name: str, *, origin: str = "kiosk-1", at: int = AT, seq: int = 1, **more: object) -> Fact:
    body = text_of({"outcome": "welcome", "participant": "ā1", **more})
    return Fact(name, "scan", name, None, None, at, None, origin, seq, None, None, None, body)


def written(hub: hubs.Ready, who: str, *facts: Fact, headers: dict[str, str] | None = None) -> None:
    """By hand, with a terminal's credentials."""

    async def write() -> None:
        async with hubs.joined(hub.creds(who)) as terminal:
            for fact in facts:
                subject = wire.subject_of(EVENT, fact)
                answer = await terminal.client.request(subject, wire.line_of(fact), timeout=5, headers=headers)
                assert b'"stream"' in answer.data, answer.data

    asyncio.run(write())


def in_step(halls: dict[str, Path]) -> dict[str, str]:
    for path in (*halls.values(), *halls.values()):
        come_in_step(path)
    return digests(halls)


def digests(halls: dict[str, Path]) -> dict[str, str]:
    found = {}
    for name, path in halls.items():
        with Hall(path) as hall:
            found[name] = hall.value("SELECT digest FROM terminal")
    return found


def value(path: Path, sql: str) -> object:
    with Hall(path) as hall:
        return hall.value(sql)


@pytest.mark.parametrize("status", ["404", "204", "500"])
def test_a_status_in_a_stored_message_does_not_end_what_others_read(
    halls: dict[str, Path], hub: hubs.Ready, status: str
) -> None:
    written(hub, "kiosk-1", scan(next(IDS)), headers={"Status": status})
    written(hub, "kiosk-2", scan(next(IDS), origin="kiosk-2"))
    come_in_step(halls["desk-1"])
    assert value(halls["desk-1"], "SELECT count(*) FROM scans") == 2


def test_two_bodies_under_one_id_do_not_split_the_tables(halls: dict[str, Path], hub: hubs.Ready) -> None:
    name = next(IDS)
    written(hub, "kiosk-1", scan(name))
    come_in_step(halls["desk-1"])  # It has the first one already.
    written(hub, "kiosk-1", scan(name, participant="b/2"))
    assert len(set(in_step(halls).values())) == 1


def test_nobody_takes_over_what_another_terminal_has_made(halls: dict[str, Path], hub: hubs.Ready) -> None:
    name = next(IDS)
    written(hub, "kiosk-2", scan(name, origin="kiosk-2", seq=1))
    in_step(halls)
    written(hub, "kiosk-1", scan(name, origin="kiosk-1", seq=77))
    in_step(halls)
    assert value(halls["desk-1"], f"SELECT origin || seq FROM facts WHERE id = '{name}'") == "kiosk-21"


def test_a_scan_under_the_id_of_a_seat_does_not_touch_the_seat(halls: dict[str, Path], hub: hubs.Ready) -> None:
    name = str(value(halls["desk-1"], "SELECT id FROM facts WHERE kind = 'seat' AND entity = 'M1'"))
    written(hub, "kiosk-1", scan(name, seq=99))
    in_step(halls)
    assert value(halls["desk-1"], f"SELECT origin FROM facts WHERE id = '{name}'") == "organiser"


def test_ids_made_in_a_row_cannot_be_guessed_and_taken(halls: dict[str, Path], hub: hubs.Ready) -> None:
    """The hub answers `duplicate` for an id that a thief has used before: the true fact is never stored."""
    with Hall(halls["desk-1"]) as hall:
        drafts = [Draft("told", hall.new_id(), {"participant": "ā1"}) for _ in range(2)]
        hall.record(drafts, at=AT, by="Ann")
        first, second = (draft.entity for draft in drafts)
    guessed = second if int(second[-12:], 16) - int(first[-12:], 16) == 1 else next(IDS)
    written(hub, "kiosk-1", scan(next(IDS)), headers={"Nats-Msg-Id": guessed})
    in_step(halls)
    assert value(halls["organiser"], "SELECT count(*) FROM told") == 2


def test_a_date_in_the_far_future_from_one_kiosk_does_not_make_all_clocks_untrusted(
    halls: dict[str, Path], hub: hubs.Ready
) -> None:
    written(hub, "kiosk-1", scan(next(IDS), at=wire.LATEST_MS))
    in_step(halls)
    with Hall(halls["desk-1"]) as hall:
        newest = hall.newest()
    assert newest is not None
    assert newest.year < 2100


def test_an_entity_with_the_greatest_version_can_still_be_changed_everywhere(
    halls: dict[str, Path], hub: hubs.Ready
) -> None:
    with Hall(halls["organiser"]) as hall:
        [old] = hall.facts_about([("seat", "M1")])["seat", "M1"]
    forged = old._replace(id=next(IDS), base=f'["{old.id}"]', version=wire.GREATEST, origin="desk-2", seq=1)
    written(hub, "desk-2", forged._replace(body=old.body.replace("n-a", "n-b")))
    in_step(halls)
    with Hall(halls["organiser"]) as hall:
        hall.record([Draft("seat", "M1", {"table": "n-a", "start": None, "end": None})], at=AT, by="Olga")
    assert len(set(in_step(halls).values())) == 1


def test_a_count_that_a_desk_wrote_for_a_kiosk_does_not_silence_the_kiosk(
    halls: dict[str, Path], hub: hubs.Ready
) -> None:
    written(hub, "desk-2", scan(next(IDS), seq=wire.GREATEST))
    in_step(halls)
    with Hall(halls["kiosk-1"]) as hall:
        hall.record([Draft("scan", hall.new_id(), {"outcome": "welcome", "participant": "b/2"})], at=AT)
    in_step(halls)
    assert value(halls["desk-1"], "SELECT count(*) FROM scans") == 2


def test_a_fresh_terminal_takes_the_event_from_who_may_say_it(tmp_path: Path, hub: hubs.Ready) -> None:
    """The first message of an empty hub is a kiosk's, about another event."""

    async def write() -> None:
        async with hubs.joined(hub.creds("kiosk-1")) as thief:
            await thief.asked("hall.nowhere.scan.x.kiosk-1", {})

    asyncio.run(write())
    organiser, desk = tmp_path / "organiser.hall", tmp_path / "desk-1.hall"
    events.load(organiser, events.folder_at(tmp_path / "event"))
    for path in (organiser, desk):
        join_with(path, hub.file(path.stem))
        come_in_step(path)
    assert value(desk, "SELECT id FROM events") == EVENT


def test_what_is_set_aside_does_not_grow_without_end(halls: dict[str, Path], hub: hubs.Ready) -> None:
    async def flood() -> None:
        async with hubs.joined(hub.creds("kiosk-1")) as thief:
            for number in range(3000):
                await thief.client.publish(f"hall.m=C4=81ra=202027.scan.{number:0190}.kiosk-1", b"x")
            await thief.asked("hall.m=C4=81ra=202027.scan.x.kiosk-1", {})

    asyncio.run(flood())
    come_in_step(halls["desk-1"])
    assert int(str(value(halls["desk-1"], "SELECT count(*) FROM set_aside"))) <= 1000
