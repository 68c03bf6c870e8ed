"""A terminal without a screen, as a process: does what it is told, in step with its hub, and says what is on disk."""

import json
import random
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from app import conflicts, parts, seating, tickets, walk_in
from app.clock import rehearsal
from app.problems import BadInput, RuleRefusal
from app.sync import Sync
from app.terminal import Terminal
from db import attention, steps
from db.facts import heads_of
from db.hall import Hall

AT: Final = "2016-04-25T09:10"
Done = dict[str, Any]


def scan(terminal: Terminal, code: str) -> Done:
    """A badge is scanned."""
    outcome = terminal.scan(code)
    return {"outcome": outcome.outcome, "facts": [outcome.scan] if outcome.scan else []}


def move(terminal: Terminal, meeting: str, table: str) -> Done:
    """A meeting goes to another table."""
    moved = seating.move(terminal.hall, meeting, terminal.clock, by=terminal.hall.name, table=table)
    return of_step(terminal.hall, moved.step)


def move_anything(terminal: Terminal, seed: int) -> Done:
    """Some meeting goes to some table that is free then."""
    chance = random.Random(seed)
    meetings = [row[0] for row in terminal.hall.rows("SELECT id FROM meetings ORDER BY id")]
    tables = [row[0] for row in terminal.hall.rows("SELECT id FROM tables ORDER BY id")]
    for _ in range(500):
        try:
            return move(terminal, chance.choice(meetings), chance.choice(tables))
        except (RuleRefusal, BadInput):
            continue
    return {"refused": "no table is free"}


def move_somewhere(terminal: Terminal, meeting: str, seed: int) -> Done:
    """A meeting goes to some table that is free then."""
    tables = [row[0] for row in terminal.hall.rows("SELECT id FROM tables ORDER BY id")]
    random.Random(seed).shuffle(tables)
    for table in tables:
        try:
            return move(terminal, meeting, table)
        except RuleRefusal:
            continue
    return {"refused": "no table is free"}


def later(terminal: Terminal, minutes: int) -> Done:
    """Time passes."""
    terminal.clock = rehearsal(terminal.now() + timedelta(minutes=minutes))
    return {}


def decide_everything(terminal: Terminal) -> Done:
    """What holds is decided to hold, of everything that is said differently."""
    hall = terminal.hall
    for kind, entity in attention.conflicts(hall):
        head = heads_of(hall.facts_about([(kind, entity)])[kind, entity])[0]
        conflicts.decide(hall, kind, entity, head.id, terminal.clock, by="Ann")
    return {}


def substitute(terminal: Terminal, leaving: str, coming: str) -> Done:
    """Somebody takes somebody else's place."""
    _, done = parts.substitute(terminal.hall, leaving, coming, terminal.clock, by="Sub")
    return of_step(terminal.hall, done.step) if done else {"facts": []}


def void(terminal: Terminal, name: str) -> Done:
    """A scan does not count."""
    return of_step(terminal.hall, walk_in.void(terminal.hall, name, terminal.clock, by="Void", why="test"))


def give(terminal: Terminal, code: str, participant: str) -> Done:
    """A blank badge becomes somebody's."""
    step = tickets.give(terminal.hall, code, participant, terminal.clock, by="Give", keep_others=False)
    return of_step(terminal.hall, step)


def look(terminal: Terminal) -> Done:
    """How far it is."""
    return {"digest": terminal.hall.value("SELECT digest FROM terminal")}


def of_step(hall: Hall, step: str) -> Done:
    """The facts of a step that is on disk."""
    return {"facts": [fact.id for fact in steps.facts_of(hall, step)]}


ACTS: Final[dict[str, Callable[..., Done]]] = {
    "scan": scan,
    "move": move,
    "move_anything": move_anything,
    "move_somewhere": move_somewhere,
    "later": later,
    "decide_everything": decide_everything,
    "substitute": substitute,
    "void": void,
    "give": give,
    "look": look,
}


def main() -> None:
    """`at_terminal HALL`: a JSON list per line, `[act, arguments …]`; answers each with an object, then has done it."""
    path = Path(sys.argv[1])
    terminal = Terminal(path, at=AT)
    sync = Sync(path, lambda: None, terminal.clock)
    terminal.hall.committed = sync.wake
    sync.start()
    say({"ready": terminal.hall.name})
    for line in sys.stdin:
        act, *arguments = json.loads(line)
        try:
            say(ACTS[act](terminal, *arguments))
        except (RuleRefusal, BadInput) as refusal:
            say({"refused": str(refusal)})
    sync.stop()
    terminal.close()


def say(what: Done) -> None:
    """One line of standard output."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
