"""Invented people and meetings in the hall of the demo event, for the gallery and for tests."""

import tomllib
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from importlib import resources
from typing import Any
from zoneinfo import ZoneInfo

from app.agenda import agenda
from app.changes import Change, Told, What
from app.check_in import Admitted, Refusal, Refused
from app.languages import spoken
from app.slip_news import SlipNews
from app.way import Way, ways_from
from db.records import (
    Arrival,
    Delay,
    Event,
    Participant,
    Place,
    Room,
    Round,
    Session,
    Sitter,
    Sitting,
    SyncState,
    Table,
    Venue,
)
from ui.kiosk.slip_state import SlipState, slip_state
from ui.kiosk.states import Scene

ZONE = ZoneInfo("Europe/Berlin")
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley Marjoribanks " * 3
LONG_ORGANISATION = "Verband der nordwesteuropäischen Präzisionsleichtbau- und Verbundwerkstoffhersteller e.V. " * 3
IN_STEP = SyncState("in_step")
SLIPS = {
    "stale": SlipNews("stale"),
    "printing": SlipNews("printing", lately=True),
    "out": SlipNews("out", lately=True),
    "missing": SlipNews("missing", "no_paper", lately=True),
    "missing-offline": SlipNews("missing", "offline", lately=True),
    "failed": SlipNews("missing", "failed", lately=True),
}
LONG_SLIP = SlipState(
    "Noch einen Terminzettel drucken?",
    True,
    "missing",
    "Der Drucker ist ausgeschaltet oder nicht angeschlossen.\nDer Infopunkt links von Ihnen druckt Ihren Terminzettel.",
)
"""As long as languages get."""


def at(clock: str, day: int = 25) -> datetime:
    """A moment of the demo event, which is on 25 and 26 April 2016."""
    hour, minute = clock.split(":")
    return datetime(2016, 4, day, int(hour), int(minute), tzinfo=ZONE)


def offline(since: str = "09:01", waiting: int = 17, refused: int = 0) -> SyncState:
    """The hub has not been heard since then."""
    return SyncState("offline", at(since), at(since), waiting, refused)


@cache
def venue() -> Venue:
    """The demo event's hall and programme."""
    text = (resources.files("resources") / "eu-us-2016" / "event.toml").read_text(encoding="utf-8")
    told = tomllib.loads(text)
    event = {key: told["event"][key] for key in ("id", "name", "venue", "hall", "floor", "timezone")}
    return Venue(
        Event(**event, languages=tuple(told["event"]["languages"])),
        tuple(_room(room) for room in told["rooms"]),
        tuple(_table(table, room["id"]) for room in told["rooms"] for table in room["tables"]),
        tuple(
            Round(r["id"], r["slot_minutes"], tuple((_iso(a), _iso(b)) for a, b in r["spans"])) for r in told["rounds"]
        ),
        tuple(
            Session(f"S{n}", s["title"], _iso(s["start"]), _iso(s["end"]), tuple(s["rooms"]))
            for n, s in enumerate(told["sessions"], 1)
        ),
        tuple(Place(k["id"], tuple(k["at"])) for k in told["kiosks"]),
        (),
    )


def _iso(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def _room(room: dict[str, Any]) -> Room:
    doors = tuple((x, y) for x, y in room["doors"])
    return Room(room["id"], room.get("label", room["id"]), tuple(room["origin"]), tuple(room["size"]), doors)


def _table(table: dict[str, Any], room: str) -> Table:
    return Table(table["id"], table.get("label", table["id"]), room, tuple(table["at"]), table["seats"])


def scene(clock: str = "09:12", day: int = 25, hall: Venue | None = None, sync: SyncState = IN_STEP) -> Scene:
    """The kiosk in the corridor, at a moment, in the language that is spoken."""
    shown = hall or venue()
    here = shown.places[1]
    return Scene(shown, here, at(clock, day), spoken(), "left", _ways(shown, here), sync)


@cache
def _ways(hall: Venue, here: Place) -> Mapping[str, Way]:
    return ways_from(hall, here)


def participant(**changed: Any) -> Participant:
    """Astrid, or somebody like her."""
    values: dict[str, Any] = {
        "id": "P001",
        "first_name": "Astrid",
        "last_name": "Håkansson",
        "organisation": "Banat Logistics Cluster",
        "kind": "cluster",
        "side": "EU",
        "country": "RO",
        "language": "en",
        "days": ("2016-04-25", "2016-04-26"),
        "status": "registered",
        "home_table": None,
    }
    return Participant(**{**values, **changed})


def sitting(
    clock: str, table: str | None, partner: str, *, day: int = 25, role: str = "host", hall: Venue | None = None
) -> Sitting:
    """A meeting of 20 minutes of P001 with an organisation; `role` `other` makes P001 its interpreter."""
    start = at(clock, day)
    seat = next((t for t in (hall or venue()).tables if t.id == table), None)
    own = Sitter("P001", "Banat Logistics Cluster", "host")
    sitters: tuple[Sitter, ...] = (own, Sitter("P900", partner, "guest"))
    if role == "other":
        host = Sitter("P800", "Skåne Food Innovation Network", "host")
        sitters = (host, sitters[1], Sitter("P001", "Banat Logistics Cluster", "other", "interpreter"))
    number = f"M{day}{clock.replace(':', '')}"
    return Sitting(number, "cluster-to-cluster", False, False, start, start + timedelta(minutes=20), seat, sitters)


def the_day() -> list[Sitting]:
    """The day of the mock-ups."""
    return [
        sitting("09:50", "18", "Wisconsin Lightweight Construction Cluster"),
        sitting("10:30", "4", "Ohio Polymers Alliance"),
        sitting("11:10", "22", "Great Lakes Water Technology Council"),
        sitting("16:20", "9", "Fjord Valves"),
    ]


def admitted(
    sittings: list[Sitting],
    where: Scene,
    *,
    who: Participant | None = None,
    changes: tuple[Change, ...] = (),
    first_seen: Arrival | None = None,
    trusted: bool = True,
) -> Admitted:
    """What a scan of P001 at this scene gives."""
    day = agenda(sittings, where.venue, where.now, "P001", trusted=trusted)
    return Admitted(
        "welcome_back" if first_seen else "welcome", who or participant(), first_seen, day, changes, "scan", trusted
    )


def slip(news: SlipNews = SlipNews("offered"), *, asks: bool = False) -> SlipState:  # noqa: B008 - it is frozen
    """What is said of a slip by a kiosk with the help desk at its left."""
    return slip_state(news, "left", asks=asks)


def refused(outcome: Refusal, who: Participant | None = None) -> Refused:
    """A refusal, of somebody or of nobody known."""
    return Refused(outcome, who, "scan")


def told(clock: str, table: str | None, partner: str, day: int = 25) -> Told:
    """What somebody was told of a meeting."""
    seat = next((t for t in venue().tables if t.id == table), None)
    room = seat.room if seat else None
    return Told(table, table, room, room, at(clock, day), Sitter("P900", partner, "guest"))


def change(what: What, clock: str, before: Told | None, after: Told | None, day: int = 25) -> Change:
    """A change of the meeting that `sitting` makes for this time."""
    return Change(f"M{day}{clock.replace(':', '')}", what, before, after)


def delayed_venue(since: str, minutes: int) -> Venue:
    """The hall with the first round running late."""
    hall = venue()
    delay = Delay("cluster-to-cluster", at(since), minutes)
    return Venue(hall.event, hall.rooms, hall.tables, hall.rounds, hall.sessions, hall.places, (delay,))


def lounge_venue() -> Venue:
    """The hall with words for table labels and long ones for rooms."""
    hall = venue()
    labels = {"02.01.12": "Conference Room Leibniz, East Wing, Level 1", "02.01.13": "Niedersachsen Lounge"}
    rooms = tuple(Room(r.id, labels[r.id], r.origin, r.size, r.doors) for r in hall.rooms)
    named = {"18": "Blue Lounge 12", "4": "Window Seat 4"}
    tables = tuple(Table(t.id, named.get(t.id, t.label), t.room, t.at, t.seats) for t in hall.tables)
    return Venue(hall.event, rooms, tables, hall.rounds, hall.sessions, hall.places, ())


def full_day() -> list[Sitting]:
    """15 meetings, one after the other."""
    morning = ("09:30", "09:50", "10:10", "10:30", "10:50", "11:10", "11:30", "11:50", "12:10")
    clocks = (*morning, "16:00", "16:20", "16:40", "17:00", "17:20", "17:40")
    names = (
        "Fjord Valves",
        "Ohio Polymers Alliance",
        "Istria Mobility Cluster",
        "Great Lakes Water Technology Council",
    )
    return [sitting(clock, str(n % 25 + 1), names[n % 4]) for n, clock in enumerate(clocks)]
