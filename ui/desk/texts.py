"""The words that the desk's pages share, in the language that is installed."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale

from app.agenda import Seated, zone_of
from app.floor import WhyNot, moment, table_by_id
from app.languages import translate
from db.records import Participant, Sitting, Venue
from ui import words
from ui.kiosk.choices import own_name
from ui.kiosk.states import Scene


def time_of(text: str | None, venue: Venue, language: str) -> str:
    """A nominal time of the tables on the clock of the event's zone."""
    return words.clock(moment(text).astimezone(zone_of(venue)), language) if text else words.time_open()


def local_clock(at: datetime, scene: Scene) -> str:
    """A moment on the clock of the event's zone; with its day where that is another one."""
    return words.clock_and_day(at, scene.local, scene.language)


def tongue(tag: str) -> str:
    """A language by its BCP 47 tag, as it calls itself: Qt has no other names of it but the English one."""
    language = tag.partition("-")[0]
    return own_name(language) if language and QLocale(language).nativeLanguageName() else tag


def who(person: Participant) -> str:
    """Name and organisation."""
    return f"{words.isolated(person.name)} · {words.isolated(person.organisation)}"


def table_in_text(venue: Venue, table: str | None) -> str:
    """A table within a sentence, by its label."""
    found = table_by_id(venue, table)
    return words.table_in_text(found.label) if found else translate("desk", "no table")


def sides(meeting: Seated) -> str:
    """Both organisations."""
    names = [words.isolated(side.organisation) for side in (meeting.host, meeting.guest) if side]
    if len(names) < 2:
        return "".join(names)
    return translate("desk", "{one} and {other}").format(one=names[0], other=names[1])


def sides_of_sitting(sitting: Sitting) -> str:
    """Both organisations of a meeting that is not told at any moment."""
    pair = sorted((one for one in sitting.sitters if one.role != "other"), key=lambda one: one.role != "host")
    names = dict.fromkeys(words.isolated(one.organisation) for one in pair)
    return " – ".join(names)


def counted(count: int, one: str, many: str) -> str:
    """A sentence about a number of things: `one` where it is one, else `many` with `{n}`."""
    return one if count == 1 else many.format(n=count)


def meetings(count: int) -> str:
    """So many meetings. None is said in words: some languages count it as one, others as many."""
    if not count:
        return translate("desk", "no meetings")
    return counted(count, translate("desk", "1 meeting"), translate("desk", "{n} meetings"))


def labelled(what: str, said: str) -> str:
    """What something is about, and what there is to say of it."""
    return translate("desk", "{what}: {said}").format(what=what, said=said)


def seats(count: int) -> str:
    """How many people have room."""
    return counted(count, translate("desk", "1 seat"), translate("desk", "{n} seats"))


def capacity_name(capacity: str) -> str:
    """As what somebody comes along to a meeting; words of the list's own stay as they are."""
    known = {
        "": translate("desk", "colleague"),
        "interpreter": translate("desk", "interpreter"),
        "observer": translate("desk", "observer"),
    }
    return known.get(capacity, capacity)


def role_name(role: str) -> str:
    """A staff member's role."""
    return {
        "helper": translate("desk", "helper"),
        "coordinator": translate("desk", "coordinator"),
        "organiser": translate("desk", "organiser"),
    }.get(role, role)


def why_not(why: WhyNot, names: Mapping[str, str]) -> str:
    """A rule that says no, in a few words; `names` are meetings by their organisations."""
    other = names.get(why.other or "", why.other or "")
    match why.reason:
        case "table_closed":
            return translate("desk", "closed then")
        case "table_taken":
            return translate("desk", "taken by {other}").format(other=other)
        case "too_few_seats":
            return translate("desk", "too few seats")
        case "host_busy":
            return translate("desk", "the host is busy: {other}").format(other=other)
        case "guest_busy":
            return translate("desk", "the guest is busy: {other}").format(other=other)
        case "outside_round":
            return translate("desk", "outside the round")
        case "over":
            return translate("desk", "over")
        case "locked":
            return translate("desk", "locked to its table")
