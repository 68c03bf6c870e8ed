"""The board: follows the clock and the facts, and turns its pages."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.board import Board
from app.problems import BadInput
from app.settings import BoardLanguages
from db.faults import Fault
from db.records import SyncState, Venue
from ui import fonts
from ui.board import board_words
from ui.board.board_state import Moment, board_state, head_of, message_state
from ui.board.board_view import BoardView
from ui.board.paging import Paging
from ui.board.speech import each, joined, joined_heads, languages_of
from ui.board.states import BoardState, Page

_log = logging.getLogger(__name__)

LOOK_MS = 500
"""How often the board looks at the clock, and whether the hall file has changed."""
RETRY_S = 2.0
"""How often it looks again while there is no event, or the disk fails."""


@dataclass(frozen=True, slots=True)
class BoardNeeds:
    """Callables that are asked on the screen's thread, and one terminal's settings."""

    venue: Callable[[], Venue | None]
    """The event as it is known at this moment; none while none is loaded. Raises `Fault`."""
    board: Callable[[datetime, str | None], Board]
    """What the hall does at a moment (UTC), in all rooms or one. Raises `Fault`, and `BadInput` for an unknown room."""
    now: Callable[[], datetime]
    """In UTC, aware."""
    trusted: Callable[[], bool]
    """Whether the clock can be believed. Raises `Fault`."""
    version: Callable[[], int]
    """Another number after every change that another program, or the hub, has made. Raises `Fault`."""
    sync: Callable[[], SyncState] = SyncState
    """How far this terminal is in step with the hub."""
    room: str | None = None
    """The id or label of the one room to show."""
    language: str = ""
    """BCP 47; empty: the event's first that is spoken."""
    speaks: BoardLanguages = "one"
    """This language alone, or all of the event's in turn, or two at once."""
    inches: float = 55
    """The diagonal of the screen."""
    motion: bool = False


class BoardWindow(QWidget):
    """Drives the view. Everything that can fail ends in a calm screen, which goes away by itself."""

    def __init__(
        self, needs: BoardNeeds, parent: QWidget | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        fonts.load_fonts()
        self._needs = needs
        self._monotonic = monotonic
        self._paging = Paging(monotonic)
        self._event: tuple[str, ...] = ()
        """The languages of the event, as long as it was known."""
        self._spoken = languages_of(needs.speaks, needs.language, (), Page(()))
        self._board: Board | None = None
        """What was last read; none while there is nothing to show but a statement."""
        self._message: Callable[[], BoardState] = lambda: message_state(board_words.not_loaded())
        """Says that statement in the language that is spoken."""
        self._at: Moment | None = None
        self._state: BoardState | None = None
        self._around: tuple[object, ...] = ()
        """The hall file's version and the minute, when the hall was last read."""
        self._again_at = float("-inf")
        self.view = BoardView(self, inches=needs.inches, motion=needs.motion)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    @property
    def state(self) -> BoardState | None:
        """All that there is to show at this moment, on however many pages; none before the first look."""
        return self._state

    def look(self) -> None:
        """Follow the clock and what other programs and the hub have changed; turn the page when it has been read."""
        if self._board is None and self._monotonic() < self._again_at:
            return
        with self._calm_if_it_fails():
            around = self._needs.version(), self._needs.now().replace(second=0, microsecond=0)
            if around != self._around or self._board is None:
                self._read()
                self._around = around
                self._state = self._told()
            elif self._state and self._at:
                self._at = replace(self._at, now=self._needs.now(), sync=self._needs.sync())
                heads = [head_of(self._board, replace(self._at, language=tag)) for tag in each(self._spoken)]
                self._state = replace(self._state, head=joined_heads(heads))
            self._show()

    def _read(self) -> None:
        venue = self._needs.venue()
        self._board = self._at = None
        self._again_at = self._monotonic() + RETRY_S
        if venue is None:
            self._message = lambda: message_state(board_words.not_loaded())
            return
        self._event = venue.event.languages
        at = Moment(venue, self._needs.now(), room=self._needs.room, sync=self._needs.sync())
        if not self._needs.trusted():
            self._message = lambda: message_state(board_words.clock_wrong(), at)
            return
        try:
            self._board, self._at = self._needs.board(at.now, at.room), at
        except BadInput:
            self._message = lambda: message_state(board_words.no_such_room(at.room or ""), replace(at, room=None))

    def _told(self) -> BoardState:
        """All that there is to show, in the languages of this page."""
        board, at = self._board, self._at
        if board is None or at is None:
            return joined([self._message() for _ in each(self._spoken)])
        return joined([board_state(board, replace(at, language=tag)) for tag in each(self._spoken)])

    def _show(self) -> None:
        """Show the page of this moment, in its languages: these change with the page, all of it at once."""
        if not self._state:
            return
        self.view.prepare(self._state.letters)
        page = self._paging.page(self._state.rows, self.view.measures.rows)
        spoken = languages_of(self._needs.speaks, self._needs.language, self._event, page)
        if spoken != self._spoken:
            self._spoken = spoken
            self._state = self._told()
            keys = {row.key for row in page.rows}
            page = replace(page, rows=tuple(row for row in self._state.rows if row.key in keys))
        self.view.render(self._state, page)

    @contextmanager
    def _calm_if_it_fails(self) -> Iterator[None]:
        try:
            yield
        except Fault as fault:
            _log.warning("the board takes a break: %s", fault)
            self._break_down()
        except Exception:  # noqa: BLE001 - people see a calm screen whatever happens; the log has it all
            _log.exception("the board takes a break by a bug")
            self._break_down()

    def _break_down(self) -> None:
        self._board = self._at = None
        self._again_at = self._monotonic() + RETRY_S
        self._message = lambda: message_state(board_words.out_of_order(), mark="pause")
        self._state = self._told()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.view.setGeometry(self.rect())
        self._show()
