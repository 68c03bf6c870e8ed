"""A board as people see it: what it takes while its pages turn."""

from collections.abc import Iterator
from typing import Final

from tests.bench.ground import Ground
from tests.bench.news import idle_window
from tests.bench.table import Finding

LIMIT: Final = 5.0
"""Percent of one processor."""


def board(ground: Ground) -> Iterator[Finding]:
    """A board full screen, in step, with more rows than a page has."""
    yield from idle_window(ground, "board", "kiosk-2", LIMIT)
