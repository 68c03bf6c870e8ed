"""A desk on a hall file: a meeting is moved back and forth, until everything that is open shows it.

Prints, as JSON, by page the milliseconds of each move with all that follows, and of a bare commit beside it.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import staff
from app.clock import Clock
from app.day_plan import slots_of_day
from app.desk import Desk
from app.floor import floor_of
from app.terminal import Terminal
from app.venue import venue_of
from db.hall import Hall
from db.opening import PATIENCE_S, PRAGMAS, use_wal
from db.records import Member
from db.seating import standings
from ui.desk.desk import DeskWindow
from ui.desk.states import Action

MOVES = 60
WARM_UP = 6
PAGES = ("plan", "grid", "find")


def bare_insert(path: Path) -> Callable[[], None]:
    """A function that inserts one row into a plain table and commits it, with the pragmas of a hall file."""
    connection = sqlite3.connect(path, isolation_level=None)
    use_wal(connection, PATIENCE_S)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE IF NOT EXISTS bare (a TEXT, b INTEGER)")
    numbers = count()

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bare VALUES ('x', ?)", (next(numbers),))
        connection.execute("COMMIT")

    return insert


def milliseconds_of(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def two_places(hall: Hall) -> tuple[str, str, list[str]]:
    """A meeting that can be moved, its slot, and two tables: its own and one that is free then."""
    floor = floor_of(hall, venue_of(hall))
    for slot in slots_of_day(floor):
        here = [one for one in standings(hall, slot.start, slot.end) if one.has_table and not one.locked]
        taken = {one.table for one in standings(hall, slot.start, slot.end)}
        free = [table.id for table in floor.venue.tables if table.id not in taken and table.seats >= 4]
        if here and free and here[0].table:
            return here[0].meeting, slot.start, [free[0], here[0].table]
    raise RuntimeError("no meeting of this hall can be moved")


def shown(window: DeskWindow, action: Action) -> None:
    """Do it, and paint all that follows."""
    window.act(action)
    QApplication.processEvents()


def main(path: Path, at: str) -> None:
    """Move on each page in turn."""
    application = QApplication(sys.argv[:1])
    terminal = Terminal(path, at=at)
    terminal.clock = Clock(terminal.clock.now())
    desk = Desk(terminal)
    staff.add(terminal.hall, "Bench", "coordinator", terminal.clock, by="Bench", pin="000000")
    desk.member = Member("Bench", "coordinator", "")
    window = DeskWindow(desk)
    window.resize(1920, 1080)
    window.show()
    meeting, slot, tables = two_places(terminal.hall)
    insert = bare_insert(path.with_name("bare-refresh.db"))
    times: dict[str, list[float]] = {"bare": []}
    for page in PAGES:
        opened = [Action("section", "", value=page), Action("slot", "", slot)]
        for action in opened if page != "find" else [Action("open", "", f"meeting:{meeting}")]:
            window.act(action)
        times[page] = []
        for number in range(WARM_UP + MOVES):
            application.processEvents()
            move = Action("give_table", "", meeting, tables[number % 2])
            taken = milliseconds_of(lambda: shown(window, move))  # noqa: B023 - called at once
            bare = milliseconds_of(insert)
            if number >= WARM_UP:
                times[page].append(taken)
                times["bare"].append(bare)
    print(json.dumps(times))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
