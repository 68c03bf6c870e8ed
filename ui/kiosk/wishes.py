"""What one visitor has chosen, until the kiosk rests again: a language, larger text, high contrast."""

from collections.abc import Callable
from typing import Final

from app import languages
from app.check_in import Outcome
from db.records import Event
from ui import colours
from ui.kiosk.choices import choices_state
from ui.kiosk.needs import KioskNeeds
from ui.kiosk.states import ChoicesState

KEPT_S: Final = 30
"""So long a choice holds where nobody scans after it."""


class Wishes:
    """Kept for whoever stands there. What is spoken and how it looks hold for the whole program."""

    def __init__(self, needs: KioskNeeds, monotonic: Callable[[], float]) -> None:
        self._needs = needs
        self._monotonic = monotonic
        self._since = float("-inf")
        self._language = ""
        self._larger = self._contrast = False
        self._offered: tuple[str, ...] = ()
        self.spoken = self._by_itself = languages.spoken()
        """The tag of the language that was spoken last."""

    def choose_language(self, tag: str) -> None:
        """Speak it, whatever the badge says; the language that is spoken without a wish is none."""
        self._language, self._since = "" if tag == self._by_itself else tag, self._monotonic()

    def toggle(self, kind: str) -> None:
        """Choose `larger` or `contrast`, or take it back."""
        self._larger ^= kind == "larger"
        self._contrast ^= kind == "contrast"
        self._since = self._monotonic()

    def forget(self) -> None:
        """As for somebody who has chosen nothing."""
        self._language, self._larger, self._contrast = "", False, False

    def keep_for(self, outcome: Outcome, shown: Outcome | None) -> None:
        """Who scans in place of somebody else has chosen nothing."""
        before = shown.participant if shown else None
        if before and (outcome.participant is None or outcome.participant.id != before.id):
            self.forget()

    def are_left(self) -> bool:
        """Whether somebody chose and went away, as far as can be told of a kiosk where nobody is known."""
        chosen = bool(self._language) or self._larger or self._contrast
        return chosen and self._monotonic() - self._since >= KEPT_S

    def hold(self, owner: str, event: Event | None) -> bool:
        """Speak the chosen language, else the badge's, else the kiosk's, else the event's first; show the chosen look.

        The event's languages can be chosen, and the one without a wish; without an event, all. True if the look is
        another one than before.
        """
        tags = event.languages if event else ()
        self._by_itself = languages.first_of((owner, self._needs.language), tags)
        self.spoken = self._language or self._by_itself
        languages.speak(self.spoken)
        among = languages.among(tags) if event else tuple(sorted(languages.there()))
        self._offered = tuple(dict.fromkeys((*among, self._by_itself)))
        return colours.show_event("contrast" if self._contrast else self._needs.look, event)

    def others(self) -> tuple[str, ...]:
        """The languages beside the one that is spoken."""
        return tuple(tag for tag in self._offered if tag != self.spoken)

    def state(self) -> ChoicesState:
        """What can be chosen, in the language that is spoken."""
        contrast = None if self._needs.look == "contrast" else self._contrast
        return choices_state(self._offered, self.spoken, larger=self._larger, contrast=contrast)
