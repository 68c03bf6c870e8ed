"""The board as a program: a hall file behind one full-screen window."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from app.board_news import Heard
from app.programme import rooms_meant
from app.settings import Settings
from app.terminal import Terminal
from db.records import SyncState
from ui import colours
from ui.board.board import BoardNeeds, BoardWindow
from ui.board.measures import CAPITAL_MM, measures_of
from ui.collecting import Collecting
from ui.following import Following
from ui.kiosk.program import application, first_pin
from ui.log import log_to_file
from ui.parts.canvas import canvas_of
from ui.shell import Shell


def open_board(path: Path, settings: Settings, *, room: str | None, at: str | None, windowed: bool) -> int:
    """Run the board until somebody with its PIN leaves it; the exit code.

    Fault where the hall file is bad; BadInput for a room that the event has not.
    """
    log_to_file()
    terminal = Terminal(path, at=at)
    following = Following(terminal)
    try:
        venue = terminal.venue()
        if venue and room:
            rooms_meant(venue, room)
        app = application()
        Collecting(app)
        colours.show_event(settings.look, venue.event if venue else None)
        board = BoardWindow(needs_of(terminal, settings, following.state, room=room))
        following.watch(board.view, board.look)  # the view hides its window, which paints nothing
        shell = Shell(
            board,
            leaving_pin="" if windowed else settings.leaving_pin or first_pin(),
            hide_pointer_after_s=settings.hide_pointer_after_s,
            windowed=windowed,
        )
        sys.stderr.write(warning(QGuiApplication.primaryScreen().size(), settings.screen_inches))
        shell.start()
        return app.exec()
    finally:
        following.stop()
        terminal.close()


def needs_of(
    terminal: Terminal, settings: Settings, sync: Callable[[], SyncState] = SyncState, *, room: str | None = None
) -> BoardNeeds:
    """What the board's window asks of its terminal, its settings, and `sync` with the hub."""
    return BoardNeeds(
        venue=terminal.venue,
        board=Heard(terminal.hall, sync).board,
        now=terminal.now,
        trusted=terminal.trusted,
        version=terminal.version,
        sync=sync,
        room=room or settings.board_room or None,
        language=settings.language,
        speaks=settings.board_languages,
        inches=settings.screen_inches,
        motion=settings.motion,
    )


def warning(screen: QSize, inches: int) -> str:
    """A line to staff where figures cannot be as high as they should be; else empty."""
    canvas = canvas_of(screen)
    if not measures_of(canvas, inches).too_small:
        return ""
    return (
        f"A screen of {inches} inches has no room for two lines with figures of {CAPITAL_MM} mm: "
        "they are smaller here, and cannot be read at 5 m. Say the screen's size with "
        "`treffpunkt settings screen_inches`.\n"
    )
