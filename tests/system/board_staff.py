"""Staff in a hurry, for rehearsals: they move, close, delay, cancel, replace, check in and undo."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tests.system.commands import Ran, command

Meeting = dict[str, Any]
TABLES: Final = tuple(str(number) for number in range(1, 26))
ROOMS: Final = ("02.01.12", "02.01.13")
SLOT: Final = timedelta(minutes=20)
FORGOTTEN: Final = timedelta(minutes=11)
"""A move stands out for ten minutes."""
REST: Final = timedelta(minutes=60)
"""So long before the next meetings nobody is at work."""


class Staff:
    """Does one thing at a time, at random but repeatably, and remembers what it has moved."""

    def __init__(self, hall: Path, seed: int) -> None:
        self.hall = hall
        self.random = random.Random(seed)
        self.done: dict[str, int] = {}
        """How often each thing was done."""
        self.moved: dict[str, datetime] = {}
        """When each meeting was touched last."""
        self.steps: list[tuple[str, list[str]]] = []
        """What can be undone, and the meetings in it."""
        self.closures: list[str] = []
        self.cancelled: list[str] = []
        self.late: tuple[str, str] | None = None
        self.things: dict[str, Callable[[datetime, Meeting, Meeting], Ran]] = {
            "arrive": self.arrive,
            "move": self.move,
            "close a table": self.close_table,
            "no-show": self.no_show,
            "move in time": self.move_in_time,
            "undo": self.undo,
            "substitute": self.substitute,
            "delay": self.delay,
            "cancel": self.cancel,
            "close a room": self.close_room,
            "reinstate": self.reinstate,
            "open again": self.reopen,
            "on time": self.on_time,
            "book": self.book,
        }

    def board(self, now: datetime) -> dict[str, Any]:
        """What `treffpunkt board --json` says."""
        return command("board", "--hall", self.hall, "--at", now.isoformat()).json

    def act(self, now: datetime) -> str:
        """Do the next thing that can be done; its name, and what became of it."""
        told = self.board(now)
        coming, running = told["next"] or told["now"], told["now"] or told["next"]
        if not coming or _planned(coming[0]) - now > REST:
            return "nothing to do"
        some = self.random.choice(coming), self.random.choice(running)
        turn = sum(self.done.values())
        name = list(self.things)[turn % len(self.things)]
        self.done[name] = self.done.get(name, 0) + 1
        ran = self.things[name](now, *some)
        assert ran.code in {0, 3}, (name, ran)
        if ran.code == 3:
            return f"{name}: {ran.json['refused']}"
        self._remember(name, ran.json, now, [one["meeting"] for one in some])
        return name

    def touched(self, now: datetime) -> set[str]:
        """Meetings that may stand out."""
        return {meeting for meeting, at in self.moved.items() if now - at <= FORGOTTEN}

    def _remember(self, name: str, said: dict[str, Any], now: datetime, some: list[str]) -> None:
        moves = [one["meeting"] for one in said.get("moves", [])]
        moves += [one["meeting"] for one in said.get("changes", [])]
        if name in {"move", "move in time", "reinstate", "no-show", "substitute"}:
            moves += some
        if name == "undo":
            moves += self.steps.pop()[1]
        elif said.get("step"):
            self.steps.append((said["step"], moves))
        if said.get("closure"):
            self.closures.append(said["closure"])
        self.moved.update(dict.fromkeys(moves, now))

    def _run(self, now: datetime, *words: str) -> Ran:
        return command(*words, "--hall", str(self.hall), "--by", "Ann", "--at", now.isoformat())

    def arrive(self, now: datetime, coming: Meeting, running: Meeting) -> Ran:
        self._run(now, "arrive", coming["host"]["id"])
        return self._run(now, "arrive", running["host"]["id"])

    def move(self, now: datetime, coming: Meeting, _: Meeting) -> Ran:
        for table in self.random.sample(TABLES, len(TABLES)):
            ran = self._run(now, "move", coming["meeting"], "--table", table)
            if ran.code == 0 or not ran.json["refused"].startswith("table"):
                return ran
        return ran

    def move_in_time(self, now: datetime, coming: Meeting, _: Meeting) -> Ran:
        start = _planned(coming) + SLOT * self.random.choice((1, 1, 2))
        return self._run(now, "move", coming["meeting"], "--start", start.isoformat())

    def close_table(self, now: datetime, coming: Meeting, _: Meeting) -> Ran:
        if coming["table"] is None:
            return self.move(now, coming, coming)
        return self._close(now, coming, "--table", coming["table"])

    def close_room(self, now: datetime, coming: Meeting, _: Meeting) -> Ran:
        return self._close(now, coming, "--room", self.random.choice(ROOMS))

    def _close(self, now: datetime, coming: Meeting, *what: str) -> Ran:
        start = _planned(coming)
        times = ("--from", start.isoformat(), "--until", (start + 2 * SLOT).isoformat())
        return self._run(now, "close", *what, *times, "--why", "no power", "--apply")

    def reopen(self, now: datetime, coming: Meeting, running: Meeting) -> Ran:
        if not self.closures:
            return self.move(now, coming, running)
        return self._run(now, "reopen", self.closures.pop(0), "--put-back")

    def no_show(self, now: datetime, _: Meeting, running: Meeting) -> Ran:
        return self._run(now, "no-show", running["meeting"], running["guest"]["id"])

    def substitute(self, now: datetime, coming: Meeting, _: Meeting) -> Ran:
        guest = coming["guest"]["id"]
        other = self.random.choice([name for number in range(1, 102) if (name := f"P{number:03}") != guest])
        return self._run(now, "substitute", guest, other)

    def delay(self, now: datetime, coming: Meeting, _: Meeting) -> Ran:
        self.late = coming["round"], _planned(coming).isoformat()
        return self._delay(now, self.random.choice((5, 10, 15)))

    def on_time(self, now: datetime, *_: Meeting) -> Ran:
        return self._delay(now, 0)

    def _delay(self, now: datetime, minutes: int) -> Ran:
        assert self.late
        return self._run(now, "delay", self.late[0], "--from", self.late[1], "--minutes", str(minutes))

    def cancel(self, now: datetime, coming: Meeting, _: Meeting) -> Ran:
        ran = self._run(now, "cancel", coming["meeting"], "--why", "ill")
        if ran.code == 0:
            self.cancelled.append(coming["meeting"])
        return ran

    def reinstate(self, now: datetime, coming: Meeting, running: Meeting) -> Ran:
        if not self.cancelled:
            return self.move(now, coming, running)
        return self._run(now, "reinstate", self.cancelled.pop())

    def undo(self, now: datetime, coming: Meeting, running: Meeting) -> Ran:
        if not self.steps:
            return self.move(now, coming, running)
        ran = self._run(now, "undo", self.steps[-1][0])
        if ran.code == 3:
            self.steps.pop()
        return ran

    def book(self, now: datetime, coming: Meeting, running: Meeting) -> Ran:
        return self._run(now, "book", coming["host"]["id"], running["guest"]["id"])


def _planned(meeting: Meeting) -> datetime:
    """Its start without the delay."""
    return datetime.fromisoformat(meeting["start"]) - timedelta(minutes=meeting["delayed_min"])
