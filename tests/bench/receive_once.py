"""A terminal in step, in a process of its own: for each fact that arrives, its id and the moment (`time.monotonic`)
at which it was on disk and in the tables, a line each, until standard input ends."""

import json
import sys
import time
from pathlib import Path

from app.sync import Sync
from db.hall import Hall


def main(path: Path) -> None:
    """Tell what arrives."""
    halls: list[Hall] = []
    last = ""

    def changed() -> None:
        nonlocal last
        moment = time.monotonic()
        if not halls:
            halls.append(Hall(path))  # opened on the thread that asks it
        newest = halls[0].value("SELECT max(id) FROM facts") or ""
        if sync.state.state == "in_step" and newest != last:
            last = newest
            print(json.dumps([newest, moment]), flush=True)

    sync = Sync(path, changed)
    sync.start()
    sys.stdin.read()
    sync.stop()


main(Path(sys.argv[1]))
