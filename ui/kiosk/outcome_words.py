"""What a kiosk says to somebody who is checked in."""

from datetime import date, datetime

from app.languages import translate
from ui.words import ask_at_desk, clock, desk_sentence, isolated, weekday


def welcome(name: str) -> str:
    """To somebody who is there for the first time today; the name may be empty."""
    if not name:
        return translate("kiosk", "Welcome")
    return translate("kiosk", "Welcome, {name}").format(name=isolated(name))


def welcome_back(name: str) -> str:
    """To somebody who has been there today; the name may be empty."""
    if not name:
        return translate("kiosk", "Welcome back")
    return translate("kiosk", "Welcome back, {name}").format(name=isolated(name))


def checked_in(organisation: str) -> str:
    """Under the greeting of a first arrival; the organisation may be empty."""
    if not organisation:
        return translate("kiosk", "You are checked in")
    text = translate("kiosk", "{organisation} · you are checked in")
    return text.format(organisation=isolated(organisation))


def checked_in_since(organisation: str, at: datetime, kiosk: str, language: str) -> str:
    """Under the greeting of who comes back; the organisation may be empty."""
    time = clock(at, language)
    if not organisation:
        return translate("kiosk", "Checked in at {time}, {kiosk}").format(time=time, kiosk=isolated(kiosk))
    text = translate("kiosk", "{organisation} · checked in at {time}, {kiosk}")
    return text.format(organisation=isolated(organisation), time=time, kiosk=isolated(kiosk))


def with_whom(when: str) -> str:
    """The line above the partner's name."""
    return translate("kiosk", "{when}, with").format(when=when)


def only_with() -> str:
    """The line above the partner's name where the time is open."""
    return translate("kiosk", "With")


def ask_for_table() -> str:
    """In place of the giant table label."""
    return translate("kiosk", "Ask at the help desk")


def no_table(help_desk: str) -> str:
    """Why there is no table label."""
    return translate("kiosk", "Your table is being arranged. {where}").format(where=_where(help_desk)).rstrip()


def no_time(help_desk: str) -> str:
    """A meeting that has no time."""
    return translate("kiosk", "Your meeting has no time yet. {where}").format(where=_where(help_desk)).rstrip()


def _where(help_desk: str) -> str:
    """Where the help desk is, if that is known: to ask there, the large type says."""
    return desk_sentence(help_desk) if help_desk else ""


def last_meeting_over() -> str:
    """The day is done."""
    return translate("kiosk", "That was your last meeting today")


def no_meetings_today() -> str:
    """Nothing was arranged."""
    return translate("kiosk", "You have no meetings today")


def no_meetings_left() -> str:
    """What was arranged was cancelled."""
    return translate("kiosk", "You have no more meetings today")


def come_again(day: date, language: str) -> str:
    """The next day that the badge is for."""
    return translate("kiosk", "See you on {day}.").format(day=weekday(day, language))


def goodbye() -> str:
    """Nothing more is known."""
    return translate("kiosk", "Thank you for coming.")


def expected_a_meeting(help_desk: str) -> str:
    """What to do if that is wrong."""
    return translate("kiosk", "Did you expect one? {ask}").format(ask=ask_at_desk(help_desk))


def all_your_meetings() -> str:
    """Above the dated list."""
    return translate("kiosk", "All your meetings")


def why_all() -> str:
    """Why there is a list in place of the next meeting."""
    return translate("kiosk", "The clock of this kiosk is wrong. Please look for the date of today.")


def was_cancelled(when: str, partner: str) -> str:
    """A meeting that does not take place."""
    if not partner:
        return translate("kiosk", "{when} was cancelled").format(when=when)
    return translate("kiosk", "{when} with {partner} was cancelled").format(when=when, partner=isolated(partner))


def moved_from(place: str) -> str:
    """The shown meeting's earlier table or time."""
    return translate("kiosk", "Moved from {place}").format(place=place)


def was_moved(when: str, before: str, after: str) -> str:
    """Another meeting's earlier and present table."""
    return translate("kiosk", "{when} moved from {before} to {after}").format(when=when, before=before, after=after)


def was_moved_to(before: str, after: str) -> str:
    """Another meeting's earlier time, and its present time and perhaps table."""
    return translate("kiosk", "{before} moved to {after}").format(before=before, after=after)


def got_table(when: str, after: str) -> str:
    """A meeting that had no table has one."""
    return translate("kiosk", "{when} is at {after}").format(when=when, after=after)


def lost_table(when: str) -> str:
    """A meeting that had a table has none."""
    return translate("kiosk", "{when} has no table for now").format(when=when)


def is_new(when: str, partner: str) -> str:
    """A meeting that was not there before."""
    if not partner:
        return translate("kiosk", "New meeting at {when}").format(when=when)
    return translate("kiosk", "New meeting: {when} with {partner}").format(when=when, partner=isolated(partner))


def was_delayed(when: str, minutes: int) -> str:
    """A meeting that is later than it was said to be."""
    return translate("kiosk", "{when} delayed by {minutes} min").format(when=when, minutes=minutes)


def this_delayed(minutes: int) -> str:
    """The shown meeting is later than it was said to be."""
    return translate("kiosk", "Delayed by {minutes} min").format(minutes=minutes)


def is_on_time(when: str) -> str:
    """A delay was taken back."""
    return translate("kiosk", "{when} is on time again").format(when=when)


def other_partner(when: str, partner: str) -> str:
    """Somebody else comes; who, may be empty."""
    if not partner:
        return translate("kiosk", "{when} is with another partner now").format(when=when)
    return translate("kiosk", "{when} is with {partner} now").format(when=when, partner=isolated(partner))


def more_changes(count: int) -> str:
    """Changes that do not fit."""
    if count == 1:
        return translate("kiosk", "and 1 more change · My day")
    return translate("kiosk", "and {count} more changes · My day").format(count=count)
