"""Signing in at a desk by name and PIN, with waits after wrong tries; who was last here when."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.clock import Clock, milliseconds
from app.pin import TRIES, pin_fits, wait_after
from app.staff import named
from db import members
from db.hall import Hall
from db.records import Member


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The PIN was right. `since` is when this member last left this desk; none where they were never here."""

    member: Member
    since: datetime | None


@dataclass(frozen=True, slots=True)
class WrongPin:
    """The PIN was wrong; so many more tries before there is a wait."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many wrong tries: this PIN was not looked at, or was the last for so many seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class NoPin:
    """Nobody of this name is among the staff, or they have no PIN yet."""


Answer = SignedIn | WrongPin | Wait | NoPin


class SignIn:
    """The door of one desk.

    How often a PIN was mistyped is on disk, so that neither locking the desk nor starting it again gives more tries.
    The wait itself runs by this process's own clock, which nobody can set: where the desk is started during a wait,
    the whole wait begins once more.
    """

    def __init__(self, hall: Hall, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that never go back."""
        self._hall = hall
        self._clock = clock
        self._until: dict[str, float] = {}

    def wait(self, name: str) -> int:
        """Seconds until this name may try again; 0 if it may."""
        if name not in self._until:
            self._until[name] = self._clock() + wait_after(members.wrong_tries(self._hall, name))
        return max(0, math.ceil(self._until[name] - self._clock()))

    def attempt(self, name: str, pin: str) -> Answer:
        """Try a PIN; takes some 30 ms. Fault where the file cannot be written."""
        member = named(self._hall, name)
        if member is None or not member.pin:
            return NoPin()
        waiting = self.wait(member.name)
        if waiting:
            return Wait(waiting)
        fits = pin_fits(pin, member.pin)
        wrong = members.count_try(self._hall, member.name, wrong=not fits)
        self._until[member.name] = self._clock() + wait_after(wrong)
        if fits:
            return SignedIn(member, since(self._hall, member.name))
        return Wait(self.wait(member.name)) if wrong >= TRIES else WrongPin(TRIES - wrong)


def leave(hall: Hall, name: str, clock: Clock) -> None:
    """A member locks or leaves this desk: what happens from now on is news to them."""
    members.leave(hall, name, milliseconds(clock.now()))


def since(hall: Hall, name: str) -> datetime | None:
    """When a member last left this desk; none where they were never here."""
    at = members.left(hall, name)
    return datetime.fromtimestamp(at / 1000, UTC) if at is not None else None
