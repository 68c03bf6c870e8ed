"""`event.toml` → the event, its hall and its programme."""

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app import languages
from app.folder.columns import ListName, OtherNames
from app.folder.files import Say, bytes_of
from app.folder.hall import read_rooms
from app.folder.headers import MEETING_COLUMNS, PARTICIPANT_COLUMNS
from app.folder.looks import accent_of, board_shows_of, logo_of
from app.folder.programme import read_rounds, read_sessions
from app.folder.section import Section
from db.records import Event, Place, Room, Round, Session, Table

FILE = "event.toml"

_UTC = ZoneInfo("UTC")
_COLUMNS: dict[ListName, tuple[str, ...]] = {"participants": PARTICIPANT_COLUMNS, "meetings": MEETING_COLUMNS}


@dataclass(frozen=True, slots=True)
class Plan:
    """What `event.toml` says. Where it cannot be read at all, `known` is false and nothing can be checked against it.

    A round without spans is one whose spans have problems: its meetings' times cannot be checked.
    """

    known: bool
    event: Event | None
    zone: ZoneInfo
    rooms: tuple[Room, ...]
    tables: tuple[Table, ...]
    rounds: tuple[Round, ...]
    sessions: tuple[Session, ...]
    places: tuple[Place, ...]
    columns: Mapping[ListName, OtherNames]


def read_plan(folder: Path, say: Say, notes: list[str]) -> Plan:
    """The plan as far as it can be read; all that is wrong is said."""
    raw = _toml_of(folder / FILE, say)
    if raw is None:
        none: OtherNames = {}
        return Plan(False, None, _UTC, (), (), (), (), (), {"participants": none, "meetings": none})
    top = Section(raw, "", say)
    about = top.section("event")
    if about is None and "event" not in raw:
        say(None, "event", "there is no [event] table; add it with id, name and timezone")
    zone = _zone_of(about) if about else _UTC
    event = _event_of(about, zone, folder, notes) if about else None
    rooms, tables, inner = read_rooms(top.sections("rooms"))
    round_tables, session_tables, kiosks = (top.sections(key) for key in ("rounds", "sessions", "kiosks"))
    rounds = read_rounds(round_tables, zone)
    sessions = read_sessions(session_tables, zone, rooms)
    places = _places_of(kiosks)
    columns = _other_names(top.section("columns"))
    every = [top, *([about] if about else []), *inner, *round_tables, *session_tables, *kiosks]
    if unknown := [path for section in every for path in section.unknown_keys()]:
        notes.append(f"{FILE}: ignored keys {', '.join(unknown)}")
    return Plan(True, event, zone, rooms, tables, rounds, sessions, places, columns)


def _toml_of(path: Path, say: Say) -> dict[str, object] | None:
    if not os.path.lexists(path):
        say(None, None, "is not in the folder; it names the event, its rooms, tables and rounds: add it")
        return None
    data = bytes_of(path, say)
    if data is None:
        return None
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        line = fault.object[: fault.start].count(b"\n") + 1
        say(None, None, f"line {line}: is not UTF-8 text; save the file again as UTF-8")
    except (ValueError, RecursionError) as fault:
        said = re.search(r"line (\d+)", str(fault))
        line = int(said[1]) if said else data.rstrip().count(b"\n") + 1
        say(None, None, f"line {line}: is not TOML ({fault}); correct it there or above, see https://toml.io")
    return None


def _zone_of(about: Section) -> ZoneInfo:
    name = about.text("timezone", example="Europe/Berlin")
    if not name:
        return _UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        about.say("timezone", f"“{name}” is no time zone; write an IANA name, such as Europe/Berlin")
        return _UTC


def _event_of(about: Section, zone: ZoneInfo, folder: Path, notes: list[str]) -> Event:
    return Event(
        id=about.id(),
        name=about.text("name"),
        venue=about.text("venue", ""),
        hall=about.text("hall", ""),
        floor=about.text("floor", ""),
        timezone=zone.key,
        languages=_languages_of(about, notes) or ("en",),
        accent=accent_of(about, notes),
        logo=logo_of(about, folder),
        board_shows=board_shows_of(about),
    )


def _languages_of(about: Section, notes: list[str]) -> tuple[str, ...]:
    """`languages`, with a note where there are no texts in one."""
    tags = about.texts("languages")
    missing = [f"“{tag}”" for tag in tags if not languages.nearest(tag)]
    if missing:
        are, them = ("are", "them") if len(missing) > 1 else ("is", "it")
        there = ", ".join(sorted(languages.there()))
        notes.append(
            f"event.toml: event.languages: {', '.join(missing)} {are} not there, and nothing speaks {them}; "
            f"there are {there}"
        )
    return tags


def _places_of(kiosks: Sequence[Section]) -> tuple[Place, ...]:
    places: dict[str, Place] = {}
    for number, kiosk in enumerate(kiosks, start=1):
        id, at = kiosk.id(default=f"K{number}"), kiosk.point("at")
        if id in places:
            kiosk.say("id", f"the id {id} stands twice; give each kiosk its own")
        elif at is not None:
            places[id] = Place(id, at)
    return tuple(places.values())


def _other_names(columns: Section | None) -> dict[ListName, OtherNames]:
    """`[columns]`: our column = the header, or a list of headers; for one list under `[columns.participants]`.

    Where only the other way round makes sense (a header = our column), it is read that way.
    """
    found: dict[ListName, dict[str, list[str]]] = {"participants": {}, "meetings": {}}
    if columns is None:
        return dict(found)
    lists = list(_COLUMNS)
    for key, value in columns.raw().items():
        if isinstance(value, dict) and key in lists:
            which: ListName = "participants" if key == "participants" else "meetings"
            for inner, names in value.items():
                _name_column(columns, f"{key}.{inner}", (inner, names), [which], found)
        else:
            _name_column(columns, key, (key, value), lists, found)
    return dict(found)


def _name_column(
    columns: Section,
    path: str,
    pair: tuple[str, object],
    lists: Sequence[ListName],
    found: dict[ListName, dict[str, list[str]]],
) -> None:
    key, value = pair
    names = value if isinstance(value, list) else [value]
    texts = [name for name in names if isinstance(name, str) and name.strip()]
    if len(texts) != len(names) or not texts:
        columns.say(path, "must be the header in your file, in quotes, or a list of such headers")
        return
    ours, headers = (key, texts) if any(key in _COLUMNS[which] for which in lists) else (texts[0], [key])
    fitting = [which for which in lists if ours in _COLUMNS[which]]
    if not fitting:
        known = ", ".join(dict.fromkeys(name for which in lists for name in _COLUMNS[which]))
        columns.say(path, f"{key} is none of our columns; write one of {known}")
    for which in fitting:
        found[which].setdefault(ours, []).extend(headers)
