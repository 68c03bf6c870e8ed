"""A round runs late from some time on, or no longer does."""

from datetime import datetime
from typing import Final

from app.clock import Clock, time_text
from app.languages import translate
from app.problems import BadInput
from app.steps import Done, take_step
from app.venue import venue_of
from db import venues
from db.facts import Draft, entity_of
from db.hall import Hall

MOST: Final = 600
"""Minutes: what is later than that has been cancelled."""


def delay(hall: Hall, round_: str, since: datetime, minutes: int, clock: Clock, *, by: str) -> tuple[str, Done]:
    """Show all meetings of a round that nominally start at `since` or later so many minutes late; the delay's id.

    0 minutes lifts every delay from then on. Other delays that begin later keep counting from their own time on.
    BadInput for an unknown round, or for minutes that are none.
    """
    if not 0 <= minutes <= MOST:
        raise BadInput(
            translate("app", "--minutes: {minutes} is not from 0 to {most}.").format(minutes=minutes, most=MOST)
        )
    with hall.writing():
        known = [some.id for some in venue_of(hall).rounds]
        if round_ not in known:
            raise BadInput(
                translate("app", "There is no round {round}. The rounds are {known}.").format(
                    round=round_, known=", ".join(known)
                )
            )
        name = entity_of(round_, time_text(since))
        drafts = [Draft("delay", name, {"round": round_, "since": time_text(since), "minutes": minutes})]
        for other, begins in venues.delays_of(hall, round_):
            if other != name and (begins == time_text(since) or (minutes == 0 and begins > time_text(since))):
                drafts.append(Draft("delay", other, None))
        return name, take_step(hall, drafts, clock, by)
