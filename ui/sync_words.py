"""What screens say about being in step with the hub: small, without personal data."""

from datetime import datetime, timedelta
from typing import Final

from app.languages import translate
from db.records import SyncState
from ui.words import clock_and_day

STALE: Final = timedelta(minutes=5)
"""Without news of the hub for so long, people are told of when it is what they see."""


def as_of(sync: SyncState, local: datetime, language: str) -> str:
    """Of when it is what everybody sees; empty where that needs no saying, and on a terminal that never joined."""
    if sync.state == "alone" or sync.news is None or local - sync.news < STALE:
        return ""
    return translate("kiosk", "as of {time}").format(time=clock_and_day(sync.news, local, language))


def troubles(sync: SyncState, local: datetime | None, language: str) -> str:
    """What staff should know, in a line; empty where all is well. `local` tells the zone, once there is an event."""
    return ", ".join(part for part in (offline(sync, local, language), refused(sync), newer(sync)) if part)


def in_full(sync: SyncState, local: datetime | None, language: str) -> str:
    """How far this terminal is in step, whatever it is."""
    states = {
        "alone": translate("desk", "on its own"),
        "catching_up": translate("desk", "catching up"),
        "in_step": translate("desk", "in step"),
        "offline": offline(sync, local, language),
    }
    return "\n".join(part for part in (states[sync.state], refused(sync)) if part)


def offline(sync: SyncState, local: datetime | None, language: str) -> str:
    """Since when, and how much waits to be sent; empty on a terminal that hears the hub."""
    if sync.state != "offline":
        return ""
    since = translate("kiosk", "offline")
    if sync.since and local:
        time = clock_and_day(sync.since, local, language)
        since = translate("kiosk", "offline since {time}").format(time=time)
    waiting = translate("kiosk", "{n} waiting").format(n=sync.waiting) if sync.waiting else ""
    return ", ".join(part for part in (since, waiting) if part)


def refused(sync: SyncState) -> str:
    """How much of what was made here the hub has refused."""
    return translate("kiosk", "refused {n}").format(n=sync.refused) if sync.refused else ""


def newer(sync: SyncState) -> str:
    """That another terminal has a later program, whose facts this one keeps and cannot read."""
    return translate("kiosk", "update this terminal") if sync.newer else ""
