"""What a kiosk says at rest, when it refuses and when it is disturbed."""

from collections.abc import Sequence
from datetime import date, datetime

from app.languages import translate
from ui.words import ask_at_desk, clock, desk_sentence, isolated, weekday


def scan_your_badge() -> str:
    """The invitation, on two lines."""
    return translate("kiosk", "Scan\nyour badge")


def scan_hint() -> str:
    """How to scan and what then."""
    return translate("kiosk", "Hold the code under the light below.\nYou will see your table and the way there.")


def first_meetings(start: datetime, language: str) -> str:
    """Before the day's first slot."""
    return translate("kiosk", "First meetings at {time}").format(time=clock(start, language))


def next_meetings(start: datetime, language: str) -> str:
    """Between slots."""
    return translate("kiosk", "Next meetings at {time}").format(time=clock(start, language))


def session_at(title: str, start: datetime, rooms: str, language: str) -> str:
    """A session before the next slot."""
    text = translate("kiosk", "{title} at {time}").format(title=isolated(title), time=clock(start, language))
    return f"{text} · {isolated(rooms)}" if rooms else text


def session_now(title: str, end: datetime, language: str) -> str:
    """A session that is running."""
    return translate("kiosk", "Now: {title}, until {time}").format(title=isolated(title), time=clock(end, language))


def no_more_meetings() -> str:
    """After the last slot of the day."""
    return translate("kiosk", "No more meetings today")


def meetings_begin(day: date, start: datetime, language: str) -> str:
    """Before the event, or between its days."""
    text = translate("kiosk", "The meetings begin on {day} at {time}")
    return text.format(day=weekday(day, language), time=clock(start, language))


def no_badge(help_desk: str) -> str:
    """For who has none."""
    return translate("kiosk", "No badge? {where}").format(where=desk_sentence(help_desk))


def clock_notice() -> str:
    """To staff: the clock is wrong."""
    return translate("kiosk", "Staff: the clock of this kiosk is wrong. Please set its date and time.")


def unreadable(help_desk: str) -> tuple[str, str]:
    """The text is no code."""
    title = translate("kiosk", "That code could not be read")
    text = translate("kiosk", "Hold the code of your badge flat under the light and keep it still.\nNo luck? {where}")
    return title, text.format(where=desk_sentence(help_desk))


def unknown(help_desk: str) -> tuple[str, str]:
    """A code of no badge on the list."""
    title = translate("kiosk", "This badge is not on the list")
    text = translate("kiosk", "It may be from another event, or very new.\n{ask}")
    return title, text.format(ask=ask_at_desk(help_desk))


def replaced(help_desk: str) -> tuple[str, str]:
    """A voided badge."""
    title = translate("kiosk", "A newer badge replaces this one")
    text = translate("kiosk", "Please scan your newest badge.\nNot with you? {where}")
    return title, text.format(where=desk_sentence(help_desk))


def withdrawn(help_desk: str) -> tuple[str, str]:
    """A cancelled participant."""
    title = translate("kiosk", "This registration was cancelled")
    text = translate("kiosk", "You are not checked in. If that is a mistake, we will put it right.\n{ask}")
    return title, text.format(ask=ask_at_desk(help_desk))


def for_tomorrow() -> str:
    """A badge for the day after this one."""
    return translate("kiosk", "Your badge is for tomorrow")


def for_day(day: date, language: str) -> str:
    """A badge for one later day."""
    return translate("kiosk", "Your badge is for {day}").format(day=weekday(day, language))


def was_for_yesterday() -> str:
    """A badge for the day before this one."""
    return translate("kiosk", "Your badge was for yesterday")


def not_for_today() -> str:
    """A badge for several other days."""
    return translate("kiosk", "Your badge is not for today")


def valid_on(days: Sequence[date], past: Sequence[date], language: str) -> str:
    """The days that a badge is for; `past` where none of them is to come."""
    told = join_days([weekday(day, language) for day in (days or past)])
    if days:
        return translate("kiosk", "It is valid on {days}.").format(days=told)
    return translate("kiosk", "It was valid on {days}.").format(days=told)


def valid_from(day: date, start: datetime, language: str) -> str:
    """The one day that a badge is for, and when its meetings start."""
    text = translate("kiosk", "It is valid on {day}. Meetings start at {time}.")
    return text.format(day=weekday(day, language), time=clock(start, language))


def join_days(days: Sequence[str]) -> str:
    """Days as one reads them out."""
    if len(days) < 2:
        return "".join(days)
    head = translate("kiosk", ", ").join(days[:-1])
    return translate("kiosk", "{days} and {last}").format(days=head, last=days[-1])


def expected_today(ask: str) -> str:
    """What to do if the day on the list is wrong."""
    return translate("kiosk", "Did you expect a meeting today? {ask}").format(ask=ask)


def out_of_order(help_desk: str) -> tuple[str, str]:
    """The kiosk cannot check anybody in."""
    title = translate("kiosk", "This kiosk is out of order")
    text = translate("kiosk", "Nothing is lost. It tries again by itself.\n{where}")
    return title, text.format(where=desk_sentence(help_desk))


def not_loaded() -> tuple[str, str]:
    """There is no event in the file."""
    title = translate("kiosk", "No event is loaded yet")
    return title, translate(
        "kiosk", "Staff: load an event folder.\nThis screen goes on by itself as soon as it is there."
    )
