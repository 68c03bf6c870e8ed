"""The days that a participant is registered for."""

from contextlib import suppress
from datetime import date

from db.records import Participant


def days_of(participant: Participant) -> list[date]:
    """Local days in order; none means every day of the event. What is no ISO date is passed over."""
    days = []
    for text in participant.days:
        with suppress(ValueError):
            days.append(date.fromisoformat(text))
    return sorted(days)
