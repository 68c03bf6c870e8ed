"""A board's window under watch: a process that says what it shows, a line of JSON a look, and saves pictures of it.

python -m tests.system.board_window HALL FOLDER '{"start": …, "began": …, "speed": 60, "size": [1920, 1080]}'
"""

import json
import sys
import time
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from app.clock import Clock, time_text
from app.settings import Settings
from app.terminal import Terminal
from ui import colours
from ui.board.board import BoardWindow
from ui.board.program import needs_of
from ui.following import Following
from ui.kiosk.program import application

LOOK_MS = 250


@dataclass
class Orders:
    """How the board is set, and when a picture is saved."""

    start: str
    """The rehearsal's first moment, with its offset."""
    began: float
    """Its monotonic second, the same in all processes of a machine."""
    speed: float
    size: tuple[int, int]
    picture_s: float
    settings: dict[str, Any]


class Watch:
    """Writes down what a board shows, and what that costs the board without the watch."""

    def __init__(self, hall: Path, folder: Path, orders: Orders) -> None:
        self.folder, self.picture_s = folder, orders.picture_s
        self.terminal = Terminal(hall)
        self.terminal.clock = Clock(datetime.fromisoformat(orders.start), orders.began, orders.speed)
        self.looked_at = self.terminal.now()
        colours.show(orders.settings.get("look", "dark"))
        needs = needs_of(self.terminal, Settings(hall=hall, **orders.settings))
        self.window = BoardWindow(replace(needs, now=self.now))
        self.following = Following(self.terminal)
        self.following.watch(self.window.view, self.window.look)
        self.window.resize(*orders.size)
        self.window.show()
        self.watched = 0.0
        self.pictured = -float("inf")
        self.lines = (folder / "looks.jsonl").open("w", encoding="utf-8")
        self.timer = QTimer(self.window, interval=LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def now(self) -> datetime:
        """The rehearsal's time, which is what the board shows from here on."""
        self.looked_at = self.terminal.now()
        return self.looked_at

    def look(self) -> None:
        began, second = time.process_time(), time.monotonic()
        if second - self.pictured >= self.picture_s:
            self.pictured = second
            name = f"{self.looked_at:%d-%H%M}"
            self.window.grab().save(str(self.folder / f"{name}.png"))
        self.lines.write(json.dumps(self.seen(second)) + "\n")
        self.lines.flush()
        self.watched += time.process_time() - began

    def seen(self, second: float) -> dict[str, Any]:
        state, page = self.window.state, self.window.view.page
        pieces = self.window.view.pieces()
        return {
            "at": time_text(self.looked_at),
            "second": second,
            "cpu": time.process_time() - self.watched,
            "keys": [row.key for row in state.rows] if state else [],
            "page": [page.number, page.of],
            "turn": page.turn,
            "rows": [asdict(row) for row in page.rows],
            "heard": state.head.title if state else "",
            "words": [piece.fitted.layout.text() for piece in pieces],
            "cut": [
                piece.fitted.layout.text()
                for piece in pieces
                if piece.fitted.elided or piece.fitted.width > piece.room.width() + 2
            ],
        }


def main(hall: str, folder: str, orders: str) -> int:
    """Run until the process is ended."""
    app = application()
    Path(folder).mkdir(parents=True, exist_ok=True)
    watch = Watch(Path(hall), Path(folder), Orders(**json.loads(orders)))
    try:
        return app.exec()
    finally:
        watch.following.stop()
        watch.terminal.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
