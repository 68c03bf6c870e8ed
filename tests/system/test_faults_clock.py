"""Clocks that jump: no crash, and arrivals are the earliest scans of local days."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from app import programme
from app.check_in import scan
from app.clock import Clock
from tests.system.commands import process
from tests.system.events import ZONE, Blind, admitted, loaded_hall, ticket

NIGHT = datetime(2027, 4, 3, 13, 59, tzinfo=UTC)
"""A minute before the clocks go back in Auckland."""
JUMPS = st.sampled_from([-86400, 86400, -3600, 3600, -60, 60, 1, 0, -86399])


@settings(max_examples=40)
@given(st.lists(st.tuples(JUMPS, st.booleans()), min_size=1, max_size=12))
def test_however_the_clock_jumps_arrivals_are_the_earliest_scans_of_local_days(jumps: list[tuple[int, bool]]) -> None:
    earliest: dict[str, datetime] = {}
    moment = NIGHT
    with TemporaryDirectory() as folder, loaded_hall(Path(folder)) as hall:
        for seconds, vouched in jumps:
            moment += timedelta(seconds=seconds)
            outcome = admitted(scan(hall, ticket("ā1"), Clock(moment) if vouched else Blind(moment)))
            day = f"{moment.astimezone(ZONE):%Y-%m-%d}"
            assert outcome.outcome == ("welcome_back" if day in earliest else "welcome")
            assert (outcome.first_seen.at if outcome.first_seen else None) == earliest.get(day)
            assert outcome.changes == ()
            earliest[day] = min(moment, earliest.get(day, moment))
        for first in earliest.values():
            assert programme.status(hall, Clock(first))[2] == 1
            assert admitted(scan(hall, ticket("ā1"), Clock(first), dry_run=True)).first_seen is not None


def test_jumps_of_a_day_and_over_the_clock_change_leave_each_day_its_arrival(tmp_path: Path) -> None:
    with loaded_hall(tmp_path) as hall:
        path = hall.path
    outcomes = []
    for when in (
        "2027-04-04T02:30+13:00",
        "2027-04-04T02:30+12:00",
        "2027-04-03T02:30",
        "2027-04-05T02:30",
        "2027-04-04T00:00",
        "2027-04-03T23:59",
    ):
        ran = process("scan", ticket("ā1"), "--hall", path, "--at", when, "--json")
        assert (ran.code, ran.err) == (0, "")
        outcomes.append(json.loads(ran.out)["outcome"])
    assert outcomes == ["welcome", "welcome_back", "welcome", "welcome", "welcome_back", "welcome_back"]
    last = process("scan", ticket("ā1"), "--hall", path, "--at", "2027-04-04T12:00", "--json").json
    assert last["first_seen"]["at"] == "2027-04-04T00:00:00+13:00"
