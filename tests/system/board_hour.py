"""Rehearsals of a board at 60 times the speed: staff at work, and everything that it shows held against the facts.

python -m tests.system.board_hour FOLDER --minutes 60
"""

import argparse
import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, TypeVar

import resources
from app import languages
from tests.system.board_staff import Meeting, Staff
from tests.system.commands import ROOT, command
from ui.board import board_words

SPEED: Final = 60
DEMO: Final = Path(resources.__path__[0]) / "eu-us-2016"
LEAST_S: Final = 8.0
SLACK_S: Final = 0.6
"""Between two looks."""
SEEN_S: Final = 1.6
"""By then the board has looked, and has been looked at."""
AHEAD: Final = timedelta(minutes=60)
CPU_LIMIT: Final = 0.05
LANGUAGES: Final = ("en", "de", "fr")
Look = dict[str, Any]
Told = TypeVar("Told")


@dataclass
class Wall:
    """A board in a process of its own, and what it has shown so far."""

    folder: Path
    process: subprocess.Popen[bytes]
    looks: list[Look] = field(default_factory=list)
    read: int = 0

    def latest(self) -> Look:
        """Its newest look."""
        assert self.process.poll() is None, "the board has ended"
        with (self.folder / "looks.jsonl").open(encoding="utf-8") as lines:
            lines.seek(self.read)
            while (line := lines.readline()).endswith("\n"):
                self.looks.append(json.loads(line))
                self.read = lines.tell()
        return self.looks[-1]


@contextmanager
def wall(hall: Path, folder: Path, **orders: object) -> Iterator[Wall]:
    """Start a board, and wait until it shows something."""
    folder.mkdir(parents=True, exist_ok=True)
    words = [sys.executable, "-m", "tests.system.board_window", str(hall), str(folder), json.dumps(orders)]
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with (
        (folder / "said.txt").open("wb") as said,
        subprocess.Popen(words, cwd=ROOT, env=environ, stderr=said) as process,
    ):
        try:
            until = time.monotonic() + 30
            while not (folder / "looks.jsonl").exists() or not (folder / "looks.jsonl").stat().st_size:
                assert process.poll() is None, (folder / "said.txt").read_text()
                assert time.monotonic() < until
                time.sleep(0.1)
            yield Wall(folder, process)
        finally:
            process.terminate()


def wrong_with(look: Look, staff: Staff) -> list[str]:
    """What a look says that the facts do not, and what cannot be read."""
    now = datetime.fromisoformat(look["at"])
    told = staff.board(now)
    meetings = {one["meeting"]: one for one in (*told["now"], *told["next"])}
    rows = [row for row in look["rows"] if row["key"].startswith("meeting ")]
    wrong = [f"cut: {text}" for text in look["cut"]]
    moves = [row["moved"] for row in rows]
    if moves != sorted(moves, reverse=True):
        wrong.append("what moved does not stand first")
    for row in rows:
        meeting = meetings.get(row["key"].removeprefix("meeting "))
        if meeting:
            wrong += _wrong_row(look, row, meeting)
        elif not row["moved"]:
            wrong.append(f"{row['key']} neither meets nor is next")
        if row["moved"] and row["key"].removeprefix("meeting ") not in staff.touched(now):
            wrong.append(f"{row['key']} did not move")
    return wrong


def _wrong_row(look: Look, row: dict[str, Any], meeting: Meeting) -> list[str]:
    now = datetime.fromisoformat(look["at"])
    start = datetime.fromisoformat(meeting["start"])
    place = (f"{start:%H:%M}", meeting["table_label"] or "–")
    wrong = (
        []
        if (row["time"], row["table"]) == place
        else [f"{row['key']} is at {place}, not at {row['time']} {row['table']}"]
    )
    spoken = [tag for tag in LANGUAGES if look["heard"] == _in(tag, board_words.meetings)]
    wanted = [words for tag in spoken for words in _in(tag, partial(fitting, row, meeting, start - now))]
    if row["status"] not in wanted:
        wrong.append(f"{row['key']} says {row['status']!r}, not {wanted}")
    return wrong


def _in(tag: str, tell: Callable[[], Told]) -> Told:
    with languages.speaking(tag):
        return tell()


def fitting(row: dict[str, Any], meeting: Meeting, wait: timedelta) -> tuple[str, ...]:
    """The words that its status may have, in the language that is spoken."""
    late = meeting["delayed_min"]
    if meeting["table"] is None:
        return (board_words.no_table(),)
    if row["moved"]:
        start = board_words.moved_from("…").split("…")[0]
        return (row["status"] if row["status"].startswith(start) else start, board_words.new_table())
    if wait <= timedelta():
        return (board_words.now(), board_words.waiting(), board_words.replacement())
    return (board_words.delayed(late) if late else board_words.starts_in(wait), board_words.replacement())


def turned_too_soon(looks: list[Look]) -> list[str]:
    """Pages, and languages, that went before they could be read, though most of a page still stood."""
    wrong, since = [], -math.inf
    for before, after in pairwise(looks):
        if before["turn"] == after["turn"]:
            continue
        old = [row["key"] for row in before["rows"]]
        stood, still = after["second"] - since, sum(key in after["keys"] for key in old)
        if stood < LEAST_S - SLACK_S and 0 < len(old) <= 2 * still:
            wrong.append(f"at {after['at']} a page went after {stood:.1f} s")
        since = after["second"]
    return wrong


def rehearse(folder: Path, start: str, minutes: float, boards: dict[str, dict[str, Any]], seed: int = 1) -> list[str]:
    """Let boards run beside staff at work, in a new folder, which keeps what they did and the pictures; what was wrong.

    `minutes` are those of the wall: an hour of the event each.
    """
    folder.mkdir(parents=True)
    hall, first = folder / "event.hall", datetime.fromisoformat(start)
    ran = command("load", DEMO, "--hall", hall, "--at", (first - timedelta(days=30)).isoformat())
    assert ran.code == 0, ran
    staff, began = Staff(hall, seed), time.monotonic()
    with ExitStack() as stack:
        diary = stack.enter_context((folder / "diary.txt").open("w", encoding="utf-8", buffering=1))
        walls = {
            name: stack.enter_context(wall(hall, folder / name, start=start, began=began, speed=SPEED, **orders))
            for name, orders in boards.items()
        }
        wrong = []
        while (passed := time.monotonic() - began) < minutes * 60:
            now = first + timedelta(seconds=passed * SPEED)
            diary.write(f"{now:%d %H:%M} {staff.act(now)}\n")
            time.sleep(SEEN_S)
            for name, one in walls.items():
                look = one.latest()
                found = [f"{name} at {look['at']}: {problem}" for problem in wrong_with(look, staff)]
                diary.writelines(f"{line}\n" for line in found)
                wrong += found
            time.sleep(staff.random.uniform(0.2, 2.5))
        diary.write(f"{staff.done}\n")
        for name, one in walls.items():
            one.latest()
            diary.write(f"{name}: {share_of(one.looks):.2%} of a processor, {len(one.looks)} looks\n")
            found = turned_too_soon(one.looks)
            found += ["it takes too much of the processor"] if share_of(one.looks) > CPU_LIMIT else []
            wrong += [f"{name}: {problem}" for problem in found]
        diary.writelines(f"{line}\n" for line in wrong)
    return wrong


def share_of(looks: list[Look]) -> float:
    """How much of a processor a board has taken, once it was started."""
    first, last = looks[len(looks) // 20], looks[-1]
    return float((last["cpu"] - first["cpu"]) / (last["second"] - first["second"]))


BOARDS: Final[dict[str, dict[str, Any]]] = {
    "in-turn": {"size": [1920, 1080], "settings": {}, "picture_s": 6},
    "two-at-once": {"size": [1080, 1920], "settings": {"board_languages": "both", "look": "light"}, "picture_s": 6},
}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--start", default="2016-04-25T08:20+02:00")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    sys.exit(len(rehearse(asked.folder, asked.start, asked.minutes, BOARDS, asked.seed)))
