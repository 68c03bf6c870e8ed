"""What a board says."""

from datetime import date, datetime, timedelta
from math import ceil

from app.languages import translate
from ui.words import clock, isolated, room_in_text, table_in_text, weekday

NO_TABLE = "\u2013"


def meetings() -> str:
    """The board's title."""
    return translate("board", "Meetings")


# What becomes of a meeting


def now() -> str:
    """It runs."""
    return translate("board", "now")


def starts_in(wait: timedelta) -> str:
    """How long until it starts, in few letters."""
    minutes = max(ceil(wait.total_seconds() / 60), 1)
    if minutes < 60:
        return translate("board", "in {n} min").format(n=minutes)
    hours, minutes = divmod(minutes, 60)
    if minutes:
        return translate("board", "in {hours} h {n} min").format(hours=hours, n=minutes)
    return translate("board", "in {hours} h").format(hours=hours)


def moved_from(before: str) -> str:
    """It was at another table, or another time, a few minutes ago."""
    return translate("board", "moved from {before}").format(before=isolated(before))


def table_and_room(table: str, room: str) -> str:
    """A former table whose label there is in another room too."""
    return translate("board", "{table}, {room}").format(table=isolated(table), room=isolated(room))


def new_table() -> str:
    """It had no table a few minutes ago."""
    return translate("board", "has a table now")


def no_table() -> str:
    """It has none."""
    return translate("board", "no table: ask the desk")


def waiting() -> str:
    """One side is there."""
    return translate("board", "waiting")


def delayed(minutes: int) -> str:
    """Its round runs late."""
    return translate("board", "delayed {n} min").format(n=minutes)


def replacement() -> str:
    """Somebody else comes than was planned."""
    return translate("board", "replacement")


def unnamed() -> str:
    """In place of an organisation that is not known."""
    return translate("board", "Participant")


# The head and the foot


def slot_ends(start: datetime, language: str) -> str:
    """Above how long a running slot still takes."""
    return translate("board", "{time} round ends in").format(time=clock(start, language))


def time_left(left: timedelta) -> str:
    """Minutes, in the last one seconds."""
    seconds = max(ceil(left.total_seconds()), 0)
    if seconds < 60:
        return translate("board", "{n} s").format(n=seconds)
    return translate("board", "{n} min").format(n=ceil(seconds / 60))


def page(number: int, of: int) -> str:
    """Which page is shown."""
    return translate("board", "Page {number} of {of}").format(number=number, of=of)


def session_comes(title: str, start: datetime, language: str) -> str:
    """A session later today."""
    return translate("board", "{time} {title}").format(time=clock(start, language), title=isolated(title))


# In place of meetings


def later_day(day: date, start: datetime, language: str) -> tuple[str, str]:
    """After the last meeting of a day that is not the last."""
    text = translate("board", "The next ones begin on {day} at {time}.")
    return translate("board", "No more meetings today"), text.format(
        day=weekday(day, language), time=clock(start, language)
    )


def before_event(day: date, start: datetime, language: str) -> tuple[str, str]:
    """Before the first day with meetings."""
    title = translate("board", "The meetings begin on {day}").format(day=weekday(day, language))
    return title, translate("board", "The first ones are at {time}.").format(time=clock(start, language))


def all_over() -> tuple[str, str]:
    """After the last meeting of the event."""
    return translate("board", "The last meeting is over"), translate("board", "Thank you for coming.")


def no_more() -> tuple[str, str]:
    """After the last meeting of the event, while sessions are still to come."""
    return translate("board", "No more meetings"), ""


def none_yet() -> tuple[str, str]:
    """The event has no meetings."""
    return translate("board", "No meetings yet"), translate("board", "They appear here as soon as they are arranged.")


def none_here() -> tuple[str, str]:
    """A room in which no more meetings are."""
    return translate("board", "No more meetings in this room"), translate(
        "board", "Your table stands on your slip; a kiosk shows it too."
    )


def out_of_order() -> tuple[str, str]:
    """The board cannot read its file."""
    return translate("board", "This board takes a break"), translate(
        "board", "It goes on by itself.\nA kiosk, or the help desk, knows your table."
    )


def not_loaded() -> tuple[str, str]:
    """There is no event in the file."""
    return translate("board", "No event is loaded yet"), translate(
        "board", "This screen goes on by itself as soon as it is there."
    )


def no_such_room(room: str) -> tuple[str, str]:
    """The settings name a room that the event has not."""
    return translate("board", "There is no room {room}").format(room=isolated(room)), translate(
        "board", "Staff: name one of the event's rooms with --room or the setting board_room."
    )


def clock_wrong() -> tuple[str, str]:
    """The time on this machine cannot be."""
    return translate("board", "A kiosk shows your table"), translate(
        "board", "Staff: the clock of this board is wrong. Please set its date and time."
    )


# For screen readers


def spoken(time: str, sides: str, room: str, table: str, status: str) -> str:
    """A whole line as a sentence."""
    place = ", ".join((*((room_in_text(room),) if room else ()), *((table_in_text(table),) if table else ())))
    return ", ".join(part for part in (time, sides, place, status) if part) + "."


def spoken_page(title: str, place: str, number: int, of: int) -> str:
    """What the page is called."""
    name = ", ".join(part for part in (title, place) if part)
    return f"{name}, {page(number, of)}" if of > 1 else name
