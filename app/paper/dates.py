"""Dates and times on paper, in the language that is spoken. There is no Qt here that would know how."""

import re
from datetime import date, datetime
from typing import Final

from app.languages import translate

_LETTERS: Final = re.compile(r"'([^']*)'|ddd|d|MMMM|HH|mm")
"""Of Qt's patterns those letters that are used here; what stands between quotation marks is said as it is."""


def day_in_words(day: date) -> str:
    """As on the programme and at the beginning of a line, since French writes days small: `Mon 25 April`."""
    values = {"ddd": _weekdays()[day.weekday()], "d": str(day.day), "MMMM": _months()[day.month - 1]}
    pattern = translate("format", "ddd '1' MMMM") if day.day == 1 else translate("format", "ddd d MMMM")
    text = _filled(pattern, values)
    return text[:1].upper() + text[1:]


def clock(moment: datetime) -> str:
    """`09:50`, as it stands in its own zone."""
    return _clock(f"{moment:%H}", f"{moment:%M}")


def widest_clock() -> str:
    """What takes as much room as any time, where figures are of one width."""
    return _clock("00", "00")


def _clock(hours: str, minutes: str) -> str:
    return _filled(translate("format", "HH:mm"), {"HH": hours, "mm": minutes})


def _filled(pattern: str, values: dict[str, str]) -> str:
    return _LETTERS.sub(lambda found: values.get(found[0], found[1] or ""), pattern)


def _weekdays() -> tuple[str, ...]:
    return (
        translate("paper", "Mon"),
        translate("paper", "Tue"),
        translate("paper", "Wed"),
        translate("paper", "Thu"),
        translate("paper", "Fri"),
        translate("paper", "Sat"),
        translate("paper", "Sun"),
    )


def _months() -> tuple[str, ...]:
    return (
        translate("paper", "January"),
        translate("paper", "February"),
        translate("paper", "March"),
        translate("paper", "April"),
        translate("paper", "May"),
        translate("paper", "June"),
        translate("paper", "July"),
        translate("paper", "August"),
        translate("paper", "September"),
        translate("paper", "October"),
        translate("paper", "November"),
        translate("paper", "December"),
    )
