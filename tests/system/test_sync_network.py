"""A network that loses answers, hangs, crawls or ends: nothing is lost, and nothing counts twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.system import hubs
from tests.system.fleets import Member, assert_converged, codes_of, fleet
from tests.system.proxies import Proxy, proxied

PEOPLE = 5


@contextmanager
def two_terminals(folder: Path) -> Iterator[tuple[dict[str, Member], Proxy, list[str]]]:
    """The organiser's in step, and a kiosk behind a bad network; with badge codes."""
    with (
        hubs.running(hubs.made(folder / "hub", kiosks=1, boards=0, desks=0)) as hub,
        proxied(hub) as proxy,
        fleet(folder, hub, "organiser", "kiosk-1", proxy=proxy, beyond="-1") as members,
    ):
        yield members, proxy, [*codes_of(folder, members["organiser"]).values()][:PEOPLE]


def scanned(kiosk: Member, codes: list[str]) -> None:
    """All of them are on the kiosk's disk."""
    for code in codes:
        assert kiosk.do("scan", code) is not None


@pytest.mark.parametrize("trouble", ["is_deaf", "is_half_open"])
def test_answers_that_are_lost_cost_nothing_but_time(tmp_path: Path, trouble: str) -> None:
    with two_terminals(tmp_path) as (members, proxy, codes):
        setattr(proxy, trouble, True)
        scanned(members["kiosk-1"], codes)
        if trouble == "is_deaf":  # The hub stores what it hears, whether or not anybody hears that it has.
            hubs.wait_for(lambda: members["organiser"].value("SELECT count(*) FROM scans") > 0)
            assert members["kiosk-1"].value("SELECT count(*) FROM outbox") == PEOPLE
        proxy.cut()
        proxy.heal()
        assert_converged(members)
        assert members["organiser"].value("SELECT count(*) FROM scans") == PEOPLE


def test_a_connection_that_hangs_is_given_up_without_help(tmp_path: Path) -> None:
    with two_terminals(tmp_path) as (members, proxy, codes):
        proxy.is_half_open = True
        scanned(members["kiosk-1"], codes)
        proxy.only_new_pass()
        assert_converged(members)


@pytest.mark.soak
def test_a_late_and_slow_network_is_enough(tmp_path: Path) -> None:
    with two_terminals(tmp_path) as (members, proxy, codes):
        proxy.delay_s, proxy.bytes_per_s = 0.2, 20_000
        scanned(members["kiosk-1"], codes)
        assert members["organiser"].do("move_anything", 1) is not None
        assert_converged(members)


def test_a_network_that_comes_and_goes_loses_nothing(tmp_path: Path) -> None:
    with two_terminals(tmp_path) as (members, proxy, codes):
        for code in codes:
            proxy.cut()
            scanned(members["kiosk-1"], [code])
            proxy.heal()
            hubs.wait_for(lambda: not members["kiosk-1"].value("SELECT count(*) FROM outbox"))
        assert_converged(members)
