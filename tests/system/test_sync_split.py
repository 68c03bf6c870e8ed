"""Two halves of a hall that cannot hear each other, and what they find when they can again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from app import badge, courier
from db.hall import Hall
from tests.system import hubs
from tests.system.fleets import Member, assert_converged, assert_rebuilt_alike, codes_of, fleet
from tests.system.proxies import proxied

DISPUTED: Final = "SELECT kind || ' ' || entity FROM conflicts"
MINUTES: Final = 10
BLANK: Final = badge.blank(bytes(badge.KEY_BYTES), "elsewhere", 0, 1)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[hubs.Ready]:
    with hubs.running(hubs.made(tmp_path / "hub", kiosks=2, boards=0, desks=2)) as ready:
        yield ready


def facts_of(answer: dict[str, object] | None) -> list[str]:
    """What was recorded; it has to be something."""
    assert answer is not None
    facts = answer.get("facts")
    assert isinstance(facts, list), answer
    return facts


def somebody_takes_over(desk: Member, leaving: str, first: int) -> None:
    """The first person who is free for it takes somebody's parts."""
    for number in range(first, 76):
        answer = desk.do("substitute", leaving, f"P{number:03}")
        if answer and answer.get("facts"):
            return
    pytest.fail("nobody is free")


def carried(folder: Path, sender: Member, receiver: Member) -> None:
    """A stick goes from one terminal to another that nobody else can reach."""
    file = folder / "stick.jsonl"
    file.unlink(missing_ok=True)
    with Hall(sender.path) as hall:
        courier.write_out(hall, file)
    courier.take_in(file, receiver.path)


def moved_by_both(left: Member, right: Member, meetings: list[str], seed: int) -> str:
    """The next meeting that both can move; each knows nothing of the other."""
    while True:
        meeting = meetings.pop(0)
        answer = left.do("move_somewhere", meeting, seed)
        if answer and answer.get("facts"):
            facts_of(right.do("move_somewhere", meeting, seed + 1))
            return meeting


def table_of(member: Member, meeting: str) -> str:
    """Where a terminal believes that a meeting is."""
    return str(member.value(f"SELECT table_id FROM seats WHERE meeting = '{meeting}'"))


def disputed_seats(left: Member, right: Member, meetings: list[str]) -> set[str]:
    """What both desks said of the same meetings, where that is not the same."""
    return {f"seat {meeting}" for meeting in meetings if table_of(left, meeting) != table_of(right, meeting)}


def test_two_halves_that_were_cut_apart_agree_and_show_every_lost_intent(tmp_path: Path, hub: hubs.Ready) -> None:
    names = ("organiser", "desk-1", "kiosk-1", "desk-2", "kiosk-2")
    with proxied(hub) as proxy, fleet(tmp_path, hub, *names, proxy=proxy, beyond="-2") as members:
        codes = codes_of(tmp_path, members["organiser"])
        [scan] = facts_of(members["kiosk-1"].do("scan", codes["P001"]))
        assert_converged(members)
        meetings = sorted(members["desk-1"].ids("SELECT id FROM meetings WHERE has_table"), reverse=True)
        moved: list[str] = []
        proxy.cut()
        for minute in range(MINUTES):
            moved.append(moved_by_both(members["desk-1"], members["desk-2"], meetings, minute))
            for kiosk in ("kiosk-1", "kiosk-2"):
                facts_of(members[kiosk].do("scan", codes[f"P{2 + minute:03}"]))
            for member in members.values():
                member.do("later", 1)
        for number, desk in enumerate((members["desk-1"], members["desk-2"])):
            somebody_takes_over(desk, "P010", 40 + 10 * number)
            facts_of(desk.do("void", scan))
            facts_of(desk.do("give", BLANK, f"P{20 + number:03}"))
        carried(tmp_path, members["desk-2"], members["kiosk-2"])
        carried(tmp_path, members["kiosk-2"], members["desk-2"])
        expected = disputed_seats(members["desk-1"], members["desk-2"], moved) | {f"badge {badge.hashed(BLANK)}"}
        assert len(expected) > MINUTES // 2
        proxy.heal()
        assert_converged(members)
        found = members["desk-1"].ids(DISPUTED)
        assert expected <= found
        assert any(name.startswith("part ") for name in found)
        assert all(member.ids(DISPUTED) == found for member in members.values())
        members["desk-2"].do("decide_everything")
        assert_converged(members)
        assert not any(member.ids(DISPUTED) for member in members.values())
    assert_rebuilt_alike(members)
