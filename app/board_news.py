"""What a board has heard of: a terminal that was away from the hub learns late that a meeting has moved.

People read its old place here until that moment, so the move stands out from then on as any other.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from app.board import AHEAD, NEWS, Board, Place, board_at
from app.clock import time_text
from db import questions
from db.hall import Hall
from db.records import SyncState

PAST: Final = timedelta(hours=3)
"""Meetings that began earlier are over."""


class Heard:
    """A hall as one board shows it; remembers where meetings were the last time it looked."""

    def __init__(self, hall: Hall, sync: Callable[[], SyncState] = SyncState) -> None:
        self._hall, self._sync = hall, sync
        self._listens = False
        self._places: dict[str, Place] = {}
        self._moved: dict[str, tuple[datetime, Place]] = {}
        """When it was heard that they have moved, and where they were."""

    def board(self, now: datetime, room: str | None = None) -> Board:
        """As `board_at`; what was heard in the last ten minutes stands out too, however long ago it was done."""
        if not self._listens:
            self._listens = not self._hall.role or self._sync().state == "in_step"
        if self._listens:
            self._listen(now)
        return board_at(self._hall, now, room, {name: place for name, (_, place) in self._moved.items()})

    def _listen(self, now: datetime) -> None:
        """What an earlier look did not know. A table that was taken away for a while is no other place."""
        self._moved = {name: one for name, one in self._moved.items() if now - NEWS < one[0] <= now}
        self._places = {name: place for name, place in self._places.items() if place.start and place.start > now - PAST}
        soon = questions.sittings_starting(self._hall, time_text(now - PAST), time_text(now + AHEAD))
        others = self._places.keys() - {one.meeting for one in soon}  # they have gone to a later time, or are cancelled
        for one in (*soon, *questions.sittings_of(self._hall, sorted(others))):
            if one.table and one.start:
                place = Place(one.table.id, one.start)
                before = self._places.setdefault(one.meeting, place)
                if before != place:
                    self._moved.setdefault(one.meeting, (now, before))
                    self._places[one.meeting] = place
