"""The words that screens share, in the language that is installed; dates and times by the locale of a BCP 47 tag.

What only one kind of screen says stands beside it: `ui/kiosk/outcome_words.py`, `ui/kiosk/message_words.py`.
"""

import unicodedata
from datetime import date, datetime, timedelta
from math import ceil

from PySide6.QtCore import QDate, QLocale, QTime

from app.languages import translate

# Times and dates


def clock(moment: datetime, language: str) -> str:
    """Hours and minutes of a moment, as it stands in its own time zone."""
    return QLocale(language).toString(QTime(moment.hour, moment.minute), translate("format", "HH:mm"))


def weekday(day: date, language: str) -> str:
    """Such as Tuesday 26 April."""
    form = translate("format", "dddd '1' MMMM") if day.day == 1 else translate("format", "dddd d MMMM")
    return QLocale(language).toString(QDate(day.year, day.month, day.day), form)


def day_heading(day: date, language: str) -> str:
    """The same at the beginning of a line: French writes days small."""
    text = weekday(day, language)
    return text[:1].upper() + text[1:]


def short_day(day: date, language: str) -> str:
    """Such as Mon 25."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), translate("format", "ddd d"))


def clock_and_day(moment: datetime, local: datetime, language: str) -> str:
    """A moment on the clock of the zone of `local`; with its day where that is another one."""
    there = moment.astimezone(local.tzinfo)
    time = clock(there, language)
    return time if there.date() == local.date() else f"{short_day(there, language)} {time}"


def span(start: datetime, end: datetime, language: str) -> str:
    """From when until when, as figures."""
    return f"{clock(start, language)} \u2013 {clock(end, language)}"


def away(wait: timedelta) -> str:
    """How long until something starts."""
    minutes = max(ceil(wait.total_seconds() / 60), 1)
    if minutes == 1:
        return translate("kiosk", "in 1 minute")
    if minutes < 60:
        return translate("kiosk", "in {minutes} minutes").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return translate("kiosk", "in {hours} h {minutes} min").format(hours=hours, minutes=minutes)


def until(end: datetime, language: str) -> str:
    """When what runs will end."""
    return translate("kiosk", "until {time}").format(time=clock(end, language))


def now() -> str:
    """At this moment, as the beginning of a line."""
    return translate("kiosk", "Now")


def instead_of(planned: datetime, language: str) -> str:
    """The time that a delay replaced."""
    return translate("kiosk", "instead of {time}").format(time=clock(planned, language))


# Names


def is_right_to_left(text: str) -> bool:
    """Whether some of it is read from the right, or wants to be."""
    return any(unicodedata.bidirectional(c) in ("R", "AL", "RLE", "RLO", "LRE", "LRO") for c in text)


def isolated(name: str) -> str:
    """A name that keeps its own direction inside a sentence of another one."""
    if is_right_to_left(name):
        return f"\u2068{name}\u2069"
    return name


def room(label: str) -> str:
    """A room by its label; a bare number gets the word before it."""
    return translate("kiosk", "Room {label}").format(label=label) if _bare(label) else label


def table(label: str) -> str:
    """A table by its label; a bare number gets the word before it."""
    return translate("kiosk", "Table {label}").format(label=label) if _bare(label) else label


def table_in_text(label: str) -> str:
    """A table within a sentence."""
    return translate("kiosk", "table {label}").format(label=label) if _bare(label) else label


def room_in_text(label: str) -> str:
    """A room within a sentence."""
    return translate("kiosk", "room {label}").format(label=label) if _bare(label) else label


def table_caption() -> str:
    """The word beside a giant table label."""
    return translate("kiosk", "Table")


def both_rooms() -> str:
    """A session in both rooms of a hall."""
    return translate("kiosk", "both rooms")


def all_rooms() -> str:
    """A session in all rooms of a hall."""
    return translate("kiosk", "all rooms")


def sides(host: str, guest: str) -> str:
    """Both organisations of a meeting, for somebody who is neither."""
    return translate("kiosk", "{host} and {guest}").format(host=isolated(host), guest=isolated(guest))


def time_open() -> str:
    """In a row, of a meeting without a time."""
    return translate("kiosk", "Time open")


def table_open() -> str:
    """In a row, of a meeting without a table."""
    return translate("kiosk", "Help desk")


def table_open_room() -> str:
    """In a row, in place of the room, of a meeting without a table."""
    return translate("kiosk", "No table yet")


def _bare(label: str) -> bool:
    return label[:1].isdigit() or len(label) <= 2


# The help desk


def desk_sentence(help_desk: str) -> str:
    """Where the help desk is: left, right, ahead, behind, words of the house's own, or unknown."""
    known = {
        "left": translate("kiosk", "The help desk is to your left."),
        "right": translate("kiosk", "The help desk is to your right."),
        "ahead": translate("kiosk", "The help desk is straight ahead."),
        "behind": translate("kiosk", "The help desk is behind you."),
        "": translate("kiosk", "Please ask at the help desk."),
    }
    own = translate("kiosk", "The help desk: {place}.").format(place=isolated(help_desk.strip().rstrip(". ")))
    return known.get(help_desk, own)


def ask_at_desk(help_desk: str) -> str:
    """To go to the help desk, and where it is."""
    known = {
        "left": translate("kiosk", "Please ask at the help desk to your left."),
        "right": translate("kiosk", "Please ask at the help desk to your right."),
        "ahead": translate("kiosk", "Please ask at the help desk straight ahead."),
        "behind": translate("kiosk", "Please ask at the help desk behind you."),
        "": translate("kiosk", "Please ask at the help desk."),
    }
    own = translate("kiosk", "Please ask at the help desk: {place}.").format(
        place=isolated(help_desk.strip().rstrip(". "))
    )
    return known.get(help_desk, own)


# Buttons


def my_day() -> str:
    """The button and the title of the whole day."""
    return translate("kiosk", "My day")


def back() -> str:
    """The button out of the whole day."""
    return translate("kiosk", "Back")


def next_page() -> str:
    """The button to what there was no room for."""
    return translate("kiosk", "Next")


def more_time() -> str:
    """The button that lengthens the countdown."""
    return translate("kiosk", "More time")


def done() -> str:
    """The button that clears the screen."""
    return translate("kiosk", "Done")


def more_rows(count: int) -> str:
    """Rows that do not fit."""
    return translate("kiosk", "and {count} more · My day").format(count=count)


def more_of_day(count: int) -> str:
    """Rows that do not fit into the whole day either."""
    return translate("kiosk", "and {count} more").format(count=count)


# For screen readers


def mark_checked_in() -> str:
    """The green mark."""
    return translate("kiosk", "Checked in")


def mark_notice() -> str:
    """The mark of a refusal or disturbance."""
    return translate("kiosk", "Notice")


def mark_changed() -> str:
    """The card of changes."""
    return translate("kiosk", "Changed")


def badge_under_light() -> str:
    """The picture of the rest screen."""
    return translate("kiosk", "A badge under the light of the scanner")
