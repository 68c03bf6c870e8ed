"""Fifty terminals that all scan at once, until all of them know everything."""

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from db import wire
from db.hall import Hall
from tests.bench.ground import DEMO, Ground, codes_of_today, load_plainly
from tests.bench.hubs import filled
from tests.bench.table import Answer, Finding, Note, Row
from tests.bench.talks import talking
from tests.bench.timing import python, say
from tests.system import hubs

TERMINALS: Final = 50
PROCESSES: Final = 5
SCANS: Final = 200


def fleet(ground: Ground) -> Iterator[Finding]:
    """Terminals at one hub; then, at another, bare connections with the same messages."""
    scans = SCANS // 10 if ground.quick else SCANS
    folder = ground.folder / "fleet"
    folder.mkdir()
    hub = filled(folder / "hub", load_plainly(DEMO, folder / "hub.hall"), kiosks=TERMINALS)
    say(f"{TERMINALS} terminals scan …")
    ours, ends = _run(ground, hub, {"folder": str(folder), "codes": _codes(folder / "hub.hall", scans)}, scans)
    messages = folder / "messages.json"
    messages.write_text(json.dumps({f"kiosk-{n + 1}": _sent(folder / f"kiosk-{n + 1}.hall") for n in range(TERMINALS)}))
    say(f"{TERMINALS} bare connections publish the same …")
    peer, _ = _run(ground, hubs.made(folder / "bare-hub", kiosks=TERMINALS), {"messages": str(messages)}, scans)
    what = f"{TERMINALS} terminals × {scans} scans until all digests are equal"
    yield Row(what, ours, peer, "s", 3.0, "bare nats-py, all reading all")
    scanned = max(one[1] for one in ends) - max(one[0] for one in ends) + ours
    yield Note(f"Fleet: the last scan was on its own disk after {scanned:.1f} s.")
    yield Answer(f"all {TERMINALS} terminals have the same digest", len({digest for *_, digest, _ in ends}) == 1)
    yield Answer(f"all of them have {TERMINALS * scans:,} scans", {count for *_, count in ends} == {TERMINALS * scans})


def _codes(organiser: Path, scans: int) -> list[str]:
    return list(islice(cycle(codes_of_today(organiser).values()), scans))


def _run(ground: Ground, folder: Path, task: dict[str, Any], scans: int) -> tuple[float, list[Any]]:
    """Seconds from the word to the end of the last, and what each said."""
    with ExitStack() as stack:
        hub = stack.enter_context(hubs.running(folder))
        names = [f"kiosk-{number + 1}" for number in range(TERMINALS)]
        talks = [
            stack.enter_context(talking(python("-m", "tests.bench.fleet_once"), ground.environ))
            for _ in range(PROCESSES)
        ]
        for number, talk in enumerate(talks):
            files = [str(hub.file(name)) for name in names[number::PROCESSES]]
            talk.tell(json.dumps({**task, "credentials": files, "others": (TERMINALS - 1) * scans}))
        for talk in talks:
            talk.hear()
        began = time.monotonic()
        for talk in talks:
            talk.tell()
        ends = [one for talk in talks for one in talk.hear()]
    return max(one[0] if isinstance(one, list) else one for one in ends) - began, ends


def _sent(path: Path) -> list[tuple[str, str, str]]:
    """Subject, text and id of each scan that a terminal has made."""
    with Hall(path) as hall:
        mine = [fact for fact in hall.all_facts() if fact.kind == "scan" and fact.origin == hall.name]
    return [(wire.subject_of("eu-us-2016", fact), wire.line_of(fact).decode(), fact.id) for fact in mine]
