"""An event folder → facts: what changed in the folder since it was last loaded, and nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app import badge
from app.clock import Clock, milliseconds
from app.collector import collector_paused
from app.folder.records import EventFolder, Problem
from app.folder_facts import Former, Thing, Wanted, things
from app.problems import BadInput
from app.tickets import check_key
from db import questions, venues
from db.facts import Draft, Fact, body_of, heads_of, held, order_of, text_of
from db.hall import Hall

BATCH = 1000
Progress = Callable[[int, int], None]
"""Called with how many things are done, and how many there are."""


@dataclass(slots=True)
class Loaded:
    """What a load did, or would do, counted in rows of the folder and entries of event.toml."""

    participants: int = 0
    meetings: int = 0
    rooms: int = 0
    tables: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: list[str] = field(default_factory=list)
    """Ids that earlier loads brought and this folder no longer has."""
    kept: list[str] = field(default_factory=list)
    """Ids where staff have changed what the folder also changed; theirs was kept."""
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to load."""

    withdraw_missing: bool = False
    """Cancel participants and meetings that the folder no longer has, and remove its other things."""
    take_folder: bool = False
    """The folder wins over what staff have changed since."""
    dry_run: bool = False
    """Count, and record nothing."""


PLAIN: Final = Wishes()


def load_into(
    path: Path,
    key_file: Path,
    folder: EventFolder,
    wishes: Wishes = PLAIN,
    *,
    at: datetime | None = None,
    progress: Progress | None = None,
) -> Loaded:
    """Load into the hall file at `path`, made where there is none, with its key, made with the first load.

    `at` is the time of the facts; none: by the machine's clock, as the hub corrects it.
    BadInput where badges are known and the key is missing, or belongs to another event.
    """
    if wishes.dry_run and not path.exists():
        with TemporaryDirectory() as scratch, Hall(Path(scratch) / "dry-run.hall", create=True) as hall:
            return load(hall, folder, bytes(badge.KEY_BYTES), wishes, at=at, progress=progress)
    with Hall(path, create=True) as hall:
        if key_file.exists() or questions.first_tickets(hall):
            key = badge.read_key(key_file)
        else:
            key = bytes(badge.KEY_BYTES) if wishes.dry_run else badge.make_key(key_file)
        return load(hall, folder, key, wishes, at=at, progress=progress)


def load(
    hall: Hall,
    folder: EventFolder,
    key: bytes,
    wishes: Wishes = PLAIN,
    *,
    at: datetime | None,
    progress: Progress | None = None,
) -> Loaded:
    """Record what changed. BadInput where the hall file is another event's, or the key another one's."""
    if folder.event is None:
        raise BadInput("The event folder has no usable event.toml.")
    _check_event(hall, folder.event.id, key)
    result = Loaded(
        participants=len(folder.participants),
        meetings=len(folder.meetings),
        rooms=len(folder.rooms),
        tables=len(folder.tables),
        problems=folder.problems,
    )
    missing = _missing(hall, folder)
    result.missing = sorted({thing.id for thing in missing})
    wanted = things(folder, folder.event, key, former(hall))
    total = len(folder.participants) + len(folder.meetings)
    drafts = _drafts(hall, _counted(wanted, total, progress), result, wishes.take_folder)
    if wishes.withdraw_missing:
        drafts = chain(drafts, _drafts(hall, iter(missing), result, wishes.take_folder))
    if wishes.dry_run:
        for _ in drafts:
            pass
    else:
        now, skew = Clock(at, skew=hall.clock_skew).read()
        with collector_paused():
            hall.record(drafts, at=milliseconds(now), skew=skew, source="folder")
    return result


def former(hall: Hall) -> Former:
    """What is on record that the folder may no longer say."""
    return Former(questions.other_parts(hall), questions.platform_codes(hall), questions.forgotten(hall))


def _check_event(hall: Hall, event: str, key: bytes) -> None:
    about = venues.event(hall)
    if about and about.id != event:
        raise BadInput(
            f"{hall.path} is about the event {about.id}, the folder about {event}. Name another file with --hall."
        )
    check_key(hall, key, event)


def _missing(hall: Hall, folder: EventFolder) -> list[Thing]:
    """What earlier loads brought, still holds, and is no longer in the folder; each with what ends it."""
    here = {
        "room": {room.id for room in folder.rooms},
        "table": {table.id for table in folder.tables},
        "round": {some_round.id for some_round in folder.rounds},
        "session": {session.id for session in folder.sessions},
        "place": {place.id for place in folder.places},
        "participant": {row.participant.id for row in folder.participants},
        "meeting": {row.id for row in folder.meetings},
    }
    return [
        Thing(entity, [Wanted(kind, entity, _ending(hall, kind, entity))])
        for kind, ids in here.items()
        for entity in questions.from_folder(hall, kind) - ids - folder.bad
    ]


def _ending(hall: Hall, kind: str, entity: str) -> dict[str, object] | None:
    """A cancelled participant or meeting as it last was; of everything else nothing."""
    if kind not in ("participant", "meeting"):
        return None
    fact = held(hall.facts_about([(kind, entity)])[kind, entity])
    body = body_of(fact.body) if fact else None
    return {**body, "status": "cancelled"} if body else None


def _drafts(hall: Hall, wanted: Iterator[Thing], result: Loaded, take_folder: bool) -> Iterator[Draft]:
    """The facts to write, thing by thing; counts them in `result` on the way."""
    first = hall.newest() is None
    while batch := list(islice(wanted, BATCH)):
        known = {} if first else hall.facts_about({(w.kind, w.entity) for thing in batch for w in thing.wanted})
        for thing in batch:
            drafts: list[Draft] = []
            kept = False
            for want in thing.wanted:
                family = known.get((want.kind, want.entity))
                if family is None:
                    drafts += [Draft(*want)] if want.body is not None else []
                    continue
                base = _base(want, family, take_folder)
                if base:
                    drafts.append(Draft(*want, base))
                kept |= base == ()
            if kept:
                result.kept.append(thing.id)
            if not drafts:
                result.unchanged += 1
            elif (thing.wanted[0].kind, thing.wanted[0].entity) in known:
                result.changed += 1
            else:
                result.added += 1
            yield from drafts


def _base(want: Wanted, family: list[Fact], take_folder: bool) -> tuple[str, ...] | None:
    """What the folder's fact would replace: none if there is nothing to say, empty if staff's value stays."""
    text = text_of(want.body)
    last = max((fact for fact in family if fact.source == "folder"), key=order_of, default=None)
    heads = heads_of(family)
    if heads[0].body == text or (last is None and want.body is None):
        return None
    if take_folder:
        return tuple(head.id for head in heads)
    if last is not None and last.body == text:
        return None
    if last is None or heads[0].body != last.body:
        return ()
    return tuple(dict.fromkeys([last.id, *(head.id for head in heads if head.body == last.body)]))


def _counted(wanted: Iterator[Thing], total: int, progress: Progress | None) -> Iterator[Thing]:
    for count, thing in enumerate(wanted):
        if progress and count % BATCH == 0:
            progress(min(count, total), total)
        yield thing
    if progress:
        progress(total, total)
