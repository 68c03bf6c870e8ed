"""Which rows are shown, and for how long: each row once in a turn of all pages, never taken away while it is read."""

import math
import time
from collections.abc import Callable, Sequence
from typing import Final

from ui.board.states import MeetingRow, Page, Row

LEAST_S: Final = 8.0
"""A page stays so long at least."""
ROW_S: Final = 1.0
"""And so long for each of its rows."""


class Paging:
    """Turns the pages. What has just moved comes first on the next one; one page is simply kept up to date."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._shown: list[str] = []
        """Keys of the rows on this page."""
        self._seen: set[str] = set()
        """Keys that were on earlier pages of this turn."""
        self._moved: set[str] = set()
        self._number = 0
        self._round = -1
        """How often all pages have been shown; one page alone counts for as long as it would stay."""
        self._turned = 0
        """Pages since these began; the next time all are shown begins one further on."""
        self._per_page = 0
        self._since = -math.inf

    def page(self, rows: Sequence[Row], per_page: int) -> Page:
        """The page at this moment, of rows in the order of their rank."""
        keys = [row.key for row in rows]
        moved = {row.key for row in rows if isinstance(row, MeetingRow) and row.moved}
        self._seen -= moved - self._moved
        self._moved = moved
        if per_page != self._per_page:
            self._shown, self._per_page, self._round, self._since = [], per_page, -1, -math.inf
        if len(keys) <= per_page:
            self._all(keys)
        elif self._is_read() or not self._still_stands(keys):
            self._turn(keys, per_page)
        left = [key for key in keys if key not in self._seen and key not in self._shown]
        of = self._number + math.ceil(len(left) / per_page)
        return Page(tuple(row for row in rows if row.key in self._shown), self._number, of, self._turned)

    def _is_read(self) -> bool:
        return self._monotonic() - self._since >= max(LEAST_S, ROW_S * len(self._shown))

    def _still_stands(self, keys: Sequence[str]) -> bool:
        """A page of which most is gone has nothing left to be read."""
        standing = sum(key in self._shown for key in keys)
        return 0 < len(self._shown) <= 2 * standing

    def _all(self, keys: list[str]) -> None:
        is_read = self._is_read()
        if is_read or set(keys) - set(self._shown):
            self._since = self._monotonic()  # where one more makes it two pages, what is new has been read first
        if is_read:
            self._begin()
        self._shown, self._seen, self._number = keys, set(), 1

    def _turn(self, keys: Sequence[str], per_page: int) -> None:
        self._seen.update(self._shown)
        pending = [key for key in keys if key not in self._seen]
        if not pending or not self._still_stands(keys):
            self._seen, pending = set(), list(keys)
            self._begin()
        else:
            self._turned += 1
        pages = math.ceil(len(pending) / per_page)
        self._shown, self._since = pending[: math.ceil(len(pending) / pages)], self._monotonic()  # none stands alone
        self._number = 1 + math.ceil(len(self._seen.intersection(keys)) / per_page)

    def _begin(self) -> None:
        """All pages are shown once more."""
        self._round += 1
        self._turned = self._round
