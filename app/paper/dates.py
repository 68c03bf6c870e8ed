"""Dates and times on paper, in the language that is spoken. There is no Qt here that would know how."""

import re
from datetime import date, datetime
from functools import cache
from typing import Final

from app.languages import translate
from db.faults import QT_TRANSLATE_NOOP

WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("paper", "Mon"),
    QT_TRANSLATE_NOOP("paper", "Tue"),
    QT_TRANSLATE_NOOP("paper", "Wed"),
    QT_TRANSLATE_NOOP("paper", "Thu"),
    QT_TRANSLATE_NOOP("paper", "Fri"),
    QT_TRANSLATE_NOOP("paper", "Sat"),
    QT_TRANSLATE_NOOP("paper", "Sun"),
)
MONTHS: Final = (
    QT_TRANSLATE_NOOP("paper", "January"),
    QT_TRANSLATE_NOOP("paper", "February"),
    QT_TRANSLATE_NOOP("paper", "March"),
    QT_TRANSLATE_NOOP("paper", "April"),
    QT_TRANSLATE_NOOP("paper", "May"),
    QT_TRANSLATE_NOOP("paper", "June"),
    QT_TRANSLATE_NOOP("paper", "July"),
    QT_TRANSLATE_NOOP("paper", "August"),
    QT_TRANSLATE_NOOP("paper", "September"),
    QT_TRANSLATE_NOOP("paper", "October"),
    QT_TRANSLATE_NOOP("paper", "November"),
    QT_TRANSLATE_NOOP("paper", "December"),
)


def day_in_words(day: date) -> str:
    """As on the programme and at the beginning of a line, since French writes days small: `Mon 25 April`."""
    pattern = translate("format", "ddd '1' MMMM") if day.day == 1 else translate("format", "ddd d MMMM")
    weekday, month = translate("paper", WEEKDAYS[day.weekday()]), translate("paper", MONTHS[day.month - 1])
    text = _form(pattern).format(ddd=weekday, d=day.day, MMMM=month)
    return text[:1].upper() + text[1:]


def clock(moment: datetime) -> str:
    """`09:50`, as it stands in its own zone."""
    return _form(translate("format", "HH:mm")).format(HH=f"{moment.hour:02}", mm=f"{moment.minute:02}")


def widest_clock() -> str:
    """What takes as much room as any time, where figures are of one width."""
    return _form(translate("format", "HH:mm")).format(HH="00", mm="00")


@cache
def _form(pattern: str) -> str:
    """The letters of Qt's patterns that are used here become gaps; what stands in quotation marks is said as it is."""
    return re.sub(r"'([^']*)'|ddd|d|MMMM|HH|mm", lambda found: found[1] or f"{{{found[0]}}}", pattern)
