"""What all measurements stand on: the hall files that they read, made once and only if needed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any, Final

import resources
from app import badge, tickets
from app.agenda import zone_of
from app.changes import seen_in
from app.clock import Clock, day_of, milliseconds
from app.event_folder import read_folder
from app.load import load_into
from app.venue import venue_of
from db import questions, scans
from db.facts import Draft
from db.hall import Hall
from tests.bench.big_event import person, write_event
from tests.bench.hubs import filled
from tests.bench.timing import answer_of, environment, python, say

DEMO: Final = Path(resources.__path__[0]) / "eu-us-2016"
LOADED: Final = datetime(2016, 4, 24, 12, 0, tzinfo=UTC)
ARRIVED: Final = datetime(2016, 4, 25, 5, 45, tzinfo=UTC)
MORNING: Final = datetime(2016, 4, 25, 7, 10, tzinfo=UTC)
"""09:10 in the hall: some meetings are over, most are to come."""
AT: Final = "2016-04-25T09:10"
SMALL: Final = 100
IN_THE_HUB: Final = 5_400
"""Participants that make, with their meetings and half of their arrivals, 100,000 facts that kiosks get."""


class Ground:
    """A folder for one run of the bench, and what is made in it."""

    def __init__(self, folder: Path, *, quick: bool) -> None:
        self.folder = folder
        self.quick = quick
        self.participants = 10_000 if quick else 100_000
        self.random = Random(2016)

    @cached_property
    def environ(self) -> dict[str, str]:
        """What all processes are started with."""
        return environment(self.folder)

    @cached_property
    def big_folder(self) -> Path:
        """An event folder of the greatest size."""
        say(f"Writing an event of {self.participants:,} participants …")
        folder = self.folder / "big"
        write_event(folder, self.participants)
        return folder

    @cached_property
    def load(self) -> dict[str, float]:
        """How the big event was loaded, in a process of its own: seconds, megabytes, facts."""
        folder = self.big_folder
        say("Loading it …")
        loaded: dict[str, float] = answer_of(
            python("-m", "tests.bench.load_once", str(folder), str(self.big_path)), self.environ
        )
        return loaded

    @property
    def big_path(self) -> Path:
        """Where the big hall file lies, or will lie."""
        return self.folder / "big.hall"

    @cached_property
    def big(self) -> Path:
        """The big hall, where half of the people have arrived."""
        say(f"{self.load['facts']:,.0f} facts; half of the people arrive …")
        arrive_half(self.big_path, self.participants)
        return self.big_path

    def small(self, name: str) -> Path:
        """A small hall of the same shape, where half of the people have arrived."""
        folder = self.folder / name
        write_event(folder, SMALL)
        path = load_plainly(folder, self.folder / f"{name}.hall")
        arrive_half(path, SMALL)
        return path

    @cached_property
    def demo(self) -> Path:
        """The demo event."""
        return load_plainly(DEMO, self.folder / "demo.hall")

    @cached_property
    def demo_codes(self) -> dict[str, str]:
        """By participant, the tickets of all who are welcome at the demo event on its first day."""
        return codes_of_today(self.demo)

    @cached_property
    def demo_hub(self) -> Path:
        """A hub's folder with the demo event."""
        return filled(self.folder / "demo-hub", load_plainly(DEMO, self.folder / "demo-hub.hall"))

    @property
    def demo_hub_codes(self) -> list[str]:
        """The tickets of all who are welcome at the event of that hub on its first day."""
        return list(codes_of_today(self.demo_hub.with_suffix(".hall")).values())

    @cached_property
    def large_hub(self) -> Path:
        """A hub's folder with 100,000 facts for everybody, a tenth where it is to be quick."""
        folder, people = self.folder / "large", IN_THE_HUB // 10 if self.quick else IN_THE_HUB
        write_event(folder, people)
        hall = load_plainly(folder, self.folder / "large.hall")
        arrive_half(hall, people)
        return filled(self.folder / "large-hub", hall)

    def people(self, count: int, participants: int) -> list[str]:
        """Ids of different people, by chance; all who are asked for where there are no more."""
        return [person(number) for number in self.random.sample(range(participants), count)]


def codes_of_today(path: Path) -> dict[str, str]:
    """By participant, the tickets of all who are welcome on the first day."""
    key, day = badge.read_key(badge.key_path(path)), MORNING.date().isoformat()
    with Hall(path) as hall:
        owned = [(ticket.participant, ticket.code) for ticket, _ in tickets.all_current(hall, key)]
    return {
        owner.id: code
        for owner, code in owned
        if owner.status == "registered" and (not owner.days or day in owner.days)
    }


def load_plainly(folder: Path, path: Path) -> Path:
    """Load an event folder into a new hall file; its path."""
    load_into(path, badge.key_path(path), read_folder(folder), at=LOADED)
    return path


def arrive_half(path: Path, participants: int) -> None:
    """Every second participant is scanned on the first morning, all in one transaction."""
    with Hall(path) as hall:
        drafts = _arrivals(hall, badge.read_key(badge.key_path(path)), participants)
        hall.record(drafts, at=milliseconds(ARRIVED))
        venue = venue_of(hall)
        day, start, end = day_of(MORNING, zone_of(venue))
        assert scans.arrived(hall, start, end, day.isoformat()) == participants // 2


def _arrivals(hall: Hall, key: bytes, participants: int) -> Iterator[Draft]:
    venue = venue_of(hall)
    for number in range(0, participants, 2):
        owner = person(number)
        body: dict[str, Any] = {
            "kiosk": "entrance",
            "outcome": "welcome",
            "code": badge.hashed(badge.ticket(key, venue.event.id, owner, 1)),
            "participant": owner,
            "seen": seen_in(questions.sittings(hall, owner), venue, owner),
        }
        yield Draft("scan", hall.new_id(), body)


def morning() -> Clock:
    """A clock that stands at 09:10 on the first day."""
    return Clock(MORNING)
