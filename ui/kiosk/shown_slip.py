"""The slip of the person who is shown: offered, asked for once, and looked after while they stand there."""

import logging
from collections.abc import Callable
from typing import Final

from app.slip_news import SlipNews
from db.faults import Fault
from ui.kiosk.needs import KioskNeeds
from ui.kiosk.slip_state import SlipState, slip_state

_log = logging.getLogger(__name__)

ASKS_S: Final = 8.0
"""So long a second press is waited for, where one slip was asked for a moment ago."""
TAP_S: Final = 0.6
"""Presses that follow more quickly are one."""
_NOTHING: Final = SlipNews("offered")
_FAILED: Final = SlipNews("missing", "failed")


class ShownSlip:
    """Asks for news of one person at a time. Nothing that fails here reaches the rest of the screen."""

    def __init__(self, needs: KioskNeeds, monotonic: Callable[[], float]) -> None:
        self._print = needs.print_slip
        self._ask = needs.slip
        self._help_desk = needs.help_desk
        self._monotonic = monotonic
        self.show("")

    def show(self, participant: str) -> None:
        """From now on it is about this participant, by id; about nobody where that is empty."""
        self._participant = participant
        self._pressed_at = self._asked_at = float("-inf")
        self._failed = False
        self._news = _NOTHING
        self.look()

    def look(self) -> bool:
        """Ask for news; whether paper has come to be missing, or is so for another reason."""
        before, self._news = self._news, self._latest()
        return self._news.state == "missing" and (before.state, before.problem) != ("missing", self._news.problem)

    def press(self) -> None:
        """The person wants paper. Whoever asked for a slip within the last minute is asked whether it is a second."""
        now = self._monotonic()
        if now - self._pressed_at < TAP_S:
            return
        self._pressed_at = now
        if self._news.lately and self._news.problem != "failed" and not self._is_asking():
            self._asked_at = now
        else:
            self.print()

    def print(self) -> None:
        """Ask for the slip; it comes, or what is the matter is told."""
        self._asked_at = float("-inf")
        if self._print is None or not self._participant:
            return
        try:
            self._print(self._participant)
            self._failed = False
        except Exception as trouble:  # noqa: BLE001 - a visitor is sent to the help desk whatever it is
            _log.warning("no slip: %s", trouble, exc_info=not isinstance(trouble, Fault))
            self._failed = True
        self.look()

    def state(self) -> SlipState | None:
        """What there is to show; none where there is no printer."""
        if self._print is None:
            return None
        return slip_state(self._news, self._help_desk, asks=self._is_asking())

    def _is_asking(self) -> bool:
        return self._news.lately and self._monotonic() - self._asked_at < ASKS_S

    def _latest(self) -> SlipNews:
        if self._print is None or not self._participant:
            return _NOTHING
        if self._failed:
            return _FAILED
        try:
            return self._ask(self._participant)
        except Exception as trouble:  # noqa: BLE001 - see `print`
            if self._news != _FAILED:  # said once
                _log.warning("no news of a slip: %s", trouble, exc_info=not isinstance(trouble, Fault))
            return _FAILED
